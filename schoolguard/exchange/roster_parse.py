"""Reads a roster file into a preview. Runs in the reading process, never in the program's own."""

from collections.abc import Callable, Sequence
from pathlib import Path

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.roster import ReadOptions, RosterColumn, RosterPreview
from schoolguard.domain.roster import RosterField as F
from schoolguard.exchange import cells, limits
from schoolguard.exchange.roster_classes import (
    Columns,
    build_classes,
    find_doubles,
    settle_classes,
)
from schoolguard.exchange.roster_findings import Findings, shown
from schoolguard.exchange.roster_headers import (
    Header,
    bare_header,
    find_header,
    weight,
    with_mapping,
)
from schoolguard.exchange.roster_rows import Row, RowReader
from schoolguard.exchange.sheets import Sheet, column_index, letter
from schoolguard.exchange.sniff import Kind, recognise
from schoolguard.exchange.textfile import read_text
from schoolguard.exchange.workbook import read_workbook

Progress = Callable[[int, int | None], None]
_STEP = 250
_COUNTABLE = {F.NAME, F.STUDENT_NO, F.SEAT_NO, F.HEAD_COUNT, F.CLASS_TEACHER}
_HEAD_ROWS = 5
_SAMPLES = 3


def parse_roster(path: Path, options: ReadOptions, progress: Progress) -> RosterPreview:
    """Return what the file holds; raise :class:`SchoolError` where nothing can be read."""
    progress(0, None)
    sheets, encoding = _open(path)
    if not sheets:
        raise SchoolError("roster.empty")
    found = Findings([sheet.name for sheet in sheets])
    headers = _headers(sheets, options, found)
    rows = _rows(sheets, headers, options, found, progress)
    if len(rows) > limits.ROWS:
        name = found.sheets[rows[limits.ROWS].sheet]
        raise SchoolError("roster.too_many_rows", sheet=name, limit=limits.ROWS)
    _drop_running_numbers(rows, sheets, headers)
    readings, questions = settle_classes(rows, options, found)
    columns = [_columns(header) for header in headers]
    find_doubles(rows, readings, columns, options, found)
    first = next((i for i, header in enumerate(headers) if header), 0)
    header = headers[first]
    if header is None:
        raise AssertionError("a file without any header got a bare one")
    if not rows and not found.has_whole():
        raise SchoolError("roster.no_rows", sheet=sheets[first].name)
    classes = build_classes(rows, readings, options, found)
    issues, warnings = found.settle(leave_out=options.leave_out_wrong_rows)
    wrong = sum((row.sheet, row.index) in found.wrong_rows for row in rows)
    return RosterPreview(
        file_name=path.name,
        sheets=tuple(s.name for s, h in zip(sheets, headers, strict=True) if h),
        encoding=encoding,
        header_row=header.row + 1,
        columns=_describe(sheets[first], header, options),
        head=_head(sheets[first], header, options),
        classes=classes,
        rows=len(rows),
        issues=issues,
        questions=questions,
        skipped_rows=wrong if options.leave_out_wrong_rows else 0,
        warnings=warnings,
    )


def _open(path: Path) -> tuple[list[Sheet], str]:
    if recognise(path) is Kind.TEXT:
        if path.suffix.lower() == ".xlsx":
            raise SchoolError("roster.renamed")
        sheet, encoding = read_text(path, weight)
        return ([sheet] if sheet.rows else []), encoding
    return [s for s in read_workbook(path) if _first_row(s) is not None], ""


def _first_row(sheet: Sheet) -> int | None:
    return next(
        (i for i, row in enumerate(sheet.rows) if any(cells.plain(v).strip() for v in row)), None
    )


def _headers(sheets: Sequence[Sheet], options: ReadOptions, found: Findings) -> list[Header | None]:
    """Return the header of each sheet; a sheet without one is left out where others have one.

    The user's mapping counts for the first such sheet and for columns of the same header.
    """
    headers = [find_header(sheet) for sheet in sheets]
    first = next((i for i, header in enumerate(headers) if header), None)
    if first is None:
        first = 0
        headers[0] = _unknown_header(sheets[0], options, found)
    reference = headers[first]
    mapping = {column_index(name): meaning for name, meaning in options.mapping}
    for number, header in enumerate(headers):
        if header is None:
            row = _first_row(sheets[number]) or 0
            found.odd((number, row, 0), "", SchoolError("roster.sheet_left_out"))
            continue
        overrides = {
            column: meaning
            for column, meaning in mapping.items()
            if header is reference or (reference and _same_text(reference, header, column))
        }
        headers[number] = with_mapping(header, overrides) if overrides else header
        _check_columns(number, headers[number] or header, found)
    return headers


