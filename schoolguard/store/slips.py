"""Queries of return slips and of siblings."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any, Final

from sqlalchemy import ColumnElement, and_, exists, func, insert, or_, select, true, update
from sqlalchemy.sql import Select

from schoolguard.domain import slip as codes
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.leaflet import RunState
from schoolguard.domain.record import dataclass
from schoolguard.domain.slip import BACK, Slip, SlipState
from schoolguard.store import audit, rows
from schoolguard.store.leaflet_tables import leaflet, print_run, print_run_class, slip
from schoolguard.store.rows import batched
from schoolguard.store.store import Reader, Transaction
from schoolguard.store.tables import pupil, school_class

NOUN: Final = "slip"
_BACK: Final = tuple(state.value for state in BACK)
_REPLACED: Final = SlipState.LOST_REISSUED.value
ISSUED_FIELDS: Final = ("class_id", "code", "leaflet_id", "pupil_id", "seat", "state")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a slip belongs: a pupil of a class, or (``pupil_id`` None) a seat of it."""

    class_id: int
    pupil_id: int | None
    seat: str


def standing(*, replaced: bool = False) -> ColumnElement[bool]:
    """Return what makes a slip one that counts: its leaflet, class and pupil live, not replaced.

    With ``replaced`` the slips that another stands for count as well.
    """
    of = pupil.alias()
    gone = exists().where(of.c.id == slip.c.pupil_id, of.c.deleted_at.is_not(None))
    return and_(
        true() if replaced else slip.c.state != _REPLACED,
        leaflet.c.deleted_at.is_(None),
        school_class.c.deleted_at.is_(None),
        ~gone,
    )


@cache
def due() -> ColumnElement[bool]:
    """Return what makes a standing slip one to be handed in: made into paper, not excused.

    A slip that came back was on paper, whatever is recorded of its print run.
    """
    made = exists().where(
        print_run.c.leaflet_id == slip.c.leaflet_id,
        print_run.c.deleted_at.is_(None),
        print_run.c.state != RunState.PREPARED.value,
        print_run_class.c.print_run_id == print_run.c.id,
        print_run_class.c.class_id == slip.c.class_id,
    )
    return and_(slip.c.state != SlipState.EXCUSED.value, or_(slip.c.state.in_(_BACK), made))


@cache
def select_slips() -> Select[tuple[Any, ...]]:
    """Return the statement for standing slips, with their class and pupil."""
    return _select(standing())


def _select(which: ColumnElement[bool]) -> Select[tuple[Any, ...]]:
    return (
        select(
            slip,
            leaflet.c.uid.label("leaflet_uid"),
            school_class.c.uid.label("class_uid"),
            school_class.c.grade,
            school_class.c.number,
            school_class.c.name.label("class_name"),
            pupil.c.uid.label("pupil_uid"),
            func.coalesce(pupil.c.name, "").label("pupil_name"),
        )
        .select_from(slip)
        .join(leaflet, leaflet.c.id == slip.c.leaflet_id)
        .join(school_class, school_class.c.id == slip.c.class_id)
        .outerjoin(pupil, pupil.c.id == slip.c.pupil_id)
        .where(which)
    )


def of_leaflet(reader: Reader, leaflet_id: int) -> Sequence[Any]:
    """Return the standing slips of a leaflet, by class, in the order they were issued."""
    statement = (
        select_slips()
        .add_columns(due().label("due"))
        .where(slip.c.leaflet_id == leaflet_id)
        .order_by(school_class.c.grade, school_class.c.number, slip.c.id)
    )
    return reader.connection.execute(statement).all()


def every(reader: Reader, leaflet_ids: Sequence[int]) -> Sequence[Slip]:
    """Return all slips of leaflets, replaced ones too, by leaflet and as they were issued."""
    statement = _select(standing(replaced=True)).where(slip.c.leaflet_id.in_(leaflet_ids))
    found: dict[int, list[Slip]] = {}
    for row in reader.connection.execute(statement.order_by(slip.c.id)):
        found.setdefault(row.leaflet_id, []).append(slip_of(row))
    return [one for leaflet_id in leaflet_ids for one in found.get(leaflet_id, ())]


