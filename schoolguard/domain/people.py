"""Who uses the program, and what each may do.

Without any account whoever sits at the PC is the office. On one PC this keeps honest people
apart; it does not hold against somebody who can copy the file (docs/decisions/people.md).
"""

import unicodedata
from collections.abc import Callable
from dataclasses import field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from schoolguard.domain.fields import Privacy, described
from schoolguard.domain.record import dataclass
from schoolguard.domain.rows import Command, Row


class Role(StrEnum):
    """What somebody is in the program. Not a person's post."""

    ADMINISTRATOR = "administrator"
    GRADE_LEADER = "grade_leader"
    CLASS_TEACHER = "class_teacher"
    READER = "reader"


class Reach(StrEnum):
    """How far a role may write."""

    EVERYTHING = "everything"
    OWN_CLASSES = "own_classes"
    NOTHING = "nothing"


OWN: Final = frozenset(
    {
        "activity.log",
        "activity.remove",
        "bin.restore",
        "evidence.add",
        "evidence.remove",
        "evidence.save",
        "handin.confirm",
        "leaflet.hand_out",
        "message.mark",
        "relay.confirm",
        "slip.read",
        "slip.set_back",
    }
)
"""Actions that a grade leader or class teacher may do for own classes; the rest is the office's."""

SELF: Final = frozenset({"account.password", "undo.back", "undo.again"})
"""Actions that everybody may do for the own account, or to what was done here just now."""


def reach(role: Role, action: str) -> Reach:
    """Return how far ``role`` may go with an action of the audit trail."""
    if role is Role.ADMINISTRATOR:
        return Reach.EVERYTHING
    if role is Role.READER or action not in OWN:
        return Reach.NOTHING
    return Reach.OWN_CLASSES


@dataclass(frozen=True, slots=True, kw_only=True)
class Account(Row):
    """Somebody who may log in. ``grades`` and ``class_uids`` say which classes are the own ones."""

    login: str = described(
        "登录名", "Login", limit=40, sheet=None, privacy=Privacy.STAFF, required=True
    )
    name: str = described("姓名", "Name", limit=40, privacy=Privacy.STAFF, required=True)
    role: Role = described("身份", "Role", limit=20)
    grades: tuple[int, ...] = described("年级", "Grades", limit=60, default=())
    class_uids: tuple[str, ...] = ()
    password_hash: str = described(
        "密码", "Password", limit=200, privacy=Privacy.SYSTEM, default=""
    )
    failures: int = described("输错次数", "Failures", privacy=Privacy.SYSTEM, default=0)
    locked_until: datetime | None = described(
        "暂停到", "Locked until", privacy=Privacy.SYSTEM, default=None
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountClass(Row):
    """A class that is somebody's own."""

    account_uid: str = described("账号", "Account")
    class_uid: str = described("班级", "Class")


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovery(Row):
    """The school's recovery code, kept as a hash; it lets an administrator in once."""

    code_hash: str = described("恢复码", "Recovery code", limit=200, privacy=Privacy.SYSTEM)
    made_at: datetime = described("生成时间", "Made at", privacy=Privacy.SYSTEM)
    failures: int = described("输错次数", "Failures", privacy=Privacy.SYSTEM, default=0)
    locked_until: datetime | None = described(
        "暂停到", "Locked until", privacy=Privacy.SYSTEM, default=None
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class MakeRecoveryCode(Command):
    """Make a recovery code in place of the one there may be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UseRecoveryCode(Command):
    """Give an administrator a new password by the recovery code, which is then used up."""

    login: str
    code: str = field(repr=False)
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveAccount(Command):
    """Add an account (``uid`` None; a password is needed) or change one.

    ``password`` empty leaves the password as it is.
    """

    uid: str | None = None
    version: int = 0
    login: str
    name: str
    role: Role
    grades: tuple[int, ...] = ()
    class_uids: tuple[str, ...] = ()
    password: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveAccount(Command):
    """Take an account away for good; what it did stays in the audit trail."""

    uid: str
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangePassword(Command):
    """Change the own password."""

    old: str = field(repr=False)
    new: str = field(repr=False)


SHORTEST_PASSWORD: Final = 8
FREE_TRIES: Final = 5
"""So many wrong passwords cost nothing; then each costs a wait that doubles."""
_FIRST_WAIT: Final = timedelta(minutes=1)
_LONGEST_WAIT: Final = timedelta(minutes=15)


def wait_after(failures: int) -> timedelta:
    """Return how long a login rests after so many wrong passwords in a row: 1 to 15 minutes."""
    if failures < FREE_TRIES:
        return timedelta()
    doubled: timedelta = _FIRST_WAIT * 2 ** min(failures - FREE_TRIES, 8)
    return min(doubled, _LONGEST_WAIT)


def still_locked(now: datetime, locked_until: datetime | None) -> bool:
    """Tell whether a login rests; a rest longer than any we give is of a clock that ran ahead."""
    return locked_until is not None and now < locked_until <= now + _LONGEST_WAIT


_SIGNS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Digits and letters that are not taken for each other (Crockford's base 32)."""
_LOOK_ALIKE: Final = str.maketrans("OIL", "011")
_CODE_LENGTH: Final = 20
_GROUP: Final = 5


def new_code(draw: Callable[[int], int]) -> str:
    """Return a recovery code of 100 bits, in groups; ``draw(n)`` gives a number below n."""
    signs = "".join(_SIGNS[draw(len(_SIGNS))] for _ in range(_CODE_LENGTH))
    return "-".join(signs[at : at + _GROUP] for at in range(0, _CODE_LENGTH, _GROUP))


def plain_code(typed: str) -> str:
    """Return a recovery code as it is hashed: however it was typed, without what parts it."""
    folded = unicodedata.normalize("NFKC", typed).upper().translate(_LOOK_ALIKE)
    return "".join(sign for sign in folded if sign in _SIGNS)
