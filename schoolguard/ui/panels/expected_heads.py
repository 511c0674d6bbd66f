"""How many pupils are expected, proposed for the day of the record until one is typed."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from schoolguard.ui.page import PageContext
from schoolguard.ui.widgets.date_edit import DateEdit
from schoolguard.ui.widgets.heads_edit import HeadsEdit

if TYPE_CHECKING:
    from schoolguard.services import Services


class ExpectedHeads(QObject):
    """Writes a class's heads of the chosen day into a field that nobody has typed into."""

    proposed = Signal()
    """The field holds a proposal."""

    def __init__(
        self,
        context: PageContext,
        services: "Services",
        class_uid: str,
        day: DateEdit,
        heads: HeadsEdit,
    ) -> None:
        super().__init__(heads)
        self._context = context
        self._services = services
        self._class_uid = class_uid
        self._day = day
        self._heads = heads
        self._wanted = False
        heads.textEdited.connect(self._on_typed)
        day.day_changed.connect(self._ask)

    def offer(self, *, wanted: bool) -> None:
        """Begin to propose for a new record, or leave a written one as it is."""
        self._wanted = wanted
        self._ask()

    def _ask(self) -> None:
        if self._wanted:
            work = partial(_heads_on, self._services, self._class_uid, self._day.day())
            self._context.jobs.read(work, ok=self._on_heads, failed=self._context.notify.trouble)

    def _on_heads(self, found: tuple[date, int | None]) -> None:
        day, heads = found
        if self._wanted and day == self._day.day():
            self._heads.set_heads(heads)
            self.proposed.emit()

    def _on_typed(self) -> None:
        self._wanted = False


def _heads_on(services: "Services", class_uid: str, day: date) -> tuple[date, int | None]:
    return day, services.classes.heads_on(class_uid, day)
