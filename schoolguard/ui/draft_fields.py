"""What is typed into a form, as plain values, and back: one way for every form of the window.

A field is known by its object name, one without a name by its kind and place. A widget that knows
better offers ``draft()`` and ``take_draft(value)``; its own children are then left alone. Values
are what JSON holds.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from enum import Enum
from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QCalendarWidget,
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTextEdit,
    QWidget,
)

from schoolguard.ui.models.rows import EditedRows
from schoolguard.ui.widgets.date_edit import DateEdit

_CLOSED = (DateEdit, QComboBox, QAbstractSpinBox, QCalendarWidget, QAbstractItemView)
"""Whose children are Qt's own business."""
_MOST_CELLS = 4000
Role = Qt.ItemDataRole


@runtime_checkable
class DraftWidget(Protocol):
    """A widget that is kept as a whole."""

    def draft(self) -> Any:
        """Return what is chosen or typed, as JSON holds it; None where nothing is to be kept."""

    def take_draft(self, value: Any) -> None:
        """Show it again, as far as it can still be chosen."""


def read(form: QWidget) -> dict[str, Any]:
    """Return what stands in the fields of a form; passwords are never read."""
    return {name: value for name, one in _fields(form) if (value := _value(one)) is not None}


def fill(form: QWidget, values: dict[str, Any], decides: Sequence[str] = ()) -> None:
    """Show the values of :func:`read` again; a field that is not there any more is passed over.

    First those that decide what others hold, then all of them twice, as one choice may change
    what another field offers.
    """
    for name, one in tuple(_fields(form)):
        if name in decides and name in values and _value(one) != values[name]:
            _put(one, values[name])
    for _ in range(2):
        for name, one in tuple(_fields(form)):
            if name in values and _value(one) != values[name]:
                _put(one, values[name])


def words(values: dict[str, Any]) -> str:
    """Return the longer texts among values, for a form that cannot be opened any more."""
    texts = [one for one in values.values() if isinstance(one, str) and one.strip()]
    return "\n".join(texts)


def _fields(form: QWidget) -> Iterator[tuple[str, QWidget]]:
    """Yield the fields below a widget in their order, each with its name."""
    count: dict[str, int] = {}
    for one in _below(form):
        name = one.objectName() or type(one).__name__
        count[name] = count.get(name, 0) + 1
        yield (name if count[name] == 1 else f"{name}#{count[name]}"), one


def _below(form: QWidget) -> Iterator[QWidget]:
    for child in form.children():
        if not isinstance(child, QWidget):
            continue
        if isinstance(child, DraftWidget):
            yield child
            continue
        yield child
        if not isinstance(child, _CLOSED):
            yield from _below(child)


def _value(one: QWidget) -> Any:
    if isinstance(one, DraftWidget):
        return one.draft()
    if isinstance(one, DateEdit):
        return one.day().isoformat() if one.is_readable() else one.lineEdit().text()
    if isinstance(one, QComboBox):
        return one.currentText()
    if isinstance(one, (QSpinBox, QDoubleSpinBox)):
        return one.value()
    if isinstance(one, QLineEdit):
        hidden = one.echoMode() is not QLineEdit.EchoMode.Normal or one.isReadOnly()
        return None if hidden else one.text()
    if isinstance(one, (QPlainTextEdit, QTextEdit)):
        return None if one.isReadOnly() else one.toPlainText()
    if isinstance(one, QAbstractButton):
        return one.isChecked() if one.isCheckable() else None
    if isinstance(one, QAbstractItemView):
        return _cells(one.model())
    return None


def _put(one: QWidget, value: Any) -> None:
    if isinstance(one, DraftWidget):
        one.take_draft(value)
    elif isinstance(one, DateEdit):
        _put_day(one, str(value))
    elif isinstance(one, QComboBox):
        _choose(one, str(value))
    elif isinstance(one, (QSpinBox, QDoubleSpinBox)):
        one.setValue(value)
    elif isinstance(one, QLineEdit):
        one.setText(str(value))
    elif isinstance(one, (QPlainTextEdit, QTextEdit)):
        one.setPlainText(str(value))
    elif isinstance(one, QAbstractButton):
        one.setChecked(bool(value))
    elif isinstance(one, QAbstractItemView):
        _put_cells(one.model(), value)


def _put_day(one: DateEdit, text: str) -> None:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return
    one.set_day(day)


def _choose(one: QComboBox, text: str) -> None:
    place = one.findText(text)
    if place >= 0:
        one.setCurrentIndex(place)
        one.activated.emit(place)
    elif one.isEditable():
        one.setEditText(text)


def _cells(model: QAbstractItemModel | None) -> dict[str, Any] | None:
    """Return how many rows there are, and what can be changed: (row, column, role, value)."""
    if model is None or model.rowCount() * model.columnCount() > _MOST_CELLS:
        return None
    found = []
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            flags = model.flags(index)
            for flag, role in (
                (Qt.ItemFlag.ItemIsUserCheckable, Role.CheckStateRole),
                (Qt.ItemFlag.ItemIsEditable, Role.EditRole),
            ):
                if flags & flag:
                    found.append([row, column, int(role), _plain(index.data(role))])
    edited = isinstance(model, EditedRows)
    return {"rows": model.rowCount(), "cells": found} if found or edited else None


def _put_cells(model: QAbstractItemModel | None, value: dict[str, Any]) -> None:
    if model is None:
        return
    if isinstance(model, EditedRows):
        while model.rowCount() < value["rows"]:
            model.append(model.blank())
        while model.rowCount() > value["rows"]:
            model.drop(model.rowCount() - 1)
    for row, column, role, said in value["cells"]:
        index = model.index(row, column)
        there = Role(role)
        if not index.isValid() or _plain(index.data(there)) == said:
            continue
        if there is not Role.CheckStateRole:
            model.setData(index, said, there)
        elif said != Qt.CheckState.PartiallyChecked.value:
            model.setData(index, Qt.CheckState(said), there)


def _plain(value: object) -> Any:
    if isinstance(value, Enum):
        return value.value
    return value if isinstance(value, (str, int, float, bool, type(None))) else str(value)
