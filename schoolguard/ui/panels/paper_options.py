"""The fields of a paper's choices, made from their description."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QDate, QObject, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QWidget

from schoolguard.domain.catalogue import render_value
from schoolguard.domain.fields import specs
from schoolguard.domain.leaflet import PAPERS
from schoolguard.domain.papers import RANGES, PaperBand, PaperOptions
from schoolguard.ui import language
from schoolguard.ui.widgets.count_edit import CountEdit
from schoolguard.ui.widgets.maybe_date import MaybeDate
from schoolguard.ui.widgets.tab_order import inside

_ELSEWHERE: Final = {"class_uids"}
"""Choices that the page makes which opens the panel."""


class OptionFields(QObject):
    """One row a choice, in the order that the paper names them."""

    changed = Signal()

    def __init__(
        self,
        layout: QFormLayout,
        names: tuple[str, ...],
        given: PaperOptions,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._given = given
        self._read: dict[str, Callable[[], object]] = {}
        described = specs(PaperOptions)
        stops: list[QWidget] = []
        for name in names:
            if name in _ELSEWHERE:
                continue
            words = described[name].label.get(language.current())
            field = self._field(name, getattr(given, name))
            field.setAccessibleName(words)
            layout.addRow(words, field)
            stops += [field.tick, field.edit] if isinstance(field, MaybeDate) else [field]
        around = layout.parentWidget()
        if around is not None:
            inside(around, *stops)

    def options(self) -> PaperOptions:
        """Return what the fields say."""
        chosen: dict[str, Any] = {name: read() for name, read in self._read.items()}
        return replace(self._given, **chosen)

    def _field(self, name: str, value: Any) -> QWidget:
        if isinstance(value, bool):
            return self._tick(name, value)
        if name in RANGES:
            return self._number(name, value)
        if name == "dated":
            return self._day(name, value)
        return self._list(name, value)

    def _tick(self, name: str, value: bool) -> QWidget:
        field = QCheckBox()
        field.setChecked(value)
        field.toggled.connect(self.changed)
        self._read[name] = field.isChecked
        return field

    def _number(self, name: str, value: int) -> QWidget:
        field = CountEdit()
        field.setRange(*RANGES[name])
        field.setValue(value)
        field.valueChanged.connect(self.changed)
        self._read[name] = field.value
        return field

    def _day(self, name: str, value: date | None) -> QWidget:
        field = MaybeDate()
        field.set_day(value, otherwise=_this_day())
        field.name(render_value("paper_option.dated", language.current()))
        field.day_changed.connect(self.changed)
        self._read[name] = field.day
        return field

    def _list(self, name: str, value: object) -> QWidget:
        field = QComboBox()
        if name == "band":
            field.addItem("—", None)
            for one in PaperBand:
                field.addItem(render_value(f"paper_band.{one.value}", language.current()), one)
        else:
            for paper in PAPERS:
                field.addItem(paper.name, paper.name)
        field.setCurrentIndex(max(field.findData(value), 0))
        field.currentIndexChanged.connect(self.changed)
        self._read[name] = partial(_band, field) if name == "band" else field.currentData
        return field


def _band(field: QComboBox) -> PaperBand | None:
    """Return the age chosen; Qt keeps it as its bare text."""
    chosen = field.currentData()
    return PaperBand(chosen) if chosen else None


def _this_day() -> date:
    now = QDate.currentDate()
    return date(now.year(), now.month(), now.day())
