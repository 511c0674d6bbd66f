"""The sample school in a window of its own: to look around in, apart from the school's own data."""

import sys
from pathlib import Path

from PySide6.QtCore import QProcess


def open_sample(folder: Path) -> bool:
    """Start the program once more, on a sample school below the data folder; say if it started."""
    frozen = bool(getattr(sys, "frozen", False))
    program = [] if frozen else ["-P", "-X", "utf8", "-m", "schoolguard"]
    words = [*program, "demo", "--out", str(folder / "sample")]
    started = QProcess.startDetached(sys.executable, words)
    return bool(started[0] if isinstance(started, tuple) else started)
