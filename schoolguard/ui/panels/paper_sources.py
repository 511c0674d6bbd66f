"""Where a paper of the panel comes from: the registry, the summary, a leaflet's print run."""

from collections.abc import Callable
from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from schoolguard.domain.catalogue import render_value
from schoolguard.domain.leaflet import LeafletBatch, RunState, SettleRun
from schoolguard.domain.listing import ListSheet
from schoolguard.domain.papers import PaperFormat, PaperKind, PaperOptions
from schoolguard.domain.record import dataclass
from schoolguard.paths import passing_folder
from schoolguard.ui import language
from schoolguard.ui.jobs import IsCancelled, Progress
from schoolguard.ui.pages import summary_view
from schoolguard.ui.panels.record import new_action

if TYPE_CHECKING:
    from schoolguard.services import Services
    from schoolguard.services.lists import Lists


class PaperSource(Protocol):
    """What the panel asks; ``read`` and ``write`` run on a worker."""

    @property
    def title(self) -> str:
        """The paper's name."""

    @property
    def formats(self) -> tuple[PaperFormat, ...]:
        """The formats it has, the proposed one first."""

    @property
    def options(self) -> tuple[str, ...]:
        """The choices it offers."""

    @property
    def given(self) -> PaperOptions:
        """The choices as they begin."""

    def read(self, options: PaperOptions, progress: Progress, cancelled: IsCancelled) -> bytes:
        """Return the paper as a PDF."""

    def write(
        self, path: Path, options: PaperOptions, progress: Progress, cancelled: IsCancelled
    ) -> Path:
        """Write the paper; return its path."""

    def settled(self, *, printed: bool) -> Callable[[], object] | None:
        """Return what keeps that the queue took it (or the file exists), for the writer."""


@dataclass(frozen=True)
class RecordPaper:
    """A paper of the registry about one subject (empty: the campaign)."""

    services: "Services"
    kind: PaperKind
    subject_uid: str = ""

    @property
    def title(self) -> str:
        """The paper's name."""
        return render_value(f"paper.{self.kind.key}", language.current())

    @property
    def formats(self) -> tuple[PaperFormat, ...]:
        """The formats it has."""
        return self.kind.formats

    @property
    def options(self) -> tuple[str, ...]:
        """The choices it offers."""
        return self.kind.options

    @property
    def given(self) -> PaperOptions:
        """The choices as they begin."""
        return self.kind.given

    def read(self, options: PaperOptions, _progress: Progress, _cancelled: IsCancelled) -> bytes:
        """See :class:`PaperSource`."""
        campaign = self.services.campaigns.current().uid
        papers = self.services.papers
        return papers.preview(campaign, self.kind.key, self.subject_uid or None, options)

    def write(
        self, path: Path, options: PaperOptions, progress: Progress, cancelled: IsCancelled
    ) -> Path:
        """See :class:`PaperSource`."""
        return self.services.papers.write(
            self.services.campaigns.current().uid,
            self.kind.key,
            path,
            self.subject_uid or None,
            options,
            progress=progress,
            cancelled=cancelled,
        )

    def settled(self, *, printed: bool) -> Callable[[], object] | None:
        """Keep nothing: a paper is not a record."""
        del printed
        return None


@dataclass(frozen=True)
class RunPaper:
    """The paper of a leaflet's print run, with the run's own text and copies."""

    services: "Services"
    batch: LeafletBatch
    formats: tuple[PaperFormat, ...] = (PaperFormat.PDF,)
    options: tuple[str, ...] = ()
    given: PaperOptions = field(default_factory=PaperOptions)

    @property
    def title(self) -> str:
        """The leaflet's title."""
        return self.batch.title

    def read(self, _options: PaperOptions, progress: Progress, cancelled: IsCancelled) -> bytes:
        """See :class:`PaperSource`."""
        with passing_folder() as folder:
            path = Path(folder) / "leaflets.pdf"
            return self.write(path, self.given, progress, cancelled).read_bytes()

    def write(
        self, path: Path, options: PaperOptions, progress: Progress, cancelled: IsCancelled
    ) -> Path:
        """See :class:`PaperSource`."""
        del options
        self.services.leaflets.write((self.batch,), path, progress=progress, cancelled=cancelled)
        return path

    def settled(self, *, printed: bool) -> Callable[[], object] | None:
        """Say of the run what happened."""
        state = RunState.PRINTED if printed else RunState.EXPORTED
        command = SettleRun(action_id=new_action(), uid=self.batch.run_uid, state=state)
        return lambda: self.services.leaflets.settle(command)


@dataclass(frozen=True)
class ListPaper:
    """A list of the window, as it is arranged there."""

    writer: "Lists"
    sheet: ListSheet
    formats: tuple[PaperFormat, ...] = (PaperFormat.PDF, PaperFormat.XLSX)
    options: tuple[str, ...] = ()
    given: PaperOptions = field(default_factory=PaperOptions)

    @property
    def title(self) -> str:
        """The list's name."""
        return self.sheet.title

    def read(self, _options: PaperOptions, _progress: Progress, _cancelled: IsCancelled) -> bytes:
        """See :class:`PaperSource`."""
        return self.writer.preview(self.sheet)

    def write(
        self, path: Path, options: PaperOptions, progress: Progress, cancelled: IsCancelled
    ) -> Path:
        """See :class:`PaperSource`."""
        del options
        return self.writer.write(self.sheet, path, progress=progress, cancelled=cancelled)

    def settled(self, *, printed: bool) -> Callable[[], object] | None:
        """Keep nothing: a list is not a record."""
        del printed
        return None


@dataclass(frozen=True)
class SummaryPrint:
    """The month-end summary as it stands: a version, else the draft."""

    services: "Services"
    campaign_uid: str
    version_uid: str | None
    title: str
    about: int | None = None
    formats: tuple[PaperFormat, ...] = (PaperFormat.PDF,)
    options: tuple[str, ...] = ()
    given: PaperOptions = field(default_factory=PaperOptions)

    def read(self, _options: PaperOptions, progress: Progress, cancelled: IsCancelled) -> bytes:
        """See :class:`PaperSource`."""
        return summary_view.paper(
            self.services, self.campaign_uid, self.version_uid, self.about, progress, cancelled
        )

    def write(
        self, path: Path, options: PaperOptions, progress: Progress, cancelled: IsCancelled
    ) -> Path:
        """See :class:`PaperSource`."""
        del options
        uid, version = self.campaign_uid, self.version_uid
        return summary_view.write(
            self.services, uid, version, self.about, path, progress, cancelled
        )

    def settled(self, *, printed: bool) -> Callable[[], object] | None:
        """Keep nothing: handing in is recorded on its own."""
        del printed
        return None
