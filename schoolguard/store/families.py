"""Queries of siblings, linked by hand."""

from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import delete, select, update

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.slip import BACK
from schoolguard.store import audit, rows
from schoolguard.store.leaflet_tables import family, family_pupil, slip
from schoolguard.store.rows import batched
from schoolguard.store.store import Reader, Transaction
from schoolguard.store.tables import pupil


def of_pupils(reader: Reader, pupil_uids: Sequence[str]) -> Mapping[str, str]:
    """Return the family of each pupil that has one, both by public id."""
    found: dict[str, str] = {}
    for few in batched(pupil_uids):
        statement = (
            select(pupil.c.uid, family.c.uid.label("family_uid"))
            .join(family_pupil, family_pupil.c.pupil_id == pupil.c.id)
            .join(family, family.c.id == family_pupil.c.family_id)
            .where(pupil.c.uid.in_(few))
        )
        found |= {row.uid: row.family_uid for row in reader.connection.execute(statement)}
    return found


def member(reader: Reader, family_uid: str) -> str | None:
    """Return a pupil of a family by public id; None where there is no such family."""
    statement = (
        select(pupil.c.uid)
        .join(family_pupil, family_pupil.c.pupil_id == pupil.c.id)
        .join(family, family.c.id == family_pupil.c.family_id)
        .where(family.c.uid == family_uid, pupil.c.deleted_at.is_(None))
        .order_by(pupil.c.id)
        .limit(1)
    )
    found: str | None = reader.connection.execute(statement).scalar()
    return found


def with_slip_back(reader: Reader, leaflet_id: int) -> frozenset[int]:
    """Return the pupils (inner ids) of whose family some child's slip of a leaflet is back."""
    through = (
        select(family_pupil.c.family_id)
        .join(slip, slip.c.pupil_id == family_pupil.c.pupil_id)
        .where(slip.c.leaflet_id == leaflet_id, slip.c.state.in_([one.value for one in BACK]))
    )
    statement = select(family_pupil.c.pupil_id).where(family_pupil.c.family_id.in_(through))
    return frozenset(reader.connection.execute(statement).scalars())


def link(tx: Transaction, pupil_uids: Collection[str]) -> str:
    """Make pupils one family; return its public id. Raises ``store.not_found``."""
    live = pupil.c.uid.in_(pupil_uids) & pupil.c.deleted_at.is_(None)
    found = tx.connection.execute(select(pupil.c.id, pupil.c.uid).where(live)).all()
    pupils = {row.id: row.uid for row in found}
    if len(pupils) != len(set(pupil_uids)):
        raise SchoolError("store.not_found")
    mine = family_pupil.c.pupil_id.in_(pupils)
    standing = tx.connection.execute(select(family_pupil).where(mine)).all()
    old = sorted({row.family_id for row in standing})
    if old:
        family_id = old[0]
        uid = tx.connection.execute(select(family.c.uid).where(family.c.id == family_id)).scalar()
        moved = (
            update(family_pupil)
            .where(family_pupil.c.family_id.in_(old[1:]))
            .values(family_id=family_id, version=family_pupil.c.version + 1)
            .returning(family_pupil.c.uid)
        )
        joined = tx.connection.execute(moved).scalars().all()
        audit.note_many(tx, family_pupil.name, [(one, ("family_id",)) for one in joined])
        tx.connection.execute(delete(family).where(family.c.id.in_(old[1:])))
    else:
        family_id, uid = rows.add(tx, family, {})
    for pupil_id in pupils.keys() - {row.pupil_id for row in standing}:
        rows.add(tx, family_pupil, {"family_id": family_id, "pupil_id": pupil_id})
    return str(uid)


def unlink(tx: Transaction, pupil_uids: Collection[str]) -> None:
    """Take pupils out of their families; a family of one pupil is none."""
    ids = select(pupil.c.id).where(pupil.c.uid.in_(pupil_uids))
    gone = select(family_pupil).where(family_pupil.c.pupil_id.in_(ids))
    links = tx.connection.execute(gone).all()
    touched = {row.family_id for row in links}
    rest = tx.connection.execute(
        select(family_pupil).where(
            family_pupil.c.family_id.in_(touched),
            family_pupil.c.id.not_in([row.id for row in links]),
        )
    ).all()
    kept = {row.family_id for row in rest if sum(o.family_id == row.family_id for o in rest) > 1}
    links = [*links, *(row for row in rest if row.family_id not in kept)]
    tx.connection.execute(
        delete(family_pupil).where(family_pupil.c.id.in_([row.id for row in links]))
    )
    audit.note_many(tx, family_pupil.name, [(row.uid, ("family_id",)) for row in links])
    tx.connection.execute(delete(family).where(family.c.id.in_(touched - kept)))
