"""A draft or a version as a document: its pictures read, the office's layout around it."""

from dataclasses import replace
from typing import TYPE_CHECKING

from schoolguard.domain.final import SummaryVersion
from schoolguard.domain.summary import SummaryDraft
from schoolguard.services.layouts import profile
from schoolguard.services.summary import photos
from schoolguard.services.summary.charts import charts
from schoolguard.services.summary.view import View
from schoolguard.store import anchors
from schoolguard.store.store import Reader

if TYPE_CHECKING:
    from schoolguard.documents.tree import Document


def with_figures(seen: View, draft: SummaryDraft) -> SummaryDraft:
    """Return a draft with its charts and the photos of its annex."""
    drawn = charts(seen)
    sections = tuple(replace(one, charts=drawn.get(one.key, ())) for one in draft.sections)
    return replace(draft, sections=sections, photos=photos.shown(seen))


def summary_paper(
    reader: Reader, draft: SummaryDraft, version: SummaryVersion | None = None
) -> "Document":
    """Return the paper of a draft or version.

    A photo that was changed, taken back or is gone since leaves its place with a word. The last
    page of a version says in small type where the audit trail stood (``check --anchor``).
    """
    from schoolguard.documents.summary import summary_document
    from schoolguard.documents.tree_parts import Furniture

    paper = summary_document(draft, profile(reader), photos.contents(reader, draft))
    if version is None:
        return paper
    end = anchors.printed(version.audit_lines, version.anchor)
    return replace(paper, furniture=Furniture(last=f"第{version.number}版　记录校验 {end}"))
