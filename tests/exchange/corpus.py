"""Rosters as they come: messy but right ones, and broken ones. All names are invented."""

import random
import struct
import zipfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from tests.exchange.files import cell, fill, raw_workbook, rows_xml, workbook

SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜"
GIVEN = "子涵雨桐浩然欣怡宇轩诗琪俊杰思远嘉懿梓萱明哲若曦承泽语嫣景行知夏书瑶"
RARE = ("𬭚", "䶮", "㛃", "喆", "犇", "翀", "昇", "堃", "韡")
LONG = ("欧阳景行", "司马若曦", "阿依努尔·买买提", "迪丽娜尔·阿卜杜热依木")
HEADER = ("班级", "学号", "姓名", "性别", "家长", "联系电话")
ID_NUMBER = "11010519491231002X"  # the example printed in the standard, nobody's own


def pupils(
    count: int = 6, *, classes: Sequence[str] = ("三年级1班", "三年级2班")
) -> list[list[Any]]:
    """Return the rows of a small clean roster below ``HEADER``."""
    chance = random.Random(7)
    return [
        [
            classes[i * len(classes) // count],
            str(20250001 + i),
            name(chance),
            "男" if i % 2 else "女",
            SURNAMES[i % len(SURNAMES)] + "家长",
            f"1380000{i + 1:04d}",
        ]
        for i in range(count)
    ]


def name(chance: random.Random) -> str:
    """Return an invented name."""
    return chance.choice(SURNAMES) + "".join(chance.sample(GIVEN, chance.choice((1, 2, 2))))


# -- messy but right


def messy_roster(path: Path, classes: int = 36, pupils: int = 1600, seed: int = 1) -> Path:
    """Write a roster of six grades as an office keeps it.

    A merged title, a note, class cells merged or written once or in every row, classes spelt in
    many ways, numbers as floats and in full width, stray blanks, rare characters, a total.
    """
    chance = random.Random(seed)
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet("全校名册")
        sheet.merge_range(0, 0, 0, 6, "青禾小学2025—2026学年第一学期学生名册")
        sheet.write(1, 0, "填表说明：请勿改动列的顺序，电话如有变动请告知办公室。")
        for column, word in enumerate(
            ("年级", "班级 ", "座号", "学 号", "学生\n姓名", "性别", "家长联系电话（必填）")
        ):
            sheet.write(2, column, word)
        row, pupil = 3, 0
        for place, (grade, number, size) in enumerate(school(classes, pupils)):
            _messy_class(book, sheet, row, place, (grade, number, size, pupil), chance)
            row, pupil = row + size, pupil + size
        sheet.write(row + 1, 0, "合 计")
        sheet.write(row + 1, 4, f"共{pupils}人")
        sheet.write(row + 3, 0, "填表人：德育处　　　日期：2025年9月1日")
    return path


def school(classes: int = 36, pupils: int = 1600) -> list[tuple[int, int, int]]:
    """Return (grade, number, size) of each class of a school of six grades."""
    found: list[tuple[int, int, int]] = []
    for i in range(classes):
        size = pupils // classes + (1 if i < pupils % classes else 0)
        grade = i * 6 // classes + 1
        found.append((grade, 1 + [g for g, _, _ in found].count(grade), size))
    return found


def _messy_class(
    book: Any,
    sheet: Any,
    row: int,
    place: int,
    told: tuple[int, int, int, int],
    chance: random.Random,
) -> None:
    grade, number, size, first = told
    spelt = _spelt(grade, number, place)
    if place % 3 == 0:
        sheet.merge_range(row, 1, row + size - 1, 1, spelt)
        sheet.merge_range(row, 0, row + size - 1, 0, f"{'一二三四五六'[grade - 1]}年级")
    for i in range(size):
        if place % 3 == 1 and i == 0:
            sheet.write(row + i, 1, spelt)
        if place % 3 == 2:
            sheet.write(row + i, 1, spelt)
        sheet.write(row + i, 2, _wide(str(i + 1)) if i % 5 == 0 else float(i + 1))
        student = 20250001 + first + i
        sheet.write(row + i, 3, float(student) if i % 2 else f" {student}\u200b")
        sheet.write_string(row + i, 4, _messy_name(chance, first + i))
        sheet.write(row + i, 5, chance.choice(("男", "女", " 男", "女 ")))
        phone = f"138{first + i + 1:08d}"
        sheet.write(
            row + i, 6, (int(phone), _wide(phone), f"{phone[:3]} {phone[3:7]} {phone[7:]}")[i % 3]
        )


def _spelt(grade: int, number: int, place: int) -> str | float:
    word = "一二三四五六"[grade - 1]
    return (
        f"{word}年级{number}班",
        f"{word}（{number}）班",
        f"{word}({number})班",
        float(grade * 100 + number),
        f"{word} 年级 {_hanzi(number)} 班",
        f"{_wide(str(grade))}年级{_wide(str(number))}班",
    )[place % 6]


def _messy_name(chance: random.Random, i: int) -> str:
    if i % 40 == 3:
        return LONG[i // 40 % len(LONG)]
    if i % 25 == 1:
        return chance.choice(SURNAMES) + RARE[i // 25 % len(RARE)]
    plain = name(chance)
    if len(plain) == 2 and i % 3 == 0:
        return f"{plain[0]}　{plain[1]}"
    return f"{plain}\u00a0" if i % 11 == 0 else plain


def _hanzi(number: int) -> str:
    digits = "零一二三四五六七八九"
    tens, ones = divmod(number, 10)
    start = ("" if tens == 1 else digits[tens]) + "十" if tens else ""
    return start + (digits[ones] if ones else "")


def _wide(text: str) -> str:
    return "".join(chr(ord(c) + 0xFEE0) for c in text)


# -- broken


def _bytes(suffix: str, make: Callable[[], bytes]) -> Callable[[Path], Path]:
    def build(folder: Path) -> Path:
        path = folder / f"roster{suffix}"
        path.write_bytes(make())
        return path

    return build


def _book(change: Callable[[list[list[Any]]], None]) -> Callable[[Path], Path]:
    """Build a small clean workbook with one thing changed (rows[0] is the header)."""

    def build(folder: Path) -> Path:
        rows: list[list[Any]] = [list(HEADER), *pupils()]
        change(rows)
        return workbook(folder / "roster.xlsx", rows)

    return build


def _csv(text: str, encoding: str = "utf-8") -> Callable[[Path], Path]:
    return _bytes(".csv", lambda: text.encode(encoding))


def _set(row: int, column: int, value: Any) -> Callable[[Path], Path]:
    def change(rows: list[list[Any]]) -> None:
        rows[row][column] = value

    return _book(change)


def _truncated(folder: Path) -> Path:
    path = workbook(folder / "roster.xlsx", [HEADER, *pupils()])
    path.write_bytes(path.read_bytes()[:-400])
    return path


def _flipped(folder: Path) -> Path:
    path = workbook(folder / "roster.xlsx", [HEADER, *pupils(400)])
    content = bytearray(path.read_bytes())
    start = content.index(b"xl/worksheets/sheet1.xml")
    for i in range(start + 300, start + 900):
        content[i] ^= 0x55
    path.write_bytes(content)
    return path


def _word(folder: Path) -> Path:
    path = folder / "roster.xlsx"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("[Content_Types].xml", "<Types/>")
        file.writestr("word/document.xml", "<document/>")
    return path


def _compound(*streams: str) -> bytes:
    """Return a compound file whose directory names these streams."""
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHH", 62, 3, 0xFFFE)
    directory = b"".join(
        wide.ljust(64, b"\0") + struct.pack("<H", len(wide) + 2) + bytes(62)
        for wide in (s.encode("utf-16-le") for s in ("Root Entry", *streams))
    )
    return head.ljust(512, b"\0") + directory.ljust(4096, b"\0")


def _far_cell(folder: Path) -> Path:
    path = folder / "roster.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet("名册")
        fill(sheet, [HEADER, *pupils()])
        sheet.write("XFD1048576", "x")
    return path


def _far_cell_in_disguise(folder: Path) -> Path:
    """Write the far cell so that a quick look does not see it: only the process's limits do."""
    rows = rows_xml([HEADER, *pupils()])
    last = "<row r='1048576'><c r='XFD1048576'><v>1</v></c></row></sheetData>"
    return raw_workbook(folder / "roster.xlsx", rows.replace("</sheetData>", last))


def _far_row(folder: Path) -> Path:
    rows = rows_xml([HEADER, *pupils()])
    last = f'<row r="1048576">{cell("A1048576", "x")}</row></sheetData>'
    return raw_workbook(folder / "roster.xlsx", rows.replace("</sheetData>", last))


def _many_rows(folder: Path) -> Path:
    return raw_workbook(folder / "roster.xlsx", rows_xml([HEADER[:3], *pupils_only(40_000)]))


def pupils_only(count: int) -> list[list[str]]:
    """Return rows of class, number and name for a large school."""
    chance = random.Random(3)
    return [
        [f"{1 + i % 6}年级{1 + i // 6 % 40}班", str(20000001 + i), name(chance)]
        for i in range(count)
    ]


def _formula(folder: Path) -> Path:
    xml = rows_xml([HEADER, *pupils()])
    value = cell("C3", pupils()[1][2])
    assert value in xml
    return raw_workbook(
        folder / "roster.xlsx", xml.replace(value, '<c r="C3"><f>A3&amp;"x"</f></c>')
    )


def _error_cell(folder: Path) -> Path:
    xml = rows_xml([HEADER, *pupils()])
    value = cell("A3", pupils()[1][0])
    broken = '<c r="A3" t="e"><f>VLOOKUP(B3,Z:Z,1)</f><v>#N/A</v></c>'
    assert value in xml
    return raw_workbook(folder / "roster.xlsx", xml.replace(value, broken))


def _laughs(folder: Path) -> Path:
    entities = "".join(
        f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' if i else '<!ENTITY l0 "lol">' for i in range(10)
    )
    xml = rows_xml([HEADER, *pupils()]).replace("三年级1班", "&l9;", 1)
    return raw_workbook(folder / "roster.xlsx", f"<!DOCTYPE worksheet [{entities}]>{xml}")


def _outside_entity(folder: Path) -> Path:
    (folder / "secret.txt").write_text("SECRET-7f3a", encoding="utf-8")
    entity = f'<!DOCTYPE worksheet [<!ENTITY x SYSTEM "{(folder / "secret.txt").as_uri()}">]>'
    xml = rows_xml([HEADER, *pupils()]).replace("三年级1班", "&x;", 1)
    return raw_workbook(folder / "roster.xlsx", entity + xml)


def _bomb(folder: Path) -> Path:
    xml = rows_xml([HEADER, *pupils()])
    return raw_workbook(folder / "roster.xlsx", xml + " " * 30_000_000)


def _lying_bomb(folder: Path) -> Path:
    """Write a bomb whose directory says that it is small."""
    path = _bomb(folder)
    content = path.read_bytes()
    with zipfile.ZipFile(path) as file:
        size = file.getinfo("xl/worksheets/sheet1.xml").file_size
    path.write_bytes(content.replace(struct.pack("<I", size), struct.pack("<I", 2000)))
    return path


def _headless(rows: list[list[Any]]) -> None:
    del rows[0]


def _dates(rows: list[list[Any]]) -> None:
    for row in rows[1:]:
        row[0] = "1月1日"


# Only the process and its limits stand against these: they are never read without them.
HOSTILE = (
    "damaged inside",
    "far cell",
    "far cell in disguise",
    "far row",
    "40,000 rows",
    "billion laughs",
    "zip bomb",
    "zip bomb that lies",
)

BROKEN: dict[str, Callable[[Path], Path]] = {
    "truncated": _truncated,
    "damaged inside": _flipped,
    "word named xlsx": _word,
    "pdf named xlsx": _bytes(".xlsx", lambda: b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"),
    "picture named csv": _bytes(".csv", lambda: b"\x89PNG\r\n\x1a\n" + bytes(64)),
    "old xls": _bytes(".xls", lambda: _compound("Workbook", "\x05SummaryInformation")),
    "encrypted": _bytes(".xlsx", lambda: _compound("EncryptionInfo", "EncryptedPackage")),
    "web page named xlsx": _bytes(".xlsx", lambda: b"<html><table><tr><td>\xe7</td></tr></table>"),
    "far cell": _far_cell,
    "far cell in disguise": _far_cell_in_disguise,
    "far row": _far_row,
    "40,000 rows": _many_rows,
    "billion laughs": _laughs,
    "outside entity": _outside_entity,
    "zip bomb": _bomb,
    "zip bomb that lies": _lying_bomb,
    "empty": _bytes(".xlsx", bytes),
    "blank": _bytes(".csv", lambda: b"\xef\xbb\xbf\r\n , ,\r\n"),
    "only a header": _csv("班级,姓名\n"),
    "missing name": _set(3, 2, None),
    "double number": _set(4, 1, "20250002"),
    "digits lost": _set(2, 5, "1.38E+10"),
    "digits of a number lost": _set(2, 1, 1.23456789012345e17),
    "formula": _formula,
    "formula gives an error": _error_cell,
    "class unreadable": _set(2, 0, "追梦班"),
    "class without grade": _set(2, 0, "3班"),
    "class became a date": _book(_dates),
    "id number as name": _set(2, 2, ID_NUMBER),
    "no header": _book(_headless),
    "side by side": _csv("班级,姓名,班级,姓名\n101,王一,102,王二\n"),
    "nobody to count": _csv("年级,班级\n一,1\n"),
    "nul in csv": _bytes(".csv", lambda: "班级,姓名\n101,王\0一\n".encode()),
    "unclosed quote": _csv('班级,姓名\n101,王一\n101,"王二\n101,王三\n'),
    "line break in name": _csv('班级,姓名\n101,王一\n101,"王二\n101,王三"\n'),
    "unknown encoding": _bytes(".csv", lambda: b"\xff\xff\x80\x81,\x80\xff\n\x80\xff"),
    "cell too long": _csv("班级,姓名\n101," + "王" * 40_000 + "\n"),
}


def marked(names: Iterable[str]) -> list[Any]:
    """Return names of :data:`BROKEN` as parameters: the hostile ones are read by the process."""
    real = pytest.mark.real_reader
    return [pytest.param(name, marks=real if name in HOSTILE else ()) for name in names]
