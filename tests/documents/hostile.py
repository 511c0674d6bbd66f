"""Texts that somebody may type, paste or plant, five hundred of them, the same in every run."""

from collections.abc import Callable, Sequence
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from itertools import count, islice, product
from typing import Final, TypeVar, cast

from schoolguard.documents.profile import Profile
from schoolguard.domain.chart import Chart

_T = TypeVar("_T")
_NO_TEXT: Final = frozenset({"language", "picture"})

_PLAIN = (
    "A & B, 3<5 班 >2",
    "<b>粗</i><b 张三",
    '<a href="javascript:alert(1)">点</a>',
    '<img src="file:///etc/passwd"/>',
    "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
    "]]><w:hyperlink r:id='rId1'/>",
    "{{ school }}{% for x in y %}",
    "{characters} %s {0} %(a)s $HOME `id`",
    "https://example.invalid/a?b=1&c=2",
    r"file://\\host\share\a.exe",
    '=HYPERLINK("https://example.invalid","点")',
    "+cmd|'/c calc'!A1",
    "-2+3",
    "@SUM(A1:A9)",
    "=1+1",
    "(((\\) Tj ET Q BT /F1 9 Tf",
    "endstream endobj 1 0 obj <</S/URI/URI(x)>>",
    "%PDF-1.7 %%EOF",
    "../../上级.pdf",
    'NUL:CON|*?"',
    "张\x00三\x07\x1b[31m",
    "张\ud800三\udfff",
    "\u202e反诈\u200b\ufeff\u2066",
    "行\r\n行\r行\u2028行\u2029行\x0b行\x0c行",
    "\t制\t表\t",
    "。，、；：？！）》」』”" * 9,
    "（《「『“" * 9,
    "𬭚䶮㛃韡㼆喆犇翀昇堃",
    "é e\u0301 ß Ω Ⅷ ① ㎡ ℃ ½",
    "W" * 300,
    "反" * 300,
    "1234567890" * 30,
    " " * 200,
    "\n\n\n",
    "",
    "　　缩　进　",
    "＝ＨＹＰＥＲＬＩＮＫ（１）",
    "'单引\"双引`反引",
    "a" * 60 + "." + "b" * 60,
    "长破折——省略……间·隔",
)
"""What comes out as it was put in, controls and outer blanks aside."""
_WITHOUT_FACE = ("😀", "👩\u200d👩\u200d👧", "🇨🇳", "\ue123", "\U000f0000", "ཨོཾ", "\U0001f9ff")
_LONG = ("反诈" * 5_000, "x<&" * 3_334, "。" * 10_000, "很 长 " * 2_500)


def texts() -> list[str]:
    """Return five hundred texts."""
    made = [*_PLAIN, *_WITHOUT_FACE, *_LONG]
    made += [face * 8 for face in _WITHOUT_FACE]
    mixed = (
        f"{one}{between}{other}" for (one, other), between in product(_pairs(), ("", "班会", "\n"))
    )
    return [*made, *islice(mixed, 500 - len(made))]


def few() -> list[str]:
    """Return twenty of them for every day: one of each kind."""
    whole = texts()
    return [*whole[:40:3], whole[40], whole[43], *whole[47:49], whole[100], whole[-1]][:20]


def _pairs() -> "list[tuple[str, str]]":
    among = [*_PLAIN[:28], *_WITHOUT_FACE[:3]]
    return [(a, b) for at, a in enumerate(among) for b in among[at + 1 :: 3]]


def planted(node: _T, text: str, *, once: bool = False) -> _T:
    """Return a document whose every text (or only its longest) is ``text``; empty ones stay."""
    only = max(_texts(node), key=len, default="") if once else None

    def put(before: str) -> str:
        return text if only is None or before == only else before

    return cast("_T", _planted(node, put))


def spread(node: _T, among: Sequence[str], begin: int) -> _T:
    """Return a document whose texts are those of ``among`` in turn from ``begin`` on."""
    following = (among[(begin + at) % len(among)] for at in count())
    return cast("_T", _planted(node, lambda _: next(following)))


def places(node: object) -> int:
    """Return how many texts a document has."""
    return len([one for one in _texts(node) if one])


def _texts(node: object) -> "list[str]":
    if isinstance(node, str):
        return [] if isinstance(node, Enum) else [node]
    if isinstance(node, tuple):
        return [one for child in node for one in _texts(child)]
    if is_dataclass(node) and not isinstance(node, (type, Profile)):
        return [one for part in fields(node) for one in _texts(getattr(node, part.name))]
    return []


def _planted(node: object, put: Callable[[str], str]) -> object:
    if isinstance(node, (Enum, Profile)) or node == "":
        return node
    if isinstance(node, str):
        return put(node)
    if isinstance(node, tuple):
        return tuple(_planted(child, put) for child in node)
    if isinstance(node, Chart):
        return replace(node, caption=put(node.caption), words=put(node.words))
    if is_dataclass(node) and not isinstance(node, type):
        parts = {
            part.name: _planted(getattr(node, part.name), put)
            for part in fields(node)
            if part.name not in _NO_TEXT
        }
        return replace(node, **parts)
    return node
