from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.listing import ListSheet
from schoolguard.ui.dialogs.keys import KeysDialog
from schoolguard.ui.jobs import ImmediateJobs
from schoolguard.ui.rail import Badge, RailButton
from schoolguard.ui.shell import Shell
from schoolguard.ui.status import Status
from schoolguard.ui.widgets.states import EmptyState, Skeleton
from tests.ui.bare_pdf import pages_of_classes
from tests.ui.fakes import SPECS, NotePage, open_panel, page, press
from tests.ui.helpers import accessible_name, is_freed, nameless


def test_the_window_begins_with_the_page_that_opens_first(qtbot: QtBot) -> None:
    specs = (SPECS[0], replace(SPECS[1], opens_first=True))
    made = Shell(specs, ImmediateJobs())
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.first_painted):
        made.show()
    qtbot.waitUntil(lambda: made.current_page() is not None)
    assert page(made).page_id == "two"


def test_pages_are_built_on_their_first_visit(shell: Shell, qtbot: QtBot) -> None:
    assert len(shell.findChildren(NotePage)) == 1
    shell.show_page("two")
    shell.show_page("two")
    assert len(shell.findChildren(NotePage)) == 2


def test_no_page_is_built_before_the_first_paint(qtbot: QtBot) -> None:
    made = Shell(SPECS, ImmediateJobs())
    qtbot.addWidget(made)
    assert made.findChildren(NotePage) == []
    assert made.form.title.text() == "页一"


def test_a_skeleton_stands_until_the_services_are_there(shell: Shell) -> None:
    assert isinstance(shell.form.pages.currentWidget(), Skeleton)
    services = object()
    shell.attach(services)
    assert shell.form.pages.currentWidget() is page(shell)
    assert page(shell).heard == [("attach", services), "shown"]
    shell.show_page("two")
    assert page(shell).heard == [("attach", services), "shown"]


def test_changes_reach_every_page_built(shell: Shell) -> None:
    shell.attach(object())
    shell.show_page("two")
    shell.changed(frozenset({"activities"}))
    for built in shell.findChildren(NotePage):
        assert built.heard[-1] == frozenset({"activities"})


def test_trouble_with_the_store_is_said_instead_of_the_page(shell: Shell) -> None:
    shell.fail(SchoolError("store.stale"))
    state = shell.form.pages.currentWidget()
    assert isinstance(state, EmptyState)
    assert state.heading.text() == "这条记录刚被改过。"
    assert state.text.text() == "请重新打开看看新内容，再改一次。"


def test_trouble_with_the_store_stays_whichever_page_is_asked_for(shell: Shell) -> None:
    shell.fail(SchoolError("store.in_use"))
    said = shell.form.pages.currentWidget()
    press(Qt.Key.Key_2, shell, ctrl=True)
    assert shell.form.pages.currentWidget() is said


def test_enter_presses_the_button_that_has_the_keyboard(shell: Shell) -> None:
    shell.attach(object())
    page(shell).button.clicked.connect(page(shell).on_save)
    page(shell).button.setFocus()
    press(Qt.Key.Key_Return, shell)
    assert page(shell).heard.pop() == "save"
    action_button = shell.form.action_bar.findChild(QToolButton)
    assert isinstance(action_button, QToolButton)
    action_button.setFocus()
    press(Qt.Key.Key_Enter, shell)
    assert page(shell).heard[-1] == "save"


def test_ctrl_and_a_number_shows_a_page(shell: Shell, qtbot: QtBot) -> None:
    press(Qt.Key.Key_3, shell, ctrl=True)
    assert shell.form.title.text() == "页三"
    on = [button.page_id for button in shell.findChildren(RailButton) if button.isChecked()]
    assert on == ["three"]


def test_a_page_keeps_where_the_keyboard_was(shell: Shell) -> None:
    shell.attach(object())
    here = page(shell).button
    here.setFocus()
    shell.show_page("two")
    assert QApplication.focusWidget() is page(shell).button
    shell.show_page("one")
    assert QApplication.focusWidget() is here


