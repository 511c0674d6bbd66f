"""What the notice asks for, as an editable list."""

from dataclasses import replace

from PySide6.QtCore import (
    QAbstractItemModel,
    Qt,
)
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from schoolguard.domain.asks import Ask, Measure, WantedAsk
from schoolguard.domain.catalogue import render_value
from schoolguard.domain.fields import specs
from schoolguard.ui import language
from schoolguard.ui.models.rows import EditedRows, Index, Role
from schoolguard.ui.widgets.tip import plain

TEXT, MEASURE, LEAST, READY = range(4)


class AskModel(EditedRows[WantedAsk]):
    """A request a row: its words, what answers it, how many at least, ready or not."""

    def asks(self) -> tuple[WantedAsk, ...]:
        """Return the requests that have words."""
        return tuple(one for one in self._rows if one.text.strip())

    def add(self) -> int:
        """Add an empty request at the end; return its row."""
        return self.append(self.blank())

    def blank(self) -> WantedAsk:
        """See the base."""
        return WantedAsk("", Measure.BY_HAND)

    def heads(self) -> tuple[str, ...]:
        """See the base."""
        return (self.tr("要求"), self.tr("对应"), self.tr("至少"), self.tr("备好"))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt calls this."""
        flags = super().flags(index)
        if index.isValid() and index.column() == READY:
            by_hand = self._rows[index.row()].measure is Measure.BY_HAND
            return flags | Qt.ItemFlag.ItemIsUserCheckable if by_hand else flags
        return flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Qt calls this."""
        if not index.isValid():
            return None
        one, column = self._rows[index.row()], index.column()
        if column == READY:
            by_hand = one.measure is Measure.BY_HAND
            if role == Role.CheckStateRole and by_hand:
                return Qt.CheckState.Checked if one.ready else Qt.CheckState.Unchecked
            if role == Role.DisplayRole and not by_hand:
                return self.tr("自动")
            return None
        if role in (Role.DisplayRole, Role.EditRole):
            least = "" if one.at_least is None else str(one.at_least)
            measure = render_value(f"measure.{one.measure.value}", language.current())
            edit = one.measure if role == Role.EditRole else measure
            return (one.text, edit, least)[column]
        if role == Role.ToolTipRole and column == TEXT:
            return plain(one.text)
        return None

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        """Qt calls this."""
        if not index.isValid():
            return False
        one, column = self._rows[index.row()], index.column()
        if column == READY and role == Role.CheckStateRole:
            ready = Qt.CheckState(value) == Qt.CheckState.Checked
            one = replace(one, ready=ready)
        elif role != Role.EditRole:
            return False
        elif column == TEXT:
            limit = specs(Ask)["text"].limit
            one = replace(one, text=str(value).strip()[:limit])
        elif column == MEASURE:
            one = replace(one, measure=Measure(str(value)))
        else:
            digits = str(value).strip()
            if digits and not (digits.isascii() and digits.isdigit() and int(digits) <= 999):
                return False
            one = replace(one, at_least=int(digits) if digits else None)
        self.replace_row(index.row(), one)
        return True


class MeasureDelegate(QStyledItemDelegate):
    """Offers every measure in its own words."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Qt calls this."""
        del option, index
        box = QComboBox(parent)
        for measure in Measure:
            box.addItem(render_value(f"measure.{measure.value}", language.current()), measure)
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Qt calls this."""
        if isinstance(editor, QComboBox):
            measure = Measure(str(index.data(Role.EditRole)))
            editor.setCurrentIndex(list(Measure).index(measure))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Qt calls this."""
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())
