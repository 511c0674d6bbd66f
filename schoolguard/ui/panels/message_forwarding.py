"""What the classes have of one message: posted in the teachers' group, forwarded, excepted."""

from datetime import date

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from schoolguard.domain.catalogue import render_value
from schoolguard.domain.fields import specs
from schoolguard.domain.message import (
    ClassForwarding,
    ClassMark,
    Forwarding,
    ForwardState,
    Message,
)
from schoolguard.ui import language
from schoolguard.ui.days import recent_day, short_day
from schoolguard.ui.forms.ui_message_forwarding import Ui_MessageForwarding
from schoolguard.ui.widgets.class_grid import ClassGridModel


class MessageForwarding(QWidget):
    """The grid of classes and what is recorded with it; asks, and writes nothing itself."""

    post_asked = Signal(object)
    """Carries the day, or None to take it back."""
    mark_asked = Signal(object)
    """Carries a tuple of :class:`ClassMark`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_MessageForwarding()
        self.form.setupUi(self)
        self.model = ClassGridModel(self)
        self._message: Message | None = None
        self._today = date.min
        form = self.form
        form.grid.setModel(self.model)
        form.because.setMaxLength(specs(Forwarding)["exception_because"].limit or 0)
        form.post.clicked.connect(self._on_post)
        form.all.clicked.connect(self.begin_all)
        form.confirm.clicked.connect(self.confirm)
        form.cancel.clicked.connect(self.end_all)
        form.mark.clicked.connect(self._on_mark)
        form.except_.clicked.connect(self._on_except)
        form.grid.opened.connect(self._on_opened)
        form.grid.confirmed.connect(self.confirm)
        form.grid.selectionModel().selectionChanged.connect(self._tell)
        form.because.textChanged.connect(self._tell)
        self.model.dataChanged.connect(self._tell)
        self._asked_on = False
        self.show_classes(None, (), date.min)

    def show_classes(
        self, message: Message | None, classes: tuple[ClassForwarding, ...], today: date
    ) -> None:
        """Show a message's classes; ticking ends."""
        current = self.model.at(self.form.grid.currentIndex())
        self._message, self._today = message, today
        self.model.set_classes(classes)
        place = self.model.place_of("" if current is None else current.class_uid)
        if place.isValid():
            self.form.grid.setCurrentIndex(place)
        self.form.because.clear()
        self._tell()
        if self._asked_on and message is not None:
            self.next_step()

    def next_step(self) -> None:
        """Put the keyboard where the next thing is to be done, once that can be done."""
        posted = self._message is not None and self._message.posted_on is not None
        button = self.form.all if posted else self.form.post
        # A message that was new a moment ago may still be on its way here.
        self._asked_on = not button.isEnabled()
        if button.isEnabled():
            button.setFocus()

    def begin_all(self) -> None:
        """Tick all that are open; what is not true is ticked off."""
        self.form.because.clear()
        self.model.begin_ticking()
        self.form.grid.setFocus()
        self._tell()

    def end_all(self) -> None:
        """Record nothing."""
        self.model.end_ticking()
        self._tell()

    def confirm(self) -> None:
        """Record what is ticked, and the reason for what is not where one is given."""
        ticked = self.model.ticked()
        if ticked is None:
            return
        because = self.form.because.text().strip()
        marks = tuple(
            ClassMark(one.class_uid, one.version, self._today)
            if one.class_uid in ticked
            else ClassMark(one.class_uid, one.version, because=because)
            for one in self.model.classes()
            if one.class_uid in ticked or (because and one.state is ForwardState.OPEN)
        )
        self.mark_asked.emit(marks)

    def _on_post(self) -> None:
        if self._message is not None:
            self.post_asked.emit(None if self._message.posted_on else self._today)

    def _chosen(self) -> list[ClassForwarding]:
        found = map(self.model.at, self.form.grid.selectionModel().selectedIndexes())
        return [one for one in found if one is not None]

    def _on_mark(self) -> None:
        chosen = self._chosen()
        back = all(one.state is not ForwardState.OPEN for one in chosen)
        day = None if back else self._today
        wanted = [one for one in chosen if back or one.state is ForwardState.OPEN]
        self._ask([ClassMark(one.class_uid, one.version, day) for one in wanted])

    def _on_except(self) -> None:
        because = self.form.because.text().strip()
        chosen = self._chosen()
        self._ask([ClassMark(one.class_uid, one.version, because=because) for one in chosen])

    def _on_opened(self, index: QModelIndex) -> None:
        one = self.model.at(index)
        if one is not None:
            day = self._today if one.state is ForwardState.OPEN else None
            self._ask([ClassMark(one.class_uid, one.version, day)])

    def _ask(self, marks: list[ClassMark]) -> None:
        if marks and self._message is not None:
            self.mark_asked.emit(tuple(marks))

    def _tell(self) -> None:
        form, message, ticked = self.form, self._message, self.model.ticked()
        there = message is not None and bool(self.model.rowCount())
        form.post.setEnabled(message is not None)
        posted = message.posted_on if message is not None else None
        form.post.setText(
            self.tr("已发到班主任群") if posted is None else self.tr("撤回“已发到群”")
        )
        form.posted.setText("" if posted is None else recent_day(posted, self._today))
        counts = self.tr("{n} / {m} 个班")
        form.count.setText(
            counts.format(n=message.forwarded, m=message.due) if message is not None else ""
        )
        form.all.setEnabled(there and message is not None and message.open > 0)
        form.all.setVisible(ticked is None)
        for widget in (form.how, form.confirm, form.cancel):
            widget.setVisible(ticked is not None)
        for widget in (form.mark, form.except_, form.about):
            widget.setVisible(ticked is None)
        if ticked is not None:
            form.confirm.setText(self.tr("记下 {n} 个班").format(n=len(ticked)))
            return
        chosen = self._chosen()
        undo = bool(chosen) and all(one.state is not ForwardState.OPEN for one in chosen)
        form.mark.setText(self.tr("撤回记录") if undo else self.tr("标记已发"))
        form.mark.setEnabled(there and bool(chosen))
        form.except_.setEnabled(there and bool(chosen) and bool(form.because.text().strip()))
        form.because.setEnabled(there)
        form.about.setText(_about(chosen))


def _about(chosen: list[ClassForwarding]) -> str:
    if len(chosen) != 1:
        return ""
    one = chosen[0]
    words = [one.class_name]
    words.append(render_value(f"forward_state.{one.state.value}", language.current()))
    if one.forwarded_on is not None:
        words.append(short_day(one.forwarded_on))
    words.append(one.because or one.forwarded_by)
    return " · ".join(filter(None, words))
