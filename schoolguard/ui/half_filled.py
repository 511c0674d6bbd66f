"""What becomes of half-filled forms when the window is opened, left and closed."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout

from schoolguard.ui.jobs import Jobs
from schoolguard.ui.notify import Notify, Question
from schoolguard.ui.page import Form, Page
from schoolguard.ui.panel_host import PanelHost
from schoolguard.ui.tokens import SIZES

if TYPE_CHECKING:
    from schoolguard.ui.drafts import DraftKeeper


class HalfFilled(QObject):
    """Knows the open forms of a window: the panels of its host, the editors of its pages."""

    def __init__(
        self,
        pages: Mapping[str, Page],
        host: PanelHost,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pages = pages
        self._host = host
        self.keeper: DraftKeeper | None = None

    def attach(
        self,
        services: Any,
        jobs: Jobs,
        notify: Notify,
        show_page: Callable[[str], object],
        place: QVBoxLayout,
    ) -> None:
        """Somebody is here: offer what was left, at the head of ``place``; keep what is typed."""
        if not hasattr(services, "drafts"):  # a window may be shown without a school
            return
        if self.keeper is None:
            # Not needed for the first paint.
            from schoolguard.ui.drafts import DraftKeeper
            from schoolguard.ui.widgets.draft_bar import DraftBar

            self.keeper = DraftKeeper(self.forms, show_page, self._reopen, jobs, notify, self)
            bar = DraftBar(self.keeper, self._host.window())
            self._host.panels_changed.connect(self.keeper.tick)
            place.setSpacing(SIZES.grid)
            place.insertWidget(0, bar)
        self.keeper.attach(services.drafts)

    def detach(self) -> None:
        """Somebody else is coming."""
        if self.keeper is not None:
            self.keeper.detach()

    def is_empty(self) -> bool:
        """Whether nothing is typed anywhere that is not saved."""
        return not self._loses() and not any(form.is_dirty() for _, form in self.forms())

    def unless_lost(self, question: Question, then: Callable[[], object], notify: Notify) -> None:
        """Keep what is half-filled, then go on; ask first where something could not be kept."""
        if self._loses():
            notify.decide(question, partial(self._keep_then, then))
        else:
            self._keep_then(then)

    def forms(self) -> Iterator[tuple[str, Form]]:
        """Yield what is being filled in, each with the id of its page."""
        yield from self._host.panels()
        for page_id, page in self._pages.items():
            for editor in page.editors():
                yield page_id, editor

    def _loses(self) -> bool:
        kept = self.keeper is not None and self.keeper.keeps()
        pages = any(page.is_dirty() for page in self._pages.values())
        return pages or (not kept and any(form.is_dirty() for _, form in self.forms()))

    def _keep_then(self, then: Callable[[], object]) -> None:
        if self.keeper is None or not self.keeper.keep_all(then):
            then()

    def _reopen(self, page_id: str, form: str, about: str) -> bool:
        page = self._pages.get(page_id)
        return page is not None and page.reopen(form, about)
