"""Writes the sample school's roster, the same bytes each time: resources/sample/roster.xlsx.

The school, its teachers and its pupils are invented; there are no phones and no addresses.
"""

import argparse
import datetime as dt
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import xlsxwriter

TARGET = Path(__file__).resolve().parents[1] / "resources" / "sample" / "roster.xlsx"
SCHOOL = "青禾小学"
SCHOOL_YEAR = 2026
GRADES = "一二三四五六"
CLASSES_PER_GRADE = 6
HEADER = ("年级", "班级", "班主任", "座号", "学号", "姓名", "性别")
WIDTHS = (8, 12, 10, 6, 12, 22, 6)

SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏"
    "魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵"
)
COMPOUND = ("欧阳", "上官", "司马", "诸葛", "慕容", "尉迟")
GIVEN = (
    "子涵雨桐浩然欣怡宇轩诗琪俊杰思远嘉懿梓萱明哲若曦承泽语嫣景行知夏书瑶安宁乐言沐辰星野清禾一诺"
    "可心佳音文博天佑雅静晓峰海棠春生秋实立新志恒亦凡南乔北辰以宁向阳望舒朝阳晨曦家和致远"
)
RARE = ("𬭚", "䶮", "㛃", "喆", "犇", "翀", "昇", "堃", "韡", "淼", "骉", "彧")
LONG = (
    "阿依努尔·买买提",
    "古丽米热·阿卜力孜",
    "迪丽娜尔·艾合买提江",
    "扎西次仁",
    "巴特尔·苏和",
    "欧阳沐辰星",
    "那仁高娃",
    "买合木提·吐尔逊",
)


def main() -> None:
    """Write the roster where ``--out`` says, or into the repository."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=TARGET)
    write(parser.parse_args().out)


def write(path: Path) -> None:
    """Write the workbook to ``path``."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with xlsxwriter.Workbook(str(path)) as book:
        book.set_properties(
            {
                "title": f"{SCHOOL}学生名册（样例）",
                "comments": "全部内容均为虚构",
                "created": dt.datetime(2026, 9, 1),  # noqa: DTZ001 - the format knows no zone
            }
        )
        sheet = book.add_worksheet("学生名册")
        title = book.add_format({"bold": True, "font_size": 14, "align": "center"})
        bold = book.add_format({"bold": True, "bottom": 1})
        words = f"{SCHOOL}{SCHOOL_YEAR}—{SCHOOL_YEAR + 1}学年第一学期学生名册（样例，姓名均为虚构）"
        sheet.merge_range(0, 0, 0, len(HEADER) - 1, words, title)
        for column, (word, width) in enumerate(zip(HEADER, WIDTHS, strict=True)):
            sheet.write_string(1, column, word, bold)
            sheet.set_column(column, column, width)
        sheet.freeze_panes(2, 0)
        for index, row in enumerate(rows(), 2):
            _write_row(sheet, index, row)


def rows() -> list[tuple[str, str, str, int, str, str, str]]:
    """Return (grade, class, teacher, seat, student number, name, gender) of every pupil."""
    chance = random.Random(20260901)
    found: list[tuple[str, str, str, int, str, str, str]] = []
    taken: set[str] = set()
    for place in range(len(GRADES) * CLASSES_PER_GRADE):
        grade, number = place // CLASSES_PER_GRADE, place % CLASSES_PER_GRADE + 1
        words = f"{GRADES[grade]}年级"
        teacher = _name(chance, taken)
        for seat in range(1, 43 + _below(chance, 5)):
            entry = SCHOOL_YEAR - grade
            student_no = f"{entry}{number:02d}{seat:02d}"
            pupil = _special(len(found), taken) or _name(chance, taken)
            gender = "男" if chance.random() < 0.52 else "女"
            found.append((words, f"{words}{number}班", teacher, seat, student_no, pupil, gender))
    return found


def _special(index: int, taken: set[str]) -> str:
    """Return a long name or one with a rare character, each so many pupils; else nothing."""
    if index % 97 == 40:
        name = LONG[index // 97 % len(LONG)]
    elif index % 61 == 7:
        name = SURNAMES[index * 7 % len(SURNAMES)] + RARE[index // 61 % len(RARE)]
    else:
        return ""
    if name in taken:
        return ""
    taken.add(name)
    return name


def _name(chance: random.Random, taken: set[str]) -> str:
    while True:
        surname = _one(chance, COMPOUND) if _below(chance, 80) == 0 else _one(chance, SURNAMES)
        length = 1 if _below(chance, 6) == 0 else 2
        name = surname + "".join(_one(chance, GIVEN) for _ in range(length))
        if name not in taken:
            taken.add(name)
            return name


def _below(chance: random.Random, limit: int) -> int:
    """Draw by ``random()`` alone, the one method whose results never change."""
    return int(chance.random() * limit)


def _one(chance: random.Random, among: Sequence[str]) -> str:
    return among[_below(chance, len(among))]


def _write_row(sheet: Any, index: int, row: Sequence[str | int]) -> None:
    for column, value in enumerate(row):
        if isinstance(value, int):
            sheet.write_number(index, column, value)
        else:
            sheet.write_string(index, column, value)


if __name__ == "__main__":
    main()
