"""The section 班级: the school year's classes."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from schoolguard.domain.school import SchoolClass
from schoolguard.ui.forms.ui_settings_classes import Ui_SettingsClasses
from schoolguard.ui.list_tools import ListTools
from schoolguard.ui.models.class_list import CAMPUS, HEADS, NAME, SOURCE, TEACHER, ClassListModel
from schoolguard.ui.page import PageContext
from schoolguard.ui.widgets.states import EmptyState


class ClassesSection(QWidget):
    """The list; what is done with a class is the page's."""

    opened = Signal(object)
    """Carries the :class:`SchoolClass` that was asked for."""
    selection_changed = Signal()
    remove_asked = Signal()
    import_asked = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_SettingsClasses()
        self.form.setupUi(self)
        self.model = ClassListModel(self)
        self.empty = EmptyState(
            self.tr("还没有班级"),
            self.tr("从花名册导入，或逐个添加班级。把花名册文件拖到这里也可以。"),
            self.tr("导入花名册"),
            self.import_asked.emit,
            icon="users",
            parent=self,
        )
        self.form.stack.addWidget(self.empty)
        # The page's own action, and its key with it, is away while this button stands for it.
        QShortcut(QKeySequence("Ctrl+I"), self.empty).activated.connect(self.import_asked)
        table = self.form.classes
        table.setModel(self.model)
        for column, width in ((NAME, 160), (TEACHER, 150), (HEADS, 70), (SOURCE, 120)):
            table.setColumnWidth(column, width)
        self.tools = ListTools(table, context, "classes", self.tr("班级"))
        self.tools.columns.give_way(SOURCE, CAMPUS, TEACHER, least=112)
        table.opened.connect(self._on_opened)
        self.form.campus.activated.connect(self._on_campus)
        table.selectionModel().selectionChanged.connect(self.selection_changed)
        self.model.modelReset.connect(self.selection_changed)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.remove_asked)

    def show_classes(self, rows: tuple[SchoolClass, ...]) -> None:
        """Show other classes; the current row stays, or the next that is still there."""
        table = self.form.classes
        current = table.currentIndex()
        near = self._near(current.row()) if current.isValid() else ()
        had_focus = table.hasFocus()
        self.form.campus.offer_names(one.campus_name for one in rows)
        self.model.set_campus(self.form.campus.campus())
        self.model.set_rows(rows)
        self.form.stack.setCurrentWidget(self.form.list_page if rows else self.empty)
        places = (self.model.find(uid) for uid in near)
        place = next((one for one in places if one is not None), None)
        if place is not None:
            table.choose(place)
        elif rows and table.hasFocus():  # the empty state has handed the keyboard on
            table.choose(0)
        elif had_focus and not rows:
            self.focus()

    def _near(self, row: int) -> tuple[str, ...]:
        """Return a row's class, those below it, then those above it: where one goes on."""
        count = self.model.rowCount()
        order = (*range(row, count), *reversed(range(row)))
        return tuple(self.model.row(place).uid for place in order)

    def chosen(self) -> tuple[SchoolClass, ...]:
        """Return the selected classes."""
        return tuple(self.model.row(place) for place in self.form.classes.chosen_rows())

    def following(self, uid: str) -> SchoolClass | None:
        """Return the class below one in the list."""
        place = self.model.find(uid)
        below = place is not None and place + 1 < self.model.rowCount()
        return self.model.row(place + 1) if below and place is not None else None

    def focus(self) -> None:
        """Put the keyboard where one goes on: the list, or the empty state's button."""
        if not self.model.rowCount():
            self.empty.button.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if not self.form.classes.currentIndex().isValid():
            self.form.classes.choose(0)
        self.form.classes.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_campus(self) -> None:
        self.model.set_campus(self.form.campus.campus())
        if self.model.rowCount():
            self.form.classes.choose(0)

    def _on_opened(self, index: QModelIndex) -> None:
        self.opened.emit(self.model.row(index.row()))
