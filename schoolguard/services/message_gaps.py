"""What is missing of messages to parents."""

from schoolguard.domain.figures import Gap
from schoolguard.domain.message import Message, MessageState
from schoolguard.domain.summary import RowRef
from schoolguard.services.seen import Seen
from schoolguard.store import message_figures, messages


def message_gaps(seen: Seen) -> list[Gap]:
    """Return the classes without a record of forwarding, and what is not sent in time."""
    every = messages.in_campaign(seen.reader, seen.campaign)
    today = seen.today
    found = []
    still_open = tuple(one for one in every if one.state_on(today) is MessageState.GOING_ON)
    if still_open:
        count = len(message_figures.open_classes(seen.reader, seen.campaign))
        found.append(Gap("gap.messages_open", {"count": count}, _refs(still_open)))
    late = tuple(one for one in every if one.state_on(today) is MessageState.LATE)
    if late:
        found.append(Gap("gap.messages_unsent", {"count": len(late)}, _refs(late)))
    return found


def _refs(found: tuple[Message, ...]) -> tuple[RowRef, ...]:
    return tuple(RowRef("message", one.uid) for one in found)
