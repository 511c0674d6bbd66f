"""A store that cannot be opened: kept aside, and a backup put in its place.

Nothing is deleted. The new store is made whole beside the old one first, so that a program that
is killed meanwhile leaves the old one as it was.
"""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Final, Literal

from schoolguard.domain.backup import MENDABLE, BackupContent, Rescue
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.keeping import CHINA, BackupKind, KeptBackup
from schoolguard.domain.record import dataclass
from schoolguard.services import kept_files
from schoolguard.services.backups import Backups, IsCancelled, Progress, content_of, copies_in
from schoolguard.services.office import Office
from schoolguard.store.backup import file_trouble
from schoolguard.store.holding import held
from schoolguard.store.restore import unpacked
from schoolguard.store.store import Store, utc_now

Clock = Callable[[], datetime]
IfDamaged = Literal["say", "rescue", "start_empty"]
"""What to do about a store that cannot be opened."""

_LOGS: Final = ("-wal", "-shm")
_NEW: Final = ".new"


def open_store(
    place: Path, data: Path, clock: Clock, uids: Callable[[], str], if_damaged: IfDamaged
) -> Store:
    """Open a store after a look through it; the caller holds its lock.

    With ``rescue``, the newest sound copy takes a damaged store's place; with ``start_empty``
    an empty store takes the place of whatever cannot be opened. Raises what ``Store.open`` does,
    ``store.missing`` and what :func:`put_back` does.
    """
    written = written_at(place)
    try:
        expect_store(place, data)
        return Store.open(place, clock=clock, uids=uids, look=True)
    except SchoolError as error:
        if if_damaged == "say" or error.code not in MENDABLE:
            raise
        if if_damaged == "start_empty":
            start_empty(place, clock)
        elif error.code != "store.damaged":
            raise
        elif put_newest_back(place, data, clock, written) is None:
            raise SchoolError("store.damaged_alone", **error.params) from None
    return Store.open(place, clock=clock, uids=uids)


def expect_store(place: Path, data: Path) -> None:
    """Raise ``store.missing`` where there is no store but backups of one: it was taken away."""
    if not place.exists() and copies_in(data):
        raise SchoolError("store.missing", file=str(place))


def put_newest_back(
    place: Path, data: Path, clock: Clock, written: datetime | None
) -> Rescue | None:
    """Put the newest sound copy in the damaged store's place; None where there is no sound one.

    Copies from before a restore are left aside: somebody had decided against what they hold.
    ``written`` is when the store was last written to. What was done is noted for the window.
    Raises what :func:`put_back` does.
    """
    work = kept_files.folder_of(data)
    for kept, content in copies_in(data):
        if kept.kind is BackupKind.BEFORE_RESTORE:
            continue
        try:
            with unpacked(kept.path, work):
                pass
        except SchoolError:
            continue
        aside = put_back(place, data, kept.path, clock)
        if aside is None:
            return None
        rescue = Rescue(clock().astimezone(CHINA), aside, written, kept.path, content.made_at)
        with suppress(OSError):
            kept_files.write_rescue(data, rescue)
        return rescue
    return None


def put_back(
    place: Path,
    data: Path,
    source: Path,
    clock: Clock,
    *,
    cancelled: IsCancelled | None = None,
    progress: Progress | None = None,
) -> Path | None:
    """Make a store of a backup; return where what stood in its place is now, None if nothing did.

    Raises ``backup.*``, ``store.newer``, ``store.disk_full``, ``store.read_only`` and
    ``Cancelled``; the old file is where it was then.
    """
    new = place.with_name(place.name + _NEW)
    _drop(new)
    try:
        store = Store.open(new, clock=clock)
        try:
            backups = Backups(Office(store, data))
            backups.restore(source, keep=None, cancelled=cancelled, progress=progress)
        finally:
            store.close()
        aside = set_aside(place, clock())
        new.replace(place)
    except OSError as error:
        raise file_trouble(error, place) from error
    finally:
        with suppress(OSError):
            _drop(new)
    return aside


def start_empty(place: Path, clock: Clock) -> Path | None:
    """Begin with an empty store; return where the old file is now, None where there was none."""
    try:
        aside = set_aside(place, clock())
    except OSError as error:
        raise file_trouble(error, place) from error
    Store.open(place, clock=clock).close()
    return aside


def set_aside(place: Path, now: datetime, why: str = "damaged") -> Path | None:
    """Give a store and its log a dated name beside it; raises OSError. Nothing is opened."""
    stamp = now.astimezone(CHINA).strftime("%Y%m%d-%H%M%S")
    target, count = place.with_name(f"{place.stem}-{why}-{stamp}{place.suffix}"), 1
    while target.exists():
        count += 1
        target = place.with_name(f"{place.stem}-{why}-{stamp}-{count}{place.suffix}")
    # The log first: a file without its log is whole or damaged, a log without its file is lost.
    for end in (*_LOGS, ""):
        old = place.with_name(place.name + end)
        if old.exists():
            old.rename(target.with_name(target.name + end))
    return target if target.exists() else None


def written_at(place: Path) -> datetime | None:
    """Return when a store was last written to, by the times of its file and its log."""
    times = []
    for end in ("", _LOGS[0]):
        with suppress(OSError):
            times.append(place.with_name(place.name + end).stat().st_mtime)
    return datetime.fromtimestamp(max(times), CHINA) if times else None


def _drop(path: Path) -> None:
    for end in ("", *_LOGS):
        path.with_name(path.name + end).unlink(missing_ok=True)


@dataclass(frozen=True, slots=True)
class Rescuer:
    """What can be done where a store cannot be opened; holds its lock meanwhile.

    Nobody can be asked to log in: the accounts are in the store.
    """

    place: Path
    data: Path
    clock: Clock | None = None

    def copies(self) -> tuple[tuple[KeptBackup, BackupContent], ...]:
        """Return the backups that are known here, the newest data first."""
        return copies_in(self.data)

    def look(self, source: Path) -> BackupContent:
        """Return what a backup holds; raises what ``Backups.look`` does."""
        return content_of(source)

    def put_back(
        self, source: Path, progress: Progress | None = None, cancelled: IsCancelled | None = None
    ) -> Path | None:
        """See :func:`put_back`."""
        with held(self.data):
            return put_back(
                self.place,
                self.data,
                source,
                self.clock or utc_now,
                cancelled=cancelled,
                progress=progress,
            )

    def start_empty(self) -> Path | None:
        """See :func:`start_empty`."""
        with held(self.data):
            return start_empty(self.place, self.clock or utc_now)
