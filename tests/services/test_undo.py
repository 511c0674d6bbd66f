"""Every change is taken back in one step, and done again."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import delete, func, select

from schoolguard.domain.catalogue import VALUES
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.submission import SaveRules
from schoolguard.domain.undo import KEPT, TakeBack, TakenBack
from schoolguard.services import Services, sample
from schoolguard.store import search
from schoolguard.store.recorder import ASIDE
from schoolguard.store.tables import metadata, pupil
from schoolguard.store.undo import DONE
from schoolguard.store.undo_tables import undo_step
from tests.opened import action, opened
from tests.services.test_finals import finalise
from tests.services.undo_acts import ACTS, OTHERWISE, SUBMITTED
from tests.services.undo_rows import again as again_of

_UNTOLD = {"id", "version"}


@pytest.fixture
def full(tmp_path: Path) -> Iterator[Services]:
    """The sample school, with everything in it."""
    with opened(tmp_path / "schoolguard.db", tmp_path, sample.clock) as on:
        sample.fill(on)
        yield on


@pytest.fixture
def few(full: Services) -> Services:
    """The sample school with the pupils of two classes: a thousand rows fewer to compare."""
    _leave_two_classes_of_pupils(full)
    return full


def _leave_two_classes_of_pupils(on: Services) -> None:
    with on.undo.office.store.begin(actor="", action="", action_id=action()) as tx:
        gone = tx.connection.execute(
            delete(pupil).where(pupil.c.class_id > 2).returning(pupil.c.uid)
        )
        search.drop(tx, "pupil", gone.scalars().all())


def back(on: Services) -> TakenBack:
    return on.undo.take_back(TakeBack(action_id=action()))


def again(on: Services) -> TakenBack:
    return on.undo.take_back(TakeBack(action_id=action(), again=True))


def state(on: Services) -> dict[str, dict[Any, Any]]:
    """Every live row of every table by its uid, and what records are found by."""
    found: dict[str, dict[Any, Any]] = {}
    with on.undo.office.read() as reader:
        for table in metadata.sorted_tables:
            if table.name in ASIDE:
                continue
            rows = reader.connection.execute(select(table)).mappings().all()
            found[table.name] = {
                row.get("uid") or (row["noun"], row["row_uid"]): {
                    name: value for name, value in row.items() if name not in _UNTOLD
                }
                for row in rows
                if row.get("deleted_at") is None
            }
    return found


def differing(before: dict[str, dict[Any, Any]], now: dict[str, dict[Any, Any]]) -> list[str]:
    """What was there and is not as it was; rows that belong to what lies in the bin may wait."""
    lines = []
    for name, rows in before.items():
        lines += [f"{name} {key}" for key, row in rows.items() if now[name].get(key) != row]
        if "deleted_at" in metadata.tables[name].c or name == "search_entry":
            lines += [f"{name} {key} is new" for key in now[name].keys() - rows.keys()]
    return lines


def steps(on: Services) -> int:
    """How many steps can be taken back."""
    with on.undo.office.read() as reader:
        done = select(func.count()).where(undo_step.c.state == DONE)
        return int(reader.connection.execute(done).scalar_one())


def test_each_action_is_taken_back_and_done_again(few: Services) -> None:
    month, begun, before = few.campaigns.current(), state(few), steps(few)
    for name, act in ACTS.items():
        act(few, month)
        done, count = state(few), steps(few) - before
        assert count, name
        taken = [back(few) for _ in range(count)]
        assert taken[0].action == name
        for one in reversed(taken):
            assert again(few).action == one.action
        assert differing(done, state(few)) == [], name
        for _ in taken:
            back(few)
        assert differing(begun, state(few)) == [], name
    few.backups.check()


def test_what_is_handed_in_is_taken_back_and_done_again(few: Services, tmp_path: Path) -> None:
    month = few.campaigns.current()
    finalise(few, month.uid)
    known = few.submissions.rules()
    few.submissions.save_rules(again_of(SaveRules, known, unit="", least_photos=0))
    states = [state(few)]
    for name, act in SUBMITTED.items():
        act(few, month, tmp_path)
        states.append(state(few))
        assert differing(states[-2], states[-1]), name
    for name, before in zip(reversed(SUBMITTED), reversed(states[:-1]), strict=True):
        assert back(few).action == name
        assert differing(before, state(few)) == [], name
    for name, after in zip(SUBMITTED, states[1:], strict=True):
        assert again(few).action == name
        assert differing(after, state(few)) == [], name


@pytest.mark.acceptance
def test_the_whole_sample_school_is_taken_back(full: Services) -> None:
    done, count = state(full), steps(full)
    for _ in range(count):
        back(full)
    left = {name: rows for name, rows in state(full).items() if rows}
    binned = {name for name in left if "deleted_at" in metadata.tables[name].c}
    assert binned <= {"print_run"}  # codes that are out on paper are not taken back
    assert "school" not in left
    with pytest.raises(SchoolError, match=r"undo\.nothing"):
        back(full)
    for _ in range(count):
        again(full)
    assert differing(done, state(full)) == []
    with pytest.raises(SchoolError, match=r"undo\.nothing_again"):
        again(full)
    full.backups.check()


def test_every_action_is_tried_or_has_a_reason() -> None:
    """A new action belongs among those that are tried, or says why nothing takes it back."""
    tried = ACTS.keys() | SUBMITTED.keys()
    known = {code.removeprefix("action.") for code in VALUES if code.startswith("action.")}
    assert known == tried | KEPT.keys() | OTHERWISE.keys()
    assert not tried & (KEPT.keys() | OTHERWISE.keys())
