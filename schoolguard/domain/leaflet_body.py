"""A leaflet's text as the office writes it: blocks, each in a shape, and the sheet's design.

One text holds all, so that it travels whole through the workbook and the search::

    〔题图：手机问号；颜色：蓝〕
    【他们这样说｜对话｜戴面具的人】
    〔库：class-group-fee｜信号｜3〕
    先给老师打电话。
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import Final

from schoolguard.domain.record import dataclass

_HEADING: Final = re.compile(r"【(.*)】")
_ASIDE: Final = re.compile(r"〔(.*)〕")
_BAR: Final = "｜"
_PICTURE, _COLOUR, _SCHOOL, _BADGE = "题图", "颜色", "校名", "校徽"
_LIBRARY: Final = "库："
_PAIR: Final = "＝"


class BlockShape(StrEnum):
    """How a block is drawn."""

    CARD = "card"
    FLAGS = "flags"
    TICKS = "ticks"
    STEPS = "steps"
    TALK = "talk"
    PHRASE = "phrase"
    PICTURES = "pictures"
    QUIZ = "quiz"
    PAIRS = "pairs"
    MAZE = "maze"
    FILL = "fill"


SHAPE_WORDS: Final = {
    BlockShape.CARD: "卡片",
    BlockShape.FLAGS: "提防",
    BlockShape.TICKS: "打勾",
    BlockShape.STEPS: "步骤",
    BlockShape.TALK: "对话",
    BlockShape.PHRASE: "大字",
    BlockShape.PICTURES: "图卡",
    BlockShape.QUIZ: "判断",
    BlockShape.PAIRS: "连线",
    BlockShape.MAZE: "迷宫",
    BlockShape.FILL: "填写",
}
"""The word that a leaflet's text uses for each shape."""
_SHAPES: Final = {word: shape for shape, word in SHAPE_WORDS.items()}


class Accent(StrEnum):
    """The one colour of a coloured leaflet; black is what a duplicator prints."""

    BLACK = "black"
    BLUE = "blue"
    RED = "red"
    GREEN = "green"
    ORANGE = "orange"


ACCENT_WORDS: Final = {
    Accent.BLACK: "黑",
    Accent.BLUE: "蓝",
    Accent.RED: "红",
    Accent.GREEN: "绿",
    Accent.ORANGE: "橙",
}
_ACCENTS: Final = {word: accent for accent, word in ACCENT_WORDS.items()}


class LibraryPart(StrEnum):
    """Which lines of an entry of the library are meant."""

    HOW = "how"
    FLAGS = "red_flags"
    TO_DO = "to_do"
    SAY = "say"


PART_WORDS: Final = {
    LibraryPart.HOW: "说法",
    LibraryPart.FLAGS: "信号",
    LibraryPart.TO_DO: "做法",
    LibraryPart.SAY: "一句话",
}
_PARTS: Final = {word: part for part, word in PART_WORDS.items()}


@dataclass(frozen=True, slots=True)
class LibraryLines:
    """Lines that are taken from the library when the leaflet is drawn; ``most`` 0 takes all."""

    key: str
    part: LibraryPart
    most: int = 0

    def __str__(self) -> str:
        """Return the line that stands for them in a leaflet's text."""
        most = f"{_BAR}{self.most}" if self.most else ""
        return f"〔{_LIBRARY}{self.key}{_BAR}{PART_WORDS[self.part]}{most}〕"


@dataclass(frozen=True, slots=True)
class LeafletBlock:
    """A heading (may be empty) with its lines; ``pictures`` are titles of shipped pictures."""

    heading: str
    lines: tuple[str, ...]
    shape: BlockShape = BlockShape.CARD
    pictures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LeafletDesign:
    """What the sheet has beside its blocks. ``school`` empty is the school's own name.

    ``badge`` are one to four characters that stand in a ring beside the school's name.
    """

    picture: str = ""
    accent: Accent = Accent.BLACK
    school: str = ""
    badge: str = ""


