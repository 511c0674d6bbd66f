"""Finds slip codes in a picture, within the reading process."""

import warnings
from io import BytesIO
from pathlib import Path
from typing import Final

import zxingcpp
from PIL import Image, ImageOps

from schoolguard.domain.slip import read_code
from schoolguard.exchange import limits
from schoolguard.exchange.photo_parse import formats_of

_EDGE: Final = 4000
"""Beyond this many pixels an edge adds nothing to a code of 0.5 mm a module on an A4 sheet."""
_KINDS: Final = zxingcpp.BarcodeFormats([zxingcpp.Code128, zxingcpp.QRCode])


def codes_in(path: Path) -> list[str]:
    """Return the codes of a picture, each once; what cannot be read has none."""
    try:
        with path.open("rb") as file:
            content = file.read(limits.PHOTO_BYTES + 1)
        if len(content) > limits.PHOTO_BYTES:
            return []
        return _codes(_grey(content, path.name))
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - a decoder meets a hostile file in many ways
        return []


def _grey(content: bytes, name: str) -> Image.Image:
    Image.MAX_IMAGE_PIXELS = limits.PHOTO_PIXELS
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        with Image.open(BytesIO(content), formats=[*formats_of(content, name), "TIFF"]) as opened:
            opened.draft("L", (_EDGE, _EDGE))
            grey = ImageOps.exif_transpose(opened).convert("L")
    grey.thumbnail((_EDGE, _EDGE), Image.Resampling.BILINEAR)
    return grey


def _codes(grey: Image.Image) -> list[str]:
    shape = (grey.height, grey.width)
    for size in (1.0, 0.5):
        pixels = grey if size == 1.0 else grey.resize((shape[1] // 2, shape[0] // 2))
        view = memoryview(pixels.tobytes()).cast("B", (pixels.height, pixels.width))
        found = zxingcpp.read_barcodes(view, formats=_KINDS)
        codes = (read_code(one.text) for one in found)
        known = list(dict.fromkeys(code for code in codes if code is not None))
        if known:
            return known
    return []
