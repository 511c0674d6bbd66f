"""Every list: sorted, looked through, filtered, its columns kept, copied, exported, printed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QAbstractItemModel, QPoint, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from schoolguard.domain.listing import Cell
from schoolguard.services import Services
from schoolguard.ui.list_desk import ListDesk
from schoolguard.ui.list_tools import ListTools
from schoolguard.ui.models.rows import TextRows
from schoolguard.ui.page import Page, PageContext
from schoolguard.ui.widgets.flow import let_flow
from schoolguard.ui.widgets.table import TableView
from tests.opened import name_school, opened

NAME, CLASS, DAY, HEADS = range(4)


@dataclass(frozen=True)
class Line:
    uid: str
    name: str
    of: str
    day: date | None
    heads: str


LINES = (
    Line("a", "张三", "七年级10班", date(2026, 11, 9), "43"),
    Line("b", "单雄信", "七年级9班", date(2026, 9, 30), "8"),
    Line("c", "=HYPERLINK(1)", "七年级9班", None, "-5"),
    Line("d", "曾\t国,藩", "八年级1班", date(2025, 12, 1), "—"),
    Line("e", '"白"起', "八年级1班", date(2026, 1, 5), "007"),
)


class LineModel(TextRows[Line]):
    def heads(self) -> tuple[str, ...]:
        return ("姓名", "班级", "日期", "人数")

    def value(self, one: Line, column: int) -> Cell:
        return one.day if column == DAY else None

    def text(self, one: Line, column: int) -> str:
        return (one.name, one.of, str(one.day or "—"), one.heads)[column]


class ListPage(Page):
    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.model = LineModel(self)
        self.table = TableView(self)
        box = QVBoxLayout(self)
        box.addWidget(self.table)
        self.table.setModel(self.model)
        for column, width in ((NAME, 140), (CLASS, 120), (DAY, 110)):
            self.table.setColumnWidth(column, width)
        self.tools = ListTools(self.table, context, "lines", "名单")
        self.model.set_rows(LINES)


@pytest.fixture
def context(page_context: PageContext, settings: QSettings) -> PageContext:
    return replace(page_context, lists=ListDesk(settings))


@pytest.fixture
def page(context: PageContext, qtbot: QtBot) -> ListPage:
    made = ListPage(context)
    made.resize(640, 320)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.table.choose(0)
    made.table.setFocus()
    return made


def names(page: ListPage, column: int = NAME) -> list[str]:
    return [str(page.model.index(at, column).data()) for at in range(page.model.rowCount())]


def uids(page: ListPage) -> str:
    return "".join(page.model.row(at).uid for at in range(page.model.rowCount()))


def click_head(page: ListPage, column: int) -> None:
    head = page.table.horizontalHeader()
    place = QPoint(head.sectionViewportPosition(column) + 20, head.height() // 2)
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)


def settle(qtbot: QtBot, page: ListPage, expected: str) -> None:
    qtbot.waitUntil(lambda: uids(page) == expected, timeout=1000)


@pytest.mark.parametrize(
    ("column", "rising", "falling"),
    [
        (NAME, "ecbda", "adbce"),  # 曾 is read Zeng, 单 Shan
        (CLASS, "debca", "abcde"),
        (DAY, "debac", "abedc"),  # what has no day stands last both ways
        (HEADS, "cebad", "abecd"),
    ],
)
def test_a_head_sorts_and_the_choice_stays(
    column: int, rising: str, falling: str, page: ListPage
) -> None:
    page.table.choose(1)
    click_head(page, column)
    assert uids(page) == rising
    assert page.model.row(page.table.chosen_rows()[0]).uid == "b"
    click_head(page, column)
    assert uids(page) == falling
    click_head(page, column)
    assert uids(page) == "abcde"


def test_typing_in_the_list_finds_by_sound_and_esc_shows_everything(
    page: ListPage, qtbot: QtBot
) -> None:
    QTest.keyClicks(page.table, "z")
    settle(qtbot, page, "ad")
    assert page.tools.bar is not None
    field = page.tools.bar.field
    assert field.hasFocus()
    QTest.keyClicks(field, "s")
    settle(qtbot, page, "a")
    assert page.tools.bar.count.text() == "显示 1 行，共 5 行"
    QTest.keyClicks(field, "x")
    settle(qtbot, page, "")
    assert "zsx" in page.table.hint()
    assert "全部显示" in page.table.hint()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    settle(qtbot, page, "abcde")
    assert page.table.hasFocus()
    assert page.table.hint() == ""
    assert not page.tools.bar.isVisible()


def test_words_of_several_columns_are_found_together(page: ListPage, qtbot: QtBot) -> None:
    QTest.keyClick(page.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.tools.bar is not None
    page.tools.bar.field.setText("９班 xiong")
    settle(qtbot, page, "b")
    QTest.keyClick(page.tools.bar.field, Qt.Key.Key_Down)
    assert page.table.hasFocus()


def test_rows_like_one_are_kept_until_the_chip_is_pressed(page: ListPage) -> None:
    page.table.choose(1)
    menu = page.tools._menu.build(CLASS)
    keep = next(one for one in menu.actions() if one.text().startswith("只看"))
    keep.trigger()
    assert uids(page) == "bc"
    page.model.set_rows(LINES[:2])
    assert uids(page) == "b", "what is loaded again is filtered as before"
    assert page.tools.bar is not None
    (chip,) = page.tools.bar.chips()
    assert chip.text() == "班级：七年级9班"
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert uids(page) == "ab"


def test_columns_are_kept_and_nothing_that_was_typed(
    context: PageContext, page: ListPage, settings: QSettings, qtbot: QtBot
) -> None:
    columns = page.tools.columns
    columns.move(DAY, -1)
    columns.hide(HEADS, hidden=True)
    columns.widen(NAME, 2)
    again = ListPage(context)
    qtbot.addWidget(again)
    assert again.tools.columns.shown() == (NAME, DAY, CLASS)
    assert again.table.columnWidth(NAME) == 140 + 48
    kept = " ".join(str(settings.value(key)) for key in settings.allKeys())
    assert not any(one.name in kept or one.of in kept for one in LINES)
    again.tools.columns.reset()
    assert again.tools.columns.shown() == (NAME, CLASS, DAY, HEADS)
    assert again.table.columnWidth(NAME) == 140
    assert settings.allKeys() == []


def test_one_column_always_stays(page: ListPage) -> None:
    for column in (NAME, CLASS, DAY, HEADS):
        page.tools.columns.hide(column, hidden=True)
    assert page.tools.columns.shown() == (HEADS,)


def test_settings_that_make_no_sense_are_passed_over(
    context: PageContext, settings: QSettings, qtbot: QtBot
) -> None:
    for kept in ("{", "[1]", '{"of": 4, "order": [9], "hidden": [0,1,2,3], "widths": {"x": 1}}'):
        settings.setValue("lists/lines", kept)
        made = ListPage(context)
        qtbot.addWidget(made)
        assert made.tools.columns.shown() == (NAME, CLASS, DAY, HEADS)


def test_what_is_copied_runs_nothing_and_keeps_its_zeros(page: ListPage) -> None:
    page.table.selectAll()
    QTest.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text().split("\n") == [
        "姓名\t班级\t日期\t人数",
        "张三\t七年级10班\t2026-11-09\t43",
        "单雄信\t七年级9班\t2026-09-30\t8",
        "'=HYPERLINK(1)\t七年级9班\t—\t-5",
        "曾 国,藩\t八年级1班\t2025-12-01\t—",
        '"""白""起"\t八年级1班\t2026-01-05\t007',
    ]
    assert '<td style="mso-number-format:\'\\@\'" sdnum="1033;0;@">007</td>' in data.html()


