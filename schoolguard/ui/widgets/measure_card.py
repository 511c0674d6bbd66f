"""A figure held against what it is out of: a word, a large number, a bar."""

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from schoolguard.ui.tokens import SIZES
from schoolguard.ui.widgets.card import Card, label


class MeasureCard(Card):
    """Says ``34 / 36 个班`` below its title; the bar repeats it and a screen reader hears it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label("", "muted")
        self._figure = label("", "figure")
        self._of = label("", "muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        line = QHBoxLayout()
        line.setSpacing(SIZES.grid)
        line.addWidget(self._figure)
        line.addWidget(self._of, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(*[SIZES.gap] * 4)
        box.setSpacing(SIZES.grid)
        box.addWidget(self._title)
        box.addLayout(line)
        box.addWidget(self._bar)

    def say(self, title: str, figure: str, of: str, share: float) -> None:
        """Show a figure; ``share`` from 0 to 1 fills the bar."""
        self._title.setText(title)
        self._figure.setText(figure)
        self._of.setText(of)
        self._bar.setRange(0, 1000)
        self._bar.setValue(round(1000 * min(max(share, 0.0), 1.0)))
        self._bar.setAccessibleName(f"{title} {figure} {of}")

    def words(self) -> str:
        """Return what it says."""
        return self._bar.accessibleName()
