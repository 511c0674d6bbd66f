"""Going on to the next school year: new classes from the old ones, nothing of last year lost."""

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.grades import class_name
from schoolguard.domain.record import dataclass
from schoolguard.domain.school import GoOn, NextClass, School, SchoolClass, YearPlan
from schoolguard.services.office import Office
from schoolguard.store import campuses, classes, rows, schools
from schoolguard.store.store import Reader
from schoolguard.store.tables import school_class


@dataclass(frozen=True, slots=True)
class _Step:
    """One class and the grades it goes on to; none where it leaves."""

    old: SchoolClass
    grades: tuple[int, ...]
    there: bool

    @property
    def key(self) -> tuple[str | None, int, int]:
        return (self.old.campus_uid, self.grades[0], self.old.number)


@dataclass(frozen=True, slots=True)
class SchoolYears:
    """Makes the classes of the year to come."""

    office: Office

    def preview(self, school_year: int) -> YearPlan:
        """Return what :meth:`go_on` from ``school_year`` would make."""
        with self.office.read() as reader:
            return _plan(reader, school_year)

    def go_on(self, command: GoOn) -> YearPlan:
        """Make next year's classes: a grade higher, with their teachers, the top grade left out.

        Classes that next year already has stay as they are; pupils and head-counts stay with last
        year's classes, and the new year's roster brings its own. Raises ``year.nothing``.
        """
        with self.office.begin("year.go_on", command) as tx:
            plan = _plan(tx, command.school_year)
            if tx.earlier_result() is not None:
                return plan
            if not plan.made:
                raise SchoolError("year.nothing")
            year_id = schools.year_id(tx, command.school_year + 1)
            places = {one.uid: one.id for one in campuses.everyone(tx)}
            made = []
            for step in _steps(tx, command.school_year):
                if not step.grades or step.there:
                    continue
                old = step.old
                values = {
                    "school_year_id": year_id,
                    "campus_id": places.get(old.campus_uid or ""),
                    "grade": step.grades[0],
                    "more_grades": ",".join(str(one) for one in step.grades[1:]),
                    "number": old.number,
                    "class_teacher": old.class_teacher,
                    "deputy_teacher": old.deputy_teacher,
                    "boarding": None if old.boarding is None else old.boarding.value,
                }
                _, uid = rows.add(tx, school_class, values)
                made.append(uid)
            classes.rename(tx)
            classes.make_findable(tx, tuple(made))
            tx.done(command.action_id, "classes", "progress")
            return plan


def _top(school: School | None, there: tuple[SchoolClass, ...]) -> int:
    """Return the highest grade of the school: of its kind, else the highest that it has."""
    if school is not None and school.stage is not None:
        return school.stage.grades[1]
    return max((grade for one in there for grade in one.grades), default=0)


def _steps(reader: Reader, school_year: int) -> tuple[_Step, ...]:
    school = schools.the_school(reader)
    there = classes.in_year(reader, school_year)
    top = _top(school, there)
    taken = {
        (one.campus_uid, one.grade, one.number) for one in classes.in_year(reader, school_year + 1)
    }
    steps = []
    for old in there:
        if old.ends_on is not None:
            continue
        grades = tuple(grade + 1 for grade in old.grades if grade < top)
        step = _Step(old, grades, bool(grades) and (old.campus_uid, grades[0], old.number) in taken)
        if grades:
            taken.add(step.key)
        steps.append(step)
    return tuple(steps)


def _plan(reader: Reader, school_year: int) -> YearPlan:
    school = schools.the_school(reader)
    steps = _steps(reader, school_year)
    style = {} if school is None else {"style": school.class_style}
    lowest = min((step.old.grade for step in steps), default=1)
    return YearPlan(
        school_year=school_year + 1,
        classes=tuple(
            NextClass(
                old_uid=step.old.uid,
                old_name=step.old.name,
                name=class_name(
                    step.grades[0], step.old.number, more_grades=step.grades[1:], **style
                )
                if step.grades
                else "",
                class_teacher=step.old.class_teacher,
                there=step.there,
            )
            for step in steps
        ),
        lowest_grade=lowest,
    )
