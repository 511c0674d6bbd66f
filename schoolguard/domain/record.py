"""``dataclass`` for a house of some hundred rows and commands, few of which any start needs.

The standard one writes and compiles six methods for each class that is declared, half a
millisecond in all, most of them never called. This one declares the same class with the same
fields; ``__init__`` is made when the first object is, and the other methods are shared.
Fields are still ``dataclasses.field``, and ``fields``, ``replace`` and ``asdict`` work.
"""

import dataclasses
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(
        cls: type | None = None,
        /,
        *,
        frozen: bool = False,
        slots: bool = False,
        kw_only: bool = False,
    ) -> Any:
        """Do what ``dataclasses.dataclass`` does with these options, later."""
        if cls is None:
            return lambda plain: _declared(plain, frozen=frozen, slots=slots, kw_only=kw_only)
        return _declared(cls, frozen=frozen, slots=slots, kw_only=kw_only)


__all__ = ["dataclass"]


def _declared(plain: type, *, frozen: bool, slots: bool, kw_only: bool) -> type:
    # Nothing is compiled here: no method is asked for.
    declare = dataclasses.dataclass(init=False, repr=False, eq=False, slots=slots, kw_only=kw_only)
    cls: type = declare(plain)
    names = [one.name for one in dataclasses.fields(cls)]
    values = attrgetter(*names) if names else _nothing

    def first(self: object, /, *args: object, **kwargs: object) -> None:
        made = _init_of(cls, frozen=frozen)
        type.__setattr__(cls, "__init__", made)
        made(self, *args, **kwargs)

    def equal(self: object, other: object) -> Any:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return values(self) == values(other)

    def hashed(self: object) -> int:
        return hash(values(self))

    methods: dict[str, Any] = {"__init__": first, "__repr__": _repr, "__eq__": equal}
    methods["__hash__"] = hashed if frozen else None
    if frozen:
        methods |= {"__setattr__": _refuse_set, "__delattr__": _refuse_delete}
        if slots:
            methods |= {"__getstate__": _state, "__setstate__": _take_state}
    for name in methods.keys() - plain.__dict__.keys():
        setattr(cls, name, methods[name])
    return cls


def _init_of(cls: type, *, frozen: bool) -> Any:
    """Return the ``__init__`` that takes the fields of a class; all of them are parameters."""
    scope: dict[str, Any] = {"_set": object.__setattr__, "_LACKS": dataclasses.MISSING}
    by_place: list[str] = []
    by_name: list[str] = []
    lines: list[str] = []
    for one in dataclasses.fields(cls):
        name, value, given = one.name, one.name, one.name
        if one.default_factory is not dataclasses.MISSING:
            scope[f"_make_{name}"], given = one.default_factory, f"{name}=_LACKS"
            value = f"_make_{name}() if {name} is _LACKS else {name}"
        elif one.default is not dataclasses.MISSING:
            scope[f"_default_{name}"], given = one.default, f"{name}=_default_{name}"
        (by_name if one.kw_only else by_place).append(given)
        lines.append(f"_set(self, {name!r}, {value})" if frozen else f"self.{name} = {value}")
    if hasattr(cls, "__post_init__"):
        lines.append("self.__post_init__()")
    head = ", ".join(["self", *by_place, *(["*", *by_name] if by_name else [])])
    exec(f"def __init__({head}):\n " + "\n ".join(lines or ["pass"]), scope)  # noqa: S102
    scope["__init__"].__qualname__ = f"{cls.__qualname__}.__init__"
    return scope["__init__"]


def _repr(self: Any) -> str:
    shown = (one.name for one in dataclasses.fields(self) if one.repr)
    words = ", ".join(f"{name}={getattr(self, name)!r}" for name in shown)
    return f"{self.__class__.__qualname__}({words})"


def _refuse_set(_self: object, name: str, _value: object) -> NoReturn:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_delete(_self: object, name: str) -> NoReturn:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


def _state(self: Any) -> list[object]:
    return [getattr(self, one.name) for one in dataclasses.fields(self)]


def _take_state(self: Any, state: list[object]) -> None:
    for one, value in zip(dataclasses.fields(self), state, strict=True):
        object.__setattr__(self, one.name, value)


def _nothing(_self: object) -> tuple[()]:
    return ()
