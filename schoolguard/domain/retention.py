"""What is kept about pupils, how long, and what goes when the time is over.

Names, guardians' phones and photos serve one campaign. So many days after its end they go for
good; counts, papers' figures and final summaries stay as they are.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Final

from schoolguard.domain.pupil_data import Mention
from schoolguard.domain.record import dataclass
from schoolguard.domain.rows import Command

USUAL_DAYS: Final = 180
LEAST_DAYS: Final = 1
MOST_DAYS: Final = 3650


class PurgeKind(StrEnum):
    """What a deletion for good takes away; the subject says whose or of which time.

    ``MENTIONS``: the names of a school year's pupils (its first year) from what was written of
    the month; before ``PUPILS``: every pupil of a school year. ``PHOTOS``: pictures, their
    captions and the pupils who spoke, of a campaign (public id). ``PUPIL``: one pupil (public id).
    ``NAMES`` and ``PHONES``: all of them, because the school keeps them no longer.
    """

    MENTIONS = "mentions"
    PUPILS = "pupils"
    PHOTOS = "photos"
    PUPIL = "pupil"
    NAMES = "names"
    PHONES = "phones"


@dataclass(frozen=True, slots=True)
class Month:
    """A campaign as far as its end matters."""

    uid: str
    title: str
    ends_on: date
    school_year: int


@dataclass(frozen=True, slots=True)
class Due:
    """Whose time is over: school years with their pupils, campaigns with their pictures.

    ``on`` is the next day on which something falls due, None where nothing is kept.
    """

    school_years: tuple[int, ...]
    campaign_uids: tuple[str, ...]
    on: date | None


@dataclass(frozen=True, slots=True)
class ClassLoss:
    """What goes of one class."""

    name: str
    pupils: int
    phones: int


@dataclass(frozen=True, slots=True)
class Losses:
    """What goes, counted, the bin included.

    ``phones`` are pupils with a guardian's name or phone; ``speakers`` pupils named as speakers;
    ``captions`` words under pictures; ``reasons`` why slips were not asked for; ``drafts``
    half-filled panels and kept steps back, which may hold any of it.
    """

    pupils: int = 0
    phones: int = 0
    photos: int = 0
    captions: int = 0
    speakers: int = 0
    reasons: int = 0
    drafts: int = 0
    classes: tuple[ClassLoss, ...] = ()

    @property
    def nothing(self) -> bool:
        """Whether there is nothing to delete."""
        return not (self.pupils or self.photos or self.captions or self.speakers)


@dataclass(frozen=True, slots=True)
class CopyFates:
    """What happens to the copies in the data folder: written anew without it, or taken away."""

    rewritten: tuple[Path, ...] = ()
    dropped: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class PurgePreview:
    """Exactly what a deletion would take away now.

    ``months`` are the campaigns it is about, ``mentions`` the texts in which a pupil's name gives
    way to :data:`~schoolguard.domain.pupil_names.SOMEBODY`; a final summary stays as it is.
    """

    days: int
    due: Due
    months: tuple[Month, ...]
    losses: Losses
    mentions: tuple[Mention, ...]
    copies: CopyFates


@dataclass(frozen=True, slots=True)
class PurgeResult:
    """What was deleted. ``waiting`` says that the log could not be emptied while others read."""

    losses: Losses
    copies: CopyFates
    waiting: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SetKeepDays(Command):
    """Keep names, phones and photos so many days after a campaign's end."""

    version: int
    days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Purge(Command):
    """Delete for good what a preview showed: neither more years nor more campaigns.

    Without ``mentions`` the pupils' names stay where they were written in texts.
    """

    school_years: tuple[int, ...] = ()
    campaign_uids: tuple[str, ...] = ()
    mentions: bool = True


def due(
    today: date,
    days: int,
    months: Iterable[Month],
    years_with_pupils: Iterable[int],
    months_with_photos: Iterable[str],
) -> Due:
    """Return whose time is over on ``today``.

    Pictures go ``days`` after their campaign's end. Pupils serve every campaign of their school
    year, so they go after the last one; without any, after the school year (31 July).
    """
    known = {one.uid: one for one in months}
    ends: list[tuple[date, int | str]] = []
    for year in years_with_pupils:
        last = [one.ends_on for one in known.values() if one.school_year == year]
        ends.append((max(last, default=date(year + 1, 7, 31)), year))
    ends += [(known[uid].ends_on, uid) for uid in months_with_photos if uid in known]
    falls = sorted(((end + timedelta(days=days), what) for end, what in ends), key=_by_day)
    over = [what for day, what in falls if day <= today]
    return Due(
        school_years=tuple(one for one in over if isinstance(one, int)),
        campaign_uids=tuple(one for one in over if isinstance(one, str)),
        on=falls[0][0] if falls else None,
    )


def _by_day(fall: tuple[date, int | str]) -> tuple[date, str]:
    return fall[0], str(fall[1])
