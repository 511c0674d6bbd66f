"""The committed style sheets and their pictures are what the tokens render to."""

import shutil
import subprocess
import sys
from pathlib import Path

from tests.tracked import ROOT


def files(folder: Path) -> dict[str, str]:
    found = [*folder.glob("light.qss"), *folder.glob("dark.qss"), *folder.rglob("*.svg")]
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in found}


def test_theme_is_fresh(tmp_path: Path) -> None:
    shutil.copy(ROOT / "resources" / "theme" / "house.qss", tmp_path)
    subprocess.run(
        [sys.executable, ROOT / "tools" / "render_theme.py", tmp_path],
        check=True,
        capture_output=True,
    )
    assert files(ROOT / "resources" / "theme") == files(tmp_path), (
        "run tools/render_theme.py and commit what it writes"
    )
