"""The list of names, for who may know them."""

from schoolguard.domain.record import dataclass
from schoolguard.domain.roster import ListedPupil
from schoolguard.services.listed import Listed
from schoolguard.services.office import Office
from schoolguard.store import people, pupil_list
from schoolguard.store.long_lists import Listing
from schoolguard.store.store import Reader


@dataclass(frozen=True, slots=True)
class Pupils(Listed[ListedPupil]):
    """Reads pupils: the office all, a teacher those of the own classes, others none.

    ``scope`` of what is asked is the school year's first calendar year; empty: all years.
    """

    office: Office

    def listing(self, reader: Reader, scope: str) -> Listing[ListedPupil]:
        """See the base; raises ``rights.login``."""
        mine = self.office.session.account
        if mine is None:
            self.office.session.for_office()  # where there are accounts, one has to log in
        among = None if mine is None else people.pupils_of(mine)
        return pupil_list.listing(reader, int(scope) if scope else None, among)
