"""What another page sends one to 设置 for, begun as soon as the settings are read."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt

from schoolguard.domain.search import HitKind, SearchHit
from schoolguard.ui.pages.settings.bin import WITHIN

if TYPE_CHECKING:
    from schoolguard.ui.pages.settings.page import SettingsPage


def begin(page: "SettingsPage", hit: SearchHit, *, office: bool) -> None:
    """Show a pupil or a calendar entry, open an import, or the section that is asked for."""
    if hit.kind is HitKind.PERSON:
        page.open_section(page.pupils)
        page.pupils.reveal(hit)
    elif hit.kind is HitKind.ACTION:
        show_part(page, hit.within)
    elif hit.kind is not HitKind.PAGE:
        page.open_section(page.calendar)
        page.calendar.reveal(hit)
    elif "data" in (hit.within, hit.target):
        page.open_section(page.data)
    elif office:
        _begin(page, hit)


def _begin(page: "SettingsPage", hit: SearchHit) -> None:
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
    elif hit.within == WITHIN:
        page.open_section(page.bin)
    elif hit.within == "people":
        page.open_section(page.people)


def show_part(page: "SettingsPage", name: str) -> None:
    """Bring a part to the front, by its attribute; nothing where it is not this user's."""
    tabs, part = page.form.tabs, getattr(page, name)
    if tabs.isTabVisible(tabs.indexOf(part)):
        tabs.setCurrentWidget(part)
        tabs.setFocus(Qt.FocusReason.OtherFocusReason)


def dropped(data: QMimeData) -> str:
    """Return the one local file that is dropped, else nothing."""
    urls = data.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return ""
    file = urls[0].toLocalFile()
    return file if Path(file).is_file() else ""
