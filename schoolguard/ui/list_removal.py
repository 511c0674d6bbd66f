"""Delete in a list: the chosen records go into the bin, and come back like every step."""

from collections.abc import Callable
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from schoolguard.ui.list_base import ListBase
from schoolguard.ui.panels.record import new_action

if TYPE_CHECKING:
    from schoolguard.services import Services
    from schoolguard.ui.page import PageContext

Rows = tuple[tuple[str, int], ...]
"""(Public id, version) of each record."""
_OWN: Callable[[Any], tuple[str, int]] = attrgetter("uid", "version")


class ListRemoval(QObject):
    """``remove(services, action id, rows)`` puts them into the bin; runs on the writer thread.

    ``of`` says which record a row is about.
    """

    def __init__(
        self,
        tools: ListBase,
        context: "PageContext",
        remove: Callable[["Services", str, Rows], str],
        of: Callable[[Any], tuple[str, int]] = _OWN,
    ) -> None:
        super().__init__(tools)
        self._tools = tools
        self._context = context
        self._remove = remove
        self._of = of
        self._services: Services | None = None
        keys = QShortcut(QKeySequence(Qt.Key.Key_Delete), tools.view)
        keys.setContext(Qt.ShortcutContext.WidgetShortcut)
        keys.activated.connect(self.remove)

    def attach(self, services: "Services") -> None:
        """Keep the services."""
        self._services = services

    def remove(self) -> None:
        """Put the chosen records into the bin."""
        model = self._tools.model
        rows = tuple(self._of(model.row(place)) for place in self._tools.chosen_rows())
        if not rows or self._services is None:
            return
        self._context.jobs.write(
            partial(_removed, self._remove, self._services, rows),
            ok=self._on_removed,
            failed=self._context.notify.trouble,
        )

    def _on_removed(self, count: int) -> None:
        words = self.tr("已删除 {n} 条，在回收站里放 30 天").format(n=count)
        self._context.notify.done(words)


def _removed(
    remove: Callable[["Services", str, Rows], str], services: "Services", rows: Rows
) -> int:
    remove(services, new_action(), rows)
    return len(rows)
