"""The sample month's leaflets: one for all, one with slips that are partly back."""

from typing import Any

from schoolguard.domain.leaflet import (
    HandOut,
    Leaflet,
    PrintLeaflets,
    RunState,
    SaveLeaflet,
    SettleRun,
)
from schoolguard.domain.slip import ReadSlips
from schoolguard.services.leaflets import masters
from schoolguard.services.sample.entering import Entering


def enter(into: Entering) -> None:
    """Write each leaflet, print it, hand it out, read its slips."""
    of_key = {one.key: one for one in masters()}
    for plan in into.month["leaflets"]:
        master = of_key[plan["master"]]
        saved = into.services.leaflets.save(
            SaveLeaflet(
                action_id=into.action(),
                campaign_uid=into.campaign.uid,
                title=master.title,
                band=master.band,
                body=master.body,
                contact=plan["contact"],
                paper=plan.get("paper", master.paper),
                with_slip=plan.get("with_slip", False),
                before_home=plan.get("before_home", False),
                studied_together=plan.get("studied_together", False),
            )
        )
        _print(into, saved, plan)


def _print(into: Entering, saved: Leaflet, plan: dict[str, Any]) -> None:
    services, grades = into.services.leaflets, plan.get("grades")
    classes = [
        one
        for one in into.services.classes.in_year(into.year)
        if grades is None or one.grade in grades
    ]
    batch = services.prepare(
        PrintLeaflets(
            action_id=into.action(),
            leaflet_uid=saved.uid,
            class_uids=tuple(one.uid for one in classes),
            spare=plan.get("spare", 0),
        )
    )
    services.settle(
        SettleRun(
            action_id=into.action(),
            uid=batch.run_uid,
            state=RunState(plan["state"]),
            on=plan["settled_on"],
        )
    )
    without = plan.get("without", ())
    services.hand_out(
        HandOut(
            action_id=into.action(),
            leaflet_uid=saved.uid,
            class_uids=tuple(one.uid for one in classes if one.name not in without),
            on=plan["handed_on"],
        )
    )
    if not saved.with_slip:
        return
    codes = [copy.code for copy in batch.copies if copy.class_name not in without]
    back = codes[: int(len(codes) * plan["back"])]
    unsigned = back[:: plan["unsigned_every"]]
    for those, signed in ((unsigned, False), (sorted(set(back) - set(unsigned)), True)):
        into.services.slips.read(
            ReadSlips(action_id=into.action(), codes=tuple(those), signed=signed)
        )
