"""Giving a finalised summary back for correction, with the reason."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from schoolguard.domain.fields import specs
from schoolguard.domain.final import ReturnSummary, SummaryVersion
from schoolguard.ui.forms.ui_return_panel import Ui_ReturnPanel
from schoolguard.ui.page import PageContext
from schoolguard.ui.panels.record import RecordPanel
from schoolguard.ui.widgets.states import InlineError

if TYPE_CHECKING:
    from schoolguard.services import Services


class ReturnPanel(RecordPanel):
    """Says what giving back means and asks why, which may be left empty."""

    given_back = Signal(object)
    """Carries the :class:`SummaryVersion`; ``finished`` follows."""

    def __init__(self, context: PageContext, services: "Services", version: SummaryVersion) -> None:
        super().__init__("", context)
        self.set_title(self.tr("退回修改"))
        self._services = services
        self._version = version
        self.form = Ui_ReturnPanel()
        self.form.setupUi(self)
        self.form.save.clicked.connect(self.save)
        self.form.because.textChanged.connect(self._check)
        self._check()

    def save_button(self) -> QPushButton:
        """See :class:`RecordPanel`."""
        return self.form.save

    def error_line(self) -> InlineError:
        """See :class:`RecordPanel`."""
        return self.form.error

    def is_dirty(self) -> bool:
        """See :class:`RecordPanel`."""
        return bool(self.form.because.toPlainText().strip())

    def write(self) -> None:
        """Give it back and close."""
        command = ReturnSummary(
            action_id=self._action_id,
            uid=self._version.uid,
            version=self._version.version,
            because=self.form.because.toPlainText(),
        )
        self.run(partial(self._services.finals.give_back, command), self._on_returned)

    def _check(self) -> None:
        limit = specs(SummaryVersion)["returned_because"].limit or 0
        length = len(self.form.because.toPlainText().strip())
        words = self.tr("最多 {limit} 字，现在 {n} 字。").format(limit=limit, n=length)
        self.form.missing.setText(words)
        self.form.missing.setVisible(length > limit)
        self.form.save.setEnabled(length <= limit)

    def _on_returned(self, version: SummaryVersion) -> None:
        self.given_back.emit(version)
        self.finished.emit()
