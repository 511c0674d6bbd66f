"""The fraud library: the shipped entries, and the school's edits on top of them."""

import tomllib
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any, Final

from schoolguard import paths, pinyin
from schoolguard.domain import fields
from schoolguard.domain import library as rules
from schoolguard.domain.catalogue import VALUES
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.fields import specs
from schoolguard.domain.leaflet_body import LibraryLines
from schoolguard.domain.library import (
    LONGEST_LINE,
    MOST_LINES,
    Band,
    Body,
    EditEntry,
    EntryKind,
    LibraryBlock,
    LibraryEdit,
    LibraryEntry,
    RestoreEntry,
    Source,
    Use,
)
from schoolguard.domain.record import dataclass
from schoolguard.domain.search import HitKind, SearchHit
from schoolguard.services.office import Office
from schoolguard.store import campaigns, rows, talks
from schoolguard.store import library as edits
from schoolguard.store.store import Reader
from schoolguard.store.tables import library_edit

_LISTS: Final = ("red_flags", "to_do")
_BODY: Final = ("how", "red_flags", "to_do", "say")


@dataclass(frozen=True, slots=True)
class Library:
    """Reads the library and keeps the school's edits."""

    office: Office

    def everything(
        self, band: Band | None = None, kind: EntryKind | None = None
    ) -> tuple[LibraryEntry, ...]:
        """Return the entries as the school reads them; only those with a text for ``band``."""
        with self.office.read() as reader:
            merged = _merged(reader)
        return tuple(
            entry
            for entry in merged
            if kind in (None, entry.kind) and (band is None or band in entry.bands)
        )

    def entry(self, key: str) -> LibraryEntry:
        """Return one entry with all its texts; raises ``library.unknown``."""
        for entry in self.everything():
            if entry.key == key:
                return entry
        raise SchoolError("library.unknown", key=key)

    def get(self, key: str, band: Band) -> LibraryBlock:
        """Return what an entry says to ``band``.

        Raises ``library.unknown``, ``library.no_band``.
        """
        return _block(self.entry(key), band)

    def save(self, command: EditEntry) -> LibraryBlock:
        """Write the school's words over an entry's for one band, or an entry of its own.

        Saving an edit whose shipped text has changed settles that it stays as it is. Raises
        ``library.*``, ``field.*``, ``store.stale``.
        """
        values = _values(command)
        _check(values)
        with self.office.begin("library.save", command) as tx:
            earlier = tx.earlier_result()
            if earlier is not None:
                return _of_edit(tx, edits.by_uid(tx, earlier))
            key = command.key or f"own-{command.action_id}"[:40]
            known = {one.key: one for one in _merged(tx)}
            if command.key and command.key not in known:
                raise SchoolError("library.unknown", key=command.key)
            there = edits.of_entry(tx, key, command.band)
            original = _shipped_block(key, command.band)
            if original is None and there is None and command.key:
                _block(known[key], command.band)  # refuses a band that has no text
                raise SchoolError("store.not_found")
            # A shipped day may lie ahead of a PC whose clock is behind.
            day, today = command.source.checked_on, self.office.today()
            if day > today and (original is None or day > original.source.checked_on):
                raise SchoolError("library.checked_ahead", day=day)
            values |= {
                "key": key,
                "band": None if command.band is None else command.band.value,
                "kind": (command.kind if original is None else original.kind).value,
                "shipped_hash": "" if original is None else rules.mark_of(original),
            }
            if there is None and command.version:
                raise SchoolError("store.stale")  # the row it was read from is in the bin
            if there is None:
                _, uid = rows.add(tx, library_edit, values)
            else:
                uid = there.uid
                rows.change(tx, library_edit, uid, command.version, values)
            tx.done(uid, "library")
            return _of_edit(tx, edits.by_uid(tx, uid))

    def restore(self, command: RestoreEntry) -> str:
        """Bring the shipped text back, or remove an own entry; return what undoes it.

        The school's words go to the bin. Raises ``store.stale``, ``store.not_found``.
        """
        with self.office.begin("library.restore", command) as tx:
            if tx.earlier_result() is None:
                edits.remove(tx, command.uid, command.version)
                tx.done(command.action_id, "library")
        return command.action_id

    def used_on(self, key: str, campaign_uid: str) -> tuple[Use, ...]:
        """Return the campaign's records that hold a sentence of an entry, by day."""
        entry = self.entry(key)
        with self.office.read() as reader:
            found = [
                use
                for text, use in _texts(reader, campaign_uid)
                if any(rules.is_quoted(block, text) for block in entry.blocks)
            ]
        return tuple(sorted(found, key=lambda use: use.day))


def entries(reader: Reader, typed: str) -> tuple[SearchHit, ...]:
    """Return the entries that hold what was typed, as the search field lists them."""
    return tuple(
        SearchHit(HitKind.ENTRY, one.title, VALUES[f"entry_kind.{one.kind}"].zh, one.key)
        for one in rules.find(_merged(reader), typed, _begins)
    )


