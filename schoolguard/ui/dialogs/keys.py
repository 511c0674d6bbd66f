"""F1: which keys do what."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from schoolguard.domain.listing import ListSheet
from schoolguard.ui.actions import may, may_press
from schoolguard.ui.forms.ui_keys_dialog import Ui_KeysDialog
from schoolguard.ui.list_tools import ListTools
from schoolguard.ui.models.rows import Index, Role, Rows
from schoolguard.ui.page import Page


def own_keys(page: Page | None, services: object = None) -> list[tuple[str, str]]:
    """Return the keys of what a page offers now to who is here, and what they do."""
    native = QKeySequence.SequenceFormat.NativeText
    return [
        (action.shortcut().toString(native), action.text())
        for action in (() if page is None else page.actions())
        if not action.shortcut().isEmpty()
        and action.isVisible()
        and page is not None
        and may_press(services, page.page_id, action.text())
    ]


def usual_keys(services: object = None, *, leaves: bool = True) -> tuple[tuple[str, str], ...]:
    """Return the keys that are the same on every page, and what they do.

    Those that only read see none that write; ``leaves`` says that one can log out.
    """
    of_writing = {"Ctrl+S", "Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+R"}
    left_out = set() if may(services, "activity.log") else of_writing
    if not leaves:
        left_out.add("Ctrl+L")
    return tuple(pair for pair in _usual() if pair[0] not in left_out)


def _usual() -> tuple[tuple[str, str], ...]:
    return (
        ("Enter", QCoreApplication.translate("KeysDialog", "打开选中的一行，按下选中的按钮")),
        ("Ctrl+S", QCoreApplication.translate("KeysDialog", "保存正在填的")),
        ("Ctrl+K", QCoreApplication.translate("KeysDialog", "查找")),
        ("Esc", QCoreApplication.translate("KeysDialog", "关闭右侧栏")),
        ("Ctrl+C", QCoreApplication.translate("KeysDialog", "在表格里：连表头一起复制选中的行")),
        ("Ctrl+F", QCoreApplication.translate("KeysDialog", "在表格里查找；直接打字也行")),
        (
            "Shift+F10",
            QCoreApplication.translate("KeysDialog", "表格的菜单：排序、筛选、列、导出、打印"),
        ),
        ("Ctrl+Z", QCoreApplication.translate("KeysDialog", "撤销刚才那一步，再按再退一步")),
        ("Ctrl+Y", QCoreApplication.translate("KeysDialog", "重做刚撤销的一步")),
        ("Ctrl+Shift+R", QCoreApplication.translate("KeysDialog", "接着填上次没填完的")),
        ("Ctrl+L", QCoreApplication.translate("KeysDialog", "退出登录，换人用")),
        ("F1", QCoreApplication.translate("KeysDialog", "看这张按键表")),
        ("Shift+F1", QCoreApplication.translate("KeysDialog", "看这一页怎么用")),
    )


class KeysModel(Rows[tuple[str, str]]):
    """Pairs of keys and what they do."""

    def __init__(self, pairs: tuple[tuple[str, str], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = self._all = pairs

    def heads(self) -> tuple[str, ...]:
        """See the base."""
        return (self.tr("按键"), self.tr("用途"))

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Qt calls this."""
        if index.isValid() and role == Role.DisplayRole:
            return self._rows[index.row()][index.column()]
        return None


class KeysDialog(QDialog):
    """Lists the keys; deletes itself when closed. They are printed beside ``page``."""

    help_asked = Signal()
    """The help on the page in front is wanted instead."""

    def __init__(
        self, pairs: tuple[tuple[str, str], ...], parent: QWidget, page: Page | None = None
    ) -> None:
        super().__init__(parent)
        self._pairs = pairs
        self._page = page
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = Ui_KeysDialog()
        self.form.setupUi(self)
        self.model = KeysModel(pairs, self)
        self.form.keys.setModel(self.model)
        self.form.print.setVisible(page is not None and page.context.lists.writer is not None)
        self.form.print.clicked.connect(self._print)
        self.form.keys.setColumnWidth(0, 130)
        if page is not None:
            ListTools(self.form.keys, page.context, "", self.tr("按键表"))
        self.form.help.clicked.connect(self._to_help)
        QShortcut(QKeySequence("Shift+F1"), self).activated.connect(self._to_help)

    def _print(self) -> None:
        """Open the list as it prints, beside the page."""
        page, writer = self._page, None if self._page is None else self._page.context.lists.writer
        self.reject()
        if page is None or writer is None:
            return
        # Qt's PDF library takes its time to load; only who looks at the pages needs it.
        from schoolguard.ui.panels.paper import PaperPanel
        from schoolguard.ui.panels.paper_sources import ListPaper

        sheet = ListSheet(
            title=self.tr("按键表"),
            heads=self.model.heads(),
            rows=partial(iter, self._pairs),
            count=len(self._pairs),
            shares=(1.0, 3.0),
        )
        page.open_panel.emit(PaperPanel(page.context, ListPaper(writer, sheet)))

    def _to_help(self) -> None:
        self.reject()
        self.help_asked.emit()
