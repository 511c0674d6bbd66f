"""The search field's own part: pages, by what they are called and by how that sounds."""

import pytest
from pytestqt.qtbot import QtBot

from schoolguard.domain.search import HitKind, SearchHit
from schoolguard.ui.widgets.search_field import SearchField

TITLES = ("今日", "领导小组", "班级任务", "国旗下讲话", "家长消息", "其他活动", "月末总结", "设置")


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("ld", ["领导小组"]),
        ("lingdao", ["领导小组"]),
        ("LD", ["领导小组"]),
        ("ｌｄ", ["领导小组"]),
        ("h", ["国旗下讲话", "其他活动"]),
        ("小组", ["领导小组"]),
        ("jz", ["家长消息"]),
        ("qqq", []),
    ],
)
def test_a_page_is_found_by_its_words_and_by_their_sound(
    typed: str, found: list[str], qtbot: QtBot
) -> None:
    field = SearchField()
    qtbot.addWidget(field)
    field.set_pages([SearchHit(HitKind.PAGE, title, "", title) for title in TITLES])
    field.textEdited.emit(typed)
    shown = [field.model.index(place, 0).data() for place in range(field.model.rowCount())]
    assert [one for one in shown if one in TITLES] == found
