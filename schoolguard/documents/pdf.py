"""Writing a document as PDF: whole or not at all."""

import errno
import os
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from schoolguard.documents.fonts import require_glyphs
from schoolguard.documents.layout import lay_out
from schoolguard.documents.page import Page
from schoolguard.documents.tree import Document, cleaned, texts
from schoolguard.domain.errors import Cancelled, SchoolError

Progress = Callable[[int, int], None]
IsCancelled = Callable[[], bool]


def write_pdf(
    document: Document,
    path: Path,
    *,
    progress: Progress | None = None,
    cancelled: IsCancelled | None = None,
) -> None:
    """Write ``document`` to ``path``, replacing it only when the whole file is there.

    The same document gives the same bytes. ``progress(done, total)`` counts pages.
    Raises ``Cancelled`` between pages if ``cancelled()``; ``SchoolError``:
    ``papers.missing_glyphs``, ``papers.folder_missing``, ``papers.not_writable``,
    ``papers.disk_full``. After any of them the folder is as it was.
    """
    document = cleaned(document)
    pages = _pages(document, cancelled)
    with replacing(path) as target:
        _paint(document, pages, target, progress, cancelled)


def paint(document: Document, target: BinaryIO) -> None:
    """Write ``document`` into an open file; raises ``papers.missing_glyphs``."""
    document = cleaned(document)
    _paint(document, _pages(document, None), target, None, None)


def _pages(document: Document, cancelled: IsCancelled | None) -> list[Page]:
    require_glyphs(texts(document))
    pages = []
    for page in lay_out(document):
        stop_if(cancelled)
        pages.append(page)
    return pages


def _paint(
    document: Document,
    pages: Sequence[Page],
    target: BinaryIO,
    progress: Progress | None,
    cancelled: IsCancelled | None,
) -> None:
    # Kept out of the module's head: ReportLab costs 0.1 s, and the window starts without it.
    from schoolguard.documents.painter import Painter

    painter = Painter(document, target)
    for done, page in enumerate(pages, 1):
        stop_if(cancelled)
        painter.paint(page)
        if progress is not None:
            progress(done, len(pages))
    stop_if(cancelled)
    painter.save()


def stop_if(cancelled: IsCancelled | None) -> None:
    """Raise ``Cancelled`` where that is wanted."""
    if cancelled is not None and cancelled():
        raise Cancelled


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """Open a file beside ``path`` that takes its place at the end, or leaves no trace."""
    beside = path.parent / f".{uuid.uuid4().hex[:12]}.part"
    try:
        with beside.open("xb") as target:
            yield target
            target.flush()
            os.fsync(target.fileno())
        beside.replace(path)
    except OSError as error:
        raise _in_words(error, path) from error
    finally:
        with suppress(NotADirectoryError):  # the folder is a file: said above, in words
            beside.unlink(missing_ok=True)


def _in_words(error: OSError, path: Path) -> SchoolError:
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return SchoolError("papers.disk_full", folder=str(path.parent))
    if not path.parent.is_dir():
        return SchoolError("papers.folder_missing", folder=str(path.parent))
    return SchoolError("papers.not_writable", file=path.name)
