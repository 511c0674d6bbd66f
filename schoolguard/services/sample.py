"""The sample school: an invented school's month, entered through the services like any other.

Everything in it is fixed (clock, ids, records), so that its papers come out the same anywhere.
"""

import tomllib
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any, Final
from uuid import UUID

from schoolguard import paths
from schoolguard.domain.activity import ActivityKind, LogActivity
from schoolguard.domain.campaign import ExemptClass, Notice, SaveCampaign
from schoolguard.domain.leadership import (
    GroupKind,
    GroupOrigin,
    MemberRole,
    SaveGroup,
    SaveMember,
)
from schoolguard.domain.roster import ReadOptions
from schoolguard.domain.school import ImportRoster, SaveSchool, school_year_of
from schoolguard.domain.talk import DEFAULT_SPEED, SaveTalk, SpeakerKind, TalkWay
from schoolguard.services import Services

NOW: Final = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
"""When the sample month is looked at: a Sunday afternoon near its end."""


def clock() -> datetime:
    """Return the sample school's fixed moment."""
    return NOW


def uids() -> Callable[[], str]:
    """Return a maker of ids that come out the same each time."""
    count = 0

    def following() -> str:
        nonlocal count
        count += 1
        return str(UUID(int=count, version=4))

    return following


def fill(services: Services) -> None:
    """Enter the sample school's month into an empty store."""
    with paths.resource("sample", "month.toml").open("rb") as file:
        month = tomllib.load(file)
    action = uids()
    services.school.save(
        SaveSchool(
            action_id=action(),
            version=0,
            name=month["school"]["name"],
            keep_names=month["school"]["keep_names"],
            keep_phones=False,
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
            notice=Notice(**month["notice"]),
        )
    )
    _talks(services, saved.uid, month["talks"], action)
    _meetings(services, saved.uid, year, month["meetings"], action)
    _leadership(services, saved.uid, month["leadership"], action)


def _talks(
    services: Services,
    campaign_uid: str,
    plans: list[dict[str, Any]],
    action: Callable[[], str],
) -> None:
    for plan in plans:
        services.talks.save(
            SaveTalk(
                action_id=action(),
                campaign_uid=campaign_uid,
                planned_on=plan["planned_on"],
                way=TalkWay(plan.get("way", TalkWay.CEREMONY)),
                title=plan["title"],
                speaker_kind=SpeakerKind(plan["speaker_kind"]),
                speaker_post=plan["speaker_post"],
                speaker=plan.get("speaker", ""),
                script=plan["script"],
                script_ready=plan.get("ready", True),
                reading_speed=plan.get("reading_speed", DEFAULT_SPEED),
                audience="全校",
                present_heads=plan.get("present_heads"),
                held_on=plan.get("held_on"),
                moved_because=plan.get("moved_because", ""),
            )
        )


def _meetings(
    services: Services,
    campaign_uid: str,
    year: int,
    plan: dict[str, Any],
    action: Callable[[], str],
) -> None:
    first: date = plan["first"]
    for index, one in enumerate(services.classes.in_year(year)):
        if one.name in plan["without"]:
            continue
        away = plan["away"][index % len(plan["away"])]
        heads = one.heads or 0
        services.activities.log(
            LogActivity(
                action_id=action(),
                kind=ActivityKind.CLASS_MEETING,
                campaign_uid=campaign_uid,
                class_uid=one.uid,
                held_on=first + timedelta(days=index % plan["days"]),
                place=plan["place"],
                leader=one.class_teacher,
                planned_heads=heads,
                present_heads=heads - away,
                content=plan["contents"][index % len(plan["contents"])],
            )
        )
    (task,) = services.campaigns.tasks(services.campaigns.current())
    for name, because in plan["exempt"].items():
        (of_class,) = (one for one in services.classes.in_year(year) if one.name == name)
        services.campaigns.exempt(
            ExemptClass(
                action_id=action(), task_uid=task.uid, class_uid=of_class.uid, because=because
            )
        )


def _leadership(
    services: Services, campaign_uid: str, plan: dict[str, Any], action: Callable[[], str]
) -> None:
    services.leadership.save_group(
        SaveGroup(
            action_id=action(),
            campaign_uid=campaign_uid,
            kind=GroupKind(plan["kind"]),
            origin=GroupOrigin(plan["origin"]),
            name=plan["name"],
            office=plan["office"],
        )
    )
    for one in plan["members"]:
        services.leadership.save_member(
            SaveMember(
                action_id=action(),
                campaign_uid=campaign_uid,
                role=MemberRole(one["role"]),
                name=one["name"],
                post=one["post"],
                duty=one["duty"],
            )
        )
