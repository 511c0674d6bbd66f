"""Queries of the leading group and its members."""

from collections.abc import Sequence
from functools import cache
from typing import Any

from sqlalchemy import RowMapping, func, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.sql import Select

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.leadership import (
    GroupKind,
    GroupMember,
    GroupOrigin,
    LeadingGroup,
    MemberRole,
)
from schoolguard.store import audit, rows, search
from schoolguard.store.rows import batched
from schoolguard.store.store import Reader, Transaction
from schoolguard.store.tables import campaign, group_member, leading_group


@cache
def select_members() -> Select[tuple[Any, ...]]:
    """Return the statement for live members of live groups, in no order."""
    return (
        select(
            group_member.c.id,
            group_member.c.uid,
            group_member.c.version,
            leading_group.c.uid.label("group_uid"),
            group_member.c.role,
            group_member.c.name,
            group_member.c.post,
            group_member.c.duty,
        )
        .join(leading_group, leading_group.c.id == group_member.c.group_id)
        .where(group_member.c.deleted_at.is_(None), leading_group.c.deleted_at.is_(None))
    )


def group_of(reader: Reader, campaign_id: int) -> LeadingGroup | None:
    """Return a campaign's group, or None."""
    statement = (
        select(
            leading_group.c.id,
            leading_group.c.uid,
            leading_group.c.version,
            campaign.c.uid.label("campaign_uid"),
            leading_group.c.kind,
            leading_group.c.origin,
            leading_group.c.name,
            leading_group.c.office,
        )
        .join(campaign, campaign.c.id == leading_group.c.campaign_id)
        .where(leading_group.c.campaign_id == campaign_id, leading_group.c.deleted_at.is_(None))
    )
    row = reader.connection.execute(statement).mappings().one_or_none()
    return None if row is None else _group(row)


def members_of(reader: Reader, campaign_id: int) -> tuple[GroupMember, ...]:
    """Return the members of a campaign's group in their order."""
    statement = (
        select_members()
        .where(leading_group.c.campaign_id == campaign_id)
        .order_by(group_member.c.position, group_member.c.id)
    )
    return tuple(_member(row) for row in reader.connection.execute(statement).mappings())


def member(reader: Reader, uid: str) -> GroupMember:
    """Return one live member; raises ``store.not_found``."""
    statement = select_members().where(group_member.c.uid == uid)
    row = reader.connection.execute(statement).mappings().one_or_none()
    if row is None:
        raise SchoolError("store.not_found")
    return _member(row)


def member_counts(reader: Reader) -> dict[int, int]:
    """Return how many members the group of each campaign has, by the campaign's id."""
    statement = (
        select(leading_group.c.campaign_id, func.count())
        .join(group_member, group_member.c.group_id == leading_group.c.id)
        .where(group_member.c.deleted_at.is_(None), leading_group.c.deleted_at.is_(None))
        .group_by(leading_group.c.campaign_id)
    )
    return {row[0]: row[1] for row in reader.connection.execute(statement)}


def put_in_order(tx: Transaction, uids: Sequence[str]) -> None:
    """Give members their places; those that stay where they were are left alone."""
    places = select(group_member.c.uid, group_member.c.position).where(group_member.c.uid.in_(uids))
    found = {row.uid: row.position for row in tx.connection.execute(places)}
    moved = [(place, uid) for place, uid in enumerate(uids) if found[uid] != place]
    for place, uid in moved:
        # The place is the list's, not the person's: an open panel does not grow stale by it.
        tx.connection.execute(
            update(group_member).where(group_member.c.uid == uid).values(position=place)
        )
    audit.note_many(tx, "group_member", [(uid, ("position",)) for _, uid in moved])


def remove_members(tx: Transaction, gone: Sequence[tuple[str, int]]) -> None:
    """Put members into the bin; raises ``store.stale`` or ``store.not_found``."""
    for uid, version in gone:
        if member(tx, uid).version != version:
            raise SchoolError("store.stale")
    uids = [uid for uid, _ in gone]
    _bin_members(tx, uids)


def remove_group(tx: Transaction, uid: str, version: int) -> None:
    """Put a group and its members into the bin; raises ``store.stale`` or ``store.not_found``."""
    found = tx.connection.execute(
        select(leading_group.c.id, leading_group.c.version).where(
            leading_group.c.uid == uid, leading_group.c.deleted_at.is_(None)
        )
    ).one_or_none()
    if found is None:
        raise SchoolError("store.not_found")
    if found.version != version:
        raise SchoolError("store.stale")
    live = select(group_member.c.uid).where(
        group_member.c.group_id == found.id, group_member.c.deleted_at.is_(None)
    )
    _bin_members(tx, tx.connection.execute(live).scalars().all())
    tx.connection.execute(
        update(leading_group)
        .where(leading_group.c.id == found.id)
        .values(deleted_at=tx.at, deletion_id=tx.action_id, version=version + 1)
    )
    audit.note(tx, "leading_group", uid, ("deleted_at",))


def bring_back(tx: Transaction, deletion_id: str) -> int:
    """Take group and members of one removal out of the bin; raises ``group.back_clash``."""
    try:
        groups = rows.out_of_bin(tx, leading_group, deletion_id)
    except IntegrityError as error:
        raise SchoolError("group.back_clash") from error
    alive = select(leading_group.c.id).where(leading_group.c.deleted_at.is_(None))
    of_live = group_member.c.group_id.in_(alive)
    members = rows.out_of_bin(tx, group_member, deletion_id, of_live)
    make_findable(tx, members)
    return len(groups) + len(members)


def add_member(tx: Transaction, group_id: int, values: dict[str, object], place: int) -> str:
    """Add a member at a place; return the public id."""
    _, uid = rows.add(tx, group_member, values | {"group_id": group_id, "position": place})
    make_findable(tx, (uid,))
    return uid


def make_findable(tx: Transaction, uids: Sequence[str]) -> None:
    """Bring the search entries of these members up to date."""
    entries: list[tuple[str, str, str, str]] = []
    for few in batched(uids):
        statement = select_members().where(group_member.c.uid.in_(few))
        entries.extend(
            (row.uid, row.name, row.post, f"{row.name} {row.post}")
            for row in tx.connection.execute(statement)
        )
    search.put(tx, "group_member", entries)


def _bin_members(tx: Transaction, uids: Sequence[str]) -> None:
    for few in batched(uids):
        tx.connection.execute(
            update(group_member)
            .where(group_member.c.uid.in_(few))
            .values(deleted_at=tx.at, deletion_id=tx.action_id, version=group_member.c.version + 1)
        )
    audit.note_many(tx, "group_member", [(uid, ("deleted_at",)) for uid in uids])
    search.drop(tx, "group_member", uids)


def _group(row: RowMapping) -> LeadingGroup:
    origin = row["origin"]
    coded = {"kind": GroupKind(row["kind"]), "origin": GroupOrigin(origin) if origin else None}
    return LeadingGroup(**{**row, **coded})


def _member(row: RowMapping) -> GroupMember:
    return GroupMember(**{**row, "role": MemberRole(row["role"])})
