"""How wide the columns of the matrix are: the tasks share what room the rest leaves."""

from typing import Final

from schoolguard.ui.models.matrix import CLASS, FIRST_TASK, HEADS, TEACHER, MatrixModel
from schoolguard.ui.widgets.list_columns import ListColumns
from schoolguard.ui.widgets.table import TableView

_TEACHER_WIDTH: Final = (72, 168)
_HEADS_WIDTH: Final = 56
_TASK_WIDTH: Final = (92, 176)
_LAST_WIDTH: Final = 84
_BUTTON: Final = 24
"""What the list's button covers of the last head, which is wide enough where a day stands below."""


def fit_columns(table: TableView, model: MatrixModel, columns: ListColumns) -> None:
    """Give every column the width it needs."""
    table.resizeColumnToContents(CLASS)
    low, high = _TEACHER_WIDTH
    titles = table.horizontalHeader()
    low = max(low, titles.sectionSizeHint(TEACHER))
    table.setColumnWidth(TEACHER, min(max(table.sizeHintForColumn(TEACHER), low), high))
    table.setColumnWidth(HEADS, max(_HEADS_WIDTH, table.sizeHintForColumn(HEADS)))
    fit_tasks(table, model, columns)


def fit_tasks(table: TableView, model: MatrixModel, columns: ListColumns) -> None:
    """Give the tasks equal widths.

    Where even the least does not fit beside an open panel, the day of the latest record goes, then
    the heads; after that the table scrolls.
    """
    tasks = len(model.tasks)
    if not tasks:
        return
    low, high = _TASK_WIDTH
    last = FIRST_TASK + tasks
    names = table.columnWidth(CLASS) + table.columnWidth(TEACHER)
    columns.squeeze((), {})
    heads = table.columnWidth(HEADS)
    room = table.viewport().width() - names
    hidden = (last,) if room - heads - _LAST_WIDTH < tasks * low else ()
    if room - heads - _BUTTON < tasks * low:
        hidden = (*hidden, HEADS)
    columns.squeeze(hidden, {})
    if hidden:
        room -= _BUTTON
    beside = 0 if table.isColumnHidden(HEADS) else heads
    beside += 0 if table.isColumnHidden(last) else _LAST_WIDTH
    table.setColumnWidth(last, _LAST_WIDTH)
    width = min(max((room - beside) // tasks, low), high)
    for column in range(FIRST_TASK, last):
        table.setColumnWidth(column, width)
