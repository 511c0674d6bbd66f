"""What the window does so that nothing is lost: opens, rescues, backs up, moves the store."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer

from schoolguard.domain.backup import MENDABLE, Rescue
from schoolguard.domain.errors import SchoolError
from schoolguard.ui import days
from schoolguard.ui.backup_clock import BackupClock
from schoolguard.ui.closing import Closing
from schoolguard.ui.jobs import Jobs
from schoolguard.ui.notify import Question
from schoolguard.ui.rescue import FindRescuer, RescueView
from schoolguard.ui.single import FrontDoor, bring_first_to_front

if TYPE_CHECKING:
    from schoolguard.services.backups import Backups
    from schoolguard.ui.shell import Shell

_KNOCK_MS: Final = 400
_KNOCKS: Final = 8
"""A window that is only just opening answers within these."""


@dataclass(frozen=True, slots=True)
class StoreDesk:
    """The store's place, as the composition root knows it.

    ``address`` is where the first window of this folder listens; ``rescuer`` gives what can be done
    where the store cannot be opened.
    """

    address: str
    rescuer: FindRescuer


class Keeping(QObject):
    """Stands between the store and the window that shows it."""

    def __init__(self, shell: "Shell", jobs: Jobs, build_again: Callable[[], None]) -> None:
        super().__init__(shell)
        self.desk: StoreDesk | None = None
        self._shell, self._jobs, self._build_again = shell, jobs, build_again
        self._backups: Backups | None = None
        self._knocks = 0
        self.rescue: RescueView | None = None
        self.clock = BackupClock(jobs, self)
        self.door = FrontDoor(shell)
        self.closing = Closing(shell, jobs)
        self.closing.finished.connect(shell.close_now)
        shell.hold_close = self._hold_close

    def opened(self, services: Any) -> None:
        """Take note that the store is open, and its lock held."""
        self._backups = getattr(services, "backups", None)
        if self.desk is not None:
            self.door.open(self.desk.address)
        if self._backups is not None:
            self.clock.start(self._backups)

    def shown(self) -> None:
        """Whoever may see the school does; say what happened before."""
        if self._backups is not None:
            work = self._backups.rescue
            self._jobs.read(work, ok=self._on_rescue, failed=self._shell.notify.trouble)

    def changed(self, topics: frozenset[str]) -> None:
        """Take note of what was committed."""

    def close(self) -> None:
        """Let go: the window is gone."""
        self.clock.stop()
        self.door.close()

    def cannot_open(self, error: Exception) -> None:
        """Say why, and offer what can be done about it."""
        code = error.code if isinstance(error, SchoolError) else ""
        if self.desk is None or not isinstance(error, SchoolError):
            self._shell.fail(error)
        elif code in MENDABLE:
            self._offer(error, self.desk)
        elif code == "store.in_use" and self._knocks < _KNOCKS:
            self._knock(error, self.desk)
        else:
            self._shell.fail(error)

    def _offer(self, error: SchoolError, desk: StoreDesk) -> None:
        self._take_away()
        self.rescue = RescueView(self._shell, desk.rescuer, self._jobs, self._shell.notify, error)
        self.rescue.solved.connect(self._on_solved)
        self._shell.set_covered(on=True)
        self.rescue.begin()

    def _on_solved(self) -> None:
        self._take_away()
        self._shell.set_covered(on=False)
        self._build_again()

    def _take_away(self) -> None:
        view, self.rescue = self.rescue, None
        if view is not None:
            view.hide()
            view.deleteLater()

    def _knock(self, error: SchoolError, desk: StoreDesk) -> None:
        """Let the same user's other window come to the front, and go."""
        if bring_first_to_front(desk.address):
            self._shell.close_now()
            return
        self._knocks += 1
        again = partial(self.cannot_open, error) if self._knocks < _KNOCKS else None
        if again is None:
            self._shell.fail(error)
        else:
            QTimer.singleShot(_KNOCK_MS, self, again)

    def _hold_close(self) -> bool:
        return self.closing.hold(self._backups)

    def _on_rescue(self, rescue: Rescue | None) -> None:
        if rescue is None or self._backups is None:
            return
        made = f"{days.full_day(rescue.made_at.date())} {rescue.made_at:%H:%M}"
        text = self.tr("现在打开的是 {made} 的备份。").format(made=made)
        if rescue.written_at is not None and rescue.written_at > rescue.made_at:
            day = days.full_day(rescue.written_at.date())
            last = f"{day} {rescue.written_at:%H:%M}"
            text += self.tr(
                "坏的文件最后一次写入是 {last}，这之间记的可能缺了，请核对补记。"
            ).format(last=last)
        text += self.tr("坏的文件留在：{aside}").format(aside=rescue.aside)
        question = Question(
            self.tr("数据文件坏了，已换上最近的完好备份"),
            text,
            self.tr("知道了"),
            self.tr("下次再提醒"),
        )
        self._shell.notify.decide(question, self._backups.rescue_seen)
