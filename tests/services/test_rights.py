"""Who may do what: every role tries every part, through the services."""

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from schoolguard.domain.activity import ActivityKind, LogActivities, LogActivity
from schoolguard.domain.asks import SaveAsks
from schoolguard.domain.calendar_days import DayKind, SaveCalendarDay
from schoolguard.domain.campaign import Campaign, ExemptClass, Notice, SaveCampaign, TaskKind
from schoolguard.domain.catalogue import VALUES
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.final import Place, SaveHandFigure, SaveText
from schoolguard.domain.leadership import MemberRole, SaveMember
from schoolguard.domain.library import Body, EditEntry, Source
from schoolguard.domain.month_workbook import ImportWorkbook
from schoolguard.domain.people import SELF, Reach, Role, reach
from schoolguard.domain.plan import AddFromPlan
from schoolguard.domain.school import RemoveClasses, SaveClass, SaveSchool, SchoolClass
from schoolguard.domain.submission import PrepareSubmission, SaveRules
from schoolguard.domain.task import SaveTask
from schoolguard.services import Services
from schoolguard.store import audit
from tests.opened import (
    BOTH_STORES,
    action,
    import_classes,
    log_meeting,
    name_school,
    opened,
    place_of,
    plain_classes,
    save_incident,
    save_talk,
)
from tests.services.staff import ADMINISTRATOR, LEADER, PASSWORD, READER, TEACHER, add, with_staff


@pytest.fixture(params=BOTH_STORES)
def on(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Services]:
    with opened(place_of(request.param, tmp_path, request), tmp_path) as services:
        name_school(services)
        import_classes(services, *plain_classes(12))
        yield services


@pytest.fixture
def school(on: Services) -> tuple[Campaign, tuple[SchoolClass, ...]]:
    return with_staff(on)


def _log(of: int) -> Callable[[Services, Campaign], object]:
    return lambda on, month: log_meeting(on, month, on.classes.in_year(2026)[of])


def _log_many(on: Services, month: Campaign) -> object:
    uids = tuple(one.uid for one in on.classes.in_year(2026)[:2])
    command = LogActivities(
        action_id=action(),
        kind=ActivityKind.CLASS_MEETING,
        campaign_uid=month.uid,
        class_uids=uids,
        held_on=date(2026, 11, 10),
    )
    return on.activities.log_many(command)


def _exempt(on: Services, month: Campaign) -> object:
    (task,) = on.campaigns.tasks(month)
    uid = on.classes.in_year(2026)[0].uid
    command = ExemptClass(action_id=action(), task_uid=task.uid, class_uid=uid, because="外出")
    on.campaigns.exempt(command)
    return None


def _campaign(on: Services, month: Campaign) -> object:
    return on.campaigns.save(
        SaveCampaign(
            action_id=action(),
            title="月",
            starts_on=date(2026, 12, 1),
            ends_on=date(2026, 12, 30),
            meeting_due_on=date(2026, 12, 10),
            notice=Notice(),
        )
    )


def _member(on: Services, month: Campaign) -> object:
    return on.leadership.save_member(
        SaveMember(action_id=action(), campaign_uid=month.uid, role=MemberRole.HEAD, name="甲")
    )


def _school(on: Services, month: Campaign) -> object:
    found = on.school.get()
    assert found is not None
    return on.school.save(
        SaveSchool(
            action_id=action(),
            version=found.version,
            name="新",
            keep_names=False,
            keep_phones=False,
        )
    )


def _class(on: Services, month: Campaign) -> object:
    return on.classes.save(
        SaveClass(action_id=action(), school_year=2026, grade=9, number=9, class_teacher="")
    )


def _remove_class(on: Services, month: Campaign) -> object:
    uid = on.classes.in_year(2026)[0].uid
    return on.classes.remove(RemoveClasses(action_id=action(), uids=(uid,)))


def _log_school(on: Services, month: Campaign) -> object:
    return on.activities.log(
        LogActivity(
            action_id=action(),
            kind=ActivityKind.OTHER,
            title="家长会",
            campaign_uid=month.uid,
            class_uid=None,
            held_on=date(2026, 11, 10),
        )
    )


def _calendar_day(on: Services, month: Campaign) -> object:
    day = date(2026, 11, 13)
    return on.calendar.save(
        SaveCalendarDay(
            action_id=action(), starts_on=day, ends_on=day, kind=DayKind.EXAM, name="期中"
        )
    )


def _task(on: Services, month: Campaign) -> object:
    return on.tasks.save(
        SaveTask(
            action_id=action(),
            campaign_uid=month.uid,
            kind=TaskKind.OTHER,
            title="再开一次",
            due_on=date(2026, 11, 25),
        )
    )


