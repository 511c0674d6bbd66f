"""A draft of about so many characters: details fall away in a stated order, nothing is reworded.

What is left was said as it stands in the whole draft, so that it is no less true. A part keeps
what it begins with; weaknesses, next steps and the office's own words always stay.
"""

from dataclasses import replace
from typing import Final

from schoolguard.domain.summary import Sentence, SummaryDraft
from schoolguard.services.wording import Wording

ORDER: Final = (
    "activity_content",
    "materials_total",
    "incidents_reported",
    "messages_ways",
    "talks_details",
    "talks_kinds",
    "slips_families",
    "talks_speakers",
    "talks_one_way",
    "talks_ways",
    "talks_audience",
    "talks_moved",
    "lead_plan",
    "group_contact",
    "group_office",
    "messages_titles",
    "talks_titles",
    "meetings_day",
    "meetings_span",
    "incidents_types",
    "leaflets_before_home",
    "leaflets_studied",
    "activity_each",
    "talks_heads",
    "lead_theme",
    "messages_behind",
    "lead_school",
)
"""The keys of the sentences that may fall away, the first to go first."""


def shortened(draft: SummaryDraft, about: int, say: Wording) -> SummaryDraft:
    """Return the draft with as many details left out as ``about`` (characters) asks for.

    It may stay longer: what carries a part is never left out.
    """
    for key in ORDER:
        if draft.characters <= about:
            break
        draft = _without(draft, key, say)
    return draft


def _without(draft: SummaryDraft, key: str, say: Wording) -> SummaryDraft:
    def kept(paragraph: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
        rest = tuple(one for one in paragraph if say.key_of(one) != key)
        bare = all(say.key_of(one).endswith("_title") for one in rest)
        return paragraph if bare else rest

    return replace(
        draft,
        lead=tuple(map(kept, draft.lead)),
        sections=tuple(
            replace(section, paragraphs=tuple(map(kept, section.paragraphs)))
            for section in draft.sections
        ),
    )
