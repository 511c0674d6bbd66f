"""One class: its place and grades, its teachers, its head-count, from when to when it is there."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.record import dataclass
from schoolguard.domain.school import Campus, School, SchoolClass
from schoolguard.domain.words import in_words_of
from schoolguard.ui import icons
from schoolguard.ui.forms.ui_class_edit import Ui_ClassEdit
from schoolguard.ui.notify import Question
from schoolguard.ui.page import PageContext, Panel
from schoolguard.ui.panels.class_fields import ClassFields, free_number
from schoolguard.ui.widgets.readable import all_readable

if TYPE_CHECKING:
    from schoolguard.services import Services

__all__ = ["ClassDesk", "ClassEdit", "free_number"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassDesk:
    """What a class is edited amid: its year's classes, the campuses, the school's own words.

    ``following`` gives the class after one in the list, by public id.
    """

    school_year: int
    today: date
    classes: tuple[SchoolClass, ...] = ()
    campuses: tuple[Campus, ...] = ()
    school: School | None = None
    following: Callable[[str], SchoolClass | None] = lambda _uid: None


_LEAST_WIDTH: Final = 340
"""Px; two days stand side by side once all fields are shown."""


class ClassEdit(Panel):
    """Adds a class, or changes the one given."""

    draft_of = ("_one",)

    def __init__(
        self,
        context: PageContext,
        services: "Services",
        desk: ClassDesk,
        one: SchoolClass | None = None,
        proposed: tuple[int, int] = (1, 1),
    ) -> None:
        super().__init__("")
        self.form = Ui_ClassEdit()
        self.form.setupUi(self)
        self.setMinimumWidth(_LEAST_WIDTH)
        self._context = context
        self._services = services
        self._desk = desk
        self._one = one
        self._again = False
        self._saving = False
        self._action_id = str(uuid4())
        self.form.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fields = ClassFields(self.form, desk.school, desk.campuses, desk.today, self)
        self._set_words()
        self._fill(proposed)
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
        return self.fields.values() != self._start

    def save(self) -> None:
        """Save and close."""
        self._save(again=False)

    def save_next(self) -> None:
        """Save and go on: to another new class, or to the next one of the list."""
        if self.form.save_next.isVisibleTo(self):
            self._save(again=True)

    def _set_words(self) -> None:
        stage = None if self._desk.school is None else self._desk.school.stage
        for label in self.findChildren(QLabel):
            label.setText(in_words_of(stage, label.text()))

    def _fill(self, proposed: tuple[int, int]) -> None:
        form, one = self.form, self._one
        others = [row for row in self._desk.classes if one is None or row.uid != one.uid]
        self.fields.fill(one, proposed, others)
        last = one is not None and self._desk.following(one.uid) is None
        form.save_next.setVisible(not last)
        words = self.tr("保存，再加下一个班") if one is None else self.tr("保存并下一个")
        form.save_next.setText(f"{words} · Ctrl Enter")
        form.heads_note.setText(self._heads_words())
        form.more.setChecked(self.fields.more_said())
        form.more_fields.setVisible(form.more.isChecked())
        self._point_more()
        self._start = self.fields.values()

    def _heads_words(self) -> str:
        if self._one is None:
            return self.tr("导入花名册以后，人数按名单数。")
        if self.fields.counted():
            return self.tr("按花名册数出，不用填。")
        return self.tr("人数变了就填新的人数和日期，以前的记录不受影响。")

    def _listen(self) -> None:
        form = self.form
        for combo in self.findChildren(QComboBox):
            combo.currentIndexChanged.connect(self._tell)
        for text in self.findChildren(QLineEdit):
            text.textChanged.connect(self._tell)
        form.number.valueChanged.connect(self._tell)
        for day in self.fields.days:
            day.day_changed.connect(self._tell)
        form.head_count_on.day_changed.connect(self._tell)
        form.more.toggled.connect(self._on_more)
        form.save.clicked.connect(self.save)
        form.save_next.clicked.connect(self.save_next)
        for keys, slot in (
            (QKeySequence(QKeySequence.StandardKey.Save), self.save),
            # By their codes: in Chinese both keys are called Enter, and words would be one key.
            (QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Return), self.save_next),
            (QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Enter), self.save_next),
        ):
            shortcut = QShortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def _on_more(self, on: bool) -> None:
        form = self.form
        form.more_fields.setVisible(on)
        self._point_more()
        if on:
            QTimer.singleShot(0, form.more_fields, self._reveal_more)

    def _point_more(self) -> None:
        glyph = "chevron-up" if self.form.more.isChecked() else "chevron-down"
        icons.wear(self.form.more, glyph, "muted")

    def _reveal_more(self) -> None:
        self.form.scroll.ensureWidgetVisible(self.form.merged_into, 0, 40)

    def _clashes(self) -> bool:
        own = None if self._one is None else self._one.uid
        place = self.fields.place()
        return any(
            (one.campus_uid, one.grade, one.number) == place and one.uid != own
            for one in self._desk.classes
        )

    def _tell(self, *_value: object) -> None:
        form = self.form
        self.fields.follow()
        name = self.fields.name()
        self.set_title(self.tr("添加{name}").format(name=name) if self._one is None else name)
        clash = self._clashes()
        words = self.tr("{name}已经有了，请换一个班号。").format(name=name) if clash else ""
        form.missing.setText(words)
        form.missing.setVisible(clash)
        able = not clash and not self._saving
        changed = self._one is None or self.is_dirty()
        form.save.setEnabled(able and changed)
        form.save_next.setEnabled(able)

    def _save(self, *, again: bool) -> None:
        if not self.form.save_next.isEnabled() or not all_readable(self, self.form.error):
            return
        if self._one is not None and not self.is_dirty():
            if again:
                self._go_on()
            return
        command = self.fields.command(self._action_id, self._desk.school_year, self._one)
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
        rest = tuple(one for one in self._desk.classes if one.uid != saved.uid)
        self._desk = replace(self._desk, classes=(*rest, saved))
        if self._one is not None:
            self._one = saved
            self._go_on()
            return
        self._fill((saved.grade, free_number(self._desk.classes, saved.grade, saved.campus_uid)))
        self.fields.set_campus(saved.campus_uid)
        self._start = self.fields.values()
        self._tell()
        self.form.class_teacher.setFocus()

    def _go_on(self) -> None:
        """Show the next class of the list."""
        following = None if self._one is None else self._desk.following(self._one.uid)
        if following is None:
            self.finished.emit()
            return
        self._one = following
        self._fill((following.grade, following.number))
        self._tell()
        self.form.scroll.verticalScrollBar().setValue(0)
        self.form.class_teacher.setFocus()
        self.form.class_teacher.selectAll()

    def _on_failed(self, error: Exception) -> None:
        self._saving = False
        self._tell()
        if isinstance(error, SchoolError):
            self.form.error.show_error(error)
        else:
            self._context.notify.trouble(error)
