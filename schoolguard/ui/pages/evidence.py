"""佐证材料: the pictures of the month, each with the record it proves. None is asked for."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QKeyEvent
from PySide6.QtWidgets import QListView

from schoolguard.domain.catalogue import render_error, render_value
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.evidence import Evidence, EvidenceKind, EvidenceMonth, RemoveEvidence
from schoolguard.domain.search import SearchHit
from schoolguard.ui import language
from schoolguard.ui.dialogs.files import choose_files
from schoolguard.ui.forms.ui_evidence_page import Ui_EvidencePage
from schoolguard.ui.jobs import Job
from schoolguard.ui.list_removal import ListRemoval, Rows
from schoolguard.ui.models.evidence import THUMB, EvidenceDelegate, EvidenceModel
from schoolguard.ui.offered_paper import OfferedPaper
from schoolguard.ui.page import Page, PageContext
from schoolguard.ui.panels.evidence import EvidencePanel
from schoolguard.ui.panels.record import Saved
from schoolguard.ui.view_tools import ViewTools
from schoolguard.ui.widgets.pictures import Source, holds_pictures, pictures_in
from schoolguard.ui.widgets.states import EmptyState

if TYPE_CHECKING:
    from schoolguard.services import Services

_TOPICS: Final = frozenset({"evidence", "activities", "talks", "leaflets", "campaigns"})
_AT_ONCE: Final = 8
"""Small pictures made by one job: the first show soon."""


class EvidencePage(Page):
    """A grid of pictures; one opens at the right, files dropped anywhere come in."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._services: Services | None = None
        self._job: Job | None = None
        self._wanted = ""
        self._to_take: tuple[Path, ...] = ()
        self._open_wanted = False
        self.month: EvidenceMonth | None = None
        self.form = Ui_EvidencePage()
        self.form.setupUi(self)
        self.model = EvidenceModel(self)
        self._set_up_empty()
        self.register = OfferedPaper(
            self, "evidence_register", self.tr("材料目录"), self.form.grid, shortcut="Ctrl+P"
        )
        self.paste_action = self.add_action(self.tr("粘贴图片"), self.paste, shortcut="Ctrl+V")
        self.add = self.add_action(self.tr("加图片"), self.choose, primary=True, shortcut="Ctrl+N")
        self._set_up_grid()
        self.setAcceptDrops(True)
        self._show_state()

    # What the shell asks

    def attach(self, services: "Services") -> None:
        """Keep the services and load."""
        self._services = services
        self.removal.attach(services)
        self._load()

    def changed(self, topics: frozenset[str]) -> None:
        """Load again where pictures or what they prove were committed."""
        if topics & _TOPICS:
            self._load()

    def reveal(self, hit: SearchHit) -> None:
        """Open a picture that was found, or the files that are to be kept."""
        if hit.within == "take":
            self._to_take = tuple(map(Path, hit.target.split("\n")))
            self._take_waiting()
            return
        self._wanted, self._open_wanted = hit.target, True
        if self.month is not None:
            self._go_to_wanted()

    def _take_waiting(self) -> None:
        if self.month is not None and self._to_take:
            sources, self._to_take = self._to_take, ()
            self.take(sources)

    def reopen(self, form: str, about: str) -> bool:
        """See :class:`Page`; of pictures that were not kept yet the files are chosen again."""
        del form  # there is one
        if self.month is None:
            return False
        row = self.model.find(about)
        if row is not None:
            self._open(self.model.row(row))
            return True
        files = [one for one in map(Path, about.split("\n")[1:]) if one.is_file()]
        self.take(files)
        return bool(files)

    def shown(self) -> None:
        """Give the keyboard to the grid."""
        if self.form.card.isVisible():
            self.form.grid.setFocus()

    # What the user does

    def choose(self) -> None:
        """Choose files."""
        kinds = self.tr("图片 (*.jpg *.jpeg *.png *.webp *.bmp *.gif *.heic)")
        choose_files(self, self.tr("选图片"), kinds, self._on_chosen)

    def paste(self) -> None:
        """Take what was copied: a picture, or files."""
        data = QGuiApplication.clipboard().mimeData()
        sources = pictures_in(data) if data is not None else ()
        if sources:
            self.take(sources)
        else:
            self.context.notify.done(self.tr("剪贴板里没有图片"))

    def take(self, sources: Sequence[Source]) -> None:
        """Open the panel on pictures that are to be kept."""
        if self._services is not None and self.month is not None and sources:
            panel = EvidencePanel(self.context, self._services, self.month, sources=tuple(sources))
            self._show_panel(panel)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt calls this."""
        if self.month is not None and holds_pictures(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt calls this."""
        self.take(pictures_in(event.mimeData()))
        event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt calls this: Enter opens the picture under the keyboard."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.form.grid.hasFocus():
            self._on_opened(self.form.grid.currentIndex())
            return
        super().keyPressEvent(event)

    # Setting up

    def _set_up_empty(self) -> None:
        self.no_campaign = EmptyState(
            "", "", self.tr("去设置"), self._to_settings, icon="images", parent=self
        )
        self.no_picture = EmptyState(
            self.tr("照片不是必须的"),
            self.tr(
                "来文没有要求，就不用拍、不用补。想留几张的，把图片拖到这里，或按 Ctrl V 粘贴，"
                "再选它证明哪条记录。存下时去掉拍摄地点等信息，能认出人的先问过本人。"
            ),
            self.tr("加图片"),
            self.choose,
            icon="images",
            parent=self,
        )
        for state in (self.no_campaign, self.no_picture):
            self.form.page_layout.addWidget(state)
            state.hide()

    def _set_up_grid(self) -> None:
        form, grid = self.form, self.form.grid
        form.told.setWordWrap(True)  # beside a panel there is less room than English takes
        form.kinds.addItem(self.tr("全部种类"), None)
        for kind in EvidenceKind:
            words = render_value(f"evidence_kind.{kind.value}", language.current())
            form.kinds.addItem(words, kind)
        form.kinds.currentIndexChanged.connect(self._filter)
        grid.setViewMode(QListView.ViewMode.IconMode)
        grid.setResizeMode(QListView.ResizeMode.Adjust)
        grid.setMovement(QListView.Movement.Static)
        grid.setUniformItemSizes(True)
        grid.setAcceptDrops(False)  # the page takes them
        grid.setItemDelegate(EvidenceDelegate(grid))
        grid.setModel(self.model)
        self.tools = ViewTools(grid, self.context, self.title())
        self.removal = ListRemoval(self.tools, self.context, _remove)
        self.model.thumbs_wanted.connect(self._ask_thumbs, Qt.ConnectionType.QueuedConnection)
        grid.activated.connect(self._on_opened)
        grid.doubleClicked.connect(self._on_opened)

    # Loading

    def _load(self) -> None:
        if self._services is None:
            return
        if self._job is not None:
            self._job.cancel()
        self._job = self.context.jobs.read(
            partial(_read, self._services), ok=self._on_month, failed=self._on_failed
        )

    def _on_month(self, month: EvidenceMonth) -> None:
        self.month = month
        self.no_campaign.hide()
        count = len(month.evidence)
        self.set_subtitle(self.tr("{n} 张").format(n=count) if count else "")
        self._filter()
        self._go_to_wanted()
        self._take_waiting()

    def _ask_thumbs(self) -> None:
        """Ask for the small pictures of what is in sight: a month may have hundreds."""
        if self._services is None:
            return
        wanted = self.model.take_wanted()
        ratio = self.devicePixelRatioF()
        for start in range(0, len(wanted), _AT_ONCE):
            work = partial(_thumbs, self._services, wanted[start : start + _AT_ONCE], ratio)
            self.context.jobs.read(
                work, ok=self.model.set_thumbs, failed=self.context.notify.trouble
            )

    def _filter(self) -> None:
        if self.month is None:
            return
        kind = self.form.kinds.currentData()
        current = self.form.grid.currentIndex()
        before = self.model.row(current.row()).uid if current.isValid() else ""
        self.model.set_rows([one for one in self.month.evidence if kind in (None, one.kind)])
        if self.model.rowCount():
            self._point(self.model.find(before) or 0)
        self._show_state()

    def _show_state(self) -> None:
        """Show the grid, or what teaches where it is empty."""
        there = self.month is not None
        empty = self.month is not None and not self.month.evidence
        for widget in (self.form.told, self.form.kinds, self.form.card):
            widget.setVisible(there and not empty)
        self.no_picture.setVisible(empty)
        self.add.setEnabled(there)
        self.paste_action.setEnabled(there)
        self.register.allow(self._services if there and not empty else None)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, SchoolError) and error.code == "campaign.none":
            self.month = None
            self._show_state()
            self.no_campaign.say(*render_error(error, language.current()))
            self.no_campaign.show()
            self.set_subtitle("")
        else:
            self.context.notify.trouble(error)

    def _to_settings(self) -> None:
        self.context.go("settings", None)

    # The grid and the panel

    def _point(self, row: int) -> None:
        self.form.grid.setCurrentIndex(self.model.index(row, 0))

    def _go_to_wanted(self) -> None:
        if not self._wanted:
            return
        if self.model.find(self._wanted) is None:
            self.form.kinds.setCurrentIndex(0)  # what was found may be filtered out
        row = self.model.find(self._wanted)
        if row is None:
            return
        self._point(row)
        if self._open_wanted:
            self._open(self.model.row(row))
        self._wanted, self._open_wanted = "", False

    def _on_opened(self, index: QModelIndex) -> None:
        if index.isValid():
            self._open(self.model.row(index.row()))

    def _open(self, evidence: Evidence) -> None:
        if self._services is not None and self.month is not None:
            self._show_panel(EvidencePanel(self.context, self._services, self.month, evidence))

    def _show_panel(self, panel: EvidencePanel) -> None:
        panel.saved.connect(self._on_saved)
        self.form.grid.setFocus()  # where the keyboard returns to when the panel closes
        self.open_panel.emit(panel)

    def _on_chosen(self, paths: list[str]) -> None:
        self.take([Path(one) for one in paths])

    def _on_saved(self, saved: Saved) -> None:
        self._wanted = saved.row_uid
        self._load()
        self.context.notify.done(saved.text)


def _remove(services: "Services", action_id: str, rows: Rows) -> str:
    return services.evidence.remove(RemoveEvidence(action_id=action_id, rows=rows))


def _read(services: "Services") -> EvidenceMonth:
    return services.evidence.month(services.campaigns.current().uid)


def _thumbs(services: "Services", uids: Sequence[str], ratio: float) -> dict[str, QImage]:
    """Decode small pictures, on a reader's thread; one that has just gone is left out."""
    made: dict[str, QImage] = {}
    size = QSize(round(THUMB.width() * ratio), round(THUMB.height() * ratio))
    for uid in uids:
        try:
            content = services.evidence.content(uid)
        except SchoolError:
            continue
        made[uid] = QImage.fromData(content).scaled(
            size,
            Qt.AspectRatioMode.KeepAspectRatioByExpanding,
            Qt.TransformationMode.SmoothTransformation,
        )
    return made
