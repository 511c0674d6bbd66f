"""Twelve months of invented schools, grown from seeds: none, one and several of everything."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Final

from schoolguard.domain.activity import ActivityKind
from schoolguard.domain.amounts import About
from schoolguard.domain.campaign import Campaign, ExemptClass, Notice
from schoolguard.domain.final import Place, SaveText
from schoolguard.domain.incident import Outcome
from schoolguard.domain.leadership import GroupOrigin, MemberRole
from schoolguard.domain.leaflet import HandOut, LeafletBand
from schoolguard.domain.message import ClassMark, MarkForwarded, PostMessage, SaveMessage
from schoolguard.domain.roster import RosterClass
from schoolguard.domain.school import SaveSchool, SchoolClass
from schoolguard.domain.talk import SpeakerKind, TalkWay
from schoolguard.services import Services
from tests.opened import (
    action,
    begin_campaign,
    detail,
    import_classes,
    log_activity,
    log_meeting,
    pupil,
    save_incident,
    save_talk,
)
from tests.services.groups import add, say_group
from tests.services.leaflets import printed, read, save_leaflet

SEEDS: Final = tuple(range(1101, 1113))
"""The seeds of the twelve months."""
NAMES: Final = ("闻人宁远", "司徒青禾", "端木一诺", "皇甫知秋", "欧阳小满", "上官子墨")
"""Pupils' names: none may stand in a paper."""
EVENING: Final = datetime(2026, 11, 30, 8, 0, tzinfo=UTC)
"""When the month is looked at: its last afternoon."""
_LEVELS: Final = {
    "classes": (6, 9, 1, 14, 8, 12),
    "notice": ("one", "none", "several"),
    "group": ("new", "existing", "none", "heads", "plain"),
    "met": (0, 1, 2, 4),
    "talks": ("all", "one", "some", "none", "unheld", "moved"),
    "meetings": ("all", "missing", "many", "some_heads", "no_heads", "none"),
    "lecture": ("one", "none", "several", "named", "some_grades"),
    "home": ("sheet", "studied", "slips", "boarders", "none", "unhanded"),
    "media": (2, 0, 1, 3, 6),
    "incidents": ("none", "one", "many", "over"),
    "messages": ("one", "all", "some", "none", "unsent"),
    "others": (0, 1, 2, 5),
    "next": (True, False),
}
"""What a month may hold. Each goes round at its own pace, so that twelve months meet them all."""
_SCHOOLS: Final = ("青禾小学", "云溪镇中心小学", "望江路小学", "临川实验学校", "石桥初级中学")
_TITLES: Final = (
    "接好每一个电话", "陌生链接不要点", "给家里人提个醒", "游戏里的陷阱", "不做骗子的帮手",
)  # fmt: skip
_MEDIA: Final = (
    (ActivityKind.BOARD, "识骗防骗", "教学楼前", 6, None),
    (ActivityKind.LED, "不轻信，不透露，不转账", "校门口", 4, 60),
    (ActivityKind.BANNER, "守护钱袋子", "校门口", 2, None),
    (ActivityKind.POSTER, "十类骗局一看就懂", "楼道", 20, None),
    (ActivityKind.BROADCAST, "午间提醒", "", None, 20),
    (ActivityKind.VIDEO, "一通电话", "阶梯教室", 1, 10),
)


