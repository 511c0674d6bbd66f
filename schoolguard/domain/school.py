"""The school, its years, its classes, and (only where the school opts in) its pupils."""

from datetime import date
from enum import StrEnum

from schoolguard.domain.fields import Privacy, described
from schoolguard.domain.grades import ClassStyle
from schoolguard.domain.record import dataclass
from schoolguard.domain.roster import RosterClass
from schoolguard.domain.rows import Command, Row
from schoolguard.domain.words import SchoolStage


class Boarding(StrEnum):
    """Who lives in: nobody, everybody, some."""

    DAY = "day"
    BOARDERS = "boarders"
    MIXED = "mixed"


@dataclass(frozen=True, slots=True, kw_only=True)
class School(Row):
    """The one school of a store, and what it has opted in to keep."""

    name: str = described("学校名称", "School name", limit=60, sheet="学校名称", required=True)
    keep_names: bool = described("保存学生姓名", "Keep pupils' names", default=False)
    keep_phones: bool = described("保存家长电话", "Keep guardians' phones", default=False)
    stage: SchoolStage | None = described(
        "学校类别", "Kind of school", limit=20, sheet="学校类别", default=None
    )
    class_style: ClassStyle = described(
        "班级写法", "Class names", limit=20, sheet="班级写法", default=ClassStyle.PLAIN
    )
    keep_days: int = described("宣传月结束后保留天数", "Days kept after the month", default=180)


