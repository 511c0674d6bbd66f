"""The school itself: its name, and what it has opted in to keep."""

from collections.abc import Mapping

from schoolguard.domain import fields
from schoolguard.domain.record import dataclass
from schoolguard.domain.retention import PurgeKind
from schoolguard.domain.school import KeptPupils, SaveSchool, School
from schoolguard.services.office import Office
from schoolguard.store import classes, erasing, pupils, rows, schools
from schoolguard.store.store import Transaction
from schoolguard.store.tables import school as table


@dataclass(frozen=True, slots=True)
class Schools:
    """Reads and names the school."""

    office: Office

    def get(self) -> School | None:
        """Return the school, or None before it is named."""
        with self.office.read() as reader:
            return schools.the_school(reader)

    def save(self, command: SaveSchool) -> School:
        """Name the school, or change what it keeps. Raises ``field.*``, ``store.stale``.

        What the school no longer wants to keep is erased with it, the bin included; each class
        keeps its number of pupils. Its traces in backups are then to be followed
        (``Retention.settle``).
        """
        values: dict[str, object] = {
            "name": fields.clean_text(command.name),
            "keep_names": command.keep_names or command.keep_phones,
            "keep_phones": command.keep_phones,
        }
        if command.stage is not None:
            values["stage"] = command.stage.value
        if command.class_style is not None:
            values["class_style"] = command.class_style.value
        fields.check(School, values)
        self._note(values)
        with self.office.begin("school.save", command) as tx:
            if tx.earlier_result() is None:
                found = schools.the_school(tx)
                if found is None:
                    _, uid = rows.add(tx, table, values)
                else:
                    uid = found.uid
                    rows.change(tx, table, uid, command.version, values)
                    self._erase(tx, found, values)
                classes.rename(tx)
                tx.done(uid, "school", "classes", "talks", "progress")
            saved = schools.the_school(tx)
            assert saved is not None
            return saved

    def kept(self) -> KeptPupils:
        """Count what is kept about pupils: what would go when the school no longer wants it."""
        with self.office.read() as reader:
            return pupils.kept(reader)

    def _note(self, now: Mapping[str, object]) -> None:
        """Note beside the store what will be deleted for good; copies follow (``Retention``)."""
        from schoolguard.services.retention import Retention  # brings every noun with it

        before = self.get()
        if before is None or not self.office.writable:
            return
        self.office.session.for_office()
        if before.keep_names and not now["keep_names"]:
            Retention(self.office).note(PurgeKind.NAMES)
        elif before.keep_phones and not now["keep_phones"]:
            Retention(self.office).note(PurgeKind.PHONES)

    def _erase(self, tx: Transaction, before: School, now: Mapping[str, object]) -> None:
        names = before.keep_names and not now["keep_names"]
        phones = before.keep_phones and not now["keep_phones"]
        if names:
            erasing.pupils(tx, self.office.today())
            erasing.speakers(tx)
            erasing.passing(tx)
            erasing.rebuild_search(tx)
        elif phones:
            erasing.phones(tx)
            erasing.passing(tx)
