"""Who has a data folder to himself: a lock of the system's, which no crash leaves behind."""

import getpass
import json
import platform
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from schoolguard.domain.errors import SchoolError

LOCK: Final = "schoolguard.lock"
_OWNER: Final = "schoolguard.owner"
"""Names who holds the lock; true only while it is held, so that it need not be taken away."""


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """Hold the folder's lock: the system lets go of it even when the program is killed.

    Raises ``store.in_use``, ``store.in_use_by`` where somebody else holds it, and
    ``store.read_only``.
    """
    from filelock import FileLock, Timeout

    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = FileLock(folder / LOCK, thread_local=False)
        lock.acquire(timeout=0)
    except Timeout as error:
        raise _in_use(folder) from error
    except OSError as error:
        raise SchoolError("store.read_only", folder=str(folder)) from error
    try:
        with suppress(OSError):
            (folder / _OWNER).write_text(json.dumps(_me()), encoding="utf-8")
        yield
    finally:
        lock.release()


def _me() -> dict[str, str]:
    try:
        user = getpass.getuser()
    except (OSError, KeyError, ImportError):  # a user without a name
        user = ""
    return {"user": user, "host": platform.node()}


def _in_use(folder: Path) -> SchoolError:
    try:
        owner = json.loads((folder / _OWNER).read_text(encoding="utf-8"))
        user, host = str(owner["user"]), str(owner["host"])
    except (OSError, ValueError, KeyError, TypeError):
        return SchoolError("store.in_use")
    if {"user": user, "host": host} == _me() or not user:
        return SchoolError("store.in_use")
    return SchoolError("store.in_use_by", user=user, host=host)
