"""The section 学校与宣传月: the school, its month, the notice it answers."""

from calendar import monthrange
from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from schoolguard.domain import fields
from schoolguard.domain.campaign import Campaign, Notice, SaveCampaign
from schoolguard.domain.catalogue import render_error
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.grades import ClassStyle
from schoolguard.domain.school import KeptPupils, SaveSchool, School
from schoolguard.ui import language
from schoolguard.ui.forms.ui_settings_school import Ui_SettingsSchool
from schoolguard.ui.notify import Question
from schoolguard.ui.page import FieldsForm, PageContext
from schoolguard.ui.pages.settings.due_notes import DueNotes
from schoolguard.ui.pages.settings.state import SettingsState
from schoolguard.ui.pages.settings.typed import (
    CampaignValues,
    SchoolValues,
    choose,
    chosen_stage,
    offer_kinds,
    wrong_values,
)
from schoolguard.ui.panels.campaign import USUAL_TITLE
from schoolguard.ui.widgets.mark import mark
from schoolguard.ui.widgets.readable import all_readable

if TYPE_CHECKING:
    from schoolguard.services import Services


_BESIDE = 48
"""Ems of width from which the notice stands beside the school, not below it."""


class SchoolSection(FieldsForm, QWidget):
    """A form over the school and its campaign; each is written only where it differs."""

    saved = Signal()
    campuses_asked = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_SettingsSchool()
        self.form.setupUi(self)
        self._context = context
        self._services: Services | None = None
        self._latest: SettingsState | None = None
        self._school: School | None = None
        self._campaign: Campaign | None = None
        self._kept: tuple[SchoolValues, CampaignValues] | None = None
        self._school_action = str(uuid4())
        self._campaign_action = str(uuid4())
        self._filling = False
        self._saving = False
        self._notes = DueNotes(self.form)
        self._places = self._error_places()
        offer_kinds(self.form.stage, self.form.class_style, self.tr("（没选）"))
        self._listen()

    def attach(self, services: "Services") -> None:
        """Keep what writes."""
        self._services = services

    def show_state(self, state: SettingsState) -> None:
        """Show what is stored; what was typed and not saved stays."""
        untouched = self._latest is None or not self.is_dirty()
        self._latest = state
        self._notes.show_calendar(state.calendar)
        names = self.tr("、").join(one.name for one in state.campuses)
        self.form.campus_words.setText(names or self.tr("只有一处校园"))
        if untouched and not self._saving:
            self._take(state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt calls this."""
        super().resizeEvent(event)
        wide = self.width() >= _BESIDE * self.font().pixelSize()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self.form.columns_layout.setDirection(across if wide else down)

    def draft_title(self) -> str:
        """See :class:`Form`."""
        return self.tr("学校与宣传月")

    def draft_ready(self) -> bool:
        """See :class:`Form`."""
        return self._kept is not None

    def is_dirty(self) -> bool:
        """Whether something typed is not saved."""
        return self._kept is not None and self._kept != (self._school_now(), self._campaign_now())

    def focus(self) -> None:
        """Put the keyboard where one begins."""
        self.form.school_name.setFocus(Qt.FocusReason.OtherFocusReason)

    def discard(self) -> None:
        """Show again what is stored."""
        if self._latest is not None:
            self._take(self._latest)

    def save(self) -> None:
        """Write the school where it differs, then the campaign where it differs."""
        ready = self.form.save.isEnabled() and all_readable(self, self.form.error)
        if not ready or self._services is None:
            return
        self._saving = True
        self.form.error.clear()
        self._tell()
        now = self._school_now()
        if self._school is not None and self._kept is not None and self._kept[0] == now:
            self._save_campaign()
            return
        if self._erases(now):
            self._context.jobs.read(
                self._services.school.kept, ok=self._on_kept, failed=self._on_failed
            )
            return
        self._save_school()

    def _erases(self, now: SchoolValues) -> bool:
        before = self._school
        return before is not None and (
            before.keep_names > now.keep_names or before.keep_phones > now.keep_phones
        )

    def _on_kept(self, kept: KeptPupils) -> None:
        names = not self._school_now().keep_names
        count = kept.pupils if names else kept.phones
        if not count:
            self._save_school()
            return
        if names:
            title = self.tr("删去已保存的学生？")
            text = self.tr("{0} 名学生的姓名、学号和电话会删去，各班人数保留。").format(count)
        else:
            title = self.tr("删去已保存的电话？")
            text = self.tr("{0} 名学生的家长姓名和电话会删去。").format(count)
        text += self.tr("不能撤销；以前做的备份里还有。")
        question = Question(title, text, self.tr("删去并保存"), danger=True)
        self._context.notify.decide(question, self._save_school, self._on_kept_after_all)

    def _on_kept_after_all(self) -> None:
        self._saving = False
        self._tell()

    def _save_school(self) -> None:
        if self._services is None:
            return
        now = self._school_now()
        command = SaveSchool(
            action_id=self._school_action,
            version=0 if self._school is None else self._school.version,
            name=now.name,
            keep_names=now.keep_names,
            keep_phones=now.keep_phones,
            stage=now.stage,
            class_style=now.class_style,
        )
        work = partial(self._services.school.save, command)
        self._context.jobs.write(work, ok=self._on_school_saved, failed=self._on_failed)

    # Writing

    def _on_school_saved(self, school: School) -> None:
        self._school = school
        self._school_action = str(uuid4())
        if self._kept is not None:
            self._kept = (self._school_now(), self._kept[1])
        self._save_campaign()

    def _save_campaign(self) -> None:
        now, old = self._campaign_now(), self._campaign
        if self._services is None:
            return
        if old is not None and self._kept is not None and self._kept[1] == now:
            self._finish()
            return
        command = SaveCampaign(
            action_id=self._campaign_action,
            uid=None if old is None else old.uid,
            version=0 if old is None else old.version,
            title=now.title,
            theme=now.theme,
            starts_on=now.starts_on,
            ends_on=now.ends_on,
            meeting_due_on=now.meeting_due_on,
            written_into=now.written_into,
            notice=now.notice,
        )
        work = partial(self._services.campaigns.save, command)
        self._context.jobs.write(work, ok=self._on_campaign_saved, failed=self._on_failed)

    def _on_campaign_saved(self, campaign: Campaign) -> None:
        self._campaign = campaign
        self._campaign_action = str(uuid4())
        self._finish()

    def _finish(self) -> None:
        self._saving = False
        self._kept = (self._school_now(), self._campaign_now())
        self._tell()
        self._context.notify.done(self.tr("已保存学校与宣传月。"))
        self.saved.emit()

    def _on_failed(self, error: Exception) -> None:
        self._saving = False
        self._tell()
        if not isinstance(error, SchoolError):
            self._context.notify.trouble(error)
        elif not self._show_at_place(error):
            self.form.error.show_error(error)

    # Fields

    def _take(self, state: SettingsState) -> None:
        self._school, self._campaign = state.school, state.campaign
        self._filling = True
        self._fill_school(state)
        self._fill_campaign(state)
        self._fill_notice(Notice() if state.campaign is None else state.campaign.notice)
        self._filling = False
        self._kept = (self._school_now(), self._campaign_now())
        self.form.error.clear()
        self._tell()

    def _fill_school(self, state: SettingsState) -> None:
        form, school = self.form, state.school
        form.school_name.setText("" if school is None else school.name)
        form.keep_names.setChecked(school is not None and school.keep_names)
        form.keep_phones.setChecked(school is not None and school.keep_phones)
        choose(form.stage, None if school is None else school.stage)
        choose(form.class_style, None if school is None else school.class_style)

    def _fill_campaign(self, state: SettingsState) -> None:
        form, campaign = self.form, state.campaign
        if campaign is None:
            first = state.today.replace(day=1)
            last = first.replace(day=monthrange(first.year, first.month)[1])
            form.title.setText(USUAL_TITLE)
            form.theme.clear()
        else:
            first, last = campaign.starts_on, campaign.ends_on
            form.title.setText(campaign.title)
            form.theme.setText(campaign.theme)
        form.written_into.setText("" if campaign is None else campaign.written_into)
        form.starts_on.set_day(first)
        form.ends_on.set_day(last)
        form.meeting_due_on.set_day(state.meeting_due_on or last)

    def _fill_notice(self, notice: Notice) -> None:
        form = self.form
        form.notice_issuer.setText(notice.issuer)
        form.notice_title.setText(notice.title)
        form.notice_number.setText(notice.number)
        form.notice_asks.setPlainText(notice.asks)
        form.notice_contact.setText(notice.contact)
        form.has_report_due.setChecked(notice.report_due is not None)
        form.notice_report_due.setEnabled(notice.report_due is not None)
        form.notice_report_due.set_day(notice.report_due or form.ends_on.day())

    def _school_now(self) -> SchoolValues:
        form = self.form
        return SchoolValues(
            name=fields.clean_text(form.school_name.text()),
            keep_names=form.keep_names.isChecked(),
            keep_phones=form.keep_phones.isChecked(),
            stage=chosen_stage(form.stage),
            class_style=ClassStyle(form.class_style.currentData()),
        )

    def _campaign_now(self) -> CampaignValues:
        form = self.form
        due = form.notice_report_due.day() if form.has_report_due.isChecked() else None
        return CampaignValues(
            title=fields.clean_text(form.title.text()),
            theme=fields.clean_text(form.theme.text()),
            starts_on=form.starts_on.day(),
            ends_on=form.ends_on.day(),
            meeting_due_on=form.meeting_due_on.day(),
            written_into=fields.clean_text(form.written_into.text()),
            notice=Notice(
                issuer=fields.clean_text(form.notice_issuer.text()),
                title=fields.clean_text(form.notice_title.text()),
                number=fields.clean_text(form.notice_number.text()),
                asks=fields.clean_text(form.notice_asks.toPlainText()),
                report_due=due,
                contact=fields.clean_text(form.notice_contact.text()),
            ),
        )

    def _listen(self) -> None:
        form = self.form
        for text in form.scroll_body.findChildren(QLineEdit):
            text.textChanged.connect(self._on_edited)
        form.notice_asks.textChanged.connect(self._on_edited)
        for day in (form.starts_on, form.ends_on, form.meeting_due_on, form.notice_report_due):
            day.day_changed.connect(self._on_edited)
        form.stage.currentIndexChanged.connect(self._on_edited)
        form.class_style.currentIndexChanged.connect(self._on_edited)
        form.edit_campuses.clicked.connect(self.campuses_asked)
        form.keep_names.toggled.connect(self._on_names)
        form.keep_phones.toggled.connect(self._on_phones)
        form.has_report_due.toggled.connect(form.notice_report_due.setEnabled)
        form.has_report_due.toggled.connect(self._on_edited)
        form.save.clicked.connect(self.save)
        form.discard.clicked.connect(self.discard)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.save)

    def _on_names(self, on: bool) -> None:
        if not on:
            self.form.keep_phones.setChecked(False)
        self._on_edited()

    def _on_phones(self, on: bool) -> None:
        if on:  # a phone belongs to somebody
            self.form.keep_names.setChecked(True)
        self._on_edited()

    def _on_edited(self, *_value: object) -> None:
        if not self._filling:
            self._tell()

    # What is missing or wrong

    def _error_places(self) -> dict[str, tuple[QWidget, QLabel]]:
        form = self.form
        school, campaign, notice = (fields.specs(noun) for noun in (School, Campaign, Notice))
        return {
            school["name"].label.zh: (form.school_name, form.school_name_error),
            campaign["title"].label.zh: (form.title, form.title_error),
            campaign["theme"].label.zh: (form.theme, form.theme_error),
            campaign["written_into"].label.zh: (form.written_into, form.written_into_error),
            notice["issuer"].label.zh: (form.notice_issuer, form.notice_issuer_error),
            notice["title"].label.zh: (form.notice_title, form.notice_title_error),
            notice["number"].label.zh: (form.notice_number, form.notice_number_error),
            notice["asks"].label.zh: (form.notice_asks, form.notice_asks_error),
            notice["contact"].label.zh: (form.notice_contact, form.notice_contact_error),
            "field.dates": (form.ends_on, form.ends_on_error),
            "campaign.too_long": (form.ends_on, form.ends_on_error),
        }

    def _show_at_place(self, error: SchoolError) -> bool:
        field = error.params.get("field")
        place = self._places.get(error.code) or self._places.get(getattr(field, "zh", ""))
        if place is None:
            return False
        widget, words = place
        words.setText(" ".join(render_error(error, language.current())))
        words.show()
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            mark(widget, "wrong")
        return True

    def _missing(self) -> list[str]:
        pairs = (
            (self.form.school_name, self.tr("学校名称")),
            (self.form.title, self.tr("宣传月名称")),
        )
        return [words for widget, words in pairs if not widget.text().strip()]

    def _tell(self) -> None:
        form = self.form
        for widget, words in self._places.values():
            if not words.isHidden():
                words.hide()
                mark(widget, "wrong", on=False)
        wrong = wrong_values(self._school_now(), self._campaign_now())
        for error in wrong:
            self._show_at_place(error)
        missing = self._missing()
        new = self._school is None or self._campaign is None
        changed = new or self.is_dirty()
        form.save.setEnabled(changed and not wrong and not missing and not self._saving)
        form.discard.setVisible(self.is_dirty() and not self._saving)
        form.state.setText(self._words(missing, wrong=bool(wrong), changed=changed))

    def _words(self, missing: list[str], *, wrong: bool, changed: bool) -> str:
        if self._saving:
            return self.tr("正在保存…")
        if missing:
            return self.tr("还要填：{names}").format(names=self.tr("、").join(missing))
        if wrong:
            return self.tr("有红字的地方改好就能保存。")
        return self.tr("改了还没保存。") if changed else self.tr("都已保存。")
