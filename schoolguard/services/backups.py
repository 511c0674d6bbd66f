"""Backups: made and restored by hand, and the check of what the store holds."""

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from schoolguard.domain.audit import RESTORED
from schoolguard.domain.backup import BackupContent, CheckReport, LastBackup
from schoolguard.domain.errors import SchoolError
from schoolguard.services.office import CHINA, Office
from schoolguard.store import anchors, audit, backup, check


@dataclass(frozen=True, slots=True)
class Backups:
    """Copies the store and proves copies whole."""

    office: Office

    def write(self, target: Path, *, cancelled: Callable[[], bool] | None = None) -> int:
        """Write a backup; return its size in bytes. Raises ``rights.*``, ``file.cannot_write``."""
        self.office.session.for_office()
        backup.write_backup(self.office.store, target, cancelled=cancelled)
        self._remember(target)
        return target.stat().st_size

    def latest(self) -> LastBackup | None:
        """Return when and where the last backup was made, or None where there never was one."""
        try:
            noted = json.loads(self._note.read_text(encoding="utf-8"))
            return LastBackup(datetime.fromisoformat(noted["at"]), Path(noted["path"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def look(self, source: Path) -> BackupContent:
        """Return what a backup holds, before anything is done with it.

        Raises ``rights.*``, ``file.not_found``, ``backup.not_one``, ``backup.damaged``,
        ``store.newer``.
        """
        self.office.session.for_office()
        manifest = backup.read_manifest(source)
        return BackupContent(
            made_at=datetime.fromisoformat(manifest.made_at).astimezone(CHINA),
            classes=manifest.rows.get("school_class", 0),
            activities=manifest.rows.get("activity", 0),
        )

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

        Returns the number of rows. Raises ``rights.*``, ``backup.not_one``, ``backup.damaged``,
        ``store.newer``, ``store.in_use``.
        """
        if not self.office.writable:
            raise SchoolError("store.in_use")
        self.office.session.for_office()
        manifest = backup.restore_backup(self.office.store, source, keep=keep)
        self._say_restored(manifest.sha256)
        self._remember(keep)
        everything = {"school", "classes", "campaigns", "activities", "progress", "talks"}
        self.office.store.announce(frozenset(everything | {"leadership", "messages", "people"}))
        return sum(manifest.rows.values())

    def _say_restored(self, digest: str) -> None:
        """Say in the trail which copy took the store's place: it goes on from the copy's end."""
        store, action = self.office.store, str(uuid4())
        with store.begin(actor=self.office.session.actor, action=RESTORED, action_id=action) as tx:
            audit.note_restore(tx, digest[:32])

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

    @property
    def _note(self) -> Path:
        return self.office.folder / "backups" / "last.json"

    def _remember(self, target: Path) -> None:
        """Note the backup beside the store; what cannot be noted is made all the same."""
        noted = {"at": self.office.store.now().astimezone(CHINA).isoformat(), "path": str(target)}
        with suppress(OSError):
            self._note.parent.mkdir(parents=True, exist_ok=True)
            beside = self._note.with_suffix(".part")
            beside.write_text(json.dumps(noted, ensure_ascii=False), encoding="utf-8")
            beside.replace(self._note)
        self.office.store.announce(frozenset({"backups"}))