def _same_text(one: Header, other: Header, column: int) -> bool:
    return one.texts[column : column + 1] == other.texts[column : column + 1] != ("",)


def _check_columns(number: int, header: Header, found: Findings) -> None:
    """Refuse two lists side by side, and a list in which there is nobody to count."""
    row = max(header.row, 0)
    for column in header.twice:
        error = SchoolError("roster.side_by_side")
        found.wrong_sheet((number, row, column), header.texts[column], error)
    known = set(header.meanings)
    if known.isdisjoint(_COUNTABLE) and not found.whole_sheet(number):
        found.wrong_sheet((number, row, 0), "", SchoolError("roster.nothing_to_count"))


def _unknown_header(sheet: Sheet, options: ReadOptions, found: Findings) -> Header:
    """Return a header in which nothing is understood; with a mapping the user has said it.

    Where the user has said it and the first row reads as data, the sheet has no header at all.
    """
    row = _first_row(sheet) or 0
    header = bare_header(sheet, row)
    if not options.mapping:
        found.wrong_sheet((0, row, 0), "", SchoolError("roster.no_header", row=row + 1))
        return header
    meanings = {column_index(name): meaning for name, meaning in options.mapping}
    if _is_data(sheet, row, meanings):
        return Header(row - 1, ("",) * len(header.texts), header.meanings)
    return header


def _is_data(sheet: Sheet, row: int, meanings: dict[int, F]) -> bool:
    values = sheet.rows[row]
    return any(
        any(char.isdigit() for char in cells.key(cells.plain(values[column])))
        for column, meaning in meanings.items()
        if column < len(values)
        and meaning in (F.CLASS, F.CLASS_NUMBER, F.GRADE, F.STUDENT_NO, F.SEAT_NO, F.HEAD_COUNT)
    )


def _rows(
    sheets: Sequence[Sheet],
    headers: Sequence[Header | None],
    options: ReadOptions,
    found: Findings,
    progress: Progress,
) -> list[Row]:
    total = sum(len(sheet.rows) for sheet, header in zip(sheets, headers, strict=True) if header)
    done = 0
    rows: list[Row] = []
    for number, (sheet, header) in enumerate(zip(sheets, headers, strict=True)):
        if header is None or found.whole_sheet(number):
            continue
        reader = RowReader(sheet, number, header, options, found)
        for row in reader.read():
            done += 1
            if row:
                rows.append(row)
            if done % _STEP == 0:
                progress(done, total)
    progress(total, total)
    return rows


def _drop_running_numbers(
    rows: Sequence[Row], sheets: Sequence[Sheet], headers: Sequence[Header | None]
) -> None:
    """序号 is a seat number only where it begins anew in each class, not where it runs through."""
    for number in range(len(sheets)):
        header = headers[number]
        if header is None or header.running is None or header.column(F.SEAT_NO) is not None:
            continue
        own = [row for row in rows if row.sheet == number]
        classes = len({(row.grade, row.class_text) for row in own})
        if classes > 1 and len({row.seat_no for row in own}) == len(own):
            for row in own:
                row.seat_no = ""


def _columns(header: Header | None) -> Columns:
    if header is None:
        return Columns(0, 0)
    return Columns(header.column(F.NAME) or 0, header.column(F.STUDENT_NO) or 0)


def _describe(sheet: Sheet, header: Header, options: ReadOptions) -> tuple[RosterColumn, ...]:
    body = sheet.rows[header.row + 1 : header.row + 60]
    described = []
    for column, (text, meaning) in enumerate(zip(header.texts, header.meanings, strict=True)):
        values = [row[column] for row in body if column < len(row)]
        samples = dict.fromkeys(s for v in values if (s := shown(v, meaning, options)))
        title = shown(text, F.CLASS, options)
        if not text and not samples:
            continue
        described.append(RosterColumn(letter(column), title, meaning, tuple(samples)[:_SAMPLES]))
    return tuple(described)


def _head(sheet: Sheet, header: Header, options: ReadOptions) -> tuple[tuple[str, ...], ...]:
    body = sheet.rows[header.row + 1 : header.row + 60]
    filled = [row for row in body if any(cells.plain(value).strip() for value in row)]
    return tuple(
        tuple(
            shown(row[i] if i < len(row) else None, meaning, options)
            for i, meaning in enumerate(header.meanings)
        )
        for row in filled[:_HEAD_ROWS]
    )
