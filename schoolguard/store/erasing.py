"""Deleting for good: pupils, guardians' phones, pictures and the words under them.

What was counted stays true: a class keeps the number of its pupils as a head-count, a slip its
class and seat, a family what came back of it, a picture its number and what it proved. Each
statement below runs again without harm, so that a restored backup is purged by the same calls.
"""

import json
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Select,
    String,
    Table,
    delete,
    exists,
    func,
    or_,
    select,
    true,
    update,
)

from schoolguard.domain.record import dataclass
from schoolguard.store import audit, evidence, head_counts, search, talks, undo
from schoolguard.store.evidence_tables import evidence as evidence_table
from schoolguard.store.evidence_tables import photo
from schoolguard.store.leaflet_tables import family, family_pupil, slip
from schoolguard.store.rows import batched
from schoolguard.store.store import Reader, Transaction
from schoolguard.store.summary_tables import summary_version
from schoolguard.store.tables import (
    audit_line,
    campaign,
    flag_talk,
    metadata,
    pupil,
    school_class,
    school_year,
)
from schoolguard.store.undo_tables import undo_row, undo_step

PUPIL_FIELDS: Final = ("seat_no", "student_no", "name", "gender", "guardian", "phone")
_SLIP_FIELDS: Final = ("because", "family_id", "pupil_id")
PASSING: Final = ("draft",)
"""Tables that hold typed words only for a while: emptied whole with every purge."""


@dataclass(frozen=True, slots=True)
class _Going:
    """A pupil that goes."""

    id: int
    uid: str
    class_id: int
    binned: bool


def pupils(
    tx: Transaction,
    today: date,
    *,
    years: Sequence[int] | None = None,
    until: datetime | None = None,
) -> int:
    """Delete the pupils of school years, or all; return how many.

    With ``until`` those entered after that moment stay. The head-count of ``today`` stands for
    what the roster said of a class of which nobody is left.
    """
    going = _going(tx, of_years(years), until)
    if not going:
        return 0
    _keep_counts(tx, {one.class_id for one in going}, {one.id for one in going}, today)
    for few in batched(going):
        _free_slips(tx, few)
        tx.connection.execute(delete(pupil).where(pupil.c.id.in_([one.id for one in few])))
    _drop_empty_families(tx)
    gone = [one.uid for one in going]
    search.drop(tx, pupil.name, gone)
    audit.note_many(tx, pupil.name, [(uid, PUPIL_FIELDS) for uid in gone])
    return len(gone)


def one_pupil(tx: Transaction, uid: str) -> bool:
    """Delete what is kept of one pupil; tell whether there was anything.

    The place in the class stays, nameless: the class has as many pupils as before.
    """
    (one, *_) = (*_going(tx, pupil.c.uid == uid, None), None)
    if one is None or _is_nameless(tx, one):
        return False
    _free_slips(tx, [one])
    tx.connection.execute(delete(family_pupil).where(family_pupil.c.pupil_id == one.id))
    if one.binned:
        tx.connection.execute(delete(pupil).where(pupil.c.id == one.id))
    else:
        tx.connection.execute(
            update(pupil)
            .where(pupil.c.id == one.id)
            .values(
                version=pupil.c.version + 1,
                **dict.fromkeys((*PUPIL_FIELDS, "name_key", "seat_key"), ""),
            )
        )
    _drop_empty_families(tx)
    search.drop(tx, pupil.name, [uid])
    audit.note(tx, pupil.name, uid, PUPIL_FIELDS)
    return True


def phones(tx: Transaction, *, until: datetime | None = None) -> int:
    """Delete every guardian's name and phone; return of how many pupils."""
    known = (pupil.c.phone != "") | (pupil.c.guardian != "")
    late = _written_after(tx, pupil.name, "phone", until)
    found = tx.connection.execute(select(pupil.c.uid).where(known)).scalars()
    uids = [uid for uid in found if uid not in late]
    for few in batched(uids):
        tx.connection.execute(
            update(pupil)
            .where(pupil.c.uid.in_(few))
            .values(phone="", guardian="", version=pupil.c.version + 1)
        )
    audit.note_many(tx, pupil.name, [(uid, ("guardian", "phone")) for uid in uids])
    return len(uids)


