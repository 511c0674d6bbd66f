"""The school, its years, its classes, and (only where the school opts in) its pupils."""

from dataclasses import dataclass
from datetime import date

from schoolguard.domain.fields import Privacy, described
from schoolguard.domain.grades import class_name
from schoolguard.domain.roster import RosterClass
from schoolguard.domain.rows import Command, Row


@dataclass(frozen=True, slots=True, kw_only=True)
class School(Row):
    """The one school of a store, and what it has opted in to keep."""

    name: str = described("学校名称", "School name", limit=60, sheet="学校名称", required=True)
    keep_names: bool = described("保存学生姓名", "Keep pupils' names", default=False)
    keep_phones: bool = described("保存家长电话", "Keep guardians' phones", default=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class SchoolYear(Row):
    """A school year, named by the calendar year in which it begins (in August)."""

    starts_in: int = described("学年", "School year", sheet="学年", required=True)

    @property
    def name(self) -> str:
        """2026—2027学年."""
        return f"{self.starts_in}—{self.starts_in + 1}学年"


def school_year_of(day: date) -> int:
    """Return the calendar year in which the school year of ``day`` began (1 August)."""
    return day.year if day.month >= 8 else day.year - 1


@dataclass(frozen=True, slots=True, kw_only=True)
class SchoolClass(Row):
    """One class of one school year.

    ``heads`` is what counts: the pupils where they are kept, else the typed ``head_count``.
    """

    school_year: int = described("学年", "School year", sheet="学年")
    grade: int = described("年级", "Grade", sheet="年级", required=True)
    number: int = described("班号", "Class number", sheet="班号", required=True)
    class_teacher: str = described(
        "班主任", "Class teacher", limit=40, sheet="班主任", privacy=Privacy.STAFF, default=""
    )
    head_count: int | None = described("人数", "Head-count", sheet="人数", default=None)
    head_count_on: date | None = described(
        "人数日期", "Head-count date", sheet="人数日期", default=None
    )
    heads: int | None = None

    @property
    def name(self) -> str:
        """The class in the house style: 三年级3班."""
        return class_name(self.grade, self.number)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pupil(Row):
    """A pupil; kept only where the school opted in."""

    class_uid: str = described("班级", "Class", sheet="班级", privacy=Privacy.PUPIL)
    seat_no: str = described("座号", "Seat", limit=10, sheet="座号", privacy=Privacy.PUPIL)
    student_no: str = described(
        "学号", "Student no.", limit=30, sheet="学号", privacy=Privacy.PUPIL
    )
    name: str = described("姓名", "Name", limit=60, sheet="姓名", privacy=Privacy.PUPIL)
    gender: str = described("性别", "Gender", limit=4, sheet="性别", privacy=Privacy.PUPIL)
    guardian: str = described("监护人", "Guardian", limit=60, sheet="监护人", privacy=Privacy.PUPIL)
    phone: str = described("联系电话", "Phone", limit=30, sheet="联系电话", privacy=Privacy.PUPIL)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptPupils:
    """How many pupils are kept, and how many of them with a guardian's name or phone."""

    pupils: int
    phones: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveSchool(Command):
    """Name the school and choose what it keeps."""

    version: int
    name: str
    keep_names: bool
    keep_phones: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveClass(Command):
    """Add a class (``uid`` None) or change one (``version`` as it was read)."""

    uid: str | None = None
    version: int = 0
    school_year: int
    grade: int
    number: int
    class_teacher: str = ""
    head_count: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveClasses(Command):
    """Put classes into the bin, together."""

    uids: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportRoster(Command):
    """Write what a previewed roster holds; all of it or nothing."""

    school_year: int
    classes: tuple[RosterClass, ...]
    source: str


@dataclass(frozen=True, slots=True)
class RosterPlan:
    """What an import would do, counted before anything is written."""

    new_classes: int
    changed_classes: int
    same_classes: int
    new_pupils: int
    changed_pupils: int
    gone_pupils: int
    heads: int
    absent_classes: tuple[str, ...]
