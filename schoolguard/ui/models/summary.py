"""Lists beside the summary: what is missing, the figures, the rows behind one figure."""

from collections.abc import Sequence
from operator import attrgetter

from PySide6.QtGui import QFont

from schoolguard.domain.amounts import money_text, number_text
from schoolguard.domain.catalogue import render_for, render_value
from schoolguard.domain.figures import Figure, Unit
from schoolguard.domain.record import dataclass
from schoolguard.domain.search import SearchHit
from schoolguard.domain.summary import RowRef
from schoolguard.domain.words import SchoolStage
from schoolguard.ui import language
from schoolguard.ui.models.rows import RIGHT, Index, Role, Row, Rows
from schoolguard.ui.tokens import TagKind
from schoolguard.ui.widgets.gap_list import DAY_ROLE, OPENS_ROLE
from schoolguard.ui.widgets.table import TAG_ROLE
from schoolguard.ui.widgets.tag import Tag


@dataclass(frozen=True, slots=True)
class GapLine:
    """Something that is missing: its words, how grave it is, and where it is closed.

    ``page_id`` empty: nowhere in the window.
    """

    text: str
    kind: TagKind
    page_id: str = ""
    hit: SearchHit | None = None
    code: str = ""
    day: str = ""


class _Steady(Rows[Row]):
    """Rows that are looked at again and again, and mostly are the same."""

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; nothing happens where they are the same."""
        if tuple(rows) != self._all:
            super().set_rows(rows)


class GapModel(_Steady[GapLine]):
    """What is missing, one line each; its state stands under ``TAG_ROLE``."""

    arrangeable = False

    def heads(self) -> tuple[str, ...]:
        """See the base."""
        return (self.tr("要补什么"),)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Qt calls this."""
        if not index.isValid():
            return None
        line = self.row(index.row())
        if role == Role.DisplayRole:
            return f"{line.text} · {line.day}" if line.day else line.text
        if role == DAY_ROLE:
            return line.day
        if role == TAG_ROLE:
            return Tag(line.kind, "")
        if role == OPENS_ROLE:
            return bool(line.page_id or line.code == "gap.no_next")
        if role == Role.AccessibleTextRole:
            return Tag(line.kind, line.text).spoken()
        return None


class FigureModel(_Steady[Figure]):
    """Every figure: its name, its value with the unit."""

    key = attrgetter("key")
    stage: SchoolStage | None = None
    """What kind of school reads the names; set before the rows."""

    def row_of(self, key: str) -> int:
        """Return where a figure stands, -1 if nowhere."""
        place = self.find(key)
        return -1 if place is None else place

    def heads(self) -> tuple[str, ...]:
        """See the base."""
        return (self.tr("数字"), self.tr("数值"))

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Qt calls this."""
        if not index.isValid():
            return None
        figure = self.row(index.row())
        if role == Role.DisplayRole:
            return figure_value(figure) if index.column() else figure_name(figure, self.stage)
        if role == Role.AccessibleTextRole:
            return f"{figure_name(figure, self.stage)} {figure_value(figure)}"
        if index.column() and role == Role.TextAlignmentRole:
            return RIGHT
        if index.column() and role == Role.FontRole:
            font = QFont()
            font.setBold(True)
            return font
        return None


class FigureRowModel(_Steady[tuple[RowRef, str]]):
    """The rows that a figure was counted from, by the words the office knows them by."""

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Qt calls this."""
        if index.isValid() and role == Role.DisplayRole:
            return self.row(index.row())[1]
        return None


def figure_name(figure: Figure, stage: SchoolStage | None) -> str:
    """Return what a figure is called by that kind of school."""
    return figure.label or render_for(stage, f"figure.{figure.key}", language.current())


def figure_value(figure: Figure) -> str:
    """Return value and unit, as ``34 个班`` and ``98.2%``; ``—`` where nothing is recorded."""
    if figure.value is None:
        return "—"
    lang = language.current()
    if figure.unit is Unit.YUAN:
        return money_text(figure.value, figure.about, lang)
    unit = figure.unit_word
    if figure.unit is not Unit.OWN:
        unit = render_value(f"unit.{figure.unit.value}", lang)
    if lang == "en" and unit != "%":
        return number_text(figure.value, figure.about, unit, lang)
    number = number_text(figure.value, figure.about, lang=lang)
    return f"{number}{unit}" if unit == "%" else f"{number} {unit}"
