"""Attempts at fraud met or stopped: recorded without names, removed into the bin."""

from typing import Final

from schoolguard.domain import fields
from schoolguard.domain.amounts import MOST, About
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.incident import Incident, RemoveIncidents, SaveIncident, check_anonymous
from schoolguard.domain.record import dataclass
from schoolguard.services.office import Office
from schoolguard.store import campaigns, details, incidents, rows
from schoolguard.store.activity_tables import incident

_MOST_CASES: Final = 100_000


@dataclass(frozen=True, slots=True)
class Incidents:
    """Reads and keeps incidents."""

    office: Office

    def get(self, uid: str) -> Incident:
        """Return one incident; raises ``store.not_found``."""
        with self.office.read() as reader:
            return incidents.by_uid(reader, uid)

    def in_campaign(self, campaign_uid: str) -> tuple[Incident, ...]:
        """Return a campaign's incidents by day."""
        with self.office.read() as reader:
            return incidents.in_campaign(reader, campaign_uid)

    def save(self, command: SaveIncident) -> Incident:
        """Record an incident or change one.

        Raises ``incident.id_number``, ``incident.phone``, ``incident.count``,
        ``activity.future``, ``activity.ends_before``, ``activity.number``, ``field.*``,
        ``detail.count``, ``store.stale``.
        """
        self._check(command)
        values = _values(command)
        fields.check(Incident, values)
        with self.office.begin("incident.save", command) as tx:
            earlier = tx.earlier_result()
            if earlier is not None:
                return incidents.by_uid(tx, earlier)
            values["campaign_id"] = campaigns.by_uid(tx, command.campaign_uid).id
            if command.uid is None:
                _, uid = rows.add(tx, incident, values)
            else:
                uid = command.uid
                rows.change(tx, incident, uid, command.version, values)
            details.save(tx, incident, uid, command.version, command.details)
            saved = incidents.by_uid(tx, uid)
            incidents.make_findable(tx, saved)
            tx.done(uid, "activities")
            return saved

    def remove(self, command: RemoveIncidents) -> str:
        """Put incidents into the bin, all or none; return the id that brings them back."""
        with self.office.begin("incident.remove", command) as tx:
            if tx.earlier_result() is None:
                for uid, version in command.rows:
                    incidents.remove(tx, uid, version)
                tx.done(command.action_id, "activities")
        return command.action_id

    def _check(self, command: SaveIncident) -> None:
        last = command.ended_on or command.happened_on
        if last > self.office.today():
            raise SchoolError("activity.future", day=last)
        if last < command.happened_on:
            raise SchoolError("activity.ends_before", first=command.happened_on, last=last)
        if not 1 <= command.count <= _MOST_CASES:
            raise SchoolError("incident.count", most=_MOST_CASES)
        if command.amount is not None and not 0 <= command.amount <= MOST:
            label = fields.specs(Incident)["amount"].label
            raise SchoolError("activity.number", field=label, most=MOST)
        for text in (command.account, command.fraud_type):
            check_anonymous(text)


def _values(command: SaveIncident) -> dict[str, object]:
    about = About.EXACT if command.amount is None else command.amount_about
    return {
        "happened_on": command.happened_on,
        "ended_on": None if command.ended_on == command.happened_on else command.ended_on,
        "count": command.count,
        "count_about": command.count_about.value,
        "fraud_type": fields.clean_text(command.fraud_type),
        "amount": command.amount,
        "amount_about": about.value,
        "reported_to": fields.clean_text(command.reported_to),
        "outcome": command.outcome.value,
        "account": fields.clean_text(command.account),
    }
