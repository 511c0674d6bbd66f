"""Keeps our own message from looking like the class-group fee fraud.

Each rule finds what a fraud asks for. A sentence that warns of it ("老师不在群里发收款码") is let
through, one that asks for it ("请扫码缴费") is not, whatever else it says.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from schoolguard.domain.message import Finding, Severity
from schoolguard.domain.record import dataclass

HOTLINES: Final = frozenset({"110", "96110", "12381"})
"""Numbers that every message may name."""

# Full-width letters, digits and signs are read as the half-width ones, place by place.
_NARROW: Final = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}

_SENTENCE: Final = re.compile(r"[^。！？!?；;\n]+")
_QUOTED: Final = re.compile(r"[“\"「『][^”\"」』]*[”\"」』]")
_WARNS: Final = re.compile(
    r"不|勿|别(?!的|人)|莫|拒绝|警惕|当心|小心|谨防|严防|防止|提防|凡是|凡要|骗|诈|冒充|假冒|"
    r"仿冒|自称|声称|谎称|可疑|陌生|混入|换上|有人|对方|核实|举报"
)
_NOT: Final = r"(?:不要|不得|不能|不会|不再|请勿|不|勿|别|莫|拒绝|警惕|谨防|停止|从未|从不)"
_ASKS: Final = re.compile(rf"(?:请|务必|需要?|必须|可以?|速|赶紧|抓紧)(?!{_NOT}|核实|先核)")
_PAY: Final = (
    r"(?:缴费|缴纳|交费|交钱|缴|付款|支付|(?<!止)付|转账|汇款|打款|充值|收费|"
    r"把钱[转打汇存交]|(?:转|打|汇|存)到[^,。;]{0,6}?(?:账户|账号|卡))"
)


@dataclass(frozen=True, slots=True)
class _Rule:
    """``asked`` rules let a sentence through that warns of the thing and does not ask for it."""

    code: str
    pattern: re.Pattern[str]
    severity: Severity = Severity.GRAVE
    asked: bool = True


def _rule(code: str, pattern: str, *, asked: bool = True, light: bool = False) -> _Rule:
    severity = Severity.LIGHT if light else Severity.GRAVE
    return _Rule(code, re.compile(pattern, re.IGNORECASE), severity, asked)


_RULES: Final = (
    _rule(
        "lint.payment_code",
        r"收款码|付款码|收费码|缴费码|支付码|"
        rf"(?:二维码|扫码|扫一扫|扫描).{{0,16}}?{_PAY}|{_PAY}.{{0,16}}?(?:二维码|扫码|扫一扫|扫描)",
    ),
    _rule(
        "lint.account",
        r"(?<!\d)\d(?:[ -]?\d){15,18}(?!\d)|(?:账号|帐号|卡号|账户|户名)[::为是 ]{0,3}\d[\d -]{5,}",
        asked=False,
    ),
    _rule(
        "lint.link",
        r"(?:https?|ftp)://\S+|www\.[\w.-]+|"
        r"(?<![\w@.-])(?:[a-z0-9][a-z0-9-]*\.)+"
        r"(?:com|cn|net|org|top|xyz|vip|cc|me|ly|link|shop|club|info|io|co|tk|app|site|online|wang)"
        r"(?![a-z0-9.-])(?:/[!-~]*)?",
        asked=False,
    ),
    _rule(
        "lint.hurry_money",
        r"(?:马上|立即|立刻|尽快|赶快|赶紧|抓紧|限时|今晚|今天|今日|今天内|今日内|最后一天|逾期|速)"
        rf"(?:(?!报警|拨打|致电|110|。).){{0,12}}?{_PAY}|"
        rf"{_PAY}(?:(?!报警|拨打|致电|110).){{0,12}}?"
        r"(?:截止|逾期|点前|日前|今晚|马上|立即|尽快|否则)",
    ),
    _rule(
        "lint.secrets",
        r"(?:提供|发送|发给|回复|告知|告诉|填写|上报|输入|发来|报一下)"
        r".{0,10}?(?:验证码|密码|身份证|银行卡|卡号|支付口令)|"
        r"(?:验证码|密码|身份证|银行卡|卡号|支付口令).{0,8}?"
        r"(?:发给|发到|发来|发送|回复|告知|提供|报给|填)",
    ),
    _rule(
        "lint.install",
        r"(?:下载|安装|注册)[^,。;]{0,12}?(?:app|软件|应用|程序|客户端)(?!商店)|"
        r"(?:app|软件|客户端).{0,6}?(?:下载|安装)|共享屏幕|屏幕共享",
    ),
    _rule(
        "lint.join_group",
        r"(?:请|可|扫码|点击|速|立即)[^,。;]{0,8}?(?:加入|进入|加|进)[^,。;]{0,6}?群|"
        r"(?:请|可)?(?:加|添加)(?:我|老师|客服|工作人员)?.{0,2}?(?:微信|qq|好友)",
    ),
    _rule(
        "lint.reward",
        r"转发[^。;]{0,10}?(?:有奖|抽奖|红包|奖励|领取|送|返现)|集赞|转发有奖|点赞.{0,4}?(?:领|送|奖)",
    ),
    _rule(
        "lint.placeholder",
        r"20[x×]{2}|[x×]{2,}|(?<![a-z0-9])[x×](?=[次个人月日年级班名场元份,。])|"
        r"_{2,}|\{[^{}\n]{0,12}\}|【\s*】|\(\s*\)|〔\s*〕|某某",
        asked=False,
    ),
    _rule(
        "lint.punctuation",
        r"(?<=[\u4e00-\u9fff])[,;:?!()]|[,;:?!()](?=[\u4e00-\u9fff])",
        asked=False,
        light=True,
    ),
)
_DIGITS: Final = "0123456789"
_PHONE: Final = re.compile(
    r"(?<![\d-])(?:1[3-9]\d[ -]?\d{4}[ -]?\d{4}|0\d{2,3}[ -]?\d{7,8}|[48]00[ -]?\d{3}[ -]?\d{4}|"
    r"(?<=[拨打电话线询])[ ::是为]{0,2}\d{5,8}|(?:9[56]\d{3,4}|1[02]\d{3}))(?![\d-])"
)


def lint(text: str, own_phones: Sequence[str] = ()) -> tuple[Finding, ...]:
    """Return what is odd in a text, by place; empty for a clean one. Raises for no text.

    ``own_phones`` are the numbers of the school, written in any way.
    """
    read = text.translate(_NARROW)
    found = [*_by_rules(text, read), *_phones(read, own_phones)]
    return tuple(sorted(found, key=lambda one: (one.begin, one.end, one.code)))


def _by_rules(text: str, read: str) -> Iterator[Finding]:
    for rule in _RULES:
        # Full-width signs are right, so this one rule looks at the text as it was typed.
        looked_at = text if rule.code == "lint.punctuation" else read
        lets_through: Callable[[int], bool] = _warning(read) if rule.asked else _never
        for hit in rule.pattern.finditer(looked_at):
            if not lets_through(hit.start()):
                yield Finding(rule.code, hit.start(), hit.end(), rule.severity)


def _warning(read: str) -> Callable[[int], bool]:
    """Return what tells whether a place stands in a sentence that warns and asks for nothing."""
    quiet = [
        (one.start(), one.end())
        for one in _SENTENCE.finditer(read)
        if _WARNS.search(one.group()) and not _ASKS.search(_QUOTED.sub("", one.group()))
    ]
    return lambda place: any(begin <= place < end for begin, end in quiet)


def _never(_place: int) -> bool:
    return False


def _phones(read: str, own_phones: Sequence[str]) -> Iterator[Finding]:
    own = {_digits(one) for one in own_phones} | HOTLINES
    for hit in _PHONE.finditer(read):
        digits = _digits(hit.group())
        # An extension or the area code may be left out in the settings.
        if not any(digits == one or (len(one) >= 7 and digits.endswith(one)) for one in own):
            begin = next(place for place in range(hit.start(), hit.end()) if read[place] in _DIGITS)
            yield Finding("lint.phone", begin, hit.end(), Severity.LIGHT)


def _digits(text: str) -> str:
    return "".join(char for char in text if char in _DIGITS)