def owner_of(reader: Reader, code: str) -> str | None:
    """Return the public id of the slip that has a code, wherever that slip is."""
    found = reader.connection.execute(select(slip.c.uid).where(slip.c.code == code))
    return found.scalar_one_or_none()


def put(tx: Transaction, uid: str | None, version: int, values: Mapping[str, object]) -> None:
    """Write a slip as it is (``uid`` None: a new one); raises ``store.stale``."""
    if uid is None:
        rows.add(tx, slip, values)
    else:
        rows.change(tx, slip, uid, version, values)


def by_uid(reader: Reader, uid: str) -> Slip:
    """Return one standing slip; raises ``store.not_found``."""
    row = reader.connection.execute(select_slips().where(slip.c.uid == uid)).one_or_none()
    if row is None:
        raise SchoolError("store.not_found")
    return slip_of(row)


def by_codes(reader: Reader, wanted: Sequence[str]) -> Mapping[str, Slip]:
    """Return the standing slip of each code; of a replaced one, the slip that replaced it."""
    found: dict[str, Slip] = {}
    asked: dict[str, list[str]] = {code: [code] for code in wanted}
    while asked:
        onward: dict[str, list[str]] = {}
        for few in batched(list(asked)):
            replaced = select(slip.c.code, slip.c.new_code).where(
                slip.c.code.in_(few), slip.c.state == _REPLACED, slip.c.new_code != ""
            )
            for row in reader.connection.execute(replaced):
                onward.setdefault(row.new_code, []).extend(asked[row.code])
            for row in reader.connection.execute(select_slips().where(slip.c.code.in_(few))):
                found |= dict.fromkeys(asked[row.code], slip_of(row))
        asked = onward
    return found


def counts(reader: Reader, leaflet_ids: Collection[int]) -> Mapping[int, tuple[int, int]]:
    """Return (due, back) of each leaflet, by its inner id."""
    return _counted(reader, leaflet_ids, slip.c.leaflet_id)


def counts_by_grade(reader: Reader, leaflet_ids: Collection[int]) -> Mapping[int, tuple[int, int]]:
    """Return (due, back) of each grade over some leaflets."""
    return _counted(reader, leaflet_ids, school_class.c.grade)


def _counted(
    reader: Reader, leaflet_ids: Collection[int], by: ColumnElement[int]
) -> Mapping[int, tuple[int, int]]:
    statement = (
        select(
            by.label("key"),
            func.count().label("due"),
            func.count().filter(slip.c.state.in_(_BACK)).label("back"),
        )
        .join(leaflet, leaflet.c.id == slip.c.leaflet_id)
        .join(school_class, school_class.c.id == slip.c.class_id)
        .where(slip.c.leaflet_id.in_(leaflet_ids), standing(), due())
        .group_by(by)
        .order_by(by)
    )
    return {row.key: (row.due, row.back) for row in reader.connection.execute(statement)}


def codes_of(reader: Reader, leaflet_id: int, class_ids: Collection[int]) -> Mapping[Place, str]:
    """Return the codes that the places of some classes have for a leaflet."""
    statement = select(slip.c.class_id, slip.c.pupil_id, slip.c.seat, slip.c.code).where(
        slip.c.leaflet_id == leaflet_id,
        slip.c.class_id.in_(class_ids),
        slip.c.state != _REPLACED,
    )
    return {
        Place(row.class_id, row.pupil_id, "" if row.pupil_id else row.seat): row.code
        for row in reader.connection.execute(statement)
    }


