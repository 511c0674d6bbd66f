"""The sample school's papers: set by the rules of type, and whole under five hundred bad texts."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import fromstring
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject

from schoolguard.documents.boards import Paper
from schoolguard.documents.fonts import missing_glyphs
from schoolguard.documents.layout import lay_out
from schoolguard.documents.linebreak import NO_END, NO_START
from schoolguard.documents.tree import Document, Heading, Table, cleaned, texts
from schoolguard.documents.writing import as_pdf, write
from schoolguard.domain.catalogue import LANGS, render_error
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.final import Place, SaveText
from schoolguard.services import Services, sample
from schoolguard.services.summary.paper import summary_paper
from tests.documents import hostile
from tests.opened import action, opened

RARE = "周𬭚、何䶮、欧阳㛃主持。"
START = "，。、；：？！）》」』”"
END = "（《「『“"


@pytest.fixture(scope="module")
def on(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    folder = tmp_path_factory.mktemp("sample")
    with opened(folder / "schoolguard.db", folder, sample.clock) as services:
        sample.fill(services)
        month = services.campaigns.current().uid
        services.finals.save_text(
            SaveText(action_id=action(), campaign_uid=month, place=Place.NEXT, text=RARE)
        )
        yield services


@pytest.fixture(scope="module")
def summary(on: Services) -> Document:
    draft = on.summary.paper(on.campaigns.current().uid)
    with on.summary.office.read() as reader:
        return summary_paper(reader, draft)


@dataclass(frozen=True)
class Made:
    """A paper of the sample school and the endings it can be written with."""

    key: str
    paper: Paper
    endings: tuple[str, ...]


@pytest.fixture(scope="module")
def papers(on: Services, summary: Document) -> list[Made]:
    """Every paper that the sample's records suffice for, about its first subject."""
    month = on.campaigns.current().uid
    found = [Made("summary", summary, ("pdf", "docx", "xlsx"))]
    for kind in on.papers.kinds():
        subjects = on.papers.subjects(month, kind.key)
        try:
            made = on.papers.made(month, kind.key, subjects[0][0] if subjects else None)
        except SchoolError:
            continue
        found.append(Made(kind.key, made, tuple(one.value for one in kind.formats)))
    assert len(found) >= 15
    return found


def test_no_line_begins_or_ends_with_a_mark_that_may_not(summary: Document) -> None:
    assert set(START) <= set(NO_START)
    assert set(END) <= set(NO_END)
    lines = [line for page in lay_out(cleaned(summary)) for line in page.lines]
    assert len(lines) > 100
    assert [line for line in lines if line[0] in START] == []
    assert [line for line in lines if line[-1] in END] == []


def test_no_heading_stands_alone_at_a_pages_foot(summary: Document) -> None:
    headings = {block.text for block in summary.blocks if isinstance(block, Heading)}
    assert len(headings) >= 4
    for page in lay_out(cleaned(summary)):
        assert page.lines[-2] not in headings  # the last line is the page's number


def test_a_table_over_two_pages_repeats_its_head(summary: Document) -> None:
    heads = {"".join(one.head for one in block.columns) for block in summary.blocks
             if isinstance(block, Table) and len(block.rows) > 25}  # fmt: skip
    assert heads
    pages = [["".join(page.lines), page.lines] for page in lay_out(cleaned(summary))]
    for head in heads:
        assert sum(head in str(text) for text, _ in pages) >= 2


def test_the_text_copied_out_is_the_text_put_in(summary: Document) -> None:
    reader = PdfReader(BytesIO(as_pdf(summary)))
    pages = (re.sub(r"\s*— \d+ —\s*$", "", page.extract_text()) for page in reader.pages)
    found = "".join("".join(page.split()) for page in pages)
    said = ["".join(text.split()) for block in summary.blocks for text in block_texts(block)]
    assert RARE in said
    assert [text for text in said if text not in found] == []


def block_texts(block: object) -> list[str]:
    """Return the texts of a block that are set as type; a chart is drawn."""
    name = type(block).__name__
    if name == "ChartFigure":
        return [block.chart.caption]  # type: ignore[attr-defined]
    if name == "PhotoSheet":
        return [one.caption for one in block.pictures]  # type: ignore[attr-defined]
    if name == "Paragraph":
        return ["".join(run.text for run in block.runs)]  # type: ignore[attr-defined]
    return [text for text in texts(block) if text not in {"centre", "left", "number"}]


def test_each_chart_and_photo_says_what_it_shows(summary: Document) -> None:
    held = next(one for one in texts(summary) if one.startswith("各年级主题班会召开情况："))
    assert "三年级1个班" in held


LONG = 100
"""Texts up to here are looked for in what was written."""


def test_there_are_five_hundred_bad_texts_and_twenty_for_every_day() -> None:
    assert len(hostile.texts()) == 500
    assert len(set(hostile.texts())) == 500
    assert len(hostile.few()) == 20


@pytest.mark.parametrize("at", range(20))
def test_a_bad_text_comes_out_right_or_is_refused_in_words(
    at: int, papers: list[Made], tmp_path: Path
) -> None:
    # One paper for each text, and every paper in turn.
    text, one = hostile.few()[at], papers[at % len(papers)]
    planted = hostile.planted(one.paper, text, once=len(text) > LONG)
    for ending in one.endings:
        _write(planted, tmp_path / f"a.{ending}", [text], drawn=True)


