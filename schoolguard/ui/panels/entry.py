"""An entry of the fraud library in the school's own words."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from schoolguard.domain.catalogue import render_value
from schoolguard.domain.fields import specs
from schoolguard.domain.library import (
    LONGEST_LINE,
    MOST_LINES,
    Band,
    Body,
    EditEntry,
    EntryKind,
    LibraryBlock,
    LibraryEdit,
    Source,
)
from schoolguard.ui import language
from schoolguard.ui.forms.ui_entry_panel import Ui_EntryPanel
from schoolguard.ui.page import PageContext
from schoolguard.ui.panels.record import RecordPanel, Saved
from schoolguard.ui.widgets.states import InlineError

if TYPE_CHECKING:
    from schoolguard.services import Services

_WIDTH: Final = 340
_LINES: Final = {
    "title_text": "title",
    "say": "say",
    "tags": "tags",
    "source": "source",
    "address": "address",
}
"""Line edits of the form, and the fields they hold."""


class EntryPanel(RecordPanel):
    """The school's words over what ``block`` says to its band, or (None) an entry of its own."""

    draft_of = ("_key", "_band")

    def __init__(
        self,
        context: PageContext,
        services: "Services",
        block: LibraryBlock | None,
        today: date,
    ) -> None:
        super().__init__("", context)
        self._services = services
        self._block = block
        self._key = "" if block is None else block.key
        self._band = "" if block is None else block.band.value
        self.form = Ui_EntryPanel()
        self.form.setupUi(self)
        self.setMinimumWidth(_WIDTH)
        self.set_title(self.tr("自己写一条") if block is None else block.title)
        self._set_up(today)
        self._as_shown = self._command()
        self._check()

    # What the host and the base ask

    def first_field(self) -> QWidget:
        """Return the title of a new entry, else how it goes."""
        return self.form.title_text if self._block is None else self.form.how

    def save_button(self) -> QPushButton:
        """See :class:`RecordPanel`."""
        return self.form.save

    def error_line(self) -> InlineError:
        """See :class:`RecordPanel`."""
        return self.form.error

    def is_dirty(self) -> bool:
        """See :class:`RecordPanel`."""
        return self._command() != self._as_shown

    def write(self) -> None:
        """Save the school's words."""
        self.run(partial(self._services.library.save, self._command()), self._on_saved)

    # Filling the form

    def _set_up(self, today: date) -> None:
        form, described, block = self.form, specs(LibraryEdit), self._block
        lang = language.current()
        for kind in EntryKind:
            form.kind.addItem(render_value(f"entry_kind.{kind.value}", lang), kind)
        form.band.addItem(self.tr("所有人"), None)
        for band in Band:
            form.band.addItem(render_value(f"band.{band.value}", lang), band)
        for name, noun_field in _LINES.items():
            getattr(form, name).setMaxLength(described[noun_field].limit or 0)
        form.checked.set_range(date(2000, 1, 1), max(today, self._checked_before(today)))
        form.checked.set_day(self._checked_before(today))
        form.own_part.setVisible(block is None)
        form.about.setVisible(block is not None)
        if block is not None:
            form.about.setText(self._about(block))
            form.title_text.setText(block.title)
            form.how.setPlainText(block.body.how)
            form.flags.setPlainText("\n".join(block.body.red_flags))
            form.steps.setPlainText("\n".join(block.body.to_do))
            form.say.setText(block.body.say)
            form.tags.setText(" ".join(block.tags))
            form.source.setText(block.source.name)
            form.address.setText(block.source.address)
        for line in form.scroll_body.findChildren(QLineEdit):
            line.textChanged.connect(self._check)
        for text in (form.how, form.flags, form.steps):
            text.textChanged.connect(self._check)
        form.checked.day_changed.connect(self._check)
        form.save.clicked.connect(self.save)

    def _checked_before(self, today: date) -> date:
        return today if self._block is None else self._block.source.checked_on

    def _about(self, block: LibraryBlock) -> str:
        if block.edit is not None and block.edit.band is None:
            return self.tr("写给所有人")
        band = render_value(f"band.{block.band.value}", language.current())
        return self.tr("只改写给“{band}”的这一份，原文随时可以恢复。").format(band=band)

    def _command(self) -> EditEntry:
        form, block = self.form, self._block
        edit = None if block is None else block.edit
        band = form.band.currentData() if block is None else block.band
        if edit is not None:
            band = edit.band
        return EditEntry(
            action_id=self._action_id,
            key="" if block is None else block.key,
            band=None if band is None else Band(band),
            version=0 if edit is None else edit.version,
            kind=EntryKind(form.kind.currentData()) if block is None else block.kind,
            title=form.title_text.text(),
            body=Body(
                how=form.how.toPlainText(),
                red_flags=_points(form.flags.toPlainText()),
                to_do=_points(form.steps.toPlainText()),
                say=form.say.text(),
            ),
            source=Source(
                name=form.source.text(),
                address=form.address.text(),
                edition="" if block is None else block.source.edition,
                checked_on=form.checked.day(),
            ),
            tags=tuple(form.tags.text().split()),
        )

    def _check(self) -> None:
        """Say what keeps the entry from being saved."""
        words = self._what_is_missing()
        self.form.missing.setText(words)
        self.form.missing.setVisible(bool(words))
        settles = self._block is not None and self._block.outdated
        same = self._block is not None and not self.is_dirty() and not settles
        self.form.save.setEnabled(not words and not same)

    def _what_is_missing(self) -> str:
        form, body, limit = self.form, self._command().body, specs(LibraryEdit)["how"].limit or 0
        if not form.title_text.text().strip():
            return self.tr("填上标题就可以保存。")
        if not body.lines:
            return self.tr("至少写一项内容。")
        if len(body.how) > limit:
            words = self.tr("“怎么回事”有 {length} 字，最多 {limit} 字。")
            return words.format(length=len(body.how), limit=limit)
        for points in (body.red_flags, body.to_do):
            if len(points) > MOST_LINES:
                return self.tr("每项最多 {most} 行。").format(most=MOST_LINES)
            if any(len(point) > LONGEST_LINE for point in points):
                return self.tr("每行最多 {most} 字。").format(most=LONGEST_LINE)
        return ""

    # What comes back

    def _on_saved(self, now: LibraryBlock) -> None:
        before, edit = self._block, now.edit
        if edit is None:
            return
        if before is None or before.edit is None:
            text = self.tr("已添加 {title}") if before is None else self.tr("已改写 {title}")
            self.end(Saved(now.key, text.format(title=now.title), onward=False))
            return
        text = self.tr("已改写 {title}").format(title=now.title)
        self.end(Saved(now.key, text, onward=False))


def _points(text: str) -> tuple[str, ...]:
    return tuple(filter(None, (line.strip() for line in text.splitlines())))
