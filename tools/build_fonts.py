"""Make the bundled faces and their manifest from the upstream packages, byte for byte again.

    python tools/build_fonts.py --sans DIR --serif DIR --unihan FILE \\
        --wenkai FILE --wenkai-version VERSION

``--sans`` and ``--serif`` are the unpacked packages @expo-google-fonts/noto-sans-sc and
noto-serif-sc; ``--wenkai`` is LXGWWenKai-Regular.ttf as Debian's fonts-lxgw-wenkai installs it;
``--unihan`` is Unihan_OtherMappings.txt, plain or .bz2, from the Unicode character database.
"""

import argparse
import bz2
import hashlib
import json
import shutil
from dataclasses import dataclass
from pathlib import Path

from fontTools import __version__ as fonttools_version
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

OUT = Path(__file__).resolve().parent.parent / "resources" / "fonts"

# What an office paper or a screen may hold beside Chinese characters.
SYMBOLS = (
    range(0x20, 0x7F),  # ASCII
    range(0xA0, 0x180),  # Latin, with the vowels of pinyin
    range(0x1CD, 0x1DD),
    range(0x2000, 0x2070),  # general punctuation
    range(0x20A0, 0x20C0),  # currency
    range(0x2100, 0x2200),  # letterlike, number forms, arrows
    range(0x2200, 0x2300),  # mathematics
    range(0x2460, 0x2500),  # enclosed numbers
    range(0x2500, 0x2600),  # box drawing, blocks, geometric shapes
    range(0x2600, 0x2800),  # stars, ticks
    range(0x3000, 0x3130),  # CJK punctuation, kana, bopomofo
    range(0x31A0, 0x31C0),
    range(0x3200, 0x3400),  # enclosed and squared CJK
    range(0xFE10, 0xFE20),  # vertical and small forms
    range(0xFE30, 0xFE70),
    range(0xFF00, 0xFFF0),  # full and half width
)
FEATURES = ["ccmp", "kern", "liga", "mark", "mkmk"]


@dataclass(frozen=True)
class Made:
    """One bundled face, as the manifest tells it."""

    file: str
    package: str
    version: str
    source_file: str
    source_sha256: str
    sha256: str
    done: str
    licence_file: str


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def common_characters(unihan: Path) -> set[int]:
    """Return GB2312 with 通用规范汉字表 (the 8105 characters of 2013)."""
    found: set[int] = set()
    for row in range(0xA1, 0xF8):
        for cell in range(0xA1, 0xFF):
            try:
                found.add(ord(bytes((row, cell)).decode("gb2312")))
            except UnicodeDecodeError:
                continue
    raw = unihan.read_bytes()
    text = (bz2.decompress(raw) if unihan.suffix == ".bz2" else raw).decode()
    table = {int(line.split("\t")[0][2:], 16) for line in text.splitlines() if "\tkTGH\t" in line}
    if len(table) != 8105:
        raise SystemExit(f"{unihan}: {len(table)} characters of kTGH, expected 8105")
    return found | table


def is_han(code: int) -> bool:
    return 0x3400 <= code <= 0x9FFF or 0xF900 <= code <= 0xFAFF or 0x20000 <= code <= 0x3FFFF


def characters_of(path: Path) -> set[int]:
    with TTFont(path, lazy=True) as font:
        return set(font.getBestCmap())


def subset(source: Path, result: Path, wanted: set[int]) -> None:
    """Write the glyphs of ``wanted`` that ``source`` has; names and date stay the source's."""
    options = Options()
    options.layout_features = FEATURES
    options.name_IDs = ["*"]
    options.name_languages = ["*"]
    options.notdef_outline = True
    options.recalc_timestamp = False
    with TTFont(source, recalcTimestamp=False) as font:
        subsetter = Subsetter(options)
        subsetter.populate(unicodes=wanted)
        subsetter.subset(font)
        font.save(result, reorderTables=True)


def names(path: Path, name_id: int) -> list[str]:
    with TTFont(path, lazy=True) as font:
        found = [str(n) for n in font["name"].names if n.nameID == name_id and n.platformID == 3]
    return list(dict.fromkeys(found))


