"""The office's own words in a part of the summary."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QWidget

from schoolguard.domain.catalogue import render_value
from schoolguard.domain.fields import specs
from schoolguard.domain.final import Mode, Place, SaveText, SummaryText
from schoolguard.domain.summary import SummaryDraft
from schoolguard.ui import language
from schoolguard.ui.forms.ui_summary_words_panel import Ui_SummaryWordsPanel
from schoolguard.ui.page import PageContext
from schoolguard.ui.panels.record import RecordPanel, Saved
from schoolguard.ui.widgets.states import InlineError

if TYPE_CHECKING:
    from schoolguard.services import Services

_MOST_SHOWN = 160


class SummaryWordsPanel(RecordPanel):
    """Writes, changes and takes away the own words of one place after another."""

    draft_first = ("place",)

    def __init__(
        self,
        context: PageContext,
        services: "Services",
        campaign_uid: str,
        draft: SummaryDraft,
        texts: tuple[SummaryText, ...],
        place: Place = Place.NEXT,
    ) -> None:
        super().__init__("", context)
        self.set_title(self.tr("写几句"))
        self._services = services
        self._campaign_uid = campaign_uid
        self._draft = draft
        self._texts = {one.place: one for one in texts}
        self.form = Ui_SummaryWordsPanel()
        self.form.setupUi(self)
        self._set_up(place)
        self._show()

    def first_field(self) -> QWidget:
        """Return the words."""
        return self.form.words

    def save_button(self) -> QPushButton:
        """See :class:`RecordPanel`."""
        return self.form.save

    def error_line(self) -> InlineError:
        """See :class:`RecordPanel`."""
        return self.form.error

    def is_dirty(self) -> bool:
        """See :class:`RecordPanel`."""
        return self._values() != self._as_shown

    def write(self) -> None:
        """Save and close."""
        self._send(self._command())

    def _set_up(self, place: Place) -> None:
        form, lang = self.form, language.current()
        for one in Place:
            form.place.addItem(render_value(f"place.{one.value}", lang), one)
        for mode in Mode:
            form.mode.addItem(render_value(f"mode.{mode.value}", lang), mode)
        form.person.setMaxLength(specs(SummaryText)["person"].limit or 0)
        form.place.setCurrentIndex(list(Place).index(place))
        form.due.set_day(self._draft.signed_on)
        form.place.activated.connect(self._on_place)
        form.words.textChanged.connect(self._check)
        form.has_due.toggled.connect(form.due.setEnabled)
        form.save.clicked.connect(self.save)
        form.remove.clicked.connect(self._remove)

    def _place(self) -> Place:
        return Place(self.form.place.currentData())

    def _on_place(self) -> None:
        chosen = self._place()
        self.form.place.setCurrentIndex(list(Place).index(self._shown))
        self.unless_lost(partial(self._go_to, chosen))

    def _go_to(self, place: Place) -> None:
        self.form.place.setCurrentIndex(list(Place).index(place))
        self._show()

    def _show(self) -> None:
        form = self.form
        self._shown = self._place()
        own = self._texts.get(self._shown)
        said = self._said(self._shown)
        form.said.setText(said or self.tr("这一部分记录里还没有可写的。"))
        form.words.setPlainText("" if own is None else own.text)
        mode = Mode.ADD if own is None else own.mode
        form.mode.setCurrentIndex(list(Mode).index(mode))
        coming = self._shown is Place.NEXT
        for widget in (form.due_label, form.has_due, form.due, form.person_label, form.person):
            widget.setVisible(coming)
        due = None if own is None else own.due_on
        form.has_due.setChecked(due is not None)
        form.due.setEnabled(due is not None)
        if due is not None:
            form.due.set_day(due)
        form.person.setText("" if own is None else own.person)
        form.remove.setVisible(own is not None)
        self._as_shown = self._values()
        self._check()
        form.words.setFocus()

    def _said(self, place: Place) -> str:
        own = {one.uid for one in self._texts.values()}
        paragraphs = list(self._draft.lead) if place is Place.LEAD else []
        paragraphs += [
            paragraph
            for section in self._draft.sections
            if section.key == place.value
            for paragraph in section.paragraphs
        ]
        text = "".join(
            said.text
            for paragraph in paragraphs
            for said in paragraph
            if not any(ref.uid in own for ref in said.sources)
        )
        return text if len(text) <= _MOST_SHOWN else f"{text[:_MOST_SHOWN]}…"

    def _check(self) -> None:
        limit = specs(SummaryText)["text"].limit or 0
        length = len(self.form.words.toPlainText().strip())
        self.form.save.setEnabled(0 < length <= limit)
        over = self.tr("最多 {limit} 字，现在 {n} 字。").format(limit=limit, n=length)
        words = self.tr("还没有写。") if not length else over if length > limit else ""
        self.form.missing.setText(words)
        self.form.missing.setVisible(bool(words))

    def _values(self) -> tuple[object, ...]:
        one = self._command()
        return (one.place, one.mode, one.text.strip(), one.due_on, one.person)

    def _command(self) -> SaveText:
        form, place = self.form, self._place()
        known = self._texts.get(place)
        coming = place is Place.NEXT
        return SaveText(
            action_id=self._action_id,
            campaign_uid=self._campaign_uid,
            place=place,
            mode=Mode(form.mode.currentData()),
            text=form.words.toPlainText(),
            due_on=form.due.day() if coming and form.has_due.isChecked() else None,
            person=form.person.text() if coming else "",
            version=0 if known is None else known.version,
        )

    def _remove(self) -> None:
        known = self._texts.get(self._place())
        if known is not None:
            self._send(
                SaveText(
                    action_id=self._action_id,
                    campaign_uid=self._campaign_uid,
                    place=known.place,
                    text="",
                    version=known.version,
                )
            )

    def _send(self, command: SaveText) -> None:
        self.run(partial(self._services.finals.save_text, command), self._on_saved)

    def _on_saved(self, now: SummaryText | None) -> None:
        text = self.tr("已写进总结") if now is not None else self.tr("已从总结里去掉")
        self.end(Saved("", text, onward=False))
