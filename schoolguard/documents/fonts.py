"""The bundled faces: which face draws a character, and how wide it is.

ReportLab and a face's file (0.1 s each) are loaded when a first character asks for them.
"""

from collections.abc import Iterable
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from schoolguard.documents.text import clean
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.layout import Face
from schoolguard.paths import resource

if TYPE_CHECKING:
    from schoolguard.documents.truetype import Font

__all__ = [
    "FILES",
    "Face",
    "advance",
    "face_for",
    "font",
    "missing_glyphs",
    "require_glyphs",
]


FILES: dict[Face, str] = {
    Face.SONG: "NotoSerifSC-Regular.ttf",
    Face.SONG_BOLD: "NotoSerifSC-Bold.ttf",
    Face.KAI: "LXGWWenKai-Regular.ttf",
    Face.HEI: "NotoSansSC-Bold.ttf",
    Face.SANS: "NotoSansSC-Regular.ttf",
}
# WenKai is whole and holds most rare characters; Noto Sans Regular holds those it lacks.
_FALLBACK = (Face.KAI, Face.SANS)
# WenKai draws these a third of an em wide, the Latin way; the Song face draws them as Chinese.
_NOT_IN_KAI = frozenset("“”‘’·—")


@cache
def font(face: Face) -> "Font":
    """Return the ReportLab font of ``face``, loaded and registered on the first call."""
    # Kept out of the module's head: ReportLab costs 0.1 s, and the window starts without it.
    from schoolguard.documents.truetype import load

    return load(f"schoolguard-{face}", resource("fonts", FILES[face]))


@lru_cache(maxsize=1 << 16)
def face_for(char: str, wanted: Face) -> Face | None:
    """Return the face that draws ``char`` where ``wanted`` is asked for; None if none has it."""
    if wanted is Face.KAI and char in _NOT_IN_KAI:
        return Face.SONG
    for face in (wanted, *_FALLBACK):
        if font(face).has(char):
            return face
    return None


@lru_cache(maxsize=1 << 16)
def advance(char: str, face: Face) -> float:
    """Return the width of ``char`` in ems of ``face``."""
    return font(face).advance(char)


def missing_glyphs(text: str) -> tuple[str, ...]:
    """Return the characters of ``text`` that no bundled face can draw, each once, in order."""
    return tuple(
        char
        for char in dict.fromkeys(clean(text))
        if char != "\n" and face_for(char, Face.SONG) is None
    )


def require_glyphs(texts: Iterable[str]) -> None:
    """Raise ``papers.missing_glyphs`` if any of ``texts`` cannot be drawn whole."""
    missing = missing_glyphs("".join(texts))
    if missing:
        raise SchoolError("papers.missing_glyphs", characters="、".join(missing[:20]))
