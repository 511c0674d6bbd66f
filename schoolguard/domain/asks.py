"""What the notice asks for, and which records answer it."""

import re
from enum import StrEnum
from typing import Final

from schoolguard.domain.fields import described
from schoolguard.domain.record import dataclass
from schoolguard.domain.rows import Command, Row


class Measure(StrEnum):
    """What a request of the notice is answered by. ``BY_HAND`` is ticked by the office."""

    CLASS_MEETINGS = "class_meetings"
    TALKS = "talks"
    MEETINGS = "meetings"
    LECTURES = "lectures"
    TRAININGS = "trainings"
    BOARDS = "boards"
    BANNERS = "banners"
    LED = "led"
    POSTERS = "posters"
    PLEDGES = "pledges"
    BROADCASTS = "broadcasts"
    VIDEOS = "videos"
    CONTESTS = "contests"
    PARTNER_EVENTS = "partner_events"
    MESSAGES = "messages"
    LEAFLETS = "leaflets"
    SLIPS = "slips"
    LEADERSHIP = "leadership"
    PHOTOS = "photos"
    SUMMARY = "summary"
    BY_HAND = "by_hand"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask(Row):
    """One request of the notice; ``at_least`` None asks for all (classes) or for any."""

    campaign_uid: str = described("宣传月", "Campaign")
    text: str = described("要求", "Request", limit=120, sheet="要求", required=True)
    measure: Measure = described("由什么满足", "Answered by", limit=20, sheet="由什么满足")
    at_least: int | None = described("至少", "At least", sheet="至少", default=None)
    ready: bool = described("已备好", "Ready", sheet="已备好", default=False)


@dataclass(frozen=True, slots=True)
class WantedAsk:
    """A request as it is to be kept; ``uid`` empty for a new one."""

    text: str
    measure: Measure
    at_least: int | None = None
    ready: bool = False
    uid: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AskState:
    """A request, whether it is met, and how much was found (None where only the office knows)."""

    ask: Ask
    met: bool
    found: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveAsks(Command):
    """Set what the notice asks for, in order; rows keep their id where they had one."""

    campaign_uid: str
    asks: tuple[WantedAsk, ...]


_WORDS: Final = (
    (Measure.CLASS_MEETINGS, r"班会|班队会|集体活动"),
    (Measure.TALKS, r"国旗下|升旗"),
    (Measure.LECTURES, r"讲座|法治副校长|宣讲|报告会"),
    (Measure.TRAININGS, r"培训"),
    (Measure.LEADERSHIP, r"领导小组|专班|组织领导|责任人"),
    (Measure.MEETINGS, r"部署会|动员会|教职工会|专题会|会议"),
    (Measure.SLIPS, r"回执|签收"),
    (Measure.PLEDGES, r"承诺书"),
    (Measure.LEAFLETS, r"一封信|宣传单|宣传资料|告知书|明白纸|手册"),
    (Measure.MESSAGES, r"家长群|班级群|校讯通|短信|推送|家长消息"),
    (Measure.CONTESTS, r"手抄报|征文|比赛|竞赛|征集|评选"),
    (Measure.BOARDS, r"黑板报|展板|宣传栏|橱窗"),
    (Measure.BANNERS, r"横幅|标语|条幅"),
    (Measure.LED, r"LED|电子屏|显示屏"),
    (Measure.POSTERS, r"海报|张贴"),
    (Measure.BROADCASTS, r"广播"),
    (Measure.VIDEOS, r"视频|宣传片|短片"),
    (Measure.PARTNER_EVENTS, r"警校|联合|共建"),
    (Measure.PHOTOS, r"照片|图片"),
    (Measure.SUMMARY, r"总结|上报|报送|报告"),
)
_NUMBER: Final = re.compile(r"(?:不少于|至少|不低于)\s*([0-9]{1,3}|[一二两三四五六七八九十])")
_CHINESE: Final = {"两": 2} | {word: n for n, word in enumerate("一二三四五六七八九十", 1)}
_LINE: Final = re.compile(r"[。；;\n]+")
_LEADING: Final = re.compile(r"^\s*(?:[（(]?[0-9一二三四五六七八九十]{1,3}[）)、.．]|[-•·])\s*")


def read_asks(text: str) -> tuple[WantedAsk, ...]:
    """Return the requests that a notice's words hold, a proposal to be looked over.

    Each sentence is one request, and each of its parts that names something of its own; the
    first measure whose words it names answers it.
    """
    found = []
    for line in (part for piece in _LINE.split(text) for part in _parts(piece)):
        measure = _measure(line) or Measure.BY_HAND
        number = _NUMBER.search(line)
        least = None
        if number is not None:
            least = _CHINESE.get(number[1]) or int(number[1])
        found.append(WantedAsk(line[:120], measure, least))
    return tuple(found)


def _parts(piece: str) -> list[str]:
    """Cut a sentence before each part that names a measure; the rest stays with what is before."""
    parts: list[str] = []
    for part in _LEADING.sub("", piece).strip(" ，,：:").split("，"):
        if parts and (_measure(part) is None or _measure(parts[-1]) is None):
            parts[-1] += f"，{part}"
        elif part:
            parts.append(part)
    return parts


def _measure(line: str) -> Measure | None:
    return next((one for one, words in _WORDS if re.search(words, line)), None)
