"""Rosters are written whole or not at all, and keep no more than the school wants."""

from pathlib import Path

import pytest

from schoolguard.domain.errors import Cancelled, SchoolError
from schoolguard.domain.roster import ReadOptions, RosterClass
from schoolguard.domain.school import ImportRoster
from schoolguard.services import Services
from tests.exchange.corpus import messy_roster
from tests.opened import YEAR, action, import_classes, name_school, plain_classes, pupil

READ = ReadOptions(school_year=YEAR, lowest_grade=1, highest_grade=6)


def _command(*classes: RosterClass) -> ImportRoster:
    return ImportRoster(action_id=action(), school_year=YEAR, classes=classes, source="名册.xlsx")


def test_without_the_opt_in_no_name_is_read(on: Services, tmp_path: Path) -> None:
    name_school(on)
    path = messy_roster(tmp_path / "名册.xlsx", classes=4, pupils=160)
    with pytest.raises(SchoolError) as caught:
        on.roster.read(path, ReadOptions(school_year=YEAR, keep_names=True))
    assert caught.value.code == "school.not_opted_in"
    preview = on.roster.read(path, READ)
    assert sum(one.head_count for one in preview.classes) == 160
    assert all(one.pupils == () for one in preview.classes)


def test_head_counts_carry_the_day_and_names_are_not_kept(on: Services) -> None:
    name_school(on)
    classes = import_classes(on, *plain_classes(2, heads=44))
    assert [(one.heads, one.head_count) for one in classes] == [(44, 44)] * 2
    assert all(one.head_count_on is not None for one in classes)


def test_pupils_count_instead_of_a_typed_head_count(on: Services) -> None:
    name_school(on, names=True)
    import_classes(on, RosterClass(3, 3, "陈", 50))
    pupils = (pupil("张𬭚", "1"), pupil("欧阳若曦", "2"))
    (one,) = import_classes(on, RosterClass(3, 3, "", 2, pupils))
    assert (one.heads, one.head_count, one.class_teacher) == (2, None, "陈")
    assert [hit.title for hit in on.finder.find("𬭚")] == ["张𬭚"]


def test_a_second_roster_says_what_it_changes_and_does_just_that(on: Services) -> None:
    name_school(on, names=True)
    first = RosterClass(3, 3, "陈", 2, (pupil("张三", "1", "001"), pupil("李四", "2", "002")))
    import_classes(on, first, RosterClass(3, 4, "周", 1, (pupil("王五", "1", "003"),)))
    second = RosterClass(3, 3, "陈", 2, (pupil("张三三", "1", "001"), pupil("赵六", "2", "004")))
    plan = on.roster.plan(_command(second, RosterClass(3, 5, "何", 40)))
    assert (plan.new_classes, plan.changed_classes, plan.same_classes) == (1, 1, 0)
    assert (plan.new_pupils, plan.changed_pupils, plan.gone_pupils) == (1, 1, 1)
    assert plan.absent_classes == ("三年级4班",)
    import_classes(on, second, RosterClass(3, 5, "何", 40))
    titles = {
        hit.title for name in ("张三", "李四", "王五", "赵六") for hit in on.finder.find(name)
    }
    assert titles == {"张三三", "王五", "赵六"}
    again = on.roster.plan(_command(second))
    assert (again.new_pupils, again.changed_pupils, again.gone_pupils) == (0, 0, 0)
    assert again.same_classes == 1


def test_a_failing_import_writes_nothing(on: Services) -> None:
    name_school(on, names=True)
    wrong = RosterClass(3, 4, "周", 1, (pupil("王" * 61, "1"),))
    if on.school.office.store.place.endswith(".db"):
        # SQLite holds any length; a class twice is refused by both stores.
        wrong = RosterClass(3, 3, "周", 1)
    with pytest.raises(Exception) as caught:  # noqa: PT011  # the driver's own, a bug's
        import_classes(on, RosterClass(3, 3, "陈", 1, (pupil("张三", "1"),)), wrong)
    assert not isinstance(caught.value, AssertionError)
    assert on.classes.in_year(YEAR) == ()
    assert on.finder.find("张三") == ()


def test_an_empty_roster_is_refused(on: Services) -> None:
    with pytest.raises(SchoolError) as caught:
        on.roster.write(_command())
    assert caught.value.code == "class.none_in_file"


def test_a_retried_import_does_not_double(on: Services) -> None:
    name_school(on, names=True)
    command = _command(RosterClass(3, 3, "陈", 1, (pupil("张三", "1"),)))
    on.roster.write(command)
    on.roster.write(command)
    (one,) = on.classes.in_year(YEAR)
    assert one.heads == 1


def test_a_cancelled_import_writes_nothing(on: Services) -> None:
    name_school(on)
    heard: list[tuple[int, int | None]] = []
    with pytest.raises(Cancelled):
        on.roster.write(
            _command(*plain_classes(12)),
            progress=lambda done, of: heard.append((done, of)),
            cancelled=lambda: len(heard) == 7,
        )
    assert heard[-1] == (6, 12)
    assert on.classes.in_year(YEAR) == ()
