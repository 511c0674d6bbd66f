"""Re-encodes a picture, within the reading process: the pixels stay, everything else goes.

Only named formats are tried, since Pillow would else hand an EPS to Ghostscript whatever the
file is called. The result is a plain JPEG whose bytes follow from the pixels alone.
"""

import struct
import warnings
from datetime import date, datetime
from io import BytesIO
from typing import Final

from PIL import Image, ImageOps, UnidentifiedImageError

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.evidence import LONGEST_EDGE, MOST_BYTES
from schoolguard.exchange import limits

FORMATS: Final = ("JPEG", "PNG", "WEBP", "BMP", "GIF")
_QUALITIES: Final = (86, 80, 74, 66, 58, 50)
_SMALLER: Final = 0.8
_HEIF_BRANDS: Final = (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1")
_EXIF_PART: Final = 0x8769
_EXIF_TAKEN: Final = 36867
_UNREADABLE: Final = (
    ArithmeticError, AttributeError, EOFError, LookupError, OSError, struct.error, SyntaxError,
    TypeError, ValueError,
)  # fmt: skip
"""What Pillow raises over a damaged Exif part."""


def encode_photo(
    content: bytes, name: str, most_bytes: int = MOST_BYTES
) -> tuple[bytes, int, int, date | None]:
    """Return (JPEG of ``most_bytes`` at most, width, height, day the camera noted).

    Raises ``photo.too_big``, ``photo.too_many_pixels``, ``photo.heic``, ``photo.wrong_kind`` and
    ``photo.damaged``.
    """
    if len(content) > limits.PHOTO_BYTES:
        raise SchoolError("photo.too_big", file=name, limit=limits.PHOTO_BYTES // 2**20)
    Image.MAX_IMAGE_PIXELS = limits.PHOTO_PIXELS
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            with Image.open(BytesIO(content), formats=formats_of(content, name)) as opened:
                taken_on = _taken_on(opened)
                pixels = _plain(opened)
        except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
            most = limits.PHOTO_PIXELS // 10_000
            raise SchoolError("photo.too_many_pixels", file=name, most=most) from error
        except UnidentifiedImageError as error:
            code = "photo.damaged" if _looks_known(content) else "photo.wrong_kind"
            raise SchoolError(code, file=name) from error
        except MemoryError:
            raise
        except SchoolError:
            raise
        except Exception as error:  # a decoder meets a hostile file in many ways
            raise SchoolError("photo.damaged", file=name) from error
    pixels.thumbnail((LONGEST_EDGE, LONGEST_EDGE), Image.Resampling.LANCZOS, reducing_gap=3.0)
    return (*_encode(pixels, most_bytes), taken_on)


def formats_of(content: bytes, name: str) -> list[str]:
    """Return the formats a picture may be opened as. Raises ``photo.heic``."""
    if content[4:8] != b"ftyp" or content[8:12] not in _HEIF_BRANDS:
        return list(FORMATS)
    try:
        import pi_heif  # only who has such a picture waits for it
    except ImportError as error:
        raise SchoolError("photo.heic", file=name) from error
    pi_heif.register_heif_opener()
    return ["HEIF"]


def _looks_known(content: bytes) -> bool:
    """Tell a broken picture from something that is none."""
    known = (b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"BM")
    return content.startswith(known) or content[4:8] == b"ftyp" or content[8:12] == b"WEBP"


def _taken_on(opened: Image.Image) -> date | None:
    """Return the day the camera noted; a picture without one, or with nonsense, has none."""
    try:
        written = str(opened.getexif().get_ifd(_EXIF_PART).get(_EXIF_TAKEN, ""))[:10]
        return datetime.strptime(f"{written} +0000", "%Y:%m:%d %z").date()
    except _UNREADABLE:  # what a camera writes beside the picture never stops it
        return None


def _plain(opened: Image.Image) -> Image.Image:
    """Return the first frame upright, in 8-bit RGB, with nothing but its pixels."""
    opened.seek(0)
    opened.draft(None, (2 * LONGEST_EDGE, 2 * LONGEST_EDGE))  # JPEG: decode no more than needed
    opened.load()
    turned = ImageOps.exif_transpose(opened)
    if turned.mode.startswith(("I", "F")):  # 16 bits a pixel
        turned = turned.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    clean = Image.new("RGB", turned.size, "white")
    if turned.has_transparency_data:
        clear = turned.convert("RGBA")
        clean.paste(clear, mask=clear.getchannel("A"))
    else:
        clean.paste(turned.convert("RGB"))
    return clean


def _encode(pixels: Image.Image, most_bytes: int) -> tuple[bytes, int, int]:
    """Return (JPEG, width, height), as good as fits; a picture of pure noise gets smaller."""
    while True:
        for quality in _QUALITIES:
            written = BytesIO()
            pixels.save(written, "JPEG", quality=quality, optimize=True, subsampling="4:2:0")
            if written.tell() <= most_bytes:
                return written.getvalue(), *pixels.size
        smaller = [max(1, round(edge * _SMALLER)) for edge in pixels.size]
        pixels = pixels.resize((smaller[0], smaller[1]), Image.Resampling.LANCZOS)
