"""Bad pictures, made by code: huge, cut, in disguise, and full of what a camera hides in them."""

import random
import struct
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Final

from PIL import Image, PngImagePlugin

from tests.exchange import corpus
from tests.exchange.pictures import EPS, SECRET, animated, drawn, huge_header, with_place, written

_WORD: Final = SECRET.decode()
_XMP: Final = f"<x:xmpmeta xmlns:x='adobe:ns:meta/'>{_WORD}</x:xmpmeta>".encode()


def _segment(marker: int, content: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(content) + 2) + content


def _with_segment(marker: int, content: bytes) -> bytes:
    """Return a JPEG with a segment of its own after its first bytes."""
    whole = written(drawn())
    return whole[:2] + _segment(marker, content) + whole[2:]


def _exif() -> bytes:
    exif = Image.Exif()
    exif[0x0112] = 8
    exif[0x010F] = _WORD
    exif.get_ifd(0x8769)[0x927C] = SECRET * 50  # the maker's own notes
    exif.get_ifd(0x8825).update({1: "N", 2: (31.0, 13.0, 7.5), 29: _WORD})
    return exif.tobytes()


def _png(**more: object) -> bytes:
    return written(drawn(), "PNG", **more)


def _png_texts() -> bytes:
    texts = PngImagePlugin.PngInfo()
    texts.add_text("Comment", _WORD)
    texts.add_text("Author", _WORD, zip=True)
    texts.add_itxt("XML:com.adobe.xmp", _XMP.decode())
    return _png(pnginfo=texts)


def _png_chunk(name: bytes, content: bytes) -> bytes:
    whole = _png()
    check = struct.pack(">I", zlib.crc32(name + content))
    chunk = struct.pack(">I", len(content)) + name + content + check
    return whole[:33] + chunk + whole[33:]


def _megapixels(width: int, height: int) -> bytes:
    """Return a whole picture of many pixels in few bytes."""

    def chunk(name: bytes, content: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(name + content))
        return struct.pack(">I", len(content)) + name + content + check

    packer, rows = zlib.compressobj(9), bytes(1 + width // 8)
    packed = b"".join(packer.compress(rows) for _ in range(height)) + packer.flush()
    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")
    )


def _gif_comment() -> bytes:
    whole = animated()
    end = whole.rindex(b";")
    comment = b"!\xfe" + bytes([len(SECRET)]) + SECRET + b"\0"
    return whole[:end] + comment + whole[end:]


def _mpo() -> bytes:
    out = BytesIO()
    drawn().save(out, "MPO", save_all=True, append_images=[drawn(80, 60)], exif=_exif())
    return out.getvalue()


def _heic() -> bytes:
    whole = Path(corpus.__file__).with_name("drawn.heic").read_bytes()
    return whole + struct.pack(">I4s", 8 + len(SECRET), b"free") + SECRET


def _noise(kind: str, size: int) -> bytes:
    content = random.Random(5).randbytes(size * size * 3)
    return written(Image.frombytes("RGB", (size, size), content), kind)


def _sixteen_bits() -> bytes:
    return written(Image.new("I;16", (400, 300), 0x8000), "PNG", exif=_exif())


def _lying_exif() -> bytes:
    """Return a JPEG whose Exif part points outside of itself and into a circle."""
    loop = b"Exif\0\0II*\0\x08\0\0\0\x02\0\x69\x87\x04\0\x01\0\0\0\x08\0\0\0\x25\x88\x04\0\x01"
    return _with_segment(0xE1, loop + b"\0\0\0\xff\xff\xff\xff" + SECRET)


PHOTOS: Final[dict[str, Callable[[], bytes]]] = {
    "place, comment, profile, turned": with_place,
    "maker's notes": lambda: written(drawn(), exif=_exif()),
    "Exif in a circle": _lying_exif,
    "XMP": lambda: _with_segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + _XMP),
    "Photoshop's notes": lambda: _with_segment(0xED, b"Photoshop 3.0\08BIM" + SECRET),
    "unknown part": lambda: _with_segment(0xEC, b"Ducky\0" + SECRET),
    "many comments": lambda: _with_segment(0xFE, SECRET * 4_000),
    "film behind the picture": lambda: written(drawn()) + b"\0\0\0\x18ftypmp42" + SECRET * 999,
    "two pictures in one": _mpo,
    "CMYK": lambda: written(drawn(mode="CMYK"), exif=_exif(), comment=SECRET),
    "grey, progressive": lambda: written(drawn(mode="L"), progressive=True, comment=SECRET),
    "PNG texts": _png_texts,
    "PNG Exif": lambda: _png(exif=_exif()),
    "PNG profile": lambda: _png(icc_profile=b"icc " + SECRET),
    "PNG private part": lambda: _png_chunk(b"prVt", SECRET),
    "PNG and more behind": lambda: _png() + SECRET * 99,
    "palette, clear": lambda: written(drawn(mode="P"), "PNG", transparency=0, exif=_exif()),
    "clear": lambda: written(drawn(mode="RGBA"), "PNG", exif=_exif()),
    "16 bits": _sixteen_bits,
    "animated PNG": lambda: _png(save_all=True, append_images=[drawn()], exif=_exif()),
    "animated GIF, comment": _gif_comment,
    "WebP with all": lambda: written(
        drawn(), "WEBP", exif=_exif(), xmp=_XMP, icc_profile=b"icc " + SECRET
    ),
    "animated WebP": lambda: written(
        drawn(), "WEBP", save_all=True, append_images=[drawn()], exif=_exif()
    ),
    "BMP and more behind": lambda: written(drawn(), "BMP") + SECRET,
    "HEIC": _heic,
    "noise": lambda: _noise("JPEG", 2_400),
    "one pixel": lambda: written(Image.new("RGB", (1, 1))),
    "a line": lambda: written(Image.new("RGB", (30_000, 1)), "PNG"),
    "96 megapixels": lambda: _megapixels(12_000, 8_000),
    "400 megapixels": lambda: _megapixels(20_000, 20_000),
    "claims to be enormous": lambda: huge_header(60_000, 60_000),
    "claims more than it has": lambda: huge_header(2_000, 2_000),
    "cut": lambda: with_place()[:9_000],
    "cut PNG": lambda: _png()[:900],
    "AVIF": lambda: written(drawn(), "AVIF", exif=_exif()),
    "TIFF": lambda: written(drawn(), "TIFF", description=_WORD),
    "JPEG 2000": lambda: written(drawn(), "JPEG2000"),
    "EPS in disguise": lambda: EPS,
    "SVG": lambda: (
        b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>'
    ),
    "PDF in disguise": lambda: b"%PDF-1.7\n1 0 obj",
    "web page": lambda: b"<html><img src='http://127.0.0.1:9/'></html>",
    "icon": lambda: written(drawn(64, 64), "ICO"),
    "text": lambda: SECRET,
    "empty": lambda: b"",
}
