"""Slip codes as bits: Code 128-C, and a QR square put together from squares of single bits.

With its mask fixed, a QR square is affine over GF(2): any payload's is the exclusive or of the
square of 0000000000 and one square for each bit that the payload has. segno draws those 35 once
(20 ms); after that a square costs three look-ups where drawing it anew costs 0.4 ms.
"""

from functools import cache
from typing import Final

from schoolguard.domain.slip import CODE_DIGITS

BARS_MODULES: Final = 90
QR_MODULES: Final = 21
_WIDTHS: Final = ["212222", "222122", "222221", "121223", "121322", "131222", "122213", "122312", "132212", "221213", "221312", "231212", "112232", "122132", "122231", "113222", "123122", "123221", "223211", "221132", "221231", "213212", "223112", "312131", "311222", "321122", "321221", "312212", "322112", "322211", "212123", "212321", "232121", "111323", "131123", "131321", "112313", "132113", "132311", "211313", "231113", "231311", "112133", "112331", "132131", "113123", "113321", "133121", "313121", "211331", "231131", "213113", "213311", "213131", "311123", "311321", "331121", "312113", "312311", "332111", "314111", "221411", "431111", "111224", "111422", "121124", "121421", "141122", "141221", "112214", "112412", "122114", "122411", "142112", "142211", "241211", "221114", "413111", "241112", "134111", "111242", "121142", "121241", "114212", "124112", "124211", "411212", "421112", "421211", "212141", "214121", "412121", "111143", "111341", "131141", "114113", "114311", "411113", "411311", "113141", "114131", "311141", "411131"]
"""Of bar, space, bar, space, bar, space: the values 0 to 102 (ISO/IEC 15417)."""
_START_C: Final = "211232"
_STOP: Final = "2331112"
_START_VALUE: Final = 105
_GROUPS: Final = ((0, 3, 10), (3, 6, 10), (6, 9, 10), (9, 10, 4))
"""Of ten digits in a QR code's numeric mode: from, to, and the bits they take."""


@cache
def _modules(widths: str) -> str:
    return "".join("01"[at % 2 == 0] * int(wide) for at, wide in enumerate(widths))


def bars_of(code: str) -> int:
    """Return the 90 modules of ten digits as bits, the first one highest; 1 is black."""
    values = [int(code[at : at + 2]) for at in range(0, CODE_DIGITS, 2)]
    check = (_START_VALUE + sum(at * value for at, value in enumerate(values, 1))) % 103
    widths = (_START_C, *(_WIDTHS[value] for value in (*values, check)), _STOP)
    return int("".join(map(_modules, widths)), 2)


def qr_of(code: str) -> int:
    """Return the 21 x 21 modules of ten digits as bits, row by row, the first one highest."""
    square = _drawn("0" * CODE_DIGITS)
    for at, (start, end, _) in enumerate(_GROUPS):
        square ^= _part(at, int(code[start:end]))
    return square


@cache
def _part(group: int, value: int) -> int:
    """Return what a group's value changes of the square of zeros."""
    start, end, bits = _GROUPS[group]
    zeros = "0" * CODE_DIGITS
    changed = 0
    for bit in range(bits):
        if value >> bit & 1:
            digits = f"{1 << bit:0{end - start}}"
            changed ^= _drawn(zeros[:start] + digits + zeros[end:]) ^ _drawn(zeros)
    return changed


@cache
def _drawn(digits: str) -> int:
    """Return a square as segno draws it: version 1-M, mask 0."""
    import segno  # loaded where there is a slip to print

    code = segno.make(digits, version=1, error="m", mask=0, mode="numeric", boost_error=False)
    return int("".join(str(module) for row in code.matrix for module in row), 2)
