"""The layout of papers as an office sets it: sheet, margins, lines, faces and sizes."""

from dataclasses import fields
from enum import StrEnum
from typing import Final

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.fields import described
from schoolguard.domain.record import dataclass
from schoolguard.domain.rows import Command, Row


class Face(StrEnum):
    """A role of type, named as a Chinese office names it."""

    SONG = "song"
    SONG_BOLD = "song_bold"
    KAI = "kai"
    HEI = "hei"
    SANS = "sans"


class Orientation(StrEnum):
    """Which way a sheet stands."""

    PORTRAIT = "portrait"
    LANDSCAPE = "landscape"


SHEETS: Final[dict[str, tuple[float, float]]] = {
    "A3": (297.0, 420.0),
    "A4": (210.0, 297.0),
    "A5": (148.0, 210.0),
    "B4": (257.0, 364.0),
    "B5": (182.0, 257.0),
    "8K": (260.0, 370.0),
    "16K": (185.0, 260.0),
}
"""Sheets upright, width and height in mm."""

_SMALLEST, _LARGEST = 70.0, 600.0  # mm, of a sheet's sides
_LEAST_CHARACTERS = 10  # of body text on a line
_LEAST_PITCH = 1.15  # of the body's size
_SIZES = (7.0, 72.0)  # points


@dataclass(frozen=True, slots=True)
class LayoutProfile:
    """A layout to be kept: lengths in mm, sizes in points; the default follows GB/T 9704-2012.

    ``left_mm`` is the binding side, which changes on even pages when ``duplex``. ``lines`` on a
    page decide the line distance. ``level_faces`` are those of 一、（一） 1. and （1）.
    """

    name: str = "GB/T 9704"
    width_mm: float = 210.0
    height_mm: float = 297.0
    top_mm: float = 37.0
    bottom_mm: float = 35.0
    left_mm: float = 28.0
    right_mm: float = 26.0
    lines: int = 22
    duplex: bool = True
    body_face: Face = Face.SONG
    body_size: float = 15.75
    title_face: Face = Face.SONG_BOLD
    title_size: float = 22.0
    level_faces: tuple[Face, Face, Face, Face] = (Face.HEI, Face.KAI, Face.SONG, Face.SONG)
    table_size: float = 12.0
    page_number_size: float = 14.0


def check_layout(layout: LayoutProfile) -> None:
    """Raise ``papers.sheet_size``, ``.type_size`` or ``.no_room`` for what cannot be set."""
    for side in (layout.width_mm, layout.height_mm):
        if not _SMALLEST <= side <= _LARGEST:
            raise SchoolError("papers.sheet_size", least=int(_SMALLEST), most=int(_LARGEST))
    sizes = (layout.body_size, layout.title_size, layout.table_size, layout.page_number_size)
    if not all(_SIZES[0] <= size <= _SIZES[1] for size in sizes):
        raise SchoolError("papers.type_size", least=int(_SIZES[0]), most=int(_SIZES[1]))
    points = 72 / 25.4
    margins = (layout.top_mm, layout.bottom_mm, layout.left_mm, layout.right_mm)
    width = (layout.width_mm - layout.left_mm - layout.right_mm) * points
    height = (layout.height_mm - layout.top_mm - layout.bottom_mm) * points
    if (
        min(margins) < 0
        or layout.lines < 1
        or width < _LEAST_CHARACTERS * layout.body_size
        or height / layout.lines < _LEAST_PITCH * layout.body_size
    ):
        raise SchoolError("papers.no_room")


STANDARD: Final = LayoutProfile()
"""What holds until the office chooses a layout of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperLayout(Row):
    """A layout that the office keeps; at most one is ``in_use``, else the standard's holds."""

    name: str = described("名称", "Name", limit=40, required=True)
    in_use: bool = described("正在使用", "In use", default=False)
    width_mm: float = described("纸宽", "Width of the sheet")
    height_mm: float = described("纸高", "Height of the sheet")
    top_mm: float = described("上边距", "Top margin")
    bottom_mm: float = described("下边距", "Bottom margin")
    left_mm: float = described("左边距（订口）", "Left margin (binding side)")
    right_mm: float = described("右边距", "Right margin")
    lines: int = described("每页行数", "Lines on a page")
    duplex: bool = described("双面打印", "Both sides")
    body_face: Face = described("正文字体", "Face of the text", limit=20)
    body_size: float = described("正文字号", "Size of the text")
    title_face: Face = described("标题字体", "Face of the title", limit=20)
    title_size: float = described("标题字号", "Size of the title")
    level_faces: tuple[Face, Face, Face, Face] = described(
        "各级标题字体", "Faces of the headings", limit=80
    )
    table_size: float = described("表格字号", "Size of tables")
    page_number_size: float = described("页码字号", "Size of page numbers")

    @property
    def profile(self) -> LayoutProfile:
        """What papers are set by."""
        return LayoutProfile(**{one.name: getattr(self, one.name) for one in _SETTINGS})


_SETTINGS: Final = fields(LayoutProfile)


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveLayout(Command):
    """Keep a layout under its name (``uid`` None), or change one."""

    uid: str | None = None
    version: int = 0
    layout: LayoutProfile


@dataclass(frozen=True, slots=True, kw_only=True)
class UseLayout(Command):
    """Set papers by this layout; None: by the standard's."""

    uid: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveLayout(Command):
    """Put a layout into the bin; papers go back to the standard where it was in use."""

    uid: str
    version: int
