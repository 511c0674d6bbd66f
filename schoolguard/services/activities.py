"""Activities: logged once, changed with their version, removed into the bin."""

from datetime import date, timedelta
from typing import Final
from uuid import NAMESPACE_OID, uuid5

from schoolguard.domain import fields
from schoolguard.domain.activity import (
    Activity,
    ActivityKind,
    ActivityMonth,
    LogActivities,
    LogActivity,
    RemoveActivities,
    RemoveActivity,
    read_time,
)
from schoolguard.domain.amounts import MOST, About
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.record import dataclass
from schoolguard.domain.school import SchoolClass, school_year_of
from schoolguard.domain.task import ATTENDED
from schoolguard.services.office import Office
from schoolguard.store import (
    activities,
    campaigns,
    classes,
    details,
    head_counts,
    incidents,
    rows,
    tasks,
)
from schoolguard.store.store import Transaction
from schoolguard.store.tables import activity

_MOST_HOURS: Final = 200
_BLANK: Final[dict[str, object]] = {
    "title": "",
    "ended_on": None,
    "starts_at": "",
    "ends_at": "",
    "leader_post": "",
    "leader_unit": "",
    "present_about": About.EXACT.value,
    "class_hours": None,
    "pieces": None,
    "pieces_about": About.EXACT.value,
    "times": None,
    "times_about": About.EXACT.value,
}
"""What a meeting logged for many classes at once leaves open."""


@dataclass(frozen=True, slots=True)
class Activities:
    """Reads and logs activities."""

    office: Office

    def today(self) -> date:
        """Return the present day in China."""
        return self.office.today()

    def get(self, uid: str) -> Activity:
        """Return one activity; raises ``store.not_found``."""
        with self.office.read() as reader:
            return activities.by_uid(reader, uid)

    def month(self, campaign_uid: str) -> ActivityMonth:
        """Return what a campaign has besides class meetings and talks, the latest first."""
        with self.office.read() as reader:
            return ActivityMonth(
                campaign=campaigns.by_uid(reader, campaign_uid),
                today=self.office.today(),
                activities=activities.besides_meetings(reader, campaign_uid)[::-1],
                incidents=incidents.in_campaign(reader, campaign_uid)[::-1],
                of_tasks=activities.of_tasks(reader, campaign_uid),
            )

    def of_class(self, campaign_uid: str, class_uid: str) -> tuple[Activity, ...]:
        """Return a class's activities in a campaign, the latest first."""
        with self.office.read() as reader:
            return activities.of_class(reader, campaign_uid, class_uid)

    def log(self, command: LogActivity) -> Activity:
        """Log or change an activity with its details.

        Raises ``activity.future``, ``activity.outside``, ``activity.present_over_planned``,
        ``activity.class_needed``, ``activity.ends_before``, ``activity.time``,
        ``activity.number``, ``activity.other_task``, ``field.*``, ``detail.count``,
        ``store.stale``.
        """
        values = _values(command)
        fields.check(Activity, values)
        self._check(command)
        with self.office.begin("activity.log", command) as tx:
            earlier = tx.earlier_result()
            if earlier is not None:
                return activities.by_uid(tx, earlier)
            belonging = _belonging(tx, command)
            values |= belonging
            touched = {belonging["class_id"] or -1}
            if command.uid is not None:
                touched |= set(activities.class_ids(tx, (command.uid,)))
            self.office.for_classes(tx, touched)
            if command.uid is None:
                _, uid = rows.add(tx, activity, values)
            else:
                uid = command.uid
                rows.change(tx, activity, uid, command.version, values)
            details.save(tx, activity, uid, command.version, command.details)
            logged = activities.by_uid(tx, uid)
            activities.make_findable(tx, logged)
            tx.done(uid, "activities", "progress")
            return logged

    def log_many(self, command: LogActivities) -> tuple[Activity, ...]:
        """Log the same activity for several classes: all of them or none, in their order.

        Raises ``activity.future``, ``activity.outside``, ``activity.other_task``, ``field.*``,
        ``store.not_found``.
        """
        shared: dict[str, object] = {
            **_BLANK,
            "kind": command.kind.value,
            "held_on": command.held_on,
            "place": fields.clean_text(command.place),
            "content": fields.clean_text(command.content),
        }
        fields.check(Activity, shared)
        attended = command.kind in ATTENDED
        self._check_day(command.held_on)
        # One action has one result, so the ids follow from it: a retry finds the same rows.
        uids = {
            class_uid: str(uuid5(NAMESPACE_OID, f"{command.action_id} {class_uid}"))
            for class_uid in command.class_uids
        }
        with self.office.begin("activity.log", command) as tx:
            if tx.earlier_result() is None:
                campaign_id = campaigns.by_uid(tx, command.campaign_uid).id
                shared["campaign_id"] = campaign_id
                shared["task_id"] = tasks.id_for(tx, campaign_id, command.task_uid, command.kind)
                of_uid = {one: classes.by_uid(tx, one) for one in uids}
                self.office.for_classes(tx, {one.id for one in of_uid.values()})
                heads = head_counts.on_day(tx, command.class_uids, command.held_on)
                for class_uid, uid in uids.items():
                    of_class = of_uid[class_uid]
                    _check_span(of_class, command.held_on)
                    own = {
                        "class_id": of_class.id,
                        "leader": of_class.teacher_on(command.held_on),
                        "planned_heads": heads.get(class_uid) if attended else None,
                        "present_heads": heads.get(class_uid) if command.all_present else None,
                    }
                    rows.add(tx, activity, shared | own, uid=uid)
                tx.done(command.action_id, "activities", "progress")
            return tuple(activities.by_uid(tx, uid) for uid in uids.values())

    def remove(self, command: RemoveActivity) -> str:
        """Put an activity into the bin; return the id that brings it back."""
        with self.office.begin("activity.remove", command) as tx:
            if tx.earlier_result() is None:
                self.office.for_classes(tx, set(activities.class_ids(tx, (command.uid,))))
                activities.remove(tx, command.uid, command.version)
                tx.done(command.action_id, "activities", "progress")
        return command.action_id

    def remove_many(self, command: RemoveActivities) -> str:
        """Put several into the bin, all or none; return the id that brings them back."""
        with self.office.begin("activity.remove", command) as tx:
            if tx.earlier_result() is None:
                uids = tuple(uid for uid, _ in command.rows)
                self.office.for_classes(tx, set(activities.class_ids(tx, uids)))
                for uid, version in command.rows:
                    activities.remove(tx, uid, version)
                tx.done(command.action_id, "activities", "progress")
        return command.action_id

    def _check_day(self, day: date) -> None:
        if day > self.office.today():
            raise SchoolError("activity.future", day=day)

    def _check(self, command: LogActivity) -> None:
        first, last = command.held_on, command.ended_on
        self._check_day(first)
        if last is not None:
            self._check_day(last)
            if last < first:
                raise SchoolError("activity.ends_before", first=first, last=last)
        planned, present = command.planned_heads, command.present_heads
        if planned is not None and present is not None and present > planned:
            raise SchoolError("activity.present_over_planned", present=present, planned=planned)
        described = fields.specs(Activity)
        for name, most in (("class_hours", _MOST_HOURS), ("pieces", MOST), ("times", MOST)):
            number = getattr(command, name)
            if number is not None and not 0 <= number <= most:
                raise SchoolError("activity.number", field=described[name].label, most=most)


