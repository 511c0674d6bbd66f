"""What was deleted for good, noted beside the store, and deleted again after a restore.

The notes lie beside the store and not in it: a copy from before a deletion knows nothing of it.
They hold codes, days and public ids, nothing of what was deleted.
"""

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Final

from schoolguard.domain.purge import PurgeDone
from schoolguard.services import kept_files
from schoolguard.services.office import Office
from schoolguard.store.backup import put_in_place

_NOTES: Final = "purges.json"

Repeat = Callable[[Office, PurgeDone], None]
"""Deletes in the present store what a purge deleted; runs again without harm."""

REPEATS: Final[dict[str, Repeat]] = {}
"""Who deletes again what a purge of that kind deleted, by :attr:`PurgeDone.what`."""


def note(office: Office, done: PurgeDone) -> None:
    """Note a deletion for good, before its transaction begins; raises OSError.

    Noted twice is harmless, and so is one noted that then failed: it was wanted.
    """
    noted = [*known(office.folder), done]
    path = kept_files.folder_of(office.folder) / _NOTES
    lines = [
        {"what": one.what, "before": one.before.isoformat(), "uids": list(one.uids)}
        for one in dict.fromkeys(noted)
    ]
    beside = path.with_suffix(".part")
    beside.write_text(json.dumps(lines), encoding="utf-8")
    put_in_place(beside, path)


def known(data: Path) -> tuple[PurgeDone, ...]:
    """Return the deletions noted in a data folder, the oldest first."""
    try:
        lines = json.loads((data / "backups" / _NOTES).read_text(encoding="utf-8"))
        return tuple(
            PurgeDone(
                str(one["what"]), datetime.fromisoformat(one["before"]), tuple(one.get("uids", ()))
            )
            for one in lines
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return ()


def repeat(office: Office) -> None:
    """Delete again what was deleted for good; called after each restore, before pages look."""
    for one in known(office.folder):
        again = REPEATS.get(one.what)
        if again is not None:
            again(office, one)
