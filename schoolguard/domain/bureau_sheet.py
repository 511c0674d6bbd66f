"""The bureau's own statistics sheet: which of its cells takes which of our figures.

Its columns are mapped once; the file is filled again each year with its formatting kept.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from difflib import SequenceMatcher
from typing import Final

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.fields import described
from schoolguard.domain.record import dataclass
from schoolguard.domain.rows import Command, Row

MOST_BYTES: Final = 2 * 2**20
"""The largest file that is kept; a statistics sheet takes some tens of kilobytes."""
FIGURE: Final = "figure:"
"""What a source begins with that is a figure; its key follows."""
HAND: Final = "hand:"
"""What a source begins with that is a number entered by hand; its label follows."""
TEXT: Final = "text:"
"""What a source begins with that is a text: one of :data:`TEXTS` follows."""
TEXTS: Final = ("school", "campaign", "period", "notice", "contact", "date")
_CELL: Final = re.compile(r"[A-Z]{1,3}[1-9]\d{0,6}")
_ALIKE: Final = 0.62
_MOST_CELLS: Final = 400
_UNITS: Final = "个班人次份场条张家起元小时课节块部件%"
_SAID: Final[Mapping[str, tuple[str, ...]]] = {
    "text:school": ("学校", "学校名称", "单位", "填报单位", "报送单位"),
    "text:campaign": ("活动名称", "活动主题", "主题"),
    "text:period": ("活动时间", "起止时间", "开展时间"),
    "text:notice": ("来文", "文号", "通知文号"),
    "text:contact": ("联系人", "填报人", "联系人及电话"),
    "text:date": ("填报日期", "填表日期", "报送日期", "截止日期"),
    "figure:class_meetings.count": ("主题班会", "召开主题班会", "班会场次", "班会次数"),
    "figure:class_meetings.classes": ("开班会的班级", "参与班级数", "开展班级数"),
    "figure:class_meetings.present": ("参加班会学生", "参与学生数", "受教育学生"),
    "figure:classes.total": ("班级数", "班级总数", "教学班"),
    "figure:pupils.total": ("学生数", "学生总数", "在校学生"),
    "figure:talks.held": ("国旗下讲话", "国旗下讲话次数"),
    "figure:lectures.count": ("专题讲座", "讲座场次", "反诈讲座", "法治讲座"),
    "figure:lectures.present": ("听讲座人次", "讲座人次"),
    "figure:leaflets.copies": ("发放宣传单", "宣传资料份数", "发放宣传资料", "宣传单份数"),
    "figure:messages.posted": ("发送家长消息", "推送家长消息", "家长群推送", "推送信息条数"),
    "figure:boards.count": ("黑板报", "展板", "宣传栏", "黑板报展板"),
    "figure:banners.count": ("横幅", "悬挂横幅", "标语"),
    "figure:led.times": ("LED播放", "电子屏播放", "电子屏播放次数"),
    "figure:posters.count": ("海报", "张贴海报"),
    "figure:videos.times": ("播放视频", "视频播放", "播放宣传片"),
    "figure:contests.works": ("参赛作品", "征集作品"),
    "figure:incidents.stopped": ("劝阻案件", "成功劝阻", "劝阻起数"),
    "figure:incidents.saved": ("挽回损失", "劝阻金额", "避免损失"),
}


@dataclass(frozen=True, slots=True)
class MappedCell:
    """One cell that is filled: its sheet, its place (``C5``), the words beside it, the source."""

    sheet: str
    cell: str
    label: str
    source: str


@dataclass(frozen=True, slots=True)
class SheetCell:
    """What a cell of the file holds, counted from 1; merged cells stand at their first place."""

    sheet: str
    row: int
    column: int
    text: str
    formula: bool = False

    @property
    def place(self) -> str:
        """Its place as a spreadsheet writes it."""
        return f"{column_letter(self.column)}{self.row}"


@dataclass(frozen=True, slots=True)
class SheetFile:
    """A bureau's file as it was read. ``lost`` names what filling would not keep (图表, 宏)."""

    file_name: str
    content: bytes
    sheets: tuple[str, ...]
    cells: tuple[SheetCell, ...]
    lost: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BureauSheet(Row):
    """A kept file and its map. ``cells`` in the order of the file."""

    name: str = described("名称", "Name", limit=60, required=True)
    file_name: str = described("文件名", "File name", limit=120)
    content: bytes = described("文件", "File")
    sha256: str = described("校验值", "SHA-256", limit=64)
    cells: tuple[MappedCell, ...] = described("对应关系", "Map", default=())


