"""Records of the sample school that actions are tried on, and commands that save them again."""

from collections.abc import Callable
from dataclasses import fields, replace
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import select

from schoolguard.domain.bureau_sheet import MappedCell, SaveBureauSheet
from schoolguard.domain.campaign import Campaign
from schoolguard.domain.campaign_copy import CopyCampaign
from schoolguard.domain.final import (
    SaveHandFigure,
)
from schoolguard.domain.incident import RemoveIncidents
from schoolguard.domain.incoming import IncomingRecord, TakeIncoming
from schoolguard.domain.layout import LayoutProfile, SaveLayout
from schoolguard.domain.leadership import (
    RemoveGroup,
)
from schoolguard.domain.library import EditEntry
from schoolguard.domain.message import (
    SaveSetup,
)
from schoolguard.domain.month_workbook import ReadLine, ReadPage
from schoolguard.domain.plan import AddFromPlan
from schoolguard.domain.roster import RosterClass
from schoolguard.domain.school import (
    ImportRoster,
    SchoolClass,
)
from schoolguard.domain.slip import LinkFamily, ReadSlips
from schoolguard.services import Services
from schoolguard.store.tables import pupil
from tests.opened import action

DAY = date(2026, 11, 12)
Act = Callable[[Services, Campaign], Any]


def again(command: type, row: object, **changes: object) -> Any:
    """Return the command that saves a stored row as it is, but for the changes."""
    known = {one.name: getattr(row, one.name) for one in fields(command) if hasattr(row, one.name)}
    return command(**{**known, "action_id": action(), **changes})


def pair(row: Any) -> tuple[str, int]:
    return row.uid, row.version


def classes(on: Services) -> tuple[SchoolClass, ...]:
    return on.classes.in_year(2026)


def meeting(on: Services, month: Campaign) -> Any:
    return on.activities.of_class(month.uid, classes(on)[0].uid)[0]


def incident(on: Services, month: Campaign) -> Any:
    return on.incidents.in_campaign(month.uid)[0]


def members(on: Services, month: Campaign) -> Any:
    return on.leadership.of(month.uid).members


def talk(on: Services, month: Campaign) -> Any:
    return on.talks.month(month.uid).talks[0]


def message(on: Services, month: Campaign) -> Any:
    return on.messages.month(month.uid).messages[0]


def line(on: Services, month: Campaign) -> Any:
    return next(one for one in on.leaflets.month(month.uid).lines if one.runs)


def slips(on: Services, month: Campaign) -> Any:
    return [
        one
        for leaflet in on.leaflets.month(month.uid).lines
        for row in on.slips.board(leaflet.leaflet.uid).classes
        for one in row.missing
    ]


def came(on: Services, month: Campaign) -> tuple[str, ...]:
    codes = (slips(on, month)[0].code,)
    on.slips.read(ReadSlips(action_id=action(), codes=codes))
    return codes


def in_bin(on: Services, month: Campaign) -> str:
    one = incident(on, month)
    return on.incidents.remove(RemoveIncidents(action_id=action(), rows=(pair(one),)))


def edit_entry(on: Services, **changes: object) -> Any:
    known = next(
        one for entry in on.library.everything() for one in entry.blocks if one.shipped is not None
    )
    return on.library.save(
        again(EditEntry, known, version=known.edit.version if known.edit else 0, **changes)
    )


def incoming(on: Services, month: Campaign) -> Any:
    was = meeting(on, month)
    record = IncomingRecord(
        kind=was.kind,
        class_uid=was.class_uid,
        task_uid=was.task_uid,
        held_on=was.held_on,
        present_heads=1,
        replaces=was,
    )
    return TakeIncoming(action_id=action(), campaign_uid=month.uid, records=(record,))


def layout(on: Services) -> Any:
    kept = [one for one in on.layouts.all() if one.name == "本校"]
    if kept:
        return kept[0]
    made = LayoutProfile(name="本校", body_size=14.0)
    return on.layouts.save(SaveLayout(action_id=action(), layout=made))


def figure(on: Services, month: Campaign) -> Any:
    return on.finals.save_hand_figure(
        SaveHandFigure(
            action_id=action(),
            campaign_uid=month.uid,
            label="发案",
            amount=Decimal(3),
            source="派出所",
        )
    )


def setup(on: Services, month: Campaign) -> SaveSetup:
    known = on.messages.month(month.uid).setup
    first = replace(known.channels[0], signature="改了")
    line = replace(known.messaging, check_line="请打电话问学校。")
    return SaveSetup(action_id=action(), channels=(first, *known.channels[1:]), messaging=line)


def tasks(on: Services, month: Campaign) -> Any:
    return on.campaigns.tasks(month)


def photo(on: Services, month: Campaign) -> Any:
    return on.evidence.all(month.uid)[0]


def calendar(on: Services) -> Any:
    return on.calendar.view().calendar.days[0]


def roster(_: Services) -> ImportRoster:
    rows = (RosterClass(1, 1, "换了老师", 41), RosterClass(6, 9, "新来的", 30))
    return ImportRoster(action_id=action(), school_year=2026, classes=rows, source="x.xlsx")


def copied(on: Services, month: Campaign) -> Any:
    command = CopyCampaign(action_id=action(), from_uid=month.uid, starts_on=date(2027, 3, 1))
    on.campaigns.copy(command)
    return next(one for one in on.campaigns.everyone() if one.starts_on.year == 2027)


def two_pupils(on: Services) -> tuple[str, ...]:
    with on.undo.office.read() as reader:
        found = reader.connection.execute(select(pupil.c.uid).order_by(pupil.c.id).limit(2))
        return tuple(found.scalars())


def linked(on: Services) -> tuple[str, ...]:
    pupils = two_pupils(on)
    on.slips.link(LinkFamily(action_id=action(), pupil_uids=pupils))
    return pupils[:1]


def plan_made(on: Services, month: Campaign) -> Any:
    free = tuple(one.part.key for one in on.plan.of(month.uid).parts if not one.there)[:2]
    return on.plan.add(AddFromPlan(action_id=action(), campaign_uid=month.uid, keys=free))


def without_group(on: Services, month: Campaign) -> Any:
    other = copied(on, month)
    group = on.leadership.of(other.uid).group
    if group is not None:
        on.leadership.remove_group(again(RemoveGroup, group))
    return other


def school(on: Services) -> Any:
    return on.school.get()


def bureau_sheet(on: Services) -> Any:
    return on.bureau_sheets.save(
        SaveBureauSheet(
            action_id=action(),
            name="县局统计表",
            file_name="a.xlsx",
            content=b"as it came",
            cells=(MappedCell("表1", "B2", "学校", "text:school"),),
        )
    )


def talks_changed(on: Services, month: Campaign) -> ReadPage:
    """Return the workbook's sheet of talks with one that is changed and one that is new."""
    page = next(one for one in on.workbook.pages(month.uid) if one.name == "国旗下讲话")
    names = [one.name for one in page.columns]
    changed, added = list(page.rows[0]), list(page.rows[1])
    changed[names.index("title")] = "改了"
    added[names.index("uid")] = None
    added[names.index("planned_on")] = date(2026, 11, 27)
    lines = (
        ReadLine(number=2, cells=tuple(changed)),
        ReadLine(number=3, cells=tuple(added)),
    )
    return ReadPage(name=page.name, headers=tuple(one.header for one in page.columns), lines=lines)


def submitted(on: Services, month: Campaign) -> Any:
    return on.submissions.in_campaign(month.uid)[-1]
