"""The campaigns of a school as a list."""

from datetime import date
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtCore import QPersistentModelIndex as Persistent

from schoolguard.domain.campaign import Campaign, CampaignStatus
from schoolguard.domain.catalogue import render_value
from schoolguard.ui import language
from schoolguard.ui.days import period_words
from schoolguard.ui.tokens import TagKind
from schoolguard.ui.widgets.table import TAG_ROLE
from schoolguard.ui.widgets.tag import Tag

Index = QModelIndex | Persistent

TITLE, DAYS, STATUS, PLAN, FRONT = range(5)
_TAGS: Final[dict[CampaignStatus, TagKind]] = {
    CampaignStatus.PLANNING: "idle",
    CampaignStatus.RUNNING: "going",
    CampaignStatus.CLOSED: "done",
}


class CampaignsModel(QAbstractTableModel):
    """Frozen campaigns, the latest first: title, days, state, plan, whether it is in front."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Campaign, ...] = ()
        self._today = date.min
        self._front = ""

    def set_rows(self, rows: tuple[Campaign, ...], today: date, front: str) -> None:
        """Show other campaigns; ``front`` is the public id of the one in the window."""
        self.beginResetModel()
        self._rows, self._today, self._front = rows, today, front
        self.endResetModel()

    def row(self, place: int) -> Campaign:
        """Return the campaign of a row."""
        return self._rows[place]

    def place_of(self, uid: str) -> int | None:
        """Return the row of a campaign."""
        return next((place for place, one in enumerate(self._rows) if one.uid == uid), None)

    def is_front(self, one: Campaign) -> bool:
        """Whether it is the one in the window."""
        return one.uid == self._front

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's default
        """Qt calls this."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's default
        """Qt calls this."""
        return 0 if parent.isValid() else 5

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Qt calls this."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section == STATUS:
            return Qt.AlignmentFlag.AlignCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("宣传月"),
            self.tr("起止"),
            self.tr("状态"),
            self.tr("写入的计划"),
            self.tr("窗口里"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt calls this."""
        if not index.isValid():
            return None
        one, column = self._rows[index.row()], index.column()
        if role == TAG_ROLE and column == STATUS:
            return self._tag(one)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(one, column)
        return None

    def _tag(self, one: Campaign) -> Tag:
        status = one.status_on(self._today)
        return Tag(_TAGS[status], render_value(f"status.{status.value}", language.current()))

    def _text(self, one: Campaign, column: int) -> str:
        if column == TITLE:
            return one.title
        if column == DAYS:
            return period_words(one.starts_on, one.ends_on)
        if column == STATUS:
            return self._tag(one).text
        if column == PLAN:
            return one.written_into or "—"
        return self.tr("当前") if self.is_front(one) else ""
