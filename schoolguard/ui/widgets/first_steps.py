"""The three steps of a first start, above a page, until they are done."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from schoolguard.domain.words import SchoolStage, in_words_of
from schoolguard.ui import icons
from schoolguard.ui.tokens import SIZES
from schoolguard.ui.widgets.card import Card, label
from schoolguard.ui.widgets.mark import mark


class FirstSteps(Card):
    """Says which steps there are, which are done, and leads to each."""

    asked = Signal(int)
    """Carries the step's place, from 0."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.steps = [QPushButton(self) for _ in range(3)]
        box = QHBoxLayout(self)
        box.setContentsMargins(SIZES.gap, SIZES.grid, SIZES.gap, SIZES.grid)
        box.setSpacing(SIZES.grid)
        box.addWidget(label(self.tr("开头三步"), "muted"))
        for place, button in enumerate(self.steps):
            mark(button, "link")
            button.clicked.connect(partial(self.asked.emit, place))
            if place:
                box.addWidget(label("→", "muted"))
            box.addWidget(button)
        box.addStretch(1)

    def set_done(self, done: tuple[bool, bool, bool], stage: SchoolStage | None = None) -> None:
        """Show which steps are done; the first that is not is the one to take."""
        meeting = in_words_of(stage, self.tr("登记班会"))
        words = (self.tr("学校与宣传月"), self.tr("导入花名册"), meeting)
        following = done.index(False) if False in done else -1
        for place, button in enumerate(self.steps):
            button.setText(f" {place + 1}  {words[place]}")
            button.setIcon(icons.icon("circle-check", "done") if done[place] else QIcon())
            state = self.tr("已完成") if done[place] else self.tr("还没做")
            button.setAccessibleName(f"{place + 1} {words[place]} {state}")
            # What comes later rests on what comes before.
            button.setEnabled(done[place] or place <= max(following, 0))
