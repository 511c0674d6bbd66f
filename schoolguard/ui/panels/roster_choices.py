"""The small forms of a roster's preview: what each column means, which class is meant."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from schoolguard.domain.catalogue import render_value
from schoolguard.domain.grades import class_name
from schoolguard.domain.roster import RosterColumn, RosterField, RosterQuestion
from schoolguard.ui import language
from schoolguard.ui.widgets.card import ElidedLabel, label
from schoolguard.ui.widgets.tab_order import inside


class SteadyCombo(QComboBox):
    """A choice that a wheel over it does not change: it stands in what is scrolled."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt calls this."""
        event.ignore()


class _Grid(QWidget):
    """Rows of words and a choice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.combos: list[SteadyCombo] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 8, 4)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(2)

    def _put_in_order(self) -> None:
        """Let Tab come to the choices where what scrolls them stands."""
        seen = self.parentWidget()
        around = None if seen is None else seen.parentWidget()
        if around is not None:
            inside(around, *self.combos)

    def _clear(self) -> None:
        self.combos.clear()
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _combo(self, row: int, column: int, name: str) -> SteadyCombo:
        combo = SteadyCombo(self)
        combo.setAccessibleName(name)
        self.combos.append(combo)
        self._grid.addWidget(combo, row, column)
        return combo


class ColumnChoices(_Grid):
    """What each column of the file means."""

    chosen = Signal(str, object)
    """Carries the column's letter and its :class:`RosterField`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters: tuple[str, ...] = ()

    def show_columns(self, columns: tuple[RosterColumn, ...]) -> None:
        """Show these columns; a choice that has the keyboard keeps it."""
        letters = tuple(one.letter for one in columns)
        if letters != self._letters:
            self._build(columns)
            self._letters = letters
        for row, (one, combo) in enumerate(zip(columns, self.combos, strict=True), start=1):
            combo.setCurrentIndex(combo.findData(one.meaning))
            item = self._grid.itemAtPosition(row, 2)
            samples = item.widget() if item is not None else None
            if isinstance(samples, ElidedLabel):
                samples.setText(self.tr("、").join(one.samples) or "—")

    def _build(self, columns: tuple[RosterColumn, ...]) -> None:
        self._clear()
        heads = (self.tr("列"), self.tr("表头"), self.tr("内容举例"), self.tr("当作"))
        for place, words in enumerate(heads):
            self._grid.addWidget(label(words, "note"), 0, place)
        for row, one in enumerate(columns, start=1):
            self._grid.addWidget(label(one.letter, "muted"), row, 0)
            self._grid.addWidget(ElidedLabel(text=" ".join(one.header.split()) or "—"), row, 1)
            self._grid.addWidget(ElidedLabel(role="muted"), row, 2)
            name = self.tr("{letter}列“{header}”当作").format(letter=one.letter, header=one.header)
            combo = self._combo(row, 3, name)
            for field in RosterField:
                combo.addItem(render_value(f"roster.field.{field}", language.current()), field)
            combo.activated.connect(partial(self._on_chosen, one.letter, combo))
        self._put_in_order()
        for column, share in enumerate((0, 3, 5, 4)):
            self._grid.setColumnStretch(column, share)
        self._grid.setRowStretch(len(columns) + 1, 1)

    def _on_chosen(self, letter: str, combo: QComboBox, _place: int) -> None:
        self.chosen.emit(letter, RosterField(combo.currentData()))


class QuestionChoices(_Grid):
    """Class names that can be read in more than one way, each with its readings."""

    answered = Signal(str, object)
    """Carries the words of the file and the reading (grade, number), or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: dict[str, RosterQuestion] = {}

    def show_questions(
        self,
        questions: tuple[RosterQuestion, ...],
        answers: dict[str, tuple[int, int]],
    ) -> None:
        """Show these, and above them those answered before, so that an answer can be changed."""
        open_now = {one.value: one for one in questions}
        known = {value: one for value, one in self._asked.items() if value in answers}
        asked = known | open_now
        if asked != self._asked:
            self._asked = asked
            self._build(answers)

    def forget(self) -> None:
        """Another file: what was asked before is over."""
        self._asked = {}
        self._clear()

    def first_open(self) -> QComboBox | None:
        """Return the first choice that is not made."""
        return next((one for one in self.combos if one.currentData() is None), None)

    def count(self) -> int:
        """Return how many are shown."""
        return len(self._asked)

    def _build(self, answers: dict[str, tuple[int, int]]) -> None:
        self._clear()
        for row, (value, one) in enumerate(self._asked.items()):
            self._grid.addWidget(label(value, "strong"), row, 0)
            self._grid.addWidget(label(one.cell, "note"), row, 1)
            name = self.tr("“{value}”是哪个班").format(value=value)
            combo = self._combo(row, 2, name)
            combo.addItem(self.tr("请选择…"), None)
            for reading in one.readings:
                combo.addItem(class_name(*reading), reading)
            if value in answers:
                combo.setCurrentIndex(combo.findData(answers[value]))
            combo.activated.connect(partial(self._on_answered, value, combo))
        self._put_in_order()
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(2, 2)
        self._grid.setRowStretch(len(self._asked), 1)

    def _on_answered(self, value: str, combo: QComboBox, _place: int) -> None:
        self.answered.emit(value, combo.currentData())
