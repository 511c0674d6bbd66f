"""A number that no record can give, entered by hand with its source."""

from decimal import Decimal, InvalidOperation
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from schoolguard.domain.fields import specs
from schoolguard.domain.final import HandFigure, RemoveHandFigure, SaveHandFigure
from schoolguard.ui.forms.ui_hand_figure_panel import Ui_HandFigurePanel
from schoolguard.ui.page import PageContext
from schoolguard.ui.panels.record import RecordPanel, Saved, mark_wrong
from schoolguard.ui.widgets.states import InlineError

if TYPE_CHECKING:
    from datetime import date

    from schoolguard.services import Services


class HandFigurePanel(RecordPanel):
    """Enters a number, changes it, takes it away."""

    draft_of = ("_figure",)

    def __init__(
        self,
        context: PageContext,
        services: "Services",
        campaign_uid: str,
        today: "date",
        figure: HandFigure | None = None,
    ) -> None:
        super().__init__("", context)
        self.set_title(self.tr("手填数字"))
        self._services = services
        self._campaign_uid = campaign_uid
        self._figure = figure
        self.form = Ui_HandFigurePanel()
        self.form.setupUi(self)
        self._set_up(today)
        self._as_shown = self._typed()
        self._check()

    def save_button(self) -> QPushButton:
        """See :class:`RecordPanel`."""
        return self.form.save

    def error_line(self) -> InlineError:
        """See :class:`RecordPanel`."""
        return self.form.error

    def is_dirty(self) -> bool:
        """See :class:`RecordPanel`."""
        return self._typed() != self._as_shown

    def write(self) -> None:
        """Save and close."""
        amount = self._amount()
        if amount is None:
            return
        form, known = self.form, self._figure
        command = SaveHandFigure(
            action_id=self._action_id,
            uid=None if known is None else known.uid,
            version=0 if known is None else known.version,
            campaign_uid=self._campaign_uid,
            label=form.label.text(),
            amount=amount,
            unit=form.unit.text(),
            source=form.source.text(),
            as_of=form.as_of.day() if form.has_as_of.isChecked() else None,
        )
        self.run(partial(self._services.finals.save_hand_figure, command), self._on_saved)

    def _set_up(self, today: "date") -> None:
        form, described, known = self.form, specs(HandFigure), self._figure
        for name in ("label", "unit", "source"):
            getattr(form, name).setMaxLength(described[name].limit or 0)
        form.amount.setMaxLength(14)
        form.as_of.set_day(today)
        if known is not None:
            form.label.setText(known.label)
            form.amount.setText(f"{known.amount:f}")
            form.unit.setText(known.unit)
            form.source.setText(known.source)
            form.has_as_of.setChecked(known.as_of is not None)
            if known.as_of is not None:
                form.as_of.set_day(known.as_of)
        form.as_of.setEnabled(form.has_as_of.isChecked())
        form.has_as_of.toggled.connect(form.as_of.setEnabled)
        for line in (form.label, form.amount, form.unit, form.source):
            line.textChanged.connect(self._check)
            line.returnPressed.connect(self.save)
        form.remove.setVisible(known is not None)
        form.save.clicked.connect(self.save)
        form.remove.clicked.connect(self._remove)

    def _amount(self) -> Decimal | None:
        try:
            amount = Decimal(self.form.amount.text().strip())
        except InvalidOperation:
            return None
        return amount if amount.is_finite() and amount >= 0 else None

    def _check(self) -> None:
        form = self.form
        typed = form.amount.text().strip()
        wrong = bool(typed) and self._amount() is None
        mark_wrong(form.amount, wrong=wrong)
        missing = [
            name
            for name, line in (
                (self.tr("数字叫什么"), form.label),
                (self.tr("数值"), form.amount),
                (self.tr("来源"), form.source),
            )
            if not line.text().strip()
        ]
        words = self.tr("还要填：{names}").format(names="、".join(missing)) if missing else ""
        if wrong:
            words = self.tr("数值只填数字，单位填在后面一格。")
        form.missing.setText(words)
        form.missing.setVisible(bool(words))
        form.save.setEnabled(not words)

    def _typed(self) -> tuple[object, ...]:
        form = self.form
        day = form.as_of.day() if form.has_as_of.isChecked() else None
        lines = (form.label, form.amount, form.unit, form.source)
        return (*(line.text() for line in lines), day)

    def _on_saved(self, _now: HandFigure) -> None:
        text = self.tr("已填上") if self._figure is None else self.tr("已修改")
        self.end(Saved("", text, onward=False))

    def _remove(self) -> None:
        if self._figure is not None:
            one = self._figure
            command = RemoveHandFigure(action_id=self._action_id, uid=one.uid, version=one.version)
            work = partial(self._services.finals.remove_hand_figure, command)
            self.run(work, self._on_removed)

    def _on_removed(self, _deletion_id: str) -> None:
        self.end(Saved("", self.tr("已删除"), onward=False))
