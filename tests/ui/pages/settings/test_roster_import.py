"""From a file to classes, with nothing stored before it is asked for."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QComboBox

from schoolguard.domain.roster import RosterClass, RosterField
from schoolguard.services import Services
from schoolguard.ui.jobs import ThreadJobs
from tests.exchange.corpus import BROKEN, messy_roster
from tests.exchange.files import workbook
from tests.opened import (
    YEAR,
    begin_campaign,
    import_classes,
    name_school,
    pupil,
)
from tests.ui.pages.settings.desk import Desk, focus


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
        words
        == "新增 1 个班；更新 1 个班；1 名学生不在花名册里，移到回收站；花名册里没有的 1 个班不动"
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


def test_a_slow_import_shows_its_progress_and_can_be_cancelled(
    open_desk: Callable[..., Desk], tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    jobs = ThreadJobs()
    request.addfinalizer(jobs.close)
    desk = open_desk(jobs)
    name_school(desk.services, names=True)
    desk.qtbot.waitUntil(lambda: desk.page.start_import() is not None)
    view = desk.read(messy_roster(tmp_path / "r.xlsx", classes=120, pupils=6000))
    desk.qtbot.waitUntil(view.form.do_import.isEnabled, timeout=20_000)
    view.form.do_import.click()
    view._on_slow()  # as after the time that nobody minds waiting
    assert view.form.stack.currentWidget() is view.form.reading
    view.form.cancel.click()
    desk.qtbot.waitUntil(lambda: not view.reading.busy(), timeout=10_000)
    assert view.form.stack.currentWidget() is view.form.preview
    assert desk.names() == []
    view.form.do_import.click()
    desk.qtbot.waitUntil(lambda: len(desk.names()) == 120, timeout=20_000)


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


def test_a_grade_the_school_had_not_is_let_in_by_saying_so(full_desk: Desk, tmp_path: Path) -> None:
    view = full_desk.read(workbook(tmp_path / "r.xlsx", [("班级", "姓名"), ("301", "王一")]))
    assert view.issues.index(0, 2).data() == "本校没有这个年级（共 1 行）。"
    assert view.form.questions_card.isVisible()
    view.form.stages.setFocus()
    full_desk.key(Qt.Key.Key_Down)  # 小学
    full_desk.settled()
    view.form.do_import.click()
    assert "三年级1班" in full_desk.names()
    assert len(full_desk.names()) == 7
