"""Deleting for good what is about pupils, when its time is over or on request.

A deletion is noted beside the store first (``services/purges.py``: codes, moments, public ids),
then done in one transaction, and then followed to every trace: the freed pages of the store, its
log, the backups that are known here. A program that is killed on the way finishes at its next
start (:meth:`Retention.unfinished`).
"""

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Final
from uuid import uuid4

from schoolguard.domain.errors import Cancelled, SchoolError
from schoolguard.domain.keeping import BACKUPS
from schoolguard.domain.purge import PurgeDone
from schoolguard.domain.record import dataclass
from schoolguard.domain.retention import (
    LEAST_DAYS,
    MOST_DAYS,
    USUAL_DAYS,
    CopyFates,
    Due,
    Month,
    Purge,
    PurgeKind,
    PurgePreview,
    PurgeResult,
    SetKeepDays,
    due,
)
from schoolguard.domain.school import School, school_year_of
from schoolguard.services import kept_files, purges
from schoolguard.services.office import CHINA, Office
from schoolguard.store import campaigns, erasing, losses, mentions, rows, schools, scrub
from schoolguard.store.store import Reader, Transaction
from schoolguard.store.tables import school

IsCancelled = Callable[[], bool]
Progress = Callable[[int, int], None]

TOPICS: Final = (
    "activities",
    "classes",
    "evidence",
    "leaflets",
    "messages",
    "progress",
    "school",
    "slips",
    "summary",
    "talks",
)
_OPEN: Final = "purge-open"
"""A file that is there while traces of a deletion are still to be followed."""
_ASIDE: Final = "-damaged-"
"""Stands in the name of a damaged store that was kept aside."""


@dataclass(frozen=True, slots=True)
class Retention:
    """Says what is due, shows exactly what goes, and deletes it everywhere."""

    office: Office

    def days(self) -> int:
        """Return how many days after a campaign's end things are kept."""
        with self.office.read() as reader:
            return _days(reader)

    def set_days(self, command: SetKeepDays) -> School:
        """Change it. Raises ``purge.days``, ``rights.*``, ``store.stale``, ``store.not_found``."""
        if not LEAST_DAYS <= command.days <= MOST_DAYS:
            raise SchoolError("purge.days", least=LEAST_DAYS, most=MOST_DAYS)
        with self.office.begin("purge.days", command) as tx:
            found = schools.the_school(tx)
            if found is None:
                raise SchoolError("store.not_found")
            if tx.earlier_result() is None:
                rows.change(tx, school, found.uid, command.version, {"keep_days": command.days})
                tx.done(found.uid, "school")
            saved = schools.the_school(tx)
            assert saved is not None
            return saved

    def due(self) -> Due:
        """Return whose time is over today; light enough for every start."""
        with self.office.read() as reader:
            return _due(reader, self.office.today())

    def preview(self, *, everything: bool = False) -> PurgePreview:
        """Return exactly what would go now; with ``everything``, whatever is kept of any time.

        Raises ``rights.*``.
        """
        self.office.session.for_office()
        with self.office.read() as reader:
            found = _due(reader, self.office.today())
            if everything:
                kept = erasing.years_with_pupils(reader), erasing.months_with_photos(reader)
                found = Due(*kept, found.on)
            return PurgePreview(
                days=_days(reader),
                due=found,
                months=tuple(one for one in _months(reader) if one.uid in found.campaign_uids),
                losses=losses.of(reader, found.school_years, found.campaign_uids),
                mentions=mentions.of_years(reader, found.school_years),
                copies=self.copies(),
            )

    def purge(
        self,
        command: Purge,
        *,
        progress: Progress | None = None,
        cancelled: IsCancelled | None = None,
    ) -> PurgeResult:
        """Delete for good the pupils of these years and the pictures of these campaigns.

        Once the rows are gone it can be stopped (``cancelled``): the copies are then done at the
        next start. Raises ``rights.*``, ``file.cannot_write``, ``store.*``.
        """
        years = tuple(map(str, command.school_years))
        kinds = (
            (PurgeKind.MENTIONS, years if command.mentions else ()),
            (PurgeKind.PUPILS, years),
            (PurgeKind.PHOTOS, command.campaign_uids),
        )
        self.office.session.for_office()
        with self.office.read() as reader:
            gone = losses.of(reader, command.school_years, command.campaign_uids)
        notes = [self.note(kind, subjects) for kind, subjects in kinds if subjects]
        with self.office.begin("purge.run", command) as tx:
            if tx.earlier_result() is None:
                for one in notes:
                    apply(tx, one)
                erasing.passing(tx)
                erasing.rebuild_search(tx)
                tx.done(command.action_id, *TOPICS)
        copies, waiting = self.settle(progress=progress, cancelled=cancelled)
        return PurgeResult(gone, copies, waiting)

    def note(self, kind: PurgeKind, subjects: Sequence[str] = ()) -> PurgeDone:
        """Note a deletion before it is done, and that its traces are still to be followed."""
        done = PurgeDone(kind.value, self.office.store.now(), tuple(subjects))
        try:
            purges.note(self.office, done)
            kept_files.folder_of(self.office.folder)
            self._open.touch()
        except OSError as error:
            raise SchoolError("file.cannot_write", file=str(self._open.parent)) from error
        return done

    def unfinished(self) -> bool:
        """Whether traces of a deletion are still to be followed."""
        return self._open.exists()

    def settle(
        self, *, progress: Progress | None = None, cancelled: IsCancelled | None = None
    ) -> tuple[CopyFates, bool]:
        """Follow every trace: the store's free pages, its log, each known copy.

        Returns what became of the copies, and whether the log is emptied only at the close.
        ``progress`` hears (steps done, steps in all). Runs again without harm.
        """
        stop = cancelled or (lambda: False)
        tell = progress or (lambda _done, _total: None)
        fates = self.copies()
        total = len(fates.rewritten) + len(fates.dropped) + 1
        tell(0, total)
        emptied = scrub.scrub(self.office.store)
        work = kept_files.folder_of(self.office.folder)
        for done, copy in enumerate(fates.rewritten, 1):
            tell(done, total)
            if stop():
                raise Cancelled
            scrub.rewrite_copy(copy, work, self._again, cancelled=cancelled)
        for copy in fates.dropped:
            for end in ("", "-wal", "-shm"):
                copy.with_name(copy.name + end).unlink(missing_ok=True)
        self._open.unlink(missing_ok=True)
        tell(total, total)
        self.office.store.announce(frozenset({"backups"}))
        return fates, not emptied

    def _again(self, tx: Transaction) -> None:
        """Do in a copy what has been done in the store."""
        for one in purges.known(self.office.folder):
            apply(tx, one)
        erasing.passing(tx)

    def copies(self) -> CopyFates:
        """Return the copies that are known here, and what a deletion does with each."""
        files = _copies(self.office.folder)
        sound = tuple(one for one in files if scrub.is_rewritable(one))
        place = Path(self.office.store.place)
        aside = sorted(place.parent.glob(f"{place.stem}{_ASIDE}*{place.suffix}"))
        return CopyFates(sound, (*(one for one in files if one not in sound), *aside))

    @property
    def _open(self) -> Path:
        return self.office.folder / BACKUPS / _OPEN


