"""Whatever takes its time can be stopped, at any of its steps, and leaves nothing half done."""

import inspect
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from schoolguard.domain.campaign import Campaign
from schoolguard.domain.errors import Cancelled
from schoolguard.domain.listing import ListSheet
from schoolguard.domain.month_workbook import ImportWorkbook
from schoolguard.domain.roster import ReadOptions
from schoolguard.domain.school import ImportRoster
from schoolguard.domain.submission import PrepareSubmission
from schoolguard.services import Services
from tests.exchange.bureau_files import in_columns
from tests.exchange.corpus import messy_roster
from tests.exchange.pictures import drawn, written
from tests.opened import (
    action,
    begin_campaign,
    import_classes,
    log_meeting,
    name_school,
    opened,
    plain_classes,
)
from tests.services.leaflets import prepare, save_leaflet
from tests.services.test_finals import finalise
from tests.services.test_submissions import keep_sheet, rules
from tests.services.test_undo import state

Stop = Callable[[], bool]
Job = Callable[[Services, Campaign, Path, Stop], Any]


def sheet(count: int) -> ListSheet:
    rows = [("一年级1班", 40)] * count
    return ListSheet("班级", ("班级", "人数"), lambda: iter(rows), len(rows))


def roster() -> ImportRoster:
    classes = plain_classes(9)
    return ImportRoster(action_id=action(), school_year=2026, classes=classes, source="x.xlsx")


JOBS: dict[str, Job] = {
    "backups.write": lambda on, _, out, stop: on.backups.write(out / "a.sgbak", cancelled=stop),
    "backups.automatic": lambda on, _, _out, stop: on.backups.automatic(cancelled=stop),
    "backups.restore": lambda on, _, out, stop: on.backups.restore(
        out.parent / "kept.sgbak", keep=None, cancelled=stop
    ),
    "bureau_sheets.read": lambda on, _, out, stop: on.bureau_sheets.read(
        out.parent / "bureau.xlsx", cancelled=stop
    ),
    "bureau_sheets.filled": lambda on, m, _out, stop: on.bureau_sheets.filled(
        on.bureau_sheets.all()[0].uid, m.uid, cancelled=stop
    ),
    "evidence.read": lambda on, _, _out, stop: on.evidence.read(
        (written(drawn(64, 48)), written(drawn(65, 48))), cancelled=stop
    ),
    "handins.read": lambda on, m, out, stop: on.handins.read(
        m.uid, sorted((out.parent / "sheets").iterdir()), cancelled=stop
    ),
    "handins.write": lambda on, m, out, stop: on.handins.write(m.uid, out / "s", cancelled=stop),
    "handover.write": lambda on, m, out, stop: on.handover.write(
        m.uid, out / "handover.zip", cancelled=stop
    ),
    "handover.verify": lambda on, _, out, stop: on.handover.verify(
        out.parent / "handover.zip", cancelled=stop
    ),
    "leaflets.write": lambda on, m, out, stop: on.leaflets.write(
        (on.leaflets.batch(on.leaflets.month(m.uid).lines[0].runs[0].uid),),
        out / "l.pdf",
        cancelled=stop,
    ),
    "lists.write xlsx": lambda on, _, out, stop: on.lists.write(
        sheet(3000), out / "l.xlsx", cancelled=stop
    ),
    "lists.write pdf": lambda on, _, out, stop: on.lists.write(
        sheet(99), out / "l.pdf", cancelled=stop
    ),
    "papers.write": lambda on, m, out, stop: on.papers.write(
        m.uid, "campaign_plan", out / "p.pdf", cancelled=stop
    ),
    "roster.read": lambda on, _, out, stop: on.roster.read(
        out.parent / "names.xlsx", ReadOptions(2026), cancelled=stop
    ),
    "roster.write": lambda on, _, _out, stop: on.roster.write(roster(), cancelled=stop),
    "slips.in_photos": lambda on, _, out, stop: on.slips.in_photos(
        out.parent / "photos", cancelled=stop
    ),
    "submissions.prepare": lambda on, m, out, stop: on.submissions.prepare(
        PrepareSubmission(action_id=action(), campaign_uid=m.uid), out, cancelled=stop
    ),
    "summary.write": lambda on, m, out, stop: on.summary.write(
        m.uid, out / "s.pdf", cancelled=stop
    ),
    "workbook.export": lambda on, m, out, stop: on.workbook.export(
        m.uid, out / "m.xlsx", cancelled=stop
    ),
    "workbook.read": lambda on, _, out, stop: on.workbook.read(
        out.parent / "month.xlsx", cancelled=stop
    ),
    "workbook.plan": lambda on, _, out, stop: on.workbook.plan(
        ImportWorkbook(action_id=action(), pages=on.workbook.read(out.parent / "month.xlsx")),
        cancelled=stop,
    ),
    "workbook.write": lambda on, _, out, stop: on.workbook.write(
        ImportWorkbook(action_id=action(), pages=on.workbook.read(out.parent / "month.xlsx")),
        cancelled=stop,
    ),
}
OTHERWISE = {
    "places.move": "the store itself moves: tried in test_places",
    "pupil_data.write": "one page, by the same writer as papers.write",
    "pupil_data.erase": "the rows are gone first; its copies follow at the next start",
    "retention.purge": "the rows are gone first; its copies follow at the next start",
    "retention.settle": "goes on where it was stopped",
}


