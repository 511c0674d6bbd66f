"""The page 设置 on a real store, driven by keys."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QMimeData, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from schoolguard import app, cli_arguments
from schoolguard.domain.roster import RosterClass, RosterField
from schoolguard.domain.school import SaveSchool
from schoolguard.services import Services
from schoolguard.ui import application, choices, theme
from schoolguard.ui.jobs import ImmediateJobs, Jobs, ThreadJobs
from schoolguard.ui.page import PageSpec
from schoolguard.ui.pages.settings import SettingsPage
from schoolguard.ui.panels.class_edit import ClassEdit
from schoolguard.ui.panels.roster_import import RosterImport
from schoolguard.ui.shell import Shell
from tests.exchange.corpus import BROKEN, messy_roster
from tests.exchange.files import workbook
from tests.opened import (
    YEAR,
    action,
    begin_campaign,
    import_classes,
    name_school,
    opened,
    plain_classes,
    pupil,
)
from tests.ui.helpers import RecordingNotify, nameless

LONG_SCHOOL = "青禾市实验学校教育集团东湖校区"
TEACHER = "阿依努尔·买买提江"


@dataclass
class Desk:
    """The window with the one page, and what lies under it."""

    qtbot: QtBot
    services: Services
    shell: Shell
    notify: RecordingNotify

    @property
    def page(self) -> SettingsPage:
        page = self.shell.current_page()
        assert isinstance(page, SettingsPage)
        return page

    @property
    def view(self) -> RosterImport:
        view = self.page.importing()
        assert view is not None
        return view

    @property
    def panel(self) -> ClassEdit:
        panel = self.shell.form.panel_host.panel()
        assert isinstance(panel, ClassEdit)
        return panel

    def key(self, key: Qt.Key, control: bool = False) -> None:
        """Press a key where the keyboard is."""
        modifier = Qt.KeyboardModifier
        QTest.keyClick(focus(), key, modifier.ControlModifier if control else modifier.NoModifier)

    def type(self, text: str) -> None:
        """Type where the keyboard is; Chinese comes from an input method, as one piece."""
        field = focus()
        assert isinstance(field, QLineEdit), field
        field.insert(text)

    def read(self, path: Path) -> RosterImport:
        """Read a roster in the import's view."""
        assert self.page.start_import() is not None
        self.view.read(str(path))
        return self.view

    def settled(self) -> None:
        """Wait for a reading that was asked for."""
        self.qtbot.waitUntil(lambda: not self.view.reading.busy(), timeout=10_000)

    def names(self) -> list[str]:
        return [one.name for one in self.services.classes.in_year(YEAR)]


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    with opened(tmp_path / "schoolguard.db", tmp_path) as made:
        yield made


@pytest.fixture
def open_desk(
    qtbot: QtBot, services: Services, settings: QSettings, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Desk]:
    def build(jobs: Jobs | None = None) -> Desk:
        spec = PageSpec("settings", "设置", "settings", partial(SettingsPage, settings=settings))
        shell = Shell((spec,), jobs or ImmediateJobs())
        notify = RecordingNotify()
        shell.notify = notify  # type: ignore[assignment]  # the page takes it from here
        qtbot.addWidget(shell)
        shell.resize(1280, 720)
        with qtbot.waitExposed(shell):
            shell.show()
        shell.activateWindow()
        qtbot.waitUntil(lambda: shell.current_page() is not None and shell.isActiveWindow())
        services.school.office.store.listen(shell.changed)
        shell.attach(services)
        return Desk(qtbot, services, shell, notify)

    return build


@pytest.fixture
def desk(open_desk: Callable[..., Desk]) -> Desk:
    """A window on an empty store."""
    return open_desk()


@pytest.fixture
def full_desk(services: Services, open_desk: Callable[..., Desk]) -> Desk:
    """A window on a school with six classes."""
    name_school(services)
    begin_campaign(services)
    import_classes(services, *plain_classes(6))
    return open_desk()


# First start


def test_a_school_starts_by_keyboard_alone(desk: Desk, tmp_path: Path) -> None:
    roster = messy_roster(tmp_path / "全校名册.xlsx", classes=12, pupils=60)
    page = desk.page
    assert page.form.tabs.currentWidget() is page.school
    assert page.form.steps.isVisible()
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


