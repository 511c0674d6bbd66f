"""A sheet as its cells, whatever file it came from."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum

from schoolguard.domain.record import dataclass

Cell = str | int | float | bool | dt.date | dt.time | dt.timedelta | None


class Trouble(StrEnum):
    """Why a cell has no value although something stands in it."""

    FORMULA = "formula"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Sheet:
    """The cells of one sheet, row by row from A1; rows may be of unequal length.

    ``merged`` holds ``(first row, first column, last row, last column)``; ``troubles`` the cells
    without a value. Rows and columns count from 0 here, and from 1 (A) in every address.
    """

    name: str
    rows: list[list[Cell]]
    merged: tuple[tuple[int, int, int, int], ...] = ()
    troubles: Mapping[tuple[int, int], Trouble] = field(default_factory=dict)


def letter(column: int) -> str:
    """Return the letters of a column counted from 0: ``letter(27)`` is ``AB``."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def column_index(letters: str) -> int:
    """Return the column, counted from 0, of its letters."""
    index = 0
    for char in letters:
        index = index * 26 + ord(char) - 64
    return index - 1


def address(row: int, column: int) -> str:
    """Return a cell's address as the user reads it: ``address(11, 2)`` is ``C12``."""
    return f"{letter(column)}{row + 1}"
