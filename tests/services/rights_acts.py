"""What the roles try, each through a service: one small write or look of every noun."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest

from schoolguard.domain.activity import ActivityKind, LogActivities, LogActivity
from schoolguard.domain.asks import SaveAsks
from schoolguard.domain.calendar_days import DayKind, SaveCalendarDay
from schoolguard.domain.campaign import Campaign, ExemptClass, Notice, SaveCampaign, TaskKind
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.final import ChoosePhotos, Place, SaveHandFigure, SaveText
from schoolguard.domain.layout import LayoutProfile, SaveLayout
from schoolguard.domain.leadership import MemberRole, SaveMember
from schoolguard.domain.library import Body, EditEntry, Source
from schoolguard.domain.month_workbook import ImportWorkbook
from schoolguard.domain.plan import AddFromPlan
from schoolguard.domain.school import RemoveClasses, SaveClass, SaveSchool
from schoolguard.domain.submission import PrepareSubmission, SaveRules
from schoolguard.domain.task import SaveTask
from schoolguard.services import Services
from tests.opened import (
    action,
    log_meeting,
)


def log_one(of: int) -> Callable[[Services, Campaign], object]:
    return lambda on, month: log_meeting(on, month, on.classes.in_year(2026)[of])


def log_many(on: Services, month: Campaign) -> object:
    uids = tuple(one.uid for one in on.classes.in_year(2026)[:2])
    command = LogActivities(
        action_id=action(),
        kind=ActivityKind.CLASS_MEETING,
        campaign_uid=month.uid,
        class_uids=uids,
        held_on=date(2026, 11, 10),
    )
    return on.activities.log_many(command)


def exempt_one(on: Services, month: Campaign) -> object:
    (task,) = on.campaigns.tasks(month)
    uid = on.classes.in_year(2026)[0].uid
    command = ExemptClass(action_id=action(), task_uid=task.uid, class_uid=uid, because="外出")
    on.campaigns.exempt(command)
    return None


def campaign(on: Services, month: Campaign) -> object:
    return on.campaigns.save(
        SaveCampaign(
            action_id=action(),
            title="月",
            starts_on=date(2026, 12, 1),
            ends_on=date(2026, 12, 30),
            meeting_due_on=date(2026, 12, 10),
            notice=Notice(),
        )
    )


def add_member(on: Services, month: Campaign) -> object:
    return on.leadership.save_member(
        SaveMember(action_id=action(), campaign_uid=month.uid, role=MemberRole.HEAD, name="甲")
    )


def name_anew(on: Services, month: Campaign) -> object:
    found = on.school.get()
    assert found is not None
    return on.school.save(
        SaveSchool(
            action_id=action(),
            version=found.version,
            name="新",
            keep_names=False,
            keep_phones=False,
        )
    )


def add_class(on: Services, month: Campaign) -> object:
    return on.classes.save(
        SaveClass(action_id=action(), school_year=2026, grade=9, number=9, class_teacher="")
    )


def remove_class(on: Services, month: Campaign) -> object:
    uid = on.classes.in_year(2026)[0].uid
    return on.classes.remove(RemoveClasses(action_id=action(), uids=(uid,)))


def log_school(on: Services, month: Campaign) -> object:
    return on.activities.log(
        LogActivity(
            action_id=action(),
            kind=ActivityKind.OTHER,
            title="家长会",
            campaign_uid=month.uid,
            class_uid=None,
            held_on=date(2026, 11, 10),
        )
    )


def calendar_day(on: Services, month: Campaign) -> object:
    day = date(2026, 11, 13)
    return on.calendar.save(
        SaveCalendarDay(
            action_id=action(), starts_on=day, ends_on=day, kind=DayKind.EXAM, name="期中"
        )
    )


def task(on: Services, month: Campaign) -> object:
    return on.tasks.save(
        SaveTask(
            action_id=action(),
            campaign_uid=month.uid,
            kind=TaskKind.OTHER,
            title="再开一次",
            due_on=date(2026, 11, 25),
        )
    )


def words(on: Services, month: Campaign) -> object:
    return on.finals.save_text(
        SaveText(action_id=action(), campaign_uid=month.uid, place=Place.LEAD, text="补一句。")
    )


def figure(on: Services, month: Campaign) -> object:
    return on.finals.save_hand_figure(
        SaveHandFigure(
            action_id=action(),
            campaign_uid=month.uid,
            label="辖区发案",
            amount=Decimal(3),
            source="派出所通报",
        )
    )


def entry(on: Services, month: Campaign) -> object:
    return on.library.save(
        EditEntry(
            action_id=action(),
            title="本地骗局",
            body=Body(how="上门收费。"),
            source=Source(name="派出所", checked_on=date(2026, 11, 10)),
        )
    )


def asks(on: Services, month: Campaign) -> object:
    return on.asks.save(SaveAsks(action_id=action(), campaign_uid=month.uid, asks=()))


def plan(on: Services, month: Campaign) -> object:
    return on.plan.add(AddFromPlan(action_id=action(), campaign_uid=month.uid, keys=()))


def paper(on: Services, month: Campaign) -> object:
    with pytest.raises(SchoolError) as trouble:
        on.papers.preview(month.uid, "appointment")
    if trouble.value.code != "papers.no_group":  # nobody is in the group: that far, all may go
        raise trouble.value
    return None


def backup(on: Services, month: Campaign) -> object:
    office = on.backups.office
    return on.backups.write(office.folder / "copy.sgbak")


def restore(on: Services, month: Campaign) -> object:
    office = on.backups.office
    return on.backups.restore(office.folder / "none.sgbak", keep=office.folder / "keep.sgbak")


def export(on: Services, month: Campaign) -> object:
    return on.workbook.export(month.uid, on.workbook.office.folder / "month.xlsx")


def template(on: Services, month: Campaign) -> object:
    return on.workbook.template(on.workbook.office.folder / "empty.xlsx")


def bring(on: Services, month: Campaign) -> object:
    return on.workbook.write(ImportWorkbook(action_id=action(), pages=()))


def look(on: Services, month: Campaign) -> object:
    return on.workbook.plan(ImportWorkbook(action_id=action(), pages=()))


def bureau_rules(on: Services, month: Campaign) -> object:
    known = on.submissions.rules()
    return on.submissions.save_rules(
        SaveRules(action_id=action(), version=known.version, unit="新", matter="总结")
    )


def hand_in(on: Services, month: Campaign) -> object:
    folder = on.submissions.office.folder
    with pytest.raises(SchoolError) as trouble:
        on.submissions.prepare(
            PrepareSubmission(action_id=action(), campaign_uid=month.uid), folder
        )
    if trouble.value.code != "submission.not_final":  # that far, only the office goes
        raise trouble.value
    return None


def photos(on: Services, month: Campaign) -> object:
    return on.summary_photos.choose(
        ChoosePhotos(action_id=action(), campaign_uid=month.uid, uids=())
    )


def layout(on: Services, month: Campaign) -> object:
    layout = LayoutProfile(name="本校格式", body_size=14.0)
    return on.layouts.save(SaveLayout(action_id=action(), layout=layout))
