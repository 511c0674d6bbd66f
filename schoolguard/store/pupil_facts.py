"""Queries of one pupil: found by what is typed, and everything that is known."""

from collections.abc import Collection
from typing import Any, Final

from sqlalchemy import Row, Select, func, or_, select

from schoolguard import pinyin
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.pupil_data import Change, PupilHit, SlipFact
from schoolguard.store import audit, search
from schoolguard.store.leaflet_tables import family_pupil, leaflet, slip
from schoolguard.store.store import Reader
from schoolguard.store.tables import audit_line, pupil, school_class, search_entry

MOST: Final = 50


def find(reader: Reader, typed: str) -> tuple[PupilHit, ...]:
    """Return the pupils whose name or student number holds what is typed, the bin included.

    A name is found by its sound as well.
    """
    wanted = typed.strip()
    if not wanted:
        return ()
    answers = (
        pupil.c.name.contains(wanted, autoescape=True),
        pupil.c.student_no.contains(wanted, autoescape=True),
        pupil.c.uid.in_(search.uids(reader, "pupil", wanted)),
        pupil.c.id.in_(_binned_by_sound(reader, wanted)),
    )
    found = reader.connection.execute(
        _select().where(or_(*answers)).order_by(pupil.c.name, pupil.c.id).limit(MOST)
    )
    return tuple(
        PupilHit(row.uid, row.name, row.class_name, row.seat_no, row.deleted_at is not None)
        for row in found
    )


def _binned_by_sound(reader: Reader, typed: str) -> list[int]:
    """Return the pupils in the bin whose names sound like it: no index holds them any more."""
    if not pinyin.typed_sound(typed):
        return []
    binned = select(pupil.c.id, pupil.c.name).where(pupil.c.deleted_at.is_not(None))
    rows = reader.connection.execute(binned)
    return [row.id for row in rows if pinyin.matches(row.name, typed)][:MOST]


def by_uid(reader: Reader, uid: str) -> Row[Any]:
    """Return a pupil's row with the name of the class; raises ``store.not_found``."""
    row = reader.connection.execute(_select().where(pupil.c.uid == uid)).one_or_none()
    if row is None:
        raise SchoolError("store.not_found")
    return row


def slips(reader: Reader, pupil_id: int) -> tuple[SlipFact, ...]:
    """Return the return slips of a pupil, replaced ones too."""
    found = reader.connection.execute(
        select(slip.c.code, slip.c.state, slip.c.state_on, slip.c.because, leaflet.c.title)
        .join(leaflet, leaflet.c.id == slip.c.leaflet_id)
        .where(slip.c.pupil_id == pupil_id)
        .order_by(slip.c.id)
    )
    return tuple(
        SlipFact(row.title, row.code, row.state, row.state_on, row.because) for row in found
    )


def siblings(reader: Reader, pupil_id: int) -> int:
    """Return how many children the pupil's family has beside this one."""
    mine = select(family_pupil.c.family_id).where(family_pupil.c.pupil_id == pupil_id)
    others = select(func.count()).where(
        family_pupil.c.family_id.in_(mine), family_pupil.c.pupil_id != pupil_id
    )
    return int(reader.connection.execute(others).scalar_one())


def found_by(reader: Reader, uid: str) -> tuple[str, ...]:
    """Return the words by which search finds a pupil."""
    words = select(search_entry.c.words).where(
        search_entry.c.noun == pupil.name, search_entry.c.row_uid == uid
    )
    return tuple(one.replace(" ", "") for one in reader.connection.execute(words).scalars())


def changes(reader: Reader, uid: str, pupil_id: int) -> tuple[Change, ...]:
    """Return what the audit trail says of a pupil and of the pupil's slips and family."""
    uids: Collection[Any] = (
        select(slip.c.uid).where(slip.c.pupil_id == pupil_id),
        select(family_pupil.c.uid).where(family_pupil.c.pupil_id == pupil_id),
    )
    own = audit_line.c.row_uid == uid
    for one in uids:
        own = own | audit_line.c.row_uid.in_(one)
    found = reader.connection.execute(select(audit_line).where(own).order_by(audit_line.c.id))
    return tuple(
        Change(row.at, row.actor, row.action, row.noun, audit.field_names(row.fields))
        for row in found
    )


def _select() -> Select[tuple[Any, ...]]:
    return select(pupil, school_class.c.name.label("class_name")).join(
        school_class, school_class.c.id == pupil.c.class_id
    )
