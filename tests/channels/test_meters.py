"""Lengths and clipboard texts, with the values of the vendors' own rules."""

import pytest

from schoolguard.channels.clipboard import whole_text
from schoolguard.channels.meters import measure
from schoolguard.domain.message import Channel, ChannelKind


def _channel(kind: ChannelKind, **changes: object) -> Channel:
    values = {"id": 0, "uid": "", "version": 0, "kind": kind, "name": "渠道"}
    return Channel(**(values | changes))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("used", "segments"),
    [(0, 0), (1, 1), (70, 1), (71, 2), (134, 2), (135, 3), (160, 3), (201, 3), (202, 4)],
)
def test_an_sms_is_charged_by_its_parts(used: int, segments: int) -> None:
    length = measure(_channel(ChannelKind.SMS), "字" * used)
    assert (length.used, length.segments, length.most) == (used, segments, 500)


def test_the_signature_counts_with_its_brackets() -> None:
    channel = _channel(ChannelKind.SMS, signature="【青禾小学】", with_line=False)
    whole = whole_text(channel, "字" * 64, "")
    assert whole.startswith("【青禾小学】字")
    assert measure(channel, whole).used == 70
    assert measure(channel, whole_text(channel, "字" * 65, "")).segments == 2


def test_an_emoji_counts_twice_and_is_told() -> None:
    length = measure(_channel(ChannelKind.SMS), "字" * 69 + "😀")
    assert (length.used, length.segments, length.wide) == (71, 2, 1)


def test_limits_are_kept_and_can_be_set() -> None:
    assert not measure(_channel(ChannelKind.SMS), "字" * 500).over
    assert measure(_channel(ChannelKind.SMS), "字" * 501).over
    assert measure(_channel(ChannelKind.SMS, segment=60), "字" * 61).segments == 2
    assert measure(_channel(ChannelKind.WECHAT), "字" * 9000).most is None
    assert measure(_channel(ChannelKind.WECHAT, most=100), "字" * 101).over


@pytest.mark.parametrize(
    ("kind", "fits", "over"),
    [
        (ChannelKind.WECOM, "字" * 682 + "ab", "字" * 683),
        (ChannelKind.DINGTALK, "a" * 19_957, "a" * 19_965),
        (ChannelKind.FEISHU, "a" * 20_430, "a" * 20_445),
    ],
)
def test_groups_of_the_staff_count_bytes(kind: ChannelKind, fits: str, over: str) -> None:
    assert not measure(_channel(kind), fits).over
    assert measure(_channel(kind), over).over
    assert measure(_channel(kind), fits).unit == "bytes"


def test_a_body_counts_what_is_around_the_text_and_escaped_in_it() -> None:
    ding = _channel(ChannelKind.DINGTALK)
    assert measure(ding, "").used == len('{"msgtype":"text","text":{"content":""}}')
    assert measure(ding, "\n").used == measure(ding, "").used + 2
    feishu = _channel(ChannelKind.FEISHU)
    assert measure(feishu, "").used == len('{"msg_type":"text","content":{"text":""}}')


def test_the_line_on_checking_stands_once_and_last() -> None:
    group = _channel(ChannelKind.WECHAT, signature="青禾小学")
    assert whole_text(group, " 正文 \n", "请核实。") == "正文\n请核实。\n青禾小学"
    assert whole_text(group, "正文。请核实。", "请核实。") == "正文。请核实。\n青禾小学"
    assert whole_text(group, "  ", "请核实。") == ""
    sms = _channel(ChannelKind.SMS, signature="青禾小学")
    assert whole_text(sms, "正文。", "请核实。") == "【青禾小学】正文。请核实。"
    silent = _channel(ChannelKind.WECHAT, with_line=False)
    assert whole_text(silent, "正文", "请核实。") == "正文"
