"""The recovery code, shown this once: to copy by hand, to the clipboard, or as a page to print."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from schoolguard.domain.errors import SchoolError
from schoolguard.ui import language
from schoolguard.ui.dialogs.files import choose_file
from schoolguard.ui.forms.ui_recovery_dialog import Ui_RecoveryDialog
from schoolguard.ui.jobs import Jobs
from schoolguard.ui.widgets.mark import mark

_CODE_PX = 22
Write = Callable[[str, Path], object]
"""Writes the code's page to a file."""


class RecoveryDialog(QDialog):
    """Stays until somebody says that the code is kept; deletes itself then."""

    def __init__(self, code: str, write: Write, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = Ui_RecoveryDialog()
        self.form.setupUi(self)
        self._code, self._write, self._jobs = code, write, jobs
        form = self.form
        face = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        face.setPixelSize(_CODE_PX)
        face.setWeight(QFont.Weight.DemiBold)
        form.code.setFont(face)
        form.code.setText(code)
        mark(form.kept, "primary")
        form.copy.clicked.connect(self.copy)
        form.save.clicked.connect(self.ask_file)
        form.kept.clicked.connect(self.accept)
        form.kept.setFocus(Qt.FocusReason.OtherFocusReason)

    def reject(self) -> None:
        """Qt calls this on Escape: what is shown once is not closed by a slip of the hand."""

    def copy(self) -> None:
        """Put the code onto the clipboard."""
        QGuiApplication.clipboard().setText(self._code)
        self.form.found.setText(self.tr("已复制，贴到安全的地方后请清空剪贴板。"))

    def ask_file(self) -> None:
        """Let a place be chosen for the page."""
        name = self.tr("恢复码.pdf")
        choose_file(self, self.tr("存成 PDF"), "PDF (*.pdf)", self.save, save_as=name)

    def save(self, file: str) -> None:
        """Write the page."""
        work = partial(self._write, self._code, Path(file))
        self._jobs.read(work, ok=self._on_saved, failed=self._on_failed)

    def _on_saved(self, _nothing: object) -> None:
        self.form.found.setText(self.tr("已存好。打印以后请把这个文件删掉。"))

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, SchoolError):
            raise error
        self.form.found.setText(" ".join(language.error_words(error)))
