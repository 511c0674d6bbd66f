"""Campaigns, their tasks, and who is exempt."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from schoolguard.domain import fields
from schoolguard.domain.campaign import (
    Assignment,
    Campaign,
    CampaignStatus,
    ExemptClass,
    Matrix,
    Notice,
    RemoveCampaign,
    SaveCampaign,
    Task,
    TaskKind,
)
from schoolguard.domain.campaign_copy import CopyCampaign, CopyPlan, usual_end, whole_weeks
from schoolguard.domain.catalogue import VALUES
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.record import dataclass
from schoolguard.domain.words import in_words_of
from schoolguard.services import calendar_days as calendars
from schoolguard.services.copying import Shift, copy_everything
from schoolguard.services.office import Office
from schoolguard.store import calendar_days, campaigns, progress, rows, schools, tasks
from schoolguard.store.store import Reader, Transaction
from schoolguard.store.tables import campaign as campaign_table
from schoolguard.store.tables import task as task_table

LONGEST_DAYS: Final = 200
"""A hundred-day campaign fits; a slip in the year does not."""


_TOPICS: Final = ("campaigns", "progress", "activities", "leadership", "talks", "calendar")
"""What looks different in another campaign."""


@dataclass(frozen=True, slots=True)
class Campaigns:
    """Reads and edits campaigns."""

    office: Office

    def everyone(self) -> tuple[Campaign, ...]:
        """Return all campaigns, the latest first."""
        with self.office.read() as reader:
            return campaigns.everyone(reader)

    def current(self, key: str | None = None) -> Campaign:
        """Return the campaign of a key, else the chosen, else the running one, else the latest.

        Raises ``campaign.none`` or ``campaign.unknown``.
        """
        known = self.everyone()
        if not known:
            raise SchoolError("campaign.none")
        if key is not None:
            for one in known:
                if one.key == key:
                    return one
            raise SchoolError(
                "campaign.unknown", key=key, known="、".join(one.key for one in known)
            )
        return in_front(known, self.office)

    def choose(self, uid: str) -> None:
        """Put a campaign in front of everything that asks for the current one.

        Nothing is written; where it is gone, the default one is in front again.
        """
        if uid != self.office.chosen.uid:
            self.office.chosen.uid = uid
            self.office.store.announce(frozenset(_TOPICS))

    def tasks(self, campaign: Campaign) -> tuple[Task, ...]:
        """Return a campaign's tasks in order."""
        with self.office.read() as reader:
            return campaigns.tasks(reader, campaign.id)

    def matrix(self, uid: str) -> Matrix:
        """Return what every class has of every task, today."""
        with self.office.read() as reader:
            return matrix(reader, self.office, campaigns.by_uid(reader, uid))

    def save(self, command: SaveCampaign) -> Campaign:
        """Begin a campaign with its standard tasks, or change one.

        Raises ``field.*``, ``campaign.too_long``, ``store.stale``.
        """
        values = _values(command)
        with self.office.begin("campaign.save", command) as tx:
            earlier = tx.earlier_result()
            if earlier is not None:
                return campaigns.by_uid(tx, earlier)
            if command.uid is None:
                campaign_id, uid = _begin(tx, values)
                title = in_words_of(schools.stage(tx), VALUES["kind.class_meeting"].zh)
                kind = TaskKind.CLASS_MEETING
                _, task_uid = campaigns.add_task(
                    tx, campaign_id, kind, title, command.meeting_due_on
                )
                tasks.make_findable(tx, tasks.by_uid(tx, task_uid))
            else:
                uid = command.uid
                campaign_id = rows.change(tx, campaign_table, uid, command.version, values)
                _set_meeting_due(tx, campaign_id, command.meeting_due_on)
            tx.done(uid, "campaigns", "progress", "calendar")
            return campaigns.by_uid(tx, uid)

    def begin_bare(self, command: SaveCampaign) -> Campaign:
        """Begin a campaign without tasks and without the holidays, which come by themselves."""
        values = _values(command)
        with self.office.begin("campaign.save", command) as tx:
            earlier = tx.earlier_result()
            if earlier is None:
                key = _free_key(tx, command.starts_on)
                _, earlier = rows.add(tx, campaign_table, values | {"key": key})
                tx.done(earlier, "campaigns", "progress", "calendar")
            return campaigns.by_uid(tx, earlier)

    def copy(self, command: CopyCampaign) -> CopyPlan:
        """Begin a campaign from an earlier one; return what came along and what had to move.

        Dates move by whole weeks, so that a Monday stays a Monday, and then off days without
        school. Raises ``field.*``, ``campaign.too_long``, ``campaign.copies_itself``,
        ``store.not_found``. A retry returns the campaign with an empty account of it.
        """
        with self.office.begin("campaign.copy", command) as tx:
            source = campaigns.by_uid(tx, command.from_uid)
            earlier = tx.earlier_result()
            if earlier is not None:
                made = campaigns.by_uid(tx, earlier)
                weeks = whole_weeks(source.starts_on, made.starts_on)
                return CopyPlan(source=source, campaign=made, weeks=weeks, counts=(), moved=())
            plan = _copy(tx, source, command)
            tx.done(plan.campaign.uid, *_TOPICS)
            return plan

    def preview_copy(self, command: CopyCampaign) -> CopyPlan:
        """Return what :meth:`copy` would do; it is done and taken back, so that both agree."""
        try:
            with self.office.begin("campaign.copy", command) as tx:
                raise _TakenBack(_copy(tx, campaigns.by_uid(tx, command.from_uid), command))
        except _TakenBack as seen:
            return seen.plan

    def remove(self, command: RemoveCampaign) -> str:
        """Put a campaign into the bin; return the id that brings it back.

        What belongs to it stays as it is, and comes into sight again with it.
        """
        with self.office.begin("campaign.remove", command) as tx:
            if tx.earlier_result() is None:
                campaigns.remove(tx, command.uid, command.version)
                tx.done(command.action_id, *_TOPICS)
        return command.action_id

    def exempt(self, command: ExemptClass) -> None:
        """Free one class of one task, or take that back."""
        because = fields.clean_text(command.because)
        if because:
            fields.check(Assignment, {"exempt_because": because})
        with self.office.begin("task.exempt", command) as tx:
            if tx.earlier_result() is None:
                uid = campaigns.exempt(tx, command.task_uid, command.class_uid, because)
                tx.done(uid, "progress")


