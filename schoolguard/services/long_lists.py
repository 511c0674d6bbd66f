"""Lists of records that grow with the years: every activity, every slip of a leaflet."""

from schoolguard.domain.activity import ListedActivity
from schoolguard.domain.record import dataclass
from schoolguard.domain.slip import ListedSlip
from schoolguard.services.listed import Listed, codes_named
from schoolguard.services.office import Office
from schoolguard.store import activity_list, people, slip_list
from schoolguard.store.long_lists import Listing
from schoolguard.store.store import Reader


@dataclass(frozen=True, slots=True)
class EveryActivity(Listed[ListedActivity]):
    """The activities of every month, class meetings among them."""

    office: Office

    def listing(self, reader: Reader, scope: str) -> Listing[ListedActivity]:
        """See the base."""
        del scope
        return activity_list.listing(reader, codes_named("kind"))


@dataclass(frozen=True, slots=True)
class EverySlip(Listed[ListedSlip]):
    """The slips of a leaflet (``scope`` is its public id); names for who may know them."""

    office: Office

    def listing(self, reader: Reader, scope: str) -> Listing[ListedSlip]:
        """See the base."""
        mine = self.office.session.account
        known = None if mine is None else people.pupils_of(mine)
        return slip_list.listing(reader, scope, known, codes_named("slip_state"))
