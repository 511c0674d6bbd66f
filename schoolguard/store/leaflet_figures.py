"""Figures of leaflets and slips with the rows behind each, and what they show of each class."""

from decimal import Decimal
from functools import cache, lru_cache
from typing import Any, Final

from sqlalchemy import ColumnElement, Label, and_, exists, func, or_, select
from sqlalchemy.sql import Select

from schoolguard.domain.campaign import Campaign
from schoolguard.domain.figures import Figure, FigureRows, Unit
from schoolguard.domain.leaflet import RunState
from schoolguard.domain.slip import BACK, SlipState
from schoolguard.domain.summary import RowRef
from schoolguard.store.leaflet_tables import (
    family,
    family_pupil,
    leaflet,
    leaflet_class,
    print_run,
    print_run_class,
    slip,
)
from schoolguard.store.slips import due, standing
from schoolguard.store.store import Reader
from schoolguard.store.tables import pupil, school_class

_BACK: Final = tuple(state.value for state in BACK)
_Counts = Select[*tuple[Any, ...]]
_RATE_DIGITS: Final = Decimal("0.1")
_UNITS: Final = {
    "leaflets.kinds": Unit.KINDS,
    "leaflets.copies": Unit.COPIES,
    "leaflets.classes": Unit.CLASSES,
    "slips.out": Unit.COPIES,
    "slips.back": Unit.COPIES,
    "slips.signed": Unit.COPIES,
    "slips.rate": Unit.PERCENT,
    "slips.families": Unit.FAMILIES,
}
FIGURES: Final = frozenset(_UNITS)
"""The keys of the figures that are counted here."""

_NAMED = (school_class.c.grade, school_class.c.number, school_class.c.name.label("class_name"))


def all_figures(reader: Reader, of: Campaign) -> tuple[Figure, ...]:
    """Return the figures of a campaign's leaflets, in two statements whatever its size."""
    of_sheets, of_slips = _counted(of)
    sheets = reader.connection.execute(of_sheets).one()
    counted = reader.connection.execute(of_slips).one()
    out = counted.out
    rate = None
    if out:
        rate = (Decimal(counted.back) * 100 / Decimal(out)).quantize(_RATE_DIGITS)
    values: dict[str, tuple[Any, int]] = {
        "leaflets.kinds": (sheets.kinds, sheets.kinds),
        "leaflets.copies": (sheets.copies, sheets.runs),
        "leaflets.classes": (sheets.classes, sheets.classes),
        "slips.out": (out or None, out),
        "slips.back": (counted.back if out else None, counted.back),
        "slips.signed": (counted.signed if out else None, counted.signed),
        "slips.rate": (rate, out),
        "slips.families": (sheets.families or None, sheets.families),
    }
    return tuple(Figure.of(key, value, _UNITS[key], n) for key, (value, n) in values.items())


@lru_cache(maxsize=8)
def _counted(of: Campaign) -> tuple[_Counts, _Counts]:
    """Return what counts a campaign's sheets, and what counts its slips."""
    runs = _runs(of).subquery()

    def count(those: Select[tuple[Any, ...]], name: str) -> Label[int]:
        return select(func.count()).select_from(those.subquery()).scalar_subquery().label(name)

    of_sheets = select(
        count(_kinds(of), "kinds"),
        select(func.count()).select_from(runs).scalar_subquery().label("runs"),
        select(func.sum(runs.c.copies)).scalar_subquery().label("copies"),
        count(_classes(of), "classes"),
        count(_families(of), "families"),
    )
    slips = _slips(of).subquery()
    back = slips.c.state.in_(_BACK)
    signed = slips.c.state == SlipState.BACK_SIGNED.value
    of_slips = select(
        func.count().label("out"),
        func.count().filter(back).label("back"),
        func.count().filter(signed).label("signed"),
    ).select_from(slips)
    return of_sheets, of_slips


