"""Leaflets as PDF: the whole text, the right size, a code a pupil, all or nothing."""

from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from schoolguard.documents.leaflet import render, render_all
from schoolguard.documents.leaflet_layout import Sheet, lay_out_leaflet
from schoolguard.documents.leaflet_shapes import Art, Drawn, Shape, Words
from schoolguard.documents.page import TextLine
from schoolguard.domain.errors import Cancelled, SchoolError
from schoolguard.domain.leaflet import (
    SLIPS_APART,
    TWO_UP,
    LeafletBand,
    LeafletBatch,
    LeafletCopy,
    paper_of,
)
from schoolguard.domain.leaflet_body import Accent, BlockShape, LeafletDesign, blocks_of, pair_of
from schoolguard.domain.slip import code_of
from schoolguard.services.leaflets import masters
from tests.documents.leaflets import PUPILS, batch_of

MM = 72 / 25.4
MASTERS = {one.key: one for one in masters()}
PLAIN = replace(
    batch_of(MASTERS["parents"]),
    title="今晚说一说",
    blocks=blocks_of("【先挂电话】\n不认识的人要钱，先挂断。"),
    design=LeafletDesign(),
)
SHEETS = ["A4", "A5", "B4", "184×260毫米"]


def _text(path: Path) -> list[str]:
    return [page.extract_text() for page in PdfReader(path).pages]


def _lines(sheet: Sheet) -> list[TextLine]:
    items = [item for page in sheet.pages for item in page]
    words = [item.placed if isinstance(item, Words) else item for item in items]
    return [item for item in words if isinstance(item, TextLine)]


def _is_within(item: Drawn, width: float, height: float) -> bool:
    if isinstance(item, Shape):
        points = [one for _, points in item.segments for one in points]
        xs = [item.x + one for one in points[::2]]
        ys = [item.y + one for one in points[1::2]]
        return min(xs) >= 0 and max(xs) <= width and min(ys) >= 0 and max(ys) <= height
    if isinstance(item, Art):
        return item.x >= 0 and item.x + item.size <= width and item.y + item.size <= height
    line = item.placed if isinstance(item, Words) else item
    if isinstance(line, TextLine):
        right = line.marks[-1].x + line.marks[-1].advance / 2
        return 0 < line.marks[0].x < right < width and 0 < line.y < height
    return True


def _printed_lines(batch: LeafletBatch) -> list[str]:
    """Return each text that has to stand on the sheet."""
    found = []
    for block in batch.blocks:
        if block.heading:
            found.append(block.heading)
        for line in block.lines:
            if block.shape is BlockShape.TALK:
                found.append(line.partition("：")[2] if "：" in line[:5] else line)
            elif block.shape in (BlockShape.PICTURES, BlockShape.PAIRS):
                found.append(pair_of(line)[1] or line)
            elif block.shape is BlockShape.QUIZ:
                found.append(pair_of(line)[0])
            else:
                found.append(line)
    return found


@pytest.mark.parametrize("paper", SHEETS)
@pytest.mark.parametrize("with_slip", [False, True])
def test_every_master_fits_every_paper_whole(paper: str, *, with_slip: bool) -> None:
    size = paper_of(paper)
    for one in MASTERS.values():
        if with_slip and one.band is LeafletBand.ELDERLY:
            continue  # grandparents are given no slip, and no code
        batch = batch_of(one, paper, with_slip=with_slip)
        sheet = lay_out_leaflet(batch)
        words = "".join(line.text for line in _lines(sheet))
        for line in (batch.title, *_printed_lines(batch)):
            assert line in words, (one.key, line)
        assert all(
            _is_within(item, size.width_mm * MM, size.height_mm * MM)
            for page in sheet.pages
            for item in page
        ), one.key
        if one.band is not LeafletBand.ELDERLY:
            assert len(sheet.pages) == 1, one.key


@pytest.mark.parametrize("paper", ["A4", "B4", "8K", "16K"])
def test_grandparents_read_eighteen_points_and_more_and_no_code(paper: str) -> None:
    sheet = lay_out_leaflet(batch_of(MASTERS["elderly"], paper))
    assert sheet.title == "先挂电话，打给家里人"
    sizes = {line.marks[0].size for line in _lines(sheet) if line.text != sheet.school}
    assert min(sizes - {max(sizes)}) >= 14.7  # the contact line is the smallest
    body = {line.marks[0].size for line in _lines(sheet) if "涉案" in line.text}
    assert min(body) >= 18
    assert "96110" in "".join(line.text for line in _lines(sheet))


