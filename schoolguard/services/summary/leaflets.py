"""What the summary says of leaflets and slips: what was made, who has it, what came back."""

from collections.abc import Sequence

from schoolguard.domain.leaflet import LeafletLine, RunState
from schoolguard.domain.school import school_year_of
from schoolguard.domain.summary import RowRef, Sentence
from schoolguard.services.leaflet_gaps import missing_slips, unhanded
from schoolguard.services.leaflets import lines_of
from schoolguard.services.summary.view import View
from schoolguard.services.wording import day_text, days_text
from schoolguard.store import classes

_NAMED = 3
"""As many titles are named; of more, the first of them."""


def leaflet_sentences(seen: View) -> list[Sentence]:
    """Return the sentences on leaflets that left the screen; none where none did."""
    year = classes.in_year(seen.reader, school_year_of(seen.campaign.starts_on))
    used = [
        one for one in lines_of(seen.reader, seen.campaign.uid, year) if one.copies or one.handed
    ]
    if not used:
        return []
    return [*_made(seen, used), *_handed(seen, used), *_home(seen, used), *_slips(seen, used)]


def _made(seen: View, used: Sequence[LeafletLine]) -> list[Sentence]:
    printed = [one for one in used if one.copies]
    if not printed:
        return []
    runs = [run for one in printed for run in one.runs if run.state is not RunState.PREPARED]
    words = {
        "verb": "印制" if all(run.state is RunState.PRINTED for run in runs) else "制作",
        "titles": _titles(printed[:_NAMED]),
        # A count that also holds leaflets without copies would say too much here.
        "many": len(printed) > _NAMED and len(printed) == len(used),
        "kinds": seen.number("leaflets.kinds"),
        "copies": seen.number("leaflets.copies"),
    }
    return [seen.say.sentence("leaflets_made", words, _refs(printed))]


def _handed(seen: View, used: Sequence[LeafletLine]) -> list[Sentence]:
    days = sorted({mark.handed_on for one in used for mark in one.handed})
    if not days:
        return [
            seen.say.sentence("leaflets_unhanded", {"today": day_text(seen.today)}, _refs(used))
        ]
    count = seen.number("leaflets.classes")
    words = {
        "days": days_text(days[0], days[-1]),
        "classes": count,
        "every": 1 < count == seen.number("classes.total"),
    }
    return [seen.say.sentence("leaflets_handed", words, _refs(used))]


def _home(seen: View, used: Sequence[LeafletLine]) -> list[Sentence]:
    said = []
    handed = [one for one in used if one.handed]
    before = [one for one in handed if one.leaflet.before_home]
    studied = [one for one in handed if one.leaflet.studied_together]
    for key, those in (("leaflets_before_home", before), ("leaflets_studied", studied)):
        if those:
            titles = "宣传单" if len(those) == len(used) else _titles(those)
            said.append(seen.say.sentence(key, {"titles": titles}, _refs(those)))
    return said


def _slips(seen: View, used: Sequence[LeafletLine]) -> list[Sentence]:
    with_slips = [one for one in used if one.slips_out]
    if not with_slips:
        return []
    words: dict[str, object] = {
        "titles": _titles(with_slips),
        "out": seen.number("slips.out"),
        "back": seen.number("slips.back"),
        "signed": seen.number("slips.signed"),
        "rate": seen.figures["slips.rate"].value,
        "today": day_text(seen.today),
    }
    if not words["back"]:
        return [seen.say.sentence("slips_none", words, _refs(with_slips))]
    said = [seen.say.sentence("slips_read", words, _refs(with_slips))]
    families = seen.number("slips.families")
    if families:
        said.append(seen.say.sentence("slips_families", {"families": families}))
    return said


def weak_unhanded(seen: View) -> Sentence | None:
    """Return that prepared leaflets are not with all their classes; None where they are."""
    behind = unhanded(seen.reader, seen.campaign)
    if not behind:
        return None
    words = {
        "titles": "".join(f"《{one.title}》" for one in behind),
        "count": len({uid for uids in behind.values() for uid in uids}),
    }
    refs = [RowRef("leaflet", one.uid) for one in behind]
    return seen.say.sentence("weak_unhanded", words, refs)


def weak_slips(seen: View) -> Sentence | None:
    """Return that slips are missing; None where all are back or none were given out."""
    missing = missing_slips(seen.reader, seen.campaign)
    if not missing:
        return None
    refs = [RowRef("leaflet", one.uid) for one in missing]
    return seen.say.sentence("weak_slips", {"missing": sum(missing.values())}, refs)


def _titles(lines: Sequence[LeafletLine]) -> str:
    return "".join(f"《{one.leaflet.title}》" for one in lines)


def _refs(lines: Sequence[LeafletLine]) -> list[RowRef]:
    return [RowRef("leaflet", one.leaflet.uid) for one in lines]
