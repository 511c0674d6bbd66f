"""The head's one page (done, not done, to decide) and the news brief, from the same records."""

from collections.abc import Sequence
from typing import Final

from schoolguard.domain.asks import AskState
from schoolguard.domain.evidence import EvidenceKind
from schoolguard.domain.final import Place, SummaryState
from schoolguard.domain.summary import (
    NewsBrief,
    OnePage,
    PhotoPlace,
    RowRef,
    Section,
    Sentence,
    characters,
)
from schoolguard.services.asks import states
from schoolguard.services.summary.highlights import Highlight, highlights
from schoolguard.services.summary.lead import period_text
from schoolguard.services.summary.view import View
from schoolguard.services.summary.weakness import weaknesses
from schoolguard.services.wording import day_text
from schoolguard.store import evidence, finals, schools

MOST: Final = 400
"""Characters of a brief; with few records it is shorter than the usual 200, never padded."""
_ASKS: Final = 5
"""As many open requests of the notice are told on the head's page; more are counted."""
PHOTOS: Final = 3
"""Places for photos in a brief."""


def one_page(seen: View) -> OnePage:
    """Return the head's page; a section without items goes."""
    done = [_said(seen, "done", one) for one in highlights(seen)]
    weak, unmet = weaknesses(seen), [one for one in states(seen) if not one.met]
    not_done = [*weak, *_unmet(seen, unmet)]
    count = len(weak) + len(unmet)
    parts = (
        ("done", done),
        ("not_done", not_done),
        ("to_decide", _to_decide(seen, not_done, count)),
    )
    return OnePage(
        title=_title(seen, "one_page"),
        sections=tuple(
            Section(seen.say.heading(key), tuple((one,) for one in said), key=key)
            for key, said in parts
            if said
        ),
        school=_school(seen),
        dated=seen.today,
    )


def brief(seen: View) -> NewsBrief:
    """Return the brief, of at most :data:`MOST` characters: details go first, then whole facts."""
    lead = (_lead(seen),)
    told = [one for one in highlights(seen) if one.for_brief]
    full = len(told)
    while True:
        said = tuple(_said(seen, "brief", one, full=at < full) for at, one in enumerate(told))
        paragraphs = (lead, said) if said else (lead,)
        if characters(paragraphs) <= MOST or not told:
            break
        if full:
            full -= 1
        else:
            told.pop()
    return NewsBrief(
        title=_title(seen, "brief"),
        paragraphs=paragraphs,
        photos=_photos(seen),
        school=_school(seen),
        dated=seen.today,
    )


def _said(seen: View, which: str, one: Highlight, *, full: bool = True) -> Sentence:
    words = {**one.words, "full": full}
    return seen.say.sentence(f"{which}_{one.name}", words, one.sources)


def _lead(seen: View) -> Sentence:
    campaign = seen.campaign
    words = {
        "period": period_text(campaign.starts_on, campaign.ends_on),
        "school": _school(seen) or "我校",
        "issuer": campaign.notice.issuer,
        "title": campaign.title,
        "theme": campaign.theme,
    }
    return seen.say.sentence("brief_lead", words, (RowRef("campaign", campaign.uid),))


def _unmet(seen: View, unmet: Sequence[AskState]) -> list[Sentence]:
    """Return what the notice asks for and is not there; of many the first few, and how many."""
    said = [
        seen.say.sentence(
            "ask_unmet",
            {"text": one.ask.text, "found": one.found, "least": one.ask.at_least},
            (RowRef("notice_ask", one.ask.uid),),
        )
        for one in unmet[:_ASKS]
    ]
    rest = unmet[_ASKS:]
    if rest:
        refs = [RowRef("notice_ask", one.ask.uid) for one in rest]
        said.append(seen.say.sentence("ask_more", {"count": len(rest)}, refs))
    return said


def _to_decide(seen: View, not_done: list[Sentence], count: int) -> list[Sentence]:
    mine = (RowRef("campaign", seen.campaign.uid),)
    said = []
    if not_done:
        sources = tuple(dict.fromkeys(ref for one in not_done for ref in one.sources))
        missing = seen.say.sentence("decide_missing", {"count": count}, sources or mine)
        said.append(missing)
    plan = seen.own_words.get(Place.NEXT)
    if plan is None:
        said.append(seen.say.sentence("decide_next", {}, mine))
    else:
        words = {
            "text": " ".join(plan.text.split()).rstrip("。；"),
            "person": plan.person,
            "due": "" if plan.due_on is None else day_text(plan.due_on),
        }
        said.append(seen.say.sentence("decide_plan", words, (RowRef("summary_text", plan.uid),)))
    if SummaryState(finals.versions(seen.reader, seen.campaign.id)).final is None:
        notice = seen.campaign.notice
        due = "" if notice.report_due is None else day_text(notice.report_due)
        words = {"due": due, "issuer": notice.issuer}
        said.append(seen.say.sentence("decide_sign", words, mine))
    return said


def _photos(seen: View) -> tuple[PhotoPlace, ...]:
    """Return the places: photos that may be used first, of one record each where that goes."""
    every = evidence.in_campaign(seen.reader, seen.campaign.uid)
    usable = [one for one in every if one.kind is EvidenceKind.PHOTO and one.for_paper]
    first = {one.owner_uid: one for one in reversed(usable)}.values()
    chosen = sorted(usable, key=lambda one: (one not in first, one.number))[:PHOTOS]
    places = [PhotoPlace(one.caption, one.uid) for one in chosen]
    return (*places, *[PhotoPlace("")] * (PHOTOS - len(places)))


def _title(seen: View, key: str) -> str:
    words = {"school": _school(seen), "campaign": seen.campaign}
    return seen.say.plain(seen.say.heading(key), words)


def _school(seen: View) -> str:
    found = schools.the_school(seen.reader)
    return "" if found is None else found.name
