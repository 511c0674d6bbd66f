"""What a file really is, by its content; a suffix proves nothing."""

import re
import zipfile
from enum import StrEnum
from pathlib import Path

from schoolguard.domain.catalogue.text import Text
from schoolguard.domain.errors import SchoolError
from schoolguard.exchange import limits


class Kind(StrEnum):
    """The kinds of file that can be read."""

    WORKBOOK = "workbook"
    TEXT = "text"


_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MAGIC: tuple[tuple[bytes, Text], ...] = (
    (b"%PDF", Text("PDF 文件", "a PDF file")),
    (b"\x89PNG", Text("图片", "a picture")),
    (b"\xff\xd8\xff", Text("图片", "a picture")),
    (b"GIF8", Text("图片", "a picture")),
    (b"BM", Text("图片", "a picture")),
    (b"RIFF", Text("图片或音视频", "a picture, sound or film")),
    (b"Rar!", Text("压缩包", "an archive")),
    (b"7z\xbc\xaf", Text("压缩包", "an archive")),
    (b"\x1f\x8b", Text("压缩包", "an archive")),
    (b"{\\rtf", Text("写字板文档", "a rich-text document")),
    (b"MZ", Text("程序", "a program")),
    (b"\x7fELF", Text("程序", "a program")),
)
_WORD = Text("Word 文档", "a Word document")
_SLIDES = Text("演示文稿", "a slide show")
_ARCHIVE = Text("压缩包", "an archive")
_BINARY_SHEET = Text("二进制工作簿（.xlsb）", "a binary workbook (.xlsb)")
_OPEN_DOCUMENT = Text("ODS 表格", "an ODS spreadsheet")
_WEB_PAGE = re.compile(rb"<(?:!doctype\s+html|html|head|body|table|meta|style|div)\b", re.I)


def recognise(path: Path) -> Kind:
    """Return what ``path`` holds; raise :class:`SchoolError` for what cannot be read."""
    size = path.stat().st_size
    if size > limits.FILE_BYTES:
        raise SchoolError("roster.too_big", limit=limits.FILE_BYTES // 2**20)
    with path.open("rb") as file:
        head = file.read(8192)
    if not head.strip(b"\xef\xbb\xbf\xff\xfe\0\r\n\t ,;"):
        raise SchoolError("roster.empty")
    if head.startswith(_OLE):
        raise _old_office(path)
    if head.startswith(b"PK"):
        return _zip(path)
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            raise SchoolError("roster.wrong_kind", kind=kind)
    if _looks_like_markup(head):
        raise SchoolError("roster.web_page")
    return Kind.TEXT


def _looks_like_markup(head: bytes) -> bool:
    """Tell a web page or the XML sheet of 2003, both often named .xls or .xlsx."""
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        head = head.replace(b"\0", b"")[2:]
    start = head.lstrip(b"\xef\xbb\xbf\r\n\t ")
    return start.startswith((b"<?xml", b"<!--")) or bool(_WEB_PAGE.match(start))


def _old_office(path: Path) -> SchoolError:
    """Tell an encrypted workbook from an old one by the names of its streams."""
    content = path.read_bytes()

    def holds(stream: str) -> bool:
        return stream.encode("utf-16-le") in content

    if holds("EncryptedPackage") or holds("EncryptionInfo"):
        return SchoolError("roster.encrypted")
    if holds("WordDocument"):
        return SchoolError("roster.wrong_kind", kind=_WORD)
    if holds("PowerPoint Document"):
        return SchoolError("roster.wrong_kind", kind=_SLIDES)
    if holds("Workbook") or holds("Book"):
        return SchoolError("roster.old_xls")
    return SchoolError("roster.damaged")


def _zip(path: Path) -> Kind:
    try:
        with zipfile.ZipFile(path) as package:
            members = package.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise SchoolError("roster.damaged") from error
    _check_sizes(members)
    names = {member.filename.replace("\\", "/") for member in members}
    if any(member.flag_bits & 1 for member in members):
        raise SchoolError("roster.encrypted")
    if "xl/workbook.xml" in names:
        return Kind.WORKBOOK
    if "xl/workbook.bin" in names:
        raise SchoolError("roster.wrong_kind", kind=_BINARY_SHEET)
    if "word/document.xml" in names:
        raise SchoolError("roster.wrong_kind", kind=_WORD)
    if any(name.startswith("ppt/") for name in names):
        raise SchoolError("roster.wrong_kind", kind=_SLIDES)
    if "mimetype" in names and "content.xml" in names:
        raise SchoolError("roster.wrong_kind", kind=_OPEN_DOCUMENT)
    raise SchoolError("roster.wrong_kind", kind=_ARCHIVE)


def _check_sizes(members: list[zipfile.ZipInfo]) -> None:
    """Refuse a package that would unpack to far more than a roster can hold."""
    if len(members) > limits.ZIP_MEMBERS:
        raise SchoolError("roster.unsafe")
    if sum(member.file_size for member in members) > limits.TOTAL_BYTES:
        raise SchoolError("roster.unsafe")
    for member in members:
        packed = max(member.compress_size, 1)
        dense = member.file_size > limits.RATIO_MATTERS_FROM
        if member.file_size > limits.PART_BYTES or (
            dense and member.file_size / packed > limits.ZIP_RATIO
        ):
            raise SchoolError("roster.unsafe")
