"""What a paper's module says of it: its description, and how it becomes a document."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from schoolguard.documents.tree import Document
from schoolguard.domain.papers import PaperKind, PaperOptions
from schoolguard.services.summary.view import View
from schoolguard.services.wording import Wording
from schoolguard.store import schools

Subjects = tuple[tuple[str, str], ...]
"""What a paper can be about: (public id, name)."""


def campaign_alone(_view: View) -> Subjects:
    """Say that a paper has no subject beside the campaign."""
    return ()


@dataclass(frozen=True, slots=True)
class Making:
    """One paper.

    ``build(view, subject_uid, options)`` is called within one open view of the store, with the
    subject's public id (empty for the campaign); it raises a SchoolError where the records do
    not suffice. ``subjects`` lists what the paper can be about, where it has a subject.
    """

    kind: PaperKind
    build: Callable[[View, str, PaperOptions], Document]
    subjects: Callable[[View], Subjects] = campaign_alone


def school_name(view: View) -> str:
    """Return the school's name, empty before it is named."""
    found = schools.the_school(view.reader)
    return "" if found is None else found.name


def wording(view: View) -> Wording:
    """Return the sentences of ``resources/content/papers`` in the words of this kind of school."""
    return Wording("papers", (), seed=view.campaign.uid, stage=schools.stage(view.reader))


def full_day(day: date) -> str:
    """Return a day as a paper is dated: 2026年11月9日."""
    return f"{day.year}年{day.month}月{day.day}日"
