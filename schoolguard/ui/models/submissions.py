"""The lists of the hand-in: what was handed in, what is ticked, which cell takes which figure."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QAbstractItemModel, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from schoolguard.domain.bureau_sheet import FilledCell, MappedCell
from schoolguard.domain.catalogue import render_value
from schoolguard.domain.submission import Submission, SubmissionState
from schoolguard.ui import language
from schoolguard.ui.days import short_day
from schoolguard.ui.models.rows import EditedRows, Index, Role, Rows, TextRows
from schoolguard.ui.widgets.tip import plain

SHEET, CELL, LABEL, SOURCE, VALUE = range(5)


class SubmissionsModel(TextRows[Submission]):
    """Hand-ins, the latest first: which one, where it stands, since when."""

    def heads(self) -> tuple[str, ...]:
        """See the base."""
        return (self.tr("第几次"), self.tr("状态"), self.tr("日期"), self.tr("说明"))

    def text(self, one: Submission, column: int) -> str:
        """See the base."""
        day = {
            SubmissionState.PREPARED: one.as_of,
            SubmissionState.HANDED_IN: one.handed_in_on,
            SubmissionState.RETURNED: one.returned_on,
        }[one.state]
        said = {
            SubmissionState.PREPARED: one.folder,
            SubmissionState.HANDED_IN: one.handed_in_to,
            SubmissionState.RETURNED: one.returned_because,
        }[one.state]
        state = render_value(f"submission.{one.state.value}", language.current())
        return (str(one.number), state, "" if day is None else short_day(day), said)[column]


class TickModel(Rows[tuple[str, str]]):
    """Lines of (public id, words) with a tick each."""

    chosen_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chosen: set[str] = set()

    def chosen(self) -> tuple[str, ...]:
        """Return the ticked lines in order."""
        return tuple(uid for uid, _ in self._rows if uid in self._chosen)

    def show(self, rows: Sequence[tuple[str, str]], chosen: Collection[str]) -> None:
        """Show other lines, ticked as said."""
        self._chosen = set(chosen)
        self.set_rows(rows)
        self.chosen_changed.emit()

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt calls this."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else flags

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Qt calls this."""
        if not index.isValid():
            return None
        uid, words = self._rows[index.row()]
        if role == Role.CheckStateRole:
            return Qt.CheckState.Checked if uid in self._chosen else Qt.CheckState.Unchecked
        if role == Role.ToolTipRole:
            return plain(words)
        return words if role == Role.DisplayRole else None

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        """Qt calls this: tick a line, or take its tick."""
        if role != Role.CheckStateRole or not index.isValid():
            return False
        uid, _ = self._rows[index.row()]
        ticked = Qt.CheckState(value) == Qt.CheckState.Checked
        self._chosen = self._chosen | {uid} if ticked else self._chosen - {uid}
        self.dataChanged.emit(index, index)
        self.chosen_changed.emit()
        return True


class CellsModel(EditedRows[MappedCell]):
    """The cells of a bureau's sheet: place, the words beside it, what goes in, as it reads now."""

    def __init__(self, sources: Mapping[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sources = dict(sources)
        self._values: dict[str, FilledCell] = {}

    def cells(self) -> tuple[MappedCell, ...]:
        """Return what is mapped: lines with a place and a source."""
        return tuple(one for one in self._rows if one.cell and one.source)

    def set_values(self, values: Sequence[FilledCell]) -> None:
        """Show what each source reads now."""
        self._values = {one.cell.source: one for one in values}
        if self._rows:
            self.dataChanged.emit(self.index(0, VALUE), self.index(len(self._rows) - 1, VALUE))

    def add(self, sheet: str) -> int:
        """Add an empty line at the end; return its row."""
        return self.append(replace(self.blank(), sheet=sheet))

    def blank(self) -> MappedCell:
        """See the base."""
        return MappedCell("", "", "", "")

    def heads(self) -> tuple[str, ...]:
        """See the base."""
        return (
            self.tr("工作表"),
            self.tr("单元格"),
            self.tr("旁边的字"),
            self.tr("填什么"),
            self.tr("现在是"),
        )

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt calls this."""
        flags = super().flags(index)
        if not index.isValid() or index.column() in (LABEL, VALUE):
            return flags
        return flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Qt calls this."""
        if not index.isValid() or role not in (Role.DisplayRole, Role.EditRole, Role.ToolTipRole):
            return None
        one, column = self._rows[index.row()], index.column()
        if role == Role.EditRole and column == SOURCE:
            return one.source
        value = self._values.get(one.source)
        text = (
            one.sheet,
            one.cell,
            one.label,
            self.sources.get(one.source, one.source),
            "—" if value is None or not value.text else value.text,
        )[column]
        return plain(text) if role == Role.ToolTipRole else text

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        """Qt calls this."""
        if not index.isValid() or role != Role.EditRole:
            return False
        one, text = self._rows[index.row()], str(value).strip()
        changes = {SHEET: {"sheet": text}, CELL: {"cell": text.upper()}, SOURCE: {"source": text}}
        self.replace_row(index.row(), replace(one, **changes[index.column()]))
        return True


class SourceDelegate(QStyledItemDelegate):
    """Offers everything that a cell can be filled with; what is typed narrows it."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Qt calls this."""
        del option
        model = index.model()
        box = QComboBox(parent)
        if isinstance(model, CellsModel):
            for source, words in model.sources.items():
                box.addItem(words, source)
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        narrowing = box.completer()
        if narrowing is not None:
            narrowing.setFilterMode(Qt.MatchFlag.MatchContains)
            narrowing.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Qt calls this."""
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(editor.findData(index.data(Role.EditRole)), 0))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Qt calls this."""
        if isinstance(editor, QComboBox):
            at = editor.findText(editor.currentText())
            if at >= 0:
                model.setData(index, editor.itemData(at))
