"""What the hand-in's panel shows and starts, off the window's thread."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from schoolguard.domain.bureau_sheet import BureauSheet, FilledCell, MappedCell, SheetFile
from schoolguard.domain.evidence import Evidence
from schoolguard.domain.record import dataclass
from schoolguard.domain.submission import PrepareSubmission, Submission, SubmissionRules
from schoolguard.ui.days import short_day
from schoolguard.ui.jobs import IsCancelled, Progress

if TYPE_CHECKING:
    from collections.abc import Mapping

    from schoolguard.services import Services


@dataclass(frozen=True, slots=True)
class SubmissionView:
    """What the panel shows, read off the window's thread."""

    today: date
    rules: SubmissionRules
    handed: tuple[Submission, ...]
    photos: tuple[Evidence, ...]
    sheets: tuple[BureauSheet, ...]
    sources: "Mapping[str, str]"
    now: tuple[FilledCell, ...]


def read(services: "Services", campaign_uid: str) -> SubmissionView:
    """Read everything the panel shows."""
    sheets = services.bureau_sheets.all()
    sources = services.bureau_sheets.sources(campaign_uid)
    return SubmissionView(
        today=services.submissions.today(),
        rules=services.submissions.rules(),
        handed=services.submissions.in_campaign(campaign_uid),
        photos=services.submissions.photos(campaign_uid),
        sheets=sheets,
        sources=sources,
        now=services.bureau_sheets.now(campaign_uid),
    )


def propose(
    services: "Services", campaign_uid: str, path: Path
) -> tuple[SheetFile, tuple[MappedCell, ...]]:
    """Read a bureau's file and propose its map."""
    file = services.bureau_sheets.read(path)
    return file, services.bureau_sheets.proposed(campaign_uid, file)


def write(
    services: "Services",
    command: PrepareSubmission,
    parent: Path,
    progress: Progress,
    cancelled: IsCancelled,
) -> tuple[Submission, Path]:
    """Write the folder; see ``services.submissions.prepare``."""
    return services.submissions.prepare(command, parent, progress=progress, cancelled=cancelled)


def named(one: Evidence) -> str:
    """Return the words of a photo: number, day, caption."""
    day = "" if one.taken_on is None else short_day(one.taken_on)
    return "  ".join(part for part in (one.number, day, one.caption) if part)
