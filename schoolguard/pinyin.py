"""How Chinese is read aloud: keys to sort by, and what a text is found by when typed.

The table of readings (``resources/pinyin``) is read when first needed. A person's family name is
read as one: 单 is Shan, 曾 Zeng, 仇 Qiu; typed the common way it is found all the same.
"""

import unicodedata
from array import array
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import Final

from schoolguard.paths import resource

KEY_LENGTH: Final = 200
"""Characters that a sort key has at most."""
BEGINS: Final = "^"
"""Stands before a sound that is the beginning of the text's."""
_FIRST, _LAST = 0x3400, 0x9FFF
_RUN: Final = 16
"""Syllables after which the sound of a text is cut."""
_FAMILIES: Final = (
    "shan4单單 zeng1曾 qiu2仇 ou1区區 zha1查 xie4解 ren2任 hua4华華 piao2朴 ge3盖蓋葛 miao4缪繆"
    " yun4员員 chong2种 shao4召 she2折 ning4宁甯 yue4乐樂 xian3洗 qin2覃 zhai2翟 zhai4祭 bi4秘"
    " po2繁 yan1燕 ji3纪紀 na1那 nai4能佴 xiang4相 yu1於 xun2郇 he4黑 gou1句 bo2薄 zhan1占 bu3卜"
    " kan4阚闞 wei3隗 sa3撒 mou4牟 nie4乜 zang4藏 guo1过 du1都"
)
_DOUBLE: Final[Mapping[str, tuple[str, str]]] = {
    "尉迟": ("yu4", "chi2"),
    "长孙": ("zhang3", "sun1"),
    "万俟": ("mo4", "qi2"),
    "澹台": ("tan2", "tai2"),
    "令狐": ("ling2", "hu2"),
}


def fold(text: str) -> str:
    """Return a text as it is compared: one width, one case, no blanks."""
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())


def sort_key(text: str, *, person: bool = False) -> str:
    """Return what a text is sorted by, character by character: its sound, then the character.

    Numbers count by their value. Keys are compared code point by code point.
    """
    parts: list[str] = []
    digits = ""
    for char, sound in zip(folded := _spaceless(text), _read(folded, person=person), strict=True):
        if char.isascii() and char.isdigit():
            digits += char
            continue
        if digits:
            parts.append(_number(digits))
            digits = ""
        parts.append(f"{sound}{char} " if sound else char)
    if digits:
        parts.append(_number(digits))
    return "".join(parts)[:KEY_LENGTH]


def sounds(text: str, *, person: bool = False, begun: bool = False) -> str:
    """Return what a text is found by in Latin letters, blank-separated: initials, whole syllables.

    ``^zsf ^zhangsanfeng sf sanfeng f feng`` for 张三丰; each is typed from its beginning, and that
    of the text has the mark. With ``begun`` what begins within the text is left out.
    """
    found: dict[str, None] = {}
    for reading in _readings(_spaceless(text), person=person):
        for cut, run in enumerate(_runs(reading)):
            for start in range(1 if begun else len(run)):
                mark = "" if start or cut else BEGINS
                found[mark + "".join(one[0] for one in run[start:])] = None
                found[mark + "".join(run[start:])] = None
    return " ".join(found)


def typed_sound(typed: str) -> str:
    """Return what was typed as a beginning of :func:`sounds`; empty where it can be none."""
    letters = fold(typed).replace("ü", "v").replace("'", "")
    known = letters.isascii() and letters.isalnum() and not letters.isdigit()
    return letters if known else ""


def rank(text: str, typed: str) -> int | None:
    """Return how well a text answers what was typed, the best first; None where it does not.

    0 it is the text, 1 its beginning, 2 a part of it, 3 the beginning of its sound, 4 of a part's.
    """
    wanted, there = fold(typed), fold(text)
    if wanted in there:
        return 0 if wanted == there else 1 if there.startswith(wanted) else 2
    sound = typed_sound(typed)
    if not sound:
        return None
    said = _kept_sounds(text)
    if BEGINS + sound in said:
        return 3
    return 4 if f" {sound}" in said else None


def matches(text: str, typed: str) -> bool:
    """Tell whether a text contains what was typed, as it is written or as it sounds."""
    return rank(text, typed) is not None


@lru_cache(maxsize=8192)
def _kept_sounds(text: str) -> str:
    """Return the sounds of a cell of a list, which may be somebody's name."""
    return sounds(text, person=True)


def _spaceless(text: str) -> str:
    return fold(text)[:KEY_LENGTH]


def _number(digits: str) -> str:
    """Return a number so that 9 stands before 10."""
    value = digits.lstrip("0") or "0"
    return f"{chr(ord('0') + min(len(value), 9))}{value}"


def _runs(reading: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Give the syllables, cut into pieces; brackets and points are not typed."""
    spoken = tuple(filter(None, reading))
    for start in range(0, len(spoken), _RUN):
        yield spoken[start : start + _RUN]


def _readings(text: str, *, person: bool) -> Iterator[tuple[str, ...]]:
    """Give the syllables without tones, letters and digits for themselves; a name's both ways."""
    plain = tuple(_said(char, sound) for char, sound in zip(text, _read(text), strict=True))
    yield plain
    if person:
        as_name = tuple(
            _said(char, sound) for char, sound in zip(text, _read(text, person=True), strict=True)
        )
        if as_name != plain:
            yield as_name


def _said(char: str, sound: str) -> str:
    return sound[:-1] or (char if char.isascii() and char.isalnum() else "")


def _read(text: str, *, person: bool = False) -> tuple[str, ...]:
    """Return a syllable with its tone for each character; empty for what is not Chinese."""
    found = tuple(map(_syllable, text))
    if not person or not text:
        return found
    double = _DOUBLE.get(text[:2])
    if double is not None:
        return (*double, *found[2:])
    return (_family().get(text[0], found[0]), *found[1:])


def _syllable(char: str) -> str:
    syllables, plane, rest = _table()
    code = ord(char)
    if _FIRST <= code <= _LAST:
        return syllables[plane[code - _FIRST]]
    return rest.get(char, "")


@cache
def _table() -> tuple[tuple[str, ...], "array[int]", Mapping[str, str]]:
    """Return the syllables, where each character of the first blocks has its own, and the rest."""
    syllables = [""]
    plane = array("H", bytes(2 * (_LAST - _FIRST + 1)))
    rest: dict[str, str] = {}
    for line in resource("pinyin", "readings.txt").read_text(encoding="utf-8").splitlines():
        syllable, chars = line.split(" ")
        syllables.append(syllable)
        for char in chars:
            if _FIRST <= ord(char) <= _LAST:
                plane[ord(char) - _FIRST] = len(syllables) - 1
            else:
                rest[char] = syllable
    return tuple(syllables), plane, rest


@cache
def _family() -> Mapping[str, str]:
    """Return how family names are read where it differs from the common way."""
    found = {}
    for part in _FAMILIES.split():
        syllable = part.rstrip("".join(char for char in part if not char.isascii()))
        found.update(dict.fromkeys(part.removeprefix(syllable), syllable))
    return found
