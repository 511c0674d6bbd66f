"""The sample school: an invented school's month, entered through the services like any other.

Everything in it is fixed (clock, ids, records), so that its papers come out the same anywhere.
"""

import tomllib
from datetime import UTC, datetime
from typing import Any, Final

from schoolguard import paths
from schoolguard.domain.campaign import Notice, SaveCampaign
from schoolguard.domain.roster import ReadOptions
from schoolguard.domain.school import ImportRoster, SaveSchool, school_year_of
from schoolguard.domain.words import SchoolStage
from schoolguard.services import Services
from schoolguard.services.sample import (
    activities,
    calendar_days,
    evidence,
    leadership,
    leaflets,
    library,
    meetings,
    messages,
    talks,
    tasks,
)
from schoolguard.services.sample.entering import Entering, uids

__all__ = ["NOW", "clock", "fill", "uids"]

NOW: Final = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
"""When the sample month is looked at: a Sunday afternoon near its end."""


def clock() -> datetime:
    """Return the sample school's fixed moment."""
    return NOW


_NOUNS: Final = (
    talks,
    meetings,
    leadership,
    leaflets,
    calendar_days,
    library,
    tasks,
    activities,
    messages,
    evidence,
)
"""The parts of the month in the order they are entered, which gives them their ids."""


def fill(services: Services) -> None:
    """Enter the sample school's month into an empty store."""
    month: dict[str, Any] = {}
    for file in sorted(paths.resource("sample").glob("*.toml")):
        month |= tomllib.loads(file.read_text("utf-8"))
    action = uids()
    services.school.save(
        SaveSchool(
            action_id=action(),
            version=0,
            name=month["school"]["name"],
            keep_names=month["school"]["keep_names"],
            keep_phones=False,
            stage=SchoolStage(month["school"]["stage"]),
        )
    )
    campaign = month["campaign"]
    year = school_year_of(campaign["starts_on"])
    roster = services.roster.read(
        paths.resource("sample", "roster.xlsx"),
        ReadOptions(school_year=year, keep_names=month["school"]["keep_names"]),
    )
    services.roster.write(
        ImportRoster(
            action_id=action(), school_year=year, classes=roster.classes, source=roster.file_name
        )
    )
    saved = services.campaigns.save(
        SaveCampaign(
            action_id=action(),
            title=campaign["title"],
            theme=campaign["theme"],
            starts_on=campaign["starts_on"],
            ends_on=campaign["ends_on"],
            meeting_due_on=campaign["meetings_by"],
            written_into=campaign["written_into"],
            notice=Notice(**month["notice"]),
        )
    )
    into = Entering(services, saved, year, month, action)
    for noun in _NOUNS:
        noun.enter(into)
