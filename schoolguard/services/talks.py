"""Flag talks: planned, written, marked as held, removed into the bin."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import NAMESPACE_OID, uuid5

from schoolguard.domain import fields
from schoolguard.domain.calendar_days import WorkCalendar
from schoolguard.domain.campaign import Campaign
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.record import dataclass
from schoolguard.domain.school import school_year_of
from schoolguard.domain.talk import (
    DEFAULT_SPEED,
    FASTEST,
    SLOWEST,
    HoldTalk,
    HoldTalks,
    PlanTalks,
    RemoveTalks,
    SaveTalk,
    SpeakerKind,
    Talk,
    TalkMonth,
    TalkWay,
)
from schoolguard.services.office import Office
from schoolguard.store import calendar_days, campaigns, details, rows, schools, talks
from schoolguard.store.store import Transaction
from schoolguard.store.tables import flag_talk


@dataclass(frozen=True, slots=True)
class Talks:
    """Reads and keeps flag talks."""

    office: Office

    def get(self, uid: str) -> Talk:
        """Return one talk; raises ``store.not_found``."""
        with self.office.read() as reader:
            return talks.by_uid(reader, uid)

    def month(self, campaign_uid: str) -> TalkMonth:
        """Return a campaign's talks by date, and the flag-raising days that have none."""
        with self.office.read() as reader:
            campaign = campaigns.by_uid(reader, campaign_uid)
            found = talks.in_campaign(reader, campaign_uid)
            calendar = calendar_days.calendar(reader)
        return TalkMonth(
            campaign=campaign,
            today=self.office.today(),
            talks=found,
            free_mondays=free_mondays(campaign, found, calendar),
        )

    def save(self, command: SaveTalk) -> Talk:
        """Plan a talk or change one.

        Raises ``talk.future``, ``talk.speed``, ``talk.pupil_name``, ``activity.outside``,
        ``detail.count``, ``field.*``, ``store.stale``.
        """
        values: dict[str, object] = {
            "planned_on": command.planned_on,
            "way": command.way.value,
            "title": " ".join(fields.clean_text(command.title).strip("《》").split()),
            "speaker_kind": None if command.speaker_kind is None else command.speaker_kind.value,
            "speaker_post": fields.clean_text(command.speaker_post),
            "speaker": fields.clean_text(command.speaker),
            "script": fields.clean_text(command.script),
            "script_ready": command.script_ready,
            "reading_speed": command.reading_speed,
            "audience": fields.clean_text(command.audience),
            "present_heads": command.present_heads,
            "held_on": command.held_on,
            "moved_because": fields.clean_text(command.moved_because),
        }
        if command.held_on in (None, command.planned_on):
            values["moved_because"] = ""  # a reason for nothing
        fields.check(Talk, values)
        if not SLOWEST <= command.reading_speed <= FASTEST:
            raise SchoolError("talk.speed", least=SLOWEST, most=FASTEST)
        self._check_held(command.held_on)
        with self.office.begin("talk.save", command) as tx:
            earlier = tx.earlier_result()
            if earlier is not None:
                return talks.by_uid(tx, earlier)
            campaign = campaigns.by_uid(tx, command.campaign_uid)
            if command.speaker_kind is SpeakerKind.PUPIL and values["speaker"]:
                _check_names_are_kept(tx)
            for day in (command.planned_on, command.held_on):
                _check_year(campaign.starts_on, day)
            if command.uid is None:
                _, uid = rows.add(tx, flag_talk, {**values, "campaign_id": campaign.id})
            else:
                uid = command.uid
                rows.change(tx, flag_talk, uid, command.version, values)
            details.save(tx, flag_talk, uid, command.version, command.details)
            return self._done(tx, uid)

    def hold(self, command: HoldTalk) -> Talk:
        """Mark a talk as held, or take the mark back. Raises ``talk.future``, ``store.stale``."""
        self._check_held(command.held_on)
        with self.office.begin("talk.hold", command) as tx:
            earlier = tx.earlier_result()
            if earlier is not None:
                return talks.by_uid(tx, earlier)
            _hold(tx, command.uid, command.version, command.held_on)
            return self._done(tx, command.uid)

    def hold_many(self, command: HoldTalks) -> tuple[Talk, ...]:
        """Mark several talks in one action. Raises ``talk.future``, ``store.stale``."""
        for _, _, day in command.rows:
            self._check_held(day)
        with self.office.begin("talk.hold", command) as tx:
            if tx.earlier_result() is None:
                for uid, version, day in command.rows:
                    _hold(tx, uid, version, day)
                    talks.make_findable(tx, talks.by_uid(tx, uid))
                tx.done(command.action_id, "talks")
            return tuple(talks.by_uid(tx, uid) for uid, _, _ in command.rows)

    def plan(self, command: PlanTalks) -> tuple[Talk, ...]:
        """Plan an empty talk for each day that has none; return the new ones.

        Raises ``activity.outside``.
        """
        # One action has one result, so the ids follow from it: a retry finds the same rows.
        uids = {
            day: str(uuid5(NAMESPACE_OID, f"{command.action_id} {day}")) for day in command.days
        }
        with self.office.begin("talk.plan", command) as tx:
            if tx.earlier_result() is None:
                plan_days(tx, campaigns.by_uid(tx, command.campaign_uid), uids)
                tx.done(command.action_id, "talks")
            found = talks.in_campaign(tx, command.campaign_uid)
            return tuple(one for one in found if one.uid in uids.values())

    def remove(self, command: RemoveTalks) -> str:
        """Put talks into the bin, all or none; return the id that brings them back."""
        with self.office.begin("talk.remove", command) as tx:
            if tx.earlier_result() is None:
                for uid, version in command.rows:
                    talks.remove(tx, uid, version)
                tx.done(command.action_id, "talks")
        return command.action_id

    def _done(self, tx: Transaction, uid: str) -> Talk:
        saved = talks.by_uid(tx, uid)
        talks.make_findable(tx, saved)
        tx.done(uid, "talks")
        return saved

    def _check_held(self, day: date | None) -> None:
        if day is not None and day > self.office.today():
            raise SchoolError("talk.future", day=day)


