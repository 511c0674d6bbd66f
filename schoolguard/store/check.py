"""A look through the whole database for damage."""

from sqlalchemy import text

from schoolguard.store.store import Reader


def damage(reader: Reader) -> tuple[str, ...]:
    """Return what SQLite's own checks report; empty for a sound file (and on a server)."""
    if not reader.is_sqlite:
        return ()
    found = [
        str(row[0])
        for row in reader.connection.execute(text("PRAGMA integrity_check"))
        if row[0] != "ok"
    ]
    found.extend(
        f"{row[0]}: missing {row[2]}"
        for row in reader.connection.execute(text("PRAGMA foreign_key_check"))
    )
    return tuple(found)
