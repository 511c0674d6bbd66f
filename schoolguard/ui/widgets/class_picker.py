"""Classes to tick, all of them with one key."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from schoolguard.domain.leaflet import ClassHeads
from schoolguard.ui.widgets.mark import mark


class ClassPicker(QWidget):
    """A list of classes with ticks; Space ticks the chosen one."""

    changed = Signal()

    def __init__(self, classes: Sequence[ClassHeads], chosen: Collection[str]) -> None:
        super().__init__()
        self.every = QCheckBox(self.tr("全部班级"))
        self.list = QListWidget()
        mark(self.list, "framed")
        self.list.setAccessibleName(self.tr("班级"))
        for one in classes:
            words = one.name if one.heads is None else f"{one.name} · {one.heads}"
            item = QListWidgetItem(words, self.list)
            item.setData(Qt.ItemDataRole.UserRole, one.class_uid)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            self._tick(item, on=one.class_uid in chosen)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.every)
        box.addWidget(self.list, 1)
        self._tell_every()
        self.every.clicked.connect(self._on_every)
        self.list.itemChanged.connect(self._on_item)

    def showEvent(self, event: QShowEvent) -> None:
        """Qt calls this: rows that were measured before the sheet came are measured again."""
        super().showEvent(event)
        self.list.doItemsLayout()

    def chosen(self) -> tuple[str, ...]:
        """Return the public ids of the ticked classes, in their order."""
        return tuple(
            str(item.data(Qt.ItemDataRole.UserRole)) for item in self._items() if _is_on(item)
        )

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _on_every(self, on: bool) -> None:
        with QSignalBlocker(self.list):
            for item in self._items():
                self._tick(item, on=on)
        self.changed.emit()

    def _on_item(self, _item: QListWidgetItem) -> None:
        self._tell_every()
        self.changed.emit()

    def _tell_every(self) -> None:
        self.every.setChecked(all(_is_on(item) for item in self._items()))

    @staticmethod
    def _tick(item: QListWidgetItem, *, on: bool) -> None:
        item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)


def _is_on(item: QListWidgetItem) -> bool:
    return item.checkState() == Qt.CheckState.Checked