def _words(on: Services, month: Campaign) -> object:
    return on.finals.save_text(
        SaveText(action_id=action(), campaign_uid=month.uid, place=Place.LEAD, text="补一句。")
    )


def _figure(on: Services, month: Campaign) -> object:
    return on.finals.save_hand_figure(
        SaveHandFigure(
            action_id=action(),
            campaign_uid=month.uid,
            label="辖区发案",
            amount=Decimal(3),
            source="派出所通报",
        )
    )


def _entry(on: Services, month: Campaign) -> object:
    return on.library.save(
        EditEntry(
            action_id=action(),
            title="本地骗局",
            body=Body(how="上门收费。"),
            source=Source(name="派出所", checked_on=date(2026, 11, 10)),
        )
    )


def _asks(on: Services, month: Campaign) -> object:
    return on.asks.save(SaveAsks(action_id=action(), campaign_uid=month.uid, asks=()))


def _plan(on: Services, month: Campaign) -> object:
    return on.plan.add(AddFromPlan(action_id=action(), campaign_uid=month.uid, keys=()))


def _paper(on: Services, month: Campaign) -> object:
    with pytest.raises(SchoolError) as trouble:
        on.papers.preview(month.uid, "appointment")
    if trouble.value.code != "papers.no_group":  # nobody is in the group: that far, all may go
        raise trouble.value
    return None


def _backup(on: Services, month: Campaign) -> object:
    office = on.backups.office
    return on.backups.write(office.folder / "copy.sgbak")


def _restore(on: Services, month: Campaign) -> object:
    office = on.backups.office
    return on.backups.restore(office.folder / "none.sgbak", keep=office.folder / "keep.sgbak")


def _export(on: Services, month: Campaign) -> object:
    return on.workbook.export(month.uid, on.workbook.office.folder / "month.xlsx")


def _template(on: Services, month: Campaign) -> object:
    return on.workbook.template(on.workbook.office.folder / "empty.xlsx")


def _bring(on: Services, month: Campaign) -> object:
    return on.workbook.write(ImportWorkbook(action_id=action(), pages=()))


def _look(on: Services, month: Campaign) -> object:
    return on.workbook.plan(ImportWorkbook(action_id=action(), pages=()))


def _bureau_rules(on: Services, month: Campaign) -> object:
    known = on.submissions.rules()
    return on.submissions.save_rules(
        SaveRules(action_id=action(), version=known.version, unit="新", matter="总结")
    )


def _hand_in(on: Services, month: Campaign) -> object:
    folder = on.submissions.office.folder
    with pytest.raises(SchoolError) as trouble:
        on.submissions.prepare(
            PrepareSubmission(action_id=action(), campaign_uid=month.uid), folder
        )
    if trouble.value.code != "submission.not_final":  # that far, only the office goes
        raise trouble.value
    return None


WRITERS = {ADMINISTRATOR, LEADER, TEACHER}
OFFICE = {ADMINISTRATOR}
EVERYBODY_IN = WRITERS | {READER}
TABLE: list[tuple[str, Callable[[Services, Campaign], object], set[Role]]] = [
    ("log in the own class", _log(0), WRITERS),
    ("log in the own grade", _log(1), {ADMINISTRATOR, LEADER}),
    ("log in another grade", _log(6), OFFICE),
    ("log many of one grade", _log_many, {ADMINISTRATOR, LEADER}),
    ("log for the school", _log_school, OFFICE),
    ("record an incident", lambda on, month: save_incident(on, month), OFFICE),
    ("exempt a class", _exempt, OFFICE),
    ("add a task", _task, OFFICE),
    ("add from the plan", _plan, OFFICE),
    ("begin a campaign", _campaign, OFFICE),
    ("say what the notice asks", _asks, OFFICE),
    ("add to the leading group", _member, OFFICE),
    ("plan a talk", lambda on, month: save_talk(on, month), OFFICE),
    ("write in the summary", _words, OFFICE),
    ("add a figure by hand", _figure, OFFICE),
    ("write in the library", _entry, OFFICE),
    ("write in the calendar", _calendar_day, OFFICE),
    ("name the school", _school, OFFICE),
    ("add a class", _class, OFFICE),
    ("remove a class", _remove_class, OFFICE),
    ("import a roster", lambda on, _: import_classes(on, *plain_classes(3)), OFFICE),
    ("copy everything out", _backup, OFFICE),
    ("write the month's workbook", _export, OFFICE),
    ("write an empty workbook", _template, {*WRITERS, READER}),
    ("look at a workbook", _look, OFFICE),
    ("bring a workbook in", _bring, OFFICE),
    ("check the store", lambda on, _: on.backups.check(), OFFICE),
    ("read the audit trail", lambda on, _: on.audit.newest(9), OFFICE),
    ("set the notice of the group", _paper, EVERYBODY_IN),
    ("see accounts", lambda on, _: on.people.everyone(), OFFICE),
    ("say what the bureau wants", _bureau_rules, OFFICE),
    ("write a hand-in", _hand_in, OFFICE),
    ("add an account", lambda on, _: add(on, "new", READER), OFFICE),
]


