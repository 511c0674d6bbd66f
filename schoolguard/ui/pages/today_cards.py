"""The cards at the head of 今日: how far the month is, each a way to what is left of it."""

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from schoolguard.domain.catalogue import render_for, render_value
from schoolguard.domain.search import HitKind, SearchHit
from schoolguard.domain.today import Measured, TodayView
from schoolguard.ui import language
from schoolguard.ui.days import recent_day, short_day
from schoolguard.ui.widgets.measure_card import MeasureCard

if TYPE_CHECKING:
    from collections.abc import Callable

_TALKS = "talks.held"


class TodayCards(QObject):
    """Class meetings, the newest message, the talks, the days to the report."""

    asked = Signal(str, object)
    """Carries the page, and what is to be shown there or None."""
    meetings_asked = Signal()

    def __init__(self, layout: QHBoxLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._layout = layout
        self._view: TodayView | None = None
        self._keys: list[str] = []
        self.cards: list[MeasureCard] = []

    def show(self, view: TodayView) -> None:
        """Show a campaign as it stands."""
        self._view = view
        told: list[Callable[[MeasureCard], None]] = [
            partial(self._say_talks if one.key == _TALKS else self._say, one)
            for one in view.measured
        ]
        if view.message is not None:
            told.insert(1, self._say_message)
        if view.days_left is not None:
            told.append(self._say_report)
        while len(self.cards) < len(told):
            self.cards.append(MeasureCard(self._parent))
            self.cards[-1].opened.connect(partial(self._on_opened, len(self.cards) - 1))
            self._layout.addWidget(self.cards[-1], 1)
        self._keys = []
        for place, card in enumerate(self.cards):
            card.setVisible(place < len(told))
            if place < len(told):
                told[place](card)

    def _say(self, one: Measured, card: MeasureCard, note: str = "", key: str = "meetings") -> None:
        view = self._view
        if view is not None:
            lang = language.current()
            unit = render_value(f"unit.{one.unit.value}", lang)
            words = render_for(view.matrix.stage, f"today.{one.key}", lang)
            if key == "talks" and not one.of:
                card.say(words, "", self.tr("还没安排"), None, note)
                self._keys.append(key)
                return
            share = one.value / one.of if one.of else 0.0
            card.say(words, str(one.value), f"/ {one.of} {unit}", share, note)
            self._keys.append(key)

    def _say_talks(self, one: Measured, card: MeasureCard) -> None:
        view, note = self._view, ""
        if view is not None and view.talk is not None:
            talk = view.talk
            monday = view.today - timedelta(days=view.today.weekday())
            this_week = talk.takes_place_on < monday + timedelta(days=7)
            when = self.tr("本周") if this_week else self.tr("下次")
            code = f"talk_state.{talk.state_on(view.today).value}"
            state = render_value(code, language.current())
            note = " · ".join((f"{when} {short_day(talk.takes_place_on)}", state))
        self._say(one, card, note, "talks")

    def _say_message(self, card: MeasureCard) -> None:
        view = self._view
        one = None if view is None else view.message
        if view is not None and one is not None:
            title = self.tr("第{n}条消息已转发").format(n=view.message_number)
            of = self.tr("/ {n} 个班").format(n=one.due)
            share = one.forwarded / one.due if one.due else 0.0
            card.say(title, str(one.forwarded), of, share, one.title)
            self._keys.append("message")

    def _say_report(self, card: MeasureCard) -> None:
        view = self._view
        due = None if view is None else view.campaign.notice.report_due
        if view is None or due is None or view.days_left is None:
            return
        day = recent_day(due, view.today)
        self._keys.append("report")
        if view.days_left < 0:
            words = self.tr("天前 · {day}").format(day=day)
            card.say(self.tr("已过上报日"), str(-view.days_left), words, 1.0)
            return
        whole = max((due - view.campaign.starts_on).days, 1)
        words = self.tr("天 · {day}").format(day=day)
        card.say(self.tr("距上报"), str(view.days_left), words, 1 - view.days_left / whole)

    def _on_opened(self, place: int) -> None:
        view, key = self._view, self._keys[place]
        if view is None:
            return
        if key == "meetings":
            self.meetings_asked.emit()
        elif key == "talks":
            talk = view.talk
            hit = None if talk is None else SearchHit(HitKind.TALK, talk.title, "", talk.uid)
            self.asked.emit("talks", hit)
        elif key == "message" and view.message is not None:
            one = view.message
            self.asked.emit("messages", SearchHit(HitKind.MESSAGE, one.title, "", one.uid))
        else:
            self.asked.emit("summary", None)