@dataclass(frozen=True, slots=True)
class FilledCell:
    """A cell with what goes into it; ``value`` None where no record says anything.

    ``text`` is the value with its unit, ``key`` the figure it can be followed to, else empty.
    """

    cell: MappedCell
    value: int | float | str | None
    text: str
    key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveBureauSheet(Command):
    """Keep a file with its map (``uid`` None), or change one; ``content`` None leaves the file."""

    uid: str | None = None
    version: int = 0
    name: str
    file_name: str = ""
    content: bytes | None = None
    cells: tuple[MappedCell, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveBureauSheet(Command):
    """Put a file and its map into the bin."""

    uid: str
    version: int


def column_letter(column: int) -> str:
    """Return A for 1, Z for 26, AA for 27."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def check_cells(cells: Sequence[MappedCell]) -> None:
    """Raise ``bureau.cell`` for a place that is none, ``bureau.twice`` for one named twice."""
    if len(cells) > _MOST_CELLS:
        raise SchoolError("bureau.too_many", most=_MOST_CELLS)
    seen = set()
    for one in cells:
        if not _CELL.fullmatch(one.cell):
            raise SchoolError("bureau.cell", cell=one.cell)
        if (one.sheet, one.cell) in seen:
            raise SchoolError("bureau.twice", sheet=one.sheet, cell=one.cell)
        seen.add((one.sheet, one.cell))


def propose(cells: Sequence[SheetCell], labels: Mapping[str, str]) -> tuple[MappedCell, ...]:
    """Propose which cells to fill: an empty cell below a known head, or right of a known label.

    ``labels`` gives the words of every source. Nothing is proposed where no words are near enough;
    a cell and a source are proposed once.
    """
    said = _said(labels)
    by_place = {(one.sheet, one.row, one.column): one for one in cells}
    made: list[MappedCell] = []
    used: set[str] = set()
    for one in cells:
        if one.formula or not one.text:
            continue
        source = _nearest(one.text, said)
        if source is None or source in used:
            continue
        target = _empty_near(one, by_place)
        if target is None or any((m.sheet, m.cell) == (one.sheet, target) for m in made):
            continue
        used.add(source)
        made.append(MappedCell(one.sheet, target, one.text, source))
    return tuple(made)


def _said(labels: Mapping[str, str]) -> dict[str, set[str]]:
    said = {source: {_plain(words)} for source, words in labels.items()}
    for source, more in _SAID.items():
        if source in said:
            said[source] |= {_plain(words) for words in more}
    return said


def _plain(words: str) -> str:
    """Return the words that tell a label apart: without units in brackets, colons and blanks."""
    text = unicodedata.normalize("NFKC", words)
    text = re.sub(rf"\([{_UNITS}/ ]*\)", "", text)
    return re.sub(r"[\s:：、，,。（）()“”\"'数]+", "", text)


def _nearest(label: str, said: Mapping[str, Iterable[str]]) -> str | None:
    plain = _plain(label)
    if not plain or len(plain) > 20:
        return None
    best, found = _ALIKE, None
    for source, ways in said.items():
        for way in ways:
            alike = 1.0 if way == plain else SequenceMatcher(None, plain, way).ratio()
            if alike > best:
                best, found = alike, source
    return found


def _empty_near(label: SheetCell, by_place: Mapping[tuple[str, int, int], SheetCell]) -> str | None:
    """Return the empty cell that a label speaks of: below a head in a row of heads, else right."""

    def at(row: int, column: int) -> SheetCell | None:
        return by_place.get((label.sheet, row, column))

    right = at(label.row, label.column + 1)
    below = at(label.row + 1, label.column)
    in_heads = right is not None and bool(right.text)
    for one in (below, right) if in_heads else (right, below):
        if one is not None and not one.text and not one.formula:
            return one.place
    return None
