"""The fraud library: entries as they ship, the school's edits on top, and blocks to use."""

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import Final

from schoolguard.domain.fields import described
from schoolguard.domain.record import dataclass
from schoolguard.domain.rows import Command, Row

MONTHS_FRESH: Final = 12
"""After as many months a source is due to be looked at again."""
MOST_LINES: Final = 8
"""As many lines a list of a leaflet's block may have."""
LONGEST_LINE: Final = 40
QUOTED_FROM: Final = 8
"""A sentence of so many characters is known again in another text; a shorter one is chance."""


class Band(StrEnum):
    """Whom a text is written for, the youngest first."""

    LOWER_PRIMARY = "lower_primary"
    UPPER_PRIMARY = "upper_primary"
    JUNIOR_HIGH = "junior_high"
    SENIOR_HIGH = "senior_high"
    PARENTS = "parents"
    GRANDPARENTS = "grandparents"
    STAFF = "staff"


class EntryKind(StrEnum):
    """What an entry is."""

    FRAUD = "fraud"
    RED_FLAGS = "red_flags"
    TO_DO = "to_do"
    PHRASE = "phrase"
    SLOGAN = "slogan"
    LAW = "law"
    TOOL = "tool"


class Purpose(StrEnum):
    """What a block is copied for."""

    READ = "read"
    MESSAGE = "message"
    TALK = "talk"


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """What an entry says to one band: how it goes, red flags, what to do, a line to say aloud."""

    how: str = ""
    red_flags: tuple[str, ...] = ()
    to_do: tuple[str, ...] = ()
    say: str = ""

    @property
    def lines(self) -> tuple[str, ...]:
        """Every text of it, in the order it is read."""
        return tuple(filter(None, (self.how, *self.red_flags, *self.to_do, self.say)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where an entry comes from. ``address`` is empty where none may be shown."""

    name: str
    checked_on: date
    address: str = ""
    edition: str = ""

    def is_due(self, today: date) -> bool:
        """Whether it was last looked at more than twelve months ago."""
        day = (self.checked_on.month, self.checked_on.day)
        years = today.year - self.checked_on.year
        return 12 * years > MONTHS_FRESH or (
            12 * years == MONTHS_FRESH and (today.month, today.day) > day
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class LibraryBlock:
    """An entry as one band reads it: what a leaflet, a message or a talk is made of.

    ``shipped`` is the text that came with the program, None for the school's own entries;
    ``edit`` the school's row, None where it changed nothing; ``outdated`` says that the shipped
    text became another after the school had edited it.
    """

    key: str
    kind: EntryKind
    band: Band
    title: str
    body: Body
    source: Source
    tags: tuple[str, ...] = ()
    shipped: "LibraryBlock | None" = None
    edit: "LibraryEdit | None" = None
    outdated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LibraryEntry:
    """An entry: its key stays the same for good; ``blocks`` are its texts, a band each."""

    key: str
    kind: EntryKind
    title: str
    blocks: tuple[LibraryBlock, ...]

    @property
    def bands(self) -> tuple[Band, ...]:
        """Whom it is written for."""
        return tuple(block.band for block in self.blocks)

    @property
    def own(self) -> bool:
        """Whether the school wrote it."""
        return all(block.shipped is None for block in self.blocks)

    @property
    def edited(self) -> bool:
        """Whether the school changed one of its shipped texts."""
        return any(block.edit is not None and block.shipped is not None for block in self.blocks)

    @property
    def outdated(self) -> bool:
        """Whether a shipped text became another under the school's edit."""
        return any(block.outdated for block in self.blocks)

    def block(self, band: Band | None = None) -> LibraryBlock:
        """Return the text for a band, or the first one; ``KeyError`` where it has none."""
        for block in self.blocks:
            if band in (None, block.band):
                return block
        raise KeyError(band)


@dataclass(frozen=True, slots=True, kw_only=True)
class LibraryEdit(Row):
    """The school's words for one band of an entry, or an entry of its own.

    ``band`` is None for an own entry that everybody may read. ``red_flags`` and ``to_do`` hold a
    line each. ``shipped_hash`` is that of the shipped text that was edited, empty for an own entry.
    """

    key: str = described("编号", "Key", limit=40, sheet="编号", required=True)
    band: Band | None = described("对象", "For whom", limit=20, sheet="对象", default=None)
    kind: EntryKind = described("类别", "Kind", limit=20, sheet="类别", required=True)
    title: str = described("标题", "Title", limit=30, sheet="标题", required=True)
    how: str = described("怎么回事", "How it goes", limit=200, sheet="怎么回事", default="")
    red_flags: str = described("可疑之处", "Red flags", limit=240, sheet="可疑之处", default="")
    to_do: str = described("怎么办", "What to do", limit=240, sheet="怎么办", default="")
    say: str = described(
        "说出口的一句", "A line to say", limit=40, sheet="说出口的一句", default=""
    )
    tags: str = described("标签", "Tags", limit=60, sheet="标签", default="")
    edition: str = described("版本", "Edition", limit=20, sheet="版本", default="")
    source: str = described("来源", "Source", limit=60, sheet="来源", default="")
    address: str = described("网址", "Address", limit=200, sheet="网址", default="")
    checked_on: date = described("核对日期", "Checked on", sheet="核对日期", required=True)
    shipped_hash: str = described("原文指纹", "Mark of the shipped text", limit=64, default="")

    @property
    def body(self) -> Body:
        """Its words as a body."""
        return Body(
            how=self.how,
            red_flags=tuple(self.red_flags.splitlines()),
            to_do=tuple(self.to_do.splitlines()),
            say=self.say,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class EditEntry(Command):
    """Write the school's words over an entry's for one band, or an entry of the school's own.

    ``key`` empty makes a new entry, for ``band`` or for everybody (None). ``version`` is that of
    the school's row as it was read, 0 where there is none yet.
    """

    key: str = ""
    band: Band | None = None
    version: int = 0
    kind: EntryKind = EntryKind.FRAUD
    title: str
    body: Body
    source: Source
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoreEntry(Command):
    """Put the school's row into the bin: the shipped text is back, an own entry is gone."""

    uid: str
    version: int


@dataclass(frozen=True, slots=True)
class Use:
    """A record that holds words of an entry."""

    noun: str
    uid: str
    day: date
    name: str


def blocks(
    entries: Iterable[LibraryEntry], band: Band, kinds: Sequence[EntryKind] = ()
) -> tuple[LibraryBlock, ...]:
    """Return what ``entries`` say to ``band``, in their order; only of ``kinds`` where given."""
    return tuple(
        block
        for entry in entries
        if not kinds or entry.kind in kinds
        for block in entry.blocks
        if block.band is band
    )


def mark_of(block: LibraryBlock) -> str:
    """Return the hash that tells one shipped text from the next version of it."""
    return hashlib.sha256("\n".join((block.title, *block.body.lines)).encode()).hexdigest()


def merge(
    shipped: Iterable[LibraryEntry], edits: Iterable[LibraryEdit]
) -> tuple[LibraryEntry, ...]:
    """Return the library as the school reads it: shipped entries, its edits on top, then its own.

    An edit of an entry that no longer ships stays, as an entry of the school's own.
    """
    left = {(edit.key, edit.band): edit for edit in edits}
    merged: list[LibraryEntry] = []
    for entry in shipped:
        texts = tuple(
            _over(block, left.pop((entry.key, block.band), None)) for block in entry.blocks
        )
        merged.append(LibraryEntry(key=entry.key, kind=entry.kind, title=entry.title, blocks=texts))
    own: dict[str, list[LibraryEdit]] = {}
    for edit in left.values():
        own.setdefault(edit.key, []).append(edit)
    merged += (_own(key, rows) for key, rows in own.items())
    return tuple(merged)


def find(
    entries: Iterable[LibraryEntry], typed: str, named: Callable[[str, str], bool]
) -> tuple[LibraryEntry, ...]:
    """Return the entries that hold what was typed, those that are named so first.

    ``named(name, typed)`` says whether a title or a tag answers, by its sound as well.
    """
    wanted = "".join(typed.lower().split())
    if not wanted:
        return tuple(entries)
    ranked: list[list[LibraryEntry]] = [[], [], []]
    for entry in entries:
        place = _place(entry, wanted, named)
        if place is not None:
            ranked[place].append(entry)
    return tuple(entry for rank in ranked for entry in rank)


def as_text(block: LibraryBlock, purpose: Purpose = Purpose.READ) -> str:
    """Return a block as plain text: to read, as one paragraph of a message, or to say aloud."""
    body = block.body
    if purpose is Purpose.MESSAGE:
        parts = [f"【{block.title}】{body.how}"]
        if body.red_flags:
            parts.append("可疑之处：" + "；".join(body.red_flags) + "。")
        if body.to_do:
            parts.append("怎么办：" + "；".join(body.to_do) + "。")
        return "".join(parts)
    if purpose is Purpose.TALK:
        flags = ("听到、看到这些，就要起疑：" + "；".join(body.red_flags) + "。",)
        steps = ("遇到了这样做：" + "；".join(body.to_do) + "。",)
        said = (f"请大家跟我说一遍：“{body.say}”",)
        return "\n".join(
            (
                body.how or block.title,
                *(flags if body.red_flags else ()),
                *(steps if body.to_do else ()),
                *(said if body.say else ()),
            )
        )
    lines = [block.title]
    if body.how:
        lines.append(body.how)
    if body.red_flags:
        lines += ["可疑之处：", *(f"· {one}" for one in body.red_flags)]
    if body.to_do:
        lines += ["怎么办：", *(f"· {one}" for one in body.to_do)]
    if body.say and body.say != block.title:
        lines.append(f"说出口的一句：“{body.say}”")
    return "\n".join(lines)


def is_quoted(block: LibraryBlock, text: str) -> bool:
    """Tell whether a sentence or line of ``block`` stands in ``text``, blanks aside."""
    said = "".join(text.split())
    return any(
        len(sentence) >= QUOTED_FROM and sentence in said
        for line in block.body.lines
        for sentence in line.replace("”", "").split("。")
    )


def _over(block: LibraryBlock, edit: LibraryEdit | None) -> LibraryBlock:
    if edit is None:
        return replace(block, shipped=block)
    return _edited(edit, block.band, shipped=block)


def _own(key: str, rows: Sequence[LibraryEdit]) -> LibraryEntry:
    texts = (
        _edited(row, band)
        for row in rows
        for band in (tuple(Band) if row.band is None else (row.band,))
    )
    ordered = sorted(texts, key=lambda one: list(Band).index(one.band))
    return LibraryEntry(key=key, kind=rows[0].kind, title=rows[0].title, blocks=tuple(ordered))


def _edited(edit: LibraryEdit, band: Band, shipped: LibraryBlock | None = None) -> LibraryBlock:
    return LibraryBlock(
        key=edit.key,
        kind=edit.kind if shipped is None else shipped.kind,
        band=band,
        title=edit.title,
        body=edit.body,
        source=Source(
            name=edit.source,
            address=edit.address,
            edition=edit.edition,
            checked_on=edit.checked_on,
        ),
        tags=tuple(edit.tags.split()),
        shipped=shipped,
        edit=edit,
        outdated=shipped is not None and edit.shipped_hash != mark_of(shipped),
    )


def _place(entry: LibraryEntry, wanted: str, named: Callable[[str, str], bool]) -> int | None:
    """Return where a hit lies: 0 in the title, 1 in a tag, 2 in the text, None for none."""
    titles = {entry.title, *(block.title for block in entry.blocks)}
    if any(named(title, wanted) for title in titles):
        return 0
    if any(named(tag, wanted) for tag in {one for block in entry.blocks for one in block.tags}):
        return 1
    texts = ("".join(line.lower().split()) for block in entry.blocks for line in block.body.lines)
    return 2 if any(wanted in line for line in texts) else None
