"""Workbooks spoilt in their archive and their XML, made from a whole one. None is kept."""

import io
import re
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

from tests.exchange.corpus import BROKEN

Members = dict[str, bytes]
Spoil = Callable[[Members, Path], None]


def spoilt(whole: Path, name: str, target: Path) -> Path:
    """Write ``whole`` as ``target``, spoilt in the way that ``name`` says."""
    if name in AS_BYTES:
        target.write_bytes(AS_BYTES[name](whole.read_bytes()))
        return target
    with zipfile.ZipFile(whole) as archive:
        members = {one: archive.read(one) for one in archive.namelist()}
    AS_PARTS[name](members, target.parent)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for one, content in members.items():
            archive.writestr(one, content)
    return target


def _sheet(members: Members) -> str:
    return next(name for name in members if name.endswith("worksheets/sheet1.xml"))


def _in_sheet(members: Members, old: str, new: str) -> None:
    name = _sheet(members)
    text = members[name].decode()
    assert old in text
    members[name] = text.replace(old, new, 1).encode()


def _row(number: int, column: str = "A", body: str = "<v>1</v>") -> str:
    return f'<row r="{number}"><c r="{column}{number}">{body}</c></row>'


def _at_end(rows: str) -> Spoil:
    return lambda members, _: _in_sheet(members, "</sheetData>", f"{rows}</sheetData>")


def _far_column(members: Members, _: Path) -> None:
    cells = '<c r="A1048576"><v>1</v></c><c r="XFD1048576"><v>1</v></c>'
    _in_sheet(members, "</sheetData>", f'<row r="1048576">{cells}</row></sheetData>')


def _rows_of_a_million(members: Members, _: Path) -> None:
    rows = "".join(_row(number) for number in range(2_000, 1_002_000))
    _in_sheet(members, "</sheetData>", f"{rows}</sheetData>")


def _merged(members: Members, _: Path) -> None:
    boxes = "".join(f'<mergeCell ref="A{n}:XFD{n + 900000}"/>' for n in range(1, 60_000))
    _in_sheet(members, "</sheetData>", f"</sheetData><mergeCells>{boxes}</mergeCells>")


def _deep(members: Members, _: Path) -> None:
    deep = "<x>" * 200_000 + "</x>" * 200_000
    _in_sheet(members, "</sheetData>", f"</sheetData><extLst><ext>{deep}</ext></extLst>")


def _doctype(members: Members, declared: str, used: str) -> None:
    _in_sheet(members, "<worksheet", f"<!DOCTYPE worksheet [{declared}]><worksheet")
    _in_sheet(members, "</sheetData>", f"{_row(1_999, body=f'<v>{used}</v>')}</sheetData>")


def _laughs(members: Members, _: Path) -> None:
    lines = ['<!ENTITY l0 "lol">']
    lines += [f'<!ENTITY l{at} "{f"&l{at - 1};" * 10}">' for at in range(1, 10)]
    _doctype(members, "".join(lines), "&l9;")


def _outside_file(members: Members, folder: Path) -> None:
    secret = (folder / "canary.txt").as_uri()
    _doctype(members, f'<!ENTITY x SYSTEM "{secret}">', "&x;")


def _outside_address(members: Members, _: Path) -> None:
    address = "http://127.0.0.1:9/evil.dtd"
    _doctype(members, f'<!ENTITY % x SYSTEM "{address}">%x;', "1")


def _outside_links(members: Members, folder: Path) -> None:
    """Refer to another workbook, a picture and a web page, as a worksheet may."""
    name = "xl/worksheets/_rels/sheet1.xml.rels"
    base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    targets = (
        ("image", (folder / "canary.txt").as_uri()),
        ("image", "http://127.0.0.1:9/a.png"),
        ("externalLinkPath", r"\\127.0.0.1\share\a.xlsx"),
        ("hyperlink", "http://127.0.0.1:9/"),
    )
    links = "".join(
        f'<Relationship Id="evil{at}" Type="{base}/{kind}" Target="{target}"'
        ' TargetMode="External"/>'
        for at, (kind, target) in enumerate(targets)
    )
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    there = members.get(name, f'<Relationships xmlns="{package}"></Relationships>'.encode())
    members[name] = there.replace(b"</Relationships>", f"{links}</Relationships>".encode())


def _calls_out(members: Members, _: Path) -> None:
    formula = '<f>WEBSERVICE("http://127.0.0.1:9/")</f><v></v>'
    more = '<f>HYPERLINK("file:///etc/passwd","x")</f>'
    _at_end(_row(1_990, body=formula) + _row(1_991, body=more))(members, Path())