def rows_of(reader: Reader, of: Campaign, key: str) -> FigureRows:
    """Return what a figure was counted from; a slip by its class and seat, without a name."""
    if key == "leaflets.kinds":
        named = [("leaflet", row.uid, row.title) for row in _all(reader, _kinds(of))]
    elif key == "leaflets.copies":
        named = [
            ("print_run", row.uid, f"{row.title} {row.copies}份") for row in _all(reader, _runs(of))
        ]
    elif key == "leaflets.classes":
        named = [("school_class", row.uid, row.class_name) for row in _all(reader, _classes(of))]
    elif key == "slips.families":
        named = [
            ("family", row.uid, f"{place}")
            for place, row in enumerate(_all(reader, _families(of)), 1)
        ]
    else:
        wanted = _slips(of)
        if key == "slips.back":
            wanted = wanted.where(slip.c.state.in_(_BACK))
        elif key == "slips.signed":
            wanted = wanted.where(slip.c.state == SlipState.BACK_SIGNED.value)
        named = [
            ("slip", row.uid, f"{row.class_name} {row.seat}号") for row in _all(reader, wanted)
        ]
    return FigureRows(key, tuple((RowRef(noun, uid), name) for noun, uid, name in named))


def _all(reader: Reader, statement: Select[tuple[Any, ...]]) -> Any:
    return reader.connection.execute(statement).all()


def _live(of: Campaign) -> ColumnElement[bool]:
    return and_(leaflet.c.campaign_id == of.id, leaflet.c.deleted_at.is_(None))


@cache
def _made() -> ColumnElement[bool]:
    return and_(print_run.c.deleted_at.is_(None), print_run.c.state != RunState.PREPARED.value)


def _kinds(of: Campaign) -> Select[tuple[Any, ...]]:
    """Leaflets that left the screen: a file made, or handed out."""
    made = exists().where(print_run.c.leaflet_id == leaflet.c.id, _made())
    handed = exists().where(
        leaflet_class.c.leaflet_id == leaflet.c.id,
        school_class.c.id == leaflet_class.c.class_id,
        school_class.c.deleted_at.is_(None),
    )
    return (
        select(leaflet.c.uid, leaflet.c.title)
        .where(_live(of), or_(made, handed))
        .order_by(leaflet.c.id)
    )


def _runs(of: Campaign) -> Select[tuple[Any, ...]]:
    shared = (
        select(func.coalesce(func.sum(print_run_class.c.copies), 0))
        .where(print_run_class.c.print_run_id == print_run.c.id)
        .scalar_subquery()
    )
    return (
        select(print_run.c.uid, leaflet.c.title, (shared + print_run.c.spare).label("copies"))
        .join(leaflet, leaflet.c.id == print_run.c.leaflet_id)
        .where(_live(of), _made())
        .order_by(print_run.c.id)
    )


def _classes(of: Campaign) -> Select[tuple[Any, ...]]:
    has = exists().where(
        leaflet_class.c.class_id == school_class.c.id,
        leaflet_class.c.leaflet_id == leaflet.c.id,
        _live(of),
    )
    return (
        select(school_class.c.uid, *_NAMED)
        .where(school_class.c.deleted_at.is_(None), has)
        .order_by(school_class.c.grade, school_class.c.number)
    )


def _slips(of: Campaign) -> Select[tuple[Any, ...]]:
    return (
        select(
            slip.c.uid,
            slip.c.state,
            slip.c.seat,
            slip.c.pupil_id,
            school_class.c.grade,
            school_class.c.number,
            school_class.c.name.label("class_name"),
        )
        .join(leaflet, leaflet.c.id == slip.c.leaflet_id)
        .join(school_class, school_class.c.id == slip.c.class_id)
        .where(leaflet.c.campaign_id == of.id, standing(), due())
        .order_by(school_class.c.grade, school_class.c.number, slip.c.id)
    )


def _families(of: Campaign) -> Select[tuple[Any, ...]]:
    """Linked families of whose children at least one slip is back: each once."""
    back = (
        select(slip.c.pupil_id)
        .join(leaflet, leaflet.c.id == slip.c.leaflet_id)
        .where(_live(of), slip.c.state.in_(_BACK))
    )
    through = exists().where(
        family_pupil.c.family_id == family.c.id,
        family_pupil.c.pupil_id.in_(back),
        pupil.c.id == family_pupil.c.pupil_id,
        pupil.c.deleted_at.is_(None),
    )
    # Of pupils who are erased since, a slip keeps the family that it came back from.
    kept = exists().where(
        slip.c.family_id == family.c.id,
        slip.c.state.in_(_BACK),
        leaflet.c.id == slip.c.leaflet_id,
        _live(of),
    )
    return select(family.c.uid).where(or_(through, kept)).order_by(family.c.id)
