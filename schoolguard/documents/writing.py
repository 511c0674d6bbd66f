"""A document tree to a file: PDF, Word or Excel, whole or not at all."""

from enum import StrEnum
from io import BytesIO
from pathlib import Path

from schoolguard.documents.pdf import IsCancelled, Progress, write_pdf
from schoolguard.documents.pdf import paint as paint_pdf
from schoolguard.documents.tree import Document
from schoolguard.domain.errors import SchoolError


class Format(StrEnum):
    """What kind of file a document becomes, named as its suffix."""

    PDF = "pdf"
    DOCX = "docx"
    XLSX = "xlsx"


def write(
    document: Document,
    path: Path,
    *,
    format: Format | None = None,  # noqa: A002  # the word that callers look for
    progress: Progress | None = None,
    cancelled: IsCancelled | None = None,
) -> None:
    """Write ``document`` to ``path`` in ``format``, or in what the path's suffix says.

    The same document gives the same bytes. ``progress(done, total)`` counts pages (PDF) or
    blocks. Raises ``Cancelled``; ``SchoolError``: ``papers.format_unknown``,
    ``papers.missing_glyphs`` (PDF only), ``papers.picture_unreadable``, ``papers.no_table``
    (Excel), ``papers.folder_missing``, ``papers.not_writable``, ``papers.disk_full``. After any
    of them the folder is as it was.
    """
    match format or format_of(path):
        case Format.PDF:
            write_pdf(document, path, progress=progress, cancelled=cancelled)
        case Format.DOCX:
            from schoolguard.documents.word import write_docx

            write_docx(document, path, progress=progress, cancelled=cancelled)
        case Format.XLSX:
            from schoolguard.documents.excel import write_xlsx

            write_xlsx(document, path, progress=progress, cancelled=cancelled)


def format_of(path: Path) -> Format:
    """Return the format that a file's name asks for; raises ``papers.format_unknown``."""
    try:
        return Format(path.suffix.removeprefix(".").lower())
    except ValueError as error:
        raise SchoolError("papers.format_unknown", file=path.name) from error


def as_pdf(document: Document) -> bytes:
    """Return ``document`` as a PDF in memory, for a preview; raises as :func:`write` does."""
    target = BytesIO()
    paint_pdf(document, target)
    return target.getvalue()
