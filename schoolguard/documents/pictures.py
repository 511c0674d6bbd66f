"""Pictures made fit for paper: upright, grey or RGB, without what a camera hid in them."""

from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.record import dataclass

if TYPE_CHECKING:
    from PIL import Image

_MOST_PIXELS = 60_000_000
_QUALITY = 90
_HIDDEN = ("exif", "icc_profile", "comment", "xmp", "photoshop")


@dataclass(frozen=True, slots=True)
class PictureFile:
    """A JPEG or PNG that every writer can embed as it is; width and height in pixels."""

    data: bytes
    width: int
    height: int


@lru_cache(maxsize=64)
def prepared(data: bytes, name: str) -> PictureFile:
    """Return a picture ready to embed; ``name`` tells the reader which one is meant.

    A plain JPEG or PNG goes through untouched; one that is turned, CMYK or tells of its camera
    is written anew. Raises ``papers.picture_unreadable``.
    """
    # Kept out of the module's head: most papers have no picture.
    from PIL import Image, ImageOps

    try:
        with Image.open(BytesIO(data), formats=("JPEG", "PNG")) as image:
            if image.width * image.height > _MOST_PIXELS:
                raise SchoolError("papers.picture_unreadable", picture=name)
            width, height = image.size
            plain = image.mode in {"L", "RGB"} and not any(key in image.info for key in _HIDDEN)
            if plain:
                # Read to the end, for a cut one; at an eighth of the size that costs little.
                image.draft(None, (max(width // 8, 1), max(height // 8, 1)))
                image.load()
                return PictureFile(data, width, height)
            upright = ImageOps.exif_transpose(image)
            if upright.mode not in {"L", "RGB"}:
                upright = _on_white(upright)
            upright.info = {}
            target = BytesIO()
            upright.save(target, "PNG" if image.format == "PNG" else "JPEG", quality=_QUALITY)
            return PictureFile(target.getvalue(), upright.width, upright.height)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise SchoolError("papers.picture_unreadable", picture=name) from error


@lru_cache(maxsize=8)
def greyed(data: bytes, name: str) -> PictureFile:
    """Return a picture in greys, lightest white, darkest black: for a master that is copied.

    Raises ``papers.picture_unreadable``.
    """
    from PIL import Image, ImageOps

    found = prepared(data, name)
    with Image.open(BytesIO(found.data)) as image:
        grey = ImageOps.autocontrast(image.convert("L"), cutoff=1)
        target = BytesIO()
        grey.save(target, "PNG")
    return PictureFile(target.getvalue(), found.width, found.height)


def _on_white(image: "Image.Image") -> "Image.Image":
    """Return the picture in RGB, white where it was transparent."""
    from PIL import Image

    if image.mode == "CMYK":
        return image.convert("RGB")
    drawn = image.convert("RGBA")
    ground = Image.new("RGB", drawn.size, "white")
    ground.paste(drawn, mask=drawn.getchannel("A"))
    return ground
