"""One class and one task: log what was done, change it, or say why the class need not."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from schoolguard.domain.activity import (
    Activity,
    LogActivity,
    RemoveActivity,
)
from schoolguard.domain.campaign import (
    Assignment,
    ExemptClass,
    Matrix,
    MatrixRow,
    Task,
    TaskState,
)
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.fields import specs
from schoolguard.domain.task import ACTIVITY_OF, ATTENDED, HEADED
from schoolguard.domain.words import in_words_of
from schoolguard.ui.days import short_day
from schoolguard.ui.forms.ui_activity_panel import Ui_ActivityPanel
from schoolguard.ui.models.matrix import done_words
from schoolguard.ui.page import PageContext
from schoolguard.ui.panels.attach import Logged, count_pictures, log_with_pictures
from schoolguard.ui.panels.expected_heads import ExpectedHeads
from schoolguard.ui.panels.outside_days import limit_days, tell_outside
from schoolguard.ui.panels.record import RecordPanel, Saved, mark_wrong
from schoolguard.ui.tokens import TagKind
from schoolguard.ui.widgets.states import InlineError
from schoolguard.ui.widgets.tag import StateTag

if TYPE_CHECKING:
    from schoolguard.services import Services


class ActivityPanel(RecordPanel):
    """The records of one class for one task; a new one where there is none yet."""

    draft_of = ("_row", "_task")
    draft_first = ("record",)

    def __init__(
        self,
        context: PageContext,
        services: "Services",
        matrix: Matrix,
        row: MatrixRow,
        task: Task,
    ) -> None:
        super().__init__(f"{row.class_name} · {task.title}", context)
        self._services = services
        self._matrix = matrix
        self._row = row
        self._task = task
        self._kind = ACTIVITY_OF[task.kind]
        self._cell = row.cells[matrix.tasks.index(task)]
        self._records: tuple[Activity, ...] = ()
        self._activity: Activity | None = None
        self.form = Ui_ActivityPanel()
        self.form.setupUi(self)
        self._set_up()
        self._show(None)
        if self._cell.records:
            self._load()

    # What the host and the base ask

    def first_field(self) -> QWidget:
        """Return the field that is usually the only one to fill."""
        return self.form.present if self._kind in HEADED else self.form.day

    def save_button(self) -> QPushButton:
        """See :class:`RecordPanel`."""
        return self.form.save

    def error_line(self) -> InlineError:
        """See :class:`RecordPanel`."""
        return self.form.error

    def is_dirty(self) -> bool:
        """See :class:`RecordPanel`."""
        form = self.form
        typed = not self.form.exempt_part.isHidden() and bool(self.form.because.text().strip())
        typed = typed or not (form.planned.is_readable() and form.present.is_readable())
        return typed or bool(self.form.photos.sources()) or self._command() != self._as_shown

    def draft_ready(self) -> bool:
        """See :class:`Form`: the records that are there come first."""
        return self.form.scroll.isEnabled()

    def take_draft(self, values: dict[str, Any]) -> None:
        """See :class:`Form`."""
        super().take_draft(values)
        self._ask_reason(asking=bool(self.form.because.text().strip()))

    def write(self) -> None:
        """Log or change the record; one that was only looked at is closed."""
        if self._activity is not None and not self.is_dirty():
            self.finished.emit()
            return
        sources = self.form.photos.sources()
        self.run(
            partial(log_with_pictures, self._services, self._command(), sources), self._on_logged
        )

    def adding(self) -> bool:
        """Whether a first record is being made."""
        return self._activity is None and not self._cell.records

    # Filling the form

    def _set_up(self) -> None:
        form, described = self.form, specs(Activity)
        form.photos.take_from(self)
        self._tag = StateTag("idle", "", self)
        form.tag_row.addWidget(self._tag)
        form.tag_row.addStretch(1)
        limit_days(form.day, self._matrix)
        tell_outside(form.day, form.day_layout, self._matrix.campaign)
        form.place.setMaxLength(described["place"].limit or 0)
        form.leader.setMaxLength(described["leader"].limit or 0)
        form.because.setMaxLength(specs(Assignment)["exempt_because"].limit or 0)
        form.exempt_part.hide()
        form.exempt_do.setEnabled(False)
        self._show_state()
        self._suit_kind()
        for field in (form.planned, form.present):
            field.textChanged.connect(self._check)
        form.what.textChanged.connect(self._check)
        form.day.readable_changed.connect(self._check)
        self._expected = ExpectedHeads(
            self._context, self._services, self._row.class_uid, form.day, form.planned
        )
        self._expected.proposed.connect(self._on_proposed)
        for line in (form.planned, form.present, form.place, form.leader):
            line.returnPressed.connect(self.save)
        form.save.clicked.connect(self.save)
        form.remove.clicked.connect(self._remove)
        form.again.clicked.connect(self._on_again)
        form.record.activated.connect(self._on_record)
        form.exempt.clicked.connect(self._on_exempt)
        form.because.textChanged.connect(self._on_because)
        form.because.returnPressed.connect(self._exempt)
        form.exempt_do.clicked.connect(self._exempt)
        form.exempt_cancel.clicked.connect(self._on_exempt_cancel)

    def _suit_kind(self) -> None:
        """Ask for the heads that this kind of activity has, and name who led it."""
        form, attended = self.form, self._kind in ATTENDED
        form.planned_label.setVisible(attended)
        form.planned.setVisible(attended)
        form.present_label.setVisible(self._kind in HEADED)
        form.present.setVisible(self._kind in HEADED)
        if not attended:
            form.heads_layout.setStretch(0, 0)
            form.present_label.setText(self.tr("参加人数"))
            form.leader_label.setText(self.tr("负责老师"))

    def _show_state(self) -> None:
        cell, form = self._cell, self.form
        kind: TagKind = "idle"
        text = self.tr("应于{day}").format(day=short_day(cell.due_on))
        if cell.state is TaskState.LATE:
            kind = "late"
            text = self.tr("{due} · 逾期{n}天").format(due=text, n=cell.days_late)
        elif cell.state is TaskState.EXEMPT:
            text = self.tr("免做")
        elif cell.state is TaskState.NOT_FOR:
            text = self.tr("不涉及")
        elif cell.held_on is not None:
            kind = "done"
            done = in_words_of(self._matrix.stage, done_words(cell.kind))
            text = f"{done} · {short_day(cell.held_on)}"
        self._tag.set_tag(kind, text)
        exempt = cell.state is TaskState.EXEMPT
        not_for = cell.state is TaskState.NOT_FOR
        form.told.setVisible(exempt or not_for)
        form.told.setText(
            self.tr("这项任务没有选本班；做了的也可以登记。")
            if not_for
            else self.tr("原因：{because}").format(because=cell.exempt_because)
        )
        form.exempt.setText(self.tr("撤销免做") if exempt else self.tr("本班免做…"))

    def _show(self, activity: Activity | None) -> None:
        """Show a record, or a new one with what is known of it."""
        form = self.form
        self._activity = activity
        if activity is None:
            form.day.set_day(min(self._matrix.today, self._matrix.campaign.ends_on))
            form.planned.set_heads(self._row.heads if self._kind in ATTENDED else None)
            form.present.set_heads(None)
            form.what.setPlainText("")
            form.place.setText("")
            form.leader.setText(self._row.class_teacher)
        else:
            form.day.set_day(activity.held_on)
            form.planned.set_heads(activity.planned_heads)
            form.present.set_heads(activity.present_heads)
            form.what.setPlainText(activity.content)
            form.place.setText(activity.place)
            form.leader.setText(activity.leader)
        form.remove.setVisible(activity is not None)
        free = not self._records and not self._cell.records
        form.exempt.setVisible(free and self._cell.state is not TaskState.NOT_FOR)
        form.photos.clear()
        form.photos.set_kept(0)
        if activity is not None:
            count = count_pictures(self._services, "activity", activity.uid)
            self._context.jobs.read(
                count, ok=form.photos.set_kept, failed=self._context.notify.trouble
            )
        self._show_records()
        self._as_shown = self._command()
        self._expected.offer(wanted=activity is None and self._kind in ATTENDED)
        self._check()

    def _on_proposed(self) -> None:
        self._as_shown = replace(self._as_shown, planned_heads=self.form.planned.heads())

    def _show_records(self) -> None:
        form, adding = self.form, self._activity is None
        form.records_part.setVisible(bool(self._records))
        form.again.setVisible(not adding)
        form.record.clear()
        if adding:
            form.record.addItem(self.tr("新的一次"), None)
        for one in self._records:
            form.record.addItem(" · ".join(filter(None, (short_day(one.held_on), _heads(one)))))
        if self._activity is not None:
            form.record.setCurrentIndex(self._records.index(self._activity))

    def _command(self) -> LogActivity:
        form, activity = self.form, self._activity
        return LogActivity(
            action_id=self._action_id,
            uid=None if activity is None else activity.uid,
            version=0 if activity is None else activity.version,
            kind=self._kind,
            campaign_uid=self._matrix.campaign.uid,
            class_uid=self._row.class_uid,
            task_uid=self._task.uid if activity is None else activity.task_uid,
            held_on=form.day.day(),
            place=form.place.text(),
            leader=form.leader.text(),
            planned_heads=form.planned.heads(),
            present_heads=form.present.heads(),
            content=form.what.toPlainText(),
        )

    def _check(self) -> None:
        """Say what keeps the record from being saved."""
        form = self.form
        planned, present = form.planned.heads(), form.present.heads()
        too_many = planned is not None and present is not None and present > planned
        mark_wrong(form.present, wrong=too_many or not form.present.is_readable())
        lines = [too_long(form.what.toPlainText())]
        if too_many:
            told = self.tr("实到 {present} 人，多于应到 {planned} 人，请检查。")
            lines.append(told.format(present=present, planned=planned))
        words = "\n".join(filter(None, lines))
        if words and not form.day.is_readable():  # else it is said once one saves
            words += "\n" + self.tr("日期也不能用，请检查。")
        form.missing.setText(words)
        form.missing.setVisible(bool(words))
        form.save.setEnabled(not words and form.scroll.isEnabled())

    # Records that are there

    def _load(self) -> None:
        self.form.scroll.setEnabled(False)
        self.form.save.setEnabled(False)
        read = partial(
            self._services.activities.of_class, self._matrix.campaign.uid, self._row.class_uid
        )
        self._context.jobs.read(read, ok=self._on_records, failed=self._on_unread)

    def _on_records(self, records: tuple[Activity, ...]) -> None:
        mine = self._cell.activity_uids
        self._records = tuple(one for one in records if one.uid in mine)
        self.form.scroll.setEnabled(True)
        self._show(self._records[0] if self._records else None)
        if self.isVisible():
            self.first_field().setFocus()

    def _on_unread(self, error: Exception) -> None:
        if isinstance(error, SchoolError):
            self.form.error.show_error(error)
        else:
            self._context.notify.trouble(error)

    def _on_again(self) -> None:
        self.unless_lost(partial(self._turn_to, None))

    def _on_record(self, place: int) -> None:
        at = place - 1 if self._activity is None else place
        chosen = self._records[at] if at >= 0 else None
        if chosen is not self._activity:
            self._show_records()  # the list stays where it was until the question is answered
            self.unless_lost(partial(self._turn_to, chosen))

    def _turn_to(self, activity: Activity | None) -> None:
        self._show(activity)
        self.first_field().setFocus()

    # Writing

    def _on_logged(self, _logged: Logged) -> None:
        words = {"name": self._row.class_name, "task": self._task.title}
        if self._activity is None:
            text = self.tr("已登记 {name} {task}").format(**words)
            self.end(Saved(self._row.class_uid, text, onward=True))
            return
        text = self.tr("已修改 {name} {task}").format(**words)
        self.end(Saved(self._row.class_uid, text, onward=False))

    def _remove(self) -> None:
        if self._activity is not None:
            command = RemoveActivity(
                action_id=self._action_id, uid=self._activity.uid, version=self._activity.version
            )
            self.run(partial(self._services.activities.remove, command), self._on_removed)

    def _on_removed(self, _deletion_id: str) -> None:
        text = self.tr("已删除 {name} {task}的记录").format(
            name=self._row.class_name, task=self._task.title
        )
        self.end(Saved(self._row.class_uid, text, onward=False))

    # 免做

    def _on_exempt(self) -> None:
        if self._cell.state is TaskState.EXEMPT:
            self._write_exemption("")
            return
        self._ask_reason(asking=True)
        self.form.because.setFocus()

    def _on_exempt_cancel(self) -> None:
        self.form.because.clear()
        self._ask_reason(asking=False)
        self.form.exempt.setFocus()

    def _ask_reason(self, *, asking: bool) -> None:
        """Show the reason instead of the record: only one of them is written."""
        self.form.exempt_part.setVisible(asking)
        self.form.log_part.setVisible(not asking)
        self.form.foot.setVisible(not asking)

    def _on_because(self, text: str) -> None:
        self.form.exempt_do.setEnabled(bool(text.strip()))

    def _exempt(self) -> None:
        if self.form.exempt_do.isEnabled():
            self._write_exemption(self.form.because.text())

    def _write_exemption(self, because: str) -> None:
        command = self._exemption(self._action_id, because)
        self.run(partial(self._services.campaigns.exempt, command), self._on_exempted)

    def _exemption(self, action_id: str, because: str) -> ExemptClass:
        return ExemptClass(
            action_id=action_id,
            task_uid=self._task.uid,
            class_uid=self._row.class_uid,
            because=because,
        )

    def _on_exempted(self, _nothing: None) -> None:
        was = self._cell.exempt_because
        words = self.tr("已撤销 {name} {task}的免做") if was else self.tr("{name} {task}免做")
        text = words.format(name=self._row.class_name, task=self._task.title)
        self.end(Saved(self._row.class_uid, text, onward=not was))


def too_long(content: str) -> str:
    """Return words where the text of what was done is over its limit, else nothing."""
    limit = specs(Activity)["content"].limit or 0
    if len(content) <= limit:
        return ""
    words = QCoreApplication.translate(
        "ActivityPanel", "“做了什么”有 {length} 字，最多 {limit} 字。"
    )
    return words.format(length=len(content), limit=limit)


def _heads(activity: Activity) -> str:
    present, planned = activity.present_heads, activity.planned_heads
    if present is None:
        return ""
    return str(present) if planned is None else f"{present}/{planned}"
