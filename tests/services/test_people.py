"""Who may do what, tried through the services; logging in and what it costs to guess."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from schoolguard.domain.activity import (
    ActivityKind,
    BringBack,
    LogActivity,
    RemoveActivity,
)
from schoolguard.domain.campaign import Campaign
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.people import (
    OWN,
    SELF,
    ChangePassword,
    RemoveAccount,
    SaveAccount,
    wait_after,
)
from schoolguard.domain.school import RemoveClasses, SchoolClass
from schoolguard.domain.search import HitKind
from schoolguard.services import Services, build
from schoolguard.services.office import Office
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
    pupil,
)
from tests.services.staff import ADMINISTRATOR, PASSWORD, READER, TEACHER, Clock, add, with_staff


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(params=BOTH_STORES)
def on(request: pytest.FixtureRequest, tmp_path: Path, clock: Clock) -> Iterator[Services]:
    with opened(place_of(request.param, tmp_path, request), tmp_path, clock) as services:
        name_school(services)
        import_classes(services, *plain_classes(12))
        yield services


@pytest.fixture
def school(on: Services) -> tuple[Campaign, tuple[SchoolClass, ...]]:
    """A month, and one of each role: own are grade 1, the first class, nothing."""
    return with_staff(on)


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
    on.people.login("office", PASSWORD, action())
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


@pytest.mark.real_passwords
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


def test_another_window_changes_the_rights_at_once(on: Services, tmp_path: Path) -> None:
    boss = add(on, "office", ADMINISTRATOR)
    other = add(on, "other", ADMINISTRATOR)
    beside = build(Office(on.people.office.store, tmp_path))
    with pytest.raises(SchoolError, match=r"rights\.login"):
        begin_campaign(beside)  # it was opened before there was any account
    beside.people.login("other", PASSWORD, action())
    on.people.save(
        SaveAccount(
            action_id=action(),
            uid=other.uid,
            version=other.version,
            login="other",
            name="x",
            role=READER,
        )
    )
    with pytest.raises(SchoolError, match=r"rights\.denied"):
        begin_campaign(beside)
    now = next(one for one in on.people.everyone() if one.uid == other.uid)
    on.people.remove(RemoveAccount(action_id=action(), uid=now.uid, version=now.version))
    assert beside.people.needs_login()
    on.people.remove(RemoveAccount(action_id=action(), uid=boss.uid, version=boss.version))
    assert not beside.people.needs_login()


def test_pupils_are_found_by_who_teaches_them(on: Services) -> None:
    name_school(on, names=True)
    import_classes(
        on,
        replace(plain_classes(1)[0], pupils=(pupil("林一一", "1"),)),
        replace(plain_classes(7)[6], pupils=(pupil("林二二", "2"),)),
    )
    with_staff(on)
    found: dict[str, set[str]] = {}
    for login in ("office", "leader", "teacher", "reader"):
        on.people.login(login, PASSWORD, action())
        hits = on.finder.find("林")
        found[login] = {one.title for one in hits if one.kind is HitKind.PERSON}
    assert found == {
        "office": {"林一一", "林二二"},
        "leader": {"林一一"},
        "teacher": {"林一一"},
        "reader": set(),
    }


def test_passwords_stand_nowhere_but_as_hashes(on: Services, tmp_path: Path) -> None:
    with_staff(on)
    on.people.login("teacher", PASSWORD, action())
    on.people.change_password(
        ChangePassword(action_id=action(), old=PASSWORD, new="又是一句好记的话")
    )
    on.people.login("office", PASSWORD, action())
    for line in on.audit.newest(1000):
        assert "密码" not in str(line)
        assert PASSWORD not in str(line)
        assert "又是一句" not in str(line)
    kept = b"".join(one.read_bytes() for one in tmp_path.rglob("*") if one.is_file())
    for secret in (PASSWORD, "又是一句好记的话"):
        assert secret.encode() not in kept


def test_every_action_of_limited_reach_is_known() -> None:
    from schoolguard.domain.catalogue import VALUES

    assert {f"action.{one}" for one in OWN | SELF} <= set(VALUES)
