"""Shows a help page and its pictures: files of the program, nothing from outside."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from schoolguard.ui.tokens import SIZES

_LEAST = 240
"""Pixels; a picture narrower than this shows nothing any more."""
_BESIDE = 32
"""Pixels left free beside a picture, a scroll bar's width among them."""


class HelpText(QTextBrowser):
    """A reader of Markdown whose pictures are as wide as it is, sharp on dense screens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenExternalLinks(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.document().setIndentWidth(2 * SIZES.grid)
        self.sourceChanged.connect(self._set_type)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Qt calls this for the text and for each of its pictures."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(kind, name)
        picture = QImage(self.source().resolved(QUrl(name)).toLocalFile())
        if picture.isNull():
            return picture
        ratio = self.devicePixelRatioF()
        wide = round(max(_LEAST, self.viewport().width() - _BESIDE) * ratio)
        if wide < picture.width():
            smooth = Qt.TransformationMode.SmoothTransformation
            picture = picture.scaledToWidth(wide, smooth)
        picture.setDevicePixelRatio(ratio)
        return picture

    def _set_type(self) -> None:
        """Set what was read in the window's own sizes: Markdown's are those of a web page."""
        block = self.document().begin()
        while block.isValid():
            level = block.blockFormat().headingLevel()
            laid = block.blockFormat()
            laid.setTopMargin(2 * SIZES.grid if level == 2 else SIZES.grid / 2)
            laid.setBottomMargin(SIZES.grid / 2)
            QTextCursor(block).setBlockFormat(laid)
            if level:
                self._set_heading(block, level)
            block = block.next()
        self._set_keys()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _set_heading(self, block: QTextBlock, level: int) -> None:
        cursor = QTextCursor(block)
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        words = QTextCharFormat()
        # In Qt's steps: 1.5 times the text for a title, 1.2 for what stands below it.
        words.setProperty(QTextFormat.Property.FontSizeAdjustment, max(1, 3 - level))
        cursor.mergeCharFormat(words)

    def _set_keys(self) -> None:
        """Show keys in the window's face: a typewriter's differs from one system to the next."""
        spans = []
        block = self.document().begin()
        while block.isValid():
            place = block.begin()
            while not place.atEnd():
                span = place.fragment()
                if span.charFormat().fontFixedPitch():
                    spans.append((span.position(), span.position() + span.length()))
                place += 1
            block = block.next()
        font = QFont(self.font())
        font.setBold(True)
        words = QTextCharFormat()
        words.setFont(font)
        for begin, end in spans:
            cursor = QTextCursor(self.document())
            cursor.setPosition(begin)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(words)
