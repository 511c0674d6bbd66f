"""What the summary page shows, read in one go off the window's thread."""

from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from schoolguard.domain.campaign import Campaign
from schoolguard.domain.figures import Figure, FigureRows, Gap
from schoolguard.domain.search import SearchHit
from schoolguard.domain.summary import SummaryDraft
from schoolguard.ui.jobs import IsCancelled, Progress
from schoolguard.ui.records import is_shown, record_of

if TYPE_CHECKING:
    from schoolguard.services import Services


@dataclass(frozen=True, slots=True)
class SummaryView:
    """A campaign's draft, its figures, what is missing and the record each gap begins at."""

    campaign: Campaign
    draft: SummaryDraft
    figures: tuple[Figure, ...]
    gaps: tuple[tuple[Gap, SearchHit | None], ...]
    class_count: int


def load(services: "Services") -> SummaryView:
    """Read it; raises ``campaign.none``."""
    campaign = services.campaigns.current()
    figures = services.figures.all(campaign.uid)
    gaps = services.figures.gaps(campaign.uid)
    classes = next((one.value for one in figures if one.key == "classes.total"), None)
    return SummaryView(
        campaign=campaign,
        draft=services.summary.draft(campaign.uid),
        figures=figures,
        gaps=tuple((gap, _first_class(services, gap)) for gap in gaps),
        class_count=int(classes or 0),
    )


def load_rows(services: "Services", campaign_uid: str, key: str) -> FigureRows:
    """Read the rows of a figure."""
    return services.figures.rows(campaign_uid, key)


def write(
    services: "Services", uid: str, path: Path, progress: Progress, cancelled: IsCancelled
) -> Path:
    """Write the paper to ``path``; return it."""

    def step(done: int, total: int | None) -> None:
        progress(done, total or 0)

    services.summary.write(uid, path, progress=step, cancelled=cancelled)
    return path


def paper(services: "Services", uid: str, progress: Progress, cancelled: IsCancelled) -> bytes:
    """Return the paper as it would be written now; nothing of it stays on the disk."""
    with TemporaryDirectory(prefix="schoolguard-") as folder:
        path = Path(folder) / "summary.pdf"
        return write(services, uid, path, progress, cancelled).read_bytes()


def _first_class(services: "Services", gap: Gap) -> SearchHit | None:
    for ref in gap.rows:
        if is_shown(ref.noun):
            return record_of(services, ref, str(gap.params.get("names", "")).split("、")[0])
    return None
