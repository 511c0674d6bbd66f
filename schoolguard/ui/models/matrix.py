"""Classes down, tasks across: the rows of a campaign's matrix, filtered and in order.

A school has at most some dozens of classes, all in memory already, so they are sorted here.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import cmp_to_key
from operator import attrgetter
from typing import Any, Final

from PySide6.QtCore import QCollator, QLocale, QObject, Qt
from PySide6.QtGui import QColor

from schoolguard.domain.campaign import Matrix, MatrixCell, MatrixRow, Task, TaskKind, TaskState
from schoolguard.domain.catalogue import VALUES, render_value
from schoolguard.domain.listing import Arrangement
from schoolguard.domain.words import SchoolStage, in_words_of
from schoolguard.ui import language, theme
from schoolguard.ui.days import recent_day, short_day
from schoolguard.ui.models.rows import CENTRE, NOWHERE, Index, Role, Rows
from schoolguard.ui.widgets.table import TAG_ROLE
from schoolguard.ui.widgets.tag import Tag
from schoolguard.ui.widgets.tip import plain

CLASS, TEACHER, HEADS, FIRST_TASK = range(4)
SETTLED: Final = frozenset({TaskState.DONE, TaskState.EXEMPT, TaskState.NOT_FOR})
ASIDE: Final = frozenset({TaskState.EXEMPT, TaskState.NOT_FOR})
"""Cells that count neither as done nor as missing."""
_HEAD_LETTERS: Final = 6
_MOST_COLUMNS: Final = 64
_RANK: Final = {
    TaskState.LATE: 0,
    TaskState.NOT_BEGUN: 1,
    TaskState.GOING_ON: 2,
    TaskState.DONE: 3,
    TaskState.EXEMPT: 4,
    TaskState.NOT_FOR: 5,
}


class MatrixModel(Rows[MatrixRow]):
    """Columns: class, class teacher, heads, one for each task, day of the latest record."""

    key = attrgetter("class_uid")

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._matrix: Matrix | None = None
        self._grade: int | None = None
        self._campus: str | None = None
        self._only_open = False
        self._sort: tuple[int, bool] | None = None
        self._collator = QCollator(QLocale())

    # What the page asks

    @property
    def matrix(self) -> Matrix | None:
        """What is shown; None before the first load."""
        return self._matrix

    @property
    def tasks(self) -> tuple[Task, ...]:
        """The tasks, in the order of their columns."""
        return self._matrix.tasks if self._matrix is not None else ()

    def of_grade(self) -> tuple[MatrixRow, ...]:
        """Return the classes of the chosen grade and campus, finished or not."""
        return () if self._matrix is None else self._asked(self._matrix)

    def task_at(self, column: int, chosen: Sequence[int]) -> Task:
        """Return the task of a column; elsewhere the first that one of these rows has open."""
        place = column - FIRST_TASK
        if 0 <= place < len(self.tasks):
            return self.tasks[place]
        rows = [self._rows[row] for row in chosen]
        left = (one for n, one in enumerate(self.tasks) if any(is_open(row, n) for row in rows))
        return next(left, self.tasks[0])

    def column_of(self, task_uid: str) -> int | None:
        """Return the column of a task."""
        places = (n for n, one in enumerate(self.tasks) if one.uid == task_uid)
        place = next(places, None)
        return None if place is None else FIRST_TASK + place

    def open_after(self, class_uid: str, column: int = -1) -> str | None:
        """Return the next class in order that is not through, going round; None if all are.

        With the column of a task: not through with that one.
        """
        place = column - FIRST_TASK
        one = place if 0 <= place < len(self.tasks) else None
        order = self._in_order(self.of_grade())
        at = next((n for n, row in enumerate(order) if row.class_uid == class_uid), -1)
        following = (*order[at + 1 :], *order[: max(at, 0)])
        return next((row.class_uid for row in following if is_open(row, one)), None)

    # What the page sets

    def set_matrix(self, matrix: Matrix) -> None:
        """Show a matrix; chosen rows stay chosen where the same classes are shown again."""
        before, same = self._rows, self._titles() == _titles(matrix)
        shown = self._filtered(matrix)
        if (
            not self.arrangement.leaves_out
            and same
            and [row.class_uid for row in shown] == [row.class_uid for row in before]
        ):
            self._matrix, self._rows, self._all = matrix, shown, shown
            if shown:
                last = self.index(len(shown) - 1, self.columnCount() - 1)
                self.dataChanged.emit(self.index(0, 0), last)
                self.headerDataChanged.emit(
                    Qt.Orientation.Horizontal, FIRST_TASK, self.columnCount() - 1
                )
            return
        with self.resetting():
            self._matrix, self._all = matrix, shown
            self._rows = self._arranged()

    def set_filters(self, *, grade: int | None, only_open: bool, campus: str | None = None) -> None:
        """Show the classes of one grade and campus (None: all), and only those not through."""
        self._grade, self._only_open, self._campus = grade, only_open, campus
        self._rebuild()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a column; classes that are equal there stand by grade and number."""
        falling = order == Qt.SortOrder.DescendingOrder
        self.arrange(replace(self.arrangement, order=(column, falling)))

    def arrange(self, arrangement: Arrangement) -> None:
        """See the base; the order is this model's own."""
        self.arrangement, self._sort = arrangement, arrangement.order
        self._rebuild()

    def sortable(self) -> frozenset[int]:
        """See the base: the tasks come later."""
        return frozenset(range(_MOST_COLUMNS))

    # What Qt calls

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Qt calls this."""
        return 0 if parent.isValid() or self._matrix is None else FIRST_TASK + len(self.tasks) + 1

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Qt calls this."""
        if not index.isValid() or self._matrix is None:
            return None
        row, column = self._rows[index.row()], index.column()
        cell = self._cell(row, column)
        if role == TAG_ROLE:
            # What does not concern a class stands there quietly, without a ground.
            if cell is None or cell.state is TaskState.NOT_FOR:
                return None
            return self._tag(cell)
        if role == Role.ForegroundRole and cell is not None:
            return QColor(theme.colours().muted)
        if role == Role.DisplayRole:
            return self._tag(cell).text if cell is not None else self._text(row, column)
        if role == Role.AccessibleTextRole and cell is not None:
            return self._spoken(cell)
        if role == Role.ToolTipRole:
            return plain(self._tip(row, column, cell) or "")
        if role == Role.TextAlignmentRole and HEADS <= column < self._last():
            return CENTRE
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> object:
        """Qt calls this."""
        if orientation != Qt.Orientation.Horizontal or self._matrix is None:
            return None
        place = section - FIRST_TASK
        if role == Role.TextAlignmentRole and HEADS <= section < self._last():
            return CENTRE
        if role == Role.ToolTipRole and 0 <= place < len(self.tasks):
            return plain(self._about(self.tasks[place]))
        if role != Role.DisplayRole:
            return None
        if 0 <= place < len(self.tasks):
            return self._head(self.tasks[place])
        if section == self._last():
            return self.tr("最近一次")
        words = (self.tr("班级"), self.tr("班主任"), self.tr("人数"))[section]
        return in_words_of(self._stage(), words)

    # Inside

    def _sifted_for(self) -> Arrangement:
        return replace(self.arrangement, order=None)

    def _head(self, task: Task) -> str:
        title = task.title
        if len(title) > _HEAD_LETTERS:
            title = f"{title[: _HEAD_LETTERS - 1]}…"
        due = self.tr("{day}前").format(day=short_day(task.due_on))
        return f"{title}\n{due}"

    def _about(self, task: Task) -> str:
        """Return what the head of a column has no room for."""
        whom = self.tr("{n} 个班").format(n=len(task.class_uids)) if task.class_uids else ""
        return " · ".join(filter(None, (task.title, whom, task.responsible)))

    def _last(self) -> int:
        return FIRST_TASK + len(self.tasks)

    def _stage(self) -> SchoolStage | None:
        return None if self._matrix is None else self._matrix.stage

    def _titles(self) -> list[str]:
        return [] if self._matrix is None else _titles(self._matrix)

    def _cell(self, row: MatrixRow, column: int) -> MatrixCell | None:
        return row.cells[column - FIRST_TASK] if FIRST_TASK <= column < self._last() else None

    def _text(self, row: MatrixRow, column: int) -> str:
        if column == CLASS:
            return row.class_name
        if column == TEACHER:
            return row.class_teacher
        if column == HEADS:
            return "—" if row.heads is None else str(row.heads)
        latest = last_held(row)
        if latest is None or self._matrix is None:
            return "—"
        return recent_day(latest, self._matrix.today)

    def _tag(self, cell: MatrixCell) -> Tag:
        if cell.state is TaskState.LATE:
            return Tag("late", self.tr("逾期{n}天").format(n=cell.days_late))
        if cell.state is TaskState.EXEMPT:
            return Tag("idle", self.tr("免做"))
        if cell.state is TaskState.NOT_BEGUN:
            return Tag("idle", self.tr("未开始"))
        if cell.state is TaskState.NOT_FOR:
            return Tag("idle", self.tr("不涉及"))
        kind = "done" if cell.state is TaskState.DONE else "going"
        if cell.present is None:
            words = in_words_of(self._stage(), done_words(cell.kind))
        elif cell.planned is None:
            words = self.tr("{n}人").format(n=cell.present)
        else:
            words = f"{cell.present}/{cell.planned}"
        if cell.records > 1:
            words += self.tr(" · {n}次").format(n=cell.records)
        return Tag("done" if kind == "done" else "going", words)

    def _spoken(self, cell: MatrixCell) -> str:
        if cell.state is TaskState.EXEMPT:
            return self.tr("免做：{because}").format(because=cell.exempt_because)
        tag = self._tag(cell)
        quiet = cell.state in (TaskState.NOT_BEGUN, TaskState.NOT_FOR)
        return tag.text if quiet else tag.spoken()

    def _tip(self, row: MatrixRow, column: int, cell: MatrixCell | None) -> str | None:
        if cell is not None and cell.state is TaskState.EXEMPT:
            return self._spoken(cell)
        return row.class_teacher or None if column == TEACHER else None

    def _rebuild(self) -> None:
        if self._matrix is not None:
            self.set_rows(self._filtered(self._matrix))

    def _filtered(self, matrix: Matrix) -> tuple[MatrixRow, ...]:
        rows = self._asked(matrix)
        return self._in_order(tuple(row for row in rows if is_open(row) or not self._only_open))

    def _asked(self, matrix: Matrix) -> tuple[MatrixRow, ...]:
        rows = (row for row in matrix.rows if self._grade in (None, row.grade))
        return tuple(row for row in rows if self._campus in (None, row.campus_name))

    def _in_order(self, rows: tuple[MatrixRow, ...]) -> tuple[MatrixRow, ...]:
        if self._sort is None:
            return rows
        column, falling = self._sort
        if column == CLASS:
            return rows[::-1] if falling else rows
        return tuple(sorted(rows, key=self._key(column), reverse=falling))

    def _key(self, column: int) -> Callable[[MatrixRow], Any]:
        if column == TEACHER:
            by_sound = cmp_to_key(self._collator.compare)
            return lambda row: by_sound(row.class_teacher)
        if column == HEADS:
            return lambda row: -1 if row.heads is None else row.heads
        place = column - FIRST_TASK
        if place < len(self.tasks):
            return lambda row: (_RANK[row.cells[place].state], -row.cells[place].days_late)
        return lambda row: last_held(row) or date.min


def is_open(row: MatrixRow, place: int | None = None) -> bool:
    """Tell whether a class still has something to do, of one task where its place is given."""
    cells = row.cells if place is None else (row.cells[place],)
    return any(cell.state not in SETTLED for cell in cells)


def done_words(kind: TaskKind) -> str:
    """Return what a class has done that is through with a task: 已开, 已交."""
    code = f"task_done.{kind.value}"
    return render_value(code if code in VALUES else "state.done", language.current())


def last_held(row: MatrixRow) -> date | None:
    """Return the day of a class's latest record."""
    return max((cell.held_on for cell in row.cells if cell.held_on is not None), default=None)


def _titles(matrix: Matrix) -> list[str]:
    return [task.uid for task in matrix.tasks]


def cells_of(matrix: Matrix, about: str) -> tuple[list[MatrixRow], Task | None]:
    """Return the classes and the task that ids stand for: ``class,class task``."""
    classes, _, wanted = about.partition(" ")
    task = next((one for one in matrix.tasks if one.uid == wanted), None)
    return [row for row in matrix.rows if row.class_uid in classes.split(",")], task
