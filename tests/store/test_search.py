"""Search finds what LIKE finds, for one character as for ten; and what it sounds like."""

import random
import unicodedata

import pytest

from schoolguard import pinyin
from schoolguard.store import search
from schoolguard.store.store import Store

FAMILY = "张王李赵欧阳买𬭚单曾"
GIVEN = "三小川明喆䶮若曦一㛃Ab9Ｃ（）-·\"*%_'é"


@pytest.fixture
def names(store: Store) -> list[str]:
    draw = random.Random(7)
    names = [
        draw.choice(FAMILY) + "".join(draw.choices(GIVEN, k=draw.randint(1, 10)))
        for _ in range(400)
    ]
    with store.begin(actor="office", action="roster.import", action_id="a") as tx:
        search.put(tx, "pupil", [(f"u{index}", name, "", name) for index, name in enumerate(names)])
    return names


def like(name: str, typed: str) -> bool:
    """The oracle: what LIKE finds, one width and one case."""

    def plain(words: str) -> str:
        return unicodedata.normalize("NFKC", words).casefold().replace(" ", "")

    return plain(typed) in plain(name)


@pytest.mark.parametrize("length", range(1, 11))
def test_every_length_is_found(length: int, store: Store, names: list[str]) -> None:
    draw = random.Random(length)
    for _ in range(20):
        name = draw.choice([one for one in names if len(one) >= length])
        start = draw.randrange(len(name) - length + 1)
        typed = name[start : start + length]
        sounding = [one for one in names if pinyin.matches(one, typed)]
        with store.read() as reader:
            found = [hit.title for hit in search.find(reader, typed, most=1000)]
        assert sorted(found) == sorted(sounding), typed
        ranks = [pinyin.rank(one, typed) for one in found]
        assert ranks == sorted(ranks, key=str), typed
        assert {one for one in names if like(one, typed)} <= set(found), typed


@pytest.mark.parametrize(
    "typed", ['"', "张*", "张 OR 王", "a)b", "%", "_", "' --", "  ", "NEAR(三 小)", 'words : "张']
)
def test_no_character_is_a_command(typed: str, store: Store, names: list[str]) -> None:
    with store.read() as reader:
        found = search.find(reader, typed, most=1000)
    assert sorted(hit.title for hit in found) == sorted(
        one for one in names if typed.strip() and like(one, typed)
    )


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("zs", ["张三", "张三丰", "小张三"]),
        ("zhangsan", ["张三", "张三丰", "小张三"]),
        ("Zhang S", ["张三", "张三丰", "小张三"]),
        ("张三", ["张三", "张三丰", "小张三"]),
        ("sxx", ["单雄信"]),
        ("dxx", ["单雄信"]),
        ("lvb", ["吕布"]),
        ("lü", ["吕布"]),
        ("ＺＳ", ["张三", "张三丰", "小张三"]),
        ("qnj10", ["七年级10班"]),
        ("gy3b", ["高一（3）班"]),
        ("（3）", ["高一（3）班"]),
        ("3", ["高一（3）班"]),
        ("zeng", ["七年级10班"]),
        ("hang", []),
    ],
)
def test_who_is_typed_by_sound_is_found_best_first(
    typed: str, found: list[str], store: Store
) -> None:
    people = ("小张三", "张三丰", "张三", "单雄信", "吕布")
    with store.begin(actor="office", action="roster.import", action_id="a") as tx:
        search.put(tx, "pupil", [(one, one, "", one) for one in people])
        classes = [("七年级10班", "曾老师"), ("高一（3）班", "")]
        search.put(tx, "school_class", [(n, n, who, f"{n} {who}".strip()) for n, who in classes])
    with store.read() as reader:
        assert [hit.title for hit in search.find(reader, typed)] == found


def test_a_dropped_entry_is_found_no_more(store: Store, names: list[str]) -> None:
    with store.begin(actor="office", action="roster.import", action_id="b") as tx:
        search.drop(tx, "pupil", ["u0"])
        search.put(tx, "pupil", [("u1", "新名字", "", "新名字")])
    with store.read() as reader:
        titles = [hit.title for hit in search.find(reader, names[0], most=1000)]
        assert titles.count(names[0]) == names[2:].count(names[0])
        assert [hit.target for hit in search.find(reader, "新名字")] == ["u1"]
