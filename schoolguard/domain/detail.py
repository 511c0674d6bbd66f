"""Details under a record: for whom, where, with whom, in which media, with what material."""

from enum import StrEnum
from typing import Final

from schoolguard.domain.amounts import MOST, About
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.fields import check, clean_text, described
from schoolguard.domain.record import dataclass
from schoolguard.domain.rows import Row

OWNERS: Final = ("activity", "flag_talk", "message", "print_run", "incident")
"""The nouns that have details."""


class DetailKind(StrEnum):
    """What a detail names."""

    TARGET = "target"
    POSITION = "position"
    PARTNER = "partner"
    MEDIUM = "medium"
    MATERIAL = "material"


class DetailOrigin(StrEnum):
    """Whether a material was made by the school or passed on."""

    MADE = "made"
    FORWARDED = "forwarded"


@dataclass(frozen=True, slots=True, kw_only=True)
class Detail(Row):
    """A stored detail, described. Rows of an owner hold it as a :class:`DetailLine`."""

    owner_noun: str = described("属于", "Belongs to", limit=20, sheet="属于", required=True)
    owner_uid: str = described("所属记录", "Record", limit=36, sheet="所属编号", required=True)
    kind: DetailKind = described("类别", "Kind", limit=20, sheet="类别", required=True)
    name: str = described("名称", "Name", limit=80, sheet="名称", required=True)
    role: str = described("怎么做", "Role", limit=20, sheet="怎么做", default="")
    count: int | None = described("数量", "Count", sheet="数量", default=None)
    about: About = described("约或余", "About", limit=10, sheet="约或余", default=About.EXACT)
    unit: str = described("单位", "Unit", limit=10, sheet="单位", default="")
    origin: DetailOrigin | None = described(
        "制作或转发", "Made or forwarded", limit=20, sheet="制作或转发", default=None
    )
    note: str = described("备注", "Note", limit=120, sheet="备注", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class DetailLine:
    """One detail as its owner holds it; ``uid`` is empty for one that is not stored yet."""

    kind: DetailKind
    name: str
    role: str = ""
    count: int | None = None
    about: About = About.EXACT
    unit: str = ""
    origin: DetailOrigin | None = None
    note: str = ""
    uid: str = ""


def checked(lines: tuple[DetailLine, ...]) -> tuple[dict[str, object], ...]:
    """Return the values to store; raises ``field.*`` and ``detail.count``."""
    return tuple(map(_values, lines))


def _values(line: DetailLine) -> dict[str, object]:
    values: dict[str, object] = {
        "kind": line.kind.value,
        "name": clean_text(line.name),
        "role": clean_text(line.role),
        "count": line.count,
        "about": About.EXACT.value if line.count is None else line.about.value,
        "unit": clean_text(line.unit),
        "origin": None if line.origin is None else line.origin.value,
        "note": clean_text(line.note),
    }
    check(Detail, values)
    if line.count is not None and not 0 <= line.count <= MOST:
        raise SchoolError("detail.count", name=values["name"], most=MOST)
    return values
