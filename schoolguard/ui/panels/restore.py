"""The backups that are kept: what each holds, before one of them is restored."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from schoolguard.domain.errors import SchoolError
from schoolguard.ui.dialogs.files import choose_file
from schoolguard.ui.forms.ui_restore_panel import Ui_RestorePanel
from schoolguard.ui.models.copies import CopiesModel, Copy, content_words
from schoolguard.ui.page import PageContext, Panel

if TYPE_CHECKING:
    from schoolguard.services import Services

_LEAST_WIDTH: Final = 380
"""Px, for moment, reason and size side by side."""


class RestorePanel(Panel):
    """Lists the copies, the newest data first; restoring is the page's, which asks before."""

    picked = Signal(str)
    """A backup to restore: its path."""

    def __init__(self, context: PageContext, services: "Services", folder: Path) -> None:
        super().__init__("")
        self.set_title(self.tr("恢复备份"))
        self._context, self._services, self._folder = context, services, folder
        self.form = Ui_RestorePanel()
        self.form.setupUi(self)
        self.setMinimumWidth(_LEAST_WIDTH)
        self.model = CopiesModel(self)
        table = self.form.copies
        table.setModel(self.model)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        head = table.horizontalHeader()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.selectionModel().currentChanged.connect(self._on_chosen)
        table.opened.connect(self.restore_chosen)
        self.form.restore.clicked.connect(self.restore_chosen)
        self.form.other.clicked.connect(self.pick)
        self.form.restore.setEnabled(False)
        context.jobs.read(services.backups.copies, ok=self._on_copies, failed=self._on_failed)

    def restore_chosen(self) -> None:
        """Hand the chosen copy over."""
        place = self.form.copies.currentIndex().row()
        if place >= 0:
            self.picked.emit(str(self.model.row(place)[0].path))

    def pick(self) -> None:
        """Let another file be chosen."""
        kinds = self.tr("备份 (*.sgbak)")
        choose_file(self, self.tr("选择备份"), kinds, self._on_file, folder=self._folder)

    def _on_file(self, file: str) -> None:
        self.picked.emit(file)

    def _on_copies(self, copies: tuple[Copy, ...]) -> None:
        self.model.set_rows(copies)
        self.form.copies.setVisible(bool(copies))
        words = (
            self.tr("找到 {count} 份。恢复之前，现在的数据会自动留一份，之后还能换回来。")
            if copies
            else self.tr("这里还没有备份。U 盘或别的电脑上有的话，请另选备份文件。")
        )
        self.form.words.setText(words.format(count=len(copies)))
        if copies:
            self.form.copies.setCurrentIndex(self.model.index(0, 0))

    def _on_chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            kept, content = self.model.row(index.row())
            self.form.content.setText(content_words(content, kept.path))
        self.form.restore.setEnabled(index.isValid())

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, SchoolError):
            self.form.error.show_error(error)
        else:
            self._context.notify.trouble(error)
