"""A finalised summary: frozen with its figures, labels, text and references, and a digest.

A correction never touches a version: it is given back (退回修改), and the next one is finalised.
"""

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Final

from schoolguard.domain.evidence import Evidence
from schoolguard.domain.fields import Privacy, described
from schoolguard.domain.figures import Figure, Gap
from schoolguard.domain.record import dataclass
from schoolguard.domain.rows import Command, Row
from schoolguard.domain.summary import RowRef, SummaryDraft

UNNAMED: Final = frozenset({"pupil", "slip"})
"""Nouns whose records are kept without the words they are known by: these could be names."""


@dataclass(frozen=True, slots=True)
class FrozenFigure:
    """A figure as it stood: what it was called, its text with the unit, the rows behind it."""

    key: str
    label: str
    text: str
    rows: tuple[tuple[RowRef, str], ...]


@dataclass(frozen=True, slots=True)
class Frozen:
    """What a version holds."""

    draft: SummaryDraft
    figures: tuple[FrozenFigure, ...]


@dataclass(frozen=True, slots=True)
class SummaryNow:
    """The draft as the records stand, and what it rests on, all of one moment.

    ``seen`` is the digest of its text and figures: see :class:`FinaliseSummary`.
    """

    draft: SummaryDraft
    figures: tuple[Figure, ...]
    gaps: tuple[Gap, ...]
    seen: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryVersion(Row):
    """One finalised version. ``digest`` is the SHA-256 of ``content`` (hexadecimal).

    ``audit_lines`` and ``anchor`` say where the audit trail stood; ``captions`` are the words under
    photos, which ``content`` holds the digests of (``frozen.seal``).
    """

    campaign_uid: str = described("宣传月", "Campaign")
    number: int = described("版次", "Version")
    finalised_at: datetime = described("定稿时间", "Finalised at")
    finalised_by: str = described("定稿人", "Finalised by", limit=40, privacy=Privacy.STAFF)
    content: str = described("内容", "Content")
    digest: str = described("校验码", "Digest", limit=64)
    audit_lines: int = described("留痕条数", "Audit lines")
    anchor: str = described("记录校验", "Audit anchor", limit=64)
    returned_at: datetime | None = described("退回时间", "Returned at", default=None)
    returned_because: str = described("退回原因", "Returned because", limit=200, default="")
    captions: str = described("照片说明", "Captions", privacy=Privacy.PUPIL, default="")

    @property
    def stands(self) -> bool:
        """Whether it has not been given back."""
        return self.returned_at is None


@dataclass(frozen=True, slots=True, kw_only=True)
class FinaliseSummary(Command):
    """Freeze the draft. ``seen`` is the digest of what was looked at: nothing else is frozen.

    ``about`` is the length (characters) it was asked for, None for all there is to say.
    """

    campaign_uid: str
    seen: str
    about: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnSummary(Command):
    """Give a finalised version back for correction; it stays, and the next one may follow."""

    uid: str
    version: int
    because: str = ""


class Place(StrEnum):
    """Where the office's own words stand in a summary."""

    LEAD = "lead"
    LEADERSHIP = "leadership"
    MEDIA = "media"
    PRACTICE = "practice"
    RESULTS = "results"
    WEAKNESS = "weakness"
    NEXT = "next"


class Mode(StrEnum):
    """Whether own words follow what the records say, or stand for it."""

    ADD = "add"
    REPLACE = "replace"


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryText(Row):
    """The office's own words in a summary; ``due_on`` and ``person`` belong to the next step."""

    campaign_uid: str = described("宣传月", "Campaign")
    place: Place = described("位置", "Place", limit=20, sheet="位置", required=True)
    mode: Mode = described("写法", "Mode", limit=20, sheet="写法")
    text: str = described("文字", "Text", limit=2000, sheet="文字", required=True)
    due_on: date | None = described("完成时间", "Due on", sheet="完成时间", default=None)
    person: str = described(
        "负责人", "Person", limit=40, sheet="负责人", privacy=Privacy.STAFF, default=""
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveText(Command):
    """Write own words, or change them; an empty text takes them away."""

    campaign_uid: str
    place: Place
    mode: Mode = Mode.ADD
    text: str
    due_on: date | None = None
    person: str = ""
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class HandFigure(Row):
    """A number that no record here can give; it carries its source."""

    campaign_uid: str = described("宣传月", "Campaign")
    label: str = described("数字", "Figure", limit=40, sheet="数字", required=True)
    amount: Decimal = described("数值", "Value", limit=20, sheet="数值", required=True)
    unit: str = described("单位", "Unit", limit=10, sheet="单位", default="")
    source: str = described("来源", "Source", limit=80, sheet="来源", required=True)
    as_of: date | None = described("截至", "As of", sheet="截至", default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveHandFigure(Command):
    """Enter a number by hand (``uid`` None) or change one."""

    uid: str | None = None
    version: int = 0
    campaign_uid: str
    label: str
    amount: Decimal
    unit: str = ""
    source: str
    as_of: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveHandFigure(Command):
    """Put a number entered by hand into the bin."""

    uid: str
    version: int


@dataclass(frozen=True, slots=True)
class SummaryState:
    """Where a campaign's summary stands: every version, the latest last."""

    versions: tuple[SummaryVersion, ...]

    @property
    def final(self) -> SummaryVersion | None:
        """The version that stands, if one does."""
        last = self.versions[-1] if self.versions else None
        return last if last is not None and last.stands else None


MOST_PHOTOS: Final = 12
"""Two pages of the annex; more belongs into the evidence itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoChoice(Row):
    """Which pictures the office wants in the annex, in its order; without one, the default's."""

    campaign_uid: str = described("宣传月", "Campaign")
    photos: tuple[str, ...] = described("附件照片", "Photos of the annex")


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoosePhotos(Command):
    """Choose the annex's pictures by public id; none at all, or (None) those of the default."""

    campaign_uid: str
    uids: tuple[str, ...] | None
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoDesk:
    """What the annex may hold: every picture meant for paper and consented to, and the choice.

    ``chosen`` are public ids in their order; ``version`` is 0 while the default chooses.
    """

    offered: tuple[Evidence, ...]
    chosen: tuple[str, ...]
    version: int
