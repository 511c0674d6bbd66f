"""Leaflets as PDF: the whole text, the right size, a code a pupil, all or nothing."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from schoolguard.documents.leaflet import render
from schoolguard.documents.leaflet_layout import lay_out_leaflet
from schoolguard.documents.page import TextLine
from schoolguard.domain.errors import Cancelled, SchoolError
from schoolguard.domain.leaflet import (
    PAPERS,
    LeafletBand,
    LeafletBatch,
    LeafletCopy,
    blocks_of,
    paper_of,
)
from schoolguard.domain.slip import code_of
from schoolguard.services.leaflets import masters

BATCH = LeafletBatch(
    run_uid="",
    school="青禾小学",
    title="今晚说一说",
    band=LeafletBand.PARENTS,
    blocks=blocks_of("【先挂电话】\n不认识的人要钱，先挂断。"),
    hotlines=("钱已转出：马上打110",),
    contact="学校电话：见公布",
    paper=paper_of("A4"),
    slip_words="请读完后填写。",
    with_slip=False,
    dated=date(2026, 11, 5),
    copies=(LeafletCopy(),),
)
PUPILS = tuple(
    LeafletCopy("三年级1班", str(seat), f"㛃𬭚{seat}", code_of(1, seat)) for seat in range(1, 4)
)


def _text(path: Path) -> list[str]:
    return [page.extract_text() for page in PdfReader(path).pages]


@pytest.mark.parametrize("paper", [*(one.name for one in PAPERS), "210x297", "184×260毫米"])
@pytest.mark.parametrize("with_slip", [False, True])
def test_every_master_fits_every_paper_whole(
    paper: str, *, with_slip: bool, tmp_path: Path
) -> None:
    for one in masters():
        batch = replace(
            BATCH,
            title=one.title,
            band=one.band,
            blocks=blocks_of(one.body),
            paper=paper_of(paper),
            with_slip=with_slip,
        )
        sheet = lay_out_leaflet(batch)
        words = "".join(
            item.text for page in sheet.pages for item in page if isinstance(item, TextLine)
        )
        for block in batch.blocks:
            assert block.heading in words
            for line in block.lines:
                assert line in words
        width, height = paper_of(paper).width_mm, paper_of(paper).height_mm
        for page in sheet.pages:
            for item in page:
                if isinstance(item, TextLine):
                    right = item.marks[-1].x + item.marks[-1].advance / 2
                    assert 0 < item.marks[0].x < right < width * 72 / 25.4
                    assert 0 < item.y < height * 72 / 25.4
        if one.band is LeafletBand.ELDERLY:
            body = next(line for line in batch.blocks[0].lines)
            (set_in,) = {
                item.marks[0].size
                for page in sheet.pages
                for item in page
                if isinstance(item, TextLine)
                and item.text == body[: len(item.text)]
                and item.text
                and item.marks[0].char == body[0]
                and len(item.text) > 4
            }
            assert set_in >= 18


def test_the_same_batch_is_the_same_file_with_a_page_a_pupil(tmp_path: Path) -> None:
    batch = replace(BATCH, with_slip=True, copies=PUPILS)
    steps: list[tuple[int, int]] = []
    first, second = tmp_path / "1.pdf", tmp_path / "2.pdf"
    assert render(batch, first, progress=lambda *step: steps.append(step)) == 3
    render(batch, second)
    assert first.read_bytes() == second.read_bytes()
    assert steps == [(1, 3), (2, 3), (3, 3)]
    for copy, text in zip(PUPILS, _text(first), strict=True):
        solid = "".join(text.split())
        assert copy.code in solid
        assert copy.name in solid
        assert "家长签名" in solid
    box = PdfReader(first).pages[0].mediabox
    assert (round(box.width), round(box.height)) == (595, 842)


def test_what_is_cancelled_or_cannot_be_drawn_leaves_nothing(tmp_path: Path) -> None:
    place = tmp_path / "x.pdf"
    place.write_bytes(b"old")
    drawn: list[int] = []
    with pytest.raises(Cancelled):
        render(
            replace(BATCH, with_slip=True, copies=PUPILS),
            place,
            progress=lambda done, _total: drawn.append(done),
            cancelled=lambda: len(drawn) == 2,
        )
    with pytest.raises(SchoolError) as caught:
        render(replace(BATCH, title="笑\U0001f600"), place)
    assert caught.value.code == "papers.missing_glyphs"
    assert place.read_bytes() == b"old"
    assert [one.name for one in tmp_path.iterdir()] == ["x.pdf"]


def test_a_long_text_flows_on_and_keeps_its_slip_for_the_last_page(tmp_path: Path) -> None:
    body = "\n".join(f"【第{n}条】\n" + "字" * 200 for n in range(30))
    batch = replace(BATCH, blocks=blocks_of(body), with_slip=True, copies=PUPILS[:1])
    place = tmp_path / "x.pdf"
    assert render(batch, place) > 1
    *before, last = _text(place)
    assert "家长签名" in last
    assert not any("家长签名" in text for text in before)
