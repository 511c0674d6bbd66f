"""The figures of a finalised summary as a statistics sheet."""

from schoolguard.documents.tree import Align, Column, Document, Table, Title
from schoolguard.domain.final import Frozen, SummaryVersion

_SUBJECT = "反诈宣传月统计表"


def statistics_document(content: Frozen, version: SummaryVersion) -> Document:
    """Return every figure with its value, unit and number of records, as it was frozen."""
    draft = content.draft
    day = draft.signed_on
    rows = tuple(
        (str(number), one.label, one.text, str(len(one.rows)))
        for number, one in enumerate(content.figures, 1)
    )
    columns = (
        Column("序号"),
        Column("项目", Align.LEFT),
        Column("数据", Align.NUMBER),
        Column("记录数", Align.NUMBER),
    )
    caption = (
        f"{draft.school}  第{version.number}版定稿  数据截至{day.year}年{day.month}月{day.day}日"
    )
    title = f"{draft.title}统计表"
    blocks = (Title(title), Table(columns, rows, caption=caption))
    return Document(title, draft.school, _SUBJECT, day, blocks)
