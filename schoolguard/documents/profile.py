"""The layout of a paper as frozen data: page, grid, faces and sizes.

Lengths in points unless a name says otherwise. The default follows GB/T 9704-2012.
"""

from dataclasses import replace

from schoolguard.documents.fonts import Face
from schoolguard.domain.layout import LayoutProfile, check_layout
from schoolguard.domain.record import dataclass

MM = 72 / 25.4
_TITLE_PITCH = 36 / 22
_LARGE = (18.0, 26.0)
_LARGE_PITCH = 1.7


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

    def landscape(self) -> "Profile":
        """Return the layout on the sheet laid down: the same margins, turned with it."""
        height = (self.width_mm - self.left_mm - self.right_mm) * MM
        return replace(
            self,
            width_mm=self.height_mm,
            height_mm=self.width_mm,
            top_mm=self.left_mm,
            bottom_mm=self.right_mm,
            left_mm=self.top_mm,
            right_mm=self.bottom_mm,
            lines=max(1, int(height / self.pitch + 0.01)),
        )

    def inset(self, left: float, right: float) -> "Profile":
        """Return the layout with a narrower text block, for what stands in a frame."""
        return replace(self, left_mm=self.left_mm + left / MM, right_mm=self.right_mm + right / MM)


def profile_of(layout: LayoutProfile) -> Profile:
    """Return a saved layout as a profile; raises what :func:`check_layout` does."""
    check_layout(layout)
    body = TextStyle(layout.body_face, layout.body_size, 2.0)
    cell = layout.table_size
    return Profile(
        width_mm=layout.width_mm,
        height_mm=layout.height_mm,
        top_mm=layout.top_mm,
        bottom_mm=layout.bottom_mm,
        left_mm=layout.left_mm,
        right_mm=layout.right_mm,
        lines=layout.lines,
        duplex=layout.duplex,
        body=body,
        title=TextStyle(layout.title_face, layout.title_size),
        title_pitch=layout.title_size * _TITLE_PITCH,
        levels=tuple(TextStyle(face, layout.body_size, 2.0) for face in layout.level_faces),
        label=TextStyle(Face.HEI, layout.body_size),
        caption=TextStyle(Face.HEI, cell),
        cell=TextStyle(layout.body_face, cell),
        head_cell=TextStyle(Face.HEI, cell),
        page_number=TextStyle(Face.SONG, layout.page_number_size),
    )


def large_type(size: float = 22.0) -> Profile:
    """Return the layout of a talk script: A4, one side, body of 18 to 26 pt, wide lines.

    Raises ``ValueError`` for another size.
    """
    least, most = _LARGE
    if not least <= size <= most:
        raise ValueError(f"large type of {size} points")
    margin = 22.0
    height = (297.0 - 2 * margin - 6) * MM
    body = TextStyle(Face.SONG, size, 2.0)
    return Profile(
        top_mm=margin,
        bottom_mm=margin + 6,
        left_mm=margin,
        right_mm=margin,
        lines=int(height / (size * _LARGE_PITCH)),
        duplex=False,
        body=body,
        title=TextStyle(Face.HEI, size * 1.3),
        title_pitch=size * 1.3 * _TITLE_PITCH,
        levels=(TextStyle(Face.HEI, size, 0.0),) * 2 + (TextStyle(Face.KAI, size, 2.0),) * 2,
        label=TextStyle(Face.HEI, size),
        caption=TextStyle(Face.HEI, size * 0.8),
        cell=TextStyle(Face.SONG, size * 0.8),
        head_cell=TextStyle(Face.HEI, size * 0.8),
        page_number=TextStyle(Face.SANS, size * 0.8),
    )


GB_T_9704 = Profile()
GB_T_9704_SINGLE_SIDED = replace(GB_T_9704, duplex=False)
LARGE_TYPE = large_type()
