"""Marks by which the one style sheet tells widgets apart."""

from PySide6.QtWidgets import QWidget


def mark(widget: QWidget, *names: str, on: bool = True) -> None:
    """Set the sheet's marks on a widget, or take them off; what it shows follows at once.

    Buttons: ``primary``, ``danger``, ``link``, ``chip``, ``bare``. Fields: ``wrong``.
    Lists and tables outside a card: ``framed``.
    """
    for name in names:
        widget.setProperty(name, on)
    style = widget.style()
    style.unpolish(widget)  # Qt looks at a dynamic property only when it polishes
    style.polish(widget)
