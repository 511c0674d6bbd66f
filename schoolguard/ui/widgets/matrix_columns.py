"""How wide the columns of the matrix are: the tasks share what room the rest leaves."""

from typing import Final

from schoolguard.ui.models.matrix import FIRST_TASK, TEACHER, MatrixModel
from schoolguard.ui.widgets.table import TableView

_TEACHER_WIDTH: Final = (72, 168)
_TASK_WIDTH: Final = (84, 112)
_LAST_WIDTH: Final = 84


def fit_columns(table: TableView, model: MatrixModel) -> None:
    """Give every column the width it needs."""
    for column in range(FIRST_TASK):
        table.resizeColumnToContents(column)
    low, high = _TEACHER_WIDTH
    width = table.columnWidth(TEACHER) + table.fontMetrics().averageCharWidth()
    table.setColumnWidth(TEACHER, min(max(width, low), high))
    fit_tasks(table, model)


def fit_tasks(table: TableView, model: MatrixModel) -> None:
    """Give the tasks equal widths; where even the least does not fit, the table scrolls."""
    tasks = len(model.tasks)
    if not tasks:
        return
    taken = sum(table.columnWidth(column) for column in range(FIRST_TASK)) + _LAST_WIDTH
    low, high = _TASK_WIDTH
    width = min(max((table.viewport().width() - taken) // tasks, low), high)
    for column in range(FIRST_TASK, FIRST_TASK + tasks):
        table.setColumnWidth(column, width)
