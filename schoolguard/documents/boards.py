"""Sheets that are seen from afar, as frozen data: posters, slogans, slides."""

from datetime import date
from enum import StrEnum

from schoolguard.documents.tree import Document
from schoolguard.domain.leaflet_body import Accent
from schoolguard.domain.record import dataclass


@dataclass(frozen=True, slots=True)
class Poster:
    """One sheet with a picture: ``label`` above the large ``words``, steps below the picture.

    ``picture`` is the name of a shipped one; ``foot`` are a few short lines side by side.
    """

    words: str
    label: str = ""
    steps: tuple[str, ...] = ()
    picture: str = ""
    foot: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Strip:
    """One sheet with one slogan, as large as it will go; ``foot`` is small below it."""

    words: str
    foot: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Posters:
    """Sheets of one size, black on white; properties as those of a :class:`Document`."""

    title: str
    author: str
    subject: str
    dated: date
    sheets: tuple[Poster | Strip, ...]
    width_mm: float = 210.0
    height_mm: float = 297.0
    language: str = "zh-CN"


class SlideKind(StrEnum):
    """How a slide is arranged."""

    COVER = "cover"
    WORDS = "words"
    STEPS = "steps"
    CLOSING = "closing"


@dataclass(frozen=True, slots=True)
class Slide:
    """One slide: few words, large. ``notes`` are what the teacher says and does.

    COVER: the title, the lines small below it. WORDS: lines beside a picture. STEPS: the same,
    numbered. CLOSING: the lines alone, as large as they will go.
    """

    kind: SlideKind
    title: str
    lines: tuple[str, ...] = ()
    picture: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Deck:
    """Slides, 16:9; properties as those of a :class:`Document`."""

    title: str
    author: str
    subject: str
    dated: date
    slides: tuple[Slide, ...]
    accent: Accent = Accent.BLUE
    language: str = "zh-CN"


Paper = Document | Posters | Deck
"""What can be written to a file."""
