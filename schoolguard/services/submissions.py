"""The hand-in folder: written from the summary that stands, then handed in or given back."""

import hashlib
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING, Final

from schoolguard.domain import fields, frozen
from schoolguard.domain.campaign import Campaign
from schoolguard.domain.errors import Cancelled, SchoolError
from schoolguard.domain.evidence import Evidence
from schoolguard.domain.figures import Figure
from schoolguard.domain.final import Frozen, SummaryState, SummaryVersion
from schoolguard.domain.record import dataclass
from schoolguard.domain.submission import (
    MarkHandedIn,
    MarkReturned,
    PrepareSubmission,
    RemoveSubmission,
    SaveRules,
    Submission,
    SubmissionRules,
    SubmissionState,
    SubmittedFile,
    check_photos,
    check_rules,
    file_stem,
)
from schoolguard.domain.summary import SummaryDraft
from schoolguard.exchange.photos import read_photo
from schoolguard.services.bureau_sheets import BureauSheets
from schoolguard.services.office import CHINA, Office
from schoolguard.services.summary.paper import summary_paper
from schoolguard.services.summary.photos import fit
from schoolguard.services.wording import figure_text
from schoolguard.store import campaigns, evidence, figures, finals, rows, schools, submissions
from schoolguard.store.store import Reader
from schoolguard.store.submission_tables import submission, submission_rules

if TYPE_CHECKING:
    from schoolguard.documents.tree import Document

Progress = Callable[[int, int], None]
IsCancelled = Callable[[], bool]
_TOPIC: Final = "submissions"


@dataclass(frozen=True, slots=True)
class _Whole:
    """What a folder is written from, read in one view."""

    campaign: Campaign
    school: str
    rules: SubmissionRules
    version: SummaryVersion
    content: Frozen
    paper: "Document"
    photos: tuple[tuple[Evidence, bytes], ...]


