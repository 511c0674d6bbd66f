"""Texts of lists."""

from schoolguard.domain.catalogue.text import ErrorText, Text

ERRORS: dict[str, ErrorText] = {
    "lists.too_long": ErrorText(
        Text(
            "这个列表有 {rows} 行，太长，不能打印。",
            "This list has {rows} rows, too many to print.",
        ),
        Text(
            "请先查找或筛选，剩下不超过 {most} 行再打印；全部内容可以导出到 Excel。",
            "Search or filter until at most {most} rows are left; the whole list can "
            "be exported to Excel.",
        ),
    ),
}

VALUES: dict[str, Text] = {}
