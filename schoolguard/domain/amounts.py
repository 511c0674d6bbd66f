"""Numbers as an office writes them: 50, 约50, 50余, 80余万元. The word about a number stays."""

import re
import unicodedata
from decimal import Decimal
from enum import StrEnum
from typing import Final

MOST: Final = 2_000_000_000
"""The largest number kept: copies, cases, yuan."""
_TEN_THOUSAND: Final = 10_000
_TYPED: Final = re.compile(
    r"(?P<about>约|大约|近|about)?(?P<above>over)?(?P<digits>\d[\d,]*(?:\.\d+)?)(?P<over1>多|余)?"
    r"(?P<scale>万)?(?P<over2>多|余)?(?P<unit>.*)"
)


class About(StrEnum):
    """How exact a number is."""

    EXACT = "exact"
    ABOUT = "about"
    OVER = "over"


def worst(words: set[About]) -> About:
    """Return the word for a sum of numbers: one 约 makes it 约, else one 余 makes it 余."""
    if About.ABOUT in words:
        return About.ABOUT
    return About.OVER if About.OVER in words else About.EXACT


def read_amount(typed: str) -> tuple[int, About, str] | None:
    """Read ``50``, ``约50人``, ``50余个``, ``80余万元``, ``over 50``: (number, word, unit).

    Full-width digits are read as well. None where it is no such number, or no whole one.
    """
    text = unicodedata.normalize("NFKC", typed).replace(" ", "")
    found = _TYPED.fullmatch(text)
    if found is None:
        return None
    value = Decimal(found["digits"].replace(",", ""))
    if found["scale"]:
        value *= _TEN_THOUSAND
    if value != value.to_integral_value() or value > MOST:
        return None
    about = About.EXACT
    if found["about"]:
        about = About.ABOUT
    if found["over1"] or found["over2"] or found["above"]:
        about = About.OVER
    return int(value), about, found["unit"]


_ONE: Final = {"people": "person", "classes": "class", "families": "family"}
"""Of English units, what one is called where it is not the word without its s."""


def one_of(unit: str) -> str:
    """Return an English unit as it follows the number one: ``film`` of ``films``."""
    return _ONE.get(unit, unit.removesuffix("s"))


def number_text(value: Decimal | int, about: About, unit: str = "", lang: str = "zh_CN") -> str:
    """Return ``约50份``, ``50余份``, ``50份``; in English ``about 50``, ``over 50``."""
    number = f"{value:f}" if isinstance(value, Decimal) else str(value)
    if lang == "en":
        word = {About.ABOUT: "about ", About.OVER: "over "}.get(about, "")
        return f"{word}{number} {one_of(unit) if value == 1 else unit}".strip()
    before, after = _around(about)
    return f"{before}{number}{after}{unit}"


def money_text(yuan: Decimal | int, about: About, lang: str = "zh_CN") -> str:
    """Return an amount as an office writes it: ``8000元``, ``12.5万元``, ``80余万元``.

    In 万元 only where that loses nothing within two places.
    """
    whole = Decimal(yuan)
    if lang == "en":
        return number_text(int(whole), about, "yuan", lang)
    before, after = _around(about)
    if whole >= _TEN_THOUSAND and whole % 100 == 0:
        share = f"{(whole / _TEN_THOUSAND).normalize():f}"
        # 80余万元, but 12.5万余元: what is over is not over twelve and a half ten-thousands.
        tail = f"万{after}元" if "." in share else f"{after}万元"
        return f"{before}{share}{tail}"
    return f"{before}{whole:f}{after}元"


def _around(about: About) -> tuple[str, str]:
    return ("约" if about is About.ABOUT else "", "余" if about is About.OVER else "")