def test_the_whole_list_goes_to_excel_as_it_is_arranged(
    context: PageContext, page: ListPage, tmp_path: Path
) -> None:
    with opened(tmp_path / "schoolguard.db", tmp_path) as on:
        _give(context, on)
        page.tools.sort(DAY)
        page.tools.columns.hide(HEADS, hidden=True)
        page.tools.out.export_to(str(tmp_path / "名单.xlsx"))
    sheet = load_workbook(tmp_path / "名单.xlsx").active
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert rows[0] == ["姓名", "班级", "日期"]
    assert [row[0] for row in rows[1:]][-1] == "=HYPERLINK(1)"
    assert sheet["A6"].data_type == "s", "a text, no formula"
    assert rows[1][2].date() == date(2025, 12, 1)


def test_the_list_is_printed_from_the_paper_panel(
    context: PageContext, page: ListPage, tmp_path: Path, qtbot: QtBot
) -> None:
    panels: list[QWidget] = []
    page.open_panel.connect(panels.append)
    with opened(tmp_path / "schoolguard.db", tmp_path) as on:
        name_school(on)
        _give(context, on)
        page.tools.out.print()
        (panel,) = panels
        qtbot.addWidget(panel)
        assert panel.title() == "名单"  # type: ignore[attr-defined]


