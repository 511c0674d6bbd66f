"""Text to lines of type: faces chosen, characters measured, lines broken and placed."""

import re
from collections.abc import Iterable

from schoolguard.documents.fonts import Face, advance, face_for
from schoolguard.documents.linebreak import Glyph, Line, break_lines
from schoolguard.documents.page import Mark, TextLine
from schoolguard.documents.profile import TextStyle
from schoolguard.documents.tree import Run

_TITLE_WORD = re.compile(
    "关于|开展|进行|活动|情况|总结|报告|工作|教育|宣传月|宣传|集中|主题|专题|学校|小学|中学|校区|集团|"
    "校园|学生|家长|家庭|班级|年级|全民|反诈|防范|电信|网络|诈骗|安全|平安|行动|落实|统计|各班|班会|"
    "国旗|讲话|安排|方案|通知|年度"
)
_ASCENT = 0.88  # em from the top of a Chinese character's square to the baseline


class Type:
    """Measured text of one style, ready to be broken into lines."""

    def __init__(self, runs: Iterable[Run], style: TextStyle) -> None:
        self.style = style
        self._faces: list[Face] = []
        self.glyphs: list[Glyph] = []
        for run in runs:
            for char in run.text.replace("\n", " "):
                # Text without a glyph is refused before it comes here; SANS is never reached.
                face = face_for(char, run.face or style.face) or Face.SANS
                self._faces.append(face)
                self.glyphs.append(Glyph(char, advance(char, face) * style.size, style.size))

    @property
    def natural(self) -> float:
        """The width of the whole text on one endless line, in points."""
        lines = break_lines(self.glyphs, float("inf"), justify=False)
        return lines[0].right if lines else 0.0

    def lines(self, width: float, *, first: float = 0.0, rest: float = 0.0) -> list[TextLine]:
        """Break into justified lines; baselines at 0. Indents in points."""
        return [
            self._line(line, 0.0)
            for line in break_lines(self.glyphs, width, first=first, rest=rest)
        ]

    def ragged(self, width: float) -> list[tuple[TextLine, float]]:
        """Break without justifying; each line with its width."""
        found = break_lines(self.glyphs, width, justify=False)
        return [(self._line(line, 0.0), line.right) for line in found]

    def centred(self, width: float, *, balance: bool = False) -> list[TextLine]:
        """Break into centred lines; ``balance`` makes them about as long as each other."""
        whole = self._inside_title_words() if balance else frozenset()
        room = self._balanced(width, whole) if balance else width
        return [
            self._line(line, (width - line.right) / 2)
            for line in break_lines(self.glyphs, room, justify=False, whole=whole)
        ]

    def _inside_title_words(self) -> frozenset[int]:
        """Return where a title's line would part a word that titles are made of."""
        text = "".join(glyph.char for glyph in self.glyphs)
        return frozenset(
            at
            for found in _TITLE_WORD.finditer(text)
            for at in range(found.start() + 1, found.end())
        )

    def _balanced(self, width: float, whole: frozenset[int]) -> float:
        """Return the smallest width that needs no more lines than ``width`` does."""
        count = len(break_lines(self.glyphs, width, justify=False, whole=whole))
        low, high = min(width, self.style.size), width
        while high - low > self.style.size / 4:
            middle = (low + high) / 2
            if len(break_lines(self.glyphs, middle, justify=False, whole=whole)) > count:
                low = middle
            else:
                high = middle
        return high

    def _line(self, line: Line, dx: float) -> TextLine:
        size = self.style.size
        marks = tuple(
            Mark(self.glyphs[at].char, self._faces[at], size, self.glyphs[at].width, x + dx)
            for at, x in zip(range(line.start, line.end), line.xs, strict=True)
        )
        return TextLine(marks, 0.0)


def paragraphs(text: str) -> list[str]:
    """Return the lines that a person typed, without blank ones."""
    return [line for line in text.split("\n") if line.strip()]


def baseline(pitch: float, style: TextStyle) -> float:
    """Return the baseline's distance from the top of a slot ``pitch`` high."""
    return (pitch - style.size) / 2 + _ASCENT * style.size
