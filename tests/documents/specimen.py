"""One document with every block, as its writers are tried on it."""

from datetime import date
from functools import cache
from io import BytesIO

from PIL import Image, ImageDraw

from schoolguard.documents.profile import GB_T_9704, Profile
from schoolguard.documents.tree import (
    Align,
    Block,
    Boxed,
    Chart,
    ChartFigure,
    ChartKind,
    Column,
    Document,
    DutyBox,
    DutyChart,
    Fields,
    FormCell,
    FormRow,
    FormTable,
    Furniture,
    Heading,
    HeadSpan,
    List,
    Marker,
    PageBreak,
    PageNumbers,
    Paragraph,
    PhotoSheet,
    Picture,
    Run,
    Series,
    Signature,
    SignOff,
    Space,
    Table,
    TickBoxes,
    Title,
    WriteLine,
)

GRADES = ("一年级", "二年级", "三年级", "四年级", "五年级", "六年级")
LONG = (
    "本次活动围绕“不轻信、不透露、不转账”展开，民警结合本地发生的案例讲解了冒充班主任收费、"
    "网络游戏交易和“共享屏幕”等骗局的识别办法，并提醒家长遇到可疑情况拨打96110或110。"
)


@cache
def photo(width: int = 400, height: int = 300, shade: int = 150, kind: str = "JPEG") -> bytes:
    """Return a small picture: a blackboard with a bright field."""
    image = Image.new("RGB", (width, height), (shade, shade + 20, shade))
    pen = ImageDraw.Draw(image)
    pen.rectangle((width // 5, height // 5, width * 4 // 5, height // 2), fill=(235, 235, 220))
    pen.ellipse((width // 3, height // 2, width // 2, height * 9 // 10), fill=(60, 70, 90))
    target = BytesIO()
    image.save(target, kind)
    return target.getvalue()


def charts() -> tuple[Chart, ...]:
    boys = Series("男生", (120, 118, 131, 125, 140, 133))
    girls = Series("女生", (115, 121, 119, 128, 126, None))
    third = Series("教师", (12, 11, 12, 13, 14, 12))
    rows = (1497, 1210, 876, 540)
    names = ("网络游戏交易", "冒充班主任在班级群里收费", "刷单返利", "冒充客服退款、共享屏幕")
    return (
        Chart(
            ChartKind.BAR, GRADES, (Series("", (6, 6, 7, 6, 0, 5)),), "场", "图1  各年级班会场次"
        ),
        Chart(ChartKind.BAR, GRADES, (boys, girls), "人", "图2  各年级参加人数"),
        Chart(ChartKind.STACKED, GRADES, (boys, girls, third), "人", "图3  参加人数构成"),
        Chart(ChartKind.ROWS, names, (Series("", rows),), "人次", "图4  听讲人次最多的骗局"),
        Chart(ChartKind.LINE, GRADES, (boys, girls), "人", "图5  参加人数"),
        Chart(ChartKind.SHARE, names, (Series("", rows),), "人次", "图6  各类骗局所占比例"),
    )


def tables() -> tuple[Block, ...]:
    columns = (
        Column("年级"),
        Column("应到", Align.NUMBER),
        Column("实到", Align.NUMBER),
        Column("应收", Align.NUMBER),
        Column("实收", Align.NUMBER),
        Column("备注", Align.LEFT, 2.5),
    )
    shared = tuple(Column(one.head, one.align, one.share or 1.0) for one in columns)
    over = (HeadSpan(""), HeadSpan("班会（人）", 2), HeadSpan("回执（份）", 2), HeadSpan(""))
    rows = tuple(
        (grade, "240", "238", "240", "231", LONG[:36] if at == 2 else "")
        for at, grade in enumerate(GRADES)
    )
    return (
        Table(
            shared,
            rows,
            ("合计", "1440", "1428", "1440", "1386", ""),
            "表1  班会与回执",
            over=over,
            row_heads=True,
        ),
        Table(
            (Column("序号", share=1), Column("姓名", share=2), Column("签名", share=3)),
            (("1", "林晓彤", ""), ("2", "周𬭚", "")),
            caption="家长会签到表",
            row_mm=11,
            blank_rows=6,
        ),
        FormTable(
            (1.2, 2, 1.2, 2),
            (
                FormRow(
                    (
                        FormCell("班级", label=True),
                        FormCell("三年级（2）班"),
                        FormCell("主持人", label=True),
                        FormCell("欧阳㛃"),
                    ),
                    10,
                ),
                FormRow((FormCell("班会内容", label=True), FormCell(LONG * 2, 3)), 60),
                FormRow((FormCell("学生反馈", label=True), FormCell("", 3)), 30),
            ),
            "班会记录表",
        ),
    )


def duties() -> tuple[tuple[DutyBox, ...], ...]:
    members = tuple(
        DutyBox("成员", f"{grade}组长 周𬭚", "收集本年级各班记录，按时上报") for grade in GRADES * 2
    )
    return (DutyBox("组长", "校长 欧阳㛃", LONG),), members


def blocks() -> tuple[Block, ...]:
    picture = Picture(photo(), "黑板前的反诈班会", "反诈主题班会现场", width_mm=90)
    sheet = tuple(
        Picture(photo(*size, shade=shade), f"照片{at}", f"照片{at}：{LONG[: at * 9]}")
        for at, (size, shade) in enumerate(
            (((400, 300), 120), ((300, 400), 180), ((500, 250), 90)), 1
        )
    )
    return (
        Title("青禾市实验学校反诈宣传月各类版式样张"),
        Heading("一、段落、列表与填写项"),
        Paragraph((Run(LONG), Run("记住：先挂电话，打给家里人。", None))),
        Heading("（一）列表", 2),
        List((LONG, "不转账，先核实。", "找家长和老师商量。")),
        List(("通知家长", "收齐回执"), Marker.TICK),
        List(("国旗下讲话", "主题班会"), Marker.BULLET),
        Heading("（二）填写", 2),
        Fields((WriteLine("班级："), WriteLine("姓名："), WriteLine("日期：", filled="11月23日"))),
        WriteLine("我想对家里人说：", lines=3),
        TickBoxes(("已阅读", "与孩子一同学习", "需要学校讲解", "其他"), "本周：", (1,)),
        Boxed(
            (
                Heading("骗子怎么说", 3),
                Paragraph((Run(LONG),)),
                List(("96110 反诈专线", "110 报警"), Marker.BULLET),
            )
        ),
        Heading("二、表格"),
        *tables(),
        Heading("三、图片与图表"),
        picture,
        PhotoSheet(sheet, 2, "活动照片"),
        *map(ChartFigure, charts()),
        DutyChart(duties(), "组长：校长；成员：各年级组长"),
        Space(2),
        Signature("青禾市实验学校", "2026年11月30日"),
        Space(),
        SignOff(("审核：", "校长签字：", "（盖章）")),
        PageBreak(),
        Title("国旗下讲话安排", label="附件1"),
        Paragraph((Run("周𬭚、何䶮、欧阳㛃。"),)),
    )


def specimen(profile: Profile = GB_T_9704) -> Document:
    return Document(
        "版式样张",
        "青禾市实验学校",
        "样张",
        date(2026, 11, 30),
        blocks(),
        profile,
        furniture=Furniture("青禾市实验学校", "德育处", PageNumbers.OF_TOTAL),
    )
