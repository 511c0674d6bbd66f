"""The section 页面格式: a live page, impossible settings in words, one layout in use."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from schoolguard.domain.layout import STANDARD
from schoolguard.ui.pages.settings.layouts import LayoutsSection
from tests.ui.helpers import nameless
from tests.ui.pages.settings.desk import Desk


def _section(desk: Desk) -> LayoutsSection:
    desk.page.form.tabs.setCurrentWidget(desk.page.layouts)
    return desk.page.layouts


def test_the_standard_is_shown_with_its_page(desk: Desk) -> None:
    section = _section(desk)
    form = section.form
    assert form.sheet.currentData() == "A4"
    assert "每行 28 字，行距 29.0 磅" in form.state.text()
    assert "正在使用" in form.state.text()
    assert not form.use.isEnabled()
    assert not form.save.isEnabled()
    assert not form.remove.isVisible()
    assert section.preview is not None
    assert [round(one) for one in section.preview.page_mm()] == [210, 297]
    assert nameless(section) == []


def test_a_layout_is_saved_used_and_removed_and_comes_back(desk: Desk) -> None:
    section = _section(desk)
    form = section.form
    form.body_size.setValue(14.0)
    form.lines.setValue(26)
    assert not form.save.isEnabled(), "the standard keeps its own settings"
    form.layout_name.setText("本校格式")
    QTest.mouseClick(form.save, Qt.MouseButton.LeftButton)
    assert form.layout.currentText() == "本校格式"
    QTest.mouseClick(form.use, Qt.MouseButton.LeftButton)
    layouts = desk.services.layouts
    assert (layouts.in_use().body_size, layouts.in_use().lines) == (14.0, 26)
    assert "正在使用" in form.state.text()
    QTest.mouseClick(form.remove, Qt.MouseButton.LeftButton)
    assert layouts.in_use() == STANDARD
    assert desk.notify.undo is not None
    desk.notify.undo()
    assert [one.name for one in layouts.all()] == ["本校格式"]


def test_an_impossible_layout_is_said_in_words_and_the_page_stays(desk: Desk) -> None:
    section = _section(desk)
    assert section.preview is not None
    section.form.left_mm.setValue(150.0)
    section._timer.timeout.emit()  # the wait after typing is over
    assert section.form.error.isVisible()
    assert section.preview.page_count() > 0
    section.form.left_mm.setValue(25.0)
    section._timer.timeout.emit()
    assert not section.form.error.isVisible()


def test_another_sheet_fills_its_size_in(desk: Desk) -> None:
    section = _section(desk)
    form = section.form
    form.sheet.setCurrentIndex(form.sheet.findData("16K"))
    form.sheet.activated.emit(form.sheet.currentIndex())
    assert (form.width_mm.value(), form.height_mm.value()) == (185.0, 260.0)
    form.width_mm.setValue(184.0)
    assert form.sheet.currentData() == ""
