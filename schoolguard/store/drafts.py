"""Statements of drafts. They are no records: nothing of them stands in the audit trail."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import delete, insert, select, update

from schoolguard.domain.draft import Draft, KeepDraft
from schoolguard.store.draft_tables import draft
from schoolguard.store.store import Reader, Transaction


def keep(tx: Transaction, command: KeepDraft) -> None:
    """Keep a draft of the actor, in place of the one with the same uid."""
    values = {
        "page": command.page,
        "form": command.form,
        "subject": command.subject,
        "title": command.title,
        "typed": command.typed,
        "kept_at": tx.at,
    }
    mine = (draft.c.uid == command.uid) & (draft.c.actor == tx.actor)
    changed = tx.connection.execute(
        update(draft).where(mine).values(version=draft.c.version + 1, **values)
    )
    if not changed.rowcount:
        tx.connection.execute(
            insert(draft).values(uid=command.uid, version=1, actor=tx.actor, **values)
        )


def drop(tx: Transaction, uid: str, actors: Collection[str]) -> None:
    """Delete a draft of one of these people, if it is there."""
    mine = (draft.c.uid == uid) & draft.c.actor.in_(actors)
    tx.connection.execute(delete(draft).where(mine))


def of(reader: Reader, actors: Collection[str], since: datetime) -> tuple[Draft, ...]:
    """Return the drafts of these people kept since a moment, the newest first."""
    rows = reader.connection.execute(
        select(draft)
        .where(draft.c.actor.in_(actors), draft.c.kept_at >= since)
        .order_by(draft.c.kept_at.desc(), draft.c.id.desc())
    )
    return tuple(Draft(**row) for row in rows.mappings())


def any_before(reader: Reader, moment: datetime) -> bool:
    """Whether drafts of before a moment are kept."""
    old = select(draft.c.id).where(draft.c.kept_at < moment).limit(1)
    return reader.connection.execute(old).first() is not None


def forget_before(tx: Transaction, moment: datetime) -> int:
    """Delete what was kept before a moment; return how many."""
    return tx.connection.execute(delete(draft).where(draft.c.kept_at < moment)).rowcount


def forget_all(tx: Transaction) -> int:
    """Delete every draft, as a purge of what is about pupils does; return how many."""
    return tx.connection.execute(delete(draft)).rowcount
