"""The first start, and the section 学校与宣传月."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit

from schoolguard.domain.roster import RosterClass
from schoolguard.domain.school import SaveSchool
from tests.exchange.corpus import messy_roster
from tests.exchange.pictures import drawn, written
from tests.opened import (
    YEAR,
    action,
    import_classes,
    name_school,
    pupil,
)
from tests.ui.pages.settings.desk import Desk, focus

LONG_SCHOOL = "青禾市实验学校教育集团东湖校区"


def test_a_school_starts_by_keyboard_alone(desk: Desk, tmp_path: Path) -> None:
    roster = messy_roster(tmp_path / "全校名册.xlsx", classes=12, pupils=60)
    page = desk.page
    assert page.form.tabs.currentWidget() is page.school
    assert not page.school.form.save.isEnabled()
    assert "学校名称" in page.school.form.state.text()

    desk.type(LONG_SCHOOL)
    desk.key(Qt.Key.Key_S, control=True)
    school, campaign = desk.services.school.get(), desk.services.campaigns.current()
    assert school is not None
    assert (school.name, school.keep_names, school.keep_phones) == (LONG_SCHOOL, False, False)
    assert (campaign.title, campaign.starts_on.day, campaign.ends_on.day) == (
        "防范电信网络诈骗宣传月", 1, 30,
    )  # fmt: skip

    assert page.form.tabs.currentWidget() is page.classes
    desk.key(Qt.Key.Key_Space)  # the empty state's button
    dialog = page.importing().findChild(QFileDialog)  # type: ignore[union-attr]
    assert isinstance(dialog, QFileDialog)
    name = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(name, QLineEdit)
    name.setText(str(roster))
    QTest.keyClick(name, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: not dialog.isVisible())

    assert desk.names() == []  # read, and nothing written
    assert focus() is desk.view.form.do_import
    desk.key(Qt.Key.Key_Space)
    assert len(desk.names()) == 12
    assert desk.notify.said[-1] == "已导入 12 个班 · 60 人。"
    assert page.importing() is None
    assert page.subtitle() == "12 个班 · 60 人"
    assert page.classes.model.rowCount() == 12
    assert focus() is page.classes.form.classes


def test_a_school_that_stands_opens_at_its_classes(full_desk: Desk) -> None:
    page = full_desk.page
    assert page.form.tabs.currentWidget() is page.classes
    assert page.subtitle() == "6 个班 · 240 人"


def test_phones_bring_names_and_go_with_them(desk: Desk) -> None:
    form = desk.page.school.form
    form.keep_phones.click()
    assert form.keep_names.isChecked()
    form.keep_names.click()
    assert not form.keep_phones.isChecked()


def test_what_is_wrong_is_said_at_its_place(full_desk: Desk) -> None:
    form = full_desk.page.school.form
    full_desk.page.form.tabs.setCurrentIndex(1)
    form.notice_number.setText("教" * 41)
    assert form.notice_number_error.isVisible()
    assert "最多 40 个" in form.notice_number_error.text()
    assert not form.save.isEnabled()
    form.notice_number.setText("教〔2026〕8号")
    assert not form.notice_number_error.isVisible()
    day = form.starts_on.day()
    form.ends_on.set_day(day.replace(day=1))
    assert "早于" in form.ends_on_error.text()
    assert not form.save.isEnabled()


def test_a_month_too_long_is_refused_at_its_place(full_desk: Desk) -> None:
    section = full_desk.page.school
    full_desk.page.form.tabs.setCurrentIndex(1)
    section.form.ends_on.set_day(section.form.ends_on.day().replace(year=2027))
    section.save()
    assert "超过 200 天" in section.form.ends_on_error.text()
    assert section.is_dirty()


def test_a_stale_form_keeps_what_was_typed(full_desk: Desk) -> None:
    section, services = full_desk.page.school, full_desk.services
    full_desk.page.form.tabs.setCurrentIndex(1)
    section.form.school_name.setText("东湖小学")
    found = services.school.get()
    assert found is not None
    services.school.save(
        SaveSchool(
            action_id=action(), version=found.version, name="南湖小学",
            keep_names=False, keep_phones=False,
        )
    )  # fmt: skip
    assert section.form.school_name.text() == "东湖小学"  # a reload takes nothing away
    section.save()
    assert "刚被改过" in section.form.error.what.text()
    assert section.form.school_name.text() == "东湖小学"
    assert services.school.get().name == "南湖小学"  # type: ignore[union-attr]
    section.form.discard.click()
    assert section.form.school_name.text() == "南湖小学"
    section.form.school_name.setText("东湖小学")
    section.save()
    assert services.school.get().name == "东湖小学"  # type: ignore[union-attr]


def test_only_what_differs_is_written(full_desk: Desk) -> None:
    section, services = full_desk.page.school, full_desk.services
    before = services.school.get()
    section.form.theme.setText("不轻信、不转账")
    section.form.has_report_due.click()
    section.save()
    assert services.school.get() == before
    campaign = services.campaigns.current()
    assert campaign.theme == "不轻信、不转账"
    assert campaign.notice.report_due == campaign.ends_on
    assert not section.is_dirty()
    assert not section.form.save.isEnabled()


def test_names_are_erased_only_after_a_yes(desk: Desk) -> None:
    name_school(desk.services, names=True)
    import_classes(desk.services, RosterClass(3, 3, "陈", 1, (pupil("张三", "1"),)))
    form = desk.page.school.form
    desk.qtbot.waitUntil(lambda: form.keep_names.isChecked())
    desk.notify.answer = False
    form.keep_names.setChecked(False)
    desk.page.school.save()
    (question,) = desk.notify.asked
    assert "1 名学生" in question.text
    assert question.danger
    assert desk.services.school.kept().pupils == 1
    assert form.save.isEnabled()
    desk.notify.answer = True
    desk.page.school.save()
    assert desk.services.school.kept().pupils == 0
    assert desk.services.classes.in_year(YEAR)[0].heads == 1


def test_an_opt_in_without_pupils_is_taken_back_unasked(desk: Desk) -> None:
    name_school(desk.services, names=True)
    desk.qtbot.waitUntil(lambda: desk.page.school.form.keep_names.isChecked())
    desk.page.school.form.keep_names.setChecked(False)
    desk.page.school.save()
    school = desk.services.school.get()
    assert school is not None
    assert not school.keep_names
    assert desk.notify.asked == []


def test_closing_the_window_keeps_typed_text_as_a_draft(desk: Desk) -> None:
    desk.type(LONG_SCHOOL)
    assert not desk.shell.close()  # it closes once what is typed is kept
    desk.qtbot.waitUntil(lambda: not desk.shell.isVisible())
    assert desk.notify.asked == []
    (draft,) = desk.services.drafts.waiting()
    assert (draft.title, LONG_SCHOOL in draft.typed) == ("学校与宣传月", True)


def test_a_password_that_no_draft_keeps_is_asked_about(full_desk: Desk) -> None:
    full_desk.page.people.password.first.setText("geheim-123")
    full_desk.notify.answer = False
    assert not full_desk.shell.close()
    assert full_desk.shell.isVisible()
    (question,) = full_desk.notify.asked
    assert question.danger
    full_desk.notify.answer = True
    full_desk.shell.close()
    full_desk.qtbot.waitUntil(lambda: not full_desk.shell.isVisible())
    assert full_desk.services.drafts.waiting() == ()


def test_a_window_with_nothing_typed_closes_unasked(full_desk: Desk) -> None:
    assert full_desk.shell.close()
    assert full_desk.notify.asked == []


def test_a_badge_is_chosen_and_taken_away_again(full_desk: Desk, tmp_path: Path) -> None:
    row, form = full_desk.page.badge, full_desk.page.school.form
    assert form.badge_picture.isHidden()
    assert form.drop_badge.isHidden()
    (tmp_path / "校徽.png").write_bytes(written(drawn(), "PNG"))
    row.take(str(tmp_path / "校徽.png"))
    assert full_desk.notify.said[-1] == "校徽已换"
    assert not form.badge_picture.pixmap().isNull()
    form.drop_badge.click()
    assert full_desk.notify.said[-1] == "校徽已去掉"
    assert form.badge_picture.isHidden()
    (tmp_path / "坏.png").write_bytes(b"no picture")
    row.take(str(tmp_path / "坏.png"))
    assert not form.error.isHidden()
    assert form.choose_badge.isEnabled()
