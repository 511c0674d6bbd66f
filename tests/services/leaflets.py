"""Leaflets as the tests begin them."""

from datetime import date

from schoolguard.domain.campaign import Campaign
from schoolguard.domain.leaflet import (
    Leaflet,
    LeafletBand,
    LeafletBatch,
    PrintLeaflets,
    RunState,
    SaveLeaflet,
    SettleRun,
)
from schoolguard.domain.roster import RosterClass
from schoolguard.domain.school import SchoolClass
from schoolguard.domain.slip import ReadSlips, SlipReading
from schoolguard.services import Services
from tests.opened import action, import_classes, name_school, pupil

BODY = "【先挂电话】\n不认识的人要钱，先挂断。\n\n【再问家里人】\n打存好的号码。"


def save_leaflet(on: Services, campaign: Campaign, **changes: object) -> Leaflet:
    """Begin a leaflet for parents."""
    values: dict[str, object] = {
        "title": "今晚说一说",
        "band": LeafletBand.PARENTS,
        "body": BODY,
    }
    return on.leaflets.save(
        SaveLeaflet(action_id=action(), campaign_uid=campaign.uid, **(values | changes))  # type: ignore[arg-type]
    )


def prepare(on: Services, one: Leaflet, **changes: object) -> LeafletBatch:
    """Prepare a run of a leaflet."""
    return on.leaflets.prepare(
        PrintLeaflets(action_id=action(), leaflet_uid=one.uid, **changes)  # type: ignore[arg-type]
    )


def printed(on: Services, one: Leaflet, **changes: object) -> LeafletBatch:
    """Prepare a run and say that it is printed."""
    batch = prepare(on, one, **changes)
    on.leaflets.settle(
        SettleRun(
            action_id=action(), uid=batch.run_uid, state=RunState.PRINTED, on=date(2026, 11, 5)
        )
    )
    return batch


def read(on: Services, *codes: str, signed: bool = True) -> SlipReading:
    """Read codes as a scanner typed them."""
    return on.slips.read(ReadSlips(action_id=action(), codes=codes, signed=signed))


def two_classes_of_three(on: Services) -> tuple[SchoolClass, ...]:
    """Return two classes with three named pupils each."""
    name_school(on, names=True)
    names = "甲乙丙丁戊己"
    return import_classes(
        on,
        *(
            RosterClass(
                1,
                number,
                f"班主任{number}",
                3,
                tuple(pupil(f"学生{names[3 * (number - 1) + at]}", str(at + 1)) for at in range(3)),
            )
            for number in (1, 2)
        ),
    )
