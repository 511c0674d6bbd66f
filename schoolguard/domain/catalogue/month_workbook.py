"""Texts of the month's workbook."""

from schoolguard.domain.catalogue.text import ErrorText, Text

ERRORS: dict[str, ErrorText] = {
    "workbook.foreign": ErrorText(
        Text(
            "{file} 不是本程序的月度工作簿。",
            "{file} is not a monthly workbook of this program.",
        ),
        Text(
            "请用“导出工作簿”或“空白工作簿”存出的文件；学生花名册请用“导入花名册”。",
            'Use a file from "Export workbook", or the blank workbook; for pupil '
            'rosters use "Import roster".',
        ),
    ),
    "workbook.header": ErrorText(
        Text("这张表缺少表头“{header}”。", 'This sheet lacks the heading "{header}".'),
        Text(
            "请保留第 1 行的表头，不要改名、合并或在上面插行。",
            "Keep the headings in row 1: do not rename or merge them, and insert nothing above.",
        ),
    ),
    "workbook.twice_header": ErrorText(
        Text("表头“{header}”有两列。", 'The heading "{header}" appears in two columns.'),
        Text("请删去一列。", "Delete one of them."),
    ),
    "workbook.unknown_header": ErrorText(
        Text("没有“{header}”这一栏。", 'There is no column "{header}".'),
        Text(
            "请对照空白工作簿改表头，或删去这一列。",
            "Compare with the blank workbook, or delete the column.",
        ),
    ),
    "workbook.formula": ErrorText(
        Text("这一格是没有结果的公式。", "The cell contains a formula without a result."),
        Text("请直接填写内容。", "Enter the content itself."),
    ),
    "workbook.error": ErrorText(
        Text("这一格是错误值。", "The cell contains an error."),
        Text("请直接填写内容。", "Enter the content itself."),
    ),
    "workbook.merged": ErrorText(
        Text("这一格与别的格合并了。", "The cell is merged with others."),
        Text("请取消合并，每格各填各的。", "Unmerge them and fill in each cell."),
    ),
    "workbook.day": ErrorText(
        Text("这不是日期。", "This is not a date."),
        Text("请写成 2026-11-13 这样。", "Write it like 2026-11-13."),
    ),
    "workbook.number": ErrorText(
        Text("这不是数字。", "This is not a number."),
        Text("请只填数字，不带单位。", "Enter digits only, without a unit."),
    ),
    "workbook.flag": ErrorText(
        Text("这里只能填“是”或“否”。", "Only 是 (yes) or 否 (no) is allowed here."),
        Text("请改成“是”或“否”。", "Write 是 or 否."),
    ),
    "workbook.choice": ErrorText(
        Text("没有这个选项。", "There is no such choice."),
        Text("请填其中之一：{known}。", "Use one of: {known}."),
    ),
    "workbook.no_such": ErrorText(
        Text("找不到“{value}”，或不止一个。", '"{value}" was not found, or matches several.'),
        Text(
            "请与工作簿里相应那张表的写法一致；重名时填编号。",
            "Write it as on its own sheet; if the name is not unique, use the number.",
        ),
    ),
    "workbook.id": ErrorText(
        Text("编号不对。", "This number is not valid."),
        Text(
            "新增的行请把编号留空；别的表要指到它，就写“新1”“新2”。",
            "Leave the number of a new row empty; if another sheet refers to it, write 新1, 新2.",
        ),
    ),
    "workbook.id_twice": ErrorText(
        Text("这一行写了两次。", "This row appears twice."),
        Text(
            "请删去一行；新增的行把编号留空。", "Delete one; leave the number of a new row empty."
        ),
    ),
    "workbook.id_taken": ErrorText(
        Text(
            "这个编号属于已删除的记录，或属于别的宣传月。",
            "This number belongs to a deleted record or to another campaign.",
        ),
        Text(
            "请先从回收站放回，或把编号留空作为新记录。",
            "Put it back from the bin first, or clear the number to add a new record.",
        ),
    ),
    "workbook.no_owner": ErrorText(
        Text(
            "没有编号为“{value}”的{noun}。",
            'There is no {noun} with the number "{value}".',
        ),
        Text(
            "请照抄那张表里的编号；那一行也是新增的，就在两处都写“新1”。",
            "Copy the number from its sheet; if that row is new too, write 新1 in both places.",
        ),
    ),
    "workbook.no_pupil": ErrorText(
        Text("{name}没有座号为“{seat}”的学生。", "{name} has no pupil in seat {seat}."),
        Text(
            "请先导入保存姓名的花名册，或删去这一行。",
            "Import the roster with names first, or delete the row.",
        ),
    ),
    "workbook.slip_code": ErrorText(
        Text(
            "回执编号“{slip}”不对，或已经用过。",
            'The slip number "{slip}" is wrong or already used.',
        ),
        Text("请照抄回执上的十位数字。", "Copy the ten digits from the slip."),
    ),
    "workbook.one_row": ErrorText(
        Text("这张表只能有一行。", "This sheet may have only one row."),
        Text(
            "一个工作簿只放一个宣传月，请删去其余的行。",
            "One workbook holds one campaign; delete the other rows.",
        ),
    ),
    "workbook.key_taken": ErrorText(
        Text("代号“{key}”已用于别的宣传月。", 'The key "{key}" belongs to another campaign.'),
        Text("请改代号，或把它留空。", "Change it, or leave it empty."),
    ),
    "workbook.no_campaign": ErrorText(
        Text("还没有宣传月，这张表无处可放。", "There is no campaign for this sheet yet."),
        Text("请在“宣传月”表里填一行。", "Fill in a row of the sheet 宣传月."),
    ),
    "workbook.wrong": ErrorText(
        Text("有 {count} 处要改，什么也没有写入。", "Things to fix: {count}. Nothing was written."),
        Text("请按上面所列改好，再导入一次。", "Fix what is listed and import again."),
    ),
    "workbook.not_written": ErrorText(
        Text("写不了文件：{file}", "The file cannot be written: {file}"),
        Text(
            "请关闭正打开它的程序，或换一个位置。",
            "Close the program that has it open, or choose another place.",
        ),
    ),
}

VALUES: dict[str, Text] = {
    "action.workbook.import": Text("导入月度工作簿", "imported a monthly workbook"),
    "class_style.plain": Text("一年级1班", "Grade and number"),
    "class_style.brackets": Text("一（1）班", "Number in brackets"),
    "class_style.number": Text("101班", "Three-digit number"),
    "class_style.words": Text("一年级一班", "Number in words"),
    "cli.workbook_out": Text(
        "已存出 {file}：{sheets} 张表，{rows} 行。", "Wrote {file}: {sheets} sheets, {rows} rows."
    ),
    "cli.workbook_sheet": Text(
        "{sheet}：新增 {added}，修改 {changed}，不变 {same}",
        "{sheet}: {added} new, {changed} changed, {same} unchanged",
    ),
    "cli.workbook_done": Text(
        "{file}：新增 {added} 行，修改 {changed} 行。",
        "{file}: {added} rows added, {changed} changed.",
    ),
    "cli.workbook_dry": Text("只是看看，没有写入。", "A dry run: nothing was written."),
}
