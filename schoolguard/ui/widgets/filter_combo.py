"""A field that shows all of a list, or what belongs to one choice."""

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QComboBox, QWidget


class FilterCombo(QComboBox):
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
