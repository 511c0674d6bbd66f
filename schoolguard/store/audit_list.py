"""The audit trail as a list."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time, timedelta, timezone

from sqlalchemy import ColumnElement, or_, select

from schoolguard.domain.audit import AuditLine
from schoolguard.store import audit
from schoolguard.store.long_lists import Listing, holds
from schoolguard.store.store import Reader
from schoolguard.store.tables import audit_line

Named = Callable[[str], Sequence[str]]


def listing(
    reader: Reader, zone: timezone, actors: Named, actions: Named, nouns: Named
) -> Listing[AuditLine]:
    """Return the trail, the newest line first.

    ``actors``, ``actions`` and ``nouns`` give the codes whose words contain a word; a day begins
    in ``zone``.
    """

    def only(name: str, value: str) -> ColumnElement[bool]:
        if name != "at":
            return audit_line.c[name] == value
        begins = datetime.combine(date.fromisoformat(value), time(), zone)
        return (audit_line.c.at >= begins) & (audit_line.c.at < begins + timedelta(days=1))

    def answers(word: str) -> ColumnElement[bool]:
        return or_(
            holds(reader, audit_line.c.actor, word),
            audit_line.c.actor.in_(actors(word)),
            audit_line.c.action.in_(actions(word)),
            audit_line.c.noun.in_(nouns(word)),
            audit_line.c.row_uid == word,
        )

    return Listing(
        ids=select(audit_line.c.id),
        key=audit_line.c.id,
        orders={
            "": (),
            "at": (),
            "actor": (audit_line.c.actor,),
            "action": (audit_line.c.action,),
            "noun": (audit_line.c.noun,),
        },
        only=only,
        search=answers,
        rows=lambda keys: _rows(reader, keys),
        falls=True,
    )


def _rows(reader: Reader, keys: Sequence[int]) -> Mapping[int, AuditLine]:
    found = reader.connection.execute(select(audit_line).where(audit_line.c.id.in_(keys)))
    return {row.id: audit.as_line(row) for row in found}
