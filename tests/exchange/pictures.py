"""Pictures made by hand, good and bad."""

import struct
import zlib
from io import BytesIO
from typing import Any

from PIL import Image, ImageDraw

SECRET = b"PLANTED-SECRET"


def drawn(width: int = 640, height: int = 480, mode: str = "RGB") -> Image.Image:
    """Return a picture whose left half is red and whose right half is blue."""
    image = Image.new("RGB", (width, height), (200, 30, 30))
    ImageDraw.Draw(image).rectangle((width // 2, 0, width, height), fill=(30, 30, 200))
    return image.convert(mode)


def written(image: Image.Image, kind: str = "JPEG", **how: Any) -> bytes:
    """Return a picture as the bytes of a file."""
    out = BytesIO()
    image.save(out, kind, **how)
    return out.getvalue()


def with_place() -> bytes:
    """Return a JPEG with the place, a comment, a colour profile and the day, lying on its side."""
    exif = Image.Exif()
    exif[0x0112] = 6  # turn right by a quarter
    exif[0x010E] = SECRET.decode()
    exif.get_ifd(0x8769)[36867] = "2026:11:10 09:30:00"
    exif.get_ifd(0x8825).update({1: "N", 2: (31.0, 13.0, 7.5), 29: SECRET.decode()})
    content = written(drawn(), exif=exif, comment=SECRET, icc_profile=b"icc " + SECRET)
    assert content.count(SECRET) == 4
    return content


def huge_header(width: int, height: int) -> bytes:
    """Return a PNG that claims to be enormous."""

    def chunk(name: bytes, data: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(name + data))
        return struct.pack(">I", len(data)) + name + data + check

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    start = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head)
    return start + chunk(b"IDAT", zlib.compress(b"\0" * 9999)) + chunk(b"IEND", b"")


def animated() -> bytes:
    """Return a GIF whose first frame is red and blue and whose second is green."""
    green = Image.new("RGB", (640, 480), (0, 200, 0))
    return written(drawn(), "GIF", save_all=True, append_images=[green], duration=100)


EPS = b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\n(/tmp/x) (w) file\nshowpage\n"
