"""The sample month's activities besides class meetings and talks, and one incident."""

from typing import Any

from schoolguard.domain.activity import ActivityKind, LogActivity
from schoolguard.domain.amounts import About, read_amount
from schoolguard.domain.detail import DetailKind, DetailLine, DetailOrigin
from schoolguard.domain.incident import Outcome, SaveIncident
from schoolguard.services.sample.entering import Entering


def enter(into: Entering) -> None:
    """Log each activity with its details; record the incidents."""
    for plan in into.month["activities"]:
        numbers: dict[str, Any] = {}
        for name, about in (
            ("present_heads", "present_about"),
            ("pieces", "pieces_about"),
            ("times", "times_about"),
        ):
            if name in plan:
                numbers[name], numbers[about], _ = _number(plan[name])
        plain = {"kind", "details", *numbers}
        into.services.activities.log(
            LogActivity(
                action_id=into.action(),
                campaign_uid=into.campaign.uid,
                kind=ActivityKind(plan["kind"]),
                details=tuple(map(_detail, plan.get("details", ()))),
                **numbers,
                **{name: value for name, value in plan.items() if name not in plain},
            )
        )
    for plan in into.month["incidents"]:
        into.services.incidents.save(
            SaveIncident(
                action_id=into.action(),
                campaign_uid=into.campaign.uid,
                **{**plan, "outcome": Outcome(plan["outcome"])},
            )
        )


def _detail(plan: dict[str, Any]) -> DetailLine:
    count, about, unit = _number(plan["count"]) if "count" in plan else (None, About.EXACT, "")
    origin = plan.get("origin")
    return DetailLine(
        kind=DetailKind(plan["kind"]),
        name=plan["name"],
        role=plan.get("role", ""),
        count=count,
        about=about,
        unit=unit,
        origin=None if origin is None else DetailOrigin(origin),
        note=plan.get("note", ""),
    )


def _number(written: object) -> tuple[int, About, str]:
    read = read_amount(str(written))
    if read is None:
        raise ValueError(f"no number: {written}")
    return read
