"""Reads the rows of one sheet below its header: what belongs to a pupil or a class, cleaned."""

import re
from collections.abc import Iterator
from typing import TypedDict

from schoolguard.domain import classnames
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.record import dataclass
from schoolguard.domain.roster import ReadOptions, RosterField
from schoolguard.domain.roster import RosterField as F
from schoolguard.exchange import cells
from schoolguard.exchange.roster_filldown import FillDown
from schoolguard.exchange.roster_findings import HIDDEN, Findings, shown
from schoolguard.exchange.roster_headers import Header, is_header_again
from schoolguard.exchange.sheets import Cell, Sheet, Trouble, letter

_TOTAL = re.compile(
    r"(?:.{0,8}(?:合计|总计|小计|总数|共计)|全校|共(?:\d+[人名个].*)?|(?:grand)?total)[::]?", re.I
)
_NOTE = re.compile(
    r"注|备注|说明|填表|制表|制作|审核|填报|日期|校长|单位|示例|样例|例[:如]|note", re.I
)


@dataclass(slots=True)
class Row:
    """A row as read. ``place`` is the column of its class; ``number`` finds double pupils.

    ``head_count`` is ``None`` in a pupil's row. Texts are empty where the file has nothing.
    """

    sheet: int
    index: int
    place: int
    grade: str
    class_text: str
    class_is_date: bool
    teacher: str
    head_count: int | None = None
    name: str = ""
    student_no: str = ""
    number: str = ""
    seat_no: str = ""
    gender: str = ""
    guardian: str = ""
    phone: str = ""
    campus: str = ""
    deputy: str = ""
    boarding: str = ""


