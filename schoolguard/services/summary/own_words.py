"""The office's own words in a summary: after what the records say, or in its stead."""

from collections.abc import Mapping
from dataclasses import replace

from schoolguard.domain.final import Mode, Place, SummaryText
from schoolguard.domain.summary import RowRef, Section, Sentence, Span
from schoolguard.services.summary.view import View
from schoolguard.services.wording import day_text

Paragraphs = tuple[tuple[Sentence, ...], ...]


def with_own_words(section: Section, own: Mapping[Place, SummaryText], seen: View) -> Section:
    """Return a section with the own words of its place, if there are any."""
    one = own.get(Place(section.key)) if section.key in set(Place) else None
    if one is None:
        return section
    return replace(section, paragraphs=joined(section.paragraphs, one, seen))


def joined(paragraphs: Paragraphs, one: SummaryText, seen: View) -> Paragraphs:
    """Return paragraphs with own words behind them, or in their place."""
    own = _paragraphs(one, seen)
    return own if one.mode is Mode.REPLACE else (*paragraphs, *own)


def _paragraphs(one: SummaryText, seen: View) -> Paragraphs:
    source = (RowRef("summary_text", one.uid),)
    lines = [line.strip() for line in one.text.split("\n") if line.strip()]
    paragraphs = [(Sentence((Span(line),), source),) for line in lines]
    if one.place is Place.NEXT and (one.due_on or one.person):
        words = {
            "text": lines[-1].rstrip("。；，"),
            "due": "" if one.due_on is None else day_text(one.due_on),
            "person": one.person,
        }
        paragraphs[-1] = (seen.say.sentence("next_step", words, source),)
    return tuple(paragraphs)


def hand_sentences(seen: View) -> list[Sentence]:
    """Return a sentence for each number entered by hand, with the source it carries."""
    said = []
    for key, figure in seen.figures.items():
        if figure.label:
            record = seen.hand[key]
            words = {
                "source": record.source,
                "as_of": "" if record.as_of is None else day_text(record.as_of),
                "label": record.label,
                "value": figure.value,
                "key": key,
            }
            said.append(
                seen.say.sentence("hand_figure", words, (RowRef("hand_figure", record.uid),))
            )
    return said
