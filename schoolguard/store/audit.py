"""The audit trail: one line a changed record, each chained to the line before it."""

import hashlib
import json
from collections.abc import Collection, Iterable, Iterator
from dataclasses import field
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Row, insert, select, text

from schoolguard.domain.audit import RESTORED, Anchor, AnchorKind, AuditLine, TrailReport
from schoolguard.domain.record import dataclass
from schoolguard.store.store import Reader, Transaction
from schoolguard.store.tables import audit_line

BEGINNING: Final = "0" * 64
"""What the first line is chained to."""
_CHAIN_LOCK: Final = 0x5347_5231
_BACKUP: Final = "backup"


def note(tx: Transaction, noun: str, row_uid: str, fields: Iterable[str] = ()) -> None:
    """Add a line for a changed record of the running action."""
    note_many(tx, noun, [(row_uid, tuple(fields))])


def note_many(tx: Transaction, noun: str, changes: Iterable[tuple[str, tuple[str, ...]]]) -> None:
    """Add a line for each changed record of one noun: (public id, names of its fields)."""
    changes = tuple(changes)
    if not changes:
        return
    if not tx.is_sqlite:
        # Writers of a server run side by side; the chain has one end.
        tx.connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _CHAIN_LOCK})
    chain = newest_chain(tx)
    lines: list[dict[str, object]] = []
    for row_uid, fields in changes:
        written = json.dumps(sorted(fields))
        chain = link(chain, tx.at, tx.actor, tx.action, noun, row_uid, written)
        lines.append(
            {
                "at": tx.at,
                "actor": tx.actor,
                "action": tx.action,
                "noun": noun,
                "row_uid": row_uid,
                "fields": written,
                "chain": chain,
            }
        )
    tx.connection.execute(insert(audit_line), lines)


def lines(reader: Reader, *, newest: int | None = None) -> tuple[AuditLine, ...]:
    """Return the trail, oldest line first; at most the ``newest`` lines where given."""
    statement = select(audit_line).order_by(audit_line.c.id.desc()).limit(newest)
    rows = reader.connection.execute(statement).all()
    return tuple(as_line(row) for row in reversed(rows))


def as_line(row: Row[Any]) -> AuditLine:
    """Return a line as it stands, also where an altered file holds something else than texts."""
    return AuditLine(
        id=row.id,
        at=row.at,
        actor=str(row.actor),
        action=str(row.action),
        noun=str(row.noun),
        row_uid=str(row.row_uid),
        fields=field_names(row.fields),
        chain=str(row.chain),
    )


def field_names(written: str) -> tuple[str, ...]:
    """Return the names of fields as a line holds them; none where an altered one cannot be read."""
    try:
        return tuple(map(str, json.loads(written)))
    except (TypeError, ValueError):
        return ()


def first_broken(reader: Reader) -> int | None:
    """Return the number of the first line that does not fit the one before it, or None."""
    chain = BEGINNING
    for row in _walk(reader):
        chain = link(chain, row.at, row.actor, row.action, row.noun, row.row_uid, row.fields)
        if chain != row.chain:
            return int(row.id)
    return None


def anchor(reader: Reader) -> tuple[int, str]:
    """Return (number of lines, last chain): what shows later that the trail was cut off."""
    chain = BEGINNING
    count = 0
    for row in _walk(reader):
        chain, count = str(row.chain), count + 1
    return count, chain


def examine(reader: Reader, anchors: Collection[Anchor] = ()) -> TrailReport:
    """Walk along the trail once and hold it against what was kept of its end at other times.

    A restored backup leads the trail on from an earlier end: what was kept of lines that were
    given up with it (made before the restore, reaching beyond it) is not compared.
    """
    walked = _Walked({one.lines for one in anchors})
    for row in _walk(reader):
        walked.step(row)
    known = [one for one in anchors if not walked.gave_up(one)]
    return TrailReport(
        lines=walked.lines,
        chain=walked.chain,
        broken_line=walked.broken,
        amiss=tuple(one for one in known if not walked.goes_through(one)),
        compared=len(known),
    )


@dataclass(slots=True)
class _Walked:
    """A walk along the trail: where it ends, what it broke at, and how it stood at some lines."""

    wanted: set[int]
    lines: int = 0
    chain: str = BEGINNING
    broken: int | None = None
    at: dict[int, str] = field(default_factory=lambda: {0: BEGINNING})
    restores: list[tuple[int, datetime]] = field(default_factory=list)

    def step(self, row: Any) -> None:
        """Go on to the next line."""
        right = link(self.chain, row.at, row.actor, row.action, row.noun, row.row_uid, row.fields)
        self.lines += 1
        if right != row.chain and self.broken is None:
            self.broken = int(row.id)
        self.chain = str(row.chain)
        if self.lines in self.wanted:
            self.at[self.lines] = self.chain
        if row.action == RESTORED and row.noun == _BACKUP:
            self.restores.append((self.lines, row.at))

    def goes_through(self, one: Anchor) -> bool:
        """Tell whether the trail stood so at that many lines."""
        return bool(one.chain) and self.at.get(one.lines, "").startswith(one.chain)

    def gave_up(self, one: Anchor) -> bool:
        """Tell whether an anchor belongs to lines that a restored backup put aside."""
        return (
            one.kind is AnchorKind.BACKUP
            and one.made_at is not None
            and any(one.lines >= line and one.made_at <= at for line, at in self.restores)
        )


def note_restore(tx: Transaction, uid: str) -> None:
    """Say in the trail of a restored backup that it goes on from here."""
    note(tx, _BACKUP, uid, ("restored",))


def newest_chain(reader: Reader) -> str:
    """Return the last chain alone: it is another one after every change."""
    last = select(audit_line.c.chain).order_by(audit_line.c.id.desc()).limit(1)
    return reader.connection.execute(last).scalar() or BEGINNING


def _walk(reader: Reader) -> Iterator[Row[tuple[object, ...]]]:
    yield from reader.connection.execute(select(audit_line).order_by(audit_line.c.id))


def link(before: str, at: datetime, *parts: str) -> str:
    """Return the chain of a line: the SHA-256 over the chain before it and the line, in hex.

    An altered file may hold anything in the place of a text: that fits no chain.
    """
    line = json.dumps([before, at.isoformat(timespec="microseconds"), *parts], default=repr)
    return hashlib.sha256(line.encode()).hexdigest()
