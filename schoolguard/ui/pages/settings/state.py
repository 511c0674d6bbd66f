"""What the page 设置 shows, read in one go."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from schoolguard.domain.backup import LastBackup
from schoolguard.domain.calendar_days import WorkCalendar
from schoolguard.domain.campaign import Campaign, TaskKind
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.people import Role
from schoolguard.domain.record import dataclass
from schoolguard.domain.roster import ReadOptions
from schoolguard.domain.school import Campus, School, SchoolClass
from schoolguard.ui.pages.settings import backup_plan
from schoolguard.ui.pages.settings.backup_plan import KeepingState

if TYPE_CHECKING:
    from schoolguard.services import Services


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsState:
    """The school as it stands.

    ``meeting_due_on`` belongs to ``campaign``; ``reading`` is how this school's rosters are read;
    ``office`` whether the one here may change all this.
    """

    today: date
    school_year: int
    school: School | None
    campaign: Campaign | None
    meeting_due_on: date | None
    calendar: WorkCalendar
    classes: tuple[SchoolClass, ...]
    campuses: tuple[Campus, ...]
    reading: ReadOptions
    place: str
    folder: Path
    latest_backup: LastBackup | None
    office: bool
    keeping: KeepingState

    @property
    def named(self) -> bool:
        """Whether school and campaign are named."""
        return self.school is not None and self.campaign is not None


def load(services: "Services") -> SettingsState:
    """Read the state."""
    office = services.school.office
    campaign = _campaign(services)
    due = None
    if campaign is not None:
        tasks = services.campaigns.tasks(campaign)
        due = next((one.due_on for one in tasks if one.kind is TaskKind.CLASS_MEETING), None)
    year = services.classes.this_year()
    me = services.people.me()
    return SettingsState(
        today=office.today(),
        school_year=year,
        school=services.school.get(),
        campaign=campaign,
        meeting_due_on=due,
        calendar=services.calendar.calendar(),
        classes=services.classes.in_year(year),
        campuses=services.campuses.everyone(),
        reading=services.roster.options(year),
        place=office.store.place,
        folder=office.folder,
        latest_backup=services.backups.latest(),
        office=me is None or me.role is Role.ADMINISTRATOR,
        keeping=backup_plan.load(services),
    )


def _campaign(services: "Services") -> Campaign | None:
    try:
        return services.campaigns.current()
    except SchoolError as error:
        if error.code != "campaign.none":
            raise
        return None
