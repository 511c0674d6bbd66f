"""Backups by themselves, and where the data lies: the part of 数据 that sets them."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from schoolguard.domain.backup import BackupTrouble
from schoolguard.domain.catalogue.keeping import trouble_words
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.keeping import BackupPlan
from schoolguard.domain.place import Place
from schoolguard.domain.record import dataclass
from schoolguard.ui import days, language
from schoolguard.ui.dialogs.files import choose_folder
from schoolguard.ui.forms.ui_settings_data import Ui_SettingsData
from schoolguard.ui.notify import Question
from schoolguard.ui.page import PageContext
from schoolguard.ui.place_words import local_folder, place_words

if TYPE_CHECKING:
    from schoolguard.services import Services


@dataclass(frozen=True, slots=True)
class KeepingState:
    """The plan, what went wrong last, and what kind of folder the data lies in."""

    plan: BackupPlan
    trouble: BackupTrouble | None
    place: Place


def load(services: "Services") -> KeepingState:
    """Read the state."""
    backups = services.backups
    return KeepingState(backups.plan(), backups.trouble(), services.places.here())


class PlanWork(QObject):
    """Interval and second folder apply at once; the move asks first."""

    move_asked = Signal(object)
    """Carries the folder to which the data is to move."""

    def __init__(self, context: PageContext, form: Ui_SettingsData, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self.form, self._parent = context, form, parent
        self._services: Services | None = None
        self._plan: BackupPlan | None = None
        for words, hours in (
            (self.tr("每小时"), 1),
            (self.tr("每 4 小时"), 4),
            (self.tr("每天"), 24),
            (self.tr("每周"), 168),
            (self.tr("只在关闭窗口时"), 0),
        ):
            form.every.addItem(words, hours)
        form.every.activated.connect(self._on_every)
        form.choose_also.clicked.connect(self._on_choose)
        form.no_also.clicked.connect(self._on_no)
        form.move.clicked.connect(self.ask_move)

    def attach(self, services: "Services") -> None:
        """Keep what writes."""
        self._services = services

    def show_state(self, state: KeepingState) -> None:
        """Show how copies are made, what went wrong and whether the place is safe."""
        form, self._plan = self.form, state.plan
        place = max(form.every.findData(state.plan.every_hours), 0)
        form.every.setCurrentIndex(place)
        also = state.plan.also
        form.also.setText(self.tr("没有设") if also is None else str(also))
        form.no_also.setVisible(also is not None)
        if state.trouble is None:
            form.backup_trouble.clear()
        else:
            trouble = state.trouble
            what, remedy = trouble_words(trouble.code, trouble.params, language.current())
            day = f"{days.short_day(trouble.at.date())} {trouble.at:%H:%M}"
            form.backup_trouble.say(f"{day} {what}", remedy)
        safe = state.place.safe
        form.place_note.setVisible(not safe)
        form.move.setVisible(not safe)
        if not safe:
            form.place_note.setText(place_words(state.place))

    def set_also(self, folder: str) -> None:
        """Keep a second folder."""
        self._change(also=Path(folder))

    def ask_move(self) -> None:
        """Propose the folder of the user's own data, and ask."""
        target = local_folder()
        question = Question(
            self.tr("把数据搬到这台电脑的文件夹？"),
            self.tr("搬到：{folder}\n会先备份、核对，再换过去；旧文件改名留在原处备查。").format(
                folder=target
            ),
            self.tr("搬过去"),
        )
        self._context.notify.decide(question, partial(self.move_asked.emit, target))

    def _on_every(self) -> None:
        self._change(every=int(self.form.every.currentData()))

    def _on_choose(self) -> None:
        choose_folder(self._parent, self.tr("备份另存到"), self.set_also)

    def _on_no(self) -> None:
        self._change(also=None)

    def _change(self, **changes: object) -> None:
        if self._services is None or self._plan is None:
            return
        every = int(str(changes.get("every", self._plan.every_hours)))
        also = changes.get("also", self._plan.also)
        folder = also if isinstance(also, Path) else None
        self.form.error.clear()
        work = partial(self._services.backups.set_plan, every, folder)
        self._context.jobs.write(work, ok=self._on_changed, failed=self._on_failed)

    def _on_changed(self, plan: BackupPlan) -> None:
        self._plan = plan

    def _on_failed(self, error: Exception) -> None:
        if self._plan is not None:
            self.form.every.setCurrentIndex(self.form.every.findData(self._plan.every_hours))
        if isinstance(error, SchoolError):
            self.form.error.show_error(error)
        else:
            self._context.notify.trouble(error)
