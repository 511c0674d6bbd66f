"""One flag talk: plan it, write it, mark it as held."""

from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from schoolguard.domain.catalogue import render_value
from schoolguard.domain.fields import specs
from schoolguard.domain.school import school_year_of
from schoolguard.domain.talk import (
    FASTEST,
    SLOWEST,
    RemoveTalks,
    SaveTalk,
    SpeakerKind,
    Talk,
    TalkMonth,
    TalkWay,
    characters,
)
from schoolguard.ui import language
from schoolguard.ui.days import short_day
from schoolguard.ui.forms.ui_talk_panel import Ui_TalkPanel
from schoolguard.ui.models.talks import minutes_words, state_tag
from schoolguard.ui.page import PageContext
from schoolguard.ui.panels.record import RecordPanel, Saved
from schoolguard.ui.widgets.states import InlineError
from schoolguard.ui.widgets.tag import StateTag

if TYPE_CHECKING:
    from schoolguard.services import Services

_WIDTH: Final = 360
_LINES: Final = {
    "title_text": "title",
    "post": "speaker_post",
    "speaker": "speaker",
    "audience": "audience",
    "because": "moved_because",
}
"""Line edits of the form, and the fields they hold."""


class TalkPanel(RecordPanel):
    """A talk that is there (``talk``), or a new one (None) proposed for ``day``."""

    draft_of = ("_talk",)

    def __init__(
        self,
        context: PageContext,
        services: "Services",
        month: TalkMonth,
        talk: Talk | None,
        day: date,
    ) -> None:
        super().__init__("", context)
        self._services = services
        self._month = month
        self._talk = talk
        self._held = talk is not None and talk.held_on is not None
        self.form = Ui_TalkPanel()
        self.form.setupUi(self)
        self.setMinimumWidth(_WIDTH)
        self._set_up()
        self._show(day)
        self._listen()
        self._as_shown = self._command()
        self._check()

    # What the host and the base ask

    def first_field(self) -> QWidget:
        """Return the title of a talk without one, else its script."""
        named = self._talk is not None and self._talk.title
        return self.form.script if named else self.form.title_text

    def take_script(self, text: str) -> bool:
        """Take a whole script, with its first line as the title where there is none.

        False where it is no such script, or where one is written already: that stays.
        """
        if self.form.script.toPlainText().strip():
            return False
        if not self.form.title_text.text().strip():
            return self.form.title_text.share_out(text)
        self.form.script.setPlainText(text.strip())
        return True

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
        """Plan or change the talk."""
        self._write(self._command())

    # Filling the form

    def _set_up(self) -> None:
        form, described, lang = self.form, specs(Talk), language.current()
        self._tag = StateTag("idle", "", self)
        form.tag_row.addWidget(self._tag)
        form.tag_row.addStretch(1)
        for way in TalkWay:
            form.way.addItem(render_value(f"way.{way.value}", lang), way)
        form.kind.addItem(self.tr("未定"), None)
        for kind in SpeakerKind:
            form.kind.addItem(render_value(f"speaker.{kind.value}", lang), kind)
        for name, noun_field in _LINES.items():
            getattr(form, name).setMaxLength(described[noun_field].limit or 0)
        form.title_text.setPlaceholderText(self.tr("整篇稿子也可以粘在这里，第一行作题目"))
        form.speed.setRange(SLOWEST, FASTEST)
        form.speed.setSingleStep(10)
        year = school_year_of(self._month.campaign.starts_on)
        first, last = date(year, 8, 1), date(year + 1, 7, 31)
        form.planned.set_range(first, last)
        form.held.set_range(min(first, self._month.today), min(last, self._month.today))

    def _show(self, day: date) -> None:
        form, talk = self.form, self._talk
        shown = talk or _blank(self._month, day)
        form.planned.set_day(shown.planned_on)
        form.way.setCurrentIndex(form.way.findData(shown.way))
        form.kind.setCurrentIndex(list(form_kinds()).index(shown.speaker_kind))
        for name, noun_field in _LINES.items():
            getattr(form, name).setText(getattr(shown, noun_field))
        form.script.setPlainText(shown.script)
        form.ready.setChecked(shown.script_ready)
        form.speed.setValue(shown.reading_speed)
        form.present.set_heads(shown.present_heads)
        form.details.set_lines(shown.details)
        form.held.set_day(shown.held_on or self._held_day())
        form.remove.setVisible(talk is not None)
        if talk is None:
            self._tag.hide()
        else:
            tag = state_tag(talk, self._month)
            parts = (tag.text, short_day(talk.held_on) if talk.held_on else "")
            self._tag.set_tag(tag.kind, " · ".join(filter(None, parts)))

    def _listen(self) -> None:
        form = self.form
        for name in _LINES:
            line = getattr(form, name)
            line.textChanged.connect(self._check)
            line.returnPressed.connect(self.save)
        form.present.returnPressed.connect(self.save)
        form.title_text.rest_pasted.connect(self._on_rest)
        form.script.textChanged.connect(self._check)
        form.speed.valueChanged.connect(self._check)
        form.planned.day_changed.connect(self._check)
        form.held.day_changed.connect(self._check)
        form.details.changed.connect(self._check)
        form.kind.currentIndexChanged.connect(self._check)
        form.save.clicked.connect(self.save)
        form.hold.clicked.connect(self._hold)
        form.unhold.clicked.connect(self._unhold)
        form.remove.clicked.connect(self._remove)
        form.copy.clicked.connect(self._copy)

    def _on_rest(self, script: str) -> None:
        """Take a script that was pasted with its title, where none is written yet."""
        standing = self.form.script.toPlainText().strip()
        self.form.script.setPlainText(f"{standing}\n{script}" if standing else script)

    def _command(self) -> SaveTalk:
        form, talk = self.form, self._talk
        return SaveTalk(
            action_id=self._action_id,
            uid=None if talk is None else talk.uid,
            version=0 if talk is None else talk.version,
            campaign_uid=self._month.campaign.uid,
            planned_on=form.planned.day(),
            way=tuple(TalkWay)[form.way.currentIndex()],
            title=form.title_text.text(),
            speaker_kind=form_kinds()[form.kind.currentIndex()],
            speaker_post=form.post.text(),
            speaker=form.speaker.text(),
            script=form.script.toPlainText(),
            script_ready=form.ready.isChecked(),
            reading_speed=form.speed.value(),
            audience=form.audience.text(),
            present_heads=form.present.heads(),
            held_on=form.held.day() if self._held else None,
            moved_because=form.because.text() if self._is_moved() else "",
            details=form.details.lines(),
        )

    def _is_moved(self) -> bool:
        return self._held and self.form.held.day() != self.form.planned.day()

    def _held_day(self) -> date:
        """Return the day a talk is taken to be held on: as planned, but not after today."""
        return min(self.form.planned.day(), self._month.today)

    def _check(self) -> None:
        """Say how long the script is, and what keeps the talk from being saved."""
        form = self.form
        day = short_day(form.planned.day())
        name = form.title_text.text().strip() or self.tr("国旗下讲话")
        self.set_title(f"{day} · {name}")
        script = form.script.toPlainText()
        count, minutes = characters(script), minutes_words(script, form.speed.value())
        words = self.tr("字数 {n}").format(n=count)
        if minutes:
            words += self.tr(" · 约 {minutes}").format(minutes=minutes)
        form.count.setText(words)
        form.copy.setEnabled(bool(count))
        form.held_part.setVisible(self._held)
        form.because_part.setVisible(self._is_moved())
        form.hold.setVisible(not self._held and self._talk is not None)
        pupil = form_kinds()[form.kind.currentIndex()] is SpeakerKind.PUPIL
        form.speaker.setPlaceholderText(self.tr("不写入总结") if pupil else self.tr("选填"))
        limit = specs(Talk)["script"].limit or 0
        missing = form.details.missing()
        if len(script) > limit:
            missing = self.tr("讲稿有 {length} 字，最多 {limit} 字。").format(
                length=len(script), limit=limit
            )
        form.missing.setText(missing)
        form.missing.setVisible(bool(missing))
        form.save.setEnabled(not missing)
        form.hold.setEnabled(not missing)

    # Writing

    def _hold(self) -> None:
        self._write(replace(self._command(), held_on=self._held_day()))

    def _unhold(self) -> None:
        self._write(replace(self._command(), held_on=None))

    def _write(self, command: SaveTalk) -> None:
        self.run(partial(self._services.talks.save, command), self._on_written)

    def _on_written(self, now: Talk) -> None:
        before, day = self._talk, short_day(now.takes_place_on)
        if before is None:
            text = self.tr("已添加 {day} 国旗下讲话").format(day=day)
            self.end(Saved(now.uid, text, onward=False))
            return
        words = self.tr("已修改 {day} 国旗下讲话")
        if (before.held_on is None) != (now.held_on is None):
            words = self.tr("已标记 {day} 讲过") if now.held_on else self.tr("{day} 已改回未讲")
        onward = now.held_on is not None or bool(now.script and not before.script)
        self.end(Saved(now.uid, words.format(day=day), onward=onward))

    def _remove(self) -> None:
        if self._talk is not None:
            row = (self._talk.uid, self._talk.version)
            command = RemoveTalks(action_id=self._action_id, rows=(row,))
            self.run(partial(self._services.talks.remove, command), self._on_removed)

    def _on_removed(self, _deletion_id: str) -> None:
        if self._talk is not None:
            day = short_day(self._talk.takes_place_on)
            text = self.tr("已删除 {day} 国旗下讲话").format(day=day)
            self.end(Saved(self._talk.uid, text, onward=False))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.form.script.toPlainText())
        self._context.notify.done(self.tr("稿子已复制"))


def form_kinds() -> tuple[SpeakerKind | None, ...]:
    """Return what the form offers for who speaks, in its order."""
    return (None, *SpeakerKind)


def _blank(month: TalkMonth, day: date) -> Talk:
    return Talk(
        id=0,
        uid="",
        version=0,
        campaign_uid=month.campaign.uid,
        planned_on=day,
        way=TalkWay.CEREMONY,
        audience=month.talks[-1].audience if month.talks else "",
    )
