"""The school's campuses and teaching points, in their order."""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QPushButton, QTableWidgetItem, QWidget

from schoolguard.domain.school import Campus, CampusLine, SaveCampuses
from schoolguard.ui.forms.ui_campuses_panel import Ui_CampusesPanel
from schoolguard.ui.page import PageContext
from schoolguard.ui.panels.record import RecordPanel, new_action
from schoolguard.ui.widgets.states import InlineError

if TYPE_CHECKING:
    from schoolguard.services import Services

_NAME, _SHORT = range(2)


class CampusesPanel(RecordPanel):
    """A short list, typed in place; an empty line is none."""

    def __init__(
        self, context: PageContext, services: "Services", campuses: tuple[Campus, ...]
    ) -> None:
        super().__init__("", context)
        self.set_title(self.tr("校区与教学点"))
        self._services = services
        self.form = Ui_CampusesPanel()
        self.form.setupUi(self)
        self._lines: list[tuple[str | None, int]] = []
        table = self.form.campuses
        table.setColumnCount(2)
        table.setHorizontalHeaderLabels([self.tr("校区"), self.tr("简称（选填）")])
        head = table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.verticalHeader().hide()
        table.setTabKeyNavigation(False)
        for one in campuses:
            self._add(one.uid, one.version, one.name, one.short_name)
        if not campuses:
            self._add(None, 0, "", "")
        table.setCurrentCell(0, _NAME)
        self._as_shown = self._campuses()
        self.form.add.clicked.connect(self.add)
        self.form.up.clicked.connect(partial(self._move, -1))
        self.form.down.clicked.connect(partial(self._move, 1))
        self.form.remove.clicked.connect(self.remove)
        self.form.save.clicked.connect(self.save)
        table.itemChanged.connect(self._tell)
        self._tell()

    def first_field(self) -> QWidget:
        """Return the list."""
        return self.form.campuses

    def save_button(self) -> QPushButton:
        """See :class:`RecordPanel`."""
        return self.form.save

    def error_line(self) -> InlineError:
        """See :class:`RecordPanel`."""
        return self.form.error

    def is_dirty(self) -> bool:
        """See :class:`RecordPanel`."""
        return self._campuses() != self._as_shown

    def write(self) -> None:
        """Save and close."""
        command = SaveCampuses(action_id=self._action_id, campuses=self._campuses())
        self.run(partial(self._services.campuses.save, command), self._on_saved)

    def draft(self) -> dict[str, Any]:
        """See :class:`Form`: the lines in their order."""
        rows = range(len(self._lines))
        texts = [[self._text(row, column) for column in (_NAME, _SHORT)] for row in rows]
        return {"lines": [[*line, *text] for line, text in zip(self._lines, texts, strict=True)]}

    def take_draft(self, values: dict[str, Any]) -> None:
        """See :class:`Form`."""
        self.form.campuses.setRowCount(0)
        self._lines.clear()
        for uid, version, name, short_name in values["lines"]:
            self._add(uid, version, name, short_name)
        self._tell()

    def add(self) -> None:
        """Add a line and begin to type in it."""
        table = self.form.campuses
        self._add(None, 0, "", "")
        table.setCurrentCell(table.rowCount() - 1, _NAME)
        table.edit(table.currentIndex())
        self._tell()

    def remove(self) -> None:
        """Take the current line out."""
        place = self.form.campuses.currentRow()
        if place >= 0:
            self.form.campuses.removeRow(place)
            del self._lines[place]
            self._tell()

    def _add(self, uid: str | None, version: int, name: str, short_name: str) -> None:
        table = self.form.campuses
        place = table.rowCount()
        self._lines.append((uid, version))
        table.insertRow(place)
        table.setItem(place, _NAME, QTableWidgetItem(name))
        table.setItem(place, _SHORT, QTableWidgetItem(short_name))

    def _move(self, by: int) -> None:
        table = self.form.campuses
        place, target = table.currentRow(), table.currentRow() + by
        if place < 0 or not 0 <= target < table.rowCount():
            return
        for column in (_NAME, _SHORT):
            here, there = table.takeItem(place, column), table.takeItem(target, column)
            table.setItem(place, column, there)
            table.setItem(target, column, here)
        self._lines[place], self._lines[target] = self._lines[target], self._lines[place]
        table.setCurrentCell(target, _NAME)
        self._tell()

    def _campuses(self) -> tuple[CampusLine, ...]:
        lines = []
        for place, (uid, version) in enumerate(self._lines):
            name, short_name = self._text(place, _NAME), self._text(place, _SHORT)
            if name or short_name or uid is not None:
                lines.append(CampusLine(uid=uid, version=version, name=name, short_name=short_name))
        return tuple(lines)

    def _text(self, place: int, column: int) -> str:
        item = self.form.campuses.item(place, column)
        return "" if item is None else item.text().strip()

    def _tell(self, *_item: object) -> None:
        lines = self._campuses()
        self.form.save.setEnabled(all(line.name for line in lines) and self.is_dirty())
        self.form.remove.setEnabled(self.form.campuses.rowCount() > 0)

    def _on_saved(self, saved: tuple[Campus, ...]) -> None:
        self._action_id = new_action()
        words = self.tr("已保存 {count} 个校区。").format(count=len(saved))
        self._context.notify.done(words if saved else self.tr("现在不分校区。"))
        self.finished.emit()
