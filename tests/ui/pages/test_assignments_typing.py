"""班级任务 without a detour: digits, relays and pictures go where they belong."""

from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QMimeData, QModelIndex, QUrl
from PySide6.QtGui import QGuiApplication, QImage

from schoolguard.domain.search import HitKind, SearchHit
from schoolguard.ui.models.matrix import FIRST_TASK
from tests.ui.matrix_school import CTRL, KEY, School


def copy_image() -> None:
    """Put a small picture on the clipboard, as a screenshot or WeChat does."""
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(0xFF336699)
    QGuiApplication.clipboard().setImage(image)


def test_digits_log_one_class_after_another_without_a_detour(school: School) -> None:
    for place, heads in ((5, "38"), (6, "40"), (7, "39")):
        assert school.chosen() == [school.classes[place].name]
        for digit in heads:
            school.type(digit)
        assert school.panel().form.present.text() == heads
        school.key(KEY.Key_Return)
        assert school.closed()
        (record,) = school.records(school.classes[place])
        assert (record.present_heads, record.planned_heads) == (int(heads), 40)


def test_digits_change_nothing_where_a_record_is(school: School) -> None:
    school.table.choose(0)
    school.type("7")
    assert school.panel().form.present.text() == "39"
    assert not school.panel().is_dirty()


def test_a_relay_is_pasted_onto_the_matrix_and_confirmed_by_enter(school: School) -> None:
    QGuiApplication.clipboard().setText("一6 已开 38人\n二1班 已开 40人")
    school.key(KEY.Key_V, CTRL)
    view = school.page.imports.view
    assert view is not None
    assert view.form.confirm.hasFocus()  # nothing is left to decide
    school.key(KEY.Key_Return)
    assert school.page.imports.view is None
    assert [len(school.records(one)) for one in school.classes[5:]] == [1, 1, 0]


def test_a_word_that_names_no_class_opens_nothing(school: School) -> None:
    QGuiApplication.clipboard().setText("四十二")
    school.key(KEY.Key_V, CTRL)
    assert school.page.imports.view is None
    assert school.notify.said == ["粘贴的文字里没有班级，什么都没登记。"]
    QGuiApplication.clipboard().setText("一6 已开 38人")
    school.key(KEY.Key_V, CTRL)
    assert school.page.imports.view is not None


def test_a_picture_pasted_or_dropped_is_the_class_s(school: School, tmp_path: Path) -> None:
    copy_image()
    school.key(KEY.Key_V, CTRL)
    panel = school.panel()
    assert len(panel.form.photos.sources()) == 1
    panel.form.what.setFocus()
    copy_image()
    school.key(KEY.Key_V, CTRL)  # in the text field as well
    assert panel.form.what.toPlainText() == ""
    assert len(panel.form.photos.sources()) == 1  # the same picture
    QGuiApplication.clipboard().setText("看案例")
    school.key(KEY.Key_V, CTRL)
    assert panel.form.what.toPlainText() == "看案例"
    picture = tmp_path / "班会.jpg"
    picture.write_bytes(b"jpg")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(picture))])
    QGuiApplication.clipboard().setMimeData(data)
    school.key(KEY.Key_V, CTRL)
    assert panel.form.photos.sources()[1:] == (picture,)


def test_a_class_wanted_for_a_task_opens_its_panel(school: School) -> None:
    (task,) = school.on.campaigns.tasks(school.campaign)
    wanted = school.classes[6]
    school.page.reveal(SearchHit(HitKind.CLASS, wanted.name, "", wanted.uid, task.uid))
    assert school.panel().title() == f"{wanted.name} · 主题班会"


def stand(school: School, index: QModelIndex) -> None:
    """Stand at a cell, with its row alone chosen."""
    flag = QItemSelectionModel.SelectionFlag
    school.table.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)


def test_delete_takes_the_record_of_the_cell_and_undo_brings_it_back(school: School) -> None:
    stand(school, school.model.index(0, FIRST_TASK))
    school.key(KEY.Key_Delete)
    assert school.records(school.classes[0]) == ()
    assert not school.notify.asked
    assert school.notify.said[-1].startswith(f"已删除 {school.classes[0].name} 主题班会的 1 条记录")
    assert school.notify.undo is not None
    school.notify.undo()
    assert len(school.records(school.classes[0])) == 1


def test_delete_asks_for_several_and_says_where_there_is_none(school: School) -> None:
    stand(school, school.model.index(6, FIRST_TASK))
    school.key(KEY.Key_Delete)
    assert school.notify.said[-1] == "这里没有可以删除的记录。"
    assert school.notify.undo is None
    stand(school, school.model.index(0, FIRST_TASK))
    school.table.selectAll()
    school.notify.answer = False
    school.key(KEY.Key_Delete)
    assert school.notify.asked[-1].title == "删除 5 条记录？"
    assert len(school.records(school.classes[0])) == 1
    school.notify.answer = True
    school.key(KEY.Key_Delete)
    assert [len(school.records(one)) for one in school.classes] == [0] * 8
