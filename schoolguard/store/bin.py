"""What lies in the bin, read over all nouns alike, and deleted for good.

A row goes with what belongs to it. It stays where something that is not in the bin still rests on
it: a class of which a message was forwarded, a leaflet with a print run.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Table, delete, func, select, update

from schoolguard.domain.bin import Binned
from schoolguard.store import audit, search, undo
from schoolguard.store.columns import metadata
from schoolguard.store.leaflet_tables import leaflet
from schoolguard.store.rows import batched
from schoolguard.store.store import Reader, Transaction
from schoolguard.store.tables import activity, audit_line, school_class
from schoolguard.store.undo_rows import Key

_NAMES: Final = ("title", "name", "label", "caption", "fraud_type", "number")
_DAYS: Final = ("held_on", "planned_on", "happened_on", "starts_on", "taken_on", "due_on")
_FIRST: Final = ("campaign", "school_class", "leaflet", "leading_group", "campus")
"""What names a removal of several nouns; the first of them that is in it."""
_COUNTED: Final = frozenset({"forwarding", "print_run_class", "slip", "leaflet_class"})
"""Rows that figures are counted from: they keep what they are about, unless it goes as well."""


def tables() -> tuple[Table, ...]:
    """Return the tables of nouns with a bin, parents first."""
    return tuple(table for table in metadata.sorted_tables if "deletion_id" in table.c)


def everything(reader: Reader, since: datetime) -> tuple[Binned, ...]:
    """Return what was removed since a moment, the latest first."""
    found: dict[str, list[tuple[Table, Mapping[str, Any]]]] = defaultdict(list)
    for table in tables():
        # A removal may hold a school year's pupils: it is named by the first, the rest is counted.
        of = (
            select(func.min(table.c.id).label("first"), func.count().label("records"))
            .where(table.c.deleted_at >= since)
            .group_by(table.c.deletion_id)
            .subquery()
        )
        firsts = select(*_told(table), of.c.records).join(of, of.c.first == table.c.id)
        for row in reader.connection.execute(firsts.order_by(table.c.id)).mappings():
            found[row["deletion_id"]].append((table, dict(row)))
    who = _who(reader, {rows[0][1]["uid"] for rows in found.values()})
    made = [_binned(key, rows, who) for key, rows in found.items()]
    named = _of_class(reader, [(one, found[one.deletion_id]) for one in made])
    return tuple(sorted(named, key=lambda one: (one.at, one.deletion_id), reverse=True))


def before(reader: Reader, moment: datetime) -> tuple[str, ...]:
    """Return what was removed before a moment."""
    found: dict[str, None] = {}
    for table in tables():
        rows = select(table.c.deletion_id).where(table.c.deleted_at < moment).distinct()
        found.update(dict.fromkeys(reader.connection.execute(rows).scalars()))
    return tuple(found)


def delete_for_good(tx: Transaction, deletion_id: str) -> tuple[int, bool]:
    """Delete what one action removed; return (records, whether it stays as it is needed)."""
    going: dict[Key, str] = {}
    for table in tables():
        rows = select(table.c.id, table.c.uid).where(table.c.deletion_id == deletion_id)
        for row in tx.connection.execute(rows):
            going[table.name, row.id] = row.uid
    records = len(going)
    loose: list[tuple[Any, int]] = []
    if not _gather(tx, going, loose):
        return records, True
    for column, row_id in loose:
        table = column.table
        tx.connection.execute(update(table).where(table.c.id == row_id).values({column: None}))
    for table in reversed(metadata.sorted_tables):
        mine = {row_id: uid for (noun, row_id), uid in going.items() if noun == table.name}
        for few in batched(list(mine)):
            tx.connection.execute(delete(table).where(table.c.id.in_(few)))
        if mine:
            undo.forget_rows(tx, table.name, list(mine))
            search.drop(tx, table.name, list(mine.values()))
            audit.note_many(tx, table.name, [(uid, ("deleted_at",)) for uid in mine.values()])
    return records, False


def _gather(tx: Transaction, going: dict[Key, str], loose: list[tuple[Any, int]]) -> bool:
    """Add what belongs to rows that go; False where something else rests on one of them."""
    fresh: Collection[Key] = tuple(going)
    while fresh:
        more: dict[Key, str] = {}
        for child, column, noun in _references():
            ids = [row_id for name, row_id in fresh if name == noun]
            for few in batched(ids):
                rows = select(child).where(column.in_(few))
                for row in tx.connection.execute(rows).mappings():
                    key = (child.name, int(row["id"]))
                    if key in going or key in more:
                        continue
                    if "deleted_at" in row:
                        if row["deleted_at"] is None:
                            return False
                        more[key] = row["uid"]
                    elif _rests(tx, child, dict(row), going):
                        return False
                    elif column.nullable:
                        loose.append((column, key[1]))
                    else:
                        more[key] = row["uid"]
        more |= _owned(tx, {going[key] for key in fresh}, going)
        going.update(more)
        fresh = tuple(more)
    return True


def _references() -> Iterable[tuple[Table, Any, str]]:
    for table in metadata.sorted_tables:
        for key in table.foreign_keys:
            if "uid" in table.c and "uid" in key.column.table.c:
                yield table, key.parent, key.column.table.name


def _rests(tx: Transaction, child: Table, row: Mapping[str, Any], going: Mapping[Key, str]) -> bool:
    """Whether a row of a figure belongs to another record that is not in the bin."""
    if child.name not in _COUNTED:
        return False
    for key in child.foreign_keys:
        parent, value = key.column.table, row[key.parent.name]
        if value is None or (parent.name, value) in going or "deleted_at" not in parent.c:
            continue
        live = select(func.count()).where(parent.c.id == value, parent.c.deleted_at.is_(None))
        if tx.connection.execute(live).scalar():
            return True
    return False


def _owned(tx: Transaction, uids: Collection[str], going: Mapping[Key, str]) -> dict[Key, str]:
    """Return the rows that name their owner by its public id, those in the bin among them."""
    found: dict[Key, str] = {}
    for table in metadata.sorted_tables:
        if "owner_uid" not in table.c:
            continue
        for few in batched(sorted(uids)):
            rows = select(table).where(table.c.owner_uid.in_(few))
            for row in tx.connection.execute(rows).mappings():
                key = (table.name, int(row["id"]))
                if key not in going and row.get("deleted_at", True) is not None:
                    found[key] = row["uid"]
    return found


def _told(table: Table) -> list[Any]:
    own = ("id", "uid", "deleted_at", "deletion_id", "class_id", "kind", "leaflet_id")
    return [table.c[name] for name in (*own, *_NAMES, *_DAYS) if name in table.c]


def _binned(
    deletion_id: str, rows: list[tuple[Table, Mapping[str, Any]]], who: Mapping[str, str]
) -> Binned:
    nouns = list(dict.fromkeys(table.name for table, _ in rows))
    nouns.sort(key=_rank)
    first = next(row for table, row in rows if table.name == nouns[0])
    return Binned(
        deletion_id=deletion_id,
        nouns=tuple(nouns),
        name=next((str(first[one]) for one in _NAMES if first.get(one)), ""),
        day=next((first[one] for one in _DAYS if first.get(one)), None),
        records=sum(row["records"] for _, row in rows),
        at=first["deleted_at"],
        who=next((who[row["uid"]] for _, row in rows if row["uid"] in who), ""),
    )


def _rank(noun: str) -> int:
    """Say how well a noun names a removal: what belongs to others comes last."""
    if noun in _FIRST:
        return _FIRST.index(noun)
    return len(_FIRST) + (noun in ("evidence", "detail", "pupil"))


def _of_class(
    reader: Reader, found: list[tuple[Binned, list[tuple[Table, Mapping[str, Any]]]]]
) -> Iterable[Binned]:
    """Name records without a name by their class, print runs by their leaflet."""
    classes = dict(reader.connection.execute(select(school_class.c.id, school_class.c.name)).all())
    leaflets = dict(reader.connection.execute(select(leaflet.c.id, leaflet.c.title)).all())
    for one, rows in found:
        first = next(row for table, row in rows if table.name == one.nouns[0])
        if one.nouns[0] == activity.name and first["class_id"] is not None:
            name = " ".join(filter(None, (classes.get(first["class_id"], ""), one.name)))
            yield replace(one, name=name)
        elif "leaflet_id" in first:
            yield replace(one, name=leaflets.get(first["leaflet_id"], one.name))
        else:
            yield one


def _who(reader: Reader, uids: Collection[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for few in batched(sorted(uids)):
        lines = (
            select(audit_line.c.row_uid, audit_line.c.actor)
            .where(audit_line.c.row_uid.in_(few), audit_line.c.fields.contains("deleted_at"))
            .order_by(audit_line.c.id)
        )
        found |= dict(reader.connection.execute(lines).all())
    return found
