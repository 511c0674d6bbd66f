"""A paper to a file: PDF, Word, Excel or PowerPoint, whole or not at all."""

from enum import StrEnum
from io import BytesIO
from pathlib import Path
from typing import Final

from schoolguard.documents.boards import Deck, Paper, Posters
from schoolguard.documents.pdf import IsCancelled, Progress, replacing, write_pdf
from schoolguard.documents.pdf import paint as paint_pdf
from schoolguard.documents.tree import Document
from schoolguard.domain.errors import SchoolError

_SLIDES: Final = ".pptx"
_SHEETS: Final = ".pdf"


class Format(StrEnum):
    """What kind of file a document of the tree becomes, named as its suffix."""

    PDF = "pdf"
    DOCX = "docx"
    XLSX = "xlsx"


def write(
    document: Paper,
    path: Path,
    *,
    format: Format | None = None,  # noqa: A002  # the word that callers look for
    progress: Progress | None = None,
    cancelled: IsCancelled | None = None,
) -> None:
    """Write ``document`` to ``path`` in ``format``, or in what the path's suffix says.

    The same document gives the same bytes. ``progress(done, total)`` counts pages (PDF), blocks
    or slides. Posters are PDF alone, slides PDF or PowerPoint. Raises ``Cancelled``;
    ``SchoolError``: ``papers.format_unknown``, ``papers.missing_glyphs`` (PDF only),
    ``papers.picture_unreadable``, ``papers.no_table`` (Excel), ``papers.folder_missing``,
    ``papers.not_writable``, ``papers.disk_full``. After any of them the folder is as it was.
    """
    if isinstance(document, (Posters, Deck)):
        _write_boards(document, path, progress, cancelled)
        return
    match format or format_of(path):
        case Format.PDF:
            write_pdf(document, path, progress=progress, cancelled=cancelled)
        case Format.DOCX:
            from schoolguard.documents.word import write_docx

            write_docx(document, path, progress=progress, cancelled=cancelled)
        case Format.XLSX:
            from schoolguard.documents.excel import write_xlsx

            write_xlsx(document, path, progress=progress, cancelled=cancelled)


def _write_boards(
    boards: Posters | Deck,
    path: Path,
    progress: Progress | None,
    cancelled: IsCancelled | None,
) -> None:
    suffix = path.suffix.lower()
    if suffix == _SLIDES and isinstance(boards, Deck):
        from schoolguard.documents.slides import write_pptx

        write_pptx(boards, path, progress=progress, cancelled=cancelled)
    elif suffix == _SHEETS:
        # Kept out of the module's head: ReportLab costs 0.1 s.
        from schoolguard.documents.board_painter import paint as paint_boards

        with replacing(path) as target:
            paint_boards(boards, target, progress=progress, cancelled=cancelled)
    else:
        raise SchoolError("papers.format_unknown", file=path.name)


def format_of(path: Path) -> Format:
    """Return the format that a file's name asks for; raises ``papers.format_unknown``."""
    try:
        return Format(path.suffix.removeprefix(".").lower())
    except ValueError as error:
        raise SchoolError("papers.format_unknown", file=path.name) from error


def as_pdf(document: Paper) -> bytes:
    """Return ``document`` as a PDF in memory, for a preview; raises as :func:`write` does."""
    target = BytesIO()
    if isinstance(document, Document):
        paint_pdf(document, target)
    else:
        from schoolguard.documents.board_painter import paint as paint_boards

        paint_boards(document, target)
    return target.getvalue()