def photos(tx: Transaction, campaign_uid: str, *, until: datetime | None = None) -> int:
    """Delete the pictures of a campaign and their captions, the bin included; return how many.

    The pieces stay with number, kind, day and what they prove.
    """
    late = entered_after(tx, evidence.NOUN, until)
    found = [row for row in tx.connection.execute(_pictured(campaign_uid)) if row.uid not in late]
    for few in batched(found):
        ids = [row.id for row in few]
        tx.connection.execute(
            update(evidence_table)
            .where(evidence_table.c.id.in_(ids))
            .values(caption="", version=evidence_table.c.version + 1)
        )
        tx.connection.execute(
            update(photo)
            .where(photo.c.evidence_id.in_(ids))
            .values(content=b"", version=photo.c.version + 1)
        )
    _forget_frozen_captions(tx, campaign_uid)
    uids = [row.uid for row in found]
    audit.note_many(tx, evidence.NOUN, [(uid, ("caption", "content")) for uid in uids])
    evidence.make_findable(tx, evidence.by_uids(tx, uids))
    return len(uids)


def speakers(
    tx: Transaction, campaign_uid: str | None = None, *, until: datetime | None = None
) -> int:
    """Delete the names of pupils who spoke, of a campaign or of all; return how many."""
    late = _written_after(tx, talks.NOUN, "speaker", until)
    return talks.erase_pupils_names(tx, campaign_uid, but=late)


def passing(tx: Transaction, name: str = "") -> int:
    """Delete what holds typed words only for a while, all of it or what has a name in it.

    Returns how many rows went. The running write makes no step that could be taken back.
    """
    # A step is undone as a whole, so that it goes as a whole.
    images = (undo_row.c.image.contains(one, autoescape=True) for one in (name, _escaped(name)))
    with_name = select(undo_row.c.step_id).where(or_(*images))
    gone = undo.forget(tx, *((undo_step.c.id.in_(with_name),) if name else ()))
    for table in passing_tables():
        # Kept as JSON, the name may stand there by its code points.
        holds = [
            column.contains(one, autoescape=True)
            for column in table.c
            if isinstance(column.type, String)
            for one in (name, _escaped(name))
        ]
        gone += tx.connection.execute(delete(table).where(or_(*holds) if name else true())).rowcount
    return gone


def _escaped(name: str) -> str:
    return json.dumps(name)[1:-1]


def passing_tables() -> tuple[Table, ...]:
    """Return the tables that hold typed words only for a while."""
    return tuple(metadata.tables[name] for name in PASSING if name in metadata.tables)


def rebuild_search(tx: Transaction) -> None:
    """Write the search index anew: an index keeps traces of deleted words in its pages."""
    if tx.is_sqlite:
        search.reindex(tx.connection)


def years_with_pupils(reader: Reader) -> tuple[int, ...]:
    """Return the school years (their first year) of which pupils are kept, the bin included."""
    found = (
        select(school_year.c.starts_in)
        .join(school_class, school_class.c.school_year_id == school_year.c.id)
        .join(pupil, pupil.c.class_id == school_class.c.id)
        .distinct()
        .order_by(school_year.c.starts_in)
    )
    return tuple(reader.connection.execute(found).scalars())


def months_with_photos(reader: Reader) -> tuple[str, ...]:
    """Return the campaigns (public ids) of which pictures or pupils' names are kept."""
    pictured = exists().where(evidence_table.c.campaign_id == campaign.c.id, *_HELD)
    named = exists().where(talks.named_pupils(), flag_talk.c.campaign_id == campaign.c.id)
    found = select(campaign.c.uid).where(or_(pictured, named)).order_by(campaign.c.id)
    return tuple(reader.connection.execute(found).scalars())


_HELD: Final = (
    photo.c.evidence_id == evidence_table.c.id,
    or_(func.length(photo.c.content) > 0, evidence_table.c.caption != ""),
)


def _pictured(campaign_uid: str) -> Select[tuple[Any, ...]]:
    return (
        select(evidence_table.c.id, evidence_table.c.uid, evidence_table.c.caption)
        .add_columns(func.length(photo.c.content).label("size"))
        .select_from(evidence_table)
        .join(photo, photo.c.evidence_id == evidence_table.c.id)
        .join(campaign, campaign.c.id == evidence_table.c.campaign_id)
        .where(campaign.c.uid == campaign_uid, *_HELD)
        .order_by(evidence_table.c.id)
    )


def of_years(years: Sequence[int] | None) -> ColumnElement[bool]:
    """Return the condition that a pupil is of a class of these school years (None: of any)."""
    within = (
        select(school_class.c.id)
        .join(school_year, school_year.c.id == school_class.c.school_year_id)
        .where(school_year.c.starts_in.in_(years or ()))
    )
    return pupil.c.id.is_not(None) if years is None else pupil.c.class_id.in_(within)


def pictures(reader: Reader, campaign_uid: str) -> tuple[int, int]:
    """Return (pictures, captions) that are kept of a campaign, the bin included."""
    found = reader.connection.execute(_pictured(campaign_uid)).all()
    return sum(bool(row.size) for row in found), sum(bool(row.caption) for row in found)


