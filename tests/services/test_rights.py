"""Who may do what: every role tries every part, through the services."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from schoolguard.domain.campaign import Campaign
from schoolguard.domain.catalogue import VALUES
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.people import SELF, Reach, Role, reach
from schoolguard.domain.school import SchoolClass
from schoolguard.services import Services
from schoolguard.store import audit
from tests.opened import (
    BOTH_STORES,
    action,
    import_classes,
    name_school,
    opened,
    place_of,
    plain_classes,
    save_incident,
    save_talk,
)
from tests.services import rights_acts as acts
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


WRITERS = {ADMINISTRATOR, LEADER, TEACHER}
OFFICE = {ADMINISTRATOR}
EVERYBODY_IN = WRITERS | {READER}
TABLE: list[tuple[str, Callable[[Services, Campaign], object], set[Role]]] = [
    ("log in the own class", acts.log_one(0), WRITERS),
    ("log in the own grade", acts.log_one(1), {ADMINISTRATOR, LEADER}),
    ("log in another grade", acts.log_one(6), OFFICE),
    ("log many of one grade", acts.log_many, {ADMINISTRATOR, LEADER}),
    ("log for the school", acts.log_school, OFFICE),
    ("record an incident", lambda on, month: save_incident(on, month), OFFICE),
    ("exempt a class", acts.exempt_one, OFFICE),
    ("add a task", acts.task, OFFICE),
    ("add from the plan", acts.plan, OFFICE),
    ("begin a campaign", acts.campaign, OFFICE),
    ("say what the notice asks", acts.asks, OFFICE),
    ("add to the leading group", acts.add_member, OFFICE),
    ("plan a talk", lambda on, month: save_talk(on, month), OFFICE),
    ("write in the summary", acts.words, OFFICE),
    ("add a figure by hand", acts.figure, OFFICE),
    ("write in the library", acts.entry, OFFICE),
    ("write in the calendar", acts.calendar_day, OFFICE),
    ("name the school", acts.name_anew, OFFICE),
    ("add a class", acts.add_class, OFFICE),
    ("remove a class", acts.remove_class, OFFICE),
    ("import a roster", lambda on, _: import_classes(on, *plain_classes(3)), OFFICE),
    ("copy everything out", acts.backup, OFFICE),
    ("write the month's workbook", acts.export, OFFICE),
    ("write an empty workbook", acts.template, {*WRITERS, READER}),
    ("look at a workbook", acts.look, OFFICE),
    ("bring a workbook in", acts.bring, OFFICE),
    ("check the store", lambda on, _: on.backups.check(), OFFICE),
    ("read the audit trail", lambda on, _: on.audit.newest(9), OFFICE),
    ("set the notice of the group", acts.paper, EVERYBODY_IN),
    ("see accounts", lambda on, _: on.people.everyone(), OFFICE),
    ("say what the bureau wants", acts.bureau_rules, OFFICE),
    ("write a hand-in", acts.hand_in, OFFICE),
    ("choose the photos of the annex", acts.photos, OFFICE),
    ("keep a layout of papers", acts.layout, OFFICE),
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
    if does is acts.backup and not on.school.office.store.place.endswith(".db"):
        allowed = set()  # a server is copied with its own tools
    staff = {one.role: one for one in on.people.everyone()}
    for role in (READER, TEACHER, LEADER, ADMINISTRATOR):
        on.people.office.session.account = staff[role]
        before = _lines(on)
        if role in allowed:
            does(on, school[0])
        elif does is not acts.backup or role is not ADMINISTRATOR:
            with pytest.raises(SchoolError, match=r"rights\.(denied|other_class)"):
                does(on, school[0])
            assert _lines(on) == before


def test_only_the_office_puts_a_backup_in_place(
    on: Services, school: tuple[Campaign, tuple[SchoolClass, ...]]
) -> None:
    for login in ("reader", "teacher", "leader"):
        on.people.login(login, PASSWORD, action())
        with pytest.raises(SchoolError, match=r"rights\.denied"):
            acts.restore(on, school[0])


OWN_CLASSES = {
    "activity.log",
    "activity.remove",
    "bin.restore",
    "evidence.add",
    "evidence.remove",
    "evidence.save",
    "handin.confirm",
    "relay.confirm",
    "leaflet.hand_out",
    "message.mark",
    "slip.read",
    "slip.set_back",
}
EVERYBODY = {
    "account.login",
    "account.password",
    "account.recover",
    "undo.back",
    "undo.again",
}
OFFICE_ALONE = {
    "account.code",
    "purge.days",
    "purge.repeat",
    "purge.run",
    "pupil.erase",
    "badge.keep",
    "bin.empty",
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
    "layout.remove",
    "layout.save",
    "layout.use",
    "library.restore",
    "library.save",
    "member.order",
    "member.remove",
    "member.save",
    "plan.add",
    "roster.import",
    "workbook.import",
    "school.save",
    "summary.finalise",
    "summary.photos",
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
    assert {"account.password", "undo.back", "undo.again"} == SELF
