"""Rosters: read, counted before anything is written, then written whole or not at all."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import field
from pathlib import Path
from typing import Final

from schoolguard.domain import fields
from schoolguard.domain.errors import Cancelled, SchoolError
from schoolguard.domain.grades import ClassStyle, class_name
from schoolguard.domain.record import dataclass
from schoolguard.domain.roster import ReadOptions, RosterClass, RosterPreview, RosterPupil
from schoolguard.domain.school import (
    Boarding,
    Campus,
    ImportRoster,
    Jump,
    Pupil,
    RosterPlan,
    SchoolClass,
    Shrunk,
)
from schoolguard.exchange.roster import read_roster
from schoolguard.services.office import Office
from schoolguard.store import campuses, class_names, classes, head_counts, pupils, rows, schools
from schoolguard.store.store import Reader, Transaction
from schoolguard.store.tables import campus as campus_table
from schoolguard.store.tables import school_class

Progress = Callable[[int, int | None], None]

_WORTH_TELLING: Final = 10
"""A class of fewer pupils may well lose half of them."""


@dataclass(slots=True)
class _ClassDiff:
    """What an import changes in one class."""

    incoming: RosterClass
    found: SchoolClass | None
    campus: Campus | None = None
    heads: int | None = None
    counted_no_more: bool = False
    values: dict[str, object] = field(default_factory=dict)
    new: list[RosterPupil] = field(default_factory=list)
    changed: list[tuple[Pupil, dict[str, str]]] = field(default_factory=list)
    gone: list[Pupil] = field(default_factory=list)

    @property
    def same(self) -> bool:
        """Whether nothing differs."""
        counted = self.heads is not None or self.counted_no_more
        return not (self.values or counted or self.new or self.changed or self.gone)


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
                places, style = _places(tx, diffs), class_names.style_of(tx)
                touched: list[str] = []
                for done, diff in enumerate(diffs):
                    if cancelled is not None and cancelled():
                        raise Cancelled
                    if progress is not None:
                        progress(done, len(diffs))
                    if not diff.same or diff.found is None:
                        touched.append(_write_class(self.office, tx, year_id, places, style, diff))
                classes.rename(tx)
                classes.make_findable(tx, tuple(touched))
                tx.done(command.action_id, "classes", "progress")
            return plan


def _plan(reader: Reader, command: ImportRoster) -> RosterPlan:
    diffs = _diffs(reader, command)
    there = classes.in_year(reader, command.school_year)
    touched = {diff.found.uid for diff in diffs if diff.found is not None}
    strange = (
        diff.incoming.campus for diff in diffs if diff.incoming.campus and diff.campus is None
    )
    return RosterPlan(
        new_classes=sum(diff.found is None for diff in diffs),
        changed_classes=sum(diff.found is not None and not diff.same for diff in diffs),
        same_classes=sum(diff.found is not None and diff.same for diff in diffs),
        new_pupils=sum(len(diff.new) for diff in diffs),
        changed_pupils=sum(len(diff.changed) for diff in diffs),
        gone_pupils=sum(len(diff.gone) for diff in diffs),
        heads=sum(one.head_count for one in command.classes),
        absent_classes=tuple(one.name for one in there if one.uid not in touched),
        shrunk=tuple(filter(None, map(_shrunk, diffs))),
        jumps=_jumps(command.classes, {(one.grade, one.number) for one in there}),
        new_campuses=tuple(dict.fromkeys(strange)),
    )


def _shrunk(diff: _ClassDiff) -> Shrunk | None:
    """Return a class that loses more than half of its pupils: such a file is rarely right."""
    if diff.found is None or diff.found.heads is None or diff.found.heads < _WORTH_TELLING:
        return None
    before, after = diff.found.heads, diff.incoming.head_count
    return Shrunk(diff.found.name, before, after) if after * 2 < before else None


def _jumps(incoming: Sequence[RosterClass], known: Collection[tuple[int, int]]) -> tuple[Jump, ...]:
    """Return the grades of which the file leaves class numbers out: 1, 2, 4."""
    numbers: dict[tuple[str, int], set[int]] = {}
    for one in incoming:
        if not one.more_grades:
            numbers.setdefault((one.campus, one.grade), set()).add(one.number)
    return tuple(
        Jump(grade, left_out, campus)
        for (campus, grade), there in numbers.items()
        if (left_out := _left_out(there, {number for at, number in known if at == grade}))
        and len(left_out) < len(there)
    )


def _left_out(there: set[int], known: set[int]) -> tuple[int, ...]:
    return tuple(sorted(set(range(1, max(there))) - there - known))


def _diffs(reader: Reader, command: ImportRoster) -> list[_ClassDiff]:
    there = classes.in_year(reader, command.school_year)
    places = campuses.everyone(reader)
    kept = pupils.of_classes(reader, [one.id for one in there])
    diffs = []
    for one in command.classes:
        campus = _campus(one.campus, places)
        diffs.append(_diff(one, campus, _find(one, campus, there), kept))
    return diffs


def _campus(written: str, places: Sequence[Campus]) -> Campus | None:
    """Return the campus that a file names: 城东校区, 城东."""
    bare = written.removesuffix("校区")
    return next(
        (
            one
            for one in places
            if written in (one.name, one.short_name) or bare == one.name.removesuffix("校区")
        ),
        None,
    )


def _find(
    incoming: RosterClass, campus: Campus | None, there: Sequence[SchoolClass]
) -> SchoolClass | None:
    """Return the class that a file's class is; a file without campuses need not name them."""
    same = [one for one in there if (one.grade, one.number) == (incoming.grade, incoming.number)]
    if incoming.campus:
        here = [one for one in same if campus is not None and one.campus_uid == campus.uid]
        return next(iter(here), None)
    if len(same) > 1:
        name = class_name(incoming.grade, incoming.number, more_grades=incoming.more_grades)
        raise SchoolError("class.which_campus", name=name)
    return same[0] if same else None