def _forget_frozen_captions(tx: Transaction, campaign_uid: str) -> None:
    """Delete the words under photos of final summaries; their digests stay in the frozen text."""
    of = select(campaign.c.id).where(campaign.c.uid == campaign_uid)
    gone = tx.connection.execute(
        update(summary_version)
        .where(summary_version.c.campaign_id.in_(of), summary_version.c.captions != "")
        .values(captions="")
        .returning(summary_version.c.uid)
    ).scalars()
    audit.note_many(tx, summary_version.name, [(uid, ("captions",)) for uid in gone])


def _going(tx: Transaction, which: ColumnElement[bool], until: datetime | None) -> list[_Going]:
    late = entered_after(tx, pupil.name, until)
    found = tx.connection.execute(
        select(pupil.c.id, pupil.c.uid, pupil.c.class_id, pupil.c.deleted_at)
        .where(which)
        .order_by(pupil.c.id)
    )
    return [
        _Going(row.id, row.uid, row.class_id, row.deleted_at is not None)
        for row in found
        if row.uid not in late
    ]


def _is_nameless(reader: Reader, one: _Going) -> bool:
    """Tell whether nothing is kept of a pupil but the place in the class."""
    found = reader.connection.execute(select(pupil).where(pupil.c.id == one.id)).mappings().one()
    slips = select(slip.c.id).where(slip.c.pupil_id == one.id).limit(1)
    left = any(found[name] for name in PUPIL_FIELDS)
    return not (left or one.binned or reader.connection.execute(slips).first())


def entered_after(reader: Reader, noun: str, until: datetime | None) -> frozenset[str]:
    """Return the rows of a noun whose first line in the audit trail is later than a moment."""
    if until is None:
        return frozenset()
    first = (
        select(audit_line.c.row_uid)
        .where(audit_line.c.noun == noun)
        .group_by(audit_line.c.row_uid)
        .having(func.min(audit_line.c.at) > until)
    )
    return frozenset(reader.connection.execute(first).scalars())


def _written_after(reader: Reader, noun: str, field: str, until: datetime | None) -> frozenset[str]:
    """Return the rows of a noun in which a field was written after a moment."""
    if until is None:
        return frozenset()
    later = select(audit_line.c.row_uid).where(
        audit_line.c.noun == noun,
        audit_line.c.at > until,
        audit_line.c.fields.contains(f'"{field}"', autoescape=True),
    )
    return frozenset(reader.connection.execute(later).scalars())


def _keep_counts(tx: Transaction, class_ids: set[int], going: set[int], today: date) -> None:
    """Let a head-count stand for the roster of each class of which nobody is left.

    While pupils are kept they are counted whatever was typed before, so their number takes the
    place of every earlier count: no figure of a past day moves.
    """
    for few in batched(sorted(class_ids)):
        kept: dict[int, list[int]] = {}
        for row in tx.connection.execute(
            select(pupil.c.class_id, pupil.c.id).where(
                pupil.c.class_id.in_(few), pupil.c.deleted_at.is_(None)
            )
        ):
            kept.setdefault(row.class_id, []).append(row.id)
        for class_id, ids in kept.items():
            if set(ids) <= going:
                head_counts.replace(tx, class_id, len(ids), today)
                tx.connection.execute(
                    update(school_class)
                    .where(school_class.c.id == class_id)
                    .values(version=school_class.c.version + 1)
                )


def _free_slips(tx: Transaction, going: Sequence[_Going]) -> None:
    """Leave of a slip its class, seat and family; one of a pupil in the bin counted for nothing."""
    binned = [one.id for one in going if one.binned]
    gone = tx.connection.execute(
        delete(slip).where(slip.c.pupil_id.in_(binned)).returning(slip.c.uid)
    ).scalars()
    audit.note_many(tx, slip.name, [(uid, ("state",)) for uid in gone])
    mine = (
        select(family_pupil.c.family_id)
        .where(family_pupil.c.pupil_id == slip.c.pupil_id)
        .scalar_subquery()
    )
    freed = tx.connection.execute(
        update(slip)
        .where(slip.c.pupil_id.in_([one.id for one in going]))
        .values(family_id=mine, pupil_id=None, because="", version=slip.c.version + 1)
        .returning(slip.c.uid)
    ).scalars()
    audit.note_many(tx, slip.name, [(uid, _SLIP_FIELDS) for uid in freed])


def _drop_empty_families(tx: Transaction) -> None:
    tx.connection.execute(
        delete(family).where(
            ~exists().where(family_pupil.c.family_id == family.c.id),
            ~exists().where(slip.c.family_id == family.c.id),
        )
    )
