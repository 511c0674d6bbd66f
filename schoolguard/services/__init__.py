"""One module per duty. Each call is a transaction; nothing else writes."""

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from schoolguard.services.office import Office

if TYPE_CHECKING:
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

_DUTIES: Final = {
    "school": "school.Schools",
    "campuses": "campuses.Campuses",
    "classes": "classes.Classes",
    "school_years": "school_years.SchoolYears",
    "roster": "roster.Rosters",
    "campaigns": "campaigns.Campaigns",
    "leadership": "leadership.Leaderships",
    "activities": "activities.Activities",
    "relays": "relays.Relays",
    "handins": "handins.Handins",
    "talks": "talks.Talks",
    "leaflets": "leaflets.Leaflets",
    "slips": "slips.Slips",
    "calendar": "calendar_days.Calendars",
    "library": "library.Library",
    "tasks": "tasks.Tasks",
    "plan": "plan.Plans",
    "incidents": "incidents.Incidents",
    "messages": "messages.Messages",
    "reminders": "reminders.Reminders",
    "bin": "bin.Bin",
    "figures": "figures.Figures",
    "summary": "summary.Summaries",
    "backups": "backups.Backups",
    "places": "places.Places",
    "audit": "audit.Audit",
    "finder": "finder.Finder",
    "finals": "finals.Finals",
    "today": "today.Days",
    "people": "people.People",
    "asks": "asks.Asks",
    "workbook": "month_workbook.MonthWorkbooks",
    "evidence": "evidence.EvidenceKeeper",
    "papers": "papers.Papers",
    "layouts": "layouts.Layouts",
    "summary_photos": "summary_photos.SummaryPhotos",
    "bureau_sheets": "bureau_sheets.BureauSheets",
    "submissions": "submissions.Submissions",
    "badges": "badges.Badges",
    "retention": "retention.Retention",
    "pupil_data": "pupil_data.PupilDesk",
    "handover": "handover.Handovers",
    "drafts": "drafts.Drafts",
    "lists": "lists.Lists",
    "undo": "undo.Undo",
    "every_activity": "long_lists.EveryActivity",
    "every_slip": "long_lists.EverySlip",
    "pupils": "pupils.Pupils",
}
"""Where each duty is. It is loaded when it is first asked for: all of them together cost a start
more than half of its time, and the first page needs a quarter of them."""


class Services:
    """Every duty, wired to one store."""

    school: "Schools"
    campuses: "Campuses"
    classes: "Classes"
    school_years: "SchoolYears"
    roster: "Rosters"
    campaigns: "Campaigns"
    leadership: "Leaderships"
    activities: "Activities"
    relays: "Relays"
    handins: "Handins"
    talks: "Talks"
    leaflets: "Leaflets"
    slips: "Slips"
    calendar: "Calendars"
    library: "Library"
    tasks: "Tasks"
    plan: "Plans"
    incidents: "Incidents"
    messages: "Messages"
    reminders: "Reminders"
    bin: "Bin"
    figures: "Figures"
    summary: "Summaries"
    backups: "Backups"
    places: "Places"
    audit: "Audit"
    finder: "Finder"
    finals: "Finals"
    today: "Days"
    people: "People"
    asks: "Asks"
    workbook: "MonthWorkbooks"
    evidence: "EvidenceKeeper"
    papers: "Papers"
    layouts: "Layouts"
    summary_photos: "SummaryPhotos"
    bureau_sheets: "BureauSheets"
    submissions: "Submissions"
    badges: "Badges"
    retention: "Retention"
    pupil_data: "PupilDesk"
    handover: "Handovers"
    drafts: "Drafts"
    lists: "Lists"
    undo: "Undo"
    every_activity: "EveryActivity"
    every_slip: "EverySlip"
    pupils: "Pupils"

    def __init__(self, office: Office) -> None:
        self._office = office

    def __getattr__(self, name: str) -> Any:
        """Return a duty that nobody has asked for yet."""
        if name not in _DUTIES:
            raise AttributeError(name)
        module, _, kind = _DUTIES[name].partition(".")
        made = getattr(import_module(f"{__name__}.{module}"), kind)(self._office)
        return self.__dict__.setdefault(name, made)

    def load(self, name: str) -> None:
        """Load a duty, so that whoever asks for it first does not wait."""
        getattr(self, name)

    @staticmethod
    def names() -> tuple[str, ...]:
        """Return the names of the duties."""
        return tuple(_DUTIES)


def build(office: Office) -> Services:
    """Wire every duty to one store."""
    return Services(office)


__all__ = ["Office", "Services", "build"]
