"""The standard plan of a month: parts that are added by one click each."""

from schoolguard.domain.campaign import Campaign
from schoolguard.domain.record import dataclass
from schoolguard.domain.rows import Command


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanPart:
    """A part of the plan.

    ``makes`` names what adds it, ``kind`` the kind of that where there are several. It is due on
    the last school day of the campaign's week ``week`` (1 the first, -1 the last). ``standard``
    parts belong to every month, the others are extras.
    """

    key: str
    makes: str
    title: str
    told: str
    standard: bool
    kind: str = ""
    week: int = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferedPart:
    """A part that can be added; ``there`` where the campaign has it already."""

    part: PlanPart
    there: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a campaign can be given."""

    campaign: Campaign
    parts: tuple[OfferedPart, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AddFromPlan(Command):
    """Add these parts of the plan; what is there already stays as it is."""

    campaign_uid: str
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Made:
    """A record that a part of the plan has made; ``makes`` as in :class:`PlanPart`."""

    makes: str
    uid: str
    version: int
