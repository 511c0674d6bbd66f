"""Leaflets that are prepared and not with their classes, and slips that are not back."""

from collections.abc import Mapping

from schoolguard.domain.campaign import Campaign
from schoolguard.domain.figures import Gap
from schoolguard.domain.leaflet import Leaflet
from schoolguard.domain.summary import RowRef
from schoolguard.services.seen import Seen
from schoolguard.store import leaflets, print_runs, slips
from schoolguard.store.store import Reader


def unhanded(reader: Reader, campaign: Campaign) -> Mapping[Leaflet, frozenset[str]]:
    """Return the leaflets with a print run, each with its classes that have no mark."""
    every = leaflets.in_campaign(reader, campaign.uid)
    ids = [one.id for one in every]
    wanted = print_runs.classes_of(reader, ids)
    handed = leaflets.handed(reader, ids)
    behind = {
        one: wanted.get(one.id, frozenset()) - {mark.class_uid for mark in handed.get(one.uid, ())}
        for one in every
    }
    return {one: uids for one, uids in behind.items() if uids}


def missing_slips(reader: Reader, campaign: Campaign) -> Mapping[Leaflet, int]:
    """Return how many slips of each leaflet are due and not back, where any are."""
    every = leaflets.in_campaign(reader, campaign.uid)
    counts = slips.counts(reader, [one.id for one in every])
    open_counts = {one: counts.get(one.id, (0, 0)) for one in every}
    return {one: due - back for one, (due, back) in open_counts.items() if due > back}


def leaflet_gaps(seen: Seen) -> list[Gap]:
    """Look for both."""
    found = []
    behind = unhanded(seen.reader, seen.campaign)
    if behind:
        titles = "".join(f"《{one.title}》" for one in behind)
        count = len({uid for uids in behind.values() for uid in uids})
        refs = tuple(RowRef("leaflet", one.uid) for one in behind)
        found.append(Gap("gap.leaflet_unhanded", {"titles": titles, "count": count}, refs))
    missing = missing_slips(seen.reader, seen.campaign)
    if missing:
        refs = tuple(RowRef("leaflet", one.uid) for one in missing)
        found.append(Gap("gap.slips_missing", {"count": sum(missing.values())}, refs))
    return found
