"""Pasted lists of members, as they come from sheets, notices and chats."""

import pytest

from schoolguard.domain.group_text import MOST_LINES, is_list, read_group
from schoolguard.domain.leadership import MemberRole

HEAD, DEPUTY, MEMBER = MemberRole.HEAD, MemberRole.DEPUTY, MemberRole.MEMBER
CONTACT, DIRECTOR = MemberRole.CONTACT, MemberRole.DIRECTOR


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("组长 张三 校长", [(HEAD, "张三", "校长", "")]),
        ("张三 校长\n李四 副校长", [(HEAD, "张三", "校长", ""), (DEPUTY, "李四", "副校长", "")]),
        ("张三\n李四", [(HEAD, "张三", "", ""), (MEMBER, "李四", "", "")]),
        (
            "序号\t姓名\t职务\t组内职务\t联系电话\t分工\n1\t何敏\t校长\t组长\t13800001111\t全面负责",
            [(HEAD, "何敏", "校长", "全面负责")],
        ),
        (
            "组长：何敏（校长）\n副组长：沈志远(副校长)、林晓岚",
            [
                (HEAD, "何敏", "校长", ""),
                (DEPUTY, "沈志远", "副校长", ""),
                (DEPUTY, "林晓岚", "", ""),
            ],
        ),
        (
            "组 长:校长何敏\n成员：德育主任林晓岚，一年级组长周文静。",
            [
                (HEAD, "何敏", "校长", ""),
                (MEMBER, "林晓岚", "德育主任", ""),
                (MEMBER, "周文静", "一年级组长", ""),
            ],
        ),
        (
            "周文静\t一年级组长\t13800001111\t收齐各班的班会记录",
            [(MEMBER, "周文静", "一年级组长", "收齐各班的班会记录")],
        ),
        ("1. 联络员 李永长 0571-88001122", [(CONTACT, "李永长", "", "")]),
        ("办公室主任：王芳", [(DIRECTOR, "王芳", "", "")]),
        ("阿依古丽·买买提 副书记", [(DEPUTY, "阿依古丽·买买提", "副书记", "")]),
        ("", []),
        ("13800001111\n------\n名单如下：", []),
    ],
)
def test_who_is_read(text: str, found: list[tuple[object, ...]]) -> None:
    read = read_group(text)
    assert [(one.role, one.name, one.post, one.duty) for one in read.members] == found


def test_who_leads_already_is_counted_and_lines_without_anybody_are_told() -> None:
    read = read_group("张三\n以上名单报区教育局备案。", heads=1)
    assert [one.role for one in read.members] == [MEMBER]
    assert read.unread == ("以上名单报区教育局备案。",)


def test_no_telephone_number_is_read_into_anything() -> None:
    for number in ("13800001111", "0571-88001122", "88001122"):
        for text in (f"张三 {number}", f"张三\t校长\t{number}", f"成员：张三（{number}）"):
            (one,) = read_group(text).members
            assert number not in f"{one.name}{one.post}{one.duty}", text


def test_more_than_a_list_can_hold_is_not_read() -> None:
    assert len(read_group("张三\n" * (MOST_LINES + 50)).members) == MOST_LINES
    assert is_list("张三\n李四")
    assert is_list("张三\t校长")
    assert not is_list("张三 校长\n")
    assert not is_list("张三\n" * 20_000)
