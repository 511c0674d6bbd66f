"""Finding records by typing."""

from typing import Final

from schoolguard.domain.class_match import matching
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.record import dataclass
from schoolguard.domain.school import school_year_of
from schoolguard.domain.search import HitKind, SearchHit
from schoolguard.services.campaigns import Campaigns
from schoolguard.services.library import entries
from schoolguard.services.office import Office
from schoolguard.store import campuses, classes, people, search

_MOST: Final = 20


@dataclass(frozen=True, slots=True)
class Finder:
    """Finds what belongs to the campaign in front, and what belongs to none of them."""

    office: Office

    def find(self, typed: str) -> tuple[SearchHit, ...]:
        """Return the records that contain what was typed, at most twenty.

        Pupils are found by who may know them: the office, and the own class's or grade's teacher.
        """
        year = school_year_of(self.office.today())
        front = self._in_front()
        with self.office.read() as reader:
            # A class is found as teachers write it, too: 三2, 三（2）班, 302.
            named = tuple(
                SearchHit(HitKind.CLASS, one.name, one.class_teacher, one.uid)
                for one in matching(
                    typed,
                    classes.in_year(reader, year),
                    campuses.everyone(reader),
                    school_year=year,
                )
            )
            mine = self.office.session.account
            pupils = None if mine is None else people.pupils_of(mine)
            found = search.find(reader, typed, campaign_id=front, pupils=pupils)
            known = entries(reader, typed) if typed.strip() else ()
        return (*named, *(hit for hit in found if hit not in named), *known)[:_MOST]

    def _in_front(self) -> int | None:
        try:
            return Campaigns(self.office).current().id
        except SchoolError as error:
            if error.code != "campaign.none":
                raise
            return 0
