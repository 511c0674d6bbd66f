"""Compile forms/*.ui: ``python tools/compile_forms.py [OUT]`` (default schoolguard/ui/forms)."""

import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent


def uic() -> Path:
    """Return Qt's compiler of forms, which pyside6-uic starts by way of another Python.

    Its place is that of ``PySide6/scripts/pyside_tool.py``.
    """
    found = find_spec("PySide6")
    assert found is not None
    assert found.origin is not None
    folder = Path(found.origin).parent
    return folder / "uic.exe" if sys.platform == "win32" else folder / "Qt" / "libexec" / "uic"


def compiled(form: Path) -> str:
    """Return the Python text of one form."""
    command = [str(uic()), "-g", "python", str(form)]
    done = subprocess.run(command, capture_output=True, check=True, encoding="utf-8")
    # uic names no types; with them a misspelt widget name is found by the type checker.
    base = ElementTree.parse(form).getroot().find("widget")
    kind = base.get("class", "QWidget") if base is not None else "QWidget"
    text = done.stdout.replace("\r\n", "\n")
    text = re.sub(r"def (setupUi|retranslateUi)\(self, (\w+)\):", typed(kind), text)
    return without_unused(text)


def without_unused(text: str) -> str:
    """Return the module without the classes uic imports in case they were needed.

    Each of them costs time when the window starts: PySide makes a class when it is imported.
    """
    body = text[text.index("class Ui_") :]

    def kept(block: re.Match[str]) -> str:
        names = [name for name in re.findall(r"\w+", block[2]) if re.search(rf"\b{name}\b", body)]
        return f"from PySide6.{block[1]} import {', '.join(names)}\n" if names else ""

    return re.sub(r"from PySide6\.(\w+) import \(([^)]*)\)\n", kept, text)


def typed(kind: str) -> str:
    """Return the replacement that gives uic's two methods their types."""
    return rf"def \1(self, \2: {kind}) -> None:"


def main(out: Path) -> None:
    """Write ``ui_<name>.py`` for every form; what has no form any more goes."""
    forms = sorted((ROOT / "forms").glob("*.ui"))
    names = {f"ui_{form.stem}.py" for form in forms}
    for stale in out.glob("ui_*.py"):
        if stale.name not in names:
            stale.unlink()
    for form in forms:
        text = compiled(form)
        (out / f"ui_{form.stem}.py").write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "schoolguard" / "ui" / "forms")
