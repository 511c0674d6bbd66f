"""A campaign within one open view of the store; what several look at is read once."""

from collections.abc import Mapping
from datetime import date
from functools import cached_property

from schoolguard.domain.activity import Activity
from schoolguard.domain.campaign import Campaign, Matrix, MatrixRow
from schoolguard.domain.figures import Figure
from schoolguard.domain.record import dataclass
from schoolguard.services.campaigns import matrix
from schoolguard.services.office import Office
from schoolguard.store import activities, figures
from schoolguard.store.store import Reader


@dataclass(frozen=True)
class Seen:
    """What gaps, Today and the summary are made from; each part reads what it needs."""

    reader: Reader
    office: Office
    campaign: Campaign

    @cached_property
    def today(self) -> date:
        """The present day in China."""
        return self.office.today()

    @cached_property
    def figures(self) -> Mapping[str, Figure]:
        """Every figure, by its key."""
        return {one.key: one for one in figures.all_figures(self.reader, self.campaign)}

    @cached_property
    def matrix(self) -> Matrix:
        """The classes with their tasks."""
        return matrix(self.reader, self.office, self.campaign)

    @property
    def rows(self) -> tuple[MatrixRow, ...]:
        """The classes with their cells."""
        return self.matrix.rows

    @cached_property
    def activities(self) -> tuple[Activity, ...]:
        """What the campaign has besides class meetings and what fulfils a task, by day."""
        return activities.besides_meetings(self.reader, self.campaign.uid, besides_tasks=True)
