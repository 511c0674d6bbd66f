"""A noun is described once: its fields with label, limit, sheet column and privacy class.

Tables, forms and sheets are checked against these descriptions by tests, so that a field cannot
stand in one room only.
"""

import dataclasses
from collections.abc import Mapping
from enum import StrEnum
from typing import Any, Final

from schoolguard.domain.catalogue.text import Text
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.id_card import has_id_card
from schoolguard.domain.record import dataclass

_SPEC: Final = "spec"


class Privacy(StrEnum):
    """Who a value is about, which decides where it may go and how long it stays."""

    SYSTEM = "system"
    SCHOOL = "school"
    STAFF = "staff"
    PUPIL = "pupil"


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """What is known of a field beside its type.

    ``limit`` is the most characters a text may have; ``sheet`` the column's header in workbooks,
    ``None`` where the field stays inside.
    """

    label: Text
    limit: int | None
    sheet: str | None
    privacy: Privacy
    required: bool


def described(
    zh: str,
    en: str,
    *,
    limit: int | None = None,
    sheet: str | None = None,
    privacy: Privacy = Privacy.SCHOOL,
    required: bool = False,
    default: Any = dataclasses.MISSING,
) -> Any:
    """Return a dataclass field that carries its :class:`FieldSpec`."""
    spec = FieldSpec(Text(zh, en), limit, sheet, privacy, required)
    if default is dataclasses.MISSING:
        return dataclasses.field(metadata={_SPEC: spec})
    return dataclasses.field(default=default, metadata={_SPEC: spec})


def specs(noun: type) -> Mapping[str, FieldSpec]:
    """Return the described fields of a noun, in order."""
    return {
        field.name: field.metadata[_SPEC]
        for field in dataclasses.fields(noun)
        if _SPEC in field.metadata
    }


def check(noun: type, values: Mapping[str, object]) -> None:
    """Hold typed values against the noun's description.

    Raises ``field.required``, ``field.too_long``, ``field.negative`` or ``field.id_card``.
    """
    for name, spec in specs(noun).items():
        value = values.get(name)
        if spec.required and name in values and value in (None, ""):
            raise SchoolError("field.required", field=spec.label)
        if isinstance(value, str):
            if spec.limit is not None and len(value) > spec.limit:
                raise SchoolError(
                    "field.too_long", field=spec.label, limit=spec.limit, length=len(value)
                )
            if has_id_card(value):
                raise SchoolError("field.id_card", field=spec.label)
        elif name in _HEAD_COUNTS and isinstance(value, int) and not 0 <= value <= MOST_HEADS:
            raise SchoolError("field.heads", field=spec.label, most=MOST_HEADS)


_HEAD_COUNTS: Final = {"head_count", "heads", "boarders", "planned_heads", "present_heads"}

MOST_HEADS: Final = 20_000
"""More people than any school activity gathers; a larger head-count is a slip of the hand."""


def clean_text(text: str) -> str:
    """Drop what no typed text means to hold: control characters, lone surrogates, outer blanks."""
    kept = (
        char
        for char in text.replace("\r\n", "\n").replace("\r", "\n")
        if char == "\n"
        or not (ord(char) < 32 or 0x7F <= ord(char) < 0xA0 or 0xD800 <= ord(char) < 0xE000)
    )
    return "".join(kept).strip()
