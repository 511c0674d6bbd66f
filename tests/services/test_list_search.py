"""What is sought in a long list is what LIKE finds, for one character as for ten, and by sound."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest

from schoolguard import pinyin
from schoolguard.domain.listing import Asked, LongList
from schoolguard.domain.roster import RosterClass, RosterPupil
from schoolguard.domain.school import ImportRoster
from schoolguard.services import Services
from tests.opened import YEAR, action, begin_campaign, log_meeting, name_school, opened
from tests.services.leaflets import printed, save_leaflet

FAMILY, GIVEN = "张王李欧阳单曾仇𬭚", "三小川明喆䶮若曦一㛃Ab9Ｃ·%_'é"
PLACES = "多功能厅操场阶梯教室图书馆B座301_%"


@dataclass(frozen=True)
class Searched:
    """A list, what of it is shown, and how a row reads."""

    source: Callable[[Services], LongList[Any]]
    scope: Callable[[Services], str]
    cells: Callable[[Any], tuple[str, ...]]


LISTS = {
    "names": Searched(
        lambda on: on.pupils, lambda _on: str(YEAR), lambda one: (one.name, one.class_name)
    ),
    "activities": Searched(
        lambda on: on.every_activity,
        lambda _on: "",
        lambda one: (one.leader, one.place, one.title, one.class_name),
    ),
    "slips": Searched(
        lambda on: on.every_slip,
        lambda on: on.leaflets.month(on.campaigns.current().uid).lines[0].leaflet.uid,
        lambda one: (one.name, one.class_name),
    ),
}


def _words(draw: random.Random, first: str, more: str, most: int) -> str:
    return draw.choice(first) + "".join(draw.choices(more, k=draw.randint(1, most)))


@pytest.fixture(scope="module")
def on(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    folder, draw = tmp_path_factory.mktemp("sought"), random.Random(5)
    with opened(folder / "schoolguard.db", folder) as made:
        name_school(made, names=True)
        rows = tuple(
            RosterClass(7, number, "", 30, tuple(_pupil(draw, number, seat) for seat in range(30)))
            for number in (1, 2)
        )
        made.roster.write(
            ImportRoster(action_id=action(), school_year=YEAR, classes=rows, source="名册")
        )
        month = begin_campaign(made)
        classes = made.classes.in_year(YEAR)
        for place in range(24):
            log_meeting(
                made,
                month,
                classes[place % 2],
                leader=_words(draw, FAMILY, GIVEN, 9),
                place=_words(draw, PLACES, PLACES, 9),
                held_on=date(2026, 11, 2 + place % 8),
            )
        printed(made, save_leaflet(made, month, with_slip=True))
        yield made


def _pupil(draw: random.Random, number: int, seat: int) -> RosterPupil:
    name = _words(draw, FAMILY, GIVEN, 9)
    return RosterPupil(str(seat + 1), f"2026{number:02}{seat:02}", name, "female", "", "")


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize("length", range(1, 11))
def test_every_length_is_found_in_every_list(length: int, name: str, on: Services) -> None:
    listed, draw = LISTS[name], random.Random(length)
    source, scope = listed.source(on), listed.scope(on)
    rows = [one for one in source.rows(source.keys(Asked(scope=scope)), scope) if one is not None]
    assert rows
    long_enough = [cell for one in rows for cell in listed.cells(one) if len(cell) >= length]
    for _ in range(6):
        cell = draw.choice(long_enough)
        start = draw.randrange(len(cell) - length + 1)
        typed = cell[start : start + length]
        found = set(source.keys(Asked(scope=scope, search=typed)))
        like = {
            one.id
            for one in rows
            if any(pinyin.fold(typed) in pinyin.fold(cell) for cell in listed.cells(one))
        }
        assert like <= found, typed
        if not any(char.isascii() for char in pinyin.fold(typed)):
            assert found == like, typed
