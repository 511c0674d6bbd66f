"""The school, and what it keeps about pupils."""

from pathlib import Path

import pytest
from sqlalchemy import select

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.roster import RosterClass
from schoolguard.domain.school import KeptPupils, RemoveClasses, SaveSchool
from schoolguard.services import Services
from schoolguard.store.tables import pupil as pupil_table
from schoolguard.store.tables import search_entry
from tests.opened import TODAY, YEAR, action, import_classes, name_school, pupil


def _with_pupils(on: Services) -> None:
    name_school(on, names=True, phones=True)
    two = (pupil("张𬭚", "1", "001", "13800000001"), pupil("李四", "2", "002", "13800000002"))
    gone = (pupil("赵六", "1", "003", "13800000003"),)
    classes = import_classes(on, RosterClass(3, 3, "陈", 2, two), RosterClass(3, 4, "周", 1, gone))
    on.classes.remove(RemoveClasses(action_id=action(), uids=(classes[1].uid,)))


def _everything_written(on: Services) -> str:
    with on.school.office.read() as reader:
        rows = [
            *reader.connection.execute(select(pupil_table)),
            *reader.connection.execute(select(search_entry)),
        ]
    return str(rows)


def test_names_that_are_no_longer_wanted_are_erased_and_counts_stay(on: Services) -> None:
    _with_pupils(on)
    assert on.school.kept() == KeptPupils(pupils=3, phones=3)
    name_school(on)
    assert on.school.kept() == KeptPupils(pupils=0, phones=0)
    (one,) = on.classes.in_year(YEAR)
    assert (one.heads, one.head_count, one.head_count_on) == (2, 2, TODAY)
    written = _everything_written(on)
    for planted in ("𬭚", "李四", "赵六", "1380000000"):
        assert planted not in written
    assert on.finder.find("李四") == ()
    assert on.backups.check().sound


def test_phones_alone_can_be_erased(on: Services) -> None:
    _with_pupils(on)
    name_school(on, names=True)
    assert on.school.kept() == KeptPupils(pupils=3, phones=0)
    assert "1380000000" not in _everything_written(on)
    assert [hit.title for hit in on.finder.find("李四")] == ["李四"]


def test_erased_names_are_gone_from_the_file(on: Services, tmp_path: Path) -> None:
    if not on.school.office.store.place.endswith(".db"):
        return  # a server's files are the server's
    _with_pupils(on)
    name_school(on)
    on.school.office.store.close()
    left = b"".join(path.read_bytes() for path in tmp_path.glob("schoolguard.db*"))
    for planted in ("李四", "赵六", "13800000001"):
        assert planted.encode() not in left


def test_a_phone_needs_a_name_to_belong_to(on: Services) -> None:
    name_school(on, phones=True)
    school = on.school.get()
    assert school is not None
    assert school.keep_names


def test_a_stale_school_erases_nothing(on: Services) -> None:
    _with_pupils(on)
    with pytest.raises(SchoolError) as caught:
        on.school.save(
            SaveSchool(
                action_id=action(), version=9, name="青禾", keep_names=False, keep_phones=False
            )
        )
    assert caught.value.code == "store.stale"
    assert on.school.kept().pupils == 3
