"""What the summary says of messages to parents: classes are counted, households never."""

from collections.abc import Sequence

from schoolguard.domain.message import ChannelKind, Message, MessageState
from schoolguard.domain.summary import RowRef, Sentence
from schoolguard.services.summary.view import View
from schoolguard.services.wording import day_text
from schoolguard.store import channels, message_figures, messages

_NAMED = 4
"""As many messages are named; more are counted."""


def message_sentences(seen: View) -> Sequence[Sentence]:
    """Return the sentences on a campaign's messages; none where none is planned."""
    every = messages.in_campaign(seen.reader, seen.campaign)
    sent = [one for one in every if one.sent]
    words = {
        "planned": seen.figures["messages.planned"].value,
        "posted": seen.figures["messages.posted"].value,
        "today": day_text(seen.today),
    }
    if not every:
        return []
    if not sent:
        return [seen.say.sentence("messages_none", words, _refs(every))]
    if len(every) == 1:
        said = [_only(seen, sent[0])]
    else:
        key = "messages_all" if len(sent) == len(every) else "messages_some"
        said = [seen.say.sentence(key, words, _refs(sent)), *_titles(seen, sent)]
    return [*said, *_ways(seen, sent), *_classes(seen, sent)]


def message_weakness(seen: View) -> Sentence | None:
    """Return that classes have no record of forwarding, or that a message is overdue."""
    every = messages.in_campaign(seen.reader, seen.campaign)
    still_open = [one for one in every if one.state_on(seen.today) is MessageState.GOING_ON]
    if still_open:
        count = len(message_figures.open_classes(seen.reader, seen.campaign))
        return seen.say.sentence("weak_messages_open", {"count": count}, _refs(still_open))
    late = [one for one in every if one.state_on(seen.today) is MessageState.LATE]
    if late:
        return seen.say.sentence("weak_messages_late", {"count": len(late)}, _refs(late))
    return None


def _only(seen: View, one: Message) -> Sentence:
    day = "" if one.posted_on is None else day_text(one.posted_on)
    return seen.say.sentence("messages_only", {"day": day, "title": one.title}, _refs([one]))


def _titles(seen: View, sent: Sequence[Message]) -> list[Sentence]:
    if len(sent) > _NAMED:
        return []
    words = {"told": "".join(f"《{one.title}》" for one in sent), "several": len(sent) > 1}
    return [seen.say.sentence("messages_titles", words, _refs(sent))]


def _ways(seen: View, sent: Sequence[Message]) -> list[Sentence]:
    """Say the parents' channels for which the text of a message that is out was taken."""
    setup = channels.setup(seen.reader)
    taken = {
        text.channel: one
        for one in sent
        for text in one.texts
        if text.copied_on is not None and text.channel.for_parents
    }
    ways = "、".join(setup.channel(kind).name for kind in ChannelKind if kind in taken)
    sources = [one for one in sent if one in taken.values()]
    return [seen.say.sentence("messages_ways", {"ways": ways}, _refs(sources))] if ways else []


def _classes(seen: View, sent: Sequence[Message]) -> list[Sentence]:
    behind = [one for one in sent if one.open]
    excepted = [one for one in sent if one.excepted]
    forwarded = seen.number("messages.forwarded_classes")
    words: dict[str, object] = {
        "classes": seen.figures["messages.forwarded_classes"].value,
        "complete": seen.figures["messages.complete"].value,
        "all": not behind and not excepted,
        "some": 0 < seen.number("messages.complete") < len(sent),
        "several": len(sent) > 1,
        "told": "；".join(
            f"《{one.title}》应转发{one.due - one.excepted}个班，已转发{one.forwarded}个班"
            for one in behind
        ),
    }
    if not forwarded:
        return [seen.say.sentence("messages_no_class", words, _refs(sent))]
    said = [seen.say.sentence("messages_classes", words, _refs(sent))]
    if behind and len(sent) > 1 and len(behind) < _NAMED:
        said.append(seen.say.sentence("messages_behind", words, _refs(behind)))
    return said


def _refs(found: Sequence[Message]) -> list[RowRef]:
    return [RowRef("message", one.uid) for one in found]
