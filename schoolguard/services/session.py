"""Who is at the program now."""

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.people import SELF, Account, Reach, Role, reach
from schoolguard.domain.record import dataclass

OFFICE = "office"
"""The actor of the audit trail where nobody has to log in."""


@dataclass(slots=True)
class Session:
    """The account that is logged in; ``guarded`` where the school has accounts at all."""

    account: Account | None = None
    guarded: bool = False

    @property
    def actor(self) -> str:
        """Who is noted in the audit trail."""
        return OFFICE if self.account is None else self.account.login

    @property
    def role(self) -> Role:
        """What the person at the PC is; raises ``rights.login``."""
        if not self.guarded:
            return Role.ADMINISTRATOR
        if self.account is None:
            raise SchoolError("rights.login")
        return self.account.role

    def for_office(self) -> None:
        """Refuse what is the office's alone; raises ``rights.login`` or ``rights.denied``."""
        if self.role is not Role.ADMINISTRATOR:
            raise SchoolError("rights.denied")

    def reach(self, action: str) -> Reach:
        """Return how far an action may go; raises ``rights.login`` or ``rights.denied``."""
        role = self.role
        if action in SELF:
            return Reach.EVERYTHING
        found = reach(role, action)
        if found is Reach.NOTHING:
            raise SchoolError("rights.denied")
        return found