def test_a_sorted_and_filtered_model_is_sound(
    page: ListPage, watch_model: "Sequence[object]"
) -> None:
    watch_model(page.model)  # type: ignore[operator]
    page.tools.sort(NAME)
    page.tools.only(CLASS, "七年级9班")
    page.tools.clear()
    assert isinstance(page.model, QAbstractItemModel)


def _give(context: PageContext, on: Services) -> None:
    context.lists.services = on


@pytest.mark.parametrize(
    ("width", "shown"),
    [
        (640, (NAME, CLASS, DAY, HEADS)),
        (420, (NAME, CLASS, HEADS)),
        (330, (NAME, HEADS)),
        (120, (NAME, HEADS)),
    ],
)
def test_where_there_is_little_room_what_matters_least_goes(
    width: int, shown: tuple[int, ...], page: ListPage
) -> None:
    page.tools.columns.give_way(DAY, CLASS, least=60)
    page.resize(width, 320)
    QApplication.processEvents()
    assert page.tools.columns.shown() == shown
    assert page.table.horizontalScrollBar().maximum() == 0 or width == 120
    page.resize(640, 320)
    assert page.tools.columns.shown() == (NAME, CLASS, DAY, HEADS)
    page.tools.columns.hide(NAME, hidden=True)
    page.resize(width, 320)
    assert NAME not in page.tools.columns.shown(), "what the user has hidden stays so"


def test_filters_go_on_in_a_second_line(qtbot: QtBot) -> None:
    around, row = QWidget(), QHBoxLayout()
    qtbot.addWidget(around)
    box = QVBoxLayout(around)
    box.addLayout(row)
    parts = [QPushButton(text) for text in ("全部年级", "只看未完成", "班会记录表", "已完成 81/90")]
    for part in parts:
        row.addWidget(part)
    parts[1].hide()
    let_flow(row, box)
    box.addStretch(1)
    wide = sum(part.sizeHint().width() for part in parts) + 80
    for width, lines in ((wide, 1), (parts[0].sizeHint().width() * 2 + 60, 2)):
        around.resize(width, 300)
        around.show()
        QApplication.processEvents()
        shown = [part for part in parts if part.isVisible()]
        assert len(shown) == 3
        assert len({part.geometry().center().y() for part in shown}) == lines
        assert all(part.width() >= part.sizeHint().width() for part in shown)
        last = parts[3].parentWidget()
        assert last is not None
        assert parts[3].geometry().right() == last.width() - 1


def test_the_heads_are_reached_and_sorted_by_the_keyboard(page: ListPage, qtbot: QtBot) -> None:
    key, head = Qt.Key, page.table.horizontalHeader()
    plain = head.grab().toImage()
    QTest.keyClick(page.table, key.Key_Up)
    assert head.hasFocus()
    assert head.accessibleName() == "表头：姓名"
    assert head.grab().toImage() != plain, "one sees where one stands"
    QTest.keyClick(head, key.Key_Right)
    QTest.keyClick(head, key.Key_Right)
    QTest.keyClick(head, key.Key_Return)
    assert uids(page) == "debac"
    assert head.accessibleName() == "表头：日期，升序"
    QTest.keyClick(head, key.Key_Space)
    assert uids(page) == "abedc"
    assert head.accessibleName() == "表头：日期，降序"
    QTest.keyClick(head, key.Key_Return)
    assert uids(page) == "abcde"
    QTest.keyClick(head, key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert any("日期" in one.text() for one in menu.actions())
    menu.close()
    QTest.keyClick(head, key.Key_Home)
    QTest.keyClick(head, key.Key_Down)
    assert page.table.hasFocus()


@pytest.mark.parametrize(
    ("keys", "chosen"),
    [
        ((Qt.Key.Key_End,), [4]),
        ((Qt.Key.Key_End, Qt.Key.Key_Home), [0]),
        ((Qt.Key.Key_PageDown,), [4]),
        ((Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up), [1]),
    ],
)
def test_one_goes_through_the_rows_by_the_keyboard(
    keys: tuple[Qt.Key, ...], chosen: list[int], page: ListPage
) -> None:
    for one in keys:
        QTest.keyClick(page.table, one)
    assert page.table.chosen_rows() == chosen


def test_rows_are_marked_together_by_the_keyboard(page: ListPage) -> None:
    shift, ctrl = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(page.table, Qt.Key.Key_End, shift)
    assert page.table.chosen_rows() == [0, 1, 2, 3, 4]
    page.table.choose(2)
    QTest.keyClick(page.table, Qt.Key.Key_A, ctrl)
    assert page.table.chosen_rows() == [0, 1, 2, 3, 4]
