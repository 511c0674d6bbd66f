"""Steps and how they are taken back: every row of a write into its other state, and back again.

A step is taken back only where each of its rows is as the step left it; so nothing that came
later is overwritten. What a step added goes into the bin where its noun has one, with what
belongs to it; else it is deleted. Applied once more, the same step does it again.
"""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    RowMapping,
    Table,
    delete,
    exc,
    insert,
    select,
    text,
    update,
)

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.record import dataclass
from schoolguard.store import audit, recorder, search
from schoolguard.store.columns import metadata
from schoolguard.store.recorder import Recorder
from schoolguard.store.rows import batched
from schoolguard.store.store import Reader, Transaction
from schoolguard.store.tables import search_entry
from schoolguard.store.undo_rows import (
    UNTOLD,
    Key,
    Values,
    digest_of,
    line_of,
    names_of,
    read_rows,
    values_of,
)
from schoolguard.store.undo_tables import undo_row, undo_step

DONE: Final = "done"
UNDONE: Final = "undone"
GONE: Final = "gone"
"""Taken back, and something else was done since: it can no longer be done again."""
_WORDS: Final = ("noun", "row_uid", "title", "subtitle", "words", "sounds")


@dataclass(frozen=True, slots=True)
class Step:
    """One write that can be taken back, or done again."""

    id: int
    uid: str
    actor: str
    bundle: str
    action: str
    topics: tuple[str, ...]
    at: datetime


def note(tx: Transaction, recorded: Recorder, session: str, bundle: str) -> str:
    """Keep what a write has changed as a step; return its uid, empty where nothing differs."""
    added = tuple(_added(tx, recorded))
    lines = [*_changed(tx, recorded), *(one for one, _ in added)]
    lines += _words_before(tx, recorded, {found for _, found in added})
    if not any(line["noun"] != search_entry.name for line in lines):
        return ""
    mine = (undo_step.c.session == session) & (undo_step.c.actor == tx.actor)
    tx.connection.execute(
        update(undo_step).where(mine, undo_step.c.state == UNDONE).values(state=GONE)
    )
    step_id = tx.connection.execute(
        insert(undo_step)
        .values(
            uid=tx.action_id,
            actor=tx.actor,
            session=session,
            bundle=bundle or tx.action_id,
            action=tx.action,
            state=DONE,
            topics=" ".join(sorted(tx.topics))[:400],
            at=tx.at,
        )
        .returning(undo_step.c.id)
    ).scalar_one()
    tx.connection.execute(insert(undo_row), [line | {"step_id": step_id} for line in lines])
    return tx.action_id


def newest(reader: Reader, session: str, actor: str) -> tuple[Step, ...]:
    """Return the steps that are taken back next, the latest first; more than one of a bundle."""
    return _next(reader, session, actor, DONE, undo_step.c.id.desc())


def taken_back(reader: Reader, session: str, actor: str) -> tuple[Step, ...]:
    """Return the steps that are done again next, the earliest first."""
    return _next(reader, session, actor, UNDONE, undo_step.c.id)


def apply(tx: Transaction, step: Step) -> int:
    """Put every row of a step into its other state; return how many there are.

    Raises ``undo.clash`` where a row is no longer as the step left it.
    """
    lines = tx.connection.execute(
        select(undo_row).where(undo_row.c.step_id == step.id).order_by(undo_row.c.id)
    ).all()
    images = {(one.noun, one.row_id): one for one in lines if one.noun != search_entry.name}
    now = {key: values for name in names_of(images) for key, values in read_rows(tx, name, images)}
    for key, line in images.items():
        if line.digest != (None if key not in now else digest_of(now[key])):
            raise SchoolError("undo.clash")
    wanted = _wanted(tx, step, images, now)
    words = [json.loads(one.image) for one in lines if one.noun == search_entry.name]
    try:
        if tx.is_sqlite:
            tx.connection.execute(text("PRAGMA defer_foreign_keys=ON"))
        _write(tx, now, wanted)
    except exc.IntegrityError:
        raise SchoolError("undo.clash") from None
    _swap(tx, step, now, wanted, words)
    _tell(tx, now, wanted)
    return len(wanted)


def forget(tx: Transaction, *which: ColumnElement[bool]) -> int:
    """Delete steps with all the states they hold, and record nothing of the running write.

    Without a condition all of them go, as after a purge of what is about pupils.
    """
    recorder.stop(tx.connection)
    return tx.connection.execute(delete(undo_step).where(*which)).rowcount


def forget_rows(tx: Transaction, noun: str, row_ids: Sequence[int]) -> None:
    """Delete the steps that hold a state of rows which are deleted for good."""
    for few in batched(row_ids):
        of = select(undo_row.c.step_id).where(undo_row.c.noun == noun, undo_row.c.row_id.in_(few))
        forget(tx, undo_step.c.id.in_(of))