@dataclass(frozen=True, slots=True)
class Submissions:
    """Prepares folders and keeps what became of them."""

    office: Office

    def rules(self) -> SubmissionRules:
        """Return what the bureau wants."""
        with self.office.read() as reader:
            return submissions.rules(reader)

    def save_rules(self, command: SaveRules) -> SubmissionRules:
        """Set what the bureau wants.

        Raises ``submission.pattern``, ``submission.photos``, ``submission.kilobytes``,
        ``field.*``, ``store.stale``.
        """
        values: dict[str, object] = {
            "unit": fields.clean_text(command.unit),
            "matter": fields.clean_text(command.matter),
            "pattern": fields.clean_text(command.pattern),
            "longest": command.longest,
            "least_photos": command.least_photos,
            "most_photos": command.most_photos,
            "photo_kilobytes": command.photo_kilobytes,
        }
        fields.check(SubmissionRules, values)
        check_rules(command)
        with self.office.begin("submission.rules", command) as tx:
            if tx.earlier_result() is None:
                known = submissions.rules(tx)
                if known.version:
                    uid = known.uid
                    rows.change(tx, submission_rules, uid, command.version, values)
                elif command.version:
                    raise SchoolError("store.stale")
                else:
                    _, uid = rows.add(tx, submission_rules, values)
                made = submissions.rules(tx)
                # A name that no file can have is said now, not on the last afternoon.
                file_stem(made, "单位", self.office.today())
                tx.done(uid, _TOPIC)
            return submissions.rules(tx)

    def today(self) -> date:
        """Return the present day, the latest on which something can have been handed in."""
        return self.office.today()

    def in_campaign(self, campaign_uid: str) -> tuple[Submission, ...]:
        """Return a campaign's hand-ins, the first one first."""
        with self.office.read() as reader:
            return submissions.in_campaign(reader, campaign_uid)

    def photos(self, campaign_uid: str) -> tuple[Evidence, ...]:
        """Return the pictures that may be handed in: meant for paper, and consented to."""
        with self.office.read() as reader:
            return tuple(one for one in evidence.in_campaign(reader, campaign_uid) if fit(one))

    def prepare(
        self,
        command: PrepareSubmission,
        parent: Path,
        *,
        progress: Progress | None = None,
        cancelled: IsCancelled | None = None,
    ) -> tuple[Submission, Path]:
        """Write the folder below ``parent``, whole or not at all, and note it.

        Word, PDF for sealing, the statistics sheets and the photos. Raises
        ``submission.not_final``, ``submission.moved`` where the figures are no longer those of
        the version that stands, ``submission.too_long``, ``submission.photo_count``,
        ``submission.consent``, ``papers.*``, ``Cancelled``.
        """
        with self.office.read() as reader:
            self.office.session.for_office()
            whole = self._read(reader, command)
        day = self.office.today()
        stem = file_stem(whole.rules, whole.school, day)
        with _folder(parent, stem) as (beside, place):
            steps = self._steps(whole, command, beside, stem, cancelled)
            total = 2 + max(1, len(command.sheet_uids)) + len(whole.photos)
            for done, _ in enumerate(steps, 1):
                if progress is not None:
                    progress(done, total)
                if cancelled is not None and cancelled():
                    raise Cancelled
            made = _listed(beside)
            noted = self._note(command, whole, place.name, made, day)
        return noted, place

    def hand_in(self, command: MarkHandedIn) -> Submission:
        """Note that a folder went to the bureau. Raises ``submission.state``, ``store.stale``."""
        values = {"handed_in_to": fields.clean_text(command.to)}
        fields.check(Submission, values)
        return self._mark(
            "submission.hand_in",
            command,
            SubmissionState.PREPARED,
            {**values, "handed_in_on": command.on},
        )

    def give_back(self, command: MarkReturned) -> Submission:
        """Note that the bureau gave it back. Raises ``submission.state``, ``store.stale``."""
        values = {"returned_because": fields.clean_text(command.because)}
        fields.check(Submission, values)
        return self._mark(
            "submission.return",
            command,
            SubmissionState.HANDED_IN,
            {**values, "returned_on": command.on},
        )

    def remove(self, command: RemoveSubmission) -> str:
        """Put the note of a hand-in into the bin; return the id that brings it back."""
        with self.office.begin("submission.remove", command) as tx:
            if tx.earlier_result() is None:
                submissions.remove(tx, command.uid, command.version)
                tx.done(command.action_id, _TOPIC)
        return command.action_id

    def _mark(
        self,
        action: str,
        command: MarkHandedIn | MarkReturned,
        expected: SubmissionState,
        values: dict[str, object],
    ) -> Submission:
        if command.on > self.office.today():
            raise SchoolError("submission.future")
        with self.office.begin(action, command) as tx:
            if tx.earlier_result() is None:
                found = submissions.by_uid(tx, command.uid)
                if found.state is not expected:
                    raise SchoolError("submission.state", number=found.number)
                if found.handed_in_on is not None and command.on < found.handed_in_on:
                    raise SchoolError("submission.before", day=found.handed_in_on)
                rows.change(tx, submission, command.uid, command.version, values)
                tx.done(command.uid, _TOPIC)
            return submissions.by_uid(tx, command.uid)

    def _read(self, reader: Reader, command: PrepareSubmission) -> _Whole:
        campaign = campaigns.by_uid(reader, command.campaign_uid)
        final = SummaryState(finals.versions(reader, campaign.id)).final
        if final is None:
            raise SchoolError("submission.not_final")
        if frozen.digest(final.content) != final.digest:
            raise SchoolError("summary.altered", number=final.number)
        content = frozen.unseal(final.content, final.captions)
        _check_still_so(content, figures.all_figures(reader, campaign))
        rules = submissions.rules(reader)
        length = body_length(content.draft)
        if rules.longest is not None and length > rules.longest:
            raise SchoolError("submission.too_long", length=length, limit=rules.longest)
        check_photos(rules, command.photo_uids)
        chosen = evidence.by_uids(reader, command.photo_uids)
        if len(chosen) != len(command.photo_uids) or not all(map(fit, chosen)):
            raise SchoolError("submission.consent")
        found = schools.the_school(reader)
        return _Whole(
            campaign=campaign,
            school="" if found is None else found.name,
            rules=rules,
            version=final,
            content=content,
            paper=summary_paper(reader, content.draft, final),
            photos=tuple((one, evidence.content(reader, one.uid)) for one in chosen),
        )

    def _steps(
        self,
        whole: _Whole,
        command: PrepareSubmission,
        folder: Path,
        stem: str,
        cancelled: IsCancelled | None,
    ) -> Iterator[None]:
        """Write one file after the other; a step for each."""
        # ReportLab and Word's writer take their time to load; only a folder needs them.
        from schoolguard.documents.statistics import statistics_document
        from schoolguard.documents.writing import write

        for ending in ("docx", "pdf"):
            write(whole.paper, folder / f"{stem}.{ending}", cancelled=cancelled)
            yield
        sheets = BureauSheets(self.office)
        kept = {one.uid: one.name for one in sheets.all()}
        for uid in command.sheet_uids:
            filled = sheets.filled(uid, whole.campaign.uid, cancelled=cancelled)
            name = kept[uid] if len(command.sheet_uids) > 1 else "统计表"
            (folder / f"{stem}-{_plain(name)}.xlsx").write_bytes(filled)
            yield
        if not command.sheet_uids:
            own = statistics_document(whole.content, whole.version)
            write(own, folder / f"{stem}-统计表.xlsx", cancelled=cancelled)
            yield
        most = whole.rules.photo_kilobytes * 1024
        for number, (_, content) in enumerate(whole.photos, 1):
            small = content
            if len(content) > most:
                small = read_photo(content, most_bytes=most, cancelled=cancelled).content
            (folder / f"{stem}-照片{number}.jpg").write_bytes(small)
            yield

    def _note(
        self,
        command: PrepareSubmission,
        whole: _Whole,
        folder: str,
        files: tuple[SubmittedFile, ...],
        day: date,
    ) -> Submission:
        with self.office.begin("submission.prepare", command) as tx:
            uid = tx.earlier_result()
            if uid is None:
                _, uid = rows.add(
                    tx,
                    submission,
                    {
                        "campaign_id": whole.campaign.id,
                        "summary_id": whole.version.id,
                        "number": submissions.next_number(tx, whole.campaign.id),
                        "folder": folder,
                        "as_of": min(day, whole.version.finalised_at.astimezone(CHINA).date()),
                        "prepared_at": tx.at,
                        "files": submissions.files_text(files),
                        "handed_in_on": None,
                        "handed_in_to": "",
                        "returned_on": None,
                        "returned_because": "",
                    },
                )
                tx.done(uid, _TOPIC)
            return submissions.by_uid(tx, uid)


