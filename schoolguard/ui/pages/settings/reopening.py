"""Opening a form of the settings of which a draft is waiting."""

from typing import TYPE_CHECKING

from schoolguard.ui.page import subject
from schoolguard.ui.panels.campuses import CampusesPanel
from schoolguard.ui.panels.class_edit import ClassEdit

if TYPE_CHECKING:
    from schoolguard.ui.pages.settings.page import SettingsPage
    from schoolguard.ui.pages.settings.state import SettingsState


def reopen(page: "SettingsPage", state: "SettingsState | None", form: str, about: str) -> bool:
    """Open it by its class and its subject; False while nothing is loaded, or it is gone."""
    if state is None or not state.office:
        return False
    if form == CampusesPanel.__name__:
        page.edit_campuses()
    elif form == ClassEdit.__name__:
        one = next((one for one in state.classes if one.uid == about), None)
        if one is not None:
            page.edit_class(one)
        elif about == subject(None):
            page.add_class()
        return one is not None or about == subject(None)
    elif form in (type(page.school).__name__, type(page.layouts).__name__):
        school = form == type(page.school).__name__
        page.form.tabs.setCurrentWidget(page.school if school else page.layouts)
    else:
        sections = (page.months, page.calendar, page.people)
        return any(one.reopen(form, about) for one in sections)
    return True
