"""What a screen reader takes a widget for that paints itself."""

from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_PROPERTY: Final = "spoken_as"


def install() -> None:
    """Let readers hear the roles given by :func:`speak_as`; Qt has none for a plain widget."""
    QAccessible.installFactory(_spoken)


def speak_as(widget: QWidget, role: QAccessible.Role) -> None:
    """Let a reader call ``widget`` a chart, a document and so on; its name is its own matter."""
    widget.setProperty(_PROPERTY, role.value)


def _spoken(_kind: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, QWidget) or (role := thing.property(_PROPERTY)) is None:
        return None
    return QAccessibleWidget(thing, QAccessible.Role(role))
