"""Chinese line breaking: where a line may end, and where each character then stands.

A pure function over measured characters. Rules after GB/T 15834-2011 (marks that may not begin
or end a line) and common setting practice (marks squeezed, a thin gap between Chinese and
Latin). The gap is a position, never a character: what is copied out is what was put in.
"""

import unicodedata
from collections.abc import Collection, Sequence
from enum import IntEnum
from functools import lru_cache

from schoolguard.domain.record import dataclass

NO_START = frozenset("，。、；：？！）》〉」』】〕〗］｝”’…—～·%％‰℃°′″々ー,.;:?!)]}/-–")
NO_END = frozenset("（《〈「『【〔〖［｛“‘￥¥＄$([{#＃№")
# Marks with half an em of blank on one side, if the face draws them an em wide.
_BLANK_RIGHT = frozenset("，。、；：）》〉」』】〕〗］｝”’")
_BLANK_LEFT = frozenset("（《〈「『【〔〖［｛“‘")
_JOINED = frozenset("—…")
_CONNECTED = 3  # connectors in a row that still hold a word together, as in https://
_CONNECTORS = frozenset(",.:/-–~～_@'’+&=?#%：")
_UNITS = frozenset("年月日号时点分秒人名个份场次条项家户元万亿班级岁周天页种届期所位课节余多")
_GAP = 1 / 6  # em between Chinese and Latin; a quarter looks holed with these faces
_LOOSEST = 0.3  # em a gap may be stretched; beyond it a line is left ragged
_EPS = 1e-6


class Tier(IntEnum):
    """How bad a break is: lower first, a higher one only if nothing lower fits."""

    FREE = 0
    IN_WORD = 1
    FORBIDDEN = 2
    NEVER = 3


@dataclass(frozen=True, slots=True)
class Glyph:
    """One character, its advance and the em of its face, in points."""

    char: str
    width: float
    em: float


@dataclass(frozen=True, slots=True)
class Line:
    """Characters ``start`` to ``end`` (exclusive), ``xs`` their origins from the left edge.

    ``right`` is where the line's ink may end; spaces that hang beyond it do not count.
    """

    start: int
    end: int
    xs: tuple[float, ...]
    right: float


@dataclass(frozen=True, slots=True)
class _Measured:
    """What the rules say of a text, per character; index 0 of ``tier`` and ``gap`` is unused."""

    chars: Sequence[str]
    em: float
    advance: list[float]
    shift: list[float]  # of the drawn glyph
    spare: list[float]  # blank that may go if the character ends the line
    gap: list[float]  # before the character
    tier: list[Tier]
    elastic: list[bool]  # the space before the character may be stretched


def break_lines(
    glyphs: Sequence[Glyph],
    width: float,
    *,
    first: float = 0.0,
    rest: float = 0.0,
    justify: bool = True,
    whole: Collection[int] = (),
) -> list[Line]:
    """Break one paragraph into lines of at most ``width`` points.

    ``first`` and ``rest`` are the indents of the first and of the other lines, in points.
    ``justify`` spreads every line but the last to the full width. A line is never wider than
    ``width``, unless a single character is. No text gives no line. ``whole`` names characters
    that belong to the one before them, as those inside a word do.
    """
    if not glyphs:
        return []
    text = _measure(glyphs, whole)
    lines: list[Line] = []
    start = 0
    while start < len(glyphs):
        indent = max(0.0, min(rest if lines else first, width - 2 * text.em))
        end = _line_end(text, start, width - indent)
        last = end == len(glyphs)
        lines.append(_place(text, start, end, indent, width, stretch=justify and not last))
        start = end
    return lines


def _line_end(text: _Measured, start: int, room: float) -> int:
    """Return the furthest end of the line from ``start`` at the best tier that fits."""
    count = len(text.chars)
    best: dict[Tier, int] = {}
    width = gaps = 0.0
    inked = 0.0  # width up to the last character that is not a space
    for at in range(start, count):
        if at > start:
            width += text.gap[at]
            gaps += text.gap[at]
        width += text.advance[at]
        spare = 0.0
        if not _is_space(text.chars[at]):
            inked = width
            spare = text.spare[at]
        if inked - spare - gaps / 2 > room + _EPS:
            break
        best[text.tier[at + 1] if at + 1 < count else Tier.FREE] = at + 1
    for tier in (Tier.FREE, Tier.IN_WORD, Tier.FORBIDDEN):
        if tier in best:
            return best[tier]
    end = start + 1
    while end < count and text.tier[end] is Tier.NEVER:
        end += 1
    return end