def any_before(reader: Reader, moment: datetime) -> bool:
    """Whether steps of before a moment are kept."""
    old = select(undo_step.c.id).where(undo_step.c.at < moment).limit(1)
    return reader.connection.execute(old).first() is not None


def forget_before(tx: Transaction, moment: datetime) -> int:
    """Delete the steps of before a moment; return how many."""
    return forget(tx, undo_step.c.at < moment)


# What a step holds


def _changed(tx: Transaction, recorded: Recorder) -> Iterable[Values]:
    """Yield the rows that were there before the write and differ now."""
    for name in names_of(recorded.before):
        if name == search_entry.name:
            continue
        now = dict(read_rows(tx, name, recorded.before))
        for key, before in recorded.before.items():
            if key[0] != name:
                continue
            after = now.get(key)
            digest = None if after is None else digest_of(after)
            if digest != digest_of(before):
                yield line_of(key, before, digest)


def _added(tx: Transaction, recorded: Recorder) -> Iterable[tuple[Values, tuple[str, str]]]:
    """Yield the rows that the write has added, each with its noun and public id."""
    for name in recorded.newest:
        if name != search_entry.name:
            for row in _new(tx, recorded, name):
                line = line_of((name, int(row["id"])), None, digest_of(dict(row)))
                yield line, (name, str(row.get("uid")))


def _new(tx: Transaction, recorded: Recorder, name: str) -> Iterable[RowMapping]:
    table = metadata.tables[name]
    new = select(table).where(table.c.id > recorded.newest[name]).order_by(table.c.id)
    if not tx.is_sqlite:  # others add rows at the same time
        new = new.where(text(f"{name}.xmin = pg_current_xact_id()::xid"))
    return tx.connection.execute(new).mappings()


def _words_before(
    tx: Transaction, recorded: Recorder, added: Collection[tuple[str, str]]
) -> Iterable[Values]:
    """Yield what records were found by before, where that was changed; no title where by nothing.

    What was added itself is left out: without it there are no words for it either.
    """
    told = set()
    for key, before in recorded.before.items():
        if key[0] == search_entry.name:
            told.add((before["noun"], before["row_uid"]))
            yield line_of(key, {name: before[name] for name in _WORDS}, None)
    for row in (
        _new(tx, recorded, search_entry.name) if search_entry.name in recorded.newest else ()
    ):
        found = (row["noun"], row["row_uid"])
        if found not in told and found not in added:
            yield line_of((search_entry.name, 0), {"noun": found[0], "row_uid": found[1]}, None)


# Taking a step back


def _wanted(
    tx: Transaction, step: Step, images: Mapping[Key, Any], now: Mapping[Key, Values]
) -> dict[Key, Values | None]:
    """Return each row as it is to be; None for one that goes."""
    wanted: dict[Key, Values | None] = {}
    added = {key for key, line in images.items() if line.image is None}
    binned = {key for key in added if "deleted_at" in metadata.tables[key[0]].c}
    staying = _staying(added - binned, binned, now)
    for key, line in images.items():
        table = metadata.tables[key[0]]
        if key in binned:
            wanted[key] = now[key] | {"deleted_at": tx.at, "deletion_id": step.uid}
        elif line.image is None:
            wanted[key] = now[key] if key in staying else None
        else:
            wanted[key] = values_of(table, line.image)
        found = wanted[key]
        if found is not None and found is not now.get(key) and "version" in found:
            found["version"] = now.get(key, found)["version"] + 1
    return wanted


def _staying(others: set[Key], binned: set[Key], now: Mapping[Key, Values]) -> set[Key]:
    """Return added rows that belong to added ones in the bin: they wait there with them."""
    uids = {(noun, now[noun, row_id].get("uid")) for noun, row_id in binned}
    staying: set[Key] = set()
    known = set(binned)
    while True:
        more = {
            key
            for key in others - staying
            if _parents(key, now[key]) & known
            or (now[key].get("owner_noun"), now[key].get("owner_uid")) in uids
            or any(key in _parents(one, now[one]) for one in known)
        }
        if not more:
            return staying
        staying |= more
        known |= more


def _parents(key: Key, values: Values) -> set[Key]:
    table = metadata.tables[key[0]]
    return {
        (one.column.table.name, values[one.parent.name])
        for one in table.foreign_keys
        if values[one.parent.name] is not None
    }


