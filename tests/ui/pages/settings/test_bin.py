"""回收站: what was removed, brought back from the list or deleted for good."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from schoolguard.domain.school import RemoveClasses
from schoolguard.domain.search import HitKind, SearchHit
from schoolguard.ui.models.bin import WHAT, WHO
from tests.opened import action
from tests.ui.helpers import nameless
from tests.ui.pages.settings.desk import Desk

BIN = SearchHit(HitKind.PAGE, "回收站", "", "settings", within="bin")


def removed(desk: Desk, *places: int) -> None:
    for place in places:
        uid = desk.services.classes.in_year(2026)[place].uid
        desk.services.classes.remove(RemoveClasses(action_id=action(), uids=(uid,)))


def test_an_empty_bin_teaches_what_it_is_for(full_desk: Desk) -> None:
    full_desk.page.reveal(BIN)
    assert full_desk.page.form.tabs.currentWidget() is full_desk.page.bin
    assert full_desk.page.bin.empty.isVisible()
    assert not full_desk.page.bin.back.isVisible()


def test_a_removal_is_found_and_brought_back_by_keys(full_desk: Desk) -> None:
    before = [one.name for one in full_desk.services.classes.in_year(2026)]
    removed(full_desk, 0, 0)
    section = full_desk.page.bin
    full_desk.page.reveal(BIN)
    assert section.model.rowCount() == 2
    said = {section.model.text(section.model.row(row), WHAT) for row in (0, 1)}
    assert said == set(before[:2])
    assert section.model.text(section.model.row(1), WHO) == "办公室"
    assert nameless(section) == []
    section.table.selectAll()
    section.back.trigger()
    assert full_desk.notify.said[-1] == "已放回 2 条"
    assert section.empty.isVisible()
    assert [one.name for one in full_desk.services.classes.in_year(2026)] == before


def test_deleting_for_good_asks_first(full_desk: Desk) -> None:
    removed(full_desk, 0)
    full_desk.page.reveal(BIN)
    section = full_desk.page.bin
    full_desk.notify.answer = False
    QTest.keyClick(section.table, Qt.Key.Key_Delete)
    assert full_desk.notify.asked[-1].danger
    assert section.model.rowCount() == 1
    full_desk.notify.answer = True
    section.drop.trigger()
    assert section.model.rowCount() == 0
    assert full_desk.notify.said[-1] == "已彻底删除 1 条"


def test_every_lists_menu_leads_to_the_bin(full_desk: Desk) -> None:
    menu = full_desk.page.bin.tools._menu.build(0)
    (entry,) = [one for one in menu.actions() if one.text() == "回收站…"]
    full_desk.page.form.tabs.setCurrentWidget(full_desk.page.classes)
    entry.trigger()
    assert full_desk.page.form.tabs.currentWidget() is full_desk.page.bin
