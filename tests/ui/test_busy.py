"""What takes its time says so, and stops at once with nothing half done."""

from pathlib import Path
from time import sleep

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from schoolguard.domain.errors import Cancelled
from schoolguard.domain.month_workbook import ImportWorkbook
from schoolguard.ui import busy, rest
from schoolguard.ui.busy import BusyBar
from schoolguard.ui.jobs import IsCancelled, Progress, ThreadJobs
from tests.opened import (
    action,
    begin_campaign,
    import_classes,
    log_meeting,
    name_school,
    opened,
    plain_classes,
)


class Hearer:
    ended = ""

    def ok(self, _value: object) -> None:
        self.ended = "ok"

    def failed(self, _error: Exception) -> None:
        self.ended = "failed"

    def cancelled(self) -> None:
        self.ended = "cancelled"

    def progress(self, _done: int, _total: int) -> None:
        pass


def until_stopped(progress: Progress, cancelled: IsCancelled) -> None:
    progress(3, 10)
    while not cancelled():
        sleep(0.005)
    raise Cancelled


def until_rested() -> int:
    sleep(0.1)
    return 1


def test_long_work_is_shown_and_stopped_by_its_button(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(busy, "_PATIENCE", 0.05)
    window, jobs, hearer = QWidget(), ThreadJobs(), Hearer()
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    bar = BusyBar(window, jobs)
    jobs.long(until_stopped, ok=hearer.ok, failed=hearer.failed, cancelled=hearer.cancelled)
    qtbot.waitUntil(bar.isVisible)
    qtbot.waitUntil(lambda: (bar.bar.value(), bar.bar.maximum()) == (3, 10))
    assert not bar.stop.isHidden()
    bar.stop.click()
    qtbot.waitUntil(lambda: hearer.ended == "cancelled")
    qtbot.waitUntil(lambda: not bar.isVisible())
    jobs.close()


def test_what_its_page_shows_and_what_cannot_stop_are_told_apart(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(busy, "_PATIENCE", 0.0)
    window, jobs, hearer = QWidget(), ThreadJobs(), Hearer()
    qtbot.addWidget(window)
    window.show()
    bar = BusyBar(window, jobs)
    own = jobs.long(until_stopped, ok=hearer.ok, failed=hearer.failed, progress=hearer.progress)
    bar.look()
    assert not bar.isVisible()
    own.cancel()
    jobs.write(until_rested, ok=hearer.ok, failed=hearer.failed)
    bar.look()
    assert bar.isVisible()
    assert bar.stop.isHidden()
    qtbot.waitUntil(lambda: hearer.ended == "ok")
    jobs.close()


def test_what_is_loaded_behind_the_first_page_is_nothing_to_wait_for(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(busy, "_PATIENCE", 0.02)
    monkeypatch.setattr(rest, "_AFTER", 0)
    loaded: list[str] = []

    class Duties:
        def names(self) -> tuple[str, ...]:
            return ("evidence",)

        def load(self, name: str) -> None:
            sleep(0.1)
            loaded.append(name)

    window, jobs = QWidget(), ThreadJobs()
    qtbot.addWidget(window)
    window.show()
    bar = BusyBar(window, jobs)
    rest.Rest(jobs, window).begin(Duties())
    while not loaded:
        qtbot.wait(5)
        bar.look()
        assert not bar.isVisible()
    jobs.close()


def test_a_workbook_and_hand_in_sheets_that_are_cancelled_leave_nothing(tmp_path: Path) -> None:
    with opened(tmp_path / "schoolguard.db", tmp_path) as on:
        name_school(on)
        import_classes(on, *plain_classes(3))
        month = begin_campaign(on)
        log_meeting(on, month, on.classes.in_year(2026)[0])
        book, sheets = tmp_path / "month.xlsx", tmp_path / "sheets"
        with pytest.raises(Cancelled):
            on.workbook.export(month.uid, book, cancelled=lambda: True)
        assert not book.exists()
        on.workbook.export(month.uid, book)
        command = ImportWorkbook(action_id=action(), pages=on.workbook.read(book))
        before, asked = on.audit.newest(99), []

        def at_the_third() -> bool:
            asked.append(1)
            return len(asked) > 2

        with pytest.raises(Cancelled):
            on.workbook.write(command, cancelled=at_the_third)
        assert on.audit.newest(99) == before
        asked.clear()
        with pytest.raises(Cancelled):
            on.handins.write(month.uid, sheets, cancelled=at_the_third)
        assert not sheets.exists()