def _lines(on: Services) -> int:
    with on.audit.office.read() as reader:
        return len(audit.lines(reader))


@pytest.mark.parametrize(("does", "allowed"), [row[1:] for row in TABLE], ids=[r[0] for r in TABLE])
def test_each_role_may_do_its_part_and_no_more(
    on: Services,
    school: tuple[Campaign, tuple[SchoolClass, ...]],
    does: Callable[[Services, Campaign], object],
    allowed: set[Role],
) -> None:
    if does is _backup and not on.school.office.store.place.endswith(".db"):
        allowed = set()  # a server is copied with its own tools
    staff = {one.role: one for one in on.people.everyone()}
    for role in (READER, TEACHER, LEADER, ADMINISTRATOR):
        on.people.office.session.account = staff[role]
        before = _lines(on)
        if role in allowed:
            does(on, school[0])
        elif does is not _backup or role is not ADMINISTRATOR:
            with pytest.raises(SchoolError, match=r"rights\.(denied|other_class)"):
                does(on, school[0])
            assert _lines(on) == before


def test_only_the_office_puts_a_backup_in_place(
    on: Services, school: tuple[Campaign, tuple[SchoolClass, ...]]
) -> None:
    for login in ("reader", "teacher", "leader"):
        on.people.login(login, PASSWORD, action())
        with pytest.raises(SchoolError, match=r"rights\.denied"):
            _restore(on, school[0])


OWN_CLASSES = {
    "activity.log",
    "activity.remove",
    "bin.restore",
    "evidence.add",
    "evidence.remove",
    "evidence.save",
    "handin.confirm",
    "incoming.undo",
    "relay.confirm",
    "leaflet.hand_out",
    "message.mark",
    "slip.read",
    "slip.set_back",
}
EVERYBODY = {"account.login", "account.password"}
OFFICE_ALONE = {
    "badge.keep",
    "bureau.save",
    "bureau.remove",
    "submission.rules",
    "submission.prepare",
    "submission.hand_in",
    "submission.return",
    "submission.remove",
    "year.go_on",
    "campus.save",
    "channel.save",
    "message.remove",
    "message.post",
    "message.copy",
    "message.save",
    "slip.reissue",
    "slip.excuse",
    "leaflet.unprint",
    "leaflet.settle",
    "leaflet.save",
    "leaflet.remove",
    "leaflet.prepare",
    "family.unlink",
    "family.link",
    "account.remove",
    "account.save",
    "asks.save",
    "backup.restore",
    "calendar.remove",
    "calendar.save",
    "calendar.take_over",
    "campaign.copy",
    "campaign.remove",
    "campaign.save",
    "class.remove",
    "class.save",
    "figure.remove",
    "figure.save",
    "group.remove",
    "group.save",
    "group.take_over",
    "incident.remove",
    "incident.save",
    "library.restore",
    "library.save",
    "member.order",
    "member.remove",
    "member.save",
    "plan.add",
    "plan.take_back",
    "roster.import",
    "workbook.import",
    "school.save",
    "summary.finalise",
    "summary.return",
    "summary.write",
    "talk.hold",
    "talk.plan",
    "talk.remove",
    "talk.save",
    "task.exempt",
    "task.order",
    "task.remove",
    "task.save",
}


def test_every_action_was_thought_about() -> None:
    """A new action belongs into one of the three lists above; most are the office's."""
    known = {code.removeprefix("action.") for code in VALUES if code.startswith("action.")}
    assert known == OWN_CLASSES | EVERYBODY | OFFICE_ALONE
    for name in known - EVERYBODY:
        limited = Reach.OWN_CLASSES if name in OWN_CLASSES else Reach.NOTHING
        expected = {
            ADMINISTRATOR: Reach.EVERYTHING,
            LEADER: limited,
            TEACHER: limited,
            READER: Reach.NOTHING,
        }
        assert {role: reach(role, name) for role in Role} == expected, name
    assert {"account.password"} == SELF
