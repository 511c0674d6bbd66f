"""Backups: made and restored by hand, and the check of what the store holds."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from schoolguard.domain.backup import CheckReport
from schoolguard.domain.errors import SchoolError
from schoolguard.services.office import CHINA, Office
from schoolguard.store import audit, backup, check


@dataclass(frozen=True, slots=True)
class Backups:
    """Copies the store and proves copies whole."""

    office: Office

    def write(self, target: Path, *, cancelled: Callable[[], bool] | None = None) -> int:
        """Write a backup; return its size in bytes. Raises ``file.cannot_write``."""
        backup.write_backup(self.office.store, target, cancelled=cancelled)
        return target.stat().st_size

    def latest(self) -> datetime | None:
        """Return when the newest backup in the store's own folder was made, or None."""
        made = [one.stat().st_mtime for one in (self.office.folder / "backups").glob("*.sgbak")]
        return datetime.fromtimestamp(max(made), CHINA) if made else None

    def path_for_present(self) -> Path:
        """Return a free name beside the store for the data that a restore replaces."""
        stamp = self.office.store.now().astimezone(CHINA).strftime("%Y%m%d-%H%M%S")
        folder = self.office.folder / "backups"
        folder.mkdir(parents=True, exist_ok=True)
        target, count = folder / f"before-restore-{stamp}.sgbak", 1
        while target.exists():
            count += 1
            target = folder / f"before-restore-{stamp}-{count}.sgbak"
        return target

    def restore(self, source: Path, *, keep: Path) -> int:
        """Put a backup in place of the store, keeping the present one at ``keep``.

        Returns the number of rows. Raises ``backup.not_one``, ``backup.damaged``,
        ``store.newer``, ``store.in_use``.
        """
        if not self.office.writable:
            raise SchoolError("store.in_use")
        manifest = backup.restore_backup(self.office.store, source, keep=keep)
        self.office.store.announce(
            frozenset({"school", "classes", "campaigns", "activities", "talks"})
        )
        return sum(manifest.rows.values())

    def check(self) -> CheckReport:
        """Look through the whole store: its pages, its references, its audit trail."""
        with self.office.read() as reader:
            lines, anchor = audit.anchor(reader)
            return CheckReport(
                damage=check.damage(reader),
                broken_line=audit.first_broken(reader),
                audit_lines=lines,
                anchor=anchor,
            )
