"""The top bar's buttons: where there is no room for all, the others stand in a menu."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from schoolguard.ui.action_bar import ActionBar

NAMES = ("任务…", "复制提醒", "发回传表", "收回传表", "粘贴接龙", "登记")


def shown(bar: ActionBar) -> list[str]:
    return [one.text() for one in bar.findChildren(QToolButton) if one.isVisible()]


def test_what_has_no_room_goes_into_the_menu_and_comes_back(qtbot: QtBot) -> None:
    page, bar = QWidget(), ActionBar()
    qtbot.addWidget(page)
    qtbot.addWidget(bar)
    actions = [QAction(name, page) for name in NAMES]
    actions[-1].setProperty("primary", 1)
    bar.show_actions(actions)
    whole = bar.sizeHint().width()
    bar.resize(whole, 40)
    bar.show()
    assert len(shown(bar)) == len(NAMES)
    bar.resize(whole // 2, 40)
    few = shown(bar)
    assert few[0].startswith("任务")
    assert "登记" in few
    [more] = [one for one in bar.findChildren(QToolButton) if one.menu() is not None]
    assert more.isVisible()
    assert more.accessibleName() == "更多操作"
    folded = [one.text() for one in more.menu().actions()]
    assert len(few) - 1 + len(folded) == len(NAMES)
    assert folded[-1] == "粘贴接龙"
    assert bar.sizeHint().width() == whole  # it asks for the room of all
    actions[-2].setVisible(False)
    assert "粘贴接龙" not in [one.text() for one in more.menu().actions()]
    actions[-2].setVisible(True)
    bar.resize(whole, 40)
    assert len(shown(bar)) == len(NAMES)
    assert not more.isVisible()
