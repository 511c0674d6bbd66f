"""The bundled faces are those of the manifest, and a missing character is known."""

import hashlib
import tomllib
from pathlib import Path

import pytest

from schoolguard.documents.fonts import FILES, Face, advance, face_for, font, missing_glyphs
from schoolguard.documents.truetype import mend_to_unicode
from schoolguard.paths import resource

FOLDER = resource("fonts")
MANIFEST = tomllib.loads((FOLDER / "FONTS.toml").read_text(encoding="utf-8"))["face"]


@pytest.mark.parametrize("entry", MANIFEST, ids=[entry["file"] for entry in MANIFEST])
def test_each_face_is_the_one_in_the_manifest(entry: dict[str, str]) -> None:
    path = FOLDER / entry["file"]
    assert hashlib.sha256(path.read_bytes()).hexdigest() == entry["sha256"]
    licence = (FOLDER / entry["licence_file"]).read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE" in licence
    assert "20" in licence.splitlines()[0], "a copyright line comes first"


def test_no_face_lies_there_without_an_entry_and_none_changed_bears_a_reserved_name() -> None:
    assert {path.name for path in Path(FOLDER).glob("*.ttf")} == {e["file"] for e in MANIFEST}
    assert set(FILES.values()) == {e["file"] for e in MANIFEST}
    for entry in MANIFEST:
        if "LXGW" in entry["file"]:
            assert entry["sha256"] == entry["source_sha256"]


@pytest.mark.parametrize("face", Face)
def test_each_face_draws_what_papers_are_made_of(face: Face) -> None:
    for char in "反诈防骗东湖校区0123456789（）《》“”，。、；：？！—…〔〕①⑳℃％·□→":
        assert font(face).has(char), char
    assert advance("校", face) == 1.0
    assert 0.3 < advance("1", face) < 0.7


def test_rare_characters_of_names_fall_back_to_a_face_that_has_them() -> None:
    for char in "𬭚䶮㛃喆犇翀昇堃韡㼆㴓頔𪨊":
        assert face_for(char, Face.SONG) is not None, char
    assert face_for("㴓", Face.SONG) is Face.SANS
    assert face_for("𪨊", Face.HEI) is Face.KAI


def test_quotes_in_kai_are_drawn_as_wide_as_chinese() -> None:
    drawn = face_for("“", Face.KAI)
    assert drawn is not None
    assert advance("“", drawn) == 1.0


def test_missing_characters_are_listed_once_in_order() -> None:
    assert missing_glyphs("好😀班\ue000会😀\n\x00\u200b") == ("😀", "\ue000")
    assert missing_glyphs("全民反诈 OK") == ()


def test_to_unicode_holds_utf16_in_blocks_of_at_most_a_hundred() -> None:
    entries = "\n".join(f"<{at:02X}> <{0x4E00 + at if at else 0:04X}>" for at in range(250))
    cmap = f"head\n251 beginbfchar\n{entries}\n<FA> <2CB5A>\nendbfchar\nendcmap"
    mended = mend_to_unicode(cmap)
    assert "<FA> <D872DF5A>" in mended
    assert "<0000>" not in mended
    assert mended.startswith("head\n100 beginbfchar\n")
    assert mended.endswith("\n50 beginbfchar\n" + mended.split("50 beginbfchar\n")[1])
    assert mended.count("beginbfchar") == 3