def apply(tx: Transaction, done: PurgeDone) -> int:
    """Delete what a purge names; return how many rows went. Runs again without harm."""
    today, until = done.before.astimezone(CHINA).date(), done.before
    match PurgeKind(done.what):
        case PurgeKind.MENTIONS:
            return mentions.erase_years(tx, tuple(map(int, done.uids)), until=until)
        case PurgeKind.PUPILS:
            return erasing.pupils(tx, today, years=tuple(map(int, done.uids)), until=until)
        case PurgeKind.PHOTOS:
            return sum(
                erasing.photos(tx, uid, until=until) + erasing.speakers(tx, uid, until=until)
                for uid in done.uids
            )
        case PurgeKind.PUPIL:
            return mentions.erase(tx, done.uids)
        case PurgeKind.NAMES:
            return erasing.pupils(tx, today, until=until) + erasing.speakers(tx, until=until)
        case PurgeKind.PHONES:
            return erasing.phones(tx, until=until)


def repeat(office: Office, done: PurgeDone) -> None:
    """Delete again, in a store that was restored, what a purge had deleted."""
    with office.store.begin(
        actor=office.session.actor, action="purge.repeat", action_id=str(uuid4())
    ) as tx:
        gone = apply(tx, done)
        if gone:
            erasing.passing(tx)
            erasing.rebuild_search(tx)
            tx.topics.update(TOPICS)
    if gone:
        with suppress(SchoolError):
            scrub.scrub(office.store)


purges.REPEATS.update(dict.fromkeys((kind.value for kind in PurgeKind), repeat))


def _copies(data: Path) -> tuple[Path, ...]:
    """Return every copy that is known: beside the store, in the second folder, the last one."""
    found = [one.path for one in kept_files.listed(data)]
    also = kept_files.read_plan(data).also
    if also is not None:
        found += [also / one.name for one in tuple(found) if (also / one.name).is_file()]
    return tuple(dict.fromkeys(found))


def _days(reader: Reader) -> int:
    found = schools.the_school(reader)
    return USUAL_DAYS if found is None else found.keep_days


def _months(reader: Reader) -> tuple[Month, ...]:
    return tuple(
        Month(one.uid, one.title, one.ends_on, school_year_of(one.starts_on))
        for one in campaigns.everyone(reader, with_bin=True)
    )


def _due(reader: Reader, today: date) -> Due:
    return due(
        today,
        _days(reader),
        _months(reader),
        erasing.years_with_pupils(reader),
        erasing.months_with_photos(reader),
    )
