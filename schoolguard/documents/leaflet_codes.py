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
_WIDTHS: Final = (
    "212222222122222221121223121322131222122213122312132212221213221312231212112232122132122231"
    "113222123122123221223211221132221231213212223112312131311222321122321221312212322112322211"
    "212123212321232121111323131123131321112313132113132311211313231113231311112133112331132131"
    "113123113321133121313121211331231131213113213311213131311123311321331121312113312311332111"
    "314111221411431111111224111422121124121421141122141221112214112412122114122411142112142211"
    "241211221114413111241112134111111242121142121241114212124112124211411212421112421211212141"
    "214121412121111143111341131141114113114311411113411311113141114131311141411131"
)
"""Of bar, space, bar, space, bar, space, six digits each: the values 0 to 102 (ISO/IEC 15417)."""
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
    widths = (_START_C, *(_WIDTHS[6 * value : 6 * value + 6] for value in (*values, check)), _STOP)
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
