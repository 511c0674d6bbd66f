"""The bin: listed, brought back, deleted for good, emptied by itself."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from schoolguard.domain.activity import RemoveActivity
from schoolguard.domain.bin import BringBackMany, EmptyBin
from schoolguard.domain.draft import KEPT_FOR
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.incident import RemoveIncidents
from schoolguard.domain.leadership import RemoveGroup
from schoolguard.domain.school import RemoveClasses
from schoolguard.domain.talk import RemoveTalks
from schoolguard.domain.undo import TakeBack
from schoolguard.services import Services
from tests.opened import (
    NOW,
    action,
    begin_campaign,
    detail,
    import_classes,
    log_meeting,
    name_school,
    opened,
    plain_classes,
    save_incident,
    save_talk,
)
from tests.services import groups
from tests.services.staff import PASSWORD, with_staff

SECRET = "只此一处的话"


class Clock:
    now = NOW

    def __call__(self) -> object:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def on(tmp_path: Path, clock: Clock) -> Iterator[Services]:
    with opened(tmp_path / "schoolguard.db", tmp_path, clock) as services:  # type: ignore[arg-type]
        name_school(services)
        import_classes(services, *plain_classes(3))
        begin_campaign(services)
        yield services


def remove_some(on: Services) -> list[str]:
    """Remove a meeting, an incident with a detail, and a talk; return what each is known by."""
    month = on.campaigns.current()
    meeting = log_meeting(on, month, on.classes.in_year(2026)[0], content=SECRET)
    incident = save_incident(on, month, account=SECRET, details=(detail("partner:派出所:1个"),))
    talk = save_talk(on, month)
    return [
        on.activities.remove(
            RemoveActivity(action_id=action(), uid=meeting.uid, version=meeting.version)
        ),
        on.incidents.remove(
            RemoveIncidents(action_id=action(), rows=((incident.uid, incident.version),))
        ),
        on.talks.remove(RemoveTalks(action_id=action(), rows=((talk.uid, talk.version),))),
    ]


def test_what_was_removed_is_listed_with_what_when_and_who(on: Services) -> None:
    ids = remove_some(on)
    found = {one.deletion_id: one for one in on.bin.everything()}
    assert set(found) == set(ids)
    meeting, incident, talk = (found[one] for one in ids)
    assert (meeting.nouns, meeting.name) == (("activity",), "一年级1班")
    assert (incident.name, talk.name) == ("冒充客服", "接好每个电话")
    assert {one.who for one in found.values()} == {"office"}
    assert {one.at for one in found.values()} == {NOW}


def test_many_come_back_and_a_clash_is_reported_not_guessed(on: Services) -> None:
    month = on.campaigns.current()
    groups.add(on, month, "甲")
    group = on.leadership.of(month.uid).group
    assert group is not None
    gone = on.leadership.remove_group(
        RemoveGroup(action_id=action(), uid=group.uid, version=group.version)
    )
    groups.add(on, month, "乙")  # another group stands in its place
    ids = (*remove_some(on), gone)
    back = on.bin.bring_back_many(BringBackMany(action_id=action(), deletion_ids=ids))
    assert back.records == 3
    assert [one.code for one in back.clashes] == ["group.back_clash"]
    assert [one.deletion_id for one in on.bin.everything()] == [gone]
    assert groups.names(on, month) == ["乙"]


def test_what_is_deleted_for_good_is_not_in_the_file_any_more(on: Services, tmp_path: Path) -> None:
    ids = tuple(remove_some(on))
    gone = on.bin.empty(EmptyBin(action_id=action(), deletion_ids=ids))
    assert (gone.records, gone.needed) == (3, 0)
    assert on.bin.everything() == ()
    with pytest.raises(SchoolError, match=r"store\.not_found"):
        raise on.bin.bring_back_many(BringBackMany(action_id=action(), deletion_ids=ids)).clashes[0]
    on.bin.office.store.close()
    assert SECRET.encode() not in (tmp_path / "schoolguard.db").read_bytes()


def test_what_others_rest_on_stays(on: Services) -> None:
    month = on.campaigns.current()
    one = on.classes.in_year(2026)[0]
    log_meeting(on, month, one)
    gone = on.classes.remove(RemoveClasses(action_id=action(), uids=(one.uid,)))
    emptied = on.bin.empty(EmptyBin(action_id=action(), deletion_ids=(gone,)))
    assert (emptied.records, emptied.needed) == (0, 1)
    assert [one.deletion_id for one in on.bin.everything()] == [gone]


def test_it_empties_itself_after_thirty_days(on: Services, clock: Clock) -> None:
    remove_some(on)
    assert on.bin.sweep().records == 0
    clock.now = NOW + KEPT_FOR + timedelta(seconds=1)
    assert on.bin.everything() == ()
    assert on.bin.sweep().records == 3
    assert on.bin.sweep().records == 0
    assert {line.actor for line in on.audit.newest(3)} == {"schoolguard"}
    with pytest.raises(SchoolError, match=r"undo\.nothing"):
        on.undo.take_back(TakeBack(action_id=action()))
    on.backups.check()


def test_only_the_office_looks_into_the_bin(on: Services) -> None:
    ids = tuple(remove_some(on))
    with_staff(on)
    on.people.login("teacher", PASSWORD, action())
    with pytest.raises(SchoolError, match=r"rights\.denied"):
        on.bin.everything()
    with pytest.raises(SchoolError, match=r"rights\.denied"):
        on.bin.empty(EmptyBin(action_id=action(), deletion_ids=ids))
