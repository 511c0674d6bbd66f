"""What people type is cleaned before it is drawn."""

import pytest

from schoolguard.documents.text import clean


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("A & B <b>张三", "A & B <b>张三"),
        ("张\x00三\x1b[31m", "张三[31m"),
        ("张\ud800三", "张三"),
        ("张\u202e三\u200b\ufeff", "张三"),
        ("一\r\n二\r三\u2028四", "一\n二\n三\n四"),
        ("一\t二\u2003三\u3000四\u00a0五", "一 二 三\u3000四\u00a0五"),
        ("葛\ufe00城\U000e0100", "葛城"),
        ("𬭚", "𬭚"),
    ],
)
def test_only_what_a_page_can_show_is_kept(typed: str, kept: str) -> None:
    assert clean(typed) == kept