class RowReader:
    """Reads one sheet. ``sheet_no`` is its place among the sheets of the file."""

    def __init__(
        self, sheet: Sheet, sheet_no: int, header: Header, options: ReadOptions, found: Findings
    ) -> None:
        self._sheet, self._no, self._header = sheet, sheet_no, header
        self._options, self._found = options, found
        self._column: dict[RosterField, int] = {
            meaning: i for i, meaning in enumerate(header.meanings) if meaning is not F.IGNORED
        }
        self._read_columns = frozenset(self._column.values())
        self._of_classes = not any(m in self._column for m in (F.NAME, F.STUDENT_NO, F.SEAT_NO))
        self._down = FillDown(sheet, header, of_classes=self._of_classes)
        self._class_column = self._column.get(F.CLASS, self._column.get(F.CLASS_NUMBER))
        self._grade_of_sheet, self._class_of_sheet = named_by_sheet(sheet, header, options)
        self._range = school_range(options)
        self._own_grade: dict[str, bool] = {}
        self._hidden: dict[int, list[int]] = {}

    def read(self) -> Iterator[Row | None]:
        """Yield each row below the header; ``None`` for one that holds nothing to take."""
        for index in range(self._header.row + 1, len(self._sheet.rows)):
            yield self._row(index, self._sheet.rows[index])
        self._tell_dropped()

    def _row(self, index: int, raw: list[Cell]) -> Row | None:
        filled = [i for i, value in enumerate(raw) if cells.plain(value).strip()]
        troubled = any((index, column) in self._sheet.troubles for column in self._read_columns)
        if not troubled and (not filled or self._is_no_entry(raw, filled)):
            return None
        self._down.carry(index, raw)
        if not troubled and not self._holds_something(filled):
            return None
        row = self._start(index, raw)
        if self._of_classes:
            self._add_head_count(row, raw)
        else:
            self._add_pupil(row, raw)
        return row

    # -- rows that are no pupil's and no class's

    def _is_no_entry(self, raw: list[Cell], filled: list[int]) -> bool:
        """Tell totals, notes, signatures and repeated headers from entries."""
        texts = [cells.key(cells.plain(raw[i])) for i in filled[:3]]
        if any(_TOTAL.fullmatch(text) for text in texts) or is_header_again(
            raw, filled, self._header
        ):
            return True
        if _NOTE.match(texts[0]) and (":" in texts[0] or len(filled) == 1) and len(texts[0]) > 2:
            return True
        if len(filled) > 1 or filled[0] == self._column.get(F.NAME):
            return False
        return self._is_lone_remark(filled[0], texts[0])

    def _is_lone_remark(self, column: int, text: str) -> bool:
        """Judge a cell alone in its row; a class's name heads the pupils that follow."""
        if self._class_column is None and (named := classnames.find_class_name(text)):
            self._class_of_sheet = named
            return True
        return column not in self._read_columns

    def _holds_something(self, filled: list[int]) -> bool:
        """Tell whether a row has more than a class that is filled down from it."""
        if self._of_classes:
            return any(i in self._read_columns for i in filled)
        down = self._down.columns
        return any(
            i in self._read_columns and (i not in down or i not in self._down.sparse)
            for i in filled
        )

    # -- the class

    def _start(self, index: int, raw: list[Cell]) -> Row:
        grade = self._class_part(F.GRADE, index, raw)
        text = self._class_part(F.CLASS, index, raw)
        number = self._class_part(F.CLASS_NUMBER, index, raw)
        if number and F.GRADE not in self._column and text and self._is_grade(text):
            grade, text = text, number
        text = text or number
        if not text and self._class_column is None:
            text = self._class_of_sheet
        source = F.CLASS if F.CLASS in self._column else F.CLASS_NUMBER
        if grade and not self._down.says(F.GRADE, index, raw) and self._names_its_grade(text):
            grade = ""
        return Row(
            sheet=self._no,
            index=index,
            place=self._column.get(source, self._column.get(F.GRADE, 0)),
            grade=grade or self._grade_of_sheet,
            class_text=text,
            class_is_date=cells.is_date(self._down.value(source, index, raw)),
            teacher=cells.name(self._class_words(F.CLASS_TEACHER, index, raw)),
            campus=self._class_part(F.CAMPUS, index, raw),
            deputy=cells.name(self._class_words(F.DEPUTY_TEACHER, index, raw)),
            boarding=cells.key(self._raw_text(F.BOARDING, raw)),
        )

    def _class_part(self, meaning: F, index: int, raw: list[Cell]) -> str:
        return cells.key(self._class_words(meaning, index, raw))

    def _class_words(self, meaning: F, index: int, raw: list[Cell]) -> str:
        column = self._column.get(meaning)
        if column is None:
            return ""
        if trouble := self._sheet.troubles.get((index, column)):
            self._say_trouble(index, column, trouble)
        text = cells.plain(self._down.value(meaning, index, raw))
        if cells.holds_id_number(text):
            self._hidden.setdefault(column, []).append(index)
            of_class = meaning in (F.GRADE, F.CLASS, F.CLASS_NUMBER)
            return HIDDEN if of_class else ""
        return text

    def _is_grade(self, text: str) -> bool:
        return bool(classnames.read_grade(text, **self._range))

    def _names_its_grade(self, text: str) -> bool:
        """Tell whether a class needs no grade from a row further up: 二年级1班, 201."""
        if text not in self._own_grade:
            self._own_grade[text] = classnames.read_class_name(text, **self._range).certain
        return self._own_grade[text]

    # -- what a row holds besides

    def _add_head_count(self, row: Row, raw: list[Cell]) -> None:
        row.head_count = 0
        column = self._column.get(F.HEAD_COUNT)
        if column is None:
            return
        text = self._text(F.HEAD_COUNT, row.index, raw).strip()
        number = cells.count(text) if text else None
        if number is None and (row.index, column) not in self._sheet.troubles:
            code = "roster.head_count" if text else "roster.head_count_missing"
            self._wrong(row.index, column, raw, SchoolError(code))
        row.head_count = number or 0

    def _add_pupil(self, row: Row, raw: list[Cell]) -> None:
        index = row.index
        self._add_name(row, raw)
        row.student_no = cells.key(self._text(F.STUDENT_NO, index, raw))
        row.number = cells.key(self._raw_text(F.STUDENT_NO, raw))
        row.seat_no = cells.key(self._text(F.SEAT_NO, index, raw))
        if F.SEAT_NO not in self._column and self._header.running is not None:
            row.seat_no = cells.key(self._kept(self._header.running, index, raw))
        row.guardian = cells.name(self._text(F.GUARDIAN, index, raw))
        row.phone = cells.phone(self._text(F.PHONE, index, raw))
        gender = cells.gender(self._text(F.GENDER, index, raw))
        if gender is None:
            self._odd(index, self._column[F.GENDER], raw, SchoolError("roster.gender"))
        row.gender = gender or ""
        for meaning in (F.STUDENT_NO, F.PHONE):
            column = self._column.get(meaning)
            if column is not None and cells.lost_digits(_at(raw, column)):
                self._wrong(index, column, raw, SchoolError("roster.digits_lost"))

    def _add_name(self, row: Row, raw: list[Cell]) -> None:
        column = self._column.get(F.NAME)
        if column is None:
            return
        text = self._raw_text(F.NAME, raw).strip()
        if trouble := self._sheet.troubles.get((row.index, column)):
            self._say_trouble(row.index, column, trouble)
        elif not text:
            self._wrong(row.index, column, raw, SchoolError("roster.name_missing"))
        elif cells.holds_id_number(text):
            self._wrong(row.index, column, raw, SchoolError("roster.id_in_name"))
        elif "\n" in text or "\r" in text:
            self._wrong(row.index, column, raw, SchoolError("roster.line_break"))
        else:
            row.name = cells.name(text)
            if not any(char.isalpha() for char in row.name) and not cells.is_private(row.name):
                self._wrong(row.index, column, raw, SchoolError("roster.name_strange"))
            if cells.has_private_characters(row.name):
                self._odd(row.index, column, raw, SchoolError("roster.private_character"))

    def _raw_text(self, meaning: F, raw: list[Cell]) -> str:
        column = self._column.get(meaning)
        return cells.plain(_at(raw, column)) if column is not None else ""

    def _text(self, meaning: F, index: int, raw: list[Cell]) -> str:
        """Return the text of a cell that has a value."""
        column = self._column.get(meaning)
        if column is None:
            return ""
        if trouble := self._sheet.troubles.get((index, column)):
            self._say_trouble(index, column, trouble)
            return ""
        return self._kept(column, index, raw)

    def _kept(self, column: int, index: int, raw: list[Cell]) -> str:
        """Return the text of a cell, but never an ID-card number."""
        text = cells.plain(_at(raw, column))
        if cells.holds_id_number(text):
            self._hidden.setdefault(column, []).append(index)
            return ""
        return text

    # -- telling

    def _say_trouble(self, index: int, column: int, trouble: Trouble) -> None:
        code = "roster.formula" if trouble is Trouble.FORMULA else "roster.cell_error"
        self._found.wrong((self._no, index, column), "", SchoolError(code))

    def _wrong(self, index: int, column: int, raw: list[Cell], error: SchoolError) -> None:
        value = shown(_at(raw, column), self._header.meanings[column], self._options)
        self._found.wrong((self._no, index, column), value, error)

    def _odd(self, index: int, column: int, raw: list[Cell], error: SchoolError) -> None:
        value = shown(_at(raw, column), self._header.meanings[column], self._options)
        self._found.odd((self._no, index, column), value, error)

    def _tell_dropped(self) -> None:
        """Say once for each column what was dropped from it."""
        for column, rows in self._hidden.items():
            error = SchoolError("roster.id_dropped", column=letter(column), number=len(rows))
            self._found.odd((self._no, rows[0], column), HIDDEN, error)
        for column, meaning in enumerate(self._header.meanings):
            if meaning is F.ID_CARD:
                error = SchoolError("roster.id_column", column=letter(column))
                place = (self._no, max(self._header.row, 0), column)
                self._found.odd(place, self._header.texts[column], error)


class SchoolRange(TypedDict):
    """What a school is, as class names are read: the year and its grades."""

    school_year: int
    lowest_grade: int | None
    highest_grade: int | None


def school_range(options: ReadOptions) -> SchoolRange:
    """Return the school's year and grades out of the options."""
    return {
        "school_year": options.school_year,
        "lowest_grade": options.lowest_grade,
        "highest_grade": options.highest_grade,
    }


def named_by_sheet(sheet: Sheet, header: Header, options: ReadOptions) -> tuple[str, str]:
    """Return (grade, class) as the sheet's name or the title above the header says them."""
    above = sheet.rows[: max(header.row, 0)]
    texts = [sheet.name, *(cells.plain(value) for row in above for value in row if value)]
    grade = next((g for text in texts if (g := classnames.find_grade(text))), "")
    named = next((c for text in texts if (c := classnames.find_class_name(text))), "")
    own = classnames.read_class_name(sheet.name, **school_range(options))
    return grade, named or (sheet.name if own.certain else "")


def _at(raw: list[Cell], column: int) -> Cell:
    return raw[column] if column < len(raw) else None
