"""How long the summary is asked to be, kept for each campaign while the window is open."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QSignalBlocker, Signal

from schoolguard.ui.forms.ui_summary_page import Ui_SummaryPage
from schoolguard.ui.pages.summary_view import SummaryView


class SummaryLength(QObject):
    """The field 约 N 字, and beside it how long the text is."""

    changed = Signal()
    """Another length is wanted."""

    def __init__(self, form: Ui_SummaryPage, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._uid = ""
        self._lengths: dict[str, int] = {}
        form.about.valueChanged.connect(self._on_value)

    def lengths(self) -> Mapping[str, int]:
        """Return the characters asked for, by the campaign's public id; no entry: no limit."""
        return dict(self._lengths)

    def show(self, view: SummaryView) -> None:
        """Show the text's length; a version that is frozen takes no other."""
        self._uid = view.campaign.uid
        about = self._form.about
        with QSignalBlocker(about):
            about.setValue(view.about or 0)
        about.setVisible(view.shown is None)
        self._form.length.setText(self.tr("现 {n} 字").format(n=view.draft.characters))

    def _on_value(self, characters: int) -> None:
        if characters:
            self._lengths[self._uid] = characters
        else:
            self._lengths.pop(self._uid, None)
        self.changed.emit()
