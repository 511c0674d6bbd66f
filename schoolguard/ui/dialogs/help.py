"""Shift+F1: what the page in front answers, what one does there, and the way out of trouble."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from schoolguard.paths import resource
from schoolguard.ui import language
from schoolguard.ui.forms.ui_help_dialog import Ui_HelpDialog
from schoolguard.ui.tokens import SIZES

PARTS: Final = (
    "classes",
    "school",
    "months",
    "calendar",
    "layouts",
    "people",
    "data",
    "privacy",
    "pupils",
    "audit",
    "bin",
)
"""The parts of the settings, by their names in the page, as its tabs stand."""


def help_file(topic: str) -> Path:
    """Return where the help on ``topic`` lies, in the window's language."""
    return resource("help", language.current(), f"{topic}.md")


def heading(file: Path) -> str:
    """Return the title of a help page: its first line."""
    with file.open(encoding="utf-8") as lines:
        return lines.readline().lstrip("# ").strip()


class HelpDialog(QDialog):
    """A help page beside the work, which goes on meanwhile; deletes itself when closed."""

    keys_asked = Signal()
    """The list of keys is wanted instead."""

    def __init__(self, pages: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = Ui_HelpDialog()
        self.form.setupUi(self)
        for topic in (*pages, *(f"settings-{part}" for part in PARTS)):
            if help_file(topic).is_file():
                self.form.topics.addItem(heading(help_file(topic)), topic)
        self.form.topics.currentIndexChanged.connect(self._on_chosen)
        self.form.text.sourceChanged.connect(self._on_followed)
        self.form.keys.clicked.connect(self._to_keys)
        QShortcut(QKeySequence("F1"), self).activated.connect(self._to_keys)
        self.form.text.setFocus()

    def show_topic(self, topic: str) -> None:
        """Show the help on ``topic``; on the first page, where it has none."""
        self.form.topics.setCurrentIndex(max(0, self.form.topics.findData(topic)))
        self._on_chosen()

    def done(self, result: int) -> None:
        """Close; the keyboard goes back to where it was in the window."""
        super().done(result)
        window = self.parentWidget()
        if window is not None:
            window.activateWindow()

    def _on_chosen(self) -> None:
        here = QUrl.fromLocalFile(str(help_file(str(self.form.topics.currentData()))))
        if self.form.text.source() != here:
            self.form.text.setSource(here)

    def _on_followed(self, url: QUrl) -> None:
        self.form.topics.setCurrentIndex(self.form.topics.findData(Path(url.fileName()).stem))

    def _to_keys(self) -> None:
        self.reject()
        self.keys_asked.emit()


def open_help(window: QWidget, pages: tuple[str, ...], topic: str) -> HelpDialog:
    """Show the help on ``topic`` at the right of the window; one that is open turns to it."""
    dialog = next((one for one in window.findChildren(HelpDialog) if one.isVisible()), None)
    if dialog is None:
        dialog = HelpDialog(pages, window)
        room = window.height() - SIZES.top_bar - 2 * SIZES.page_margin
        dialog.resize(dialog.width(), min(dialog.height() * 2, room))
        corner = QPoint(window.width() - dialog.width() - SIZES.page_margin, SIZES.top_bar)
        dialog.move(window.mapToGlobal(corner))
    dialog.show()  # beside the work, not over it: what is read about can be done meanwhile
    dialog.show_topic(topic)
    dialog.raise_()
    dialog.activateWindow()
    return dialog