def issue(tx: Transaction, leaflet_id: int, campaign_id: int, places: Sequence[Place]) -> None:
    """Give each place that has none a code for the leaflet; those that have one keep it."""
    mine = select(slip).where(slip.c.leaflet_id == leaflet_id, slip.c.state != _REPLACED)
    by_pupil: dict[int, Any] = {}
    by_seat: dict[tuple[int, str], Any] = {}
    for row in tx.connection.execute(mine):
        if row.pupil_id is None:
            by_seat[row.class_id, row.seat] = row
        else:
            by_pupil[row.pupil_id] = row
    fresh: list[Place] = []
    for place in places:
        seated = by_seat.get((place.class_id, place.seat))
        known = seated if place.pupil_id is None else by_pupil.get(place.pupil_id, seated)
        if known is None:
            fresh.append(place)
        elif place.pupil_id is not None:
            _settle(tx, known, place)
    _add(tx, leaflet_id, campaign_id, fresh)


def reissue(tx: Transaction, old: Slip, today: date) -> Slip:
    """Give the place of a lost slip another code, to which the old slip points."""
    row = tx.connection.execute(
        select(slip, leaflet.c.campaign_id)
        .join(leaflet, leaflet.c.id == slip.c.leaflet_id)
        .where(slip.c.id == old.id)
    ).one()
    place = Place(row.class_id, row.pupil_id, row.seat)
    (code,) = _add(tx, row.leaflet_id, row.campaign_id, [place])
    values = {"state": _REPLACED, "new_code": code, "state_on": today}
    set_values(tx, [old], values)
    return by_codes(tx, [code])[code]


def set_values(tx: Transaction, slips: Sequence[Slip], values: Mapping[str, object]) -> None:
    """Write the same values to slips."""
    uids = [one.uid for one in slips]
    for few in batched(uids):
        tx.connection.execute(
            update(slip).where(slip.c.uid.in_(few)).values(version=slip.c.version + 1, **values)
        )
    audit.note_many(tx, NOUN, [(uid, tuple(values)) for uid in uids])


def slip_of(row: Any) -> Slip:
    """Return the slip of a row of :func:`select_slips`."""
    return Slip(
        id=row.id,
        uid=row.uid,
        version=row.version,
        leaflet_uid=row.leaflet_uid,
        class_uid=row.class_uid,
        pupil_uid=row.pupil_uid,
        seat=row.seat,
        code=row.code,
        state=SlipState(row.state),
        state_on=row.state_on,
        new_code=row.new_code,
        because=row.because,
    )


def _settle(tx: Transaction, known: Any, place: Place) -> None:
    """Let a slip follow its pupil: from a seat to the pupil in it, from class to class."""
    values = {"pupil_id": place.pupil_id, "class_id": place.class_id, "seat": place.seat}
    if any(getattr(known, name) != value for name, value in values.items()):
        tx.connection.execute(
            update(slip).where(slip.c.id == known.id).values(version=known.version + 1, **values)
        )
        audit.note(tx, NOUN, known.uid, tuple(values))


def _add(tx: Transaction, leaflet_id: int, campaign_id: int, places: Sequence[Place]) -> list[str]:
    if not places:
        return []
    prefix = codes.prefix_of(campaign_id)
    last = tx.connection.execute(
        select(func.max(slip.c.code)).where(slip.c.code.startswith(prefix))
    ).scalar()
    serial = codes.serial_of(last) if last else 0
    if serial + len(places) > codes.MOST_SERIALS:
        raise SchoolError("slip.no_codes")
    new = [
        {
            "uid": tx.new_uid(),
            "version": 1,
            "leaflet_id": leaflet_id,
            "class_id": place.class_id,
            "pupil_id": place.pupil_id,
            "seat": place.seat,
            "code": codes.code_of(campaign_id, serial + number),
            "state": SlipState.OUT.value,
            "new_code": "",
            "because": "",
        }
        for number, place in enumerate(places, 1)
    ]
    tx.connection.execute(insert(slip), new)
    audit.note_many(tx, NOUN, [(str(one["uid"]), ISSUED_FIELDS) for one in new])
    return [str(one["code"]) for one in new]