def write_licence(face: Path, package_text: str, target: str, reserved: str = "") -> None:
    """Write the OFL with the copyright lines of the face itself above the package's own."""
    head, _, body = package_text.partition("-" * 59)
    lines = [line for text in names(face, 0) for line in text.splitlines()]
    if reserved:
        lines.append(reserved)
    else:
        lines += [line for line in head.splitlines() if line.startswith("Copyright")]
    text = "\n".join(lines) + (
        "\n\nThis Font Software is licensed under the SIL Open Font License, Version 1.1.\n"
        "This license is copied below, and is also available with a FAQ at:\n"
        "https://openfontlicense.org\n\n" + "-" * 59 + body
    )
    (OUT / target).write_text(text.rstrip() + "\n", encoding="utf-8", newline="\n")


def noto(folder: Path, family: str, wanted: dict[str, set[int]]) -> list[Made]:
    """Make the two weights of one Noto family; ``wanted`` is keyed by weight name."""
    about = json.loads((folder / "package.json").read_text(encoding="utf-8"))
    licence = f"OFL-{family}.txt"
    made = []
    for weight, number in (("Regular", 400), ("Bold", 700)):
        source = folder / f"{number}{weight}" / f"{family}_{number}{weight}.ttf"
        result = OUT / f"{family}-{weight}.ttf"
        subset(source, result, wanted[weight])
        made.append(
            Made(
                file=result.name,
                package=f"{about['name']} (npm)",
                version=about["version"],
                source_file=f"{source.parent.name}/{source.name}",
                source_sha256=sha256(source),
                sha256=sha256(result),
                done=f"subset by fontTools {fonttools_version}, names kept",
                licence_file=licence,
            )
        )
    face = OUT / f"{family}-Regular.ttf"
    write_licence(face, (folder / "LICENSE_FONT").read_text(encoding="utf-8"), licence)
    return made


def wenkai(source: Path, version: str, licence_text: str) -> Made:
    """Copy LXGW WenKai whole: its licence reserves the name, so a changed file may not bear it."""
    result = OUT / source.name
    shutil.copyfile(source, result)
    licence = "OFL-LXGWWenKai.txt"
    write_licence(result, licence_text, licence, "With Reserved Font Names '霞鹜' and 'LXGW'.")
    return Made(
        file=result.name,
        package="fonts-lxgw-wenkai (Debian)",
        version=version,
        source_file=source.name,
        source_sha256=sha256(source),
        sha256=sha256(result),
        done="unchanged",
        licence_file=licence,
    )


def write_manifest(made: list[Made]) -> None:
    lines = ["# Written by tools/build_fonts.py; docs/decisions/fonts.md says why these.", ""]
    for face in made:
        lines += [
            "[[face]]",
            *(f"{key} = {json.dumps(value)}" for key, value in vars(face).items()),
            'licence = "OFL-1.1"',
            "",
        ]
    (OUT / "FONTS.toml").write_text("\n".join(lines), encoding="utf-8", newline="\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    for name in ("--sans", "--serif", "--wenkai", "--unihan"):
        parser.add_argument(name, type=Path, required=True)
    parser.add_argument("--wenkai-version", required=True)
    args = parser.parse_args()
    OUT.mkdir(parents=True, exist_ok=True)
    common = common_characters(args.unihan) | {code for block in SYMBOLS for code in block}
    whole_sans = characters_of(args.sans / "400Regular" / "NotoSansSC_400Regular.ttf")
    # The last face to be asked also holds every Chinese character that WenKai lacks.
    rest = {code for code in whole_sans - characters_of(args.wenkai) if is_han(code)}
    made = noto(args.sans, "NotoSansSC", {"Regular": common | rest, "Bold": common})
    made += noto(args.serif, "NotoSerifSC", {"Regular": common, "Bold": common})
    licence = (args.sans / "LICENSE_FONT").read_text(encoding="utf-8")
    made.append(wenkai(args.wenkai, args.wenkai_version, licence))
    write_manifest(made)
    for face in made:
        print(f"{face.file}: {(OUT / face.file).stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
