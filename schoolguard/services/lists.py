"""Lists of the window on paper and in Excel, as they are arranged there."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Final

from schoolguard.documents.tree import (
    Align,
    Column,
    Document,
    Face,
    Furniture,
    Orientation,
    PageNumbers,
    Paragraph,
    Run,
    Table,
    Title,
)
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.listing import PRINTED_AT_MOST, Cell, ListSheet
from schoolguard.domain.record import dataclass
from schoolguard.services.office import Office
from schoolguard.services.papers.making import full_day, work_sheet
from schoolguard.store import schools

Progress = Callable[[int, int], None]
_UPRIGHT: Final = 5
"""Columns that stand on an upright sheet."""
_TYPE: Final = 9.5


@dataclass(frozen=True, slots=True)
class Lists:
    """Writes what the window shows; nothing is read or changed that was not there to see."""

    office: Office

    def write(
        self,
        sheet: ListSheet,
        path: Path,
        *,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Path:
        """Write a list as .xlsx or .pdf, as the file's ending says; return its path.

        Raises ``Cancelled``, ``lists.too_long`` (for paper), ``papers.*``.
        """
        # Both take their time to load; only who writes a list needs them.
        from schoolguard.documents.pdf import replacing, write_pdf
        from schoolguard.exchange.list_sheet import write_list

        if path.suffix.lower() == ".pdf":
            write_pdf(self._document(sheet), path, progress=progress, cancelled=cancelled)
            return path
        with replacing(path) as target:
            write_list(sheet, target, path.parent, progress=progress, cancelled=cancelled)
        return path

    def preview(self, sheet: ListSheet) -> bytes:
        """Return a list as a PDF; raises as :meth:`write`."""
        from schoolguard.documents.writing import as_pdf

        return as_pdf(self._document(sheet))

    def _document(self, sheet: ListSheet) -> Document:
        if sheet.count > PRINTED_AT_MOST:
            raise SchoolError("lists.too_long", rows=sheet.count, most=PRINTED_AT_MOST)
        with self.office.read() as reader:
            found = schools.the_school(reader)
        school, today = "" if found is None else found.name, self.office.today()
        rows = [tuple(map(_words, row)) for row in sheet.rows()]
        turned = len(sheet.heads) > _UPRIGHT
        told = " · ".join(filter(None, (school, full_day(today), sheet.note)))
        return Document(
            sheet.title,
            school,
            sheet.title,
            today,
            (
                Title(sheet.title),
                Paragraph((Run(told, Face.KAI),), first=0),
                Table(_columns(sheet, rows), tuple(rows)),
            ),
            work_sheet(_TYPE, landscape=turned),
            orientation=Orientation.LANDSCAPE if turned else Orientation.PORTRAIT,
            furniture=Furniture(numbers=PageNumbers.OF_TOTAL),
        )


def _columns(sheet: ListSheet, rows: list[tuple[str, ...]]) -> tuple[Column, ...]:
    """Return the columns; short ones stand centred, as tables of an office do."""
    found = []
    for at, head in enumerate(sheet.heads):
        longest = max((len(row[at]) for row in rows), default=0)
        align = Align.CENTRE if longest <= max(len(head), 8) else Align.LEFT
        found.append(Column(head, align, sheet.shares[at] if sheet.shares else None))
    return tuple(found)


def _words(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return f"{cell:%Y-%m-%d %H:%M}"
    return cell.isoformat() if isinstance(cell, date) else str(cell)
