"""The section 数据: where it lies, backups, the check; and the user's own window."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QSettings, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from schoolguard.domain.backup import BackupContent, CheckReport, LastBackup
from schoolguard.domain.catalogue import render_value
from schoolguard.domain.errors import SchoolError
from schoolguard.ui import choices, days, language
from schoolguard.ui.dialogs.files import choose_file
from schoolguard.ui.forms.ui_settings_data import Ui_SettingsData
from schoolguard.ui.jobs import IsCancelled, Job, Progress
from schoolguard.ui.models.copies import content_words, size_words
from schoolguard.ui.notify import Question
from schoolguard.ui.page import PageContext
from schoolguard.ui.pages.settings.backup_plan import PlanWork
from schoolguard.ui.pages.settings.state import SettingsState
from schoolguard.ui.pages.settings.workbook import WorkbookWork
from schoolguard.ui.panels.restore import RestorePanel
from schoolguard.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from schoolguard.services import Services

Result = TypeVar("Result")


class DataSection(QWidget):
    """Backup, restore and check run one at a time; the window's choices apply at once."""

    open_panel = Signal(object)
    """Carries a :class:`Panel` for the page to open."""
    restored = Signal()

    def __init__(
        self, context: PageContext, settings: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.form = Ui_SettingsData()
        self.form.setupUi(self)
        row = FlowLayout(self.form.data_buttons)  # beside a panel they take two lines
        for button in self.form.data_buttons.findChildren(QPushButton):
            row.addWidget(button)
        self._context = context
        self._settings = settings
        self._services: Services | None = None
        self._state: SettingsState | None = None
        self._job: Job | None = None
        self._source = Path()
        self._came_from: QWidget | None = None
        form = self.form
        self.workbook = WorkbookWork(context, form, self)
        self.plan = PlanWork(context, form, self)
        self.plan.move_asked.connect(self._move)
        form.backup.clicked.connect(self.ask_backup)
        form.restore.clicked.connect(self.ask_restore)
        form.check.clicked.connect(self.check)
        form.open_folder.clicked.connect(self._open_folder)
        form.cancel.clicked.connect(self._on_cancel)
        self._set_up_window()

    def attach(self, services: "Services") -> None:
        """Keep what writes."""
        self._services = services
        self.workbook.attach(services)
        self.plan.attach(services)

    def show_state(self, state: SettingsState) -> None:
        """Show where the data lies and when it was last saved."""
        self._state = state
        self.form.place.setText(state.place)
        self.form.latest.setText(self._when(state.latest_backup))
        self.plan.show_state(state.keeping)

    def focus(self) -> None:
        """Put the keyboard where one begins."""
        self.form.backup.setFocus(Qt.FocusReason.OtherFocusReason)

    # Backups

    def ask_backup(self) -> None:
        """Let a file be chosen, then write it."""
        if self._state is None:
            return
        folder = self._state.folder / "backups"
        folder.mkdir(parents=True, exist_ok=True)
        name = f"schoolguard-{self._state.today:%Y%m%d}.sgbak"
        kinds = self.tr("备份 (*.sgbak)")
        choose_file(self, self.tr("备份到"), kinds, self.backup, folder=folder, save_as=name)

    def backup(self, file: str) -> None:
        """Write a backup."""
        if self._services is not None:
            work = partial(_backup, self._services, Path(file))
            self._start(self.tr("正在备份…"), work, self._on_backed_up)

    def ask_restore(self) -> None:
        """Show the backups that are kept and what each holds."""
        if self._state is None or self._services is None:
            return
        last = self._state.latest_backup
        folder = self._state.folder / "backups" if last is None else last.path.parent
        panel = RestorePanel(self._context, self._services, folder)
        panel.picked.connect(self.decide_restore)
        self.restored.connect(panel.finished)
        self.open_panel.emit(panel)

    def decide_restore(self, file: str) -> None:
        """Look into the backup, say what a restore does, and ask."""
        if self._services is not None:
            self._source = Path(file)
            self.form.error.clear()
            look = partial(self._services.backups.look, self._source)
            self._context.jobs.read(look, ok=self._on_looked, failed=self._on_failed)

    def _on_looked(self, content: BackupContent) -> None:
        words = content_words(content, self._source) + "\n"
        question = Question(
            self.tr("用“{name}”换掉现在的数据？").format(name=self._source.name),
            words + self.tr("现在的数据会先自动备份一份，之后还能换回来。"),
            self.tr("恢复"),
            danger=True,
        )
        self._context.notify.decide(question, self._restore)

    def check(self) -> None:
        """Look through the whole store."""
        if self._services is not None:
            work = partial(_check, self._services)
            self._start(self.tr("正在检查…"), work, self._on_checked)

    def _restore(self) -> None:
        if self._services is not None:
            work = partial(_restore, self._services, self._source)
            self._start(self.tr("正在恢复…"), work, self._on_restored, writes=True)

    def _start(
        self,
        words: str,
        work: Callable[[Progress, IsCancelled], Result],
        ok: Callable[[Result], None],
        *,
        writes: bool = False,
    ) -> None:
        form = self.form
        form.error.clear()
        form.found_text.hide()
        form.working_text.setText(words)
        form.bar.setAccessibleName(words)
        form.bar.setRange(0, 0)
        self._set_working(on=True)
        self._job = self._context.jobs.long(
            work,
            ok=ok,
            failed=self._on_failed,
            cancelled=self._on_cancelled,
            progress=self._on_progress,
            writes=writes,
        )

    def _set_working(self, *, on: bool) -> None:
        buttons = (self.form.backup, self.form.restore, self.form.check)
        if on:
            # Not hasFocus(): the file dialog may still be the window that is active.
            before = self.window().focusWidget()
            self._came_from = next((one for one in buttons if one is before), None)
        self.form.working.setVisible(on)
        for button in buttons:
            button.setEnabled(not on)
        if not on and self._came_from is not None:
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)

    def _move(self, target: Path) -> None:
        if self._services is not None:
            work = partial(_move, self._services, target)
            self._start(self.tr("正在搬数据…"), work, self._on_moved, writes=True)

    def _on_moved(self, target: Path) -> None:
        self._set_working(on=False)
        self._context.notify.done(self.tr("数据已搬到 {folder}").format(folder=target))

    def _on_progress(self, done: int, total: int) -> None:
        self.form.bar.setRange(0, total)
        self.form.bar.setValue(done)

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_backed_up(self, made: tuple[Path, int, LastBackup | None]) -> None:
        path, size, latest = made
        self._set_working(on=False)
        self.form.latest.setText(self._when(latest))
        words = self.tr("已备份到 {name}（{size}）。")
        self._context.notify.done(words.format(name=path.name, size=size_words(size)))

    def _on_restored(self, kept: Path) -> None:
        self.restored.emit()
        self._set_working(on=False)
        words = self.tr("已恢复。原来的数据存在 {name}。")
        self._context.notify.done(words.format(name=kept.name))

    def _on_checked(self, report: CheckReport) -> None:
        self._set_working(on=False)
        if report.sound:
            words = self.tr("数据完好：内容和 {lines} 条修改记录都对得上。")
            compared = render_value(
                "trail.compared", language.current(), count=report.trail.compared
            )
            self.form.found_text.setText(words.format(lines=report.audit_lines) + compared)
            self.form.found_text.show()
            return
        remedy = self.tr("请先备份一份，再用出问题以前的备份恢复，并把情况告诉维护人员。")
        self.form.error.say(self._damage_words(report), remedy)

    def _damage_words(self, report: CheckReport) -> str:
        parts = []
        if report.damage:
            parts.append(self.tr("数据有 {count} 处损坏。").format(count=len(report.damage)))
        if report.broken_line is not None:
            words = self.tr("修改记录从第 {line} 条起对不上。")
            parts.append(words.format(line=report.broken_line))
        lang = language.current()
        parts += [
            render_value(f"trail.{one.kind.value}", lang, name=one.name, lines=one.lines)
            for one in report.trail.amiss
        ]
        return "".join(parts)

    def _on_failed(self, error: Exception) -> None:
        self._set_working(on=False)
        if isinstance(error, SchoolError):
            self.form.error.show_error(error)
        else:
            self._context.notify.trouble(error)

    def _on_cancelled(self) -> None:
        self._set_working(on=False)

    def _when(self, last: LastBackup | None) -> str:
        if last is None:
            return self.tr("还没备份过")
        return f"{days.short_day(last.at.date())} {last.at:%H:%M} · {last.path}"

    def _open_folder(self) -> None:
        if self._state is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._state.folder)))

    # The user's own window

    def _set_up_window(self) -> None:
        form = self.form
        form.language.addItem("中文", "zh_CN")
        form.language.addItem("English", "en")
        chosen = choices.chosen_language(self._settings) or language.current()
        form.language.setCurrentIndex(form.language.findData(chosen))
        for choice, words in (
            ("light", self.tr("浅色")),
            ("dark", self.tr("深色")),
            ("system", self.tr("跟随系统")),
        ):
            form.theme.addItem(words, choice)
        form.theme.setCurrentIndex(form.theme.findData(choices.chosen_theme(self._settings)))
        form.language.activated.connect(self._on_language)
        form.theme.activated.connect(self._on_theme)
        self._tell_language()

    def _on_language(self) -> None:
        self._settings.setValue(choices.LANGUAGE, self.form.language.currentData())
        self._tell_language()

    def _tell_language(self) -> None:
        other = self.form.language.currentData() != language.current()
        words = (
            self.tr("下次打开时换成这个语言。") if other else self.tr("换语言要重新打开才生效。")
        )
        self.form.language_note.setText(words)

    def _on_theme(self) -> None:
        choice = self.form.theme.currentData()
        self._settings.setValue(choices.THEME, choice)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
            try:
                choices.wear(app, choice)
            finally:
                QGuiApplication.restoreOverrideCursor()


def _backup(
    services: "Services", path: Path, progress: Progress, cancelled: IsCancelled
) -> tuple[Path, int, LastBackup | None]:
    size = services.backups.write(path, cancelled=cancelled, progress=progress)
    return path, size, services.backups.latest()


def _restore(
    services: "Services", source: Path, progress: Progress, cancelled: IsCancelled
) -> Path:
    keep = services.backups.path_for_present()
    services.backups.restore(source, keep=keep, cancelled=cancelled, progress=progress)
    return keep


def _move(services: "Services", target: Path, progress: Progress, cancelled: IsCancelled) -> Path:
    return services.places.move(target, cancelled=cancelled, progress=progress)


def _check(services: "Services", _progress: Progress, _cancelled: IsCancelled) -> CheckReport:
    return services.backups.check()
