"""What the summary's paper costs, beside the floor and a peer that set the same text.

The floor draws every character of the paper with ReportLab's canvas, in rows of 28, puts the
photos on pages, and nothing else; the peer is a stock Platypus document with its own Chinese
splitter. All use the same faces and write the same words. Each round runs every contestant once,
each in a new process.

    python -m benchmarks.summary [--rounds 5]
"""

import argparse
import os
import platform
import tempfile
from pathlib import Path

from benchmarks._measure import medians, print_table

_MOST_CPU = 1.5
_DRAFT = """
import datetime
from pathlib import Path
from schoolguard.domain.summary import *
def sentence(text):
    return Sentence((Span(text),))
said = sentence("全校召开了主题班会，到会学生1472人次，出勤率98.7%，学生说出三条识别方法。")
from schoolguard.domain.chart import Chart, ChartKind, Series
pictures = {str(n): Path(FOLDER, f"{n}.jpg").read_bytes() for n in range(PHOTOS)}
grades = ("一年级", "二年级", "三年级", "四年级", "五年级", "六年级")
charts = tuple(Chart(ChartKind.STACKED, grades,
    (Series("已开", (10, 9, 10, 8, 10, 10)), Series("未开", (0, 1, 0, 2, 0, 0))), "个班", "各年级")
    for _ in range(3))
table = SummaryTable("各班主题班会记录", ("班级", "日期", "主持人", "应到（人）", "实到（人）"),
    (False, False, False, True, True), tuple(
    (f"{1 + i // 10}年级{1 + i % 10}班", "11月10日", "欧阳", "45", "44") for i in range(CLASSES)))
draft = SummaryDraft("青禾小学2026年宣传月活动总结", ((said,) * 3,),
    tuple(Section("主要做法", ((said,) * 4,) * 3, (), "", charts if PHOTOS and not n else ())
        for n in range(4)), (table,),
    "青禾小学", datetime.date(2026, 11, 30), tuple(
    SummaryPhoto(str(n), "", "升旗台", datetime.date(2026, 11, 9)) for n in range(PHOTOS)))
"""
_OURS = """
from schoolguard.documents.summary import render_summary
render_summary(draft, Path(OUT), pictures=pictures)
"""
_WORDS = """
from schoolguard.paths import resource
paragraphs = [draft.title] + ["".join(s.text for s in p) for p in draft.lead]
for section in draft.sections:
    paragraphs.append(section.heading)
    paragraphs += ["".join(s.text for s in p) for p in section.paragraphs]
rows = [draft.annexes[0].head, *draft.annexes[0].rows]
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
pdfmetrics.registerFont(TTFont("Song", str(resource("fonts", "NotoSerifSC-Regular.ttf"))))
pdfmetrics.registerFont(TTFont("Bold", str(resource("fonts", "NotoSerifSC-Bold.ttf"))))
"""
_FLOOR = """
from reportlab.pdfgen.canvas import Canvas
canvas = Canvas(OUT, initialFontName="Song")
line = 0
def row(text, size, face="Song"):
    global line
    canvas.setFont(face, size)
    canvas.drawString(79, 720 - 29 * (line % 22), text)
    line += 1
    if line % 22 == 0:
        canvas.showPage()
for text in paragraphs:
    for start in range(0, len(text), 28):
        row(text[start : start + 28], 15.75, "Bold" if text == draft.title else "Song")
for cells in rows:
    row("  ".join(cells), 12)
from io import BytesIO
from reportlab.lib.utils import ImageReader
for number, content in enumerate(pictures.values()):
    if number % 6 == 0:
        canvas.showPage()
    canvas.drawImage(ImageReader(BytesIO(content)), 79, 60 + 115 * (number % 6), 144, 108)
canvas.save()
"""
_PLATYPUS = """
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table
style = ParagraphStyle("body", fontName="Song", fontSize=15.75, leading=28.99, wordWrap="CJK",
    firstLineIndent=31.5)
cell = ParagraphStyle("cell", fontName="Song", fontSize=12, wordWrap="CJK")
story = [Paragraph(text, style) for text in paragraphs]
story.append(Table([[Paragraph(one, cell) for one in cells] for cells in rows], repeatRows=1))
from io import BytesIO
from reportlab.platypus import Image
story += [Image(BytesIO(content), 144, 108) for content in pictures.values()]
SimpleDocTemplate(OUT, initialFontName="Song").build(story)
"""
_COUNT = """
from pypdf import PdfReader
count = len(PdfReader(OUT).pages)
"""


def main() -> None:
    """Run the rounds and print a table for each size of school."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    print(f"Python {platform.python_version()}, {platform.system()}, {os.cpu_count()} cores")
    with tempfile.TemporaryDirectory() as folder:
        out = repr(str(Path(folder, "paper.pdf")))
        _draw_photos(Path(folder))
        for classes, photos in ((36, 0), (60, 0), (60, 40)):
            bodies = {
                "schoolguard": _DRAFT + _OURS,
                "floor: characters on a canvas": _DRAFT + _WORDS + _FLOOR,
                "stock Platypus": _DRAFT + _WORDS + _PLATYPUS,
            }
            costs = medians(
                {
                    name: (body + _COUNT)
                    .replace("OUT", out)
                    .replace("FOLDER", repr(folder))
                    .replace("CLASSES", str(classes))
                    .replace("PHOTOS", str(photos))
                    for name, body in bodies.items()
                },
                rounds,
            )
            title = f"the summary of {classes} classes, {photos} photos"
            print_table(title, costs, floor="floor: characters on a canvas", counted="pages")
    print(f"wanted with 60 classes and 40 photos: at most {_MOST_CPU} s of CPU")


def _draw_photos(folder: Path) -> None:
    """Write forty pictures of the size that evidence is kept in, none like another."""
    from PIL import Image, ImageDraw

    for number in range(40):
        image = Image.effect_noise((1600, 1200), 12).convert("RGB")
        ImageDraw.Draw(image).rectangle((100, 100, 1200, 120 + 20 * number), fill=(200, 30, number))
        image.save(folder / f"{number}.jpg", quality=70)


if __name__ == "__main__":
    main()
