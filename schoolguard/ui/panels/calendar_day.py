"""One entry of the work calendar."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QWidget

from schoolguard.domain.calendar_days import (
    CalendarDay,
    CalendarView,
    DayKind,
    RemoveCalendarDays,
    SaveCalendarDay,
)
from schoolguard.domain.catalogue import render_value
from schoolguard.domain.fields import clean_text, specs
from schoolguard.ui import language
from schoolguard.ui.forms.ui_calendar_day_panel import Ui_CalendarDayPanel
from schoolguard.ui.page import PageContext
from schoolguard.ui.panels.record import RecordPanel, Saved, new_action
from schoolguard.ui.widgets.states import InlineError

if TYPE_CHECKING:
    from schoolguard.services import Services


class CalendarDayPanel(RecordPanel):
    """An entry that is there (``day``), or a new one (None)."""

    draft_of = ("_day",)
    draft_first = ("kind",)

    def __init__(
        self,
        context: PageContext,
        services: "Services",
        view: CalendarView,
        day: CalendarDay | None,
    ) -> None:
        super().__init__("", context)
        self.set_title(self.tr("添加日期") if day is None else day.name)
        self._services = services
        self._view = view
        self._day = day
        self.form = Ui_CalendarDayPanel()
        self.form.setupUi(self)
        self._set_up()
        self._show()
        self._listen()
        self._as_shown = self._command()
        self._check()

    # What the host and the base ask

    def first_field(self) -> QWidget:
        """Return the kind of a new entry, else the name."""
        return self.form.kind if self._day is None else self.form.name

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
        """Add or change the entry."""
        self.run(partial(self._services.calendar.save, self._command()), self._on_saved)

    # Inside

    def _set_up(self) -> None:
        form, described, lang = self.form, specs(CalendarDay), language.current()
        for kind in DayKind:
            form.kind.addItem(render_value(f"day_kind.{kind.value}", lang), kind)
        form.follows.addItem(self.tr("不写"), None)
        for weekday in range(1, 8):
            form.follows.addItem(render_value(f"weekday.{weekday}", lang), weekday)
        form.name.setMaxLength(described["name"].limit or 0)
        form.note.setMaxLength(described["note"].limit or 0)
        form.remove.setVisible(self._day is not None)

    def _show(self) -> None:
        form, day = self.form, self._day
        form.starts_on.set_day(self._view.today if day is None else day.starts_on)
        form.ends_on.set_day(self._view.today if day is None else day.ends_on)
        if day is None:
            return
        form.kind.setCurrentIndex(list(DayKind).index(day.kind))
        form.name.setText(day.name)
        form.note.setText(day.note)
        form.follows.setCurrentIndex(day.follows or 0)

    def _listen(self) -> None:
        form = self.form
        form.kind.currentIndexChanged.connect(self._check)
        form.starts_on.day_changed.connect(self._on_start)
        form.ends_on.day_changed.connect(self._check)
        for line in (form.name, form.note):
            line.textChanged.connect(self._check)
            line.returnPressed.connect(self.save)
        form.follows.currentIndexChanged.connect(self._check)
        form.save.clicked.connect(self.save)
        form.remove.clicked.connect(self._remove)

    def _on_start(self, *_day: object) -> None:
        if self.form.ends_on.day() < self.form.starts_on.day():
            self.form.ends_on.set_day(self.form.starts_on.day())
        self._check()

    def _command(self) -> SaveCalendarDay:
        form, day = self.form, self._day
        kind = DayKind(form.kind.currentData())
        return SaveCalendarDay(
            action_id=self._action_id,
            uid=None if day is None else day.uid,
            version=0 if day is None else day.version,
            starts_on=form.starts_on.day(),
            ends_on=form.ends_on.day(),
            kind=kind,
            name=clean_text(form.name.text()),
            follows=form.follows.currentData() if kind is DayKind.WORKDAY else None,
            note=clean_text(form.note.text()),
        )

    def _check(self, *_value: object) -> None:
        form, command = self.form, self._command()
        makes_up = command.kind is DayKind.WORKDAY
        form.follows.setVisible(makes_up)
        form.follows_label.setVisible(makes_up)
        days = (command.ends_on - command.starts_on).days + 1
        at_school, off = self.tr("这 {n} 天上学。"), self.tr("这 {n} 天不上学。")
        says = at_school if command.kind.at_school else off
        form.says.setText(says.format(n=days) if days > 0 else "")
        missing = "" if command.name else self.tr("还要填：名称")
        if days < 1:
            missing = self.tr("结束日期早于开始日期。")
        form.missing.setText(missing)
        form.missing.setVisible(bool(missing))
        form.save.setEnabled(not missing)

    def _on_saved(self, saved: CalendarDay) -> None:
        text = self.tr("已保存{name}").format(name=saved.name)
        self.end(Saved(saved.uid, text, onward=False))

    def _remove(self) -> None:
        if self._day is not None:
            rows = ((self._day.uid, self._day.version),)
            command = RemoveCalendarDays(action_id=new_action(), rows=rows)
            self.run(partial(self._services.calendar.remove, command), self._on_removed)

    def _on_removed(self, _deletion_id: str) -> None:
        self.end(Saved("", self.tr("已删除"), onward=False))
