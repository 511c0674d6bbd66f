"""The standard plan: what a month is given, a part at one click each.

A part is added by the noun it makes; a noun joins with one line in ``_MAKERS``. Parts of nouns
that are not there are not offered.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from typing import Final
from uuid import NAMESPACE_OID, uuid5

from schoolguard.domain.calendar_days import WorkCalendar
from schoolguard.domain.campaign import Campaign, TaskKind
from schoolguard.domain.message import ChannelKind
from schoolguard.domain.plan import AddFromPlan, Made, OfferedPart, Plan, PlanPart
from schoolguard.domain.record import dataclass
from schoolguard.services.leaflets import masters
from schoolguard.services.message_records import keep_texts
from schoolguard.services.office import Office
from schoolguard.services.talks import free_mondays, plan_days
from schoolguard.services.wording import content
from schoolguard.store import calendar_days, campaigns, leaflets, messages, rows, talks, tasks
from schoolguard.store.leaflet_tables import leaflet
from schoolguard.store.message_tables import message
from schoolguard.store.store import Reader, Transaction


@dataclass(frozen=True, slots=True)
class Maker:
    """How a noun joins the plan.

    ``there`` says that a campaign has the part already. ``add`` makes it within an action and
    returns what it made; ``day`` is its due day, ``name`` gives a public id that a retry of the
    action finds again.
    """

    topics: tuple[str, ...]
    there: Callable[[Reader, Campaign, PlanPart], bool]
    add: Callable[[Transaction, Campaign, PlanPart, date], list[Made]]


@dataclass(frozen=True, slots=True)
class Plans:
    """Offers the parts of the plan, and adds them."""

    office: Office

    def of(self, campaign_uid: str) -> Plan:
        """Return the parts that can be added, in order, and which are there."""
        with self.office.read() as reader:
            campaign = campaigns.by_uid(reader, campaign_uid)
            left = _left_of(campaign, self.office.today())
            return Plan(
                campaign=campaign,
                parts=tuple(
                    OfferedPart(part=part, there=_MAKERS[part.makes].there(reader, left, part))
                    for part in _parts()
                ),
            )

    def add(self, command: AddFromPlan) -> tuple[Made, ...]:
        """Add parts, all or none; return what was made, nothing for parts that were there.

        A retry returns nothing.
        """
        made: list[Made] = []
        with self.office.begin("plan.add", command) as tx:
            if tx.earlier_result() is not None:
                return ()
            campaign = campaigns.by_uid(tx, command.campaign_uid)
            left = _left_of(campaign, self.office.today())
            topics = {"progress"}
            calendar = calendar_days.calendar(tx)
            for part in _parts():
                maker = _MAKERS[part.makes]
                if part.key in command.keys and not maker.there(tx, left, part):
                    due = due_on(campaign, part.week, calendar)
                    if due < left.starts_on:
                        due = next(_school_days(left, calendar), left.ends_on)
                    made += maker.add(tx, left, part, due)
                    topics |= set(maker.topics)
            tx.done(command.action_id, *sorted(topics))
        return tuple(made)

    def meeting_day(self, starts_on: date, ends_on: date) -> date:
        """Return until when a month of these days usually has its class meetings held."""
        part = next(one for one in _parts() if one.kind == TaskKind.CLASS_MEETING)
        with self.office.read() as reader:
            day = _week_end(starts_on, ends_on, part.week, calendar_days.calendar(reader))
        # A month that is named late has no day in the past set as its last.
        return max(day, min(self.office.today(), ends_on))


def due_on(campaign: Campaign, week: int, calendar: WorkCalendar) -> date:
    """Return the last day before pupils go home of a campaign's week: 1 the first, -1 the last.

    The campaign's last day where no week of it ends within it.
    """
    return _week_end(campaign.starts_on, campaign.ends_on, week, calendar)


def _week_end(first: date, last: date, week: int, calendar: WorkCalendar) -> date:
    days = calendar.last_days(first, last)
    if not days:
        return last
    place = week - 1 if week > 0 else len(days) + week
    return days[min(max(place, 0), len(days) - 1)]


def _left_of(campaign: Campaign, today: date) -> Campaign:
    """Return the campaign with the days still to come while it runs: nothing is due at once."""
    if campaign.starts_on < today <= campaign.ends_on:
        return replace(campaign, starts_on=today)
    return campaign


def _school_days(campaign: Campaign, calendar: WorkCalendar) -> Iterator[date]:
    days = range((campaign.ends_on - campaign.starts_on).days + 1)
    every = (campaign.starts_on + timedelta(place) for place in days)
    return filter(calendar.is_school_day, every)


def _parts() -> tuple[PlanPart, ...]:
    every = (PlanPart(**part) for part in content("plan")["parts"])
    return tuple(part for part in every if part.makes in _MAKERS)


def _task_there(reader: Reader, campaign: Campaign, part: PlanPart) -> bool:
    return any(one.kind == part.kind for one in campaigns.tasks(reader, campaign.id))


def _add_task(tx: Transaction, campaign: Campaign, part: PlanPart, day: date) -> list[Made]:
    _, uid = campaigns.add_task(tx, campaign.id, TaskKind(part.kind), part.title, day)
    one = tasks.by_uid(tx, uid)
    tasks.make_findable(tx, one)
    return [Made(part.makes, uid, one.version)]


def _talk_there(reader: Reader, campaign: Campaign, part: PlanPart) -> bool:
    del part
    return bool(talks.in_campaign(reader, campaign.uid)) or not _talk_days(reader, campaign)


def _add_talk(tx: Transaction, campaign: Campaign, part: PlanPart, day: date) -> list[Made]:
    """Plan one talk: on the first free Monday, where none is left on the first school day."""
    del day
    return _plan(tx, campaign, part, _talk_days(tx, campaign)[:1])


def _talks_there(reader: Reader, campaign: Campaign, part: PlanPart) -> bool:
    del part
    return not _mondays(reader, campaign)


def _add_talks(tx: Transaction, campaign: Campaign, part: PlanPart, day: date) -> list[Made]:
    """Plan a talk on every Monday that is left."""
    del day
    return _plan(tx, campaign, part, _mondays(tx, campaign))


def _mondays(reader: Reader, campaign: Campaign) -> tuple[date, ...]:
    return free_mondays(
        campaign, talks.in_campaign(reader, campaign.uid), calendar_days.calendar(reader)
    )


def _talk_days(reader: Reader, campaign: Campaign) -> tuple[date, ...]:
    calendar = calendar_days.calendar(reader)
    return _mondays(reader, campaign) or tuple(_school_days(campaign, calendar))


def _plan(
    tx: Transaction, campaign: Campaign, part: PlanPart, days: tuple[date, ...]
) -> list[Made]:
    uids = {day: str(uuid5(NAMESPACE_OID, f"{tx.action_id} {day}")) for day in days}
    plan_days(tx, campaign, uids)
    return [Made(part.makes, uid, talks.by_uid(tx, uid).version) for uid in uids.values()]


def _message_there(reader: Reader, campaign: Campaign, part: PlanPart) -> bool:
    del part
    return bool(messages.in_campaign(reader, campaign))


def _add_message(tx: Transaction, campaign: Campaign, part: PlanPart, day: date) -> list[Made]:
    """Plan one message for all classes, with the shipped text to begin from."""
    return [_begin_message(tx, campaign, part, content("messages")["starters"][part.kind], day)]


def _messages_there(reader: Reader, campaign: Campaign, part: PlanPart) -> bool:
    del part
    return not _weeks_without(reader, campaign) or not _texts_left(reader, campaign)


def _add_messages(tx: Transaction, campaign: Campaign, part: PlanPart, day: date) -> list[Made]:
    """Plan one message for each later week without one, each from a shipped text not used yet."""
    del day
    weeks = zip(_weeks_without(tx, campaign), _texts_left(tx, campaign), strict=False)
    return [_begin_message(tx, campaign, part, starter, due) for due, starter in weeks]


def _weeks_without(reader: Reader, campaign: Campaign) -> list[date]:
    """Return when the weeks end from the second on that have no message yet."""
    ends = calendar_days.calendar(reader).last_days(campaign.starts_on, campaign.ends_on)
    taken = [one.planned_on for one in messages.in_campaign(reader, campaign)]
    weeks = pairwise(ends)
    return [end for before, end in weeks if not any(before < day <= end for day in taken)]


def _texts_left(reader: Reader, campaign: Campaign) -> list[Mapping[str, str]]:
    used = {one.title for one in messages.in_campaign(reader, campaign)}
    every: Mapping[str, Mapping[str, str]] = content("messages")["starters"]
    # The first one is what a month begins with; it is not sent a second time.
    return [one for one in list(every.values())[1:] if one["title"] not in used]


def _begin_message(
    tx: Transaction, campaign: Campaign, part: PlanPart, starter: Mapping[str, str], day: date
) -> Made:
    values = {
        "campaign_id": campaign.id,
        "planned_on": day,
        "title": starter["title"],
        "base_text": starter["text"].strip(),
        "all_classes": True,
        "posted_on": None,
        "warning": "",
    }
    row_id, uid = rows.add(tx, message, values)
    keep_texts(tx, row_id, {ChannelKind.SMS: starter["sms"].strip()})
    saved = messages.by_uid(tx, uid)
    messages.make_findable(tx, saved)
    return Made(part.makes, uid, saved.version)


def _leaflet_there(reader: Reader, campaign: Campaign, part: PlanPart) -> bool:
    del part
    return bool(leaflets.in_campaign(reader, campaign.uid))


def _add_leaflet(tx: Transaction, campaign: Campaign, part: PlanPart, day: date) -> list[Made]:
    """Begin one leaflet without a slip from the shipped one."""
    del day
    master = next(one for one in masters() if one.key == part.kind)
    values = {
        "campaign_id": campaign.id,
        "key": leaflets.free_key(tx, campaign.uid),
        "title": master.title,
        "band": master.band.value,
        "body": master.body,
        "contact": "",
        "paper": master.paper,
        "with_slip": False,
        "slip_words": "",
        "before_home": True,
        "studied_together": False,
    }
    _, uid = rows.add(tx, leaflet, values)
    saved = leaflets.by_uid(tx, uid)
    leaflets.make_findable(tx, saved)
    return [Made(part.makes, uid, saved.version)]


def _written_anyway(reader: Reader, campaign: Campaign, part: PlanPart) -> bool:
    """Say yes: a summary is written from the records of every month, nothing is to be added."""
    del reader, campaign, part
    return True


def _add_nothing(tx: Transaction, campaign: Campaign, part: PlanPart, day: date) -> list[Made]:
    del tx, campaign, part, day
    return []


_MAKERS: Final[Mapping[str, Maker]] = {
    "task": Maker(("tasks",), _task_there, _add_task),
    "talk": Maker(("talks",), _talk_there, _add_talk),
    "message": Maker(("messages",), _message_there, _add_message),
    "messages": Maker(("messages",), _messages_there, _add_messages),
    "leaflet": Maker(("leaflets",), _leaflet_there, _add_leaflet),
    "summary": Maker((), _written_anyway, _add_nothing),
    "talks": Maker(("talks",), _talks_there, _add_talks),
}
"""What a part of the plan may make: the nouns that are there, by the word of plan.toml."""
