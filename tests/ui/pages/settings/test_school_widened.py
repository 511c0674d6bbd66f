"""Campuses, combined classes, what is rarer of a class, and the next school year, by hand."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from schoolguard.domain.grades import ClassStyle
from schoolguard.domain.school import Boarding, CampusLine, SaveCampuses
from schoolguard.domain.words import SchoolStage
from schoolguard.services import Services
from schoolguard.ui.page import Panel
from schoolguard.ui.panels.campuses import CampusesPanel
from schoolguard.ui.panels.year import YearPanel
from tests.opened import YEAR, action, begin_campaign, name_school
from tests.ui.helpers import nameless
from tests.ui.pages.settings.desk import Desk, focus


def _choose(combo: QWidget, value: object) -> None:
    place = combo.findData(value)  # type: ignore[attr-defined]  # of a combo box
    assert place >= 0
    combo.setCurrentIndex(place)  # type: ignore[attr-defined]


def _panel(desk: Desk) -> Panel | None:
    return desk.shell.form.panel_host.panel()


def test_saving_goes_on_to_the_next_class_of_the_list(full_desk: Desk) -> None:
    page, services = full_desk.page, full_desk.services
    page.edit_class(services.classes.in_year(YEAR)[0])
    panel = full_desk.panel
    assert focus() is panel.form.class_teacher
    for name in ("甲", "乙"):
        panel.form.class_teacher.clear()
        full_desk.type(name)
        full_desk.key(Qt.Key.Key_Return, control=True)
        assert focus() is panel.form.class_teacher
    assert panel.title() == "一年级3班"
    full_desk.key(Qt.Key.Key_Return, control=True)  # nothing was changed: it only goes on
    assert panel.title() == "一年级4班"
    teachers = [one.class_teacher for one in services.classes.in_year(YEAR)]
    assert teachers == ["甲", "乙", "班主任2", "班主任3", "班主任4", "班主任5"]
    page.edit_class(services.classes.in_year(YEAR)[5])
    assert full_desk.panel.form.save_next.isHidden()


def test_everything_of_a_class_is_filled_in(full_desk: Desk) -> None:
    services = full_desk.services
    one, other, *_ = services.classes.in_year(YEAR)
    full_desk.page.edit_class(one)
    form = full_desk.panel.form
    assert not form.more_fields.isVisible()
    assert not form.campus.isVisible()
    form.more.click()
    assert form.more_fields.isVisible()
    form.more_grades.setCurrentIndex(1)
    assert full_desk.panel.title() == "一、二年级复式班"
    form.deputy_teacher.setText("吴")
    form.substitute.setText("周")
    form.substitute_from.set_day(date(2026, 11, 2), otherwise=date(2026, 11, 2))
    assert not form.boarders.isEnabled()
    _choose(form.boarding, Boarding.MIXED)
    form.boarders.setText("8")
    form.head_count.setText("41")
    form.head_count_on.set_day(date(2026, 11, 9))
    assert not form.merged_into.isEnabled()
    form.ends_on.set_day(date(2026, 12, 1), otherwise=date(2026, 12, 1))
    _choose(form.merged_into, other.uid)
    assert nameless(full_desk.panel) == []
    form.save.click()
    saved = next(row for row in services.classes.in_year(YEAR) if row.uid == one.uid)
    assert (saved.name, saved.more_grades, saved.deputy_teacher) == ("一、二年级复式班", "2", "吴")
    assert (saved.substitute, saved.substitute_from) == ("周", date(2026, 11, 2))
    assert (saved.boarding, saved.boarders) == (Boarding.MIXED, 8)
    assert saved.heads == 40  # that of the later day
    assert services.classes.heads_on(one.uid, date(2026, 11, 9)) == 41
    assert (saved.ends_on, saved.merged_into) == (date(2026, 12, 1), "一年级2班")
    full_desk.page.edit_class(saved)
    assert full_desk.panel.form.more_fields.isVisible()
    assert not full_desk.panel.is_dirty()


def test_campuses_are_typed_ordered_and_shown_with_the_classes(full_desk: Desk) -> None:
    page, services = full_desk.page, full_desk.services
    page.form.tabs.setCurrentWidget(page.school)
    assert page.school.form.campus_words.text() == "只有一处校园"
    assert page.classes.form.campus.isHidden()
    page.school.form.edit_campuses.click()
    panel = _panel(full_desk)
    assert isinstance(panel, CampusesPanel)
    assert nameless(panel) == []
    assert not panel.form.save.isEnabled()
    for row, (name, short) in enumerate((("河湾教学点", ""), ("城东校区", "城东"))):
        if row:
            panel.form.add.click()
        for column, text in enumerate((name, short)):
            item = panel.form.campuses.item(row, column)
            assert item is not None
            item.setText(text)
    panel.form.up.click()
    panel.form.save.click()
    east, _ = services.campuses.everyone()
    assert [one.name for one in services.campuses.everyone()] == ["城东校区", "河湾教学点"]
    assert page.school.form.campus_words.text() == "城东校区、河湾教学点"
    page.edit_class(services.classes.in_year(YEAR)[0])
    form = full_desk.panel.form
    assert form.campus.isVisible()
    _choose(form.campus, east.uid)
    form.save.click()
    model = page.classes.model
    assert model.columnCount() == 5
    assert model.data(model.index(0, 4)) == "城东校区"
    filtered = page.classes.form.campus
    page.form.tabs.setCurrentWidget(page.classes)
    whole = model.rowCount()
    assert filtered.isVisible()
    filtered.setCurrentIndex(filtered.findText("城东校区"))
    filtered.activated.emit(filtered.currentIndex())
    assert [model.row(row).campus_name for row in range(model.rowCount())] == ["城东校区"]
    filtered.setCurrentIndex(0)
    filtered.activated.emit(0)
    assert model.rowCount() == whole


def test_a_campus_in_use_is_not_taken_away(full_desk: Desk) -> None:
    services, page = full_desk.services, full_desk.page
    lines = (CampusLine(name="城东校区"),)
    services.campuses.save(SaveCampuses(action_id=action(), campuses=lines))
    page.edit_class(services.classes.in_year(YEAR)[0])
    form = full_desk.panel.form
    _choose(form.campus, services.campuses.everyone()[0].uid)
    form.save.click()
    page.edit_campuses()
    panel = _panel(full_desk)
    assert isinstance(panel, CampusesPanel)
    panel.form.remove.click()
    panel.form.save.click()
    assert "还有 1 个班" in panel.form.error.what.text()
    assert len(services.campuses.everyone()) == 1


def test_kind_and_class_names_are_chosen_with_the_school(
    services: Services, open_desk: Callable[..., Desk]
) -> None:
    name_school(services)
    begin_campaign(services)
    desk = open_desk()
    form = desk.page.school.form
    _choose(form.stage, SchoolStage.KINDERGARTEN)
    _choose(form.class_style, ClassStyle.WORDS)
    assert desk.page.school.is_dirty()
    desk.page.school.save()
    school = services.school.get()
    assert school is not None
    assert (school.stage, school.class_style) == (SchoolStage.KINDERGARTEN, ClassStyle.WORDS)
    assert not desk.page.school.is_dirty()
    desk.page.add_class()
    assert desk.panel.title() == "添加小一班"
    assert desk.panel.form.class_teacher_label.text() == "教师（选填）"
    assert desk.panel.form.grade.count() == 3


def test_the_next_year_is_shown_before_it_is_made(full_desk: Desk) -> None:
    full_desk.page.next_year.trigger()
    panel = _panel(full_desk)
    assert isinstance(panel, YearPanel)
    assert panel.title() == "升入2027—2028学年"
    assert panel.form.words.text() == "新建 0 个班，班主任跟着升上去；6 个班毕业离校。"
    assert not panel.form.save.isEnabled()  # without a kind of school, grade one is the highest
    panel.ask_to_close()
    _choose(full_desk.page.school.form.stage, SchoolStage.PRIMARY)
    full_desk.page.school.save()
    full_desk.page.next_year.trigger()
    panel = _panel(full_desk)
    assert isinstance(panel, YearPanel)
    assert nameless(panel) == []
    assert panel.model.data(panel.model.index(0, 1)) == "二年级1班"
    panel.save()
    made = full_desk.services.classes.in_year(YEAR + 1)
    assert [one.name for one in made] == [f"二年级{number}班" for number in range(1, 7)]
    assert len(full_desk.names()) == 6  # this year's stay on the page


def test_what_is_no_day_is_not_saved_as_the_one_before(full_desk: Desk) -> None:
    page = full_desk.page
    page.form.tabs.setCurrentWidget(page.school)
    form = page.school.form
    form.theme.setText("先问再付")
    form.ends_on.selectAll()
    QTest.keyClicks(form.ends_on, "2026-11-31")
    page.school.save()
    assert "日期" in form.error.what.text()
    assert focus() is form.ends_on
    assert full_desk.services.campaigns.current().theme == ""

    page.form.tabs.setCurrentWidget(page.classes)
    page.edit_class(full_desk.services.classes.in_year(YEAR)[0])
    panel = full_desk.panel
    panel.form.class_teacher.setText("阿依努尔")
    counted = panel.form.head_count_on
    counted.selectAll()
    QTest.keyClicks(counted, "11-31")
    panel.save()
    assert "日期" in panel.form.error.what.text()
    assert full_desk.services.classes.in_year(YEAR)[0].class_teacher != "阿依努尔"
    counted.set_day(date(2026, 11, 3))
    panel.save()
    assert full_desk.services.classes.in_year(YEAR)[0].class_teacher == "阿依努尔"
