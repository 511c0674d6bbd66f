"""Our own pictures: every one is read whole, and nothing else is taken for one."""

from pathlib import Path

import pytest

from schoolguard.documents.leaflet_art import SIDE, picture, pictures, read_picture
from schoolguard.documents.leaflet_shapes import Tone
from schoolguard.domain.leaflet_body import blocks_of, design_of
from schoolguard.services.leaflets import masters


@pytest.mark.parametrize("name", pictures().values())
def test_a_picture_is_lines_and_light_fills_within_its_square(name: str) -> None:
    found = picture(name)
    assert found.title
    assert len(found.shapes) >= 3
    for shape in found.shapes:
        points = [one for _, points in shape.segments for one in points]
        assert all(-2 <= one <= SIDE + 2 for one in points)
        if shape.fill is Tone.BLACK:  # a duplicator prints no large solids
            wide = max(points[::2]) - min(points[::2])
            high = max(points[1::2]) - min(points[1::2])
            assert wide * high < 0.13 * SIDE * SIDE


def test_every_picture_that_a_shipped_leaflet_names_is_there() -> None:
    names = set(pictures())
    used = {name for one in masters() for block in blocks_of(one.body) for name in block.pictures}
    assert used <= names
    assert {design_of(one.body).picture for one in masters()} <= names
    assert len(masters()) >= 8


@pytest.mark.parametrize(
    "inside",
    ["<text>x</text>", '<path d="M1"/>', '<path d="A1 1 0 0 0 2 2"/>', '<rect fill="#123456"/>'],
)
def test_what_is_not_drawn_is_refused(inside: str, tmp_path: Path) -> None:
    file = tmp_path / "x.svg"
    head = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 120">'
    file.write_text(f"{head}{inside}</svg>", encoding="utf-8")
    with pytest.raises((ValueError, KeyError)):
        read_picture(file)
