"""One module per duty. Each call is a transaction; nothing else writes."""

from dataclasses import dataclass

from schoolguard.services.activities import Activities
from schoolguard.services.asks import Asks
from schoolguard.services.audit import Audit
from schoolguard.services.backups import Backups
from schoolguard.services.badges import Badges
from schoolguard.services.bin import Bin
from schoolguard.services.bureau_sheets import BureauSheets
from schoolguard.services.calendar_days import Calendars
from schoolguard.services.campaigns import Campaigns
from schoolguard.services.campuses import Campuses
from schoolguard.services.classes import Classes
from schoolguard.services.drafts import Drafts
from schoolguard.services.evidence import EvidenceKeeper
from schoolguard.services.figures import Figures
from schoolguard.services.finals import Finals
from schoolguard.services.finder import Finder
from schoolguard.services.handins import Handins
from schoolguard.services.handover import Handovers
from schoolguard.services.incidents import Incidents
from schoolguard.services.layouts import Layouts
from schoolguard.services.leadership import Leaderships
from schoolguard.services.leaflets import Leaflets
from schoolguard.services.library import Library
from schoolguard.services.lists import Lists
from schoolguard.services.long_lists import EveryActivity, EverySlip
from schoolguard.services.messages import Messages
from schoolguard.services.month_workbook import MonthWorkbooks
from schoolguard.services.office import Office
from schoolguard.services.papers import Papers
from schoolguard.services.people import People
from schoolguard.services.places import Places
from schoolguard.services.plan import Plans
from schoolguard.services.pupil_data import PupilDesk
from schoolguard.services.pupils import Pupils
from schoolguard.services.relays import Relays
from schoolguard.services.reminders import Reminders
from schoolguard.services.retention import Retention
from schoolguard.services.roster import Rosters
from schoolguard.services.school import Schools
from schoolguard.services.school_years import SchoolYears
from schoolguard.services.slips import Slips
from schoolguard.services.submissions import Submissions
from schoolguard.services.summary import Summaries
from schoolguard.services.summary_photos import SummaryPhotos
from schoolguard.services.talks import Talks
from schoolguard.services.tasks import Tasks
from schoolguard.services.today import Days
from schoolguard.services.undo import Undo


@dataclass(frozen=True, slots=True)
class Services:
    """Every duty, wired once by the composition root."""

    school: Schools
    campuses: Campuses
    classes: Classes
    school_years: SchoolYears
    roster: Rosters
    campaigns: Campaigns
    leadership: Leaderships
    activities: Activities
    relays: Relays
    handins: Handins
    talks: Talks
    leaflets: Leaflets
    slips: Slips
    calendar: Calendars
    library: Library
    tasks: Tasks
    plan: Plans
    incidents: Incidents
    messages: Messages
    reminders: Reminders
    bin: Bin
    figures: Figures
    summary: Summaries
    backups: Backups
    places: Places
    audit: Audit
    finder: Finder
    finals: Finals
    today: Days
    people: People
    asks: Asks
    workbook: MonthWorkbooks
    evidence: EvidenceKeeper
    papers: Papers
    layouts: Layouts
    summary_photos: SummaryPhotos
    bureau_sheets: BureauSheets
    submissions: Submissions
    badges: Badges
    retention: Retention
    pupil_data: PupilDesk
    handover: Handovers
    drafts: Drafts
    undo: Undo
    lists: Lists
    pupils: Pupils
    every_activity: EveryActivity
    every_slip: EverySlip


def build(office: Office) -> Services:
    """Wire every duty to one store."""
    return Services(
        school=Schools(office),
        campuses=Campuses(office),
        classes=Classes(office),
        school_years=SchoolYears(office),
        roster=Rosters(office),
        campaigns=Campaigns(office),
        leadership=Leaderships(office),
        activities=Activities(office),
        relays=Relays(office),
        handins=Handins(office),
        talks=Talks(office),
        leaflets=Leaflets(office),
        slips=Slips(office),
        calendar=Calendars(office),
        library=Library(office),
        tasks=Tasks(office),
        plan=Plans(office),
        incidents=Incidents(office),
        messages=Messages(office),
        reminders=Reminders(office),
        bin=Bin(office),
        figures=Figures(office),
        summary=Summaries(office),
        backups=Backups(office),
        places=Places(office),
        audit=Audit(office),
        finder=Finder(office),
        finals=Finals(office),
        today=Days(office),
        people=People(office),
        asks=Asks(office),
        workbook=MonthWorkbooks(office),
        evidence=EvidenceKeeper(office),
        papers=Papers(office),
        layouts=Layouts(office),
        summary_photos=SummaryPhotos(office),
        bureau_sheets=BureauSheets(office),
        submissions=Submissions(office),
        badges=Badges(office),
        retention=Retention(office),
        pupil_data=PupilDesk(office),
        handover=Handovers(office),
        drafts=Drafts(office),
        undo=Undo(office),
        lists=Lists(office),
        pupils=Pupils(office),
        every_activity=EveryActivity(office),
        every_slip=EverySlip(office),
    )


__all__ = ["Office", "Services", "build"]
