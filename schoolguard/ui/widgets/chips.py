"""A choice of one among a few, each a chip; they go on in the next line where there is no room."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from schoolguard.ui.widgets.flow import FlowLayout
from schoolguard.ui.widgets.mark import mark
from schoolguard.ui.widgets.tab_order import inside


class Chips(QWidget):
    """Chips with words and the values they stand for; one of them is chosen."""

    chosen = Signal(object)
    """Carries the value of the chip that the user chose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: tuple[Hashable, ...] = ()
        self._group = QButtonGroup(self)
        self._box = FlowLayout(self)
        self._group.idClicked.connect(self._on_clicked)

    def offer(self, chips: Sequence[tuple[str, Hashable]], value: Hashable) -> None:
        """Offer other chips, ``value`` chosen."""
        buttons = self._group.buttons()
        offered = tuple(of for _, of in chips)
        if offered != self._values or [one.text() for one in buttons] != [w for w, _ in chips]:
            self._make(chips)
        self._group.button(self._values.index(value)).setChecked(True)

    def buttons(self) -> list[QPushButton]:
        """Return the chips in order."""
        return [one for one in self._group.buttons() if isinstance(one, QPushButton)]

    def value(self) -> Hashable:
        """Return the value that is chosen."""
        return self._values[self._group.checkedId()]

    def _make(self, chips: Sequence[tuple[str, Hashable]]) -> None:
        for old in self.buttons():
            self._group.removeButton(old)
            self._box.removeWidget(old)
            old.setParent(None)
            old.deleteLater()
        self._values = tuple(value for _, value in chips)
        for place, (words, _) in enumerate(chips):
            chip = QPushButton(words, self)
            chip.setCheckable(True)
            mark(chip, "chip")
            self._group.addButton(chip, place)
            self._box.addWidget(chip)
            chip.show()
        inside(self, *self.buttons())
        self.updateGeometry()

    def _on_clicked(self, place: int) -> None:
        self.chosen.emit(self._values[place])
