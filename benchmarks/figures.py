"""What the figures of a month cost, beside one pass of SQL written by hand over the same records.

A school of 60 classes, once with one month and once with ten years of them. The number of
statements must be the same for both; it is counted on the store's own engine.

    python -m benchmarks.figures [--rounds 20]
"""

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import uuid4

from sqlalchemy import Engine, event, text

from schoolguard import services
from schoolguard.domain.activity import ActivityKind, LogActivities
from schoolguard.domain.campaign import Campaign, Notice, SaveCampaign
from schoolguard.domain.roster import RosterClass
from schoolguard.domain.school import ImportRoster
from schoolguard.domain.talk import SaveTalk
from schoolguard.store.store import Store

CLASSES = 60
LATEST = 2026
_BY_HAND = """
SELECT count(DISTINCT c.id), count(a.id), sum(a.present_heads), sum(a.planned_heads),
       count(DISTINCT CASE WHEN a.id IS NOT NULL THEN c.id END), sum(DISTINCT c.grade),
       (SELECT count(*) FROM flag_talk t WHERE t.campaign_id = :campaign AND t.deleted_at IS NULL)
FROM school_class c
LEFT JOIN activity a ON a.class_id = c.id AND a.campaign_id = :campaign
     AND a.kind = 'class_meeting' AND a.deleted_at IS NULL
JOIN school_year y ON y.id = c.school_year_id
WHERE y.starts_in = :year AND c.deleted_at IS NULL
"""


@dataclass(frozen=True)
class Cost:
    """Medians in milliseconds of CPU, and how many statements a reading takes."""

    figures: float
    matrix: float
    by_hand: float
    figure_statements: int
    matrix_statements: int


def fill(on: services.Services, year: int) -> Campaign:
    """Enter a month of a school year: a meeting of each class, four talks."""
    rows = tuple(RosterClass(1 + n // 10, 1 + n % 10, f"班主任{n}", 40) for n in range(CLASSES))
    on.roster.write(
        ImportRoster(action_id=str(uuid4()), school_year=year, classes=rows, source="名册")
    )
    first = date(year, 11, 2)
    campaign = on.campaigns.save(
        SaveCampaign(
            action_id=str(uuid4()),
            title="防范电信网络诈骗宣传月",
            starts_on=first,
            ends_on=date(year, 11, 30),
            meeting_due_on=date(year, 11, 13),
            notice=Notice(issuer="区教育局"),
        )
    )
    on.activities.log_many(
        LogActivities(
            action_id=str(uuid4()),
            kind=ActivityKind.CLASS_MEETING,
            campaign_uid=campaign.uid,
            class_uids=tuple(one.uid for one in on.classes.in_year(year)),
            held_on=first + timedelta(days=7),
            all_present=True,
        )
    )
    for week in range(4):
        day = first + timedelta(weeks=week)
        on.talks.save(
            SaveTalk(
                action_id=str(uuid4()),
                campaign_uid=campaign.uid,
                planned_on=day,
                title=f"第{week + 1}讲",
                held_on=day,
            )
        )
    return campaign


def cost(years: int, rounds: int) -> Cost:
    """Measure a store with so many years in it."""
    with tempfile.TemporaryDirectory() as name:
        clock = datetime(LATEST, 12, 1, tzinfo=UTC)
        store = Store.open(Path(name) / "schoolguard.db", clock=lambda: clock)
        on = services.build(services.Office(store, Path(name)))
        campaigns = [fill(on, year) for year in range(LATEST - years + 1, LATEST + 1)]
        uid, number = campaigns[-1].uid, campaigns[-1].id

        def by_hand() -> None:
            with store.read() as reader:
                reader.connection.execute(
                    text(_BY_HAND), {"campaign": number, "year": LATEST}
                ).one()

        works = (lambda: on.figures.all(uid), lambda: on.campaigns.matrix(uid), by_hand)
        found = Cost(
            figures=_median(works[0], rounds),
            matrix=_median(works[1], rounds),
            by_hand=_median(works[2], rounds),
            figure_statements=_statements(works[0]),
            matrix_statements=_statements(works[1]),
        )
        store.close()
    return found


def _median(work: Callable[[], object], rounds: int) -> float:
    work()
    found = []
    for _ in range(rounds):
        began = time.process_time()
        work()
        found.append((time.process_time() - began) * 1000)
    return statistics.median(found)


def _statements(work: Callable[[], object]) -> int:
    seen: list[object] = []

    def note(*given: object) -> None:
        seen.append(given)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        work()
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    return len(seen)


def main() -> None:
    """Print both schools side by side."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=20)
    rounds = parser.parse_known_args()[0].rounds
    print(f"{'60 classes':14}{'figures':>10}{'matrix':>10}{'by hand':>10}{'x':>7}  statements")
    for years in (1, 10):
        one = cost(years, rounds)
        times = one.figures / one.by_hand
        print(
            f"{years:3} year(s)   {one.figures:8.2f}ms{one.matrix:8.2f}ms{one.by_hand:8.2f}ms"
            f"{times:7.1f}  {one.figure_statements} + {one.matrix_statements}"
        )


if __name__ == "__main__":
    main()
