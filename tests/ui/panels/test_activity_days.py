"""The day of a class meeting in its panel."""

from datetime import date

from PySide6.QtWidgets import QLabel

from tests.ui.matrix_school import CTRL, KEY, School


def test_a_day_outside_the_campaign_is_told_and_not_refused(school: School) -> None:
    school.key(KEY.Key_Return)
    form = school.panel().form
    told = school.panel().findChild(QLabel, "outside")
    assert isinstance(told, QLabel)
    assert told.isHidden()
    form.day.set_day(date(2026, 10, 15))
    assert told.isVisible()
    assert told.text() == "日期不在宣传月 11月2日至11月30日 之内。"
    form.day.set_day(date(2026, 11, 2))
    assert told.isHidden()
    form.day.set_day(date(2026, 10, 15))
    school.key(KEY.Key_S, CTRL)
    (logged,) = school.records(school.classes[5])
    assert logged.held_on == date(2026, 10, 15)
