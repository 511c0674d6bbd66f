"""Accounts: who may log in, logging in, the own password.

Passwords are kept as argon2id hashes (t=2, m=64 MiB, p=2: above OWASP's floor of 19 MiB).
"""

import secrets
from datetime import datetime
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from schoolguard.domain import fields
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.people import (
    SHORTEST_PASSWORD,
    Account,
    ChangePassword,
    MakeRecoveryCode,
    RemoveAccount,
    Role,
    SaveAccount,
    UseRecoveryCode,
    new_code,
    plain_code,
    still_locked,
    wait_after,
)
from schoolguard.domain.record import dataclass
from schoolguard.domain.rows import Command
from schoolguard.services.office import Office
from schoolguard.store import people, rows, schools
from schoolguard.store.people_tables import account
from schoolguard.store.store import Reader

if TYPE_CHECKING:
    from argon2 import PasswordHasher


_COST: Final[dict[str, Any]] = {
    "time_cost": 2,
    "memory_cost": 64 * 1024,
    "parallelism": 2,
}


@dataclass(frozen=True, slots=True)
class People:
    """Keeps accounts and lets people in."""

    office: Office

    def needs_login(self) -> bool:
        """Whether somebody has to log in first."""
        with self.office.read() as reader:
            self.office.look_who(reader)
        session = self.office.session
        return session.guarded and session.account is None

    def me(self) -> Account | None:
        """Return who is logged in; None where nobody has to."""
        return self.office.session.account

    def everyone(self) -> tuple[Account, ...]:
        """Return every account; the office's alone to see. Raises ``rights.*``."""
        self.office.session.for_office()
        with self.office.read() as reader:
            return people.everyone(reader)

    def login(self, login: str, password: str, action_id: str) -> Account:
        """Let somebody in. Raises ``login.wrong``, ``login.wait``.

        Five wrong passwords in a row make the account rest, one minute at first, at most fifteen.
        """
        store = self.office.store
        known = fields.clean_text(login)
        with store.begin(actor=known[:40], action="account.login", action_id=action_id) as tx:
            found = people.by_login(tx, known)
            if found is not None:
                _refuse_resting(tx.at, found.locked_until)
            right = _matches(found.password_hash if found is not None else _NOBODYS, password)
            if found is not None and right:
                if found.failures:
                    people.note_login(tx, found, 0, None)
            elif found is not None:
                failures = found.failures + 1
                wait = wait_after(failures)
                people.note_login(tx, found, failures, tx.at + wait if wait else None)
        if found is None or not right:
            raise SchoolError("login.wrong")
        self.office.session.account = found
        self.office.session.guarded = True
        return found

    def logout(self) -> None:
        """Let nobody be logged in."""
        self.office.session.account = None

    def save(self, command: SaveAccount) -> Account:
        """Add or change an account.

        Raises ``account.short``, ``account.taken``, ``account.first``, ``account.last``,
        ``field.*``, ``rights.*``, ``store.stale``.
        """
        values: dict[str, object] = {
            "login": fields.clean_text(command.login),
            "name": fields.clean_text(command.name),
            "role": command.role.value,
            "grades": ",".join(str(one) for one in sorted(set(command.grades))),
        }
        fields.check(Account, values)
        if command.password or command.uid is None:
            values["password_hash"] = _hash(command.password)
        with self.office.begin("account.save", command) as tx:
            earlier = tx.earlier_result()
            if earlier is not None:
                return people.by_uid(tx, earlier)
            taken = people.by_login(tx, str(values["login"]))
            if taken is not None and taken.uid != command.uid:
                raise SchoolError("account.taken", login=taken.login)
            if command.uid is None:
                if command.role is not Role.ADMINISTRATOR and not people.count(tx):
                    raise SchoolError("account.first")
                fresh = {**values, "failures": 0, "locked_until": None}
                account_id, uid = rows.add(tx, account, fresh)
            else:
                uid = command.uid
                before = people.by_uid(tx, uid)
                if command.role is not Role.ADMINISTRATOR:
                    _keep_an_administrator(tx, before)
                if command.password:
                    values |= {"failures": 0, "locked_until": None}
                account_id = rows.change(tx, account, uid, command.version, values)
            people.set_classes(tx, account_id, command.class_uids)
            tx.done(uid, "people")
            saved = people.by_uid(tx, uid)
            self._become(saved)
        return saved

    def remove(self, command: RemoveAccount) -> None:
        """Take an account away; with the last one nobody has to log in any more.

        Raises ``account.last`` while others remain, ``rights.*``, ``store.stale``.
        """
        with self.office.begin("account.remove", command) as tx:
            if tx.earlier_result() is not None:
                return
            found = people.by_uid(tx, command.uid)
            if found.version != command.version:
                raise SchoolError("store.stale")
            if people.count(tx) > 1:
                _keep_an_administrator(tx, found)
            people.remove(tx, found)
            tx.done(command.uid, "people")
            if not people.count(tx):
                people.drop_recovery(tx)
                self.office.session.account, self.office.session.guarded = None, False

    def change_password(self, command: ChangePassword) -> None:
        """Change the own password. Raises ``login.wrong``, ``account.short``, ``rights.login``."""
        mine = self.office.session.account
        if mine is None:
            raise SchoolError("rights.login")
        with self.office.read() as reader:
            now = people.by_uid(reader, mine.uid)
        if not _matches(now.password_hash, command.old):
            raise SchoolError("login.wrong")
        hashed = _hash(command.new)
        with self.office.begin("account.password", command) as tx:
            if tx.earlier_result() is None:
                rows.change(tx, account, now.uid, now.version, {"password_hash": hashed})
                tx.done(now.uid, "people")

    def set_password(self, login: str, password: str, command: Command) -> Account:
        """Give an account a new password, as an administrator. Raises ``store.not_found``."""
        hashed = _hash(password)
        with self.office.begin("account.save", command) as tx:
            found = people.by_login(tx, login)
            if found is None:
                raise SchoolError("store.not_found")
            if tx.earlier_result() is None:
                values = {"password_hash": hashed, "failures": 0, "locked_until": None}
                rows.change(tx, account, found.uid, found.version, values)
                tx.done(found.uid, "people")
            return people.by_uid(tx, found.uid)

    def has_code(self) -> bool:
        """Whether there is a recovery code; without accounts none is needed."""
        with self.office.read() as reader:
            return not people.count(reader) or people.the_recovery(reader) is not None

    def make_code(self, command: MakeRecoveryCode) -> str:
        """Make a recovery code in place of the one there may be; return it, this once.

        Only its hash is kept. Raises ``rights.*``, ``account.none``.
        """
        code = new_code(secrets.randbelow)
        with self.office.begin("account.code", command) as tx:
            if not people.count(tx):
                raise SchoolError("account.none")
            uid = people.put_recovery(tx, _hasher().hash(plain_code(code)))
            if tx.earlier_result() is None:
                tx.done(uid, "people")
        return code

    def write_code(self, code: str, path: Path) -> None:
        """Write the page with a code, to print; raises ``papers.*``."""
        from schoolguard.documents.writing import write
        from schoolguard.services.recovery_paper import recovery_paper

        with self.office.read() as reader:
            school = schools.the_school(reader)
        name = "" if school is None else school.name
        write(recovery_paper(code, name, self.office.today()), path)

    def recover(self, command: UseRecoveryCode) -> tuple[Account, str]:
        """Let an administrator in by the recovery code; return the account and the next code.

        The code is used up. Raises ``recovery.wrong`` (login, role or code), ``account.short``,
        ``login.wait`` after five wrong ones in a row, ``store.in_use``.
        """
        if not self.office.writable:
            raise SchoolError("store.in_use")
        hashed, known = _hash(command.password), fields.clean_text(command.login)
        code = new_code(secrets.randbelow)
        with self.office.store.begin(
            actor=known[:40], action="account.recover", action_id=command.action_id
        ) as tx:
            kept, found = people.the_recovery(tx), people.by_login(tx, known)
            if kept is not None:
                _refuse_resting(tx.at, kept.locked_until)
            stands = _NOBODYS if kept is None else kept.code_hash
            right = _matches(stands, plain_code(command.code))
            right = right and found is not None and found.role is Role.ADMINISTRATOR
            if right and found is not None:
                values = {"password_hash": hashed, "failures": 0, "locked_until": None}
                rows.change(tx, account, found.uid, found.version, values)
                people.put_recovery(tx, _hasher().hash(plain_code(code)))
                tx.done(found.uid, "people")
                found = people.by_uid(tx, found.uid)
            elif kept is not None:
                failures = kept.failures + 1
                wait = wait_after(failures)
                people.note_recovery(tx, kept, failures, tx.at + wait if wait else None)
        if found is None or not right:
            raise SchoolError("recovery.wrong")
        self.office.session.account, self.office.session.guarded = found, True
        return found, code

    def _become(self, saved: Account) -> None:
        """Know the own account as it is now; who sets up the first one sits here already."""
        session = self.office.session
        if not session.guarded or (
            session.account is not None and session.account.uid == saved.uid
        ):
            session.account, session.guarded = saved, True


