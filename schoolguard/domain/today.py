"""What stands today: how far each grade is, what is due, what is late."""

from collections.abc import Mapping
from datetime import date

from schoolguard.domain.campaign import Campaign, Matrix, MatrixRow, TaskState
from schoolguard.domain.figures import Unit
from schoolguard.domain.message import Message
from schoolguard.domain.record import dataclass
from schoolguard.domain.summary import RowRef
from schoolguard.domain.talk import Talk
from schoolguard.domain.words import SchoolStage


@dataclass(frozen=True, slots=True)
class Due:
    """Something to be done: a catalogue code with its words' parameters, its day, its state.

    ``rows`` are the records that it is about; its panel begins at the first of them, for the
    task of ``task_uid`` where it is one.
    """

    code: str
    params: Mapping[str, object]
    state: TaskState
    day: date | None = None
    rows: tuple[RowRef, ...] = ()
    task_uid: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """What waits, the most pressing first; ``following`` is the one thing to do next.

    ``following`` is None where nothing waits; it need not be one of ``dues``.
    """

    dues: tuple[Due, ...]
    following: Due | None
    today: date
    stage: SchoolStage | None = None


@dataclass(frozen=True, slots=True)
class Measured:
    """A figure held against what it is out of; ``key`` is the figure's."""

    key: str
    value: int
    of: int
    unit: Unit


@dataclass(frozen=True, slots=True)
class HeatCell:
    """How many classes of a grade are through with a task, of those it concerns."""

    done: int
    of: int
    state: TaskState
    classes: tuple[MatrixRow, ...]


@dataclass(frozen=True, slots=True)
class HeatRow:
    """A grade with a cell for each task, in their order."""

    grade: int
    cells: tuple[HeatCell, ...]


@dataclass(frozen=True, slots=True)
class TodayView:
    """A campaign as it stands today. ``days_left`` until the report is due; negative when past.

    ``talk`` is this week's, else the next one; ``message`` the newest that stands in the teachers'
    group, and ``message_number`` which of the month it is, from 1.
    """

    campaign: Campaign
    today: date
    matrix: Matrix
    heat: tuple[HeatRow, ...]
    measured: tuple[Measured, ...]
    dues: tuple[Due, ...]
    days_left: int | None
    talk: Talk | None = None
    message: Message | None = None
    message_number: int = 0
