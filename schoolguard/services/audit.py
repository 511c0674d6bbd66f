"""The audit trail, to read."""

from schoolguard.domain.audit import AuditLine
from schoolguard.domain.record import dataclass
from schoolguard.services.listed import Listed, codes_named
from schoolguard.services.office import CHINA, Office
from schoolguard.store import audit, audit_list
from schoolguard.store.long_lists import Listing
from schoolguard.store.store import Reader


@dataclass(frozen=True, slots=True)
class Audit(Listed[AuditLine]):
    """Reads who changed what; the office's alone."""

    office: Office

    def listing(self, reader: Reader, scope: str) -> Listing[AuditLine]:
        """See the base; raises ``rights.*``."""
        del scope
        self.office.session.for_office()
        kinds = ("actor", "action", "noun")
        return audit_list.listing(reader, CHINA, *map(codes_named, kinds))

    def newest(self, most: int) -> tuple[AuditLine, ...]:
        """Return the newest lines, oldest of them first; raises ``rights.*``."""
        self.office.session.for_office()
        with self.office.read() as reader:
            return audit.lines(reader, newest=most)
