"""How much of an outside file is read: beyond this it is refused in words.

A school of 20,000 pupils is larger than any; the rest leaves room for slow computers.
"""

from typing import Final

FILE_BYTES: Final = 30 * 2**20
ZIP_MEMBERS: Final = 2_000
PART_BYTES: Final = 150 * 2**20
TOTAL_BYTES: Final = 300 * 2**20
ZIP_RATIO: Final = 150
RATIO_MATTERS_FROM: Final = 2**20  # a small part of blanks may well pack 200:1

ROWS: Final = 20_000
COLUMNS: Final = 64
SHEETS: Final = 200
BLANK_ROWS: Final = 1_000
CELL_CHARS: Final = 32_767

MEMORY_BYTES: Final = 2**30
CPU_SECONDS: Final = 15.0
WALL_SECONDS: Final = 60.0  # a busy or slow computer waits; a hostile file burns

PHOTO_BYTES: Final = 40 * 2**20
PHOTO_PIXELS: Final = 60_000_000  # the largest of today's telephones in their usual setting
