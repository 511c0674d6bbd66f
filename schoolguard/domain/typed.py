"""What stands in a command, looked through before anything of it is written.

Every service call hands its command to ``Office.begin``, so a text that no duty checks by itself
is looked at all the same.
"""

import dataclasses
from collections.abc import Iterator, Mapping
from enum import Enum
from functools import cache
from typing import Final

from schoolguard.domain.catalogue import VALUES
from schoolguard.domain.catalogue.text import Text
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.fields import specs
from schoolguard.domain.id_card import has_id_card
from schoolguard.domain.rows import Command

MADE_HERE: Final = frozenset(
    {
        "action_id",
        "deletion_id",
        "seen",
        "sha256",
        "digest",
        "password",
        "old",
        "new",
        "code",
        "pages",
    }
)
"""Fields that the program makes itself, passwords, which are never kept as they are, and a
workbook's cells, which are looked at one by one, so that the error can name the cell."""
_IDS: Final = ("uid", "uids")


def refuse_id_cards(command: Command) -> None:
    """Raise ``field.id_card``, naming the field, where an identity number stands in a text."""
    for owner, name, text in texts(command):
        if has_id_card(text):
            raise SchoolError("field.id_card", field=label(owner, name))


def texts(of: object, owner: type = object, name: str = "") -> Iterator[tuple[type, str, str]]:
    """Return (its dataclass, name of the field, text) for all that may have been typed, nested."""
    if isinstance(of, str):
        if not isinstance(of, Enum):
            yield owner, name, of
    elif dataclasses.is_dataclass(of):
        for one in dataclasses.fields(of):
            if not is_made_here(one.name):
                yield from texts(getattr(of, one.name), type(of), one.name)
    elif isinstance(of, Mapping):
        for key, value in of.items():
            yield from texts(value, owner, key if isinstance(key, str) else name)
    elif isinstance(of, tuple | list | set | frozenset):
        for value in of:
            yield from texts(value, owner, name)


def is_made_here(name: str) -> bool:
    """Tell whether a field holds no words of a person's."""
    return name in MADE_HERE or name.rpartition("_")[2] in _IDS


@cache
def label(owner: type, name: str) -> Text:
    """Return what a field is called on the screen: as the noun that its owner writes calls it."""
    from schoolguard.domain.nouns import NOUNS  # every noun, for the one error: not at the start

    if name in ("file_name", "source", "file"):
        return VALUES["field.file_name"]
    own = {one.name for one in dataclasses.fields(owner)} if dataclasses.is_dataclass(owner) else ()
    described = [specs(noun) for noun in NOUNS.values()]
    near = sorted(described, key=lambda one: len(one.keys() & own), reverse=True)
    found = next((one[name] for one in near if name in one), None)
    return VALUES["field.text"] if found is None else found.label
