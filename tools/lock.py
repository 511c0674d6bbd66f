"""Write constraints.txt: every package that the project, its extras and its tools resolve to.

Resolves afresh in an empty virtual environment, so what happens to be installed elsewhere does
not leak in. A package that only some systems or Pythons need gets the marker of those who ask
for it; markers are read from the packages' own metadata.

    .venv/bin/python tools/lock.py
"""

import json
import subprocess
import sys
import tempfile
import tomllib
import venv
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
HEADER = """\
# Every package in the versions that are tested. Written by `make lock`; do not edit by hand.
# A virtual environment is set up with `pip install --requirement constraints.txt`,
# the wheel with `pip install --constraint constraints.txt schoolguard-....whl`.
"""
SYSTEMS = [
    {"sys_platform": "linux", "platform_system": "Linux", "os_name": "posix"},
    {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt"},
    {"sys_platform": "darwin", "platform_system": "Darwin", "os_name": "posix"},
]
PYTHONS = ["3.11", "3.12", "3.13", "3.14"]
PLACES = [
    place | {"python_version": python, "python_full_version": f"{python}.9"}
    for place in SYSTEMS
    for python in PYTHONS
]


@dataclass(frozen=True)
class Edge:
    """One package asking for another, with the marker under which it does."""

    wanted: Requirement
    extra: str

    def holds_at(self, place: dict[str, str]) -> bool:
        """Tell whether the wish holds on one system and Python."""
        marker = self.wanted.marker
        return marker is None or marker.evaluate({**place, "extra": self.extra})


def roots() -> list[Requirement]:
    """Return what pyproject.toml asks for: run time, extras, tools, build back end."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    lists: list[list[str]] = [
        project["build-system"]["requires"],
        project["project"]["dependencies"],
        *project["project"].get("optional-dependencies", {}).values(),
        *project.get("dependency-groups", {}).values(),
    ]
    return [Requirement(text) for group in lists for text in group]


def resolve(wanted: list[Requirement]) -> dict[str, dict[str, Any]]:
    """Let pip resolve ``wanted`` in an empty environment; return metadata by canonical name."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = Path(folder) / ("Scripts" if sys.platform == "win32" else "bin") / "python"
        report = Path(folder) / "report.json"
        install = [str(python), "-m", "pip", "install", "--quiet", "--dry-run"]
        subprocess.run(
            [*install, "--ignore-installed", "--report", str(report), *map(str, wanted)],
            check=True,
        )
        found = json.loads(report.read_text(encoding="utf-8"))["install"]
    return {canonicalize_name(item["metadata"]["name"]): item["metadata"] for item in found}


def edges_of(metadata: dict[str, Any], extras: set[str]) -> list[Edge]:
    """Return what one package asks for, with the extras that are asked of it."""
    wishes = [Requirement(text) for text in metadata.get("requires_dist", [])]
    return [
        Edge(wish, extra)
        for wish in wishes
        for extra in sorted(extras | {""})
        if any(Edge(wish, extra).holds_at(place) for place in PLACES)
    ]


def walk(wanted: list[Requirement], known: dict[str, dict[str, Any]]) -> dict[str, list[set[int]]]:
    """Return by package the places (indexes into PLACES) where somebody asks for it."""
    needed: dict[str, list[set[int]]] = {}
    queue = [(Edge(wish, ""), set(range(len(PLACES)))) for wish in wanted]
    seen: set[tuple[str, str, frozenset[int]]] = set()
    while queue:
        edge, reach = queue.pop()
        name = canonicalize_name(edge.wanted.name)
        places = {at for at in reach if edge.holds_at(PLACES[at])}
        state = (name, ",".join(sorted(edge.wanted.extras)), frozenset(places))
        if not places or state in seen:
            continue
        seen.add(state)
        needed.setdefault(name, []).append(places)
        if name in known:
            queue += [(next_, places) for next_ in edges_of(known[name], set(edge.wanted.extras))]
    return needed


def marker_for(places: set[int]) -> str:
    """Return the marker that holds exactly at ``places``, or "" when it is everywhere."""
    systems = [s["sys_platform"] for s in SYSTEMS]
    by_system = {
        system: [
            PLACES[at]["python_version"]
            for at in sorted(places)
            if PLACES[at]["sys_platform"] == system
        ]
        for system in systems
    }
    used = {system: pythons for system, pythons in by_system.items() if pythons}
    first = next(iter(used.values()))
    if any(pythons != first for pythons in used.values()):
        raise ValueError(f"write this marker by hand: {used}")
    parts = []
    if len(used) < len(SYSTEMS):
        parts.append(" or ".join(f'sys_platform == "{system}"' for system in used))
    if first != PYTHONS:
        if first != PYTHONS[: len(first)]:
            raise ValueError(f"write this marker by hand: {used}")
        parts.append(f'python_version <= "{first[-1]}"')
    text = " and ".join(f"({part})" if " or " in part else part for part in parts)
    return f" ; {Marker(text)}" if text else ""


def main() -> int:
    """Resolve, add what only other systems need, write the file."""
    wanted = roots()
    known = resolve(wanted)
    needed = walk(wanted, known)
    elsewhere = sorted(needed.keys() - known.keys())
    if elsewhere:
        known |= resolve([*wanted, *map(Requirement, elsewhere)])
        needed = walk(wanted, known)
    lines = [
        f"{metadata['name']}=={metadata['version']}{marker_for(set().union(*needed[name]))}"
        for name, metadata in sorted(known.items())
        if name in needed
    ]
    target = ROOT / "constraints.txt"
    target.write_text(HEADER + "\n".join(lines) + "\n", encoding="utf-8")
    print(f"{target.name}: {len(lines)} packages")
    return 0


if __name__ == "__main__":
    sys.exit(main())
