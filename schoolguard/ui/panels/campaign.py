"""A new campaign: from the standard plan, or copied from an earlier one."""

from calendar import monthrange
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton, QWidget

from schoolguard.domain.campaign import Campaign, Notice, SaveCampaign
from schoolguard.domain.campaign_copy import CopyCampaign, CopyPlan, plan_words, usual_end
from schoolguard.domain.fields import clean_text, specs
from schoolguard.domain.words import SchoolStage, in_words_of
from schoolguard.ui import language
from schoolguard.ui.forms.ui_campaign_panel import Ui_CampaignPanel
from schoolguard.ui.jobs import Job
from schoolguard.ui.page import PageContext
from schoolguard.ui.panels.record import RecordPanel, Saved
from schoolguard.ui.widgets.states import InlineError

if TYPE_CHECKING:
    from schoolguard.services import Services

USUAL_TITLE: Final = "防范电信网络诈骗宣传月"
"""What most schools call the month; it is a record, so it is Chinese in every language."""
_PAUSE: Final = 300
"""Milliseconds after the last key until the preview is asked for."""


class CampaignPanel(RecordPanel):
    """Begins a campaign; what a copy brings along is shown before it is done."""

    def __init__(
        self,
        context: PageContext,
        services: "Services",
        known: tuple[Campaign, ...],
        today: date,
        source: Campaign | None = None,
        stage: SchoolStage | None = None,
    ) -> None:
        super().__init__("", context)
        self.set_title(self.tr("新建宣传月"))
        self._services = services
        self._known = known
        self._today = today
        self._stage = stage
        self._job: Job | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.preview)
        self.form = Ui_CampaignPanel()
        self.form.setupUi(self)
        self._set_up(source)
        self._as_shown = self._values()
        self._check()

    # What the host and the base ask

    def save_button(self) -> QPushButton:
        """See :class:`RecordPanel`."""
        return self.form.save

    def first_field(self) -> QWidget:
        """Return the way to begin; the first day where a copy was asked for."""
        return self.form.source if self._source() is None else self.form.starts_on

    def error_line(self) -> InlineError:
        """See :class:`RecordPanel`."""
        return self.form.error

    def is_dirty(self) -> bool:
        """See :class:`RecordPanel`."""
        return self._values() != self._as_shown

    def write(self) -> None:
        """Begin the campaign."""
        self._pause.stop()
        copy = self._copy()
        if copy is None:
            self.run(partial(self._services.campaigns.save, self._new()), self._on_saved)
        else:
            self.run(partial(self._services.campaigns.copy, copy), self._on_copied)

    def preview(self) -> None:
        """Ask what a copy would do, and say it."""
        copy = self._copy()
        if copy is None or not self.form.save.isEnabled():
            return
        if self._job is not None:
            self._job.cancel()
        self._job = self._context.jobs.write(
            partial(self._services.campaigns.preview_copy, copy),
            ok=self._on_preview,
            failed=self._on_no_preview,
        )

    # Inside

    def _set_up(self, source: Campaign | None) -> None:
        form = self.form
        form.source.addItem(self.tr("按标准方案新建"), None)
        for one in self._known:
            form.source.addItem(
                self.tr("照搬 {key} {title}").format(key=one.key, title=one.title), one
            )
        form.title_text.setMaxLength(specs(Campaign)["title"].limit or 0)
        if source is not None:
            form.source.setCurrentIndex(1 + [one.uid for one in self._known].index(source.uid))
        self._propose()
        form.source.currentIndexChanged.connect(self._on_source)
        form.starts_on.day_changed.connect(self._on_start)
        form.ends_on.day_changed.connect(self._on_edited)
        form.title_text.textChanged.connect(self._on_edited)
        form.title_text.returnPressed.connect(self.save)
        form.save.clicked.connect(self.save)

    def _propose(self) -> None:
        """Fill in what is usual: the month to come, or a year after what is copied."""
        form, source = self.form, self._source()
        first = self._today.replace(day=1) if source is None else _again(source, self._today)
        form.title_text.setText(USUAL_TITLE if source is None else source.title)
        form.starts_on.set_day(first)
        form.ends_on.set_day(_end(source, first))

    def _source(self) -> Campaign | None:
        found = self.form.source.currentData()
        return found if isinstance(found, Campaign) else None

    def _values(self) -> tuple[object, ...]:
        form = self.form
        title = clean_text(form.title_text.text())
        return self._source(), title, form.starts_on.day(), form.ends_on.day()

    def _new(self) -> SaveCampaign:
        form = self.form
        return SaveCampaign(
            action_id=self._action_id,
            title=clean_text(form.title_text.text()),
            starts_on=form.starts_on.day(),
            ends_on=form.ends_on.day(),
            meeting_due_on=form.ends_on.day(),
            notice=Notice(),
        )

    def _copy(self) -> CopyCampaign | None:
        form, source = self.form, self._source()
        if source is None:
            return None
        return CopyCampaign(
            action_id=self._action_id,
            from_uid=source.uid,
            starts_on=form.starts_on.day(),
            ends_on=form.ends_on.day(),
            title=clean_text(form.title_text.text()),
        )

    def _on_source(self, *_place: object) -> None:
        self._propose()
        self._check()

    def _on_start(self, *_day: object) -> None:
        self.form.ends_on.set_day(_end(self._source(), self.form.starts_on.day()))
        self._check()

    def _on_edited(self, *_value: object) -> None:
        self._check()

    def _check(self) -> None:
        form, source = self.form, self._source()
        first, last = form.starts_on.day(), form.ends_on.day()
        missing = ""
        if not clean_text(form.title_text.text()):
            missing = self.tr("还要填：名称")
        elif last < first:
            missing = self.tr("结束日期早于开始日期。")
        elif source is not None and first <= source.starts_on:
            missing = self.tr("要晚于照搬的那一次。")
        form.missing.setText(missing)
        form.missing.setVisible(bool(missing))
        form.save.setEnabled(not missing)
        usual = self.tr("任务：主题班会，每班一次。来文、主题到“学校与宣传月”里填。")
        form.plan.setText(in_words_of(self._stage, usual) if source is None else "")
        if source is not None:
            self._pause.start()

    # What comes back

    def _on_preview(self, plan: CopyPlan) -> None:
        self.form.plan.setText("\n".join(plan_words(plan, language.current())))
        self.form.error.clear()

    def _on_no_preview(self, error: Exception) -> None:
        self._on_failed(error)

    def _on_copied(self, plan: CopyPlan) -> None:
        self._on_saved(plan.campaign)

    def _on_saved(self, made: Campaign) -> None:
        text = self.tr("已新建 {key} {title}").format(key=made.key, title=made.title)
        self.end(Saved(made.uid, text, onward=True))


def _again(source: Campaign, today: date) -> date:
    """Return when it is done again: on the first of the same month, else on the same weekday."""
    first = source.starts_on
    years = max(today.year - first.year, 1)
    if first.day == 1:
        return first.replace(year=first.year + years)
    return first + timedelta(weeks=52 * years)


def _end(source: Campaign | None, first: date) -> date:
    if source is not None:
        return usual_end(source, first)
    return first.replace(day=monthrange(first.year, first.month)[1])
