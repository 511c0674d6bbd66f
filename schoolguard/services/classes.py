"""Classes of a school year, edited one by one."""

from dataclasses import dataclass

from schoolguard.domain import fields
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.grades import HIGHEST_GRADE, LOWEST_GRADE, class_name
from schoolguard.domain.school import RemoveClasses, SaveClass, SchoolClass, school_year_of
from schoolguard.services.office import Office
from schoolguard.store import classes, rows, schools
from schoolguard.store.tables import school_class


@dataclass(frozen=True, slots=True)
class Classes:
    """Reads and edits classes."""

    office: Office

    def this_year(self) -> int:
        """Return the school year of today, by the calendar year in which it began."""
        return school_year_of(self.office.today())

    def in_year(self, school_year: int) -> tuple[SchoolClass, ...]:
        """Return a school year's classes by grade and number."""
        with self.office.read() as reader:
            return classes.in_year(reader, school_year)

    def save(self, command: SaveClass) -> SchoolClass:
        """Add or change a class. Raises ``class.exists``, ``field.*``, ``store.stale``."""
        if not (LOWEST_GRADE <= command.grade <= HIGHEST_GRADE and 1 <= command.number <= 99):
            raise SchoolError("class.bad_number")
        values = {
            "grade": command.grade,
            "number": command.number,
            "class_teacher": fields.clean_text(command.class_teacher),
            "head_count": command.head_count,
        }
        fields.check(SchoolClass, values)
        with self.office.begin("class.save", command) as tx:
            earlier = tx.earlier_result()
            if earlier is not None:
                return classes.by_uid(tx, earlier)
            taken = {
                (one.grade, one.number): one.uid for one in classes.in_year(tx, command.school_year)
            }
            if taken.get((command.grade, command.number), command.uid) != command.uid:
                raise SchoolError("class.exists", name=class_name(command.grade, command.number))
            if command.uid is None:
                values["head_count_on"] = (
                    None if command.head_count is None else self.office.today()
                )
                values["school_year_id"] = schools.year_id(tx, command.school_year)
                _, uid = rows.add(tx, school_class, values)
            else:
                uid = command.uid
                if classes.by_uid(tx, uid).head_count != command.head_count:
                    values["head_count_on"] = self.office.today()
                rows.change(tx, school_class, uid, command.version, values)
            classes.make_findable(tx, (uid,))
            tx.done(uid, "classes", "progress")
            return classes.by_uid(tx, uid)

    def remove(self, command: RemoveClasses) -> str:
        """Put classes into the bin; return the id that brings them back."""
        with self.office.begin("class.remove", command) as tx:
            if tx.earlier_result() is None:
                if not classes.remove(tx, command.uids):
                    raise SchoolError("store.not_found")
                tx.done(command.action_id, "classes", "progress")
        return command.action_id
