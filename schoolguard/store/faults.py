"""Turns the store's expected trouble into words; everything else stays a bug.

What leaves here carries no parameters of a statement: those may be people's names.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, OperationalError

from schoolguard.domain.errors import SchoolError

_SQLITE: tuple[tuple[str, str], ...] = (
    ("SQLITE_FULL", "store.disk_full"),
    ("SQLITE_READONLY", "store.read_only"),
    ("SQLITE_CANTOPEN", "store.read_only"),
    ("SQLITE_BUSY", "store.busy"),
    ("SQLITE_LOCKED", "store.busy"),
    ("SQLITE_CORRUPT", "store.damaged"),
    ("SQLITE_NOTADB", "store.foreign"),
    ("SQLITE_IOERR", "store.disk_error"),
)
_SQLITE_MESSAGES: tuple[tuple[str, str], ...] = (
    ("database or disk is full", "store.disk_full"),
    ("readonly database", "store.read_only"),
    ("unable to open database file", "store.read_only"),
    ("database is locked", "store.busy"),
    ("disk image is malformed", "store.damaged"),
    ("Could not decode to UTF-8", "store.damaged"),
    ("file is not a database", "store.foreign"),
    ("disk I/O error", "store.disk_error"),
)
_SERIALIZATION = ("40001", "40P01")


@contextmanager
def in_words(place: str) -> Iterator[None]:
    """Raise a :class:`SchoolError` for full disks, locks, damage and absent servers.

    ``place`` names the file or folder for the message.
    """
    try:
        yield
    except DBAPIError as error:
        code = code_of(error.orig, server=isinstance(error, OperationalError))
        if code is None:
            raise
        raise SchoolError(code, file=place, folder=place) from None


def code_of(error: BaseException | None, *, server: bool = True) -> str | None:
    """Return the catalogue's code for a driver's error, or None for a bug."""
    if error is None:
        return None
    name = str(getattr(error, "sqlite_errorname", ""))
    for prefix, code in _SQLITE:
        if name.startswith(prefix):
            return code
    if type(error).__module__.startswith("psycopg"):
        if getattr(error, "sqlstate", None) in _SERIALIZATION:
            return "store.busy"
        return "store.no_server" if server else None
    text = str(error)
    for words, code in _SQLITE_MESSAGES:
        if words in text:
            return code
    return None
