"""What the window does so that nothing is lost: opens, rescues, backs up, moves the store."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.record import dataclass
from schoolguard.domain.topics import EVERYTHING
from schoolguard.ui import days
from schoolguard.ui.backup_clock import BackupClock
from schoolguard.ui.closing import Closing, WaitView
from schoolguard.ui.jobs import IsCancelled, Job, Jobs, Progress
from schoolguard.ui.notify import Question
from schoolguard.ui.single import FrontDoor, bring_first_to_front

if TYPE_CHECKING:
    from schoolguard.domain.backup import Rescue
    from schoolguard.domain.place import Place
    from schoolguard.services.backups import Backups
    from schoolguard.services.places import Places
    from schoolguard.ui.rescue import FindRescuer, RescueView
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
    rescuer: "FindRescuer"


class Keeping(QObject):
    """Stands between the store and the window that shows it."""

    def __init__(self, shell: "Shell", jobs: Jobs, build_again: Callable[[], None]) -> None:
        super().__init__(shell)
        self.desk: StoreDesk | None = None
        self._shell, self._jobs, self._build_again = shell, jobs, build_again
        self._backups: Backups | None = None
        self._places: Places | None = None
        self._wait: WaitView | None = None
        self._job: Job | None = None
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
        self._places = getattr(services, "places", None)
        if self.desk is not None:
            self.door.open(self.desk.address)
        if self._backups is not None:
            self.clock.start(self._backups)

    def shown(self) -> None:
        """Whoever may see the school does; say what happened before."""
        if self._backups is not None:
            work = self._backups.rescue
            self._jobs.read(work, ok=self._on_rescue, failed=self._shell.notify.trouble)
        if self._places is not None:
            say = self._places.to_be_said
            self._jobs.read(say, ok=self._on_place, failed=self._shell.notify.trouble)

    def has_moved(self, topics: frozenset[str]) -> bool:
        """Take note of what was committed; tell whether the data moved, and is opened anew."""
        if topics == frozenset({"place"}):
            self._build_again()
            return True
        if topics >= EVERYTHING:
            self._shell.notify.forget()  # what could be undone was of another store
        return False

    def close(self) -> None:
        """Let go: the window is gone."""
        self.clock.stop()
        self.door.close()

    def cannot_open(self, error: Exception) -> None:
        """Say why, and offer what can be done about it."""
        from schoolguard.domain.backup import MENDABLE  # not needed for the first paint

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
        from schoolguard.ui.rescue import RescueView  # not needed for the first paint

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

    def _on_place(self, place: "Place | None") -> None:
        if place is None or self._places is None:
            return
        from schoolguard.ui.place_words import place_words  # not needed for the first paint

        question = Question(
            self.tr("数据放在不稳妥的地方"),
            place_words(place),
            self.tr("搬到本机文件夹"),
            self.tr("知道了，继续用"),
        )
        self._shell.notify.decide(question, self._move, self._places.go_on)

    def _move(self) -> None:
        """Move the data to this PC, in sight; the window opens it there when it is done."""
        if self._places is None:
            return
        from schoolguard.ui.place_words import local_folder  # not needed for the first paint

        self._wait = WaitView(self._shell, self.tr("正在搬数据…"), self.tr("取消"))
        self._shell.set_covered(on=True)
        self._wait.begin()
        self._job = self._jobs.long(
            partial(_move, self._places, local_folder()),
            ok=self._on_moved,
            failed=self._on_not_moved,
            cancelled=self._end_wait,
            progress=self._wait.step,
            writes=True,
        )
        self._wait.skip.clicked.connect(self._job.cancel)

    def _on_moved(self, target: Path) -> None:
        self._end_wait()
        self._shell.notify.done(self.tr("数据已搬到 {folder}").format(folder=target))

    def _on_not_moved(self, error: Exception) -> None:
        self._end_wait()
        self._shell.notify.trouble(error)

    def _end_wait(self) -> None:
        view, self._wait = self._wait, None
        if view is not None:
            view.hide()
            view.deleteLater()
        self._shell.set_covered(on=False)

    def _hold_close(self) -> bool:
        self.clock.stop()  # two copies at once would be one too many
        return self.closing.hold(self._backups)

    def _on_rescue(self, rescue: "Rescue | None") -> None:
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


def _move(places: "Places", target: Path, progress: Progress, cancelled: IsCancelled) -> Path:
    return places.move(target, cancelled=cancelled, progress=progress)
