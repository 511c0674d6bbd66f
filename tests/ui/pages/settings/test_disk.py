"""A full disk, a read-only store, one that another program holds: said in words, nothing lost."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from schoolguard.services import Services
from schoolguard.store.engine import raw_sqlite
from tests.ui.pages.settings.desk import Desk

TEACHER = "阿依努尔·买买提江" * 3


def _set(on: Services, pragma: str) -> object:
    with on.school.office.store.writer.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        found = driver.execute(f"PRAGMA {pragma}").fetchone()
        return found[0] if found else None


@contextmanager
def full(on: Services, _folder: Path) -> Iterator[None]:
    """No page more than there are: SQLite itself says that the disk is full."""
    most = _set(on, "max_page_count")
    _set(on, f"max_page_count={_set(on, 'page_count')}")
    try:
        yield
    finally:
        _set(on, f"max_page_count={most}")


@contextmanager
def read_only(on: Services, _folder: Path) -> Iterator[None]:
    _set(on, "query_only=ON")
    try:
        yield
    finally:
        _set(on, "query_only=OFF")


@contextmanager
def locked(on: Services, folder: Path) -> Iterator[None]:
    _set(on, "busy_timeout=20")
    other = raw_sqlite(folder / "schoolguard.db")
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.execute("ROLLBACK")
        other.close()


def test_what_was_typed_stays_and_is_saved_later(full_desk: Desk, tmp_path: Path) -> None:
    on, page = full_desk.services, full_desk.page
    for trouble, words in ((full, "磁盘满了"), (read_only, "不能写入"), (locked, "正被占用")):
        there = len(full_desk.names())
        page.add_class()
        panel = full_desk.panel
        panel.form.class_teacher.setText(TEACHER)
        before = on.audit.newest(1000)
        with trouble(on, tmp_path):
            panel.form.save.click()
            assert panel.form.error.isVisible()
            assert words in panel.form.error.what.text()
            assert panel.form.class_teacher.text() == TEACHER
            assert panel.isEnabled()
            assert on.audit.newest(1000) == before
        panel.form.save.click()
        assert full_desk.shell.form.panel_host.panel() is None
        assert len(full_desk.names()) == there + 1
    assert on.backups.check().sound
