"""Messages to parents: written, checked, copied, posted, and forwarded class by class.

Nothing is sent from here; what is recorded is what the office and the class teachers have done.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from schoolguard.channels.clipboard import whole_text
from schoolguard.channels.linter import lint
from schoolguard.channels.meters import measure
from schoolguard.domain import fields
from schoolguard.domain.campaign import Campaign
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.message import (
    Channel,
    ChannelKind,
    Checked,
    ClassForwarding,
    Copied,
    CopyMessage,
    MarkForwarded,
    Message,
    MessageMonth,
    MessageText,
    Messaging,
    PostMessage,
    RemoveMessages,
    SaveMessage,
    SaveSetup,
    Setup,
    Starter,
)
from schoolguard.domain.record import dataclass
from schoolguard.domain.school import school_year_of
from schoolguard.services.message_records import (
    copy_to,
    forward,
    keep_classes,
    keep_texts,
    warning_of,
)
from schoolguard.services.office import Office
from schoolguard.services.wording import content
from schoolguard.store import campaigns, channels, classes, messages, rows
from schoolguard.store.message_tables import message as table
from schoolguard.store.message_tables import message_text
from schoolguard.store.store import Transaction

__all__ = ["Messages", "copy_to"]

_LONGEST: Final = 100_000
_SEGMENTS: Final = (10, 200)


@dataclass(frozen=True, slots=True)
class Messages:
    """Reads and keeps messages to parents."""

    office: Office

    def get(self, uid: str) -> Message:
        """Return one message; raises ``store.not_found``."""
        with self.office.read() as reader:
            return messages.by_uid(reader, uid)

    def month(self, campaign_uid: str) -> MessageMonth:
        """Return a campaign's messages by date, and the channels."""
        with self.office.read() as reader:
            campaign = campaigns.by_uid(reader, campaign_uid)
            return MessageMonth(
                campaign=campaign,
                today=self.office.today(),
                messages=messages.in_campaign(reader, campaign),
                setup=channels.setup(reader),
            )

    def classes(self, uid: str) -> tuple[ClassForwarding, ...]:
        """Return the classes a message is for, with what each has of it."""
        with self.office.read() as reader:
            found = messages.by_uid(reader, uid)
            return messages.classes_of(reader, campaigns.by_uid(reader, found.campaign_uid), uid)

    def starters(self) -> tuple[Starter, ...]:
        """Return the texts to begin with."""
        found = content("messages")["starters"]
        return tuple(
            Starter(key, one["name"], one["title"], one["text"].strip(), one["sms"].strip())
            for key, one in found.items()
        )

    def check(self, setup: Setup, kind: ChannelKind, text: str) -> Checked:
        """Return how ``text`` would leave on a channel; touches no store, so it may run live."""
        return checked(setup, setup.channel(kind), text)

    def save(self, command: SaveMessage) -> Message:
        """Plan a message or change one.

        Raises ``field.*``, ``message.no_class``, ``activity.outside``, ``store.stale``.
        """
        values: dict[str, object] = {
            "planned_on": command.planned_on,
            "title": " ".join(fields.clean_text(command.title).split()),
            "base_text": fields.clean_text(command.base_text),
            "all_classes": command.all_classes,
        }
        fields.check(Message, values)
        texts = {kind: fields.clean_text(text) for kind, text in command.variants}
        for text in texts.values():
            fields.check(MessageText, {"text": text})
        if not command.all_classes and not command.class_uids:
            raise SchoolError("message.no_class")
        with self.office.begin("message.save", command) as tx:
            earlier = tx.earlier_result()
            if earlier is not None:
                return messages.by_uid(tx, earlier)
            campaign = campaigns.by_uid(tx, command.campaign_uid)
            _check_year(campaign, command.planned_on)
            if command.uid is None:
                plain = {"campaign_id": campaign.id, "posted_on": None, "warning": ""}
                row_id, uid = rows.add(tx, table, {**values, **plain})
            else:
                uid = command.uid
                row_id = rows.change(tx, table, uid, command.version, values)
            chosen = () if command.all_classes else command.class_uids
            differs = keep_texts(tx, row_id, texts)
            differs = keep_classes(tx, row_id, campaign, chosen) or differs
            if differs and command.uid is not None:
                messages.touch(tx, uid, command.version)
            return self._done(tx, uid)

    def copy(self, command: CopyMessage) -> Copied:
        """Return the whole text for a channel, and note the day.

        Raises ``message.empty``, ``message.suspicious`` unless ``despite``, ``store.not_found``.
        """
        with self.office.begin("message.copy", command) as tx:
            found = messages.by_uid(tx, command.uid)
            setup = channels.setup(tx)
            seen = checked(setup, setup.channel(command.channel), found.text_on(command.channel))
            if not seen.whole:
                raise SchoolError("message.empty")
            if seen.grave and not command.despite:
                raise SchoolError("message.suspicious", count=len(seen.grave))
            if tx.earlier_result() is None:
                noted = {"copied_on": self.office.today(), "warning": warning_of(seen.findings)}
                standing = messages.text_rows(tx, found.id).get(command.channel)
                if standing is None:
                    own = {"message_id": found.id, "channel": command.channel.value, "text": ""}
                    rows.add(tx, message_text, {**own, **noted})
                else:
                    rows.change(tx, message_text, standing.uid, standing.version, noted)
                tx.done(command.uid, "messages")
            return Copied(seen.whole, messages.by_uid(tx, command.uid))

    def post(self, command: PostMessage) -> Message:
        """Note that a message stands in the teachers' group, or take that back.

        What is odd in its text is noted with it. Raises ``message.future``, ``store.stale``.
        """
        self._check_day(command.posted_on)
        with self.office.begin("message.post", command) as tx:
            earlier = tx.earlier_result()
            if earlier is not None:
                return messages.by_uid(tx, earlier)
            found = messages.by_uid(tx, command.uid)
            warning = "" if command.posted_on is None else self._warning(tx, found)
            values = {"posted_on": command.posted_on, "warning": warning}
            rows.change(tx, table, command.uid, command.version, values)
            return self._done(tx, command.uid)

    def mark(self, command: MarkForwarded) -> tuple[ClassForwarding, ...]:
        """Record what classes have of a message; return all of its classes.

        Always allowed, whatever the text is; what is odd in it is noted with each. Raises
        ``message.future``, ``message.not_for``, ``field.*``, ``store.stale``.
        """
        for one in command.marks:
            self._check_day(one.forwarded_on)
        with self.office.begin("message.mark", command) as tx:
            found = messages.by_uid(tx, command.uid)
            campaign = campaigns.by_uid(tx, found.campaign_uid)
            if tx.earlier_result() is None:
                forward(tx, campaign, found, command.marks, self._warning(tx, found))
                touched = {classes.by_uid(tx, one.class_uid).id for one in command.marks}
                self.office.for_classes(tx, touched)
                tx.done(command.uid, "messages", "progress")
            return messages.classes_of(tx, campaign, command.uid)

    def remove(self, command: RemoveMessages) -> str:
        """Put messages into the bin, all or none; return the id that brings them back."""
        with self.office.begin("message.remove", command) as tx:
            if tx.earlier_result() is None:
                for uid, version in command.rows:
                    messages.remove(tx, uid, version)
                tx.done(command.action_id, "messages", "progress")
        return command.action_id

    def set_up(self, command: SaveSetup) -> Setup:
        """Change the channels and what holds for every message.

        Raises ``field.*``, ``message.limit``, ``store.stale``.
        """
        wanted = Setup(
            channels=tuple(_clean_channel(one) for one in command.channels),
            messaging=_clean_messaging(command.messaging),
        )
        with self.office.begin("channel.save", command) as tx:
            if tx.earlier_result() is None:
                channels.save(tx, wanted)
                tx.done(command.action_id, "messages")
            return channels.setup(tx)

    def _done(self, tx: Transaction, uid: str) -> Message:
        saved = messages.by_uid(tx, uid)
        messages.make_findable(tx, saved)
        tx.done(uid, "messages", "progress")
        return saved

    def _check_day(self, day: date | None) -> None:
        if day is not None and day > self.office.today():
            raise SchoolError("message.future", day=day)

    @staticmethod
    def _warning(tx: Transaction, found: Message) -> str:
        phones = own_phones(channels.setup(tx))
        texts = (found.base_text, *found.variants.values())
        return warning_of([one for text in texts for one in lint(text, phones)])


