"""Which row of a sheet is the header and what its columns mean."""

import re
from collections.abc import Iterable, Mapping

from schoolguard.domain.record import dataclass
from schoolguard.domain.roster import RosterField as F
from schoolguard.exchange import cells, limits
from schoolguard.exchange.sheets import Cell, Sheet

_ROWS_LOOKED_AT = 30
_HINT = re.compile(r"\([^()]*\)|[*:：※]")

_WORDS: Mapping[F, str] = {
    F.GRADE: "年级 所在年级 年级名称 就读年级 年段 级部 grade year gradelevel",
    F.CAMPUS: "校区 所在校区 教学点 校区名称 园区 分校 campus",
    F.CLASS: "班级 班级名称 班名 所在班级 年级班级 年班 班别 行政班 就读班级 班 class classname",
    F.CLASS_NUMBER: "班号 班级号 班序 班级编号 班级序号 班次 classno classnumber",
    F.CLASS_TEACHER: """班主任 班主任姓名 班主任老师 正班主任
        classteacher teacher headteacher homeroomteacher""",
    F.DEPUTY_TEACHER: "副班主任 副班主任姓名 副班 配班教师 配班老师 deputyteacher deputy",
    F.BOARDING: """住校 是否住校 住宿 是否住宿 寄宿 是否寄宿 住校生 住校人数 住宿人数 寄宿人数
        boarding boarders""",
    F.HEAD_COUNT: """人数 班额 学生数 学生人数 班级人数 在校人数 在籍人数 实有人数 应到人数 总人数
        headcount students size classsize""",
    F.SEAT_NO: "座号 座位号 座次 班内序号 班内学号 学生序号 seat seatno seatnumber",
    F.STUDENT_NO: """学号 学生学号 学生编号 校内学号 校园卡号 学籍号 学生学籍号 全国学籍号 学籍编号
        studentno studentid studentnumber""",
    F.NAME: "姓名 学生姓名 名字 学生名字 学生 name studentname fullname pupil",
    F.GENDER: "性别 学生性别 男女 gender sex",
    F.GUARDIAN: """家长 家长姓名 监护人 监护人姓名 家长1姓名 监护人1姓名 第一监护人 联系人
        父母姓名 联系人姓名 父亲 父亲姓名 母亲 母亲姓名
        guardian parent parentname guardianname contact""",
    F.PHONE: """联系电话 家长电话 电话 手机 手机号 手机号码 电话号码 联系方式 家长手机 家长手机号
        家长联系电话 监护人电话 监护人手机 监护人联系电话 家庭电话 联系手机 联系人电话
        父亲电话 母亲电话 父亲手机 母亲手机
        phone mobile telephone tel parentphone guardianphone contactphone""",
    F.ID_CARD: "身份证 身份证号 身份证号码 身份证件号 证件号码 证件号 公民身份号码 idcard idnumber",
    F.IGNORED: """备注 民族 出生日期 住址 家庭住址 户籍 籍贯 班主任电话 班主任手机 男生人数 女生人数
        男生 女生 男 女 关系 与学生关系 政治面貌 remark note""",
}
_MEANINGS = {word: meaning for meaning, words in _WORDS.items() for word in words.split()}
_RUNNING = frozenset(("序号", "编号", "no", "no."))


@dataclass(frozen=True, slots=True)
class Header:
    """The header of a sheet: its last row (from 0), a text and a meaning for each column.

    ``running`` is the column of 序号, taken for seat numbers where it begins anew in each class.
    ``row`` is -1 where the sheet begins with data; ``twice`` lists columns of a second name.
    """

    row: int
    texts: tuple[str, ...]
    meanings: tuple[F, ...]
    running: int | None = None
    twice: tuple[int, ...] = ()

    def column(self, meaning: F) -> int | None:
        """Return the column with this meaning."""
        return self.meanings.index(meaning) if meaning in self.meanings else None


def weight(row: Iterable[str]) -> int:
    """Return how many different header words a row holds."""
    return len({word for text in row if (word := _word(text)) in _MEANINGS or word in _RUNNING})


def find_header(sheet: Sheet) -> Header | None:
    """Return the first row that is most like a header, below titles and notes; else ``None``."""
    best, best_weight = -1, 0
    for index, row in enumerate(sheet.rows[:_ROWS_LOOKED_AT]):
        texts = [cells.plain(value) for value in row]
        found = weight(texts)
        if found > best_weight and _is_header(texts, found):
            best, best_weight = index, found
    if best < 0:
        return None
    texts, last = _texts(sheet, best)
    return _understand(last, texts)


