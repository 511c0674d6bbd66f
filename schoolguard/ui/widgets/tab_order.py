"""The Tab key's way through controls that are made after their form."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def in_order(*widgets: QWidget) -> None:
    """Let Tab go through these one after the other; the first keeps its place.

    Qt's ``nextInFocusChain`` is no way to find a place: what it gives back is taken for a child
    of the asked widget, and PySide lets go of it when that one is deleted.
    """
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)


def inside(place: QWidget, *widgets: QWidget) -> None:
    """Let Tab come to these where ``place`` stands: a part of a form, and no stop itself.

    Qt passes over a place where the keyboard cannot stop, so that it may for this moment.
    """
    policy = place.focusPolicy()
    place.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    in_order(place, *widgets)
    place.setFocusPolicy(policy)
