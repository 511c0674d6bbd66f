"""Leaflets as a PDF: what all copies share is drawn once, each copy adds its own line and code."""

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from schoolguard.documents.fonts import require_glyphs
from schoolguard.documents.leaflet_layout import Sheet, lay_out_leaflet
from schoolguard.documents.pdf import IsCancelled, Progress, replacing, stop_if
from schoolguard.documents.tree import cleaned, texts
from schoolguard.domain.leaflet import LeafletBatch


def render(
    batch: LeafletBatch,
    path: Path,
    *,
    progress: Progress | None = None,
    cancelled: IsCancelled | None = None,
) -> int:
    """Write one batch; see :func:`render_all`."""
    return render_all((batch,), path, progress=progress, cancelled=cancelled)


def render_all(
    batches: Sequence[LeafletBatch],
    path: Path,
    *,
    progress: Progress | None = None,
    cancelled: IsCancelled | None = None,
) -> int:
    """Write batches one after the other into ``path``, whole or not at all; return the pages.

    The same batches give the same bytes. ``progress(done, total)`` counts pages; ``Cancelled``
    is raised between pages. Raises ``papers.*`` and ``leaflet.too_long``.
    """
    # Kept out of the module's head: ReportLab costs 0.1 s, and the window starts without it.
    from schoolguard.documents.leaflet_painter import paint

    sheets = _sheets(batches, cancelled)
    with replacing(path) as target:
        return paint(sheets, target, progress=progress, cancelled=cancelled)


def as_bytes(batch: LeafletBatch) -> bytes:
    """Return one batch as a PDF in memory, for a preview."""
    from schoolguard.documents.leaflet_painter import paint

    target = BytesIO()
    paint(_sheets((batch,), None), target)
    return target.getvalue()


def _sheets(batches: Sequence[LeafletBatch], cancelled: IsCancelled | None) -> list[Sheet]:
    sheets = []
    for batch in map(cleaned, batches):
        stop_if(cancelled)
        require_glyphs(texts(batch))
        sheets.append(lay_out_leaflet(batch))
    return sheets
