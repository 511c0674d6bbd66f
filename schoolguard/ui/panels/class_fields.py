"""The fields of a class: filled from a row, read into a command."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QObject, QSignalBlocker

from schoolguard.domain.catalogue import render_value
from schoolguard.domain.grades import (
    HIGHEST_GRADE,
    LOWEST_GRADE,
    ClassStyle,
    class_name,
    grade_name,
)
from schoolguard.domain.school import Boarding, Campus, SaveClass, School, SchoolClass
from schoolguard.ui import language
from schoolguard.ui.forms.ui_class_edit import Ui_ClassEdit

_MOST_GRADES = 6


class ClassFields(QObject):
    """Fills the form's widgets and reads them; nothing else does."""

    def __init__(
        self,
        form: Ui_ClassEdit,
        school: School | None,
        campuses: Sequence[Campus],
        today: date,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._form = form
        self._school = school
        self._today = today
        self._one: SchoolClass | None = None
        self._grade: int | None = None
        self.days = (form.substitute_from, form.substitute_to, form.begins_on, form.ends_on)
        labels = (
            form.substitute_from_label,
            form.substitute_to_label,
            form.begins_on_label,
            form.ends_on_label,
        )
        for day, label in zip(self.days, labels, strict=True):
            day.name(label.text())
        stage = None if school is None else school.stage
        low, high = (LOWEST_GRADE, HIGHEST_GRADE) if stage is None else stage.grades
        for grade in range(low, high + 1):
            form.grade.addItem(grade_name(grade), grade)
        form.campus.addItem(self.tr("（不分校区）"), None)
        for campus in campuses:
            form.campus.addItem(campus.name, campus.uid)
        for widget in (form.campus, form.campus_label):
            widget.setVisible(bool(campuses))
        lang = language.current()
        form.boarding.addItem(self.tr("（没填）"), None)
        for kind in Boarding:
            form.boarding.addItem(render_value(f"boarding.{kind.value}", lang), kind)
        form.span_note.setText(self.tr("从撤班那天起不再安排任务，已有的记录都保留。"))
        form.head_count_on.setDisplayFormat("yyyy-M-d")

    def fill(
        self, one: SchoolClass | None, proposed: tuple[int, int], others: Sequence[SchoolClass]
    ) -> None:
        """Show a class, or an empty one at the proposed grade and number."""
        form = self._form
        self._one = one
        grade, number = proposed if one is None else (one.grade, one.number)
        if form.grade.findData(grade) < 0:  # an earlier kind of school
            form.grade.addItem(grade_name(grade), grade)
        form.grade.setCurrentIndex(form.grade.findData(grade))
        form.number.setValue(number)
        self._offer_grades(() if one is None else one.grades[1:])
        self.set_campus(None if one is None else one.campus_uid)
        form.class_teacher.setText("" if one is None else one.class_teacher)
        form.deputy_teacher.setText("" if one is None else one.deputy_teacher)
        form.substitute.setText("" if one is None else one.substitute)
        form.head_count.set_heads(None if one is None else one.heads)
        form.head_count.setEnabled(not self.counted())
        form.head_count_on.set_day(self._counted_on())
        today = QDate(self._today.year, self._today.month, self._today.day)
        form.head_count_on.setMaximumDate(today)
        form.head_count_on.setEnabled(not self.counted())
        form.boarding.setCurrentIndex(form.boarding.findData(None if one is None else one.boarding))
        form.boarders.set_heads(None if one is None else one.boarders)
        stored = (None,) * 4 if one is None else _days(one)
        for edit, day in zip(self.days, stored, strict=True):
            edit.set_day(day, otherwise=self._today)
        form.merged_into.clear()
        form.merged_into.addItem(self.tr("（没有并班）"), None)
        for other in others:
            if other.merged_into_uid is None:
                form.merged_into.addItem(other.name, other.uid)
        uid = None if one is None else one.merged_into_uid
        form.merged_into.setCurrentIndex(max(form.merged_into.findData(uid), 0))

    def follow(self) -> None:
        """Offer what fits the grade, and lock what has no meaning."""
        form = self._form
        if form.grade.currentData() != self._grade:
            self._offer_grades(self.more_grades())
        some = self._boarding() in (Boarding.BOARDERS, Boarding.MIXED)
        form.boarders.setEnabled(some)
        form.merged_into.setEnabled(form.ends_on.day() is not None)
        both = bool(form.substitute.text().strip())
        form.substitute_from.setEnabled(both)
        form.substitute_to.setEnabled(both)

    def set_campus(self, uid: str | None) -> None:
        """Choose a campus."""
        self._form.campus.setCurrentIndex(max(self._form.campus.findData(uid), 0))

    def counted(self) -> bool:
        """Whether pupils are kept, so that nobody types the number."""
        one = self._one
        return one is not None and one.heads is not None and one.head_count is None

    def more_said(self) -> bool:
        """Whether one of the rarer fields holds something."""
        one = self._one
        if one is None:
            return False
        return any((one.substitute, one.boarding, one.merged_into_uid, *_days(one)))

    def more_grades(self) -> tuple[int, ...]:
        """Return the further grades of a combined class."""
        chosen = self._form.more_grades.currentData()
        return tuple(chosen) if chosen else ()

    def place(self) -> tuple[str | None, int, int]:
        """Return campus, grade and number."""
        form = self._form
        return form.campus.currentData(), int(form.grade.currentData()), form.number.value()

    def name(self) -> str:
        """Return the class's name in the school's style."""
        _, grade, number = self.place()
        style = ClassStyle.PLAIN if self._school is None else self._school.class_style
        return class_name(grade, number, more_grades=self.more_grades(), style=style)

    def values(self) -> SaveClass:
        """Return what is filled in, to be compared."""
        return self.command("", 0, None)

    def command(self, action_id: str, school_year: int, one: SchoolClass | None) -> SaveClass:
        """Return the command that saves what is filled in."""
        form = self._form
        campus, grade, number = self.place()
        heads = None if self.counted() else form.head_count.heads()
        ends = form.ends_on.day()
        substitute = form.substitute.text().strip()
        same = heads is None or (
            self._one is not None
            and heads == self._one.head_count
            and form.head_count_on.day() == self._counted_on()
        )
        return SaveClass(
            action_id=action_id,
            uid=None if one is None else one.uid,
            version=0 if one is None else one.version,
            school_year=school_year,
            campus_uid=campus,
            grade=grade,
            more_grades=self.more_grades(),
            number=number,
            class_teacher=form.class_teacher.text().strip(),
            deputy_teacher=form.deputy_teacher.text().strip(),
            substitute=substitute,
            substitute_from=form.substitute_from.day() if substitute else None,
            substitute_to=form.substitute_to.day() if substitute else None,
            head_count=heads,
            head_count_on=None if same else form.head_count_on.day(),
            boarding=self._boarding(),
            boarders=form.boarders.heads() if form.boarders.isEnabled() else None,
            begins_on=form.begins_on.day(),
            ends_on=ends,
            merged_into_uid=None if ends is None else form.merged_into.currentData(),
        )

    def _boarding(self) -> Boarding | None:
        chosen = self._form.boarding.currentData()
        return Boarding(chosen) if chosen else None

    def _counted_on(self) -> date:
        """Return the day from which the count shown holds."""
        one = self._one
        return self._today if one is None or one.head_count_on is None else one.head_count_on

    def _offer_grades(self, chosen: tuple[int, ...]) -> None:
        """Offer the grades that may sit together with the first one."""
        form = self._form
        self._grade = grade = int(form.grade.currentData())
        high = next(high for high in (0, 9, 12) if grade <= high)  # within one kind of school
        blocker = QSignalBlocker(form.more_grades)
        form.more_grades.clear()
        form.more_grades.addItem(self.tr("不是复式班"), ())
        offered = [
            tuple(range(grade + 1, last + 1))
            for last in range(grade + 1, min(high, grade + _MOST_GRADES - 1) + 1)
        ]
        if chosen and chosen not in offered and chosen[0] > grade:
            offered.append(chosen)
        for more in offered:
            form.more_grades.addItem(class_name(grade, 1, more_grades=more), more)
        found = offered.index(chosen) + 1 if chosen in offered else 0
        form.more_grades.setCurrentIndex(found)
        blocker.unblock()


def _days(one: SchoolClass) -> tuple[date | None, ...]:
    return one.substitute_from, one.substitute_to, one.begins_on, one.ends_on


def free_number(classes: Sequence[SchoolClass], grade: int, campus_uid: str | None = None) -> int:
    """Return the number after the grade's last class at a campus, at most 99."""
    numbers = (one.number for one in classes if one.grade == grade and one.campus_uid == campus_uid)
    return min(max(numbers, default=0) + 1, 99)
