"""The month-end summary: a draft written from the records, and its paper."""

from collections.abc import Callable
from pathlib import Path

from schoolguard.domain import frozen
from schoolguard.domain.final import SummaryState, SummaryVersion
from schoolguard.domain.hygiene import Untidy, untidy
from schoolguard.domain.record import dataclass
from schoolguard.domain.summary import NewsBrief, OnePage, SummaryDraft
from schoolguard.services.office import Office
from schoolguard.services.summary.author import draft
from schoolguard.services.summary.brief import brief, one_page
from schoolguard.services.summary.paper import summary_paper
from schoolguard.services.summary.view import View
from schoolguard.store import campaigns, finals

Progress = Callable[[int, int | None], None]


@dataclass(frozen=True, slots=True)
class Summaries:
    """Writes drafts and papers."""

    office: Office

    def draft(self, campaign_uid: str, *, about: int | None = None) -> SummaryDraft:
        """Return the draft as the records stand now, of ``about`` so many characters.

        Details fall away in the order of ``shorten.ORDER`` until it is that short; it may stay
        longer (``SummaryDraft.characters`` says how long it is). None tells all there is.
        """
        with self.office.read() as reader:
            campaign = campaigns.by_uid(reader, campaign_uid)
            return draft(View(reader, self.office, campaign), about)

    def one_page(self, campaign_uid: str) -> OnePage:
        """Return the head's page: done, not done, to decide."""
        with self.office.read() as reader:
            return one_page(View(reader, self.office, campaigns.by_uid(reader, campaign_uid)))

    def brief(self, campaign_uid: str) -> NewsBrief:
        """Return the news brief with places for three photos."""
        with self.office.read() as reader:
            return brief(View(reader, self.office, campaigns.by_uid(reader, campaign_uid)))

    def untidy(self, campaign_uid: str, version_uid: str | None = None) -> tuple[Untidy, ...]:
        """Return what to mend in the text that would print, see :mod:`domain.hygiene`."""
        return untidy(self.paper(campaign_uid, version_uid))

    def paper(
        self, campaign_uid: str, version_uid: str | None = None, *, about: int | None = None
    ) -> SummaryDraft:
        """Return what prints: a version where one is named or stands, else the draft."""
        return self._printed(campaign_uid, version_uid, about)[0]

    def _printed(
        self, campaign_uid: str, version_uid: str | None, about: int | None
    ) -> tuple[SummaryDraft, SummaryVersion | None]:
        with self.office.read() as reader:
            campaign = campaigns.by_uid(reader, campaign_uid)
            if version_uid is None:
                final = SummaryState(finals.versions(reader, campaign.id)).final
            else:
                final = finals.version_by_uid(reader, version_uid)
            if final is None:
                return draft(View(reader, self.office, campaign), about), None
        return frozen.unseal(final.content, final.captions).draft, final

    def write(
        self,
        campaign_uid: str,
        path: Path,
        *,
        version_uid: str | None = None,
        about: int | None = None,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> SummaryDraft:
        """Write the paper as PDF or Word, as the file's ending says; return what was written.

        Raises ``papers.*``.
        """
        # ReportLab takes its time to load; only a paper needs it.
        from schoolguard.documents.writing import write

        written, version = self._printed(campaign_uid, version_uid, about)
        with self.office.read() as reader:
            document = summary_paper(reader, written, version)
        write(document, path, progress=progress, cancelled=cancelled)
        return written
