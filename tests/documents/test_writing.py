"""Every block through every writer: what is put in can be read again, and no rule is broken."""

import re
import zipfile
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
import pytest
from openpyxl import load_workbook
from PIL import Image
from pypdf import PdfReader

from schoolguard.documents.layout import lay_out
from schoolguard.documents.linebreak import NO_END, NO_START
from schoolguard.documents.page import Area, Drawing, Item, TextLine, type_of
from schoolguard.documents.pictures import prepared
from schoolguard.documents.profile import GB_T_9704, LARGE_TYPE, MM, Profile, large_type
from schoolguard.documents.tree import (
    Align,
    Block,
    Boxed,
    ChartFigure,
    Column,
    Document,
    FormCell,
    FormRow,
    FormTable,
    Heading,
    HeadSpan,
    List,
    Orientation,
    Paragraph,
    PhotoSheet,
    Picture,
    Run,
    Table,
    TickBoxes,
    Title,
    cleaned,
)
from schoolguard.documents.writing import Format, as_pdf, write
from schoolguard.domain.errors import Cancelled, SchoolError
from tests.documents.specimen import GRADES, LONG, charts, photo, specimen
from tests.documents.test_summary import HOSTILE


def paper(*blocks: Block, profile: Profile = GB_T_9704) -> Document:
    return Document("样张", "青禾市实验学校", "样张", date(2026, 11, 30), blocks, profile)


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return as_pdf(specimen())


@pytest.fixture(scope="module")
def word(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("word") / "样张.docx"
    write(specimen(), path)
    return path


@pytest.mark.parametrize("profile", [GB_T_9704, LARGE_TYPE, GB_T_9704.landscape()])
def test_type_stays_on_the_sheet_and_lines_keep_the_rules(profile: Profile) -> None:
    marks = 0
    for page in lay_out(cleaned(specimen(profile))):
        left, right = profile.left(page.number), profile.left(page.number) + profile.block_width
        for line in type_of(page.items):
            ink = [mark for mark in line.marks if mark.char != " "]
            assert ink[0].x >= left - 0.5
            assert ink[-1].x + ink[-1].advance / 2 <= right + 0.5, line.text
            assert 0 < line.y < profile.height_mm * MM
            marks += len(ink)
        texts = [item.text for item in page.items if isinstance(item, TextLine)]
        long = [text for text in texts if len(text) > 4 and not text.startswith("— ")]
        assert not [text for text in long if text[0] in NO_START - {"—"}]
        assert not [text for text in long if text[-1] in NO_END]
    assert marks > 1000


def test_what_is_put_in_can_be_copied_out(pdf: bytes) -> None:
    found = "".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)
    found = found.replace("\n", "")
    for text in (
        "家长会签到表",
        "周𬭚、何䶮、欧阳㛃。",
        "班会（人）",
        "我想对家里人说：",
        "活动照片",
    ):
        assert text in found
    assert "单位：人次" in found
    assert "第1页 共10页" in found


def test_all_three_files_are_the_same_each_time(tmp_path: Path, pdf: bytes, word: Path) -> None:
    assert as_pdf(specimen()) == pdf
    for kind in (Format.DOCX, Format.XLSX):
        first, second = tmp_path / f"1.{kind}", tmp_path / f"2.{kind}"
        for path in (first, second):
            write(specimen(), path)
        assert first.read_bytes() == second.read_bytes()
    assert word.read_bytes() == (tmp_path / "1.docx").read_bytes()


def test_word_has_real_styles_and_the_profiles_sheet(word: Path) -> None:
    file = docx.Document(str(word))
    styles = {paragraph.text: paragraph.style for paragraph in file.paragraphs}
    heading = styles["一、段落、列表与填写项"]
    assert heading is not None
    assert heading.name == "Heading 1"
    section = file.sections[0]
    assert section.page_width is not None
    assert section.left_margin is not None
    assert (round(section.page_width.mm), round(section.left_margin.mm)) == (210, 28)
    xml = zipfile.ZipFile(word).read("word/styles.xml").decode()
    for face in ("仿宋_GB2312", "方正小标宋简体", "黑体", "楷体_GB2312"):
        assert f'w:eastAsia="{face}"' in xml
    body = zipfile.ZipFile(word).read("word/document.xml").decode()
    assert body.count("<w:tblHeader/>") == 3
    assert 'descr="黑板前的反诈班会"' in body
    assert body.count('descr="') == 5 + len(charts())
    footers = [zipfile.ZipFile(word).read(f"word/footer{at}.xml").decode() for at in (1, 2)]
    assert all('instr="PAGE"' in footer and 'instr="NUMPAGES"' in footer for footer in footers)


