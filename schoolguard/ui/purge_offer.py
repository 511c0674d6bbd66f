"""At start: what is due about pupils is offered for deletion, and what was stopped goes on."""

from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QSettings

from schoolguard.ui.jobs import IsCancelled, Jobs, Progress
from schoolguard.ui.notify import Question

if TYPE_CHECKING:
    from schoolguard.services import Services
    from schoolguard.ui.shell import Shell

_ASKED: Final = "purge/asked"
_AGAIN: Final = timedelta(days=7)
"""Who said 以后 is left in peace so long."""
_PAGE: Final = "settings"


class PurgeOffer(QObject):
    """Asks the office once a week as long as something is due."""

    def __init__(self, shell: "Shell", jobs: Jobs, settings: QSettings) -> None:
        super().__init__(shell)
        self._shell, self._jobs, self._settings = shell, jobs, settings
        self._services: Services | None = None

    def opened(self, services: Any) -> None:
        """Look, once the window is open; a window may be shown without a school."""
        if getattr(services, "retention", None) is None:
            return
        self._services = services
        work = partial(_look, services)
        self._jobs.read(work, ok=self._on_seen, failed=self._shell.notify.trouble)

    def _on_seen(self, seen: tuple[bool, bool, date]) -> None:
        due, unfinished, today = seen
        if unfinished and self._services is not None:
            work = partial(_settle, self._services)
            self._jobs.long(work, ok=self._on_settled, failed=self._on_failed, writes=True)
        if not due or not self._is_time(today):
            return
        self._settings.setValue(_ASKED, today.isoformat())
        question = Question(
            self.tr("有到期的学生信息"),
            self.tr("宣传月结束已久，学生姓名、电话和照片到了该删除的时候。先看看会删什么？"),
            self.tr("去看看"),
            self.tr("以后"),
        )
        self._shell.notify.decide(question, self._go)

    def _is_time(self, today: date) -> bool:
        try:
            asked = date.fromisoformat(str(self._settings.value(_ASKED) or ""))
        except ValueError:
            return True
        return not asked <= today < asked + _AGAIN

    def _go(self) -> None:
        self._shell.show_page(_PAGE)
        page = self._shell.current_page()
        show = getattr(page, "show_privacy", None)
        if show is not None:
            show()

    def _on_settled(self, _copies: object) -> None:
        """Nothing is said: it was told when it was begun."""

    def _on_failed(self, error: Exception) -> None:
        self._shell.notify.trouble(error)


def _look(services: "Services") -> tuple[bool, bool, date]:
    from schoolguard.domain.people import Role  # not needed for the first paint

    me = services.people.me()
    office = me is None or me.role is Role.ADMINISTRATOR
    found = services.retention.due()
    due = office and bool(found.school_years or found.campaign_uids)
    return due, services.retention.unfinished(), services.school.office.today()


def _settle(services: "Services", step: Progress, cancelled: IsCancelled) -> object:
    return services.retention.settle(progress=step, cancelled=cancelled)
