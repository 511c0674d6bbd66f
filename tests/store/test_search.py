"""Search finds what LIKE finds, for one character as for ten."""

import random

import pytest

from schoolguard.store import search
from schoolguard.store.store import Store

FAMILY = "张王李赵欧阳买𬭚"
GIVEN = "三小川明喆䶮若曦一Ab9"


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


@pytest.mark.parametrize("length", range(1, 11))
def test_every_length_is_found(length: int, store: Store, names: list[str]) -> None:
    draw = random.Random(length)
    for _ in range(20):
        name = draw.choice([one for one in names if len(one) >= length])
        start = draw.randrange(len(name) - length + 1)
        typed = name[start : start + length]
        expected = [one for one in names if typed.lower() in one.lower()]
        with store.read() as reader:
            found = [hit.title for hit in search.find(reader, typed, most=1000)]
        assert found == expected, typed


@pytest.mark.parametrize(
    "typed", ['"', "张*", "张 OR 王", "a)b", "%", "_", "' --", "  ", "NEAR(三 小)"]
)
def test_no_character_is_a_command(typed: str, store: Store, names: list[str]) -> None:
    with store.read() as reader:
        found = search.find(reader, typed, most=1000)
    wanted = "".join(typed.split()).lower()
    assert [hit.title for hit in found] == [
        one for one in names if wanted and wanted in one.lower()
    ]


def test_a_dropped_entry_is_found_no_more(store: Store, names: list[str]) -> None:
    with store.begin(actor="office", action="roster.import", action_id="b") as tx:
        search.drop(tx, "pupil", ["u0"])
        search.put(tx, "pupil", [("u1", "新名字", "", "新名字")])
    with store.read() as reader:
        titles = [hit.title for hit in search.find(reader, names[0], most=1000)]
        assert titles.count(names[0]) == names[2:].count(names[0])
        assert [hit.target for hit in search.find(reader, "新名字")] == ["u1"]
