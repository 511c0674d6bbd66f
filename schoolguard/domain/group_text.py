"""A pasted list of the group's people: from a spreadsheet, a notice or a chat, to members.

Read are lines of a sheet (tabs, with or without headings), lines of words with spaces between
them (``组长 张三 校长``), and lines of a notice (``副组长：李四（副校长）、王五``). Telephone
numbers are left out: the group's list keeps none.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from schoolguard.domain.leadership import MemberRole, NewMember, usual_role
from schoolguard.domain.record import dataclass

MOST_LINES: Final = 200
LONGEST_TEXT: Final = 20_000
_ROLES: Final = {
    "组长": MemberRole.HEAD,
    "总指挥": MemberRole.HEAD,
    "副组长": MemberRole.DEPUTY,
    "副总指挥": MemberRole.DEPUTY,
    "成员": MemberRole.MEMBER,
    "组员": MemberRole.MEMBER,
    "联络员": MemberRole.CONTACT,
    "联系人": MemberRole.CONTACT,
    "办公室主任": MemberRole.DIRECTOR,
}
_HEADINGS: Final = {
    "姓名": "name", "名字": "name", "职务": "post", "职位": "post", "行政职务": "post",
    "角色": "role", "组内职务": "role", "小组职务": "role", "分工": "duty", "职责": "duty",
    "工作分工": "duty", "电话": "", "联系电话": "", "手机": "", "手机号": "", "序号": "",
}  # fmt: skip
_POST_END: Final = (
    "校长", "书记", "园长", "主任", "组长", "干事", "老师", "教师", "辅导员", "大队辅导员",
    "队长", "会长", "主席", "处长", "科长", "班主任", "委员", "保安", "医生", "校医",
)  # fmt: skip
_POST_WORDS: Final = "(?:副?校长|副?书记|副?园长|主任|组长|干事|辅导员|教师|班主任|校医|队长)"
_NUMBER: Final = re.compile(r"^\s*(?:[0-9]{1,3}|[一二三四五六七八九十]+)[.、．)）]\s*")
_PHONE: Final = re.compile(r"[0-9]{3,4}-?[0-9]{7,8}|1[0-9]{10}")
_BRACKETS: Final = re.compile(r"^(.*?)[（(](.*?)[）)]\s*$")
_GLUED: Final = re.compile(rf"^(.*?{_POST_WORDS})([\u3400-\u9fff]{{2,3}})$")
_NO_NAME: Final = ("名单", "如下", "附件", "小组", "单位")
_NAME: Final = re.compile(r"^[\u3400-\u9fff]{1,4}(?:·[\u3400-\u9fff]{1,8})?$")


@dataclass(frozen=True, slots=True)
class ReadGroup:
    """Who was read, in the order of the text, and the lines that named nobody.

    A role is the one said, else the one usual for the post.
    """

    members: tuple[NewMember, ...]
    unread: tuple[str, ...] = ()


@dataclass(slots=True)
class _Person:
    name: str = ""
    role: MemberRole | None = None
    post: str = ""
    duty: str = ""


def is_list(text: str) -> bool:
    """Whether a text on the clipboard may be a list, and is not somebody's name alone."""
    return len(text) <= LONGEST_TEXT and ("\n" in text.strip() or "\t" in text.strip())


def read_group(text: str, *, heads: int = 0) -> ReadGroup:
    """Read a pasted list; ``heads`` is how many lead the group already."""
    found: list[_Person] = []
    unread: list[str] = []
    lines = [line for line in text[:LONGEST_TEXT].splitlines() if line.strip()][:MOST_LINES]
    columns = _columns(lines[0]) if lines else ()
    for line in lines[1:] if columns else lines:
        people = [one for one in _line(line, columns) if one.name]
        found += people
        if not people:
            unread.append(line.strip())
    return ReadGroup(tuple(_with_roles(found, heads)), tuple(unread))


def _with_roles(found: Iterable[_Person], heads: int) -> Iterator[NewMember]:
    for one in found:
        role = one.role or usual_role(one.post, first=not heads)
        heads += role is MemberRole.HEAD
        yield NewMember(role=role, name=one.name, post=one.post, duty=one.duty)


def _columns(line: str) -> tuple[str, ...]:
    """Return what the columns hold where the first line is one of headings."""
    cells = [one.strip() for one in line.split("\t")]
    if len(cells) < 2 or "name" not in map(_HEADINGS.get, cells):
        return ()
    return tuple(_HEADINGS.get(one, "") for one in cells)


def _line(line: str, columns: Sequence[str]) -> Iterator[_Person]:
    if columns:
        yield _by_columns(line.split("\t"), columns)
        return
    line = _NUMBER.sub("", line.strip())
    if "\t" in line:
        yield _by_kind(line.split("\t"))
        return
    role, rest = _led_by_role(line)
    if role is not None:
        for part in re.split(r"[、，,;；]|\s{2,}", rest):
            yield _one_of_many(part.strip(" 。"), role)
    else:
        yield _by_kind(re.split(r"[\s，,、；;]+", line))


def _by_columns(cells: Sequence[str], columns: Sequence[str]) -> _Person:
    one = _Person()
    for cell, column in zip(cells, columns, strict=False):
        words = " ".join(cell.split())
        if column == "role":
            one.role = _ROLES.get(words)
        elif column:
            setattr(one, column, words)
    return one


def _led_by_role(line: str) -> tuple[MemberRole | None, str]:
    """Part a line as ``成员：甲、乙`` into its role and the rest."""
    head, colon, rest = re.sub("：", ":", line, count=1).partition(":")
    role = _ROLES.get("".join(head.split()))
    return (role, rest) if colon and role is not None else (None, line)


def _one_of_many(part: str, role: MemberRole) -> _Person:
    """Read 张三, 张三（校长）, 校长张三 or 张三 校长."""
    one = _by_kind(part.split())
    one.role = one.role or role
    return one


def _by_kind(cells: Iterable[str]) -> _Person:
    """Tell by their looks what the words of one person are."""
    one = _Person()
    for cell in cells:
        words = " ".join(cell.split())
        bracketed = _BRACKETS.match(words)
        for said in bracketed.groups() if bracketed else (words,):
            _take(one, said.strip())
    return one


def _take(one: _Person, words: str) -> None:
    if not words or _PHONE.fullmatch(words) or words.isdigit():
        return
    if one.role is None and words in _ROLES:
        one.role = _ROLES[words]
        return
    glued = _GLUED.match(words)
    if not one.name and glued and not words.endswith(_POST_END):
        one.post, one.name = one.post or glued[1], glued[2]
    elif not one.post and words.endswith(_POST_END):
        one.post = words
    elif not one.name and _NAME.match(words) and not any(no in words for no in _NO_NAME):
        one.name = words
    elif one.name and not one.post and len(words) <= 12:
        one.post = words
    elif one.name:
        one.duty = f"{one.duty} {words}".strip()