def test_what_people_typed_never_becomes_a_formula(tmp_path: Path) -> None:
    path = tmp_path / "表.xlsx"
    rows = (("=1+1", "12", '=HYPERLINK("http://x.test")'), ("http://x.test", "007", "@x"))
    columns = (Column("甲"), Column("乙", Align.NUMBER), Column("=丙", Align.LEFT))
    write(paper(Table(columns, rows, caption="=[甲]:*?/乙")), path)
    sheet = load_workbook(path).worksheets[0]
    assert sheet.title == "= 甲     乙"
    cells = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=3)]
    assert cells == [["=1+1", 12, rows[0][2]], ["http://x.test", "007", "@x"]]
    assert {cell.data_type for row in sheet.iter_rows(min_row=2) for cell in row} == {"s", "n"}
    assert not any(cell.hyperlink for row in sheet.iter_rows() for cell in row)
    assert sheet.print_title_rows == "$2:$2"


def test_each_table_and_chart_has_its_own_sheet(tmp_path: Path) -> None:
    path = tmp_path / "表.xlsx"
    write(specimen(), path)
    book = load_workbook(path)
    assert len(book.worksheets) == 2 + len(charts())
    chart = book["图2 各年级参加人数".replace(" ", "  ")]
    assert [cell.value for cell in chart[8]] == ["六年级", 133, ""]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_set_as_text_in_every_file(text: str, tmp_path: Path) -> None:
    text = text[:400]
    columns = (Column(text), Column("乙", Align.LEFT, 2.0))
    document = paper(
        Title(text),
        List((text, text)),
        TickBoxes((text, "其他"), text[:40]),
        Boxed((Paragraph((Run(text),)),)),
        FormTable((1, 3), (FormRow((FormCell(text, label=True), FormCell(text))),)),
        Table(columns, ((text, text),), caption=text, over=(HeadSpan(text, 2),)),
        Picture(photo(), text, text, share=0.3),
    )
    for kind in Format:
        write(document, tmp_path / f"a.{kind}")
        assert (tmp_path / f"a.{kind}").stat().st_size > 1000


def test_a_row_taller_than_a_page_is_parted_and_nothing_lost() -> None:
    long = "".join(f"第{at}条防骗提醒。" for at in range(400))
    form = FormTable((1, 4), (FormRow((FormCell("内容", label=True), FormCell(long))),))
    pages = list(lay_out(paper(form)))
    assert len(pages) > 1
    assert "".join(line for page in pages for line in page.lines[:-1] if line != "内容") == long


def test_a_frame_taller_than_a_page_is_closed_and_opened_again() -> None:
    boxed = Boxed(tuple(Paragraph((Run(LONG),)) for _ in range(20)))
    pages = list(lay_out(paper(boxed)))
    assert len(pages) > 2
    assert sum(line.count("共享屏幕") for page in pages for line in ["".join(page.lines)]) >= 19


def test_no_heading_stands_alone_before_a_figure() -> None:
    for count in range(8, 22):
        filler = tuple(Paragraph((Run("学习。"),)) for _ in range(count))
        figure = ChartFigure(charts()[0])
        for page in lay_out(paper(*filler, Heading("二、图"), figure)):
            if "二、图" in page.lines:
                assert any(isinstance(item, Drawing) for item in page.items)


def test_blank_rows_are_as_high_as_a_hand_needs() -> None:
    table = Table((Column("姓名"), Column("签名")), (), row_mm=12, blank_rows=30)
    plain = Table((Column("姓名"), Column("签名")), (), blank_rows=30)
    assert len(list(lay_out(paper(table)))) == 2
    assert len(list(lay_out(paper(plain)))) == 2 - (225 * MM > 30 * 23)


def test_a_table_whose_cells_do_not_fit_its_columns_is_refused() -> None:
    with pytest.raises(ValueError, match="merged heads"):
        Table((Column("甲"), Column("乙")), (), over=(HeadSpan("一", 3),))
    with pytest.raises(ValueError, match="form row"):
        FormTable((1, 2), (FormRow((FormCell("甲"),)),))


def test_sheets_lie_down_where_a_paper_asks_for_it(tmp_path: Path) -> None:
    document = replace(paper(Title("大事记")), orientation=Orientation.LANDSCAPE)
    box = PdfReader(BytesIO(as_pdf(document))).pages[0].mediabox
    assert (round(box.width), round(box.height)) == (842, 595)
    write(document, tmp_path / "a.docx")
    section = docx.Document(str(tmp_path / "a.docx")).sections[0]
    assert section.page_width is not None
    assert round(section.page_width.mm) == 297


def test_large_type_is_large_and_bounded() -> None:
    assert large_type(26).body.size == 26
    for size in (17.9, 26.1):
        with pytest.raises(ValueError, match="large type"):
            large_type(size)


def marks_of(items: tuple[Item, ...]) -> list[Area]:
    found: list[Area] = []
    for item in items:
        if isinstance(item, Drawing):
            found += marks_of(item.items)
        elif isinstance(item, Area):
            found.append(item)
    return found


