"""Stores of every earlier schema come through the upgrade, row for row, after a copy."""

import shutil
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from schoolguard import services
from schoolguard.domain.audit import RESTORED
from schoolguard.domain.grades import class_name
from schoolguard.domain.keeping import BackupKind
from schoolguard.domain.leadership import MemberRole, SaveMember
from schoolguard.store import engine, schema
from schoolguard.store.backup import read_manifest
from schoolguard.store.restore import unpacked
from schoolguard.store.store import Store
from tests.opened import NOW, action

pytestmark = pytest.mark.real_schema

OLD = sorted(Path(__file__).with_name("old").glob("*.db"))
Rows = dict[str, list[tuple[object, ...]]]


def _rows(path: Path, tables: Rows | None = None) -> Rows:
    """Return every row of every table; with ``tables``, only their columns of only those."""
    raw = engine.raw_sqlite(path)
    try:
        names = raw.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table'"
            " AND name NOT LIKE 'search_index%' AND name NOT LIKE 'sqlite_%' ORDER BY name"
        ).fetchall()
        found: Rows = {}
        for (name,) in names:
            if tables is None or name in tables:
                columns = [row[1] for row in raw.execute(f"PRAGMA table_info({name})")]
                if tables is not None:
                    columns = [one for one in columns if one in tables[name][0]]
                listed = ", ".join(columns)
                found[name] = [tuple(columns), *raw.execute(f"SELECT {listed} FROM {name}")]
        return found
    finally:
        raw.close()


def _version(path: Path) -> str:
    raw = engine.raw_sqlite(path)
    try:
        return str(raw.execute("SELECT version_num FROM alembic_version").fetchone()[0])
    finally:
        raw.close()


def test_a_store_of_every_earlier_schema_is_kept() -> None:
    assert {path.stem for path in OLD} == set(schema.KNOWN) - {schema.HEAD}


@pytest.mark.parametrize("old", OLD, ids=lambda path: str(path.stem))
def test_an_older_store_is_copied_and_then_upgraded_row_for_row(old: Path, tmp_path: Path) -> None:
    path = tmp_path / "schoolguard.db"
    shutil.copy(old, path)
    before = _rows(path)
    Store.open(path, clock=lambda: NOW).close()
    after = _rows(path, before)
    before.pop("alembic_version")
    after.pop("alembic_version")
    assert sum(len(rows) - 1 for rows in before.values()) > 20
    assert after == before
    assert _version(path) == schema.HEAD
    (copy,) = (tmp_path / "backups").glob("before-upgrade-*.sgbak")
    manifest = read_manifest(copy)
    assert (manifest.schema, manifest.made_at) == (old.stem, NOW.isoformat(timespec="seconds"))
    with unpacked(copy) as (database, _):
        kept = _rows(database)
    assert kept.pop("alembic_version")[1:] == [(old.stem,)]
    assert kept == before


@pytest.mark.parametrize("old", OLD, ids=lambda path: str(path.stem))
def test_the_copy_from_before_an_upgrade_comes_back(old: Path, tmp_path: Path) -> None:
    shutil.copy(old, tmp_path / "schoolguard.db")
    store = Store.open(tmp_path / "schoolguard.db", clock=lambda: NOW)
    try:
        on = services.build(services.Office(store, tmp_path))
        (copy,) = (one for one in on.backups.kept())
        assert copy.kind is BackupKind.BEFORE_UPGRADE
        upgraded = (on.classes.in_year(2026), on.campaigns.everyone(), on.audit.newest(1000))
        on.backups.restore(copy.path, keep=on.backups.path_for_present())
        *lines, last = on.audit.newest(1000)
        assert last.action == RESTORED
        assert (on.classes.in_year(2026), on.campaigns.everyone(), tuple(lines)) == upgraded
    finally:
        store.close()


@pytest.mark.parametrize("old", OLD, ids=lambda path: str(path.stem))
def test_an_upgraded_store_is_worked_in(old: Path, tmp_path: Path) -> None:
    path = tmp_path / "schoolguard.db"
    shutil.copy(old, path)
    store = Store.open(path, clock=lambda: NOW)
    try:
        on = services.build(services.Office(store, tmp_path))
        campaign = on.campaigns.current()
        assert on.leadership.of(campaign.uid).members == ()
        on.leadership.save_member(
            SaveMember(
                action_id=action(), campaign_uid=campaign.uid, role=MemberRole.HEAD, name="甲一"
            )
        )
        assert [hit.title for hit in on.finder.find("甲")] == ["甲一", "一年级1班"]
        assert [hit.title for hit in on.finder.find("ynj1b")] == ["一年级1班"]
        assert {one.key: one.value for one in on.figures.all(campaign.uid)}["group.members"] == 1
        assert on.summary.draft(campaign.uid).sections[0].heading == "组织领导"
        assert on.backups.check().sound
    finally:
        store.close()


def test_what_goes_wrong_in_an_upgrade_leaves_the_store_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "schoolguard.db"
    shutil.copy(OLD[0], path)
    before = _rows(path)
    raw = engine.raw_sqlite(path)
    raw.execute("CREATE TABLE group_member (id INTEGER)")  # the second table of 0002 cannot be made
    raw.close()
    with pytest.raises(OperationalError):
        Store.open(path)
    assert _version(path) == OLD[0].stem
    assert _rows(path, before) == before
    raw = engine.raw_sqlite(path)
    assert raw.execute("SELECT 1 FROM sqlite_master WHERE name = 'leading_group'").fetchall() == []
    raw.close()


@pytest.mark.parametrize("old", OLD, ids=lambda path: str(path.stem))
def test_classes_keep_their_names_and_their_head_counts(old: Path, tmp_path: Path) -> None:
    path = tmp_path / "schoolguard.db"
    shutil.copy(old, path)
    store = Store.open(path, clock=lambda: NOW)
    try:
        on = services.build(services.Office(store, tmp_path))
        years = {one.school_year for one in on.classes.in_year(2026)}
        assert years == {2026}
        for one in on.classes.in_year(2026):
            assert one.name == class_name(one.grade, one.number)
            counted = [(row.heads, row.counted_on) for row in on.classes.head_counts(one.uid)]
            typed = one.head_count is not None
            assert counted == ([(one.head_count, one.head_count_on)] if typed else [])
        assert on.backups.check().sound
    finally:
        store.close()
