"""What a disk may hold after a power cut, made from a recording of the shim's.

What was synced is there. Of each later write to a file, every part of 512 bytes is there or not,
a later one even where an earlier one is missing; later changes of a file's size are there or not.
Names (made, renamed, removed) change in order, those after the folder's last sync perhaps not.
So it is a disk that keeps its word when it says that it has synced, and nothing better than that.
"""

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

_SECTOR: Final = 512


@dataclass(frozen=True, slots=True)
class Op:
    """One recorded call; ``data`` is what was written, or a rename's new name."""

    kind: str
    path: str
    at: int
    data: bytes


@dataclass(eq=False, slots=True)
class _File:
    ops: list[tuple[int, Op]] = field(default_factory=list)
    synced: int = -1
    first: bytes = b""


def read_ops(recording: Path) -> list[Op]:
    """Return the calls of a recording, in order."""
    return list(_parsed(recording.read_bytes()))


def _parsed(content: bytes) -> Iterator[Op]:
    start = 0
    while start < len(content):
        end = content.index(b"\n", start)
        kind, path, at, size = content[start:end].decode().split("\t")
        start = end + 1 + int(size)
        yield Op(kind, path, int(at), content[end + 1 : start])


def replay(
    ops: list[Op], cut: int, before: Path, after: Path, chance: random.Random
) -> dict[str, bytes]:
    """Write into ``after`` what a cut before the ``cut``-th call leaves of ``before``.

    ``before`` is the folder as it was when the recording began, under its recorded name.
    """
    names: dict[str, _File] = {
        str(path): _File(first=path.read_bytes()) for path in before.iterdir() if path.is_file()
    }
    kept: dict[str, _File] = dict(names)
    loose: list[tuple[str, str | None, _File | None]] = []
    for at, op in enumerate(ops[:cut]):
        if op.kind == "sync" and op.path in names:
            names[op.path].synced = at
        elif op.kind == "sync":  # of the folder
            _put(kept, loose)
            loose = []
        elif op.kind in ("create", "unlink", "rename"):
            loose += _renamed(names, op)
        else:
            names[op.path].ops.append((at, op))
    _put(kept, loose[: chance.randint(0, len(loose))])
    found = {Path(name).name: _content(file, chance) for name, file in kept.items()}
    after.mkdir(parents=True, exist_ok=True)
    for name, content in found.items():
        (after / name).write_bytes(content)
    return found


def _renamed(names: dict[str, _File], op: Op) -> list[tuple[str, str | None, _File | None]]:
    """Change the names as the program sees them; return the change: (old, new, file)."""
    if op.kind == "create":
        names[op.path] = _File()
        return [(op.path, op.path, names[op.path])]
    if op.kind == "unlink":
        names.pop(op.path, None)
        return [(op.path, None, None)]
    new = op.data.decode()
    if op.path not in names:
        return []
    names[new] = names.pop(op.path)
    return [(op.path, new, names[new])]


def _put(kept: dict[str, _File], changes: Iterable[tuple[str, str | None, _File | None]]) -> None:
    for old, new, file in changes:
        kept.pop(old, None)
        if new is not None and file is not None:
            kept[new] = file


def _content(file: _File, chance: random.Random) -> bytes:
    content = bytearray(file.first)
    for at, op in file.ops:
        fate = "kept" if at < file.synced else chance.choice(("kept", "gone", "torn"))
        if op.kind == "truncate":
            if fate == "kept":
                del content[op.at :]
                content.extend(bytes(op.at - len(content)))
            continue
        if fate == "gone":
            continue
        for part in range(0, len(op.data), _SECTOR):
            if fate == "torn" and chance.random() < 0.5:
                continue
            piece = op.data[part : part + _SECTOR]
            begin = op.at + part
            content.extend(bytes(max(0, begin - len(content))))
            content[begin : begin + len(piece)] = piece
    return bytes(content)
