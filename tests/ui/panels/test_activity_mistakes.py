"""What a person types wrong in the panel of a class meeting is told, and stays."""

from PySide6.QtTest import QTest

from tests.ui.matrix_school import CTRL, KEY, School


def test_more_present_than_expected_cannot_be_saved(school: School) -> None:
    school.key(KEY.Key_Return)
    school.type("41")
    form = school.panel().form
    assert form.missing.text() == "实到 41 人，多于应到 40 人，请检查。"
    assert not form.save.isEnabled()
    school.key(KEY.Key_S, CTRL)
    assert school.records(school.classes[5]) == ()
    school.key(KEY.Key_Backspace)
    assert form.missing.isHidden()
    assert form.save.isEnabled()


def test_what_is_no_number_is_told_and_stays(school: School) -> None:
    school.key(KEY.Key_Return)
    form = school.panel().form
    school.type("abc")
    school.key(KEY.Key_S, CTRL)
    assert form.error.what.text() == "这里要填数字。"
    assert (form.present.text(), school.focus()) == ("abc", form.present)
    assert school.records(school.classes[5]) == ()
    assert school.panel().is_dirty()
    form.present.setText("三十八人")
    school.key(KEY.Key_S, CTRL)
    assert [one.present_heads for one in school.records(school.classes[5])] == [38]


def test_saving_what_was_only_looked_at_closes_it_without_a_word(school: School) -> None:
    (of, *_) = school.classes
    school.table.choose(0)
    school.key(KEY.Key_Return)
    before, said = school.records(of), list(school.notify.said)
    school.key(KEY.Key_S, CTRL)
    assert school.closed()
    assert (school.records(of), school.notify.said) == (before, said)


def test_two_mistakes_are_both_told(school: School) -> None:
    school.key(KEY.Key_Return)
    form = school.panel().form
    school.type("52")
    form.day.lineEdit().selectAll()
    form.day.setFocus()
    form.day.lineEdit().selectAll()
    QTest.keyClicks(form.day, "2026-12-32")
    assert form.missing.text().splitlines() == [
        "实到 52 人，多于应到 40 人，请检查。",
        "日期也不能用，请检查。",
    ]


def test_too_much_text_cannot_be_saved(school: School) -> None:
    school.key(KEY.Key_Return)
    school.panel().form.what.setPlainText("长" * 2001)
    assert school.panel().form.missing.text() == "“做了什么”有 2001 字，最多 2000 字。"
    assert not school.panel().form.save.isEnabled()
