"""A school of the seventh grade and its month, for the tests of the summary's page."""

from datetime import UTC, date, datetime
from uuid import uuid4

from pytestqt.qtbot import QtBot

from schoolguard.domain.activity import Activity, ActivityKind, LogActivity
from schoolguard.domain.campaign import Campaign, Notice, SaveCampaign
from schoolguard.domain.roster import RosterClass
from schoolguard.domain.school import ImportRoster, SaveSchool
from schoolguard.services import Services
from schoolguard.ui.page import PageContext
from schoolguard.ui.pages.summary import SummaryPage

SCHOOL = "青禾市实验学校教育集团东湖校区"
LEADER = "阿依努尔·买买提江"


def clock() -> datetime:
    return datetime(2026, 11, 22, 8, 0, tzinfo=UTC)


def begin(services: Services, classes: int = 4, *, notice: bool = True) -> Campaign:
    """A school with its month and so many classes of the seventh grade."""
    services.school.save(
        SaveSchool(
            action_id=str(uuid4()), version=0, name=SCHOOL, keep_names=False, keep_phones=False
        )
    )
    rows = tuple(RosterClass(7, 9 + n, LEADER, 40 + n, ()) for n in range(classes))
    if rows:
        services.roster.write(
            ImportRoster(action_id=str(uuid4()), school_year=2026, classes=rows, source="名册")
        )
    given = Notice(issuer="区教育局", title="通知") if notice else Notice()
    return services.campaigns.save(
        SaveCampaign(
            action_id=str(uuid4()),
            title="防范电信网络诈骗宣传月",
            starts_on=date(2026, 11, 2),
            ends_on=date(2026, 11, 30),
            meeting_due_on=date(2026, 11, 13),
            notice=given,
        )
    )


def meeting(services: Services, campaign: Campaign, at: int, present: int | None = 39) -> Activity:
    """Log the meeting of one class."""
    of_class = services.classes.in_year(2026)[at]
    return services.activities.log(
        LogActivity(
            action_id=str(uuid4()),
            kind=ActivityKind.CLASS_MEETING,
            campaign_uid=campaign.uid,
            class_uid=of_class.uid,
            held_on=date(2026, 11, 9 + at),
            leader=LEADER,
            planned_heads=of_class.heads,
            present_heads=present,
        )
    )


def opened(qtbot: QtBot, context: PageContext, services: Services) -> SummaryPage:
    page = SummaryPage(context)
    qtbot.addWidget(page)
    page.resize(1048, 632)
    with qtbot.waitExposed(page):
        page.show()
    page.attach(services)
    return page
