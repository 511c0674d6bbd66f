"""Finding records by typing."""

from dataclasses import dataclass

from schoolguard.domain.search import SearchHit
from schoolguard.services.office import Office
from schoolguard.store import search


@dataclass(frozen=True, slots=True)
class Finder:
    """Finds classes by name or teacher, and pupils where the school keeps their names."""

    office: Office

    def find(self, typed: str) -> tuple[SearchHit, ...]:
        """Return the records that contain what was typed, at most twenty."""
        with self.office.read() as reader:
            return search.find(reader, typed)
