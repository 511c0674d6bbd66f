"""What the notice asks for, line by line."""

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QPushButton, QWidget

from schoolguard.domain.asks import AskState, SaveAsks, WantedAsk
from schoolguard.ui.forms.ui_asks_panel import Ui_AsksPanel
from schoolguard.ui.models.asks import LEAST, MEASURE, READY, TEXT, AskModel, MeasureDelegate
from schoolguard.ui.page import PageContext
from schoolguard.ui.panels.record import RecordPanel, Saved
from schoolguard.ui.widgets.states import InlineError

if TYPE_CHECKING:
    from schoolguard.services import Services


_WIDTHS: Final = {MEASURE: 120, LEAST: 64, READY: 64}
_LEAST_WIDTH: Final = 432
"""Px; in less, a request is a pile of single words."""


class AsksPanel(RecordPanel):
    """Proposes what the notice's words ask for; the office mends the list and keeps it."""

    def __init__(
        self,
        context: PageContext,
        services: "Services",
        campaign_uid: str,
        known: tuple[AskState, ...],
        proposed: tuple[WantedAsk, ...],
    ) -> None:
        super().__init__("", context)
        self.set_title(self.tr("来文要求"))
        self._services = services
        self._campaign_uid = campaign_uid
        self._proposed = proposed
        self._before = tuple(
            WantedAsk(one.ask.text, one.ask.measure, one.ask.at_least, one.ask.ready, one.ask.uid)
            for one in known
        )
        self.form = Ui_AsksPanel()
        self.form.setupUi(self)
        self.model = AskModel(self)
        self._set_up()
        self._as_shown = self.model.asks()

    def first_field(self) -> QWidget:
        """Return the list."""
        return self.form.table

    def save_button(self) -> QPushButton:
        """See :class:`RecordPanel`."""
        return self.form.save

    def error_line(self) -> InlineError:
        """See :class:`RecordPanel`."""
        return self.form.error

    def is_dirty(self) -> bool:
        """See :class:`RecordPanel`."""
        return self.model.asks() != self._as_shown

    def write(self) -> None:
        """Save and close."""
        command = SaveAsks(
            action_id=self._action_id, campaign_uid=self._campaign_uid, asks=self.model.asks()
        )
        self.run(partial(self._services.asks.save, command), self._on_saved)

    def _set_up(self) -> None:
        form, table = self.form, self.form.table
        self.setMinimumWidth(_LEAST_WIDTH)
        table.setModel(self.model)
        table.setItemDelegateForColumn(MEASURE, MeasureDelegate(table))
        table.verticalHeader().hide()
        table.setWordWrap(True)
        triggers = QAbstractItemView.EditTrigger
        table.setEditTriggers(
            triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed
        )
        table.setTabKeyNavigation(False)
        head = table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(TEXT, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            head.resizeSection(column, width)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        form.add_row.clicked.connect(self._add)
        form.drop_row.clicked.connect(self._drop)
        form.from_notice.clicked.connect(self._propose)
        form.from_notice.setEnabled(bool(self._proposed))
        form.missing.hide()
        form.save.clicked.connect(self.save)
        self.model.set_rows(self._before or self._proposed)
        if self.model.rowCount():
            table.setCurrentIndex(self.model.index(0, TEXT))

    def _add(self) -> None:
        place = self.model.index(self.model.add(), TEXT)
        self.form.table.setCurrentIndex(place)
        self.form.table.edit(place)

    def _drop(self) -> None:
        index = self.form.table.currentIndex()
        if index.isValid():
            self.model.drop(index.row())

    def _propose(self) -> None:
        kept = {one.text: one for one in self.model.asks()}
        fresh = tuple(kept.pop(one.text, one) for one in self._proposed)
        self.model.set_rows((*fresh, *kept.values()))

    def _on_saved(self, now: tuple[AskState, ...]) -> None:
        text = self.tr("已记下 {n} 条要求").format(n=len(now))
        self.end(Saved("", text, onward=False))
