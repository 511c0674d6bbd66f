"""Make ``resources/pinyin/readings.txt`` from pypinyin's table of single characters.

    pip install pypinyin==0.55.0 && python tools/build_pinyin.py

Every character of the bundled face is in it, and every one of Unicode's first two Chinese blocks;
of several readings the first, which is the most common. A test compares the file with its notice.
"""

import json
from importlib.resources import files
from pathlib import Path

from fontTools.ttLib import TTFont

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "resources" / "pinyin" / "readings.txt"
FACE = ROOT / "resources" / "fonts" / "NotoSansSC-Regular.ttf"
BLOCKS = (range(0x3400, 0x4DC0), range(0x4E00, 0xA000))
MARKS = {
    mark: (plain, tone)
    for plain, marked in zip(
        "aeiouv", ("āáǎà", "ēéěè", "īíǐì", "ōóǒò", "ūúǔù", "ǖǘǚǜ"), strict=True
    )
    for tone, mark in enumerate(marked, start=1)
} | {"ń": ("n", 2), "ň": ("n", 3), "ǹ": ("n", 4), "ḿ": ("m", 2), "ü": ("v", 0), "ê": ("e", 0)}


def plain(reading: str) -> str:
    """Return a reading with marks as one with its tone behind it: ``zhang1``, ``lv4``, ``de5``."""
    letters, tone = "", 5
    for char in reading:
        letter, mark = MARKS.get(char, (char, 0))
        tone = mark or tone
        letters += letter
    return f"{letters}{tone}"


def main() -> None:
    """Write the table: a syllable, a blank, its characters; in the order of the syllables."""
    table = json.loads(files("pypinyin").joinpath("pinyin_dict.json").read_text(encoding="utf-8"))
    readings = {int(code): str(known).split(",")[0] for code, known in table.items()}
    face = set(TTFont(FACE).getBestCmap())
    wanted = face | {code for block in BLOCKS for code in block}
    found: dict[str, list[str]] = {}
    for code in sorted(wanted & set(readings)):
        reading = plain(readings[code])
        if reading.isascii() and reading.isalnum():
            found.setdefault(reading, []).append(chr(code))
    lines = [f"{syllable} {''.join(chars)}" for syllable, chars in sorted(found.items())]
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    print(len(lines), sum(map(len, found.values())), OUT.stat().st_size)


if __name__ == "__main__":
    main()
