"""Choosing a file without blocking the window."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths, Qt
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
    dialog = _dialog(parent, title, kinds, folder)
    if save_as:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix(Path(save_as).suffix.removeprefix("."))
        dialog.selectFile(save_as)
        dialog.filterSelected.connect(partial(_take_ending, dialog))
    else:
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(chosen)
    dialog.open()
    return dialog


def _take_ending(dialog: QFileDialog, kinds: str) -> None:
    """Give the proposed name the ending of the kind of file that was picked."""
    ending = kinds.rpartition("*.")[2].rstrip(")")
    dialog.setDefaultSuffix(ending)
    names = dialog.selectedFiles()
    if ending and names:
        dialog.selectFile(Path(names[0]).with_suffix(f".{ending}").name)


def choose_files(
    parent: QWidget, title: str, kinds: str, chosen: Callable[[list[str]], object]
) -> QFileDialog:
    """Open a file dialog that calls ``chosen`` (a bound method) with one or more paths."""
    dialog = _dialog(parent, title, kinds, None)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(chosen)
    dialog.open()
    return dialog


def choose_folder(parent: QWidget, title: str, chosen: Callable[[str], object]) -> QFileDialog:
    """Open a dialog that calls ``chosen`` (a bound method) with a folder."""
    dialog = _dialog(parent, title, "", None)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(chosen)
    dialog.open()
    return dialog


def documents() -> Path:
    """Return the user's folder for documents: where papers go unless another place is chosen."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(place)


def _dialog(parent: QWidget, title: str, kinds: str, folder: Path | None) -> QFileDialog:
    dialog = QFileDialog(parent, title, str(folder or ""), kinds)
    if folder is None and dialog.directory() == QDir.current():  # nothing was chosen before
        place = documents()
        dialog.setDirectory(str(place if place.is_dir() else Path.home()))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog
