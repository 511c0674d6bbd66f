"""What a kind of school calls things: a kindergarten holds no class meeting."""

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Final


class SchoolStage(StrEnum):
    """What kind of school it is."""

    KINDERGARTEN = "kindergarten"
    PRIMARY = "primary"
    JUNIOR = "junior"
    NINE_YEAR = "nine_year"
    SENIOR = "senior"
    SECONDARY = "secondary"
    TWELVE_YEAR = "twelve_year"
    VOCATIONAL = "vocational"

    @property
    def grades(self) -> tuple[int, int]:
        """The lowest and the highest grade of such a school."""
        return _GRADES[self]


_GRADES: Final[Mapping[SchoolStage, tuple[int, int]]] = {
    SchoolStage.KINDERGARTEN: (-2, 0),
    SchoolStage.PRIMARY: (1, 6),
    SchoolStage.JUNIOR: (7, 9),
    SchoolStage.NINE_YEAR: (1, 9),
    SchoolStage.SENIOR: (10, 12),
    SchoolStage.SECONDARY: (7, 12),
    SchoolStage.TWELVE_YEAR: (1, 12),
    SchoolStage.VOCATIONAL: (10, 12),
}

_WORDS: Final[Mapping[SchoolStage, Mapping[str, str]]] = {
    SchoolStage.KINDERGARTEN: {
        "副班主任": "配班教师",
        "班主任群": "教师群",
        "班主任": "教师",
        "主题班会": "集体活动",
        "开班会": "开展集体活动",
        "班会": "集体活动",
        "召开": "开展",
        "前开完": "前开展",
        "前开": "前开展",
        "开过": "开展过",
        "还没开": "还没开展",
        "开到": "开展到",
        "已开": "已开展",
        "到会": "参加",
        "全校": "全园",
        "学生": "幼儿",
    },
}
_ANY: Final = {
    # One pass with the longest words first, so that nothing is put into words twice.
    stage: re.compile("|".join(sorted(words, key=len, reverse=True)))
    for stage, words in _WORDS.items()
}


def in_words_of(stage: SchoolStage | None, text: str) -> str:
    """Return a text of the program in the words of that kind of school.

    For templates, labels and captions; never for what a user typed.
    """
    if stage is None or stage not in _WORDS:
        return text
    words = _WORDS[stage]
    return _ANY[stage].sub(lambda found: words[found[0]], text)
