"""One activity besides a class meeting: the kind first, then only what that kind needs."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QPushButton, QWidget

from schoolguard.domain.activity import (
    OFFERED,
    Activity,
    ActivityKind,
    ActivityMonth,
    LogActivity,
    RemoveActivity,
    read_time,
)
from schoolguard.domain.catalogue import VALUES, render_value
from schoolguard.domain.detail import DetailKind
from schoolguard.domain.fields import specs
from schoolguard.domain.school import school_year_of
from schoolguard.ui import language
from schoolguard.ui.days import short_day
from schoolguard.ui.forms.ui_other_activity_panel import Ui_OtherActivityPanel
from schoolguard.ui.page import PageContext
from schoolguard.ui.panels.attach import Logged, count_pictures, log_with_pictures
from schoolguard.ui.panels.outside_days import tell_outside
from schoolguard.ui.panels.record import RecordPanel, Saved, mark_wrong
from schoolguard.ui.widgets.date_edit import DateEdit
from schoolguard.ui.widgets.states import InlineError

if TYPE_CHECKING:
    from schoolguard.services import Services

_WIDTH: Final = 380
_KIND: Final = ActivityKind
_ATTENDED: Final = ("time", "place", "who", "present", "what")
_NEEDS: Final[dict[ActivityKind, tuple[str, ...]]] = {
    _KIND.LECTURE: (*_ATTENDED, "planned", "hours"),
    _KIND.MEETING: (*_ATTENDED, "planned"),
    _KIND.TRAINING: (*_ATTENDED, "planned", "hours"),
    _KIND.PARTNER_EVENT: ("until", *_ATTENDED),
    _KIND.BOARD: ("until", "place", "pieces"),
    _KIND.BANNER: ("until", "place", "pieces"),
    _KIND.LED: ("until", "place", "pieces", "times"),
    _KIND.POSTER: ("until", "place", "pieces"),
    _KIND.BROADCAST: ("until", "times", "what"),
    _KIND.VIDEO: ("until", "place", "pieces", "times"),
    _KIND.CONTEST: ("until", "place", "present", "pieces", "what"),
    _KIND.VISIT: ("until", "place", "who", "what"),
    _KIND.OTHER: ("until", *_ATTENDED),
}
"""What each kind is asked beside title, day and details."""
_FIRST_DETAIL: Final = {
    _KIND.PARTNER_EVENT: DetailKind.PARTNER,
    _KIND.VISIT: DetailKind.TARGET,
    _KIND.BOARD: DetailKind.POSITION,
    _KIND.VIDEO: DetailKind.MEDIUM,
    _KIND.BROADCAST: DetailKind.MEDIUM,
}
_LINES: Final = {
    "title_text": "title",
    "starts": "starts_at",
    "ends": "ends_at",
    "place": "place",
    "unit": "leader_unit",
    "post": "leader_post",
    "leader": "leader",
}
"""Line edits of the form, and the fields they hold."""


class OtherActivityPanel(RecordPanel):
    """An activity that is there, or (None) a new one."""

    draft_of = ("_activity",)
    draft_first = ("kind",)

    def __init__(
        self,
        context: PageContext,
        services: "Services",
        month: ActivityMonth,
        activity: Activity | None,
        kind: ActivityKind = ActivityKind.LECTURE,
    ) -> None:
        super().__init__("", context)
        self._services = services
        self._month = month
        self._activity = activity
        self.form = Ui_OtherActivityPanel()
        self.form.setupUi(self)
        self.setMinimumWidth(_WIDTH)
        self.form.until_layout.addStretch(1)
        self._set_up()
        self._show(kind)
        self._listen()
        self._on_kind()
        self._as_shown = self._command()
        self._check()

    # What the host and the base ask

    def first_field(self) -> QWidget:
        """Return the kind of a new one, else the title."""
        return self.form.kind if self._activity is None else self.form.title_text

    def save_button(self) -> QPushButton:
        """See :class:`RecordPanel`."""
        return self.form.save

    def error_line(self) -> InlineError:
        """See :class:`RecordPanel`."""
        return self.form.error

    def is_dirty(self) -> bool:
        """See :class:`RecordPanel`."""
        return bool(self.form.photos.sources()) or self._command() != self._as_shown

    def write(self) -> None:
        """Log or change the activity."""
        sources = self.form.photos.sources()
        work = partial(log_with_pictures, self._services, self._command(), sources)
        self.run(work, self._on_written)

    # Filling the form

    def _set_up(self) -> None:
        form, described = self.form, specs(Activity)
        for kind in OFFERED:
            form.kind.addItem(render_value(f"kind.{kind.value}", language.current()), kind)
        for name, noun_field in _LINES.items():
            getattr(form, name).setMaxLength(described[noun_field].limit or 0)
        limit_days(form.day, form.until, self._month.campaign.starts_on, self._month.today)
        tell_outside(form.day, form.day_layout, self._month.campaign)

    def _show(self, kind: ActivityKind) -> None:
        form, month = self.form, self._month
        shown = self._activity or Activity(
            id=0,
            uid="",
            version=0,
            kind=kind,
            campaign_uid=month.campaign.uid,
            held_on=min(month.today, month.campaign.ends_on),
        )
        form.kind.setCurrentIndex(OFFERED.index(shown.kind))
        form.day.set_day(shown.held_on)
        form.until.set_day(shown.ended_on or shown.held_on)
        form.has_until.setChecked(shown.ended_on is not None)
        for name, noun_field in _LINES.items():
            getattr(form, name).setText(getattr(shown, noun_field))
        form.planned.set_heads(shown.planned_heads)
        form.hours.set_heads(shown.class_hours)
        form.present.set_amount(shown.present_heads, shown.present_about)
        form.pieces.set_amount(shown.pieces, shown.pieces_about)
        form.times.set_amount(shown.times, shown.times_about)
        form.what.setPlainText(shown.content)
        form.details.set_lines(shown.details)
        form.remove.setVisible(self._activity is not None)
        form.photos.take_from(self)
        if self._activity is not None:
            count = count_pictures(self._services, "activity", self._activity.uid)
            notify = self._context.notify
            self._context.jobs.read(count, ok=form.photos.set_kept, failed=notify.trouble)

    def _listen(self) -> None:
        form = self.form
        lines = [getattr(form, name) for name in _LINES]
        for line in (*lines, form.planned, form.present, form.hours, form.pieces, form.times):
            line.textChanged.connect(self._check)
            line.returnPressed.connect(self.save)
        form.kind.currentIndexChanged.connect(self._on_kind)
        form.day.day_changed.connect(self._check)
        form.until.day_changed.connect(self._check)
        form.has_until.toggled.connect(self._on_kind)
        form.what.textChanged.connect(self._check)
        form.details.changed.connect(self._check)
        form.save.clicked.connect(self.save)
        form.remove.clicked.connect(self._remove)

    def _kind(self) -> ActivityKind:
        return OFFERED[self.form.kind.currentIndex()]

    def _on_kind(self) -> None:
        """Show what the kind needs, and whatever else the record already holds."""
        form, kind = self.form, self._kind()
        needs = _NEEDS[kind]
        parts = {
            "until": ((form.until_part,), form.has_until.isChecked()),
            "time": ((form.starts_part, form.ends_part), form.starts.text() or form.ends.text()),
            "place": ((form.place_part,), form.place.text()),
            "who": (
                (form.unit_part, form.post_part, form.leader_part),
                form.unit.text() or form.post.text() or form.leader.text(),
            ),
            "planned": ((form.planned_part,), form.planned.text()),
            "present": ((form.present_part,), form.present.text()),
            "hours": ((form.hours_part,), form.hours.text()),
            "pieces": ((form.pieces_part,), form.pieces.text()),
            "times": ((form.times_part,), form.times.text()),
            "what": ((form.what_part,), form.what.toPlainText()),
        }
        for name, (widgets, held) in parts.items():
            for widget in widgets:
                widget.setVisible(name in needs or bool(held))
        form.until.setVisible(form.has_until.isChecked())
        unit = VALUES.get(f"piece.{kind.value}")
        words = self.tr("数量（{unit}）") if unit is not None else self.tr("数量")
        spoken = "" if unit is None else unit.get(language.current())
        form.pieces_label.setText(words.format(unit=spoken))
        form.title_text.setPlaceholderText(self._hint(kind))
        form.details.set_first_kind(_FIRST_DETAIL.get(kind, DetailKind.MATERIAL))
        self._check()

    def _hint(self, kind: ActivityKind) -> str:
        hints = {
            _KIND.LECTURE: self.tr("如：守好家里的钱袋子"),
            _KIND.MEETING: self.tr("如：宣传月部署会"),
            _KIND.BANNER: self.tr("写横幅上的话"),
            _KIND.LED: self.tr("写播放的标语"),
        }
        return hints.get(kind, self.tr("选填"))

    def _command(self) -> LogActivity:
        form, activity = self.form, self._activity
        present, present_about = form.present.amount()
        pieces, pieces_about = form.pieces.amount()
        times, times_about = form.times.amount()
        return LogActivity(
            action_id=self._action_id,
            uid=None if activity is None else activity.uid,
            version=0 if activity is None else activity.version,
            kind=self._kind(),
            campaign_uid=self._month.campaign.uid,
            class_uid=None if activity is None else activity.class_uid,
            task_uid=self._task_uid(),
            held_on=form.day.day(),
            ended_on=form.until.day() if form.has_until.isChecked() else None,
            planned_heads=form.planned.heads(),
            present_heads=present,
            present_about=present_about,
            class_hours=form.hours.heads(),
            pieces=pieces,
            pieces_about=pieces_about,
            times=times,
            times_about=times_about,
            content=form.what.toPlainText(),
            details=form.details.lines(),
            **{field: getattr(form, name).text() for name, field in _LINES.items()},
        )

    def _task_uid(self) -> str | None:
        """Return the task it was done for; another kind of activity is done for none."""
        activity = self._activity
        same = activity is not None and activity.kind is self._kind()
        return activity.task_uid if activity is not None and same else None

    def _check(self) -> None:
        """Say what keeps the activity from being saved."""
        form = self.form
        kind = render_value(f"kind.{self._kind().value}", language.current())
        self.set_title(f"{short_day(form.day.day())} · {form.title_text.text().strip() or kind}")
        missing = self._missing()
        form.missing.setText(missing)
        form.missing.setVisible(bool(missing))
        form.save.setEnabled(not missing)

    def _missing(self) -> str:
        form = self.form
        wrong = ""
        for field in (form.present, form.pieces, form.times):
            mark_wrong(field, wrong=not field.is_readable())
            if not field.is_readable():
                wrong = self.tr("看不懂“{text}”，请写 300、约300 或 300余。").format(
                    text=field.text()
                )
        for line in (form.starts, form.ends):
            unread = read_time(line.text()) is None
            mark_wrong(line, wrong=unread)
            if unread:
                wrong = wrong or self.tr("时间请写成 14:30。")
        if form.has_until.isChecked() and form.until.day() < form.day.day():
            return self.tr("结束日期早于开始日期。")
        if self._kind() is _KIND.OTHER and not form.title_text.text().strip():
            return self.tr("请写题目。")
        limit = specs(Activity)["content"].limit or 0
        if len(form.what.toPlainText()) > limit:
            return self.tr("“做了什么”最多 {limit} 字。").format(limit=limit)
        return wrong or form.details.missing()

    # Writing

    def _on_written(self, logged: Logged) -> None:
        before, now = self._activity, logged.activity
        name = render_value(f"kind.{now.kind.value}", language.current())
        words = {"day": short_day(now.held_on), "name": now.title or name}
        if before is None:
            text = self.tr("已记下 {day} {name}").format(**words)
            self.end(Saved(now.uid, text, onward=False))
            return
        self.end(Saved(now.uid, self.tr("已修改 {day} {name}").format(**words), onward=False))

    def _remove(self) -> None:
        if self._activity is not None:
            command = RemoveActivity(
                action_id=self._action_id, uid=self._activity.uid, version=self._activity.version
            )
            self.run(partial(self._services.activities.remove, command), self._on_removed)

    def _on_removed(self, _deletion_id: str) -> None:
        if self._activity is not None:
            kind = render_value(f"kind.{self._activity.kind.value}", language.current())
            text = self.tr("已删除 {day} {name}").format(
                day=short_day(self._activity.held_on), name=self._activity.title or kind
            )
            self.end(Saved(self._activity.uid, text, onward=False))


def limit_days(day: DateEdit, until: DateEdit, begins: date, today: date) -> None:
    """Let only days of the school year be chosen, none after today."""
    first = date(school_year_of(begins), 8, 1)
    for edit in (day, until):
        edit.set_range(min(first, today), today)
