"""The handover pack (移交包): one zip with what the month left, readable without this program."""

from datetime import date
from typing import Final

from schoolguard.domain.record import dataclass

README: Final = "README.txt"
MANIFEST: Final = "manifest.json"
SUMS: Final = "SHA256SUMS"
"""A line a file as ``sha256sum`` writes and checks it."""
FORMAT: Final = 1
MOST_FILES: Final = 5_000
MOST_BYTES: Final = 4 << 30
"""Unpacked; a month of photos is far below."""


@dataclass(frozen=True, slots=True)
class PackedFile:
    """One file of a pack: its path within, bytes, SHA-256 (hex)."""

    path: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class HandoverPlan:
    """What a pack would hold: papers, photos, and those left out for want of consent."""

    name: str
    papers: int
    photos: int
    without_consent: int
    gone: int


@dataclass(frozen=True, slots=True)
class HandoverReport:
    """What is found in a pack.

    ``missing`` are files that its manifest names and that are not there, ``altered`` those of
    another content, ``foreign`` those that it does not name.
    """

    school: str
    campaign: str
    made_on: date | None
    files: tuple[PackedFile, ...]
    missing: tuple[str, ...] = ()
    altered: tuple[str, ...] = ()
    foreign: tuple[str, ...] = ()

    @property
    def whole(self) -> bool:
        """Whether every file is there as it was packed, and no other."""
        return not (self.missing or self.altered or self.foreign)
