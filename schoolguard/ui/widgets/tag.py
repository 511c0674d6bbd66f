"""States, said by a glyph and a word on a tinted ground: never by colour alone."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from schoolguard.domain.record import dataclass
from schoolguard.ui import icons, theme
from schoolguard.ui.tokens import SIZES, TagKind

_GLYPHS: Final[dict[TagKind, str]] = {
    "done": "check",
    "going": "ellipsis",
    "late": "exclamation",
    "idle": "minus",
}
_GLYPH: Final = 12
_PAD: Final = 8


@dataclass(frozen=True, slots=True)
class Tag:
    """A state and its words, as ``Tag("done", "43/43")``. A model returns it for TAG_ROLE."""

    kind: TagKind
    text: str

    def spoken(self) -> str:
        """Return what a screen reader says: the words, and the state."""
        return f"{self.text}, {state_name(self.kind)}"


def state_name(kind: TagKind) -> str:
    """Return the state's word: 已完成, 进行中, 已逾期, 未开始."""
    names: dict[TagKind, str] = {
        "done": QCoreApplication.translate("StateTag", "已完成"),
        "going": QCoreApplication.translate("StateTag", "进行中"),
        "late": QCoreApplication.translate("StateTag", "已逾期"),
        "idle": QCoreApplication.translate("StateTag", "未开始"),
    }
    return names[kind]


def tag_width(tag: Tag, font: QFont) -> int:
    """Return the width in px a tag takes."""
    return _PAD + _GLYPH + 3 + QFontMetrics(font).horizontalAdvance(tag.text) + _PAD


def paint_tag(painter: QPainter, rect: QRectF, tag: Tag, font: QFont) -> None:
    """Draw a tag filling ``rect``; what does not fit is cut with …."""
    ink, ground = theme.colours().tag(tag.kind)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(rect, SIZES.tag_radius, SIZES.tag_radius)
    metrics = QFontMetrics(font)
    room = rect.width() - 2 * _PAD - _GLYPH - 3
    text = metrics.elidedText(tag.text, Qt.TextElideMode.ElideRight, int(max(room, 0)) + 1)
    width = _GLYPH + 3 + metrics.horizontalAdvance(text) if text else _GLYPH
    left = rect.left() + (rect.width() - width) / 2
    picture = icons.pixmap(
        _GLYPHS[tag.kind], ink, _GLYPH, painter.device().devicePixelRatioF(), stroke=3
    )
    painter.drawPixmap(QPointF(left, rect.center().y() - _GLYPH / 2 + 0.5), picture)
    painter.setPen(QColor(ink))
    painter.setFont(font)
    place = QRectF(left + _GLYPH + 3, rect.top(), rect.right() - left, rect.height())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
    painter.restore()


class StateTag(QWidget):
    """A tag on its own, as at the head of a panel. Round and without words for ``text=""``."""

    def __init__(self, kind: TagKind, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._tag = Tag(kind, text)
        self._tell()

    def tag(self) -> Tag:
        """Return what it says."""
        return self._tag

    def set_tag(self, kind: TagKind, text: str) -> None:
        """Say something else."""
        self._tag = Tag(kind, text)
        self._tell()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Qt calls this."""
        if not self._tag.text:
            return QSize(18, 18)
        height = max(SIZES.tag_height, self._small().pixelSize() + 6)
        return QSize(tag_width(self._tag, self._small()), height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt calls this."""
        painter = QPainter(self)
        if self._tag.text:
            paint_tag(painter, QRectF(self.rect()), self._tag, self._small())
            return
        ink, ground = theme.colours().tag(self._tag.kind)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawEllipse(self.rect())
        picture = icons.pixmap(
            _GLYPHS[self._tag.kind], ink, _GLYPH, self.devicePixelRatioF(), stroke=3
        )
        painter.drawPixmap(
            QPointF((self.width() - _GLYPH) / 2, (self.height() - _GLYPH) / 2), picture
        )

    def changeEvent(self, event: QEvent) -> None:
        """Qt calls this."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.updateGeometry()
            self.update()
        super().changeEvent(event)

    def _small(self) -> QFont:
        return note_font(self.font())

    def _tell(self) -> None:
        self.setAccessibleName(self._tag.spoken() if self._tag.text else state_name(self._tag.kind))
        self.setToolTip("" if self._tag.text else state_name(self._tag.kind))


def note_font(font: QFont) -> QFont:
    """Return ``font`` at the size of notes, in proportion."""
    small = QFont(font)
    ratio = SIZES.note_text / SIZES.body_text
    small.setPixelSize(max(round(font.pixelSize() * ratio), SIZES.note_text))
    return small
