"""海报 and 标语条: the library's own words, as large as the sheet allows, in black."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from schoolguard.documents.boards import Poster, Posters, Strip
from schoolguard.domain import library as rules
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.library import Band, EntryKind, LibraryBlock
from schoolguard.domain.papers import PaperBand, PaperGroup, PaperKind, PaperOptions
from schoolguard.services.papers.family import band_of, library
from schoolguard.services.papers.making import Making, Subjects, school_name
from schoolguard.services.summary.view import View
from schoolguard.services.wording import content

_A4: Final = (210.0, 297.0)
_A3: Final = (297.0, 420.0)
_EVERY: Final = "every"
_STEPS: Final = 3
_SHORT: Final = 16
"""What is said aloud is a poster's large words up to so many characters."""
_KINDS: Final = (EntryKind.FRAUD, EntryKind.TO_DO, EntryKind.PHRASE)


def _poster(view: View, subject: str, options: PaperOptions) -> Posters:
    texts = content("papers")["posters"]
    known = library(view)
    band = band_of(view, options)
    wanted = subject or "steps-doubt"
    bands = (Band(band.value),) if options.band else (Band(band.value), *Band)
    block = known.block(wanted, *bands)
    return _sheets(view, options, texts["subject"], block.title, (_of(block, texts, band),))


def _of(block: LibraryBlock, texts: Mapping[str, Any], band: PaperBand) -> Poster:
    """Return one entry as a poster."""
    young = band is PaperBand.LOWER_PRIMARY
    words = block.body.say
    spoken = words if words and len(words) <= _SHORT else block.title
    return Poster(
        spoken.rstrip("。"),
        block.title if spoken != block.title else "",
        block.body.to_do[:_STEPS],
        texts["pictures"].get(block.key, texts["plain_picture"]),
        (texts["young"],) if young else (texts["doubt"], texts["lost"]),
    )


def _strips(view: View, subject: str, options: PaperOptions) -> Posters:
    texts = content("papers")["posters"]
    if subject in ("", _EVERY):
        found = _slogans(view, band_of(view, options))
    else:
        found = (library(view).block(subject, *Band),)
    if not found:
        raise SchoolError("library.empty")
    foot = (texts["strip_foot"],)
    sheets = tuple(Strip((one.body.say or one.title).rstrip("。"), foot) for one in found)
    name = texts["strip_subject"] if len(sheets) > 1 else sheets[0].words
    return _sheets(view, options, texts["strip_subject"], name, sheets, flat=True)


def _sheets(
    view: View,
    options: PaperOptions,
    subject: str,
    title: str,
    sheets: Sequence[Poster | Strip],
    *,
    flat: bool = False,
) -> Posters:
    short, long = _A3 if options.large else _A4
    dated = options.dated or view.today
    wide, high = (long, short) if flat else (short, long)
    return Posters(title, school_name(view), subject, dated, tuple(sheets), wide, high)


def _slogans(view: View, band: PaperBand) -> tuple[LibraryBlock, ...]:
    return rules.blocks(library(view).entries, Band(band.value), (EntryKind.SLOGAN,))


def _poster_subjects(view: View) -> Subjects:
    """Name every entry that says something to do."""
    return tuple(
        (one.key, one.title)
        for one in library(view).entries
        if one.kind in _KINDS and any(block.body.to_do for block in one.blocks)
    )


def _strip_subjects(view: View) -> Subjects:
    return tuple(_named(view))


def _named(view: View) -> Iterator[tuple[str, str]]:
    yield _EVERY, content("papers")["posters"]["every"]
    for one in library(view).entries:
        if one.kind is EntryKind.SLOGAN:
            yield one.key, one.title


PAPERS: Final = (
    Making(
        PaperKind(
            key="poster",
            group=PaperGroup.LIBRARY,
            subject="library_edit",
            subject_needed=False,
            options=("band", "large"),
        ),
        _poster,
        _poster_subjects,
    ),
    Making(
        PaperKind(
            key="slogan",
            group=PaperGroup.LIBRARY,
            subject="library_edit",
            subject_needed=False,
            options=("band", "large"),
        ),
        _strips,
        _strip_subjects,
    ),
)
