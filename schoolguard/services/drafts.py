"""Half-filled forms: kept while somebody types, offered again, gone when saved or not wanted."""

from schoolguard.domain.draft import KEPT_FOR, Draft, DropDraft, KeepDraft
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.id_card import has_id_card
from schoolguard.domain.people import Role
from schoolguard.domain.record import dataclass
from schoolguard.services.office import Office
from schoolguard.services.session import OFFICE
from schoolguard.store import drafts


@dataclass(frozen=True, slots=True)
class Drafts:
    """Keeps what the person here has typed. No record: neither announced nor audited."""

    office: Office

    def keep(self, command: KeepDraft) -> None:
        """Keep a draft. Raises ``rights.login``, ``store.in_use``.

        One with an identity number in it is not kept: what was kept before stays as it was.
        """
        session = self.office.session
        self._may()
        if has_id_card(command.title) or has_id_card(command.typed):
            return
        with self.office.store.begin(
            actor=session.actor, action="draft.keep", action_id=command.action_id
        ) as tx:
            drafts.keep(tx, command)

    def drop(self, command: DropDraft) -> None:
        """Forget a draft of the person here. Raises ``rights.login``, ``store.in_use``."""
        self._may()
        session = self.office.session
        with self.office.store.begin(
            actor=session.actor, action="draft.drop", action_id=command.action_id
        ) as tx:
            drafts.drop(tx, command.uid, self._people())

    def waiting(self) -> tuple[Draft, ...]:
        """Return what the person here has not finished in the last 30 days, the newest first."""
        _ = self.office.session.role
        with self.office.read() as reader:
            return drafts.of(reader, self._people(), self.office.store.now() - KEPT_FOR)

    def _may(self) -> None:
        _ = self.office.session.role  # nobody is nobody's draft
        if not self.office.writable:
            raise SchoolError("store.in_use")

    def _people(self) -> tuple[str, ...]:
        """Return whose drafts are offered: the administrator's are those of before accounts too."""
        session = self.office.session
        if session.role is Role.ADMINISTRATOR:
            return tuple({session.actor, OFFICE})
        return (session.actor,)
