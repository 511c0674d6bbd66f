"""The one door to the files that ship with the program.

The same call works from a checkout, from an installed wheel (where ``forms/`` and
``resources/`` lie in ``schoolguard/_data``) and from a frozen program.
"""

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def data_root() -> Path:
    """Return the folder that holds ``forms/`` and ``resources/``."""
    frozen: str | None = getattr(sys, "_MEIPASS", None)
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
