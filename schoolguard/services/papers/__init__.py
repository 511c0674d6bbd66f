"""The papers of the month: listed, previewed as PDF, written in the formats each has.

A paper is one module of this package with a tuple ``PAPERS`` and one line in ``_MODULES``.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from schoolguard.documents.boards import Paper
from schoolguard.documents.profile import GB_T_9704
from schoolguard.documents.tree import Document
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.papers import PaperGroup, PaperKind, PaperOptions
from schoolguard.domain.people import Reach, Role
from schoolguard.domain.record import dataclass
from schoolguard.services import layouts
from schoolguard.services.office import Office
from schoolguard.services.papers import (
    appointment,
    campaign_plan,
    duty_chart,
    evidence_register,
    family_quiz,
    ledger,
    meeting,
    meeting_record,
    month_calendar,
    parent_letter,
    pledge,
    posters,
    sign_in,
    summary_pages,
    talk_script,
)
from schoolguard.services.papers.making import Making, Subjects
from schoolguard.services.summary.view import View
from schoolguard.store import campaigns, classes, people
from schoolguard.store.store import Reader

_MODULES: Final = (
    campaign_plan,
    appointment,
    duty_chart,
    summary_pages,
    talk_script,
    parent_letter,
    family_quiz,
    pledge,
    posters,
    meeting,
    month_calendar,
    meeting_record,
    sign_in,
    evidence_register,
    ledger,
)
_MAKERS: Final[Mapping[str, Making]] = {
    one.kind.key: one for module in _MODULES for one in module.PAPERS
}

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Papers:
    """Sets papers from the records. Each call reads one view of the store and writes no record."""

    office: Office

    def kinds(self, group: PaperGroup | None = None) -> tuple[PaperKind, ...]:
        """Return the papers of a page, or all, in their order; those that may not be had go."""
        found = (one.kind for one in _MAKERS.values())
        return tuple(
            kind
            for kind in found
            if (group is None or kind.group is group) and self._may_have(kind)
        )

    def kind(self, key: str) -> PaperKind:
        """Return one description; raises ``papers.unknown``."""
        return _making(key).kind

    def subjects(self, campaign_uid: str, key: str) -> Subjects:
        """Return what a paper can be about as (public id, name); empty where it has no subject."""
        making = _making(key)
        with self.office.read() as reader:
            return making.subjects(self._view(reader, campaign_uid))

    def document(
        self,
        campaign_uid: str,
        key: str,
        subject_uid: str | None = None,
        options: PaperOptions | None = None,
    ) -> Document:
        """Return a paper as a tree; raises as :meth:`made`, and ``TypeError`` for other sheets."""
        made = self.made(campaign_uid, key, subject_uid, options)
        if not isinstance(made, Document):
            raise TypeError(f"{key} is no document")
        return made

    def made(
        self,
        campaign_uid: str,
        key: str,
        subject_uid: str | None = None,
        options: PaperOptions | None = None,
    ) -> Paper:
        """Return a paper as frozen data: a document, posters or slides.

        Raises ``papers.unknown``, ``papers.no_subject``, ``rights.*``, ``store.not_found`` and
        what the paper says itself where the records do not suffice.
        """
        making = _making(key)
        kind = making.kind
        chosen = kind.given if options is None else options
        with self.office.read() as reader:
            self._check_right(reader, kind, subject_uid, chosen)
            view = self._view(reader, campaign_uid)
            if kind.subject is not None and kind.subject_needed and not subject_uid:
                known = "、".join(name for _, name in making.subjects(view))
                raise SchoolError("papers.no_subject", known=known or "—")
            made = making.build(view, subject_uid or "", chosen)
            # An official paper follows the office's layout; others have one of their own.
            if isinstance(made, Document) and made.profile == GB_T_9704:
                made = replace(made, profile=layouts.profile(reader))
            return made

    def preview(
        self,
        campaign_uid: str,
        key: str,
        subject_uid: str | None = None,
        options: PaperOptions | None = None,
    ) -> bytes:
        """Return a paper as a PDF; raises as :meth:`made`, and ``papers.missing_glyphs``."""
        # ReportLab takes its time to load; only a paper needs it.
        from schoolguard.documents.writing import as_pdf

        return as_pdf(self.made(campaign_uid, key, subject_uid, options))

    def write(
        self,
        campaign_uid: str,
        key: str,
        path: Path,
        subject_uid: str | None = None,
        options: PaperOptions | None = None,
        *,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Path:
        """Write a paper in the format that the file's ending names; return its path.

        Raises ``papers.no_format`` and as :meth:`preview`.
        """
        from schoolguard.documents.writing import write

        _check_format(_making(key).kind, path)
        made = self.made(campaign_uid, key, subject_uid, options)
        write(made, path, progress=progress, cancelled=cancelled)
        return path

    def _view(self, reader: Reader, campaign_uid: str) -> View:
        return View(reader, self.office, campaigns.by_uid(reader, campaign_uid))

    def _may_have(self, kind: PaperKind) -> bool:
        try:
            self._reach(kind)
        except SchoolError:
            return False
        return True

    def _reach(self, kind: PaperKind) -> Reach:
        """Return for how much the person here may have a paper; raises ``rights.*``."""
        role = self.office.session.role
        if kind.needs is Reach.NOTHING or role is Role.ADMINISTRATOR:
            return Reach.EVERYTHING
        if kind.needs is Reach.EVERYTHING or role is Role.READER:
            raise SchoolError("rights.denied")
        return Reach.OWN_CLASSES

    def _check_right(
        self, reader: Reader, kind: PaperKind, subject_uid: str | None, options: PaperOptions
    ) -> None:
        mine = self.office.session.account
        if self._reach(kind) is Reach.EVERYTHING:
            return
        uids = options.class_uids
        if kind.subject == "school_class" and subject_uid:
            uids = (*uids, subject_uid)
        ids = {classes.by_uid(reader, uid).id for uid in uids}
        if mine is None or not people.are_own(reader, mine, ids):
            raise SchoolError("rights.other_class")


def _making(key: str) -> Making:
    found = _MAKERS.get(key)
    if found is None:
        raise SchoolError("papers.unknown", key=key, known="、".join(_MAKERS))
    return found


def _check_format(kind: PaperKind, path: Path) -> None:
    ending = path.suffix.lower().removeprefix(".")
    if ending not in kind.formats:
        raise SchoolError("papers.no_format", file=path.name, known="、".join(kind.formats))