def blocks_of(body: str) -> tuple[LeafletBlock, ...]:
    """Return the blocks of a text: a line in 【 】 begins one, blank lines go."""
    found: list[LeafletBlock] = []
    for line in (raw.strip() for raw in body.splitlines()):
        heading = _HEADING.fullmatch(line)
        if heading is not None:
            found.append(_begun(heading[1]))
        elif line and not _is_design(line):
            if not found:
                found.append(LeafletBlock("", ()))
            found[-1] = replace(found[-1], lines=(*found[-1].lines, line))
    return tuple(found)


def _begun(inside: str) -> LeafletBlock:
    heading, *words = (part.strip() for part in inside.split(_BAR))
    shapes = [_SHAPES[word] for word in words if word in _SHAPES]
    pictures = (word.split("+") for word in words if word and word not in _SHAPES)
    return LeafletBlock(
        heading,
        (),
        shapes[0] if shapes else BlockShape.CARD,
        tuple(name.strip() for names in pictures for name in names if name.strip()),
    )


def design_of(body: str) -> LeafletDesign:
    """Return what a text says of the sheet; what it does not say is as it ships."""
    said: dict[str, str] = {}
    for line in (raw.strip() for raw in body.splitlines()):
        if _is_design(line):
            for part in line[1:-1].split("；"):
                name, _, value = part.partition("：")
                said[name.strip()] = value.strip()
    return LeafletDesign(
        picture=said.get(_PICTURE, ""),
        accent=_ACCENTS.get(said.get(_COLOUR, ""), Accent.BLACK),
        school=said.get(_SCHOOL, ""),
        badge=said.get(_BADGE, "")[:4],
    )


def body_of(design: LeafletDesign, blocks: Iterable[LeafletBlock]) -> str:
    """Return the text of a design and its blocks; reading it gives them back."""
    colour = "" if design.accent is Accent.BLACK else ACCENT_WORDS[design.accent]
    pairs = (
        (_PICTURE, design.picture),
        (_COLOUR, colour),
        (_SCHOOL, design.school),
        (_BADGE, design.badge),
    )
    head = "；".join(f"{name}：{value}" for name, value in pairs if value)
    lines = [f"〔{head}〕"] if head else []
    for block in blocks:
        shape = "" if block.shape is BlockShape.CARD else SHAPE_WORDS[block.shape]
        words = [block.heading, *filter(None, (shape, "+".join(block.pictures)))]
        if lines and not lines[-1].startswith("〔题"):
            lines.append("")
        lines.append(f"【{_BAR.join(words)}】")
        lines += block.lines
    return "\n".join(lines)


def _is_design(line: str) -> bool:
    inside = _ASIDE.fullmatch(line)
    names = (_PICTURE, _COLOUR, _SCHOOL, _BADGE)
    return inside is not None and inside[1].strip().startswith(tuple(f"{one}：" for one in names))


def library_lines(line: str) -> LibraryLines | None:
    """Return what a line takes from the library; None for a line of its own."""
    inside = _ASIDE.fullmatch(line)
    if inside is None or not inside[1].startswith(_LIBRARY):
        return None
    key, *words = (part.strip() for part in inside[1][len(_LIBRARY) :].split(_BAR))
    parts = [_PARTS[word] for word in words if word in _PARTS]
    counts = [int(word) for word in words if word.isascii() and word.isdigit()]
    return LibraryLines(key, parts[0] if parts else LibraryPart.HOW, counts[0] if counts else 0)


def with_library(
    blocks: Sequence[LeafletBlock], look: Callable[[LibraryLines], Sequence[str]]
) -> tuple[LeafletBlock, ...]:
    """Return blocks with each line that names the library replaced by what ``look`` finds."""
    made = []
    for block in blocks:
        lines: list[str] = []
        for line in block.lines:
            wanted = library_lines(line)
            lines += [line] if wanted is None else look(wanted)
        made.append(replace(block, lines=tuple(lines)))
    return tuple(made)


def pair_of(line: str) -> tuple[str, str]:
    """Return the two sides of ＝ in a line; the second is empty where it has none."""
    left, _, right = line.partition(_PAIR)
    return left.strip(), right.strip()