def test_steps_lead_on_and_wait_for_those_before(desk: Desk) -> None:
    steps = desk.page.form.steps.steps
    assert [one.isEnabled() for one in steps] == [True, False, False]
    name_school(desk.services)
    begin_campaign(desk.services)
    assert [one.isEnabled() for one in steps] == [True, True, False]
    import_classes(desk.services, *plain_classes(1))
    assert [one.isEnabled() for one in steps] == [True, True, True]
    assert steps[0].accessibleName() == "1 学校与宣传月 已完成"


def test_a_school_that_stands_opens_at_its_classes(full_desk: Desk) -> None:
    page = full_desk.page
    assert page.form.tabs.currentWidget() is page.classes
    assert not page.form.steps.isVisible()
    assert page.subtitle() == "6 个班 · 240 人"


# The school and its month


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
    assert section.dirty()


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
    assert not section.dirty()
    assert not section.form.save.isEnabled()


# Reading a roster


def test_a_question_is_answered_by_keys(desk: Desk, tmp_path: Path) -> None:
    rows = [("班级", "姓名"), ("1.1", "王一"), ("三年级1班", "王二")]
    view = desk.read(workbook(tmp_path / "r.xlsx", rows))
    assert not view.form.do_import.isEnabled()
    assert "1 处班级要确认" in view.form.state.text()
    combo = focus()
    assert isinstance(combo, QComboBox)
    assert combo.accessibleName() == "“1.1”是哪个班"
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Down)
    desk.settled()
    assert combo.currentText() == "一年级10班"
    view.form.do_import.click()
    assert desk.names() == ["一年级10班", "三年级1班"]


def test_the_kind_of_school_settles_many_questions(desk: Desk, tmp_path: Path) -> None:
    rows = [("班级", "姓名"), ("2024级1班", "王一"), ("2024级2班", "王二")]
    view = desk.read(workbook(tmp_path / "r.xlsx", rows))
    assert view.questions.count() == 2
    view.form.stages.setFocus()
    desk.key(Qt.Key.Key_Down)  # 小学
    desk.settled()
    assert view.form.do_import.isEnabled()
    view.form.do_import.click()
    assert desk.names() == ["三年级1班", "三年级2班"]


def test_a_column_is_given_another_meaning(desk: Desk, tmp_path: Path) -> None:
    rows = [("哪里", "谁"), ("301", "王一"), ("302", "王二")]
    view = desk.read(workbook(tmp_path / "r.xlsx", rows))
    assert "没认出表头" in str(view.issues.index(0, 2).data())
    for place, meaning in enumerate((RosterField.CLASS, RosterField.NAME)):
        combo = view.columns.combos[place]
        combo.setFocus()
        while combo.currentData() != meaning:
            step = Qt.Key.Key_Up if combo.findData(meaning) < combo.currentIndex() else None
            desk.key(step or Qt.Key.Key_Down)
        desk.settled()
        assert focus() is combo  # the choice keeps the keyboard
    assert view.form.do_import.isEnabled()
    view.form.do_import.click()
    assert desk.names() == ["三年级1班", "三年级2班"]


@pytest.mark.parametrize("kind", ["encrypted", "old xls", "truncated", "empty", "only a header"])
def test_a_broken_file_is_refused_in_place(desk: Desk, tmp_path: Path, kind: str) -> None:
    view = desk.read(BROKEN[kind](tmp_path))
    assert view.form.stack.currentWidget() is view.form.choose
    assert view.form.choose_error.isVisible()
    assert view.form.choose_error.what.text()
    assert view.form.choose_error.remedy.text()
    assert focus() is view.form.pick
    assert desk.names() == []
    assert desk.notify.errors == []
    good = workbook(tmp_path / "good.xlsx", [("班级", "姓名"), ("301", "王一")])
    view.read(str(good))
    assert not view.form.choose_error.isVisible()
    assert view.form.do_import.isEnabled()


