"""Damaged backups are refused, and the live data does not change.

Cut off, flipped, zeroed, swapped, with a manifest that says something else, with members too many
or too few, with a database in it that is itself damaged. What changes nothing of what is in the
archive (a bit of a field that nobody reads) is no damage and drawn again. Controls: the whole
backup is restored; SQLite's own check alone overlooks most flipped bits.
"""

import io
import json
import random
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from benchmarks.reliability import _school
from benchmarks.reliability._experiment import Found, Setting, number
from schoolguard.domain.errors import SchoolError
from schoolguard.services import Services
from schoolguard.store.engine import driver_error, raw_sqlite

BACKUPS = 500
FLIPS = 100
_UNREADABLE = (zipfile.BadZipFile, zlib.error, EOFError, ValueError, OSError, RuntimeError)

Damage = Callable[[bytes, random.Random], bytes]
Members = dict[str, bytes]


def run(setting: Setting) -> Found:
    """Damage backups and try to restore each."""
    path = _school.begin(setting.folder / "school", names=True)
    whole = setting.folder / "whole.sgbak"
    chance = setting.chance("damage")
    with _school.at(path) as on:
        writer = _school.Writer(on)
        for _ in range(40):
            writer.write()
        on.backups.write(whole)
        for _ in range(4):
            writer.write()
        times = setting.times(BACKUPS, least=len(KINDS))
        told = _refused(on, whole.read_bytes(), setting.folder / "damaged.sgbak", times, chance)
        before = _rows(on)
        on.backups.restore(whole, keep=on.backups.path_for_present())
        restored = _rows(on) != before
    flips = setting.times(FLIPS, least=20)
    overlooked = _overlooked(whole, setting.folder / "flipped.db", flips, chance)
    return Found(
        size=f"{number(times, 'backups')} in {len(KINDS)} kinds of damage",
        result=f"{told['refused']} refused, {told['accepted']} accepted, {told['bug']} other"
        f" errors, live data changed {told['changed']} times",
        control=f"the whole one {'was' if restored else 'was NOT'} restored;"
        f" integrity_check alone overlooked {overlooked} of {flips} flipped bits",
        kept=told["refused"] == times and not told["changed"] and restored and overlooked > 0,
    )


def _refused(
    on: Services, content: bytes, damaged: Path, times: int, chance: random.Random
) -> Counter[str]:
    found = Counter[str]()
    before = _rows(on)
    for turn in range(times):
        damaged.write_bytes(_spoilt(content, KINDS[turn % len(KINDS)], chance))
        keep = damaged.with_name("keep.sgbak")
        try:
            on.backups.look(damaged)
            on.backups.restore(damaged, keep=keep)
            found["accepted"] += 1
        except SchoolError:
            found["refused"] += 1
        except Exception as error:  # noqa: BLE001  # counted: a user would see a fault
            found["bug"] += 1
            print(f"{KINDS[turn % len(KINDS)].__name__}: {type(error).__name__}: {error}")
        keep.unlink(missing_ok=True)
        found["changed"] += _rows(on) != before
    return found


def _rows(on: Services) -> str:
    with on.school.office.store.read() as reader:
        return _school.rows_in(reader)


def _spoilt(content: bytes, kind: Damage, chance: random.Random) -> bytes:
    while True:
        spoilt = kind(content, chance)
        if _members(spoilt) != _members(content):
            return spoilt


def _members(content: bytes) -> Members | None:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return {name: archive.read(name) for name in archive.namelist()}
    except (*_UNREADABLE, NotImplementedError):
        return None


def _overlooked(whole: Path, flipped: Path, times: int, chance: random.Random) -> int:
    """Count the flipped bits of a bare database that its own check does not see."""
    with zipfile.ZipFile(whole) as archive:
        content = archive.read("schoolguard.db")
    overlooked = 0
    for _ in range(times):
        flipped.write_bytes(_flip(content, chance))
        raw = raw_sqlite(flipped)
        try:
            overlooked += raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        except driver_error():
            pass
        finally:
            raw.close()
    return overlooked