def body_length(draft: SummaryDraft) -> int:
    """Return the characters of a summary's paragraphs, as an office counts them: no blanks."""
    paragraphs = [*draft.lead, *(one for part in draft.sections for one in part.paragraphs)]
    text = "".join(sentence.text for paragraph in paragraphs for sentence in paragraph)
    return len("".join(text.split()))


def _check_still_so(content: Frozen, now: Sequence[Figure]) -> None:
    """Refuse where a figure reads differently than in the text that was frozen."""
    said = {one.key: figure_text(one) for one in now if one.value is not None}
    moved = [one.label for one in content.figures if said.get(one.key) != one.text]
    if moved:
        raise SchoolError("submission.moved", names="、".join(moved[:3]))


def _plain(name: str) -> str:
    return "".join("_" if char in '\\/:*?"<>|' else char for char in name).strip(" .")


@contextmanager
def _folder(parent: Path, stem: str) -> Iterator[tuple[Path, Path]]:
    """Give a folder beside the one that is to be; it takes its place at the end, or goes."""
    try:
        beside = Path(mkdtemp(prefix=".", suffix=".part", dir=parent))
    except FileNotFoundError as error:
        raise SchoolError("papers.folder_missing", folder=str(parent)) from error
    except OSError as error:
        raise SchoolError("papers.not_writable", file=stem) from error
    place, number = parent / stem, 1
    while place.exists():
        number += 1
        place = parent / f"{stem}（{number}）"
    try:
        yield beside, place
        beside.chmod(0o755)  # a temporary folder is its maker's alone
        beside.rename(place)
    except OSError as error:
        raise SchoolError("papers.not_writable", file=place.name) from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _listed(folder: Path) -> tuple[SubmittedFile, ...]:
    return tuple(
        SubmittedFile(one.name, one.stat().st_size, hashlib.sha256(one.read_bytes()).hexdigest())
        for one in sorted(folder.iterdir())
    )