def test_wrong_rows_block_until_they_are_left_out(desk: Desk, tmp_path: Path) -> None:
    rows = [("班级", "姓名"), ("301", "王一"), ("301", ""), ("追梦班", "王三")]
    view = desk.read(workbook(tmp_path / "r.xlsx", rows))
    assert view.issues.rowCount() == 2
    assert view.issues.index(0, 0).data() == "名册 B3"
    assert view.form.remedy.text() == view.issues.index(0, 3).data() != ""
    assert not view.form.do_import.isEnabled()
    view.form.leave_out.setFocus()
    desk.key(Qt.Key.Key_Space)
    desk.settled()
    assert view.form.leave_out.text() == "不导入这 2 行"
    view.form.do_import.click()
    assert [(one.name, one.heads) for one in desk.services.classes.in_year(YEAR)] == [
        ("三年级1班", 1)
    ]


def test_names_stay_away_unless_the_school_keeps_them(desk: Desk, tmp_path: Path) -> None:
    path = workbook(tmp_path / "r.xlsx", [("班级", "姓名"), ("301", "王小一")])
    view = desk.read(path)
    assert view.form.privacy_note.text() == "不保存姓名和电话，只计人数"
    assert view.head.index(0, 1).data() == "王*"
    view.close_flow()
    name_school(desk.services, names=True)
    view = desk.read(path)
    assert view.form.privacy_note.text() == "保存姓名，不保存电话"
    assert view.head.index(0, 1).data() == "王小一"


def test_the_plan_says_who_goes_and_what_stays(
    services: Services, open_desk: Callable[..., Desk], tmp_path: Path
) -> None:
    name_school(services, names=True)
    begin_campaign(services)
    import_classes(
        services,
        RosterClass(3, 1, "", 2, (pupil("王一", "1"), pupil("王二", "2"))),
        RosterClass(3, 2, "", 1, (pupil("王三", "1"),)),
    )
    desk = open_desk()
    rows = [("班级", "座号", "姓名"), ("301", "1", "王一"), ("303", "1", "王四")]
    words = desk.read(workbook(tmp_path / "r.xlsx", rows)).form.plan_words.text()
    assert (
        words == "新增 1 个班；更新 1 个班；1 名学生不在名册里，移到回收站；名册里没有的 1 个班不动"
    )


def test_esc_leaves_the_import_and_not_the_page(desk: Desk, tmp_path: Path) -> None:
    desk.read(workbook(tmp_path / "r.xlsx", [("班级", "姓名"), ("301", "王一")]))
    desk.key(Qt.Key.Key_Escape)
    assert desk.page.importing() is None
    assert desk.page.form.views.currentWidget() is desk.page.form.sections
    assert desk.names() == []


