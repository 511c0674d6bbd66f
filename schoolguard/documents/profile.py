"""The layout of a paper as frozen data: page, grid, faces and sizes.

Lengths in points unless a name says otherwise. The default follows GB/T 9704-2012.
"""

from dataclasses import dataclass, replace

from schoolguard.documents.fonts import Face

MM = 72 / 25.4


@dataclass(frozen=True, slots=True)
class TextStyle:
    """A face at a size; ``indent`` is the first line's, in ems."""

    face: Face
    size: float
    indent: float = 0.0


@dataclass(frozen=True, slots=True)
class Profile:
    """A page layout. ``left_mm`` is the binding side; even pages mirror it when ``duplex``."""

    width_mm: float = 210.0
    height_mm: float = 297.0
    top_mm: float = 37.0
    bottom_mm: float = 35.0
    left_mm: float = 28.0
    right_mm: float = 26.0
    lines: int = 22
    duplex: bool = True
    body: TextStyle = TextStyle(Face.SONG, 15.75, 2.0)
    title: TextStyle = TextStyle(Face.SONG_BOLD, 22.0)
    title_pitch: float = 36.0
    levels: tuple[TextStyle, ...] = (
        TextStyle(Face.HEI, 15.75, 2.0),
        TextStyle(Face.KAI, 15.75, 2.0),
        TextStyle(Face.SONG, 15.75, 2.0),
        TextStyle(Face.SONG, 15.75, 2.0),
    )
    label: TextStyle = TextStyle(Face.HEI, 15.75)
    caption: TextStyle = TextStyle(Face.HEI, 12.0)
    cell: TextStyle = TextStyle(Face.SONG, 12.0)
    head_cell: TextStyle = TextStyle(Face.HEI, 12.0)
    page_number: TextStyle = TextStyle(Face.SONG, 14.0)
    page_number_gap_mm: float = 7.0

    @property
    def block_width(self) -> float:
        """Width of the text block."""
        return (self.width_mm - self.left_mm - self.right_mm) * MM

    @property
    def block_height(self) -> float:
        """Height of the text block."""
        return (self.height_mm - self.top_mm - self.bottom_mm) * MM

    @property
    def pitch(self) -> float:
        """Distance from one line of body text to the next."""
        return self.block_height / self.lines

    def left(self, page: int) -> float:
        """Distance from the sheet's left edge to the text block on ``page`` (from 1)."""
        mirrored = self.duplex and page % 2 == 0
        return (self.right_mm if mirrored else self.left_mm) * MM


GB_T_9704 = Profile()
GB_T_9704_SINGLE_SIDED = replace(GB_T_9704, duplex=False)
