"""Which classes the matrix shows: of one campus, of one grade, only those not through."""

from PySide6.QtCore import QObject, Signal

from schoolguard.domain.campaign import Matrix
from schoolguard.domain.grades import grade_name
from schoolguard.ui.forms.ui_assignments_page import Ui_AssignmentsPage
from schoolguard.ui.models.matrix import MatrixModel
from schoolguard.ui.widgets.flow import let_flow


class MatrixFilters(QObject):
    """The fields above the matrix; a school with one campus sees nothing of campuses."""

    changed = Signal()
    """Other classes are shown, as the user wished."""

    def __init__(self, form: Ui_AssignmentsPage, model: MatrixModel, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._model = model
        let_flow(form.filter_layout, form.card_layout)  # beside a paper they take two lines
        form.grade.offer(self.tr("全部年级"), [])
        form.campus.activated.connect(self._on_chosen)
        form.grade.activated.connect(self._on_chosen)
        form.only_open.toggled.connect(self._on_chosen)

    def grade(self) -> int | None:
        """Return the chosen grade; None for all."""
        found = self._form.grade.currentData()
        return None if found is None else int(found)

    def campus(self) -> str | None:
        """Return the name of the chosen campus; None for all."""
        return self._form.campus.campus()

    def offer(self, matrix: Matrix) -> None:
        """Offer the campuses and grades that are there; what was chosen stays chosen."""
        grades = [(grade_name(one), one) for one in sorted({row.grade for row in matrix.rows})]
        campuses = self._form.campus.offer_names(row.campus_name for row in matrix.rows)
        if self._form.grade.offer(self.tr("全部年级"), grades) or campuses:
            self._apply()

    def show_all(self) -> None:
        """Show every grade and campus, because something else is wanted."""
        self._form.campus.setCurrentIndex(0)
        self._form.grade.setCurrentIndex(0)
        self._on_chosen()

    def _on_chosen(self) -> None:
        self._apply()
        self.changed.emit()

    def _apply(self) -> None:
        self._model.set_filters(
            grade=self.grade(), campus=self.campus(), only_open=self._form.only_open.isChecked()
        )
