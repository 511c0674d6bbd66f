"""What a month has planned, in the order of its days: the plan, the notice and the calendar."""

from collections.abc import Collection
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Final

from schoolguard.domain.activity import MEDIA, Activity
from schoolguard.domain.campaign import Task
from schoolguard.domain.catalogue import VALUES
from schoolguard.domain.detail import DetailKind
from schoolguard.domain.leaflet import Leaflet
from schoolguard.domain.message import Message
from schoolguard.domain.record import dataclass
from schoolguard.domain.talk import Talk, TalkWay
from schoolguard.services.papers.making import quoted, wording
from schoolguard.services.papers.talk_script import speaker_of
from schoolguard.services.summary.view import View
from schoolguard.services.wording import Wording, content, day_text, days_text
from schoolguard.store import calendar_days, campaigns, leaflets, messages, print_runs, talks

_NAMED: Final = 4
"""As many classes are named; more are counted."""


class WorkKind(StrEnum):
    """Where a piece of work comes from."""

    TASK = "task"
    TALK = "talk"
    MESSAGE = "message"
    LEAFLET = "leaflet"
    ACTIVITY = "activity"


@dataclass(frozen=True, slots=True)
class Work:
    """One thing to do; ``what`` says with its ``title`` what kind of thing it is.

    ``due``: by that day, not on it; ``day`` None: at any time of the month. ``whom`` and ``who``
    (sees to it) are empty where nobody said. ``medium``: a banner, a screen, what is seen or
    heard about the school.
    """

    kind: WorkKind
    title: str
    what: str
    day: date | None
    last: date | None = None
    due: bool = False
    whom: str = ""
    who: str = ""
    medium: bool = False

    @property
    def called(self) -> str:
        """The title in quotation marks; empty where there is none."""
        return quoted(self.title) if self.title else ""

    @property
    def when(self) -> str:
        """The day or days in words; empty where there is none."""
        if self.day is None:
            return ""
        return f"{day_text(self.day)}前" if self.due else days_text(self.day, self.last)


def works_of(view: View) -> tuple[Work, ...]:
    """Return what is planned and what is due, by day; what has no day stands at the end."""
    return _Arrangement(view).works()


@dataclass(frozen=True)
class _Arrangement:
    view: View

    @cached_property
    def say(self) -> Wording:
        return wording(self.view)

    def works(self) -> tuple[Work, ...]:
        view = self.view
        found = [self._talk(one) for one in talks.in_campaign(view.reader, view.campaign.uid)]
        found += [self._task(one) for one in campaigns.tasks(view.reader, view.campaign.id)]
        found += [self._message(one) for one in messages.in_campaign(view.reader, view.campaign)]
        found += self._leaflets()
        found += [self._activity(one) for one in view.activities]
        return tuple(sorted(found, key=lambda one: (one.day or date.max, one.due)))

    def _say(self, key: str, **words: object) -> str:
        return self.say.plain(content("papers")["arrangement"][key], words)

    def _talk(self, one: Talk) -> Work:
        broadcast = one.way is not TalkWay.CEREMONY
        what = self._say("talk", title=one.title, broadcast=broadcast)
        whom = one.audience or self._say("whole_school")
        who = speaker_of(one)
        return Work(WorkKind.TALK, one.title, what, one.takes_place_on, whom=whom, who=who)

    def _task(self, one: Task) -> Work:
        who = one.responsible or self._say("class_teachers")
        whom = self._classes(one.class_uids)
        title = one.title
        return Work(WorkKind.TASK, title, title, one.due_on, due=True, whom=whom, who=who)

    def _message(self, one: Message) -> Work:
        chosen = () if one.all_classes else one.class_uids
        whom = self._say("parents", classes=self._classes(chosen))
        what, who = self._say("message", title=one.title), self._say("forwarders")
        return Work(WorkKind.MESSAGE, one.title, what, one.planned_on, whom=whom, who=who)

    def _leaflets(self) -> list[Work]:
        reader = self.view.reader
        found = leaflets.in_campaign(reader, self.view.campaign.uid)
        ids = [one.id for one in found]
        handed, mine = leaflets.handed(reader, ids), print_runs.classes_of(reader, ids)
        made = []
        for one in found:
            days = [each.handed_on for each in handed.get(one.uid, ())]
            day = min(days) if days else self._home(one)
            whom = self._classes(mine.get(one.id, ()))
            what, who = self._say("leaflet", title=one.title), self._say("class_teachers")
            made.append(Work(WorkKind.LEAFLET, one.title, what, day, whom=whom, who=who))
        return made

    def _home(self, one: Leaflet) -> date | None:
        """Return the last day before pupils go home in the month, for a leaflet meant for it."""
        if not one.before_home:
            return None
        calendar = calendar_days.calendar(self.view.reader)
        days = calendar.last_days(self.view.campaign.starts_on, self.view.campaign.ends_on)
        return days[-1] if days else None

    def _activity(self, one: Activity) -> Work:
        targets = (line.name for line in one.details if line.kind is DetailKind.TARGET)
        return Work(
            WorkKind.ACTIVITY,
            one.title,
            activity_words(one),
            one.held_on,
            one.ended_on,
            whom=one.class_name or "、".join(targets),
            who=leader_of(one),
            medium=one.kind in MEDIA,
        )

    def _classes(self, uids: Collection[str]) -> str:
        """Return the classes that a thing is for: all, a few by name, many by their number."""
        rows = self.view.rows
        named = [row.class_name for row in rows if row.class_uid in uids]
        if not named or len(named) == len(rows):
            return self._say("all_classes")
        if len(named) <= _NAMED:
            return "、".join(named)
        return self._say("some_classes", count=len(named))


def activity_words(one: Activity) -> str:
    """Return an activity as a list has it: its title, what kind of medium it is, or its kind."""
    kind = VALUES[f"kind.{one.kind.value}"].zh.split("、")[0]
    if not one.title:
        return kind
    return f"{kind}：{one.title}" if one.kind in MEDIA else one.title


def leader_of(one: Activity) -> str:
    """Return who led an activity: from where, as what, who."""
    return f"{one.leader_unit}{one.leader_post}{one.leader}"
