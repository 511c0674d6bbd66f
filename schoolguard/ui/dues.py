"""Where what waits is closed: from a line of 今日 to the page, and there to the panel."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from schoolguard.domain.campaign import TaskState
from schoolguard.domain.catalogue import render_for
from schoolguard.domain.search import HitKind, SearchHit
from schoolguard.domain.summary import RowRef
from schoolguard.domain.today import Due, Standing
from schoolguard.domain.words import SchoolStage
from schoolguard.ui import language
from schoolguard.ui.jobs import Jobs
from schoolguard.ui.notify import Notify
from schoolguard.ui.rail import Badge
from schoolguard.ui.records import is_shown, page_of, record_of

if TYPE_CHECKING:
    from schoolguard.services import Services

Go = Callable[[str, SearchHit | None], None]
_PLACES: Final[Mapping[str, tuple[str, str]]] = {
    "next.school": ("today", ""),
    "next.classes": ("settings", "import"),
    "next.plan": ("assignments", "plan"),
    "next.group": ("leadership", "add"),
    "gap.no_classes": ("settings", "import"),
    "gap.no_notice": ("settings", "notice"),
    "gap.no_next": ("summary", "next"),
    "today.ask": ("summary", "asks"),
    "today.report": ("summary", ""),
    "today.backup": ("settings", "data"),
    "today.disk": ("settings", "data"),
}
"""By code: the page, and the word by which it knows what to open."""
_WITHIN: Final[Mapping[str, str]] = {"gap.leaflet_unhanded": "print", "gap.slips_missing": "slips"}
"""By code: what of a record is to be opened, where it is not the record itself."""
_PAGES: Final[Mapping[str, str]] = {
    "today.task": "assignments",
    "today.task_named": "assignments",
    "today.talk": "talks",
    "gap.talks_unmarked": "talks",
    "gap.messages_open": "messages",
    "gap.messages_unsent": "messages",
    "gap.leaflet_unhanded": "leaflets",
    "gap.slips_missing": "leaflets",
}
"""Where a count of what waits stands in the rail."""


def place(page_id: str, word: str) -> SearchHit | None:
    """Return what opens a page's panel of that name; None for the page alone."""
    return SearchHit(HitKind.PAGE, "", "", page_id, word) if word else None


def words_of(due: Due, stage: SchoolStage | None) -> str:
    """Return what waits, in the window's language and the school's words."""
    return render_for(stage, due.code, language.current(), **due.params)


def badges(standing: Standing) -> dict[str, Badge]:
    """Return how much waits on each page; 今日 counts what is late."""
    found: dict[str, Badge] = {}
    for due in standing.dues:
        page_id = _PAGES.get(due.code)
        late = due.state is TaskState.LATE
        for key in filter(None, (page_id, "today" if late else None)):
            before = found.get(key, Badge(0, "going"))
            found[key] = Badge(before.count + 1, "late" if late else before.kind)
    return found


class DueDoor(QObject):
    """Opens what closes a line."""

    def __init__(self, go: Go, jobs: Jobs, notify: Notify, parent: QObject) -> None:
        super().__init__(parent)
        self._go, self._jobs, self._notify = go, jobs, notify

    def open(self, services: "Services", due: Due) -> None:
        """Go to the page that closes it, and open its panel with what is known filled in."""
        if due.code in _PLACES:
            page_id, word = _PLACES[due.code]
            self._go(page_id, place(page_id, word))
            return
        ref = next((one for one in due.rows if is_shown(one.noun)), None)
        if ref is not None:
            work = partial(_hit, services, ref, due)
            self._jobs.read(work, ok=self._on_hit, failed=self._notify.trouble)

    def _on_hit(self, hit: SearchHit) -> None:
        self._go(page_of(hit), hit)


def _hit(services: "Services", ref: RowRef, due: Due) -> SearchHit:
    name = str(due.params.get("names", "")).split("、")[0]
    found = record_of(services, ref, name)
    within = due.task_uid or _WITHIN.get(due.code, "") or found.within
    return SearchHit(found.kind, found.title, found.subtitle, found.target, within)