def _begins(name: str, typed: str) -> bool:
    """Whether a name holds what was typed, or begins with its sound: as records are found."""
    rank = pinyin.rank(name, typed)
    return rank is not None and rank <= 3


def entries_of(reader: Reader) -> tuple[LibraryEntry, ...]:
    """Return every entry as the school reads it."""
    return _merged(reader)


def lines_for(reader: Reader, band: Band) -> Callable[[LibraryLines], tuple[str, ...]]:
    """Return what finds a leaflet's lines as the school reads them, for one band.

    It raises ``library.unknown`` and ``library.no_band``.
    """
    merged = {one.key: one for one in _merged(reader)}

    def look(wanted: LibraryLines) -> tuple[str, ...]:
        if wanted.key not in merged:
            raise SchoolError("library.unknown", key=wanted.key)
        said = getattr(_block(merged[wanted.key], band).body, wanted.part.value)
        lines = (said,) if isinstance(said, str) else tuple(said)
        return tuple(filter(None, lines))[: wanted.most or None]

    return look


@cache
def shipped() -> tuple[LibraryEntry, ...]:
    """Return the entries as they ship: each file's in its order, the files by their names.

    A file's ``[defaults]`` stand in for what an entry leaves out, and the entry's own lists and
    line for what one of its texts leaves out.
    """
    found: list[LibraryEntry] = []
    for file in sorted(paths.resource("content", "library").glob("*.toml")):
        whole = tomllib.loads(file.read_text("utf-8"))
        found += (_entry(whole.get("defaults", {}) | one) for one in whole["entries"])
    return tuple(found)


def _entry(said: Mapping[str, Any]) -> LibraryEntry:
    kind, title = EntryKind(said["kind"]), str(said["title"])
    source = Source(
        name=said["source"],
        address=said.get("address", ""),
        edition=said.get("edition", ""),
        checked_on=said["checked_on"],
    )
    bodies: dict[Band, Body] = {}
    for text in said.get("texts") or [{"bands": said["bands"]}]:
        whole = {name: said[name] for name in _BODY if name in said} | text
        bands = whole.pop("bands")
        lists = {name: tuple(whole.get(name, ())) for name in _LISTS}
        body = Body(**whole | lists)
        bodies |= {Band(band): body for band in bands}
    return LibraryEntry(
        key=said["key"],
        kind=kind,
        title=title,
        blocks=tuple(
            LibraryBlock(
                key=said["key"],
                kind=kind,
                band=band,
                title=title,
                body=bodies[band],
                source=source,
                tags=tuple(said.get("tags", ())),
            )
            for band in Band
            if band in bodies
        ),
    )


def _merged(reader: Reader) -> tuple[LibraryEntry, ...]:
    return rules.merge(shipped(), edits.every(reader))


def _shipped_block(key: str, band: Band | None) -> LibraryBlock | None:
    of = (block for entry in shipped() if entry.key == key for block in entry.blocks)
    return next((block for block in of if block.band is band), None)


def _block(entry: LibraryEntry, band: Band | None) -> LibraryBlock:
    try:
        return entry.block(band)
    except KeyError:
        words = VALUES[f"band.{band}"]
        raise SchoolError("library.no_band", title=entry.title, band=words) from None


def _of_edit(reader: Reader, edit: LibraryEdit) -> LibraryBlock:
    entry = next(one for one in _merged(reader) if one.key == edit.key)
    return entry.block(edit.band)


def _values(command: EditEntry) -> dict[str, object]:
    source = command.source
    return {
        "title": _line(command.title),
        "how": _line(command.body.how),
        "red_flags": _lines(command.body.red_flags),
        "to_do": _lines(command.body.to_do),
        "say": _line(command.body.say),
        "tags": " ".join(filter(None, map(_line, command.tags))),
        "edition": _line(source.edition),
        "source": _line(source.name),
        "address": _line(source.address),
        "checked_on": source.checked_on,
    }


def _line(text: str) -> str:
    return " ".join(fields.clean_text(text).split())


def _lines(texts: Iterable[str]) -> str:
    return "\n".join(filter(None, map(_line, texts)))


def _check(values: Mapping[str, object]) -> None:
    fields.check(LibraryEdit, values)
    if not any(values[name] for name in _BODY):
        raise SchoolError("library.empty")
    for name in _LISTS:
        lines, label = str(values[name]).splitlines(), specs(LibraryEdit)[name].label
        if len(lines) > MOST_LINES:
            raise SchoolError("library.lines", field=label, most=MOST_LINES)
        if any(len(line) > LONGEST_LINE for line in lines):
            raise SchoolError("library.line", field=label, most=LONGEST_LINE)


def _texts(reader: Reader, campaign_uid: str) -> Iterable[tuple[str, Use]]:
    campaigns.by_uid(reader, campaign_uid)
    for talk in talks.in_campaign(reader, campaign_uid):
        day = talk.takes_place_on
        yield talk.script, Use(talks.NOUN, talk.uid, day, talk.title)
