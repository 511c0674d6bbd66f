"""A field that shows all of a list, or what belongs to one choice."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QToolTip, QWidget

from schoolguard.ui.widgets.tip import plain


class ElidedCombo(QComboBox):
    """What has no room in the field is cut with …, and the tip tells the whole."""

    def shown_text(self) -> str:
        """Return what fits."""
        option = QStyleOptionComboBox()
        super().initStyleOption(option)
        return self._fitting(option)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Qt calls this before it paints."""
        super().initStyleOption(option)
        option.currentText = self._fitting(option)

    def event(self, event: QEvent) -> bool:
        """Qt calls this."""
        if isinstance(event, QHelpEvent) and self.shown_text() != self.currentText():
            QToolTip.showText(event.globalPos(), plain(self.currentText()), self)
            return True
        return super().event(event)

    def _fitting(self, option: QStyleOptionComboBox) -> str:
        control, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(control, option, part, self).width() - 2
        mode = Qt.TextElideMode.ElideRight
        return self.fontMetrics().elidedText(self.currentText(), mode, room)


class FilterCombo(ElidedCombo):
    """Its first line is all; the choices below follow what the list holds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def offer(self, everything: str, choices: Sequence[tuple[str, object]]) -> bool:
        """Offer all and these (words, value); what was chosen stays. False where nothing is new."""
        there = [self.itemData(at) for at in range(1, self.count())]
        if self.count() and there == [value for _, value in choices]:
            return False
        before = self.currentData()
        self.clear()
        self.addItem(everything, None)
        for words, value in choices:
            self.addItem(words, value)
        self.setCurrentIndex(0 if before is None else max(self.findData(before), 0))
        return True


class CampusFilter(FilterCombo):
    """The campuses of classes; a school with one sees nothing of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offer_names(())

    def offer_names(self, names: Iterable[str]) -> bool:
        """Offer the campuses of these classes, in their order; an empty name is none."""
        known = list(dict.fromkeys(names))
        several = known if len(known) > 1 else []
        self.setVisible(bool(several))
        choices = [(name or self.tr("未分校区"), name) for name in several]
        return self.offer(self.tr("全部校区"), choices)

    def campus(self) -> str | None:
        """Return the name of the chosen campus; None for all."""
        found = self.currentData()
        return None if found is None else str(found)
