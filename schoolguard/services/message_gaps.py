"""What is missing of messages to parents."""

from schoolguard.domain.campaign import Campaign
from schoolguard.domain.figures import Gap
from schoolguard.domain.message import Message, MessageState
from schoolguard.domain.summary import RowRef
from schoolguard.services.office import Office
from schoolguard.store import message_figures, messages
from schoolguard.store.store import Reader


def message_gaps(reader: Reader, office: Office, campaign: Campaign) -> list[Gap]:
    """Return the classes without a record of forwarding, and what is not sent in time."""
    every = messages.in_campaign(reader, campaign)
    today = office.today()
    found = []
    still_open = tuple(one for one in every if one.state_on(today) is MessageState.GOING_ON)
    if still_open:
        count = len(message_figures.open_classes(reader, campaign))
        found.append(Gap("gap.messages_open", {"count": count}, _refs(still_open)))
    late = tuple(one for one in every if one.state_on(today) is MessageState.LATE)
    if late:
        found.append(Gap("gap.messages_unsent", {"count": len(late)}, _refs(late)))
    return found


def _refs(found: tuple[Message, ...]) -> tuple[RowRef, ...]:
    return tuple(RowRef("message", one.uid) for one in found)
