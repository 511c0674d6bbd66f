"""The codes are what a standard encoder draws, for every payload that was tried."""

import random

import segno
from reportlab.graphics.barcode.code128 import Code128

from schoolguard.documents.leaflet_codes import bars_of, qr_of
from schoolguard.domain.slip import INVALID_CODE, code_of

CHANCE = random.Random(1)
CODES = [
    INVALID_CODE,
    "9" * 10,
    *(code_of(CHANCE.randrange(100), CHANCE.randrange(1, 999_999)) for _ in range(60)),
]


def test_a_square_put_together_is_the_square_that_segno_draws() -> None:
    for code in CODES:
        drawn = segno.make(
            code, version=1, error="m", mask=0, mode="numeric", boost_error=False
        ).matrix
        assert f"{qr_of(code):0441b}" == "".join(str(one) for row in drawn for one in row)


def test_bars_are_those_of_a_standard_code_128() -> None:
    for code in CODES:
        bars = Code128(code, quiet=0)
        bars.validate()
        bars.encode()
        bars.decompose()
        widths = ["abcd".index(one.lower()) + 1 for one in bars.decomposed]
        modules = "".join("10"[at % 2] * wide for at, wide in enumerate(widths))
        assert f"{bars_of(code):090b}" == modules
