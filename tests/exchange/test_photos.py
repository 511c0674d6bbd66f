"""Pictures at the door: what is kept is pixels and nothing else."""

import hashlib
import os
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from schoolguard.domain.errors import Cancelled, SchoolError
from schoolguard.domain.evidence import MOST_BYTES, Picture
from schoolguard.exchange import limits
from schoolguard.exchange.photo_parse import encode_photo
from schoolguard.exchange.photos import read_photo
from tests.exchange.pictures import EPS, SECRET, animated, drawn, huge_header, with_place, written


def _decoded(picture: Picture) -> Image.Image:
    image = Image.open(BytesIO(picture.content), formats=["JPEG"])
    image.load()
    assert image.mode == "RGB"
    assert image.size == (picture.width, picture.height)
    return image


def _refused(content: bytes, name: str = "照片.jpg") -> str:
    with pytest.raises(SchoolError) as caught:
        encode_photo(content, name)
    assert caught.value.params["file"] == name
    return caught.value.code


def _is_red_and_blue(image: Image.Image) -> bool:
    left = image.getpixel((image.width // 8, image.height // 2))
    right = image.getpixel((image.width * 7 // 8, image.height // 2))
    assert isinstance(left, tuple)
    assert isinstance(right, tuple)
    return left[0] > 150 > left[2] and right[2] > 150 > right[0]


@pytest.mark.real_reader
def test_nothing_hidden_in_a_picture_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "班会.jpg"
    file.write_bytes(with_place())
    picture = read_photo(file)
    assert SECRET not in picture.content
    assert b"Exif" not in picture.content
    assert b"ICC" not in picture.content
    image = _decoded(picture)
    assert not dict(image.getexif())
    assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    assert (picture.width, picture.height) == (480, 640)  # upright
    top, bottom = image.getpixel((240, 80)), image.getpixel((240, 560))
    assert isinstance(top, tuple)
    assert isinstance(bottom, tuple)
    assert top[0] > 150 > top[2]
    assert bottom[2] > 150 > bottom[0]
    assert picture.taken_on == date(2026, 11, 10)
    assert picture.file_name == "班会.jpg"
    assert picture.sha256 == hashlib.sha256(picture.content).hexdigest()


@pytest.mark.parametrize(
    "content",
    [
        written(drawn()),
        written(drawn(mode="CMYK")),
        written(drawn(), "PNG"),
        written(drawn(mode="RGBA"), "PNG"),
        written(drawn(mode="P"), "PNG"),
        written(drawn(), "WEBP"),
        written(drawn(), "BMP"),
        animated(),
    ],
    ids=["jpeg", "cmyk", "png", "rgba", "palette", "webp", "bmp", "animated"],
)
def test_every_named_format_becomes_a_plain_picture(content: bytes) -> None:
    made, width, height, taken_on = encode_photo(content, "图.dat")
    assert taken_on is None
    picture = Picture("图.dat", made, "", width, height)
    assert _is_red_and_blue(_decoded(picture))
    assert encode_photo(content, "图.dat")[0] == made


def test_a_telephones_picture_is_read() -> None:
    pytest.importorskip("pi_heif")
    heic = Path(__file__).with_name("drawn.heic").read_bytes()
    made, width, height, _ = encode_photo(heic, "IMG_0001.HEIC")
    assert _is_red_and_blue(_decoded(Picture("", made, "", width, height)))


def test_without_its_reader_a_telephones_picture_is_refused_in_words(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pi_heif", None)
    heic = Path(__file__).with_name("drawn.heic").read_bytes()
    assert _refused(heic) == "photo.heic"


def test_sixteen_bits_become_eight() -> None:
    deep = Image.new("I;16", (40, 20), 0x8000)
    made, width, height, _ = encode_photo(written(deep, "PNG"), "深.png")
    pixel = _decoded(Picture("", made, "", width, height)).getpixel((5, 5))
    assert isinstance(pixel, tuple)
    assert all(120 <= part <= 136 for part in pixel)


def test_what_is_clear_becomes_white() -> None:
    made, width, height, _ = encode_photo(written(Image.new("RGBA", (9, 9)), "PNG"), "空.png")
    assert _decoded(Picture("", made, "", width, height)).getpixel((4, 4)) == (255, 255, 255)


def test_a_large_picture_is_made_to_fit() -> None:
    noise = Image.frombytes("RGB", (2600, 1900), os.urandom(2600 * 1900 * 3))
    made, width, height, _ = encode_photo(written(noise, quality=95), "噪点.jpg")
    assert len(made) <= MOST_BYTES
    assert max(width, height) <= 1600
    plain, width, height, _ = encode_photo(written(drawn(4000, 2000)), "大.jpg")
    assert (width, height) == (1600, 800)
    assert len(plain) <= MOST_BYTES


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "photo.wrong_kind"),
        (b"this is a letter", "photo.wrong_kind"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "photo.wrong_kind"),
        (EPS, "photo.wrong_kind"),
        (written(drawn(), "TIFF"), "photo.wrong_kind"),
        (b"%PDF-1.7\n", "photo.wrong_kind"),
        (written(drawn())[:3000], "photo.damaged"),
        (written(drawn(), "PNG")[:900], "photo.damaged"),
        (b"\xff\xd8\xff", "photo.damaged"),
        (huge_header(30_000, 30_000), "photo.too_many_pixels"),
        (huge_header(9_000, 9_000), "photo.too_many_pixels"),
        (huge_header(2_000, 2_000), "photo.damaged"),
        (b"\xff\xd8\xff" + bytes(limits.PHOTO_BYTES), "photo.too_big"),
    ],
)
def test_a_bad_picture_is_refused_in_words(content: bytes, code: str) -> None:
    assert _refused(content) == code


@pytest.mark.real_reader
def test_a_refusal_comes_through_the_door(tmp_path: Path) -> None:
    file = tmp_path / "海报.jpg"
    file.write_bytes(EPS)
    for source, code in (
        (file, "photo.wrong_kind"),
        (tmp_path / "没有.jpg", "photo.not_found"),
        (tmp_path, "photo.not_readable"),
        (huge_header(30_000, 30_000), "photo.too_many_pixels"),
    ):
        with pytest.raises(SchoolError) as caught:
            read_photo(source)
        if os.name == "nt" and source is tmp_path:
            code = "photo.not_allowed"
        assert caught.value.code == code


def test_what_was_pasted_is_the_same_as_its_file(tmp_path: Path) -> None:
    file = tmp_path / "图.png"
    file.write_bytes(written(drawn(), "PNG"))
    assert read_photo(file.read_bytes()).content == read_photo(file).content


@pytest.mark.real_reader
def test_reading_can_be_cancelled(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        read_photo(tmp_path / "图.png", cancelled=lambda: True)
