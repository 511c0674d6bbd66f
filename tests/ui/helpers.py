"""What tests of the window share."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from uuid import uuid4

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import QWidget

from schoolguard.domain.undo import TakeBack
from schoolguard.services import Services
from schoolguard.ui.notify import Question


@dataclass
class RecordingNotify:
    """A Notify that opens nothing: it keeps what was said, and answers with ``answer``."""

    answer: bool = True
    said: list[str] = field(default_factory=list)
    undo: Callable[[], object] | None = None
    errors: list[Exception] = field(default_factory=list)
    bugs: list[BaseException] = field(default_factory=list)
    asked: list[Question] = field(default_factory=list)

    latest: Callable[[], str] = str
    back: Callable[[], object] | None = None
    told: str = ""

    def done(self, text: str, *, step: bool = True) -> None:
        self.said.append(text)
        if not step:
            self.undo = None
            return
        before, self.told = self.told, self.latest()
        self.undo = self.back if self.told not in ("", before) else None

    def follow_steps(self, latest: Callable[[], str], back: Callable[[], object]) -> None:
        self.latest, self.back, self.told = latest, back, latest()

    def follow(self, services: Services) -> None:
        """Let what a page does on its own, without a window, be taken back."""
        self.follow_steps(services.undo.latest, lambda: take_back(services))

    def said_of(self, steps: Collection[str]) -> str:
        del steps
        return ""

    def taken_back(self, text: str, words: str, other: Callable[[], object]) -> None:
        del words, other
        self.said.append(text)
        self.undo, self.told = None, self.latest()

    def changed(self) -> None:
        pass

    def forget(self) -> None:
        self.undo = None

    def trouble(self, error: Exception) -> None:
        self.errors.append(error)

    def decide(
        self,
        question: Question,
        yes: Callable[[], object],
        no: Callable[[], object] | None = None,
    ) -> None:
        self.asked.append(question)
        if self.answer:
            yes()
        elif no is not None:
            no()

    def bug(self, error: BaseException) -> None:
        self.bugs.append(error)


def take_back(services: Services) -> None:
    """Take the newest step back."""
    services.undo.take_back(TakeBack(action_id=str(uuid4())))


def accessible_name(widget: QWidget) -> str:
    """What a screen reader says for a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def nameless(root: QWidget) -> list[str]:
    """The visible controls under ``root`` that the keyboard reaches and that have no name."""
    found = []
    for widget in [root, *root.findChildren(QWidget)]:
        tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        inner = widget.focusProxy() is not None or widget.objectName().startswith("qt_")
        if tab and widget.isVisibleTo(root) and not inner and not accessible_name(widget).strip():
            found.append(f"{type(widget).__name__} {widget.objectName()}".strip())
    return found


def is_freed(thing: QObject) -> bool:
    """Whether Qt has deleted it, after pending deletions are carried out."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return not shiboken6.isValid(thing)


def luminance(colour: QColor) -> float:
    """WCAG 2 relative luminance, 0 to 1."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    red, green, blue = (linear(p) for p in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor | str, other: QColor | str) -> float:
    """WCAG 2 contrast, 1 to 21."""
    first, second = luminance(QColor(one)), luminance(QColor(other))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)


def strongest_contrast(image: QImage, ground: QColor) -> float:
    """The contrast of the colour in ``image`` that stands out most from ``ground``."""
    colours = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    return max(contrast(QColor(colour), ground) for colour in colours)
