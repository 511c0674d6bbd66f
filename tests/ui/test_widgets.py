from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDateEdit, QWidget
from pytestqt.qtbot import QtBot

from schoolguard.domain.errors import SchoolError
from schoolguard.ui import icons, theme
from schoolguard.ui.tokens import LIGHT, PALETTES, ThemeName
from schoolguard.ui.widgets.card import ElidedLabel, TitledCard
from schoolguard.ui.widgets.date_edit import DateEdit
from schoolguard.ui.widgets.states import EmptyState, InlineError
from schoolguard.ui.widgets.table import TAG_ROLE, TableView
from schoolguard.ui.widgets.tag import StateTag, Tag
from tests.ui.helpers import accessible_name

ROWS = (
    ("三年级1班", Tag("done", "43/43"), None),
    ("三年级2班", Tag("late", "逾期9天"), "#7A00FF"),
    ("三年级\t3班\n（新）", Tag("idle", "未开始"), None),
)


class Rows(QAbstractTableModel):
    """Names, tags, and one coloured cell."""

    def rowCount(self, parent: QModelIndex | object = None) -> int:  # noqa: N802  Qt's name
        return 0 if isinstance(parent, QModelIndex) and parent.isValid() else len(ROWS)

    def columnCount(self, parent: QModelIndex | object = None) -> int:  # noqa: N802  Qt's name
        return 0 if isinstance(parent, QModelIndex) and parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:  # noqa: N802  Qt's name
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return ("班级", "主题班会\n11-13", "备注")[section]
        return None

    def data(self, index: QModelIndex | object, role: int = 0) -> object:
        assert isinstance(index, QModelIndex)
        if not index.isValid():
            return None
        name, tag, colour = ROWS[index.row()]
        if role == TAG_ROLE and index.column() == 1:
            return tag
        if role == Qt.ItemDataRole.DisplayRole:
            return (name, tag.text, "见记录")[index.column()]
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == 2 and colour:
            return QColor(colour)
        return None


