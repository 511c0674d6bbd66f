"""今日 before the month has begun: the three questions, then the classes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from schoolguard.ui.dues import place
from schoolguard.ui.page import PageContext
from schoolguard.ui.panels.first_start import Begun, FirstStart, look
from schoolguard.ui.sample_window import open_sample
from schoolguard.ui.widgets.mark import mark
from schoolguard.ui.widgets.states import EmptyState

if TYPE_CHECKING:
    from schoolguard.services import Services


class TodayStart(QObject):
    """Shows one of the two in ``layout``, the one that is next."""

    def __init__(self, context: PageContext, layout: QVBoxLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._services: Services | None = None
        self.three = FirstStart(context, parent)
        self.classes = EmptyState(
            self.tr("接下来：班级名单"),
            self.tr(
                "选学校的花名册（Excel 或 CSV），或者把文件拖到这里。先给您看读到了什么，再导入。"
            ),
            self.tr("导入花名册"),
            self._to_import,
            icon="users",
            parent=parent,
        )
        self.sample = QPushButton(self.tr("先看样例学校"), parent)
        mark(self.sample, "link")
        self.sample.clicked.connect(self._on_sample)
        self.classes.add_below(self.sample)
        self.three.sample_asked.connect(self._on_sample)
        self.three.begun.connect(self._on_begun)
        for state in (self.three, self.classes):
            layout.addWidget(state)
            state.hide()

    def attach(self, services: "Services") -> None:
        """Keep the services."""
        self._services = services

    def ask_three(self) -> None:
        """Show the three questions."""
        if self._services is not None:
            self._context.jobs.read(
                self._look, ok=self._on_known, failed=self._context.notify.trouble
            )
        self.three.show()
        self.classes.hide()

    def ask_classes(self) -> None:
        """Ask for the roster."""
        had = self.three.isAncestorOf(self.three.window().focusWidget() or self.three)
        self.three.hide()
        self.classes.show()
        if had:
            self.focus()

    def waits_for_classes(self) -> bool:
        """Whether a dropped file can only be a roster."""
        return self.classes.isVisible()

    def editors(self) -> tuple[FirstStart, ...]:
        """Return the questions where they are asked."""
        return (self.three,) if self.three.isVisible() else ()

    def focus(self) -> None:
        """Put the keyboard where one begins."""
        if self.classes.isVisible():
            self.classes.button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.three.focus()

    def _look(self) -> Begun:
        assert self._services is not None
        return look(self._services)

    def _on_known(self, known: Begun) -> None:
        if self._services is not None:
            self.three.ask(self._services, known)

    def _on_begun(self, several: bool) -> None:
        if several:
            self._context.go("settings", place("settings", "people"))

    def _to_import(self) -> None:
        self._context.go("settings", place("settings", "import"))

    def _on_sample(self) -> None:
        if self._services is not None and open_sample(self._services.school.office.folder):
            words = self.tr("样例学校正在打开，约半分钟，在另一个窗口里；您的数据不受影响。")
            self._context.notify.done(words)
