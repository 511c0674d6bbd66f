"""The door to pictures: a file goes in, a plain small JPEG comes out, nothing is stored."""

import base64
import hashlib
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Final

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.evidence import MOST_BYTES, Picture
from schoolguard.exchange import limits
from schoolguard.exchange.process import ask_child
from schoolguard.exchange.roster_wire import error_from_json

__all__ = ["PASTED", "read_photo"]

PASTED: Final = "粘贴的图片"
"""What a picture without a file is called."""
_JPEG: Final = b"\xff\xd8\xff"


def read_photo(
    source: Path | bytes,
    *,
    most_bytes: int = MOST_BYTES,
    cancelled: Callable[[], bool] | None = None,
) -> Picture:
    """Re-encode a picture (a file, or bytes that were pasted) in a process of its own.

    The JPEG takes ``most_bytes`` at most.

    Raises :class:`SchoolError` ``photo.*`` for what is no picture that can be kept, and
    :class:`schoolguard.domain.errors.Cancelled`.
    """
    name = PASTED if isinstance(source, bytes) else source.name
    request = {"what": "photo", "name": name, "path": "", "content": "", "most": most_bytes}
    if isinstance(source, bytes):
        if len(source) > limits.PHOTO_BYTES:
            raise SchoolError("photo.too_big", file=name, limit=limits.PHOTO_BYTES // 2**20)
        request["content"] = base64.b64encode(source).decode("ascii")
    else:
        request["path"] = str(source.absolute())
    try:
        answer = ask_child(request, None, cancelled)
        if "error" in answer:
            raise error_from_json(answer["error"])
    except SchoolError as error:  # of the process, it speaks of rosters
        if error.code.startswith("photo."):
            raise
        code = "photo.too_heavy" if error.code == "roster.too_heavy" else "photo.damaged"
        raise SchoolError(code, file=name) from error
    if "bug" in answer:
        raise RuntimeError(f"the reading process failed: {answer['bug']}")
    content = base64.b64decode(answer["content"], validate=True)
    if not content.startswith(_JPEG) or len(content) > most_bytes:
        raise SchoolError("photo.damaged", file=name)
    taken = answer["taken_on"]
    return Picture(
        file_name=name,
        content=content,
        sha256=hashlib.sha256(content).hexdigest(),
        width=int(answer["width"]),
        height=int(answer["height"]),
        taken_on=None if taken is None else date.fromisoformat(taken),
    )
