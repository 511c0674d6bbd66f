"""Which copies a print run has: one master, or one a pupil."""

from collections.abc import Sequence

from schoolguard.domain.leaflet import Leaflet, LeafletCopy, PrintRun
from schoolguard.domain.school import Pupil, SchoolClass
from schoolguard.store import print_runs, pupils, slips
from schoolguard.store.slips import Place
from schoolguard.store.store import Reader


def places_of(reader: Reader, chosen: Sequence[SchoolClass]) -> list[Place]:
    """Return one place a pupil of the classes; where no pupils are kept, one a seat."""
    kept = pupils.of_classes(reader, [one.id for one in chosen])
    places: list[Place] = []
    for one in chosen:
        if one.id in kept:
            places += [Place(one.id, of.id, _seat(of, at)) for at, of in enumerate(kept[one.id], 1)]
        else:
            places += [Place(one.id, None, str(seat)) for seat in range(1, (one.heads or 0) + 1)]
    return places


def copies_of(reader: Reader, of: Leaflet, run: PrintRun) -> tuple[LeafletCopy, ...]:
    """Return the copies that a run's paper holds, by class and seat.

    Without names and slips all copies are alike, and one master stands for them.
    """
    if not (run.named or of.with_slip):
        return (LeafletCopy(),)
    shares = print_runs.shares(reader, (run.id,)).get(run.id, ())
    ids = [share.class_id for share in shares]
    kept = pupils.of_classes(reader, ids)
    codes = slips.codes_of(reader, of.id, ids) if of.with_slip else {}
    copies: list[LeafletCopy] = []
    for share in shares:
        if share.class_id in kept:
            for at, pupil in enumerate(kept[share.class_id], 1):
                code = codes.get(Place(share.class_id, pupil.id, ""), "")
                name = pupil.name if run.named else ""
                if code or not of.with_slip:
                    # A place in the list is nobody's number: it is printed only for want of a name.
                    seat = pupil.seat_no if name else _seat(pupil, at)
                    copies.append(LeafletCopy(share.name, seat, name, code))
        else:
            for place in map(str, range(1, share.copies + 1)):
                code = codes.get(Place(share.class_id, None, place), "")
                if code or not of.with_slip:
                    copies.append(LeafletCopy(share.name, place, "", code))
    return tuple(copies) or (LeafletCopy(),)


def _seat(of: Pupil, place: int) -> str:
    return of.seat_no or str(place)
