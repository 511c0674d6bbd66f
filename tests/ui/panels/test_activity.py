"""Logging one class meeting by keys and mouse."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from schoolguard.domain.evidence import SaveEvidence
from schoolguard.domain.school import SaveClass
from schoolguard.services import Services
from schoolguard.ui.models.matrix import FIRST_TASK
from schoolguard.ui.panels.record import new_action
from schoolguard.ui.widgets.tag import Tag
from tests.exchange.pictures import drawn, written
from tests.opened import begin_campaign, import_classes, log_meeting, name_school, plain_classes
from tests.ui.helpers import RecordingNotify, is_freed, nameless
from tests.ui.matrix_school import CTRL, KEY, TODAY, School, click

# One class


def test_a_meeting_is_logged_in_five_actions(school: School) -> None:
    before = school.on.campaigns.matrix(school.campaign.uid).rows[5]
    assert before.cells[0].records == 0
    school.key(KEY.Key_Return)  # 1: open, on the class that waits
    school.type("38")  # 2: the keyboard stands in 实到
    school.key(KEY.Key_Tab)  # 3
    school.type("看短片，演一演。")  # 4
    school.key(KEY.Key_S, CTRL)  # 5
    (logged,) = school.records(school.classes[5])
    assert (logged.planned_heads, logged.present_heads) == (40, 38)
    assert (logged.held_on, logged.leader) == (TODAY, "班主任5")
    assert logged.content == "看短片，演一演。"
    assert school.notify.said == ["已登记 一年级6班 主题班会"]
    assert school.closed()
    assert school.chosen() == ["二年级1班"]
    assert school.focus() is school.table
    assert school.tag(5) == Tag("done", "38/40")


def test_heads_alone_and_the_next_class_at_once(school: School) -> None:
    for heads in ("40", "39"):
        school.key(KEY.Key_Return)
        school.type(heads)
        school.key(KEY.Key_Return)
    assert [len(school.records(one)) for one in school.classes[5:]] == [1, 1, 0]
    assert school.chosen() == ["二年级2班"]


def test_undo_takes_the_record_back(school: School) -> None:
    school.key(KEY.Key_Return)
    school.key(KEY.Key_S, CTRL)
    assert len(school.records(school.classes[5])) == 1
    assert school.notify.undo is not None
    school.notify.undo()
    assert school.records(school.classes[5]) == ()
    assert school.tag(5) == Tag("late", "逾期9天")
    assert school.notify.said[-1] == "已撤销：登记活动（1 条记录）"


def test_the_panel_says_what_it_is_about(school: School) -> None:
    school.key(KEY.Key_Return)
    panel = school.panel()
    assert panel.title() == "一年级6班 · 主题班会"
    assert panel._tag.tag() == Tag("late", "应于11月13日 · 逾期9天")
    assert school.focus() is panel.form.present
    assert panel.form.planned.text() == "40"
    assert panel.form.leader.text() == "班主任5"


def test_after_the_campaign_its_last_day_is_offered(
    services: Services, qtbot: QtBot, recorder: RecordingNotify
) -> None:
    name_school(services)
    import_classes(services, *plain_classes(1))
    begin_campaign(services, ends_on=date(2026, 11, 20))
    other = School(services, qtbot, recorder)
    other.key(KEY.Key_Return)
    assert other.panel().form.day.day() == date(2026, 11, 20)
    assert other.panel().form.day.text() == "2026年11月20日 周五"


def test_the_day_decides_how_many_are_expected_until_one_types(school: School) -> None:
    late = school.classes[5]
    school.on.classes.save(
        SaveClass(
            action_id=new_action(),
            uid=late.uid,
            version=late.version,
            school_year=late.school_year,
            grade=late.grade,
            number=late.number,
            class_teacher=late.class_teacher,
            head_count=38,
            head_count_on=date(2026, 11, 20),
        )
    )
    school.key(KEY.Key_Return)
    form = school.panel().form
    assert form.planned.text() == "40"
    form.day.set_day(date(2026, 11, 20))
    assert form.planned.text() == "38"
    form.day.set_day(TODAY)
    assert form.planned.text() == "40"
    assert not school.panel().is_dirty()  # what is proposed is nothing that could be lost
    form.planned.setFocus()
    form.planned.selectAll()
    school.type("39")
    form.day.set_day(date(2026, 11, 20))
    assert form.planned.text() == "39"


def test_undoing_a_change_takes_its_photos_back(school: School, tmp_path: Path) -> None:
    late = school.classes[5]
    logged = log_meeting(school.on, school.campaign, late)
    file = tmp_path / "班会.jpg"
    file.write_bytes(written(drawn()))
    school.key(KEY.Key_Return)
    school.panel().form.place.setText("操场")
    school.panel().form.photos.add((file,))
    school.key(KEY.Key_S, CTRL)
    assert len(school.on.evidence.of_owner("activity", logged.uid)) == 1
    assert school.notify.undo is not None
    school.notify.undo()
    assert [one.place for one in school.records(late)] == [logged.place]
    assert school.on.evidence.of_owner("activity", logged.uid) == ()


def test_an_undo_that_cannot_take_its_photos_back_leaves_the_record(
    school: School, tmp_path: Path
) -> None:
    late = school.classes[5]
    logged = log_meeting(school.on, school.campaign, late)
    file = tmp_path / "班会.jpg"
    file.write_bytes(written(drawn()))
    school.key(KEY.Key_Return)
    school.panel().form.place.setText("操场")
    school.panel().form.photos.add((file,))
    school.key(KEY.Key_S, CTRL)
    undo = school.notify.undo
    (kept,) = school.on.evidence.of_owner("activity", logged.uid)
    captioned = SaveEvidence(
        action_id=new_action(),
        uid=kept.uid,
        version=kept.version,
        owner_noun=kept.owner_noun,
        owner_uid=kept.owner_uid,
        kind=kept.kind,
        taken_on=kept.taken_on,
        caption="班会现场",
        recognisable=kept.recognisable,
        consent=kept.consent,
        for_paper=kept.for_paper,
    )
    school.on.evidence.save(captioned)
    assert undo is not None
    undo()
    assert [one.place for one in school.records(late)] == ["操场"]
    assert len(school.on.evidence.of_owner("activity", logged.uid)) == 1


def test_full_width_digits_count(school: School) -> None:
    school.key(KEY.Key_Return)
    school.type("３８")
    assert school.panel().form.present.heads() == 38


def test_trouble_is_said_in_place_and_the_text_stays(school: School) -> None:
    log_meeting(school.on, school.campaign, school.classes[5])
    school.key(KEY.Key_Return)
    form = school.panel().form
    (record,) = school.records(school.classes[5])
    log_meeting(
        school.on, school.campaign, school.classes[5], uid=record.uid, version=1, place="操场"
    )
    form.what.setPlainText("我写的话")
    school.key(KEY.Key_S, CTRL)
    assert form.error.isVisible()
    assert form.error.what.text() == "这条记录刚被改过。"
    assert form.what.toPlainText() == "我写的话"
    assert form.save.isEnabled()
    assert school.notify.said == []


def test_escape_asks_before_something_typed_is_lost(school: School) -> None:
    school.key(KEY.Key_Return)
    school.key(KEY.Key_Escape)
    assert school.closed()
    assert school.notify.asked == []
    school.key(KEY.Key_Return)
    school.type("3")
    school.notify.answer = False
    school.key(KEY.Key_Escape)
    assert not school.closed()
    assert [one.danger for one in school.notify.asked] == [True]
    school.notify.answer = True
    school.key(KEY.Key_Escape)
    assert school.closed()
    assert school.records(school.classes[5]) == ()


def test_a_record_opens_for_editing_and_undo_puts_the_old_back(school: School) -> None:
    school.table.choose(0)
    school.key(KEY.Key_Return)
    form = school.panel().form
    assert (form.present.text(), form.what.toPlainText()) == ("39", "看案例，演一演。")
    assert school.panel()._tag.tag() == Tag("done", "已开 · 11月10日")
    form.present.selectAll()
    school.type("37")
    school.key(KEY.Key_S, CTRL)
    (record,) = school.records(school.classes[0])
    assert (record.present_heads, record.version) == (37, 2)
    assert school.notify.said == ["已修改 一年级1班 主题班会"]
    assert school.chosen() == ["一年级1班"]
    assert school.notify.undo is not None
    school.notify.undo()
    (record,) = school.records(school.classes[0])
    assert record.present_heads == 39


def test_a_record_is_removed_and_brought_back(school: School) -> None:
    school.table.choose(0)
    school.key(KEY.Key_Return)
    click(school.panel().form.remove)
    assert school.records(school.classes[0]) == ()
    assert school.closed()
    assert school.notify.said == ["已删除 一年级1班 主题班会的记录"]
    assert school.notify.undo is not None
    school.notify.undo()
    assert len(school.records(school.classes[0])) == 1


def test_a_second_meeting_and_choosing_between_them(school: School) -> None:
    school.table.choose(0)
    school.key(KEY.Key_Return)
    click(school.panel().form.again)
    form = school.panel().form
    assert (form.present.text(), form.remove.isHidden()) == ("", True)
    assert form.record.currentText() == "新的一次"
    school.type("36")
    school.key(KEY.Key_S, CTRL)
    assert [one.present_heads for one in school.records(school.classes[0])] == [36, 39]
    assert school.tag(0) == Tag("done", "36/40 · 2次")
    school.table.choose(0)
    school.key(KEY.Key_Return)
    form = school.panel().form
    assert [form.record.itemText(n) for n in range(2)] == ["11月22日 · 36/40", "11月10日 · 39/40"]
    form.record.setFocus()
    school.key(KEY.Key_Down)
    assert form.present.text() == "39"
    assert form.day.day() == date(2026, 11, 10)


def test_turning_to_another_record_asks_before_typing_is_lost(school: School) -> None:
    log_meeting(school.on, school.campaign, school.classes[0], present_heads=20)
    school.table.choose(0)
    school.key(KEY.Key_Return)
    form = school.panel().form
    form.place.setText("操场")
    school.notify.answer = False
    form.record.setFocus()
    school.key(KEY.Key_Down)
    assert form.place.text() == "操场"
    assert form.record.currentIndex() == 0
    school.notify.answer = True
    school.key(KEY.Key_Down)
    assert (form.place.text(), form.present.text()) == ("", "39")


def test_a_class_is_exempted_with_a_reason_and_that_is_taken_back(school: School) -> None:
    school.key(KEY.Key_Return)
    form = school.panel().form
    click(form.exempt)
    assert school.focus() is form.because
    assert not form.log_part.isVisible()
    assert not form.exempt_do.isEnabled()
    school.type("外出研学")
    school.key(KEY.Key_Return)
    assert school.tag(5) == Tag("idle", "免做")
    assert school.notify.said == ["一年级6班 主题班会免做"]
    assert school.chosen() == ["二年级1班"]
    school.table.choose(5)
    school.key(KEY.Key_Return)
    form = school.panel().form
    assert form.told.text() == "原因：外出研学"
    assert form.exempt.text() == "撤销免做"
    click(form.exempt)
    assert school.tag(5) == Tag("late", "逾期9天")
    assert school.notify.undo is not None
    school.notify.undo()
    assert school.tag(5) == Tag("idle", "免做")


def test_the_exemption_can_be_left_again(school: School) -> None:
    school.key(KEY.Key_Return)
    form = school.panel().form
    click(form.exempt)
    school.type("外")
    click(form.exempt_cancel)
    assert form.log_part.isVisible()
    assert not school.panel().is_dirty()
    assert not form.because.isVisible()


def test_a_double_click_opens_and_a_closed_panel_is_freed(school: School) -> None:
    place = school.table.visualRect(school.model.index(6, FIRST_TASK)).center()
    view = school.table.viewport()
    click(view, place)
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    panel = school.panel()
    assert panel.title() == "二年级1班 · 主题班会"
    school.key(KEY.Key_Escape)
    assert school.focus() is school.table
    assert is_freed(panel)


def test_everything_has_a_name_and_fits(school: School) -> None:
    school.key(KEY.Key_Return)
    assert nameless(school.page) == []
    assert nameless(school.panel()) == []
    assert school.shell.minimumSizeHint().width() <= 1280
    assert school.shell.minimumSizeHint().height() <= 720
    school.key(KEY.Key_Escape)
    school.table.selectAll()
    school.key(KEY.Key_Return)
    assert nameless(school.many()) == []
    buttons = [one for one in school.many().findChildren(QPushButton) if one.property("primary")]
    assert len(buttons) == 1


def test_tab_goes_in_the_order_of_reading(school: School) -> None:
    school.key(KEY.Key_Return)
    form = school.panel().form
    form.day.setFocus(Qt.FocusReason.TabFocusReason)
    seen = []
    for _ in range(8):
        school.key(KEY.Key_Tab)
        seen.append(school.focus().objectName())
    assert seen == [
        "planned",
        "present",
        "what",
        "place",
        "leader",
        "choose_photos",
        "save",
        "exempt",
    ]


def test_after_saving_the_next_below_is_chosen_and_then_round_again(school: School) -> None:
    school.table.choose(6)
    for expected in ("二年级2班", "一年级6班"):
        school.key(KEY.Key_Return)
        school.key(KEY.Key_S, CTRL)
        assert school.chosen() == [expected]


def test_after_the_mouse_the_keyboard_is_in_the_table(school: School) -> None:
    bar = school.shell.form.action_bar
    (button,) = [
        one for one in bar.findChildren(QToolButton) if one.text() == "登记" and one.isVisible()
    ]
    button.setFocus()
    click(button)
    school.key(KEY.Key_S, CTRL)
    assert len(school.records(school.classes[5])) == 1
    assert school.focus() is school.table
