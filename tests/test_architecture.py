"""The rooms and their arrows: who may import whom, and which library lives where.

grimp reads every import statement, also those inside functions, so no arrow can be dodged.
"""

import sys
from pathlib import Path

import grimp
import pytest

# Each room, the rooms it may import, and the libraries it may use beside the standard one.
ROOMS: dict[str, tuple[set[str], set[str]]] = {
    "domain": (set(), set()),
    "paths": (set(), set()),
    "faults": (set(), set()),
    "pinyin": ({"paths"}, set()),
    "store": (
        {"domain", "paths", "pinyin"},
        {"sqlalchemy", "alembic", "sqlcipher3", "filelock", "psutil"},
    ),
    "documents": ({"domain", "paths"}, {"reportlab", "segno", "docx", "pptx", "xlsxwriter", "PIL"}),
    "exchange": (
        {"domain", "paths"},
        {"openpyxl", "python_calamine", "psutil", "xlsxwriter", "PIL", "pi_heif", "zxingcpp"},
    ),
    "channels": ({"domain"}, set()),
    "services": (
        {"domain", "paths", "pinyin", "store", "documents", "exchange", "channels"},
        {"argon2", "jinja2"},
    ),
    "ui": ({"domain", "paths", "faults", "pinyin"}, {"PySide6", "shiboken6", "qt_material"}),
    "cli": ({"domain"}, set()),
    "cli_arguments": ({"domain", "cli_keeping_arguments"}, set()),
    "cli_keeping_arguments": (set(), set()),
    "app": (
        {
            "domain",
            "paths",
            "faults",
            "store",
            "exchange",
            "services",
            "ui",
            "cli",
            "cli_arguments",
        },
        {"PySide6", "platformdirs"},
    ),
    "__main__": ({"app"}, set()),
}
# Named for their types only; nothing of them is imported when the program runs.
TYPES_ONLY = {("ui", "services"), ("cli", "services"), ("app", "ui")}
PACKAGE = "schoolguard"


def _room(module: str) -> str:
    return module.split(".")[1] if "." in module else "schoolguard"


def arrows(package: str, *, with_types: bool) -> set[tuple[str, str, str]]:
    """Return (importing module, room of it, room or library it imports)."""
    graph = grimp.build_graph(
        package,
        include_external_packages=True,
        exclude_type_checking_imports=not with_types,
        cache_dir=None,
    )
    found = set()
    for module in graph.modules:
        if module.split(".")[0] != package or module == package:
            continue
        for target in graph.find_modules_directly_imported_by(module):
            inside = target.split(".")[0] == package
            if target == package:
                continue  # the version and the package's own place
            found.add((module, _room(module), _room(target) if inside else target.split(".")[0]))
    return found


def wrong_arrows(found: set[tuple[str, str, str]], *, with_types: bool) -> list[str]:
    wrong = []
    for module, room, target in sorted(found):
        if target == room or target in sys.stdlib_module_names:
            continue
        rooms, libraries = ROOMS[room]
        if target in rooms or target in libraries:
            continue
        if with_types and (room, target) in TYPES_ONLY:
            continue
        wrong.append(f"{module} imports {target}")
    return wrong


@pytest.mark.parametrize("with_types", [False, True])
def test_rooms_import_downward_only(with_types: bool) -> None:
    assert wrong_arrows(arrows(PACKAGE, with_types=with_types), with_types=with_types) == []


def test_every_room_is_described() -> None:
    assert {room for _, room, _ in arrows(PACKAGE, with_types=True)} <= set(ROOMS)


@pytest.mark.parametrize(
    ("room", "line", "says"),
    [
        ("domain", "import sqlalchemy", "sqlalchemy"),
        ("domain", "from planted.store import rows", "store"),
        ("services", "def f():\n    import PySide6", "PySide6"),
        ("ui", "from planted import services", "services"),
        ("ui", "def f():\n    from planted.store import rows", "store"),
        ("documents", "from planted.services import rows", "services"),
    ],
)
def test_a_planted_import_is_found(
    room: str, line: str, says: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = f"planted_{room}_{says.lower()}_{abs(hash(line))}"
    for name in ("", *(one for one in ROOMS if one not in ("__main__", "cli"))):
        folder = tmp_path / package / name
        folder.mkdir()
        (folder / "__init__.py").write_text("", encoding="utf-8")
        (folder / "rows.py").write_text("", encoding="utf-8")
    (tmp_path / package / room / "rows.py").write_text(
        line.replace("planted", package), encoding="utf-8"
    )
    monkeypatch.syspath_prepend(tmp_path)
    wrong = wrong_arrows(arrows(package, with_types=False), with_types=False)
    assert wrong == [f"{package}.{room}.rows imports {says}"]


def test_nothing_heavy_is_loaded_by_the_arguments() -> None:
    # The window starts through them; whatever they load is waited for before the first paint.
    graph = grimp.build_graph(PACKAGE, include_external_packages=True, cache_dir=None)
    reached = graph.find_upstream_modules(f"{PACKAGE}.cli_arguments")
    outside = {name.split(".")[0] for name in reached} - sys.stdlib_module_names - {PACKAGE}
    assert outside == set()
