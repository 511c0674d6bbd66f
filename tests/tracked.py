"""The project's own files, as a clone has them."""

import shutil
import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_LEFT_OUT = {".git", ".venv", "build", "dist", "out", "__pycache__", "_data"}


@cache
def tracked_files() -> tuple[Path, ...]:
    """Return all files under version control, absolute; without git, all but what is built."""
    if shutil.which("git") and (ROOT / ".git").exists():
        # The owner of a checkout in a container is often not the one who runs the tests.
        listed = subprocess.run(
            ["git", "-c", "safe.directory=*", "ls-files", "-z"],
            cwd=ROOT,
            capture_output=True,
            check=True,
        ).stdout
        names = [name for name in listed.decode("utf-8").split("\0") if name]
        paths = [ROOT / name for name in names]
    else:
        paths = [
            path
            for path in ROOT.rglob("*")
            if not _LEFT_OUT.intersection(path.relative_to(ROOT).parts)
            and not any(part.endswith("_cache") for part in path.parts)
        ]
    return tuple(sorted(path for path in paths if path.is_file()))


def python_files(*folders: str) -> list[Path]:
    """Return the Python files under version control below the given top folders."""
    return [
        path
        for path in tracked_files()
        if path.suffix == ".py" and path.relative_to(ROOT).parts[0] in folders
    ]
