"""One incident: an attempt at fraud that was met or stopped, told without names."""

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QPushButton, QWidget

from schoolguard.domain.activity import ActivityMonth
from schoolguard.domain.amounts import About
from schoolguard.domain.catalogue import render_value
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.fields import specs
from schoolguard.domain.incident import (
    Incident,
    Outcome,
    RemoveIncidents,
    SaveIncident,
    check_anonymous,
)
from schoolguard.ui import language
from schoolguard.ui.days import short_day
from schoolguard.ui.forms.ui_incident_panel import Ui_IncidentPanel
from schoolguard.ui.page import PageContext
from schoolguard.ui.panels.other_activity import limit_days
from schoolguard.ui.panels.record import RecordPanel, Saved, mark_wrong
from schoolguard.ui.widgets.states import InlineError

if TYPE_CHECKING:
    from schoolguard.services import Services

_WIDTH: Final = 380
_OUTCOMES: Final = tuple(Outcome)


class IncidentPanel(RecordPanel):
    """An incident that is there, or (None) a new one."""

    draft_of = ("_incident",)

    def __init__(
        self,
        context: PageContext,
        services: "Services",
        month: ActivityMonth,
        incident: Incident | None,
    ) -> None:
        super().__init__("", context)
        self._services = services
        self._month = month
        self._incident = incident
        self.form = Ui_IncidentPanel()
        self.form.setupUi(self)
        self.setMinimumWidth(_WIDTH)
        self.form.until_layout.addStretch(1)
        self._set_up()
        self._show()
        self._listen()
        self._as_shown = self._command()
        self._check()

    def first_field(self) -> QWidget:
        """Return the kind of fraud."""
        return self.form.type

    def save_button(self) -> QPushButton:
        """See :class:`RecordPanel`."""
        return self.form.save

    def error_line(self) -> InlineError:
        """See :class:`RecordPanel`."""
        return self.form.error

    def is_dirty(self) -> bool:
        """See :class:`RecordPanel`."""
        return self._command() != self._as_shown

    def write(self) -> None:
        """Record or change the incident."""
        self.run(partial(self._services.incidents.save, self._command()), self._on_written)

    # Filling the form

    def _set_up(self) -> None:
        form, described = self.form, specs(Incident)
        for outcome in _OUTCOMES:
            form.outcome.addItem(render_value(f"outcome.{outcome.value}", language.current()))
        form.type.setMaxLength(described["fraud_type"].limit or 0)
        form.reported.setMaxLength(described["reported_to"].limit or 0)
        limit_days(form.day, form.until, self._month.campaign.starts_on, self._month.today)

    def _show(self) -> None:
        form, month = self.form, self._month
        shown = self._incident or Incident(
            id=0,
            uid="",
            version=0,
            campaign_uid=month.campaign.uid,
            happened_on=min(month.today, month.campaign.ends_on),
            outcome=Outcome.STOPPED,
        )
        form.day.set_day(shown.happened_on)
        form.until.set_day(shown.ended_on or shown.happened_on)
        form.has_until.setChecked(shown.ended_on is not None)
        form.until.setVisible(shown.ended_on is not None)
        form.type.setText(shown.fraud_type)
        form.count.set_amount(shown.count, shown.count_about)
        form.amount.set_amount(shown.amount, shown.amount_about, money=True)
        form.outcome.setCurrentIndex(_OUTCOMES.index(shown.outcome))
        form.reported.setText(shown.reported_to)
        form.account.setPlainText(shown.account)
        form.details.set_lines(shown.details)
        form.remove.setVisible(self._incident is not None)

    def _listen(self) -> None:
        form = self.form
        for line in (form.type, form.count, form.amount, form.reported):
            line.textChanged.connect(self._check)
            line.returnPressed.connect(self.save)
        form.has_until.toggled.connect(form.until.setVisible)
        form.has_until.toggled.connect(self._check)
        for day in (form.day, form.until):
            day.day_changed.connect(self._check)
        form.account.textChanged.connect(self._check)
        form.outcome.currentIndexChanged.connect(self._check)
        form.details.changed.connect(self._check)
        form.save.clicked.connect(self.save)
        form.remove.clicked.connect(self._remove)

    def _command(self) -> SaveIncident:
        form, incident = self.form, self._incident
        count, count_about = form.count.amount()
        amount, amount_about = form.amount.amount()
        return SaveIncident(
            action_id=self._action_id,
            uid=None if incident is None else incident.uid,
            version=0 if incident is None else incident.version,
            campaign_uid=self._month.campaign.uid,
            happened_on=form.day.day(),
            ended_on=form.until.day() if form.has_until.isChecked() else None,
            count=1 if count is None else count,
            count_about=About.EXACT if count is None else count_about,
            fraud_type=form.type.text(),
            amount=amount,
            amount_about=amount_about,
            reported_to=form.reported.text(),
            outcome=_OUTCOMES[form.outcome.currentIndex()],
            account=form.account.toPlainText(),
            details=form.details.lines(),
        )

    def _check(self) -> None:
        """Say what keeps the incident from being saved."""
        form = self.form
        name = form.type.text().strip() or self.tr("线索劝阻")
        self.set_title(f"{short_day(form.day.day())} · {name}")
        missing = self._missing()
        form.missing.setText(missing)
        form.missing.setVisible(bool(missing))
        form.save.setEnabled(not missing)

    def _missing(self) -> str:
        form = self.form
        for field in (form.count, form.amount):
            mark_wrong(field, wrong=not field.is_readable())
            if not field.is_readable():
                words = self.tr("看不懂“{text}”，请写 8000、约8000 或 80余万。")
                return words.format(text=field.text())
        if form.has_until.isChecked() and form.until.day() < form.day.day():
            return self.tr("结束日期早于开始日期。")
        if not form.type.text().strip() and not form.account.toPlainText().strip():
            return self.tr("请写诈骗类型，或写经过。")
        limit = specs(Incident)["account"].limit or 0
        if len(form.account.toPlainText()) > limit:
            return self.tr("“经过”最多 {limit} 字。").format(limit=limit)
        try:
            check_anonymous(form.account.toPlainText())
        except SchoolError as error:
            return " ".join(language.error_words(error))
        return form.details.missing()

    # Writing

    def _on_written(self, now: Incident) -> None:
        day = short_day(now.happened_on)
        if self._incident is None:
            text = self.tr("已记下 {day} 的线索劝阻").format(day=day)
            self.end(Saved(now.uid, text, onward=False))
            return
        text = self.tr("已修改 {day} 的线索劝阻").format(day=day)
        self.end(Saved(now.uid, text, onward=False))

    def _remove(self) -> None:
        if self._incident is not None:
            row = (self._incident.uid, self._incident.version)
            command = RemoveIncidents(action_id=self._action_id, rows=(row,))
            self.run(partial(self._services.incidents.remove, command), self._on_removed)

    def _on_removed(self, _deletion_id: str) -> None:
        if self._incident is not None:
            text = self.tr("已删除 {day} 的线索劝阻").format(
                day=short_day(self._incident.happened_on)
            )
            self.end(Saved(self._incident.uid, text, onward=False))
