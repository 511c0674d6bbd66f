"""The sections 名单 and 修改记录."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from sqlalchemy import text

from schoolguard.domain.roster import RosterClass, RosterPupil
from schoolguard.domain.school import ImportRoster, RemoveClasses
from schoolguard.domain.search import HitKind, SearchHit
from schoolguard.services import Services
from schoolguard.ui.models.audit import ACTION, ACTOR, AT, FIELDS, NOUN
from schoolguard.ui.models.pupils import NAME
from schoolguard.ui.panels.class_edit import ClassEdit
from tests.opened import YEAR, action, begin_campaign, name_school
from tests.ui.helpers import nameless
from tests.ui.pages.settings.desk import Desk


def _with_names(services: Services) -> None:
    name_school(services, names=True)
    begin_campaign(services)
    rows = tuple(
        RosterClass(
            3,
            number,
            "",
            3,
            tuple(
                RosterPupil(str(seat), "", name, "female", "", "")
                for seat, name in enumerate(("单雄信", "曾国藩", "张三"), 1)
            ),
        )
        for number in (1, 2)
    )
    command = ImportRoster(action_id=action(), school_year=YEAR, classes=rows, source="名册")
    services.roster.write(command)


def test_names_are_listed_where_they_are_kept(
    services: Services, open_desk: Callable[..., Desk]
) -> None:
    _with_names(services)
    desk = open_desk()
    tabs, section = desk.page.form.tabs, desk.page.pupils
    assert tabs.isTabVisible(tabs.indexOf(section))
    tabs.setCurrentWidget(section)
    assert section.model.rowCount() == 6
    assert desk.page.subtitle() == "6 名学生"
    assert nameless(section) == []
    desk.page.reveal(SearchHit(HitKind.PERSON, "曾国藩", "", section.model.row(4).uid))
    desk.qtbot.waitUntil(lambda: section.model.rowCount() == 2, timeout=2000)
    place = section.list.table.currentIndex().row()
    assert section.model.row(place).class_name == "三年级2班"
    section.list.table.setFocus()
    QTest.keyClick(section.list.table, Qt.Key.Key_Return)
    panel = desk.shell.form.panel_host.panel()
    assert isinstance(panel, ClassEdit)
    assert "三年级2班" in panel.title()


def test_what_is_imported_or_removed_shows_at_once(
    services: Services, open_desk: Callable[..., Desk]
) -> None:
    _with_names(services)
    desk = open_desk()
    section = desk.page.pupils
    desk.page.form.tabs.setCurrentWidget(section)
    section.list.tools.find("三年级1")
    desk.qtbot.waitUntil(lambda: section.model.rowCount() == 3, timeout=2000)
    (first, _) = services.classes.in_year(YEAR)
    services.classes.remove(RemoveClasses(action_id=action(), uids=(first.uid,)))
    assert section.model.rowCount() == 0
    assert "三年级1" in section.list.table.hint()
    assert section.model.total() == 3


def test_without_names_there_is_no_such_list(full_desk: Desk) -> None:
    tabs = full_desk.page.form.tabs
    assert not tabs.isTabVisible(tabs.indexOf(full_desk.page.pupils))
    assert full_desk.page.pupils.model.rowCount() == 0


def test_who_changed_what_is_listed_newest_first_and_grows(full_desk: Desk) -> None:
    section = full_desk.page.audit
    full_desk.page.form.tabs.setCurrentWidget(section)
    model = section.model
    before = model.rowCount()
    assert before > 6
    assert nameless(section) == []
    assert model.index(before - 1, NOUN).data() == "学校"
    name_school(full_desk.services, names=True)
    assert model.rowCount() == before + 1
    assert model.index(0, ACTION).data() == "修改学校"
    assert "姓名" in str(model.index(0, FIELDS).data())
    section.list.tools.find("xgxx")
    full_desk.qtbot.waitUntil(lambda: model.rowCount() == 2, timeout=2000)
    section.list.tools.clear()
    assert model.rowCount() == before + 1
    assert model.only_words(0, NAME)


def test_a_line_that_was_altered_beyond_reading_stands_in_the_list(full_desk: Desk) -> None:
    with full_desk.services.audit.office.store.begin(
        actor="x", action="x", action_id=action()
    ) as tx:
        change = text("UPDATE audit_line SET at = 'yesterday', actor = x'ff', fields = 0")
        tx.connection.execute(change)
    full_desk.page.form.tabs.setCurrentWidget(full_desk.page.audit)
    shown = [full_desk.page.audit.model.index(0, column).data() for column in (AT, ACTOR, FIELDS)]
    assert shown == ["看不懂", "b'\\xff'", "—"]
