"""What a family does with a leaflet: pictures to talk about, right or wrong, pairs, a maze."""

import random
from collections.abc import Iterator
from typing import Final

from schoolguard.documents.fonts import Face
from schoolguard.documents.leaflet_art import pictures
from schoolguard.documents.leaflet_blocks import art_of, framed, inside, numbered
from schoolguard.documents.leaflet_shapes import Art, Drawn, Tone, Words, circle, polygon, rounded
from schoolguard.documents.leaflet_type import Look, Piece, flowing, ragged
from schoolguard.documents.profile import MM, TextStyle
from schoolguard.domain.leaflet_body import BlockShape, LeafletBlock, pair_of

_CELL: Final = 9.5 * MM
_LEAST_CELL: Final = 6.5 * MM
_TRAPS: Final = 3


def game_of(block: LeafletBlock, width: float, look: Look) -> Piece:
    """Return a game or a row of pictures as a piece."""
    makers = {
        BlockShape.PICTURES: _tiles,
        BlockShape.QUIZ: _quiz,
        BlockShape.PAIRS: _pairs,
        BlockShape.MAZE: _maze,
    }
    inner = makers[block.shape](block, inside(width, look, block), look)
    return framed(block, inner, width, look)


GAMES: Final = frozenset({BlockShape.PICTURES, BlockShape.QUIZ, BlockShape.PAIRS, BlockShape.MAZE})


def _tiles(block: LeafletBlock, width: float, look: Look) -> Piece:
    """Return pictures abreast with words below each; a line without ＝ stands above them."""
    size = look.size
    above = [line for line in block.lines if not pair_of(line)[1]]
    tiles = [pair_of(line) for line in block.lines if pair_of(line)[1]]
    items: list[Drawn] = []
    y = 0.0
    for line in above:
        text = flowing(line, look.text, width, leading=look.leading)
        items += text.moved(0, y)
        y += text.height + 0.2 * size
    if not tiles:
        return Piece(y, tuple(items))
    abreast = max(1, min(len(tiles), 4 if width >= 27 * size else 3))
    if len(tiles) == 4 and abreast == 3:
        abreast = 2 if width < 18 * size else 4
    step = width / abreast
    side = min(step * 0.66, 5.6 * size)
    for start in range(0, len(tiles), abreast):
        row = tiles[start : start + abreast]
        words = [
            flowing(text, look.text, step - 0.8 * size, centred=True, leading=look.leading)
            for _, text in row
        ]
        for at, (name, _) in enumerate(row):
            found = pictures().get(name, "")
            if found:
                items.append(Art(found, at * step + (step - side) / 2, y, side))
            items += words[at].moved(at * step + 0.4 * size, y + side + 0.2 * size)
        y += side + 0.2 * size + max(one.height for one in words) + 0.5 * size
    return Piece(y - 0.5 * size, tuple(items))


def _quiz(block: LeafletBlock, width: float, look: Look) -> Piece:
    """Return sentences with a place for √ or ×, the answers upside down below them."""
    size, name = look.size, art_of(block)
    side = min(5.2 * size, width * 0.24) if name else 0.0
    room = width - (side + 0.6 * size if name else 0.0)
    items: list[Drawn] = []
    answers = []
    y, number = 0.0, 0
    for line in block.lines:
        said, answer = pair_of(line)
        if not answer:
            text = flowing(said or line, look.text, room, leading=look.leading)
            items += text.moved(0, y)
            y += text.height + 0.2 * size
            continue
        number += 1
        answers.append(f"{number}{answer}")
        middle = y + 0.75 * size
        items += numbered(0.62 * size, middle, 0.6 * size, number, look)
        text = flowing(said, look.text, room - 4.4 * size, leading=look.leading)
        items += text.moved(1.6 * size, y)
        items.append(rounded(room - 2.4 * size, middle - 0.62 * size, 2.2 * size, 1.24 * size, 4))
        y += max(text.height, 1.4 * size) + (0.1 if look.is_tight else 0.3) * size
    small = TextStyle(Face.SANS, max(size * 0.55, 6.5))
    if answers:
        told, wide = ragged("答案：" + "　".join(answers), small, float("inf"))[0]
        items.append(
            Words(told.moved(max(room - wide, 0), y + small.size), Tone.BLACK, turned=True)
        )
        y += small.size * 1.4
    height = max(y, side)
    if name:
        items.append(Art(name, width - side, (height - side) / 2, side))
    return Piece(height, tuple(items))


def _pairs(block: LeafletBlock, width: float, look: Look) -> Piece:
    """Return two columns to be joined by lines, the right one in another order."""
    size = look.size
    pairs = [pair_of(line) for line in block.lines if pair_of(line)[1]]
    items: list[Drawn] = []
    y = 0.0
    for line in block.lines:
        if not pair_of(line)[1]:
            text = flowing(line, look.text, width, leading=look.leading)
            items += text.moved(0, y)
            y += text.height + 0.3 * size
    if not pairs:
        return Piece(y, tuple(items))
    shift = len(pairs) // 2 or 1
    rights = [pairs[(at + shift) % len(pairs)][1] for at in range(len(pairs))]
    lefts = [left for left, _ in pairs]
    drawn = any(one in pictures() for one in lefts)
    narrow = 4.4 * size if drawn else width * 0.36
    wide = width - narrow - 6 * size if drawn else width * 0.42
    for left, right in zip(lefts, rights, strict=True):
        one, two = _side(left, narrow, look), _side(right, wide, look)
        tall = max(one.height, two.height)
        items += one.moved(0, y + (tall - one.height) / 2)
        items += two.moved(width - wide, y + (tall - two.height) / 2)
        middle = y + tall / 2
        items.append(circle(narrow + 0.8 * size, middle, 0.22 * size, weight=1.4))
        items.append(circle(width - wide - 0.8 * size, middle, 0.22 * size, weight=1.4))
        y += tall + (0.2 if look.is_tight else 0.45) * size
    return Piece(y - 0.2 * size, tuple(items))


