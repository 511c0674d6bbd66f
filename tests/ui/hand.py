"""A user's hand on the whole window: real events, each action counted and timed.

Keys and clicks go to the window as the platform hands them over, so that shortcuts, focus and what
covers what are Qt's own. Files are dropped where the pointer would be, texts are committed as an
input method does. Times are those of the keystroke-level model (Card, Moran and Newell 1980,
doi:10.1145/358886.358895): K for somebody who types 40 words a minute, and B from Kieras (1993).
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import Final

from PySide6.QtCore import (
    QKeyCombination,
    QMimeData,
    QModelIndex,
    QPoint,
    QPointF,
    Qt,
    QThreadPool,
    QUrl,
)
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeySequence,
    QWindow,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QFileDialog,
    QRadioButton,
    QWidget,
)

SECONDS: Final = {"K": 0.28, "P": 1.10, "H": 0.40, "M": 1.35, "B": 0.10}
"""Key, pointing, the hand from keyboard to mouse or back, thinking, a button down or up."""
PINYIN: Final = 3
"""Keys that a Chinese character takes with an input method; a supposition."""
_PLAIN: Final = 0x7E
_BOX: Final = 8
_PATIENCE: Final = 60.0


@dataclass
class Step:
    """What one part of the month took; ``who`` is the office or a teacher."""

    who: str
    name: str
    actions: int = 0
    operators: str = ""

    @property
    def seconds(self) -> float:
        """The keystroke-level estimate, without waiting for the program."""
        return sum(SECONDS[one] for one in self.operators)


@dataclass
class Hand:
    """Works in one window, and keeps count."""

    shell: QWidget
    pools: Sequence[QThreadPool]
    steps: list[Step] = field(default_factory=list)
    _at_mouse: bool = False

    @contextmanager
    def step(self, who: str, name: str) -> Iterator[Step]:
        """Count what is done inside as one part of the month."""
        self.steps.append(Step(who, name))
        yield self.steps[-1]

    @contextmanager
    def again(self) -> Iterator[Step]:
        """Go on with the part of the month that was counted last."""
        yield self.steps[-1]

    # What a user does

    def key(self, keys: str, *, ends: bool = False) -> None:
        """Press a key or a chord, ``Return`` or ``Ctrl+S``; ``ends`` what was just typed."""
        self._act(self._home(mouse=False) + ("" if ends else "M") + "K" * (keys.count("+") + 1))
        pressed: QKeyCombination = next(iter(QKeySequence(keys)))  # type: ignore[call-overload]
        front = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if front is None:
            QTest.keyClick(self._front(), pressed.key(), pressed.keyboardModifiers())
        else:  # it goes as the key goes down
            QTest.keyPress(front, pressed.key(), pressed.keyboardModifiers())
        self.rest()

    def fill(self, text: str, *, tab: int = 0) -> None:
        """Fill the field that has the keyboard, or the one that Tab goes to from there.

        Each further Tab is an action of its own.
        """
        keys = sum(PINYIN if ord(one) > _PLAIN else 1 for one in text)
        for _ in range(tab - 1):
            self.key("Tab")
        self._act(self._home(mouse=False) + "K" * (keys + bool(tab)))
        if tab:
            QTest.keyClick(self._front(), Qt.Key.Key_Tab)
        self._type(text)
        self.rest()

    def accept_proposed(self) -> None:
        """Press Enter in the system's file dialog, which is not ours: the name is proposed."""
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        self._act(self._home(mouse=False) + "MK")
        dialog.accept()
        self.rest()

    def click(self, what: QWidget, at: QModelIndex | None = None, *, shift: bool = False) -> None:
        """Click a widget, or the cell of a list."""
        self._act(self._home(mouse=True) + "MPBB" + "K" * shift)
        place = self._place(what, at)
        keys = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(self._front(), Qt.MouseButton.LeftButton, keys, place)
        self.rest()

    def drop(self, on: QWidget, *files: Path) -> None:
        """Drag files from the file manager onto a widget."""
        self._act(self._home(mouse=True) + "MPBPB")
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(one)) for one in files])
        place = self._place(on, None)
        copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        none = Qt.KeyboardModifier.NoModifier
        target: QWidget | None = self.shell.childAt(place) or self.shell
        while target is not None:
            if target.acceptDrops():
                enter = QDragEnterEvent(QPointF(place), copy, data, left, none)
                QApplication.sendEvent(target, enter)
                if enter.isAccepted():
                    QApplication.sendEvent(
                        target, QDropEvent(QPointF(place), copy, data, left, none)
                    )
                    break
            target = target.parentWidget()
        assert target is not None, f"nothing takes a drop on {on.objectName()}"
        self.rest()

    def copied_elsewhere(self, text: str) -> None:
        """Another program has put a text on the clipboard."""
        QGuiApplication.clipboard().setText(text)

    # Waiting, which is not counted

    def rest(self) -> None:
        """Let what was asked for be done, and the window be painted."""
        if QApplication.activeWindow() is None:  # as a window manager does when a dialog has gone
            self.shell.activateWindow()
        deadline, still = monotonic() + _PATIENCE, 0
        while still < 3:
            assert monotonic() < deadline, "the window does not come to rest"
            QTest.qWait(5)
            busy = any(pool.activeThreadCount() for pool in self.pools)
            still = 0 if busy else still + 1

    def until(self, what: str, so: Callable[[], object]) -> None:
        """Wait until something is so."""
        deadline = monotonic() + _PATIENCE
        while not so():
            assert monotonic() < deadline, f"still not so: {what}"
            QTest.qWait(10)
        self.rest()

    # Inside

    def _act(self, operators: str) -> None:
        self.steps[-1].actions += 1
        self.steps[-1].operators += operators

    def _home(self, *, mouse: bool) -> str:
        moved, self._at_mouse = mouse is not self._at_mouse, mouse
        return "H" if moved else ""

    def _front(self) -> QWindow:
        window = QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.shell
        return window.windowHandle()

    @staticmethod
    def _type(text: str) -> None:
        field_at = QApplication.focusWidget()
        assert field_at is not None
        if all(ord(one) <= _PLAIN and one != "\n" for one in text):
            for one in text:  # each goes where the keyboard is by then
                QTest.keyClicks(QApplication.focusWidget() or field_at, one)
        else:
            event = QInputMethodEvent()
            event.setCommitString(text)
            QApplication.sendEvent(QGuiApplication.focusObject() or field_at, event)

    @staticmethod
    def _place(what: QWidget, at: QModelIndex | None) -> QPoint:
        target, middle = what, what.rect().center()
        if isinstance(what, QCheckBox | QRadioButton):
            middle.setX(_BOX)  # what is beside the words takes no click
        if at is not None:
            assert isinstance(what, QAbstractItemView)
            target, middle = what.viewport(), what.visualRect(at).center()
        assert what.isVisible(), f"{what.objectName()} is not to be seen"
        assert what.isEnabled(), f"{what.objectName()} cannot be pressed"
        window = what.window()
        place = target.mapTo(window, middle)
        seen = window.childAt(place)
        assert seen is not None
        covered = seen is not what and not what.isAncestorOf(seen)
        assert not covered, f"{seen.objectName()} covers {what.objectName()}"
        return place
