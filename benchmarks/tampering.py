"""Six ways of tampering with the audit trail, as somebody with the file and a tool would.

``tamper`` works on the trail's file through a connection of the store's own library, while no
program has it open. ``python -m benchmarks.reliability`` counts how many of them the check finds.
"""

import random
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final

from schoolguard.store import audit

_NO_TEXT: Final = 0.5
_COLUMNS: Final = "at, actor, action, noun, row_uid, fields, chain"


def tamper(raw: Any, kind: str, draw: random.Random) -> int:
    """Tamper with the trail of a store (a raw connection); return the id of the line touched.

    ``kind`` is one of :data:`KINDS`. The trail has at least three lines.
    """
    (ids,) = zip(*raw.execute("SELECT id FROM audit_line ORDER BY id").fetchall(), strict=True)
    return KINDS[kind](raw, list(ids), draw)


def _edit(raw: Any, ids: list[int], draw: random.Random) -> int:
    line = draw.choice(ids)
    column, value = draw.choice(
        [("actor", "nobody"), ("action", "x.y"), ("noun", "x"), ("row_uid", "0"), ("fields", "[]")]
    )
    raw.execute(f"UPDATE audit_line SET {column} = ? || {column} WHERE id = ?", (value, line))
    if draw.random() < _NO_TEXT:  # what no program of ours would write, in any column
        change = draw.choice(["at = 'yesterday'", "at = 12", "actor = x'ff'", "fields = 'x'"])
        raw.execute(f"UPDATE audit_line SET {change} WHERE id = ?", (line,))
    return line


def _remove(raw: Any, ids: list[int], draw: random.Random) -> int:
    line = draw.choice(ids[:-1])
    raw.execute("DELETE FROM audit_line WHERE id = ?", (line,))
    return line


def _add(raw: Any, ids: list[int], draw: random.Random) -> int:
    """Put a line of one's own between two others; those after it move on."""
    line = draw.choice(ids)
    raw.execute("UPDATE audit_line SET id = -id - 1 WHERE id >= ?", (line,))
    raw.execute("UPDATE audit_line SET id = -id WHERE id < 0")
    raw.execute(
        f"INSERT INTO audit_line (id, {_COLUMNS})"
        f" SELECT ?, at, actor, action, noun, ?, fields, chain FROM audit_line WHERE id = ?",
        (line, f"{draw.getrandbits(64):x}", line + 1),
    )
    return line


def _swap(raw: Any, ids: list[int], draw: random.Random) -> int:
    place = draw.randrange(len(ids) - 1)
    one, other = ids[place], ids[place + 1]
    for before, after in ((one, -1), (other, one), (-1, other)):
        raw.execute("UPDATE audit_line SET id = ? WHERE id = ?", (after, before))
    return one


def _cut(raw: Any, ids: list[int], draw: random.Random) -> int:
    line = draw.choice(ids)
    raw.execute("DELETE FROM audit_line WHERE id >= ?", (line,))
    return line


def _rewrite(raw: Any, ids: list[int], draw: random.Random) -> int:
    """Edit a line and chain it and all lines after it anew, so that the trail fits in itself."""
    line = draw.choice(ids)
    raw.execute("UPDATE audit_line SET actor = 'nobody' WHERE id = ?", (line,))
    chain = audit.BEGINNING
    for row in raw.execute(f"SELECT id, {_COLUMNS} FROM audit_line ORDER BY id").fetchall():
        number, at, *parts, _ = row
        chain = audit.link(chain, datetime.fromisoformat(f"{at}+00:00"), *parts)
        raw.execute("UPDATE audit_line SET chain = ? WHERE id = ?", (chain, number))
    return line


KINDS: Final[Mapping[str, Callable[[Any, list[int], random.Random], int]]] = {
    "edited": _edit,
    "removed": _remove,
    "added": _add,
    "swapped": _swap,
    "cut off": _cut,
    "written anew": _rewrite,
}
