"""What the contestants of :mod:`benchmarks.leaflets` run: what each imports, what it does."""

BATCH = """
import os
from dataclasses import replace
from pathlib import Path
from schoolguard.domain.leaflet import LeafletCopy
from schoolguard.domain.slip import code_of
from schoolguard.services.leaflets import masters
from tests.documents.leaflets import batch_of
_NAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"
_GIVEN = "明华芳敏静丽强磊军洋勇艳杰娟涛超霞平刚桂"
copies = tuple(LeafletCopy(f"{1 + i // 500}年级{1 + i // 50 % 10}班", str(1 + i % 50),
    _NAMES[i % 20] + _GIVEN[i // 20 % 20] + _GIVEN[i // 7 % 20], code_of(1, 1 + i))
    for i in range(COPIES))
batch = batch_of(masters()[0], "A5", with_slip=True, copies=copies)
"""
OURS_NEEDS = """
import segno, schoolguard.documents.leaflet_painter
from schoolguard.documents.leaflet import render
"""
OURS = "render(batch, Path(OUT))"
FLOOR_NEEDS = """
import segno, schoolguard.documents.leaflet_painter
from schoolguard.documents.leaflet import as_bytes
from schoolguard.documents.leaflet_codes import bars_of, qr_of
"""
FORM = """
chars = "".join(dict.fromkeys("".join(one.class_name + one.name for one in copies)))
ready = as_bytes(replace(batch, copies=(LeafletCopy(chars, "0123456789", chars, "0" * 10),)))
Path(OUT).write_bytes(ready)
"""
FLOOR = (
    FORM
    + """
def words(x, y, text):
    return f"BT /F1 11 Tf {x} {y} Td <{text.encode('utf-16-be').hex()}> Tj ET"
offsets, place = [], len(ready)
with open(OUT, "ab") as out:
    for at, copy in enumerate(copies):
        whose = f"{copy.class_name}  {copy.seat}号  {copy.name}"
        code = "\\n".join(("/Form Do", words(200, 560, whose), words(40, 90, copy.class_name),
            words(40, 70, f"{copy.name} {copy.seat}号"), words(150, 20, copy.code),
            "q 130 0 0 34 20 40 cm BI /W 90 /H 1 /IM true /D[1 0] /F/AHx ID "
            f"{bars_of(copy.code):024x}> EI Q",
            "q 45 0 0 45 200 40 cm BI /W 21 /H 21 /IM true /D[1 0] /F/AHx ID "
            f"{qr_of(copy.code):0126x}> EI Q")).encode()
        one = (b"%d 0 obj\\n<</Length %d>>\\nstream\\n%s\\nendstream\\nendobj\\n"
            b"%d 0 obj\\n<</Type/Page/Parent 1 0 R/Resources 2 0 R/Contents %d 0 R>>\\nendobj\\n"
            % (1000 + 2 * at, len(code), code, 1001 + 2 * at, 1000 + 2 * at))
        out.write(one)
        offsets.append(place)
        place += len(one)
    out.write(b"".join(b"%010d 00000 n \\n" % one for one in offsets))
"""
)
PLATYPUS_NEEDS = """
from reportlab.graphics.barcode.code128 import Code128
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Table
from schoolguard.paths import resource
"""
PLATYPUS = """
for name, file in (("Song", "NotoSerifSC-Regular.ttf"), ("Bold", "NotoSansSC-Bold.ttf")):
    pdfmetrics.registerFont(TTFont(name, str(resource("fonts", file))))
text = ParagraphStyle("t", fontName="Song", fontSize=7.5, leading=9.5, wordWrap="CJK")
head = ParagraphStyle("h", fontName="Bold", fontSize=8, leading=10, wordWrap="CJK")
story = []
for copy in copies:
    story += [Paragraph(batch.title, head), Paragraph(copy.class_name + copy.name, text)]
    for block in batch.blocks:
        inside = [Paragraph(line, text) for line in (block.heading or "-", *block.lines)]
        story.append(Table([[inside]], style=[("BOX", (0, 0), (-1, -1), 0.5, "black"),
            ("TOPPADDING", (0, 0), (-1, -1), 1), ("BOTTOMPADDING", (0, 0), (-1, -1), 1)]))
    story += [Paragraph(line, text) for line in batch.hotlines]
    story += [Code128(copy.code, barWidth=1.44, barHeight=34), PageBreak()]
SimpleDocTemplate(OUT, pagesize=(420, 595), topMargin=18, bottomMargin=12, leftMargin=24,
    rightMargin=24, initialFontName="Song").build(story)
"""
WORD = """
from docx import Document
from docx.shared import Mm, Pt
made = Document()
page = made.sections[0]
page.page_width, page.page_height = Mm(148), Mm(210)
page.left_margin = page.right_margin = Mm(8)
page.top_margin = page.bottom_margin = Mm(6)
plain = made.styles["Normal"]
plain.font.size, plain.font.name = Pt(7.5), "Noto Serif SC"
plain.paragraph_format.space_after = plain.paragraph_format.space_before = Pt(0)
for at, copy in enumerate(copies):
    first = made.add_paragraph(batch.title)
    first.paragraph_format.page_break_before = at > 0
    made.add_paragraph(copy.class_name + copy.name)
    for block in batch.blocks:
        frame = made.add_table(1, 1, style="Table Grid").cell(0, 0)
        frame.text = block.heading
        for line in block.lines:
            frame.add_paragraph(line)
    for line in (*batch.hotlines, copy.code):
        made.add_paragraph(line)
made.save(SOURCE)
"""
OFFICE = """
import subprocess
subprocess.run(["soffice", "-env:UserInstallation=file://" + PROFILE, "--headless",
    "--convert-to", "pdf", "--outdir", FOLDER, SOURCE], check=True, capture_output=True)
"""
COUNT = """
import os
from pypdf import PdfReader
pages = PAGES or len(PdfReader(OUT).pages)
count = os.path.getsize(OUT) / 1024 / pages
assert pages == COPIES, f"{pages} pages for COPIES copies"
"""
