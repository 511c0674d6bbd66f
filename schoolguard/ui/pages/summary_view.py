"""What the summary page shows, read in one go off the window's thread."""

from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from schoolguard.domain.campaign import Campaign
from schoolguard.domain.figures import Figure, FigureRows, Gap
from schoolguard.domain.search import HitKind, SearchHit
from schoolguard.domain.summary import RowRef, SummaryDraft
from schoolguard.ui.jobs import IsCancelled, Progress

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


def record_of(services: "Services", ref: RowRef, name: str) -> SearchHit:
    """Return the class a row belongs to, or the member or talk; raises ``store.not_found``."""
    if ref.noun == "group_member":
        return SearchHit(HitKind.MEMBER, name, "", ref.uid)
    if ref.noun == "activity":
        activity = services.activities.get(ref.uid)
        return SearchHit(HitKind.CLASS, activity.class_name, "", activity.class_uid or "")
    if ref.noun == "flag_talk":
        return SearchHit(HitKind.TALK, name, "", ref.uid)
    return SearchHit(HitKind.CLASS, name, "", ref.uid)


def page_of(hit: SearchHit | None) -> str:
    """Return the page that shows a hit."""
    pages = {HitKind.TALK: "talks", HitKind.MEMBER: "leadership"}
    return "assignments" if hit is None else pages.get(hit.kind, "assignments")


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
        if ref.noun in ("school_class", "activity", "flag_talk"):
            return record_of(services, ref, str(gap.params.get("names", "")).split("、")[0])
    return None
