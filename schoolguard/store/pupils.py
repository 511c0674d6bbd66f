"""Queries of pupils; the table stays empty where a school has not opted in."""

from collections.abc import Iterable, Mapping

from sqlalchemy import case, func, insert, select, update

from schoolguard import pinyin
from schoolguard.domain.roster import RosterPupil
from schoolguard.domain.school import KeptPupils, Pupil
from schoolguard.store import audit, search
from schoolguard.store.rows import batched
from schoolguard.store.store import Reader, Transaction
from schoolguard.store.tables import pupil, school_class

COLUMNS = ("seat_no", "student_no", "name", "gender", "guardian", "phone")


def of_classes(reader: Reader, class_ids: Iterable[int]) -> Mapping[int, tuple[Pupil, ...]]:
    """Return the live pupils of each class, by seat."""
    found: dict[int, list[Pupil]] = {}
    for few in batched(tuple(class_ids)):
        statement = (
            select(pupil, school_class.c.uid.label("class_uid"))
            .join(school_class, school_class.c.id == pupil.c.class_id)
            .where(pupil.c.class_id.in_(few), pupil.c.deleted_at.is_(None))
            .order_by(pupil.c.id)
        )
        for row in reader.connection.execute(statement):
            found.setdefault(row.class_id, []).append(
                Pupil(
                    id=row.id,
                    uid=row.uid,
                    version=row.version,
                    class_uid=row.class_uid,
                    **{name: getattr(row, name) for name in COLUMNS},
                )
            )
    return {class_id: tuple(pupils) for class_id, pupils in found.items()}


def add(tx: Transaction, class_id: int, class_name: str, pupils: Iterable[RosterPupil]) -> None:
    """Insert pupils of one class."""
    new = [(tx.new_uid(), one) for one in pupils]
    if not new:
        return
    tx.connection.execute(
        insert(pupil),
        [
            {"uid": uid, "version": 1, "class_id": class_id}
            | _keys({"name": one.name, "seat_no": one.seat_no})
            | {name: getattr(one, name) for name in COLUMNS}
            for uid, one in new
        ],
    )
    audit.note_many(tx, "pupil", [(uid, COLUMNS) for uid, _ in new])
    search.add(tx, "pupil", [(uid, one.name, class_name, one.name) for uid, one in new if one.name])


def change(
    tx: Transaction, class_name: str, changes: Iterable[tuple[Pupil, Mapping[str, str]]]
) -> None:
    """Write the fields of pupils of one class that differ: (pupil as found, its new values)."""
    notes: list[tuple[str, tuple[str, ...]]] = []
    entries: list[tuple[str, str, str, str]] = []
    for found, values in changes:
        tx.connection.execute(
            update(pupil)
            .where(pupil.c.id == found.id)
            .values(version=found.version + 1, **values, **_keys(values))
        )
        notes.append((found.uid, tuple(values)))
        if values.get("name"):
            entries.append((found.uid, values["name"], class_name, values["name"]))
    audit.note_many(tx, "pupil", notes)
    search.put(tx, "pupil", entries)


def remove(tx: Transaction, gone: Iterable[Pupil]) -> None:
    """Put pupils into the bin under the running action."""
    uids = [one.uid for one in gone]
    for few in batched(uids):
        tx.connection.execute(
            update(pupil)
            .where(pupil.c.uid.in_(few))
            .values(deleted_at=tx.at, deletion_id=tx.action_id, version=pupil.c.version + 1)
        )
    audit.note_many(tx, "pupil", [(uid, ("deleted_at",)) for uid in uids])
    search.drop(tx, "pupil", uids)


def kept(reader: Reader) -> KeptPupils:
    """Count what is kept about pupils, the bin included."""
    with_phone = case(((pupil.c.phone != "") | (pupil.c.guardian != ""), 1))
    row = reader.connection.execute(
        select(func.count().label("pupils"), func.count(with_phone).label("phones")).select_from(
            pupil
        )
    ).one()
    return KeptPupils(pupils=row.pupils, phones=row.phones)


def _keys(values: Mapping[str, str]) -> dict[str, str]:
    """Return what pupils are sorted by, of the values that are there."""
    keys = {}
    if "name" in values:
        keys["name_key"] = pinyin.sort_key(values["name"], person=True)
    if "seat_no" in values:
        keys["seat_key"] = pinyin.sort_key(values["seat_no"])
    return keys
