"""What stands on each page outside the text: a line above, a line below, the page's number."""

from dataclasses import replace

from schoolguard.documents.page import Item, Rule, TextLine
from schoolguard.documents.profile import MM, Profile, TextStyle
from schoolguard.documents.tree import Run
from schoolguard.documents.tree_parts import Furniture, PageNumbers
from schoolguard.documents.typeset import Type, paragraphs

_CAP = 0.35  # em from a figure's middle to its baseline
_SMALL = 10.5  # points, of the lines above and below
_SMALLEST = 7.5  # points, of what is only there to be compared
_MIDDLE = 0.5
_ABOVE = 5.0  # mm from the line above to the text


def furnish(furniture: Furniture, number: int, total: int, profile: Profile) -> list[Item]:
    """Return a page's furniture, from the text block's left upper corner."""
    items: list[Item] = []
    if furniture.numbers is not PageNumbers.NONE:
        items.append(_page_number(_words(furniture.numbers, number, total), number, profile))
    gap = min(_ABOVE, profile.top_mm / 2) * MM
    if furniture.header:
        items += _line(furniture.header, -gap, profile, 0.5)
        items.append(Rule(0, 4 - gap, profile.block_width, 4 - gap, 0.4))
    # On the inner side: a number may stand outside, and it changes sides with the page.
    side = 1.0 if profile.duplex and number % 2 == 0 else 0.0
    if furniture.footer:
        items += _line(furniture.footer, _number_line(profile), profile, side)
    elif furniture.last and number == total:
        items += _line(furniture.last, _number_line(profile), profile, side, size=_SMALLEST)
    return items


def _words(numbers: PageNumbers, number: int, total: int) -> str:
    return f"第{number}页 共{total}页" if numbers is PageNumbers.OF_TOTAL else f"— {number} —"


def _number_line(profile: Profile) -> float:
    gap = min(profile.page_number_gap_mm, profile.bottom_mm / 2)
    return profile.block_height + gap * MM + _CAP * profile.page_number.size


def _page_number(words: str, number: int, profile: Profile) -> TextLine:
    """— 1 — below the text block: outside when duplex, in the middle of the sheet if not."""
    style = profile.page_number
    line, width = Type((Run(words),), style).ragged(profile.block_width)[0]
    if not profile.duplex:
        x = profile.width_mm * MM / 2 - profile.left(number) - width / 2
    elif number % 2:
        x = profile.block_width - style.size - width
    else:
        x = style.size
    return replace(line, y=_number_line(profile)).moved(x, 0)


def _line(
    text: str, y: float, profile: Profile, side: float, *, size: float = _SMALL
) -> list[Item]:
    """Return one line, smaller where it is too long; ``side``: 0 left, 0.5 middle, 1 right."""
    style = TextStyle(profile.cell.face, min(size, profile.body.size))
    # The line below shares its height with the number, which may stand in the middle.
    room = profile.block_width * (1.0 if side == _MIDDLE else 0.36)
    typed = Type((Run(" ".join(paragraphs(text))),), style)
    if typed.natural > room:
        style = replace(style, size=style.size * room / typed.natural)
        typed = Type((Run(" ".join(paragraphs(text))),), style)
    width = min(typed.natural, room)
    x = (profile.block_width - width) * side
    return [line.moved(x, y) for line, _ in typed.ragged(float("inf"))]
