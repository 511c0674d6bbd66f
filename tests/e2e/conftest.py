"""A desktop for each test, and a picture of it where the test fails."""

from collections.abc import Generator, Iterator
from pathlib import Path

import pytest

from tests.e2e.desktop import Desktop, Program, open_desktop
from tests.exchange.corpus import messy_roster


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    """A screen, a window manager, and a user's folders that nobody has used yet."""
    folder = tmp_path / "user"
    folder.mkdir()
    with open_desktop(folder) as made:
        yield made


@pytest.fixture
def program(desktop: Desktop, tmp_path: Path) -> Iterator[Program]:
    """The program on a data folder that is not there yet."""
    made = Program(desktop, tmp_path / "school")
    yield made
    made.end()


@pytest.fixture
def school(program: Program) -> Program:
    """The program on a school with its month and a roster of twelve classes, not open."""
    roster = messy_roster(program.data.with_name("names.xlsx"), classes=12, pupils=480)
    first, last = program.this_month()
    program.run("school", "青禾小学")
    program.run("campaign", "--starts-on", first.isoformat(), "--ends-on", last.isoformat())
    program.run("import", str(roster))
    return program


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Keep a picture of the screen on which a test has failed, and say where."""
    report = yield
    desktop = getattr(item, "funcargs", {}).get("desktop")
    if report.when == "call" and report.failed and desktop is not None:
        report.sections.append(("the screen", str(desktop.shot())))
    return report
