"""The store cannot be opened: stands over the window and offers what can be done about it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from schoolguard.domain.backup import BackupContent
from schoolguard.domain.errors import SchoolError
from schoolguard.ui.dialogs.files import choose_file
from schoolguard.ui.jobs import IsCancelled, Job, Jobs, Progress
from schoolguard.ui.models.copies import CopiesModel, Copy, content_words, moment
from schoolguard.ui.notify import Notify, Question
from schoolguard.ui.tokens import SIZES
from schoolguard.ui.widgets.card import Card, label
from schoolguard.ui.widgets.mark import mark
from schoolguard.ui.widgets.states import InlineError
from schoolguard.ui.widgets.table import TableView

if TYPE_CHECKING:
    from schoolguard.services.rescue import Rescuer

_WIDTH = 620
_ROWS = 5


FindRescuer = Callable[[], "Rescuer"]
"""Gives what can be done; called off the window's thread, as all that it can do is."""


class RescueView(QWidget):
    """Covers its window until a store can be opened; nothing is deleted by any of its buttons."""

    solved = Signal()
    """Another store stands in the place, or the same is to be tried again."""

    def __init__(
        self, window: QWidget, desk: FindRescuer, jobs: Jobs, notify: Notify, trouble: SchoolError
    ) -> None:
        super().__init__(window)
        self._desk, self._jobs, self._notify = desk, jobs, notify
        self._job: Job | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("rescue_view")
        self.setAutoFillBackground(True)
        self.trouble = InlineError(self)
        self.trouble.show_error(trouble)
        self.found = label("", "muted", self)
        self.content = label("", "note", self)
        self.copies = TableView(self)
        self.model = CopiesModel(self)
        self.restore = QPushButton(self.tr("用选中的备份恢复"), self)
        self.other = QPushButton(self.tr("另选备份文件…"), self)
        self.empty = QPushButton(self.tr("从空白开始…"), self)
        self.again = QPushButton(self.tr("再试一次"), self)
        self.bar = QProgressBar(self)
        self.stop = QPushButton(self.tr("取消"), self)
        self.error = InlineError(self)
        self._set_up()
        self._lay_out()
        window.installEventFilter(self)
        self.setGeometry(window.rect())

    def begin(self) -> None:
        """Come to the front and look for backups."""
        self.show()
        self.raise_()
        self.other.setFocus(Qt.FocusReason.OtherFocusReason)
        self._jobs.read(partial(_copies, self._desk), ok=self._on_copies, failed=self._on_failed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt calls this: cover the window whatever its size."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    # What the user does

    def restore_chosen(self) -> None:
        """Put the chosen backup in the store's place."""
        place = self.copies.currentIndex().row()
        if place >= 0 and self.restore.isEnabled():
            self._put_back(self.model.row(place)[0].path)

    def look_at(self, file: str) -> None:
        """Say what a backup file holds and ask."""
        self.error.clear()
        path = Path(file)
        self._jobs.read(
            partial(_look, self._desk, path), ok=self._on_looked, failed=self._on_failed
        )

    def ask_empty(self) -> None:
        """Ask before an empty school is begun."""
        question = Question(
            self.tr("从空白的学校开始？"),
            self.tr("原来的文件和备份都留在原处，以后还能恢复。"),
            self.tr("从空白开始"),
        )
        self._notify.decide(question, self._start_empty)

    def _pick(self) -> None:
        kinds = self.tr("备份 (*.sgbak)")
        choose_file(self, self.tr("选择备份"), kinds, self.look_at)

    def _on_looked(self, found: tuple[Path, BackupContent]) -> None:
        path, content = found
        question = Question(
            self.tr("用“{name}”恢复？").format(name=path.name),
            content_words(content, path),
            self.tr("恢复"),
        )
        self._notify.decide(question, partial(self._put_back, path))

    def _put_back(self, path: Path) -> None:
        self._set_busy(on=True)
        self._job = self._jobs.long(
            partial(_put_back, self._desk, path),
            ok=self._on_solved,
            failed=self._on_failed,
            cancelled=self._on_cancelled,
            progress=self._on_progress,
            writes=True,
        )

    def _start_empty(self) -> None:
        self._set_busy(on=True)
        self._jobs.write(
            partial(_start_empty, self._desk), ok=self._on_solved, failed=self._on_failed
        )

    def _on_stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    # What comes back

    def _on_copies(self, copies: tuple[Copy, ...]) -> None:
        self.model.set_rows(copies)
        some = bool(copies)
        self.copies.setVisible(some)
        self.copies.setFixedHeight((min(len(copies), _ROWS) + 1) * SIZES.row + 4)
        self.restore.setVisible(some)
        words = (
            self.tr("找到 {count} 份备份，最近的是 {moment} 的。").format(
                count=len(copies), moment=moment(copies[0][1])
            )
            if some
            else self.tr("数据文件夹里没有找到备份。U 盘或别的电脑上有的话，可以另选。")
        )
        self.found.setText(words)
        if some:
            self.copies.setCurrentIndex(self.model.index(0, 0))
            self.copies.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_chosen(self) -> None:
        place = self.copies.currentIndex().row()
        if place >= 0:
            kept, content = self.model.row(place)
            self.content.setText(content_words(content, kept.path))
        self.restore.setEnabled(place >= 0)

    def _on_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _on_solved(self, _aside: Path | None) -> None:
        self._set_busy(on=False)
        self.solved.emit()

    def _on_cancelled(self) -> None:
        self._set_busy(on=False)

    def _on_failed(self, error: Exception) -> None:
        self._set_busy(on=False)
        if isinstance(error, SchoolError):
            self.error.show_error(error)
        else:
            self._notify.trouble(error)

    # Set-up

    def _set_up(self) -> None:
        mark(self.restore, "primary")
        self.copies.setModel(self.model)
        self.copies.setAccessibleName(self.tr("找到的备份"))
        self.copies.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        head = self.copies.horizontalHeader()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.copies.selectionModel().currentChanged.connect(self._on_chosen)
        self.copies.opened.connect(self.restore_chosen)
        self.copies.hide()
        self.restore.hide()
        self.restore.setEnabled(False)
        for line in (self.found, self.content):
            line.setWordWrap(True)
        self.restore.clicked.connect(self.restore_chosen)
        self.other.clicked.connect(self._pick)
        self.empty.clicked.connect(self.ask_empty)
        self.again.clicked.connect(self.solved)
        self.stop.clicked.connect(self._on_stop)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("正在恢复…"))
        self._set_busy(on=False)

    def _set_busy(self, *, on: bool) -> None:
        self.copies.setEnabled(not on)
        for button in (self.restore, self.other, self.empty, self.again):
            button.setEnabled(not on)
        self.bar.setVisible(on)
        self.stop.setVisible(on)
        if on:
            self.error.clear()
            self.bar.setRange(0, 0)

    def _lay_out(self) -> None:
        card = Card(self)
        card.setFixedWidth(_WIDTH)
        box = QVBoxLayout(card)
        box.setContentsMargins(*[2 * SIZES.gap] * 4)
        box.setSpacing(SIZES.grid)
        box.addWidget(label(self.tr("数据打不开"), "title"))
        for widget in (self.trouble, self.found, self.copies, self.content, self.error):
            box.addWidget(widget)
        working = QHBoxLayout()
        working.addWidget(self.bar, 1)
        working.addWidget(self.stop)
        box.addLayout(working)
        buttons = QHBoxLayout()
        for button in (self.again, self.empty, self.other):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.restore)
        box.addLayout(buttons)
        middle = QHBoxLayout()  # not an alignment, which would ask no wrapped text for its height
        middle.addStretch(1)
        middle.addWidget(card)
        middle.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addLayout(middle)
        outer.addStretch(3)


def _copies(desk: FindRescuer) -> tuple[Copy, ...]:
    return desk().copies()


def _look(desk: FindRescuer, path: Path) -> tuple[Path, BackupContent]:
    return path, desk().look(path)


def _put_back(
    desk: FindRescuer, path: Path, progress: Progress, cancelled: IsCancelled
) -> Path | None:
    return desk().put_back(path, progress, cancelled)


def _start_empty(desk: FindRescuer) -> Path | None:
    return desk().start_empty()
