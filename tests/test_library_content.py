"""What ships in the library: whole, short enough for a leaflet, and with a source to look at."""

import re
from collections import Counter
from datetime import date
from urllib.parse import urlsplit

import pytest

from schoolguard.domain import fields
from schoolguard.domain.library import Band, EntryKind, LibraryBlock, LibraryEdit, LibraryEntry
from schoolguard.services.library import shipped

# A block has to fit into a quarter of a leaflet.
LONGEST_HOW, LONGEST_LINE, MOST_LINES, LONGEST_SAY = 100, 22, 8, 22
# Pages of authorities, courts and the paper of record; copies elsewhere are named, not linked.
OFFICIAL = re.compile(r"(?:^|\.)(?:gov\.cn|edu\.cn|legaldaily\.com\.cn)$")
HALF_WIDTH = re.compile(r"""[!"'(),.:;<>?\[\]~…]""")
ENTRIES = shipped()
BLOCKS = [block for entry in ENTRIES for block in entry.blocks]
TEN = {
    "brushing", "fake-investment", "fake-shopping", "fake-service", "loan-credit",
    "fake-acquaintance", "fake-police", "dating", "game-trade", "ticket-refund",
}  # fmt: skip
PUPILS = {
    "class-group-fee", "anti-addiction-unlock", "star-chasing", "ai-face-voice", "bursary",
    "campus-loan-cancel", "tool-person", "off-platform-shopping", "back-to-school", "live-tipping",
}  # fmt: skip
ELDERS = {"fake-grandchild", "cash-gold-courier", "elderly-investment", "million-guarantee"}
LAW_AND_TOOLS = {
    "law-art-8", "law-art-31", "law-art-38", "law-art-44", "law-pipl", "law-minors-network",
    "tool-110", "tool-96110", "tool-12381", "tool-app", "tool-card-check", "three-nos",
    "eight-whoevers",
}  # fmt: skip


def _name(one: LibraryEntry | LibraryBlock) -> str:
    return f"{one.key}-{one.band.value}" if isinstance(one, LibraryBlock) else one.key


def test_everything_that_was_asked_for_is_there_once() -> None:
    keys = Counter(entry.key for entry in ENTRIES)
    assert {key for key, times in keys.items() if times > 1} == set()
    assert set(keys) >= TEN | PUPILS | ELDERS | LAW_AND_TOOLS
    kinds = Counter(entry.kind for entry in ENTRIES)
    assert set(kinds) == set(EntryKind)
    assert kinds[EntryKind.SLOGAN] >= 30
    slogans = [entry.title for entry in ENTRIES if entry.kind is EntryKind.SLOGAN]
    assert len(set(slogans)) == len(slogans)


@pytest.mark.parametrize("band", Band)
def test_every_band_has_something_of_each_use(band: Band) -> None:
    kinds = {block.kind for block in BLOCKS if block.band is band}
    assert kinds >= {EntryKind.FRAUD, EntryKind.TO_DO, EntryKind.PHRASE, EntryKind.SLOGAN}


@pytest.mark.parametrize("entry", ENTRIES, ids=_name)
def test_an_entry_says_where_it_comes_from(entry: LibraryEntry) -> None:
    assert re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", entry.key)
    assert entry.blocks
    source = entry.block().source
    assert source.name
    assert source.checked_on == date(2026, 11, 22)
    if source.address:
        parts = urlsplit(source.address)
        assert parts.scheme in ("http", "https")
        assert OFFICIAL.search(parts.hostname or "")


@pytest.mark.parametrize("block", BLOCKS, ids=_name)
def test_a_text_fits_a_block_of_a_leaflet(block: LibraryBlock) -> None:
    body = block.body
    assert body.lines
    assert len(body.how) <= LONGEST_HOW
    assert len(body.say) <= LONGEST_SAY
    for lines in (body.red_flags, body.to_do):
        assert len(lines) <= MOST_LINES
        assert all(len(line) <= LONGEST_LINE for line in lines)
    if block.kind is EntryKind.FRAUD:
        assert body.how
        assert len(body.red_flags) >= 2
        assert len(body.to_do) >= 2
        assert body.say


@pytest.mark.parametrize("block", BLOCKS, ids=_name)
def test_a_text_is_written_as_an_office_prints_it(block: LibraryBlock) -> None:
    for line in (block.title, *block.body.lines, *block.tags, block.source.name):
        assert HALF_WIDTH.search(line) is None, line
        assert line == line.strip()
        assert line.count("“") == line.count("”"), line
    for line in (*block.body.red_flags, *block.body.to_do):
        assert not line.endswith("。") or line.endswith("。”"), line
    if block.body.how:
        assert block.body.how[-1] in "。！？”"


@pytest.mark.parametrize("block", BLOCKS, ids=_name)
def test_a_text_may_be_edited_as_it_is(block: LibraryBlock) -> None:
    fields.check(
        LibraryEdit,
        {
            "title": block.title,
            "how": block.body.how,
            "red_flags": "\n".join(block.body.red_flags),
            "to_do": "\n".join(block.body.to_do),
            "say": block.body.say,
            "tags": " ".join(block.tags),
            "edition": block.source.edition,
            "source": block.source.name,
            "address": block.source.address,
        },
    )


def test_no_figure_that_ages_and_no_count_of_types_is_printed() -> None:
    ageing = re.compile(
        r"\d+(?:\.\d+)?\s*(?:亿|万|起|%)|[一二三四五六七八九十百\d]+余?[种类](?:诈骗|骗)"
    )
    found = [line for block in BLOCKS for line in block.body.lines if ageing.search(line)]
    assert found == []


def test_a_texts_sentences_are_its_own() -> None:
    """No two entries say the same of how it goes."""
    said = Counter(how for how in {(b.key, b.body.how) for b in BLOCKS if b.body.how})
    repeated = Counter(how for _, how in said)
    assert {how for how, times in repeated.items() if times > 1} == set()
