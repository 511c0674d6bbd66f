"""Who may do what, tried through the services; logging in and what it costs to guess."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from schoolguard.domain.activity import (
    ActivityKind,
    BringBack,
    LogActivities,
    LogActivity,
    RemoveActivity,
)
from schoolguard.domain.campaign import Campaign, ExemptClass, Notice, SaveCampaign
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.leadership import MemberRole, SaveMember
from schoolguard.domain.people import (
    OWN,
    SELF,
    Account,
    ChangePassword,
    RemoveAccount,
    Role,
    SaveAccount,
    wait_after,
)
from schoolguard.domain.school import RemoveClasses, SaveClass, SaveSchool, SchoolClass
from schoolguard.services import Services
from tests.opened import (
    BOTH_STORES,
    action,
    begin_campaign,
    import_classes,
    log_meeting,
    name_school,
    opened,
    place_of,
    plain_classes,
    save_talk,
)

PASSWORD = "平安伴成长，人人有责"
ADMINISTRATOR, LEADER, TEACHER, READER = Role


class Clock:
    """A clock that the test moves."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 16, 2, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(params=BOTH_STORES)
def on(request: pytest.FixtureRequest, tmp_path: Path, clock: Clock) -> Iterator[Services]:
    with opened(place_of(request.param, tmp_path, request), tmp_path, clock) as services:
        name_school(services)
        import_classes(services, *plain_classes(12))
        yield services


def add(on: Services, login: str, role: Role, **changes: object) -> Account:
    return on.people.save(
        SaveAccount(
            action_id=action(),
            login=login,
            name=login,
            role=role,
            password=PASSWORD,
            **changes,  # type: ignore[arg-type]
        )
    )


@pytest.fixture
def school(on: Services) -> tuple[Campaign, tuple[SchoolClass, ...]]:
    """A month, and one of each role: own are grade 1, the first class, nothing."""
    campaign = begin_campaign(on)
    classes = on.classes.in_year(2026)
    add(on, "office", ADMINISTRATOR)
    add(on, "leader", LEADER, grades=(1,))
    add(on, "teacher", TEACHER, class_uids=(classes[0].uid,))
    add(on, "reader", READER)
    return campaign, classes


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


EVERYBODY = frozenset(Role)
WRITERS = {ADMINISTRATOR, LEADER, TEACHER}
OFFICE = {ADMINISTRATOR}
TABLE: list[tuple[str, Callable[[Services, Campaign], object], set[Role]]] = [
    ("log in the own class", _log(0), WRITERS),
    ("log in the own grade", _log(1), {ADMINISTRATOR, LEADER}),
    ("log in another grade", _log(6), OFFICE),
    ("log many of one grade", _log_many, {ADMINISTRATOR, LEADER}),
    ("exempt a class", _exempt, OFFICE),
    ("begin a campaign", _campaign, OFFICE),
    ("add to the leading group", _member, OFFICE),
    ("plan a talk", lambda on, month: save_talk(on, month), OFFICE),
    ("name the school", _school, OFFICE),
    ("add a class", _class, OFFICE),
    ("remove a class", _remove_class, OFFICE),
    ("import a roster", lambda on, _: import_classes(on, *plain_classes(3)), OFFICE),
    ("see accounts", lambda on, _: on.people.everyone(), OFFICE),
    ("add an account", lambda on, _: add(on, "new", READER), OFFICE),
]


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize(("does", "allowed"), [row[1:] for row in TABLE], ids=[r[0] for r in TABLE])
def test_each_role_may_do_its_part_and_no_more(
    on: Services,
    school: tuple[Campaign, tuple[SchoolClass, ...]],
    does: Callable[[Services, Campaign], object],
    allowed: set[Role],
    role: Role,
) -> None:
    login = {ADMINISTRATOR: "office", LEADER: "leader", TEACHER: "teacher", READER: "reader"}
    on.people.login(login[role], PASSWORD, action())
    before = len(on.audit.newest(1000))
    if role in allowed:
        does(on, school[0])
        return
    with pytest.raises(SchoolError, match=r"rights\.(denied|other_class)"):
        does(on, school[0])
    assert len(on.audit.newest(1000)) == before


def test_a_record_is_not_moved_between_classes_past_the_right(
    on: Services, school: tuple[Campaign, tuple[SchoolClass, ...]]
) -> None:
    campaign, classes = school
    theirs = log_meeting(on, campaign, classes[1])
    on.people.login("teacher", PASSWORD, action())
    with pytest.raises(SchoolError, match=r"rights\.other_class"):
        on.activities.log(
            LogActivity(
                action_id=action(),
                uid=theirs.uid,
                version=theirs.version,
                kind=ActivityKind.CLASS_MEETING,
                campaign_uid=campaign.uid,
                class_uid=classes[0].uid,
                held_on=theirs.held_on,
            )
        )


