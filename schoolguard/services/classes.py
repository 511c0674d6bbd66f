"""Classes of a school year, edited one by one."""

from collections.abc import Sequence
from datetime import date

from schoolguard.domain import fields
from schoolguard.domain.class_match import matching
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.grades import HIGHEST_GRADE, LOWEST_GRADE, class_name
from schoolguard.domain.record import dataclass
from schoolguard.domain.school import (
    Boarding,
    HeadCount,
    RemoveClasses,
    SaveClass,
    SchoolClass,
    school_year_of,
)
from schoolguard.services.office import Office
from schoolguard.store import campuses, classes, head_counts, rows, schools
from schoolguard.store.store import Transaction
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

    def named(self, written: str, school_year: int | None = None) -> tuple[SchoolClass, ...]:
        """Return a year's classes that a written name can mean: 三2, 三（2）班, 东校三2班.

        This year's where none is said.
        """
        year = self.this_year() if school_year is None else school_year
        with self.office.read() as reader:
            return matching(
                written,
                classes.in_year(reader, year),
                campuses.everyone(reader),
                school_year=year,
            )

    def head_counts(self, uid: str) -> tuple[HeadCount, ...]:
        """Return a class's typed head-counts, the latest first."""
        with self.office.read() as reader:
            return head_counts.of_class(reader, uid)

    def heads_on(self, uid: str, day: date) -> int | None:
        """Return how many pupils a class had on a day; None where nobody has counted."""
        with self.office.read() as reader:
            return head_counts.on_day(reader, (uid,), day).get(uid)

    def records(self, uids: tuple[str, ...]) -> int:
        """Return how many records (activities, messages passed on) these classes have."""
        with self.office.read() as reader:
            return classes.records(reader, uids)

    def save(self, command: SaveClass) -> SchoolClass:
        """Add or change a class.

        Raises ``class.exists``, ``class.bad_number``, ``class.bad_grades``, ``class.span``,
        ``class.record_later``, ``class.merged_into``, ``class.boarders``, ``field.*``,
        ``store.stale``.
        """
        values = _values(command)
        fields.check(SchoolClass, values | {"head_count": command.head_count})
        counted_on = command.head_count_on or self.office.today()
        if counted_on > self.office.today():
            raise SchoolError("class.counted_later", day=counted_on)
        with self.office.begin("class.save", command) as tx:
            earlier = tx.earlier_result()
            if earlier is not None:
                return classes.by_uid(tx, earlier)
            self._refer(tx, command, values)
            before = None if command.uid is None else classes.by_uid(tx, command.uid)
            _check_boarders(command, None if before is None else before.heads)
            if before is None:
                values["school_year_id"] = schools.year_id(tx, command.school_year)
                class_id, uid = rows.add(tx, school_class, values)
            else:
                uid = before.uid
                _check_records(tx, before.id, command)
                class_id = rows.change(tx, school_class, uid, command.version, values)
            old = None if before is None else before.head_count
            on = None if before is None else before.head_count_on
            count = command.head_count
            moved = command.head_count_on is not None and command.head_count_on != on
            if count is not None and (count != old or moved):
                head_counts.put(tx, class_id, count, counted_on)
            elif count is None and old is not None:
                head_counts.clear(tx, class_id)
            classes.rename(tx)
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

    @staticmethod
    def _refer(tx: Transaction, command: SaveClass, values: dict[str, object]) -> None:
        """Find what the class refers to, and refuse a second class of the same place."""
        there = classes.in_year(tx, command.school_year)
        for one in there:
            same = (one.campus_uid, one.grade, one.number) == (
                command.campus_uid,
                command.grade,
                command.number,
            )
            if same and one.uid != command.uid:
                raise SchoolError("class.exists", name=one.name)
        values["campus_id"] = None
        if command.campus_uid is not None:
            known = {one.uid: one.id for one in campuses.everyone(tx)}
            if command.campus_uid not in known:
                raise SchoolError("store.not_found")
            values["campus_id"] = known[command.campus_uid]
        values["merged_into_id"] = None
        if command.merged_into_uid is not None:
            other = next((one for one in there if one.uid == command.merged_into_uid), None)
            wrong = other is None or other.uid == command.uid or other.merged_into_uid is not None
            if other is None or wrong or command.ends_on is None:
                raise SchoolError("class.merged_into")
            values["merged_into_id"] = other.id


def _values(command: SaveClass) -> dict[str, object]:
    """Return the columns of a class, checked by themselves."""
    if not (LOWEST_GRADE <= command.grade <= HIGHEST_GRADE and 1 <= command.number <= 99):
        raise SchoolError("class.bad_number")
    more = tuple(sorted(set(command.more_grades)))
    if not combinable(command.grade, more):
        raise SchoolError("class.bad_grades")
    for first, last in (
        (command.begins_on, command.ends_on),
        (command.substitute_from, command.substitute_to),
    ):
        if first is not None and last is not None and last < first:
            raise SchoolError("class.span")
    some = command.boarding in (Boarding.BOARDERS, Boarding.MIXED)
    return {
        "grade": command.grade,
        "more_grades": ",".join(str(one) for one in more),
        "number": command.number,
        "class_teacher": fields.clean_text(command.class_teacher),
        "deputy_teacher": fields.clean_text(command.deputy_teacher),
        "substitute": fields.clean_text(command.substitute),
        "substitute_from": command.substitute_from,
        "substitute_to": command.substitute_to,
        "boarding": None if command.boarding is None else command.boarding.value,
        "boarders": command.boarders if some else None,
        "begins_on": command.begins_on,
        "ends_on": command.ends_on,
    }


def combinable(grade: int, more: Sequence[int]) -> bool:
    """Whether these grades may sit in one class: ascending, of one kind of school."""
    grades = (grade, *more)
    if list(grades) != sorted(set(grades)):
        return False
    if not more:
        return True
    return any(low <= grade and grades[-1] <= high for low, high in ((-2, 0), (1, 9), (10, 12)))


def _check_boarders(command: SaveClass, kept: int | None) -> None:
    heads = kept if command.head_count is None else command.head_count
    if heads is not None and command.boarders is not None and command.boarders > heads:
        raise SchoolError("class.boarders", boarders=command.boarders, heads=heads)


def _check_records(tx: Transaction, class_id: int, command: SaveClass) -> None:
    """Refuse an end that leaves records behind it."""
    latest = classes.latest_record(tx, class_id)
    if latest is not None and command.ends_on is not None and latest >= command.ends_on:
        name = class_name(command.grade, command.number, more_grades=command.more_grades)
        raise SchoolError("class.record_later", name=name, day=latest)
