"""反诈知识: read by kind and audience, edited by the school, copied into messages and talks."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QHeaderView,
    QMenu,
)

from schoolguard import pinyin
from schoolguard.domain.catalogue import render_value
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.library import (
    Band,
    EntryKind,
    LibraryBlock,
    LibraryEntry,
    Purpose,
    RestoreEntry,
    Use,
    as_text,
    find,
)
from schoolguard.domain.papers import PaperBand
from schoolguard.domain.record import dataclass
from schoolguard.domain.search import SearchHit
from schoolguard.ui import language
from schoolguard.ui.days import short_day
from schoolguard.ui.forms.ui_library_page import Ui_LibraryPage
from schoolguard.ui.jobs import Job
from schoolguard.ui.list_tools import ListTools
from schoolguard.ui.models.library import KIND, TITLE, LibraryModel
from schoolguard.ui.page import Page, PageContext, subject
from schoolguard.ui.pages.library_text import source_words, write_text
from schoolguard.ui.panels.entry import EntryPanel
from schoolguard.ui.panels.record import Saved, new_action
from schoolguard.ui.paper_menu import PaperMenu

if TYPE_CHECKING:
    from schoolguard.services import Services

_TOPICS: Final = frozenset({"library", "talks", "campaigns"})
_KIND_WIDTH: Final = 104
_MEASURE: Final = 620
"""The widest line of text in px at text scale 1: some forty characters."""


@dataclass(frozen=True, slots=True)
class _Read:
    """What one look at the store brings."""

    entries: tuple[LibraryEntry, ...]
    today: date


class LibraryPage(Page):
    """The list at the left, the chosen entry as one audience reads it at the right."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._services: Services | None = None
        self._job: Job | None = None
        self._uses: Job | None = None
        self._read: _Read | None = None
        self._wanted = ""
        self._band: Band | None = None
        self._block: LibraryBlock | None = None
        self.form = Ui_LibraryPage()
        self.form.setupUi(self)
        self.model = LibraryModel(self)
        self.papers = PaperMenu(
            self,
            self.tr("海报和班会"),
            ("poster", "slogan", "lesson_plan", "lesson_slides"),
            self.form.table,
            about=self._about,
            given=self._for_band,
        )
        self.add = self.add_action(
            self.tr("自己写一条"), self.write_own, primary=True, shortcut="Ctrl+N"
        )
        self._set_up()
        self._show_entry()

    # What the shell asks

    def attach(self, services: "Services") -> None:
        """Keep the services and load."""
        self._services = services
        self.papers.allow(services)
        self._load()

    def changed(self, topics: frozenset[str]) -> None:
        """Load again where something that is shown was committed."""
        if topics & _TOPICS:
            self._load()

    def reveal(self, hit: SearchHit) -> None:
        """Show the entry that was found, whatever was filtered before."""
        self._wanted = hit.target
        for field in (self.form.kind, self.form.band):
            field.setCurrentIndex(0)
        self.form.search.clear()
        self._fill()

    def reopen(self, form: str, about: str) -> bool:
        """See :class:`Page`."""
        del form  # there is one
        if self._read is None or self._services is None:
            return False
        blocks = (block for entry in self._read.entries for block in entry.blocks)
        block = next((one for one in blocks if subject(one.key, one.band.value) == about), None)
        if block is None and about != subject(None, None):
            return False
        self._open(EntryPanel(self.context, self._services, block, self._read.today))
        return True

    def shown(self) -> None:
        """Give the keyboard to the search."""
        self.form.search.setFocus()

    # What the user does

    def write_own(self) -> None:
        """Open an empty entry of the school's own."""
        if self._services is not None and self._read is not None:
            self._open(EntryPanel(self.context, self._services, None, self._read.today))

    def edit(self) -> None:
        """Open what is read for editing."""
        if self._services is None or self._read is None or self._block is None:
            return
        self._open(EntryPanel(self.context, self._services, self._block, self._read.today))

    def restore(self) -> None:
        """Bring the shipped text back; an own entry goes into the bin."""
        block = self._block
        if self._services is None or block is None or block.edit is None:
            return
        command = RestoreEntry(
            action_id=new_action(), uid=block.edit.uid, version=block.edit.version
        )
        self.context.jobs.write(
            partial(_restore, self._services, command, own=block.shipped is None),
            ok=self._on_restored,
            failed=self.context.notify.trouble,
        )

    def copy(self) -> None:
        """Put what is read on the clipboard."""
        self._copy(Purpose.READ, self.tr("已复制"))

    def copy_for_message(self) -> None:
        """Put it on the clipboard as one paragraph."""
        self._copy(Purpose.MESSAGE, self.tr("已复制成一段话，可贴进家长消息"))

    def copy_for_talk(self) -> None:
        """Put it on the clipboard as it is said aloud."""
        self._copy(Purpose.TALK, self.tr("已复制成讲稿的话，可贴进国旗下讲话"))

    def _about(self, paper: str) -> str:
        """Return the chosen entry where the paper can be made of it."""
        block = self._block
        if block is None or paper not in ("poster", "slogan"):
            return ""
        slogan = block.kind is EntryKind.SLOGAN
        fits = slogan if paper == "slogan" else bool(block.body.to_do)
        return block.key if fits else ""

    def _for_band(self) -> dict[str, PaperBand]:
        """Return the age that is read, where papers are made for it."""
        shown = self._block.band.value if self._block is not None else ""
        return {"band": PaperBand(shown)} if shown in set(PaperBand) else {}

    def _copy(self, purpose: Purpose, words: str) -> None:
        block = self._shown_block()
        if block is not None:
            QGuiApplication.clipboard().setText(as_text(block, purpose))
            self.context.notify.done(words)

    # Setting up

    def _set_up(self) -> None:
        form, lang = self.form, language.current()
        form.kind.addItem(self.tr("全部类别"), None)
        for kind in EntryKind:
            form.kind.addItem(render_value(f"entry_kind.{kind.value}", lang), kind)
        form.band.addItem(self.tr("全部对象"), None)
        for band in Band:
            form.band.addItem(render_value(f"band.{band.value}", lang), band)
        for field in (form.kind, form.band):
            policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            field.setSizeAdjustPolicy(policy)
            field.setMinimumContentsLength(6)
            field.currentIndexChanged.connect(self._fill)
        form.search.textChanged.connect(self._fill)
        form.search.returnPressed.connect(form.table.setFocus)
        table = form.table
        table.setModel(self.model)
        table.setSelectionMode(table.SelectionMode.SingleSelection)
        head = table.horizontalHeader()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        table.setColumnWidth(KIND, _KIND_WIDTH)
        self.tools = ListTools(table, self.context, "library", self.title())
        self.tools.own_field = form.search
        table.selectionModel().selectionChanged.connect(self._show_entry)
        table.opened.connect(self._on_opened)
        form.scroll.setMaximumWidth(_MEASURE)
        form.source.setMaximumWidth(_MEASURE)
        menu = QMenu(form.use)
        menu.addAction(self.tr("家长消息（一段话）"), self.copy_for_message)
        menu.addAction(self.tr("国旗下讲话（念出来的话）"), self.copy_for_talk)
        form.use.setMenu(menu)
        form.edit.clicked.connect(self.edit)
        form.restore.clicked.connect(self.restore)
        form.copy.clicked.connect(self.copy)
        form.original.toggled.connect(self._show_text)
        form.bands.chosen.connect(self._on_band)

    # Loading

    def _load(self) -> None:
        if self._services is None:
            return
        if self._job is not None:
            self._job.cancel()
        self._job = self.context.jobs.read(
            partial(_read, self._services), ok=self._on_read, failed=self.context.notify.trouble
        )

    def _on_read(self, read: _Read) -> None:
        self._read = read
        own = sum(one.own or one.edited for one in read.entries)
        self.set_subtitle(self.tr("本校改写或自写 {n} 条").format(n=own) if own else "")
        self._fill()

    def _fill(self) -> None:
        """Show the entries that pass the search and both choices."""
        if self._read is None:
            return
        kind, band = self.form.kind.currentData(), self.form.band.currentData()
        passing = [
            one
            for one in find(self._read.entries, self.form.search.text(), pinyin.matches)
            if kind in (None, one.kind) and (band is None or band in one.bands)
        ]
        chosen = self._wanted or (self._block.key if self._block is not None else "")
        self._wanted = ""
        if band is not None:
            self._band = Band(band)
        self.model.set_rows(passing)
        self.form.table.setVisible(bool(passing))
        self.form.nothing.setVisible(not passing)
        if passing:
            self.form.table.choose(self.model.find(chosen) or 0)
        else:
            self._show_entry()

    # The reading pane

    def _entry(self) -> LibraryEntry | None:
        rows = self.form.table.chosen_rows()
        return self.model.row(rows[0]) if rows and rows[0] < self.model.rowCount() else None

    def _show_entry(self) -> None:
        """Show the chosen entry to the audience last chosen, where it has words for it."""
        entry = self._entry()
        self.form.reading_card.setVisible(entry is not None)
        if entry is None:
            self._block = None
            return
        band = self._band if self._band in entry.bands else entry.bands[0]
        lang = language.current()
        words = [(render_value(f"band.{one.value}", lang), one) for one in entry.bands]
        self.form.bands.offer(words, band)
        self._show_block(entry.block(band))

    def _on_band(self, band: Band) -> None:
        entry = self._entry()
        if entry is not None:
            self._band = band
            self._show_block(entry.block(band))

    def _show_block(self, block: LibraryBlock) -> None:
        form = self.form
        self._block = block
        edited = block.edit is not None and block.shipped is not None
        form.original.setChecked(False)
        form.original.setVisible(edited)
        form.restore.setVisible(block.edit is not None)
        own = block.edit is not None and block.shipped is None
        form.restore.setText(self.tr("删除") if own else self.tr("恢复原文"))
        words = self.tr("本校自写") if own else self.tr("本校改写") if edited else ""
        if block.outdated:
            words = self.tr("本校改写过，随软件更新的原文已有改动。再保存一次，就算看过了。")
        form.state.setText(words)
        form.state_part.setVisible(bool(words))
        self._show_text()
        self._ask_uses(block.key)

    def _shown_block(self) -> LibraryBlock | None:
        block = self._block
        if block is not None and block.shipped is not None and self.form.original.isChecked():
            return block.shipped
        return block

    def _show_text(self) -> None:
        block, form = self._shown_block(), self.form
        if block is None or self._read is None:
            return
        form.heading.setText(block.title)
        write_text(form.scroll_body, form.text_layout, block)
        form.source.setText(source_words(block, self._read.today))

    def _ask_uses(self, key: str) -> None:
        self.form.used.hide()
        if self._uses is not None:
            self._uses.cancel()
        if self._services is not None:
            self._uses = self.context.jobs.read(
                partial(_uses, self._services, key), ok=self._on_uses, failed=self._on_no_uses
            )

    def _on_uses(self, uses: Sequence[Use]) -> None:
        names = "；".join(f"{short_day(one.day)} {one.name}".strip() for one in uses)
        self.form.used.setText(self.tr("本月用在：{names}").format(names=names))
        self.form.used.setVisible(bool(uses))

    def _on_no_uses(self, error: Exception) -> None:
        if not isinstance(error, SchoolError):
            self.context.notify.trouble(error)

    # Editing, and what comes back

    def _on_opened(self, _index: QModelIndex) -> None:
        self.edit()

    def _open(self, panel: EntryPanel) -> None:
        panel.saved.connect(self._on_saved)
        self.form.table.setFocus()  # where the keyboard returns to when the panel closes
        self.open_panel.emit(panel)

    def _on_saved(self, saved: Saved) -> None:
        self._wanted = saved.row_uid
        self._load()
        self.context.notify.done(saved.text)

    def _on_restored(self, restored: tuple[str, bool]) -> None:
        _deletion_id, own = restored
        self._load()
        self.context.notify.done(self.tr("已删除") if own else self.tr("已恢复原文"))


def _read(services: "Services") -> _Read:
    return _Read(services.library.everything(), services.library.office.today())


def _restore(services: "Services", command: RestoreEntry, *, own: bool) -> tuple[str, bool]:
    return services.library.restore(command), own


def _uses(services: "Services", key: str) -> tuple[Use, ...]:
    return services.library.used_on(key, services.campaigns.current().uid)
