"""What holds for every test: no window on the screen, no file of the user's, no silent skip."""

import functools
import os
import sys
import tempfile
from collections.abc import Generator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy
from sqlalchemy import Engine

from tests.reader import read_here

pytest_plugins = ["tests.postgres"]

# A program that tests start again and again is compiled once, as an installed one is.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
# Before Qt is imported and before anything asks where a user's files lie.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.pop("SCHOOLGUARD_DATA", None)
_home = tempfile.TemporaryDirectory(prefix="schoolguard-tests-")
for _name in ("DATA", "CONFIG", "CACHE", "STATE", "RUNTIME"):
    _folder = Path(_home.name, _name.lower())
    _folder.mkdir(mode=0o700)
    os.environ[f"XDG_{_name}_{'DIR' if _name == 'RUNTIME' else 'HOME'}"] = str(_folder)

_NO_SKIPS = os.environ.get("SCHOOLGUARD_NO_SKIPS") == "1"


def _refuse_skip(report: pytest.TestReport | pytest.CollectReport) -> None:
    if _NO_SKIPS and report.outcome == "skipped" and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped, and SCHOOLGUARD_NO_SKIPS=1 allows none: {report.longrepr}"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Turn a skipped test into a failed one where a skip would hide a gap."""
    report = yield
    _refuse_skip(report)
    return report


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes longest, so that no worker is left alone with a window at the end."""
    items.sort(key=lambda item: "desktop" not in getattr(item, "fixturenames", ()))


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """Do the same for a whole module that skips itself while it is read."""
    report = yield
    _refuse_skip(report)
    return report


@pytest.fixture(autouse=True)
def _cheap_passwords(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a password cost a millisecond where its cost is not what is tested."""
    if request.node.get_closest_marker("real_passwords") is None:
        cheap = {"time_cost": 1, "memory_cost": 16, "parallelism": 1}
        monkeypatch.setattr("schoolguard.services.people._COST", cheap)


@pytest.fixture(autouse=True)
def _files_read_here(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Read files from outside without a process for each, but where it is what is tested."""
    if request.node.get_closest_marker("real_reader") is None:
        monkeypatch.setattr("schoolguard.exchange.process._in_process", read_here)


@functools.cache
def _empty_store() -> bytes:
    """Return the file of a store with nothing in it, made once by the migrations."""
    from schoolguard.store.store import Store

    path = Path(_home.name, "empty", "schoolguard.db")
    path.parent.mkdir()
    Store.open(path).close()
    return path.read_bytes()


@pytest.fixture(autouse=True, scope="session")
def _schema_at_hand() -> Generator[list[object]]:
    """Let a new SQLite store begin as a copy of an empty one: it spares each test a quarter second.

    Migrations run as long as something stands in the list that is given.
    """
    from schoolguard.store import schema

    look = schema.refuse_foreign

    def copied(path: Path) -> None:
        if not path.exists() and path.parent.is_dir() and not migrating:
            migrating.append(path)
            try:
                empty = _empty_store()
            finally:
                migrating.remove(path)
            with suppress(OSError):  # the store itself says what is wrong with the place
                path.write_bytes(empty)
        look(path)

    migrating: list[object] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(schema, "refuse_foreign", copied)
        yield migrating


@pytest.fixture(autouse=True)
def _real_schema(request: pytest.FixtureRequest, _schema_at_hand: list[object]) -> Generator[None]:
    """Let tests of the schema itself, marked ``real_schema``, run the migrations."""
    real = request.node.get_closest_marker("real_schema") is not None
    _schema_at_hand.extend([request.node] * real)
    yield
    _schema_at_hand.clear()


@pytest.fixture(autouse=True, scope="session")
def _statements_compiled_once() -> Generator[None]:
    """Let the stores of all tests share what SQLAlchemy has made of each statement.

    An engine begins with an empty cache, and each test with engines of its own: a program that
    runs for an hour compiles a statement once, and so do the tests.
    """
    with pytest.MonkeyPatch.context() as patch:
        make = sqlalchemy.create_engine
        first: dict[tuple[object, ...], Engine] = {}

        def sharing(*args: Any, **options: Any) -> Engine:
            made: Engine = make(*args, **options)
            kind = (made.dialect.name, options.get("isolation_level"))
            known = first.get(kind)
            # A server's dialect learns from its first connection what the server can do.
            if known is None or not (known.dialect.server_version_info or known.name == "sqlite"):
                first[kind] = made
            else:
                made.dialect = known.dialect
                made.pool._dialect = known.dialect
                made._compiled_cache = known._compiled_cache
            return made

        patch.setattr(sqlalchemy, "create_engine", sharing)
        yield