def _write(tx: Transaction, now: Mapping[Key, Values], wanted: Mapping[Key, Values | None]) -> None:
    order = [table for table in metadata.sorted_tables if table.name in names_of(wanted)]
    for table in reversed(order):
        gone = [row_id for noun, row_id in wanted if noun == table.name]
        gone = [row_id for row_id in gone if wanted[table.name, row_id] is None]
        for few in batched(gone):
            tx.connection.execute(delete(table).where(table.c.id.in_(few)))
    for table in order:
        mine = {key: row for key, row in wanted.items() if key[0] == table.name and row is not None}
        _set_aside(tx, table, [key for key in mine if key in now])
        _change(tx, table, {key: row for key, row in mine.items() if row is not now.get(key)}, now)


def _change(
    tx: Transaction, table: Table, rows: Mapping[Key, Values], now: Mapping[Key, Values]
) -> None:
    """Insert rows that are not there, and change the others, all those alike at once."""
    alike: dict[str, tuple[Values, list[int]]] = {}
    for key, row in rows.items():
        if key not in now:
            tx.connection.execute(insert(table).values(**row))
            continue
        differs = {name: row[name] for name in row if row[name] != now[key][name]}
        if "deleted_at" in row:  # it may have been set aside
            differs["deleted_at"] = row["deleted_at"]
        differs.pop("version", None)
        alike.setdefault(repr(differs), (differs, []))[1].append(key[1])
    for differs, ids in alike.values():
        for few in batched(ids):
            tx.connection.execute(
                update(table)
                .where(table.c.id.in_(few))
                .values(version=table.c.version + 1, **differs)
            )


def _set_aside(tx: Transaction, table: Table, keys: Sequence[Key]) -> None:
    """Take rows out of the unique indexes of live ones while they change places."""
    if "deleted_at" in table.c and len(keys) > 1:
        for few in batched([row_id for _, row_id in keys]):
            tx.connection.execute(update(table).where(table.c.id.in_(few)).values(deleted_at=tx.at))


def _swap(
    tx: Transaction,
    step: Step,
    now: Mapping[Key, Values],
    wanted: Mapping[Key, Values | None],
    words: Sequence[Values],
) -> None:
    """Keep the states that were left instead of those that were taken; find records by those."""
    gone = {key for key, row in wanted.items() if row is None or key not in now}
    gone |= {key for key, row in wanted.items() if row is not None and row.get("deleted_at")}
    touched = {(key[0], uid) for key in gone if (uid := _uid(wanted[key] or now.get(key)))}
    found = {(one["noun"], one["row_uid"]) for one in words}
    left = search.taken_out(tx, touched | found)
    kept = {(one["noun"], one["row_uid"]) for one in left}
    left += [{"noun": noun, "row_uid": uid} for noun, uid in found - kept]
    search.put_back(tx, [one for one in words if "words" in one])
    state = UNDONE if _state(tx, step) == DONE else DONE
    tx.connection.execute(delete(undo_row).where(undo_row.c.step_id == step.id))
    lines = [
        line_of(key, now.get(key), None if row is None else digest_of(row))
        for key, row in wanted.items()
    ]
    lines += [line_of((search_entry.name, 0), one, None) for one in left]
    tx.connection.execute(insert(undo_row), [one | {"step_id": step.id} for one in lines])
    tx.connection.execute(update(undo_step).where(undo_step.c.id == step.id).values(state=state))


def _uid(row: Values | None) -> str:
    return "" if row is None else str(row.get("uid", ""))


def _state(tx: Transaction, step: Step) -> str:
    found = select(undo_step.c.state).where(undo_step.c.id == step.id)
    return str(tx.connection.execute(found).scalar_one())


def _tell(tx: Transaction, now: Mapping[Key, Values], wanted: Mapping[Key, Values | None]) -> None:
    """Note in the audit trail which fields of which records went back."""
    for name in names_of(wanted):
        lines = []
        for key, row in wanted.items():
            before = now.get(key)
            known = row or before
            if key[0] != name or known is None or row is before:
                continue
            fields = [
                one
                for one in known
                if one not in UNTOLD and (row is None or before is None or row[one] != before[one])
            ]
            lines.append((str(known["uid"]), tuple(fields)))
        audit.note_many(tx, name, lines)


def _next(
    reader: Reader, session: str, actor: str, state: str, order: ColumnElement[Any]
) -> tuple[Step, ...]:
    mine = (
        (undo_step.c.session == session)
        & (undo_step.c.actor == actor)
        & (undo_step.c.state == state)
    )
    first = select(undo_step.c.bundle).where(mine).order_by(order).limit(1).scalar_subquery()
    rows = reader.connection.execute(
        select(undo_step).where(mine, undo_step.c.bundle == first).order_by(order)
    )
    return tuple(
        Step(
            id=row.id,
            uid=row.uid,
            actor=row.actor,
            bundle=row.bundle,
            action=row.action,
            topics=tuple(row.topics.split()),
            at=row.at,
        )
        for row in rows
    )
