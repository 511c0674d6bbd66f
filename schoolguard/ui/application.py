"""Starts the window: the shell is painted first, the services are built after that."""

import sys
import threading
from collections.abc import Callable, Sequence
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication, QWidget

from schoolguard import faults
from schoolguard.domain.search import Finder
from schoolguard.ui import fonts, icons, language, singletons, spoken, theme, wheel
from schoolguard.ui.bridge import ChangeBridge
from schoolguard.ui.collector import Collector
from schoolguard.ui.jobs import ThreadJobs
from schoolguard.ui.keeping import Keeping, StoreDesk
from schoolguard.ui.new_day import NewDay
from schoolguard.ui.page import PageSpec
from schoolguard.ui.purge_offer import PurgeOffer
from schoolguard.ui.settling import Settling
from schoolguard.ui.shell import Shell
from schoolguard.ui.status import Status

if TYPE_CHECKING:
    from schoolguard.domain.catalogue import Lang
    from schoolguard.domain.people import Account
    from schoolguard.services.people import People
    from schoolguard.ui.busy import BusyBar
    from schoolguard.ui.login import LoginView
    from schoolguard.ui.rest import Rest

Built = tuple[Any, Finder | None, Callable[[], Status]]
"""Services, what finds, and what reads the rail's words; read again after each change."""
_FRAME: Final = 40
"""What a title bar takes of the height, generously."""
_PICTURES_KB: Final = 3 * 1_024
"""Kept of drawn icons: Qt's 10 MB fill up over a day's work and gain no speed that shows."""
BuildServices = Callable[[ChangeBridge], Built]
"""Runs on a thread after the first paint; its services post to the bridge after each commit."""


def create_application(
    argv: Sequence[str], lang: "Lang", theme_choice: theme.ThemeChoice = "system"
) -> QApplication:
    """Return the application in its language, face and theme; no window yet."""
    singletons.keep()
    app = QApplication([*argv, "-style", "Fusion"])
    app.setApplicationName("schoolguard")
    app.setOrganizationName("schoolguard")
    language.install(app, lang)
    theme.install(app, theme_choice, fonts.system_text_scale())
    app.setWindowIcon(icons.logo())
    QPixmapCache.setCacheLimit(_PICTURES_KB)
    wheel.install(app)
    spoken.install()
    return app


def user_settings() -> QSettings:
    """Return the user's own window settings: an ini file in the user's configuration folder."""
    scope = QSettings.Scope.UserScope
    return QSettings(QSettings.Format.IniFormat, scope, "schoolguard", "window")


