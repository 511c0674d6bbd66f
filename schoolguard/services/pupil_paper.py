"""The paper that a parent gets: everything the program knows of one child."""

from datetime import date

from schoolguard.documents.tree import (
    Align,
    Block,
    Column,
    Document,
    Heading,
    Paragraph,
    Run,
    Signature,
    Table,
    Title,
)
from schoolguard.domain.catalogue import VALUES, Text, render_value
from schoolguard.domain.pupil_data import PupilData
from schoolguard.services.office import CHINA
from schoolguard.services.papers.making import full_day, work_sheet

_TITLE = "学生个人信息查询结果"
_INTRO = (
    "应家长要求，从“校园反诈月”程序中查出与这名学生有关的全部内容如下。"
    "程序只在学校自己的电脑上，不向外发送。"
)
_PURPOSE = (
    "用途：姓名、座号、学号用于发放、收回宣传单回执和查缺；监护人姓名、电话用于联系没有交回执的家庭。"
    "不收集身份证号。家长可以要求更正或删除。"
)
_NOTHING = "没有。"


def pupil_paper(data: PupilData, school: str, today: date) -> Document:
    """Return the paper for a parent."""
    blocks: list[Block] = [
        Title(_TITLE),
        _text(_INTRO),
        Heading("一、登记的信息"),
        _fields(data),
        _text(_PURPOSE),
        Heading("二、回执"),
        _slips(data),
        Heading("三、其他记录里提到姓名的地方"),
        _mentions(data),
        Heading("四、这些信息什么时候被谁改过"),
        _changes(data),
        Heading("五、备份"),
        _text(f"已知的 {data.copies} 份备份里可能也有以上内容，删除时一并处理。"),
        Signature(school, full_day(today)),
    ]
    return Document(_TITLE, school, _TITLE, today, tuple(blocks), work_sheet())


def _text(words: str) -> Paragraph:
    return Paragraph((Run(words),))


def _fields(data: PupilData) -> Table:
    rows = [("班级", data.class_name)]
    rows += [(label.zh, value) for label, value in data.fields]
    if data.siblings:
        rows.append(("同校兄弟姐妹", f"登记了 {data.siblings} 人"))
    if data.binned:
        rows.append(("状态", "已移出班级，在回收站里"))
    if data.found_by:
        rows.append(("搜索用的文字", "、".join(data.found_by)))
    return Table((Column("项目", Align.LEFT, 1), Column("内容", Align.LEFT, 3)), tuple(rows))


def _slips(data: PupilData) -> Block:
    if not data.slips:
        return _text(_NOTHING)
    heads = tuple(Column(one, Align.LEFT) for one in ("宣传单", "编号", "状态", "日期", "原因"))
    return Table(
        heads,
        tuple(
            (
                one.leaflet,
                one.code,
                render_value(f"slip_state.{one.state}", "zh_CN"),
                "" if one.state_on is None else full_day(one.state_on),
                one.because,
            )
            for one in data.slips
        ),
    )


def _mentions(data: PupilData) -> Block:
    if not data.mentions:
        return _text(_NOTHING)
    heads = tuple(Column(one, Align.LEFT) for one in ("记录", "栏目", "日期", "文字"))
    return Table(
        heads,
        tuple(
            (
                VALUES.get(f"noun.{one.noun}", Text(one.noun, one.noun)).zh,
                one.field.zh,
                "" if one.day is None else full_day(one.day),
                one.words,
            )
            for one in data.mentions
        ),
    )


def _changes(data: PupilData) -> Block:
    if not data.changes:
        return _text(_NOTHING)
    heads = tuple(Column(one, Align.LEFT) for one in ("时间", "操作人", "操作", "对象"))
    return Table(
        heads,
        tuple(
            (
                f"{one.at.astimezone(CHINA):%Y-%m-%d %H:%M}",
                one.actor,
                _word(f"action.{one.action}", one.action),
                _word(f"noun.{one.noun}", one.noun),
            )
            for one in data.changes
        ),
    )


def _word(code: str, otherwise: str) -> str:
    return VALUES.get(code, Text(otherwise, otherwise)).zh