def test_nothing_takes_the_keyboard_by_itself_at_the_start(shell: Shell) -> None:
    assert QApplication.focusWidget() is shell
    shell.attach(object())
    assert QApplication.focusWidget() is shell


def test_walking_along_the_rail_stays_on_it(shell: Shell) -> None:
    shell.attach(object())
    first, second, _ = shell.findChildren(RailButton)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert shell.form.title.text() == "页二"
    assert QApplication.focusWidget() is second


def test_the_heading_follows_the_page(shell: Shell) -> None:
    page(shell).set_subtitle("36 个班")
    assert (shell.form.title.text(), shell.form.subtitle.text()) == ("页一", "36 个班")
    shell.show_page("two")
    assert shell.form.subtitle.text() == ""


def test_the_top_bar_shows_the_pages_actions(shell: Shell, qtbot: QtBot) -> None:
    shell.attach(object())
    [button] = [b for b in shell.form.action_bar.findChildren(QToolButton) if b.isVisible()]
    assert button.text() == "保存"
    assert button.property("primary") is True
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page(shell).heard[-1] == "save"
    page(shell).save.setEnabled(False)
    assert not button.isEnabled()


def test_a_key_of_two_pages_is_that_of_the_page_in_front(shell: Shell, qtbot: QtBot) -> None:
    shell.attach(object())
    first = page(shell)
    shell.show_page("two")
    press(Qt.Key.Key_S, shell, ctrl=True)
    assert page(shell).heard[-1] == "save"
    assert "save" not in first.heard


def test_a_panel_opens_with_the_keyboard_in_it_and_gives_it_back(
    shell: Shell, qtbot: QtBot
) -> None:
    shell.attach(object())
    page(shell).button.setFocus()
    panel = open_panel(shell)
    assert shell.form.panel_host.isVisible()
    assert QApplication.focusWidget() is panel.field
    press(Qt.Key.Key_Escape, shell)
    assert not shell.form.panel_host.isVisible()
    assert QApplication.focusWidget() is page(shell).button
    assert is_freed(panel)


def test_a_panel_with_unsaved_text_stays(shell: Shell, qtbot: QtBot) -> None:
    shell.attach(object())
    panel = open_panel(shell)
    panel.dirty = True
    press(Qt.Key.Key_Escape, shell)
    assert shell.form.panel_host.panel() is panel


def test_each_page_keeps_its_own_panel(shell: Shell) -> None:
    shell.attach(object())
    panel = open_panel(shell)
    panel.field.setText("写了一半")
    shell.show_page("two")
    assert not shell.form.panel_host.isVisible()
    shell.show_page("one")
    assert shell.form.panel_host.panel() is panel
    assert panel.field.text() == "写了一半"


def test_another_panel_takes_the_place_once_the_first_is_done(shell: Shell) -> None:
    shell.attach(object())
    page(shell).button.setFocus()
    first = open_panel(shell)
    first.dirty = True
    second = open_panel(shell, "三年级4班")
    assert shell.form.panel_host.panel() is first
    first.finished.emit()
    assert shell.form.panel_host.panel() is second
    second.finished.emit()
    assert QApplication.focusWidget() is page(shell).button


def test_the_panel_is_as_wide_as_drawn(shell: Shell) -> None:
    shell.attach(object())
    open_panel(shell)
    QApplication.processEvents()
    assert shell.form.panel_host.width() == 300
    assert shell.form.rail.width() == 184
    assert shell.form.top_bar.height() == 56


def test_every_control_the_keyboard_reaches_has_a_name(shell: Shell) -> None:
    shell.attach(object())
    for page_id in shell.page_ids():
        shell.show_page(page_id)
        open_panel(shell)
        assert nameless(shell) == []


def test_the_walk_finds_a_nameless_control(shell: Shell) -> None:
    shell.form.search.setAccessibleName("")
    shell.form.search.setPlaceholderText("")
    assert nameless(shell) == ["SearchField search"]