def _side(text: str, width: float, look: Look) -> Piece:
    size = look.size
    name = pictures().get(text, "")
    if name:
        side = min((2.9 if look.is_tight else 3.6) * size, width)
        return Piece(side, (Art(name, (width - side) / 2, 0, side),))
    words = flowing(text, look.text, width - 1.2 * size, leading=look.leading)
    tall = words.height + 0.6 * size
    frame = rounded(0, 0, width, tall, 7, weight=0.9)
    return Piece(tall, (frame, *words.moved(0.6 * size, 0.3 * size)))


def _maze(block: LeafletBlock, width: float, look: Look) -> Piece:
    """Return a maze from the first picture to the second; the others wait in dead ends."""
    size = look.size
    items: list[Drawn] = []
    y = 0.0
    for line in block.lines:
        text = flowing(line, look.text, width, leading=look.leading)
        items += text.moved(0, y)
        y += text.height + 0.3 * size
    cell = max(_LEAST_CELL, min(max(_CELL, 2.0 * size), width / (19 if look.is_tight else 13)))
    side = 2.1 * cell
    y += 0.5 * cell
    columns = max(4, int((width - 2 * side - 0.6 * cell) / cell))
    rows = 4
    left = (width - columns * cell) / 2
    seed = sum(ord(char) * at for at, char in enumerate(block.heading + "".join(block.lines), 1))
    passages = _carved(columns, rows, random.Random(seed))  # noqa: S311 - a game
    items += [one.moved(left, y) for one in _walls(columns, rows, cell, passages)]
    foot = y + rows * cell
    start, goal = art_of(block, 0), art_of(block, 1)
    if start:
        items.append(Art(start, left - side - 0.1 * cell, y - 0.5 * cell, side))
    if goal:
        items.append(Art(goal, left + columns * cell + 0.1 * cell, foot - side + 0.4 * cell, side))
    ends = list(_dead_ends(columns, rows, passages))[:_TRAPS]
    for at, (column, row) in enumerate(ends):
        trap = art_of(block, 2 + at % max(len(block.pictures) - 2, 1))
        if trap:
            inset = 0.12 * cell
            where = (left + column * cell + inset, y + row * cell + inset)
            items.append(Art(trap, *where, cell - 2 * inset))
    return Piece(foot + 0.4 * cell, tuple(items))


Spot = tuple[int, int]


def _carved(columns: int, rows: int, chance: random.Random) -> set[frozenset[Spot]]:
    """Return which neighbours are open to each other: one way from each cell to any other."""
    passages: set[frozenset[Spot]] = set()
    seen, path = {(0, 0)}, [(0, 0)]
    while path:
        here = path[-1]
        ways = [one for one in _neighbours(here, columns, rows) if one not in seen]
        if not ways:
            path.pop()
            continue
        there = ways[int(chance.random() * len(ways))]
        passages.add(frozenset((here, there)))
        seen.add(there)
        path.append(there)
    return passages


def _neighbours(spot: Spot, columns: int, rows: int) -> Iterator[Spot]:
    for dx, dy in ((1, 0), (0, 1), (-1, 0), (0, -1)):
        x, y = spot[0] + dx, spot[1] + dy
        if 0 <= x < columns and 0 <= y < rows:
            yield x, y


def _walls(columns: int, rows: int, cell: float, passages: set[frozenset[Spot]]) -> Iterator[Drawn]:
    """Yield the walls, open at the upper left and the lower right."""
    for y in range(rows + 1):
        for x in range(columns):
            if frozenset(((x, y - 1), (x, y))) not in passages:
                yield polygon((x * cell, y * cell), ((x + 1) * cell, y * cell), weight=1.5)
    for x in range(columns + 1):
        for y in range(rows):
            is_door = (x, y) in {(0, 0), (columns, rows - 1)}
            if not is_door and frozenset(((x - 1, y), (x, y))) not in passages:
                yield polygon((x * cell, y * cell), (x * cell, (y + 1) * cell), weight=1.5)


def _dead_ends(columns: int, rows: int, passages: set[frozenset[Spot]]) -> list[Spot]:
    """Return cells with one way in, those in the middle of the maze first."""
    found = []
    for x in range(columns):
        for y in range(rows):
            ways = sum(
                frozenset(((x, y), one)) in passages for one in _neighbours((x, y), columns, rows)
            )
            if ways == 1 and (x, y) not in {(0, 0), (columns - 1, rows - 1)}:
                found.append((x, y))
    return sorted(found, key=lambda one: (abs(one[0] - columns / 2), one))
