"""Activities: logged once, changed with their version, removed into the bin."""

from dataclasses import dataclass
from datetime import date

from schoolguard.domain import fields
from schoolguard.domain.activity import Activity, LogActivity, RemoveActivity
from schoolguard.domain.errors import SchoolError
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
            first, last = date(of_class.school_year, 8, 1), date(of_class.school_year + 1, 7, 31)
            if not first <= command.held_on <= last:
                raise SchoolError("activity.outside", day=command.held_on, first=first, last=last)
            values["class_id"] = of_class.id
            values["campaign_id"] = campaigns.by_uid(tx, command.campaign_uid).id
            if command.uid is None:
                _, uid = rows.add(tx, activity, values)
            else:
                uid = command.uid
                rows.change(tx, activity, uid, command.version, values)
            tx.done(uid, "activities", "progress")
            return activities.by_uid(tx, uid)

    def remove(self, command: RemoveActivity) -> str:
        """Put an activity into the bin; return the id that brings it back."""
        with self.office.begin("activity.remove", command) as tx:
            if tx.earlier_result() is None:
                activities.remove(tx, command.uid, command.version)
                tx.done(command.action_id, "activities", "progress")
        return command.action_id

    def _check(self, command: LogActivity) -> None:
        if command.held_on > self.office.today():
            raise SchoolError("activity.future", day=command.held_on)
        planned, present = command.planned_heads, command.present_heads
        if planned is not None and present is not None and present > planned:
            raise SchoolError("activity.present_over_planned", present=present, planned=planned)
