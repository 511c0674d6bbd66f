"""Puts a draft together: each noun writes its own part.

Every sentence is said only where a record bears it out; a part without sentences goes, a section
without parts goes, and the rest renumber.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from schoolguard.domain.final import Place
from schoolguard.domain.summary import Section, Sentence, SummaryDraft, SummaryTable
from schoolguard.services.leadership import of_campaign
from schoolguard.services.summary.lead import lead
from schoolguard.services.summary.leadership import leadership_section, leadership_table
from schoolguard.services.summary.meetings import Meetings
from schoolguard.services.summary.own_words import hand_sentences, joined, with_own_words
from schoolguard.services.summary.talks import talk_sentences
from schoolguard.services.summary.view import View
from schoolguard.services.summary.weakness import weakness
from schoolguard.services.wording import numbered
from schoolguard.store import schools, talks

Part = Callable[[View], Sequence[Sentence]]


def _talks(seen: View) -> Sequence[Sentence]:
    found = talks.in_campaign(seen.reader, seen.campaign.uid)
    return talk_sentences(seen.say, seen.figures, found, seen.today)


def _meetings(seen: View) -> Sequence[Sentence]:
    return Meetings(seen).sentences()


def _grades(seen: View) -> SummaryTable | None:
    return Meetings(seen).grade_table()


def _classes(seen: View) -> SummaryTable | None:
    return Meetings(seen).class_table()


def _members(seen: View) -> SummaryTable | None:
    return leadership_table(seen.say, of_campaign(seen.reader, seen.campaign))


_PRACTICE: Final[tuple[tuple[str, Part], ...]] = (
    ("talks_title", _talks),
    ("meetings_title", _meetings),
)
"""The parts of what was done, each with the key of its run-in title."""

_PRACTICE_TABLES: Final = (_grades,)

_ANNEXES: Final = (
    _members,
    _classes,
)


def draft(seen: View) -> SummaryDraft:
    """Return the draft as the records of the view stand."""
    school = schools.the_school(seen.reader)
    name = "" if school is None else school.name
    group = leadership_section(seen.say, of_campaign(seen.reader, seen.campaign))
    sections = (
        replace(group, key="leadership"),
        _practice(seen),
        _plain(seen, "results", hand_sentences),
        _plain(seen, "weakness", weakness),
        _plain(seen, "next", _nothing),
    )
    own = seen.own_words
    opening: tuple[tuple[Sentence, ...], ...] = (lead(seen),)
    if Place.LEAD in own:
        opening = joined(opening, own[Place.LEAD], seen)
    written = (with_own_words(one, own, seen) for one in sections)
    words = {"school": name, "year": seen.campaign.starts_on.year, "campaign": seen.campaign}
    return SummaryDraft(
        title=seen.say.plain(seen.say.title, words),
        lead=opening,
        sections=tuple(one for one in written if one.paragraphs or one.tables),
        annexes=_tables(seen, _ANNEXES),
        school=name,
        signed_on=seen.today,
    )


def _practice(seen: View) -> Section:
    said = {title: tuple(part(seen)) for title, part in _PRACTICE}
    parts = [(title, sentences) for title, sentences in said.items() if sentences]
    paragraphs = []
    for place, (title, sentences) in enumerate(parts):
        # A single part needs no number.
        words = {"number": numbered(place) if len(parts) > 1 else ""}
        paragraphs.append((seen.say.sentence(title, words), *sentences))
    heading = seen.say.heading("practice")
    return Section(heading, tuple(paragraphs), _tables(seen, _PRACTICE_TABLES), "practice")


def _plain(seen: View, key: str, part: Part) -> Section:
    """Return a section of one paragraph; without one where the part says nothing."""
    said = tuple(part(seen))
    return Section(seen.say.heading(key), (said,) if said else (), key=key)


def _nothing(seen: View) -> Sequence[Sentence]:
    """Leave what comes next to the office: no record knows it."""
    del seen
    return ()


def _tables(
    seen: View, makers: Sequence[Callable[[View], SummaryTable | None]]
) -> tuple[SummaryTable, ...]:
    made = (maker(seen) for maker in makers)
    return tuple(one for one in made if one is not None)
