"""Due dates that fall on a day without school, pointed out under their fields."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

from schoolguard.domain.calendar_days import WorkCalendar
from schoolguard.ui.days import short_day, weekday
from schoolguard.ui.forms.ui_settings_school import Ui_SettingsSchool
from schoolguard.ui.widgets.date_edit import DateEdit


class DueNotes:
    """Watches the form's due dates; a day off is named, with the school day before it."""

    def __init__(self, form: Ui_SettingsSchool) -> None:
        self._form = form
        self._calendar = WorkCalendar()
        for edit in (form.meeting_due_on, form.notice_report_due):
            edit.day_changed.connect(self._tell)
        form.has_report_due.toggled.connect(self._tell)

    def show_calendar(self, calendar: WorkCalendar) -> None:
        """Hold the dates against another calendar."""
        self._calendar = calendar
        self._tell()

    def _tell(self, *_value: object) -> None:
        form = self._form
        self._say(form.meeting_due_on, form.meeting_due_on_note, wanted=True)
        reported = form.has_report_due.isChecked()
        self._say(form.notice_report_due, form.notice_report_due_note, wanted=reported)

    def _say(self, edit: DateEdit, note: QLabel, *, wanted: bool) -> None:
        day = edit.day()
        off = wanted and not self._calendar.is_school_day(day)
        note.setVisible(off)
        if not off:
            return
        entry = self._calendar.entry_on(day)
        because = weekday(day) if entry is None else entry.name
        before = self._calendar.school_day_before(day)
        said = QCoreApplication.translate
        text = said("due_notes", "这天不上学（{because}）。").format(because=because)
        if before is not None:
            words = said("due_notes", "前一个上学日是{day}（{weekday}）。")
            text += words.format(day=short_day(before), weekday=weekday(before))
        note.setText(text)
