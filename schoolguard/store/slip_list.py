"""The return slips of a leaflet as one list."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.sql import Select

from schoolguard import pinyin
from schoolguard.domain.slip import ListedSlip
from schoolguard.store import search
from schoolguard.store.leaflet_tables import leaflet, slip
from schoolguard.store.long_lists import Listing, called, class_names, holds
from schoolguard.store.store import Reader
from schoolguard.store.tables import pupil, school_class


def listing(
    reader: Reader,
    leaflet_uid: str,
    known: Select[tuple[str]] | None,
    named: Callable[[str], Sequence[str]],
) -> Listing[ListedSlip]:
    """Return the slips of a leaflet, replaced ones too, by class and as they were issued.

    With ``known`` (a query of public ids) other pupils' names stay out. ``named(word)`` gives the
    states whose words contain ``word``.
    """
    by_class = (school_class.c.grade, school_class.c.number, school_class.c.id)
    name = func.coalesce(pupil.c.name, "")
    classes = class_names(reader)

    def answers(word: str) -> ColumnElement[bool]:
        """Return the condition; what cannot hold the word is not looked at."""
        folded = pinyin.fold(word)
        pupils = select(pupil.c.id).where(pupil.c.uid.in_(search.uids(reader, "pupil", word)))
        if known is not None:
            pupils = pupils.where(pupil.c.uid.in_(known))
        found: list[ColumnElement[bool]] = [
            slip.c.pupil_id.in_(pupils),
            holds(reader, slip.c.because, word),
        ]
        if folded.isascii():
            found.append(slip.c.code.startswith(folded, autoescape=True))
            found.append(slip.c.seat == folded)
        for column, among in (
            (slip.c.state, named(word)),
            (slip.c.class_id, called(classes, word)),
        ):
            if among:
                found.append(column.in_(among))
        return or_(*found)

    columns: Mapping[str, ColumnElement[str]] = {
        "class": school_class.c.name,
        "seat": slip.c.seat,
        "name": name,
        "code": slip.c.code,
        "state": slip.c.state,
        "because": slip.c.because,
    }

    def only(at: str, value: str) -> ColumnElement[bool]:
        if at == "state_on":
            return slip.c.state_on == (date.fromisoformat(value) if value else None)
        return columns[at] == value

    return Listing(
        ids=select(slip.c.id)
        .join(leaflet, leaflet.c.id == slip.c.leaflet_id)
        .join(school_class, school_class.c.id == slip.c.class_id)
        .outerjoin(pupil, pupil.c.id == slip.c.pupil_id)
        .where(
            leaflet.c.uid == leaflet_uid,
            leaflet.c.deleted_at.is_(None),
            school_class.c.deleted_at.is_(None),
            pupil.c.deleted_at.is_(None),
        ),
        key=slip.c.id,
        orders={
            "": by_class,
            "class": by_class,
            "seat": (func.length(slip.c.seat), slip.c.seat),
            "name": (func.coalesce(pupil.c.name_key, ""),),
            "code": (slip.c.code,),
            "state": (slip.c.state, slip.c.state_on),
            "state_on": (slip.c.state_on,),
            "because": (slip.c.because,),
        },
        only=only,
        search=answers,
        rows=lambda keys: _rows(reader, keys, known),
    )


def _rows(
    reader: Reader, keys: Sequence[int], known: Select[tuple[str]] | None
) -> Mapping[int, ListedSlip]:
    named = pupil.c.id == slip.c.pupil_id
    if known is not None:
        named = named & pupil.c.uid.in_(known)
    statement = (
        select(
            slip.c.id,
            slip.c.uid,
            school_class.c.name.label("class_name"),
            slip.c.seat,
            func.coalesce(pupil.c.name, "").label("name"),
            slip.c.code,
            slip.c.state,
            slip.c.state_on,
            slip.c.because,
        )
        .join(school_class, school_class.c.id == slip.c.class_id)
        .outerjoin(pupil, named)
        .where(slip.c.id.in_(keys))
    )
    return {row.id: ListedSlip(*row) for row in reader.connection.execute(statement)}
