"""Tips that show a text letter by letter, whatever somebody typed into it."""

from PySide6.QtGui import Qt


def plain(text: str) -> str:
    """Return a record's text for a tip.

    Qt takes what looks like markup for markup, and an ``<img>`` in it would open its file.
    """
    return Qt.convertFromPlainText(text) if Qt.mightBeRichText(text) else text
