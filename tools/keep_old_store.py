"""Keep a small store of the present schema, for the test that upgrades it ever after.

``python tools/keep_old_store.py`` writes ``tests/store/old/<revision>.db``. Run it before the
schema changes: once the next revision stands, no program can make the earlier one again. Clock
and ids are fixed, so that the same program writes the same bytes.
"""

import sys
import tempfile
from datetime import UTC, date, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from schoolguard import services  # noqa: E402  the checkout comes first
from schoolguard.domain.activity import ActivityKind, LogActivity, RemoveActivity  # noqa: E402
from schoolguard.domain.campaign import ExemptClass, Notice, SaveCampaign  # noqa: E402
from schoolguard.domain.roster import RosterClass, RosterPupil  # noqa: E402
from schoolguard.domain.school import ImportRoster, SaveSchool  # noqa: E402
from schoolguard.services.sample import uids  # noqa: E402
from schoolguard.store import engine, schema  # noqa: E402
from schoolguard.store.store import Store  # noqa: E402

NOW = datetime(2026, 11, 16, 2, 0, tzinfo=UTC)


def fill(on: services.Services) -> None:
    """Enter a school of three classes: one with pupils, one exempt, a record in the bin."""
    action = uids()
    on.school.save(
        SaveSchool(
            action_id=action(), version=0, name="青禾小学", keep_names=True, keep_phones=False
        )
    )
    pupils = tuple(RosterPupil(str(n), "", f"学生{n}", "女", "", "") for n in range(1, 4))
    rows = (
        RosterClass(1, 1, "甲", 3, pupils),
        RosterClass(1, 2, "乙", 41),
        RosterClass(2, 1, "", 40),
    )
    on.roster.write(
        ImportRoster(action_id=action(), school_year=2026, classes=rows, source="名册.xlsx")
    )
    campaign = on.campaigns.save(
        SaveCampaign(
            action_id=action(),
            title="防范电信网络诈骗宣传月",
            theme="平安伴成长",
            starts_on=date(2026, 11, 2),
            ends_on=date(2026, 11, 30),
            meeting_due_on=date(2026, 11, 13),
            notice=Notice(issuer="区教育局", title="关于开展宣传月的通知", number="教〔2026〕8号"),
        )
    )
    first, second, third = on.classes.in_year(2026)
    for one, present in ((first, 3), (second, 40)):
        logged = on.activities.log(
            LogActivity(
                action_id=action(),
                kind=ActivityKind.CLASS_MEETING,
                campaign_uid=campaign.uid,
                class_uid=one.uid,
                held_on=date(2026, 11, 10),
                leader=one.class_teacher,
                planned_heads=one.heads,
                present_heads=present,
                content="看案例，演一演。",
            )
        )
    on.activities.remove(RemoveActivity(action_id=action(), uid=logged.uid, version=logged.version))
    (task,) = on.campaigns.tasks(campaign)
    on.campaigns.exempt(
        ExemptClass(action_id=action(), task_uid=task.uid, class_uid=third.uid, because="外出研学")
    )


def main() -> None:
    """Write the file."""
    with tempfile.TemporaryDirectory() as name:
        made = Path(name) / "schoolguard.db"
        store = Store.open(made, clock=lambda: NOW, uids=uids())
        fill(services.build(services.Office(store, Path(name))))
        store.close()
        out = ROOT / "tests" / "store" / "old" / f"{schema.HEAD}.db"
        out.parent.mkdir(exist_ok=True)
        out.unlink(missing_ok=True)
        raw = engine.raw_sqlite(made)
        raw.execute("PRAGMA journal_mode=DELETE").fetchall()
        raw.execute(f"VACUUM INTO '{out.as_posix()}'")
        raw.close()


if __name__ == "__main__":
    main()
