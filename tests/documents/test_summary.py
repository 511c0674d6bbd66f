"""The summary as an office opens it: text, page, faces, and a file that is whole or not there."""

import errno
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from schoolguard.documents.layout import lay_out
from schoolguard.documents.linebreak import NO_END, NO_START
from schoolguard.documents.page import Page, Rule, TextLine
from schoolguard.documents.profile import GB_T_9704, GB_T_9704_SINGLE_SIDED, MM
from schoolguard.documents.summary import chinese_number, render_summary, summary_document
from schoolguard.documents.tree import cleaned, texts
from schoolguard.domain.catalogue import LANGS, render_error
from schoolguard.domain.errors import Cancelled, SchoolError
from schoolguard.domain.summary import SummaryDraft
from tests.documents.samples import annex, draft, paragraph

HOSTILE = [
    "<b 张三",
    "<b><i>x</b></i>",
    "A & B, 3<5 班 <script>alert(1)</script>",
    '<img src="/dev/zero">',
    '<a href="javascript:x">点</a>',
    "张\x00三\x07\x1b",
    "张\ud800三\udfff",
    "\u202e反诈\u200b",
    "(((\\) Tj ET Q",
    "%PDF-1.4 endstream endobj",
    "{characters} %s {0}",
    "反" * 10_000,
    "W" * 3_000,
    "。" * 500,
    "（" * 500,
    " " * 300,
    "\n\n\n",
    "",
    "𬭚䶮㛃 é e\u0301 ß Ω",
]


def read(path: Path) -> PdfReader:
    return PdfReader(path)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def type_on(page: Page) -> list[TextLine]:
    return [item for item in page.items if isinstance(item, TextLine)]


def body(path: Path) -> str:
    """Return all text of the file, page numbers and line ends taken out."""
    pages = [page.extract_text() for page in read(path).pages]
    return "".join(re.sub(r"\s*— \d+ —\s*$", "", page).replace("\n", "") for page in pages)


def with_text(text: str) -> SummaryDraft:
    """Return a summary with a text in every kind of place; a very long one where one writes."""
    short = text[:400]
    table = replace(annex(2), caption=short, rows=((text[:40],) * 5 + (text,),))
    return replace(draft(), title=short, lead=(paragraph(text),), annexes=(table,), school=short)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("made") / "总结.pdf"
    render_summary(draft(), path)
    return path


def test_the_text_copied_out_is_the_text_put_in(made: Path) -> None:
    sample = draft()
    found = body(made)
    said = ["".join(sentence.text for sentence in part) for part in sample.lead]
    for number, section in enumerate(sample.sections, 1):
        said.append(f"{chinese_number(number)}、{section.heading}")
        said += ["".join(sentence.text for sentence in part) for part in section.paragraphs]
    at = 0
    for text in [sample.title, *said, "附件：1.各班反诈主题班会开展情况", "2.国旗下讲话安排"]:
        at = found.index(text, at) + len(text)
    assert found.index("2026年11月30日", at) > found.index(sample.school, at)
    for text in ("审核：", "校长签字：", "（盖章）", "附件1", "附件2", "阿依古丽·买买提"):
        assert text in found[at:]


