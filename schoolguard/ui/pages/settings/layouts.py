"""The section 页面格式: layouts of papers, each beside a page that is set by it."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from schoolguard.domain.catalogue import render_value
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.fields import specs
from schoolguard.domain.layout import (
    SHEETS,
    STANDARD,
    Face,
    LayoutProfile,
    PaperLayout,
    RemoveLayout,
    SaveLayout,
    UseLayout,
)
from schoolguard.ui import language
from schoolguard.ui.forms.ui_settings_layouts import Ui_SettingsLayouts
from schoolguard.ui.jobs import Job
from schoolguard.ui.page import FieldsForm, Page
from schoolguard.ui.panels.record import new_action

if TYPE_CHECKING:
    from schoolguard.services import Services
    from schoolguard.ui.widgets.pdf_preview import PdfPreview

_WAIT: Final = 250  # ms after the last key until the page is set anew
_AROUND: Final = 28  # px between the page and the edge, the bar included
_POINTS: Final = 72 / 25.4
_NUMBERS: Final = (
    "width_mm", "height_mm", "top_mm", "bottom_mm", "left_mm", "right_mm",
    "title_size", "body_size", "table_size", "page_number_size",
)  # fmt: skip


class LayoutsSection(FieldsForm, QWidget):
    """The settings at the left, the page at the right; impossible ones are said in words."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.form = Ui_SettingsLayouts()
        self.form.setupUi(self)
        self._page = page
        self._services: Services | None = None
        self._kept: tuple[PaperLayout, ...] = ()
        self._wanted: str | None = None
        self._as_shown: LayoutProfile | None = None
        self._here = False
        self._job: Job | None = None
        self.preview: PdfPreview | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT)
        self._timer.timeout.connect(self._set_page)
        self._set_up()

    def attach(self, services: "Services") -> None:
        """Keep the services and load."""
        self._services = services
        self._load()

    def changed(self, topics: frozenset[str]) -> None:
        """Load again where a layout was changed."""
        if topics & {"layouts", "school"}:
            self._load()

    def set_here(self, *, here: bool) -> None:
        """Set the page when the section is first looked at."""
        first = here and not self._here
        self._here = here
        if first:
            self._set_page()

    def typed(self) -> LayoutProfile:
        """Return the layout as the fields say it."""
        form = self.form
        levels = (form.level_1, form.level_2, form.level_3, form.level_4)
        first, second, third, fourth = map(_face, levels)
        return LayoutProfile(
            name=form.layout_name.text().strip(),
            lines=form.lines.value(),
            duplex=form.duplex.isChecked(),
            body_face=_face(form.body_face),
            title_face=_face(form.title_face),
            level_faces=(first, second, third, fourth),
            **{name: getattr(form, name).value() for name in _NUMBERS},
        )

    def draft_title(self) -> str:
        """See :class:`Form`."""
        return self.tr("页面格式")

    def draft_ready(self) -> bool:
        """See :class:`Form`."""
        return self._as_shown is not None

    def is_dirty(self) -> bool:
        """Whether fields say another layout than the one that was chosen."""
        return self._as_shown is not None and self.typed() != self._as_shown

    # What the user does

    def save(self) -> None:
        """Keep the layout under its name; one of this name is changed."""
        if self._services is None or not self.form.save.isEnabled():
            return
        layout = self.typed()
        known = next((one for one in self._kept if one.name == layout.name), None)
        command = SaveLayout(
            action_id=new_action(),
            uid=None if known is None else known.uid,
            version=0 if known is None else known.version,
            layout=layout,
        )
        work = partial(self._services.layouts.save, command)
        self._page.context.jobs.write(work, ok=self._on_saved, failed=self._on_failed)

    def use(self) -> None:
        """Set official papers by the layout that is shown."""
        if self._services is not None:
            shown = self._shown()
            uid = None if shown is None else shown.uid
            work = partial(self._services.layouts.use, UseLayout(action_id=new_action(), uid=uid))
            self._page.context.jobs.write(work, ok=self._on_used, failed=self._on_failed)

    def remove(self) -> None:
        """Put the layout that is shown into the bin; the toast takes it back."""
        shown = self._shown()
        if self._services is not None and shown is not None:
            command = RemoveLayout(action_id=new_action(), uid=shown.uid, version=shown.version)
            work = partial(self._services.layouts.remove, command)
            self._page.context.jobs.write(work, ok=self._on_removed, failed=self._on_failed)

    # Loading

    def _load(self) -> None:
        if self._services is not None:
            jobs = self._page.context.jobs
            jobs.read(self._services.layouts.all, ok=self._on_loaded, failed=self._on_failed)

    def _on_loaded(self, kept: tuple[PaperLayout, ...]) -> None:
        first = self.form.layout.count() == 0
        before = self.form.layout.currentData()
        self._kept = kept
        used = next((one.uid for one in kept if one.in_use), "")
        wanted = self._wanted if self._wanted is not None else used if first else before
        self._wanted = None
        with QSignalBlocker(self.form.layout):
            self.form.layout.clear()
            self.form.layout.addItem(self.tr("GB/T 9704（默认）"), "")
            for one in kept:
                self.form.layout.addItem(one.name, one.uid)
            self.form.layout.setCurrentIndex(max(self.form.layout.findData(wanted), 0))
        self._show_layout()

    def _shown(self) -> PaperLayout | None:
        uid = self.form.layout.currentData()
        return next((one for one in self._kept if one.uid == uid), None)

    def _show_layout(self) -> None:
        shown = self._shown()
        self._fill(STANDARD if shown is None else shown.profile, named=shown is not None)
        self._timer.start()

    def _fill(self, layout: LayoutProfile, *, named: bool) -> None:
        form = self.form
        widgets = self._fields()
        blockers = [QSignalBlocker(one) for one in widgets]
        form.layout_name.setText(layout.name if named else "")
        for name in _NUMBERS:
            getattr(form, name).setValue(getattr(layout, name))
        form.lines.setValue(layout.lines)
        form.duplex.setChecked(layout.duplex)
        levels = (form.level_1, form.level_2, form.level_3, form.level_4)
        faces = (layout.title_face, layout.body_face, *layout.level_faces)
        for box, face in zip((form.title_face, form.body_face, *levels), faces, strict=True):
            box.setCurrentIndex(box.findData(face.value))
        for one in blockers:
            one.unblock()
        self._as_shown = self.typed()
        self._tell()

    # The page at the right

    def _on_changed(self) -> None:
        self._tell()
        self._timer.start()

    def _tell(self) -> None:
        form, layout, shown = self.form, self.typed(), self._shown()
        sheet = next((name for name, size in SHEETS.items() if size == _size(layout)), "")
        with QSignalBlocker(form.sheet):
            form.sheet.setCurrentIndex(form.sheet.findData(sheet))
        known = shown is not None and replace(layout, name=shown.name) == shown.profile
        plain = shown is None and replace(layout, name=STANDARD.name) == STANDARD
        used = shown.in_use if shown is not None else not any(one.in_use for one in self._kept)
        form.state.setText(self._state(layout, used=used and (known or plain)))
        form.use.setEnabled((known or plain) and not used)
        form.remove.setVisible(shown is not None)
        same = shown is not None and known and layout.name == shown.name
        form.save.setEnabled(bool(layout.name) and layout.name != STANDARD.name and not same)

    def _state(self, layout: LayoutProfile, *, used: bool) -> str:
        width = (layout.width_mm - layout.left_mm - layout.right_mm) * _POINTS
        height = (layout.height_mm - layout.top_mm - layout.bottom_mm) * _POINTS
        words = self.tr("每行 {count} 字，行距 {pitch} 磅。").format(
            count=max(int(width / layout.body_size + 0.01), 0),
            pitch=f"{max(height, 0) / layout.lines:.1f}",
        )
        if used:
            return self.tr("正在使用：总结、通知等公文都照这个格式。") + words
        if not layout.name:
            return self.tr("改了以后另起名称保存；默认格式不会变。") + words
        return words

    def _set_page(self) -> None:
        if self._services is None or not self._here:
            return
        if self._job is not None:
            self._job.cancel()
        work = partial(self._services.layouts.specimen, self.typed())
        jobs = self._page.context.jobs
        self._job = jobs.read(work, ok=self._on_page, failed=self._on_failed)

    def _on_page(self, content: bytes) -> None:
        self.form.error.clear()
        if self.preview is None:
            # Qt's PDF library takes its time to load; only who looks at the page needs it.
            from schoolguard.ui.widgets.pdf_preview import PdfPreview

            self.preview = PdfPreview(self.form.specimen)
            self.preview.view.setAccessibleName(self.tr("样张"))
            self.form.specimen_layout.addWidget(self.preview)
        self.preview.show_pdf(content)
        self._fit()

    def _fit(self) -> None:
        if self.preview is not None:
            wide, high = self.preview.page_mm()
            room = self.form.specimen.size()
            whole = (room.height() - _AROUND) * wide / high if high else 0.0
            self.preview.set_page_width(max(round(min(room.width() - _AROUND, whole)), 100))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt calls this."""
        super().resizeEvent(event)
        self._fit()

    # What comes back

    def _on_saved(self, now: PaperLayout) -> None:
        self._wanted = now.uid
        self._page.context.notify.done(self.tr("已保存“{name}”").format(name=now.name))
        self._load()

    def _on_used(self, now: LayoutProfile) -> None:
        name = self.tr("GB/T 9704（默认）") if now == STANDARD else now.name
        self._page.context.notify.done(self.tr("公文改用“{name}”").format(name=name))
        self._load()

    def _on_removed(self, _deletion_id: str) -> None:
        self._wanted = ""
        self._load()
        self._page.context.notify.done(self.tr("已删除"))

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, SchoolError):
            self.form.error.show_error(error)
        else:
            self._page.context.notify.trouble(error)

    # Set-up

    def _fields(self) -> tuple[QWidget, ...]:
        form = self.form
        numbers = (getattr(form, name) for name in _NUMBERS)
        faces = (form.title_face, form.body_face)
        levels = (form.level_1, form.level_2, form.level_3, form.level_4)
        return (form.layout_name, *numbers, form.lines, form.duplex, *faces, *levels)

    def _set_up(self) -> None:
        form = self.form
        form.layout_name.setMaxLength(specs(PaperLayout)["name"].limit or 0)
        form.layout_name.setPlaceholderText(self.tr("如：本校格式"))
        for name, (width, height) in SHEETS.items():
            form.sheet.addItem(f"{name}（{width:g}×{height:g}）", name)
        form.sheet.addItem(self.tr("自定"), "")
        lang = language.current()
        levels = (form.level_1, form.level_2, form.level_3, form.level_4)
        for box in (form.title_face, form.body_face, *levels):
            for face in Face:
                box.addItem(render_value(f"face.{face.value}", lang), face.value)
            box.currentIndexChanged.connect(self._on_changed)
        for box in (*(getattr(form, name) for name in _NUMBERS), form.lines):
            box.valueChanged.connect(self._on_changed)
            # The text begins where a line edit's does; the sheet cannot move it.
            box.lineEdit().setTextMargins(10, 0, 0, 0)
        form.duplex.toggled.connect(self._on_changed)
        form.layout_name.textChanged.connect(self._tell)
        form.sheet.activated.connect(self._on_sheet)
        form.layout.currentIndexChanged.connect(self._show_layout)
        for one in (*self._fields(), form.layout, form.sheet):
            # The columns share the width; the longest name in a list does not set it.
            one.setSizePolicy(QSizePolicy.Policy.Ignored, one.sizePolicy().verticalPolicy())
        form.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        form.save.clicked.connect(self.save)
        form.use.clicked.connect(self.use)
        form.remove.clicked.connect(self.remove)

    def _on_sheet(self) -> None:
        size = SHEETS.get(str(self.form.sheet.currentData()))
        if size is not None:
            self.form.width_mm.setValue(size[0])
            self.form.height_mm.setValue(size[1])

    def focus(self) -> None:
        """Put the keyboard into the list of layouts."""
        self.form.layout.setFocus(Qt.FocusReason.OtherFocusReason)


def _face(box: QComboBox) -> Face:
    return Face(box.currentData() or Face.SONG.value)


def _size(layout: LayoutProfile) -> tuple[float, float]:
    return layout.width_mm, layout.height_mm
