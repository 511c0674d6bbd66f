"""The audit trail, to read."""

from dataclasses import dataclass

from schoolguard.domain.audit import AuditLine
from schoolguard.services.office import Office
from schoolguard.store import audit


@dataclass(frozen=True, slots=True)
class Audit:
    """Reads who changed what."""

    office: Office

    def newest(self, most: int) -> tuple[AuditLine, ...]:
        """Return the newest lines, oldest of them first; raises ``rights.*``."""
        self.office.session.for_office()
        with self.office.read() as reader:
            return audit.lines(reader, newest=most)
