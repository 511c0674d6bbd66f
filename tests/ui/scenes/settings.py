"""The parts of the settings and what opens from them."""

from functools import partial
from typing import Final

from PySide6.QtWidgets import QWidget

from schoolguard.paths import resource
from schoolguard.ui.pages.settings import SettingsPage
from tests.ui.scenes.stage import Scene, Stage


def settings(stage: Stage) -> SettingsPage:
    """Bring the settings to the front, without an import."""
    page = stage.on("settings", SettingsPage)
    view = page.importing()
    if view is not None:
        view.finished.emit()
        stage.rest()
    return page


def part(page: SettingsPage, place: int) -> QWidget:
    """Bring one part to the front."""
    page.form.tabs.setCurrentIndex(place)
    found: QWidget = page.form.tabs.widget(place)
    return found


def _show(place: int, stage: Stage) -> None:
    part(settings(stage), place)


def _class(stage: Stage) -> None:
    page = settings(stage)
    part(page, CLASSES)
    stage.enter(page.classes.form.classes)


def _class_new(stage: Stage) -> None:
    page = settings(stage)
    part(page, CLASSES)
    page.add_class()


def _campuses(stage: Stage) -> None:
    page = settings(stage)
    part(page, SCHOOL)
    page.edit_campuses()


def _year(stage: Stage) -> None:
    page = settings(stage)
    part(page, CLASSES)
    stage.act(page.next_year)


def _import_begin(stage: Stage) -> None:
    assert settings(stage).start_import() is not None


def _import(stage: Stage) -> None:
    view = settings(stage).start_import()
    assert view is not None
    view.read(str(resource("sample", "roster.xlsx")))


def _day(stage: Stage) -> None:
    page = settings(stage)
    part(page, CALENDAR)
    stage.enter(page.calendar.form.table)


def _day_new(stage: Stage) -> None:
    page = settings(stage)
    part(page, CALENDAR)
    page.calendar.add_day()


def _month(stage: Stage) -> None:
    page = settings(stage)
    part(page, MONTHS)
    page.months.begin()


def _month_copy(stage: Stage) -> None:
    page = settings(stage)
    part(page, MONTHS)
    page.months.copy_chosen()


def _account(stage: Stage) -> None:
    page = settings(stage)
    part(page, PEOPLE)
    page.people.name.setText("江一苇")
    page.people.login.setText("jiang")
    page.people.password.first.setText("Pear-tree-42")
    page.people.password.again.setText("Pear-tree-42")
    page.people.begin()
    stage.rest()
    page.people.add_account()


CLASSES, SCHOOL, MONTHS, CALENDAR, LAYOUTS, PEOPLE, DATA = range(7)
"""The tabs of the settings, in order."""
_PARTS: Final = ("classes", "school", "months", "calendar", "layouts", "people", "data")

SCENES: Final = (
    *(Scene(f"settings-{name}", partial(_show, place)) for place, name in enumerate(_PARTS)),
    Scene("settings-class", _class),
    Scene("settings-class-new", _class_new),
    Scene("settings-campuses", _campuses),
    Scene("settings-year", _year),
    Scene("settings-day", _day),
    Scene("settings-day-new", _day_new),
    Scene("settings-month", _month),
    Scene("settings-month-copy", _month_copy),
    Scene("settings-import-begin", _import_begin),
    Scene("settings-import", _import),
)
ACCOUNTS: Final = (
    Scene("settings-account", _account),
    Scene("settings-people-many", partial(_show, PEOPLE)),
)
"""These make an account; whoever comes after them must log in."""
