"""Puts a draft together: each noun writes its own part.

Every sentence is said only where a record bears it out; a part without sentences goes, a section
without parts goes, and the rest renumber.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from schoolguard.domain.activity import ActivityKind
from schoolguard.domain.final import Place
from schoolguard.domain.summary import Section, Sentence, SummaryDraft, SummaryTable
from schoolguard.services.leadership import of_campaign
from schoolguard.services.summary.activities import Activities
from schoolguard.services.summary.incidents import result_sentences
from schoolguard.services.summary.lead import lead
from schoolguard.services.summary.leadership import leadership_section, leadership_table
from schoolguard.services.summary.leaflets import leaflet_sentences
from schoolguard.services.summary.media import media_section
from schoolguard.services.summary.meetings import Meetings
from schoolguard.services.summary.messages import message_sentences
from schoolguard.services.summary.own_words import hand_sentences, joined, with_own_words
from schoolguard.services.summary.paper import with_figures
from schoolguard.services.summary.shorten import shortened
from schoolguard.services.summary.talks import talk_sentences
from schoolguard.services.summary.tasks import task_sentences
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


def _lectures(seen: View) -> Sequence[Sentence]:
    return Activities(seen).part("lectures", ActivityKind.LECTURE)


def _training(seen: View) -> Sequence[Sentence]:
    return Activities(seen).part("training", ActivityKind.TRAINING)


def _partner_events(seen: View) -> Sequence[Sentence]:
    return Activities(seen).part("partner_events", ActivityKind.PARTNER_EVENT)


def _others(seen: View) -> Sequence[Sentence]:
    return Activities(seen).part("others", *_OTHERS)


def _lecture_table(seen: View) -> SummaryTable | None:
    return Activities(seen).table("lectures", ActivityKind.LECTURE)


def _training_table(seen: View) -> SummaryTable | None:
    return Activities(seen).table("training", ActivityKind.TRAINING)


def _partner_table(seen: View) -> SummaryTable | None:
    return Activities(seen).table("partner_events", ActivityKind.PARTNER_EVENT)


def _others_table(seen: View) -> SummaryTable | None:
    return Activities(seen).table("others", *_OTHERS)


def _leadership(seen: View) -> Section:
    section = leadership_section(seen.say, of_campaign(seen.reader, seen.campaign))
    met = tuple(Activities(seen).meetings())
    paragraphs = (*section.paragraphs, met) if met else section.paragraphs
    return replace(section, key="leadership", paragraphs=paragraphs)


def _results(seen: View) -> Sequence[Sentence]:
    return (*result_sentences(seen), *hand_sentences(seen))


_OTHERS: Final = (ActivityKind.CONTEST, ActivityKind.VISIT, ActivityKind.OTHER)

_PRACTICE: Final[tuple[tuple[str, Part], ...]] = (
    ("talks_title", _talks),
    ("meetings_title", _meetings),
    ("tasks_title", task_sentences),
    ("lectures_title", _lectures),
    ("training_title", _training),
    ("partner_events_title", _partner_events),
    ("others_title", _others),
    ("leaflets_title", leaflet_sentences),
    ("messages_title", message_sentences),
)
"""The parts of what was done, each with the key of its run-in title."""

_PRACTICE_TABLES: Final = (
    _grades,
    _lecture_table,
    _training_table,
    _partner_table,
    _others_table,
)

_ANNEXES: Final = (
    _members,
    _classes,
)


def draft(seen: View, about: int | None = None) -> SummaryDraft:
    """Return the draft as the records of the view stand, of ``about`` so many characters."""
    school = schools.the_school(seen.reader)
    name = "" if school is None else school.name
    sections = (
        _leadership(seen),
        media_section(seen),
        _practice(seen),
        _plain(seen, "results", _results),
        _plain(seen, "weakness", weakness),
        _plain(seen, "next", _nothing),
    )
    own = seen.own_words
    opening: tuple[tuple[Sentence, ...], ...] = (lead(seen),)
    if Place.LEAD in own:
        opening = joined(opening, own[Place.LEAD], seen)
    written = (with_own_words(one, own, seen) for one in sections)
    words = {"school": name, "year": seen.campaign.starts_on.year, "campaign": seen.campaign}
    whole = SummaryDraft(
        title=seen.say.plain(seen.say.title, words),
        lead=opening,
        sections=tuple(one for one in written if one.paragraphs or one.tables),
        annexes=_tables(seen, _ANNEXES),
        school=name,
        signed_on=seen.today,
    )
    whole = with_figures(seen, whole)
    return whole if about is None else shortened(whole, about, seen.say)


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
