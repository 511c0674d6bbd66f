"""What another page sends one to 设置 for, begun as soon as the settings are read."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from schoolguard.domain.search import SearchHit

if TYPE_CHECKING:
    from schoolguard.ui.pages.settings.page import SettingsPage


def begin(page: "SettingsPage", hit: SearchHit) -> None:
    """Open an import, with a file where one was dropped, the notice's fields, or the accounts."""
    if hit.within == "import":
        page.open_section(page.classes)
        page.ask_import()
    elif hit.within == "roster":
        page.open_section(page.classes)
        view = page.start_import()
        if view is not None:
            view.read(hit.target)
    elif hit.within == "notice":
        page.open_section(page.school)
        field = page.school.form.notice_issuer
        page.school.form.scroll.ensureWidgetVisible(field)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
    elif hit.within == "people":
        page.open_section(page.people)