def _hold(tx: Transaction, uid: str, version: int, day: date | None) -> None:
    found = talks.by_uid(tx, uid)
    _check_year(found.planned_on, day)
    values: dict[str, object] = {"held_on": day}
    if day in (None, found.planned_on):
        values["moved_because"] = ""
    rows.change(tx, flag_talk, uid, version, values)


def plan_days(tx: Transaction, campaign: Campaign, uids: Mapping[date, str]) -> None:
    """Plan an empty talk under its public id for each day that has none, within an action.

    Raises ``activity.outside``.
    """
    taken = {one.planned_on for one in talks.in_campaign(tx, campaign.uid)}
    for day, uid in uids.items():
        _check_year(campaign.starts_on, day)
        if day not in taken:
            rows.add(tx, flag_talk, _empty(campaign.id, day), uid=uid)
            talks.make_findable(tx, talks.by_uid(tx, uid))


def free_mondays(
    campaign: Campaign, found: Sequence[Talk], calendar: WorkCalendar
) -> tuple[date, ...]:
    """Return the Mondays of a campaign without a talk; where one is off, the next school day."""
    taken = {day for one in found for day in (one.planned_on, one.held_on)}
    days = calendar.talk_days(campaign.starts_on, campaign.ends_on)
    return tuple(day for day in days if day not in taken)


def _empty(campaign_id: int, day: date) -> dict[str, object]:
    return {
        "campaign_id": campaign_id,
        "planned_on": day,
        "way": TalkWay.CEREMONY.value,
        "title": "",
        "speaker_kind": None,
        "speaker_post": "",
        "speaker": "",
        "script": "",
        "script_ready": False,
        "reading_speed": DEFAULT_SPEED,
        "audience": "",
        "present_heads": None,
        "held_on": None,
        "moved_because": "",
    }


def _check_names_are_kept(tx: Transaction) -> None:
    school = schools.the_school(tx)
    if school is None or not school.keep_names:
        raise SchoolError("talk.pupil_name")


def _check_year(of: date, day: date | None) -> None:
    """Refuse a day outside the school year of ``of``: it is a slip of the hand."""
    year = school_year_of(of)
    first, last = date(year, 8, 1), date(year + 1, 7, 31)
    if day is not None and not first <= day <= last:
        raise SchoolError("activity.outside", day=day, first=first, last=last)
