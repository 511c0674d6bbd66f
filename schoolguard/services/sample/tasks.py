"""The sample month's further tasks: one for all classes, one for some grades."""

from schoolguard.domain.activity import LogActivities
from schoolguard.domain.campaign import TaskKind
from schoolguard.domain.task import ACTIVITY_OF, SaveTask
from schoolguard.services.sample.entering import Entering


def enter(into: Entering) -> None:
    """Add each task, and log it for the classes that are through."""
    classes = into.services.classes.in_year(into.year)
    for plan in into.month["tasks"]:
        kind = TaskKind(plan["kind"])
        meant = [one for one in classes if one.grade in plan.get("grades", [one.grade])]
        into.services.tasks.save(
            SaveTask(
                action_id=into.action(),
                campaign_uid=into.campaign.uid,
                kind=kind,
                title=plan["title"],
                due_on=plan["due_on"],
                responsible=plan.get("responsible", ""),
                class_uids=tuple(one.uid for one in meant) if "grades" in plan else (),
            )
        )
        into.services.activities.log_many(
            LogActivities(
                action_id=into.action(),
                kind=ACTIVITY_OF[kind],
                campaign_uid=into.campaign.uid,
                class_uids=tuple(one.uid for one in meant if one.name not in plan["without"]),
                held_on=plan["held_on"],
                content=plan["content"],
            )
        )