def test_the_same_batch_is_the_same_file_with_a_page_a_pupil(tmp_path: Path) -> None:
    batch = replace(PLAIN, with_slip=True, copies=PUPILS)
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


def test_several_leaflets_are_one_file_with_an_outline_by_class(tmp_path: Path) -> None:
    other = tuple(replace(copy, class_name="三年级2班") for copy in PUPILS)
    one = replace(PLAIN, with_slip=True, copies=(*PUPILS, *other))
    place = tmp_path / "x.pdf"
    assert render_all((one, replace(PLAIN, title="第二张", paper=paper_of("A5"))), place) == 7
    reader = PdfReader(place)
    assert [round(page.mediabox.width) for page in reader.pages] == [595] * 6 + [420]
    names = str(reader.outline)
    assert names.index("今晚说一说") < names.index("三年级2班") < names.index("第二张")
    pages = [reader.get_destination_page_number(one) for one in reader.outline[1]]  # type: ignore[arg-type]  # a list of a list
    assert pages == [0, 3]


def test_two_copies_share_an_a4_sheet_and_slips_begin_anew_with_each_class(tmp_path: Path) -> None:
    five = tuple(
        LeafletCopy(f"三年级{1 + seat // 3}班", str(seat), "", code_of(1, seat))
        for seat in range(1, 6)
    )
    place = tmp_path / "x.pdf"
    assert render(replace(PLAIN, paper=TWO_UP, with_slip=True, copies=five), place) == 3
    page = PdfReader(place).pages[0]
    assert (round(page.mediabox.width), round(page.mediabox.height)) == (842, 595)
    assert page.extract_text().count("今晚说一说") >= 2
    assert render(replace(PLAIN, paper=SLIPS_APART, with_slip=True, copies=five), place) == 2
    solid = ["".join(text.split()) for text in _text(place)]
    assert [sum(one.code in text for one in five) for text in solid] == [2, 3]
    with pytest.raises(SchoolError) as caught:
        render(replace(PLAIN, paper=SLIPS_APART), place)
    assert caught.value.code == "leaflet.no_slip"


def test_what_is_cancelled_or_cannot_be_drawn_leaves_nothing(tmp_path: Path) -> None:
    place = tmp_path / "x.pdf"
    place.write_bytes(b"old")
    drawn: list[int] = []
    with pytest.raises(Cancelled):
        render(
            replace(PLAIN, with_slip=True, copies=PUPILS),
            place,
            progress=lambda done, _total: drawn.append(done),
            cancelled=lambda: len(drawn) == 2,
        )
    with pytest.raises(SchoolError) as caught:
        render(replace(PLAIN, title="笑\U0001f600"), place)
    assert caught.value.code == "papers.missing_glyphs"
    assert place.read_bytes() == b"old"
    assert [one.name for one in tmp_path.iterdir()] == ["x.pdf"]


def test_a_long_text_flows_on_and_keeps_its_slip_for_the_last_page(tmp_path: Path) -> None:
    body = "\n".join(f"【第{n}条】\n" + "字" * 200 for n in range(30))
    batch = replace(PLAIN, blocks=blocks_of(body), with_slip=True, copies=PUPILS[:1])
    place = tmp_path / "x.pdf"
    assert render(batch, place) > 1
    *before, last = _text(place)
    assert "家长签名" in last
    assert not any("家长签名" in text for text in before)


@pytest.mark.parametrize(
    ("paper", "body"),
    [("A5", "\n".join(f"【第{n}条】\n" + "字" * 200 for n in range(9))), ("A4", "字" * 9000)],
)
def test_what_is_too_long_is_said_and_never_clipped(paper: str, body: str) -> None:
    batch = replace(
        PLAIN, blocks=blocks_of("【一】\n" + body), paper=paper_of(paper), with_slip=True
    )
    with pytest.raises(SchoolError) as caught:
        lay_out_leaflet(batch)
    assert caught.value.code == "leaflet.too_long"
    assert 5 <= int(str(caught.value.params["over"])) <= 90


def test_colour_is_an_accent_beside_the_black_master(tmp_path: Path) -> None:
    for accent, drawn in ((Accent.BLACK, False), (Accent.BLUE, True)):
        place = tmp_path / f"{accent}.pdf"
        render(replace(PLAIN, design=LeafletDesign(accent=accent)), place)
        whole = b"".join(
            form.get_object().get_data()
            for form in PdfReader(place).pages[0]["/Resources"]["/XObject"].values()  # type: ignore[index]  # it has forms
        )
        assert (b".05 .28 .6 rg" in whole) is drawn
