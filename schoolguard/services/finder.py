"""Finding records by typing."""

from dataclasses import dataclass
from typing import Final

from schoolguard.domain.class_match import matching
from schoolguard.domain.school import school_year_of
from schoolguard.domain.search import HitKind, SearchHit
from schoolguard.services.office import Office
from schoolguard.store import campuses, classes, search

_MOST: Final = 20


@dataclass(frozen=True, slots=True)
class Finder:
    """Finds classes by name or teacher, and pupils where the school keeps their names."""

    office: Office

    def find(self, typed: str) -> tuple[SearchHit, ...]:
        """Return the records that contain what was typed, at most twenty."""
        year = school_year_of(self.office.today())
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
            found = search.find(reader, typed)
        return (*named, *(hit for hit in found if hit not in named))[:_MOST]
