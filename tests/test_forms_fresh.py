"""The committed form modules are what the forms compile to."""

import subprocess
import sys
from pathlib import Path

from tests.tracked import ROOT


def test_forms_are_fresh(tmp_path: Path) -> None:
    subprocess.run([sys.executable, ROOT / "tools" / "compile_forms.py", tmp_path], check=True)
    fresh = {path.name: path.read_text("utf-8") for path in tmp_path.glob("ui_*.py")}
    folder = ROOT / "schoolguard" / "ui" / "forms"
    committed = {path.name: path.read_text("utf-8") for path in folder.glob("ui_*.py")}
    assert fresh, "no form was compiled"
    assert committed == fresh, "run tools/compile_forms.py and commit what it writes"


def test_object_names_are_snake_case() -> None:
    import re
    from xml.etree import ElementTree

    for form in (ROOT / "forms").glob("*.ui"):
        root = ElementTree.parse(form).getroot()
        top = root.find("widget")
        named = [e.get("name", "") for e in root.iter() if e.tag in ("widget", "layout", "action")]
        wrong = [n for n in named if not re.fullmatch(r"[a-z][a-z0-9_]*", n)]
        assert wrong == [top.get("name") if top is not None else ""], form.name
