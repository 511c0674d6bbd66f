"""Set every paper of the sample school and lay their pages out as two pictures.

``python tools/contact_sheet.py --out DIR [--pages DIR]`` writes ``papers.png`` and, as a copier
would give it back, ``papers-grey.png``; with ``--pages`` each page at reading size as well.
"""

import argparse
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import pypdfium2 as pdfium
from PIL import Image, ImageDraw, ImageFont

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from schoolguard.app import open_services  # noqa: E402 - the checkout's own, found above
from schoolguard.domain.catalogue import render_value  # noqa: E402
from schoolguard.domain.errors import SchoolError  # noqa: E402
from schoolguard.domain.leaflet import SaveLeaflet  # noqa: E402
from schoolguard.paths import resource  # noqa: E402
from schoolguard.services import Services, sample  # noqa: E402

_ACROSS: Final = 8
_CELL: Final = (190, 262)
_SHEET: Final = (174, 226)
"""A page's place in px; one that lies across takes its width."""
_MOST: Final = 4
"""Pages of one paper that are laid out; more are counted below the last."""
_READING: Final = 90 / 72
_GROUND: Final = (228, 231, 236)
_INK: Final = (60, 66, 74)


@dataclass(frozen=True)
class Set:
    """A paper that was set: its name and its PDF."""

    name: str
    content: bytes


def every_paper(services: Services) -> Iterator[Set]:
    """Yield the papers of the campaign in front: the registered ones, leaflets, the summary."""
    campaign = services.campaigns.current().uid
    for kind in services.papers.kinds():
        name = render_value(f"paper.{kind.key}", "zh_CN")
        subjects = services.papers.subjects(campaign, kind.key)
        subject = subjects[0][0] if subjects else None
        asked = replace(kind.given, asked="asked" in kind.options)
        try:
            yield Set(name, services.papers.preview(campaign, kind.key, subject, asked))
        except SchoolError as error:
            print(f"{kind.key}: {error}", file=sys.stderr)
    for master in services.leaflets.month(campaign).masters:
        command = SaveLeaflet(
            action_id="",
            campaign_uid=campaign,
            title=master.title,
            band=master.band,
            body=master.body,
            paper=master.paper,
        )
        yield Set(f"宣传单：{master.title}", services.leaflets.preview_pdf(command))
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "summary.pdf"
        services.summary.write(campaign, place)
        yield Set("月末总结", place.read_bytes())


def pages_of(content: bytes, scale: float) -> list[Image.Image]:
    """Return the pages of a PDF, ``scale`` px a point."""
    file = pdfium.PdfDocument(content)
    try:
        return [page.render(scale=scale).to_pil().convert("RGB") for page in file]
    finally:
        file.close()


def laid_out(papers: list[tuple[str, list[Image.Image]]]) -> Image.Image:
    """Return pages in rows on one picture, each with its paper's name below."""
    font = ImageFont.truetype(str(resource("fonts", "NotoSansSC-Regular.ttf")), 13)
    cells = [
        (_below(name, at, len(pages)), page)
        for name, pages in papers
        for at, page in enumerate(pages[:_MOST])
    ]
    rows = -(-len(cells) // _ACROSS)
    whole = Image.new("RGB", (_ACROSS * _CELL[0] + 16, rows * _CELL[1] + 16), _GROUND)
    draw = ImageDraw.Draw(whole)
    for at, (words, page) in enumerate(cells):
        x, y = 16 + at % _ACROSS * _CELL[0], 16 + at // _ACROSS * _CELL[1]
        small = page.copy()
        small.thumbnail(_SHEET, Image.Resampling.LANCZOS)
        whole.paste(small, (x, y + _SHEET[1] - small.height))
        while font.getlength(words) > _SHEET[0]:
            words = words[:-2] + "…"
        draw.text((x, y + _SHEET[1] + 4), words, _INK, font)
    return whole


def _below(name: str, at: int, count: int) -> str:
    if count == 1:
        return name
    more = f"，共{count}页" if at == _MOST - 1 and count > _MOST else ""
    return f"{name} {at + 1}{more}"


def main() -> None:
    """Fill a store with the sample school, set its papers, write the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--pages", type=Path, help="a folder for every page at reading size")
    asked = parser.parse_args()
    papers = []
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        with open_services(place, clock=sample.clock, uids=sample.uids()) as services:
            sample.fill(services)
            for number, one in enumerate(every_paper(services)):
                pages = pages_of(one.content, _READING)
                papers.append((one.name, pages))
                if asked.pages is not None:
                    asked.pages.mkdir(parents=True, exist_ok=True)
                    for at, page in enumerate(pages, 1):
                        page.save(asked.pages / f"{number:02}-{one.name}-{at:02}.png")
    asked.out.mkdir(parents=True, exist_ok=True)
    whole = laid_out(papers)
    few = whole.quantize(128, dither=Image.Dither.NONE)
    few.save(asked.out / "papers.png", optimize=True)
    grey = whole.convert("L").quantize(16, dither=Image.Dither.NONE)
    grey.save(asked.out / "papers-grey.png", optimize=True)


if __name__ == "__main__":
    main()