@dataclass(frozen=True)
class Month:
    """A month before it is entered: the level of each thing, and the dice for the rest."""

    seed: int
    dice: Random
    levels: dict[str, object]

    @classmethod
    def of(cls, seed: int) -> "Month":
        """Return the month of a seed."""
        dice = Random(seed)
        at = seed - SEEDS[0]
        levels: dict[str, object] = {
            name: ways[(at + turn * (at // len(ways))) % len(ways)]
            for turn, (name, ways) in enumerate(_LEVELS.items())
        }
        return cls(seed, dice, levels)

    def __getitem__(self, name: str) -> object:
        return self.levels[name]

    def number(self, name: str) -> int:
        """Return a level that is a number."""
        value = self.levels[name]
        assert isinstance(value, int)
        return value


def enter(on: Services, month: Month) -> Campaign:
    """Enter a month through the services."""
    dice = month.dice
    on.school.save(
        SaveSchool(
            action_id=action(), version=0, name=dice.choice(_SCHOOLS), keep_names=True,
            keep_phones=False,
        )
    )  # fmt: skip
    boarding = month["home"] == "boarders"
    count = month.number("classes")
    per_grade = 3 if count > 6 else 1
    classes = import_classes(
        on,
        *(
            RosterClass(
                1 + at // per_grade % 9, 1 + at % per_grade, f"班主任{at + 1}", 38 + at % 5,
                tuple(pupil(NAMES[seat % 6], str(seat)) for seat in range(1, 11))
                if month["home"] == "slips"
                else (),
                boarders=20 if boarding else None,
            )
            for at in range(count)
        ),
    )  # fmt: skip
    notices = {
        "none": Notice(),
        "one": Notice(
            issuer="云溪区教育局", title="关于开展防范电信网络诈骗宣传月活动的通知",
            number="云教安〔2026〕18号", report_due=date(2026, 12, 2),
        ),
        "several": Notice(
            issuer="区教育局、区公安分局",
            title="《关于做好校园反诈宣传的通知》《关于开展秋季安全教育的通知》",
        ),
    }  # fmt: skip
    campaign = begin_campaign(
        on,
        notice=notices[str(month["notice"])],
        theme=dice.choice(("", "守护青苗，全民反诈", "先核实，再转账")),
        written_into=dice.choice(("", "学期德育工作计划")),
    )
    for part in (_group, _talks, _meetings, _lectures, _home, _media, _incidents, _others):
        part(on, month, campaign, classes)
    _messages(on, month, campaign, classes)
    _next(on, month, campaign)
    return campaign


def _group(on: Services, month: Month, campaign: Campaign, _: tuple[SchoolClass, ...]) -> None:
    way = month["group"]
    if way != "none":
        origins = {"new": GroupOrigin.NEW, "existing": GroupOrigin.EXISTING}
        named = way in ("new", "heads")
        say_group(
            on, campaign, origin=origins.get(str(way)), office="德育处" if named else "",
            name="反诈宣传工作领导小组" if named else "",
        )  # fmt: skip
        add(on, campaign, "韩立新", MemberRole.HEAD, post="校长")
        if way == "heads":
            add(on, campaign, "姚文静", MemberRole.HEAD, post="书记")
        if way in ("heads", "new"):
            add(on, campaign, "白建国", MemberRole.DEPUTY, post="副校长")
            add(on, campaign, "江小雨", MemberRole.MEMBER, post="德育主任", duty="统筹各班活动")
            add(on, campaign, "马东", MemberRole.CONTACT, post="办公室干事")
    for at in range(month.number("met")):
        title = ("宣传月部署会", "年级组长会", "中期碰头会", "家校联席会议")[at]
        log_activity(
            on, campaign, ActivityKind.MEETING, title=title, held_on=date(2026, 11, 2 + 3 * at),
            leader="韩立新" if at == 0 else "", leader_post="校长" if at == 0 else "",
            place="会议室" if at < 2 else "", present_heads=24 + at if at != 1 else None,
            content="明确各班任务和时间安排。" if at == 0 else "",
        )  # fmt: skip


def _talks(on: Services, month: Month, campaign: Campaign, _: tuple[SchoolClass, ...]) -> None:
    way = month["talks"]
    if way == "none":
        return
    for at in range(1 if way == "one" else 4):
        day = date(2026, 11, 2) + timedelta(7 * at)
        held = None if way == "unheld" or (way == "some" and at > 1) else day
        moved = way == "moved" and at == 1
        if moved:
            held = day + timedelta(1)
        pupil_talks = at == 2
        save_talk(
            on, campaign, planned_on=day, held_on=held, title=_TITLES[at],
            way=TalkWay.BROADCAST if moved else TalkWay.CEREMONY,
            moved_because="下雨" if moved else "",
            speaker_kind=(
                SpeakerKind.PUPIL if pupil_talks
                else (SpeakerKind.LEADER, SpeakerKind.TEACHER, None, SpeakerKind.GUEST)[at]
            ),
            speaker=NAMES[0] if pupil_talks else ("白建国", "", "", "林警官")[at],
            speaker_post=("副校长", "", "", "辖区派出所民警")[at],
            audience=month.dice.choice(("全体师生", "")) if way != "some" else "",
            present_heads=600 if way == "all" and at < 3 else None,
        )  # fmt: skip


def _meetings(
    on: Services, month: Month, campaign: Campaign, classes: tuple[SchoolClass, ...]
) -> None:
    way = month["meetings"]
    if way == "none":
        return
    held = list(classes)
    if way == "missing" and len(held) > 3:
        for uid in (held.pop().uid, held.pop().uid):
            task = on.campaigns.tasks(campaign)[0]
            if uid == classes[-1].uid:
                on.campaigns.exempt(
                    ExemptClass(
                        action_id=action(), task_uid=task.uid, class_uid=uid,
                        because="外出研学",
                    )
                )  # fmt: skip
    if way == "many":
        held = held[: max(1, len(held) // 2)]
    for at, one in enumerate(held):
        known = way not in ("no_heads",) and not (way == "some_heads" and at % 3 == 0)
        log_meeting(
            on, campaign, one, held_on=date(2026, 11, 9) + timedelta(at % 4),
            planned_heads=38 + at % 5 if known else None,
            present_heads=38 + at % 5 - at % 2 if known else None,
        )  # fmt: skip


def _lectures(on: Services, month: Month, campaign: Campaign, _: tuple[SchoolClass, ...]) -> None:
    way = month["lecture"]
    if way == "none":
        return
    if way == "several":
        for at in range(5):
            log_activity(
                on, campaign, ActivityKind.LECTURE, title=_TITLES[at], class_hours=1,
                held_on=date(2026, 11, 5 + at), leader="林警官", leader_unit="辖区派出所",
                present_heads=200 + at, place="报告厅",
            )  # fmt: skip
        return
    log_activity(
        on, campaign, ActivityKind.LECTURE, held_on=date(2026, 11, 12), place="报告厅",
        title="识破十类骗局" if way != "one" else "", leader="林警官" if way == "named" else "",
        leader_post="法治副校长" if way == "named" else "", present_heads=420,
        present_about=About.ABOUT if way == "one" else About.EXACT, class_hours=1,
        details=(detail("target:五、六年级学生"),) if way == "some_grades" else (),
    )  # fmt: skip
    if way == "some_grades":
        log_activity(
            on, campaign, ActivityKind.LECTURE, held_on=date(2026, 11, 13), place="报告厅",
            title="守好家里的钱", details=(detail("target:三、四年级学生"),), present_heads=210,
        )  # fmt: skip


def _home(on: Services, month: Month, campaign: Campaign, classes: tuple[SchoolClass, ...]) -> None:
    way = month["home"]
    if way == "none":
        return
    one = save_leaflet(
        on, campaign, title="先挂电话，再问家人", with_slip=way == "slips",
        studied_together=way == "studied", before_home=way == "boarders",
    )  # fmt: skip
    batch = printed(on, one, named=way == "slips")
    if way == "unhanded":
        return
    given = [of.uid for of in classes]
    if way == "sheet" and len(given) > 4:
        given = given[:-2]
    on.leaflets.hand_out(
        HandOut(
            action_id=action(), leaflet_uid=one.uid, class_uids=tuple(given),
            on=date(2026, 11, 13),
        )
    )  # fmt: skip
    if way == "slips":
        codes = [copy.code for copy in batch.copies if copy.code]
        read(on, *codes[: len(codes) * 4 // 5])
    if way == "studied":
        for at, band in enumerate((LeafletBand.LOWER, LeafletBand.UPPER, LeafletBand.ELDERLY)):
            more = save_leaflet(on, campaign, title=_TITLES[at], band=band)
            printed(on, more, spare=10)


def _media(on: Services, month: Month, campaign: Campaign, _: tuple[SchoolClass, ...]) -> None:
    for kind, title, place, pieces, times in _MEDIA[: month.number("media")]:
        log_activity(
            on, campaign, kind, title=title, place=place, pieces=pieces, times=times,
            times_about=About.EXACT if times is None else About.OVER,
            held_on=date(2026, 11, month.dice.randint(3, 13)),
        )  # fmt: skip


def _incidents(on: Services, month: Month, campaign: Campaign, _: tuple[SchoolClass, ...]) -> None:
    way = month["incidents"]
    if way == "one":
        save_incident(
            on, campaign, amount=8000, reported_to="辖区派出所", outcome=Outcome.STOPPED,
            account="家长接到“退款客服”来电，打给班主任核实后没有转账",
        )  # fmt: skip
    if way == "over":
        save_incident(
            on, campaign, ended_on=date(2026, 11, 14), count=10, count_about=About.OVER,
            fraud_type="刷单返利", amount=120_000, amount_about=About.OVER,
            outcome=Outcome.STOPPED,
        )  # fmt: skip
    if way == "many":
        for at, kind in enumerate(("冒充客服", "刷单返利", "冒充老师收费", "")):
            save_incident(
                on, campaign, happened_on=date(2026, 11, 3 + at), fraud_type=kind,
                amount=None if at == 3 else 2000 + 1500 * at,
                amount_about=About.ABOUT if at == 1 else About.EXACT,
                outcome=Outcome.LOST if at == 2 else Outcome.STOPPED,
            )  # fmt: skip


def _others(on: Services, month: Month, campaign: Campaign, _: tuple[SchoolClass, ...]) -> None:
    plans = (
        (ActivityKind.CONTEST, "反诈手抄报征集", 86, ""),
        (ActivityKind.TRAINING, "班主任反诈培训", None, ""),
        (ActivityKind.PARTNER_EVENT, "警校联合宣传", None, "partner:辖区派出所"),
        (ActivityKind.VISIT, "走访学校周边文具店", None, "target:店主"),
        (ActivityKind.OTHER, "反诈情景剧展演", None, "position:操场"),
    )
    for at, (kind, title, pieces, line) in enumerate(plans[: month.number("others")]):
        log_activity(
            on, campaign, kind, title=title, pieces=pieces, held_on=date(2026, 11, 4 + 2 * at),
            present_heads=None if at in (0, 3) else 40 + at,
            details=(detail(line),) if line else (),
        )  # fmt: skip


def _messages(
    on: Services, month: Month, campaign: Campaign, classes: tuple[SchoolClass, ...]
) -> None:
    way = month["messages"]
    if way == "none":
        return
    for at in range(1 if way == "one" else 3):
        one = on.messages.save(
            SaveMessage(
                action_id=action(), campaign_uid=campaign.uid,
                planned_on=date(2026, 11, 4 + 3 * at),
                title=("班级群收费先核实", "游戏充值要当心", "退款电话别相信")[at],
                base_text="收到要钱的消息，先给班主任打电话。",
            )
        )  # fmt: skip
        if way == "unsent" or (way == "some" and at == 2):
            continue
        on.messages.post(
            PostMessage(
                action_id=action(), uid=one.uid, version=one.version,
                posted_on=date(2026, 11, 4 + 3 * at),
            )
        )  # fmt: skip
        forwarded = classes if way != "some" or at else classes[: max(1, len(classes) - 2)]
        on.messages.mark(
            MarkForwarded(
                action_id=action(), uid=one.uid,
                marks=tuple(
                    ClassMark(of.uid, forwarded_on=date(2026, 11, 4 + 3 * at)) for of in forwarded
                ),
            )
        )  # fmt: skip


def _next(on: Services, month: Month, campaign: Campaign) -> None:
    if month["next"]:
        on.finals.save_text(
            SaveText(
                action_id=action(), campaign_uid=campaign.uid, place=Place.NEXT,
                text="把防骗提醒写进每月的班主任例会。", due_on=date(2026, 12, 31),
                person="德育主任江小雨",
            )
        )  # fmt: skip