def _refuse_resting(now: datetime, locked_until: datetime | None) -> None:
    if locked_until is not None and still_locked(now, locked_until):
        minutes = ceil((locked_until - now).total_seconds() / 60)
        raise SchoolError("login.wait", minutes=minutes)


def _keep_an_administrator(reader: Reader, leaving: Account) -> None:
    others = (
        one
        for one in people.everyone(reader)
        if one.role is Role.ADMINISTRATOR and one.uid != leaving.uid
    )
    if leaving.role is Role.ADMINISTRATOR and next(others, None) is None:
        raise SchoolError("account.last")


def _hasher() -> "PasswordHasher":
    # Loaded where somebody logs in: most schools use one PC without accounts.
    from argon2 import PasswordHasher

    return PasswordHasher(**_COST)


def _hash(password: str) -> str:
    if len(password) < SHORTEST_PASSWORD:
        raise SchoolError("account.short", least=SHORTEST_PASSWORD)
    return _hasher().hash(password)


def _matches(hashed: str, password: str) -> bool:
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return _hasher().verify(hashed, password)
    except (VerificationError, InvalidHashError):
        return False


_NOBODYS = (
    "$argon2id$v=19$m=65536,t=2,p=2$gBt92MlB+9NwyRxzI0s/eA$"
    "exwnaI4vztdYoEIqsYdi6Ta2m7WbNmsjIKMNePF95po"
)
"""Checked for an unknown login, so that a wrong login takes as long as a wrong password."""
