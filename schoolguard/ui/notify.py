"""The one door for what the window says: toasts, decisions, trouble, bugs.

Nothing else opens a message box. Boxes open without blocking and are deleted on close.
"""

from abc import abstractmethod
from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from schoolguard import faults
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.record import dataclass
from schoolguard.ui import icons, language, theme
from schoolguard.ui.widgets.card import label
from schoolguard.ui.widgets.mark import mark

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox


@dataclass(frozen=True, slots=True)
class Question:
    """A decision: what is asked, the consequence, and the verb on each button."""

    title: str
    text: str
    yes: str
    no: str = ""
    """Empty: 取消."""
    danger: bool = False
    """Something is lost; Enter then answers no."""


class Notify(Protocol):
    """What pages see."""

    @abstractmethod
    def done(self, text: str, *, step: bool = True) -> None:
        """Say for a few seconds that something is done; offer to undo it where it was a step.

        ``step`` is False for what nothing can be taken back of, whatever was done before.

        Ctrl+Z undoes it after these seconds as well, and the steps before it.
        """

    @abstractmethod
    def follow_steps(self, latest: Callable[[], str], back: Callable[[], object]) -> None:
        """Know the steps of this window: ``latest`` names the newest one, ``back`` takes it."""

    @abstractmethod
    def said_of(self, steps: Collection[str]) -> str:
        """Return what was said when one of these steps was done; empty where nothing was."""

    @abstractmethod
    def taken_back(self, text: str, words: str, other: Callable[[], object]) -> None:
        """Say what went back, and offer the other way by a button called ``words``."""

    @abstractmethod
    def changed(self) -> None:
        """Something was committed: what was offered before may be no longer the last step."""

    @abstractmethod
    def forget(self) -> None:
        """Offer nothing to undo any more: somebody else is coming."""

    @abstractmethod
    def trouble(self, error: Exception) -> None:
        """Show an error that has no place of its own on the page."""

    @abstractmethod
    def decide(
        self,
        question: Question,
        yes: Callable[[], object],
        no: Callable[[], object] | None = None,
    ) -> None:
        """Ask; exactly one of ``yes`` and ``no`` is called later. Returns at once."""

    @abstractmethod
    def bug(self, error: BaseException) -> None:
        """Show that the program has a fault, with details to copy and no personal data."""


