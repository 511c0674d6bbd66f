"""One quiet line above the page: what was left half-filled, to go on with or not."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDateTime, QLocale, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from schoolguard.domain.draft import Draft
from schoolguard.ui import icons, theme
from schoolguard.ui.tokens import SIZES
from schoolguard.ui.widgets.card import Card, ElidedLabel
from schoolguard.ui.widgets.mark import mark

if TYPE_CHECKING:
    from schoolguard.ui.drafts import DraftKeeper

RESUME_KEY: Final = "Ctrl+Shift+R"


class DraftBar(Card):
    """Offers one draft at a time; hidden while there is none."""

    def __init__(self, keeper: "DraftKeeper", parent: QWidget) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._draft: Draft | None = None
        self.setAccessibleName(self.tr("上次没填完的"))
        picture = QLabel(self)
        icons.wear(picture, "pencil", "muted")
        self.words = ElidedLabel(self)
        self.resume = QPushButton(self.tr("接着填"), self)
        self.dismiss = QPushButton(self.tr("不要了"), self)
        self.later = QToolButton(self)
        for button in (self.resume, self.dismiss):
            mark(button, "link")
        mark(self.later, "bare")
        self.resume.setToolTip(RESUME_KEY)
        icons.wear(self.later, "x", "muted")
        self.later.setIconSize(QSize(16, 16) * theme.text_scale())
        self.later.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.later.setToolTip(self.tr("以后再说"))
        self.later.setAccessibleName(self.tr("以后再说"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        box = QHBoxLayout(self)
        box.setContentsMargins(SIZES.gap, 4, SIZES.grid, 4)
        box.setSpacing(SIZES.grid)
        box.addWidget(picture)
        box.addWidget(self.words, 1)
        for one in (self.resume, self.dismiss, self.later):
            box.addWidget(one)
        self.resume.clicked.connect(self._on_resume)
        self.dismiss.clicked.connect(self._on_dismiss)
        self.later.clicked.connect(keeper.postpone)
        keeper.waiting_changed.connect(self._offer)
        QShortcut(QKeySequence(RESUME_KEY), self.window()).activated.connect(self._on_resume)
        self.hide()

    def _offer(self) -> None:
        drafts = self._keeper.waiting
        self._draft = drafts[0] if drafts else None
        if self._draft is not None:
            words = self.tr("上次没填完：{title}（{when}）").format(
                title=self._draft.title, when=self._when(self._draft)
            )
            if len(drafts) > 1:
                words += self.tr("，另有 {n} 件").format(n=len(drafts) - 1)
            self.words.setText(words)
            self.resume.setAccessibleDescription(words)
        self.setVisible(self._draft is not None)

    def _when(self, draft: Draft) -> str:
        at = QDateTime.fromSecsSinceEpoch(int(draft.kept_at.timestamp()))
        return QLocale().toString(at, self.tr("M月d日 HH:mm"))

    def _on_resume(self) -> None:
        if self._draft is not None and self.isVisible():
            self._keeper.resume(self._draft)

    def _on_dismiss(self) -> None:
        if self._draft is not None:
            self._keeper.dismiss(self._draft)
