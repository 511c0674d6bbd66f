"""Marks by which the one style sheet tells widgets apart."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def mark(widget: QWidget, *names: str, on: bool = True) -> None:
    """Set the sheet's marks on a widget, or take them off; what it shows follows at once.

    Buttons: ``primary``, ``danger``, ``link``, ``chip``, ``bare``. Fields: ``wrong``.
    Lists and tables outside a card: ``framed``.
    """
    differing = [name for name in names if bool(widget.property(name)) != on]
    for name in differing:
        widget.setProperty(name, on)
    # Qt looks at a dynamic property when it polishes, which it has yet to do with a new widget.
    if differing and widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)
