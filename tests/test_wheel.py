"""The wheel is whole: it runs from an empty environment, with nothing of the checkout beside it."""

import os
import shutil
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

from tests.tracked import ROOT, tracked_files

# One wheel is built and installed for all of them.
pytestmark = [pytest.mark.acceptance, pytest.mark.xdist_group("wheel")]


def _run(command: list[str | Path], folder: Path) -> "subprocess.CompletedProcess[str]":
    """Run in ``folder`` as somebody would who has no checkout and no data yet."""
    env = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    env |= {"QT_QPA_PLATFORM": "offscreen", "SCHOOLGUARD_DATA": str(folder / "data")}
    done = subprocess.run(
        command,
        cwd=folder,
        env=env,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    return done


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from a copy of the tracked files that is gone before it is used."""
    base = tmp_path_factory.mktemp("wheel")
    source, target = base / "source", base / "dist"
    for path in tracked_files():
        copy = source / path.relative_to(ROOT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(path, copy)
    # By way of the source archive, as `make wheel` does: so that one is whole as well.
    _run([sys.executable, "-m", "build", "--no-isolation", "--outdir", target, source], base)
    shutil.rmtree(source)
    (built,) = target.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The scripts' folder of an environment that holds the wheel and its dependencies only."""
    folder = tmp_path_factory.mktemp("clean")
    venv.create(folder, with_pip=True)
    scripts = folder / ("Scripts" if sys.platform == "win32" else "bin")
    pip: list[str | Path] = [scripts / "python", "-m", "pip", "install", "--quiet"]
    _run([*pip, "--constraint", ROOT / "constraints.txt", wheel], folder)
    _run([scripts / "python", "-m", "pip", "check"], folder)
    return scripts


def test_it_carries_what_the_checkout_has(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        inside = {name for name in archive.namelist() if ".dist-info/" not in name}
    tracked = {path.relative_to(ROOT).as_posix() for path in tracked_files()}
    code = {name for name in tracked if name.startswith("schoolguard/")}
    data = {
        f"schoolguard/_data/{name}" for name in tracked if name.startswith(("forms/", "resources/"))
    }
    assert inside == code | data


def test_it_states_its_licence_and_version(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        (metadata,) = (n for n in archive.namelist() if n.endswith(".dist-info/METADATA"))
        text = archive.read(metadata).decode("utf-8")
        assert metadata.replace("METADATA", "licenses/LICENSE") in archive.namelist()
    assert "License-Expression: Apache-2.0" in text.splitlines()
    assert wheel.name.split("-")[1] in text


def test_it_finds_its_own_files(installed: Path, tmp_path: Path) -> None:
    program = (
        "import schoolguard, schoolguard.paths as p; print(schoolguard.__file__, p.data_root())"
    )
    code, data = map(Path, _run([installed / "python", "-c", program], tmp_path).stdout.split())
    assert data == code.parent / "_data"
    assert code.is_relative_to(installed.parent)


@pytest.mark.parametrize("door", ["schoolguard", "python -m schoolguard"])
def test_each_door_says_what_it_can_do(installed: Path, tmp_path: Path, door: str) -> None:
    name, *rest = door.split()
    assert "demo" in _run([installed / name, *rest, "--help"], tmp_path).stdout


def test_it_makes_the_sample_schools_papers(installed: Path, tmp_path: Path) -> None:
    out = tmp_path / "papers"
    _run([installed / "schoolguard", "demo", "--no-window", "--out", out], tmp_path)
    assert (out / "summary.pdf").read_bytes().startswith(b"%PDF-")


_OPEN_AND_QUIT = """
import runpy, sys, threading, time
from PySide6.QtCore import QCoreApplication, QMetaObject, Qt

def leave():
    while (app := QCoreApplication.instance()) is None:
        time.sleep(0.05)
    time.sleep(4)
    QMetaObject.invokeMethod(app, "quit", Qt.ConnectionType.QueuedConnection)

threading.Thread(target=leave, daemon=True).start()
sys.argv[1:] = []
runpy.run_module("schoolguard", run_name="__main__")
"""


def test_its_window_opens_on_an_empty_folder(installed: Path, tmp_path: Path) -> None:
    done = _run([installed / "python", "-c", _OPEN_AND_QUIT], tmp_path)
    assert done.stderr == ""
    assert list((tmp_path / "data").glob("*.db"))
