"""Lines of Chinese type, whatever the text and the width."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from schoolguard.documents.linebreak import NO_END, NO_START, Glyph, Line, break_lines

EM = 16.0


def glyphs(text: str) -> list[Glyph]:
    return [
        Glyph(c, EM if ord(c) >= 0x2000 else 0.0 if c == "\u0301" else EM / 2, EM) for c in text
    ]


def lines(text: str, ems: float) -> list[str]:
    return [text[line.start : line.end] for line in set_lines(text, ems)]


def set_lines(text: str, ems: float) -> list[Line]:
    return break_lines(glyphs(text), ems * EM)


words = st.sampled_from(
    [
        *"学校反诈防骗宣传月班会家长骗局识别",
        *"，。、；：？！）》」』”’…—%℃（《「『“‘",
        "2026年",
        "11月",
        "1,584份",
        "96110",
        "app",
        " ",
        "WeChat",
        "——",
        "……",
        "”。",
        "：“",
        "）、（",
    ]
)
texts = st.lists(words, max_size=120).map("".join)
widths = st.floats(1.0, 40.0)


@given(texts, widths, st.floats(0, 4), st.floats(0, 6), st.booleans())
@settings(max_examples=300, deadline=None)
def test_nothing_is_lost_moved_or_set_too_wide(
    text: str, ems: float, first: float, rest: float, justify: bool
) -> None:
    found = break_lines(glyphs(text), ems * EM, first=first * EM, rest=rest * EM, justify=justify)
    assert "".join(text[line.start : line.end] for line in found) == text
    for line in found:
        assert line.end > line.start
        assert len(line.xs) == line.end - line.start
        if line.end - line.start > 1:
            assert line.right <= ems * EM + 1e-6
        shown = text[line.start : line.end].rstrip(" ")
        for before, after in zip(line.xs, line.xs[1:], strict=False):
            assert before <= after + 1e-6
        if len(shown) > 1:
            ink = EM / 2  # a mark may hang its blank half over the edge, a Chinese character not
            wide = ord(shown[-1]) >= 0x2000 and shown[-1] not in NO_START
            assert line.xs[len(shown) - 1] + (EM if wide else ink) <= ems * EM + 1e-6


@given(texts, widths)
@example("（ 学，，", 3.0)  # a space that hangs over the edge leaves the bracket at the end
@settings(max_examples=400, deadline=None)
def test_a_mark_stands_where_it_may_not_only_if_no_other_break_fits(text: str, ems: float) -> None:
    found = set_lines(text, ems)
    for line in found[:-1]:
        shown = text[line.start : line.end].rstrip(" ")
        forbidden = text[line.end] in NO_START or (shown and shown[-1] in NO_END)
        if forbidden:
            inner = text[line.start : line.end]
            assert not any(
                inner[at] not in NO_START
                and inner[at] != " "
                and inner[:at].rstrip(" ")[-1:] not in NO_END
                and ord(inner[at]) != 0x301
                for at in range(1, len(inner))
            ), inner


@pytest.mark.parametrize("ems", [8.0, 9.5, 11.0, 13.25, 17.0, 22.0, 28.0])
def test_no_line_of_real_prose_begins_or_ends_with_a_forbidden_mark(ems: float) -> None:
    text = (
        "我校于2026年11月2日召开“全民反诈在行动”部署会（全体班主任参加），会上宣读《关于做好"
        "宣传月工作的通知》；覆盖率100%，气温12℃。谁来讲？怎样讲？大家说：“要讲身边事！”——"
        "于是有了36场班会、4次国旗下讲话……家长反映：“看得懂、记得住。”"
    ) * 5
    found = lines(text, ems)
    assert "".join(found) == text
    assert not [line for line in found if line[0] in NO_START]
    assert not [line for line in found if line[-1] in NO_END]


@pytest.mark.parametrize("ems", [n / 2 for n in range(12, 40)])
def test_numbers_stay_with_their_unit_and_words_stay_whole(ems: float) -> None:
    text = "学校在2026年11月30日用WeChat发出1,584份通知，16:30前收回，第12页写明。" * 3
    breaks = lines(text, ems)
    for word in ("2026年", "11月", "30日", "WeChat", "1,584份", "16:30", "第12页"):
        assert sum(line.count(word) for line in breaks) == 3, (word, breaks)


def test_a_word_longer_than_the_line_is_cut_and_not_lost() -> None:
    text = "网址https://example.org/a/very/long/address/of/nothing完"
    found = lines(text, 8)
    assert "".join(found) == text
    assert len(found) > 3


def test_every_line_but_the_last_is_spread_to_the_full_width() -> None:
    found = set_lines("学校在11月用心开展反诈宣传，效果好。" * 8, 15.3)
    assert [round(line.right, 3) for line in found[:-1]] == [round(15.3 * EM, 3)] * (len(found) - 1)
    assert found[-1].right < 15.3 * EM


def test_pure_chinese_stands_on_the_grid() -> None:
    found = set_lines("反" * 60, 28)
    assert [line.end - line.start for line in found] == [28, 28, 4]
    assert found[0].xs == tuple(EM * at for at in range(28))


def test_chinese_and_latin_stand_a_little_apart() -> None:
    found = set_lines("共36个班", 28)[0]
    assert found.xs[1] - found.xs[0] == pytest.approx(EM * (1 + 1 / 6))
    assert found.xs[2] - found.xs[1] == pytest.approx(EM / 2)
    assert found.xs[3] - found.xs[2] == pytest.approx(EM * (1 / 2 + 1 / 6))


def test_marks_side_by_side_close_up() -> None:
    found = set_lines("话。”完", 28)[0]
    assert found.xs[2] - found.xs[1] == pytest.approx(EM / 2)
    assert set_lines("反" * 9 + "。", 9.5)[0].end == 10  # the blank half of 。 may hang


def test_combining_accents_stay_on_their_letter() -> None:
    text = "e\u0301" * 30
    assert not [line for line in lines(text, 3) if line.startswith("\u0301")]


def test_indents_shift_first_and_other_lines() -> None:
    found = break_lines(glyphs("反" * 30), 10 * EM, first=2 * EM, rest=1 * EM)
    assert [line.xs[0] for line in found] == [2 * EM, EM, EM, EM]
    assert found[0].end == 8
