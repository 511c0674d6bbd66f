"""The month-end summary as frozen data: sentences, and the records each one rests on.

Nothing here is laid out; ``documents.summary`` turns a :class:`SummaryDraft` into pages.
"""

from collections.abc import Iterable
from datetime import date

from schoolguard.domain.chart import Chart
from schoolguard.domain.record import dataclass


@dataclass(frozen=True, slots=True)
class RowRef:
    """One stored record: its noun (``activity``) and public id."""

    noun: str
    uid: str


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a sentence; ``figure`` is the key of the figure it states, if it states one."""

    text: str
    figure: str | None = None


@dataclass(frozen=True, slots=True)
class Sentence:
    """One assertion and the records it rests on (the figures it states bring their own)."""

    spans: tuple[Span, ...]
    sources: tuple[RowRef, ...] = ()

    @property
    def text(self) -> str:
        """The sentence as plain text."""
        return "".join(span.text for span in self.spans)


@dataclass(frozen=True, slots=True)
class SummaryTable:
    """A table of the summary. ``numeric`` marks the columns to set flush right, one flag each."""

    caption: str
    head: tuple[str, ...]
    numeric: tuple[bool, ...]
    rows: tuple[tuple[str, ...], ...]
    total: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """A numbered section: ``heading`` without its number, paragraphs, tables, then charts.

    ``key`` is the same for the section of every paper, whatever its number and heading.
    """

    heading: str
    paragraphs: tuple[tuple[Sentence, ...], ...]
    tables: tuple[SummaryTable, ...] = ()
    key: str = ""
    charts: tuple[Chart, ...] = ()


@dataclass(frozen=True, slots=True)
class SummaryPhoto:
    """A picture of the annex: which evidence, the bytes it was chosen with, what stands below."""

    evidence_uid: str
    sha256: str
    caption: str
    taken_on: date | None = None


@dataclass(frozen=True, slots=True)
class SummaryDraft:
    """A whole summary. Sections number themselves in order, so that an empty one just goes."""

    title: str
    lead: tuple[tuple[Sentence, ...], ...]
    sections: tuple[Section, ...]
    annexes: tuple[SummaryTable, ...]
    school: str
    signed_on: date
    photos: tuple[SummaryPhoto, ...] = ()

    @property
    def characters(self) -> int:
        """How long the text is, headings included; blanks, title, tables and annexes are not."""
        said = [*self.lead, *(one for section in self.sections for one in section.paragraphs)]
        length = sum(len(section.heading) for section in self.sections)
        return length + characters(said)


def characters(paragraphs: Iterable[tuple[Sentence, ...]]) -> int:
    """Return how many characters paragraphs have, blanks aside."""
    texts = (sentence.text for said in paragraphs for sentence in said)
    return sum(not char.isspace() for text in texts for char in text)


@dataclass(frozen=True, slots=True)
class OnePage:
    """What the head reads on one page: sections of items, each a paragraph of one sentence.

    The sections' keys are ``done``, ``not_done`` and ``to_decide``.
    """

    title: str
    sections: tuple[Section, ...]
    school: str
    dated: date


@dataclass(frozen=True, slots=True)
class PhotoPlace:
    """A place for a photo: its caption, and the evidence that may stand there ("" for none)."""

    caption: str
    evidence_uid: str = ""


@dataclass(frozen=True, slots=True)
class NewsBrief:
    """A 简讯: a title, paragraphs of sentences, places for photos."""

    title: str
    paragraphs: tuple[tuple[Sentence, ...], ...]
    photos: tuple[PhotoPlace, ...]
    school: str
    dated: date

    @property
    def characters(self) -> int:
        """How long the text is, without title and captions."""
        return characters(self.paragraphs)
