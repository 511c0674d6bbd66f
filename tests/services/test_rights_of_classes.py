"""What a class teacher or grade leader does for own classes, and for no other."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from schoolguard.domain.activity import ActivityKind
from schoolguard.domain.campaign import Campaign
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.incoming import IncomingRecord, TakeIncoming
from schoolguard.domain.leaflet import HandOut
from schoolguard.domain.message import ClassMark, MarkForwarded, SaveMessage
from schoolguard.domain.slip import SetBack
from schoolguard.services import Services
from tests.opened import (
    BOTH_STORES,
    action,
    import_classes,
    name_school,
    opened,
    place_of,
    plain_classes,
)
from tests.services.leaflets import printed, read, save_leaflet
from tests.services.staff import PASSWORD, with_staff

DAY = date(2026, 11, 9)


@pytest.fixture(params=BOTH_STORES)
def on(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Services]:
    with opened(place_of(request.param, tmp_path, request), tmp_path) as services:
        name_school(services)
        import_classes(services, *plain_classes(12, heads=2))
        yield services


Write = Callable[[str], object]


def _hand_out(on: Services, month: Campaign) -> Write:
    uid = save_leaflet(on, month).uid
    return lambda of: on.leaflets.hand_out(
        HandOut(action_id=action(), leaflet_uid=uid, class_uids=(of,), on=DAY)
    )


def _mark(on: Services, month: Campaign) -> Write:
    uid = on.messages.save(
        SaveMessage(
            action_id=action(),
            campaign_uid=month.uid,
            planned_on=DAY,
            title="先问老师",
            base_text="先给老师打电话问一句。",
        )
    ).uid
    versions = {one.class_uid: one.version for one in on.messages.classes(uid)}
    return lambda of: on.messages.mark(
        MarkForwarded(action_id=action(), uid=uid, marks=(ClassMark(of, versions[of], DAY),))
    )


def _take(on: Services, month: Campaign, confirm: Callable[[TakeIncoming], object]) -> Write:
    return lambda of: confirm(
        TakeIncoming(
            action_id=action(),
            campaign_uid=month.uid,
            records=(IncomingRecord(kind=ActivityKind.CLASS_MEETING, class_uid=of, held_on=DAY),),
        )
    )


def _relay(on: Services, month: Campaign) -> Write:
    return _take(on, month, on.relays.confirm)


def _handin(on: Services, month: Campaign) -> Write:
    return _take(on, month, on.handins.confirm)


def _slips(on: Services, month: Campaign) -> Write:
    one = save_leaflet(on, month, with_slip=True)
    printed(on, one)
    board = on.slips.board(one.uid)
    codes = {of.class_uid: of.missing[0].code for of in board.classes}

    def both(of: str) -> object:
        read(on, codes[of])
        return on.slips.set_back(SetBack(action_id=action(), codes=(codes[of],)))

    return both


@pytest.mark.parametrize("makes", [_hand_out, _mark, _relay, _handin, _slips])
def test_own_classes_only(on: Services, makes: Callable[[Services, Campaign], Write]) -> None:
    month, classes = with_staff(on)
    write = makes(on, month)
    own, beside, other = classes[0].uid, classes[1].uid, classes[6].uid
    mine = {
        "reader": (),
        "teacher": (own,),
        "leader": (own, beside),
        "office": (own, beside, other),
    }
    for login, allowed in mine.items():
        for of in (own, beside, other):
            if of in allowed:
                continue
            on.people.login(login, PASSWORD, action())
            with pytest.raises(SchoolError, match=r"rights\.(denied|other_class)"):
                write(of)
    on.people.login("teacher", PASSWORD, action())
    write(own)
    on.people.login("leader", PASSWORD, action())
    write(beside)
    on.people.login("office", PASSWORD, action())
    write(other)


def test_an_unknown_code_is_said_to_a_teacher_too(on: Services) -> None:
    with_staff(on)
    on.people.login("teacher", PASSWORD, action())
    assert read(on, "no such code").unknown == ("no such code",)
