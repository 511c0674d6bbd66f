"""What the rail says beside its pages: whose month, what comes next, who is in, the backup."""

from datetime import date, datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDate, QLocale, QObject

from schoolguard.domain.record import dataclass
from schoolguard.ui import days
from schoolguard.ui.forms.ui_shell import Ui_Shell
from schoolguard.ui.widgets.mark import mark
from schoolguard.ui.widgets.tip import plain

if TYPE_CHECKING:
    from schoolguard.domain.today import Standing
    from schoolguard.services import Services
    from schoolguard.ui.dues import DueDoor, Go
    from schoolguard.ui.jobs import Jobs
    from schoolguard.ui.notify import Notify


_BESIDE_HEAD: Final = 62
"""What logo, gap and margins take of the rail's width."""


@dataclass(frozen=True, slots=True)
class Status:
    """What the rail says at its head and its foot.

    ``month`` as the school says it (``11月``); ``place`` in words (``本机数据``) with the folder
    as ``place_detail``; ``backup`` in local time, None where there never was one. ``logged_in``
    where somebody may log out. ``standing`` is what waits, None where nobody looked.
    """

    school: str
    month: str
    who: str
    place: str
    place_detail: str
    backup: datetime | None
    logged_in: bool = False
    backup_trouble: str = ""
    """Why the last backup could not be made by itself, in words; empty where it could."""
    standing: "Standing | None" = None


class StatusView(QObject):
    """Keeps head, next step, counts and foot of the rail in step with what stands."""

    def __init__(
        self, form: Ui_Shell, go: "Go", jobs: "Jobs", notify: "Notify", parent: QObject
    ) -> None:
        super().__init__(parent)
        self._form = form
        self._ways = go, jobs, notify
        self._door: DueDoor | None = None
        self._services: Services | None = None
        self._standing: Standing | None = None
        self._sample = ""
        form.next.clicked.connect(self._on_next)

    def attach(self, services: "Services | None") -> None:
        """Keep the services, or (None) say nothing of what waits any more."""
        self._services = services
        if services is None:
            self._show_standing(None)

    def note_sample(self, day: date) -> None:
        """Say from now on that this is the sample school, on a day that is played."""
        self._sample = self.tr("样例 · {day}").format(day=days.short_day(day))
        told = self.tr("样例学校，日期按 {day} 演示；在这里填写的不会进入本校的数据。")
        self._form.logo.setToolTip(told.format(day=days.short_day(day)))
        self._form.program_name.window().setWindowTitle(self.tr("校园反诈月（样例）"))

    def show(self, status: Status) -> None:
        """Show whose month this is, who is in, where the data lies and when it was saved."""
        form = self._form
        words = " · ".join(filter(None, (status.school, status.month)))
        room = form.rail.minimumWidth() - _BESIDE_HEAD
        fits = form.school_month.fontMetrics().horizontalAdvance(words) <= room
        form.school_month.setText(words if fits else status.school)
        below = " · ".join(filter(None, ("" if fits else status.month, self._sample)))
        form.month_below.setText(below)
        form.month_below.setVisible(bool(below))
        form.foot_who.setText(status.who)
        form.foot_leave.setVisible(status.logged_in)
        failed = status.backup_trouble
        words = f"{status.place} · {self._backup_words(status.backup)}"
        form.foot_place.setText(self.tr("自动备份失败") if failed else words)
        form.foot_place.setToolTip(plain("\n".join(filter(None, (failed, status.place_detail)))))
        form.foot_place.setProperty("role", "error" if failed else "note")
        mark(form.foot_place)
        self._show_standing(status.standing)

    def _show_standing(self, standing: "Standing | None") -> None:
        from schoolguard.ui.dues import badges, words_of  # not needed for the first paint

        self._standing = standing
        rail = self._form.rail_pages
        counts = {} if standing is None else badges(standing)
        for page_id in rail.page_ids():
            rail.set_badge(page_id, counts.get(page_id))
        words = ""
        if standing is not None and standing.following is not None:
            words = words_of(standing.following, standing.stage)
        self._form.next.say(words)

    def _on_next(self) -> None:
        from schoolguard.ui.dues import DueDoor

        due = None if self._standing is None else self._standing.following
        if self._services is not None and due is not None:
            if self._door is None:
                self._door = DueDoor(*self._ways, self)
            self._door.open(self._services, due)

    def _backup_words(self, backup: datetime | None) -> str:
        if backup is None:
            return self.tr("还没备份")
        if backup.date() == datetime.now(backup.tzinfo).date():
            return self.tr("已备份 {when}").format(when=f"{backup:%H:%M}")
        day = QLocale().toString(QDate(backup.year, backup.month, backup.day), self.tr("M月d日"))
        return self.tr("已备份 {when}").format(when=day)
