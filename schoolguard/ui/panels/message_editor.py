"""One message being written: title, day, classes, a text per channel, its length, what is odd."""

from collections.abc import Callable
from datetime import date
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QButtonGroup, QMenu, QPushButton, QTextEdit, QWidget

from schoolguard.domain.catalogue import render_value
from schoolguard.domain.fields import specs
from schoolguard.domain.message import (
    ChannelKind,
    Checked,
    Message,
    MessageMonth,
    SaveMessage,
    Setup,
    Starter,
)
from schoolguard.domain.school import SchoolClass, school_year_of
from schoolguard.ui import language, theme
from schoolguard.ui.forms.ui_message_editor import Ui_MessageEditor
from schoolguard.ui.models.messages import FindingsModel, length_words
from schoolguard.ui.page import subject
from schoolguard.ui.panels.record import mark_wrong, new_action
from schoolguard.ui.widgets.mark import mark
from schoolguard.ui.widgets.tab_order import in_order
from schoolguard.ui.widgets.tag import StateTag

Check = Callable[[Setup, ChannelKind, str], Checked]
BASE: Final = None
"""The tab of the text that holds wherever a channel has none of its own."""


class MessageEditor(QWidget):
    """Shows one message; what is typed stays until it is saved or another one is shown."""

    save_asked = Signal()
    copy_asked = Signal(object)
    """Carries the :class:`ChannelKind`."""
    remove_asked = Signal()
    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_MessageEditor()
        self.form.setupUi(self)
        self.findings = FindingsModel(self)
        self._clean = StateTag("done", "", self)
        self._check: Check | None = None
        self._month: MessageMonth | None = None
        self._message: Message | None = None
        self._tab: ChannelKind | None = BASE
        self._texts: dict[ChannelKind | None, str] = {BASE: ""}
        self._as_shown: SaveMessage | None = None
        self._action_id = new_action()
        self._buttons: dict[ChannelKind | None, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._starters: tuple[Starter, ...] = ()
        self._menu = QMenu(self)
        self._set_up()

    def begin(self, check: Check, starters: tuple[Starter, ...]) -> None:
        """Take what checks a text, and the texts to begin with."""
        self._check, self._starters = check, starters
        self._menu.clear()
        for place, one in enumerate(starters):
            action = self._menu.addAction(one.name)
            action.setData(place)
            action.triggered.connect(self._on_starter)

    def show_message(
        self, month: MessageMonth, classes: tuple[SchoolClass, ...], message: Message | None
    ) -> None:
        """Show a message, or (None) an empty one; what was typed goes."""
        form = self.form
        if _uid(message) != _uid(self._message):
            self._tab = BASE
        self._month, self._message = month, message
        self._action_id = new_action()
        self._make_tabs(month.setup)
        form.classes.set_classes(classes)
        year = school_year_of(month.campaign.starts_on)
        form.planned.set_range(date(year, 8, 1), date(year + 1, 7, 31))
        form.planned.set_day(month.today if message is None else message.planned_on)
        form.title_text.setText("" if message is None else message.title)
        form.classes.choose(() if message is None or message.all_classes else message.class_uids)
        form.remove.setVisible(message is not None)
        self._texts = {BASE: "" if message is None else message.base_text}
        if message is not None:
            for kind, text in message.variants.items():
                self._texts[kind] = text
        self._show_text()
        self._as_shown = self.command()
        form.error.clear()
        self._refresh()

    def command(self) -> SaveMessage | None:
        """Return what saving would write; None before anything is shown."""
        if self._month is None:
            return None
        form, message = self.form, self._message
        chosen = form.classes.chosen()
        own = ((kind, text.strip()) for kind, text in self._texts.items() if kind is not None)
        return SaveMessage(
            action_id=self._action_id,
            uid=None if message is None else message.uid,
            version=0 if message is None else message.version,
            campaign_uid=self._month.campaign.uid,
            planned_on=form.planned.day(),
            title=form.title_text.text(),
            base_text=self._texts[BASE].strip(),
            variants=tuple(sorted((kind, text) for kind, text in own if text)),
            all_classes=not chosen,
            class_uids=chosen,
        )

    def before(self) -> SaveMessage | None:
        """Return what would bring the message back as it was shown."""
        return self._as_shown

    def is_dirty(self) -> bool:
        """Whether something typed is not saved."""
        return self._month is not None and self.command() != self._as_shown

    def draft_title(self) -> str:
        """See :class:`Form`."""
        return self.form.title_text.text().strip() or self.tr("新的家长消息")

    def draft_subject(self) -> str:
        """See :class:`Form`."""
        return subject(self._message)

    def draft_ready(self) -> bool:
        """See :class:`Form`."""
        return self._month is not None

    def draft(self) -> dict[str, Any]:
        """See :class:`Form`: the texts of all channels, not only the one that is shown."""
        form = self.form
        return {
            "planned": form.planned.day().isoformat(),
            "title": form.title_text.text(),
            "classes": form.classes.draft(),
            "texts": {kind or "": text for kind, text in self._texts.items()},
        }

    def take_draft(self, values: dict[str, Any]) -> None:
        """See :class:`Form`."""
        form = self.form
        form.planned.set_day(date.fromisoformat(values["planned"]))
        form.title_text.setText(values["title"])
        form.classes.take_draft(values["classes"])
        texts = values["texts"].items()
        self._texts = {ChannelKind(kind) if kind else BASE: text for kind, text in texts}
        self._show_text()
        self._on_typed()

    def saved(self) -> None:
        """Take what stands here as what is stored."""
        self._as_shown = self.command()
        self._refresh()

    def channel(self) -> ChannelKind:
        """Return the channel that copying is for: the tab's, else the first that is used."""
        if self._tab is not None or self._month is None:
            return self._tab or ChannelKind.WECHAT
        used = self._month.setup.used
        return used[0].kind if used else ChannelKind.WECHAT

    def checked(self) -> Checked | None:
        """Return what the text of the channel would be, with what is odd in it."""
        if self._check is None or self._month is None:
            return None
        return self._check(self._month.setup, self.channel(), self._text(self._tab))

    # Filling the form

    def _set_up(self) -> None:
        form, described = self.form, specs(Message)
        form.title_text.setMaxLength(described["title"].limit or 0)
        form.findings.setModel(self.findings)
        form.findings.setMaximumHeight(112)
        form.findings.setWordWrap(True)
        form.findings.setResizeMode(form.findings.ResizeMode.Adjust)
        form.findings.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        form.findings.setEditTriggers(form.findings.EditTrigger.NoEditTriggers)
        form.insert.setMenu(self._menu)
        form.foot.insertWidget(1, self._clean)
        self._group.setExclusive(True)
        form.title_text.textChanged.connect(self._on_typed)
        form.planned.day_changed.connect(self._on_typed)
        form.classes.changed.connect(self._on_typed)
        form.text.textChanged.connect(self._on_text)
        form.use_base.clicked.connect(self._use_base)
        form.findings.clicked.connect(self._jump)
        form.findings.activated.connect(self._jump)
        form.save.clicked.connect(self.save_asked)
        form.copy.clicked.connect(self._copy)
        form.remove.clicked.connect(self.remove_asked)

    def _make_tabs(self, setup: Setup) -> None:
        wanted: list[ChannelKind | None] = [BASE, *(one.kind for one in setup.used)]
        if list(self._buttons) != wanted:
            for button in self._buttons.values():
                self._group.removeButton(button)
                self.form.tabs.removeWidget(button)
                button.deleteLater()
            self._buttons = {}
            for kind in wanted:
                button = QPushButton(self)
                button.setCheckable(True)
                mark(button, "chip")
                button.clicked.connect(self._on_tab)
                self._group.addButton(button)
                self.form.tabs.addWidget(button)
                self._buttons[kind] = button
            self.form.tabs.addStretch(1)
            in_order(self.form.remove, *self._buttons.values())
        if self._tab not in self._buttons:
            self._tab = BASE
        self._buttons[self._tab].setChecked(True)

    def _show_text(self) -> None:
        with QSignalBlocker(self.form.text):
            self.form.text.setPlainText(self._text(self._tab))

    def _text(self, tab: ChannelKind | None) -> str:
        return self._texts.get(tab) or self._texts[BASE]

    # What is typed

    def _on_tab(self) -> None:
        for kind, button in self._buttons.items():
            if button.isChecked():
                self._tab = kind
        self._show_text()
        self._refresh()
        self.form.text.setFocus()

    def _on_text(self) -> None:
        text = self.form.text.toPlainText()
        if self._tab is not BASE and text == self._texts[BASE]:
            self._texts.pop(self._tab, None)
        else:
            self._texts[self._tab] = text
        self._on_typed()

    def _use_base(self) -> None:
        self._texts.pop(self._tab, None)
        self._show_text()
        self._on_typed()

    def _on_starter(self) -> None:
        action = self.sender()
        if not isinstance(action, QAction):
            return
        one = self._starters[int(action.data())]
        if not self.form.title_text.text().strip():
            self.form.title_text.setText(one.title)
        short = self._tab is ChannelKind.SMS
        cursor = self.form.text.textCursor()
        if short and ChannelKind.SMS not in self._texts:
            cursor.select(QTextCursor.SelectionType.Document)  # the long text is not the short one
        cursor.insertText(one.sms if short else one.text)
        if self._tab is BASE and ChannelKind.SMS not in self._texts:
            self._texts[ChannelKind.SMS] = one.sms
        self._on_typed()
        self.form.text.setFocus()

    def _on_typed(self) -> None:
        self._refresh()
        self.typed.emit()

    def _jump(self, index: QModelIndex) -> None:
        one = self.findings.finding(index.row())
        cursor = self.form.text.textCursor()
        cursor.setPosition(self._place(one.begin))
        cursor.setPosition(self._place(one.end), QTextCursor.MoveMode.KeepAnchor)
        self.form.text.setTextCursor(cursor)
        self.form.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self, at: int) -> int:
        """Return a place in the text as Qt counts it, in UTF-16."""
        before = self._text(self._tab)[:at]
        return at + sum(ord(char) > 0xFFFF for char in before)

    def _copy(self) -> None:
        self.copy_asked.emit(self.channel())

    # What is said of it

    def _refresh(self) -> None:
        form, seen, month = self.form, self.checked(), self._month
        if month is None or seen is None or self._check is None:
            return
        title = form.title_text.text().strip()
        form.heading.setText(title or self.tr("新消息"))
        mark_wrong(form.title_text, wrong=not title and self.is_dirty())
        for kind, button in self._buttons.items():
            button.setText(self._tab_words(kind, month.setup))
        dirty = self.is_dirty()
        form.saved_note.setText(self.tr("有改动没保存") if dirty else self.tr("改动已保存"))
        form.saved_note.setVisible(dirty or self._message is not None)
        form.save.setEnabled(dirty and bool(title))
        form.copy.setEnabled(bool(title) and bool(seen.whole))
        words = length_words(self.channel(), seen.length)
        if seen.length.wide:
            lang = language.current()
            words += " · " + render_value("length.wide", lang, wide=seen.length.wide)
        form.meter.setText(words)
        own = self._tab is not BASE and bool(self._texts.get(self._tab))
        form.use_base.setVisible(own)
        form.added.setText(self._added_words(month.setup))
        self.findings.set_findings(seen.findings, self._text(self._tab))
        form.findings.setVisible(bool(seen.findings))
        if seen.grave:
            self._clean.set_tag("late", self.tr("{n} 处可疑").format(n=len(seen.grave)))
        elif seen.findings:
            self._clean.set_tag("going", self.tr("{n} 处要看看").format(n=len(seen.findings)))
        else:
            self._clean.set_tag("done", render_value("lint.clean", language.current()))
        self._clean.setVisible(bool(seen.whole))
        self._underline(seen)

    def _tab_words(self, kind: ChannelKind | None, setup: Setup) -> str:
        if kind is None:
            return self.tr("通用正文")
        assert self._check is not None
        length = self._check(setup, kind, self._text(kind)).length
        return f"{setup.channel(kind).name} · {length_words(kind, length)}"

    def _added_words(self, setup: Setup) -> str:
        channel = setup.channel(self.channel())
        line = setup.messaging.check_line if channel.with_line else ""
        parts = [f"“{one}”" for one in (line, channel.signature) if one]
        return self.tr("复制时加上{parts}").format(parts="、".join(parts)) if parts else ""

    def _underline(self, seen: Checked) -> None:
        marks = []
        for one in seen.findings:
            here = QTextEdit.ExtraSelection()
            look = QTextCharFormat()
            colours = theme.colours()
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            look.setUnderlineColor(QColor(colours.late if one.grave else colours.going))
            look.setBackground(QColor(colours.late_wash if one.grave else colours.going_wash))
            cursor = QTextCursor(self.form.text.document())
            cursor.setPosition(self._place(one.begin))
            cursor.setPosition(self._place(one.end), QTextCursor.MoveMode.KeepAnchor)
            here.cursor, here.format = cursor, look
            marks.append(here)
        self.form.text.setExtraSelections(marks)


def _uid(message: Message | None) -> str | None:
    return None if message is None else message.uid