def is_header_again(row: list[Cell], filled: list[int], header: Header) -> bool:
    """Tell whether a row repeats the header, as printed lists do on each page.

    ``filled`` are the row's columns that hold something.
    """

    def same(column: int) -> bool:
        return column < len(header.texts) and (
            cells.key(cells.plain(row[column])) == cells.key(header.texts[column])
        )

    if len(filled) < 2 or not (same(filled[0]) or same(filled[1])):
        return False
    return sum(map(same, filled)) * 2 > len(filled)


def with_mapping(header: Header, overrides: Mapping[int, F]) -> Header:
    """Return the header with the user's own meanings; a meaning moves, it is not doubled."""
    width = max([len(header.meanings), *(i + 1 for i in overrides)])
    meanings = [*header.meanings, *[F.IGNORED] * (width - len(header.meanings))]
    texts = (*header.texts, *[""] * (width - len(header.texts)))
    taken = set(overrides.values()) - {F.IGNORED}
    meanings = [F.IGNORED if m in taken else m for m in meanings]
    for column, meaning in overrides.items():
        meanings[column] = meaning
    running = None if header.running in overrides else header.running
    return Header(header.row, texts, tuple(meanings), running, ())


def bare_header(sheet: Sheet, row: int) -> Header:
    """Return a header in which nothing is understood yet, for the user to say."""
    texts = tuple(cells.plain(value).strip() for value in sheet.rows[row])
    return Header(row, texts, (F.IGNORED,) * len(texts))


def _is_header(texts: list[str], found: int) -> bool:
    """One word alone may be a title; a column of names on a sheet of their own is a header."""
    filled = [text for text in texts if text.strip()]
    if found >= 2:
        return True
    return found == 1 and len(filled) == 1 and _MEANINGS.get(_word(filled[0])) == F.NAME


def _word(text: str) -> str:
    bare = cells.key(text).lower()
    if bare in _MEANINGS:
        return bare
    return _HINT.sub("", bare).replace("_", "")


def _texts(sheet: Sheet, row: int) -> tuple[list[str], int]:
    """Return the header's texts and last row, joining 家长信息 above 姓名 where it has two rows."""
    for top in (row, row - 1):
        groups = _groups(sheet, top)
        below = _row_texts(sheet, top + 1)
        if groups and any(_word(below[c]) in _MEANINGS for c in groups if c < len(below)):
            return _joined(_row_texts(sheet, top), below, groups), top + 1
    return _row_texts(sheet, row), row


def _row_texts(sheet: Sheet, row: int) -> list[str]:
    if not 0 <= row < len(sheet.rows):
        return []
    return [cells.plain(value).strip() for value in sheet.rows[row]]


def _groups(sheet: Sheet, row: int) -> dict[int, str]:
    """Return the words above several columns of a header; a title stands alone in its row."""
    texts = _row_texts(sheet, row)
    if sum(map(bool, texts)) < 2 or not weight(texts):
        return {}
    return {
        column: texts[left]
        for top, left, bottom, right in sheet.merged
        if top == bottom == row and left < right < limits.COLUMNS and left < len(texts)
        for column in range(left, right + 1)
    }


def _joined(above: list[str], below: list[str], groups: Mapping[int, str]) -> list[str]:
    """Return 家长姓名 for 姓名 below 家长信息, where that is a known word, else what is below."""
    joined = []
    for column in range(max(len(above), len(below))):
        upper = groups.get(column) or (above[column] if column < len(above) else "")
        lower = below[column] if column < len(below) else ""
        both = upper.removesuffix("信息").removesuffix("情况") + lower
        known = column in groups and _word(both) in _MEANINGS
        joined.append(both if known else lower or upper)
    return joined


def _understand(row: int, texts: list[str]) -> Header:
    meanings = [_MEANINGS.get(_word(text), F.IGNORED) for text in texts]
    meanings = [
        F.ID_CARD if "身份证" in text else m for text, m in zip(texts, meanings, strict=True)
    ]
    names = [i for i, m in enumerate(meanings) if m == F.NAME]
    for meaning in set(meanings) - {F.IGNORED, F.ID_CARD}:
        columns = [i for i, m in enumerate(meanings) if m == meaning]
        columns.sort(key=lambda i: ("学籍" in texts[i], i))  # 学籍号 gives way to 学号
        for column in columns[1:]:
            meanings[column] = F.IGNORED
    running = next((i for i, text in enumerate(texts) if _word(text) in _RUNNING), None)
    return Header(row, tuple(texts), tuple(meanings), running, tuple(names[1:]))
