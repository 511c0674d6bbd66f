"""Every sheet of the month's workbook, in the order in which rows refer to each other."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final, get_type_hints

from schoolguard.domain.activity import Activity, LogActivity
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
from schoolguard.domain.detail import Detail, DetailLine
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.final import (
    HandFigure,
    SaveHandFigure,
    SaveText,
    SummaryText,
)
from schoolguard.domain.incident import Incident, SaveIncident
from schoolguard.domain.leadership import GroupMember, LeadingGroup, SaveGroup, SaveMember
from schoolguard.domain.leaflet import HandOut, Leaflet, LeafletClass, SaveLeaflet
from schoolguard.domain.library import Band, Body, EditEntry, EntryKind, LibraryEdit, Source
from schoolguard.domain.rows import Row
from schoolguard.domain.school import (
    Campus,
    CampusLine,
    SaveCampuses,
    SaveClass,
    SaveSchool,
    School,
    SchoolClass,
    grades_of,
    school_year_of,
)
from schoolguard.domain.talk import SaveTalk, SpeakerKind, Talk
from schoolguard.domain.task import SaveTask
from schoolguard.services.activities import Activities
from schoolguard.services.asks import Asks
from schoolguard.services.calendar_days import Calendars
from schoolguard.services.campaigns import Campaigns
from schoolguard.services.campuses import Campuses
from schoolguard.services.classes import Classes
from schoolguard.services.finals import Finals
from schoolguard.services.incidents import Incidents
from schoolguard.services.leadership import Leaderships
from schoolguard.services.leaflets import Leaflets
from schoolguard.services.library import Library
from schoolguard.services.month_columns import OWNING, fields_of, given_if_blank
from schoolguard.services.month_messages import FORWARDINGS, MESSAGES
from schoolguard.services.month_sheets import (
    Given,
    Line,
    Sheet,
    Work,
    kept_by,
    line_of,
    lines_by,
    typed,
)
from schoolguard.services.school import Schools
from schoolguard.services.talks import Talks
from schoolguard.services.tasks import Tasks
from schoolguard.store import (
    activities,
    asks,
    calendar_days,
    campaigns,
    campuses,
    classes,
    details,
    finals,
    incidents,
    leadership,
    leaflets,
    library,
    rows,
    schools,
    talks,
)
from schoolguard.store.store import Reader
from schoolguard.store.tables import calendar_day, metadata
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


# Talks, activities, incidents and their details

_TALK: Final = fields_of(Talk)


def _talk_lines(reader: Reader, of: Campaign | None) -> Sequence[Line]:
    found = () if of is None else talks.in_campaign(reader, of.uid)
    return [line_of(one, _TALK, speaker=_shown_speaker(one)) for one in found]


def _shown_speaker(of: Talk) -> str:
    """Return who speaks; a pupil's name leaves the window nowhere."""
    return "" if of.speaker_kind is SpeakerKind.PUPIL else of.speaker


def _save_talk(work: Work, given: Given) -> None:
    command = work.command(SaveTalk, given)
    pupil = command.speaker_kind is SpeakerKind.PUPIL and not command.speaker
    if given.line is not None and pupil:
        before = talks.by_uid(work.whole.tx, given.line.uid)
        if before.speaker_kind is SpeakerKind.PUPIL:
            command = replace(command, speaker=before.speaker)
    Talks(work.office).save(command)


_ACTIVITY: Final = fields_of(Activity)


def _read_activities(reader: Reader, of: Campaign) -> Sequence[Row]:
    both = (*activities.in_campaign(reader, of.uid), *activities.besides_meetings(reader, of.uid))
    found = {one.id: one for one in both}
    return sorted(found.values(), key=lambda one: (one.held_on, one.id))


_INCIDENT: Final = fields_of(Incident)


def _read_incidents(reader: Reader, of: Campaign) -> Sequence[Row]:
    return incidents.in_campaign(reader, of.uid)


_DETAIL: Final = fields_of(Detail)


def _detail_lines(reader: Reader, of: Campaign | None) -> Sequence[Line]:
    found: list[Line] = []
    for noun in OWNING if of is not None else ():
        assert of is not None
        for owner, lines in sorted(details.in_campaign(reader, noun, of.uid).items()):
            found.extend(_detail_line(noun, owner, one) for one in lines)
    return found


def _detail_line(noun: str, owner: str, one: DetailLine) -> Line:
    own: dict[str, Any] = {"owner_noun": noun, "owner_uid": owner}
    for name in ("kind", "name", "role", "count", "about", "unit", "origin", "note"):
        value = getattr(one, name)
        own[name] = getattr(value, "value", value)
    return Line(one.uid, 1, own)


def _save_detail(work: Work, given: Given) -> None:
    tx, values = work.whole.tx, given.values
    noun, owner = values["owner_noun"], values["owner_uid"]
    version = details.owner_version(tx, noun, owner, work.month)
    hints = get_type_hints(DetailLine)
    own = DetailLine(
        uid=given.known or "",
        **{name: typed(hints[name], values[name]) for name in values if name in hints},
    )
    standing = details.of(tx, noun, owner)
    if given.line is not None and all(one.uid != own.uid for one in standing):
        raise SchoolError("workbook.no_such", value=owner)
    every = [own if one.uid == own.uid else one for one in standing]
    if given.line is None:
        every.append(own)
    details.save(tx, metadata.tables[noun], owner, version, tuple(every))