def _place(
    text: _Measured, start: int, end: int, indent: float, width: float, *, stretch: bool
) -> Line:
    """Give each character of a line its place."""
    inked = end
    while inked > start and _is_space(text.chars[inked - 1]):
        inked -= 1
    gaps = [0.0, *text.gap[start + 1 : end]]
    room = width - indent
    used = sum(text.advance[start:inked]) + sum(gaps[: inked - start])
    if used > room + _EPS and inked > start:
        used -= text.spare[inked - 1]
    if used > room + _EPS:
        total = sum(gaps[: inked - start])
        shrink = 1 - (used - room) / total if total else 1.0
        used -= total * (1 - shrink)
        gaps = [gap * shrink for gap in gaps]
    elastic = [at - start for at in range(start + 1, inked) if text.elastic[at]]
    if stretch and elastic and room > used:
        extra = (room - used) / len(elastic)
        if extra <= _LOOSEST * text.em:
            for index in elastic:
                gaps[index] += extra
            used = room
    xs = []
    x = indent
    for index, at in enumerate(range(start, end)):
        x += gaps[index]
        xs.append(x + text.shift[at])
        x += text.advance[at]
    return Line(start, end, tuple(xs), indent + used)


def _measure(glyphs: Sequence[Glyph], whole: Collection[int]) -> _Measured:
    """Apply the rules that do not depend on where lines end."""
    chars = [glyph.char for glyph in glyphs]
    advance = [glyph.width for glyph in glyphs]
    shift = [0.0] * len(glyphs)
    spare = [0.0] * len(glyphs)
    gap = [0.0] * len(glyphs)
    tier = [Tier.FREE] * len(glyphs)
    elastic = [False] * len(glyphs)
    inside = _inside_words(chars)
    solid = ""  # the last character that is not a space
    for at, glyph in enumerate(glyphs):
        if glyph.char in _BLANK_RIGHT and _is_wide(glyph):
            spare[at] = glyph.em / 2
        if at == 0:
            continue
        before = glyphs[at - 1]
        a, b = before.char, glyph.char
        if not _is_space(a):
            solid = a
        tier[at] = _tier(a, b, solid, in_word=inside[at] or at in whole)
        joined = inside[at] or (a in _JOINED and b in _JOINED)
        elastic[at] = not joined and tier[at] is not Tier.NEVER
        if (_is_han(a) and _is_latin(b)) or (_is_latin(a) and _is_han(b)):
            gap[at] = _GAP * glyph.em
        elif spare[at - 1] and (b in _BLANK_RIGHT or b in _BLANK_LEFT) and _is_wide(glyph):
            advance[at - 1] -= spare[at - 1]
            spare[at - 1] = 0.0
        elif a in _BLANK_LEFT and b in _BLANK_LEFT and _is_wide(glyph):
            shift[at] = -glyph.em / 2
            advance[at] -= glyph.em / 2
    em = max((glyph.em for glyph in glyphs), default=0.0)
    return _Measured(chars, em, advance, shift, spare, gap, tier, elastic)


def _tier(a: str, b: str, solid: str, *, in_word: bool) -> Tier:
    """Return how bad a break between ``a`` and ``b`` is; ``solid`` is ``a`` or what it follows."""
    if unicodedata.category(b).startswith("M"):
        return Tier.NEVER
    if _is_space(b) or b in NO_START or solid in NO_END:
        return Tier.FORBIDDEN
    if _is_space(a):
        return Tier.FREE
    if in_word or "\u00a0" in (a, b):
        return Tier.IN_WORD
    return Tier.FREE


def _inside_words(chars: Sequence[str]) -> list[bool]:
    """Tell of each character whether a Latin word, or a number with its unit, runs into it."""
    inside = [False] * len(chars)
    last = -2  # where the last letter or digit stood
    for at, char in enumerate(chars):
        before = chars[at - 1] if at else ""
        if _is_word(char):
            if last >= 0 and at - last <= _CONNECTED + 1:
                inside[last + 1 : at + 1] = [True] * (at - last)
            if before == "第" and char.isdecimal():
                inside[at] = True
            last = at
        elif char not in _CONNECTORS:
            inside[at] = before.isdecimal() and char in _UNITS
            last = -2
    return inside


def _is_space(char: str) -> bool:
    return char in " \u3000"


def _is_wide(glyph: Glyph) -> bool:
    return glyph.width > 0.9 * glyph.em


@lru_cache(maxsize=1 << 14)
def _is_word(char: str) -> bool:
    return char.isdecimal() or _is_latin(char)


@lru_cache(maxsize=1 << 14)
def _is_latin(char: str) -> bool:
    narrow = unicodedata.east_asian_width(char) not in "WF"
    return narrow and (unicodedata.category(char)[0] in "LN" or char in "%℃°")


@lru_cache(maxsize=1 << 14)
def _is_han(char: str) -> bool:
    return unicodedata.east_asian_width(char) == "W" and unicodedata.category(char) == "Lo"
