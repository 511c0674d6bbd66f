"""Saving a record together with the pictures that were put beside it."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING
from uuid import NAMESPACE_OID, uuid5

from schoolguard.domain.activity import Activity, LogActivity
from schoolguard.domain.evidence import AddEvidence, Evidence
from schoolguard.domain.record import dataclass
from schoolguard.ui.widgets.pictures import Source

if TYPE_CHECKING:
    from schoolguard.services import Services


@dataclass(frozen=True, slots=True)
class Logged:
    """An activity as it was logged, and the pictures that came with it."""

    activity: Activity
    pictures: tuple[Evidence, ...] = ()


def log_with_pictures(
    services: "Services", command: LogActivity, sources: Sequence[Source]
) -> Logged:
    """Log an activity and keep its pictures, for the writer thread.

    A file that is no picture is refused before anything is written: raises ``photo.*`` and what
    logging raises. A retry doubles neither.
    """
    made = services.evidence.read(sources)
    if made.refused:
        raise made.refused[0][1]
    if not made.pictures:
        return Logged(services.activities.log(command))
    with services.undo.together():
        logged = services.activities.log(command)
        kept = services.evidence.add(
            AddEvidence(
                action_id=_pictures_of(command),
                campaign_uid=logged.campaign_uid,
                owner_noun="activity",
                owner_uid=logged.uid,
                pictures=made.pictures,
            )
        )
    return Logged(logged, kept)


def count_pictures(services: "Services", noun: str, uid: str) -> Callable[[], int]:
    """Return the work that counts the pictures of a record."""

    def count() -> int:
        return len(services.evidence.of_owner(noun, uid))

    return count


def _pictures_of(command: LogActivity) -> str:
    return str(uuid5(NAMESPACE_OID, f"{command.action_id} pictures"))
