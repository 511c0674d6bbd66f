"""What a running write changes: the former state of every row, taken before each statement.

It listens to the statements of the writing engine, so that no noun can forget to tell. Only
changes made through SQLAlchemy's ``insert``, ``update`` and ``delete`` are seen; the store makes
no others to its nouns.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Final

from sqlalchemy import (
    Connection,
    Delete,
    Engine,
    Insert,
    Table,
    Update,
    event,
    func,
    select,
)

from schoolguard.store.columns import metadata

_KEY: Final = "schoolguard.recorder"
ASIDE: Final = frozenset(
    {"action", "audit_line", "undo_step", "undo_row", "draft", "account", "account_class"}
)
"""Tables whose changes are no part of a step: bookkeeping, drafts, and whoever may log in."""


class Recorder:
    """The rows of one write as they were: by table and inner id, in the order first touched."""

    def __init__(self) -> None:
        self.before: dict[tuple[str, int], dict[str, Any]] = {}
        self.newest: dict[str, int] = {}
        """The largest id of a table before something was first inserted into it."""

    def changing(
        self,
        connection: Connection,
        statement: Update | Delete,
        parameters: Sequence[Mapping[str, Any]],
    ) -> None:
        """Take the rows that a statement is about to change or delete."""
        table = _followed(statement.table)
        if table is None:
            return
        query = select(*table.c)
        if statement.whereclause is not None:
            query = query.where(statement.whereclause)
        if table.name in self.newest:  # rows that the write itself has added are no former state
            query = query.where(table.c.id <= self.newest[table.name])
        for values in parameters or ({},):
            for row in connection.execute(query, dict(values)).mappings():
                key = (table.name, int(row["id"]))
                if key not in self.before:
                    self.before[key] = dict(row)

    def inserting(self, connection: Connection, table: Any) -> None:
        """Note where the new rows of a table begin."""
        table = _followed(table)
        if table is not None and table.name not in self.newest:
            self.newest[table.name] = connection.execute(select(func.max(table.c.id))).scalar() or 0


def _followed(table: Any) -> Table | None:
    known = isinstance(table, Table) and table.name in metadata.tables and table.name not in ASIDE
    return table if known else None


@contextmanager
def recording(connection: Connection) -> Iterator[Recorder]:
    """Record what is written over this connection while the block runs."""
    recorder = Recorder()
    connection.info[_KEY] = recorder
    try:
        yield recorder
    finally:
        connection.info.pop(_KEY, None)


def stop(connection: Connection) -> None:
    """Record nothing more of the running write, and forget what was recorded."""
    recorder = connection.info.pop(_KEY, None)
    if recorder is not None:
        recorder.before.clear()
        recorder.newest.clear()


def listen(engine: Engine) -> None:
    """Let writes of an engine be recorded where somebody asks for it."""
    event.listen(engine, "before_execute", _before_execute)


def _before_execute(
    connection: Connection,
    statement: Any,
    multiparams: Sequence[Mapping[str, Any]],
    params: Mapping[str, Any],
    _options: Mapping[str, Any],
) -> None:
    recorder = connection.info.get(_KEY)
    if recorder is None:
        return
    if isinstance(statement, (Update, Delete)):
        recorder.changing(connection, statement, multiparams or ([params] if params else []))
    elif isinstance(statement, Insert):
        recorder.inserting(connection, statement.table)
