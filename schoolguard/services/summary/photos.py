"""The photos of the summary's annex: chosen by the office, else the best spread over the month."""

from collections.abc import Iterable, Mapping
from datetime import date
from itertools import zip_longest
from typing import Final

from schoolguard.domain.evidence import Evidence, EvidenceKind, may_be_printed
from schoolguard.domain.final import MOST_PHOTOS
from schoolguard.domain.summary import SummaryDraft, SummaryPhoto
from schoolguard.services.summary.view import View
from schoolguard.store import activities, evidence, photo_choices, proved
from schoolguard.store.store import Reader

_BY_DEFAULT: Final = 6
_SHOWN: Final = (EvidenceKind.PHOTO, EvidenceKind.SAMPLE, EvidenceKind.OTHER)
"""Kinds that the default takes: sign-in sheets and scripts carry names and are read elsewhere."""


def fit(one: Evidence) -> bool:
    """Whether a picture is meant for paper, and nobody in it has to be asked."""
    consented = may_be_printed(recognisable=one.recognisable, consent=one.consent)
    return one.for_paper and consented and not one.is_gone


def offered(reader: Reader, campaign_uid: str) -> tuple[Evidence, ...]:
    """Return the pictures that the annex may hold, with the words of their records."""
    found = (one for one in evidence.in_campaign(reader, campaign_uid) if fit(one))
    return evidence.named(found, proved.records(reader, campaign_uid))


def chosen(seen: View, among: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    """Return the office's choice as far as it may still be printed, else the default's."""
    choice = photo_choices.of_campaign(seen.reader, seen.campaign)
    if choice is None:
        return spread(among, _kinds(seen))
    known = {one.uid: one for one in among}
    return tuple(known[uid] for uid in choice.photos if uid in known)[:MOST_PHOTOS]


def spread(among: Iterable[Evidence], kinds: Mapping[str, str]) -> tuple[Evidence, ...]:
    """Return at most six pictures, of as many kinds of records as there are, by day.

    ``kinds`` names the kind of an activity by its public id.
    """
    groups: dict[str, list[Evidence]] = {}
    for one in sorted(among, key=_worth):
        if one.kind in _SHOWN:
            kind = f"{one.owner_noun} {kinds.get(one.owner_uid, '')}"
            groups.setdefault(kind, []).append(one)
    turns = (one for turn in zip_longest(*groups.values()) for one in turn if one is not None)
    best = [one for one, _ in zip(turns, range(_BY_DEFAULT), strict=False)]
    return tuple(sorted(best, key=lambda one: (one.taken_on or date.max, one.number)))


def shown(seen: View) -> tuple[SummaryPhoto, ...]:
    """Return the photos of the annex as a version keeps them."""
    return tuple(
        SummaryPhoto(one.uid, one.sha256, one.caption or one.owner_name, one.taken_on)
        for one in chosen(seen, offered(seen.reader, seen.campaign.uid))
    )


def contents(reader: Reader, draft: SummaryDraft) -> dict[str, bytes]:
    """Return the pictures of a draft by public id: unchanged ones that may still be printed."""
    wanted = {one.evidence_uid: one.sha256 for one in draft.photos}
    return {
        one.uid: evidence.content(reader, one.uid)
        for one in evidence.by_uids(reader, tuple(wanted))
        if fit(one) and one.sha256 == wanted[one.uid]
    }


def _worth(one: Evidence) -> tuple[bool, bool, str]:
    """Photos before samples, with a caption before without, then as they were added."""
    return (one.kind is not EvidenceKind.PHOTO, not one.caption, one.number)


def _kinds(seen: View) -> Mapping[str, str]:
    return {
        one.uid: one.kind.value for one in activities.in_campaign(seen.reader, seen.campaign.uid)
    }
