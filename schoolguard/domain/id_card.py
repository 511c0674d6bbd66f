"""Citizens' identity numbers, noticed in any text however they were typed.

GB 11643: 18 places, of which 6 the region, 8 the day of birth, 3 a serial number and one a check
(0-9 or X). Until 1999 there were 15: region, day without the century, serial number. Both are
sought in what was typed with full-width digits, blanks, dashes or dots between the places.
"""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from typing import Final

_WEIGHTS: Final = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECKS: Final = "10X98765432"
_PROVINCES: Final = frozenset(
    str(number)
    for first, last in ((11, 15), (21, 23), (31, 37), (41, 46), (50, 54), (61, 65), (81, 83))
    for number in (*range(first, last + 1), 71, 91)
)
"""The first two places (GB/T 2260; 83 and 91 are in use beside it)."""
_YEARS: Final = range(1800, 2100)
_OLD_YEARS: Final = range(1930, 2000)
"""Of birth: who still has the old form is alive; earlier ones are school codes and entry years."""

# X in every width and script, and the signs typed for it.
_CHECK_SIGNS: Final = frozenset("xX\uff38\uff58×\u2169\u2179\u0445\u0425✕✖╳")
# What may stand between two places: blanks, dashes and dots of any width, marks of no width.
_BETWEEN: Final = r"[\s\u00ad\u200b-\u200f\u2060\ufeff\-‐-―−－_＿.．。·•・,，、/／]"
_RUN: Final = re.compile(rf"\d(?:{_BETWEEN}{{0,2}}[\dX])*")
_MOST_DIGITS: Final = 18
# How people part the old form; any other parting is a phone and its extension, or two numbers.
_OLD_PARTS: Final = frozenset(
    {(15,), (6, 6, 3), (6, 9), (4, 4, 4, 3), (3, 3, 3, 3, 3), (5, 5, 5), (6, 2, 2, 2, 3)}
)


def has_id_card(text: str) -> bool:
    """Tell whether an identity number stands anywhere in ``text``."""
    if sum(map(str.isdecimal, text)) < 14:  # nearly every text there is
        return False
    return any(_holds(run) for run in _RUN.findall(_plain(text)))


def is_id_card(text: str) -> bool:
    """Tell whether ``text`` is an identity number of 18 places and nothing else."""
    return len(text) == _MOST_DIGITS and _is_new(text.upper())


def _plain(text: str) -> str:
    """Return the text with each digit as 0-9 and each check sign as X."""
    return "".join(
        str(unicodedata.decimal(char))
        if char.isdecimal()
        else "X"
        if char in _CHECK_SIGNS
        else char
        for char in text
    )


def _holds(run: str) -> bool:
    places = re.sub(_BETWEEN, "", run)
    if any(_is_new(one) for one in _windows(places)):
        return True
    digits = places.rstrip("X")
    parts = tuple(len(one) for one in re.split(f"{_BETWEEN}+", run.rstrip("X")))
    return parts in _OLD_PARTS and _is_old(digits)


def _windows(places: str) -> Iterator[str]:
    for start in range(len(places) - _MOST_DIGITS + 1):
        yield places[start : start + _MOST_DIGITS]


def _is_new(places: str) -> bool:
    body, check = places[:17], places[17:]
    if not (body.isascii() and body.isdigit()) or body[:2] not in _PROVINCES:
        return False
    total = sum(int(digit) * weight for digit, weight in zip(body, _WEIGHTS, strict=True))
    return check == _CHECKS[total % 11] and _is_day(body[6:14], _YEARS)


def _is_old(digits: str) -> bool:
    right = len(digits) == 15 and digits.isdigit() and digits[:2] in _PROVINCES
    return right and _is_day(f"19{digits[6:12]}", _OLD_YEARS)


def _is_day(written: str, years: range) -> bool:
    year, month, day = int(written[:4]), int(written[4:6]), int(written[6:])
    try:
        date(year, month, day)
    except ValueError:
        return False
    return year in years