# -- kinds of damage to the archive as a whole


def _flip(content: bytes, chance: random.Random) -> bytes:
    spoilt = bytearray(content)
    spoilt[chance.randrange(len(spoilt))] ^= 1 << chance.randrange(8)
    return bytes(spoilt)


def _cut_off(content: bytes, chance: random.Random) -> bytes:
    return content[: chance.randrange(len(content))]


def _zeroed(content: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(content))
    return content[:at] + bytes(512)[: len(content) - at] + content[at + 512 :]


def _swapped(content: bytes, chance: random.Random) -> bytes:
    size = len(content) // 3
    first, second = sorted(chance.sample(range(0, len(content) - size, 64), 2))
    size = min(512, second - first)
    one, other = content[first : first + size], content[second : second + size]
    end = second + size
    return content[:first] + other + content[first + size : second] + one + content[end:]


def _overgrown(content: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(content))
    return content[:at] + chance.randbytes(64) + content[at:]


# -- kinds of damage inside, packed again as if whole


def _packed(members: Members) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


def _inside(content: bytes) -> tuple[Members, str, dict[str, Any]]:
    members = _members(content)
    assert members is not None
    return members, "manifest.json", json.loads(members["manifest.json"])


def _manifest_lies(content: bytes, chance: random.Random) -> bytes:
    members, name, manifest = _inside(content)
    what = chance.choice(("sha256", "anchor", "audit_lines", "schema", "format", "rows"))
    value = manifest[what]
    if isinstance(value, str):
        manifest[what] = value[::-1] if value != value[::-1] else f"{value}0"
    elif isinstance(value, int):
        manifest[what] = value + chance.randrange(1, 9)
    else:
        table = chance.choice([one for one in value if value[one]])
        manifest[what] = value | {table: value[table] + chance.choice((-1, 1))}
    return _packed(members | {name: json.dumps(manifest).encode()})


def _manifest_lacks(content: bytes, chance: random.Random) -> bytes:
    members, name, manifest = _inside(content)
    del manifest[chance.choice(sorted(set(manifest) & {"sha256", "anchor", "schema", "rows"}))]
    return _packed(members | {name: json.dumps(manifest).encode()})


def _manifest_is_none(content: bytes, chance: random.Random) -> bytes:
    members, name, _ = _inside(content)
    none = chance.choice((b"", b"[]", b"null", b"{", b"7", b'"x"', b"\xff\xfe", b"[" * 5_000))
    return _packed(members | {name: none})


def _member_missing(content: bytes, chance: random.Random) -> bytes:
    members, *_ = _inside(content)
    del members[chance.choice(sorted(members))]
    return _packed(members)


def _member_too_many(content: bytes, chance: random.Random) -> bytes:
    members, *_ = _inside(content)
    return _packed(members | {chance.choice(("../evil", "/etc/evil", "a.txt", "CON")): b"x"})


def _database_flipped(content: bytes, chance: random.Random) -> bytes:
    members, *_ = _inside(content)
    name = next(one for one in members if one.endswith(".db"))
    spoil = chance.choice((_flip, _cut_off, _zeroed, _swapped))
    return _packed(members | {name: spoil(members[name], chance)})


def _database_is_none(content: bytes, chance: random.Random) -> bytes:
    members, *_ = _inside(content)
    name = next(one for one in members if one.endswith(".db"))
    return _packed(members | {name: chance.choice((b"", b"x" * 4096, b"SQLite format 3\0"))})


KINDS: Final[tuple[Damage, ...]] = (
    _flip,
    _cut_off,
    _zeroed,
    _swapped,
    _overgrown,
    _manifest_lies,
    _manifest_lacks,
    _manifest_is_none,
    _member_missing,
    _member_too_many,
    _database_flipped,
    _database_is_none,
)
