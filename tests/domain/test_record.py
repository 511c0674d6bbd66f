"""The house's ``dataclass`` against the standard library's: nothing may tell them apart."""

import copy
import dataclasses
import pickle
from dataclasses import field
from typing import Any

import pytest

from schoolguard.domain.record import dataclass

HOUSE: Any = dataclass
STANDARD: Any = dataclasses.dataclass


def declared(make: Any) -> dict[str, Any]:
    """Return classes of every kind that the house declares, made by one of the two."""

    @make(frozen=True, slots=True, kw_only=True)
    class Row:
        """A row."""

        id: int
        uid: str = "u"

    @make(frozen=True, slots=True, kw_only=True)
    class Named(Row):
        """A row that adds fields to those it has from another."""

        name: str = field(default="n", metadata={"limit": 3})
        tags: list[str] = field(default_factory=list)
        word: str = field(default="", repr=False)

    @make(frozen=True, slots=True)
    class Pair:
        """Fields by their places."""

        left: int
        right: tuple[int, ...] = ()

        @property
        def both(self) -> int:
            """A method of its own."""
            return self.left + sum(self.right)

    @make(frozen=True)
    class Loose:
        """Without slots, and with something to do when it is made."""

        size: int = 1

        def __post_init__(self) -> None:
            if self.size < 0:
                raise ValueError(self.size)

    @make(slots=True)
    class Changing:
        """May be written to."""

        count: int = 0
        seen: set[int] = field(default_factory=set)

    @make
    class Empty:
        """Holds nothing."""

        def __repr__(self) -> str:
            return "nothing"

    return {one.__name__: one for one in (Row, Named, Pair, Loose, Changing, Empty)}


@dataclass(frozen=True, slots=True)
class Sent:
    """Stands where pickle finds it."""

    size: int
    words: tuple[str, ...] = ()


OURS, THEIRS = declared(HOUSE), declared(STANDARD)

CALLS: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = [
    ("Row", (), {"id": 1}),
    ("Row", (), {}),
    ("Row", (1,), {}),
    ("Row", (), {"id": 1, "other": 2}),
    ("Named", (), {"id": 1, "name": "x", "tags": ["a"], "word": "secret"}),
    ("Named", (), {"id": 2}),
    ("Pair", (1,), {}),
    ("Pair", (1, (2, 3)), {}),
    ("Pair", (), {"left": 1, "right": (2,)}),
    ("Pair", (1, 2, 3), {}),
    ("Loose", (), {}),
    ("Loose", (-1,), {}),
    ("Changing", (3,), {}),
    ("Empty", (), {}),
]


def told(work: Any) -> Any:
    """What comes of it: a value, or the kind of error and its words."""
    try:
        return work()
    except Exception as error:  # noqa: BLE001
        return type(error), str(error).replace("declared.<locals>.", "")


def looked_at(kinds: dict[str, Any], call: tuple[str, tuple[Any, ...], dict[str, Any]]) -> object:
    """Everything that can be asked of an object."""
    name, args, kwargs = call
    made = told(lambda: kinds[name](*args, **kwargs))
    if isinstance(made, tuple):
        return made
    again = kinds[name](*args, **kwargs)
    first = next((one.name for one in dataclasses.fields(made)), "count")
    return (
        repr(made),
        made == again,
        made != again,
        made == object(),
        made.__eq__(object()),
        told(lambda: hash(made) == hash(again)),
        told(lambda: dataclasses.asdict(made)),
        told(lambda: dataclasses.astuple(made)),
        told(lambda: repr(dataclasses.replace(made, **{first: 9}))),
        told(lambda: made == dataclasses.replace(made, **{first: 9})),
        told(lambda: setattr(made, first, 5)),
        told(lambda: delattr(made, first)),
        repr(copy.copy(again)),
        repr(copy.deepcopy(again)),
        getattr(made, "both", None),
        type(made).__match_args__,
        type(made).__doc__,
        [(one.name, one.type, one.kw_only, dict(one.metadata)) for one in dataclasses.fields(made)],
    )


@pytest.mark.parametrize("call", CALLS, ids=str)
def test_it_is_what_the_standard_library_makes(
    call: tuple[str, tuple[Any, ...], dict[str, Any]],
) -> None:
    assert looked_at(OURS, call) == looked_at(THEIRS, call)


def test_nothing_is_compiled_before_the_first_object(monkeypatch: pytest.MonkeyPatch) -> None:
    def compiled(*_args: object, **_kwargs: object) -> None:
        raise AssertionError("a method was made")

    monkeypatch.setattr(dataclasses, "_create_fn", compiled, raising=False)
    monkeypatch.setattr("builtins.exec", compiled)
    kinds = declared(HOUSE)
    monkeypatch.undo()
    assert kinds["Row"](id=1).uid == "u"


def test_objects_travel() -> None:
    assert pickle.loads(pickle.dumps(Sent(3, ("a",)))) == Sent(3, ("a",))
