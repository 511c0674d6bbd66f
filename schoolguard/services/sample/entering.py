"""What the parts of the sample month share."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from schoolguard.domain.campaign import Campaign
from schoolguard.domain.record import dataclass
from schoolguard.services import Services


def uids() -> Callable[[], str]:
    """Return a maker of ids that come out the same each time."""
    count = 0

    def following() -> str:
        nonlocal count
        count += 1
        return str(UUID(int=count, version=4))

    return following


@dataclass(frozen=True, slots=True)
class Entering:
    """A sample month being entered: ``action`` makes the next action's id."""

    services: Services
    campaign: Campaign
    year: int
    month: dict[str, Any]
    action: Callable[[], str]
