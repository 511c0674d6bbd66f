"""Handover packs: written beside and replaced, verified member by member by their manifest."""

import hashlib
import json
import os
import re
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final

from schoolguard.domain.errors import Cancelled, SchoolError
from schoolguard.domain.handover import (
    FORMAT,
    MANIFEST,
    MOST_BYTES,
    MOST_FILES,
    SUMS,
    HandoverReport,
    PackedFile,
)

IsCancelled = Callable[[], bool]

_BLOCK: Final = 1 << 20
_LARGEST_MANIFEST: Final = 4 << 20
_UNREADABLE: Final = (zipfile.BadZipFile, zlib.error, EOFError, ValueError, OSError, RuntimeError)
_SUM: Final = re.compile(r"([0-9a-f]{64})  (.+)")
_STORED: Final = frozenset({".jpg", ".png", ".pdf", ".docx", ".xlsx", ".pptx"})
"""Endings of what is packed already: packing it again takes time and wins nothing."""


def write_pack(
    target: Path,
    files: Iterable[tuple[str, Path]],
    about: dict[str, str],
    made_at: datetime,
    *,
    cancelled: IsCancelled | None = None,
) -> tuple[PackedFile, ...]:
    """Write (path within, file) into a zip with manifest and sums, beside and replaced.

    ``about`` are words of the manifest. Raises ``file.cannot_write`` and ``Cancelled``; nothing
    of an unfinished pack stays behind.
    """
    beside = target.with_name(f"{target.name}.part")
    stop = cancelled or (lambda: False)
    packed: list[PackedFile] = []
    try:
        with zipfile.ZipFile(beside, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, file in files:
                if stop():
                    raise Cancelled
                packed.append(_add(archive, name, file, made_at))
            listed = [{"path": one.path, "size": one.size, "sha256": one.sha256} for one in packed]
            manifest = {"format": FORMAT, "made_at": made_at.isoformat(), **about, "files": listed}
            _write(archive, MANIFEST, json.dumps(manifest, ensure_ascii=False, indent=1), made_at)
            sums = "".join(f"{one.sha256}  {one.path}\n" for one in packed)
            _write(archive, SUMS, sums, made_at)
        with beside.open("r+b") as whole:
            os.fsync(whole.fileno())
        beside.replace(target)
    except OSError as error:
        raise SchoolError("file.cannot_write", file=str(target)) from error
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
    return tuple(packed)


def read_pack(source: Path, *, cancelled: IsCancelled | None = None) -> HandoverReport:
    """Hold every member of a pack against its manifest; nothing is unpacked to the disk.

    Raises ``file.not_found``, ``handover.not_one``, ``handover.newer`` and ``Cancelled``.
    """
    if not source.is_file():
        raise SchoolError("file.not_found", file=str(source))
    try:
        with zipfile.ZipFile(source) as archive:
            return _read(archive, source, cancelled or (lambda: False))
    except (*_UNREADABLE, KeyError, TypeError) as error:
        raise SchoolError("handover.not_one", file=str(source)) from error


def _read(archive: zipfile.ZipFile, source: Path, stop: IsCancelled) -> HandoverReport:
    members = archive.infolist()
    names = [one.filename for one in members]
    if len(members) > MOST_FILES or sum(one.file_size for one in members) > MOST_BYTES:
        raise SchoolError("handover.not_one", file=str(source))
    manifest = json.loads(_member(archive, MANIFEST))
    if manifest["format"] > FORMAT:
        raise SchoolError("handover.newer")
    listed = tuple(_listed(manifest["files"]))
    known = {one.path: one for one in listed}
    altered = [one.path for one in listed if one.path in names and not _same(archive, one, stop)]
    # The sums are for other programs, which trust them: they have to say the same.
    if dict(_sums(_member(archive, SUMS))) != {one.path: one.sha256 for one in listed}:
        altered.append(SUMS)
    twice = {name for name in names if names.count(name) > 1}
    strange = [name for name in names if name not in known and name not in (MANIFEST, SUMS)]
    return HandoverReport(
        school=str(manifest.get("school", "")),
        campaign=str(manifest.get("campaign", "")),
        made_on=_day(manifest.get("made_at")),
        files=listed,
        missing=tuple(one.path for one in listed if one.path not in names),
        altered=tuple(altered),
        foreign=tuple(sorted({*strange, *twice})),
    )


def _listed(of: Any) -> Iterator[PackedFile]:
    for one in of:
        path, size, digest = one["path"], one["size"], one["sha256"]
        if not (isinstance(path, str) and isinstance(size, int) and isinstance(digest, str)):
            raise TypeError("no list of files")
        yield PackedFile(path, size, digest)


def _same(archive: zipfile.ZipFile, one: PackedFile, stop: IsCancelled) -> bool:
    """Tell whether a member holds what the manifest says; a damaged one does not."""
    digest, size = hashlib.sha256(), 0
    try:
        with archive.open(one.path) as member:
            while block := member.read(_BLOCK):
                if stop():
                    raise Cancelled
                size += len(block)
                if size > one.size:
                    return False
                digest.update(block)
    except _UNREADABLE:
        return False
    return size == one.size and digest.hexdigest() == one.sha256


def _sums(written: bytes) -> Iterator[tuple[str, str]]:
    for line in written.decode("utf-8").splitlines():
        found = _SUM.fullmatch(line)
        if found is not None:
            yield found[2], found[1]


def _member(archive: zipfile.ZipFile, name: str) -> bytes:
    with archive.open(name) as member:
        content = member.read(_LARGEST_MANIFEST + 1)
    if len(content) > _LARGEST_MANIFEST:
        raise ValueError("member too large")
    return content


def _day(written: object) -> date | None:
    try:
        return datetime.fromisoformat(str(written)).date()
    except ValueError:
        return None


def _add(archive: zipfile.ZipFile, name: str, file: Path, made_at: datetime) -> PackedFile:
    digest, size = hashlib.sha256(), 0
    info = _info(name, made_at)
    if file.suffix.lower() in _STORED:
        info.compress_type = zipfile.ZIP_STORED
    with file.open("rb") as source, archive.open(info, "w", force_zip64=True) as member:
        while block := source.read(_BLOCK):
            digest.update(block)
            size += len(block)
            member.write(block)
    return PackedFile(name, size, digest.hexdigest())


def _write(archive: zipfile.ZipFile, name: str, words: str, made_at: datetime) -> None:
    archive.writestr(_info(name, made_at), words.encode("utf-8"))


def _info(name: str, made_at: datetime) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, made_at.timetuple()[:6])
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = 0o644 << 16
    return info
