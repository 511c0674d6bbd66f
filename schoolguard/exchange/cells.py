"""What stands in a cell, cleaned: keys, names, phones, numbers; and what must not be kept."""

import datetime as dt
import re
import unicodedata
from functools import lru_cache

from schoolguard.domain.classnames import numeral
from schoolguard.domain.id_card import has_id_card
from schoolguard.exchange.sheets import Cell

# A float above this has lost digits: spreadsheets keep fifteen.
EXACT = 10**15
_DROPPED = ("Cf", "Cc", "Cs")
_ID_NUMBER = re.compile(
    r"(?<!\d)[1-9]\d{5}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)"
)
_EXPONENT = re.compile(r"[+-]?\d(?:\.\d+)?[Ee]\+?\d{1,3}")
_DATE_TEXT = re.compile(r"\d{1,4}年?\d{0,2}月\d{1,2}日|\d{4}[-/]\d{1,2}[-/]\d{1,2}")


def plain(value: Cell) -> str:
    """Return a cell's text as the user sees it: 3.0 as 3, a date as 2025-01-31, None as ''."""
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int | float):
        if not abs(value) < EXACT:  # also the first digits of an ID number: two may be seen
            return f"{value:.1E}"
        return str(int(value)) if value == int(value) else repr(value)
    return value.isoformat() if isinstance(value, dt.date | dt.time) else str(value)


@lru_cache(maxsize=1024)  # a class, a grade and a gender stand in thousands of rows
def key(text: str) -> str:
    """Clean what is compared: half-width forms, no invisible characters, no blanks."""
    if text.isascii() and text.isalnum():
        return text
    folded = unicodedata.normalize("NFKC", text)
    if folded.isprintable() and " " not in folded:
        return folded
    return "".join(c for c in folded if not c.isspace() and unicodedata.category(c) not in _DROPPED)


def name(text: str) -> str:
    """Clean a person's name and keep its characters as written.

    Invisible characters and outer blanks go; 张 三 becomes 张三; · and rare characters stay.
    """
    if text.isalpha():
        return text
    shown = "".join(
        c if not c.isspace() else " "
        for c in text
        if c.isspace() or unicodedata.category(c) not in _DROPPED
    )
    words = shown.split()
    if sum(map(len, words)) <= 4 and all(_is_han(c) for word in words for c in word):
        return "".join(words)
    return " ".join(words)


def phone(text: str) -> str:
    """Clean a telephone number: half-width, without blanks and hyphens."""
    return key(text).replace("-", "")


def gender(text: str) -> str | None:
    """Return ``male``, ``female``, an empty string for none, or ``None`` if it cannot be read."""
    return _GENDERS.get(key(text).lower())


_GENDERS = {
    "": "",
    **dict.fromkeys(("男", "男生", "m", "male", "boy"), "male"),
    **dict.fromkeys(("女", "女生", "f", "female", "girl"), "female"),
}


def count(text: str) -> int | None:
    """Return a head-count such as 45, ４５ or 45人; ``None`` if it is not one."""
    bare = key(text).removesuffix("名").removesuffix("人")
    value = numeral(bare)
    return value if value is not None and 0 <= value <= 999 else None


def lost_digits(value: Cell) -> bool:
    """Tell whether a long number was cut short: 1.38E+10, or a number of more than 15 digits."""
    if isinstance(value, str):
        return has_exponent(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    if not abs(value) < EXACT or value != int(value):  # infinity and NaN as well
        return True
    return abs(value) >= 10**10 and int(value) % 10**6 == 0


def has_exponent(text: str) -> bool:
    """Tell whether a number is written as 1.38E+10."""
    return bool(_EXPONENT.fullmatch(key(text)))


def is_date(value: Cell) -> bool:
    """Tell whether the sheet made a date of the cell (1-1 becomes 1月1日)."""
    if isinstance(value, str):
        return bool(_DATE_TEXT.fullmatch(key(value)))
    return isinstance(value, dt.date | dt.time | dt.timedelta)


def holds_id_number(text: str) -> bool:
    """Tell whether an ID-card number stands in the text, its last digit right or mistyped."""
    return (len(text) >= 18 and bool(_ID_NUMBER.search(key(text)))) or has_id_card(text)


def has_private_characters(text: str) -> bool:
    """Tell whether the text uses characters that only the sender's own font can show."""
    return not text.isalpha() and any(unicodedata.category(c) == "Co" for c in text)


def is_private(text: str) -> bool:
    """Tell whether every character is private: a name all the same."""
    return all(unicodedata.category(c) == "Co" for c in text)


def mask(text: str, shown: int = 1) -> str:
    """Return the beginning of a personal value: 张*, 138*."""
    return f"{text[:shown]}*" if text else ""


def _is_han(char: str) -> bool:
    return (
        char == "〇" or unicodedata.name(char, "").startswith("CJK") or "\ue000" <= char <= "\uf8ff"
    )
