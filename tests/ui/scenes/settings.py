"""The parts of the settings and what opens from them."""

from functools import partial
from typing import Final

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


def part(page: SettingsPage, name: str) -> None:
    """Bring one part to the front, by the name it has in the page."""
    page.form.tabs.setCurrentWidget(getattr(page, name))


def _show(name: str, stage: Stage) -> None:
    part(settings(stage), name)


def _class(stage: Stage) -> None:
    page = settings(stage)
    part(page, "classes")
    stage.enter(page.classes.form.classes)


def _class_new(stage: Stage) -> None:
    page = settings(stage)
    part(page, "classes")
    page.add_class()


def _campuses(stage: Stage) -> None:
    page = settings(stage)
    part(page, "school")
    page.edit_campuses()


def _year(stage: Stage) -> None:
    page = settings(stage)
    part(page, "classes")
    stage.act(page.next_year)


def _import_begin(stage: Stage) -> None:
    assert settings(stage).start_import() is not None


def _import(stage: Stage) -> None:
    view = settings(stage).start_import()
    assert view is not None
    view.read(str(resource("sample", "roster.xlsx")))


def _day(stage: Stage) -> None:
    page = settings(stage)
    part(page, "calendar")
    stage.enter(page.calendar.form.table)


def _day_new(stage: Stage) -> None:
    page = settings(stage)
    part(page, "calendar")
    page.calendar.add_day()


def _month(stage: Stage) -> None:
    page = settings(stage)
    part(page, "months")
    page.months.begin()


def _month_copy(stage: Stage) -> None:
    page = settings(stage)
    part(page, "months")
    page.months.copy_chosen()


def _restore(stage: Stage) -> None:
    page = settings(stage)
    part(page, "data")
    page.data.ask_restore()


def _one_pupil(stage: Stage) -> None:
    """Look for a pupil, and at all that is known of the first one found."""
    page = settings(stage)
    part(page, "privacy")
    page.privacy.form.typed.setText("王")
    stage.rest()
    hits = page.privacy.pupil.model
    page.privacy.form.hits.setCurrentIndex(hits.index(0, 0))
    stage.rest()
    page.privacy.form.look.click()


def _recovery(stage: Stage) -> None:
    """Add the first account; its recovery code is shown once."""
    page = settings(stage)
    part(page, "people")
    page.people.name.setText("江一苇")
    page.people.login.setText("jiang")
    page.people.password.first.setText("Pear-tree-42")
    page.people.password.again.setText("Pear-tree-42")
    page.people.begin()


def _account(stage: Stage) -> None:
    page = settings(stage)
    part(page, "people")
    page.people.add_account()


_PARTS: Final = (
    "classes",
    "school",
    "months",
    "calendar",
    "layouts",
    "people",
    "data",
    "privacy",
    "pupils",
    "audit",
    "bin",
)

SCENES: Final = (
    *(Scene(f"settings-{name}", partial(_show, name)) for name in _PARTS),
    Scene("settings-class", _class),
    Scene("settings-class-new", _class_new),
    Scene("settings-campuses", _campuses),
    Scene("settings-year", _year),
    Scene("settings-day", _day),
    Scene("settings-day-new", _day_new),
    Scene("settings-month", _month),
    Scene("settings-month-copy", _month_copy),
    Scene("settings-restore", _restore),
    Scene("settings-privacy-pupil", _one_pupil),
    Scene("settings-import-begin", _import_begin),
    Scene("settings-import", _import),
)
ACCOUNTS: Final = (
    Scene("settings-recovery", _recovery),
    Scene("settings-account", _account),
    Scene("settings-people-many", partial(_show, "people")),
)
"""These make an account; whoever comes after them must log in."""
