"""Rosters: read, counted before anything is written, then written whole or not at all."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from schoolguard.domain.errors import Cancelled, SchoolError
from schoolguard.domain.grades import class_name
from schoolguard.domain.roster import ReadOptions, RosterClass, RosterPreview, RosterPupil
from schoolguard.domain.school import ImportRoster, Pupil, RosterPlan, SchoolClass
from schoolguard.exchange.roster import read_roster
from schoolguard.services.office import Office
from schoolguard.store import classes, pupils, rows, schools
from schoolguard.store.store import Reader, Transaction
from schoolguard.store.tables import school_class

Progress = Callable[[int, int | None], None]


@dataclass(slots=True)
class _ClassDiff:
    """What an import changes in one class."""

    incoming: RosterClass
    found: SchoolClass | None
    values: dict[str, object] = field(default_factory=dict)
    new: list[RosterPupil] = field(default_factory=list)
    changed: list[tuple[Pupil, dict[str, str]]] = field(default_factory=list)
    gone: list[Pupil] = field(default_factory=list)

    @property
    def same(self) -> bool:
        """Whether nothing differs."""
        return not (self.values or self.new or self.changed or self.gone)


@dataclass(frozen=True, slots=True)
class Rosters:
    """Reads roster files and writes them into the store."""

    office: Office

    def options(self, school_year: int) -> ReadOptions:
        """Return how this school's rosters are read: what it keeps, and the grades it has.

        The grades are those of the classes that are already there; a first roster has no bounds.
        """
        with self.office.read() as reader:
            school = schools.the_school(reader)
            grades = [one.grade for one in classes.in_year(reader, school_year)]
        return ReadOptions(
            school_year=school_year,
            lowest_grade=min(grades, default=None),
            highest_grade=max(grades, default=None),
            keep_names=school is not None and school.keep_names,
            keep_phones=school is not None and school.keep_phones,
        )

    def read(
        self,
        path: Path,
        options: ReadOptions,
        *,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> RosterPreview:
        """Return what a file holds. Names stay outside unless the school keeps them."""
        with self.office.read() as reader:
            school = schools.the_school(reader)
        allowed_names = school is not None and school.keep_names
        allowed_phones = school is not None and school.keep_phones
        if (options.keep_names and not allowed_names) or (
            options.keep_phones and not allowed_phones
        ):
            raise SchoolError("school.not_opted_in")
        return read_roster(path, options, progress=progress, cancelled=cancelled)

    def plan(self, command: ImportRoster) -> RosterPlan:
        """Count what an import would do."""
        with self.office.read() as reader:
            return _plan(reader, command)

    def write(
        self,
        command: ImportRoster,
        *,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> RosterPlan:
        """Write a roster in one transaction; return what was done.

        Classes that the file does not name stay; pupils that a named class no longer has go to
        the bin. ``progress`` hears (classes done, classes in all); ``cancelled`` is asked between
        classes, and nothing stays written when it says so (``Cancelled``).
        """
        if not command.classes:
            raise SchoolError("class.none_in_file", file=command.source)
        with self.office.begin("roster.import", command) as tx:
            plan = _plan(tx, command)
            if tx.earlier_result() is None:
                year_id = schools.year_id(tx, command.school_year)
                diffs = _diffs(tx, command)
                touched: list[str] = []
                for done, diff in enumerate(diffs):
                    if cancelled is not None and cancelled():
                        raise Cancelled
                    if progress is not None:
                        progress(done, len(diffs))
                    if not diff.same or diff.found is None:
                        touched.append(_write_class(self.office, tx, year_id, diff))
                classes.make_findable(tx, tuple(touched))
                tx.done(command.action_id, "classes", "progress")
            return plan


def _plan(reader: Reader, command: ImportRoster) -> RosterPlan:
    diffs = _diffs(reader, command)
    named = {(one.grade, one.number) for one in command.classes}
    return RosterPlan(
        new_classes=sum(diff.found is None for diff in diffs),
        changed_classes=sum(diff.found is not None and not diff.same for diff in diffs),
        same_classes=sum(diff.found is not None and diff.same for diff in diffs),
        new_pupils=sum(len(diff.new) for diff in diffs),
        changed_pupils=sum(len(diff.changed) for diff in diffs),
        gone_pupils=sum(len(diff.gone) for diff in diffs),
        heads=sum(one.head_count for one in command.classes),
        absent_classes=tuple(
            one.name
            for one in classes.in_year(reader, command.school_year)
            if (one.grade, one.number) not in named
        ),
    )


def _diffs(reader: Reader, command: ImportRoster) -> list[_ClassDiff]:
    known = {(one.grade, one.number): one for one in classes.in_year(reader, command.school_year)}
    kept = pupils.of_classes(reader, [one.id for one in known.values()])
    return [_diff(one, known.get((one.grade, one.number)), kept) for one in command.classes]


def _diff(
    incoming: RosterClass, found: SchoolClass | None, kept: Mapping[int, tuple[Pupil, ...]]
) -> _ClassDiff:
    diff = _ClassDiff(incoming, found)
    before = () if found is None else kept.get(found.id, ())
    if found is not None:
        if incoming.class_teacher and incoming.class_teacher != found.class_teacher:
            diff.values["class_teacher"] = incoming.class_teacher
        if not incoming.pupils and not before and incoming.head_count != found.head_count:
            diff.values["head_count"] = incoming.head_count
        if incoming.pupils and found.head_count is not None:
            diff.values |= {"head_count": None, "head_count_on": None}
    if not incoming.pupils:
        return diff
    by_key = {_key(one): one for one in before}
    for one in incoming.pupils:
        match = by_key.pop(_key(one), None)
        if match is None:
            diff.new.append(one)
            continue
        values = {
            name: getattr(one, name)
            for name in pupils.COLUMNS
            # A file without a column takes nothing away.
            if getattr(one, name) and getattr(one, name) != getattr(match, name)
        }
        if values:
            diff.changed.append((match, values))
    diff.gone.extend(by_key.values())
    return diff


def _key(pupil: Pupil | RosterPupil) -> tuple[str, ...]:
    """Return what tells pupils of one class apart: the student number, else name and seat."""
    return (pupil.student_no,) if pupil.student_no else (pupil.name, pupil.seat_no)


def _write_class(office: Office, tx: Transaction, year_id: int, diff: _ClassDiff) -> str:
    incoming, found = diff.incoming, diff.found
    if found is None:
        typed = None if incoming.pupils else incoming.head_count
        class_id, uid = rows.add(
            tx,
            school_class,
            {
                "school_year_id": year_id,
                "grade": incoming.grade,
                "number": incoming.number,
                "class_teacher": incoming.class_teacher,
                "head_count": typed,
                "head_count_on": None if typed is None else office.today(),
            },
        )
    else:
        uid = found.uid
        if diff.values.get("head_count") is not None:
            diff.values["head_count_on"] = office.today()
        class_id = rows.change(tx, school_class, uid, found.version, diff.values)
    name = class_name(incoming.grade, incoming.number)
    pupils.remove(tx, diff.gone)
    pupils.change(tx, name, diff.changed)
    pupils.add(tx, class_id, name, diff.new)
    return uid
