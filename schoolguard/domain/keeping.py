"""Which copies of the store are kept, how they are named, and when the next one is due."""

import re
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta, timezone
from enum import StrEnum
from pathlib import Path
from typing import Final

from schoolguard.domain.record import dataclass

CHINA: Final = timezone(timedelta(hours=8))
"""Days are those of China's one time zone, wherever the PC believes to be."""
BACKUPS: Final = "backups"
"""The folder of the copies, beside the store."""
SUFFIX: Final = ".sgbak"
EVERY_HOURS: Final = (1, 4, 24, 168)
"""The intervals to choose from; 0 stands for none but at the close of the window."""
_STAMP: Final = "%Y%m%d-%H%M%S"
_NAME: Final = re.compile(
    r"(?P<kind>auto|before-restore|before-upgrade)-(?:(?P<key>[0-9a-f]{6})-)?"
    r"(?P<stamp>\d{8}-\d{6})(?:-(?P<count>\d+))?\.sgbak"
)
_Bucket = Callable[[datetime], tuple[int, ...]]


class BackupKind(StrEnum):
    """Why a copy was made; ``BY_HAND`` are those whose name and place somebody chose."""

    AUTO = "auto"
    BEFORE_RESTORE = "before-restore"
    BEFORE_UPGRADE = "before-upgrade"
    BY_HAND = "by-hand"


@dataclass(frozen=True, slots=True)
class KeptBackup:
    """A copy that lies in a folder: when it was made (by its name, China's time), bytes."""

    path: Path
    kind: BackupKind
    at: datetime
    size: int


@dataclass(frozen=True, slots=True)
class BackupPlan:
    """How copies are made by themselves.

    ``every_hours`` while the window is open, 0 for none; at its close one is made in any case
    where something changed. ``also`` is a second folder, a stick for one, None for none. ``key``
    tells the copies of this data folder from those of another in the same second folder.
    """

    key: str
    every_hours: int = 24
    also: Path | None = None


@dataclass(frozen=True, slots=True)
class Thinning:
    """How many copies stay: the newest few, then the newest of so many days, weeks and months.

    Only days, weeks and months in which a copy was made are counted, so that a holiday or a
    wrong clock throws nothing away. At most their sum stays.
    """

    newest: int = 4
    days: int = 7
    weeks: int = 5
    months: int = 6


def thinned(moments: Iterable[datetime], rule: Thinning | None = None) -> frozenset[datetime]:
    """Return which of the moments at which copies were made are kept; the newest always is."""
    rule = rule or Thinning()
    newest_first = sorted(set(moments), reverse=True)
    stay = set(newest_first[: max(rule.newest, 1)])
    for most, bucket in (
        (rule.days, _day),
        (rule.weeks, _week),
        (rule.months, _month),
    ):
        stay |= set(_newest_of_each(newest_first, bucket)[:most])
    return frozenset(stay)


def is_due(now: datetime, last: datetime | None, every_hours: int) -> bool:
    """Tell whether the next copy is due; one from the future, of a wrong clock, counts as none."""
    if every_hours <= 0:
        return False
    return last is None or last > now or now - last >= timedelta(hours=every_hours)


def name_of(kind: BackupKind, at: datetime, key: str = "", count: int = 1) -> str:
    """Return the name of a copy made at ``at`` (China's time); ``count`` tells equal ones apart."""
    parts = [kind.value, *([key] if key else []), at.strftime(_STAMP)]
    return "-".join([*parts, *([str(count)] if count > 1 else [])]) + SUFFIX


def read_name(name: str) -> tuple[BackupKind, str, datetime] | None:
    """Return (kind, key, moment in China) of a name that the program gave, else None."""
    found = _NAME.fullmatch(name)
    if found is None:
        return None
    try:
        at = datetime.strptime(found["stamp"], _STAMP).replace(tzinfo=CHINA)
    except ValueError:
        return None
    # Equal seconds keep their order: the count of a second is at most its microseconds.
    at += timedelta(microseconds=min(int(found["count"] or 0), 999_999))
    return BackupKind(found["kind"]), found["key"] or "", at


def _newest_of_each(newest_first: list[datetime], bucket: _Bucket) -> list[datetime]:
    first: dict[tuple[int, ...], datetime] = {}
    for moment in newest_first:
        first.setdefault(bucket(moment), moment)
    return list(first.values())


def _day(moment: datetime) -> tuple[int, ...]:
    return (moment.year, moment.month, moment.day)


def _week(moment: datetime) -> tuple[int, ...]:
    return moment.isocalendar()[:2]


def _month(moment: datetime) -> tuple[int, ...]:
    return (moment.year, moment.month)