def in_front(known: Sequence[Campaign], office: Office) -> Campaign:
    """Return the chosen one of at least one campaign, else the running one, else the latest."""
    chosen = (one for one in known if one.uid == office.chosen.uid)
    running = (one for one in known if one.status_on(office.today()) is CampaignStatus.RUNNING)
    return next(chosen, None) or next(running, known[0])


def matrix(reader: Reader, office: Office, campaign: Campaign) -> Matrix:
    """Return the matrix within a view that is already open."""
    found = campaigns.tasks(reader, campaign.id)
    today = office.today()
    return Matrix(
        campaign=campaign,
        today=today,
        stage=schools.stage(reader),
        tasks=found,
        rows=progress.matrix_rows(reader, campaign, found, today),
    )


class _TakenBack(Exception):
    """Ends the write of a preview, so that nothing of it stays."""

    def __init__(self, plan: CopyPlan) -> None:
        super().__init__()
        self.plan: Final = plan


def _copy(tx: Transaction, source: Campaign, command: CopyCampaign) -> CopyPlan:
    if command.starts_on <= source.starts_on:
        raise SchoolError("campaign.copies_itself")
    own = SaveCampaign(
        action_id=command.action_id,
        title=command.title or source.title,
        starts_on=command.starts_on,
        ends_on=command.ends_on or usual_end(source, command.starts_on),
        meeting_due_on=command.starts_on,
        notice=Notice(),
    )
    _, uid = _begin(tx, _values(own))
    made = campaigns.by_uid(tx, uid)
    weeks = whole_weeks(source.starts_on, made.starts_on)
    shift = Shift(weeks, made, calendar_days.calendar(tx))
    copy_everything(tx, source, made, shift)
    return CopyPlan(
        source=source,
        campaign=made,
        weeks=weeks,
        counts=tuple(shift.copied.items()),
        moved=tuple(shift.moved),
        known_until=calendars.known_until(tx),
    )


def _begin(tx: Transaction, values: dict[str, object]) -> tuple[int, str]:
    """Add a campaign; the first of a school brings the public holidays along."""
    first, starts_on = not campaigns.keys(tx), values["starts_on"]
    assert isinstance(starts_on, date)
    added = rows.add(tx, campaign_table, values | {"key": _free_key(tx, starts_on)})
    if first:
        calendars.take_over(tx)
    return added


def _set_meeting_due(tx: Transaction, campaign_id: int, due_on: date) -> None:
    """Move the first class meeting; further ones have days of their own."""
    for one in campaigns.tasks(tx, campaign_id):
        if one.kind is TaskKind.CLASS_MEETING:
            rows.change(tx, task_table, one.uid, one.version, {"due_on": due_on})
            return


def _values(command: SaveCampaign) -> dict[str, object]:
    _check_days(command.starts_on, command.ends_on)
    notice = Notice(
        issuer=fields.clean_text(command.notice.issuer),
        title=fields.clean_text(command.notice.title),
        number=fields.clean_text(command.notice.number),
        asks=fields.clean_text(command.notice.asks),
        report_due=command.notice.report_due,
        contact=fields.clean_text(command.notice.contact),
    )
    own: dict[str, object] = {
        "title": fields.clean_text(command.title),
        "theme": fields.clean_text(command.theme),
        "starts_on": command.starts_on,
        "ends_on": command.ends_on,
        "written_into": fields.clean_text(command.written_into),
    }
    columns = campaigns.columns_of(notice)
    fields.check(Campaign, own)
    fields.check(Notice, {name.removeprefix("notice_"): value for name, value in columns.items()})
    return own | columns


def _check_days(starts_on: date, ends_on: date) -> None:
    if ends_on < starts_on:
        raise SchoolError("field.dates")
    days = (ends_on - starts_on).days + 1
    if days > LONGEST_DAYS:
        raise SchoolError("campaign.too_long", days=days, most=LONGEST_DAYS)


def _free_key(tx: Transaction, starts_on: date) -> str:
    """Return 2026-11, or 2026-11-2 where that month already has a campaign."""
    wanted = starts_on.strftime("%Y-%m")
    taken = campaigns.keys(tx)
    key, count = wanted, 1
    while key in taken:
        count += 1
        key = f"{wanted}-{count}"
    return key