def test_reading_can_be_cancelled(
    open_desk: Callable[..., Desk], tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    jobs = ThreadJobs()
    request.addfinalizer(jobs.close)
    desk = open_desk(jobs)
    desk.qtbot.waitUntil(lambda: desk.page.start_import() is not None)
    view = desk.read(messy_roster(tmp_path / "r.xlsx"))
    assert focus() is view.form.cancel
    desk.key(Qt.Key.Key_Space)
    desk.qtbot.waitUntil(lambda: view.form.stack.currentWidget() is view.form.choose)
    assert not view.reading.busy()
    assert desk.names() == []
    desk.read(messy_roster(tmp_path / "again.xlsx", classes=6, pupils=60))
    desk.qtbot.waitUntil(view.form.do_import.isEnabled, timeout=10_000)
    assert view.found.rowCount() == 6


def test_a_dropped_file_is_read(desk: Desk, tmp_path: Path) -> None:
    path = workbook(tmp_path / "r.xlsx", [("班级", "姓名"), ("301", "王一")])
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    drop = QDropEvent(
        QPointF(9, 9),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    assert desk.page.acceptDrops()
    desk.page.dropEvent(drop)  # Qt delivers one only out of a real drag
    assert drop.isAccepted()
    assert desk.view.form.file_name.text() == "r.xlsx"
    assert desk.view.form.do_import.isEnabled()


# Classes one by one


def test_classes_are_added_one_after_the_other(desk: Desk) -> None:
    name_school(desk.services)
    begin_campaign(desk.services)
    desk.page.add_class()
    panel = desk.panel
    assert panel.title() == "添加一年级1班"
    panel.form.class_teacher.setText(TEACHER)
    panel.form.head_count.setFocus()
    desk.type("45")
    panel.form.save_next.click()
    assert panel.title() == "添加一年级2班"
    assert focus() is panel.form.class_teacher
    desk.key(Qt.Key.Key_S, control=True)
    found = desk.services.classes.in_year(YEAR)
    assert [(one.name, one.class_teacher, one.heads) for one in found] == [
        ("一年级1班", TEACHER, 45),
        ("一年级2班", "", None),
    ]
    assert desk.shell.form.panel_host.panel() is None


def test_a_class_that_is_there_is_not_added_again(full_desk: Desk) -> None:
    full_desk.page.add_class()
    form = full_desk.panel.form
    form.number.setValue(3)
    assert "已经有了" in form.missing.text()
    assert not form.save.isEnabled()
    assert not form.save_next.isEnabled()


def test_enter_opens_a_class_and_a_counted_one_is_not_typed(
    services: Services, open_desk: Callable[..., Desk]
) -> None:
    name_school(services, names=True)
    begin_campaign(services)
    import_classes(services, RosterClass(3, 1, "", 1, (pupil("王一", "1"),)))
    desk = open_desk()
    desk.page.classes.focus()
    desk.key(Qt.Key.Key_Return)
    form = desk.panel.form
    assert (form.head_count.text(), form.head_count.isEnabled()) == ("1", False)
    assert focus() is form.class_teacher
    desk.type(TEACHER)
    desk.key(Qt.Key.Key_S, control=True)
    (one,) = services.classes.in_year(YEAR)
    assert (one.class_teacher, one.heads, one.head_count) == (TEACHER, 1, None)


def test_a_stale_class_keeps_what_was_typed(full_desk: Desk) -> None:
    page, services = full_desk.page, full_desk.services
    one = services.classes.in_year(YEAR)[0]
    page.edit_class(one)
    first = full_desk.panel
    first.form.class_teacher.setText("甲")
    other = ClassEdit(page.context, services, YEAR, frozenset(), one)
    full_desk.qtbot.addWidget(other)
    other.form.class_teacher.setText("乙")
    other.save()
    first.save()
    assert "刚被改过" in first.form.error.what.text()
    assert first.form.class_teacher.text() == "甲"
    assert services.classes.in_year(YEAR)[0].class_teacher == "乙"
    full_desk.notify.answer = False
    first.ask_to_close()
    assert full_desk.shell.form.panel_host.panel() is first  # asked, and kept
    assert full_desk.notify.asked[-1].danger


def test_removed_classes_come_back(full_desk: Desk) -> None:
    page = full_desk.page
    page.classes.focus()
    QTest.keyClick(focus(), Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    full_desk.key(Qt.Key.Key_Delete)
    assert full_desk.names() == [f"一年级{number}班" for number in (3, 4, 5, 6)]
    assert full_desk.notify.said[-1] == "已删除 2 个班。"
    assert page.subtitle() == "4 个班 · 160 人"
    assert full_desk.notify.undo is not None
    full_desk.notify.undo()
    assert len(full_desk.names()) == 6
    assert page.subtitle() == "6 个班 · 240 人"


def test_the_list_sorts_and_copies_with_its_heads(
    full_desk: Desk, watch_model: Callable[[QAbstractItemModel], None]
) -> None:
    section = full_desk.page.classes
    watch_model(section.model)
    table = section.form.classes
    table.choose(1)
    table.horizontalHeader().setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    assert section.model.row(0).number == 6
    assert [one.number for one in section.chosen()] == [2]  # what is chosen goes along
    table.setFocus()
    full_desk.key(Qt.Key.Key_C, control=True)
    assert QGuiApplication.clipboard().text().splitlines() == [
        "班级\t班主任\t人数\t人数来源",
        "一年级2班\t班主任1\t40\t只记人数 · 11月16日",
    ]


def test_preview_lists_are_sound_models(
    desk: Desk, tmp_path: Path, watch_model: Callable[[QAbstractItemModel], None]
) -> None:
    assert desk.page.start_import() is not None
    for model in (desk.view.head, desk.view.issues, desk.view.found):
        watch_model(model)
    rows = [("班级", "姓名"), ("301", "王一"), ("301", "")]
    view = desk.read(workbook(tmp_path / "r.xlsx", rows))
    assert (view.head.rowCount(), view.issues.rowCount(), view.found.rowCount()) == (2, 1, 1)


# Data and window


def test_a_backup_brings_everything_back(full_desk: Desk, tmp_path: Path) -> None:
    data = full_desk.page.data
    target = tmp_path / "backups" / "b.sgbak"
    target.parent.mkdir()
    data.backup(str(target))
    assert target.exists()
    assert data.form.latest.text() != "还没备份过"
    assert not data.form.working.isVisible()
    full_desk.page.classes.focus()
    full_desk.page.remove_chosen()
    assert len(full_desk.names()) == 5

    full_desk.notify.answer = False
    data.decide_restore(str(target))
    assert len(full_desk.names()) == 5  # asked first
    full_desk.notify.answer = True
    data.decide_restore(str(target))
    assert len(full_desk.names()) == 6
    assert full_desk.notify.asked[-1].danger
    assert full_desk.page.subtitle() == "6 个班 · 240 人"
    assert len(list((tmp_path / "backups").glob("before-restore-*.sgbak"))) == 1


def test_a_file_that_is_no_backup_is_refused_in_place(full_desk: Desk, tmp_path: Path) -> None:
    wrong = tmp_path / "x.sgbak"
    wrong.write_text("x", encoding="utf-8")
    full_desk.page.form.tabs.setCurrentIndex(2)
    full_desk.page.data.decide_restore(str(wrong))
    error = full_desk.page.data.form.error
    assert error.isVisible()
    assert error.remedy.text()
    assert len(full_desk.names()) == 6


def test_the_check_says_what_it_found(full_desk: Desk) -> None:
    full_desk.page.form.tabs.setCurrentIndex(2)
    data = full_desk.page.data
    data.focus()
    data.form.check.setFocus()
    full_desk.key(Qt.Key.Key_Space)
    assert data.form.found_text.isVisible()
    assert "数据完好" in data.form.found_text.text()
    assert focus() is data.form.check


def test_language_and_theme_are_the_users_own(full_desk: Desk, settings: QSettings) -> None:
    full_desk.page.form.tabs.setCurrentIndex(2)
    form = full_desk.page.data.form
    assert choices.chosen_language(settings) is None
    form.language.setFocus()
    full_desk.key(Qt.Key.Key_Down)
    assert choices.chosen_language(settings) == "en"
    assert form.language_note.text() == "下次打开时换成这个语言。"
    form.theme.setFocus()
    try:
        full_desk.key(Qt.Key.Key_Up)
        assert choices.chosen_theme(settings) == "dark"
        assert theme.colours().name == "dark"
        assert QGuiApplication.overrideCursor() is None
    finally:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        choices.wear(app, "light")


# For everybody


def test_everything_the_keyboard_reaches_has_a_name(full_desk: Desk, tmp_path: Path) -> None:
    page = full_desk.page
    for place in range(3):
        page.form.tabs.setCurrentIndex(place)
        assert nameless(page) == []
    page.add_class()
    assert nameless(full_desk.panel) == []
    rows = [("班级", "姓名"), ("1.1", "王一"), ("301", "")]
    view = full_desk.read(workbook(tmp_path / "r.xlsx", rows))
    assert nameless(view) == []


@pytest.mark.parametrize(
    ("arguments", "kept", "expected"),
    [([], "en", "en"), ([], None, "zh_CN"), (["--lang", "zh_CN"], "en", "zh_CN")],
)
def test_the_window_opens_in_the_language_that_was_chosen(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    settings: QSettings,
    arguments: list[str],
    kept: str | None,
    expected: str,
) -> None:
    if kept is not None:
        settings.setValue(choices.LANGUAGE, kept)
    settings.setValue(choices.THEME, "dark")
    dressed: list[tuple[object, ...]] = []

    class Seen(Exception):
        pass

    def create(_argv: list[str], *look: object) -> None:
        dressed.append(look)
        raise Seen

    monkeypatch.setattr(application, "user_settings", lambda: settings)
    monkeypatch.setattr(application, "create_application", create)
    with pytest.raises(Seen):
        app.start_window(tmp_path, cli_arguments.parse(arguments))
    assert dressed == [(expected, "dark")]
