"""Boxes to pages: the grid, what stays together, repeated heads, page numbers."""

from collections.abc import Iterator, Sequence
from dataclasses import field

from schoolguard.documents.blocks import boxes_of
from schoolguard.documents.furniture import furnish
from schoolguard.documents.page import Box, Entry, Item, Page
from schoolguard.documents.profile import MM, Profile
from schoolguard.documents.tree import Document, PageNumbers
from schoolguard.domain.record import dataclass

_EPS = 0.01


def lay_out(document: Document) -> Iterator[Page]:
    """Yield the pages of ``document`` in order; its text must be cleaned and have glyphs."""
    profile = document.page
    columns = _columns(boxes_of(document.blocks, profile), profile)
    total = 0
    if document.furniture.numbers is PageNumbers.OF_TOTAL or document.furniture.last:
        whole = list(columns)
        total, columns = len(whole), iter(whole)
    for number, column in enumerate(columns, 1):
        around = furnish(document.furniture, number, total, profile)
        yield _page(column, around, number, profile)


@dataclass
class _Column:
    """The text block of one page while it fills."""

    items: list[Item] = field(default_factory=list)
    outline: list[Entry] = field(default_factory=list)
    used: float = 0.0
    _foot: list[Item] = field(default_factory=list)

    def add(self, box: Box, pitch: float) -> None:
        self.used = _top(self.used, box, pitch)
        self.items += [item.moved(0, self.used) for item in box.items]
        self.outline += box.outline
        self._foot = [item.moved(0, self.used) for item in box.foot]
        self.used += box.height

    def ended(self) -> "_Column":
        """Return the column as it stands at the foot of the page."""
        self.items += self._foot
        return self


def _top(used: float, box: Box, pitch: float) -> float:
    """Return where ``box`` begins below ``used``."""
    if not box.snap:
        return used
    lines = round(used / pitch)
    return (lines if lines * pitch >= used - _EPS else lines + 1) * pitch


def _bottom(used: float, boxes: Sequence[Box], pitch: float) -> float:
    for box in boxes:
        used = _top(used, box, pitch) + box.height
    return used


def _groups(boxes: Sequence[Box]) -> Iterator[list[Box]]:
    """Yield chains of boxes that keep together."""
    group: list[Box] = []
    for box in boxes:
        if box.fresh and group:
            yield group
            group = []
        group.append(box)
        if not box.keep:
            yield group
            group = []
    if group:
        yield group


def _columns(boxes: Sequence[Box], profile: Profile) -> Iterator[_Column]:
    """Fill one text block after another."""
    pitch, height = profile.pitch, profile.block_height
    column = _Column()
    for group in _groups(boxes):
        opening = [group[0].carry, *group] if group[0].carry else group
        whole = _bottom(0, [box for box in opening if box], pitch) <= height + _EPS
        full = _bottom(column.used, group, pitch) > height + _EPS
        if column.used and (group[0].fresh or (full and whole)):
            yield column.ended()
            column = _Column()
        for box in group:
            if column.used and _bottom(column.used, [box], pitch) > height + _EPS:
                yield column.ended()
                column = _Column()
            if not column.used:
                if box.glue:
                    continue
                if box.carry:
                    column.add(box.carry, pitch)
            column.add(box, pitch)
    if column.used or not boxes:
        yield column.ended()


def _page(column: _Column, around: Sequence[Item], number: int, profile: Profile) -> Page:
    dx, dy = profile.left(number), profile.top_mm * MM
    items = [item.moved(dx, dy) for item in (*column.items, *around)]
    return Page(number, tuple(items), tuple(column.outline))
