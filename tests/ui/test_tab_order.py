"""Tab comes to controls that are made after their form where they are seen, by real presses."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from schoolguard.domain.papers import PaperOptions
from schoolguard.domain.roster import RosterColumn, RosterField
from schoolguard.ui.forms.ui_paper_panel import Ui_PaperPanel
from schoolguard.ui.forms.ui_roster_import import Ui_RosterImport
from schoolguard.ui.list_tools import ListTools
from schoolguard.ui.page import PageContext
from schoolguard.ui.panel_host import PanelHost
from schoolguard.ui.panels.paper_options import OptionFields
from schoolguard.ui.panels.roster_choices import ColumnChoices
from schoolguard.ui.widgets.chips import Chips
from schoolguard.ui.widgets.table import TableView
from tests.ui.fakes import NotePanel
from tests.ui.test_list_tools import LINES, LineModel


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 700)
    return made


def tabbed(qtbot: QtBot, window: QWidget, first: QWidget, presses: int) -> list[QWidget]:
    """Where the keyboard is after each press of Tab."""
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    first.setFocus()
    found: list[QWidget] = []
    for _ in range(presses):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        there = QApplication.focusWidget()
        assert there is not None
        found.append(there)
    return found


def names(widgets: list[QWidget]) -> list[str]:
    return [one.accessibleName() or one.objectName() for one in widgets]


def test_the_choices_of_a_paper_come_before_its_pages(qtbot: QtBot, window: QWidget) -> None:
    box = QVBoxLayout(window)
    before, panel = QPushButton(), QWidget()
    box.addWidget(before)
    box.addWidget(panel)
    form = Ui_PaperPanel()
    form.setupUi(panel)
    given = PaperOptions(dated=date(2026, 11, 30))
    fields = OptionFields(form.options, ("black", "dated", "rows"), given, window)
    found = tabbed(qtbot, window, before, 5)
    assert names(found)[:4] == ["黑白打印", "写明日期", "写明日期", "空白行"]
    assert form.view.isAncestorOf(found[4])
    assert fields.options() == given


def test_the_columns_of_a_roster_come_before_what_stands_below(
    qtbot: QtBot, window: QWidget
) -> None:
    form = Ui_RosterImport()
    form.setupUi(window)
    form.stack.setCurrentWidget(form.preview)
    columns = ColumnChoices(window)
    form.columns_scroll.setWidget(columns)
    form.do_import.setEnabled(True)
    meaning = next(iter(RosterField))
    columns.show_columns(tuple(RosterColumn(letter, "班级", meaning) for letter in "AB"))
    found = tabbed(qtbot, window, form.columns_scroll, 3)
    assert found == [*columns.combos, form.head]


def test_chips_are_reached_where_they_stand(qtbot: QtBot, window: QWidget) -> None:
    box = QVBoxLayout(window)
    before, chips, after = QPushButton(), Chips(), QPushButton()
    for part in (before, chips, after):
        box.addWidget(part)
    chips.offer([("小学低段", 1), ("小学高段", 2)], 2)
    found = tabbed(qtbot, window, before, 2)
    assert chips.isAncestorOf(found[0])  # arrows go on among them
    assert found[1] is after


def test_a_panel_is_closed_by_a_button_that_tab_reaches_before_its_fields(
    qtbot: QtBot, window: QWidget
) -> None:
    box = QVBoxLayout(window)
    host = PanelHost()
    box.addWidget(host)
    page = QPushButton()
    box.addWidget(page)  # a page is built after the window
    host.show_for("one")
    panel = NotePanel("三年级3班")
    host.open("one", panel)
    found = tabbed(qtbot, window, page, 2)
    assert names(found) == ["关闭右侧栏", "记录"]


def test_the_line_above_a_list_comes_before_it(
    qtbot: QtBot, window: QWidget, page_context: PageContext
) -> None:
    box = QVBoxLayout(window)
    before, table, after = QPushButton(), TableView(), QPushButton()
    for part in (before, table, after):
        box.addWidget(part)
    model = LineModel(window)
    table.setModel(model)
    tools = ListTools(table, page_context, "", "名单")
    model.set_rows(LINES)
    bar = tools.stand()
    assert tabbed(qtbot, window, before, 3) == [bar.field, table, after]
    tools.only(1, "七年级9班")
    qtbot.waitUntil(lambda: bar.chips()[0].isVisible())
    found = tabbed(qtbot, window, before, 5)
    assert found == [bar.field, *bar.chips(), bar.clear, table, after]
