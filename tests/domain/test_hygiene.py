"""What is untidy in a draft is found and named; what is in order is left in peace."""

from datetime import date

import pytest

from schoolguard.domain.catalogue import VALUES
from schoolguard.domain.hygiene import Untidy, untidy, untidy_text
from schoolguard.domain.summary import Section, Sentence, Span, SummaryDraft, SummaryTable


def _draft(*texts: str, table: SummaryTable | None = None) -> SummaryDraft:
    said = tuple(Sentence((Span(text),)) for text in texts)
    section = Section("主要做法", (said,), () if table is None else (table,))
    return SummaryDraft("总结", ((Sentence((Span("开头。"),)),),), (section,), (), "青禾小学", DAY)


DAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("LED播放x次。", "placeholder"),
        ("发放手册XX份。", "placeholder"),
        ("截至20xx年底。", "placeholder"),
        ("联系××派出所。", "placeholder"),
        ("由某某负责。", "placeholder"),
        ("召开会议,部署工作。", "half_width"),
        ("发放手册(彩印)。", "half_width"),
        ("主题是:先核实。", "half_width"),
        ("到会３０人。", "wide_digits"),
        ("已经完成。。", "doubled"),
        ("印制手册，，发放。", "doubled"),
        ("负责落实；。", "doubled"),
        ("印制手册（）。", "empty"),
        ("学习《 》。", "empty"),
        ("学习《防骗手册。", "unpaired"),
        ("学习防骗手册）。", "unpaired"),
    ],
)
def test_each_kind_is_found_once(text: str, code: str) -> None:
    ((found, piece),) = untidy_text(text)
    assert found == f"hygiene.{code}"
    assert piece in text


@pytest.mark.parametrize(
    "text",
    [
        "11月9日19:00，在人民广场开展宣传，出勤率98.7%。",
        "根据区教育局《关于开展“宣传月”的通知》（云教安〔2026〕18号）安排，共3场！",
        "讲座用Excel表登记，观看X光安检短片1部？！",
        "收到作品86件（纸张为210×297毫米）；见附件1。",
    ],
)
def test_what_is_in_order_is_left_in_peace(text: str) -> None:
    assert list(untidy_text(text)) == []


def test_it_says_where_and_looks_across_sentences_and_into_tables() -> None:
    table = SummaryTable(
        "各年级情况",
        ("年级", "班级数", "到会", "出勤率"),
        (False, True, True, True),
        (("一年级", "3", "—", "90"), ("二年级", "4", "80", "95")),
        ("合计", "8", "80", "92.5"),
    )
    found = untidy(_draft("讲完了。", "，再开班会x场。", table=table))
    assert found == (
        Untidy("hygiene.placeholder", "主要做法", "。，再开班会x场。"),
        Untidy("hygiene.doubled", "主要做法", "讲完了。，再开班会x场"),
        Untidy("hygiene.total", "各年级情况", "班级数 8"),
    )
    for one in found:
        assert one.found in VALUES[one.code].zh.format(found=one.found)
