"""The one door for text that people typed, before it is measured or drawn."""

import unicodedata
from functools import lru_cache

_SPACES = {"\t": " ", "\u2028": "\n", "\u2029": "\n", "\x0b": "\n", "\x0c": "\n", "\x85": "\n"}
_KEPT_SPACES = " \u00a0\u3000"


def clean(text: str) -> str:
    """Return ``text`` without what no page can show; line breaks stay.

    Dropped: control and format characters (NUL, direction marks, zero-width joints), lone
    surrogates, variation selectors. Tabs and odd spaces become plain spaces. Nothing is
    escaped: no markup parser ever sees text in this package.
    """
    joined = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(filter(None, map(_clean_character, joined)))


@lru_cache(maxsize=1 << 16)
def _clean_character(char: str) -> str:
    if char == "\n" or char in _KEPT_SPACES:
        return char
    if char in _SPACES:
        return _SPACES[char]
    category = unicodedata.category(char)
    if category in {"Cc", "Cf", "Cs"} or _is_variation_selector(ord(char)):
        return ""
    return " " if category == "Zs" else char


def _is_variation_selector(code: int) -> bool:
    return 0xFE00 <= code <= 0xFE0F or 0xE0100 <= code <= 0xE01EF