@pytest.mark.acceptance
@pytest.mark.parametrize("at", range(30))
def test_every_paper_stands_every_bad_text(at: int, papers: list[Made], tmp_path: Path) -> None:
    """Each text once in each paper: as many at a time as the paper has places for."""
    if at >= len(papers):
        return
    one = papers[at]
    every = [text for text in hostile.texts() if text.strip()]
    drawn = [text for text in every if not missing_glyphs(cleaned(text))]
    assert len(drawn) > 300
    short = [text for text in drawn if len(text) <= LONG]
    size = hostile.places(one.paper)
    for ending in one.endings:
        among = short if ending == "pdf" else [text for text in every if len(text) <= LONG]
        for begin in range(0, len(among), size):
            planted = hostile.spread(one.paper, among, begin)
            _write(planted, tmp_path / f"a.{ending}", among[begin : begin + size], drawn=False)
    for text in set(every) - set(short):
        planted = hostile.planted(one.paper, text, once=True)
        _write(planted, tmp_path / "a.pdf", [text], drawn=False)


def _write(made: Paper, path: Path, planted: list[str], *, drawn: bool) -> None:
    """Write it, or have it refused in words; ``drawn``: its text is looked for."""
    path.unlink(missing_ok=True)
    try:
        write(made, path)
    except SchoolError as error:
        _check_refusal(error, planted, path)
    else:
        _CHECKS[path.suffix](path, planted[0] if drawn and len(planted[0]) <= 60 else "")


def _check_refusal(error: SchoolError, planted: list[str], path: Path) -> None:
    assert error.code in {"papers.missing_glyphs", "papers.no_table", "papers.too_long"}, error
    assert not path.exists()
    for lang in LANGS:
        what, remedy = render_error(error, lang)
        assert what
        assert remedy
    if error.code == "papers.missing_glyphs":
        named = str(error.params["characters"]).split("、")
        assert named
        assert all(one in "".join(planted) for one in named)


def _check_pdf(path: Path, text: str) -> None:
    reader = PdfReader(path)
    for found in _objects(reader):
        assert not {"/URI", "/Launch", "/GoToR", "/JS", "/AA", "/EmbeddedFiles"} & set(found)
        assert found.get("/S") not in {"/URI", "/Launch", "/GoToR", "/JavaScript", "/SubmitForm"}
        assert found.get("/Subtype") != "/Link"
    wanted = "".join(cleaned(text).split())
    if wanted:
        found_text = "".join("".join(page.extract_text() for page in reader.pages).split())
        assert wanted in found_text


def _objects(reader: PdfReader) -> Iterator[Any]:
    """Yield every dictionary that the file reaches from its trailer."""
    waiting: list[Any] = [reader.trailer]
    seen: set[int] = set()
    while waiting:
        one = waiting.pop()
        if isinstance(one, IndirectObject):
            if one.idnum in seen:
                continue
            seen.add(one.idnum)
            one = one.get_object()
        if isinstance(one, DictionaryObject):
            yield one
            waiting += one.values()
        elif isinstance(one, ArrayObject):
            waiting += list(one)


def _check_docx(path: Path, text: str) -> None:
    with ZipFile(path) as whole:
        for name in whole.namelist():
            if not name.endswith((".xml", ".rels")):
                continue
            root = fromstring(whole.read(name))
            for one in root.iter():
                assert one.get("TargetMode") != "External"
                assert not one.tag.endswith(("}hyperlink", "}instrText", "}altChunk", "}object"))
                if one.tag.endswith("}fldSimple"):
                    code = next(value for key, value in one.attrib.items() if "instr" in key)
                    assert code in {"PAGE", "NUMPAGES"}
        body = fromstring(whole.read("word/document.xml"))
    if text:
        said = "".join("".join(one.itertext()) for one in body.iter() if one.tag.endswith("}p"))
        assert "".join(cleaned(text).split()) in "".join(said.split())


def _check_xlsx(path: Path, text: str) -> None:
    with ZipFile(path) as whole:
        assert not any("externalLink" in name for name in whole.namelist())
        for name in whole.namelist():
            if name.endswith(".rels"):
                assert b"External" not in whole.read(name)
    book = load_workbook(path)
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert all(cell.data_type != "f" and cell.hyperlink is None for cell in cells)


def _check_pptx(path: Path, text: str) -> None:
    with ZipFile(path) as whole:
        slides = [name for name in whole.namelist() if name.startswith("ppt/slides/slide")]
        for name in whole.namelist():
            if name.endswith(".rels"):
                root = fromstring(whole.read(name))
                assert all(one.get("TargetMode") != "External" for one in root.iter())
            elif name.endswith(".xml"):
                root = fromstring(whole.read(name))
                assert not any(one.tag.endswith("}hlinkClick") for one in root.iter())
        said = "".join("".join(fromstring(whole.read(name)).itertext()) for name in slides)
    if text:
        assert "".join(cleaned(text).split()) in "".join(said.split())


_CHECKS = {
    ".pdf": _check_pdf, ".docx": _check_docx, ".xlsx": _check_xlsx, ".pptx": _check_pptx,
}  # fmt: skip
