"""Figures, the rows behind them, and what would make the text wrong."""

from schoolguard.domain.figures import Figure, FigureRows, Gap
from schoolguard.domain.record import dataclass
from schoolguard.services.gaps import gaps
from schoolguard.services.office import Office
from schoolguard.services.seen import Seen
from schoolguard.store import campaigns, figures


@dataclass(frozen=True, slots=True)
class Figures:
    """Reads figures and gaps."""

    office: Office

    def all(self, campaign_uid: str) -> tuple[Figure, ...]:
        """Return every figure of a campaign."""
        with self.office.read() as reader:
            return figures.all_figures(reader, campaigns.by_uid(reader, campaign_uid))

    def rows(self, campaign_uid: str, key: str) -> FigureRows:
        """Return the rows that a figure was counted from."""
        with self.office.read() as reader:
            return figures.rows_of(reader, campaigns.by_uid(reader, campaign_uid), key)

    def gaps(self, campaign_uid: str) -> tuple[Gap, ...]:
        """Return what would make the summary wrong or thin, the gravest first."""
        with self.office.read() as reader:
            return gaps(Seen(reader, self.office, campaigns.by_uid(reader, campaign_uid)))
