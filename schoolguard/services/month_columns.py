"""Columns of the month's workbook, made from the described fields, and their cells."""

import dataclasses
import re
from collections.abc import Mapping
from dataclasses import field
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from functools import cache
from typing import Any, Final, get_args, get_type_hints

from schoolguard.domain.campaign import TaskKind
from schoolguard.domain.catalogue import VALUES, Text
from schoolguard.domain.detail import OWNERS
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.fields import clean_text, specs
from schoolguard.domain.month_workbook import Bad, CellKind, Column, Value
from schoolguard.domain.record import dataclass
from schoolguard.exchange.cells import plain

YES: Final = "是"
NO: Final = "否"
_NEEDED: Final = "必填。"

_REFERS: Final = {
    "class_uid": CellKind.CLASS,
    "merged_into_uid": CellKind.CLASS,
    "class_uids": CellKind.CLASSES,
    "campus_uid": CellKind.CAMPUS,
    "task_uid": CellKind.TASK,
    "message_uid": CellKind.MESSAGE,
    "leaflet_uid": CellKind.LEAFLET,
}
_NOUNS: Final = {
    CellKind.CLASS: "school_class",
    CellKind.CAMPUS: "campus",
    CellKind.TASK: "task",
    CellKind.MESSAGE: "message",
    CellKind.LEAFLET: "leaflet",
}
_PREFIXES: Final = {
    "SchoolStage": "stage", "ClassStyle": "class_style", "Boarding": "boarding",
    "ActivityKind": "kind", "About": "about", "GroupKind": "group_kind", "GroupOrigin": "origin",
    "MemberRole": "role", "TalkWay": "way", "SpeakerKind": "speaker",
    "LeafletBand": "leaflet_band", "DayKind": "day_kind", "Band": "band",
    "EntryKind": "entry_kind", "DetailKind": "detail", "DetailOrigin": "detail_origin",
    "Outcome": "outcome", "ChannelKind": "channel", "Place": "place", "Mode": "mode",
    "Measure": "measure", "Accent": "accent", "RunState": "run_state", "SlipState": "slip_state",
}  # fmt: skip
_DAY: Final = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?")
_NUMBER: Final = re.compile(r"-?\d{1,15}")


@dataclass(frozen=True, slots=True)
class Field:
    """A column with what is behind it: its codes by their words, and what a blank cell means."""

    column: Column
    codes: Mapping[str, str] = field(default_factory=dict)
    blank: Value | tuple[str, ...] = None
    may_be_blank: bool = True

    @property
    def name(self) -> str:
        """The name of the value."""
        return self.column.name


@dataclass(frozen=True, slots=True)
class Labels:
    """How rows are named in cells that refer to them, by public id; each name means one row."""

    names: Mapping[CellKind, Mapping[str, str]]
    fresh: Mapping[tuple[str, str], str] = field(default_factory=dict)
    """The public id of each new row that is called 新1 and so on, by its noun and that."""

    def name(self, kind: CellKind, uid: str) -> str:
        """Return the words for a row: its name, or its id where the name means several."""
        names = self.names.get(kind, {})
        own = names.get(uid, uid)
        return own if own and list(names.values()).count(own) == 1 else uid

    def uid(self, kind: CellKind, written: str) -> str:
        """Return the row that words mean; raises ``workbook.no_such``."""
        names = self.names.get(kind, {})
        fresh = self.fresh.get((_NOUNS.get(kind, ""), written))
        if fresh is not None:
            return fresh
        found = [uid for uid, name in names.items() if written in (uid, name)]
        if len(found) != 1:
            raise SchoolError("workbook.no_such", value=written)
        return found[0]


def fields_of(
    noun: type, *names: str, renamed: Mapping[str, str] | None = None
) -> tuple[Field, ...]:
    """Return the columns of a noun's described fields; without ``names`` all that have a header.

    ``renamed`` maps a field to the name of its value where that differs.
    """
    described, hints = specs(noun), get_type_hints(noun)
    defaults = {one.name: one.default for one in dataclasses.fields(noun)}
    made = []
    for name in names or [one for one, spec in described.items() if spec.sheet]:
        spec = described[name]
        own = (renamed or {}).get(name, name)
        types = get_args(hints[name]) or (hints[name],)
        kind, words = _kind(own, types)
        default = defaults[name]
        given = default is not dataclasses.MISSING
        column = Column(
            name=own,
            header=spec.sheet or spec.label.zh,
            kind=kind,
            note=_note(kind, spec.limit, tuple(words.values()), needed=not given),
            limit=spec.limit if kind is CellKind.TEXT else None,
            required=not given,
            words=tuple(words.values()),
        )
        optional = given or type(None) in types or kind is CellKind.CLASSES
        codes = {word: code for code, word in words.items()}
        blank = default if given else (() if kind is CellKind.CLASSES else None)
        made.append(Field(column, codes, _stored(blank), optional))
    return tuple(made)


def given_if_blank(columns: tuple[Field, ...], name: str) -> tuple[Field, ...]:
    """Return the columns with one that the program fills in where it is left blank."""

    def free(one: Field) -> Field:
        note = f"留空由软件给出。{one.column.note.removeprefix(_NEEDED)}"
        column = dataclasses.replace(one.column, note=note, required=False)
        return dataclasses.replace(one, column=column, blank="", may_be_blank=True)

    return tuple(free(one) if one.name == name else one for one in columns)


def _stored(value: object) -> Any:
    return value.value if isinstance(value, StrEnum) else value


