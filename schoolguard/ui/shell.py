"""The window: rail, top bar, the page in front, its panel. It knows pages only by their specs."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QWidget

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.search import Finder, HitKind, SearchHit
from schoolguard.ui import icons, language, theme
from schoolguard.ui.first_focus import FirstFocus
from schoolguard.ui.folding import Folding
from schoolguard.ui.forms.ui_shell import Ui_Shell
from schoolguard.ui.half_filled import HalfFilled
from schoolguard.ui.jobs import Jobs
from schoolguard.ui.list_desk import ListDesk
from schoolguard.ui.notify import Notify, Question, WindowNotify
from schoolguard.ui.page import Page, PageContext, PageSpec, Panel
from schoolguard.ui.rail import Badge
from schoolguard.ui.status import Status, StatusView
from schoolguard.ui.tokens import SIZES
from schoolguard.ui.widgets.states import EmptyState, Skeleton
from schoolguard.ui.widgets.tab_order import in_order

if TYPE_CHECKING:
    from schoolguard.ui.actions import Actions
    from schoolguard.ui.undo import UndoKeys

PAGE_KEYS: Final = tuple(f"Ctrl+{key}" for key in "1234567890-")
"""The keys of the pages of the rail, in order: the row of the keyboard."""
_BY_ITSELF: Final = frozenset({"backups"})  # committed without anybody having changed something
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


class Shell(QWidget):
    """The window.

    Pages are built on their first visit, the first one after the first paint; each is handed the
    services once they are there, and stands behind a skeleton until then.
    """

    first_painted = Signal()
    leave_asked = Signal()
    """Whoever is logged in wants to go; nothing typed is lost by it any more."""

    def __init__(self, specs: tuple[PageSpec, ...], jobs: Jobs) -> None:
        super().__init__()
        self.form = Ui_Shell()
        self.form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # nothing is chosen until the user does
        self.setFocus()
        notify = WindowNotify(self)
        notify.toast.keep_off(self.form.panel_host)
        self.notify: Notify = notify
        self._specs = {spec.page_id: spec for spec in specs}
        self._titles = {
            spec.page_id: QCoreApplication.translate("pages", spec.title) for spec in specs
        }
        self._jobs = jobs
        self.lists = ListDesk()
        self._pages: dict[str, Page] = {}
        self._services: Any = None
        self._ready = False
        self._painted = False
        self._leaving = False
        self.hold_close: Callable[[], bool] = lambda: False
        self._current = ""
        self._skeleton = Skeleton(self)
        self._trouble: EmptyState | None = None
        self._undo: UndoKeys | None = None
        self._first_focus = FirstFocus(self)
        self._actions: Actions | None = None
        self.half_filled = HalfFilled(self._pages, self.form.panel_host, self)
        self.form.pages.addWidget(self._skeleton)
        self.status = StatusView(self.form, self.go, jobs, notify, self)
        self._set_up_rail()
        self._set_up_keys()
        self.form.search.set_pages(
            [SearchHit(HitKind.PAGE, title, "", key) for key, title in self._titles.items()]
        )
        self.form.search.set_actions(self._find_actions)
        self.form.search.picked.connect(self._on_picked)
        self.form.content.setStretchFactor(0, 1)
        self.form.content.setStretchFactor(1, 0)
        Folding(self, self.form.content, self.form.pages, self.form.panel_host)
        self.first_painted.connect(self._on_first_paint)
        if specs:
            first = next((spec for spec in specs if spec.opens_first), specs[0])
            self.show_page(first.page_id)

    # What app.py calls

    def attach(self, services: Any, finder: Finder | None = None, *, follow: bool = True) -> None:
        """Hand the services to the pages, those built and those to come.

        Without ``follow``, :meth:`follow` is to be called when the first page has its data.
        """
        self._services = services
        self.lists.services = services
        self.status.attach(services if hasattr(services, "today") else None)
        self._ready = True
        if finder is not None:
            self.form.search.set_finder(finder, self._jobs)
        for page in self._pages.values():
            page.attach(services)
        if self._current:
            self.show_page(self._current)
        if follow:
            self.follow()

    def follow(self) -> None:
        """Keep what is done from now on, and what is half-filled."""
        services = self._services
        if hasattr(services, "undo"):
            if self._undo is None:
                from schoolguard.ui.undo import UndoKeys  # not needed for the first page

                self._undo = UndoKeys(self, self._jobs, self.notify)
            self._undo.attach(services)
        self.half_filled.attach(
            services, self._jobs, self.notify, self.show_page, self.form.content_layout
        )

    def detach(self) -> None:
        """Take every page away with what it shows: somebody else is coming."""
        self._services, self._ready = None, False
        self.lists.services = None
        self.status.attach(None)
        self.notify.forget()
        self.half_filled.detach()
        if self._undo is not None:
            self._undo.detach()
        self.form.panel_host.drop_all()
        self.form.search.clear()
        self.form.pages.setCurrentWidget(self._skeleton)
        for page in self._pages.values():
            self.form.pages.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        self.form.action_bar.show_actions([])

    def set_covered(self, *, on: bool) -> None:
        """Keep keyboard and mouse from what is covered, or give it back to them."""
        for part in (self.form.rail, self.form.top_bar, self.form.content):
            part.setEnabled(not on)
        for shortcut in self.findChildren(QShortcut, options=_DIRECT):
            shortcut.setEnabled(not on)

    def ask_to_leave(self) -> None:
        """Log out; what is half-filled is kept, what cannot be kept is asked about."""
        if not self.form.foot_leave.isVisible():
            return
        question = Question(
            self.tr("还有没保存的内容"),
            self.tr("现在退出登录，填了一半的内容就没有了。"),
            self.tr("不保存，退出登录"),
            self.tr("接着填"),
            danger=True,
        )
        self.half_filled.unless_lost(question, self.leave_asked.emit, self.notify)

    def fail(self, error: Exception) -> None:
        """Say instead of the pages why there are no services."""
        if isinstance(error, SchoolError):
            what, remedy = language.error_words(error)
        else:
            what = self.tr("数据打不开")
            remedy = self.tr("请关掉再打开一次；再不行，把详情发给维护人员。")
            self.notify.bug(error)
        state = EmptyState(what, remedy, icon="triangle-alert", parent=self)
        self.form.pages.addWidget(state)
        self.form.pages.setCurrentWidget(state)
        self._trouble = state
        self.form.rail_pages.setEnabled(False)
        self.form.search.setEnabled(False)

    def changed(self, topics: frozenset[str]) -> None:
        """Tell the pages what was committed."""
        if topics - _BY_ITSELF:
            self.notify.changed()
        if self._ready:
            for page in self._pages.values():
                page.changed(topics)

    def set_status(self, status: Status) -> None:
        """Show whose month this is, who is in, where the data lies and when it was saved."""
        self.status.show(status)

    def set_badges(self, badges: Mapping[str, Badge]) -> None:
        """Show what waits on each page; a page not named has nothing."""
        for page_id in self._specs:
            self.form.rail_pages.set_badge(page_id, badges.get(page_id))

    def page_ids(self) -> tuple[str, ...]:
        """Return the pages of the rail, in order."""
        return tuple(self._specs)

    def current_page(self) -> Page | None:
        """Return the page in front, if it is built."""
        return self._pages.get(self._current)

    def go(self, page_id: str, hit: SearchHit | None = None) -> None:
        """Show a page, and there what ``hit`` stands for."""
        self.show_page(page_id)
        page = self.current_page()
        if hit is not None and page is not None and self._ready:
            page.reveal(hit)

    def show_page(self, page_id: str) -> None:
        """Bring a page to the front."""
        self._current = page_id
        self.form.rail_pages.choose(page_id)
        page = self._pages.get(page_id)
        if page is None and self._painted:
            page = self._build(page_id)
        waiting = self._skeleton if self._trouble is None else self._trouble
        in_front = page if page is not None and self._ready else waiting
        self.form.pages.setCurrentWidget(in_front)
        self._show_heading()
        self.form.panel_host.show_for(page_id)
        if page is not None and self._ready:
            page.shown()
            self._first_focus.wait(page)

    def save_geometry(self, settings: QSettings) -> None:
        """Keep the window's place and the panel's width."""
        settings.setValue("window/geometry", self.saveGeometry())
        settings.setValue("window/content", self.form.content.saveState())

    def restore_geometry(self, settings: QSettings) -> None:
        """Take the kept place; nothing happens where none is kept or it fits no screen."""
        geometry = settings.value("window/geometry")
        content = settings.value("window/content")
        if geometry is not None:
            self.restoreGeometry(geometry)
        if content is not None:
            self.form.content.restoreState(content)

    # What Qt calls

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt calls this; after the first time the services may be fetched."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.first_painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt calls this: keep what is half-filled; ask where something could not be kept."""
        if self._leaving or self.half_filled.is_empty():
            if self.hold_close():  # a backup is made first; close_now() follows
                event.ignore()
                return
            super().closeEvent(event)
            return
        event.ignore()
        question = Question(
            self.tr("还有没保存的内容"),
            self.tr("现在关掉，填了一半的内容就没有了。"),
            self.tr("不保存，关掉"),
            self.tr("接着填"),
            danger=True,
        )
        self.half_filled.unless_lost(question, self._leave, self.notify)

    def _leave(self) -> None:
        self._leaving = True
        QTimer.singleShot(0, self.close)  # not within the event that was refused

    def close_now(self) -> None:
        """Close without asking anything any more."""
        self._leave()

    def changeEvent(self, event: QEvent) -> None:
        """Qt calls this."""
        if event.type() == QEvent.Type.FontChange:
            self._fit_rail()
        super().changeEvent(event)

    # Inside

    def _set_up_rail(self) -> None:
        form = self.form
        form.logo.setPixmap(icons.logo().pixmap(32, 32))
        for number, (page_id, spec) in enumerate(self._specs.items(), start=1):
            keys = f"Ctrl+{number}" if number < 10 else ""
            form.rail_pages.add(page_id, self._titles[page_id], spec.icon, keys)
        form.rail_pages.chosen.connect(self.show_page)
        form.foot_leave.setToolTip("Ctrl+L")
        form.foot_leave.hide()
        form.foot_leave.clicked.connect(self.ask_to_leave)
        in_order(*form.rail_pages.buttons(), form.foot_leave, form.search)
        self._fit_rail()

    def _fit_rail(self) -> None:
        self.form.rail.setFixedWidth(theme.length(SIZES.rail))

    def _set_up_keys(self) -> None:
        for key, page_id in zip(PAGE_KEYS, self._specs, strict=False):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setProperty("page_id", page_id)
            shortcut.activated.connect(self._on_page_key)
        QShortcut(QKeySequence("Ctrl+K"), self).activated.connect(self.form.search.focus)
        QShortcut(QKeySequence("F1"), self).activated.connect(self.show_keys)
        QShortcut(QKeySequence("Shift+F1"), self).activated.connect(self.show_help)
        self.form.help.clicked.connect(self.show_help)
        QShortcut(QKeySequence("Ctrl+L"), self).activated.connect(self.ask_to_leave)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.activated.connect(self.form.panel_host.ask_to_close)

    def show_keys(self) -> None:
        """F1: open the list of keys."""
        from schoolguard.ui.dialogs.keys import KeysDialog  # not needed for the first paint

        keys = KeysDialog(self._keys(), self, self.current_page())
        keys.help_asked.connect(self.show_help)
        keys.open()

    def show_help(self) -> None:
        """Shift+F1: open the help on what is in front."""
        from schoolguard.ui.dialogs.help import open_help  # not needed for the first paint

        page = self.current_page()
        topic = self._current if page is None else page.help_topic()
        opened = open_help(self, self.page_ids(), topic)
        opened.keys_asked.connect(self.show_keys, Qt.ConnectionType.UniqueConnection)

    def _keys(self) -> tuple[tuple[str, str], ...]:
        pages = zip(PAGE_KEYS, self._titles.values(), strict=False)
        from schoolguard.ui.dialogs.keys import own_keys, usual_keys  # as above

        services, leaves = self.lists.services, self.form.foot_leave.isVisible()
        usual = usual_keys(services, leaves=leaves)
        return (*own_keys(self.current_page(), services), *usual, *pages)

    def _build(self, page_id: str) -> Page:
        context = PageContext(
            page_id=page_id,
            title=self._titles[page_id],
            jobs=self._jobs,
            notify=self.notify,
            go=self.go,
            lists=self.lists,
        )
        page = self._specs[page_id].factory(context)
        self._pages[page_id] = page
        self.form.pages.addWidget(page)
        page.heading_changed.connect(self._show_heading)
        page.open_panel.connect(self._on_open_panel)
        if self._ready:
            page.attach(self._services)
        return page

    def _show_heading(self) -> None:
        page = self.current_page()
        actions = page.actions() if page is not None else []
        self.form.action_bar.show_actions(actions, self.form.search)
        self.form.title.setText(self._titles.get(self._current, ""))
        self.form.subtitle.setText(page.subtitle() if page is not None else "")

    def _on_first_paint(self) -> None:
        if self._current:  # on the writer's thread: the services come after it
            work = partial(import_module, self._specs[self._current].module)
            self._jobs.write(work, ok=self._build_first, failed=self.notify.trouble)

    def _build_first(self, _module: object) -> None:
        if self._current and self._current not in self._pages:
            self.show_page(self._current)

    def _on_page_key(self) -> None:
        self.show_page(str(self.sender().property("page_id")))

    def _on_open_panel(self, panel: Panel) -> None:
        page = self.sender()
        if isinstance(page, Page):
            self.form.panel_host.open(page.page_id, panel)

    def _find_actions(self, words: str) -> Sequence[SearchHit]:
        if self._actions is None:
            from schoolguard.ui.actions import Actions  # not needed for the first paint

            self._actions = Actions(self, self._jobs, self._titles)
        return self._actions.find(words)

    def _on_picked(self, hit: SearchHit) -> None:
        if hit.kind is HitKind.ACTION and self._actions is not None:
            self._actions.do(hit)
            return
        if hit.kind is HitKind.PAGE:
            self.go(hit.target, hit if hit.within else None)
            return
        for spec in self._specs.values():
            if hit.kind in spec.opens:
                self.go(spec.page_id, hit)
                return
