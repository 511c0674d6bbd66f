"""Choosing a file without blocking the window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def choose_file(
    parent: QWidget,
    title: str,
    kinds: str,
    chosen: Callable[[str], object],
    *,
    folder: Path | None = None,
    save_as: str = "",
) -> QFileDialog:
    """Open a file dialog that calls ``chosen`` (a bound method) with the path; it frees itself.

    ``kinds`` is Qt's filter, as ``名册 (*.xlsx *.csv)``. With ``save_as``, a proposed name, a
    file to be written is chosen, with that name's ending where the user types none.
    """
    dialog = QFileDialog(parent, title, str(folder or ""), kinds)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if save_as:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix(Path(save_as).suffix.removeprefix("."))
        dialog.selectFile(save_as)
    else:
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(chosen)
    dialog.open()
    return dialog
