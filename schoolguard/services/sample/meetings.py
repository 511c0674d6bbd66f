"""The sample month's class meetings: three classes without one, some exempt."""

from datetime import date, timedelta

from schoolguard.domain.activity import ActivityKind, LogActivity
from schoolguard.domain.campaign import ExemptClass, TaskKind
from schoolguard.services.sample.entering import Entering


def enter(into: Entering) -> None:
    """Log a meeting for each class but those without."""
    plan = into.month["meetings"]
    first: date = plan["first"]
    for index, one in enumerate(into.services.classes.in_year(into.year)):
        if one.name in plan["without"]:
            continue
        away = plan["away"][index % len(plan["away"])]
        heads = one.heads or 0
        into.services.activities.log(
            LogActivity(
                action_id=into.action(),
                kind=ActivityKind.CLASS_MEETING,
                campaign_uid=into.campaign.uid,
                class_uid=one.uid,
                held_on=first + timedelta(days=index % plan["days"]),
                place=plan["place"],
                leader=one.class_teacher,
                planned_heads=heads,
                present_heads=heads - away,
                content=plan["contents"][index % len(plan["contents"])],
            )
        )
    task = next(
        one
        for one in into.services.campaigns.tasks(into.campaign)
        if one.kind is TaskKind.CLASS_MEETING
    )
    for name, because in plan["exempt"].items():
        (of_class,) = (one for one in into.services.classes.in_year(into.year) if one.name == name)
        into.services.campaigns.exempt(
            ExemptClass(
                action_id=into.action(), task_uid=task.uid, class_uid=of_class.uid, because=because
            )
        )
