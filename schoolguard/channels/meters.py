"""How long a text is on each channel.

SMS: the signature with its 【】 and every letter, digit, sign and blank count one; one message
takes 70, of a longer one each part takes 67; 500 at most (https://help.aliyun.com/zh/sms/
user-guide/message-rules, https://help.aliyun.com/document_detail/44335.htm). Characters outside
the basic plane go as two UTF-16 units. Group robots' limits are taken for pasted texts as well:
WeCom 2048 bytes of text (https://developer.work.weixin.qq.com/document/path/91770), DingTalk
20000 bytes of body (https://open.dingtalk.com/document/orgapp/custom-robot-access), Feishu 20 KB
(https://open.larkoffice.com/document/ukTMukTMukTM/ucTM5YjL3ETO24yNxkjN.md).
"""

import json
from collections.abc import Callable, Mapping
from typing import Final

from schoolguard.domain.message import Channel, ChannelKind, Length

SINGLE: Final = 70
"""Characters of an SMS that is charged as one; settable, for vendors count differently."""
_OVERHEAD: Final = 3
"""What joins the parts of a longer SMS takes from each."""
SMS_MOST: Final = 500

_KNOWN_LIMITS: Final[Mapping[ChannelKind, int | None]] = {
    ChannelKind.WECHAT: None,  # none is documented; the school may set one
    ChannelKind.SMS: SMS_MOST,
    ChannelKind.WECOM: 2048,
    ChannelKind.DINGTALK: 20_000,
    ChannelKind.FEISHU: 20_480,
}


def measure(channel: Channel, whole: str) -> Length:
    """Return how long ``whole`` (signature and all) is on a channel."""
    most = channel.most if channel.most is not None else _KNOWN_LIMITS[channel.kind]
    in_bytes = _BYTES.get(channel.kind)
    if in_bytes is not None:
        return Length(in_bytes(whole), most, "bytes")
    wide = sum(ord(char) > 0xFFFF for char in whole)
    if channel.kind is ChannelKind.SMS:
        used = len(whole) + wide
        return Length(used, most, "chars", segments(used, channel.segment or SINGLE), wide)
    return Length(len(whole), most, "chars")


def segments(used: int, single: int = SINGLE) -> int:
    """Return as how many messages an SMS of ``used`` characters is charged."""
    if used <= single:
        return min(used, 1)
    return -(-used // max(single - _OVERHEAD, 1))


def _utf8(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))


def _dingtalk(text: str) -> int:
    return _body({"msgtype": "text", "text": {"content": text}})


def _feishu(text: str) -> int:
    return _body({"msg_type": "text", "content": {"text": text}})


def _body(content: object) -> int:
    return _utf8(json.dumps(content, ensure_ascii=False, separators=(",", ":")))


_BYTES: Final[Mapping[ChannelKind, Callable[[str], int]]] = {
    ChannelKind.WECOM: _utf8,
    ChannelKind.DINGTALK: _dingtalk,
    ChannelKind.FEISHU: _feishu,
}