class Window(QObject):
    """Keeps together what lives as long as the window does."""

    ready = Signal()
    """The services are there and the pages have them."""
    settled = Signal()
    """The first page has its data, and what the window does besides has begun."""

    def __init__(
        self,
        specs: tuple[PageSpec, ...],
        build_services: BuildServices,
        settings: QSettings,
    ) -> None:
        super().__init__()
        self._build_services = build_services
        self._settings = settings
        self.jobs = ThreadJobs(self)
        self.collector = Collector(self)
        self.settling = Settling(self.jobs, self)
        self.bridge = ChangeBridge(self)
        self.shell = Shell(specs, self.jobs)
        self.shell.lists.settings = settings
        self.shell.restore_geometry(settings)
        self._read_status: Callable[[], Status] | None = None
        self._rest: Rest | None = None
        self._built: Built | None = None
        self._people: People | None = None
        self._busy: BusyBar | None = None
        self._login: LoginView | None = None
        self._shown_to = ""
        self.keeping = Keeping(self.shell, self.jobs, self._build_again)
        self.purge_offer = PurgeOffer(self.shell, self.jobs, settings)
        self.bridge.changed.connect(self.shell.changed)
        self.bridge.changed.connect(self._on_changed)
        self.new_day = NewDay(self)
        self.new_day.came.connect(self._on_new_day)
        self.shell.first_painted.connect(self._on_painted)
        self.shell.leave_asked.connect(self._on_leave)

    def load_rest(self) -> None:
        """Load behind the first page what it could do without; once."""
        if self._rest is None and self._built is not None:
            from schoolguard.ui.rest import Rest  # not needed for the first paint

            self._rest = Rest(self.jobs, self)
            self._rest.begin(self._built[0])

    def close(self) -> None:
        """Keep the window's place and let what runs come to its end."""
        self.settling.stop()
        self.keeping.close()
        self.shell.save_geometry(self._settings)
        if self._rest is not None:
            self._rest.end()
        self.jobs.close()

    def _on_new_day(self) -> None:
        self.bridge.post({"campaigns", "calendar"})  # what is due follows from the day

    def _on_painted(self) -> None:
        # On the writer's thread: whatever is written later must wait for the store anyway.
        self.jobs.write(self._build, ok=self._on_built, failed=self.keeping.cannot_open)

    def _build_again(self) -> None:
        """Open the store that stands in the place now, and show it."""
        self.settling.stop()
        self.shell.detach()
        self._read_status, self._shown_to = None, ""
        self._on_painted()

    def _build(self) -> tuple[Built, bool]:
        built = self._build_services(self.bridge)
        people = getattr(built[0], "people", None)  # a window may be shown without a school
        return built, people is not None and people.needs_login()

    def _on_built(self, built: tuple[Built, bool]) -> None:
        self._built, locked = built
        self._people = getattr(self._built[0], "people", None)
        self.keeping.opened(self._built[0])
        if locked:
            self._lock()
        else:
            self._open()

    def _open(self) -> None:
        """Hand over the services: whoever is here may see the school."""
        if self._built is None:
            return
        services, finder, self._read_status = self._built
        mine = None if self._people is None else self._people.me()
        self._shown_to = "" if mine is None else mine.uid
        self.shell.attach(services, finder, follow=False)
        self._on_changed(frozenset())
        self.settling.begin(
            (
                self.shell.follow,
                self._watch_jobs,
                self.keeping.shown,
                partial(self.purge_offer.opened, services),
                self.settled.emit,
            )
        )
        self.ready.emit()

    def _watch_jobs(self) -> None:
        if self._busy is None:
            from schoolguard.ui.busy import BusyBar  # not needed for the first page

            self._busy = BusyBar(self.shell, self.jobs)

    def _lock(self) -> None:
        """Ask who is there; nothing else takes keys meanwhile."""
        if self._people is None or self._login is not None:
            return
        from schoolguard.ui.login import LoginView  # not needed for the first paint

        self._login = LoginView(self.shell, self._people, self.jobs, self.shell.notify)
        self._login.entered.connect(self._on_entered)
        self.shell.set_covered(on=True)
        self._login.begin()

    def _on_entered(self, account: "Account") -> None:
        login, self._login = self._login, None
        if login is not None:
            login.deleteLater()
        self.shell.set_covered(on=False)
        if self._read_status is not None and account.uid == self._shown_to:
            self._on_changed(frozenset())  # the same person goes on where the window was locked
            return
        self.shell.detach()
        self._open()

    def _on_leave(self) -> None:
        # On the writer's thread: what was asked before is still done by who asked for it.
        if self._people is not None:
            self.jobs.write(self._people.logout, ok=self._on_left, failed=self.shell.notify.trouble)

    def _on_left(self, _nothing: None) -> None:
        self._shown_to = ""
        self.settling.stop()
        self.shell.detach()
        self._lock()

    def _on_changed(self, topics: object) -> None:
        if self._read_status is None:
            return
        if isinstance(topics, frozenset) and self.keeping.has_moved(topics):
            return  # whatever is asked now would still be asked of the old store
        self.jobs.read(
            self._read_status, ok=self.shell.set_status, failed=self.shell.notify.trouble
        )
        if isinstance(topics, frozenset) and "people" in topics and self._people is not None:
            self.jobs.read(
                self._people.needs_login, ok=self._on_asked, failed=self.shell.notify.trouble
            )

    def _on_asked(self, needed: bool) -> None:
        """Accounts were made, changed or taken away: the one here may be none of them now."""
        if needed:
            self._lock()
            return
        mine = None if self._people is None else self._people.me()
        if mine is not None and not self._shown_to:
            self._shown_to = mine.uid  # who made the first account sits here already


class _BugSignal(QObject):
    """Carries a bug from any thread to the window's."""

    raised = Signal(object)


def open_window(
    specs: tuple[PageSpec, ...],
    build_services: BuildServices,
    settings: QSettings | None = None,
    desk: StoreDesk | None = None,
) -> Window:
    """Show the shell and return its keeper; ``build_services`` runs after the first paint.

    ``desk`` is what can be done about the store itself. Run the event loop next, and ``close()``
    on the keeper after it.
    """
    window = Window(specs, build_services, settings or user_settings())
    window.keeping.desk = desk
    catch_bugs(window)
    if fits(window.shell):
        window.shell.show()
    else:
        window.shell.showMaximized()
    wheel.guard(window.shell)
    return window


def fits(shell: QWidget) -> bool:
    """Tell whether the window with its frame has room on the screen; on 1280x720 it has not."""
    free = shell.screen().availableGeometry().size()
    return shell.width() <= free.width() and shell.height() + _FRAME <= free.height()


def catch_bugs(window: Window) -> None:
    """Let an unexpected exception of any thread be logged and shown, without personal data."""
    carrier = _BugSignal(window)
    carrier.raised.connect(window.shell.notify.bug)

    def on_main(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if not isinstance(error, Exception):
            sys.__excepthook__(kind, error, trace)
            return
        faults.log(error)
        carrier.raised.emit(error)

    def on_thread(args: threading.ExceptHookArgs) -> None:
        if isinstance(args.exc_value, Exception):
            faults.log(args.exc_value)
            carrier.raised.emit(args.exc_value)

    sys.excepthook = on_main
    threading.excepthook = on_thread
