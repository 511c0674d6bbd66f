"""Services on a real store, with a clock that stands still; on SQLite, or on PostgreSQL too."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import uuid4

import pytest

from schoolguard import services
from schoolguard.domain.activity import Activity, ActivityKind, LogActivity
from schoolguard.domain.amounts import About, read_amount
from schoolguard.domain.campaign import Campaign, Notice, SaveCampaign
from schoolguard.domain.detail import DetailKind, DetailLine
from schoolguard.domain.incident import Incident, SaveIncident
from schoolguard.domain.roster import RosterClass, RosterPupil
from schoolguard.domain.school import ImportRoster, SaveSchool, SchoolClass
from schoolguard.domain.search import HitKind, SearchHit
from schoolguard.domain.talk import SaveTalk, Talk
from schoolguard.services import Services
from schoolguard.store.store import Store
from tests.begun import followed, once

NOW = datetime(2026, 11, 16, 2, 0, tzinfo=UTC)
TODAY = date(2026, 11, 16)
YEAR = 2026

BOTH_STORES = ["sqlite", pytest.param("postgres", marks=pytest.mark.acceptance)]


def place_of(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> Path | str:
    """Return where a store of this kind is to be: a file, or the URL of a database of its own."""
    if kind == "sqlite":
        return tmp_path / "schoolguard.db"
    url: str = request.getfixturevalue("postgres_store")
    return url


@contextmanager
def opened(
    place: Path | str, folder: Path, clock: Callable[[], datetime] = lambda: NOW
) -> Iterator[Services]:
    """Open services on a store of its own."""
    new = isinstance(place, Path) and not place.exists()
    store = Store.open(place, clock=clock)
    try:
        on = services.build(services.Office(store, folder))
        with followed(on, Path(place), clock) if new else nullcontext():
            yield on
    finally:
        store.close()


def action() -> str:
    """Return a new action id."""
    return str(uuid4())


def name_school(on: Services, *, names: bool = False, phones: bool = False) -> None:
    """Name the school and choose what it keeps."""
    found = on.school.get()
    command = SaveSchool(
        action_id=action(),
        version=0 if found is None else found.version,
        name="青禾小学",
        keep_names=names,
        keep_phones=phones,
    )
    once(on, f"school {names} {phones}", lambda: on.school.save(command))


def pupil(name: str, seat: str, student_no: str = "", phone: str = "") -> RosterPupil:
    """Return a pupil as a roster holds one."""
    return RosterPupil(seat, student_no, name, "female", "", phone)


def import_classes(on: Services, *classes: RosterClass) -> tuple[SchoolClass, ...]:
    """Write classes as a roster brings them; return the school year's classes."""
    command = ImportRoster(
        action_id=action(), school_year=YEAR, classes=classes, source="名册.xlsx"
    )
    once(on, f"classes {classes}", lambda: on.roster.write(command))
    return on.classes.in_year(YEAR)


def plain_classes(count: int, heads: int = 40) -> tuple[RosterClass, ...]:
    """Return classes without pupils: six a grade."""
    return tuple(
        RosterClass(1 + index // 6, 1 + index % 6, f"班主任{index}", heads)
        for index in range(count)
    )


def begin_campaign(on: Services, **changes: object) -> Campaign:
    """Begin the month of November 2026."""
    values: dict[str, object] = {
        "title": "防范电信网络诈骗宣传月",
        "starts_on": date(2026, 11, 2),
        "ends_on": date(2026, 11, 30),
        "meeting_due_on": date(2026, 11, 13),
        "notice": Notice(issuer="区教育局", title="关于开展宣传月的通知", number="教〔2026〕8号"),
    }
    command = SaveCampaign(action_id=action(), **(values | changes))  # type: ignore[arg-type]
    return once(on, f"campaign {values | changes}", lambda: on.campaigns.save(command))


def log_meeting(on: Services, campaign: Campaign, of: SchoolClass, **changes: object) -> Activity:
    """Log a class meeting."""
    values: dict[str, object] = {
        "held_on": date(2026, 11, 10),
        "leader": of.class_teacher,
        "planned_heads": 40,
        "present_heads": 39,
        "content": "看案例，演一演。",
    }
    return on.activities.log(
        LogActivity(
            action_id=action(),
            kind=ActivityKind.CLASS_MEETING,
            campaign_uid=campaign.uid,
            class_uid=of.uid,
            **(values | changes),  # type: ignore[arg-type]
        )
    )


def save_talk(on: Services, campaign: Campaign, **changes: object) -> Talk:
    """Plan a flag talk for Monday, 9 November."""
    values: dict[str, object] = {"planned_on": date(2026, 11, 9), "title": "接好每个电话"}
    return on.talks.save(
        SaveTalk(action_id=action(), campaign_uid=campaign.uid, **(values | changes))  # type: ignore[arg-type]
    )


def log_activity(
    on: Services, campaign: Campaign, kind: ActivityKind, **changes: object
) -> Activity:
    """Log something besides a class meeting, on Tuesday, 10 November."""
    values: dict[str, object] = {"held_on": date(2026, 11, 10)}
    return on.activities.log(
        LogActivity(
            action_id=action(),
            kind=kind,
            campaign_uid=campaign.uid,
            **(values | changes),  # type: ignore[arg-type]
        )
    )


def save_incident(on: Services, campaign: Campaign, **changes: object) -> Incident:
    """Record an attempt that was stopped on 12 November."""
    values: dict[str, object] = {"happened_on": date(2026, 11, 12), "fraud_type": "冒充客服"}
    return on.incidents.save(
        SaveIncident(action_id=action(), campaign_uid=campaign.uid, **(values | changes))  # type: ignore[arg-type]
    )


def detail(written: str, *, note: str = "") -> DetailLine:
    """Return a detail as ``partner:营业网点:50余个:协办``."""
    kind, name, number, role, *_ = [*written.split(":"), "", "", ""]
    read = read_amount(number)
    count, about, unit = (None, About.EXACT, "") if read is None else read
    return DetailLine(
        kind=DetailKind(kind),
        name=name,
        role=role,
        count=count,
        about=about,
        unit=unit,
        note=note,
    )


def found(on: Services, typed: str) -> tuple[SearchHit, ...]:
    """Return the records found by what is typed; the library's entries are the same everywhere."""
    return tuple(hit for hit in on.finder.find(typed) if hit.kind is not HitKind.ENTRY)
