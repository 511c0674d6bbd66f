"""The door to the store: transactions that write, snapshots that read.

Rolled back unless the block ends well; a change is announced only after its commit.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import field
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic, sleep
from typing import Final, Self
from uuid import uuid4

from sqlalchemy import Connection, Engine, insert, select
from sqlalchemy.pool import QueuePool

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.record import dataclass
from schoolguard.store import engine as engines
from schoolguard.store import recorder, schema
from schoolguard.store.faults import in_words
from schoolguard.store.tables import action as action_table

_LONGEST_READ: Final = 5.0
"""Seconds that a store that has moved waits for its readers."""

_live: set[Path] = set()
"""The SQLite files of the stores that are open in this process."""

Listener = Callable[[frozenset[str]], None]


def utc_now() -> datetime:
    """Return the present moment in UTC."""
    return datetime.now(UTC)


def new_uid() -> str:
    """Return a new public id."""
    return str(uuid4())


@dataclass(frozen=True, slots=True)
class Reader:
    """A consistent view of the store."""

    connection: Connection

    @property
    def is_sqlite(self) -> bool:
        """Whether the store is a SQLite file."""
        return self.connection.dialect.name == "sqlite"


@dataclass(frozen=True, slots=True)
class Transaction(Reader):
    """A running write: everything in it is committed together, or nothing."""

    actor: str
    action: str
    action_id: str
    at: datetime
    new_uid: Callable[[], str]
    topics: set[str] = field(default_factory=set)
    allowed: set[str] = field(default_factory=set)
    """What lets a write of limited reach through: the own classes, or an earlier run of it."""

    def earlier_result(self) -> str | None:
        """Return the uid that this very action already produced, if it is a retry."""
        statement = select(action_table.c.result_uid).where(action_table.c.id == self.action_id)
        found = self.connection.execute(statement).scalar_one_or_none()
        if found is not None:
            self.allowed.add("retried")
        return found

    def done(self, result_uid: str, *topics: str) -> None:
        """Note the action's result for retries, and the topics to announce after the commit."""
        self.connection.execute(
            insert(action_table).values(
                id=self.action_id, name=self.action, result_uid=result_uid, at=self.at
            )
        )
        self.topics.update(topics)


class Store:
    """One school's store, in a SQLite file or on a PostgreSQL server."""

    def __init__(
        self,
        writer: Engine,
        reader: Engine,
        *,
        place: str,
        clock: Callable[[], datetime] = utc_now,
        uids: Callable[[], str] = new_uid,
    ) -> None:
        self._writer = writer
        recorder.listen(writer)
        self._reader = reader
        self._clock = clock
        self._uids = uids
        self._listeners: list[Listener] = []
        self._retired = self._closed = False
        self.place = place

    @classmethod
    def open(
        cls,
        place: Path | str,
        *,
        clock: Callable[[], datetime] = utc_now,
        uids: Callable[[], str] = new_uid,
        look: bool = False,
    ) -> Self:
        """Open a store, making or upgrading its schema where needed.

        ``place`` is a SQLite file, or the URL of a PostgreSQL database. A SQLite file is backed
        up before an upgrade; ``look`` has it looked through for damage before anything else.
        Raises ``store.newer``, ``store.foreign``, ``store.empty``, ``store.damaged`` (file
        untouched), ``store.read_only``, ``store.no_server``.
        """
        if isinstance(place, Path):
            with in_words(str(place)):
                schema.refuse_foreign(place)
                writer, reader = engines.sqlite_writer(place), engines.sqlite_reader(place)
        else:
            writer = engines.server_engine(place, reader=False)
            reader = engines.server_engine(place, reader=True)
        name = str(place) if isinstance(place, Path) else writer.url.render_as_string()
        store = cls(writer, reader, place=name, clock=clock, uids=uids)
        if isinstance(place, Path):
            _live.add(place)
        try:
            with in_words(name):
                file = place if isinstance(place, Path) else None
                if look and file is not None:
                    schema.refuse_damaged(reader, file)
                schema.bring_up_to_date(writer, file, clock)
        except BaseException:
            store.close()
            raise
        return store

    def close(self) -> None:
        """Give back every connection; SQLite then folds its log into the file.

        Whoever still reads comes to an end first, for the file may be renamed after this; from
        now on nobody can begin, or an engine would quietly open the file again.
        """
        self._closed = True
        until = monotonic() + _LONGEST_READ
        while self._is_read() and monotonic() < until:
            sleep(0.01)
        self._reader.dispose()
        self._writer.dispose()
        _live.discard(Path(self.place))

    def retire(self) -> None:
        """Take no more writes: the data has moved, and this copy of it stays as it is."""
        self._retired = True

    def _is_read(self) -> bool:
        if not self._retired:  # at the end of the program nobody reads any more
            return False
        pools = (self._reader.pool, self._writer.pool)
        return any(isinstance(one, QueuePool) and one.checkedout() > 0 for one in pools)

    def now(self) -> datetime:
        """Return the store's present moment, in UTC."""
        return self._clock()

    def listen(self, listener: Listener) -> None:
        """Call ``listener`` with the changed topics after each commit, on the writing thread."""
        self._listeners.append(listener)

    @contextmanager
    def read(self) -> Iterator[Reader]:
        """Give one consistent view for reading; raises ``store.retired`` once it is closed."""
        if self._closed:
            raise SchoolError("store.retired")
        with in_words(self.place), self._reader.connect() as connection, connection.begin():
            yield Reader(connection)

    @contextmanager
    def begin(self, *, actor: str, action: str, action_id: str) -> Iterator[Transaction]:
        """Begin a write; committed at the end of the block, rolled back on any error.

        Raises ``store.retired`` where the data has moved elsewhere.
        """
        if self._retired or self._closed:
            raise SchoolError("store.retired")
        with in_words(self.place), self._writer.connect() as connection, connection.begin():
            tx = Transaction(
                connection=connection,
                actor=actor,
                action=action,
                action_id=action_id,
                at=self._clock(),
                new_uid=self._uids,
            )
            yield tx
        if tx.topics:
            self.announce(frozenset(tx.topics))

    def announce(self, topics: frozenset[str]) -> None:
        """Tell every listener what has changed."""
        for listener in tuple(self._listeners):
            listener(topics)

    @property
    def writer(self) -> Engine:
        """The writing engine, for backup and restore within this room."""
        return self._writer


def refuse_live(path: Path) -> None:
    """Raise ``file.is_store`` for the file of an open store, whatever it is called here.

    Nothing may open, close or replace it beside SQLite: that would drop SQLite's locks.
    """
    for one in _live:
        with suppress(OSError):
            if path.samefile(one):
                raise SchoolError("file.is_store", file=str(path))


def expect_one(changed: int) -> None:
    """Raise ``store.stale`` unless exactly one row was changed."""
    if changed != 1:
        raise SchoolError("store.stale")
