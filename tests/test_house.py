"""House rules that no linter knows: what may stand in a file, and where."""

import ast
import re
import sys
import tomllib
from collections.abc import Set
from contextlib import suppress
from functools import cache
from hashlib import sha256
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.tracked import ROOT, python_files, tracked_files

# SHA-256 of the hosts of package registries in lower case: none of them stands here in clear.
REGISTRIES = {
    "0dc11026ac75c015aaa1deafff4a7a54ef6d0cf6b3c7f9b1d2c8f3502929aa9e",
    "6cdbaf41a3cabc839aae0bc5c4cf0dd90c61a86d05155720169311c0a6cdef3e",
    "83ebc76e70e6df34f73b77b261f634f6a27eb025d40a2ab8613d85b2fefb1531",
    "8b5bb5eb9d758455b8635855cf8aaf05b68775e3f83f0291e800ef338fb9783c",
    "a0f007d863a0ed19c5bd996ef6eaab194af2f1ac685c0f71a75270a0366f8983",
    "a4aa2ac280bb8d1a0ce7a1be5a7bfb10292b49fe9435ad5cff19f421f3c70e41",
    "e680c440a2e92079ab1bf7a927e8d3920f1bcd173c0487e28e020110b2e59efc",
}
# In two halves, so that this file may be searched like every other.
UNFINISHED = ["TO" + "DO", "FIX" + "ME", "raise NotImplemented" + "Error"]
AUTHORS = ["clau" + "de", "anthro" + "pic", "open" + "ai", "chat" + "gpt", "co-authored" + "-by"]
ONE_MACHINE = r"(?<![\w.}])/(?:home/\w|root/|work/|opt/\w|Users/\w)|[A-Z]:\\\\?Users\\\\?\w"

HOST = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+", re.IGNORECASE)
LABELS = (2, 3, 4)
"""How many parts the hosts have between their dots."""

FORBIDDEN = {
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


@cache
def _texts() -> dict[str, str]:
    """Return each tracked text by the name of its file; pictures and fonts are none."""
    texts = {}
    for path in tracked_files():
        with suppress(UnicodeDecodeError):
            texts[_name(path)] = path.read_text(encoding="utf-8")
    return texts


def _finds(pattern: re.Pattern[str]) -> list[str]:
    return [
        f"{name}:{text.count(chr(10), 0, match.start()) + 1}: {match.group()}"
        for name, text in _texts().items()
        for match in pattern.finditer(text)
    ]


def _hosts(text: str, digests: Set[str]) -> list[str]:
    """Return what in a text has one of the hosts in it, whole or with parts before and behind."""
    return [one for one in sorted(set(HOST.findall(text))) if _holds(one.lower(), digests)]


def _holds(token: str, digests: Set[str]) -> bool:
    parts = token.split(".")
    runs = (".".join(parts[at : at + n]) for n in LABELS for at in range(len(parts) - n + 1))
    return any(sha256(run.encode()).hexdigest() in digests for run in runs)


@cache
def _used() -> dict[str, tuple[set[str], set[str]]]:
    """Return for each file of the program what it imports, and the names in it."""
    return {
        name: _seen(ast.parse(text))
        for name, text in _texts().items()
        if name == "main.py" or (name.startswith("schoolguard/") and name.endswith(".py"))
    }


def _seen(tree: ast.AST) -> tuple[set[str], set[str]]:
    modules: set[str] = set()
    words: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            words.add(node.id)
        elif isinstance(node, ast.Attribute):
            words.add(node.attr)
        elif isinstance(node, ast.Import):
            modules.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            modules.add(node.module)
            modules.update(f"{node.module}.{alias.name}" for alias in node.names)
    return modules, words


@pytest.mark.parametrize("what", FORBIDDEN)
def test_no_file_holds(what: str) -> None:
    assert _finds(FORBIDDEN[what]) == []


@pytest.mark.parametrize(
    ("what", "planted"),
    [
        ("a path of one machine", "cd /" + "home/wang/schoolguard"),
        ("a path of one machine", "open('C:" + "\\\\Users\\\\wang')"),
        ("unfinished work", "# " + UNFINISHED[0] + ": later"),
        ("a name of who wrote it", AUTHORS[-1].title() + ": N. N."),
    ],
)
def test_the_search_finds_what_is_planted(what: str, planted: str) -> None:
    assert FORBIDDEN[what].search(planted)


def test_no_file_holds_the_host_of_a_package_registry() -> None:
    assert len(REGISTRIES) == 7
    found = {name: _hosts(text, REGISTRIES) for name, text in _texts().items()}
    assert {name: hosts for name, hosts in found.items() if hosts} == {}


@pytest.mark.parametrize("host", ["registry.example", "a.registry.example", "a.b.registry.example"])
@pytest.mark.parametrize("around", ["https://{}/simple", "'{}'", "at {}.", "x.y.{}:443", "{}.tgz"])
def test_a_host_is_found_by_its_digest(host: str, around: str) -> None:
    digests = {sha256(host.encode()).hexdigest()}
    assert _hosts(around.format(host), digests)
    assert _hosts(around.format(host.upper()), digests)
    assert _hosts(around.format("other" + host), digests) == []


def test_only_sqlcipher3_opens_databases() -> None:
    # A second SQLite library on the live file drops the first one's locks: rows are lost.
    second = {"sqlite3", "pysqlite2", "apsw", "PySide6.QtSql"}
    used = [
        name
        for name, (modules, _) in _used().items()
        if any(
            module == bad or module.startswith(f"{bad}.") for module in modules for bad in second
        )
    ]
    assert used == []


def test_rows_and_commands_are_declared_the_cheap_way() -> None:
    users = {name for name, (modules, _) in _used().items() if "dataclasses.dataclass" in modules}
    assert users == {"schoolguard/domain/record.py"}


def test_only_notify_opens_message_boxes() -> None:
    users = {name for name, (_, words) in _used().items() if "QMessageBox" in words}
    assert users <= {"schoolguard/ui/notify.py"}


def test_no_text_is_read_as_markup() -> None:
    # ReportLab's own Paragraph reads its text as markup, pictures and addresses included.
    users = [
        name
        for name, (modules, _) in _used().items()
        if any(one.startswith("reportlab.platypus") for one in modules)
    ]
    assert users == []


def test_files_stay_short_enough_to_be_read() -> None:
    long = {
        _name(path): lines
        for path in python_files("schoolguard", "tests", "benchmarks", "tools", "main.py")
        if not _name(path).startswith(GENERATED)
        and (lines := len(_texts()[_name(path)].splitlines())) > LONGEST_FILE
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
    modules = {
        module
        for name, (imported, _) in _used().items()
        if name.startswith(f"{folder}/")
        for module in imported
    }
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
