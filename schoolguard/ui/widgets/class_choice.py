"""For which classes: all, or some, chosen from a menu by grade."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from schoolguard.domain.grades import grade_name
from schoolguard.domain.school import SchoolClass
from schoolguard.ui.widgets.tip import plain


class ClassChoice(QPushButton):
    """Says for whom and opens the menu; no class chosen stands for all."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._menu = QMenu(self)
        self._actions: dict[str, QAction] = {}
        self._names: dict[str, str] = {}
        self.setMenu(self._menu)
        self._tell()

    def set_classes(self, classes: tuple[SchoolClass, ...]) -> None:
        """Offer these classes."""
        if list(self._names) == [one.uid for one in classes]:
            return
        self._menu.clear()
        self._names = {one.uid: one.name for one in classes}
        self._actions = {}
        self._menu.addAction(self.tr("全校")).triggered.connect(self._choose_all)
        self._menu.addSeparator()
        for grade in dict.fromkeys(one.grade for one in classes):
            below = self._menu.addMenu(grade_name(grade))
            of = [one for one in classes if one.grade == grade]
            whole = below.addAction(self.tr("整个年级"))
            whole.setData([one.uid for one in of])
            whole.triggered.connect(self._choose_grade)
            below.addSeparator()
            for one in of:
                action = below.addAction(one.name)
                action.setCheckable(True)
                action.toggled.connect(self._on_toggled)
                self._actions[one.uid] = action

    def chosen(self) -> tuple[str, ...]:
        """Return the public ids of chosen classes; empty for all."""
        return tuple(uid for uid, action in self._actions.items() if action.isChecked())

    def choose(self, uids: tuple[str, ...]) -> None:
        """Choose these; none stands for all."""
        for uid, action in self._actions.items():
            with QSignalBlocker(action):
                action.setChecked(uid in uids)
        self._tell()

    def draft(self) -> list[str]:
        """Return what is chosen, for a draft."""
        return list(self.chosen())

    def take_draft(self, value: list[str]) -> None:
        """Choose it again, as far as these classes are there."""
        self.choose(tuple(value))
        self.changed.emit()

    def _choose_all(self) -> None:
        self.choose(())
        self.changed.emit()

    def _choose_grade(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.choose((*self.chosen(), *action.data()))
            self.changed.emit()

    def _on_toggled(self, _on: bool) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        names = [self._names[uid] for uid in self.chosen()]
        if not names:
            self.setText(self.tr("发给：全校"))
        elif len(names) == 1:
            self.setText(self.tr("发给：{name}").format(name=names[0]))
        else:
            self.setText(self.tr("发给：{n} 个班").format(n=len(names)))
        self.setToolTip(plain("、".join(names)))
        self.setAccessibleName(self.text())