def after(asked: int) -> Stop:
    left = iter([False] * asked)
    return lambda: next(left, True)


def lying(folder: Path) -> dict[str, int]:
    """What lies below a folder; the store's own files and its log aside."""
    aside = ("schoolguard.db", "plan.json")  # the store, and when the next copy is due
    found = (one for one in folder.rglob("*") if not one.name.startswith(aside))
    return {str(one): one.stat().st_size for one in found if "logs" not in one.parts}


def prepared(on: Services, folder: Path) -> Campaign:
    """A small month with whatever the jobs work on."""
    name_school(on)
    month = begin_campaign(on)
    for of in import_classes(on, *plain_classes(3)):
        log_meeting(on, month, of)
    prepare(on, save_leaflet(on, month))
    keep_sheet(on, month, in_columns(folder / "bureau.xlsx"))
    rules(on)
    on.handins.write(month.uid, folder / "sheets")
    on.workbook.export(month.uid, folder / "month.xlsx")
    on.handover.write(month.uid, folder / "handover.zip")
    messy_roster(folder / "names.xlsx", classes=4, pupils=40)
    (folder / "photos").mkdir()
    for number in range(2):
        (folder / "photos" / f"{number}.jpg").write_bytes(written(drawn(64 + number, 48)))
    on.backups.write(folder / "kept.sgbak")
    finalise(on, month.uid)
    return month


@pytest.mark.acceptance  # five seconds of one core
def test_what_is_stopped_at_any_step_leaves_nothing(tmp_path: Path) -> None:
    with opened(tmp_path / "schoolguard.db", tmp_path) as on:
        month, out = prepared(on, tmp_path), tmp_path / "out"
        out.mkdir()
        before, there = state(on), lying(tmp_path)
        for name, job in JOBS.items():
            for asked in (0, 1, 3):
                done = []
                with suppress(Cancelled):
                    job(on, month, out, after(asked))
                    done.append(name)
                assert asked or not done, f"{name} does not ask whether to stop"
                if done:  # it was through before it was asked so often
                    break
                assert state(on) == before, name
                assert lying(tmp_path) == there, name
            for one in lying(tmp_path).keys() - there.keys():
                with suppress(OSError):
                    Path(one).unlink()
            before, there = state(on), lying(tmp_path)
        on.backups.check()


def test_every_job_that_can_be_stopped_is_tried(tmp_path: Path) -> None:
    with opened(tmp_path / "schoolguard.db", tmp_path) as on:
        stopped = {
            f"{noun}.{name}"
            for noun in Services.__annotations__
            for name, method in inspect.getmembers(getattr(on, noun), inspect.ismethod)
            if name[0] != "_" and "cancelled" in inspect.signature(method).parameters
        }
    assert stopped == {name.split()[0] for name in JOBS} | OTHERWISE.keys()
