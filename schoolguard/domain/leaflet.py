"""Leaflets for the family: their text, their sheet, their print runs, and who has them."""

import re
import unicodedata
from dataclasses import field
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from schoolguard.domain.campaign import Campaign
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.fields import described
from schoolguard.domain.leaflet_body import Accent, LeafletBlock, LeafletDesign, blocks_of
from schoolguard.domain.library import LibraryEntry
from schoolguard.domain.record import dataclass
from schoolguard.domain.rows import Command, Row

MOST_COPIES: Final = 20_000
"""More copies of one leaflet for one class, or to spare, are a slip of the hand."""


class LeafletBand(StrEnum):
    """Whom a leaflet is written for, which decides its size of type."""

    PARENTS = "parents"
    LOWER = "lower"
    UPPER = "upper"
    JUNIOR = "junior"
    ELDERLY = "elderly"


class RunState(StrEnum):
    """What is known of a print run: prepared, its file written, or printed (the office says so)."""

    PREPARED = "prepared"
    EXPORTED = "exported"
    PRINTED = "printed"


class LeafletState(StrEnum):
    """Where a leaflet stands. Derived from its runs and from who has it."""

    DRAFT = "draft"
    PREPARED = "prepared"
    MADE = "made"
    HANDED_PARTLY = "handed_partly"
    HANDED = "handed"


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet, upright, in mm. ``up`` of them are printed on an A4 sheet and cut apart.

    ``slips_only``: nothing but the return slips.
    """

    name: str
    width_mm: float
    height_mm: float
    up: int = 1
    slips_only: bool = False


TWO_UP: Final = Paper("A4拼2张A5", 148.5, 210, up=2)
SLIPS_APART: Final = Paper("A4拼8张回执", 105, 74.25, up=8, slips_only=True)
PAPERS: Final = (
    Paper("A4", 210, 297),
    Paper("A5", 148, 210),
    Paper("B4", 257, 364),
    Paper("8K", 270, 390),
    Paper("16K", 195, 270),
    TWO_UP,
    SLIPS_APART,
)
"""What copiers and duplicators of schools take; other sizes are written in mm."""
_SMALLEST_MM: Final = 100
_LARGEST_MM: Final = 600
_SIZE: Final = re.compile(r"(\d{2,3})\s*[X×*]\s*(\d{2,3})(?:\s*(?:MM|毫米))?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaflet(Row):
    """One leaflet; its ``body`` is read by :mod:`schoolguard.domain.leaflet_body`.

    ``before_home`` and ``studied_together`` are the office's word for what was done with it.
    """

    campaign_uid: str = described("宣传月", "Campaign")
    key: str = described("编号", "Key", limit=20, sheet="宣传单编号", required=True)
    title: str = described("标题", "Title", limit=40, sheet="标题", required=True)
    band: LeafletBand = described("给谁看", "For whom", limit=20, sheet="给谁看")
    body: str = described("正文", "Text", limit=3000, sheet="正文", required=True)
    contact: str = described("联系方式", "Contact line", limit=80, sheet="联系方式", default="")
    paper: str = described("纸张", "Paper", limit=20, sheet="纸张", default="A4")
    with_slip: bool = described("带回执", "With a slip", sheet="带回执", default=False)
    slip_words: str = described(
        "回执文字", "Words of the slip", limit=120, sheet="回执文字", default=""
    )
    before_home: bool = described(
        "离校前最后一天发", "On the last day before going home", sheet="离校前发", default=False
    )
    studied_together: bool = described(
        "家长与孩子共同学过", "Studied together at home", sheet="共同学习", default=False
    )

    @property
    def blocks(self) -> tuple[LeafletBlock, ...]:
        """The text in blocks, in order."""
        return blocks_of(self.body)


@dataclass(frozen=True, slots=True, kw_only=True)
class LeafletClass(Row):
    """That a class has its leaflets, and since when."""

    leaflet_uid: str = described("宣传单", "Leaflet", sheet="宣传单编号")
    class_uid: str = described("班级", "Class", sheet="班级")
    handed_on: date = described("发放日期", "Handed out on", sheet="发放日期", required=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintRun(Row):
    """One printing of a leaflet. ``copies`` are 份 in all, ``spare`` those of no class.

    ``accent`` None prints in the colour of the leaflet.
    """

    leaflet_uid: str = described("宣传单", "Leaflet", sheet="宣传单编号")
    named: bool = described("写名字", "Named copies", sheet="写名字", default=False)
    paper: str = described("纸张", "Paper", limit=20, sheet="纸张")
    spare: int = described("机动份数", "Spare copies", sheet="机动份数", default=0)
    state: RunState = described("状态", "State", limit=20, sheet="印制状态")
    made_at: datetime = described("准备时间", "Prepared at")
    made_by: str = described("准备人", "Prepared by", limit=40)
    settled_on: date | None = described("印好日期", "Ready on", sheet="印好日期", default=None)
    accent: Accent | None = described(
        "印刷颜色", "Printed in", limit=20, sheet="印刷颜色", default=None
    )
    copies: int = 0
    class_names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintRunClass(Row):
    """How many copies of a run are for one class."""

    print_run_uid: str = described("印制", "Print run", limit=36, sheet="印制编号", required=True)
    class_uid: str = described("班级", "Class", sheet="班级")
    copies: int = described("份数", "Copies", sheet="份数")


@dataclass(frozen=True, slots=True, kw_only=True)
class LeafletLine:
    """A leaflet as the list shows it. ``handed`` names the day of each class that has it."""

    leaflet: Leaflet
    state: LeafletState
    runs: tuple[PrintRun, ...]
    handed: tuple[LeafletClass, ...]
    slips_out: int = 0
    slips_back: int = 0

    @property
    def copies(self) -> int:
        """Copies of the runs whose file exists or that are printed."""
        return sum(one.copies for one in self.runs if one.state is not RunState.PREPARED)


@dataclass(frozen=True, slots=True)
class ClassHeads:
    """A class that leaflets are printed for; ``heads`` None where nobody has counted."""

    class_uid: str
    name: str
    grade: int
    heads: int | None


@dataclass(frozen=True, slots=True)
class Master:
    """A leaflet that ships with the program, to begin one's own from."""

    key: str
    title: str
    band: LeafletBand
    body: str
    paper: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LeafletMonth:
    """A campaign's leaflets, what may be begun from, and the classes they are for.

    ``pictures`` are (title, file's name) of those that ship, ``library`` what lines are taken from.
    """

    campaign: Campaign
    today: date
    school: str
    keeps_names: bool
    lines: tuple[LeafletLine, ...]
    masters: tuple[Master, ...]
    classes: tuple[ClassHeads, ...]
    pictures: tuple[tuple[str, str], ...] = ()
    library: tuple[LibraryEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class LeafletCopy:
    """What stands on one copy alone; empty texts where nothing does."""

    class_name: str = ""
    seat: str = ""
    name: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeafletBatch:
    """All that a paper needs, frozen. ``run_uid`` is empty for a preview.

    One copy for a master that is copied; one a pupil for named copies and for slips. ``badge`` is
    a JPEG or PNG that stands in place of the ring with the badge's characters.
    """

    run_uid: str
    school: str
    title: str
    band: LeafletBand
    blocks: tuple[LeafletBlock, ...]
    hotlines: tuple[str, ...]
    contact: str
    paper: Paper
    slip_words: str
    with_slip: bool
    dated: date
    copies: tuple[LeafletCopy, ...]
    design: LeafletDesign = field(default_factory=LeafletDesign)
    badge: bytes = b""


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveLeaflet(Command):
    """Begin a leaflet (``uid`` None; an empty ``key`` is given a number) or change one."""

    uid: str | None = None
    version: int = 0
    campaign_uid: str
    key: str = ""
    title: str
    band: LeafletBand
    body: str
    contact: str = ""
    paper: str = "A4"
    with_slip: bool = False
    slip_words: str = ""
    before_home: bool = False
    studied_together: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintLeaflets(Command):
    """Prepare a print run; no ``class_uids`` are all classes.

    No ``paper`` and no ``accent`` are the leaflet's own.
    """

    leaflet_uid: str
    class_uids: tuple[str, ...] = ()
    named: bool = False
    paper: str = ""
    spare: int = 0
    accent: Accent | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SettleRun(Command):
    """Say that a run's file exists, or that it is printed."""

    uid: str
    state: RunState
    on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOut(Command):
    """Mark these classes as having the leaflet since a day, or (``on`` None) as not having it."""

    leaflet_uid: str
    class_uids: tuple[str, ...]
    on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveLeaflets(Command):
    """Put leaflets into the bin; ``rows`` are (public id, version)."""

    rows: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveRun(Command):
    """Put a print run into the bin; the codes of its slips stay with their pupils."""

    uid: str
    version: int


def paper_of(text: str) -> Paper:
    """Return the sheet that a text names: A4, 8K, 210×297. Raises ``leaflet.paper``."""
    wanted = unicodedata.normalize("NFKC", text).strip().upper()
    wanted = wanted.removesuffix("纸").replace("开", "K")
    for paper in PAPERS:
        if paper.name == wanted:
            return paper
    size = _SIZE.fullmatch(wanted)
    if size is not None:
        width, height = sorted((int(size[1]), int(size[2])))
        if width >= _SMALLEST_MM and height <= _LARGEST_MM:
            return Paper(f"{width}×{height}", width, height)
    raise SchoolError(
        "leaflet.paper",
        paper=text,
        known="、".join(paper.name for paper in PAPERS),
        least=_SMALLEST_MM,
        most=_LARGEST_MM,
    )
