"""The bin: what one action removed comes back together."""

from dataclasses import dataclass

from schoolguard.domain.activity import BringBack
from schoolguard.domain.errors import SchoolError
from schoolguard.services.office import Office
from schoolguard.store import activities, classes, leadership, talks


@dataclass(frozen=True, slots=True)
class Bin:
    """Brings removed records back."""

    office: Office

    def bring_back(self, command: BringBack) -> int:
        """Undo a removal; return the number of records. Raises ``*.back_clash``."""
        with self.office.begin("bin.restore", command) as tx:
            back = classes.bring_back(tx, command.deletion_id)
            back += activities.bring_back(tx, command.deletion_id)
            back += leadership.bring_back(tx, command.deletion_id)
            back += talks.bring_back(tx, command.deletion_id)
            if not back:
                raise SchoolError("store.not_found")
            tx.done(command.deletion_id, "classes", "activities", "talks", "progress", "leadership")
            return back
