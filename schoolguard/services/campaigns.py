"""Campaigns, their tasks, and who is exempt."""

from dataclasses import dataclass
from typing import Final

from schoolguard.domain import fields
from schoolguard.domain.campaign import (
    Assignment,
    Campaign,
    CampaignStatus,
    ExemptClass,
    Matrix,
    Notice,
    SaveCampaign,
    Task,
    TaskKind,
)
from schoolguard.domain.catalogue import VALUES
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.words import in_words_of
from schoolguard.services.office import Office
from schoolguard.store import campaigns, progress, rows, schools
from schoolguard.store.store import Reader, Transaction
from schoolguard.store.tables import campaign as campaign_table
from schoolguard.store.tables import task as task_table

LONGEST_DAYS: Final = 200
"""A hundred-day campaign fits; a slip in the year does not."""


@dataclass(frozen=True, slots=True)
class Campaigns:
    """Reads and edits campaigns."""

    office: Office

    def everyone(self) -> tuple[Campaign, ...]:
        """Return all campaigns, the latest first."""
        with self.office.read() as reader:
            return campaigns.everyone(reader)

    def current(self, key: str | None = None) -> Campaign:
        """Return the campaign of a key, else the running one, else the latest.

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
        today = self.office.today()
        running = (one for one in known if one.status_on(today) is CampaignStatus.RUNNING)
        return next(running, known[0])

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
                values["key"] = _free_key(tx, command)
                campaign_id, uid = rows.add(tx, campaign_table, values)
                title = in_words_of(schools.stage(tx), VALUES["kind.class_meeting"].zh)
                kind = TaskKind.CLASS_MEETING
                campaigns.add_task(tx, campaign_id, kind, title, command.meeting_due_on)
            else:
                uid = command.uid
                campaign_id = rows.change(tx, campaign_table, uid, command.version, values)
                for one in campaigns.tasks(tx, campaign_id):
                    if one.kind is TaskKind.CLASS_MEETING:
                        due = {"due_on": command.meeting_due_on}
                        rows.change(tx, task_table, one.uid, one.version, due)
            tx.done(uid, "campaigns", "progress")
            return campaigns.by_uid(tx, uid)

    def exempt(self, command: ExemptClass) -> None:
        """Free one class of one task, or take that back."""
        because = fields.clean_text(command.because)
        if because:
            fields.check(Assignment, {"exempt_because": because})
        with self.office.begin("task.exempt", command) as tx:
            if tx.earlier_result() is None:
                uid = campaigns.exempt(tx, command.task_uid, command.class_uid, because)
                tx.done(uid, "progress")


def matrix(reader: Reader, office: Office, campaign: Campaign) -> Matrix:
    """Return the matrix within a view that is already open."""
    tasks = campaigns.tasks(reader, campaign.id)
    today = office.today()
    return Matrix(
        campaign=campaign,
        today=today,
        stage=schools.stage(reader),
        tasks=tasks,
        rows=progress.matrix_rows(reader, campaign, tasks, today),
    )


def _values(command: SaveCampaign) -> dict[str, object]:
    if command.ends_on < command.starts_on:
        raise SchoolError("field.dates")
    days = (command.ends_on - command.starts_on).days + 1
    if days > LONGEST_DAYS:
        raise SchoolError("campaign.too_long", days=days, most=LONGEST_DAYS)
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
    }
    columns = campaigns.columns_of(notice)
    fields.check(Campaign, own)
    fields.check(Notice, {name.removeprefix("notice_"): value for name, value in columns.items()})
    return own | columns


def _free_key(tx: Transaction, command: SaveCampaign) -> str:
    """Return 2026-11, or 2026-11-2 where that month already has a campaign."""
    wanted = command.starts_on.strftime("%Y-%m")
    taken = {one.key for one in campaigns.everyone(tx)}
    key, count = wanted, 1
    while key in taken:
        count += 1
        key = f"{wanted}-{count}"
    return key
