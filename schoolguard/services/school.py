"""The school itself: its name, and what it has opted in to keep."""

from dataclasses import dataclass

from schoolguard.domain import fields
from schoolguard.domain.school import SaveSchool, School
from schoolguard.services.office import Office
from schoolguard.store import rows, schools
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
        """Name the school, or change what it keeps. Raises ``field.*``, ``store.stale``."""
        values = {
            "name": fields.clean_text(command.name),
            "keep_names": command.keep_names or command.keep_phones,
            "keep_phones": command.keep_phones,
        }
        fields.check(School, values)
        with self.office.begin("school.save", command) as tx:
            if tx.earlier_result() is None:
                found = schools.the_school(tx)
                if found is None:
                    _, uid = rows.add(tx, table, values)
                else:
                    uid = found.uid
                    rows.change(tx, table, uid, command.version, values)
                tx.done(uid, "school")
            saved = schools.the_school(tx)
            assert saved is not None
            return saved
