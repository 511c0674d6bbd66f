"""House rules that no linter knows: what may stand in a file, and where."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.tracked import ROOT, python_files, tracked_files

# Written in two halves, so that this file may be searched like every other.
REGISTRIES = [
    "pypi" + ".org",
    "python" + "hosted.org",
    "deb.debian" + ".org",
    "archive.ubuntu" + ".com",
    "registry.npm" + "js.org",
    "mirrors.ali" + "yun.com",
    "tuna.tsing" + "hua.edu.cn",
]
UNFINISHED = ["TO" + "DO", "FIX" + "ME", "raise NotImplemented" + "Error"]
AUTHORS = ["clau" + "de", "anthro" + "pic", "open" + "ai", "chat" + "gpt", "co-authored" + "-by"]
ONE_MACHINE = r"(?<![\w.}])/(?:home/\w|root/|work/|opt/\w|Users/\w)|[A-Z]:\\\\?Users\\\\?\w"

FORBIDDEN = {
    "the host of a package registry": re.compile("|".join(map(re.escape, REGISTRIES))),
    "a path of one machine": re.compile(ONE_MACHINE),
    "unfinished work": re.compile(rf"\b(?:{'|'.join(UNFINISHED)})\b"),
    "a name of who wrote it": re.compile("|".join(AUTHORS), re.IGNORECASE),
}

LONGEST_FILE = 400
# Longer files that may be, each with the reason why splitting it would make it worse.
LONGER_FOR_A_REASON: dict[str, str] = {}
GENERATED = ("schoolguard/ui/forms/",)


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _text(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return None


def _finds(pattern: re.Pattern[str]) -> list[str]:
    found = []
    for path in tracked_files():
        for number, line in enumerate((_text(path) or "").splitlines(), 1):
            if match := pattern.search(line):
                found.append(f"{_name(path)}:{number}: {match.group()}")
    return found


def _imports(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _words(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.Attribute):
            yield node.attr


def _trees(*folders: str) -> Iterator[tuple[str, ast.Module]]:
    for path in python_files(*folders):
        yield _name(path), ast.parse(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("what", FORBIDDEN)
def test_no_file_holds(what: str) -> None:
    assert _finds(FORBIDDEN[what]) == []


@pytest.mark.parametrize(
    ("what", "planted"),
    [
        ("the host of a package registry", "see https://" + REGISTRIES[0] + "/simple"),
        ("a path of one machine", "cd /" + "home/wang/schoolguard"),
        ("a path of one machine", "open('C:" + "\\\\Users\\\\wang')"),
        ("unfinished work", "# " + UNFINISHED[0] + ": later"),
        ("a name of who wrote it", AUTHORS[-1].title() + ": N. N."),
    ],
)
def test_the_search_finds_what_is_planted(what: str, planted: str) -> None:
    assert FORBIDDEN[what].search(planted)


def test_only_sqlcipher3_opens_databases() -> None:
    # A second SQLite library on the live file drops the first one's locks: rows are lost.
    second = {"sqlite3", "pysqlite2", "apsw", "PySide6.QtSql"}
    used = [
        name
        for name, tree in _trees("schoolguard", "main.py")
        if any(
            module == bad or module.startswith(f"{bad}.")
            for module in _imports(tree)
            for bad in second
        )
    ]
    assert used == []


def test_only_notify_opens_message_boxes() -> None:
    users = {name for name, tree in _trees("schoolguard") if "QMessageBox" in set(_words(tree))}
    assert users <= {"schoolguard/ui/notify.py"}


def test_paragraphs_are_made_in_documents_only() -> None:
    users = {name for name, tree in _trees("schoolguard") if "Paragraph" in set(_words(tree))}
    assert [name for name in users if not name.startswith("schoolguard/documents/")] == []


def test_files_stay_short_enough_to_be_read() -> None:
    long = {
        _name(path): lines
        for path in python_files("schoolguard", "tests", "benchmarks", "tools", "main.py")
        if not _name(path).startswith(GENERATED)
        and (lines := len(path.read_text(encoding="utf-8").splitlines())) > LONGEST_FILE
    }
    assert long.keys() == LONGER_FOR_A_REASON.keys(), long


def _declared() -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    lists: list[list[str]] = [
        project["build-system"]["requires"],
        project["project"]["dependencies"],
        *project["project"]["optional-dependencies"].values(),
        *project["dependency-groups"].values(),
    ]
    return [Requirement(text) for group in lists for text in group]


def test_every_dependency_is_pinned_within_its_bounds() -> None:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = {
        canonicalize_name(pin.name): next(iter(pin.specifier)).version
        for pin in map(Requirement, (line for line in lines if not line.startswith("#")))
    }
    wrong = [
        str(wanted)
        for wanted in _declared()
        if not wanted.specifier.contains(pins.get(canonicalize_name(wanted.name), "0"))
    ]
    assert wrong == [], "run `make lock`"


def _third_party(folder: str) -> set[str]:
    owners = packages_distributions()
    modules = {module for _, tree in _trees(folder) for module in _imports(tree)}
    tops = {module.split(".")[0] for module in modules} - sys.stdlib_module_names - {folder}
    owned = {name for top in tops - {"PySide6", "shiboken6"} for name in owners[top]}
    # Both of Qt's distributions fill the same package; shiboken6 comes with them.
    owned |= {"PySide6-Essentials"} if "PySide6" in tops else set()
    owned |= {"PySide6_Pdf"} if any(name.startswith("PySide6.QtPdf") for name in modules) else set()
    return {canonicalize_name(name) for name in owned}


def test_what_the_package_imports_is_what_it_declares() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = {
        canonicalize_name(Requirement(text).name)
        for text in project["dependencies"] + project["optional-dependencies"]["postgres"]
    }
    used_by_others = {"rl-accel", "psycopg"}  # ReportLab's compiled half, SQLAlchemy's driver
    assert _third_party("schoolguard") | used_by_others == declared


def test_every_dependency_has_its_reason_and_licence() -> None:
    text = (ROOT / "docs" / "decisions" / "dependencies.md").read_text(encoding="utf-8")
    explained = {
        canonicalize_name(name) for name in re.findall(r"^\| `([\w.-]+)", text, re.MULTILINE)
    }
    assert {canonicalize_name(wanted.name) for wanted in _declared()} == explained