def _values(command: LogActivity) -> dict[str, object]:
    values: dict[str, object] = {
        "kind": command.kind.value,
        "title": " ".join(fields.clean_text(command.title).split()),
        "held_on": command.held_on,
        # A period of one day is a day.
        "ended_on": None if command.ended_on == command.held_on else command.ended_on,
        "planned_heads": command.planned_heads,
        "present_heads": command.present_heads,
        "class_hours": command.class_hours,
        "pieces": command.pieces,
        "times": command.times,
    }
    for name in ("place", "leader", "leader_post", "leader_unit", "content"):
        values[name] = fields.clean_text(getattr(command, name))
    for name in ("starts_at", "ends_at"):
        typed = getattr(command, name)
        values[name] = read_time(typed)
        if values[name] is None:
            raise SchoolError("activity.time", time=typed)
    abouts = {"present_about": "present_heads", "pieces_about": "pieces", "times_about": "times"}
    for name, number in abouts.items():
        about: About = About.EXACT if values[number] is None else getattr(command, name)
        values[name] = about.value
    return values


def _belonging(tx: Transaction, command: LogActivity) -> dict[str, int | None]:
    """Return the class, campaign and task an activity belongs to."""
    campaign = campaigns.by_uid(tx, command.campaign_uid)
    days = [day for day in (command.held_on, command.ended_on) if day is not None]
    if command.class_uid is None:
        if command.kind is ActivityKind.CLASS_MEETING:
            raise SchoolError("activity.class_needed")
        if command.task_uid is not None:
            raise SchoolError("activity.other_task")
        for day in days:
            _check_within(*_year(school_year_of(campaign.starts_on)), day)
        return {"class_id": None, "campaign_id": campaign.id, "task_id": None}
    of_class = classes.by_uid(tx, command.class_uid)
    for day in days:
        _check_span(of_class, day)
    task_id = tasks.id_for(tx, campaign.id, command.task_uid, command.kind)
    return {"class_id": of_class.id, "campaign_id": campaign.id, "task_id": task_id}


def _year(year: int) -> tuple[date, date]:
    return date(year, 8, 1), date(year + 1, 7, 31)


def _check_span(of_class: SchoolClass, day: date) -> None:
    """Refuse a day on which the class was not there."""
    first, last = _year(of_class.school_year)
    if of_class.begins_on is not None:
        first = max(first, of_class.begins_on)
    if of_class.ends_on is not None:
        last = min(last, of_class.ends_on - timedelta(days=1))
    _check_within(first, last, day)


def _check_within(first: date, last: date, day: date) -> None:
    if not first <= day <= last:
        raise SchoolError("activity.outside", day=day, first=first, last=last)
