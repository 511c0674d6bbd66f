"""What is known of one pupil: shown to the parent on request, and deleted on request."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from schoolguard.domain.fields import specs
from schoolguard.domain.pupil_data import ErasePupil, PupilData, PupilHit
from schoolguard.domain.record import dataclass
from schoolguard.domain.retention import PurgeKind, PurgeResult
from schoolguard.domain.school import Pupil
from schoolguard.services import retention
from schoolguard.services.office import Office
from schoolguard.store import erasing, losses, mentions, pupil_facts, schools

_FIELDS: Final = specs(Pupil)
_GENDERS: Final = {"male": "男", "female": "女"}
IsCancelled = Callable[[], bool]
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class PupilDesk:
    """Finds a pupil, tells all that is known, deletes it everywhere. The office's alone."""

    office: Office

    def find(self, typed: str) -> tuple[PupilHit, ...]:
        """Return the pupils whose name or number holds what is typed; raises ``rights.*``."""
        self.office.session.for_office()
        with self.office.read() as reader:
            return pupil_facts.find(reader, typed)

    def show(self, uid: str) -> PupilData:
        """Return everything that is known; raises ``rights.*``, ``store.not_found``."""
        self.office.session.for_office()
        keeper = retention.Retention(self.office)
        with self.office.read() as reader:
            row = pupil_facts.by_uid(reader, uid)
            own = [(spec.label, _words(getattr(row, name, ""))) for name, spec in _FIELDS.items()]
            return PupilData(
                uid=uid,
                name=row.name,
                class_name=row.class_name,
                binned=row.deleted_at is not None,
                fields=tuple((label, value) for label, value in own if value),
                slips=pupil_facts.slips(reader, row.id),
                siblings=pupil_facts.siblings(reader, row.id),
                found_by=pupil_facts.found_by(reader, uid),
                mentions=mentions.of(reader, row.name),
                changes=pupil_facts.changes(reader, uid, row.id),
                copies=len(keeper.copies().rewritten),
            )

    def write(self, uid: str, path: Path, *, cancelled: IsCancelled | None = None) -> None:
        """Write all that is known as a paper for the parent, PDF or Word by the name's ending.

        Raises what :meth:`show` does, and ``papers.*``.
        """
        from schoolguard.documents.writing import write
        from schoolguard.services.pupil_paper import pupil_paper

        data = self.show(uid)
        with self.office.read() as reader:
            school = schools.the_school(reader)
        name = "" if school is None else school.name
        write(pupil_paper(data, name, self.office.today()), path, cancelled=cancelled)

    def erase(
        self,
        command: ErasePupil,
        *,
        progress: Progress | None = None,
        cancelled: IsCancelled | None = None,
    ) -> PurgeResult:
        """Delete everything of a pupil, in the copies that are known as well.

        The place in the class stays, nameless, and so does what was counted. Raises ``rights.*``,
        ``store.not_found``, ``file.cannot_write``, and what ``Retention.settle`` does.
        """
        self.office.session.for_office()
        keeper = retention.Retention(self.office)
        with self.office.read() as reader:
            found = pupil_facts.by_uid(reader, command.uid)
            gone = losses.of_one(reader, found.id)
        done = keeper.note(PurgeKind.PUPIL, (command.uid, *command.ref_uids))
        with self.office.begin("pupil.erase", command) as tx:
            if tx.earlier_result() is None:
                retention.apply(tx, done)
                erasing.rebuild_search(tx)
                tx.done(command.uid, *retention.TOPICS)
        copies, waiting = keeper.settle(progress=progress, cancelled=cancelled)
        return PurgeResult(gone, copies, waiting)


def _words(value: str) -> str:
    return _GENDERS.get(value, value)
