"""F1: which keys do what."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from schoolguard.ui.forms.ui_keys_dialog import Ui_KeysDialog
from schoolguard.ui.models.rows import Index, Role, Rows


class KeysModel(Rows[tuple[str, str]]):
    """Pairs of keys and what they do."""

    def __init__(self, pairs: tuple[tuple[str, str], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = self._all = pairs

    def heads(self) -> tuple[str, ...]:
        """See the base."""
        return (self.tr("键"), self.tr("做什么"))

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Qt calls this."""
        if index.isValid() and role == Role.DisplayRole:
            return self._rows[index.row()][index.column()]
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