def test_bars_are_told_apart_without_colour() -> None:
    page = next(lay_out(paper(ChartFigure(charts()[2]))))
    looks = {(area.grey, area.slope) for area in marks_of(page.items) if area.weight}
    assert len(looks) == 3


def jpeg(mode: str, **more: Any) -> bytes:
    target = BytesIO()
    Image.new(mode, (40, 20)).save(target, "JPEG", **more)
    return target.getvalue()


def test_pictures_lose_what_a_camera_hid_and_stand_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by a quarter
    exif[0x010E] = "secret place"
    clean = prepared(jpeg("RGB", exif=exif), "照片")
    assert (clean.width, clean.height) == (20, 40)
    assert b"secret" not in clean.data
    with Image.open(BytesIO(prepared(jpeg("CMYK"), "照片").data)) as image:
        assert image.mode == "RGB"
    assert prepared(photo(), "照片").data is photo()


@pytest.mark.parametrize("data", [b"", b"%!PS-Adobe", photo()[:200], photo(kind="GIF")])
def test_a_picture_that_cannot_be_read_is_named(data: bytes, tmp_path: Path) -> None:
    document = paper(PhotoSheet((Picture(data, "", "班会照片"),)))
    for kind in (Format.PDF, Format.DOCX):
        with pytest.raises(SchoolError) as caught:
            write(document, tmp_path / f"a.{kind}")
        assert caught.value.code == "papers.picture_unreadable"
        assert caught.value.params["picture"] == "班会照片"
    assert list(tmp_path.iterdir()) == []


def test_trouble_leaves_no_file(tmp_path: Path) -> None:
    for name, code in (("a.odt", "papers.format_unknown"), ("a.xlsx", "papers.no_table")):
        with pytest.raises(SchoolError) as caught:
            write(paper(Title("无表")), tmp_path / name)
        assert caught.value.code == code
    for kind in Format:
        with pytest.raises(SchoolError) as caught:
            write(specimen(), tmp_path / "没有" / f"a.{kind}")
        assert caught.value.code == "papers.folder_missing"
        with pytest.raises(Cancelled):
            write(specimen(), tmp_path / f"a.{kind}", cancelled=lambda: True)
    assert list(tmp_path.iterdir()) == []


def test_pdfs_are_built_to_the_rules_of_pdf_a(pdf: bytes) -> None:
    reader = PdfReader(BytesIO(pdf))
    root: Any = reader.root_object
    metadata = root["/Metadata"]
    assert "/Filter" not in metadata
    packet = metadata.get_data().decode()
    assert "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>U</pdfaid:conformance>" in packet
    about = reader.metadata
    assert about is not None
    for value in (about.title, about.author, about.subject, about.creator, about.producer):
        assert value
        assert f">{value}<" in packet
    assert "<xmp:CreateDate>2026-11-30T00:00:00+08:00<" in packet
    intent = root["/OutputIntents"][0]
    assert intent["/S"] == "/GTS_PDFA1"
    assert intent["/DestOutputProfile"]["/N"] == 3
    ids: Any = reader.trailer["/ID"]
    assert len(ids) == 2
    assert pdf.count(b"endstream") == pdf.count(b"\nendstream") > 10
    assert "/Encrypt" not in reader.trailer
    assert not re.search(rb"/(JavaScript|Launch|EmbeddedFile|Movie|Sound)\b", pdf)
    for page in reader.pages:
        resources: Any = page["/Resources"]
        for font in resources["/Font"].values():
            face = font.get_object()
            assert "/FontFile2" in face["/FontDescriptor"].get_object()
            assert "/ToUnicode" in face
        for one in resources.get("/XObject", {}).values():
            image = one.get_object()
            assert image["/ColorSpace"] in {"/DeviceRGB", "/DeviceGray"}
            assert not image.get("/Interpolate")


def test_grades_are_named_in_a_chart_and_its_words() -> None:
    chart = charts()[1]
    assert all(grade in chart.said for grade in GRADES)
    assert "六年级无记录" in chart.said
    words = ("\ufeff" + chart.said).encode("utf-16-be").hex().upper()
    page = PdfReader(BytesIO(as_pdf(paper(ChartFigure(chart))))).pages[0]
    contents = page.get_contents()
    assert contents is not None
    assert f"/Alt <{words}>".encode() in contents.get_data()


def test_a_sheets_name_of_rare_characters_is_cut_as_excel_counts(tmp_path: Path) -> None:
    table = Table((Column("班级"),), (("一年级1班",),), caption="各班记录" * 6 + "𬭚" * 6)
    write(Document("记录", "学校", "", date(2026, 11, 30), (table,)), tmp_path / "a.xlsx")
    (name,) = load_workbook(tmp_path / "a.xlsx").sheetnames
    assert name == "各班记录" * 6 + "𬭚" * 3
