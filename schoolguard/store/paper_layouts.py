"""Queries of the layouts that the office keeps."""

from typing import Any, Final, cast

from sqlalchemy import RowMapping, select

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.layout import STANDARD, Face, LayoutProfile, PaperLayout
from schoolguard.store import rows
from schoolguard.store.paper_tables import paper_layout
from schoolguard.store.store import Reader, Transaction

_STORE_ONLY: Final = {"deleted_at", "deletion_id"}
_OWN: Final = tuple(one for one in paper_layout.c if one.name not in _STORE_ONLY)
_LIVE: Final = paper_layout.c.deleted_at.is_(None)


def everyone(reader: Reader) -> tuple[PaperLayout, ...]:
    """Return the kept layouts by name."""
    statement = select(*_OWN).where(_LIVE).order_by(paper_layout.c.name, paper_layout.c.id)
    return tuple(_layout(row) for row in reader.connection.execute(statement).mappings())


def by_uid(reader: Reader, uid: str) -> PaperLayout:
    """Return one live layout; raises ``store.not_found``."""
    statement = select(*_OWN).where(_LIVE, paper_layout.c.uid == uid)
    row = reader.connection.execute(statement).mappings().one_or_none()
    if row is None:
        raise SchoolError("store.not_found")
    return _layout(row)


def in_use(reader: Reader) -> LayoutProfile:
    """Return what papers are set by now."""
    statement = select(*_OWN).where(_LIVE, paper_layout.c.in_use)
    row = reader.connection.execute(statement).mappings().first()
    return STANDARD if row is None else _layout(row).profile


def columns(layout: LayoutProfile) -> dict[str, Any]:
    """Return a layout as it is kept."""
    values = {one.name: getattr(layout, one.name) for one in _OWN if hasattr(layout, one.name)}
    faces = ",".join(face.value for face in layout.level_faces)
    return values | {
        "body_face": layout.body_face.value,
        "title_face": layout.title_face.value,
        "level_faces": faces,
    }


def use(tx: Transaction, uid: str | None) -> None:
    """Set papers by this layout (None: by the standard's); raises ``store.not_found``."""
    if uid is not None:
        by_uid(tx, uid)
    for one in everyone(tx):
        rows.change(tx, paper_layout, one.uid, one.version, {"in_use": one.uid == uid})


def remove(tx: Transaction, uid: str, version: int) -> None:
    """Put a layout into the bin, out of use; raises ``store.stale``, ``store.not_found``."""
    found = by_uid(tx, uid)
    if found.version != version:
        raise SchoolError("store.stale")
    rows.change(tx, paper_layout, uid, version, {"in_use": False})
    found = by_uid(tx, uid)
    rows.into_bin(tx, paper_layout, found, found.version)


def bring_back(tx: Transaction, deletion_id: str) -> int:
    """Take the layouts of one removal out of the bin; return how many."""
    back = rows.out_of_bin(tx, paper_layout, deletion_id)
    names = [one.name for one in everyone(tx)]
    for uid in back:
        one = by_uid(tx, uid)
        if names.count(one.name) > 1:
            raise SchoolError("layout.back_clash", name=one.name)
    return len(back)


def _layout(row: RowMapping) -> PaperLayout:
    faces = tuple(Face(one) for one in row["level_faces"].split(","))
    return PaperLayout(
        **{
            **row,
            "body_face": Face(row["body_face"]),
            "title_face": Face(row["title_face"]),
            "level_faces": cast("tuple[Face, Face, Face, Face]", faces),
        }
    )
