"""Pages with nothing behind them, for tests of the shell."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout

from schoolguard.domain.search import HitKind, SearchHit
from schoolguard.ui.page import Page, PageContext, PageSpec, Panel
from schoolguard.ui.shell import Shell


class NotePanel(Panel):
    """A field and a button; dirty panels refuse to close."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.field = QLineEdit(self)
        self.field.setAccessibleName("记录")
        self.dirty = False
        box = QVBoxLayout(self)
        box.addWidget(self.field)

    def ask_to_close(self) -> None:
        if not self.dirty:
            self.finished.emit()


class NotePage(Page):
    """Keeps what the shell tells it."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.heard: list[object] = []
        self.button = QPushButton("打开", self)
        box = QVBoxLayout(self)
        box.addWidget(self.button)
        self.save = self.add_action("保存", self.on_save, primary=True, shortcut="Ctrl+S")

    def on_save(self) -> None:
        self.heard.append("save")

    def attach(self, services: object) -> None:
        self.heard.append(("attach", services))

    def changed(self, topics: frozenset[str]) -> None:
        self.heard.append(topics)

    def reveal(self, hit: SearchHit) -> None:
        self.heard.append(hit)

    def shown(self) -> None:
        self.heard.append("shown")


SPECS = (
    PageSpec("one", "页一", "sun", NotePage),
    PageSpec("two", "页二", "users", NotePage, frozenset({HitKind.CLASS})),
    PageSpec("three", "页三", "settings", NotePage),
)


def page(shell: Shell) -> NotePage:
    found = shell.current_page()
    assert isinstance(found, NotePage)
    return found


def open_panel(shell: Shell, title: str = "三年级3班") -> NotePanel:
    panel = NotePanel(title)
    page(shell).open_panel.emit(panel)
    return panel


def press(key: Qt.Key, shell: Shell, *, ctrl: bool = False) -> None:
    held = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(QApplication.focusWidget() or shell, key, held)
