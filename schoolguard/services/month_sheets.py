"""The sheets of the month's workbook: what each reads, and the command that keeps a row."""

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from dataclasses import field
from decimal import Decimal
from enum import StrEnum
from typing import Any, get_args, get_type_hints
from uuid import NAMESPACE_OID, uuid5

from schoolguard.domain.campaign import Campaign
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.month_workbook import CellKind
from schoolguard.domain.record import dataclass
from schoolguard.domain.rows import Row
from schoolguard.domain.school import school_year_of
from schoolguard.services.month_columns import Field, Labels
from schoolguard.services.office import Office, Whole
from schoolguard.store import campaigns, campuses, classes, leaflets, messages
from schoolguard.store.store import Reader


@dataclass(frozen=True, slots=True)
class Line:
    """A row as it stands; ``uid`` is empty where the row is known by what it belongs to."""

    uid: str
    version: int
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Given:
    """A row to keep: ``line`` is what stands, ``uid`` the id wanted for a new one."""

    action_id: str
    values: Mapping[str, Any]
    line: Line | None
    uid: str = ""

    @property
    def known(self) -> str | None:
        """The public id of what stands, or None."""
        return None if self.line is None else self.line.uid

    @property
    def version(self) -> int:
        """The version of what stands; 0 for a new row."""
        return 0 if self.line is None else self.line.version

    def action(self, what: str) -> str:
        """Return the id of a further action for the same row."""
        return str(uuid5(NAMESPACE_OID, f"{self.action_id} {what}"))


@dataclass(slots=True)
class Work:
    """A workbook on its way into the store."""

    office: Office
    whole: Whole
    campaign: Campaign | None = None
    filled: frozenset[str] = frozenset()
    fresh: dict[tuple[str, str], str] = field(default_factory=dict)
    lone: dict[str, str] = field(default_factory=dict)
    """The first pupil of a family whose next one is still to come, by the family."""
    seats: dict[tuple[str, str], tuple[int, str]] | None = None
    """The pupil (inner and public id) in each class and seat; None until somebody asks."""

    @property
    def month(self) -> Campaign:
        """The campaign that everything belongs to; raises ``workbook.no_campaign``."""
        if self.campaign is None:
            raise SchoolError("workbook.no_campaign")
        return self.campaign

    def command(self, of: type, given: Given, **more: Any) -> Any:
        """Return the command that keeps a row, from the values of the same names."""
        names = {one.name for one in dataclasses.fields(of)}
        hints = get_type_hints(of)
        values: dict[str, Any] = {
            name: typed(hints[name], value) for name, value in given.values.items() if name in names
        }
        own = {"uid": given.known, "version": given.version}
        values |= {name: value for name, value in own.items() if name in names}
        if "campaign_uid" in names:
            values["campaign_uid"] = self.month.uid
        return of(action_id=given.action_id, **(values | more))


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A sheet. ``keys`` are the values by which a row without an id is known all the same.

    ``noun`` is the table whose ids stand in the id column; empty where there is none.
    """

    name: str
    nouns: tuple[type, ...]
    fields: tuple[Field, ...]
    read: Callable[[Reader, Campaign | None], Sequence[Line]]
    save: Callable[[Work, Given], None]
    noun: str = ""
    keys: tuple[str, ...] = ()
    single: bool = False
    fill: Callable[[Campaign], Mapping[str, Any]] = field(default=lambda _: {})


def typed(hint: Any, value: Any) -> Any:
    """Return a value as a command wants it: codes as their enum, digits as decimals."""
    for one in (hint, *get_args(hint)):
        if isinstance(one, type) and value is not None:
            if issubclass(one, StrEnum):
                return one(value)
            if one is Decimal:
                return Decimal(value)
    return value


def plain_value(value: Any) -> Any:
    """Return a row's value as lines hold it."""
    if isinstance(value, StrEnum):
        return value.value
    return f"{value:f}" if isinstance(value, Decimal) else value


def line_of(row: Row, columns: Sequence[Field], **more: Any) -> Line:
    """Return a stored row as a line; ``more`` are the values that it does not hold itself."""
    values = {
        one.name: more[one.name] if one.name in more else plain_value(getattr(row, one.name))
        for one in columns
    }
    return Line(row.uid, row.version, values)


def lines_by(
    columns: Sequence[Field], read: Callable[[Reader, Campaign], Sequence[Row]]
) -> Callable[[Reader, Campaign | None], Sequence[Line]]:
    """Return how a campaign's rows are read as lines."""

    def lines(reader: Reader, of: Campaign | None) -> Sequence[Line]:
        return () if of is None else [line_of(row, columns) for row in read(reader, of)]

    return lines


def kept_by(
    keep: Callable[[Office], Callable[[Any], object]], command: type
) -> Callable[[Work, Given], None]:
    """Return how a row is kept by one call of a service."""

    def save(work: Work, given: Given) -> None:
        keep(work.office)(work.command(command, given))

    return save


def labels(
    reader: Reader, of: Campaign | None, fresh: Mapping[tuple[str, str], str] | None = None
) -> Labels:
    """Return how rows are named where cells refer to them."""
    names: dict[CellKind, dict[str, str]] = {
        CellKind.CAMPUS: {one.uid: one.name for one in campuses.everyone(reader)}
    }
    if of is not None:
        year = school_year_of(of.starts_on)
        names[CellKind.CLASS] = {one.uid: one.name for one in classes.in_year(reader, year)}
        names[CellKind.TASK] = {one.uid: one.title for one in campaigns.tasks(reader, of.id)}
        names[CellKind.MESSAGE] = {one.uid: one.title for one in messages.in_campaign(reader, of)}
        names[CellKind.LEAFLET] = {one.uid: one.key for one in leaflets.in_campaign(reader, of.uid)}
    names[CellKind.CLASSES] = names.get(CellKind.CLASS, {})
    return Labels(names, fresh or {})
