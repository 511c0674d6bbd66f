"""The Tab key's way through controls that are made after their form."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def in_order(*widgets: QWidget) -> None:
    """Let Tab go through these one after the other; the first keeps its place."""
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)


def before(follower: QWidget, *widgets: QWidget) -> None:
    """Let Tab go through ``widgets`` and then to ``follower``, which keeps its place."""
    place = follower.previousInFocusChain()
    # Qt does not put a control behind what holds it, nor behind what takes no keys.
    while place in widgets or not place.focusPolicy() & Qt.FocusPolicy.TabFocus:
        place = place.previousInFocusChain()
        if place is follower:
            return
    in_order(place, *widgets)