def test_f1_lists_the_keys_and_is_freed(
    shell: Shell, qtbot: QtBot, watch_model: Callable[[object], None]
) -> None:
    press(Qt.Key.Key_F1, shell)
    dialog = shell.findChild(KeysDialog)
    assert dialog is not None
    assert dialog.isVisible()
    model = dialog.form.keys.model()
    watch_model(model)
    rows = [
        (model.index(row, 0).data(), model.index(row, 1).data()) for row in range(model.rowCount())
    ]
    assert ("Ctrl+K", "查找") in rows
    assert (QKeySequence("Ctrl+S").toString(), "保存") in rows
    assert ("Ctrl+2", "页二") in rows
    assert nameless(dialog) == []
    QTest.keyClicks(dialog.form.keys, "k")
    qtbot.waitUntil(lambda: 0 < model.rowCount() < len(rows))
    assert ("Ctrl+K", "查找") in [
        (model.index(row, 0).data(), model.index(row, 1).data()) for row in range(model.rowCount())
    ]
    dialog.close()
    assert is_freed(dialog)


def test_the_keys_are_printed_beside_the_page(shell: Shell) -> None:
    sheets: list[ListSheet] = []

    def preview(sheet: ListSheet) -> bytes:
        sheets.append(sheet)
        return pages_of_classes(1, 1)

    shell.attach(SimpleNamespace(lists=SimpleNamespace(preview=preview)))
    press(Qt.Key.Key_F1, shell)
    [dialog] = shell.findChildren(KeysDialog)
    dialog.form.print.click()
    assert is_freed(dialog)
    panel = shell.form.panel_host.panel()
    assert panel is not None
    assert panel.title() == "按键表"
    assert ("Ctrl+K", "查找") in list(sheets[0].rows())


def test_badges_are_seen_and_heard(shell: Shell) -> None:
    shell.set_badges({"two": Badge(5, "going"), "three": Badge(0, "late")})
    names = {b.page_id: accessible_name(b) for b in shell.findChildren(RailButton)}
    assert names == {"one": "页一", "two": "页二, 5 项待办", "three": "页三"}
    shell.set_badges({})
    assert accessible_name(shell.findChildren(RailButton)[1]) == "页二"


@pytest.mark.parametrize(
    ("ago", "words"), [(None, "还没备份"), (timedelta(0), "已备份 "), (timedelta(days=40), "月")]
)
def test_the_foot_says_when_it_was_backed_up(
    shell: Shell, ago: timedelta | None, words: str
) -> None:
    when = None if ago is None else datetime.now(UTC) - ago
    shell.set_status(Status("青禾小学", "11月", "办公室 · 甲一", "本机数据", "/data", when))
    assert shell.form.school_month.text() == "青禾小学 · 11月"
    assert shell.form.foot_place.text().startswith("本机数据 · ")
    assert words in shell.form.foot_place.text()


def test_school_and_month_are_both_read(shell: Shell) -> None:
    shell.set_status(Status("青山县实验育红中心小学", "11月", "", "", "", None))
    words = [one.text() for one in (shell.form.school_month, shell.form.month_below)]
    assert words == ["青山县实验育红中心小学", "11月"]
    assert shell.form.month_below.isVisible()
    shell.set_status(Status("青禾小学", "11月", "", "", "", None))
    assert not shell.form.month_below.isVisible()


def test_the_sample_school_is_marked_as_one(shell: Shell) -> None:
    shell.status.note_sample(date(2026, 11, 22))
    shell.set_status(Status("青禾小学", "11月", "", "", "", None))
    assert shell.form.month_below.text() == "样例 · 11月22日"
    assert "样例" in shell.windowTitle()
    assert "不会进入本校" in shell.form.logo.toolTip()


def test_the_windows_place_is_kept(shell: Shell, qtbot: QtBot, settings: QSettings) -> None:
    shell.resize(960, 655)  # the screen that is none is 800 wide
    shell.save_geometry(settings)
    other = Shell(SPECS, ImmediateJobs())
    qtbot.addWidget(other)
    other.restore_geometry(settings)
    assert (other.width(), other.height()) == (960, 655)


def test_everything_fits_a_small_screen(shell: Shell) -> None:
    assert shell.minimumSizeHint().width() <= 1280
    assert shell.minimumSizeHint().height() <= 720
