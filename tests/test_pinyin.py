"""Names are sorted and found as they are read."""

import pytest

from schoolguard import pinyin
from schoolguard.paths import resource


def test_names_stand_in_the_order_in_which_they_are_read() -> None:
    names = ["张三", "章三", "曾国", "单雄信", "单丹", "仇英", "白起", "Anna", "张衡", "长孙无忌"]
    names += ["九班", "区大相", "吕布", "陆游", "𬭚一", "䶮一", "㛃一", "葛优", "查良镛", "任平"]
    ordered = sorted(names, key=lambda one: pinyin.sort_key(one, person=True))
    assert " ".join(ordered) == (
        "Anna 白起 𬭚一 葛优 㛃一 九班 陆游 吕布 区大相 仇英 任平 单丹 单雄信 䶮一 曾国 查良镛 张衡"
        " 张三 章三 长孙无忌"
    )


def test_numbers_count_by_their_value() -> None:
    names = ["七年级10班", "七年级9班", "七年级1班", "八年级2班"]
    assert sorted(names, key=pinyin.sort_key) == [names[3], names[2], names[1], names[0]]


@pytest.mark.parametrize(
    ("text", "typed", "rank"),
    [
        ("张三丰", "张三丰", 0),
        ("张三丰", "张", 1),
        ("张三丰", "三丰", 2),
        ("张三丰", "zsf", 3),
        ("张三丰", "zhangsanf", 3),
        ("张三丰", "sf", 4),
        ("张三丰", "hang", None),
        ("张三丰", "四", None),
        ("（ＬＥＤ）屏", "led", 2),
        ("", "a", None),
        ("任何", "", 1),
    ],
)
def test_how_well_a_text_answers(text: str, typed: str, rank: int | None) -> None:
    assert pinyin.rank(text, typed) == rank


def test_every_character_of_the_table_stands_once() -> None:
    lines = resource("pinyin", "readings.txt").read_text(encoding="utf-8").splitlines()
    chars = "".join(line.split(" ")[1] for line in lines)
    assert len(chars) == len(set(chars)) > 26_000
    assert lines == sorted(lines)
    assert "MIT" in resource("pinyin", "MIT-pypinyin.txt").read_text(encoding="utf-8")
