"""Activities: logged once, changed with their version, removed into the bin."""

from dataclasses import dataclass
from datetime import date
from uuid import NAMESPACE_OID, uuid5

from schoolguard.domain import fields
from schoolguard.domain.activity import (
    Activity,
    LogActivities,
    LogActivity,
    RemoveActivities,
    RemoveActivity,
)
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.school import SchoolClass
from schoolguard.services.office import Office
from schoolguard.store import activities, campaigns, classes, rows
from schoolguard.store.tables import activity


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

    def of_class(self, campaign_uid: str, class_uid: str) -> tuple[Activity, ...]:
        """Return a class's activities in a campaign, the latest first."""
        with self.office.read() as reader:
            return activities.of_class(reader, campaign_uid, class_uid)

    def log(self, command: LogActivity) -> Activity:
        """Log or change an activity.

        Raises ``activity.future``, ``activity.outside``, ``activity.present_over_planned``,
        ``field.*``, ``store.stale``.
        """
        values = {
            "kind": command.kind.value,
            "held_on": command.held_on,
            "place": fields.clean_text(command.place),
            "leader": fields.clean_text(command.leader),
            "planned_heads": command.planned_heads,
            "present_heads": command.present_heads,
            "content": fields.clean_text(command.content),
        }
        fields.check(Activity, values)
        self._check(command)
        with self.office.begin("activity.log", command) as tx:
            earlier = tx.earlier_result()
            if earlier is not None:
                return activities.by_uid(tx, earlier)
            of_class = classes.by_uid(tx, command.class_uid)
            touched = {of_class.id}
            if command.uid is not None:
                touched |= set(activities.class_ids(tx, (command.uid,)))
            self.office.for_classes(tx, touched)
            _check_year(of_class, command.held_on)
            values["class_id"] = of_class.id
            values["campaign_id"] = campaigns.by_uid(tx, command.campaign_uid).id
            if command.uid is None:
                _, uid = rows.add(tx, activity, values)
            else:
                uid = command.uid
                rows.change(tx, activity, uid, command.version, values)
            tx.done(uid, "activities", "progress")
            return activities.by_uid(tx, uid)

    def log_many(self, command: LogActivities) -> tuple[Activity, ...]:
        """Log the same activity for several classes: all of them or none, in their order.

        Raises ``activity.future``, ``activity.outside``, ``field.*``, ``store.not_found``.
        """
        shared: dict[str, object] = {
            "kind": command.kind.value,
            "held_on": command.held_on,
            "place": fields.clean_text(command.place),
            "content": fields.clean_text(command.content),
        }
        fields.check(Activity, shared)
        self._check_day(command.held_on)
        # One action has one result, so the ids follow from it: a retry finds the same rows.
        uids = {
            class_uid: str(uuid5(NAMESPACE_OID, f"{command.action_id} {class_uid}"))
            for class_uid in command.class_uids
        }
        with self.office.begin("activity.log", command) as tx:
            if tx.earlier_result() is None:
                shared["campaign_id"] = campaigns.by_uid(tx, command.campaign_uid).id
                of_uid = {one: classes.by_uid(tx, one) for one in uids}
                self.office.for_classes(tx, {one.id for one in of_uid.values()})
                for class_uid, uid in uids.items():
                    of_class = of_uid[class_uid]
                    _check_year(of_class, command.held_on)
                    own = {
                        "class_id": of_class.id,
                        "leader": of_class.class_teacher,
                        "planned_heads": of_class.heads,
                        "present_heads": of_class.heads if command.all_present else None,
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
        """Put several activities into the bin, all or none; return the id that brings them back."""
        with self.office.begin("activity.remove", command) as tx:
            if tx.earlier_result() is None:
                uids = [uid for uid, _ in command.rows]
                self.office.for_classes(tx, set(activities.class_ids(tx, uids)))
                for uid, version in command.rows:
                    activities.remove(tx, uid, version)
                tx.done(command.action_id, "activities", "progress")
        return command.action_id

    def _check_day(self, day: date) -> None:
        if day > self.office.today():
            raise SchoolError("activity.future", day=day)

    def _check(self, command: LogActivity) -> None:
        self._check_day(command.held_on)
        planned, present = command.planned_heads, command.present_heads
        if planned is not None and present is not None and present > planned:
            raise SchoolError("activity.present_over_planned", present=present, planned=planned)


def _check_year(of_class: SchoolClass, day: date) -> None:
    first, last = date(of_class.school_year, 8, 1), date(of_class.school_year + 1, 7, 31)
    if not first <= day <= last:
        raise SchoolError("activity.outside", day=day, first=first, last=last)
