"""Queries of the school and its years."""

from sqlalchemy import insert, select

from schoolguard.domain.grades import ClassStyle
from schoolguard.domain.school import School, SchoolYear
from schoolguard.domain.words import SchoolStage
from schoolguard.store import audit
from schoolguard.store.store import Reader, Transaction
from schoolguard.store.tables import school, school_year


def the_school(reader: Reader) -> School | None:
    """Return the store's one school, or None before it is named."""
    row = reader.connection.execute(select(school)).mappings().first()
    if row is None:
        return None
    stage = row["stage"]
    return School(
        **{
            **row,
            "stage": None if stage is None else SchoolStage(stage),
            "class_style": ClassStyle(row["class_style"]),
        }
    )


def stage(reader: Reader) -> SchoolStage | None:
    """Return what kind of school it is; None where nobody has said."""
    found = the_school(reader)
    return None if found is None else found.stage


def years(reader: Reader) -> tuple[SchoolYear, ...]:
    """Return the school years, newest first."""
    statement = select(school_year).order_by(school_year.c.starts_in.desc())
    return tuple(SchoolYear(**row) for row in reader.connection.execute(statement).mappings())


def year_id(tx: Transaction, starts_in: int) -> int:
    """Return the id of a school year, making it where it is new."""
    found = tx.connection.execute(
        select(school_year.c.id).where(school_year.c.starts_in == starts_in)
    ).scalar()
    if found is not None:
        return int(found)
    uid = tx.new_uid()
    made: int = tx.connection.execute(
        insert(school_year)
        .values(uid=uid, version=1, starts_in=starts_in)
        .returning(school_year.c.id)
    ).scalar_one()
    audit.note(tx, "school_year", uid, ("starts_in",))
    return made