def _kind(name: str, types: tuple[Any, ...]) -> tuple[CellKind, dict[str, str]]:
    if name in _REFERS:
        return _REFERS[name], {}
    if name == "owner_noun":
        return CellKind.CHOICE, {one: VALUES[f"noun.{one}"].zh for one in OWNERS}
    for one in types:
        if isinstance(one, type) and issubclass(one, StrEnum):
            return CellKind.CHOICE, words_of(one)
    for of, kind in (
        (bool, CellKind.FLAG),
        (date, CellKind.DAY),
        (int, CellKind.NUMBER),
        (Decimal, CellKind.DECIMAL),
    ):
        if of in types:
            return kind, {}
    return CellKind.TEXT, {}


@cache
def words_of(enum: type[StrEnum]) -> dict[str, str]:
    """Return the Chinese words of an enum's codes."""
    if enum is TaskKind:
        return {
            one.value: VALUES.get(
                f"task_kind.{one.value}", VALUES.get(f"kind.{one.value}", Text("", ""))
            ).zh
            or one.value
            for one in enum
        }
    prefix = _PREFIXES[enum.__name__]
    return {one.value: VALUES[f"{prefix}.{one.value}"].zh for one in enum}


def _note(kind: CellKind, limit: int | None, words: tuple[str, ...], *, needed: bool) -> str:
    said = {
        CellKind.DAY: "日期，如 2026-11-13。",
        CellKind.NUMBER: "只填数字。",
        CellKind.DECIMAL: "只填数字，可带小数。",
        CellKind.FLAG: "填“是”或“否”。",
        CellKind.CHOICE: "选填其一：" + "、".join(words) + "。",
        CellKind.CLASS: "班级的写法同“班级”表，如：三年级2班。",
        CellKind.CLASSES: "几个班用顿号隔开，如：三年级1班、三年级2班；全校留空。",
        CellKind.CAMPUS: "校区名称，同“校区”表。",
        CellKind.TASK: "任务名称，同“任务”表。",
        CellKind.MESSAGE: "消息题目，同“家长消息”表。",
        CellKind.LEAFLET: "宣传单编号，同“宣传单”表。",
    }.get(kind, f"最多 {limit} 字。" if limit else "文字。")
    return (_NEEDED if needed else "") + said


def to_cell(one: Field, value: Any, labels: Labels) -> Value:
    """Return what is written for a value."""
    kind = one.column.kind
    if value is None or value == "":
        return None
    if kind is CellKind.FLAG:
        return YES if value else NO
    if kind is CellKind.CHOICE:
        return next(word for word, code in one.codes.items() if code == value)
    if kind is CellKind.CLASSES:
        return "、".join(labels.name(CellKind.CLASS, uid) for uid in value) or None
    if kind in _REFERS.values():
        return labels.name(kind, value)
    stored: Value = value
    return stored


def to_value(one: Field, cell: Value | Bad, labels: Labels) -> Any:
    """Return the value of a cell as it was read.

    Raises ``workbook.*``, ``field.required`` or ``field.too_long``.
    """
    column = one.column
    label = Text(column.header, column.header)
    if isinstance(cell, Bad):
        raise SchoolError(f"workbook.{cell.why}")
    text = clean_text(plain(cell)) if cell is not None else ""
    if not text:
        if not one.may_be_blank:
            raise SchoolError("field.required", field=label)
        return one.blank
    if column.kind is CellKind.TEXT:
        if column.limit is not None and len(text) > column.limit:
            raise SchoolError("field.too_long", field=label, limit=column.limit, length=len(text))
        return text
    return _READ[column.kind](one, cell, text, labels)


def _day(_: Field, cell: Value | Bad, text: str, __: Labels) -> date:
    if isinstance(cell, date):
        return cell
    match = _DAY.fullmatch(text)
    try:
        if match is not None:
            return date(*map(int, match.groups()))
    except ValueError:
        pass
    raise SchoolError("workbook.day")


def _number(_: Field, cell: Value | Bad, text: str, __: Labels) -> int:
    if isinstance(cell, date | bool) or not _NUMBER.fullmatch(text):
        raise SchoolError("workbook.number")
    return int(text)


def _decimal(_: Field, cell: Value | Bad, text: str, __: Labels) -> str:
    try:
        if not isinstance(cell, date | bool):
            return f"{Decimal(text):f}"
    except InvalidOperation:
        pass
    raise SchoolError("workbook.number")


def _flag(_: Field, cell: Value | Bad, text: str, __: Labels) -> bool:
    if isinstance(cell, bool):
        return cell
    if text in (YES, NO):
        return text == YES
    raise SchoolError("workbook.flag")


def _choice(one: Field, _: Value | Bad, text: str, __: Labels) -> str:
    if text in one.codes:
        return one.codes[text]
    raise SchoolError("workbook.choice", known="、".join(one.codes))


def _reference(one: Field, _: Value | Bad, text: str, labels: Labels) -> str:
    return labels.uid(one.column.kind, text)


def _classes(_: Field, __: Value | Bad, text: str, labels: Labels) -> tuple[str, ...]:
    written = re.split(r"[、，,;；\n]", text)
    return tuple(labels.uid(CellKind.CLASS, one.strip()) for one in written if one.strip())


_READ: Final = {
    CellKind.DAY: _day,
    CellKind.NUMBER: _number,
    CellKind.DECIMAL: _decimal,
    CellKind.FLAG: _flag,
    CellKind.CHOICE: _choice,
    CellKind.CLASSES: _classes,
    **dict.fromkeys(
        (CellKind.CLASS, CellKind.CAMPUS, CellKind.TASK, CellKind.MESSAGE, CellKind.LEAFLET),
        _reference,
    ),
}