@pytest.fixture
def table(qtbot: QtBot) -> TableView:
    made = TableView()
    made.setModel(Rows(made))
    made.resize(600, 300)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def colours(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    return {
        QColor(image.pixel(x, y)).name().upper()
        for x in range(image.width())
        for y in range(image.height())
    }


def test_rows_are_as_high_as_drawn(table: TableView) -> None:
    assert 32 <= table.rowHeight(0) <= 36


def test_copying_takes_the_headers_and_the_chosen_rows(table: TableView) -> None:
    table.choose(2)
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == (
        "班级\t主题班会 11-13\t备注\n三年级 3班 （新）\t未开始\t见记录"
    )


def test_copying_without_a_choice_takes_all_rows_and_no_hidden_column(table: TableView) -> None:
    table.setColumnHidden(2, True)  # noqa: FBT003  Qt's signature
    assert [line.split("\t")[0] for line in table.as_tsv().splitlines()] == [
        "班级",
        "三年级1班",
        "三年级2班",
        "三年级 3班 （新）",
    ]
    assert "备注" not in table.as_tsv()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_row_opens_by_key(table: TableView, qtbot: QtBot, key: Qt.Key) -> None:
    table.choose(1)
    with qtbot.waitSignal(table.opened) as opened:
        QTest.keyClick(table, key)
    assert opened.args[0].row() == 1


def test_a_header_asks_for_an_order_where_it_may(table: TableView) -> None:
    asked: list[tuple[int, Qt.SortOrder]] = []
    table.allow_sorting(frozenset({0}))
    table.sort_asked.connect(lambda column, order: asked.append((column, order)))
    head = table.horizontalHeader()
    for column in (1, 0):
        place = head.sectionViewportPosition(column) + 20
        middle = head.viewport().rect().center()
        middle.setX(place)
        QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert [column for column, _ in asked] == [0]


@pytest.mark.parametrize("name", ["light", "dark"])
def test_tags_focus_and_the_models_colours_are_drawn(
    table: TableView, qapp: QApplication, name: ThemeName
) -> None:
    theme.switch(qapp, name)
    tokens = PALETTES[name]
    table.choose(0)
    table.setFocus()
    seen = colours(table)
    theme.switch(qapp, "light")
    for ground in (tokens.done_wash, tokens.late_wash, tokens.idle_wash):
        assert ground in seen
    assert tokens.accent in seen, "the focus ring"
    assert tokens.accent_wash in seen, "the chosen row"
    assert "#7A00FF" in seen, "a model's own colour"


def test_rows_are_a_sound_model(
    table: TableView, watch_model: Callable[[QAbstractItemModel], None]
) -> None:
    watch_model(table.model())


def test_a_tag_says_its_state(qtbot: QtBot) -> None:
    tag = StateTag("late", "逾期 9 天")
    dot = StateTag("going", "")
    qtbot.addWidget(tag)
    qtbot.addWidget(dot)
    assert accessible_name(tag) == "逾期 9 天, 已逾期"
    assert accessible_name(dot) == "进行中"
    tag.set_tag("done", "43/43")
    assert accessible_name(tag) == "43/43, 已完成"


def test_a_date_reads_as_an_office_writes_it(qtbot: QtBot) -> None:
    field = DateEdit()
    qtbot.addWidget(field)
    heard: list[date] = []
    field.day_changed.connect(heard.append)
    field.set_day(date(2026, 11, 20))
    assert field.text() == "2026年11月20日 周五"
    assert field.day() == date(2026, 11, 20)
    assert heard == [date(2026, 11, 20)]
    assert isinstance(field, QDateEdit)
    assert field.calendarPopup()
    assert field.calendarWidget().firstDayOfWeek() == Qt.DayOfWeek.Monday
    field.set_range(date(2026, 11, 1), date(2026, 11, 30))
    field.set_day(date(2027, 1, 1))
    assert field.day() == date(2026, 11, 30)


def test_a_day_is_typed_digit_by_digit(qtbot: QtBot) -> None:
    field = DateEdit()
    qtbot.addWidget(field)
    field.set_day(date(2026, 11, 20))
    field.setSelectedSection(QDateEdit.Section.DaySection)
    QTest.keyClicks(field, "9")
    assert field.day() == date(2026, 11, 9)


@pytest.mark.parametrize(
    "text", ["2026-11-12", "20261112", "11-12", "2026/11/12", "2026年11月12日", "11月12日"]
)
@pytest.mark.parametrize("pasted", [True, False])
def test_a_day_is_written_whole(qtbot: QtBot, text: str, pasted: bool) -> None:
    field = DateEdit()
    qtbot.addWidget(field)
    field.set_range(date(2026, 8, 1), date(2026, 11, 16))
    field.set_day(date(2026, 11, 16))
    field.selectAll()
    if pasted:
        QGuiApplication.clipboard().setText(text)
        QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    else:
        for one in text:
            press = QKeyEvent.Type.KeyPress
            QApplication.sendEvent(field, QKeyEvent(press, 0, Qt.KeyboardModifier.NoModifier, one))
    assert field.day() == date(2026, 11, 12)
    assert field.is_readable()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "2026年11月12日 周四"
    assert field.date().day() == 12


@pytest.mark.parametrize("text", ["2026-11-31", "2026-11-20", "7"])
def test_what_is_no_day_of_the_range_stays_and_is_marked(qtbot: QtBot, text: str) -> None:
    field = DateEdit()
    qtbot.addWidget(field)
    field.set_range(date(2026, 8, 1), date(2026, 11, 16))
    field.set_day(date(2026, 11, 16))
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (field.text(), field.is_readable()) == (text, False)
    assert field.property("wrong")
    field.set_day(date(2026, 11, 9))
    assert (field.text(), field.is_readable()) == ("2026年11月9日 周一", True)


def test_trouble_is_said_in_place_and_taken_away(qtbot: QtBot) -> None:
    error = InlineError()
    qtbot.addWidget(error)
    assert not error.isVisible()
    error.show_error(SchoolError("store.stale"))
    assert error.isVisible()
    assert error.what.text() == "这条记录刚被改过。"
    assert accessible_name(error).startswith("这条记录刚被改过。")
    error.clear()
    assert not error.isVisible()


def test_an_empty_state_offers_its_step(qtbot: QtBot) -> None:
    taken: list[bool] = []
    state = EmptyState("还没有班级", "先导入名单。", "导入名单", lambda: taken.append(True))
    qtbot.addWidget(state)
    state.resize(600, 400)
    state.show()
    QTest.mouseClick(state.button, Qt.MouseButton.LeftButton)
    assert taken == [True]
    state.say("没有符合的", "")
    assert not state.text.isVisible()


def test_a_long_line_is_cut_and_told_whole(qtbot: QtBot) -> None:
    line = ElidedLabel(text="青禾小学" * 20)
    qtbot.addWidget(line)
    line.resize(100, 20)
    line.show()
    assert line.shown_text().endswith("…")
    assert line.toolTip() == "青禾小学" * 20
    line.resize(3000, 20)
    assert line.toolTip() == ""


def test_a_records_text_is_never_markup(qtbot: QtBot) -> None:
    card = TitledCard("<b>三年级</b>")
    qtbot.addWidget(card)
    assert card.heading.textFormat() == Qt.TextFormat.PlainText


def test_icons_are_sharp_on_dense_screens(qapp: QApplication) -> None:
    picture = icons.icon("sun").pixmap(QSize(18, 18), 2.0)
    assert picture.width() == 36
    assert icons.pixmap("sun", LIGHT.ink, 18, 2.0).width() == 36


def test_an_unknown_icon_is_an_error(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icons.icon("no-such-glyph")
