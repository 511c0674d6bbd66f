"""Steps and the bin on a real server: rows are told apart by who has written them there."""

from collections.abc import Callable
from pathlib import Path

import pytest

from schoolguard.domain.activity import LogActivity, RemoveActivity
from schoolguard.domain.bin import EmptyBin
from schoolguard.domain.campaign import ExemptClass
from schoolguard.domain.task import SaveTask
from tests.opened import (
    action,
    begin_campaign,
    import_classes,
    log_meeting,
    name_school,
    opened,
    plain_classes,
)
from tests.services import groups
from tests.services import undo_rows as rows
from tests.services.test_bin import remove_some
from tests.services.test_undo import again, back, differing, state, steps

pytestmark = pytest.mark.acceptance


def test_steps_are_taken_back_on_a_server(postgres_url: str, tmp_path: Path) -> None:
    with opened(postgres_url, tmp_path) as on:
        name_school(on)
        import_classes(on, *plain_classes(6))
        month = begin_campaign(on)
        groups.add(on, month, "甲")
        one = log_meeting(on, month, on.classes.in_year(2026)[0])
        first, last = on.classes.in_year(2026)[0].uid, on.classes.in_year(2026)[-1].uid
        (task,) = on.campaigns.tasks(month)
        acts: tuple[Callable[[], object], ...] = (
            lambda: on.activities.log(
                rows.again(LogActivity, on.activities.get(one.uid), content="改了")
            ),
            lambda: on.activities.remove(rows.again(RemoveActivity, on.activities.get(one.uid))),
            lambda: on.roster.write(rows.roster(on)),
            lambda: on.tasks.save(
                rows.again(
                    SaveTask,
                    on.campaigns.tasks(month)[0],
                    campaign_uid=month.uid,
                    title="改了",
                    class_uids=(first,),
                )
            ),
            lambda: on.campaigns.exempt(
                ExemptClass(action_id=action(), task_uid=task.uid, class_uid=last, because="外出")
            ),
        )
        for place, act in enumerate(acts):
            begun, before = state(on), steps(on)
            act()
            done = state(on)
            assert steps(on) == before + 1, place
            back(on)
            assert differing(begun, state(on)) == [], place
            again(on)
            assert differing(done, state(on)) == [], place
            back(on)
        ids = tuple(remove_some(on))
        assert {item.deletion_id for item in on.bin.everything()} >= set(ids)
        emptied = on.bin.empty(EmptyBin(action_id=action(), deletion_ids=ids))
        assert (emptied.records, emptied.needed) == (3, 0)