def _diff(
    incoming: RosterClass,
    campus: Campus | None,
    found: SchoolClass | None,
    kept: Mapping[int, tuple[Pupil, ...]],
) -> _ClassDiff:
    diff = _ClassDiff(incoming, found, campus)
    before = () if found is None else kept.get(found.id, ())
    if found is not None:
        if incoming.class_teacher and incoming.class_teacher != found.class_teacher:
            diff.values["class_teacher"] = incoming.class_teacher
        diff.values |= {
            name: value
            for name, value in _said(incoming).items()
            if value and value != getattr(found, name)
        }
        if not incoming.pupils and not before and incoming.head_count != found.head_count:
            diff.heads = incoming.head_count
        diff.counted_no_more = bool(incoming.pupils) and found.head_count is not None
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


def _said(incoming: RosterClass) -> dict[str, object]:
    """Return what a file says of a class beside its place and its pupils; a file may say less."""
    return {
        "more_grades": ",".join(str(one) for one in incoming.more_grades),
        "deputy_teacher": incoming.deputy_teacher,
    } | _boarding(incoming)


def _boarding(incoming: RosterClass) -> dict[str, object]:
    count = incoming.boarders
    if count is None or count > incoming.head_count:
        return {}
    if not count:
        return {"boarding": Boarding.DAY.value}
    kind = Boarding.BOARDERS if count == incoming.head_count else Boarding.MIXED
    return {"boarding": kind.value, "boarders": count}


def _write_class(
    office: Office,
    tx: Transaction,
    year_id: int,
    places: Mapping[str, int],
    style: ClassStyle,
    diff: _ClassDiff,
) -> str:
    incoming, found = diff.incoming, diff.found
    if found is None:
        # What most classes are called in the end; where a campus must stand before it, it comes.
        name = class_name(
            incoming.grade, incoming.number, more_grades=incoming.more_grades, style=style
        )
        place = {
            "name": name,
            "school_year_id": year_id,
            "campus_id": places.get(incoming.campus),
            "grade": incoming.grade,
            "number": incoming.number,
            "class_teacher": incoming.class_teacher,
        }
        class_id, uid = rows.add(tx, school_class, place | _said(incoming))
        diff.heads = None if incoming.pupils else incoming.head_count
    else:
        uid, name = found.uid, found.name
        class_id = rows.change(tx, school_class, uid, found.version, diff.values)
    if diff.counted_no_more:
        head_counts.clear(tx, class_id)
    if diff.heads is not None:
        head_counts.put(tx, class_id, diff.heads, office.today())
    pupils.remove(tx, diff.gone)
    pupils.change(tx, name, diff.changed)
    pupils.add(tx, class_id, name, diff.new)
    return uid


def _places(tx: Transaction, diffs: Sequence[_ClassDiff]) -> dict[str, int]:
    """Return the campuses that the file names, making those that are new."""
    there = len(campuses.everyone(tx))
    places: dict[str, int] = {}
    for diff in diffs:
        written = diff.incoming.campus
        if diff.campus is not None:
            places[written] = diff.campus.id
        elif written and written not in places:
            values = {"name": written, "short_name": "", "position": there + len(places)}
            fields.check(Campus, values)
            places[written], _ = rows.add(tx, campus_table, values)
    return places
