"""One class: its grade, number, teacher and, where no roster is kept, its head-count."""

from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.grades import HIGHEST_GRADE, LOWEST_GRADE, class_name, grade_name
from schoolguard.domain.school import SaveClass, SchoolClass
from schoolguard.ui import days
from schoolguard.ui.forms.ui_class_edit import Ui_ClassEdit
from schoolguard.ui.notify import Question
from schoolguard.ui.page import PageContext, Panel

if TYPE_CHECKING:
    from schoolguard.services import Services


class ClassEdit(Panel):
    """Adds a class, or changes the one given."""

    def __init__(
        self,
        context: PageContext,
        services: "Services",
        school_year: int,
        taken: frozenset[tuple[int, int]],
        one: SchoolClass | None = None,
        proposed: tuple[int, int] = (1, 1),
    ) -> None:
        super().__init__("")
        self.form = Ui_ClassEdit()
        self.form.setupUi(self)
        self._context = context
        self._services = services
        self._school_year = school_year
        self._taken = taken
        self._one = one
        self._again = False
        self._saving = False
        self._action_id = str(uuid4())
        self._fill(proposed)
        self._start = self._values()
        self._listen()
        self._tell()

    def first_field(self) -> QWidget:
        """Return the grade for a new class, the teacher for one that is there."""
        return self.form.grade if self._one is None else self.form.class_teacher

    def ask_to_close(self) -> None:
        """Ask first where something was typed."""
        if not self.is_dirty():
            self.finished.emit()
            return
        question = Question(
            self.tr("不保存就关掉？"),
            self.tr("改过的内容还没保存。"),
            self.tr("不保存"),
            self.tr("接着填"),
            danger=True,
        )
        self._context.notify.decide(question, self.finished.emit)

    def is_dirty(self) -> bool:
        """Whether something was typed."""
        return self._values() != self._start

    def save(self) -> None:
        """Save and close."""
        self._save(again=False)

    def _fill(self, proposed: tuple[int, int]) -> None:
        form, one = self.form, self._one
        for grade in range(LOWEST_GRADE, HIGHEST_GRADE + 1):
            form.grade.addItem(grade_name(grade), grade)
        grade, number = proposed if one is None else (one.grade, one.number)
        form.grade.setCurrentIndex(form.grade.findData(grade))
        form.number.setValue(number)
        form.save_next.setVisible(one is None)
        if one is None:
            form.heads_note.setText(self.tr("导入花名册以后，人数按名单数。"))
            return
        form.class_teacher.setText(one.class_teacher)
        form.head_count.set_heads(one.heads)
        if self._counted():
            form.head_count.setEnabled(False)
            form.heads_note.setText(self.tr("按花名册数出，不用填。"))
        elif one.head_count_on is not None:
            day = days.short_day(one.head_count_on)
            form.heads_note.setText(self.tr("{day}填的。").format(day=day))

    def _listen(self) -> None:
        form = self.form
        form.grade.currentIndexChanged.connect(self._tell)
        form.number.valueChanged.connect(self._tell)
        form.class_teacher.textChanged.connect(self._tell)
        form.head_count.textChanged.connect(self._tell)
        form.save.clicked.connect(self.save)
        form.save_next.clicked.connect(partial(self._save, again=True))
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.save)

    def _counted(self) -> bool:
        """Whether pupils are kept, so that nobody types the number."""
        return (
            self._one is not None and self._one.heads is not None and (self._one.head_count is None)
        )

    def _place(self) -> tuple[int, int]:
        return int(self.form.grade.currentData()), self.form.number.value()

    def _values(self) -> tuple[object, ...]:
        form = self.form
        return (*self._place(), form.class_teacher.text().strip(), form.head_count.heads())

    def _clashes(self) -> bool:
        own = None if self._one is None else (self._one.grade, self._one.number)
        return self._place() in self._taken and self._place() != own

    def _tell(self) -> None:
        form = self.form
        name = class_name(*self._place())
        self.set_title(self.tr("添加{name}").format(name=name) if self._one is None else name)
        clash = self._clashes()
        words = self.tr("{name}已经有了，请换一个班号。").format(name=name) if clash else ""
        form.missing.setText(words)
        form.missing.setVisible(clash)
        able = not clash and not self._saving
        changed = self._one is None or self._values() != self._start
        form.save.setEnabled(able and changed)
        form.save_next.setEnabled(able)

    def _save(self, *, again: bool) -> None:
        if not self.form.save.isEnabled():
            return
        grade, number = self._place()
        one = self._one
        command = SaveClass(
            action_id=self._action_id,
            uid=None if one is None else one.uid,
            version=0 if one is None else one.version,
            school_year=self._school_year,
            grade=grade,
            number=number,
            class_teacher=self.form.class_teacher.text(),
            head_count=None if self._counted() else self.form.head_count.heads(),
        )
        self._again = again
        self._saving = True
        self.form.error.clear()
        self._tell()
        work = partial(self._services.classes.save, command)
        self._context.jobs.write(work, ok=self._on_saved, failed=self._on_failed)

    def _on_saved(self, saved: SchoolClass) -> None:
        self._saving = False
        self._context.notify.done(self.tr("已保存{name}。").format(name=saved.name))
        if not self._again:
            self.finished.emit()
            return
        self._action_id = str(uuid4())
        self._taken |= {(saved.grade, saved.number)}
        self.form.class_teacher.clear()
        self.form.head_count.set_heads(None)
        self.form.number.setValue(free_number(self._taken, saved.grade))
        self._start = self._values()
        self._tell()
        self.form.class_teacher.setFocus()

    def _on_failed(self, error: Exception) -> None:
        self._saving = False
        self._tell()
        if isinstance(error, SchoolError):
            self.form.error.show_error(error)
        else:
            self._context.notify.trouble(error)


def free_number(taken: frozenset[tuple[int, int]], grade: int) -> int:
    """Return the number after the grade's last class, at most 99."""
    return min(max((number for at, number in taken if at == grade), default=0) + 1, 99)
