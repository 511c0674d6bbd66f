"""Printing a leaflet: for which classes, as a file; what was printed so far; who has it."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from schoolguard.domain.catalogue import render_value
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.leaflet import (
    MOST_COPIES,
    PAPERS,
    HandOut,
    LeafletBatch,
    LeafletClass,
    LeafletLine,
    LeafletMonth,
    PrintLeaflets,
    PrintRun,
    RemoveRun,
    RunState,
    SettleRun,
)
from schoolguard.domain.leaflet_body import Accent
from schoolguard.ui import language
from schoolguard.ui.days import short_day
from schoolguard.ui.dialogs.files import choose_file
from schoolguard.ui.jobs import IsCancelled, Job, Progress
from schoolguard.ui.page import PageContext, Panel
from schoolguard.ui.panels.record import new_action
from schoolguard.ui.widgets.card import label
from schoolguard.ui.widgets.class_picker import ClassPicker
from schoolguard.ui.widgets.count_edit import CountEdit
from schoolguard.ui.widgets.date_edit import DateEdit
from schoolguard.ui.widgets.mark import mark
from schoolguard.ui.widgets.states import InlineError

if TYPE_CHECKING:
    from schoolguard.services import Services

_WIDTH: Final = 360
_RUNS_HEIGHT: Final = 120


class PrintPanel(Panel):
    """Chooses classes, writes the file, and keeps what is known of each run."""

    """Carries words for the toast and the work that takes it back."""
    paper_asked = Signal(object)
    """Carries a run's :class:`LeafletBatch`: its pages are wanted, to be printed (again)."""

    def __init__(
        self, context: PageContext, services: "Services", month: LeafletMonth, line: LeafletLine
    ) -> None:
        super().__init__("")
        self.set_title(self.tr("印制和发放 · {title}").format(title=line.leaflet.title))
        self._context = context
        self._services = services
        self._month = month
        self.line = line
        self._job: Job | None = None
        self._batch: LeafletBatch | None = None
        self._place = Path()
        self._folder: Path | None = None
        self.setMinimumWidth(_WIDTH)
        self._build()
        self._tell()

    def show_line(self, line: LeafletLine) -> None:
        """Show the leaflet as it has become."""
        self.line = line
        self._show_runs()
        self._tell()

    def ask_to_close(self) -> None:
        """Close, unless a file is being written."""
        if self._job is None:
            super().ask_to_close()

    # Building

    def _build(self) -> None:
        classes = self._month.classes
        last = set(self.line.runs[-1].class_names) if self.line.runs else set()
        chosen = [one.class_uid for one in classes if not last or one.name in last]
        self.picker = ClassPicker(classes, chosen)
        self.named = QCheckBox(self.tr("每生一份，写名字"))
        self.named.setEnabled(self._month.keeps_names)
        self.named.setToolTip("" if self._month.keeps_names else self.tr("学校没有保存学生姓名"))
        self.paper = QComboBox()
        self.paper.setEditable(True)
        self.paper.addItems([one.name for one in PAPERS])
        self.paper.setEditText(self.line.leaflet.paper)
        self.paper.setAccessibleName(self.tr("纸张"))
        self.accent = QComboBox()
        self.accent.setAccessibleName(self.tr("颜色"))
        self.accent.addItem(self.tr("同宣传单"), None)
        for one in Accent:
            self.accent.addItem(render_value(f"accent.{one.value}", language.current()), one)
        self.spare = CountEdit()
        self.spare.setRange(0, MOST_COPIES)
        self.spare.setPrefix(self.tr("机动 "))
        self.spare.setSuffix(self.tr(" 份"))
        self.spare.setAccessibleName(self.tr("机动份数"))
        self.words = label("", "note")
        self.words.setWordWrap(True)
        self.error = InlineError()
        self.amount = QProgressBar()
        self.amount.hide()
        self.cancel = QPushButton(self.tr("取消"))
        self.cancel.hide()
        self.export = QPushButton(self.tr("存为 PDF…"))
        mark(self.export, "primary")
        self.day = DateEdit()
        self.day.setAccessibleName(self.tr("发放日期"))
        self.day.set_range(
            min(self._month.campaign.starts_on, self._month.today), self._month.today
        )
        self.day.set_day(self._month.today)
        self.hand = QPushButton(self.tr("标记已发"))
        self._runs = QWidget()
        self._runs_box = QVBoxLayout(self._runs)
        self._runs_box.setContentsMargins(0, 0, 0, 0)
        self._lay_out()
        self._show_runs()
        self.picker.changed.connect(self._tell)
        self.named.toggled.connect(self._tell)
        self.spare.valueChanged.connect(self._tell)
        self.export.clicked.connect(self.choose_place)
        self.cancel.clicked.connect(self._cancel)
        self.hand.clicked.connect(self.hand_out)

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.picker, 1)
        options = QHBoxLayout()
        options.addWidget(self.paper, 1)
        options.addWidget(self.accent, 1)
        options.addWidget(self.spare, 1)
        box.addWidget(self.named)
        box.addLayout(options)
        box.addWidget(self.words)
        box.addWidget(self.error)
        box.addWidget(self.amount)
        for pair in ((self.cancel, self.export), (self.day, self.hand)):
            row = QHBoxLayout()
            row.addWidget(pair[0], 1 if pair[0] is self.day else 0)
            row.addStretch(0 if pair[0] is self.day else 1)
            row.addWidget(pair[1])
            box.addLayout(row)
        self._runs_title = label(self.tr("已准备的印制"), "strong")
        box.addWidget(self._runs_title)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(self._runs)
        area.setMaximumHeight(_RUNS_HEIGHT)
        area.viewport().setAutoFillBackground(False)
        self._runs.setAutoFillBackground(False)
        self._area = area
        box.addWidget(area)

    def _show_runs(self) -> None:
        while self._runs_box.count():
            item = self._runs_box.takeAt(0)
            widget = None if item is None else item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        shown = bool(self.line.runs)
        self._runs_title.setVisible(shown)
        self._area.setVisible(shown)
        for run in reversed(self.line.runs):
            self._runs_box.addWidget(self._run_row(run))
        self._runs_box.addStretch(1)

    def _run_row(self, run: PrintRun) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        state = render_value(f"run_state.{run.state.value}", language.current())
        day = f" {short_day(run.settled_on)}" if run.settled_on else ""
        words = self.tr("{n} 个班 · {copies} 份 · {state}").format(
            n=len(run.class_names), copies=run.copies, state=state + day
        )
        row.addWidget(label(words, "muted"), 1)
        again = run.state is RunState.PRINTED
        paper = QPushButton(self.tr("再印") if again else self.tr("打印"))
        paper.setAccessibleName(f"{paper.text()} {words}")
        mark(paper, "link")
        paper.clicked.connect(partial(self._open_paper, run))
        row.addWidget(paper)
        if run.state is not RunState.PRINTED:
            printed = QPushButton(self.tr("已印好"))
            mark(printed, "link")
            printed.clicked.connect(partial(self._settle, run, RunState.PRINTED))
            row.addWidget(printed)
        remove = QPushButton(self.tr("删除"))
        remove.setAccessibleName(self.tr("删除印制 {words}").format(words=words))
        mark(remove, "link")
        remove.clicked.connect(partial(self._remove_run, run))
        row.addWidget(remove)
        return holder

    def _tell(self) -> None:
        chosen = set(self.picker.chosen())
        heads = sum(one.heads or 0 for one in self._month.classes if one.class_uid in chosen)
        copies = heads + self.spare.value()
        if self.line.leaflet.with_slip or self.named.isChecked():
            words = self.tr("{n} 个班，{copies} 份；每生一份，文件较大，可以分年级存。")
        else:
            words = self.tr("{n} 个班，{copies} 份；文件是一张母版，照份数速印。")
        self.words.setText(words.format(n=len(chosen), copies=copies))
        self.export.setEnabled(bool(chosen) and self._job is None)
        self.hand.setEnabled(bool(chosen))

    # Writing the file: prepared and committed first, then drawn, then kept as exported

    def choose_place(self) -> None:
        """Ask where the file goes."""
        name = f"{self.line.leaflet.title}.pdf"
        choose_file(
            self,
            self.tr("存为 PDF"),
            "PDF (*.pdf)",
            self.write_to,
            folder=self._folder,
            save_as=name,
        )

    def write_to(self, path: str) -> None:
        """Prepare the run and write its file to ``path``."""
        self._place = Path(path)
        self._folder = self._place.parent
        self.error.clear()
        accent = self.accent.currentData()
        command = PrintLeaflets(
            action_id=new_action(),
            leaflet_uid=self.line.leaflet.uid,
            class_uids=self.picker.chosen(),
            named=self.named.isChecked(),
            paper=self.paper.currentText(),
            spare=self.spare.value(),
            accent=None if accent is None else Accent(accent),
        )
        self._context.jobs.write(
            partial(self._services.leaflets.prepare, command),
            ok=self._on_prepared,
            failed=self._on_failed,
        )

    def _on_prepared(self, batch: LeafletBatch) -> None:
        self._batch = batch
        self._job = Job()  # before the job begins: one that runs at once would end before it
        self._show_work()
        job = self._context.jobs.long(
            partial(_write, self._services, batch, self._place),
            ok=self._on_written,
            failed=self._on_failed,
            cancelled=self._on_cancelled,
            progress=self._on_progress,
        )
        if self._job is not None:
            self._job = job

    def _on_progress(self, done: int, total: int) -> None:
        self.amount.setMaximum(total)
        self.amount.setValue(done)

    def _on_written(self, _pages: int) -> None:
        self._on_cancelled()
        if self._batch is None:
            return
        command = SettleRun(
            action_id=new_action(), uid=self._batch.run_uid, state=RunState.EXPORTED
        )
        self._context.jobs.write(
            partial(self._services.leaflets.settle, command),
            ok=self._on_exported,
            failed=self._on_failed,
        )

    def _on_exported(self, _run: PrintRun) -> None:
        self._context.notify.done(self.tr("已存到 {file}").format(file=self._place))

    def _on_cancelled(self) -> None:
        self._job = None
        self._show_work()

    def _on_failed(self, error: Exception) -> None:
        self._on_cancelled()
        if isinstance(error, SchoolError):
            self.error.show_error(error)
        else:
            self._context.notify.trouble(error)

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _show_work(self) -> None:
        running = self._job is not None
        self.amount.setVisible(running)
        self.cancel.setVisible(running)
        self.amount.setMaximum(0)
        self._tell()

    # What is known of runs and classes

    def _open_paper(self, run: PrintRun) -> None:
        self._context.jobs.read(
            partial(self._services.leaflets.batch, run.uid),
            ok=self._on_batch,
            failed=self._on_failed,
        )

    def _on_batch(self, batch: LeafletBatch) -> None:
        self.paper_asked.emit(batch)

    def _settle(self, run: PrintRun, state: RunState) -> None:
        command = SettleRun(action_id=new_action(), uid=run.uid, state=state)
        self._context.jobs.write(
            partial(self._services.leaflets.settle, command),
            ok=self._on_settled,
            failed=self._on_failed,
        )

    def _on_settled(self, _run: PrintRun) -> None:
        self._context.notify.done(self.tr("已标记印好"))

    def _remove_run(self, run: PrintRun) -> None:
        command = RemoveRun(action_id=new_action(), uid=run.uid, version=run.version)
        self._context.jobs.write(
            partial(self._services.leaflets.remove_run, command),
            ok=self._on_run_removed,
            failed=self._on_failed,
        )

    def _on_run_removed(self, _deletion_id: str) -> None:
        self._context.notify.done(self.tr("已删除一次印制"))

    def hand_out(self) -> None:
        """Mark the ticked classes as having the leaflet."""
        command = HandOut(
            action_id=new_action(),
            leaflet_uid=self.line.leaflet.uid,
            class_uids=self.picker.chosen(),
            on=self.day.day(),
        )
        self._context.jobs.write(
            partial(self._services.leaflets.hand_out, command),
            ok=self._on_handed,
            failed=self._on_failed,
        )

    def _on_handed(self, handed: tuple[LeafletClass, ...]) -> None:
        self._context.notify.done(self.tr("已发到 {n} 个班").format(n=len(handed)))


def _write(
    services: "Services",
    batch: LeafletBatch,
    place: Path,
    progress: Progress,
    cancelled: IsCancelled,
) -> int:
    return services.leaflets.write((batch,), place, progress=progress, cancelled=cancelled)
