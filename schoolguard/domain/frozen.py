"""A frozen summary as text and back: the same summary always gives the same text."""

import dataclasses
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Final

from schoolguard.domain.chart import Chart, ChartKind, Series
from schoolguard.domain.final import Frozen, FrozenFigure
from schoolguard.domain.summary import (
    RowRef,
    Section,
    Sentence,
    Span,
    SummaryDraft,
    SummaryPhoto,
    SummaryTable,
)

_MARK: Final = "sha256:"


def write(frozen: Frozen) -> str:
    """Return the canonical text: sorted keys, no blanks, days as ISO dates."""
    return json.dumps(
        dataclasses.asdict(frozen),
        ensure_ascii=False,
        sort_keys=True,
        separators=(",", ":"),
        default=_plain,
    )


def digest(text: str) -> str:
    """Return the SHA-256 of a canonical text, hexadecimal."""
    return hashlib.sha256(text.encode()).hexdigest()


def seal(frozen: Frozen) -> tuple[str, str]:
    """Return the canonical text without the words under photos, and those words beside it.

    Words under photos may name a pupil, and go with the photos when their time is over; the text
    keeps a digest of each, so that its own stays true. Both texts are read by :func:`unseal`.
    """
    photos = frozen.draft.photos
    marked = tuple(replace(one, caption=_mark(one.sha256, one.caption)) for one in photos)
    sealed = replace(frozen, draft=replace(frozen.draft, photos=marked))
    return write(sealed), json.dumps([one.caption for one in photos], ensure_ascii=False)


def unseal(text: str, captions: str) -> Frozen:
    """Return what :func:`seal` made two texts of; words that are gone or altered are left out."""
    found = read(text)
    words = json.loads(captions) if captions else []
    known = {
        _mark(photo.sha256, one): one for photo, one in zip(found.draft.photos, words, strict=False)
    }
    photos = tuple(
        replace(one, caption=known.get(one.caption, "")) if one.caption.startswith(_MARK) else one
        for one in found.draft.photos
    )
    return replace(found, draft=replace(found.draft, photos=photos))


def _mark(photo: str, caption: str) -> str:
    return f"{_MARK}{hashlib.sha256(f'{photo} {caption}'.encode()).hexdigest()}"


def read(text: str) -> Frozen:
    """Return what :func:`write` wrote. Raises ``KeyError`` or ``ValueError`` for anything else."""
    whole = json.loads(text)
    return Frozen(_draft(whole["draft"]), tuple(_figure(one) for one in whole["figures"]))


def _plain(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(type(value).__name__)


def _draft(of: Mapping[str, Any]) -> SummaryDraft:
    return SummaryDraft(
        title=of["title"],
        lead=_paragraphs(of["lead"]),
        sections=tuple(
            Section(
                heading=one["heading"],
                paragraphs=_paragraphs(one["paragraphs"]),
                tables=tuple(_table(table) for table in one["tables"]),
                key=one["key"],
                # Versions of before have neither charts nor photos.
                charts=tuple(_chart(chart) for chart in one.get("charts", ())),
            )
            for one in of["sections"]
        ),
        annexes=tuple(_table(one) for one in of["annexes"]),
        school=of["school"],
        signed_on=date.fromisoformat(of["signed_on"]),
        photos=tuple(_photo(one) for one in of.get("photos", ())),
    )


def _chart(of: Mapping[str, Any]) -> Chart:
    return Chart(
        kind=ChartKind(of["kind"]),
        categories=tuple(of["categories"]),
        series=tuple(Series(one["name"], tuple(one["values"])) for one in of["series"]),
        unit=of["unit"],
        caption=of["caption"],
        words=of["words"],
    )


def _photo(of: Mapping[str, Any]) -> SummaryPhoto:
    day = of["taken_on"]
    return SummaryPhoto(
        evidence_uid=of["evidence_uid"],
        sha256=of["sha256"],
        caption=of["caption"],
        taken_on=None if day is None else date.fromisoformat(day),
    )


def _paragraphs(of: Sequence[Any]) -> tuple[tuple[Sentence, ...], ...]:
    return tuple(tuple(_sentence(one) for one in paragraph) for paragraph in of)


def _sentence(of: Mapping[str, Any]) -> Sentence:
    return Sentence(
        tuple(Span(one["text"], one["figure"]) for one in of["spans"]),
        tuple(RowRef(**one) for one in of["sources"]),
    )


def _table(of: Mapping[str, Any]) -> SummaryTable:
    return SummaryTable(
        caption=of["caption"],
        head=tuple(of["head"]),
        numeric=tuple(of["numeric"]),
        rows=tuple(tuple(row) for row in of["rows"]),
        total=None if of["total"] is None else tuple(of["total"]),
    )


def _figure(of: Mapping[str, Any]) -> FrozenFigure:
    rows = tuple((RowRef(**ref), words) for ref, words in of["rows"])
    return FrozenFigure(of["key"], of["label"], of["text"], rows)
