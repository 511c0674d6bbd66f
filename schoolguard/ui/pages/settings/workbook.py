"""The month's workbook in the section 数据: out as it is, in after a look at what would change."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from schoolguard.domain.catalogue import render_error
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.month_workbook import ImportWorkbook, WorkbookPlan
from schoolguard.domain.record import dataclass
from schoolguard.ui import language
from schoolguard.ui.dialogs.files import choose_file
from schoolguard.ui.forms.ui_settings_data import Ui_SettingsData
from schoolguard.ui.jobs import IsCancelled, Progress
from schoolguard.ui.notify import Question
from schoolguard.ui.page import PageContext

if TYPE_CHECKING:
    from schoolguard.services import Services

_SHOWN = 8


@dataclass(frozen=True, slots=True)
class Looked:
    """A workbook that was read, and what it would change."""

    command: ImportWorkbook
    plan: WorkbookPlan


class WorkbookWork(QObject):
    """Exports and imports; shows what stands in the way in the section's own places."""

    def __init__(self, context: PageContext, form: Ui_SettingsData, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._form = form
        self._parent = parent
        self._services: Services | None = None
        form.workbook_out.clicked.connect(self.ask_export)
        form.workbook_in.clicked.connect(self.ask_import)

    def attach(self, services: "Services") -> None:
        """Keep what writes."""
        self._services = services

    def ask_export(self) -> None:
        """Let a file be chosen, then write the month in front."""
        kinds = self.tr("工作簿 (*.xlsx)")
        title, name = self.tr("导出工作簿"), self.tr("月度工作簿.xlsx")
        choose_file(self._parent, title, kinds, self.export, save_as=name)

    def export(self, file: str) -> None:
        """Write the month in front."""
        if self._services is not None:
            self._begin()
            work = partial(_export, self._services, Path(file))
            self._context.jobs.long(
                work, ok=self._on_exported, failed=self._on_failed, cancelled=self._on_stopped
            )

    def ask_import(self) -> None:
        """Let a workbook be chosen, then look into it."""
        kinds = self.tr("工作簿 (*.xlsx)")
        choose_file(self._parent, self.tr("导入工作簿"), kinds, self.look)

    def look(self, file: str) -> None:
        """Read a workbook and say what it would change."""
        if self._services is not None:
            self._begin()
            work = partial(_look, self._services, Path(file))
            self._context.jobs.long(
                work,
                ok=self._on_looked,
                failed=self._on_failed,
                cancelled=self._on_stopped,
                writes=True,
            )

    def _on_looked(self, looked: Looked) -> None:
        self._busy(on=False)
        plan = looked.plan
        if plan.findings:
            self._refuse(plan)
            return
        if not plan.added and not plan.changed:
            self._context.notify.done(self.tr("工作簿和现在的记录一样，没有要改的。"))
            return
        line = self.tr("{sheet}：新增 {added}，修改 {changed}，不变 {same}")
        lines = [
            line.format(sheet=one.sheet, added=one.added, changed=one.changed, same=one.same)
            for one in plan.counts
            if one.added or one.changed
        ]
        question = Question(
            self.tr("导入 {added} 行新增、{changed} 行修改？").format(
                added=plan.added, changed=plan.changed
            ),
            "\n".join([*lines, self.tr("没有写在工作簿里的记录保持原样。")]),
            self.tr("导入"),
        )
        self._context.notify.decide(question, partial(self._write, looked.command))

    def _refuse(self, plan: WorkbookPlan) -> None:
        lines = []
        for one in plan.findings[:_SHOWN]:
            what, remedy = render_error(one.error, language.current())
            lines.append(f"{one.sheet} {one.cell} {one.value}  {what}{remedy}")
        if len(plan.findings) > _SHOWN:
            lines.append(self.tr("还有 {count} 处。").format(count=len(plan.findings) - _SHOWN))
        error = SchoolError("workbook.wrong", count=len(plan.findings))
        what, remedy = render_error(error, language.current())
        self._form.error.say(what, "\n".join([*lines, remedy]))

    def _write(self, command: ImportWorkbook) -> None:
        if self._services is not None:
            self._busy(on=True)
            work = partial(_write, self._services, command)
            self._context.jobs.long(
                work,
                ok=self._on_written,
                failed=self._on_failed,
                cancelled=self._on_stopped,
                writes=True,
            )

    def _on_written(self, plan: WorkbookPlan) -> None:
        self._busy(on=False)
        if plan.findings:
            self._refuse(plan)
            return
        words = self.tr("已导入：新增 {added} 行，修改 {changed} 行。")
        self._context.notify.done(words.format(added=plan.added, changed=plan.changed))

    def _on_exported(self, path: Path) -> None:
        self._busy(on=False)
        self._context.notify.done(self.tr("已导出到 {name}。").format(name=path.name))

    def _on_failed(self, error: Exception) -> None:
        self._busy(on=False)
        if isinstance(error, SchoolError):
            self._form.error.show_error(error)
        else:
            self._context.notify.trouble(error)

    def _on_stopped(self) -> None:
        self._busy(on=False)

    def _begin(self) -> None:
        self._form.error.clear()
        self._form.found_text.hide()
        self._busy(on=True)

    def _busy(self, *, on: bool) -> None:
        for button in (self._form.workbook_out, self._form.workbook_in):
            button.setEnabled(not on)


def _export(services: "Services", path: Path, _: Progress, cancelled: IsCancelled) -> Path:
    services.workbook.export(services.campaigns.current().uid, path, cancelled=cancelled)
    return path


def _look(services: "Services", path: Path, progress: Progress, cancelled: IsCancelled) -> Looked:
    pages = services.workbook.read(path, cancelled=cancelled)
    command = ImportWorkbook(action_id=str(uuid4()), pages=pages)
    plan = services.workbook.plan(command, progress=progress, cancelled=cancelled)
    return Looked(ImportWorkbook(action_id=str(uuid4()), pages=pages), plan)


def _write(
    services: "Services", command: ImportWorkbook, progress: Progress, cancelled: IsCancelled
) -> WorkbookPlan:
    return services.workbook.write(command, progress=progress, cancelled=cancelled)
