"""What widgets do where there is little room: nothing that matters is cut."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from schoolguard.ui.models.summary import GapLine, GapModel
from schoolguard.ui.widgets.card import ElidedLabel
from schoolguard.ui.widgets.filter_combo import ElidedCombo, FilterCombo
from schoolguard.ui.widgets.gap_list import GapList
from schoolguard.ui.widgets.list_bar import FindLine
from schoolguard.ui.widgets.side_tabs import SideTabs

PARTS = ("班级", "学校与宣传月", "历次宣传月", "工作日历", "页面格式", "人员", "数据与界面")


def test_tabs_at_the_side_are_gone_through_by_up_and_down(qtbot: QtBot) -> None:
    tabs = SideTabs()
    for words in PARTS:
        tabs.addTab(QWidget(), words)
    qtbot.addWidget(tabs)
    with qtbot.waitActive(tabs):
        tabs.show()
        tabs.activateWindow()
    bar = tabs.tabBar()
    bar.setFocus()
    QTest.keyClick(bar, Qt.Key.Key_Down)
    assert tabs.currentIndex() == 1
    tabs.setTabVisible(2, False)  # noqa: FBT003  Qt's own
    QTest.keyClick(bar, Qt.Key.Key_Down)
    assert tabs.currentIndex() == 3
    QTest.keyClick(bar, Qt.Key.Key_Up)
    assert tabs.currentIndex() == 1
    metrics = QFontMetrics(bar.font())
    for place, words in enumerate(PARTS):
        if tabs.isTabVisible(place):
            assert bar.tabRect(place).width() >= metrics.horizontalAdvance(words) + 24
    assert bar.tabRect(0).bottom() < bar.tabRect(1).top() + 1


def test_a_due_day_is_never_broken(qtbot: QtBot) -> None:
    gaps, model = GapList(), GapModel()
    model.set_rows((GapLine("主题班会：还差三年级3班", "late", "row", day="11月13日"),))
    gaps.setModel(model)
    qtbot.addWidget(gaps)
    index = model.index(0, 0)
    assert index.data() == "主题班会：还差三年级3班 · 11月13日"
    delegate, option = gaps.itemDelegate(), QStyleOptionViewItem()
    gaps.initViewItemOption(option)
    gaps.show()
    heights = {}
    for width in (400, 120):
        gaps.resize(width, 200)
        heights[width] = delegate.sizeHint(option, index).height()
    line = option.fontMetrics.height()
    assert heights[400] < 2 * line + 18  # the day stands beside
    assert heights[120] >= 3 * line + 18  # below, whole


def test_a_note_of_two_letters_is_not_shown(qtbot: QtBot) -> None:
    note = ElidedLabel(text="班级群里的“收费二维码”", least=5)
    qtbot.addWidget(note)
    note.show()
    note.resize(400, 20)
    assert note.shown_text() == note.text()
    note.resize(120, 20)
    assert note.shown_text().endswith("…")
    note.resize(40, 20)
    assert note.shown_text() == ""
    assert note.toolTip()


def test_a_choice_that_is_cut_says_so(qtbot: QtBot) -> None:
    combo = ElidedCombo()
    combo.addItems(["青禾小学2026年宣传月活动总结", "全部"])
    qtbot.addWidget(combo)
    combo.resize(120, 32)
    assert combo.shown_text().endswith("…")
    assert combo.currentText() == "青禾小学2026年宣传月活动总结"
    combo.setCurrentIndex(1)
    assert combo.shown_text() == "全部"
    grades = FilterCombo()
    grades.offer("全部年级", [("一年级", 1)])
    qtbot.addWidget(grades)
    grades.show()
    assert grades.shown_text() == "全部年级"


def test_a_search_field_hints_as_much_as_it_has_room_for(qtbot: QtBot, qapp: QApplication) -> None:
    line = FindLine()
    qtbot.addWidget(line)
    line.set_hints("在列表里查找，可输拼音首字母", "在列表里查找")
    line.resize(QRect(0, 0, 300, 32).size())
    line.show()
    qapp.processEvents()
    assert line.placeholderText() == "在列表里查找，可输拼音首字母"
    line.resize(180, 32)
    assert line.placeholderText() == "在列表里查找"