def test_a_teacher_takes_back_what_was_removed_of_the_own_class_only(
    on: Services, school: tuple[Campaign, tuple[SchoolClass, ...]]
) -> None:
    campaign, classes = school
    theirs = log_meeting(on, campaign, classes[1])
    gone = on.activities.remove(
        RemoveActivity(action_id=action(), uid=theirs.uid, version=theirs.version)
    )
    talk_gone = on.classes.remove(RemoveClasses(action_id=action(), uids=(classes[9].uid,)))
    on.people.login("teacher", PASSWORD, action())
    own = log_meeting(on, campaign, classes[0])
    mine = on.activities.remove(
        RemoveActivity(action_id=action(), uid=own.uid, version=own.version)
    )
    assert on.bin.bring_back(BringBack(action_id=action(), deletion_id=mine)) == 1
    for other in (gone, talk_gone):
        with pytest.raises(SchoolError, match=r"rights\."):
            on.bin.bring_back(BringBack(action_id=action(), deletion_id=other))
    assert on.audit.newest(1)[0].actor == "teacher"


def test_without_accounts_whoever_sits_there_is_the_office(on: Services) -> None:
    assert not on.people.needs_login()
    log_meeting(on, begin_campaign(on), on.classes.in_year(2026)[0])
    assert on.audit.newest(1)[0].actor == "office"


def test_with_accounts_nobody_writes_without_logging_in(on: Services) -> None:
    add(on, "office", ADMINISTRATOR)
    on.people.logout()
    assert on.people.needs_login()
    with pytest.raises(SchoolError, match=r"rights\.login"):
        begin_campaign(on)
    on.people.login("office", PASSWORD, action())
    assert begin_campaign(on).title


def test_the_last_administrator_stays(on: Services) -> None:
    with pytest.raises(SchoolError, match=r"account\.first"):
        add(on, "teacher", TEACHER)
    boss = add(on, "office", ADMINISTRATOR)
    other = add(on, "teacher", TEACHER)
    with pytest.raises(SchoolError, match=r"account\.last"):
        on.people.remove(RemoveAccount(action_id=action(), uid=boss.uid, version=boss.version))
    with pytest.raises(SchoolError, match=r"account\.last"):
        on.people.save(
            SaveAccount(
                action_id=action(),
                uid=boss.uid,
                version=boss.version,
                login="office",
                name="x",
                role=READER,
            )
        )
    on.people.remove(RemoveAccount(action_id=action(), uid=other.uid, version=other.version))
    on.people.remove(RemoveAccount(action_id=action(), uid=boss.uid, version=boss.version))
    assert not on.people.needs_login()


def test_guessing_costs_time_and_the_right_password_then_works(on: Services, clock: Clock) -> None:
    add(on, "office", ADMINISTRATOR)
    on.people.logout()
    for _ in range(5):
        with pytest.raises(SchoolError, match=r"login\.wrong"):
            on.people.login("office", "guess-guess", action())
    with pytest.raises(SchoolError, match=r"login\.wait"):
        on.people.login("office", PASSWORD, action())
    clock.now += timedelta(seconds=61)
    assert on.people.login("office", PASSWORD, action()).login == "office"
    with pytest.raises(SchoolError, match=r"login\.wrong"):
        on.people.login("nobody", PASSWORD, action())


def test_waits_double_up_to_a_quarter_of_an_hour() -> None:
    minutes = [wait_after(n).total_seconds() / 60 for n in range(3, 13)]
    assert minutes == [0, 0, 1, 2, 4, 8, 15, 15, 15, 15]


def test_passwords_are_hashed_and_changed_by_who_knows_them(on: Services) -> None:
    boss = add(on, "office", ADMINISTRATOR)
    assert boss.password_hash.startswith("$argon2id$v=19$m=65536,t=2,p=2$")
    assert PASSWORD not in boss.password_hash
    with pytest.raises(SchoolError, match=r"account\.short"):
        on.people.change_password(ChangePassword(action_id=action(), old=PASSWORD, new="short"))
    with pytest.raises(SchoolError, match=r"login\.wrong"):
        on.people.change_password(
            ChangePassword(action_id=action(), old="wrong-one", new="long enough")
        )
    on.people.change_password(ChangePassword(action_id=action(), old=PASSWORD, new="long enough"))
    on.people.logout()
    assert on.people.login("office", "long enough", action()).uid == boss.uid


def test_every_action_of_limited_reach_is_known() -> None:
    from schoolguard.domain.catalogue import VALUES

    assert {f"action.{one}" for one in OWN | SELF} <= set(VALUES)
