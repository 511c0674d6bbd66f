"""What is found wrong, odd or doubtful while a roster is read."""

from collections.abc import Iterable
from dataclasses import field

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.record import dataclass
from schoolguard.domain.roster import ReadOptions, RosterField, RosterIssue
from schoolguard.exchange import cells
from schoolguard.exchange.sheets import Cell, address

HIDDEN = "身份证号（已隐去）"
MOST = 200

_OPEN = frozenset(
    (
        RosterField.CAMPUS,
        RosterField.GRADE,
        RosterField.CLASS,
        RosterField.CLASS_NUMBER,
        RosterField.CLASS_TEACHER,
        RosterField.DEPUTY_TEACHER,
        RosterField.HEAD_COUNT,
        RosterField.BOARDING,
        RosterField.SEAT_NO,
        RosterField.GENDER,
    )
)

Place = tuple[int, int, int]  # sheet, row and column, each counted from 0


@dataclass(slots=True)
class Findings:
    """Issues and warnings with their places, and the rows that must not be taken as they are."""

    sheets: list[str] = field(default_factory=list)
    wrong_rows: set[tuple[int, int]] = field(default_factory=set)
    _issues: list[tuple[Place, RosterIssue]] = field(default_factory=list)
    _warnings: list[tuple[Place, RosterIssue]] = field(default_factory=list)
    _whole: list[tuple[Place, RosterIssue]] = field(default_factory=list)

    def wrong(self, place: Place, value: str, error: SchoolError, rows: Iterable[int] = ()) -> None:
        """Record what blocks: the row of ``place`` and ``rows`` of its sheet."""
        self._issues.append((place, self._at(place, value, error)))
        self.wrong_rows.add(place[:2])
        self.wrong_rows.update((place[0], row) for row in rows)

    def wrong_sheet(self, place: Place, value: str, error: SchoolError) -> None:
        """Record what leaving rows out cannot mend."""
        self._whole.append((place, self._at(place, value, error)))

    def odd(self, place: Place, value: str, error: SchoolError) -> None:
        """Record what the user should know and what blocks nothing."""
        self._warnings.append((place, self._at(place, value, error)))

    def has_whole(self) -> bool:
        """Tell whether something stands against the file as a whole."""
        return bool(self._whole)

    def whole_sheet(self, sheet: int) -> bool:
        """Tell whether something stands against a whole sheet."""
        return any(place[0] == sheet for place, _ in self._whole)

    def settle(self, *, leave_out: bool) -> tuple[tuple[RosterIssue, ...], tuple[RosterIssue, ...]]:
        """Return (issues, warnings) in the file's order; with ``leave_out`` rows only warn."""
        blocking = self._whole + ([] if leave_out else self._issues)
        telling = self._warnings + (self._issues if leave_out else [])
        return self._in_order(blocking), self._in_order(telling)

    def _at(self, place: Place, value: str, error: SchoolError) -> RosterIssue:
        return RosterIssue(self.sheets[place[0]], address(place[1], place[2]), value, error)

    @staticmethod
    def _in_order(found: list[tuple[Place, RosterIssue]]) -> tuple[RosterIssue, ...]:
        ordered = [issue for _, issue in sorted(found, key=lambda item: item[0])]
        if len(ordered) <= MOST:
            return tuple(ordered)
        last = ordered[MOST]
        more = SchoolError("roster.more", number=len(ordered) - MOST)
        return (*ordered[:MOST], RosterIssue(last.sheet, last.cell, "", more))


def shown(value: Cell, meaning: RosterField, options: ReadOptions) -> str:
    """Return a cell as a preview or an issue may show it: no ID number, no name not kept."""
    text = cells.plain(value).strip()
    if meaning is RosterField.ID_CARD and text:
        return HIDDEN
    if cells.holds_id_number(text):
        return HIDDEN
    if meaning in _OPEN or cells.has_exponent(text):
        return text[:60]
    if meaning is RosterField.PHONE or (meaning is RosterField.IGNORED and _like_phone(text)):
        return text[:60] if options.keep_phones else cells.mask(text, 3)
    if options.keep_names:
        return text[:60]
    return cells.mask(text, 4 if meaning is RosterField.STUDENT_NO else 1)


def _like_phone(text: str) -> bool:
    return sum(char.isdigit() for char in text) >= 7
