"""Every sheet of the month's workbook, in the order in which rows refer to each other."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from schoolguard.domain import fields
from schoolguard.domain.asks import Ask, Measure, SaveAsks, WantedAsk
from schoolguard.domain.calendar_days import CalendarDay, SaveCalendarDay
from schoolguard.domain.campaign import (
    Assignment,
    Campaign,
    ExemptClass,
    Notice,
    SaveCampaign,
    Task,
    TaskClass,
    TaskKind,
)
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.leadership import GroupMember, LeadingGroup, SaveGroup, SaveMember
from schoolguard.domain.rows import Row
from schoolguard.domain.school import (
    Campus,
    CampusLine,
    HeadCount,
    SaveCampuses,
    SaveClass,
    SaveSchool,
    School,
    SchoolClass,
    grades_of,
    school_year_of,
)
from schoolguard.domain.task import SaveTask
from schoolguard.services.asks import Asks
from schoolguard.services.calendar_days import Calendars
from schoolguard.services.campaigns import Campaigns
from schoolguard.services.campuses import Campuses
from schoolguard.services.classes import Classes
from schoolguard.services.leadership import Leaderships
from schoolguard.services.month_columns import fields_of, given_if_blank
from schoolguard.services.month_messages import CHANNELS, MESSAGING
from schoolguard.services.month_records import RECORDS
from schoolguard.services.month_sheets import (
    Given,
    Line,
    Sheet,
    Work,
    kept_by,
    line_of,
    lines_by,
)
from schoolguard.services.school import Schools
from schoolguard.services.tasks import Tasks
from schoolguard.store import (
    asks,
    calendar_days,
    campaigns,
    campuses,
    classes,
    head_counts,
    leadership,
    rows,
    schools,
)
from schoolguard.store.store import Reader
from schoolguard.store.tables import calendar_day
from schoolguard.store.tables import campaign as campaign_table

# School, campuses, calendar

_SCHOOL: Final = fields_of(School)


def _school_lines(reader: Reader, _: Campaign | None) -> Sequence[Line]:
    found = schools.the_school(reader)
    return () if found is None else [line_of(found, _SCHOOL)]


def _save_school(work: Work, given: Given) -> None:
    found = schools.the_school(work.whole.tx)
    kept = (False, False) if found is None else (found.keep_names, found.keep_phones)
    Schools(work.office).save(
        work.command(SaveSchool, given, keep_names=kept[0], keep_phones=kept[1])
    )


_CAMPUS: Final = fields_of(Campus)


def _campus_lines(reader: Reader, _: Campaign | None) -> Sequence[Line]:
    return [line_of(one, _CAMPUS) for one in campuses.everyone(reader)]


def _save_campus(work: Work, given: Given) -> None:
    own = CampusLine(uid=given.known, version=given.version, **given.values)
    standing = [
        own
        if one.uid == given.known
        else CampusLine(uid=one.uid, version=one.version, name=one.name, short_name=one.short_name)
        for one in campuses.everyone(work.whole.tx)
    ]
    every = (*standing, *(() if given.line else (own,)))
    Campuses(work.office).save(SaveCampuses(action_id=given.action_id, campuses=every))


_DAYS: Final = fields_of(CalendarDay)


def _day_lines(reader: Reader, _: Campaign | None) -> Sequence[Line]:
    return [line_of(one, _DAYS) for one in calendar_days.calendar(reader).days]


def _save_day(work: Work, given: Given) -> None:
    saved = Calendars(work.office).save(work.command(SaveCalendarDay, given))
    origin = given.values["origin"]
    if origin != saved.origin:
        tx = work.whole.tx
        rows.change(tx, calendar_day, saved.uid, saved.version, {"origin": origin})


# The campaign

_NOTICE: Final = fields_of(Notice, renamed={name: f"notice_{name}" for name in ("title", "asks")})
_CAMPAIGN: Final = given_if_blank(fields_of(Campaign), "key") + _NOTICE
_NOTICE_NAMES: Final = {one.name: one.name.removeprefix("notice_") for one in _NOTICE}


def _campaign_lines(_: Reader, of: Campaign | None) -> Sequence[Line]:
    if of is None:
        return ()
    of_notice = {name: getattr(of.notice, own) for name, own in _NOTICE_NAMES.items()}
    return [line_of(of, _CAMPAIGN, **of_notice)]


def _save_campaign(work: Work, given: Given) -> None:
    tx, values = work.whole.tx, given.values
    notice = Notice(**{own: values[name] for name, own in _NOTICE_NAMES.items()})
    meetings = [
        one.due_on
        for one in (campaigns.tasks(tx, work.month.id) if given.line else ())
        if one.kind is TaskKind.CLASS_MEETING
    ]
    due = meetings[0] if meetings else values["ends_on"]
    own = {name: value for name, value in values.items() if name not in _NOTICE_NAMES}
    key = own.pop("key")
    command = work.command(
        SaveCampaign, replace(given, values=own), notice=notice, meeting_due_on=due
    )
    service = Campaigns(work.office)
    # Its tasks come with the workbook; only where it brings none, the usual ones are made.
    bare = given.line is None and "任务" in work.filled
    saved = service.begin_bare(command) if bare else service.save(command)
    if key and key != saved.key:
        if key in campaigns.keys(tx):
            raise SchoolError("workbook.key_taken", key=key)
        rows.change(tx, campaign_table, saved.uid, saved.version, {"key": key})
    work.campaign = campaigns.by_uid(tx, saved.uid)


# Classes

_CLASS: Final = fields_of(SchoolClass)


def _classes(reader: Reader, of: Campaign) -> Sequence[SchoolClass]:
    return classes.in_year(reader, school_year_of(of.starts_on))


def _class_year(of: Campaign) -> Mapping[str, Any]:
    return {"school_year": school_year_of(of.starts_on)}


def _save_class(work: Work, given: Given) -> None:
    try:
        more = grades_of(given.values["more_grades"].replace("，", ",").replace("、", ","))
    except ValueError as error:
        raise SchoolError("class.bad_grades") from error
    work.whole.expect([])  # the school year is a row of its own, and begins with its first class
    schools.year_id(work.whole.tx, given.values["school_year"])
    work.whole.expect([given.uid] if given.uid else [])
    Classes(work.office).save(work.command(SaveClass, given, more_grades=more))


_COUNTS: Final = fields_of(HeadCount)


def _read_counts(reader: Reader, of: Campaign) -> Sequence[Row]:
    return head_counts.earlier(reader, [one.id for one in _classes(reader, of)])


def _save_count(work: Work, given: Given) -> None:
    tx, values = work.whole.tx, given.values
    fields.check(HeadCount, values)
    if values["counted_on"] > work.office.today():
        raise SchoolError("class.counted_later", day=values["counted_on"])
    class_id = classes.by_uid(tx, values["class_uid"]).id
    head_counts.put(tx, class_id, values["heads"], values["counted_on"])


# What the notice asks for, tasks, exemptions

_ASKS: Final = fields_of(Ask)


def _read_asks(reader: Reader, of: Campaign) -> Sequence[Row]:
    return asks.of_campaign(reader, of.id)


def _save_ask(work: Work, given: Given) -> None:
    values = given.values
    own = WantedAsk(
        values["text"],
        Measure(values["measure"]),
        values["at_least"],
        values["ready"],
        given.known or "",
    )
    standing = [
        own
        if one.uid == own.uid
        else WantedAsk(one.text, one.measure, one.at_least, one.ready, one.uid)
        for one in asks.of_campaign(work.whole.tx, work.month.id)
    ]
    every = (*standing, *(() if given.line else (own,)))
    command = SaveAsks(action_id=given.action_id, campaign_uid=work.month.uid, asks=every)
    Asks(work.office).save(command)


_TASK: Final = fields_of(Task) + fields_of(
    TaskClass, "class_uid", renamed={"class_uid": "class_uids"}
)


def _read_tasks(reader: Reader, of: Campaign) -> Sequence[Row]:
    return campaigns.tasks(reader, of.id)


_EXEMPT: Final = fields_of(Assignment)


def _exempt_lines(reader: Reader, of: Campaign | None) -> Sequence[Line]:
    found = () if of is None else campaigns.exemptions(reader, of.id)
    return [line_of(one, _EXEMPT) for one in found]


def _save_exempt(work: Work, given: Given) -> None:
    command = work.command(ExemptClass, given, because=given.values["exempt_because"])
    Campaigns(work.office).exempt(command)


# The leading group

_GROUP: Final = fields_of(LeadingGroup)


def _group_lines(reader: Reader, of: Campaign | None) -> Sequence[Line]:
    group = None if of is None else leadership.group_of(reader, of.id)
    return () if group is None else [line_of(group, _GROUP)]


_MEMBER: Final = fields_of(GroupMember)


def _read_members(reader: Reader, of: Campaign) -> Sequence[Row]:
    return leadership.members_of(reader, of.id)


def _save_member(work: Work, given: Given) -> None:
    tx, of = work.whole.tx, work.month
    before = [one.uid for one in leadership.members_of(tx, of.id)]
    saved = Leaderships(work.office).save_member(work.command(SaveMember, given))
    if given.uid:  # one that comes back stands where the workbook has it
        leadership.put_in_order(tx, [*before, saved.uid])


SHEETS: Final = (
    Sheet(
        name="学校", nouns=(School,), fields=_SCHOOL, noun="school", single=True,
        read=_school_lines, save=_save_school,
    ),
    Sheet(
        name="校区", nouns=(Campus,), fields=_CAMPUS, noun="campus", keys=("name",),
        read=_campus_lines, save=_save_campus,
    ),
    Sheet(
        name="工作日历", nouns=(CalendarDay,), fields=_DAYS, noun="calendar_day",
        keys=("starts_on", "ends_on", "kind", "name"), read=_day_lines, save=_save_day,
    ),
    Sheet(
        name="宣传月", nouns=(Campaign, Notice), fields=_CAMPAIGN, noun="campaign", single=True,
        read=_campaign_lines, save=_save_campaign,
    ),
    Sheet(
        name="班级", nouns=(SchoolClass,), fields=_CLASS, noun="school_class",
        keys=("school_year", "campus_uid", "grade", "number"), fill=_class_year,
        read=lines_by(_CLASS, _classes), save=_save_class,
    ),
    Sheet(
        name="以前人数", nouns=(HeadCount,), fields=_COUNTS, keys=("class_uid", "counted_on"),
        read=lines_by(_COUNTS, _read_counts), save=_save_count,
    ),
    Sheet(
        name="来文要求", nouns=(Ask,), fields=_ASKS, noun="notice_ask",
        read=lines_by(_ASKS, _read_asks), save=_save_ask,
    ),
    Sheet(
        name="任务", nouns=(Task, TaskClass), fields=_TASK, noun="task",
        read=lines_by(_TASK, _read_tasks), save=kept_by(lambda on: Tasks(on).save, SaveTask),
    ),
    Sheet(
        name="免做", nouns=(Assignment,), fields=_EXEMPT, keys=("task_uid", "class_uid"),
        read=_exempt_lines, save=_save_exempt,
    ),
    Sheet(
        name="领导小组", nouns=(LeadingGroup,), fields=_GROUP, noun="leading_group", single=True,
        read=_group_lines, save=kept_by(lambda on: Leaderships(on).save_group, SaveGroup),
    ),
    Sheet(
        name="小组成员", nouns=(GroupMember,), fields=_MEMBER, noun="group_member",
        read=lines_by(_MEMBER, _read_members), save=_save_member,
    ),
    CHANNELS,
    MESSAGING,
    *RECORDS,
)  # fmt: skip
"""The order matters: a row may refer to rows of the sheets before its own."""
