"""ReportLab's TrueType font, with its ToUnicode table mended."""

import re
from pathlib import Path
from threading import Lock
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

_ENTRY = re.compile(r"^<([0-9A-F]{2})> <([0-9A-F]{4,6})>$", re.MULTILINE)
_BLOCK = re.compile(r"^\d+ beginbfchar$.*?^endbfchar$", re.MULTILINE | re.DOTALL)
_READING = Lock()
"""ReportLab reads a face through one place in its file: two threads would read past each other."""
_BLOCK_LIMIT = 100  # the most entries that one bfchar block may hold (PDF 32000-1, 9.10.3)


class Font(TTFont):  # type: ignore[misc]  # ReportLab is untyped
    """A bundled face as ReportLab draws it."""

    def has(self, char: str) -> bool:
        """Tell whether the face has a glyph of its own for ``char``."""
        return ord(char) in self.face.charToGlyph

    def advance(self, char: str) -> float:
        """Return the width of ``char`` in ems."""
        return float(self.face.getCharWidth(ord(char))) / 1000

    def addObjects(self, doc: Any) -> None:  # noqa: N802  # ReportLab's name
        """Add the font to ``doc``, so that characters beyond U+FFFF can be copied out too.

        ReportLab 5.1 writes them as five hex digits where the format wants UTF-16.
        """
        before = set(doc.idToObject)
        with _READING:
            super().addObjects(doc)
        for key in doc.idToObject.keys() - before:
            if str(key).startswith("toUnicodeCMap:"):
                stream = doc.idToObject[key]
                stream.content = mend_to_unicode(stream.content)


def mend_to_unicode(cmap: str) -> str:
    """Return the table with UTF-16 values, no entry for U+0000, and blocks of legal size."""
    entries = [
        f"<{code}> <{chr(int(value, 16)).encode('utf-16-be').hex().upper()}>"
        for code, value in _ENTRY.findall(cmap)
        if int(value, 16)
    ]
    blocks = (
        entries[start : start + _BLOCK_LIMIT] for start in range(0, len(entries), _BLOCK_LIMIT)
    )
    text = "\n".join(
        "\n".join([f"{len(block)} beginbfchar", *block, "endbfchar"]) for block in blocks
    )
    return _BLOCK.sub(lambda _: text, cmap, count=1)


def load(name: str, path: Path) -> Font:
    """Read the face in ``path`` and register it with ReportLab under ``name``."""
    font = Font(name, str(path), shapable=False)
    pdfmetrics.registerFont(font)
    return font