def test_rare_characters_can_be_copied_out(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    render_summary(replace(draft(), lead=(paragraph("周𬭚、何䶮、欧阳㛃、韡㼆㴓𪨊。"),)), path)
    reader = read(path)
    assert "周𬭚、何䶮、欧阳㛃、韡㼆㴓𪨊。" in reader.pages[0].extract_text()
    contents = reader.pages[0].get_contents()
    assert contents is not None
    assert b"ActualText" in contents.get_data()


def fonts_of(reader: PdfReader) -> Iterator[Any]:
    for page in reader.pages:
        resources: Any = page["/Resources"]
        for name in resources["/Font"].values():
            yield name.get_object()


def test_every_face_is_embedded_and_none_is_the_viewers_own(made: Path) -> None:
    found = list(fonts_of(read(made)))
    assert found
    for face in found:
        assert face["/Subtype"] == "/TrueType"
        assert "/FontFile2" in face["/FontDescriptor"].get_object()
        assert "/ToUnicode" in face
    assert b"Helvetica" not in made.read_bytes()


def test_the_rare_character_itself_is_in_the_to_unicode_table(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    render_summary(replace(draft(), lead=(paragraph("周𬭚"),)), path)
    tables = [face["/ToUnicode"].get_object().get_data() for face in fonts_of(read(path))]
    assert any(b"<D872DF5A>" in table for table in tables)
    assert not any(re.search(rb"<[0-9A-F]{5}>", table) for table in tables)


def test_the_same_draft_gives_the_same_bytes(tmp_path: Path, made: Path) -> None:
    again = tmp_path / "again.pdf"
    script = (
        "import sys; from pathlib import Path; from tests.documents.samples import draft;"
        "from schoolguard.documents.summary import render_summary;"
        "render_summary(draft(), Path(sys.argv[1]))"
    )
    root = Path(__file__).resolve().parents[2]
    subprocess.run([sys.executable, "-c", script, str(again)], check=True, cwd=root)
    assert again.read_bytes() == made.read_bytes()


def test_sheets_are_a4_and_the_file_says_what_it_is(made: Path) -> None:
    reader = read(made)
    for page in reader.pages:
        assert [round(float(value)) for value in page.mediabox] == [0, 0, 595, 842]
    about = reader.metadata
    assert about is not None
    assert (about.title, about.author) == (draft().title, draft().school)
    assert about.creation_date_raw == "D:20261130000000+08'00'"
    assert str(reader.root_object["/Lang"]) == "zh-CN"
    outline: list[Any] = reader.outline
    entries = [e.title for e in outline if not isinstance(e, list)]
    nested = [e.title for part in outline if isinstance(part, list) for e in part]
    assert entries[1:] == ["附件1 各班反诈主题班会开展情况", "附件2 国旗下讲话安排"]
    assert nested[0] == "一、加强组织领导，压实工作责任"


def test_no_line_of_a_long_summary_breaks_the_rules() -> None:
    sample = draft()
    long = replace(sample, sections=sample.sections * 8)
    pages = list(lay_out(cleaned(summary_document(long))))
    lines = [line for page in pages for line in page.lines if not line.startswith("— ")]
    assert len(lines) > 400
    # A paragraph may begin with a quotation; no line may begin with a closing mark.
    assert not [line for line in lines if line[0] in NO_START]
    assert not [line for line in lines if line[-1] in NO_END]


def test_type_stays_inside_the_text_block() -> None:
    pages = list(lay_out(cleaned(summary_document(with_text("防范电信网络诈骗100%，" * 300)))))
    for page in pages:
        left = GB_T_9704.left(page.number)
        right = left + GB_T_9704.block_width
        for line in type_on(page):
            last = [mark for mark in line.marks if mark.char != " "][-1]
            assert line.marks[0].x >= left - 0.01
            assert last.x + last.advance / 2 <= right + 0.01
            assert line.y <= (297 - 35 + 12) * MM


def test_the_head_of_a_table_is_repeated_and_no_row_is_lost(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    render_summary(replace(draft(), annexes=(annex(120),)), path)
    pages = [page.extract_text() for page in read(path).pages]
    parts = [page for page in pages if "日期" in page and "应到" in page]
    assert len(parts) >= 4
    for page in parts[1:]:
        assert page.lstrip().startswith("班级")
    joined = "".join(parts)
    assert joined.count("年级（") == 120
    assert "合计" in parts[-1]
    assert "年级（" in parts[-1], "the total does not stand alone"


@pytest.mark.parametrize("count", range(1, 40, 3))
def test_headings_and_signature_never_stand_alone(count: int) -> None:
    sample = draft()
    filler = tuple(paragraph("学校组织学生学习反诈知识，" * 3) for _ in range(count))
    first = replace(sample.sections[0], paragraphs=filler)
    pages = list(lay_out(summary_document(replace(sample, sections=(first, sample.sections[2])))))
    for page in pages:
        lines = page.lines[:-1]
        assert not lines[-1].startswith(("一、", "二、", "附件："))
        assert lines[0] not in {sample.school, "审核："}
    signed = next(page for page in pages if "2026年11月30日" in page.lines)
    assert "审核：" in signed.lines
    assert any("常抓不懈" in line for line in signed.lines)


def test_page_numbers_stand_outside_or_in_the_middle() -> None:
    for profile, sides in (
        (GB_T_9704, ("left", "right")),
        (GB_T_9704_SINGLE_SIDED, ("middle", "middle")),
    ):
        for page in lay_out(summary_document(draft(), profile)):
            line = type_on(page)[-1]
            assert line.text == f"— {page.number} —"
            middle = (line.marks[0].x + line.marks[-1].x + line.marks[-1].advance) / 2 / MM
            where = "middle" if abs(middle - 105) < 0.1 else "right" if middle > 105 else "left"
            assert where == sides[page.number % 2]
            assert line.y / MM > 297 - 35 + 7


def test_the_binding_margin_changes_sides_on_paper_printed_on_both() -> None:
    for profile, expected in ((GB_T_9704, {28, 26}), (GB_T_9704_SINGLE_SIDED, {28})):
        found = {}
        for page in list(lay_out(summary_document(draft(), profile)))[:3]:
            found[page.number] = round(min(line.marks[0].x for line in type_on(page)[:-1]) / MM)
        assert found[1] == 28
        assert set(found.values()) == expected


def test_a_tall_row_goes_on_over_the_page_inside_closed_rules() -> None:
    tall = replace(annex(3), rows=(("班会" * 1200, "林", "", "", "1", "1"),) * 2)
    pages = list(lay_out(summary_document(replace(draft(), annexes=(tall,)))))
    ruled = 0
    for page in pages:
        rules = [item for item in page.items if isinstance(item, Rule)]
        sides = [rule for rule in rules if rule.x1 == rule.x2]
        if sides and "审核：" not in page.lines:
            ruled += 1
            for edge in (min(rule.y1 for rule in sides), max(rule.y2 for rule in sides)):
                assert any(rule.y1 == rule.y2 == pytest.approx(edge) for rule in rules)
    assert ruled >= 4
    assert sum("".join(page.lines).count("班") for page in pages if page.number > 3) >= 2400


@pytest.mark.parametrize("text", HOSTILE, ids=[repr(text[:12]) for text in HOSTILE])
def test_no_text_breaks_the_paper(text: str, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    render_summary(with_text(text), path)
    wanted = "".join(cleaned(text).split())
    assert wanted in "".join(body(path).split())
    assert b"/URI" not in path.read_bytes()
    assert b"/Subtype /Image" not in path.read_bytes()


def test_a_character_without_glyph_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"old")
    with pytest.raises(SchoolError) as caught:
        render_summary(with_text("班会😀很好\ue123"), path)
    assert caught.value.code == "papers.missing_glyphs"
    assert caught.value.params == {"characters": "😀、\ue123"}
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["a.pdf"]
    for lang in LANGS:
        assert "😀" in render_error(caught.value, lang)[0]


@pytest.mark.parametrize("after", [0, 3, 8])
def test_cancelling_leaves_the_folder_as_it_was(after: int, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"old")
    asked = iter(range(100))
    with pytest.raises(Cancelled):
        render_summary(draft(), path, cancelled=lambda: next(asked) >= after)
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["a.pdf"]


def test_the_file_is_replaced_whole_and_progress_counts_pages(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"old")
    seen: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> None:
        assert path.read_bytes() == b"old", "the old file stands until the new one is whole"
        seen.append((done, total))

    kept = tmp_path / "kept"
    kept.hardlink_to(path)
    render_summary(draft(), path, progress=progress)
    assert kept.read_bytes() == b"old", (
        "another file took the name; the old one was not overwritten"
    )
    kept.unlink()
    assert names(tmp_path) == ["a.pdf"]
    assert path.read_bytes().startswith(b"%PDF")
    count = len(read(path).pages)
    assert seen == [(done, count) for done in range(1, count + 1)]


def test_a_place_that_cannot_be_written_is_said_in_words(tmp_path: Path) -> None:
    with pytest.raises(SchoolError) as caught:
        render_summary(draft(), tmp_path / "无" / "a.pdf")
    assert caught.value.code == "papers.folder_missing"
    (tmp_path / "b.pdf").mkdir()
    with pytest.raises(SchoolError) as caught:
        render_summary(draft(), tmp_path / "b.pdf")
    assert caught.value.code == "papers.not_writable"
    assert names(tmp_path) == ["b.pdf"]


def test_a_full_disk_is_said_in_words_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(SchoolError) as caught:
        render_summary(draft(), tmp_path / "a.pdf")
    assert caught.value.code == "papers.disk_full"
    assert names(tmp_path) == []


def test_the_room_is_entered_without_reportlab() -> None:
    script = (
        "import sys, schoolguard.documents.summary, schoolguard.documents.pdf;"
        "sys.exit(any(name.startswith('reportlab') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


def test_sections_number_themselves() -> None:
    assert [chinese_number(n) for n in (1, 9, 10, 11, 20, 21, 99)] == [
        "一", "九", "十", "十一", "二十", "二十一", "九十九",
    ]  # fmt: skip
    sample = draft()
    fewer = replace(sample, sections=sample.sections[1:])
    assert "一、丰富宣传形式，确保全员覆盖" in set(texts(summary_document(fewer)))