# Leaflets

_LEAFLET: Final = given_if_blank(fields_of(Leaflet), "key")


def _read_leaflets(reader: Reader, of: Campaign) -> Sequence[Row]:
    return leaflets.in_campaign(reader, of.uid)


_HANDED: Final = fields_of(LeafletClass)


def _handed_lines(reader: Reader, of: Campaign | None) -> Sequence[Line]:
    every = () if of is None else leaflets.in_campaign(reader, of.uid)
    handed = leaflets.handed(reader, [one.id for one in every])
    return [line_of(row, _HANDED) for one in every for row in handed.get(one.uid, ())]


def _save_handed(work: Work, given: Given) -> None:
    values = given.values
    command = HandOut(
        action_id=given.action_id,
        leaflet_uid=values["leaflet_uid"],
        class_uids=(values["class_uid"],),
        on=values["handed_on"],
    )
    Leaflets(work.office).hand_out(command)


# The summary's own words and numbers, the library

_WORDS: Final = fields_of(SummaryText)


def _read_words(reader: Reader, of: Campaign) -> Sequence[Row]:
    return tuple(finals.texts(reader, of.id).values())


_HAND: Final = fields_of(HandFigure)


def _read_hand(reader: Reader, of: Campaign) -> Sequence[Row]:
    return finals.hand_figures(reader, of.id)


_EDIT: Final = fields_of(LibraryEdit)
_OWN_ENTRY: Final = "own-"


def _edit_lines(reader: Reader, _: Campaign | None) -> Sequence[Line]:
    return [line_of(one, _EDIT) for one in library.every(reader)]


def _save_edit(work: Work, given: Given) -> None:
    values, key = given.values, given.values["key"]
    new = given.line is None and key.startswith(_OWN_ENTRY)
    command = EditEntry(
        # An entry of the school's own is named after the action that made it.
        action_id=key.removeprefix(_OWN_ENTRY) if new else given.action_id,
        key="" if new else key,
        band=typed(Band, values["band"]),
        version=given.version,
        kind=EntryKind(values["kind"]),
        title=values["title"],
        body=Body(
            how=values["how"],
            red_flags=tuple(values["red_flags"].splitlines()),
            to_do=tuple(values["to_do"].splitlines()),
            say=values["say"],
        ),
        source=Source(
            name=values["source"],
            checked_on=values["checked_on"],
            address=values["address"],
            edition=values["edition"],
        ),
        tags=tuple(values["tags"].split()),
    )
    Library(work.office).save(command)


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
    Sheet(
        name="国旗下讲话", nouns=(Talk,), fields=_TALK, noun="flag_talk",
        read=_talk_lines, save=_save_talk,
    ),
    MESSAGES,
    FORWARDINGS,
    Sheet(
        name="宣传单", nouns=(Leaflet,), fields=_LEAFLET, noun="leaflet", keys=("key",),
        read=lines_by(_LEAFLET, _read_leaflets),
        save=kept_by(lambda on: Leaflets(on).save, SaveLeaflet),
    ),
    Sheet(
        name="宣传单发放", nouns=(LeafletClass,), fields=_HANDED,
        keys=("leaflet_uid", "class_uid"), read=_handed_lines, save=_save_handed,
    ),
    Sheet(
        name="活动", nouns=(Activity,), fields=_ACTIVITY, noun="activity",
        read=lines_by(_ACTIVITY, _read_activities),
        save=kept_by(lambda on: Activities(on).log, LogActivity),
    ),
    Sheet(
        name="线索劝阻", nouns=(Incident,), fields=_INCIDENT, noun="incident",
        read=lines_by(_INCIDENT, _read_incidents),
        save=kept_by(lambda on: Incidents(on).save, SaveIncident),
    ),
    Sheet(
        name="明细", nouns=(Detail,), fields=_DETAIL, noun="detail",
        read=_detail_lines, save=_save_detail,
    ),
    Sheet(
        name="总结文字", nouns=(SummaryText,), fields=_WORDS, noun="summary_text",
        keys=("place",), read=lines_by(_WORDS, _read_words),
        save=kept_by(lambda on: Finals(on).save_text, SaveText),
    ),
    Sheet(
        name="手填数字", nouns=(HandFigure,), fields=_HAND, noun="hand_figure",
        read=lines_by(_HAND, _read_hand),
        save=kept_by(lambda on: Finals(on).save_hand_figure, SaveHandFigure),
    ),
    Sheet(
        name="反诈知识", nouns=(LibraryEdit,), fields=_EDIT, keys=("key", "band"),
        read=_edit_lines, save=_save_edit,
    ),
)  # fmt: skip
"""The order matters: a row may refer to rows of the sheets before its own."""
