"""The one door to the files that ship with the program, and to those that are there for a moment.

The same call works from a checkout, from an installed wheel (where ``forms/`` and
``resources/`` lie in ``schoolguard/_data``) and from a frozen program.
"""

import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

_PACKAGE = Path(__file__).resolve().parent
_PASSING = "schoolguard-"
_STALE = 24 * 3600
"""Seconds after which a passing folder belongs to nobody: no paper takes as long."""


def data_root() -> Path:
    """Return the folder that holds ``forms/`` and ``resources/``."""
    return _root_of(getattr(sys, "_MEIPASS", None))


@cache
def _root_of(frozen: str | None) -> Path:
    candidates = [_PACKAGE / "_data", _PACKAGE.parent]
    if frozen is not None:
        candidates.insert(0, Path(frozen))
    for root in candidates:
        if (root / "resources" / "fonts").is_dir():
            return root
    raise FileNotFoundError("schoolguard's resources are missing: install the program again")


def resource(*parts: str) -> Path:
    """Return the path of a shipped resource, as ``resource("fonts", "OFL.txt")``."""
    return data_root().joinpath("resources", *parts)


def form(name: str) -> Path:
    """Return the path of a Qt Designer file by its name without suffix."""
    return data_root() / "forms" / f"{name}.ui"


def passing_folder() -> "TemporaryDirectory[str]":
    """Return a folder of the user's own that is gone with its ``with`` block."""
    from tempfile import TemporaryDirectory

    return TemporaryDirectory(prefix=_PASSING)


def sweep_passing() -> None:
    """Take away the passing folders that a killed program left behind: papers may lie in them."""
    import shutil
    import tempfile
    import time
    from contextlib import suppress

    for folder in Path(tempfile.gettempdir()).glob(f"{_PASSING}*"):
        with suppress(OSError):
            if folder.is_dir() and time.time() - folder.stat().st_mtime > _STALE:
                shutil.rmtree(folder)
