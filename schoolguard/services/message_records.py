"""What stands under a message: its variants, its chosen classes, its forwardings, a copy of it."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta

from schoolguard.domain import fields
from schoolguard.domain.campaign import Campaign
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.message import (
    ChannelKind,
    ClassForwarding,
    ClassMark,
    Finding,
    Forwarding,
    Message,
)
from schoolguard.domain.school import school_year_of
from schoolguard.store import classes, message_rows, messages, rows
from schoolguard.store.message_tables import message, message_text
from schoolguard.store.store import Transaction

_LONGEST_WARNING = 200


def warning_of(findings: Iterable[Finding]) -> str:
    """Return the codes of grave findings as they are recorded; empty for a clean text."""
    codes = dict.fromkeys(one.code.removeprefix("lint.") for one in findings if one.grave)
    return " ".join(codes)[:_LONGEST_WARNING]


def keep_texts(tx: Transaction, message_id: int, texts: Mapping[ChannelKind, str]) -> bool:
    """Make the variants of a message these; return whether any differs."""
    standing = messages.text_rows(tx, message_id)
    differs = False
    for kind in ChannelKind:
        text, found = texts.get(kind, ""), standing.get(kind)
        if found is not None and found.text != text:
            rows.change(tx, message_text, found.uid, found.version, {"text": text})
            differs = True
        elif found is None and text:
            own = {"message_id": message_id, "channel": kind.value, "text": text}
            rows.add(tx, message_text, {**own, "copied_on": None, "warning": ""})
            differs = True
    return differs


def keep_classes(tx: Transaction, message_id: int, of: Campaign, class_uids: Sequence[str]) -> bool:
    """Make these the chosen classes of a message; return whether any differs.

    Raises ``message.not_for`` for a class that is not in the campaign's school year.
    """
    known = {one.uid: one.id for one in classes.in_year(tx, school_year_of(of.starts_on))}
    if not set(class_uids) <= set(known):
        raise SchoolError("message.not_for")
    return message_rows.choose(tx, message_id, {uid: known[uid] for uid in class_uids})


def forward(
    tx: Transaction, of: Campaign, found: Message, marks: Sequence[ClassMark], warning: str
) -> None:
    """Record what classes have of a message; see ``Messages.mark``."""
    here = {one.class_uid: one for one in messages.classes_of(tx, of, found.uid)}
    new: list[dict[str, object]] = []
    for mark in marks:
        standing = here.get(mark.class_uid)
        if standing is None:
            raise SchoolError("message.not_for")
        if standing.version != mark.version:
            raise SchoolError("store.stale")
        values = _marked(mark, standing, warning)
        if standing.version:
            message_rows.change_forwarding(tx, found.id, mark.class_uid, mark.version, values)
        else:
            new.append({**values, "message_id": found.id, "class_uid": mark.class_uid})
    message_rows.add_forwardings(tx, new)


def copy_to(
    tx: Transaction, from_campaign: Campaign, to_campaign: Campaign, shift: timedelta
) -> int:
    """Copy a campaign's messages into another one, their days shifted; return how many.

    Texts come along; what was posted and forwarded does not. Chosen classes are looked up by
    grade and number in the new school year; where none is left, the message is for all.
    """
    years = [school_year_of(one.starts_on) for one in (from_campaign, to_campaign)]
    old, new = (classes.in_year(tx, year) for year in years)
    place = {one.uid: (one.grade, one.number) for one in old}
    by_place = {(one.grade, one.number): one.uid for one in new}
    found = messages.in_campaign(tx, from_campaign)
    for one in found:
        chosen = [by_place[place[uid]] for uid in one.class_uids if place.get(uid) in by_place]
        values = {
            "campaign_id": to_campaign.id,
            "planned_on": one.planned_on + shift,
            "title": one.title,
            "base_text": one.base_text,
            "all_classes": one.all_classes or not chosen,
            "posted_on": None,
            "warning": "",
        }
        row_id, uid = rows.add(tx, message, values)
        keep_texts(tx, row_id, one.variants)
        keep_classes(tx, row_id, to_campaign, () if values["all_classes"] else chosen)
        messages.make_findable(tx, messages.by_uid(tx, uid))
    return len(found)


def _marked(mark: ClassMark, standing: ClassForwarding, warning: str) -> dict[str, object]:
    because = " ".join(fields.clean_text(mark.because).split())
    done = mark.forwarded_on is not None
    values: dict[str, object] = {
        "forwarded_on": mark.forwarded_on,
        "forwarded_by": (fields.clean_text(mark.by) or standing.class_teacher) if done else "",
        "exception_because": "" if done else because,
        "warning": warning if done else "",
    }
    fields.check(Forwarding, values)
    return values
