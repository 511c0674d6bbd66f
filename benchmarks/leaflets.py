"""What named leaflets with a code cost, beside the floor and what a school does now.

The floor is a finished page as a form and raw page streams that draw it, a name and the bars;
nothing is laid out and nothing checked. To compare, take the start off each. Beside it stand a
stock Platypus loop that sets the same words on each page, and LibreOffice that turns a document
of as many pages into a PDF (the document is given; writing it is not counted, nor is the CPU time
of its own processes). The last two run on fewer copies and are scaled.

    python -m benchmarks.leaflets [--rounds 3] [--copies 3000]
"""

import argparse
import os
import platform
import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

from benchmarks._measure import Cost, medians, print_table

_BATCH = """
from pathlib import Path
from dataclasses import replace
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
_OURS = """
from schoolguard.documents.leaflet import render
render(batch, Path(OUT))
"""
_START = """
import segno, schoolguard.documents.leaflet_painter
Path(OUT).write_bytes(b"")
"""
_FLOOR = """
from schoolguard.documents.leaflet import as_bytes
from schoolguard.documents.leaflet_codes import bars_of
ready = as_bytes(replace(batch, copies=(LeafletCopy(code="0" * 10),)))
objects, offsets = [], []
with open(OUT, "wb") as out:
    out.write(ready)
    place = len(ready)
    for at, copy in enumerate(copies):
        name = copy.name.encode("utf-16-be").hex()
        code = (f"/Form Do BT /F1 11 Tf 40 790 Td <{name}> Tj ET q 130 0 0 34 20 40 cm\\n"
            f"BI /W 90 /H 1 /IM true /D[1 0] /F/AHx ID {bars_of(copy.code):024x}>\\nEI Q").encode()
        one = (b"%d 0 obj\\n<</Length %d>>\\nstream\\n%s\\nendstream\\nendobj\\n"
            b"%d 0 obj\\n<</Type/Page/Parent 1 0 R/Resources 2 0 R/Contents %d 0 R>>\\nendobj\\n"
            % (1000 + 2 * at, len(code), code, 1001 + 2 * at, 1000 + 2 * at))
        out.write(one)
        offsets.append(place)
        place += len(one)
    out.write(b"".join(b"%010d 00000 n \\n" % one for one in offsets))
"""
_PLATYPUS = """
from reportlab.graphics.barcode.code128 import Code128
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate
from schoolguard.paths import resource
for name, file in (("Song", "NotoSerifSC-Regular.ttf"), ("Bold", "NotoSansSC-Bold.ttf")):
    pdfmetrics.registerFont(TTFont(name, str(resource("fonts", file))))
text = ParagraphStyle("t", fontName="Song", fontSize=8.5, leading=12, wordWrap="CJK")
head = ParagraphStyle("h", fontName="Bold", fontSize=9, leading=13, wordWrap="CJK")
story = []
for copy in copies:
    story += [Paragraph(batch.title, head), Paragraph(copy.class_name + copy.name, text)]
    for block in batch.blocks:
        story.append(Paragraph(block.heading or "-", head))
        story += [Paragraph(line, text) for line in block.lines]
    story += [Paragraph(line, text) for line in batch.hotlines]
    story += [Code128(copy.code, barWidth=1.44, barHeight=34), PageBreak()]
SimpleDocTemplate(OUT, pagesize=(420, 595), topMargin=24, bottomMargin=24,
    initialFontName="Song").build(story)
"""
_DOCUMENT = """
from xml.sax.saxutils import escape
def p(words):
    return f"<text:p>{escape(words)}</text:p>"
pages = []
for copy in copies:
    lines = [batch.title, copy.class_name + copy.name]
    for block in batch.blocks:
        lines += [block.heading, *block.lines]
    lines += [*batch.hotlines, copy.code]
    pages.append("".join(map(p, lines)) + '<text:p text:style-name="Break"/>')
Path(SOURCE).write_text('<?xml version="1.0" encoding="UTF-8"?><office:document '
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" '
    'office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">'
    '<office:automatic-styles><style:style style:name="Break" style:family="paragraph">'
    '<style:paragraph-properties fo:break-after="page"/></style:style></office:automatic-styles>'
    '<office:body><office:text>' + "".join(pages) + '</office:text></office:body>'
    '</office:document>', "utf-8")
"""
_OFFICE = """
import subprocess
subprocess.run(["soffice", "-env:UserInstallation=file://" + PROFILE, "--headless",
    "--convert-to", "pdf", "--outdir", FOLDER, SOURCE], check=True, capture_output=True)
"""
_SIZE = """
import os
count = os.path.getsize(OUT) / 1024 / COPIES
"""
_FEWER = {"stock Platypus": 10, "LibreOffice, document given": 10}


def main() -> None:
    """Run the rounds and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--copies", type=int, default=3000)
    asked = parser.parse_args()
    print(f"Python {platform.python_version()}, {platform.system()}, {os.cpu_count()} cores")
    with tempfile.TemporaryDirectory() as folder:
        bodies = {
            "start alone: imports, faces, names": _BATCH + _START,
            "floor: a form and raw page streams": _BATCH + _FLOOR,
            "schoolguard": _BATCH + _OURS,
            "schoolguard, twice as many": (_BATCH + _OURS).replace("COPIES", "(2 * COPIES)"),
            "stock Platypus": _BATCH + _PLATYPUS,
        }
        if shutil.which("soffice"):
            _filled(_BATCH + _DOCUMENT, folder, asked.copies // 10)
            bodies["LibreOffice, document given"] = _OFFICE
        costs = medians(
            {
                name: _text(body + _SIZE, folder, name, asked.copies // _FEWER.get(name, 1))
                for name, body in bodies.items()
            },
            asked.rounds,
        )
        for name, times in _FEWER.items():
            if name in costs:
                costs[name] = _scaled(costs[name], times)
    title = f"{asked.copies} named leaflets with a code (peers scaled up from fewer)"
    print_table(title, costs, floor="floor: a form and raw page streams", counted="KB/page")


def _text(body: str, folder: str, name: str, copies: int) -> str:
    out = "merged.pdf" if name.startswith("LibreOffice") else "leaflets.pdf"
    places = {
        "OUT": repr(str(Path(folder, out))),
        "SOURCE": repr(str(Path(folder, "merged.fodt"))),
        "PROFILE": repr(str(Path(folder, "profile"))),
        "FOLDER": repr(folder),
        "COPIES": str(copies),
    }
    for word, place in places.items():
        body = body.replace(word, place)
    return body


def _filled(body: str, folder: str, copies: int) -> None:
    medians({"document": _text(body + "count = 1\n", folder, "document", copies)}, 1)


def _scaled(cost: Cost, times: int) -> Cost:
    return replace(cost, wall=cost.wall * times, cpu=cost.cpu * times)


if __name__ == "__main__":
    main()
