"""The recovery code: shown once, kept as a hash, lets an administrator in, and only once."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.people import (
    MakeRecoveryCode,
    RemoveAccount,
    UseRecoveryCode,
    new_code,
    plain_code,
)
from schoolguard.services import Services
from tests.opened import BOTH_STORES, action, name_school, opened, place_of
from tests.services.staff import ADMINISTRATOR, PASSWORD, TEACHER, Clock, add

NEW = "新的一句密码好记"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(params=BOTH_STORES)
def on(request: pytest.FixtureRequest, tmp_path: Path, clock: Clock) -> Iterator[Services]:
    """Give a store with an administrator and a teacher."""
    with opened(place_of(request.param, tmp_path, request), tmp_path, clock) as services:
        name_school(services)
        assert services.people.has_code()  # without accounts none is needed
        add(services, "office", ADMINISTRATOR)
        add(services, "teacher", TEACHER)
        yield services


def _make(on: Services) -> str:
    return on.people.make_code(MakeRecoveryCode(action_id=action()))


def _use(on: Services, code: str, login: str = "office", password: str = NEW) -> str:
    command = UseRecoveryCode(action_id=action(), login=login, code=code, password=password)
    return on.people.recover(command)[1]


def test_a_code_lets_the_administrator_in_once_and_another_follows(on: Services) -> None:
    assert not on.people.has_code()
    code = _make(on)
    assert on.people.has_code()
    on.people.logout()
    following = _use(on, f" {code.lower().replace('-', ' ')} ".replace("0", "o"))
    me = on.people.me()
    assert me is not None
    assert me.login == "office"
    on.people.logout()
    on.people.login("office", NEW, action())
    on.people.logout()
    with pytest.raises(SchoolError, match=r"recovery\.wrong"):
        _use(on, code)
    assert following != code
    _use(on, following)


@pytest.mark.parametrize(
    ("login", "password", "error"),
    [("teacher", NEW, "recovery.wrong"), ("nobody", NEW, "recovery.wrong"),
     ("office", "短", "account.short")],
)  # fmt: skip
def test_it_is_for_administrators_and_costs_nothing_when_refused(
    on: Services, login: str, password: str, error: str
) -> None:
    code = _make(on)
    on.people.logout()
    with pytest.raises(SchoolError) as caught:
        _use(on, code, login, password)
    assert caught.value.code == error
    assert on.people.me() is None
    _use(on, code)


def test_guessing_rests_but_never_for_good(on: Services, clock: Clock) -> None:
    code = _make(on)
    on.people.logout()
    for _ in range(5):
        with pytest.raises(SchoolError, match=r"recovery\.wrong"):
            _use(on, "00000-00000-00000-00000")
    with pytest.raises(SchoolError, match=r"login\.wait"):
        _use(on, code)
    clock.now += timedelta(minutes=1)
    _use(on, code)


def test_a_login_that_rests_by_a_clock_that_ran_ahead_is_let_in(on: Services, clock: Clock) -> None:
    code = _make(on)
    on.people.logout()
    clock.now += timedelta(days=3650)
    for _ in range(5):
        with pytest.raises(SchoolError):
            on.people.login("office", "wrong", action())
        with pytest.raises(SchoolError):
            _use(on, "00000-00000-00000-00000")
    clock.now -= timedelta(days=3650)
    on.people.login("office", PASSWORD, action())
    _use(on, code)


def test_neither_trail_nor_store_holds_the_code(on: Services, tmp_path: Path) -> None:
    code = _make(on)
    assert code not in str(on.audit.newest(100))
    for file in tmp_path.iterdir():
        if file.is_file():
            content = file.read_bytes()
            assert code.encode() not in content
            assert plain_code(code).encode() not in content


def test_the_code_goes_with_the_last_account(on: Services) -> None:
    _make(on)
    for one in sorted(on.people.everyone(), key=lambda one: one.role is ADMINISTRATOR):
        now = next(each for each in on.people.everyone() if each.uid == one.uid)
        on.people.remove(RemoveAccount(action_id=action(), uid=now.uid, version=now.version))
    assert on.people.has_code()
    with pytest.raises(SchoolError, match=r"account\.none"):
        _make(on)


def test_a_code_reads_the_same_however_it_was_copied() -> None:
    code = new_code(lambda most: most - 1)
    assert code == "ZZZZZ-ZZZZZ-ZZZZZ-ZZZZZ"
    assert plain_code("ｏ1l-0 i") == "01101"
