"""Posters and slides to PDF: a page a sheet, drawn as leaflets are."""

from typing import BinaryIO

from schoolguard.documents import poster_layout, slide_layout
from schoolguard.documents.boards import Deck, Posters
from schoolguard.documents.fonts import Face, require_glyphs
from schoolguard.documents.leaflet_painter import draw_shapes
from schoolguard.documents.painter import open_canvas, save
from schoolguard.documents.pdf import IsCancelled, Progress, stop_if
from schoolguard.documents.profile import MM
from schoolguard.documents.tree import cleaned, texts
from schoolguard.domain.leaflet_body import Accent


def paint(
    boards: Posters | Deck,
    target: BinaryIO,
    *,
    progress: Progress | None = None,
    cancelled: IsCancelled | None = None,
) -> None:
    """Write the sheets into an open file; raises ``papers.missing_glyphs``, ``Cancelled``."""
    boards = cleaned(boards)
    require_glyphs(texts(boards))
    if isinstance(boards, Deck):
        size, accent = (slide_layout.WIDTH, slide_layout.HEIGHT), boards.accent
        pages, names = slide_layout.slides(boards), [one.title for one in boards.slides]
    else:
        size, accent = (boards.width_mm * MM, boards.height_mm * MM), Accent.BLACK
        pages, names = poster_layout.sheets(boards), [one.words for one in boards.sheets]
    canvas = open_canvas(
        target,
        size=size,
        face=Face.HEI,
        language=boards.language,
        title=boards.title,
        author=boards.author,
        subject=boards.subject,
        dated=boards.dated,
    )
    for done, (items, name) in enumerate(zip(pages, names, strict=True)):
        stop_if(cancelled)
        canvas.bookmarkPage(f"s{done}")
        canvas.addOutlineEntry(name, f"s{done}", 0)
        draw_shapes(canvas, items, size[1], accent)
        canvas.showPage()
        if progress is not None:
            progress(done + 1, len(pages))
    save(canvas)
