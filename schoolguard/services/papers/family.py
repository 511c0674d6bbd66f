"""What papers for families and classes share: their age, the library, a page that fits."""

from collections.abc import Callable, Iterable
from typing import Final

from schoolguard.documents.fonts import Face
from schoolguard.documents.profile import MM, Profile, TextStyle
from schoolguard.documents.tree import Document
from schoolguard.domain.catalogue import VALUES
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.library import Band, LibraryBlock, LibraryEntry
from schoolguard.domain.papers import PaperBand, PaperOptions
from schoolguard.domain.record import dataclass
from schoolguard.domain.words import SchoolStage
from schoolguard.services.library import entries_of
from schoolguard.services.papers.making import first_fitting
from schoolguard.services.summary.view import View
from schoolguard.store import schools

_OF_STAGE: Final = {
    SchoolStage.KINDERGARTEN: PaperBand.LOWER_PRIMARY,
    SchoolStage.JUNIOR: PaperBand.JUNIOR_HIGH,
    SchoolStage.SENIOR: PaperBand.SENIOR_HIGH,
    SchoolStage.SECONDARY: PaperBand.JUNIOR_HIGH,
    SchoolStage.VOCATIONAL: PaperBand.SENIOR_HIGH,
}
_DEFAULT: Final = PaperBand.UPPER_PRIMARY
_LEADING: Final = 1.62


def band_of(view: View, options: PaperOptions) -> PaperBand:
    """Return the age that was chosen, else the one that this kind of school mostly teaches."""
    if options.band is not None:
        return options.band
    stage = schools.stage(view.reader)
    return _DEFAULT if stage is None else _OF_STAGE.get(stage, _DEFAULT)


def band_words(band: PaperBand | Band) -> str:
    """Return an age as a paper names it."""
    return VALUES[f"paper_band.{band.value}"].zh


@dataclass(frozen=True, slots=True)
class Known:
    """The library as the school reads it."""

    entries: tuple[LibraryEntry, ...]

    def block(self, key: str, *bands: Band) -> LibraryBlock:
        """Return what an entry says to the first of ``bands`` that it speaks to.

        Raises ``library.unknown``, ``papers.no_text_for_age``.
        """
        entry = next((one for one in self.entries if one.key == key), None)
        if entry is None:
            raise SchoolError("library.unknown", key=key)
        for band in bands:
            if band in entry.bands:
                return entry.block(band)
        words = VALUES[f"band.{bands[0].value}"].zh
        raise SchoolError("papers.no_text_for_age", title=entry.title, band=words)


def library(view: View) -> Known:
    """Return the library within the open view."""
    return Known(entries_of(view.reader))


def ended(text: str) -> str:
    """Return a text that ends in a full stop, whatever mark it ended in."""
    return text if text[-1:] in "。！？" else f"{text}。"


def page(points: float, *, margin: float = 22.0) -> Profile:
    """Return a friendly A4 page with body text of ``points``, one side of the sheet."""
    top, bottom = 20.0, 16.0
    return Profile(
        top_mm=top,
        bottom_mm=bottom,
        left_mm=margin,
        right_mm=margin,
        lines=int((297.0 - top - bottom) * MM / (points * _LEADING)),
        duplex=False,
        body=TextStyle(Face.SONG, points, 2.0),
        title=TextStyle(Face.HEI, max(20.0, points * 1.7)),
        title_pitch=max(20.0, points * 1.7) * 1.5,
        levels=(TextStyle(Face.HEI, points, 0.0),) * 4,
        label=TextStyle(Face.HEI, points),
        caption=TextStyle(Face.SANS, 9.5),
        cell=TextStyle(Face.SONG, min(points, 11.5)),
        head_cell=TextStyle(Face.HEI, min(points, 11.5)),
        page_number=TextStyle(Face.SANS, 9.0),
    )


def fitted(make: Callable[[Profile], Document], sizes: Iterable[float], pages: int = 1) -> Document:
    """Return the paper in the largest of ``sizes`` (pt) that needs no more than ``pages``."""
    return first_fitting((make(page(size)) for size in sizes), pages)


def half_points(most: float, least: float) -> tuple[float, ...]:
    """Return sizes from ``most`` down to ``least``, half a point apart."""
    return tuple(most - step / 2 for step in range(int((most - least) * 2) + 1))
