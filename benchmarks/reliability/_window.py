"""The real window without a screen, and somebody who uses it: pages, rows, panels, search, undo."""

import gc
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMessageLogContext,
    QModelIndex,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QTableView,
    QWidget,
)

from schoolguard.ui import notify
from schoolguard.ui.widgets.heads_edit import HeadsEdit

if TYPE_CHECKING:
    from schoolguard.app import Running
    from schoolguard.ui.shell import Shell

_NOISE: Final = ("propagateSizeHints", "This plugin does not support")
"""What the platform without a screen says of itself."""

_PRESENT: Final = notify.present
_PATIENCE: Final = 4
"""How many times somebody looks whether there is something to undo."""


class Trouble:
    """Hears every warning of Qt's and every exception that nobody caught."""

    def __init__(self) -> None:
        self.said: Counter[str] = Counter()

    def listen(self) -> None:
        """Begin to hear; called after the window has put its own hooks in place."""
        qInstallMessageHandler(self._qt)
        sys.excepthook = lambda kind, error, _: self._raised(kind, error)
        threading.excepthook = lambda args: self._raised(args.exc_type, args.exc_value)

    def _qt(self, kind: QtMsgType, _: QMessageLogContext, text: str) -> None:
        loud = kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)
        if loud and not any(one in text for one in _NOISE):
            self.said[f"Qt: {text}"] += 1

    def _raised(self, kind: type[BaseException], error: BaseException | None) -> None:
        place, trace = "", None if error is None else error.__traceback__
        while trace is not None:
            place, trace = (
                f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}",
                trace.tb_next,
            )
        self.said[f"{kind.__name__} at {place}: {error}"] += 1


class Answers:
    """What every question of the window's is answered with."""

    agree = False


def answer_boxes() -> Answers:
    """Answer every question of the window's at once; return what changes the answer.

    Dialogs for files are opened by nobody: they would wait for a person.
    """
    answers = Answers()

    def present(box: QMessageBox) -> None:
        role = QMessageBox.ButtonRole
        wanted = (role.AcceptRole,) if answers.agree else (role.RejectRole, role.AcceptRole)
        buttons = [one for want in wanted for one in box.buttons() if box.buttonRole(one) == want]
        _PRESENT(box)
        (buttons or box.buttons())[0].click()

    notify.present = present
    QFileDialog.open = lambda dialog: dialog.deleteLater()  # type: ignore[method-assign,assignment]
    return answers


def start(folder: Path) -> "Running":
    """Fill the sample school below ``folder`` and open the window on it."""
    fill(folder)
    return open_at(folder / "sample-data")


def fill(folder: Path) -> None:
    """Fill the sample school below ``folder``."""
    from schoolguard import app

    app.main(["demo", "--no-window", "--out", str(folder)])


def open_at(data: Path) -> "Running":
    """Open the window on a data folder, on the sample school's day."""
    from schoolguard import app, cli_arguments
    from schoolguard.services import sample

    arguments = cli_arguments.parse(["--lang", "zh_CN"])
    running = app.start_window(data, arguments, clock=sample.clock)
    running.window.shell.resize(1280, 720)
    return running


Steps = Iterator[str]
"""What somebody does: the name of each action, after it; between two the window has time."""


class User:
    """Somebody who goes through the whole window over and over again."""

    def __init__(self, shell: "Shell", answers: Answers) -> None:
        self.shell = shell
        self.done: Counter[str] = Counter()
        self._answers = answers
        self._turn = 0

    def forever(self) -> Steps:
        """Do one thing after the other, without an end."""
        while True:
            for page_id in self.shell.page_ids():
                self._turn += 1
                yield from self._page(page_id)

    def _page(self, page_id: str) -> Steps:
        self.shell.go(page_id)
        yield self._did("page", page_id)
        yield from self._rows(page_id)
        yield from self._actions(page_id)
        yield from self._search(page_id)

    def _rows(self, page_id: str) -> Steps:
        """Walk down the page's lists and open a row of each."""
        for view in self._seen(QAbstractItemView):
            model = view.model()
            rows = 0 if model is None else model.rowCount(QModelIndex())
            if not rows or not view.isEnabled():
                continue
            view.setFocus()
            columns = model.columnCount(QModelIndex()) if isinstance(view, QTableView) else 1
            view.setCurrentIndex(model.index(self._turn % rows, self._turn % columns))
            yield self._did("row", page_id)
            QTest.keyClick(view, Qt.Key.Key_Return)
            yield self._did("row opened", page_id)
            yield from self._panel(page_id)
            if self.shell.current_page() is None or page_id != self._where():
                return

    def _actions(self, page_id: str) -> Steps:
        """Press what stands in the top bar."""
        page = self.shell.current_page()
        for action in page.actions() if page is not None else ():
            if action.isEnabled() and action.isVisible() and action.menu() is None:
                action.trigger()
                yield self._did("action", page_id)
                yield from self._panel(page_id)
                if page_id != self._where():
                    return

    def _panel(self, page_id: str) -> Steps:
        """Type into the panel that is open, save it or not, undo what was saved."""
        panel = self.shell.form.panel_host.panel()
        if panel is None:
            return
        self.done["panel"] += 1
        lines: list[QLineEdit | QPlainTextEdit] = [*panel.findChildren(QLineEdit)]
        for field in [*lines, *panel.findChildren(QPlainTextEdit)][:3]:
            if field.isVisible() and field.isEnabled() and not field.isReadOnly():
                field.setFocus()
                type_into(field, "3" if isinstance(field, HeadsEdit) else "新")
                yield self._did("typed", page_id)
        if self._turn % 2:
            QTest.keyClick(panel, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
            yield self._did("save", page_id)
            for _ in range(_PATIENCE):
                if self._undo():
                    yield self._did("undo", page_id)
                    break
                yield self._did("wait", page_id)
        if self.shell.form.panel_host.panel() is not None:
            self._answers.agree = True
            self.shell.form.panel_host.ask_to_close()
            yield self._did("closed", page_id)
            self._answers.agree = False

    def _undo(self) -> bool:
        toast = getattr(self.shell.notify, "toast", None)
        button = None if toast is None else toast.button
        if button is None or not button.isVisible():
            return False
        button.click()
        return True

    def _search(self, page_id: str) -> Steps:
        field = self.shell.form.search.findChild(QLineEdit) or self.shell.form.search
        field.setFocus()
        for typed in ("班", "三", "zs")[self._turn % 3 :][:1]:
            type_into(field, typed)
            yield self._did("searched", page_id)
        self.shell.form.search.clear()
        yield self._did("search left", page_id)

    def _seen(self, kind: type[QAbstractItemView]) -> list[QAbstractItemView]:
        page = self.shell.current_page()
        found = [] if page is None else page.findChildren(kind)
        return [one for one in found if one.isVisible()][:2]

    def _where(self) -> str:
        page = self.shell.current_page()
        return "" if page is None else page.page_id

    def _did(self, what: str, where: str) -> str:
        self.done[what] += 1
        return f"{what} in {where}"


def type_into(field: QWidget, text: str) -> None:
    """Let a text come as an input method hands over what was typed."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QCoreApplication.sendEvent(field, event)


def tidy() -> None:
    """Carry out what is due to be deleted, and collect: what is left is really held."""
    for one in QCoreApplication.instance().topLevelWidgets():  # type: ignore[union-attr]
        if isinstance(one, QDialog) and one.isVisible():
            one.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
