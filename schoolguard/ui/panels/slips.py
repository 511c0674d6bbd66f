"""Slips that come back: a field for the scanner, counts, and what each class still lacks."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.leaflet import Leaflet
from schoolguard.domain.slip import (
    CODE_DIGITS,
    ClassSlips,
    ExcuseSlip,
    LinkFamily,
    MissingSlip,
    PhotoReading,
    ReadSlips,
    ReissueSlip,
    SetBack,
    Slip,
    SlipBoard,
    SlipReading,
)
from schoolguard.ui.dialogs.files import choose_folder
from schoolguard.ui.jobs import IsCancelled, Job, Progress
from schoolguard.ui.page import PageContext, Panel
from schoolguard.ui.panels.record import new_action
from schoolguard.ui.widgets.card import label
from schoolguard.ui.widgets.mark import mark
from schoolguard.ui.widgets.states import InlineError

if TYPE_CHECKING:
    from schoolguard.services import Services

_WIDTH: Final = 360
_FIELD_HEIGHT: Final = 48
_NAMED: Final = 3


class SlipPanel(Panel):
    """Reads codes as a scanner types them: digits, then Enter."""

    """Carries words for the toast and the work that takes it back."""

    def __init__(self, context: PageContext, services: "Services", leaflet: Leaflet) -> None:
        super().__init__("")
        self._context = context
        self._services = services
        self._leaflet = leaflet
        self._job: Job | None = None
        self._read = self._again = self._unknown = 0
        self._board: SlipBoard | None = None
        self._classes: tuple[ClassSlips, ...] = ()
        self._last: tuple[str, ...] = ()
        self._without: tuple[str, str] | None = None
        self.set_title(self.tr("回执 · {title}").format(title=leaflet.title))
        self.setMinimumWidth(_WIDTH)
        self._build()
        self.load()

    def first_field(self) -> QWidget:
        """Return the scanner's field."""
        return self.code

    def add_below(self, widget: QWidget) -> None:
        """Put something of the page's under everything else."""
        self.box.addWidget(widget)

    def load(self) -> None:
        """Read the board again."""
        if self._job is not None:
            self._job.cancel()
        self._job = self._context.jobs.read(
            partial(self._services.slips.board, self._leaflet.uid),
            ok=self._on_board,
            failed=self._on_failed,
        )

    def _build(self) -> None:
        self.code = QLineEdit()
        self.code.setMinimumHeight(_FIELD_HEIGHT)
        mark(self.code, "scan")
        self.code.setPlaceholderText(self.tr("扫码，或输入 10 位编号后按 Enter"))
        self.code.setAccessibleName(self.tr("回执编号"))
        self.signed = QCheckBox(self.tr("家长已签名"))
        self.signed.setChecked(True)
        self.photos = QPushButton(self.tr("从照片读取…"))
        self.photos.setToolTip(self.tr("选一个文件夹，里面是回执的照片或扫描图片"))
        self.back = QPushButton(self.tr("撤回上一份"))
        mark(self.back, "link")
        self.back.setEnabled(False)
        self.said = label("", "strong")
        self.said.setWordWrap(True)
        self.counts = label("", "note")
        self.counts.setWordWrap(True)
        self.error = InlineError()
        self.tree = QTreeWidget()
        self.tree.setHeaderLabels([self.tr("还缺的"), self.tr("已交/应交")])
        self.tree.setAccessibleName(self.tr("各班还缺的回执"))
        self.tree.setColumnWidth(0, 220)
        self.reissue = QPushButton(self.tr("遗失补发"))
        self.link = QPushButton(self.tr("是一家人"))
        self.link.setToolTip(self.tr("按住 Ctrl 选两名以上的兄弟姐妹，一家只数一次"))
        self.tree.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.because = QLineEdit()
        self.because.setPlaceholderText(self.tr("免交原因"))
        self.because.setAccessibleName(self.tr("免交原因"))
        self.because.setMaxLength(60)
        self.excuse = QPushButton(self.tr("免交"))
        self.copy = QPushButton(self.tr("复制本班名单"))
        self.copy.setToolTip(self.tr("只发给这个班的班主任"))
        self.box = box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.code)
        how = QHBoxLayout()
        how.addWidget(self.signed, 1)
        how.addWidget(self.photos)
        how.addWidget(self.back)
        box.addLayout(how)
        for widget in (self.said, self.counts, self.error):
            box.addWidget(widget)
        box.addWidget(self.tree, 1)
        excused = QHBoxLayout()
        excused.addWidget(self.because, 1)
        excused.addWidget(self.excuse)
        box.addLayout(excused)
        row = QHBoxLayout()
        row.addWidget(self.reissue)
        row.addWidget(self.link)
        row.addStretch(1)
        row.addWidget(self.copy)
        box.addLayout(row)
        self.code.returnPressed.connect(self.read)
        self.photos.clicked.connect(self._choose_photos)
        self.back.clicked.connect(self._take_back)
        self.tree.itemSelectionChanged.connect(self._enable)
        self.because.textChanged.connect(self._enable)
        self.reissue.clicked.connect(self._reissue)
        self.excuse.clicked.connect(self._excuse)
        self.copy.clicked.connect(self._copy)
        self.link.clicked.connect(self._link)
        self._enable()

    # Reading

    def read(self) -> None:
        """Take in what stands in the field; it is free for the next code at once."""
        typed = self.code.text().strip()
        self.code.clear()
        if not typed:
            return
        command = ReadSlips(
            action_id=new_action(), codes=_codes(typed), signed=self.signed.isChecked()
        )
        self._context.jobs.write(
            partial(self._services.slips.read, command),
            ok=self._on_read,
            failed=self._on_failed,
        )

    def _choose_photos(self) -> None:
        choose_folder(self, self.tr("回执照片所在的文件夹"), self.read_photos)

    def read_photos(self, folder: str) -> None:
        """Take in the codes on the pictures of a folder."""
        self.error.clear()
        self._without = None
        self.photos.setEnabled(False)
        self._context.jobs.long(
            partial(_find, self._services, Path(folder)),
            ok=self._on_photos,
            failed=self._on_photos_failed,
            cancelled=self._on_photos_stopped,
        )

    def _on_photos_stopped(self) -> None:
        self.photos.setEnabled(True)

    def _on_photos(self, found: PhotoReading) -> None:
        self.photos.setEnabled(True)
        if found.without:
            names = "、".join(found.without[:_NAMED])
            words = self.tr("{n} 张没有读到编号：{names}")
            remedy = self.tr("请补拍清楚，或照着号码输入。")
            self._without = (words.format(n=len(found.without), names=names), remedy)
            self.error.say(*self._without)
        if found.codes:
            command = ReadSlips(
                action_id=new_action(), codes=found.codes, signed=self.signed.isChecked()
            )
            self._context.jobs.write(
                partial(self._services.slips.read, command),
                ok=self._on_photos_read,
                failed=self._on_failed,
            )
        else:
            self.said.setText("")

    def _on_photos_read(self, reading: SlipReading) -> None:
        self._on_read(reading)
        if self._without is not None:
            self.error.say(*self._without)
        words = self.tr("照片里收下 {n} 份").format(n=len(reading.accepted))
        if not reading.unknown:
            self.said.setText(words)

    def _on_photos_failed(self, error: Exception) -> None:
        self.photos.setEnabled(True)
        self._on_failed(error)

    def _on_read(self, reading: SlipReading) -> None:
        self.error.clear()
        self._read += len(reading.accepted)
        self._again += len(reading.repeated)
        self._unknown += len(reading.unknown)
        if reading.unknown:
            words = self.tr("不认识：{code}").format(code="、".join(reading.unknown))
        elif reading.repeated and not reading.accepted:
            words = self.tr("已经收过：{code}").format(code="、".join(reading.repeated))
        else:
            words = self.tr("收下：{code}").format(code="、".join(reading.accepted))
        self.said.setProperty("role", "error" if reading.unknown else "strong")
        mark(self.said)
        self.said.setText(words)
        self._tell_counts()
        self._last = reading.accepted
        self.back.setEnabled(bool(self._last))

    def _tell_counts(self) -> None:
        board = self._board
        if board is None:
            return
        words = self.tr(
            "已收 {back}/{out}，签名 {signed} · 本次收下 {n}，重复 {again}，不认识 {unknown}"
        )
        self.counts.setText(
            words.format(
                back=board.back,
                out=board.out,
                signed=board.signed,
                n=self._read,
                again=self._again,
                unknown=self._unknown,
            )
        )

    def _on_board(self, board: SlipBoard) -> None:
        self._board = board
        self._tell_counts()
        open_uids = {
            self._classes[row].class_uid
            for row in range(self.tree.topLevelItemCount())
            if (item := self.tree.topLevelItem(row)) is not None and item.isExpanded()
        }
        self._classes = board.classes
        self.tree.clear()
        for of in board.classes:
            item = QTreeWidgetItem(self.tree, [of.class_name, f"{of.back}/{of.out}"])
            for one in of.missing:
                QTreeWidgetItem(item, [self._name(one), one.code])
            item.setExpanded(of.class_uid in open_uids)
        self._enable()

    def _name(self, one: MissingSlip) -> str:
        words = self.tr("{seat}号 {name}").format(seat=one.seat, name=one.name).strip()
        return self.tr("{who}（家里另一份已交）").format(who=words) if one.sibling_back else words

    def _take_back(self) -> None:
        """Put what was read last to out again."""
        command = SetBack(action_id=new_action(), codes=self._last)
        self._last = ()
        self.back.setEnabled(False)
        self.code.setFocus()
        self._context.jobs.write(
            partial(self._services.slips.set_back, command),
            ok=self._on_taken_back,
            failed=self._on_failed,
        )

    def _on_taken_back(self, count: int) -> None:
        self._read -= count
        self.said.setText(self.tr("已改回未交"))
        self._tell_counts()

    # One slip or one class

    def _all_chosen(self) -> list[tuple[ClassSlips, MissingSlip | None]]:
        found: list[tuple[ClassSlips, MissingSlip | None]] = []
        for item in self.tree.selectedItems():
            above = item.parent()
            of = self._classes[self.tree.indexOfTopLevelItem(above or item)]
            found.append((of, None if above is None else of.missing[above.indexOfChild(item)]))
        return found

    def _chosen(self) -> tuple[ClassSlips | None, MissingSlip | None]:
        found = self._all_chosen()
        return found[0] if len(found) == 1 else (None, None)

    def _siblings(self) -> tuple[str, ...]:
        return tuple(
            one.pupil_uid for _, one in self._all_chosen() if one is not None and one.pupil_uid
        )

    def _enable(self) -> None:
        of, one = self._chosen()
        self.copy.setEnabled(of is not None and bool(of.missing))
        self.reissue.setEnabled(one is not None)
        self.link.setEnabled(len(self._siblings()) > 1)
        self.because.setEnabled(one is not None)
        self.excuse.setEnabled(one is not None and bool(self.because.text().strip()))

    def _link(self) -> None:
        uids = self._siblings()
        self._context.jobs.write(
            partial(self._services.slips.link, LinkFamily(action_id=new_action(), pupil_uids=uids)),
            ok=self._on_linked,
            failed=self._on_failed,
        )

    def _on_linked(self, _family: str) -> None:
        self._context.notify.done(self.tr("已关联为一家"))

    def _reissue(self) -> None:
        _, one = self._chosen()
        if one is not None:
            command = ReissueSlip(action_id=new_action(), uid=one.uid)
            self._context.jobs.write(
                partial(self._services.slips.reissue, command),
                ok=self._on_reissued,
                failed=self._on_failed,
            )

    def _on_reissued(self, slip: Slip) -> None:
        words = self.tr("已补发 {code}，再存一次 PDF 就有这一张。")
        self.said.setText(words.format(code=slip.code))

    def _excuse(self) -> None:
        _, one = self._chosen()
        if one is None:
            return
        command = ExcuseSlip(action_id=new_action(), uid=one.uid, because=self.because.text())
        self._context.jobs.write(
            partial(self._services.slips.excuse, command),
            ok=self._on_excused,
            failed=self._on_failed,
        )

    def _on_excused(self, _slip: Slip) -> None:
        self.because.clear()
        self._context.notify.done(self.tr("已记为免交"))

    def _copy(self) -> None:
        of, _ = self._chosen()
        if of is not None:
            names = "、".join(self._name(one) for one in of.missing)
            words = self.tr("{name}还缺 {n} 份回执：{names}")
            QGuiApplication.clipboard().setText(
                words.format(name=of.class_name, n=len(of.missing), names=names)
            )
            self._context.notify.done(self.tr("名单已复制，只发给这个班的班主任"))

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, SchoolError):
            self.error.show_error(error)
        else:
            self._context.notify.trouble(error)


def _find(
    services: "Services", folder: Path, progress: Progress, cancelled: IsCancelled
) -> PhotoReading:
    return services.slips.in_photos(folder, progress=progress, cancelled=cancelled)


def _codes(typed: str) -> tuple[str, ...]:
    """Return the codes of a line: one, or several that were pasted together."""
    solid = "".join(typed.split())
    if len(solid) > CODE_DIGITS and len(solid) % CODE_DIGITS == 0:
        return tuple(solid[at : at + CODE_DIGITS] for at in range(0, len(solid), CODE_DIGITS))
    return (typed,)
