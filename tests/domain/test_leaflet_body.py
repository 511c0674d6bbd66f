"""A leaflet's text: read into blocks and a design, and written back the same."""

import pytest

from schoolguard.domain.leaflet_body import (
    Accent,
    BlockShape,
    LibraryLines,
    LibraryPart,
    blocks_of,
    body_of,
    design_of,
    library_lines,
    pair_of,
    with_library,
)
from schoolguard.services.leaflets import masters

BODY = """〔题图：手机问号；颜色：蓝；校名：青禾小学；校徽：青〕

【他们这样说｜对话｜戴面具的人+孩子喊停】
他：扫一下。
〔库：fake-police｜信号｜2〕

【只有小标题】"""


def test_a_text_is_read_and_written_back() -> None:
    design, blocks = design_of(BODY), blocks_of(BODY)
    assert design.accent is Accent.BLUE
    assert (design.picture, design.school, design.badge) == ("手机问号", "青禾小学", "青")
    assert [(one.heading, one.shape) for one in blocks] == [
        ("他们这样说", BlockShape.TALK),
        ("只有小标题", BlockShape.CARD),
    ]
    assert blocks[0].pictures == ("戴面具的人", "孩子喊停")
    again = body_of(design, blocks)
    assert (design_of(again), blocks_of(again)) == (design, blocks)
    assert body_of(design_of(again), blocks_of(again)) == again


@pytest.mark.parametrize("one", masters(), ids=lambda one: one.key)
def test_shipped_texts_survive_the_block_editor(one: object) -> None:
    body = getattr(one, "body")  # noqa: B009 - a parameter has no type of its own
    again = body_of(design_of(body), blocks_of(body))
    assert (design_of(again), blocks_of(again)) == (design_of(body), blocks_of(body))


def test_lines_of_the_library_are_put_in_their_place() -> None:
    wanted = library_lines("〔库：fake-police｜信号｜2〕")
    assert wanted == LibraryLines("fake-police", LibraryPart.FLAGS, 2)
    assert library_lines(str(wanted)) == wanted
    assert library_lines("〔随便写的〕") is None
    first = with_library(blocks_of(BODY), lambda one: (one.key, "第二条"))[0]
    assert first.lines == ("他：扫一下。", "fake-police", "第二条")


def test_an_old_text_without_shapes_is_cards() -> None:
    (one,) = blocks_of("【先挂电话】\n一行\n\n二行")
    assert (one.shape, one.lines, one.pictures) == (BlockShape.CARD, ("一行", "二行"), ())
    assert pair_of("左＝右") == ("左", "右")
    assert pair_of("没有") == ("没有", "")
