"""The school's badge: one row at most."""

from sqlalchemy import select

from schoolguard.domain.badge import Badge
from schoolguard.store.badge_tables import badge
from schoolguard.store.store import Reader


def the_badge(reader: Reader) -> Badge | None:
    """Return the badge's row, None where none was ever kept; its content may be empty."""
    row = reader.connection.execute(select(badge).order_by(badge.c.id)).mappings().first()
    return None if row is None else Badge(**row)


def content(reader: Reader) -> bytes:
    """Return the badge as a JPEG; empty where there is none."""
    found = the_badge(reader)
    return b"" if found is None else found.content
