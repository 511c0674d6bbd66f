"""Identity numbers are noticed however they are typed, in whatever field of whatever command."""

import dataclasses
import gc
import importlib
import pkgutil
import random
import typing
from collections.abc import Iterator
from datetime import date
from enum import Enum
from pathlib import Path

import pytest

from schoolguard import domain
from schoolguard.domain import fields, typed
from schoolguard.domain.catalogue import LANGS, render_error
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.evidence import Evidence
from schoolguard.domain.id_card import has_id_card
from schoolguard.domain.nouns import NOUNS
from schoolguard.domain.record import dataclass
from schoolguard.domain.rows import Command
from schoolguard.domain.school import ImportRoster, School
from tests.opened import opened

NEW = "11010519491231002X"  # the example printed in the standard, nobody's own
OLD = "110105491231002"
WIDE = str.maketrans("0123456789X", "０１２３４５６７８９Ｘ")


@pytest.mark.parametrize(
    "text",
    [
        NEW,
        NEW.lower(),
        NEW.translate(WIDE),
        NEW.replace("X", "×"),
        "110105 19491231 002X",
        "110105-19491231-002X",
        "110105　19491231　002X",
        "1101 0519 4912 3100 2X",
        "1 1 0 1 0 5 1 9 4 9 1 2 3 1 0 0 2 X",
        "110105\u200b19491231\u200b002X",
        "110105.19491231.002x",
        f"G{NEW}",
        f"家长{NEW}13800000000",
        f"{NEW}号",
        "١١٠١٠٥١٩٤٩١٢٣١٠٠٢X",
        OLD,
        OLD.translate(WIDE),
        "110105 491231 002",
        "1101 0549 1231 002",
        f"身份证（旧）{OLD}。",
    ],
)
def test_an_identity_number_is_noticed(text: str) -> None:
    assert has_id_card(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "电话13800138000",
        "13800138000 13900139000 13700137000",
        "138 0013 8000 转 8001",
        "13712251234 2026",
        "0571-88001234 0571-88001235",
        "110105194912310021",  # the check digit is another
        "990105194912310029",  # no such region
        "1" * 18,
        "202501010203040506",
        "6222021202041234567",  # a bank card
        "12330106470123456A",  # a school's own code (GB 32100)
        "330106200901234",  # a student number: school, year of entry, class, seat
        "2026-11-09 08:30:00 2026-11-09 09:10:00",
        "mmexport1762650000000.jpg",
        "教厅函〔2025〕2号 20251109 1234567",
    ],
)
def test_other_numbers_pass(text: str) -> None:
    assert not has_id_card(text)


def test_random_numbers_of_eighteen_digits_pass() -> None:
    draw = random.Random(20261130)
    numbers = (f"{draw.randrange(10**17, 10**18)}" for _ in range(5_000))
    assert sum(map(has_id_card, numbers)) <= 1


def _described_texts() -> Iterator[tuple[str, str]]:
    for noun, row in NOUNS.items():
        hints = typing.get_type_hints(row)
        for name in fields.specs(row):
            if str in (hints[name], *typing.get_args(hints[name])):
                yield noun, name


@pytest.mark.parametrize("number", [NEW, OLD, "110105 19491231 002x"])
def test_every_described_text_refuses_it(number: str) -> None:
    missed = []
    for noun, name in _described_texts():
        try:
            fields.check(NOUNS[noun], {name: f"张三 {number}"[-(_limit(noun, name) or 99) :]})
        except SchoolError as error:
            missed += [] if error.code == "field.id_card" else [(noun, name, error.code)]
        else:
            # What is too short for the number cannot hold it.
            if (_limit(noun, name) or 99) >= len(number):
                missed.append((noun, name, "passed"))
    assert missed == []


def _limit(noun: str, name: str) -> int | None:
    return fields.specs(NOUNS[noun])[name].limit


def _commands() -> Iterator[type[Command]]:
    gc.collect()  # the classes that those with slots took the place of
    waiting = [Command]
    while waiting:
        one = waiting.pop()
        waiting += one.__subclasses__()
        if one is not Command and one.__module__.startswith("schoolguard."):
            yield one


def _with_number(of: type, depth: int = 0) -> Iterator[tuple[str, object]]:
    """Return an instance for each text that such a dataclass may hold, with the number in it."""
    hints = typing.get_type_hints(of)
    empty = {one.name: None for one in dataclasses.fields(of)}
    for name, hint in hints.items():
        if name not in empty or typed.is_made_here(name):
            continue
        for kind in _leaves(hint):
            if kind is str:
                yield f"{of.__name__}.{name}", of(**(empty | {name: f"张三 {NEW}"}))
            elif dataclasses.is_dataclass(kind) and depth < 2:
                for where, inner in _with_number(kind, depth + 1):
                    yield f"{of.__name__}.{name}>{where}", of(**(empty | {name: (inner,)}))


def _leaves(hint: object) -> Iterator[type]:
    inner = typing.get_args(hint)
    if inner:
        for one in inner:
            yield from _leaves(one)
    elif isinstance(hint, type) and not issubclass(hint, Enum | date | bytes):
        yield hint


def test_every_text_of_every_command_refuses_it() -> None:
    """A new field of a new command is looked at without anybody having thought of it."""
    for module in pkgutil.iter_modules(domain.__path__):
        importlib.import_module(f"{domain.__name__}.{module.name}")
    seen = 0
    for command in _commands():
        for where, given in _with_number(command):
            with pytest.raises(SchoolError) as caught:
                typed.refuse_id_cards(given)  # type: ignore[arg-type]
            assert caught.value.code == "field.id_card", where
            seen += 1
    assert seen > 150


def test_the_error_names_field_and_remedy_and_not_the_number() -> None:
    for owner, name in {(School, "name"), (Evidence, "caption"), (ImportRoster, "source")}:
        error = SchoolError("field.id_card", field=typed.label(owner, name))
        for lang in LANGS:
            told = "".join(render_error(error, lang))
            assert typed.label(owner, name).get(lang) in told
            assert not any(map(str.isdigit, told))


def test_a_write_that_checks_nothing_itself_is_refused(tmp_path: Path) -> None:
    @dataclass(frozen=True, slots=True, kw_only=True)
    class Fresh(Command):
        words: tuple[str, ...]

    with (
        opened(tmp_path / "schoolguard.db", tmp_path) as on,
        pytest.raises(SchoolError) as caught,
        on.school.office.begin("school.save", Fresh(action_id="1", words=("x", NEW))),
    ):
        pytest.fail("the write had begun")
    assert caught.value.code == "field.id_card"
