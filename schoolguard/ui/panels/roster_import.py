"""Importing a roster: choose a file, see what was understood, then import. A page of its own."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.grades import grade_name
from schoolguard.domain.roster import ReadOptions, RosterPreview
from schoolguard.domain.school import RosterPlan
from schoolguard.ui import icons
from schoolguard.ui.dialogs.files import choose_file
from schoolguard.ui.forms.ui_roster_import import Ui_RosterImport
from schoolguard.ui.list_tools import ListTools
from schoolguard.ui.models.roster_preview import FoundModel, HeadModel, IssuesModel
from schoolguard.ui.page import PageContext
from schoolguard.ui.panels.roster_choices import ColumnChoices, QuestionChoices
from schoolguard.ui.panels.roster_reading import Answer, RosterReading

if TYPE_CHECKING:
    from schoolguard.services import Services

SLOW: Final = 400
"""Milliseconds after which an import shows how far it is, with its cancel."""


class RosterImport(QWidget):
    """The whole flow. ``finished`` ends it, with or without an import."""

    finished = Signal()
    imported = Signal(object)
    """Carries the :class:`RosterPlan` that was done; ``finished`` follows."""

    def __init__(
        self,
        context: PageContext,
        services: "Services",
        usual: ReadOptions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.form = Ui_RosterImport()
        self.form.setupUi(self)
        self._context = context
        self._preview: RosterPreview | None = None
        self._plan: RosterPlan | None = None
        self.reading = RosterReading(context, services, usual, self)
        self.columns = ColumnChoices(self)
        self.questions = QuestionChoices(self)
        self.head, self.issues, self.found = HeadModel(self), IssuesModel(self), FoundModel(self)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW)
        self._slow.timeout.connect(self._on_slow)
        self._set_up()
        self._listen()
        self.form.stack.setCurrentWidget(self.form.choose)

    def pick(self) -> None:
        """Let a file be chosen."""
        kinds = self.tr("花名册 (*.xlsx *.xlsm *.csv *.txt *.xls);;所有文件 (*)")
        choose_file(self, self.tr("选择花名册"), kinds, self.read)

    def read(self, file: str) -> None:
        """Read a file and show what it holds."""
        path = Path(file)
        form = self.form
        self._preview = self._plan = None
        self.questions.forget()
        form.leave_out.setChecked(False)
        form.stages.setCurrentIndex(0)
        form.choose_error.clear()
        form.file_name.setText(path.name)
        form.reading_text.setText(self.tr("正在读“{name}”…").format(name=path.name))
        form.bar.setRange(0, 0)
        form.stack.setCurrentWidget(form.reading)
        form.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reading.open(path)

    def focus(self) -> None:
        """Put the keyboard where one begins."""
        self.form.pick.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_flow(self) -> None:
        """Leave; nothing is imported."""
        self.reading.cancel()
        self.finished.emit()

    # What Qt calls

    def event(self, event: QEvent) -> bool:
        """Qt calls this: Esc is this view's while the keyboard is in it."""
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escape and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt calls this."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.form.stack.currentWidget() is self.form.reading:
            self.reading.cancel()
        else:
            self.close_flow()

    # Setting up

    def _set_up(self) -> None:
        form = self.form
        icons.wear(form.back, "chevron-left")
        icons.wear(form.picture, "upload", "edge", size=40)
        form.columns_scroll.setWidget(self.columns)
        form.questions_scroll.setWidget(self.questions)
        for body in (self.columns, self.questions):
            body.setObjectName("scroll_body")  # the sheet lets the card's ground through
        known = self.reading.usual.lowest_grade is not None
        for words, grades in (
            (self.tr("现有的年级") if known else self.tr("（没选）"), None),
            (self.tr("小学"), (1, 6)),
            (self.tr("初中"), (7, 9)),
            (self.tr("高中"), (10, 12)),
            (self.tr("九年一贯"), (1, 9)),
            (self.tr("完全中学"), (7, 12)),
            (self.tr("十二年一贯"), (1, 12)),
        ):
            form.stages.addItem(words, grades)
        form.head.setModel(self.head)
        form.issues.setModel(self.issues)
        form.found.setModel(self.found)
        context = self._context
        self.tools = (
            ListTools(form.head, context, "", self.tr("文件开头")),
            ListTools(form.issues, context, "", self.tr("花名册里要改的")),
            ListTools(form.found, context, "", self.tr("读到的班级")),
        )

    def _listen(self) -> None:
        form, reading = self.form, self.reading
        form.back.clicked.connect(self.close_flow)
        form.pick.clicked.connect(self.pick)
        form.other_file.clicked.connect(self.pick)
        form.cancel.clicked.connect(reading.cancel)
        form.leave_out.clicked.connect(self._on_leave_out)
        form.stages.activated.connect(self._on_stages)
        form.do_import.clicked.connect(self._import)
        form.issues.selectionModel().currentRowChanged.connect(self._show_remedy)
        self.columns.chosen.connect(reading.map_column)
        self.questions.answered.connect(reading.answer)
        reading.began.connect(self._tell)
        reading.progressed.connect(self._on_progress)
        reading.answered.connect(self._on_answer)
        reading.stopped.connect(self._on_stopped)
        reading.written.connect(self._on_written)
        reading.refused.connect(self._on_refused)

    # Reading

    def _on_leave_out(self, on: bool) -> None:
        self.reading.leave_out(on=on)

    def _on_stages(self) -> None:
        self.reading.bound(self.form.stages.currentData())

    def _on_progress(self, done: int, total: int) -> None:
        self.form.bar.setRange(0, total)
        self.form.bar.setValue(done)

    def _back_to_preview(self) -> None:
        self._slow.stop()
        self.form.stack.setCurrentWidget(self.form.preview)

    def _on_stopped(self) -> None:
        if self._preview is not None:
            self._back_to_preview()
        else:
            self.form.stack.setCurrentWidget(self.form.choose)
            self.form.file_name.setText("")
            self.focus()
        self._tell()

    def _on_answer(self, answer: Answer) -> None:
        form = self.form
        form.error.clear()
        if answer.preview is not None:
            self._show(answer.preview, answer.plan)
        elif self._preview is None and answer.error is not None:
            form.stack.setCurrentWidget(form.choose)
            form.choose_error.show_error(answer.error)
            self.focus()
        elif answer.error is not None:  # a change made it unreadable: it can be changed again
            self._plan = None
            form.error.show_error(answer.error)
        self._tell()

    def _show(self, preview: RosterPreview, plan: RosterPlan | None) -> None:
        form, first = self.form, self._preview is None
        self._preview, self._plan = preview, plan
        form.file_note.setText(self._file_words(preview))
        form.privacy_note.setText(self._privacy_words())
        self.columns.show_columns(preview.columns)
        self._show_head(preview)
        self._show_trouble(preview)
        self._show_found(preview, plan)
        form.stack.setCurrentWidget(form.preview)
        if first:
            open_question = self.questions.first_open()
            target = open_question or (form.issues if preview.issues else form.do_import)
            self._tell()
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_head(self, preview: RosterPreview) -> None:
        width = max((len(line) for line in preview.head), default=0)
        headers = {one.letter: " ".join(one.header.split()) for one in preview.columns}
        letters = [_letter(place) for place in range(width)]
        self.head.set_lines(
            tuple(f"{letter} {headers.get(letter, '')}".strip() for letter in letters),
            preview.head,
        )
        self.form.head.resizeColumnsToContents()

    def _show_trouble(self, preview: RosterPreview) -> None:
        form = self.form
        self.questions.show_questions(preview.questions, dict(self.reading.options.answers))
        outside = any(one.error.code == "roster.class_outside" for one in preview.issues)
        said = form.stages.currentData() is not None
        form.questions_card.setVisible(bool(self.questions.count()) or outside or said)
        left = len(preview.questions)
        form.questions_note.setText(self.tr("还有 {count} 处").format(count=left) if left else "")
        self.issues.set_issues(preview.issues, preview.warnings)
        leaving = self.reading.options.leave_out_wrong_rows
        form.issues_card.setVisible(bool(preview.issues or preview.warnings or leaving))
        form.issues_heading.setText(self._issue_words(preview))
        form.leave_out.setVisible(bool(preview.issues) or leaving)
        words = self.tr("不导入有问题的行")
        if leaving and preview.skipped_rows:
            words = self.tr("不导入这 {count} 行").format(count=preview.skipped_rows)
        form.leave_out.setText(words)
        form.issues.resizeColumnsToContents()
        if self.issues.rowCount():
            form.issues.choose(0)
        self._show_remedy()

    def _show_found(self, preview: RosterPreview, plan: RosterPlan | None) -> None:
        form = self.form
        self.found.set_classes(preview.classes)
        heads = sum(one.head_count for one in preview.classes)
        words = self.tr("{classes} 个班 · {heads} 人")
        form.plan_total.setText(words.format(classes=len(preview.classes), heads=heads))
        form.plan_words.setText(self._plan_words(plan))
        form.found.setColumnWidth(0, 130)
        form.found.setColumnWidth(1, 70)

    def _show_remedy(self) -> None:
        row = self.form.issues.currentIndex().row()
        remedy = self.issues.index(row, 3).data() if row >= 0 else ""
        self.form.remedy.setText(str(remedy or ""))

    # Words

    def _file_words(self, preview: RosterPreview) -> str:
        parts = [self.tr("、").join(preview.sheets)]
        if preview.header_row:
            parts.append(self.tr("第 {row} 行是表头").format(row=preview.header_row))
        parts.append(self.tr("共 {rows} 行").format(rows=preview.rows))
        if preview.encoding:
            parts.append(self.tr("编码 {name}").format(name=preview.encoding))
        return " · ".join(parts)

    def _privacy_words(self) -> str:
        if self.reading.usual.keep_phones:
            return self.tr("保存姓名和家长电话")
        if self.reading.usual.keep_names:
            return self.tr("保存姓名，不保存电话")
        return self.tr("不保存姓名和电话，只计人数")

    def _issue_words(self, preview: RosterPreview) -> str:
        if preview.issues:
            return self.tr("要改的地方 · {count} 处").format(count=len(preview.issues))
        if self.reading.options.leave_out_wrong_rows:
            return self.tr("略过 {count} 行").format(count=preview.skipped_rows)
        return self.tr("请留意 · {count} 处").format(count=len(preview.warnings))

    def _plan_words(self, plan: RosterPlan | None) -> str:
        if plan is None:
            return ""
        parts = []
        if plan.new_classes:
            parts.append(self.tr("新增 {count} 个班").format(count=plan.new_classes))
        if plan.changed_classes:
            parts.append(self.tr("更新 {count} 个班").format(count=plan.changed_classes))
        if plan.same_classes:
            parts.append(self.tr("{count} 个班没有变化").format(count=plan.same_classes))
        if plan.gone_pupils:
            words = self.tr("{count} 名学生不在花名册里，移到回收站")
            parts.append(words.format(count=plan.gone_pupils))
        if plan.absent_classes:
            words = self.tr("花名册里没有的 {count} 个班不动")
            parts.append(words.format(count=len(plan.absent_classes)))
        return self.tr("；").join((*parts, *self._doubts(plan)))

    def _doubts(self, plan: RosterPlan) -> list[str]:
        """Return what is worth a second look before a roster is imported."""
        doubts = []
        if plan.new_campuses:
            names = self.tr("、").join(plan.new_campuses)
            doubts.append(self.tr("新建校区：{names}").format(names=names))
        words = self.tr("{name}只剩 {after} 人（原有 {before} 人），请核对")
        doubts.extend(
            words.format(name=one.name, after=one.after, before=one.before) for one in plan.shrunk
        )
        words = self.tr("{campus}{grade}没有 {numbers} 班，请核对")
        for one in plan.jumps:
            numbers = self.tr("、").join(str(number) for number in one.numbers)
            grade = grade_name(one.grade)
            doubts.append(words.format(campus=one.campus, grade=grade, numbers=numbers))
        return doubts

    def _waiting_words(self, preview: RosterPreview) -> str:
        parts = []
        if preview.questions:
            parts.append(self.tr("{count} 处班级要确认").format(count=len(preview.questions)))
        if preview.issues:
            parts.append(self.tr("{count} 处要改").format(count=len(preview.issues)))
        if parts:
            return self.tr("还有 {things}，改好后才能导入。").format(
                things=self.tr("、").join(parts)
            )
        if not preview.classes:
            return self.tr("没有读到班级，请看看每一列当作什么。")
        return self.tr("可以导入。现在还什么都没存。")

    def _tell(self) -> None:
        form, preview = self.form, self._preview
        ready = (
            preview is not None
            and self._plan is not None
            and not (preview.issues or preview.questions or self.reading.busy())
        )
        form.do_import.setEnabled(ready)
        words = self.tr("导入")
        if preview is not None and preview.classes:
            words = self.tr("导入 {count} 个班").format(count=len(preview.classes))
        form.do_import.setText(words)
        if preview is None:
            form.state.setText("")
        elif self.reading.busy():
            form.state.setText(self.tr("正在重读…"))
        else:
            form.state.setText(self._waiting_words(preview))

    # Importing

    def _import(self) -> None:
        if self._preview is not None:
            self.form.error.clear()
            self._slow.start()
            self.reading.write(self._preview)
            self._tell()

    def _on_slow(self) -> None:
        form = self.form
        form.reading_text.setText(self.tr("正在导入…"))
        form.stack.setCurrentWidget(form.reading)
        form.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_written(self, plan: RosterPlan) -> None:
        self._slow.stop()
        self.imported.emit(plan)
        self.finished.emit()

    def _on_refused(self, error: Exception) -> None:
        self._back_to_preview()
        self._tell()
        if isinstance(error, SchoolError):
            self.form.error.show_error(error)
        else:
            self._context.notify.trouble(error)


def _letter(place: int) -> str:
    """Return a column's letter: A, B, ... Z, AA."""
    first, last = divmod(place, 26)
    return (_letter(first - 1) if first else "") + chr(ord("A") + last)
