"""Bring the English catalogue up to date: ``python tools/update_translations.py [OUT]``.

Gathers the Chinese source strings of schoolguard/ui, app.py and forms/ into
``resources/i18n/schoolguard_en.ts`` (entries without English are listed and end in 1) and compiles
it to the ``.qm`` beside it. ``qt_zh_CN.ts``, what Qt's own Chinese lacks or says otherwise than we
do, is written by hand and compiled as well. All are committed; a test proves them fresh.
"""

import os
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
NAME = "schoolguard_en"
QT = "qt_zh_CN"


def sources() -> list[str]:
    """Return the files that hold words of the window, relative to the checkout."""
    found = sorted((ROOT / "schoolguard" / "ui").rglob("*.py"))
    kept = [path for path in found if path.parent.name != "forms"]
    app = ROOT / "schoolguard" / "app.py"
    forms = sorted((ROOT / "forms").glob("*.ui"))
    return [str(path.relative_to(ROOT)) for path in [*kept, app, *forms] if path.exists()]


def tool(name: str, *args: str) -> None:
    """Run one of PySide6's translation tools, which may not be on PATH."""
    call = f"from PySide6.scripts.pyside_tool import {name}; {name}()"
    subprocess.run([sys.executable, "-c", call, *args], cwd=ROOT, check=True, capture_output=True)


def unfinished(catalogue: Path) -> list[str]:
    """Return the source strings that have no English yet."""
    missing: list[str] = []
    for message in ElementTree.parse(catalogue).getroot().iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type") or not (translation.text or "").strip():
            missing.append(message.findtext("source", ""))
    return missing


def main(out: Path) -> int:
    """Update and compile; 1 where English is missing."""
    catalogue = out / f"{NAME}.ts"
    # lupdate writes source paths relative to the .ts, and none with locations left out.
    tool(
        "lupdate", *sources(), "-no-obsolete", "-locations", "none",
        "-source-language", "zh_CN", "-target-language", "en", "-ts", os.fspath(catalogue),
    )  # fmt: skip
    for name in (NAME, QT):
        tool("lrelease", os.fspath(out / f"{name}.ts"), "-qm", os.fspath(out / f"{name}.qm"))
    missing = [*unfinished(catalogue), *unfinished(out / f"{QT}.ts")]
    for text in missing:
        print(f"no English for: {text}")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "resources" / "i18n"))
