"""今日 before the month has begun: the three questions, then the classes."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from schoolguard.ui.dues import place
from schoolguard.ui.page import PageContext
from schoolguard.ui.sample_window import open_sample
from schoolguard.ui.widgets.mark import mark
from schoolguard.ui.widgets.states import EmptyState

if TYPE_CHECKING:
    from schoolguard.services import Services
    from schoolguard.ui.panels.first_start import Begun, FirstStart


class TodayStart(QObject):
    """Shows one of the two in ``layout``, the one that is next; each is made when it is shown.

    On every day but the first there is neither, and today's page comes the sooner.
    """

    def __init__(self, context: PageContext, layout: QVBoxLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._layout, self._parent = context, layout, parent
        self._services: Services | None = None

    @cached_property
    def three(self) -> "FirstStart":
        """The three questions."""
        from schoolguard.ui.panels.first_start import FirstStart  # as the class says

        three = FirstStart(self._context, self._parent)
        three.sample_asked.connect(self._on_sample)
        three.begun.connect(self._on_begun)
        self._layout.addWidget(three)
        three.hide()
        return three

    @cached_property
    def sample(self) -> QPushButton:
        """Below the words about the roster: a look at the sample school first."""
        sample = QPushButton(self.tr("先看样例学校"), self._parent)
        mark(sample, "link")
        sample.clicked.connect(self._on_sample)
        return sample

    @cached_property
    def classes(self) -> EmptyState:
        """What is said while there is no class."""
        classes = EmptyState(
            self.tr("接下来：班级名单"),
            self.tr(
                "选学校的花名册（Excel 或 CSV），或者把文件拖到这里。先给您看读到了什么，再导入。"
            ),
            self.tr("导入花名册"),
            self._to_import,
            icon="users",
            parent=self._parent,
        )
        classes.add_below(self.sample)
        self._layout.addWidget(classes)
        classes.hide()
        return classes

    def attach(self, services: "Services") -> None:
        """Keep the services."""
        self._services = services

    def ask_three(self) -> None:
        """Show the three questions."""
        if self._services is not None:
            self._context.jobs.read(
                self._look, ok=self._on_known, failed=self._context.notify.trouble
            )
        self._hide("classes")
        self.three.show()

    def ask_classes(self) -> None:
        """Ask for the roster."""
        focused = self._parent.window().focusWidget()
        had = self._shows("three") and focused is not None and self.three.isAncestorOf(focused)
        self._hide("three")
        self.classes.show()
        if had:
            self.focus()

    def waits_for_classes(self) -> bool:
        """Whether a dropped file can only be a roster."""
        return self._shows("classes")

    def editors(self) -> "tuple[FirstStart, ...]":
        """Return the questions where they are asked."""
        return (self.three,) if self._shows("three") else ()

    def focus(self) -> None:
        """Put the keyboard where one begins."""
        if self._shows("classes"):
            self.classes.button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.three.focus()

    def _shows(self, part: str) -> bool:
        """Whether a part is made and seen."""
        return part in self.__dict__ and bool(getattr(self, part).isVisible())

    def _hide(self, part: str) -> None:
        if part in self.__dict__:
            getattr(self, part).hide()

    def _look(self) -> "Begun":
        from schoolguard.ui.panels.first_start import look

        assert self._services is not None
        return look(self._services)

    def _on_known(self, known: "Begun") -> None:
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
            self._context.notify.done(words, step=False)
