"""What of an earlier campaign comes along into a new one; each noun copies its own.

A noun joins by one line in ``COPIED``. Its function is given the transaction, the earlier and the
new campaign (which has nothing yet), and the :class:`Shift` that finds each date its new place.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import field
from datetime import date
from typing import Final

from schoolguard.domain.calendar_days import WorkCalendar
from schoolguard.domain.campaign import Campaign
from schoolguard.domain.campaign_copy import Moved, shifted
from schoolguard.domain.record import dataclass
from schoolguard.domain.school import school_year_of
from schoolguard.services.leadership import copy_group
from schoolguard.services.message_records import keep_classes, keep_texts
from schoolguard.store import campaigns, leadership, leaflets, messages, rows, talks
from schoolguard.store.leaflet_tables import leaflet
from schoolguard.store.message_tables import message
from schoolguard.store.store import Transaction
from schoolguard.store.tables import flag_talk


@dataclass(slots=True)
class Shift:
    """Finds dates their place in the new campaign, and keeps count of what came and what moved.

    Every method takes a date of the earlier campaign, with the noun and title it belongs to.
    """

    weeks: int
    target: Campaign
    calendar: WorkCalendar
    moved: list[Moved] = field(default_factory=list)
    copied: Counter[str] = field(default_factory=Counter)

    def day(self, day: date) -> date:
        """Return the date so many weeks later, wherever it falls."""
        return shifted(day, self.weeks)

    def talk_day(self, day: date, noun: str, title: str) -> date:
        """Return a day for what is held before the school: on a day off, its week's talk day."""
        return self._placed(day, noun, title, self.calendar.talk_day_of)

    def due_day(self, day: date, noun: str, title: str) -> date:
        """Return a day by which something is done: on a day off, the school day before."""
        return self._placed(day, noun, title, self.calendar.school_day_before)

    def _placed(
        self, day: date, noun: str, title: str, instead: Callable[[date], date | None]
    ) -> date:
        wanted = self.day(day)
        inside = self._inside(wanted)
        off = not self.calendar.is_school_day(inside)
        if inside == wanted and not off:
            return wanted
        found: date | None = inside
        if off:
            places = (instead(inside), self._after(inside), self._before(inside))
            found = next((one for one in places if one and self._inside(one) == one), inside)
        entry = self.calendar.entry_on(wanted)
        placed = found or inside
        if placed != wanted:
            self.moved.append(
                Moved(
                    noun=noun,
                    title=title,
                    shifted=wanted,
                    day=placed,
                    because="" if entry is None else entry.name,
                    outside=inside != wanted,
                )
            )
        return placed

    def _inside(self, day: date) -> date:
        return min(max(day, self.target.starts_on), self.target.ends_on)

    def _after(self, day: date) -> date | None:
        return self.calendar.school_day_after(day)

    def _before(self, day: date) -> date | None:
        return self.calendar.school_day_before(day)


Copier = Callable[[Transaction, Campaign, Campaign, Shift], None]


def copy_everything(tx: Transaction, source: Campaign, target: Campaign, shift: Shift) -> None:
    """Let every noun copy its own."""
    for copy in COPIED:
        copy(tx, source, target, shift)


def _tasks(tx: Transaction, source: Campaign, target: Campaign, shift: Shift) -> None:
    for one in campaigns.tasks(tx, source.id):
        due_on = shift.due_day(one.due_on, "task", one.title)
        campaigns.copy_task(tx, one.id, target.id, due_on)
        shift.copied["task"] += 1


def _group(tx: Transaction, source: Campaign, target: Campaign, shift: Shift) -> None:
    members = leadership.members_of(tx, source.id)
    if members:
        copy_group(tx, source, target)
        shift.copied["group_member"] += len(members)


def _talks(tx: Transaction, source: Campaign, target: Campaign, shift: Shift) -> None:
    for one in talks.in_campaign(tx, source.uid):
        values: dict[str, object] = {
            "campaign_id": target.id,
            "planned_on": shift.talk_day(one.planned_on, talks.NOUN, one.title),
            "way": one.way.value,
            "title": one.title,
            "speaker_kind": None if one.speaker_kind is None else one.speaker_kind.value,
            "speaker_post": one.speaker_post,
            "speaker": "",
            "script": one.script,
            "script_ready": False,  # last year's words want another look
            "reading_speed": one.reading_speed,
            "audience": one.audience,
            "present_heads": None,
            "held_on": None,
            "moved_because": "",
        }
        _, uid = rows.add(tx, flag_talk, values)
        talks.make_findable(tx, talks.by_uid(tx, uid))
        shift.copied[talks.NOUN] += 1


def _messages(tx: Transaction, source: Campaign, target: Campaign, shift: Shift) -> None:
    year = school_year_of(target.starts_on)
    same_year = school_year_of(source.starts_on) == year
    for one in messages.in_campaign(tx, source):
        values: dict[str, object] = {
            "campaign_id": target.id,
            "planned_on": shift.due_day(one.planned_on, messages.NOUN, one.title),
            "title": one.title,
            "base_text": one.base_text,
            # Chosen classes come along within their school year; in another one the choice is open.
            "all_classes": one.all_classes or not same_year,
            "posted_on": None,
            "warning": "",
        }
        row_id, uid = rows.add(tx, message, values)
        keep_texts(tx, row_id, one.variants)
        keep_classes(tx, row_id, target, one.class_uids if same_year else ())
        messages.make_findable(tx, messages.by_uid(tx, uid))
        shift.copied[messages.NOUN] += 1


def _leaflets(tx: Transaction, source: Campaign, target: Campaign, shift: Shift) -> None:
    """Copy the texts; what was printed, handed out and came back was last time's."""
    for one in leaflets.in_campaign(tx, source.uid):
        values = {
            name: getattr(one, name)
            for name in (
                "key", "title", "body", "contact", "paper", "with_slip", "slip_words",
                "before_home",
            )
        }  # fmt: skip
        own = {"campaign_id": target.id, "band": one.band.value, "studied_together": False}
        _, uid = rows.add(tx, leaflet, {**values, **own})
        leaflets.make_findable(tx, leaflets.by_uid(tx, uid))
        shift.copied[leaflets.NOUN] += 1


COPIED: Final[tuple[Copier, ...]] = (
    _tasks,
    _group,
    _talks,
    _messages,
    _leaflets,
)
"""The nouns that come along, in the order in which a plan counts them."""