def checked(setup: Setup, channel: Channel, text: str) -> Checked:
    """Return a text as it would leave on a channel."""
    whole = whole_text(channel, text, setup.messaging.check_line)
    return Checked(whole, measure(channel, whole), lint(text, own_phones(setup)))


def own_phones(setup: Setup) -> tuple[str, ...]:
    """Return the school's own numbers, as they were written."""
    return tuple(setup.messaging.own_phones.replace("，", " ").replace("、", " ").split())


def _clean_channel(one: Channel) -> Channel:
    clean = replace(
        one,
        name=fields.clean_text(one.name),
        signature=fields.clean_text(one.signature).strip("【】[] "),
    )
    fields.check(Channel, _values(clean))
    for value, least, most in ((one.most, 1, _LONGEST), (one.segment, *_SEGMENTS)):
        if value is not None and not least <= value <= most:
            raise SchoolError("message.limit", least=least, most=most)
    return clean


def _clean_messaging(one: Messaging) -> Messaging:
    clean = replace(
        one,
        check_line=" ".join(fields.clean_text(one.check_line).split()),
        own_phones=" ".join(fields.clean_text(one.own_phones).split()),
    )
    fields.check(Messaging, _values(clean))
    return clean


def _values(row: Channel | Messaging) -> Mapping[str, object]:
    return {name: getattr(row, name) for name in fields.specs(type(row))}


def _check_year(of: Campaign, day: date) -> None:
    """Refuse a day outside the campaign's school year: it is a slip of the hand."""
    year = school_year_of(of.starts_on)
    first = date(year, 8, 1)
    last = date(year + 1, 8, 1) - timedelta(days=1)
    if not first <= day <= last:
        raise SchoolError("activity.outside", day=day, first=first, last=last)