def _nul(members: Members, _: Path) -> None:
    text = '<c r="A1998" t="inlineStr"><is><t>a&#0;b\x00c</t></is></c>'
    _in_sheet(members, "</sheetData>", f'<row r="1998">{text}</row></sheetData>')


def _no_strings(members: Members, _: Path) -> None:
    for name in [one for one in members if "sharedStrings" in one]:
        del members[name]


def _strings_out_of_reach(members: Members, _: Path) -> None:
    cell = '<c r="A1997" t="s"><v>99999999</v></c>'
    _in_sheet(members, "</sheetData>", f'<row r="1997">{cell}</row></sheetData>')


def _no_sheet(members: Members, _: Path) -> None:
    del members[_sheet(members)]


def _climbing(members: Members, _: Path) -> None:
    members["../../../../tmp/evil.txt"] = b"evil"
    members["/etc/evil"] = b"evil"


def _many_members(members: Members, _: Path) -> None:
    members.update({f"xl/media/{number}.xml": b"<a/>" for number in range(3_000)})


def _long_cell(members: Members, _: Path) -> None:
    text = f'<c r="A1996" t="inlineStr"><is><t>{"长" * 2_000_000}</t></is></c>'
    _in_sheet(members, "</sheetData>", f'<row r="1996">{text}</row></sheetData>')


def _wild_numbers(members: Members, _: Path) -> None:
    values = ("1e999", "-1e999", "NaN", "0x10", "9" * 400, "1.8e308", "4.9e-324", "")
    rows = (_row(1_900 + at, body=f"<v>{value}</v>") for at, value in enumerate(values))
    _at_end("".join(rows))(members, Path())


def _bomb(members: Members, _: Path) -> None:
    members[_sheet(members)] += b" " * 200_000_000


def _not_xml(members: Members, _: Path) -> None:
    members[_sheet(members)] = b"\xff\xfe\x00<worksheet"


def _utf7(members: Members, _: Path) -> None:
    name = _sheet(members)
    declared = re.sub(rb'encoding="[^"]*"', b'encoding="UTF-7"', members[name])
    members[name] = declared


def _lying_bomb(content: bytes) -> bytes:
    """Say in both directories that the sheet is small; it is 30 MB."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        members = {one: archive.read(one) for one in archive.namelist()}
    name = _sheet(members)
    members[name] += b" " * 30_000_000
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for one, part in members.items():
            archive.writestr(one, part)
    size = struct.pack("<I", len(members[name]))
    return out.getvalue().replace(size, struct.pack("<I", 2_000))


def _encrypted(content: bytes) -> bytes:
    """Set the flag of every member that says so."""
    spoilt = bytearray(content)
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        found = -1
        while (found := spoilt.find(mark, found + 1)) >= 0:
            spoilt[found + at] |= 1
    return bytes(spoilt)


AS_BYTES: Final[dict[str, Callable[[bytes], bytes]]] = {
    "cut in half": lambda content: content[: len(content) // 2],
    "cut at its end": lambda content: content[:-10],
    "flipped": lambda content: content[:900] + bytes(b ^ 0x55 for b in content[900:]),
    "behind a web page": lambda content: b"<html><body>" + content,
    "members encrypted": _encrypted,
    "bomb that lies": _lying_bomb,
}
AS_PARTS: Final[dict[str, Spoil]] = {
    "far cell": _far_column,
    "a million rows": _rows_of_a_million,
    "merged through all": _merged,
    "deep": _deep,
    "billion laughs": _laughs,
    "outside file": _outside_file,
    "outside address": _outside_address,
    "outside links": _outside_links,
    "formulas that call out": _calls_out,
    "NUL": _nul,
    "no strings": _no_strings,
    "strings out of reach": _strings_out_of_reach,
    "no sheet": _no_sheet,
    "climbing names": _climbing,
    "3,000 members": _many_members,
    "a long cell": _long_cell,
    "wild numbers": _wild_numbers,
    "bomb": _bomb,
    "not XML": _not_xml,
    "UTF-7": _utf7,
}
SPOILT: Final = (*AS_BYTES, *AS_PARTS)
OTHERS: Final = ("old xls", "encrypted", "web page named xlsx", "pdf named xlsx", "empty")
"""Of the broken rosters, those that are no workbooks at all and may come to any door."""


def other(name: str, folder: Path) -> Path:
    """Write one of :data:`OTHERS`."""
    return BROKEN[name](folder)
