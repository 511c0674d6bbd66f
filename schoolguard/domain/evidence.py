"""Evidence: a picture tied to the record it proves. No record needs one."""

from datetime import date
from enum import StrEnum
from typing import Final

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.fields import Privacy, described
from schoolguard.domain.record import dataclass
from schoolguard.domain.rows import Command, Row

MOST_BYTES: Final = 400 * 1024
"""The most that one kept picture may take."""
LONGEST_EDGE: Final = 1600
"""In pixels; more is not seen on a page or on a screen."""
OWNERS: Final = ("activity", "flag_talk", "message", "print_run", "incident", "campaign")
"""The nouns whose records a picture may prove."""


class EvidenceKind(StrEnum):
    """What a picture shows."""

    PHOTO = "photo"
    SIGN_IN = "sign_in"
    SCRIPT = "script"
    LESSON_PLAN = "lesson_plan"
    SAMPLE = "sample"
    OTHER = "other"


class Consent(StrEnum):
    """Whether those who can be recognised agreed to the picture's use."""

    GIVEN = "given"
    NOT_NEEDED = "not_needed"
    NOT_GIVEN = "not_given"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence(Row):
    """One picture and what it proves; its bytes are read apart.

    ``owner_name`` are the words its record is known by, empty where that is gone; ``width``,
    ``height`` (px), ``size`` (bytes) and ``sha256`` are those of the kept picture.
    """

    campaign_uid: str = described("宣传月", "Campaign")
    number: str = described("材料编号", "Number", limit=20, sheet="材料编号")
    kind: EvidenceKind = described("种类", "Kind", limit=20, sheet="种类")
    owner_noun: str = described("证明什么记录", "Kind of record", limit=20, sheet="证明什么")
    owner_uid: str = described("记录", "Record", limit=36, sheet="记录编号")
    taken_on: date | None = described("日期", "Taken on", sheet="日期", default=None)
    caption: str = described(
        "说明", "Caption", limit=80, sheet="说明", privacy=Privacy.PUPIL, default=""
    )
    recognisable: bool = described(
        "能认出人", "People recognisable", sheet="能认出人", default=True
    )
    consent: Consent = described(
        "是否同意", "Consent", limit=20, sheet="是否同意", default=Consent.NOT_GIVEN
    )
    for_paper: bool = described("可用于材料", "For the paper", sheet="可用于材料", default=False)
    owner_name: str = ""
    width: int = 0
    height: int = 0
    size: int = 0
    sha256: str = ""

    @property
    def is_gone(self) -> bool:
        """Whether the picture itself was deleted when its time was over."""
        return bool(self.sha256) and not self.size


@dataclass(frozen=True, slots=True, kw_only=True)
class Photo(Row):
    """The bytes of a picture as they are kept: a JPEG without a word about where and by whom."""

    evidence_uid: str = described("佐证材料", "Evidence", privacy=Privacy.PUPIL)
    content: bytes = described("图片", "Picture", privacy=Privacy.PUPIL)
    sha256: str = described("校验值", "SHA-256", limit=64, privacy=Privacy.SYSTEM)
    width: int = described("宽", "Width", privacy=Privacy.SYSTEM)
    height: int = described("高", "Height", privacy=Privacy.SYSTEM)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture from outside, re-encoded: ``content`` is a JPEG of at most :data:`MOST_BYTES`.

    ``taken_on`` is the day the camera noted, None where it noted none.
    """

    file_name: str
    content: bytes
    sha256: str
    width: int
    height: int
    taken_on: date | None = None


@dataclass(frozen=True, slots=True)
class PictureSet:
    """What came of a set of files: the pictures, and each refused file with the reason."""

    pictures: tuple[Picture, ...]
    refused: tuple[tuple[str, SchoolError], ...] = ()


@dataclass(frozen=True, slots=True)
class Proved:
    """A record that a picture can prove: its noun, public id, day, and the words it has."""

    noun: str
    uid: str
    name: str
    day: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceMonth:
    """A campaign's evidence, the latest number first, and the records it may prove."""

    campaign_uid: str
    title: str
    today: date
    evidence: tuple[Evidence, ...]
    records: tuple[Proved, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AddEvidence(Command):
    """Keep pictures for a record; all get the same words. ``taken_on`` None: the camera's day."""

    campaign_uid: str
    owner_noun: str
    owner_uid: str
    pictures: tuple[Picture, ...]
    kind: EvidenceKind = EvidenceKind.PHOTO
    taken_on: date | None = None
    caption: str = ""
    recognisable: bool = True
    consent: Consent = Consent.NOT_GIVEN
    for_paper: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveEvidence(Command):
    """Change what is said of a picture (``version`` as it was read)."""

    uid: str
    version: int
    owner_noun: str
    owner_uid: str
    kind: EvidenceKind
    taken_on: date | None
    caption: str
    recognisable: bool
    consent: Consent
    for_paper: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveEvidence(Command):
    """Put pictures into the bin; ``rows`` are (public id, version)."""

    rows: tuple[tuple[str, int], ...]


def may_be_printed(*, recognisable: bool, consent: Consent) -> bool:
    """Whether a picture may go onto a paper: nobody can be recognised, or they agreed."""
    return not recognisable or consent is Consent.GIVEN