class Toast(QFrame):
    """A line at the foot of the window; it takes no focus and goes by itself.

    Undo outlives the line: Ctrl+Z takes the newest step, whatever is said.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAccessibleName("")
        self.back: Callable[[], object] | None = None
        """Takes the newest step back, where steps are known."""
        self._kept_off: QWidget | None = None
        self.picture = QLabel(self)
        self.text = label("", parent=self)
        self.button = QPushButton(self.tr("撤销"), self)
        self.button.clicked.connect(self._on_back)
        # The window's, not the button's: a button that is hidden hears no keys.
        QShortcut(QKeySequence("Ctrl+Z"), window).activated.connect(self._on_back)
        box = QHBoxLayout(self)
        box.setContentsMargins(14, 8, 14, 8)
        self.other = QPushButton(self)
        self.other.clicked.connect(self._on_other)
        self._other: Callable[[], object] | None = None
        for widget in (self.picture, self.text, self.button, self.other):
            box.addWidget(widget)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        window.installEventFilter(self)
        self.hide()

    def say(self, text: str, *, step: bool = False) -> None:
        """Show ``text``; for a step longer, and with a button that takes it back."""
        self.other.hide()
        self.text.setText(text)
        self.button.setVisible(step)
        icons.wear(self.picture, "circle-check", "on_tip")
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        from PySide6.QtGui import QAccessible, QAccessibleEvent  # not needed for the first paint

        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self._timer.start(10_000 if step else 4_000)

    def offer(self, words: str, other: Callable[[], object]) -> None:
        """Put another button beside what is said; Ctrl+Z does not press it."""
        self.other.setText(words)
        self._other = other
        self.other.show()
        self._place()
        self._timer.start(10_000)

    def keep_off(self, panel: QWidget) -> None:
        """Never cover ``panel``, which is at the right: its buttons are where the hand is."""
        self._kept_off = panel
        panel.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt calls this: keep the place when the window or the panel changes its size."""
        moves = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)
        if event.type() in moves and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        self.adjustSize()
        right, panel = window.width(), self._kept_off
        if panel is not None and panel.isVisible():
            right = panel.mapTo(window, QPoint()).x()
        across = max((right - self.width()) // 2, 8)
        self.move(across, window.height() - self.height() - 32)

    def _on_other(self) -> None:
        self.hide()
        if self._other is not None:
            self._other()

    def _on_back(self) -> None:
        if self.back is not None:
            self.hide()
            self.back()


class WindowNotify(QObject):
    """Notify on a real window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._latest: Callable[[], str] | None = None
        self._told = ""
        self._said: dict[str, str] = {}
        self.toast = Toast(window)

    def follow_steps(self, latest: Callable[[], str], back: Callable[[], object]) -> None:
        """See :class:`Notify`; Ctrl+Z goes back step by step."""
        self._latest, self.toast.back = latest, back
        self._told = latest()

    def done(self, text: str, *, step: bool = True) -> None:
        """See :class:`Notify`."""
        stepped = step and self._stepped()
        if stepped:
            self._said[self._told] = text
        self.toast.say(text, step=stepped)

    def said_of(self, steps: Collection[str]) -> str:
        """See :class:`Notify`."""
        return next((self._said[one] for one in steps if one in self._said), "")

    def taken_back(self, text: str, words: str, other: Callable[[], object]) -> None:
        """See :class:`Notify`; Ctrl+Z goes on with the step before."""
        self._stepped()
        self.toast.say(text)
        self.toast.offer(words, other)

    def changed(self) -> None:
        """See :class:`Notify`: the button must not take another step than the line tells of."""
        if self._newest() not in ("", self._told):
            self.toast.hide()

    def forget(self) -> None:
        """See :class:`Notify`."""
        self._stepped()
        self._said.clear()
        self.toast.hide()

    def _newest(self) -> str:
        return "" if self._latest is None else self._latest()

    def _stepped(self) -> bool:
        """Whether a step was made since something was said last."""
        before, self._told = self._told, self._newest()
        return self._told not in ("", before)

    def trouble(self, error: Exception) -> None:
        """See :class:`Notify`."""
        if isinstance(error, SchoolError):
            what, remedy = language.error_words(error)
            box = self._box("triangle-alert", what, remedy)
            box.addButton(self.tr("知道了"), box.ButtonRole.AcceptRole)
            present(box)
        else:
            self.bug(error)

    def decide(
        self,
        question: Question,
        yes: Callable[[], object],
        no: Callable[[], object] | None = None,
    ) -> None:
        """See :class:`Notify`."""
        box = self._box("", question.title, question.text)
        role = box.ButtonRole
        agree = box.addButton(question.yes, role.AcceptRole)
        refuse = box.addButton(question.no or self.tr("取消"), role.RejectRole)
        mark(agree, "danger" if question.danger else "primary")
        box.setDefaultButton(refuse if question.danger else agree)
        box.setEscapeButton(refuse)

        def answered(_code: int) -> None:
            if box.clickedButton() is agree:
                yes()
            elif no is not None:
                no()

        box.finished.connect(answered)
        present(box)

    def bug(self, error: BaseException) -> None:
        """Show that the program has a fault, with details to copy and no personal data."""
        text = self.tr(
            "刚才那一步没有做完，填好的内容还在。可以再试一次；再不行，把详情发给维护人员。"
        )
        box = self._box("circle-alert", self.tr("程序出错了"), text)
        details = faults.details(error)
        box.setDetailedText(details)
        for shown in box.buttons():
            shown.click()  # what is to be copied is seen before
        copy = box.addButton(self.tr("复制详情"), box.ButtonRole.ActionRole)
        copy.clicked.disconnect()  # copying keeps the box open
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
        close = box.addButton(self.tr("关闭"), box.ButtonRole.RejectRole)
        box.setEscapeButton(close)
        box.setDefaultButton(close)
        present(box)

    def _box(self, icon: str, title: str, text: str) -> "QMessageBox":
        from PySide6.QtWidgets import QMessageBox  # not needed for the first paint

        box = QMessageBox(self._window)
        if icon:
            late = theme.colours().late
            box.setIconPixmap(icons.pixmap(icon, late, 28, self._window.devicePixelRatioF()))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("校园反诈月"))
        box.setText(title)
        box.setInformativeText(text)
        return box


def present(box: "QMessageBox") -> None:
    """Open a box without blocking; it deletes itself when closed."""
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
