"""The sample school with hostile texts in every field that somebody may type into."""

import typing
from itertools import count
from pathlib import Path
from typing import Final

from sqlalchemy import Engine, String, Table, select, update

from schoolguard.domain import fields
from schoolguard.domain.nouns import NOUNS
from schoolguard.store import engine as engines
from schoolguard.store.tables import metadata
from tests.documents import hostile

_SET_FORM: Final = frozenset(
    [
        "key",
        "kind",
        "more_grades",
        "starts_at",
        "ends_at",
        "code",
        "new_code",
        "owner_noun",
        "owner_uid",
        "shipped_hash",
        "sha256",
        "digest",
        "anchor",
        "number",
        "password_hash",
        "login",
        "grades",
        "body_face",
        "title_face",
        "level_faces",
        "body",
        "paper",
        "band",
        "edition",
        "place",
        "mode",
        "state",
        "own_phones",
        "pattern",
        "accent",
        "gender",
        "address",
        "measure",
        "row_uid",
        "noun",
        "action",
        "actor",
        "chain",
        "channel",
    ]
)
"""Fields whose form the program itself decides: what is typed there is never kept as it comes."""


def texts(canary: Path) -> list[str]:
    """Return the texts: five hundred for all, and some that would open this very file."""
    address = canary.as_uri()
    own = [
        f'<img src="{address}">',
        f"<img src='{canary}'>",
        f'<p style="background:url({address})">段</p>',
        f'<body background="{address}">',
        f'<link rel="stylesheet" href="{address}"><b>样式</b>',
        f"![图]({address})",
        f'<a href="{address}">点这里</a>',
        f"<object data='{address}'></object><br>",
        f"qrc:/{canary} <img src='{canary}' width=1>",
    ]
    return [*own, *hostile.texts()]


def plant(path: Path, among: list[str], begin: int) -> int:
    """Put the texts into every field of every row in turn, cut and cleaned as a service does.

    Written past the services, as they refuse some; returns how many fields were filled.
    """
    writer = engines.sqlite_writer(path)
    following = count(begin)
    try:
        return sum(_fill(writer, noun, among, following) for noun in NOUNS)
    finally:
        writer.dispose()


def _fill(writer: Engine, noun: str, among: list[str], following: "count[int]") -> int:
    table = metadata.tables.get(noun)
    wanted = [] if table is None else _free(noun, table)
    if table is None or not wanted:
        return 0
    filled = 0
    with writer.begin() as connection:
        for row in connection.execute(select(table)).all():
            values = {
                name: text
                for name, limit in wanted
                if (text := _kept(among[next(following) % len(among)], limit))
            }
            if values:
                connection.execute(update(table).where(table.c.id == row.id).values(**values))
            filled += len(values)
    return filled


def _kept(text: str, limit: int) -> str:
    return fields.clean_text(text)[:limit].strip()


def _free(noun: str, table: Table) -> list[tuple[str, int]]:
    kinds = typing.get_type_hints(NOUNS[noun])
    return [
        (name, spec.limit)
        for name, spec in fields.specs(NOUNS[noun]).items()
        if spec.limit
        and kinds.get(name) is str
        and name not in _SET_FORM
        and name in table.c
        and isinstance(table.c[name].type, String)
    ]
