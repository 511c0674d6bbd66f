"""How details are told: whoever has them puts these clauses into its own sentences."""

from collections.abc import Collection, Sequence
from typing import Final

from schoolguard.domain.amounts import number_text
from schoolguard.domain.detail import DetailKind, DetailLine, DetailOrigin

_ORDER: Final = (
    DetailKind.PARTNER,
    DetailKind.TARGET,
    DetailKind.POSITION,
    DetailKind.MEDIUM,
    DetailKind.MATERIAL,
)
_COUNTED_FIRST: Final = (DetailKind.PARTNER, DetailKind.POSITION, DetailKind.MEDIUM)
_ONCE: Final = ("由", "通过", "在", "面向")
_MADE: Final = {DetailOrigin.MADE: "制作", DetailOrigin.FORWARDED: "转发"}


def item(line: DetailLine) -> str:
    """Return a detail with its number, word and note: ``营业网点50余个``, ``手册500份（彩印）``."""
    number = "" if line.count is None else number_text(line.count, line.about, line.unit)
    return f"{line.name}{number}" + (f"（{line.note}）" if line.note else "")


def counted_first(line: DetailLine) -> str:
    """Return a detail as it stands within a sentence: ``50余个营业网点``, ``操场``."""
    if line.count is None or not line.unit:
        return item(line)
    note = f"（{line.note}）" if line.note else ""
    return number_text(line.count, line.about, line.unit) + line.name + note


def clauses(
    lines: Sequence[DetailLine], *, without: Collection[DetailKind] = ()
) -> tuple[str, ...]:
    """Return what details say, a clause for each kind and role, to be joined by ``，``."""
    told: list[str] = []
    for kind in _ORDER:
        mine = [one for one in lines if one.kind is kind and kind not in without]
        for role in dict.fromkeys(map(role_of, mine)):
            told_as = counted_first if kind in _COUNTED_FIRST else item
            named = "、".join(told_as(one) for one in mine if role_of(one) == role)
            clause = _clause(kind, role, named)
            # 由甲主办，乙协办: one 由 serves both.
            for word in _ONCE:
                if clause.startswith(word) and any(one.startswith(word) for one in told):
                    clause = clause.removeprefix(word)
            told.append(clause)
    return tuple(told)


def role_of(line: DetailLine) -> str:
    """Return what was done, said by the office or by whether it was made or passed on."""
    return line.role or ("" if line.origin is None else _MADE[line.origin])


def _clause(kind: DetailKind, role: str, named: str) -> str:
    if kind is DetailKind.PARTNER:
        return f"由{named}{role}" if role else f"联合{named}"
    if kind is DetailKind.TARGET:
        return f"{role or '面向'}{named}"
    if kind is DetailKind.POSITION:
        return f"在{named}{role}" if role else f"用到的阵地有{named}"
    if kind is DetailKind.MEDIUM:
        return f"通过{named}{role or '宣传'}"
    return f"{role or '使用'}{named}"
