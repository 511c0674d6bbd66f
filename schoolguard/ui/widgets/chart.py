"""Charts in the window, by the same geometry as on paper; their figures in words for a reader."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from schoolguard.domain.chart import Chart, pattern
from schoolguard.domain.chart_plan import Anchor, Label, natural_height, plan_chart
from schoolguard.ui import spoken, theme
from schoolguard.ui.tokens import SIZES
from schoolguard.ui.widgets.tip import plain

_HATCH: Final = {
    1: Qt.BrushStyle.BDiagPattern,
    -1: Qt.BrushStyle.FDiagPattern,
}
_LABEL: Final = 0.86  # of the window's type


class ChartView(QWidget):
    """One chart, as wide as there is room and as high as it needs."""

    def __init__(self, chart: Chart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart = chart
        self.setAccessibleName(chart.described)
        spoken.speak_as(self, QAccessible.Role.Chart)
        self.setToolTip(plain(chart.said))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Qt calls this."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Qt calls this."""
        return round(natural_height(self._chart, self._em(), max(width, 1), self._measure()))

    def sizeHint(self) -> QSize:
        """Qt calls this."""
        return QSize(280, self.heightForWidth(280))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt calls this."""
        em = self._em()
        plan = plan_chart(self._chart, self.width(), self.height(), em, self._measure())
        colours = theme.colours()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.card))  # the ground that its figures stand on
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = painter.font()
        font.setPixelSize(round(em))
        painter.setFont(font)
        for tick in plan.ticks:
            painter.setPen(QPen(QColor(colours.ink if tick.strong else colours.line), 1))
            painter.drawLine(QPointF(tick.x1, tick.y1), QPointF(tick.x2, tick.y2))
        for bar in plan.bars:
            self._fill(painter, QPolygonF(QRectF(bar.x, bar.y, bar.width, bar.height)), bar.series)
        for path in plan.paths:
            pen = QPen(QColor(colours.ink), 1.4)
            if dash := pattern(path.series).dash:
                pen.setDashPattern(dash)
            painter.setPen(pen)
            painter.drawPolyline(QPolygonF([QPointF(*point) for point in path.points]))
        for dot in plan.dots:
            painter.setPen(QPen(QColor(colours.ink), 1))
            painter.setBrush(QColor(colours.ink if dot.series % 2 == 0 else colours.card))
            painter.drawPolygon(QPolygonF([QPointF(*point) for point in dot.points]))
        for label in plan.labels:
            self._write(painter, label, em)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(frame, SIZES.tag_radius, SIZES.tag_radius)
        painter.end()

    def _fill(self, painter: QPainter, shape: QPolygonF, series: int) -> None:
        """Fill a shape with the grey or the lines that its series has on paper."""
        look, colours = pattern(series), theme.colours()
        painter.setPen(QPen(QColor(colours.ink), 1))
        painter.setBrush(_between(colours.ink, colours.card, look.grey))
        painter.drawPolygon(shape)
        if look.slope:
            painter.setPen(QColor(colours.ink))
            painter.setBrush(_HATCH[look.slope])
            painter.drawPolygon(shape)

    def _write(self, painter: QPainter, label: Label, em: float) -> None:
        colours = theme.colours()
        wide = QFontMetricsF(painter.font()).horizontalAdvance(label.text)
        part = {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}[label.anchor]
        place = QRectF(label.x - part * wide, label.y - em, wide + 2, 2 * em)
        inside = label.inside is not None and pattern(label.inside).white_type
        if label.inside is None or pattern(label.inside).slope:
            ground = QRectF(place.x() - 1, label.y - 0.55 * em, wide + 2, 1.1 * em)
            painter.fillRect(ground, QColor(colours.card))
        painter.setPen(QColor(colours.card if inside else colours.ink))
        painter.drawText(
            place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, label.text
        )

    def _em(self) -> float:
        return max(self.font().pixelSize(), 12) * _LABEL

    def _measure(self) -> "_Measure":
        return _Measure(self)


class _Measure:
    """The width of a text in ems, in the window's type."""

    def __init__(self, of: QWidget) -> None:
        self._metrics = QFontMetricsF(of.font())
        self._size = max(of.font().pixelSize(), 12)

    def __call__(self, text: str) -> float:
        return self._metrics.horizontalAdvance(text) / self._size


class ChartList(QScrollArea):
    """Charts below each other with their captions, or a word where there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._body = QWidget(self)
        self._body.setObjectName("scroll_body")
        self._box = QVBoxLayout(self._body)
        self._box.setContentsMargins(15, 11, 15, 11)
        self._box.setSpacing(8)
        self.setWidget(self._body)
        self.set_charts(())

    def charts(self) -> tuple[ChartView, ...]:
        """Return the charts that are shown."""
        return tuple(self._body.findChildren(ChartView))

    def set_charts(self, charts: Sequence[Chart]) -> None:
        """Show these."""
        while (item := self._box.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.setParent(None)
                gone.deleteLater()
        for number, chart in enumerate(charts, 1):
            title = QLabel(self.tr("图{n}　{caption}").format(n=number, caption=chart.caption))
            title.setTextFormat(Qt.TextFormat.PlainText)
            title.setWordWrap(True)
            title.setProperty("role", "card-title")
            self._box.addWidget(title)
            self._box.addWidget(ChartView(chart, self._body))
        if not charts:
            none = QLabel(self.tr("还没有图。至少三个年级或三类有记录，而且有多有少，才画图。"))
            none.setWordWrap(True)
            none.setProperty("role", "muted")
            self._box.addWidget(none)
        self._box.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt calls this."""
        super().resizeEvent(event)
        self._body.setMaximumWidth(self.viewport().width())


def _between(dark: str, light: str, part: float) -> QColor:
    """Return the colour ``part`` of the way from dark to light."""
    first, second = QColor(dark), QColor(light)
    return QColor.fromRgbF(
        first.redF() + (second.redF() - first.redF()) * part,
        first.greenF() + (second.greenF() - first.greenF()) * part,
        first.blueF() + (second.blueF() - first.blueF()) * part,
    )
