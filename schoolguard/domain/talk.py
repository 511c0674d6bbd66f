"""Flag talks: planned for a day, written, held or not."""

from datetime import date
from enum import StrEnum
from typing import Final

from schoolguard.domain.campaign import Campaign
from schoolguard.domain.detail import DetailLine
from schoolguard.domain.fields import Privacy, described
from schoolguard.domain.record import dataclass
from schoolguard.domain.rows import Command, Row

DEFAULT_SPEED: Final = 200
"""Characters read aloud in a minute by a grown-up at a microphone."""
SLOWEST: Final = 60
FASTEST: Final = 400


class TalkWay(StrEnum):
    """How a talk reaches its listeners."""

    CEREMONY = "ceremony"
    BROADCAST = "broadcast"
    ONLINE = "online"


class SpeakerKind(StrEnum):
    """Who the speaker is; a pupil's name leaves the window nowhere."""

    TEACHER = "teacher"
    LEADER = "leader"
    PUPIL = "pupil"
    GUEST = "guest"


class TalkState(StrEnum):
    """Where a talk stands on a day. Derived from its dates and its script."""

    HELD = "held"
    TODAY = "today"
    LATE = "late"
    UNWRITTEN = "unwritten"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk(Row):
    """One flag talk. ``reading_speed`` is in characters a minute.

    ``script_ready`` is the office's word that the script is written, here or by the speaker.
    """

    campaign_uid: str = described("宣传月", "Campaign")
    planned_on: date = described("计划日期", "Planned for", sheet="计划日期", required=True)
    way: TalkWay = described("形式", "How", limit=20, sheet="形式")
    title: str = described("题目", "Title", limit=60, sheet="题目", default="")
    speaker_kind: SpeakerKind | None = described(
        "主讲人身份", "Who speaks", limit=20, sheet="主讲人身份", default=None
    )
    speaker_post: str = described("职务", "Post", limit=40, sheet="职务", default="")
    speaker: str = described(
        "主讲人", "Speaker", limit=40, sheet="主讲人", privacy=Privacy.PUPIL, default=""
    )
    script: str = described("讲稿", "Script", limit=6000, sheet="讲稿", default="")
    script_ready: bool = described("稿已写完", "Script ready", sheet="稿已写完", default=False)
    reading_speed: int = described(
        "每分钟字数", "Characters a minute", sheet="每分钟字数", default=DEFAULT_SPEED
    )
    audience: str = described("听讲范围", "Audience", limit=40, sheet="听讲范围", default="")
    present_heads: int | None = described("到场人数", "Present", sheet="到场人数", default=None)
    held_on: date | None = described("讲的日期", "Held on", sheet="讲的日期", default=None)
    moved_because: str = described(
        "改期原因", "Moved because", limit=60, sheet="改期原因", default=""
    )
    details: tuple[DetailLine, ...] = ()

    @property
    def moved(self) -> bool:
        """Whether it was held on another day than planned."""
        return self.held_on is not None and self.held_on != self.planned_on

    @property
    def takes_place_on(self) -> date:
        """The day it was held, else the day it is planned for."""
        return self.held_on or self.planned_on

    def state_on(self, day: date) -> TalkState:
        """Where the talk stands on ``day``."""
        if self.held_on is not None:
            return TalkState.HELD
        if self.planned_on < day:
            return TalkState.LATE
        if self.planned_on == day:
            return TalkState.TODAY
        return TalkState.AHEAD if self.script_ready else TalkState.UNWRITTEN


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkMonth:
    """A campaign's talks by date, and the days of flag-raising for which there is none.

    ``free_mondays`` holds the first school day of a week whose Monday is off.
    """

    campaign: Campaign
    today: date
    talks: tuple[Talk, ...]
    free_mondays: tuple[date, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveTalk(Command):
    """Plan a talk (``uid`` None) or change one (``version`` as it was read).

    ``details`` None leaves them as they are.
    """

    uid: str | None = None
    version: int = 0
    campaign_uid: str
    planned_on: date
    way: TalkWay = TalkWay.CEREMONY
    title: str = ""
    speaker_kind: SpeakerKind | None = None
    speaker_post: str = ""
    speaker: str = ""
    script: str = ""
    script_ready: bool = False
    reading_speed: int = DEFAULT_SPEED
    audience: str = ""
    present_heads: int | None = None
    held_on: date | None = None
    moved_because: str = ""
    details: tuple[DetailLine, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldTalk(Command):
    """Mark a talk as held on a day, or (``held_on`` None) as not held."""

    uid: str
    version: int
    held_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldTalks(Command):
    """Mark several talks, all or none; ``rows`` are (public id, version, day or None)."""

    rows: tuple[tuple[str, int, date | None], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanTalks(Command):
    """Plan an empty talk for each of these days that has none yet."""

    campaign_uid: str
    days: tuple[date, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveTalks(Command):
    """Put talks into the bin; ``rows`` are (public id, version)."""

    rows: tuple[tuple[str, int], ...]


def characters(script: str) -> int:
    """Return how many characters a script has, blanks and line ends aside."""
    return sum(not char.isspace() for char in script)


def reading_seconds(script: str, speed: int) -> int:
    """Return how long a script takes to read aloud, in seconds; ``speed`` is characters a minute.

    Rounded up; raises ``ValueError`` for a speed that is not positive.
    """
    if speed <= 0:
        raise ValueError("a reading speed is positive")
    return -(-characters(script) * 60 // speed)
