"""Slips printed, turned into skewed and noisy pictures, and read back."""

import random
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageFilter

from schoolguard.documents.leaflet import render
from schoolguard.domain.leaflet import SLIPS_APART, LeafletCopy
from schoolguard.domain.slip import code_of
from schoolguard.exchange.slip_codes import read_slip_codes
from schoolguard.services.leaflets import masters
from tests.documents.leaflets import batch_of

DPI = 200


def _photographed(pixels: Image.Image, chance: random.Random) -> Image.Image:
    """Return a picture as an office's telephone takes it: turned, soft, pale and grainy."""
    turned = pixels.convert("L").rotate(
        chance.uniform(-3, 3), Image.Resampling.BICUBIC, expand=True, fillcolor=235
    )
    soft = turned.filter(ImageFilter.GaussianBlur(0.7)).point(lambda value: 40 + value * 0.75)
    grain = Image.effect_noise(soft.size, 24)
    return Image.blend(soft, grain, 0.15)


def _pictures(folder: Path, count: int) -> tuple[list[Path], list[str]]:
    """Print slips eight on a sheet, and return a picture of each slip with its code."""
    codes = [code_of(7, 1000 + 37 * at) for at in range(count)]
    copies = tuple(LeafletCopy("三年级1班", str(at), "", code) for at, code in enumerate(codes, 1))
    batch = batch_of(masters()[0], SLIPS_APART.name, with_slip=True, copies=copies)
    place = folder / "slips.pdf"
    render(batch, place)
    chance = random.Random(4)
    files = []
    document = pypdfium2.PdfDocument(place)
    for number, page in enumerate(document):
        sheet = page.render(scale=DPI / 72, grayscale=True).to_pil()
        wide, high = sheet.width // 2, sheet.height // 4
        for at in range(min(8, count - 8 * number)):
            left, top = at % 2 * wide, at // 2 * high
            slip = _photographed(sheet.crop((left, top, left + wide, top + high)), chance)
            files.append(folder / f"{8 * number + at:03}.jpg")
            slip.save(files[-1], quality=75)
    document.close()
    return files, codes


def _read(folder: Path, count: int) -> list[tuple[str, ...]]:
    files, codes = _pictures(folder, count)
    found = [one.codes for one in read_slip_codes(files)]
    assert [(code,) for code in codes] == found
    return found


def test_eight_slips_photographed_are_eight_slips_read(tmp_path: Path) -> None:
    _read(tmp_path, 8)


@pytest.mark.acceptance
def test_two_hundred_slips_photographed_are_two_hundred_read(tmp_path: Path) -> None:
    assert len(_read(tmp_path, 200)) == 200


def test_a_whole_page_with_bars_and_square_is_read_once(tmp_path: Path) -> None:
    code = code_of(1, 23)
    copies = (LeafletCopy("三年级1班", "5", "", code),)
    place = tmp_path / "x.pdf"
    render(batch_of(masters()[0], with_slip=True, copies=copies), place)
    document = pypdfium2.PdfDocument(place)
    picture = tmp_path / "页.png"
    document[0].render(scale=150 / 72, grayscale=True).to_pil().save(picture)
    document.close()
    invalid = tmp_path / "preview.pdf"
    render(
        batch_of(masters()[0], with_slip=True, copies=(replace(copies[0], code="0" * 10),)), invalid
    )
    document = pypdfium2.PdfDocument(invalid)
    preview = tmp_path / "z.png"
    document[0].render(scale=150 / 72, grayscale=True).to_pil().save(preview)
    document.close()
    hostile = tmp_path / "坏.jpg"
    hostile.write_bytes(b"%!PS-Adobe-3.0 EPSF")
    steps: list[tuple[int, int]] = []
    found = read_slip_codes((picture, hostile, preview), progress=lambda *step: steps.append(step))
    assert [(one.name, one.codes) for one in found] == [
        ("页.png", (code,)),
        ("坏.jpg", ()),
        ("z.png", ()),
    ]
    assert steps == [(3, 3)]
