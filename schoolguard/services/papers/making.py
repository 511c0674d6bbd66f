"""What a paper's module says of it: its description, and how it becomes a document."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from schoolguard.documents.boards import Paper
from schoolguard.documents.layout import lay_out
from schoolguard.documents.profile import MM, Profile, TextStyle
from schoolguard.documents.tree import Block, Document, Face, Heading, cleaned
from schoolguard.domain.papers import PaperKind, PaperOptions
from schoolguard.domain.record import dataclass
from schoolguard.services.summary.view import View
from schoolguard.services.wording import Wording, day_text
from schoolguard.store import schools

Subjects = tuple[tuple[str, str], ...]
"""What a paper can be about: (public id, name)."""


def campaign_alone(_view: View) -> Subjects:
    """Say that a paper has no subject beside the campaign."""
    return ()


_NUMBERS: Final = "一二三四五六七八九十"
_MARGIN_MM: Final = 18.0
_FOOT_MM: Final = 16.0


@dataclass(frozen=True, slots=True)
class Making:
    """One paper.

    ``build(view, subject_uid, options)`` is called within one open view of the store, with the
    subject's public id (empty for the campaign); it raises a SchoolError where the records do
    not suffice. ``subjects`` lists what the paper can be about, where it has a subject.
    """

    kind: PaperKind
    build: Callable[[View, str, PaperOptions], Paper]
    subjects: Callable[[View], Subjects] = campaign_alone


def school_name(view: View) -> str:
    """Return the school's name, empty before it is named."""
    found = schools.the_school(view.reader)
    return "" if found is None else found.name


def wording(view: View) -> Wording:
    """Return the sentences of ``resources/content/papers`` in the words of this kind of school."""
    return Wording("papers", (), seed=view.campaign.uid, stage=schools.stage(view.reader))


def full_day(day: date) -> str:
    """Return a day as a paper is dated: 2026年11月9日."""
    return f"{day.year}年{day.month}月{day.day}日"


def period_text(first: date, last: date) -> str:
    """Return a month's days as a notice writes them: 2026年11月2日至11月30日."""
    if first == last:
        return full_day(first)
    return f"{full_day(first)}至{day_text(last) if last.year == first.year else full_day(last)}"


def quoted(text: str) -> str:
    """Return a text in quotation marks; those it has itself become the inner ones."""
    inner = text.replace("“", "‘").replace("”", "’")
    return f"“{inner}”"


def named_activity(title: str) -> str:
    """Return what a plan is about: a campaign's title, 活动 behind it where it is not there."""
    return title if title.endswith("活动") else f"{title}活动"


def numbered_parts(parts: Sequence[tuple[str, Sequence[Block]]]) -> list[Block]:
    """Return parts (heading, blocks) under 一、 二、; one without blocks is left out."""
    there = [(heading, its) for heading, its in parts if its]
    blocks: list[Block] = []
    for number, (heading, its) in zip(_NUMBERS, there, strict=False):
        blocks += [Heading(f"{number}、{heading}"), *its]
    return blocks


def work_sheet(cell: float = 10.5, *, landscape: bool = False) -> Profile:
    """Return the page of a paper for one's own work, upright: narrow margins, type for a desk.

    ``cell`` is the type of its tables in points. ``landscape``: the page will be laid down.
    """
    body = 12.0
    plain = Profile(
        top_mm=_MARGIN_MM,
        bottom_mm=_FOOT_MM + 4,
        left_mm=_MARGIN_MM,
        right_mm=_MARGIN_MM,
        duplex=False,
    )
    if landscape:
        # The sides change places with head and foot when the sheet is laid down.
        plain = replace(plain, bottom_mm=_MARGIN_MM, right_mm=_FOOT_MM + 2)
    return replace(
        plain,
        lines=int(plain.block_height / (1.6 * body)),
        body=TextStyle(Face.SONG, body, 2.0),
        title=TextStyle(Face.SONG_BOLD, 18.0),
        title_pitch=28.0,
        levels=(TextStyle(Face.HEI, body), *(TextStyle(Face.SONG, body, 2.0),) * 3),
        label=TextStyle(Face.HEI, body),
        caption=TextStyle(Face.HEI, cell + 1),
        cell=TextStyle(Face.SONG, cell),
        head_cell=TextStyle(Face.HEI, cell),
        page_number=TextStyle(Face.SONG, 10.5),
        page_number_gap_mm=6.0,
    )


def room_mm(profile: Profile) -> float:
    """Return how high a page's text block is, in mm."""
    return profile.block_height / MM


def first_fitting(papers: Iterable[Document], pages: int = 1) -> Document:
    """Return the first paper that needs no more than ``pages``, else the last of them."""
    made = None
    for made in papers:
        if sum(1 for _ in lay_out(cleaned(made))) <= pages:
            return made
    if made is None:
        raise ValueError("no paper to choose from")
    return made