@dataclass(frozen=True, slots=True, kw_only=True)
class Campus(Row):
    """A campus or teaching point; a school without any shows nothing of it."""

    name: str = described("校区", "Campus", limit=30, sheet="校区", required=True)
    short_name: str = described("简称", "Short name", limit=10, sheet="简称", default="")

    @property
    def shown(self) -> str:
        """The short name, else the name, as it stands before a class's name."""
        return self.short_name or self.name


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

    ``name`` is written by the store in the school's style. ``more_grades`` are the further grades
    of a combined class, as ``2,3``. The class is there from ``begins_on`` to the day before
    ``ends_on``. ``heads`` is what counts: the pupils where they are kept, else the latest typed
    ``head_count``.
    """

    school_year: int = described("学年", "School year", sheet="学年")
    campus_uid: str | None = described("校区", "Campus", sheet="校区", default=None)
    grade: int = described("年级", "Grade", sheet="年级", required=True)
    more_grades: str = described(
        "复式年级", "Further grades", limit=20, sheet="复式年级", default=""
    )
    number: int = described("班号", "Class number", sheet="班号", required=True)
    name: str = described("班级名称", "Class name", limit=60)
    class_teacher: str = described(
        "班主任", "Class teacher", limit=40, sheet="班主任", privacy=Privacy.STAFF, default=""
    )
    deputy_teacher: str = described(
        "副班主任", "Deputy", limit=40, sheet="副班主任", privacy=Privacy.STAFF, default=""
    )
    substitute: str = described(
        "代班", "Substitute", limit=40, sheet="代班", privacy=Privacy.STAFF, default=""
    )
    substitute_from: date | None = described(
        "代班开始", "Substitute from", sheet="代班开始", default=None
    )
    substitute_to: date | None = described(
        "代班结束", "Substitute until", sheet="代班结束", default=None
    )
    head_count: int | None = described("人数", "Head-count", sheet="人数", default=None)
    head_count_on: date | None = described(
        "人数日期", "Head-count date", sheet="人数日期", default=None
    )
    boarding: Boarding | None = described("住宿", "Boarding", limit=20, sheet="住宿", default=None)
    boarders: int | None = described("住校人数", "Boarders", sheet="住校人数", default=None)
    begins_on: date | None = described("开班日期", "Begins on", sheet="开班日期", default=None)
    ends_on: date | None = described("撤班日期", "Ends on", sheet="撤班日期", default=None)
    merged_into_uid: str | None = described(
        "并入班级", "Merged into", sheet="并入班级", default=None
    )
    heads: int | None = None
    campus_name: str = ""
    merged_into: str = ""

    @property
    def grades(self) -> tuple[int, ...]:
        """Every grade of the class, the lowest first."""
        return (self.grade, *grades_of(self.more_grades))

    def there_on(self, day: date) -> bool:
        """Whether the class is there on a day."""
        begun = self.begins_on is None or self.begins_on <= day
        return begun and (self.ends_on is None or day < self.ends_on)

    def teacher_on(self, day: date) -> str:
        """Return who stands before the class on a day: the substitute, else the class teacher."""
        return teacher_on(
            day,
            self.class_teacher,
            self.substitute,
            first=self.substitute_from,
            last=self.substitute_to,
        )


def teacher_on(
    day: date, class_teacher: str, substitute: str, *, first: date | None, last: date | None
) -> str:
    """Return the substitute within the days of substitution, else the class teacher."""
    begun = first is None or first <= day
    if substitute and begun and (last is None or day <= last):
        return substitute
    return class_teacher


def grades_of(written: str) -> tuple[int, ...]:
    """Return the grades of a stored ``2,3``."""
    return tuple(int(one) for one in written.split(",") if one)


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadCount(Row):
    """How many pupils a class had on a day, where no roster says it."""

    class_uid: str = described("班级", "Class", sheet="班级")
    counted_on: date = described("日期", "Date", sheet="日期", required=True)
    heads: int = described("人数", "Head-count", sheet="人数", required=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pupil(Row):
    """A pupil; kept only where the school opted in."""

    class_uid: str = described("班级", "Class", sheet="班级", privacy=Privacy.PUPIL)
    seat_no: str = described("座号", "Seat", limit=10, sheet="座号", privacy=Privacy.PUPIL)
    student_no: str = described(
        "学号", "Student no.", limit=30, sheet="学号", privacy=Privacy.PUPIL
    )
    name: str = described("姓名", "Name", limit=60, sheet="姓名", privacy=Privacy.PUPIL)
    gender: str = described("性别", "Gender", limit=6, sheet="性别", privacy=Privacy.PUPIL)
    guardian: str = described("监护人", "Guardian", limit=60, sheet="监护人", privacy=Privacy.PUPIL)
    phone: str = described("联系电话", "Phone", limit=30, sheet="联系电话", privacy=Privacy.PUPIL)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptPupils:
    """How many pupils are kept, and how many of them with a guardian's name or phone."""

    pupils: int
    phones: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveSchool(Command):
    """Name the school and choose what it keeps.

    ``stage`` and ``class_style`` None leave what is stored.
    """

    version: int
    name: str
    keep_names: bool
    keep_phones: bool
    stage: SchoolStage | None = None
    class_style: ClassStyle | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CampusLine:
    """A campus as it is to stand; ``uid`` None for a new one."""

    uid: str | None = None
    version: int = 0
    name: str
    short_name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveCampuses(Command):
    """The campuses as they are to stand, in their order; who is not named goes to the bin."""

    campuses: tuple[CampusLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveClass(Command):
    """Add a class (``uid`` None) or change one (``version`` as it was read).

    ``head_count`` holds from ``head_count_on`` (today where it is None).
    """

    uid: str | None = None
    version: int = 0
    school_year: int
    campus_uid: str | None = None
    grade: int
    more_grades: tuple[int, ...] = ()
    number: int
    class_teacher: str = ""
    deputy_teacher: str = ""
    substitute: str = ""
    substitute_from: date | None = None
    substitute_to: date | None = None
    head_count: int | None = None
    head_count_on: date | None = None
    boarding: Boarding | None = None
    boarders: int | None = None
    begins_on: date | None = None
    ends_on: date | None = None
    merged_into_uid: str | None = None


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


@dataclass(frozen=True, slots=True, kw_only=True)
class GoOn(Command):
    """Make the classes of the school year after ``school_year``."""

    school_year: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NextClass:
    """What becomes of one class: ``name`` is its next name, empty where it leaves the school.

    ``there`` says that next year has this class already, so that nothing is made.
    """

    old_uid: str
    old_name: str
    name: str
    class_teacher: str
    there: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class YearPlan:
    """What going on to the next school year would make."""

    school_year: int
    classes: tuple[NextClass, ...]
    lowest_grade: int

    @property
    def made(self) -> int:
        """How many classes would be made."""
        return sum(bool(one.name) and not one.there for one in self.classes)

    @property
    def leaving(self) -> int:
        """How many classes leave the school."""
        return sum(not one.name for one in self.classes)


@dataclass(frozen=True, slots=True)
class Shrunk:
    """A class that a roster leaves with less than half of its pupils."""

    name: str
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Jump:
    """A grade whose class numbers leave some out: 1, 2, 4."""

    grade: int
    numbers: tuple[int, ...]
    campus: str = ""


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
    shrunk: tuple[Shrunk, ...] = ()
    jumps: tuple[Jump, ...] = ()
    new_campuses: tuple[str, ...] = ()
