"""Return slips: one code a pupil and leaflet, what came back, and which pupils are siblings."""

import unicodedata
from datetime import date
from enum import StrEnum
from typing import Final

from schoolguard.domain.fields import Privacy, described
from schoolguard.domain.record import dataclass
from schoolguard.domain.rows import Command, Row

CODE_DIGITS: Final = 10
INVALID_CODE: Final = "0" * CODE_DIGITS
"""What previews carry: its check digits are wrong, so no scan of it is ever taken."""
_CAMPAIGNS: Final = 100
MOST_SERIALS: Final = 999_999


class SlipState(StrEnum):
    """Where a slip is."""

    OUT = "out"
    BACK_UNSIGNED = "back_unsigned"
    BACK_SIGNED = "back_signed"
    LOST_REISSUED = "lost_reissued"
    EXCUSED = "excused"


BACK: Final = (SlipState.BACK_SIGNED, SlipState.BACK_UNSIGNED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip(Row):
    """One pupil's slip of one leaflet. Its code holds nothing about the pupil.

    ``pupil_uid`` is None where no names are kept; then class and seat say whose it is.
    """

    leaflet_uid: str = described("宣传单", "Leaflet", sheet="宣传单编号")
    class_uid: str = described("班级", "Class", sheet="班级")
    pupil_uid: str | None = described("学生", "Pupil", privacy=Privacy.PUPIL, default=None)
    seat: str = described("座号", "Seat", limit=10, sheet="座号", privacy=Privacy.PUPIL)
    code: str = described("回执编号", "Slip code", limit=10, sheet="回执编号", required=True)
    state: SlipState = described("状态", "State", limit=20, sheet="回执状态")
    state_on: date | None = described("状态日期", "State since", sheet="状态日期", default=None)
    new_code: str = described("补发编号", "Reissued as", limit=10, sheet="补发编号", default="")
    because: str = described("免交原因", "Excused because", limit=60, sheet="免交原因", default="")
    family_uid: str | None = described(
        "家庭", "Family", privacy=Privacy.PUPIL, sheet=None, default=None
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Family(Row):
    """Siblings, linked by hand; nothing else makes a family."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FamilyPupil(Row):
    """That a pupil belongs to a family."""

    family_uid: str = described("家庭", "Family", privacy=Privacy.PUPIL)
    pupil_uid: str = described("学生", "Pupil", privacy=Privacy.PUPIL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sibling(Row):
    """That a pupil belongs to a family, told without a name: by class and seat."""

    family_uid: str = described("家庭", "Family", limit=36, sheet="家庭", required=True)
    class_uid: str = described("班级", "Class", sheet="班级")
    seat: str = described("座号", "Seat", limit=10, sheet="座号", privacy=Privacy.PUPIL)


@dataclass(frozen=True, slots=True)
class ListedSlip:
    """A slip as a line of a leaflet's list; ``state`` is a :class:`SlipState`."""

    id: int
    uid: str
    class_name: str
    seat: str
    name: str
    code: str
    state: str
    state_on: date | None
    because: str


@dataclass(frozen=True, slots=True)
class MissingSlip:
    """A slip that is not back, as the class teacher reads it; ``name`` only where it is kept."""

    uid: str
    code: str
    seat: str
    name: str
    pupil_uid: str | None
    sibling_back: bool


@dataclass(frozen=True, slots=True)
class ClassSlips:
    """How a class stands with the slips of a leaflet."""

    class_uid: str
    class_name: str
    out: int
    back: int
    signed: int
    excused: int
    missing: tuple[MissingSlip, ...]


@dataclass(frozen=True, slots=True)
class SlipBoard:
    """The slips of one leaflet, class by class."""

    leaflet_uid: str
    title: str
    classes: tuple[ClassSlips, ...]

    @property
    def out(self) -> int:
        """Slips that are due, back or not."""
        return sum(one.out for one in self.classes)

    @property
    def back(self) -> int:
        """Slips that are back."""
        return sum(one.back for one in self.classes)

    @property
    def signed(self) -> int:
        """Slips that are back and signed."""
        return sum(one.signed for one in self.classes)


@dataclass(frozen=True, slots=True)
class PhotoCodes:
    """The codes that were found on one picture; ``name`` is its file's."""

    name: str
    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PhotoReading:
    """What a folder of pictures holds: each code once, and the pictures without one."""

    pictures: int
    codes: tuple[str, ...]
    without: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SlipReading:
    """What one reading of codes did, each code once, and what is missing after it.

    ``missing`` is (class name, slips not back) of the leaflets that were read.
    """

    accepted: tuple[str, ...]
    repeated: tuple[str, ...]
    unknown: tuple[str, ...]
    missing: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadSlips(Command):
    """Take in codes as a scanner typed them; ``signed`` is said of all of them."""

    codes: tuple[str, ...]
    signed: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ReissueSlip(Command):
    """A slip is lost: its pupil gets another code, and the old one points to it."""

    uid: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ExcuseSlip(Command):
    """A pupil need not hand the slip in, because; an empty reason takes that back."""

    uid: str
    because: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SetBack(Command):
    """Put slips that are back to out again: a reading was wrong."""

    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkFamily(Command):
    """Say that pupils are siblings; families they were in become one."""

    pupil_uids: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class UnlinkFamily(Command):
    """Take pupils out of their family."""

    pupil_uids: tuple[str, ...]


def code_of(campaign: int, serial: int) -> str:
    """Return the code of a slip: campaign (2 digits), serial (6), ISO 7064 MOD 97-10 (2).

    Raises ``ValueError`` for a serial that has no place in six digits.
    """
    if not 0 < serial <= MOST_SERIALS:
        raise ValueError("a serial has one to six digits")
    payload = (campaign % _CAMPAIGNS) * (MOST_SERIALS + 1) + serial
    return f"{payload:08}{98 - payload * 100 % 97:02}"


def serial_of(code: str) -> int:
    """Return the serial within a code."""
    return int(code[2:8])


def prefix_of(campaign: int) -> str:
    """Return the two digits with which a campaign's codes begin."""
    return f"{campaign % _CAMPAIGNS:02}"


def read_code(typed: str) -> str | None:
    """Return the code in what a scanner or a hand typed; None where its check digits are wrong.

    Full-width digits, blanks and hyphens are taken.
    """
    text = unicodedata.normalize("NFKC", typed)
    digits = "".join(char for char in text if not char.isspace() and char not in "-‐–—*")
    whole = len(digits) == CODE_DIGITS and digits.isascii() and digits.isdigit()
    return digits if whole and int(digits) % 97 == 1 else None
