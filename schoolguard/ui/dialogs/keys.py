"""F1: which keys do what."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QDialog, QWidget

from schoolguard.ui.forms.ui_keys_dialog import Ui_KeysDialog

Index = QModelIndex | QPersistentModelIndex


class KeysModel(QAbstractTableModel):
    """Pairs of keys and what they do."""

    def __init__(self, pairs: tuple[tuple[str, str], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pairs = pairs

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's default
        """Qt calls this."""
        return 0 if parent.isValid() else len(self._pairs)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's default
        """Qt calls this."""
        return 0 if parent.isValid() else 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt calls this."""
        if index.isValid() and role == Qt.ItemDataRole.DisplayRole:
            return self._pairs[index.row()][index.column()]
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Qt calls this."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("键"), self.tr("做什么"))[section]
        return None


class KeysDialog(QDialog):
    """Lists the keys; deletes itself when closed."""

    def __init__(self, pairs: tuple[tuple[str, str], ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = Ui_KeysDialog()
        self.form.setupUi(self)
        self.form.keys.setModel(KeysModel(pairs, self))
        self.form.keys.setColumnWidth(0, 130)
