"""The pupils of a school as one list; empty where no names are kept."""

from collections.abc import Mapping, Sequence
from typing import Final

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.sql import Select

from schoolguard import pinyin
from schoolguard.domain.roster import ListedPupil
from schoolguard.store import search
from schoolguard.store.long_lists import Listing, called, class_names, holds
from schoolguard.store.store import Reader
from schoolguard.store.tables import pupil, school, school_class, school_year

_DIGITS: Final = 3
"""Digits from which on a phone is looked for."""


def listing(
    reader: Reader, year: int | None, among: Select[tuple[str]] | None
) -> Listing[ListedPupil]:
    """Return the live pupils of a school year (its first; None: of all), by class and seat.

    With ``among`` (a query of public ids) other pupils stay out.
    """
    ids = (
        select(pupil.c.id)
        .join(school_class, school_class.c.id == pupil.c.class_id)
        .where(pupil.c.deleted_at.is_(None), school_class.c.deleted_at.is_(None))
    )
    if year is not None:
        # Asked for by its key: with a query in its place SQLite sorts what an index has in order.
        this = reader.connection.execute(
            select(school_year.c.id).where(school_year.c.starts_in == year)
        ).scalar()
        ids = ids.where(school_class.c.school_year_id == (0 if this is None else this))
    if among is not None:
        ids = ids.where(pupil.c.uid.in_(among))
    by_class = (
        school_class.c.school_year_id,
        school_class.c.grade,
        school_class.c.number,
        school_class.c.id,
        pupil.c.seat_key,
    )
    names, phones = class_names(reader), _keeps_phones(reader)
    return Listing(
        ids=ids,
        key=pupil.c.id,
        orders={
            "": by_class,
            "class": by_class,
            "seat": (pupil.c.seat_key, pupil.c.name_key),
            "name": (pupil.c.name_key,),
            "gender": (pupil.c.gender, pupil.c.name_key),
            "student": (pupil.c.student_no,),
            "guardian": (pupil.c.guardian,),
            "phone": (pupil.c.phone,),
        },
        only=_only,
        search=lambda word: _answers(reader, names, word, phones=phones),
        rows=lambda keys: _rows(reader, keys),
    )


_ONLY: Final[Mapping[str, ColumnElement[str]]] = {
    "class": school_class.c.name,
    "seat": pupil.c.seat_no,
    "name": pupil.c.name,
    "gender": pupil.c.gender,
    "student": pupil.c.student_no,
    "guardian": pupil.c.guardian,
    "phone": pupil.c.phone,
}


def _only(name: str, value: str) -> ColumnElement[bool]:
    return _ONLY[name] == value


def _keeps_phones(reader: Reader) -> bool:
    return bool(reader.connection.execute(select(school.c.keep_phones)).scalar())


def _answers(
    reader: Reader, names: Mapping[int, str], word: str, *, phones: bool
) -> ColumnElement[bool]:
    """Return the condition that a word is in a pupil's name, class, seat, number or phone.

    What cannot hold it is not looked at: a name alone is found by its index.
    """
    folded = pinyin.fold(word)
    answers: list[ColumnElement[bool]] = [
        pupil.c.uid.in_(search.uids(reader, "pupil", word)),
    ]
    if phones:
        answers.append(holds(reader, pupil.c.guardian, word))
    if any(char.isdigit() for char in folded):
        answers.append(pupil.c.student_no.startswith(folded, autoescape=True))
        answers.append(pupil.c.seat_no == folded)
    if classes := called(names, word):
        answers.append(pupil.c.class_id.in_(classes))
    if phones and folded.isdigit() and len(folded) >= _DIGITS:
        answers.append(pupil.c.phone.contains(folded, autoescape=True))
    return or_(*answers)


def _rows(reader: Reader, keys: Sequence[int]) -> Mapping[int, ListedPupil]:
    statement = (
        select(
            pupil.c.id,
            pupil.c.uid,
            school_class.c.uid.label("class_uid"),
            school_class.c.name.label("class_name"),
            *(pupil.c[name] for name in _SHOWN),
        )
        .join(school_class, school_class.c.id == pupil.c.class_id)
        .where(pupil.c.id.in_(keys))
    )
    return {row.id: ListedPupil(*row) for row in reader.connection.execute(statement)}


_SHOWN: Final = ("seat_no", "name", "gender", "student_no", "guardian", "phone")
