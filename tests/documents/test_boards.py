"""Posters and slides through their writers: what is put in can be read again."""

import zipfile
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pptx import Presentation
from pypdf import PdfReader

from schoolguard.documents import poster_layout, slide_layout
from schoolguard.documents.boards import Deck, Poster, Posters, Slide, SlideKind, Strip
from schoolguard.documents.leaflet_shapes import Words
from schoolguard.documents.page import TextLine
from schoolguard.documents.writing import as_pdf, write
from schoolguard.domain.errors import Cancelled, SchoolError

DAY = date(2026, 11, 20)
DECK = Deck(
    "停一停，问一问",
    "青禾小学",
    "主题班会",
    DAY,
    (
        Slide(SlideKind.COVER, "停一停，问一问", ("主题班会", "青禾小学"), "shield-stop", "开场"),
        Slide(SlideKind.WORDS, "听个故事", ("“扫码就能一直玩。”", "他停住了"), "hook", "讲故事"),
        Slide(SlideKind.STEPS, "三步就够", ("停：不点", "走：离开", "说：找大人"), "", "做动作"),
        Slide(SlideKind.CLOSING, "带回家", ("停、走、说！",), "", "说两遍"),
    ),
)
POSTER = Poster("游戏里的便宜，我不捡！", "游戏骗局", ("不加", "退出"), "game-lock", ("打110",))


def _posters(*sheets: Poster | Strip, wide: float = 210.0, high: float = 297.0) -> Posters:
    return Posters("海报", "青禾小学", "反诈海报", DAY, sheets, wide, high)


def _said(content: bytes) -> list[str]:
    return ["".join(page.extract_text().split()) for page in PdfReader(BytesIO(content)).pages]


def _type(items: Any) -> list[TextLine]:
    return [
        one.line if isinstance(one, Words) else one
        for one in items
        if isinstance(one, (Words, TextLine))
    ]


def test_a_deck_is_shown_as_it_was_written() -> None:
    content = as_pdf(DECK)
    pages = PdfReader(BytesIO(content)).pages
    assert [round(float(side)) for side in pages[0].mediabox[2:]] == [960, 540]
    said = _said(content)
    assert len(said) == 4
    assert "停一停，问一问" in said[0]
    assert "停：不点" in said[2]
    assert content == as_pdf(DECK)


def test_slides_have_placeholders_and_notes(tmp_path: Path) -> None:
    place = tmp_path / "课件.pptx"
    write(DECK, place)
    file: Any = Presentation(str(place))
    assert round(file.slide_width / file.slide_height, 3) == round(16 / 9, 3)
    assert [one.name for one in file.slide_layouts] == ["封面", "标题和内容", "只有标题"]
    for slide, page in zip(DECK.slides, file.slides, strict=True):
        assert page.shapes.title.text_frame.text.replace("\v", "") == slide.title
        body = page.placeholders[1].text_frame
        assert tuple(one.text for one in body.paragraphs) == slide.lines
        assert page.notes_slide.notes_text_frame.text == slide.notes
        assert page.shapes.title.is_placeholder
        named = [one.name for one in page.shapes if one.shape_type == 6]
        assert bool(named) == bool(slide.picture)
    steps = file.slides[2].placeholders[1]._element.xpath(".//a:buAutoNum")
    assert len(steps) == 3
    assert file.core_properties.title == DECK.title


def test_the_same_slides_are_the_same_file(tmp_path: Path) -> None:
    first, second = tmp_path / "a.pptx", tmp_path / "b.pptx"
    write(DECK, first)
    write(DECK, second)
    assert first.read_bytes() == second.read_bytes()
    with zipfile.ZipFile(first) as package:
        assert {info.date_time[0] for info in package.infolist()} == {1980}
        assert "docProps/thumbnail.jpeg" not in package.namelist()
        assert len(package.namelist()) == len(set(package.namelist()))


def test_long_and_odd_words_stay_on_the_slide(tmp_path: Path) -> None:
    long = "一句很长很长的话" * 30
    odd = Slide(SlideKind.STEPS, "标题&<b>" * 9, (long, "a\x00b\ud800&<c>"), "hook", "<&>")
    deck = replace(DECK, slides=(odd, replace(odd, kind=SlideKind.COVER)))
    write(deck, tmp_path / "x.pptx")
    file: Any = Presentation(str(tmp_path / "x.pptx"))
    assert file.slides[0].placeholders[1].text_frame.paragraphs[1].text == "ab&<c>"
    write(deck, tmp_path / "x.pdf")
    for items in slide_layout.slides(replace(DECK, slides=(replace(odd, lines=(long,)),))):
        for line in _type(items):
            assert 0 < line.y < slide_layout.HEIGHT
            assert line.marks[-1].x + line.marks[-1].advance < slide_layout.WIDTH


@pytest.mark.parametrize("words", ["停", "钱要出手，先问一口", "很长的一句标语" * 6])
@pytest.mark.parametrize("size", [(297.0, 210.0), (420.0, 297.0), (210.0, 297.0)])
def test_a_slogan_is_as_large_as_its_sheet_allows(words: str, size: tuple[float, float]) -> None:
    ((*items,),) = poster_layout.sheets(_posters(Strip(words), wide=size[0], high=size[1]))
    wide = size[0] * 72 / 25.4
    lines = _type(items)
    parts = poster_layout.spoken(words)
    slogan, rest = lines[: len(parts)], lines[len(parts) :]
    assert [line.text for line in slogan] == list(parts)
    assert rest
    room = max(line.marks[-1].x + line.marks[-1].advance - line.marks[0].x for line in slogan)
    assert room <= wide
    assert len(words) < 2 or room > 0.6 * wide or size[0] < size[1] or len(parts) > 1


def test_posters_are_pages_of_their_size() -> None:
    content = as_pdf(_posters(POSTER, replace(POSTER, steps=()), wide=297, high=420))
    pages = PdfReader(BytesIO(content)).pages
    assert [round(float(side) * 25.4 / 72) for side in pages[0].mediabox[2:]] == [297, 420]
    said = _said(content)
    assert "游戏里的便宜" in said[0]
    assert "不加" in said[0]
    assert "不加" not in said[1]
    assert "青禾小学" in said[1]


def test_other_formats_are_refused_and_nothing_is_left(tmp_path: Path) -> None:
    for made, name in ((DECK, "x.docx"), (_posters(POSTER), "x.pptx"), (DECK, "x.xlsx")):
        with pytest.raises(SchoolError, match=r"papers\.format_unknown"):
            write(made, tmp_path / name)
    for name in ("x.pptx", "x.pdf"):
        with pytest.raises(Cancelled):
            write(DECK, tmp_path / name, cancelled=lambda: True)
    assert list(tmp_path.iterdir()) == []
