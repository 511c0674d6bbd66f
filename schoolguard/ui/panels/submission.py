"""报送件: what the bureau wants, the folder that is written, and what became of it."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from schoolguard.domain.bureau_sheet import BureauSheet, MappedCell, SheetFile
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.submission import (
    MarkHandedIn,
    MarkReturned,
    PrepareSubmission,
    SaveRules,
    Submission,
    SubmissionRules,
    SubmissionState,
)
from schoolguard.ui.dialogs.files import choose_file, choose_folder, documents
from schoolguard.ui.forms.ui_submission_panel import Ui_SubmissionPanel
from schoolguard.ui.jobs import Job
from schoolguard.ui.list_tools import ListTools
from schoolguard.ui.models.submissions import SubmissionsModel, TickModel
from schoolguard.ui.page import PageContext, Panel, subject
from schoolguard.ui.panels import submission_view
from schoolguard.ui.panels.bureau_sheet import BureauSheetPanel, removed
from schoolguard.ui.panels.record import new_action
from schoolguard.ui.panels.submission_view import SubmissionView
from schoolguard.ui.widgets.tip import plain

if TYPE_CHECKING:
    from schoolguard.services import Services

_WIDTH: Final = 380
_LINE: Final = 26
_MOST_LINES: Final = 8
_RECORD_WIDTHS: Final = (64, 92, 84)


class SubmissionPanel(Panel):
    """Stays open after the folder is written: the way to it, and marking it, are here."""

    open_panel = Signal(object)
    """Carries the panel of a bureau's sheet."""

    def __init__(self, context: PageContext, services: "Services", campaign_uid: str) -> None:
        super().__init__("")
        self.set_title(self.tr("报送件"))
        self._context = context
        self._services = services
        self._campaign_uid = campaign_uid
        self._view: SubmissionView | None = None
        self._as_shown: tuple[object, ...] = ()
        self._job: Job | None = None
        self._place = Path()
        self.form = Ui_SubmissionPanel()
        self.form.setupUi(self)
        self.setMinimumWidth(_WIDTH)
        self.records = SubmissionsModel(self)
        self.photos = TickModel(self)
        self.sheets = TickModel(self)
        self._set_up()
        self.load()

    def first_field(self) -> QWidget:
        """Return the photos where there are some to choose from, else the next step."""
        if self._view is None or self._view.photos:
            return self.form.photos
        return self.form.mark if self._latest() is not None else self.form.prepare

    def load(self) -> None:
        """Read everything again."""
        work = partial(submission_view.read, self._services, self._campaign_uid)
        self._context.jobs.read(work, ok=self._on_loaded, failed=self._on_failed)

    # What the user does

    def prepare_here(self) -> None:
        """Write the folder among the user's documents."""
        place = documents()
        place.mkdir(parents=True, exist_ok=True)
        self.prepare(str(place))

    def pick(self) -> None:
        """Let the folder be chosen that the new one goes into, then write."""
        choose_folder(self, self.tr("报送件放在哪个文件夹"), self.prepare)

    def prepare(self, parent: str) -> None:
        """Write the folder below ``parent``."""
        self.form.error.clear()
        command = PrepareSubmission(
            action_id=new_action(),
            campaign_uid=self._campaign_uid,
            photo_uids=self.photos.chosen(),
            sheet_uids=self.sheets.chosen(),
        )
        self._show_busy(busy=True)
        self._job = self._context.jobs.long(
            partial(submission_view.write, self._services, command, Path(parent)),
            ok=self._on_prepared,
            failed=self._on_failed,
            cancelled=self._on_cancelled,
            progress=self._on_progress,
        )

    def mark(self) -> None:
        """Mark the latest hand-in as handed in, or as returned."""
        latest = self._latest()
        if latest is None:
            return
        day = self.form.mark_day.day()
        said = self.form.mark_text.text()
        submissions = self._services.submissions
        if latest.state is SubmissionState.PREPARED:
            work = partial(
                submissions.hand_in,
                MarkHandedIn(
                    action_id=new_action(),
                    uid=latest.uid,
                    version=latest.version,
                    on=day,
                    to=said,
                ),
            )
        else:
            work = partial(
                submissions.give_back,
                MarkReturned(
                    action_id=new_action(),
                    uid=latest.uid,
                    version=latest.version,
                    on=day,
                    because=said,
                ),
            )
        self.form.error.clear()
        self._context.jobs.write(work, ok=self._on_marked, failed=self._on_failed)

    def save_rules(self) -> None:
        """Keep what the bureau wants."""
        form, view = self.form, self._view
        if view is None:
            return
        command = SaveRules(
            action_id=new_action(),
            version=view.rules.version,
            unit=form.unit.text(),
            matter=form.matter.text(),
            pattern=form.pattern.text(),
            longest=form.longest.value() or None,
            least_photos=form.least.value(),
            most_photos=form.most.value(),
            photo_kilobytes=form.kilobytes.value(),
        )
        work = partial(self._services.submissions.save_rules, command)
        form.error.clear()
        self._context.jobs.write(work, ok=self._on_rules, failed=self._on_failed)

    def is_dirty(self) -> bool:
        """Whether what the bureau wants, or a mark's words, are typed and not saved."""
        typed = self._rules_typed() != self._as_shown or bool(self.form.mark_text.text())
        return self._view is not None and typed

    def draft_ready(self) -> bool:
        """See :class:`Form`."""
        return self._view is not None

    def reopen_sheet(self, uid: str) -> bool:
        """Open the map of a sheet of which a draft is waiting."""
        view = self._view
        known = next((one for one in view.sheets if one.uid == uid), None) if view else None
        if view is None or (known is None and uid != subject(None)):
            return False
        found = (self._context, self._services, view.sources, view.now)
        self._open(BureauSheetPanel(*found, known=known))
        return True

    def add_sheet(self) -> None:
        """Let the bureau's file be chosen."""
        kinds = self.tr("统计表 (*.xlsx);;所有文件 (*)")
        choose_file(self, self.tr("选择上级的统计表"), kinds, self.read_sheet)

    def read_sheet(self, path: str) -> None:
        """Read a bureau's file and propose its map."""
        self.form.error.clear()
        work = partial(submission_view.propose, self._services, self._campaign_uid, Path(path))
        self._context.jobs.read(work, ok=self._on_sheet, failed=self._on_failed)

    def edit_sheet(self) -> None:
        """Open the map of the chosen sheet."""
        sheet, view = self._sheet(), self._view
        if sheet is not None and view is not None:
            self.reopen_sheet(sheet.uid)

    def drop_sheet(self) -> None:
        """Put the chosen sheet into the bin; the toast takes it back."""
        sheet = self._sheet()
        if sheet is not None:
            work = removed(self._services, sheet)
            self._context.jobs.write(work, ok=self._on_dropped, failed=self._on_failed)

    # What comes back

    def _on_loaded(self, view: SubmissionView) -> None:
        first = self._view is None
        self._view = view
        if first:
            self.form.mark_day.set_day(view.today)
        self.records.set_rows(view.handed[::-1])
        self.form.records_part.setVisible(bool(view.handed))
        photos = [(one.uid, submission_view.named(one)) for one in view.photos]
        known = {uid for uid, _ in photos}
        chosen = {uid for uid, _ in photos[: view.rules.most_photos]}
        kept = chosen if first else known & set(self.photos.chosen())
        self.photos.show(photos, kept)
        sheets = [(one.uid, one.name) for one in view.sheets]
        ticked = {uid for uid, _ in sheets} if first else set(self.sheets.chosen())
        self.sheets.show(sheets, ticked)
        self._show_rules(view.rules)
        self._show_mark()
        self._check()

    def _on_prepared(self, made: tuple[Submission, Path]) -> None:
        noted, self._place = made
        self._show_busy(busy=False)
        words = self.tr("已生成 {n} 个文件，在“{folder}”里。")
        self.form.result.setText(words.format(n=len(noted.files), folder=self._place.name))
        self.form.result.setToolTip(plain(str(self._place)))
        self.form.result.show()
        self.form.open_folder.show()
        self.form.open_folder.setFocus(Qt.FocusReason.OtherFocusReason)
        self.load()

    def _on_progress(self, done: int, total: int) -> None:
        self.form.bar.setRange(0, total)
        self.form.bar.setValue(done)

    def _on_cancelled(self) -> None:
        self._show_busy(busy=False)

    def _on_marked(self, one: Submission) -> None:
        handed = one.state is SubmissionState.HANDED_IN
        words = self.tr("第 {n} 次已报送") if handed else self.tr("已记下：第 {n} 次退回")
        self._context.notify.done(words.format(n=one.number))
        self.form.mark_text.clear()
        self.load()

    def _on_rules(self, _: SubmissionRules) -> None:
        self._context.notify.done(self.tr("上级要求已保存"))
        self.load()

    def _on_sheet(self, read: tuple[SheetFile, tuple[MappedCell, ...]]) -> None:
        file, proposed = read
        view = self._view
        if view is not None:
            self._open(
                BureauSheetPanel(
                    self._context,
                    self._services,
                    view.sources,
                    view.now,
                    file=file,
                    proposed=proposed,
                )
            )

    def _on_dropped(self, _deletion_id: str) -> None:
        self._context.notify.done(self.tr("统计表已删除"))
        self.load()

    def _on_failed(self, error: Exception) -> None:
        self._show_busy(busy=False)
        if isinstance(error, SchoolError):
            self.form.error.show_error(error)
        else:
            self._context.notify.trouble(error)

    # How it looks

    def _set_up(self) -> None:
        form = self.form
        form.records.setModel(self.records)
        form.records.verticalHeader().hide()
        form.records.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        for column, width in enumerate(_RECORD_WIDTHS):
            form.records.setColumnWidth(column, width)
        self.tools = ListTools(form.records, self._context, "submissions", self.title())
        for view, model in ((form.photos, self.photos), (form.sheets, self.sheets)):
            view.setModel(model)
            view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
            model.chosen_changed.connect(self._check)
        form.rules_part.hide()
        form.rules_toggle.setCheckable(True)
        form.rules_toggle.toggled.connect(form.rules_part.setVisible)
        form.result.hide()
        form.open_folder.hide()
        form.missing.hide()
        form.mark.clicked.connect(self.mark)
        form.save_rules.clicked.connect(self.save_rules)
        form.add_sheet.clicked.connect(self.add_sheet)
        form.edit_sheet.clicked.connect(self.edit_sheet)
        form.drop_sheet.clicked.connect(self.drop_sheet)
        form.prepare.clicked.connect(self.prepare_here)
        form.elsewhere.clicked.connect(self.pick)
        form.open_folder.clicked.connect(self._open_folder)
        form.cancel.clicked.connect(self._stop)
        self._show_busy(busy=False)
        self._check()

    def _show_rules(self, rules: SubmissionRules) -> None:
        form = self.form
        form.unit.setText(rules.unit)
        form.matter.setText(rules.matter)
        form.pattern.setText(rules.pattern)
        form.longest.setValue(rules.longest or 0)
        form.least.setValue(rules.least_photos)
        form.most.setValue(rules.most_photos)
        form.kilobytes.setValue(rules.photo_kilobytes)
        self._as_shown = self._rules_typed()

    def _rules_typed(self) -> tuple[object, ...]:
        form = self.form
        numbers = (form.longest, form.least, form.most, form.kilobytes)
        texts = (form.unit, form.matter, form.pattern)
        return (*(one.text() for one in texts), *(one.value() for one in numbers))

    def _show_mark(self) -> None:
        latest, form = self._latest(), self.form
        form.mark_part.setVisible(latest is not None)
        if latest is None:
            return
        prepared = latest.state is SubmissionState.PREPARED
        hint = self.tr("报给谁（选填）") if prepared else self.tr("退回原因（选填）")
        form.mark_text.setPlaceholderText(hint)
        form.mark_text.setAccessibleName(hint)
        form.mark.setText(self.tr("标记已报送") if prepared else self.tr("上级退回了"))

    def _show_busy(self, *, busy: bool) -> None:
        form = self.form
        form.bar.setVisible(busy)
        form.bar.setRange(0, 0)
        form.cancel.setVisible(busy)
        for button in (form.prepare, form.elsewhere):
            button.setEnabled(not busy)
        if busy:
            form.result.hide()
            form.open_folder.hide()

    def _check(self) -> None:
        view, form = self._view, self.form
        if view is None:
            form.prepare.setEnabled(False)
            form.elsewhere.setEnabled(False)
            return
        count, rules = len(self.photos.chosen()), view.rules
        words = self.tr("已选 {n} 张，要 {least} 到 {most} 张；只列可用于材料、并已同意的。")
        least, most = rules.least_photos, rules.most_photos
        form.photos_note.setText(words.format(n=count, least=least, most=most))
        for listed, lines in ((form.photos, view.photos), (form.sheets, view.sheets)):
            listed.setFixedHeight(_LINE * min(max(len(lines), 1), _MOST_LINES) + 4)
        form.photos.setVisible(bool(view.photos))
        form.sheets.setVisible(bool(view.sheets))
        form.sheets_note.setVisible(not view.sheets)
        for button in (form.edit_sheet, form.drop_sheet):
            button.setVisible(bool(view.sheets))
        for button in (form.prepare, form.elsewhere):
            button.setEnabled(self._job is None or not form.bar.isVisible())

    def _latest(self) -> Submission | None:
        """Return the last hand-in where it can still be marked."""
        handed = () if self._view is None else self._view.handed
        if not handed or handed[-1].state is SubmissionState.RETURNED:
            return None
        return handed[-1]

    def _sheet(self) -> BureauSheet | None:
        view, index = self._view, self.form.sheets.currentIndex()
        if view is None or not view.sheets:
            return None
        return view.sheets[max(index.row(), 0)]

    def _open(self, panel: BureauSheetPanel) -> None:
        self.open_panel.emit(panel)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._place)))

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
