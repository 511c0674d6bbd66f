"""Backups: by hand and by themselves, restored, and the check of what the store holds.

``write``, ``restore``, ``look``, ``automatic`` and ``check`` run without a window, on any thread;
their names, parameters and errors stay as they are.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from schoolguard.domain.backup import (
    BackupContent,
    BackupTrouble,
    CheckReport,
    LastBackup,
    Rescue,
)
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.keeping import (
    EVERY_HOURS,
    BackupKind,
    BackupPlan,
    KeptBackup,
    is_due,
)
from schoolguard.domain.record import dataclass
from schoolguard.domain.topics import EVERYTHING
from schoolguard.services import kept_files, purges
from schoolguard.services.office import CHINA, Office
from schoolguard.store import anchors, audit, backup, check
from schoolguard.store.restore import restore_backup

IsCancelled = Callable[[], bool]
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Backups:
    """Copies the store and proves copies whole."""

    office: Office

    # By hand

    def write(
        self,
        target: Path,
        *,
        cancelled: IsCancelled | None = None,
        progress: Progress | None = None,
    ) -> int:
        """Write a backup; return its size in bytes.

        Raises ``rights.*``, ``file.cannot_write``, ``file.disk_full``, ``store.damaged`` and
        ``Cancelled``.
        """
        self.office.session.for_office()
        self._write(target, cancelled, progress)
        self._remember(target)
        return target.stat().st_size

    def latest(self) -> LastBackup | None:
        """Return when and where the last backup was made, or None where there never was one."""
        return kept_files.read_last(self.office.folder)

    def look(self, source: Path) -> BackupContent:
        """Return what a backup holds, before anything is done with it.

        Raises ``rights.*``, ``file.not_found``, ``backup.not_one``, ``backup.damaged``,
        ``store.newer``.
        """
        self.office.session.for_office()
        return content_of(source)

    def path_for_present(self) -> Path:
        """Return a free name beside the store for the data that a restore replaces."""
        folder = kept_files.folder_of(self.office.folder)
        return kept_files.free_name(folder, BackupKind.BEFORE_RESTORE, self.office.store.now())

    def restore(
        self,
        source: Path,
        *,
        keep: Path | None,
        cancelled: IsCancelled | None = None,
        progress: Progress | None = None,
    ) -> int:
        """Put a backup in place of the store, keeping the present one at ``keep``.

        What was deleted for good since is deleted again. Returns the number of rows in the
        backup. Raises ``rights.*``, ``backup.not_one``, ``backup.damaged``, ``store.newer``,
        ``store.in_use``, what :meth:`write` raises and ``Cancelled``; nothing is changed then.
        """
        if not self.office.writable:
            raise SchoolError("store.in_use")
        self.office.session.for_office()
        manifest = restore_backup(
            self.office.store,
            source,
            keep=keep,
            actor=self.office.session.actor,
            work=kept_files.folder_of(self.office.folder),
            cancelled=cancelled,
            progress=progress,
        )
        try:
            purges.repeat(self.office)
        finally:
            if keep is not None:
                self._remember(keep)
            self.office.store.announce(EVERYTHING)
        return sum(manifest.rows.values())

    # By themselves

    def plan(self) -> BackupPlan:
        """Return how copies are made by themselves."""
        return kept_files.read_plan(self.office.folder)

    def set_plan(self, every_hours: int, also: Path | None) -> BackupPlan:
        """Change it. Raises ``rights.*``, ``backup.no_folder``, ``file.cannot_write``."""
        self.office.session.for_office()
        if every_hours not in (0, *EVERY_HOURS):
            raise ValueError(f"no interval: {every_hours}")
        if also is not None and not also.is_dir():
            raise SchoolError("backup.no_folder", folder=str(also))
        plan = replace(self.plan(), every_hours=every_hours, also=also)
        self._keep_plan(plan)
        at, mark, trouble = kept_files.read_auto(self.office.folder)
        if trouble is not None and trouble.code == "backup.no_folder":
            kept_files.write_auto(self.office.folder, at, mark, None)
        self.office.store.announce(frozenset({"backups"}))
        return plan

    def changed(self) -> bool:
        """Tell whether something was written since the last copy made by itself; cheap."""
        _, mark, _ = kept_files.read_auto(self.office.folder)
        end = self._end()
        return end not in (mark, audit.BEGINNING)

    def due(self) -> bool:
        """Tell whether the schedule wants a copy now, or one that failed could be made now."""
        at, _, trouble = kept_files.read_auto(self.office.folder)
        plan = self.plan()
        if trouble is not None and trouble.code == "backup.no_folder":
            return plan.also is None or plan.also.is_dir()
        return is_due(self.office.store.now(), at, plan.every_hours) and self.changed()

    def wanted_at_close(self) -> bool:
        """Tell whether a copy is to be made when the window closes.

        A server's store is copied by the schedule only: other windows go on changing it.
        """
        with self.office.read() as reader:
            on_this_pc = reader.is_sqlite
        return self.changed() if on_this_pc else self.due()

    def automatic(
        self, *, cancelled: IsCancelled | None = None, progress: Progress | None = None
    ) -> Path | None:
        """Make a copy in the folder of the copies and in the second folder, then thin both.

        Nobody need be logged in: the copy is where the store is. Returns the copy, None where
        there was nothing new. What goes wrong is noted for :meth:`trouble` and raised:
        ``file.*``, ``backup.no_folder``, ``store.*``, and ``Cancelled``, which is no trouble.
        """
        data, now = self.office.folder, self.office.store.now()
        at, mark, _ = kept_files.read_auto(data)
        plan = self.plan()
        made: Path | None = None
        try:
            end = self._end()
            if end not in (mark, audit.BEGINNING):
                self._keep_plan(plan)
                folder = kept_files.folder_of(data)
                target = kept_files.free_name(folder, BackupKind.AUTO, now, plan.key)
                self._write(target, cancelled, progress)
                made, at, mark = target, now, end
                kept_files.write_auto(data, at, mark, None)
                self._remember(target)
                kept_files.thin(folder, plan.key)
            self._carry(plan)
        except OSError as error:
            trouble = backup.file_trouble(error, data)
            self._fail(at, mark, trouble)
            raise trouble from error
        except SchoolError as error:
            self._fail(at, mark, error)
            raise
        kept_files.write_auto(data, at, mark, None)
        self.office.store.announce(frozenset({"backups"}))
        return made

    def trouble(self) -> BackupTrouble | None:
        """Return why the last copy could not be made by itself, None where it could."""
        return kept_files.read_auto(self.office.folder)[2]

    def kept(self) -> tuple[KeptBackup, ...]:
        """Return the copies that are known, the newest first. Raises ``rights.*``."""
        self.office.session.for_office()
        return kept_files.listed(self.office.folder)

    def copies(self) -> tuple[tuple[KeptBackup, BackupContent], ...]:
        """Return the copies that can be read, each with what it holds, the newest data first.

        Raises ``rights.*``.
        """
        self.office.session.for_office()
        return copies_in(self.office.folder)

    def rescue(self) -> Rescue | None:
        """Return what the start did about a damaged store, until :meth:`rescue_seen`."""
        return kept_files.read_rescue(self.office.folder)

    def rescue_seen(self) -> None:
        """Somebody has taken note of it."""
        with suppress(OSError):
            kept_files.write_rescue(self.office.folder, None)

    # Looking through

    def check(self, *printed: str) -> CheckReport:
        """Look through the whole store: its pages, its references, its audit trail.

        The trail is held against its ends as final summaries and the backups of the data folder
        keep them, and against those ``printed`` on papers (``120-9f86d081884c7d65``). Raises
        ``rights.*``, ``audit.bad_anchor``.
        """
        self.office.session.for_office()
        papers = tuple(map(anchors.typed, printed))
        kept = anchors.of_backups(self.office.folder / "backups")
        with self.office.read() as reader:
            ends = (*anchors.of_finals(reader), *kept, *papers)
            return CheckReport(damage=check.damage(reader), trail=audit.examine(reader, ends))

    # Inside

    def _write(
        self, target: Path, cancelled: IsCancelled | None, progress: Progress | None
    ) -> None:
        try:
            work = kept_files.folder_of(self.office.folder)
        except OSError as error:
            raise backup.file_trouble(error, self.office.folder) from error
        backup.write_backup(
            self.office.store, target, work=work, cancelled=cancelled, progress=progress
        )

    def _end(self) -> str:
        with self.office.read() as reader:
            return audit.newest_chain(reader)

    def _carry(self, plan: BackupPlan) -> None:
        """Bring the newest copy to the second folder, if it is not there yet."""
        if plan.also is None:
            return
        if not plan.also.is_dir():
            raise SchoolError("backup.no_folder", folder=str(plan.also))
        mine = (one for one in kept_files.listed(self.office.folder) if one.kind is BackupKind.AUTO)
        newest = next(mine, None)
        if newest is None or (plan.also / newest.path.name).exists():
            return
        try:
            kept_files.carry(newest.path, plan.also)
        except OSError as error:
            raise backup.file_trouble(error, plan.also) from error
        kept_files.thin(plan.also, plan.key)

    def _fail(self, at: datetime | None, mark: str, error: SchoolError) -> None:
        params = {name: str(value) for name, value in error.params.items()}
        noted = BackupTrouble(self.office.store.now().astimezone(CHINA), error.code, params)
        kept_files.write_auto(self.office.folder, at, mark, noted)
        self.office.store.announce(frozenset({"backups"}))

    def _keep_plan(self, plan: BackupPlan) -> None:
        try:
            kept_files.write_plan(self.office.folder, plan)
        except OSError as error:
            raise backup.file_trouble(error, self.office.folder) from error

    def _remember(self, target: Path) -> None:
        """Note the backup beside the store; what cannot be noted is made all the same."""
        last = LastBackup(self.office.store.now().astimezone(CHINA), target)
        kept_files.write_last(self.office.folder, last)
        self.office.store.announce(frozenset({"backups"}))


def copies_in(data: Path) -> tuple[tuple[KeptBackup, BackupContent], ...]:
    """Return the copies that a data folder knows and that can be read, the newest data first."""
    found = []
    for one in kept_files.listed(data):
        with suppress(SchoolError):
            found.append((one, content_of(one.path)))
    return tuple(sorted(found, key=lambda pair: pair[1].made_at, reverse=True))


def content_of(source: Path) -> BackupContent:
    """Return what a backup says of itself; raises what :meth:`Backups.look` does."""
    manifest = backup.read_manifest(source)
    return BackupContent(
        made_at=datetime.fromisoformat(manifest.made_at).astimezone(CHINA),
        classes=manifest.rows.get("school_class", 0),
        activities=manifest.rows.get("activity", 0),
        program=str(manifest.program),
        schema=manifest.schema,
        rows=manifest.rows,
    )
