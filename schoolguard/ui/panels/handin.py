"""收回传表 and 发回传表: sheets come back many at once; sheets go out into a folder."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from schoolguard.domain.campaign import Matrix
from schoolguard.domain.catalogue import render_error
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.handin import TITLE_WORD, HandinRead
from schoolguard.domain.incoming import TakeIncoming, Taken
from schoolguard.domain.task import ACTIVITY_OF
from schoolguard.ui import language
from schoolguard.ui.dialogs.files import choose_files, choose_folder, documents
from schoolguard.ui.forms.ui_handin_write_panel import Ui_HandinWritePanel
from schoolguard.ui.jobs import IsCancelled, Job, Progress
from schoolguard.ui.list_tools import ListTools
from schoolguard.ui.models import incoming as model
from schoolguard.ui.models.roster_preview import LinesModel
from schoolguard.ui.page import PageContext, Panel
from schoolguard.ui.panels.incoming import IncomingView
from schoolguard.ui.widgets.tip import plain

if TYPE_CHECKING:
    from schoolguard.services import Services


class HandinView(IncomingView):
    """What sheets that came back hold, row by row; files that cannot be read are named."""

    def __init__(
        self, context: PageContext, services: "Services", matrix: Matrix, parent: QWidget
    ) -> None:
        super().__init__(context, services, parent)
        self.campaign_uid = matrix.campaign.uid
        self._job: Job | None = None
        self._files: tuple[Path, ...] = ()
        self.troubles = LinesModel(self)
        form = self.form
        form.heading.setText(self.tr("收回传表"))
        form.paste_card.hide()
        if sum(task.kind in ACTIVITY_OF for task in matrix.tasks) < 2:
            form.table.hideColumn(model.TASK)
        form.troubles.setModel(self.troubles)
        self.tools = ListTools(form.troubles, context, "", self.tr("没有读进来的文件"))
        form.more.clicked.connect(self.pick)
        form.cancel.clicked.connect(self._stop)
        self._show_busy(busy=False)

    def focus(self) -> None:
        """Put the keyboard where one begins."""
        box = self.form.table if self.model.rowCount() else self.form.more
        box.setFocus(Qt.FocusReason.OtherFocusReason)

    def draft(self) -> dict[str, Any]:
        """See :class:`IncomingView`: the files, which are read again."""
        return {"files": [str(one) for one in self._files]}

    def take_draft(self, values: dict[str, Any]) -> None:
        """See :class:`IncomingView`; files that are gone meanwhile are named as unread."""
        self.read(values["files"])

    def write(self, command: TakeIncoming) -> Taken:
        """See :class:`IncomingView`."""
        return self._services.handins.confirm(command)

    def waiting_words(self) -> str:
        """See :class:`IncomingView`."""
        return self.tr("可以一次选多个文件，也可以把文件拖到这里。")

    def pick(self) -> None:
        """Let files be chosen."""
        kinds = self.tr("回传表 (*.xlsx *.xls *.et *.xlsm *.csv);;所有文件 (*)")
        choose_files(self, self.tr("选择收回的回传表"), kinds, self.read)

    def read(self, files: list[str]) -> None:
        """Read files beside those that are read already."""
        self._files = tuple(dict.fromkeys((*self._files, *map(Path, files))))
        if self._job is not None:
            self._job.cancel()
        self._show_busy(busy=True)
        self.form.error.clear()
        work = partial(_read, self._services, self.campaign_uid, self._files)
        self._job = self._context.jobs.long(
            work,
            ok=self._on_read,
            failed=self._on_unread,
            cancelled=self._on_stopped,
            progress=self._on_progress,
        )

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_progress(self, done: int, total: int) -> None:
        self.form.bar.setRange(0, total)
        self.form.bar.setValue(done)

    def _on_read(self, read: HandinRead) -> None:
        self._show_busy(busy=False)
        form = self.form
        form.note.setText(self.tr("{n} 个文件 · 点“登记”之前什么都不会存。").format(n=read.files))
        head = (self.tr("文件"), self.tr("问题"), self.tr("怎么办"))
        lines = ((one.file, *render_error(one.error, language.current())) for one in read.troubles)
        self.troubles.set_lines(head, tuple(lines))
        form.troubles_heading.setText(self.tr("{n} 个文件没有读进来").format(n=len(read.troubles)))
        form.troubles_card.setVisible(bool(read.troubles))
        form.troubles.setColumnWidth(0, 240)
        form.troubles.setColumnWidth(1, 300)
        self.model.set_rows(read.rows)
        self.show_rows()
        if self.model.rowCount():
            self.to_confirm()
        else:
            self.focus()

    def _on_unread(self, error: Exception) -> None:
        self._show_busy(busy=False)
        if isinstance(error, SchoolError):
            self.form.error.show_error(error)
        else:
            self._context.notify.trouble(error)

    def _on_stopped(self) -> None:
        if self._job is not None and self._job.is_cancelled():  # not one that another replaced
            self._files = ()
            self._show_busy(busy=False)

    def _show_busy(self, *, busy: bool) -> None:
        form = self.form
        form.bar.setVisible(busy)
        form.bar.setRange(0, 0)
        form.cancel.setVisible(busy)
        form.more.setVisible(not busy)
        form.table.setEnabled(not busy)
        self.tell()
        if busy:
            form.confirm.setEnabled(False)
            form.state.setText(self.tr("正在读 {n} 个文件…").format(n=len(self._files)))


class HandinWritePanel(Panel):
    """Writes the sheets into a new folder and opens it."""

    def __init__(self, context: PageContext, services: "Services", matrix: Matrix) -> None:
        super().__init__("")
        self.set_title(self.tr("发回传表"))
        self._context = context
        self._services = services
        self._campaign = matrix.campaign
        self._folder = Path()
        self.form = form = Ui_HandinWritePanel()
        form.setupUi(self)
        form.result.hide()
        form.open_folder.hide()
        form.pick.clicked.connect(self.write_here)
        form.elsewhere.clicked.connect(self.pick)
        form.open_folder.clicked.connect(self._open_folder)

    def first_field(self) -> QWidget:
        """Return the one button that is needed."""
        return self.form.pick

    def write_here(self) -> None:
        """Write among the user's documents."""
        self.write(str(documents()))

    def pick(self) -> None:
        """Let a folder be chosen, then write."""
        choose_folder(self, self.tr("回传表放在哪个文件夹"), self.write)

    def write(self, chosen: str) -> None:
        """Write into a folder of their own below the chosen one."""
        self.form.error.clear()
        self._folder = _free(Path(chosen) / f"{TITLE_WORD} {self._campaign.key}")
        per: Literal["class", "grade"] = "class" if self.form.per_class.isChecked() else "grade"
        work = partial(_write, self._services, self._campaign.uid, self._folder, per)
        self.form.pick.setEnabled(False)
        self._context.jobs.long(
            work, ok=self._on_written, failed=self._on_failed, cancelled=self._on_stopped
        )

    def _on_stopped(self) -> None:
        self.form.pick.setEnabled(True)

    def _on_written(self, files: tuple[Path, ...]) -> None:
        form = self.form
        form.pick.setEnabled(True)
        words = self.tr("已生成 {n} 个文件，在“{folder}”里，发到班主任群即可。")
        form.result.setText(words.format(n=len(files), folder=self._folder.name))
        form.result.setToolTip(plain(str(self._folder)))
        form.result.show()
        form.open_folder.show()
        form.open_folder.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_failed(self, error: Exception) -> None:
        self.form.pick.setEnabled(True)
        if isinstance(error, SchoolError):
            self.form.error.show_error(error)
        else:
            self._context.notify.trouble(error)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))


def _write(
    services: "Services",
    campaign_uid: str,
    folder: Path,
    per: Literal["class", "grade"],
    progress: Progress,
    cancelled: IsCancelled,
) -> tuple[Path, ...]:
    return services.handins.write(campaign_uid, folder, per, progress=progress, cancelled=cancelled)


def _free(folder: Path) -> Path:
    """Return a folder that is not there yet: what is in the present one may be filled in."""
    wanted, count = folder, 1
    while wanted.exists():
        count += 1
        wanted = folder.with_name(f"{folder.name} ({count})")
    return wanted


def _read(
    services: "Services",
    campaign_uid: str,
    files: tuple[Path, ...],
    progress: Progress,
    cancelled: IsCancelled,
) -> HandinRead:
    def step(done: int, total: int | None) -> None:
        progress(done, total or 0)

    return services.handins.read(campaign_uid, files, step, cancelled)
