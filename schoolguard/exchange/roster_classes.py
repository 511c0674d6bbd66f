"""Settles which class each row belongs to, finds doubles, and builds the classes."""

from collections import defaultdict
from collections.abc import Sequence

from schoolguard.domain import classnames
from schoolguard.domain.classnames import Reading, combined_grades
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.record import dataclass
from schoolguard.domain.roster import ReadOptions, RosterClass, RosterPupil, RosterQuestion
from schoolguard.exchange import cells
from schoolguard.exchange.roster_findings import HIDDEN, Findings
from schoolguard.exchange.roster_rows import Row, school_range
from schoolguard.exchange.sheets import address

_LIVES_OUT = frozenset(("否", "不", "不住校", "不住宿", "走读", "走读生", "无", "n", "no", "0"))
Key = tuple[str, int, int]  # the campus as the file writes it, the grade, the number
Said = tuple[str, str, bool]  # the grade's text, the class's text, whether that cell is a date


@dataclass(frozen=True, slots=True)
class _Settled:
    """What a class text means: a reading, readings to choose from, or an error."""

    reading: Reading | None = None
    choice: tuple[Reading, ...] = ()
    error: str = ""


@dataclass(slots=True)
class Columns:
    """Where issues about names and numbers point, for each sheet; 0 where there is none."""

    name: int
    student_no: int


def settle_classes(
    rows: Sequence[Row], options: ReadOptions, found: Findings
) -> tuple[dict[int, Reading], tuple[RosterQuestion, ...]]:
    """Return the class of each row by the row's position, and the questions to ask.

    One issue or question stands for all rows with the same words.
    """
    groups: dict[Said, list[int]] = defaultdict(list)
    for position, row in enumerate(rows):
        groups[row.grade, row.class_text, row.class_is_date].append(position)
    plain = _grades_with_plain_numbers(groups)
    readings: dict[int, Reading] = {}
    questions: list[RosterQuestion] = []
    for said, positions in groups.items():
        if said == ("", "", False) and all(_is_wrong(rows[i], found) for i in positions):
            continue  # a formula without a value, told already
        settled = _settle(said, options, plain_numbers=said[0] in plain)
        if settled.reading:
            readings.update(dict.fromkeys(positions, settled.reading))
            continue
        first = rows[positions[0]]
        value = words(said)
        if settled.choice:
            sheet, cell = found.sheets[first.sheet], address(first.index, first.place)
            questions.append(RosterQuestion(sheet, cell, value, settled.choice))
            continue
        error = SchoolError(settled.error, number=len(positions))
        found.wrong((first.sheet, first.index, first.place), value, error)
        found.wrong_rows.update((rows[i].sheet, rows[i].index) for i in positions)
    return readings, tuple(questions)


def _is_wrong(row: Row, found: Findings) -> bool:
    return (row.sheet, row.index) in found.wrong_rows


def words(said: Said) -> str:
    """Return a class as the file says it, with the grade beside it: the key of an answer."""
    return f"{said[0]} {said[1]}".strip()


def _grades_with_plain_numbers(groups: dict[Said, list[int]]) -> set[str]:
    """Return the grade texts whose classes are numbered 1, 2, 3 ...: there 11 is the eleventh."""
    return {grade for grade, text, _ in groups if grade and text.isdigit() and int(text) <= 9}


def _settle(said: Said, options: ReadOptions, *, plain_numbers: bool) -> _Settled:
    answers = dict(options.answers)
    if words(said) in answers:
        return _Settled(reading=answers[words(said)])
    grade_text, class_text, is_date = said
    if is_date:
        return _Settled(error="roster.class_became_date")
    if not class_text and not grade_text:
        return _Settled(error="roster.class_missing")
    if HIDDEN in (class_text, grade_text):
        return _Settled(error="roster.class_unreadable")
    if grade_text and class_text.startswith("复式"):  # 一、二年级 beside 复式班
        grade_text, class_text = "", grade_text + class_text
    hints: tuple[int | None, ...] = (None,)
    if grade_text and class_text:
        hints = _grades(grade_text, options) or (None,)
    return _choose(class_text or grade_text, hints, options, plain_numbers=plain_numbers)


def _choose(
    text: str, hints: Sequence[int | None], options: ReadOptions, *, plain_numbers: bool
) -> _Settled:
    """Read the text beside each grade that it may stand beside."""
    all_read = [
        classnames.read_class_name(
            text, grade_hint=hint, plain_numbers=plain_numbers, **school_range(options)
        )
        for hint in hints
    ]
    choice = tuple(dict.fromkeys(r for read in all_read for r in read.readings))
    if len(choice) == 1 and any(read.certain for read in all_read):
        return _Settled(reading=choice[0])
    if choice:
        return _Settled(choice=choice)
    if any(read.contradicts for read in all_read):
        return _Settled(error="roster.class_contradicts")
    if any(read.outside for read in all_read):
        return _Settled(error="roster.class_outside")
    bare = text.removesuffix("班").strip("()第")
    if classnames.numeral(bare) is not None:
        return _Settled(error="roster.class_without_grade")
    return _Settled(error="roster.class_unreadable")


def _grades(text: str, options: ReadOptions) -> tuple[int, ...]:
    if combined := combined_grades(text):
        return combined[:1]
    return classnames.read_grade(text, **school_range(options))


