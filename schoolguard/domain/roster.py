"""What a roster file holds, as understood from it; nothing here is stored yet."""

from enum import StrEnum

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.record import dataclass


class RosterField(StrEnum):
    """What a column of a roster can mean."""

    CAMPUS = "campus"
    GRADE = "grade"
    CLASS = "class"
    CLASS_NUMBER = "class_number"
    CLASS_TEACHER = "class_teacher"
    DEPUTY_TEACHER = "deputy_teacher"
    HEAD_COUNT = "head_count"
    BOARDING = "boarding"
    SEAT_NO = "seat_no"
    STUDENT_NO = "student_no"
    NAME = "name"
    GENDER = "gender"
    GUARDIAN = "guardian"
    PHONE = "phone"
    ID_CARD = "id_card"
    IGNORED = "ignored"


@dataclass(frozen=True, slots=True)
class RosterColumn:
    """A column of the file: its letter (``C``), its header as written, its meaning, samples."""

    letter: str
    header: str
    meaning: RosterField
    samples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RosterIssue:
    """One thing wrong in the file: where, the value as written, and the error that says it.

    ``cell`` is as the user reads it (``C12``); in a .csv file ``sheet`` is the file's name.
    """

    sheet: str
    cell: str
    value: str
    error: SchoolError


@dataclass(frozen=True, slots=True)
class RosterQuestion:
    """A class name that can be read in more than one way: ``value`` and the possible readings.

    The answer goes back in ``ReadOptions.answers`` as ``{value: (grade, number)}``.
    """

    sheet: str
    cell: str
    value: str
    readings: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class RosterPupil:
    """A pupil as read. Empty strings where the file has nothing, or names are not kept."""

    seat_no: str
    student_no: str
    name: str
    gender: str
    guardian: str
    phone: str


@dataclass(frozen=True, slots=True)
class ListedPupil:
    """A pupil as a line of the school's list of names."""

    id: int
    uid: str
    class_uid: str
    class_name: str
    seat_no: str
    name: str
    gender: str
    student_no: str
    guardian: str
    phone: str


@dataclass(frozen=True, slots=True)
class RosterClass:
    """A class as read: grade (see ``domain.grades``), number, teacher, head-count, pupils.

    ``more_grades`` are those of a combined class; ``boarders`` is None where the file does not say.
    """

    grade: int
    number: int
    class_teacher: str
    head_count: int
    pupils: tuple[RosterPupil, ...] = ()
    more_grades: tuple[int, ...] = ()
    campus: str = ""
    deputy_teacher: str = ""
    boarders: int | None = None


@dataclass(frozen=True, slots=True)
class RosterPreview:
    """What was understood of one file: shown to the user before anything is written.

    ``issues`` block the import until the user mends the file or leaves those rows out
    (``skipped_rows`` counts what was left out so far); ``questions`` wait for an answer.
    ``head`` holds the first rows as read, for the user to check the characters.
    """

    file_name: str
    sheets: tuple[str, ...]
    encoding: str
    header_row: int
    columns: tuple[RosterColumn, ...]
    head: tuple[tuple[str, ...], ...]
    classes: tuple[RosterClass, ...]
    rows: int
    issues: tuple[RosterIssue, ...] = ()
    questions: tuple[RosterQuestion, ...] = ()
    skipped_rows: int = 0
    warnings: tuple[RosterIssue, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How to read a roster.

    ``school_year`` is the calendar year in which the school year begins (2023级 is counted from
    it); ``lowest_grade`` and ``highest_grade`` bound the school's grades where known.
    ``mapping`` overrides the meaning of columns by letter. ``keep_names`` and ``keep_phones``
    are the school's opt-ins: without them names and phones never leave the reading process.
    ``leave_out_wrong_rows`` drops rows with issues instead of blocking on them.
    """

    school_year: int
    lowest_grade: int | None = None
    highest_grade: int | None = None
    keep_names: bool = False
    keep_phones: bool = False
    mapping: tuple[tuple[str, RosterField], ...] = ()
    answers: tuple[tuple[str, tuple[int, int]], ...] = ()
    leave_out_wrong_rows: bool = False
