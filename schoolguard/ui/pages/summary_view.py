"""What the summary page shows, read in one go off the window's thread."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from schoolguard.domain.asks import AskState
from schoolguard.domain.campaign import Campaign
from schoolguard.domain.catalogue import render_for, render_value
from schoolguard.domain.figures import Figure, FigureRows, Gap
from schoolguard.domain.final import HandFigure, SummaryState, SummaryText, SummaryVersion
from schoolguard.domain.hygiene import Untidy, untidy
from schoolguard.domain.record import dataclass
from schoolguard.domain.search import SearchHit
from schoolguard.domain.summary import SummaryDraft
from schoolguard.domain.words import SchoolStage
from schoolguard.paths import passing_folder
from schoolguard.ui import language
from schoolguard.ui.jobs import IsCancelled, Progress
from schoolguard.ui.models.summary import GapLine
from schoolguard.ui.records import is_shown, page_of, record_of

if TYPE_CHECKING:
    from schoolguard.services import Services


_GRAVE: Final = ("gap.no_classes", "gap.no_meeting", "gap.no_meeting_many")
_TO_SETTINGS: Final = ("gap.no_classes", "gap.no_notice")


@dataclass(frozen=True, slots=True)
class SummaryView:
    """A campaign's draft, its figures, what is missing and the record each gap begins at."""

    campaign: Campaign
    draft: SummaryDraft
    figures: tuple[Figure, ...]
    gaps: tuple[tuple[Gap, SearchHit | None], ...]
    class_count: int
    state: SummaryState
    shown: SummaryVersion | None
    seen: str
    changed: tuple[tuple[str, str, str], ...]
    asks: tuple[AskState, ...]
    texts: tuple[SummaryText, ...]
    own: tuple[HandFigure, ...]
    untidy: tuple[Untidy, ...] = ()
    stage: SchoolStage | None = None
    about: int | None = None


def load(
    services: "Services",
    wanted: str | None = None,
    lengths: Mapping[str, int] = MappingProxyType({}),
) -> SummaryView:
    """Read it; raises ``campaign.none``.

    ``wanted`` is the version to show, empty for the draft, None for the one that stands (else
    the draft). ``seen`` is the digest of the draft, ``changed`` what reads differently since.
    ``lengths`` are the characters that the drafts of campaigns are asked to be of.
    """
    campaign = services.campaigns.current()
    about = lengths.get(campaign.uid)
    now = services.finals.now(campaign.uid, about=about)
    state = services.finals.state(campaign.uid)
    shown = state.final if wanted is None else None
    if wanted:
        shown = next((one for one in state.versions if one.uid == wanted), None)
    draft = now.draft if shown is None else services.finals.content(shown.uid).draft
    school = services.school.get()
    classes = next((one.value for one in now.figures if one.key == "classes.total"), None)
    return SummaryView(
        campaign=campaign,
        draft=draft,
        figures=now.figures,
        gaps=tuple((gap, _first_class(services, gap)) for gap in now.gaps),
        class_count=int(classes or 0),
        state=state,
        shown=shown,
        seen=now.seen,
        changed=() if shown is None else services.finals.changed_since(shown.uid),
        asks=services.asks.states(campaign.uid),
        texts=services.finals.texts(campaign.uid),
        own=services.finals.hand_figures(campaign.uid),
        untidy=untidy(draft) if shown is None else (),
        stage=None if school is None else school.stage,
        about=about,
    )


def untidy_words(view: SummaryView) -> tuple[str, ...]:
    """Return what is to be mended in the draft, each with where it stands."""
    lang = language.current()
    return tuple(
        render_value(
            "hygiene.at",
            lang,
            where=one.where or render_value("place.lead", lang),
            what=render_value(one.code, lang, found=one.found),
        )
        for one in view.untidy
    )


def gap_lines(view: SummaryView, missing: str, here: str) -> tuple[GapLine, ...]:
    """Return what is missing line by line; ``missing`` words a request of the notice."""
    lang = language.current()
    lines = []
    for gap, hit in view.gaps:
        to_settings = gap.code in _TO_SETTINGS
        lines.append(
            GapLine(
                render_for(view.stage, gap.code, lang, **gap.params),
                "late" if gap.code in _GRAVE else "going",
                "settings" if to_settings else page_of(hit),
                None if to_settings else hit,
                gap.code,
            )
        )
    unmet = (one for one in view.asks if not one.met)
    lines += [GapLine(missing.format(text=one.ask.text), "going", "summary") for one in unmet]
    lines += [GapLine(words, "going", here, code="hygiene") for words in untidy_words(view)]
    return tuple(lines)


def load_rows(services: "Services", campaign_uid: str, key: str) -> FigureRows:
    """Read the rows of a figure."""
    return services.figures.rows(campaign_uid, key)


def write(
    services: "Services",
    uid: str,
    version_uid: str | None,
    about: int | None,
    path: Path,
    progress: Progress,
    cancelled: IsCancelled,
) -> Path:
    """Write the paper of a version (None: the one that stands, else the draft); return its path.

    ``about`` is the length (characters) that the draft is asked to be of.
    """

    def step(done: int, total: int | None) -> None:
        progress(done, total or 0)

    services.summary.write(
        uid, path, version_uid=version_uid, about=about, progress=step, cancelled=cancelled
    )
    return path


def paper(
    services: "Services",
    uid: str,
    version_uid: str | None,
    about: int | None,
    progress: Progress,
    cancelled: IsCancelled,
) -> bytes:
    """Return the paper as it would be written now; nothing of it stays on the disk."""
    with passing_folder() as folder:
        path = Path(folder) / "summary.pdf"
        return write(services, uid, version_uid, about, path, progress, cancelled).read_bytes()


def _first_class(services: "Services", gap: Gap) -> SearchHit | None:
    for ref in gap.rows:
        if is_shown(ref.noun):
            return record_of(services, ref, str(gap.params.get("names", "")).split("、")[0])
    return None
