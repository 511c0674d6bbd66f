"""Taking back what was done, step by step, and doing it again."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from schoolguard.domain.record import dataclass
from schoolguard.domain.rows import Command

KEPT: Final[Mapping[str, str]] = {
    "summary.finalise": "a version is frozen; 退回修改 opens the next one",
    "summary.return": "a version was given back with its reason; 定稿 makes the next one",
    "leaflet.prepare": "codes that are out on paper are not taken back",
    "slip.reissue": "the new code is out on paper",
    "account.save": "passwords are kept nowhere but with their account",
    "account.remove": "passwords are kept nowhere but with their account",
    "account.password": "passwords are kept nowhere but with their account",
    "bin.empty": "what is deleted for good is kept nowhere",
    "account.code": "a recovery code is shown once",
    "account.recover": "passwords are kept nowhere but with their account",
    "purge.run": "what is deleted for good is kept nowhere",
    "purge.repeat": "what is deleted for good is kept nowhere",
    "pupil.erase": "what is deleted for good is kept nowhere",
    "undo.back": "it is itself taken back by doing again",
    "undo.again": "it is itself taken back by undoing",
}
"""Actions that make no step, each with the reason."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeBack(Command):
    """Take back the latest step of this window; ``again`` does the last one taken back again."""

    again: bool = False


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What was taken back, or done again: the action's code, when it was done, records in it."""

    action: str
    at: datetime
    records: int
    steps: tuple[str, ...] = ()
    """What each step is known by."""
