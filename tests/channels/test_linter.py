"""Our own message must not look like the fraud that it warns of."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schoolguard.channels.linter import lint
from schoolguard.domain.catalogue import VALUES

WARNING = (
    "家长您好：近期有人混入班级群，换上老师的头像和名字，发收费二维码。请记住三点：\n"
    "一、学校收费只走学校公布的渠道，老师不在群里发收款码；\n"
    "二、看到收费信息，先给老师打电话问一句；\n"
    "三、钱已转出的，马上拨打110；拿不准的，拨96110问一问。"
)

PIECES = [
    "请", "不", "骗", "，", "。", "\n", "“", "”", "扫码", "缴费", "账号", "12345678", " ", "138",
    "http://", "a.cn", "今晚", "验证码", "回复", "下载", "APP", "加", "群", "转发", "有奖", "x",
    "次", "__", "{", "}", ",", "字", "拨打", "0571-", "😀", "\ud800", "\x00",
]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "",
        WARNING,
        "凡是让您先交钱的，都是诈骗，请不要转账。",
        "有人自称客服要退款，让您下载软件、共享屏幕，这是骗局，马上挂断。",
        "请勿向任何人提供验证码、密码和银行卡号。",
        "不要加陌生人的微信，不进来路不明的群。",
        "骗子常说“请扫码付款”，见到就先核实。",
        "周五12:30放学，请准时接孩子。",
        "转出的钱，请马上拨打110，越快越好。",
        "请打96110、110或12381核实。",
        "我们每天只需要陪孩子三次，每次10分钟。",
        "本月共有1620人参加，8月17日结束。",
        "拨打学校电话0571-88880000核实。",
    ],
)
def test_a_plain_text_and_a_warning_are_clean(text: str) -> None:
    assert lint(text, ["0571-8888 0000"]) == ()


@pytest.mark.parametrize(
    ("text", "code", "marked"),
    [
        ("各位家长，资料费98元，请扫码支付。", "lint.payment_code", "扫码支付"),
        ("请扫下面的收款码。", "lint.payment_code", "收款码"),
        ("请放心，这不是诈骗，请扫二维码缴费。", "lint.payment_code", "二维码缴费"),
        ("缴费请扫描下图二维码", "lint.payment_code", "缴费请扫描"),
        ("款项汇到6222 0200 1234 5678 901", "lint.account", "6222 0200 1234 5678 901"),
        ("账号：１２３４５６７８", "lint.account", "账号：１２３４５６７８"),
        ("点 https://a.example/b 看详情", "lint.link", "https://a.example/b"),
        ("详情见 t.cn/Ab12", "lint.link", "t.cn/Ab12"),
        ("不要点击 dwz.cn/x1 这类网址", "lint.link", "dwz.cn/x1"),
        ("请今天把钱转到这个账户，不要告诉别人。", "lint.hurry_money", "今天把钱转"),
        ("请今晚8点前把班费付清", "lint.hurry_money", "今晚8点前把班费付"),
        ("校服费缴费截止周五", "lint.hurry_money", "缴费截止"),
        ("请把验证码发给班主任", "lint.secrets", "验证码发给"),
        ("请回复孩子身份证号", "lint.secrets", "回复孩子身份证"),
        ("请各位家长下载安装某某通APP", "lint.install", "下载安装某某通APP"),
        ("请扫码进入家长群", "lint.join_group", "请扫码进入家长群"),
        ("请加老师微信", "lint.join_group", "请加老师微信"),
        ("转发到朋友圈有奖", "lint.reward", "转发到朋友圈有奖"),
        ("本校共开展x次讲座", "lint.placeholder", "x"),
        ("20XX年11月", "lint.placeholder", "20XX"),
        ("班主任：____", "lint.placeholder", "____"),
        ("请致电{班主任}核实", "lint.placeholder", "{班主任}"),
        ("各位家长,您好", "lint.punctuation", ","),
        ("请打13800138000", "lint.phone", "13800138000"),
        ("客服电话 95588", "lint.phone", "95588"),
        ("请打１３８００１３８０００", "lint.phone", "１３８００１３８０００"),
    ],
)
def test_what_looks_like_a_fraud_is_found_in_its_place(text: str, code: str, marked: str) -> None:
    found = {one.code: text[one.begin : one.end] for one in lint(text)}
    assert found.get(code) == marked, found


@pytest.mark.parametrize(
    ("text", "grave"),
    [("请扫码缴费。", True), ("各位家长,您好", False), ("请打13800138000", False)],
)
def test_only_what_looks_like_a_fraud_or_is_unfinished_is_grave(text: str, grave: bool) -> None:
    assert {one.grave for one in lint(text)} == {grave}


def test_a_clean_sentence_does_not_excuse_the_next() -> None:
    text = "谨防诈骗。请扫码缴纳资料费。"
    (found,) = lint(text)
    assert (found.code, text[found.begin : found.end]) == ("lint.payment_code", "扫码缴纳")


@settings(max_examples=300, deadline=None)
@given(st.lists(st.one_of(st.text(max_size=4), st.sampled_from(PIECES)), max_size=12).map("".join))
def test_any_text_is_looked_through(text: str) -> None:
    for one in lint(text, [text[:12]]):
        assert 0 <= one.begin < one.end <= len(text)
        assert {one.code, f"{one.code}.remedy"} <= set(VALUES)