def find_doubles(
    rows: Sequence[Row],
    readings: dict[int, Reading],
    columns: Sequence[Columns],
    options: ReadOptions,
    found: Findings,
) -> None:
    """Name both rows of each pupil who stands twice, and of each class that does."""
    numbers: dict[str, Row] = {}
    pupils: dict[tuple[Key, str], list[Row]] = defaultdict(list)
    classes: dict[Key, Row] = {}
    for position, row in enumerate(rows):
        reading = _key(row, readings.get(position))
        if row.head_count is not None:
            if reading:
                _double_class(classes.setdefault(reading, row), row, found)
            continue
        if row.number:
            first = numbers.setdefault(row.number, row)
            if first is not row:
                place = (row.sheet, row.index, columns[row.sheet].student_no)
                value = _number_shown(row, options)
                error = SchoolError("roster.double_number", other=_other(first, row, place, found))
                found.wrong(place, value, error)
                continue
        if reading and row.name:
            pupils[reading, row.name].append(row)
    for same in pupils.values():
        for row in same[1:]:
            _same_name(row, same, columns[row.sheet].name, options, found)


def _number_shown(row: Row, options: ReadOptions) -> str:
    if not row.student_no:
        return HIDDEN
    return row.student_no if options.keep_names else cells.mask(row.student_no, 4)


def _double_class(first: Row, row: Row, found: Findings) -> None:
    if first is not row:
        place = (row.sheet, row.index, row.place)
        error = SchoolError("roster.double_class", other=_other(first, row, place, found))
        found.wrong(place, words((row.grade, row.class_text, False)), error)


def _same_name(
    row: Row, same: Sequence[Row], column: int, options: ReadOptions, found: Findings
) -> None:
    """Two of one name in a class may well be two pupils, unless seat or number say otherwise."""
    place = (row.sheet, row.index, column)
    value = row.name if options.keep_names else cells.mask(row.name)
    earlier = [other for other in same if other is not row and _comes_before(other, row)]
    double = next(
        (o for o in earlier if row.seat_no and o.seat_no == row.seat_no and not row.number), None
    )
    if double:
        error = SchoolError("roster.double_pupil", other=_other(double, row, place, found))
        found.wrong(place, value, error)
        return
    if not (row.number and all(other.number for other in earlier)):
        error = SchoolError("roster.same_name", other=_other(earlier[0], row, place, found))
        found.odd(place, value, error)


def _comes_before(one: Row, other: Row) -> bool:
    return (one.sheet, one.index) < (other.sheet, other.index)


def _other(first: Row, row: Row, place: tuple[int, int, int], found: Findings) -> str:
    """Return the first row's cell, with its sheet where that is another one."""
    column = place[2] if first.sheet == row.sheet or row.head_count is None else first.place
    cell = address(first.index, column)
    return cell if first.sheet == row.sheet else f"{found.sheets[first.sheet]} {cell}"


def _key(row: Row, reading: Reading | None) -> Key | None:
    return None if reading is None else (row.campus, *reading)


def build_classes(
    rows: Sequence[Row], readings: dict[int, Reading], options: ReadOptions, found: Findings
) -> tuple[RosterClass, ...]:
    """Return the classes in their order; pupils only where the school keeps names."""
    pupils: dict[Key, list[Row]] = defaultdict(list)
    counted: dict[Key, Row] = {}
    teachers: dict[Key, str] = {}
    deputies: dict[Key, str] = {}
    grades: dict[Key, tuple[int, ...]] = {}
    for position, row in enumerate(rows):
        key = _key(row, readings.get(position))
        if key is None or (row.sheet, row.index) in found.wrong_rows:
            continue
        if row.teacher:
            teachers.setdefault(key, row.teacher)
        if row.deputy:
            deputies.setdefault(key, row.deputy)
        grades.setdefault(key, _more_grades(row))
        if row.head_count is None:
            pupils[key].append(row)
        else:
            counted.setdefault(key, row)
    for key, row in counted.items():
        _compare_counts(row, len(pupils.get(key, ())), found)
    return tuple(
        RosterClass(
            grade=key[1],
            number=key[2],
            class_teacher=teachers.get(key, ""),
            head_count=len(pupils[key]) if key in pupils else _counted(counted[key]),
            pupils=tuple(_pupil(row, options) for row in pupils.get(key, ()))
            if options.keep_names
            else (),
            more_grades=grades[key],
            campus=key[0],
            deputy_teacher=deputies.get(key, ""),
            boarders=_boarders(pupils[key]) if key in pupils else _said_boarders(counted[key]),
        )
        for key in sorted(pupils.keys() | counted.keys(), key=lambda one: (*one[1:], one[0]))
    )


def _more_grades(row: Row) -> tuple[int, ...]:
    """Return the further grades of a combined class, named by the class or by its grade."""
    for text in (row.class_text, row.grade, row.grade + row.class_text):
        combined = combined_grades(text)
        if combined:
            return combined[1:]
    return ()


def _boarders(rows: Sequence[Row]) -> int | None:
    """Return how many pupils live in; None where the file says nothing of it."""
    said = [row.boarding for row in rows if row.boarding]
    return sum(one not in _LIVES_OUT for one in said) if said else None


def _said_boarders(row: Row) -> int | None:
    return cells.count(row.boarding) if row.boarding else None


def _compare_counts(row: Row, pupils: int, found: Findings) -> None:
    if pupils and row.head_count and row.head_count != pupils:
        error = SchoolError("roster.counts_differ", said=row.head_count, listed=pupils)
        found.odd(
            (row.sheet, row.index, row.place), words((row.grade, row.class_text, False)), error
        )


def _counted(row: Row) -> int:
    return row.head_count or 0


def _pupil(row: Row, options: ReadOptions) -> RosterPupil:
    return RosterPupil(
        seat_no=row.seat_no,
        student_no=row.student_no,
        name=row.name,
        gender=row.gender,
        guardian=row.guardian,
        phone=row.phone if options.keep_phones else "",
    )
