"""A long list: its rows come in pages, arranged by the store, and right while they change."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QSettings
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import update

from schoolguard import pinyin
from schoolguard.domain.errors import Cancelled
from schoolguard.domain.listing import Arrangement
from schoolguard.domain.roster import RosterClass, RosterPupil
from schoolguard.domain.school import ImportRoster
from schoolguard.services import Services
from schoolguard.store.tables import pupil
from schoolguard.ui.list_desk import ListDesk
from schoolguard.ui.list_out import _render
from schoolguard.ui.models.paged import PAGE, WAITING
from schoolguard.ui.models.pupils import CLASS, NAME, SEAT, PupilsModel
from schoolguard.ui.page import PageContext
from schoolguard.ui.widgets.long_list import LongList
from schoolguard.ui.widgets.states import EmptyState
from tests.opened import YEAR, action, name_school, opened

FAMILY, GIVEN = "单曾张仇欧𬭚", "明若曦一喆川"
EACH = 90


@pytest.fixture(scope="module")
def on(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    folder = tmp_path_factory.mktemp("long")
    with opened(folder / "schoolguard.db", folder) as made:
        name_school(made, names=True)
        rows = tuple(
            RosterClass(7, number, "", EACH, tuple(_pupil(number, seat) for seat in range(EACH)))
            for number in (10, 2, 9, 1)
        )
        made.roster.write(
            ImportRoster(action_id=action(), school_year=YEAR, classes=rows, source="名册")
        )
        yield made


def _pupil(number: int, seat: int) -> RosterPupil:
    name = FAMILY[(seat + number) % 6] + GIVEN[seat % 6] + GIVEN[(seat // 6 + number) % 6]
    return RosterPupil(str(seat + 1), f"2026{number:02}{seat:02}", name, "female", "", "")


def _delete(on: Services, key: int, *, deleted: bool) -> None:
    with on.pupils.office.store.begin(actor="office", action="x", action_id=action()) as tx:
        values = {"deleted_at": tx.at if deleted else None}
        tx.connection.execute(update(pupil).where(pupil.c.id == key).values(values))


@pytest.fixture
def model(on: Services, page_context: PageContext, qtbot: QtBot) -> PupilsModel:
    made = PupilsModel(page_context.jobs)
    made.set_source(on.pupils, str(YEAR))
    return made


def read(model: PupilsModel, place: int, qtbot: QtBot) -> str:
    qtbot.waitUntil(lambda: model.at(place) is not None, timeout=2000)
    one = model.row(place)
    return f"{one.class_name} {one.seat_no} {one.name}"


def everyone(model: PupilsModel, qtbot: QtBot) -> list[str]:
    return [read(model, place, qtbot) for place in range(model.rowCount())]


def test_a_row_far_down_is_read_when_it_is_looked_at(model: PupilsModel, qtbot: QtBot) -> None:
    assert model.rowCount() == model.total() == 4 * EACH
    assert read(model, 0, qtbot).startswith("七年级1班 1 ")
    far = model.index(3 * PAGE + 5, CLASS)
    assert far.data() == WAITING
    assert read(model, 3 * PAGE + 5, qtbot).startswith("七年级10班 36 ")
    assert far.data() == "七年级10班"


def test_the_store_sorts_and_filters(model: PupilsModel, qtbot: QtBot) -> None:
    model.arrange(Arrangement(order=(NAME, True)))
    names = [one.split()[-1] for one in everyone(model, qtbot)]
    keys = [pinyin.sort_key(one, person=True) for one in names]
    assert keys == sorted(keys, reverse=True)
    assert names[0].startswith("张")
    assert names[-1].startswith("𬭚")
    model.arrange(Arrangement(search="zm 9班"))
    assert {one[:5] for one in everyone(model, qtbot)} == {"七年级9班"}
    assert all(pinyin.matches(one.split()[-1], "zm") for one in everyone(model, qtbot))
    assert 0 < model.rowCount() < model.total() == 4 * EACH
    model.arrange(Arrangement(only=((SEAT, "7"),)))
    assert [one.split()[0] for one in everyone(model, qtbot)] == [
        "七年级1班",
        "七年级2班",
        "七年级9班",
        "七年级10班",
    ]
    model.arrange(Arrangement(search="没有这人"))
    assert (model.rowCount(), model.total()) == (0, 4 * EACH)


def test_the_list_stays_right_while_rows_change(
    on: Services, model: PupilsModel, page_context: PageContext, settings: QSettings, qtbot: QtBot
) -> None:
    context = replace(page_context, lists=ListDesk(settings))
    page = LongList(model, context, "x", "名单", widths={}, wide=NAME, empty=EmptyState(""))
    qtbot.addWidget(page)
    page.show()
    read(model, 250, qtbot)
    page.table.choose(250)
    here, gone = model.row(250), model.row(3)
    with on.pupils.office.store.begin(actor="office", action="x", action_id=action()) as tx:
        tx.connection.execute(update(pupil).where(pupil.c.id == gone.id).values(deleted_at=tx.at))
        tx.connection.execute(update(pupil).where(pupil.c.id == here.id).values(gender="男"))
    model.refresh()
    assert model.rowCount() == 4 * EACH - 1
    qtbot.waitUntil(lambda: model.at(249) is not None, timeout=2000)
    assert model.row(249).uid == here.uid
    assert page.table.currentIndex().row() == 249
    assert model.row(249).gender == "男"
    _delete(on, gone.id, deleted=False)
    model.refresh()


def test_its_own_order_is_known_until_something_changes(
    on: Services, model: PupilsModel, qtbot: QtBot
) -> None:
    everyone(model, qtbot)
    model.arrange(Arrangement(order=(NAME, False)))
    gone = model.row(2)
    _delete(on, gone.id, deleted=True)
    model.refresh()
    model.arrange(Arrangement())
    assert model.rowCount() == model.total() == 4 * EACH - 1
    assert model.place_of(gone.id) is None
    _delete(on, gone.id, deleted=False)
    model.refresh()
    assert read(model, 0, qtbot).startswith("七年级1班 1 ")
    assert model.rowCount() == 4 * EACH


def test_a_copy_that_is_stopped_leaves_the_clipboard_alone(
    model: PupilsModel, page_context: PageContext, qtbot: QtBot
) -> None:
    page = LongList(model, page_context, "", "名单", widths={}, wide=NAME, empty=EmptyState(""))
    qtbot.addWidget(page)
    QGuiApplication.clipboard().setText("before")
    sheet = page.tools.out.sheet()
    rows = list(sheet.rows()) * 2
    with pytest.raises(Cancelled):
        _render(replace(sheet, rows=lambda: iter(rows)), lambda _done, _all: None, lambda: True)
    assert QGuiApplication.clipboard().text() == "before"


def test_rows_far_down_are_copied_without_being_shown(
    on: Services, model: PupilsModel, page_context: PageContext, qtbot: QtBot
) -> None:
    page = LongList(model, page_context, "", "名单", widths={}, wide=NAME, empty=EmptyState(""))
    qtbot.addWidget(page)
    page.tools.out.copy()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert len(lines) == 1 + 4 * EACH
    assert lines[-1].startswith("七年级10班\t90\t")


def test_it_is_a_sound_model(
    model: PupilsModel, watch_model: Callable[[QAbstractItemModel], None], qtbot: QtBot
) -> None:
    watch_model(model)
    read(model, 3 * PAGE, qtbot)
    model.arrange(Arrangement(search="z", order=(NAME, False)))
    model.refresh()
    model.set_source(None)
    assert model.rowCount() == 0


def test_failing_to_read_is_said_and_keeps_the_rows(model: PupilsModel, tmp_path: Path) -> None:
    said: list[Exception] = []
    model.failed.connect(said.append)
    model._scope = "no year"
    model.load()
    assert len(said) == 1
    assert model.rowCount() == 4 * EACH
