"""A store of the first schema takes talks, with everything that was in it."""

import shutil
from datetime import date
from pathlib import Path

from schoolguard.store import engine, schema
from tests.opened import opened, save_talk

OLD = Path(__file__).parent / "old" / "talks-from-0001.db"


def test_a_store_of_schema_0001_is_upgraded(tmp_path: Path) -> None:
    path = tmp_path / "schoolguard.db"
    shutil.copy(OLD, path)
    raw = engine.raw_sqlite(path)
    assert raw.execute("SELECT version_num FROM alembic_version").fetchone() == ("0001",)
    raw.close()
    with opened(path, tmp_path) as on:
        campaign = on.campaigns.current()
        assert len(on.classes.in_year(2026)) == 2
        held = {one.key: one.value for one in on.figures.all(campaign.uid)}
        assert held["class_meetings.count"] == 1
        assert held["talks.planned"] == 0
        talk = save_talk(on, campaign, held_on=date(2026, 11, 9))
        assert on.talks.get(talk.uid) == talk
        assert on.backups.check().sound
    assert len(list(tmp_path.glob(f"schoolguard-before-{schema.HEAD}-*.db"))) == 1
