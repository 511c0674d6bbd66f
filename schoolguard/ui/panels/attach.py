"""Saving a record together with the pictures that were put beside it."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING
from uuid import NAMESPACE_OID, uuid5

from schoolguard.domain.activity import Activity, LogActivity
from schoolguard.domain.evidence import AddEvidence
from schoolguard.ui.widgets.pictures import Source

if TYPE_CHECKING:
    from schoolguard.services import Services


def log_with_pictures(
    services: "Services", command: LogActivity, sources: Sequence[Source]
) -> Activity:
    """Log an activity and keep its pictures, for the writer thread.

    A file that is no picture is refused before anything is written: raises ``photo.*`` and what
    logging raises. A retry doubles neither.
    """
    made = services.evidence.read(sources)
    if made.refused:
        raise made.refused[0][1]
    logged = services.activities.log(command)
    if made.pictures:
        services.evidence.add(
            AddEvidence(
                action_id=str(uuid5(NAMESPACE_OID, f"{command.action_id} pictures")),
                campaign_uid=logged.campaign_uid,
                owner_noun="activity",
                owner_uid=logged.uid,
                pictures=made.pictures,
            )
        )
    return logged


def count_pictures(services: "Services", noun: str, uid: str) -> Callable[[], int]:
    """Return the work that counts the pictures of a record."""

    def count() -> int:
        return len(services.evidence.of_owner(noun, uid))

    return count
