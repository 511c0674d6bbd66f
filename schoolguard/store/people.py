"""Queries of accounts."""

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import ColumnElement, RowMapping, Select, delete, false, func, select, update

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.people import Account, Recovery, Role
from schoolguard.store import audit, rows
from schoolguard.store.people_tables import account, account_class, recovery
from schoolguard.store.store import Reader, Transaction
from schoolguard.store.tables import pupil, school_class


def count(reader: Reader) -> int:
    """Return how many accounts there are."""
    return reader.connection.execute(select(func.count()).select_from(account)).scalar_one()


def everyone(reader: Reader) -> tuple[Account, ...]:
    """Return every account by role and login."""
    classes = _classes(reader)
    found = reader.connection.execute(select(account).order_by(account.c.login)).mappings()
    order = list(Role)
    accounts = (_account(row, classes) for row in found)
    return tuple(sorted(accounts, key=lambda one: order.index(one.role)))


def by_login(reader: Reader, login: str) -> Account | None:
    """Return the account of a login, or None."""
    found = reader.connection.execute(select(account).where(account.c.login == login)).mappings()
    row = found.one_or_none()
    return None if row is None else _account(row, _classes(reader))


def by_uid(reader: Reader, uid: str) -> Account:
    """Return one account; raises ``store.not_found``."""
    found = find(reader, uid)
    if found is None:
        raise SchoolError("store.not_found")
    return found


def find(reader: Reader, uid: str) -> Account | None:
    """Return one account, or None."""
    found = reader.connection.execute(select(account).where(account.c.uid == uid)).mappings()
    row = found.one_or_none()
    return None if row is None else _account(row, _classes(reader))


def set_classes(tx: Transaction, account_id: int, class_uids: Sequence[str]) -> None:
    """Make these the own classes of an account; raises ``store.not_found``."""
    tx.connection.execute(delete(account_class).where(account_class.c.account_id == account_id))
    live = school_class.c.uid.in_(class_uids) & school_class.c.deleted_at.is_(None)
    ids = tx.connection.execute(select(school_class.c.id).where(live)).scalars().all()
    if len(ids) != len(set(class_uids)):
        raise SchoolError("store.not_found")
    for class_id in ids:
        rows.add(tx, account_class, {"account_id": account_id, "class_id": class_id})


def remove(tx: Transaction, one: Account) -> None:
    """Take an account away."""
    tx.connection.execute(delete(account_class).where(account_class.c.account_id == one.id))
    tx.connection.execute(delete(account).where(account.c.id == one.id))
    audit.note(tx, "account", one.uid, ("login",))


def note_login(tx: Transaction, one: Account, failures: int, locked_until: object) -> None:
    """Keep how often a password was wrong in a row; the account's version stays."""
    tx.connection.execute(
        update(account)
        .where(account.c.id == one.id)
        .values(failures=failures, locked_until=locked_until)
    )
    audit.note(tx, "account", one.uid, ("failures",))


def the_recovery(reader: Reader) -> Recovery | None:
    """Return the school's recovery code (its hash), or None where none was made."""
    row = reader.connection.execute(select(recovery)).mappings().first()
    return None if row is None else Recovery(**row)


def put_recovery(tx: Transaction, code_hash: str) -> str:
    """Keep a recovery code in place of the one there may be; return its public id."""
    values = {"code_hash": code_hash, "made_at": tx.at, "failures": 0, "locked_until": None}
    found = the_recovery(tx)
    if found is None:
        _, uid = rows.add(tx, recovery, values)
        return uid
    rows.change(tx, recovery, found.uid, found.version, values)
    return found.uid


def note_recovery(tx: Transaction, one: Recovery, failures: int, locked_until: object) -> None:
    """Keep how often a recovery code was wrong in a row."""
    tx.connection.execute(
        update(recovery)
        .where(recovery.c.id == one.id)
        .values(failures=failures, locked_until=locked_until)
    )
    audit.note(tx, recovery.name, one.uid, ("failures",))


def drop_recovery(tx: Transaction) -> None:
    """Take the recovery code away: there is nobody left whom it could let in."""
    gone = tx.connection.execute(delete(recovery).returning(recovery.c.uid)).scalars().all()
    audit.note_many(tx, recovery.name, [(uid, ("code_hash",)) for uid in gone])


def are_own(reader: Reader, one: Account, class_ids: Collection[int]) -> bool:
    """Tell whether all these classes (inner ids) are the account's own."""
    if not class_ids:
        return False
    found = select(func.count()).where(school_class.c.id.in_(class_ids), _own(one))
    return reader.connection.execute(found).scalar_one() == len(set(class_ids))


def pupils_of(one: Account) -> Select[tuple[str]]:
    """Return the public ids of the pupils whom an account may look up: those of the own classes."""
    among = select(pupil.c.uid).join(school_class, school_class.c.id == pupil.c.class_id)
    return among if one.role is Role.ADMINISTRATOR else among.where(_own(one))


def known_pupils(reader: Reader, one: Account) -> frozenset[str]:
    """Return the public ids of the pupils whom an account may know by name."""
    return frozenset(row.uid for row in reader.connection.execute(pupils_of(one)))


def _own(one: Account) -> ColumnElement[bool]:
    if one.role is Role.READER:
        return false()
    mine = select(account_class.c.class_id).where(account_class.c.account_id == one.id)
    own: ColumnElement[bool] = school_class.c.id.in_(mine)
    if one.role is Role.GRADE_LEADER:
        own = own | school_class.c.grade.in_(one.grades)
    return own


def _classes(reader: Reader) -> dict[int, list[str]]:
    statement = (
        select(account_class.c.account_id, school_class.c.uid)
        .join(school_class, school_class.c.id == account_class.c.class_id)
        .where(school_class.c.deleted_at.is_(None))
        .order_by(school_class.c.grade, school_class.c.number)
    )
    found: dict[int, list[str]] = {}
    for row in reader.connection.execute(statement):
        found.setdefault(row.account_id, []).append(row.uid)
    return found


def _account(row: RowMapping, classes: dict[int, list[str]]) -> Account:
    values: dict[str, Any] = dict(row)
    values["role"] = Role(values["role"])
    values["grades"] = tuple(int(one) for one in values["grades"].split(",") if one)
    return Account(class_uids=tuple(classes.get(row["id"], ())), **values)
