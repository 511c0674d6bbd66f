"""Every action that can be taken back, tried on the sample school: one small write each."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from schoolguard.domain.activity import BringBack, LogActivity, RemoveActivity
from schoolguard.domain.asks import Measure, SaveAsks, WantedAsk
from schoolguard.domain.badge import KeepBadge
from schoolguard.domain.bureau_sheet import RemoveBureauSheet
from schoolguard.domain.calendar_days import (
    RemoveCalendarDays,
    SaveCalendarDay,
)
from schoolguard.domain.campaign import Campaign, ExemptClass, RemoveCampaign, SaveCampaign
from schoolguard.domain.evidence import AddEvidence, RemoveEvidence, SaveEvidence
from schoolguard.domain.final import (
    ChoosePhotos,
    Place,
    RemoveHandFigure,
    SaveHandFigure,
    SaveText,
)
from schoolguard.domain.incident import SaveIncident
from schoolguard.domain.layout import RemoveLayout, SaveLayout, UseLayout
from schoolguard.domain.leadership import (
    OrderMembers,
    RemoveGroup,
    RemoveMembers,
    SaveGroup,
    SaveMember,
    TakeOverGroup,
)
from schoolguard.domain.leaflet import (
    HandOut,
    RemoveLeaflets,
    RemoveRun,
    RunState,
    SaveLeaflet,
    SettleRun,
)
from schoolguard.domain.library import Body, RestoreEntry
from schoolguard.domain.message import (
    ChannelKind,
    ClassMark,
    CopyMessage,
    MarkForwarded,
    PostMessage,
    RemoveMessages,
    SaveMessage,
)
from schoolguard.domain.month_workbook import ImportWorkbook
from schoolguard.domain.retention import SetKeepDays
from schoolguard.domain.school import (
    CampusLine,
    GoOn,
    RemoveClasses,
    SaveCampuses,
    SaveClass,
    SaveSchool,
)
from schoolguard.domain.slip import ExcuseSlip, LinkFamily, ReadSlips, SetBack, UnlinkFamily
from schoolguard.domain.submission import (
    MarkHandedIn,
    MarkReturned,
    PrepareSubmission,
    RemoveSubmission,
    SaveRules,
)
from schoolguard.domain.talk import HoldTalk, PlanTalks, RemoveTalks, SaveTalk
from schoolguard.domain.task import OrderTasks, RemoveTasks, SaveTask
from schoolguard.services import Services
from tests.exchange.pictures import drawn, written
from tests.opened import action
from tests.services.undo_rows import (
    Act,
    again,
    bureau_sheet,
    calendar,
    came,
    classes,
    copied,
    edit_entry,
    figure,
    in_bin,
    incident,
    incoming,
    layout,
    line,
    linked,
    meeting,
    members,
    message,
    pair,
    photo,
    plan_made,
    roster,
    school,
    setup,
    slips,
    submitted,
    talk,
    talks_changed,
    tasks,
    two_pupils,
    without_group,
)

ACTS: dict[str, Act] = {
    "activity.log": lambda on, m: on.activities.log(
        again(LogActivity, meeting(on, m), present_heads=1, content="改了")
    ),
    "activity.remove": lambda on, m: on.activities.remove(again(RemoveActivity, meeting(on, m))),
    "asks.save": lambda on, m: on.asks.save(
        SaveAsks(
            action_id=action(), campaign_uid=m.uid, asks=(WantedAsk("一次演练", Measure.BY_HAND),)
        )
    ),
    "badge.keep": lambda on, _: on.badges.keep(
        KeepBadge(action_id=action(), version=0, picture=on.badges.read(written(drawn(64, 48))))
    ),
    "bin.restore": lambda on, m: on.bin.bring_back(
        BringBack(action_id=action(), deletion_id=in_bin(on, m))
    ),
    "bureau.save": lambda on, _: bureau_sheet(on),
    "bureau.remove": lambda on, _: on.bureau_sheets.remove(
        again(RemoveBureauSheet, bureau_sheet(on))
    ),
    "calendar.save": lambda on, _: on.calendar.save(
        again(SaveCalendarDay, calendar(on), name="改了")
    ),
    "calendar.remove": lambda on, _: on.calendar.remove(
        RemoveCalendarDays(action_id=action(), rows=(pair(calendar(on)),))
    ),
    "campaign.save": lambda on, m: on.campaigns.save(
        again(SaveCampaign, m, title="改了", meeting_due_on=m.ends_on)
    ),
    "campaign.copy": copied,
    "campaign.remove": lambda on, m: on.campaigns.remove(again(RemoveCampaign, copied(on, m))),
    "campus.save": lambda on, _: on.campuses.save(
        SaveCampuses(
            action_id=action(),
            campuses=(CampusLine(uid=None, version=0, name="东校区", short_name="东"),),
        )
    ),
    "channel.save": lambda on, m: on.messages.set_up(setup(on, m)),
    "class.save": lambda on, _: on.classes.save(
        again(SaveClass, classes(on)[0], school_year=2026, class_teacher="改了", head_count=33)
    ),
    "class.remove": lambda on, _: on.classes.remove(
        RemoveClasses(action_id=action(), uids=(classes(on)[0].uid,))
    ),
    "evidence.add": lambda on, m: on.evidence.add(
        AddEvidence(
            action_id=action(),
            campaign_uid=m.uid,
            owner_noun="campaign",
            owner_uid=m.uid,
            pictures=(on.badges.read(written(drawn(80, 60))),),
        )
    ),
    "evidence.save": lambda on, m: on.evidence.save(
        again(SaveEvidence, photo(on, m), caption="改了")
    ),
    "evidence.remove": lambda on, m: on.evidence.remove(
        RemoveEvidence(action_id=action(), rows=(pair(photo(on, m)),))
    ),
    "family.link": lambda on, _: on.slips.link(
        LinkFamily(action_id=action(), pupil_uids=two_pupils(on))
    ),
    "family.unlink": lambda on, _: on.slips.unlink(
        UnlinkFamily(action_id=action(), pupil_uids=linked(on))
    ),
    "figure.save": lambda on, m: on.finals.save_hand_figure(
        again(SaveHandFigure, figure(on, m), amount=Decimal(4))
    ),
    "figure.remove": lambda on, m: on.finals.remove_hand_figure(
        again(RemoveHandFigure, figure(on, m))
    ),
    "group.save": lambda on, m: on.leadership.save_group(
        again(SaveGroup, on.leadership.of(m.uid).group, campaign_uid=m.uid, office="政教处")
    ),
    "group.remove": lambda on, m: on.leadership.remove_group(
        again(RemoveGroup, on.leadership.of(m.uid).group)
    ),
    "group.take_over": lambda on, m: on.leadership.take_over(
        TakeOverGroup(action_id=action(), campaign_uid=without_group(on, m).uid, from_uid=m.uid)
    ),
    "incident.save": lambda on, m: on.incidents.save(
        again(SaveIncident, incident(on, m), count=7, details=())
    ),
    "incident.remove": in_bin,
    "layout.save": lambda on, _: on.layouts.save(
        SaveLayout(
            action_id=action(),
            uid=layout(on).uid,
            version=layout(on).version,
            layout=replace(layout(on).profile, body_size=12.0),
        )
    ),
    "layout.use": lambda on, _: on.layouts.use(UseLayout(action_id=action(), uid=layout(on).uid)),
    "layout.remove": lambda on, _: on.layouts.remove(again(RemoveLayout, layout(on))),
    "leaflet.save": lambda on, m: on.leaflets.save(
        again(SaveLeaflet, line(on, m).leaflet, campaign_uid=m.uid, title="改了")
    ),
    "leaflet.remove": lambda on, m: on.leaflets.remove(
        RemoveLeaflets(action_id=action(), rows=(pair(line(on, m).leaflet),))
    ),
    "leaflet.unprint": lambda on, m: on.leaflets.remove_run(again(RemoveRun, line(on, m).runs[0])),
    "leaflet.settle": lambda on, m: on.leaflets.settle(
        SettleRun(action_id=action(), uid=line(on, m).runs[0].uid, state=RunState.PREPARED)
    ),
    "leaflet.hand_out": lambda on, m: on.leaflets.hand_out(
        HandOut(
            action_id=action(),
            leaflet_uid=line(on, m).leaflet.uid,
            class_uids=(classes(on)[0].uid,),
            on=None,
        )
    ),
    "library.save": lambda on, _: edit_entry(on, title="改了", body=Body(how="改了。")),
    "library.restore": lambda on, _: on.library.restore(
        again(RestoreEntry, edit_entry(on, body=Body(how="再改。")).edit)
    ),
    "member.save": lambda on, m: on.leadership.save_member(
        again(SaveMember, members(on, m)[0], campaign_uid=m.uid, name="改了")
    ),
    "member.remove": lambda on, m: on.leadership.remove_members(
        RemoveMembers(action_id=action(), rows=tuple(map(pair, members(on, m)[:2])))
    ),
    "member.order": lambda on, m: on.leadership.order(
        OrderMembers(
            action_id=action(),
            campaign_uid=m.uid,
            before=tuple(one.uid for one in members(on, m)),
            after=tuple(one.uid for one in members(on, m))[::-1],
        )
    ),
    "message.save": lambda on, m: on.messages.save(
        again(
            SaveMessage,
            message(on, m),
            campaign_uid=m.uid,
            title="改了",
            variants=((ChannelKind.SMS, "短一点。"),),
            all_classes=False,
            class_uids=(classes(on)[0].uid,),
        )
    ),
    "message.post": lambda on, m: on.messages.post(
        again(PostMessage, message(on, m), posted_on=None)
    ),
    "message.mark": lambda on, m: on.messages.mark(
        MarkForwarded(
            action_id=action(),
            uid=message(on, m).uid,
            marks=tuple(
                ClassMark(class_uid=one.class_uid, version=one.version)
                for one in on.messages.classes(message(on, m).uid)
            ),
        )
    ),
    "message.copy": lambda on, m: on.messages.copy(
        CopyMessage(
            action_id=action(), uid=message(on, m).uid, channel=ChannelKind.DINGTALK, despite=True
        )
    ),
    "message.remove": lambda on, m: on.messages.remove(
        RemoveMessages(action_id=action(), rows=(pair(message(on, m)),))
    ),
    "plan.add": lambda on, m: plan_made(on, m),
    "purge.days": lambda on, _: on.retention.set_days(
        SetKeepDays(action_id=action(), version=school(on).version, days=90)
    ),
    "relay.confirm": lambda on, m: on.relays.confirm(incoming(on, m)),
    "handin.confirm": lambda on, m: on.handins.confirm(incoming(on, m)),
    "roster.import": lambda on, _: on.roster.write(roster(on)),
    "school.save": lambda on, _: on.school.save(again(SaveSchool, on.school.get(), name="改了")),
    "slip.read": lambda on, m: on.slips.read(
        ReadSlips(action_id=action(), codes=(slips(on, m)[-1].code,), signed=False)
    ),
    "slip.set_back": lambda on, m: on.slips.set_back(
        SetBack(action_id=action(), codes=came(on, m))
    ),
    "slip.excuse": lambda on, m: on.slips.excuse(
        ExcuseSlip(action_id=action(), uid=slips(on, m)[-1].uid, because="转学")
    ),
    "submission.rules": lambda on, _: on.submissions.save_rules(
        again(SaveRules, on.submissions.rules(), unit="改了", matter="总结")
    ),
    "summary.photos": lambda on, m: on.summary_photos.choose(
        ChoosePhotos(action_id=action(), campaign_uid=m.uid, uids=())
    ),
    "summary.write": lambda on, m: on.finals.save_text(
        SaveText(action_id=action(), campaign_uid=m.uid, place=Place.LEAD, text="补一句。")
    ),
    "talk.save": lambda on, m: on.talks.save(
        again(SaveTalk, talk(on, m), campaign_uid=m.uid, title="改了", details=())
    ),
    "talk.hold": lambda on, m: on.talks.hold(again(HoldTalk, talk(on, m), held_on=None)),
    "talk.plan": lambda on, m: on.talks.plan(
        PlanTalks(action_id=action(), campaign_uid=m.uid, days=(date(2026, 11, 27),))
    ),
    "talk.remove": lambda on, m: on.talks.remove(
        RemoveTalks(action_id=action(), rows=(pair(talk(on, m)),))
    ),
    "task.exempt": lambda on, m: on.campaigns.exempt(
        ExemptClass(
            action_id=action(),
            task_uid=tasks(on, m)[0].uid,
            class_uid=classes(on)[-1].uid,
            because="外出",
        )
    ),
    "task.order": lambda on, m: on.tasks.order(
        OrderTasks(
            action_id=action(),
            campaign_uid=m.uid,
            before=tuple(one.uid for one in tasks(on, m)),
            after=tuple(one.uid for one in tasks(on, m))[::-1],
        )
    ),
    "task.remove": lambda on, m: on.tasks.remove(
        RemoveTasks(action_id=action(), rows=(pair(tasks(on, m)[0]),))
    ),
    "task.save": lambda on, m: on.tasks.save(
        again(
            SaveTask,
            tasks(on, m)[0],
            campaign_uid=m.uid,
            title="改了",
            class_uids=(classes(on)[0].uid,),
        )
    ),
    "workbook.import": lambda on, m: on.workbook.write(
        ImportWorkbook(action_id=action(), pages=(talks_changed(on, m),))
    ),
    "year.go_on": lambda on, _: on.school_years.go_on(GoOn(action_id=action(), school_year=2026)),
}
Submitting = Callable[[Services, Campaign, Path], Any]
SUBMITTED: dict[str, Submitting] = {
    "submission.prepare": lambda on, m, folder: on.submissions.prepare(
        PrepareSubmission(action_id=action(), campaign_uid=m.uid), folder
    ),
    "submission.hand_in": lambda on, m, _: on.submissions.hand_in(
        again(MarkHandedIn, submitted(on, m), on=on.submissions.today(), to="区教育局")
    ),
    "submission.return": lambda on, m, _: on.submissions.give_back(
        again(MarkReturned, submitted(on, m), on=on.submissions.today(), because="补盖章")
    ),
    "submission.remove": lambda on, m, _: on.submissions.remove(
        again(RemoveSubmission, submitted(on, m))
    ),
}
"""One after the other, each on what the one before has made."""
OTHERWISE = {
    "calendar.take_over": "tried in test_calendar_days, on a calendar without entries",
    "account.login": "nothing is written but the count of wrong passwords",
    "backup.restore": "the data of before is kept as a backup of its own",
}
