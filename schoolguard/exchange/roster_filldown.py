"""Grade, class and teacher that are merged over several rows or written only once."""

from schoolguard.domain.roster import RosterField as F
from schoolguard.exchange import cells
from schoolguard.exchange.roster_headers import Header
from schoolguard.exchange.sheets import Cell, Sheet

# In this order: a new grade ends the class above it, a new class its teacher.
FILLED_DOWN = (F.CAMPUS, F.GRADE, F.CLASS, F.CLASS_NUMBER, F.CLASS_TEACHER, F.DEPUTY_TEACHER)


class FillDown:
    """What stands in these columns for each row, read from top to bottom.

    A blank cell takes the value above it where cells are merged, or where most rows of the
    column are blank. In a column that most rows fill, a blank cell is a gap and stays one.
    """

    def __init__(self, sheet: Sheet, header: Header, *, of_classes: bool) -> None:
        self._columns = {m: c for m in FILLED_DOWN if (c := header.column(m)) is not None}
        self._merged = _merged_values(sheet, header.row, set(self._columns.values()))
        self.sparse = self._sparse(sheet, header.row, of_classes=of_classes)
        self._last: dict[F, Cell] = {}

    @property
    def columns(self) -> frozenset[int]:
        """Return the columns that are filled down."""
        return frozenset(self._columns.values())

    def carry(self, index: int, raw: list[Cell]) -> None:
        """Note what this row says, and forget what belonged to the class before it."""
        for place, meaning in enumerate(FILLED_DOWN):
            text = cells.plain(self._own(meaning, index, raw)).strip()
            if not text:
                continue
            if text != cells.plain(self._last.get(meaning)).strip():
                for below in FILLED_DOWN[place + 1 :]:
                    self._last.pop(below, None)
            self._last[meaning] = self._own(meaning, index, raw)

    def says(self, meaning: F, index: int, raw: list[Cell]) -> bool:
        """Tell whether the row speaks for itself here, not through the rows above it."""
        return bool(cells.plain(self._own(meaning, index, raw)).strip())

    def value(self, meaning: F, index: int, raw: list[Cell]) -> Cell:
        """Return the row's own value, or the one that is filled down into it."""
        column = self._columns.get(meaning)
        own = self._own(meaning, index, raw)
        if column is None or cells.plain(own).strip():
            return own
        if column in self.sparse or meaning in (F.CLASS_TEACHER, F.DEPUTY_TEACHER):
            return self._last.get(meaning)
        return None

    def _own(self, meaning: F, index: int, raw: list[Cell]) -> Cell:
        column = self._columns.get(meaning)
        if column is None:
            return None
        return self._merged.get((index, column), raw[column] if column < len(raw) else None)

    def _sparse(self, sheet: Sheet, header_row: int, *, of_classes: bool) -> frozenset[int]:
        """Return the columns in which at most half of the rows speak for themselves."""
        body = [
            row for row in sheet.rows[header_row + 1 :] if any(cells.plain(v).strip() for v in row)
        ]
        sparse = set()
        for meaning, column in self._columns.items():
            said = sum(1 for row in body if column < len(row) and cells.plain(row[column]).strip())
            if (of_classes and meaning in (F.CAMPUS, F.GRADE)) or said * 2 <= len(body):
                sparse.add(column)
        return frozenset(sparse)


def _merged_values(sheet: Sheet, header_row: int, columns: set[int]) -> dict[tuple[int, int], Cell]:
    values: dict[tuple[int, int], Cell] = {}
    rows = sheet.rows
    for top, left, bottom, right in sheet.merged:
        if bottom <= top or not header_row < top < len(rows) or left >= len(rows[top]):
            continue
        for column in columns:
            if left <= column <= right:
                for row in range(top, min(bottom + 1, len(rows))):
                    values[row, column] = rows[top][left]
    return values
