"""Texts of records that come in from outside: pasted relays and hand-in sheets."""

from schoolguard.domain.catalogue.text import ErrorText, Text

_LOOK = Text("请看看这一行。", "Look at this line.")
_ONLY_XLSX = Text(
    "请选老师交回的回传表（.xlsx、.xls 或 .et）。",
    "Choose the hand-in sheet that the teacher sent back (.xlsx, .xls or .et).",
)
_ASK_AGAIN = Text(
    "请用 Excel 或 WPS 打开看看，另存一份 .xlsx；打不开就请老师重发。",
    "Open it in Excel or WPS and save a new .xlsx; if it does not open, ask for it again.",
)
_FILL_IN = Text("请在表里补上，或留着不登记。", "Fill it in here, or leave it out.")

ERRORS: dict[str, ErrorText] = {
    "relay.no_file": ErrorText(
        Text("读不了接龙：{file}", "The relay cannot be read: {file}"),
        Text("请检查文件，要用 UTF-8 文本。", "Check the file; it must be UTF-8 text."),
    ),
    "incoming.no_date": ErrorText(Text("没有日期。", "No date given."), _FILL_IN),
    "incoming.repeated": ErrorText(
        Text(
            "后面又报了一次，以后一次为准。", "Reported again further down; the later one counts."
        ),
        Text("要用这一次，请先删掉后一次。", "To use this one, remove the later one first."),
    ),
    "incoming.nothing": ErrorText(
        Text("没有选中要登记的记录。", "No records selected."),
        Text("请先勾选。", "Tick some first."),
    ),
    "incoming.not_for": ErrorText(
        Text("“{task}”不涉及这个班。", "This class is not included in {task}."),
        Text("确实做了就勾选登记。", "Tick it if it was done anyway."),
    ),
    "incoming.exempt": ErrorText(
        Text("这个班免做：{because}。", "The class is exempt: {because}."),
        Text("确实做了就勾选登记。", "Tick it if it was done anyway."),
    ),
    "relay.too_long": ErrorText(
        Text(
            "粘贴的内容太长（超过 {most} 字）。",
            "The pasted text is too long (over {most} characters).",
        ),
        Text("请分几次粘贴。", "Paste it in parts."),
    ),
    "relay.id_card": ErrorText(
        Text("接龙第 {line} 行有身份证号。", "Line {line} of the relay contains an ID number."),
        Text("请删去这个号码，其他内容不用动。", "Remove the number; the rest can stay."),
    ),
    "relay.no_record": ErrorText(
        Text("这项任务不能用接龙登记。", "This task cannot be logged from a relay."),
        Text("请选另一项任务。", "Choose another task."),
    ),
    "relay.not_yet": ErrorText(Text("还没开，不登记。", "Not held yet; not logged."), _LOOK),
    "relay.no_class": ErrorText(Text("这行没有班级。", "No class in this line."), _LOOK),
    "relay.unknown_class": ErrorText(
        Text("本校没有“{name}”。", 'The school has no class "{name}".'),
        Text("请照班级列表写。", "Write it as the class list does."),
    ),
    "relay.unsure_class": ErrorText(
        Text("“{name}”可能是几个班。", '"{name}" could be several classes.'),
        Text("请写成“三年级3班”的样子，再看一次。", "Write it as 三年级3班, then read again."),
    ),
    "relay.shared_heads": ErrorText(
        Text(
            "几个班写在一起，人数不知道是哪个班的，没有填。",
            "Several classes share one number, so it was not filled in.",
        ),
        _FILL_IN,
    ),
    "relay.bare_number": ErrorText(
        Text("只有一个数，当作实到人数。", "The single number was taken as the number present."),
        _LOOK,
    ),
    "relay.many_numbers": ErrorText(
        Text("有几个人数，分不清，没有填。", "Several numbers, unclear which; none filled in."),
        _FILL_IN,
    ),
    "relay.turned_heads": ErrorText(
        Text("两个数里大的当作应到。", "The larger number was taken as the number expected."), _LOOK
    ),
    "relay.date_or_heads": ErrorText(
        Text(
            "“月/日”当作日期，不当作人数。", '"Month/day" was taken as a date, not as a head-count.'
        ),
        _LOOK,
    ),
    "relay.absent": ErrorText(
        Text(
            "实到按应到减缺席算：{planned}－{absent}。",
            "Present = expected minus absent: {planned} − {absent}.",
        ),
        _LOOK,
    ),
    "handin.no_tasks": ErrorText(
        Text("没有要各班回传的任务。", "There is no task for classes to report on."),
        Text("请先在宣传月里加任务。", "Add a task to the campaign first."),
    ),
    "handin.exists": ErrorText(
        Text(
            "文件夹里已有“{file}”，内容不同，没有覆盖。",
            '"{file}" already exists in the folder with other contents; it was not overwritten.',
        ),
        Text("请换一个空文件夹。", "Choose an empty folder."),
    ),
    "handin.folder": ErrorText(
        Text("写不进文件夹“{folder}”。", 'The folder "{folder}" cannot be written to.'),
        Text(
            "请换一个文件夹，或看看磁盘是否已满。",
            "Choose another folder, or check whether the disk is full.",
        ),
    ),
    "handin.wrong_kind": ErrorText(
        Text("这不是回传表，是{kind}。", "This is {kind}, not a hand-in sheet."), _ONLY_XLSX
    ),
    "handin.unreadable": ErrorText(
        Text("这个文件读不出来。", "The file cannot be read."), _ASK_AGAIN
    ),
    "handin.encrypted": ErrorText(
        Text("这个文件加了密码。", "The file is password-protected."),
        Text("请老师取消密码后重发。", "Ask the teacher to resend it without a password."),
    ),
    "handin.not_found": ErrorText(
        Text("找不到这个文件。", "The file was not found."),
        Text("请检查是否被移走或改名。", "Check whether it was moved or renamed."),
    ),
    "handin.not_allowed": ErrorText(
        Text("文件正被占用，或没有权限。", "The file is in use, or you have no permission."),
        Text("请先在 Excel 或 WPS 里关掉它。", "Close it in Excel or WPS first."),
    ),
    "handin.no_sheet": ErrorText(
        Text("里面没有回传表的表头。", "It lacks the headings of a hand-in sheet."), _ONLY_XLSX
    ),
    "handin.too_many_rows": ErrorText(
        Text("超过 {limit} 行，不像回传表。", "Over {limit} rows: not a hand-in sheet."), _ONLY_XLSX
    ),
    "handin.other_month": ErrorText(
        Text("这是另一个月的回传表（{month}）。", "This sheet is from another campaign ({month})."),
        Text("请老师填这个月的表。", "Ask the teacher to fill in the current sheet."),
    ),
    "handin.other_school": ErrorText(
        Text("这不是本校的回传表。", "This sheet belongs to another school."),
        Text("请检查是否选错了文件。", "Check whether it is the right file."),
    ),
    "handin.empty_row": ErrorText(
        Text("还没填。", "Not filled in yet."),
        Text("已开的话，请老师补填。", "If it was held, ask the teacher to fill it in."),
    ),
    "handin.no_class": ErrorText(
        Text("没有“{name}”这个班。", 'There is no class "{name}".'),
        Text("请照班级列表写。", "Write it as the class list does."),
    ),
    "handin.no_task": ErrorText(
        Text("没有“{name}”这项任务。", 'There is no task "{name}".'),
        Text("请照发出的表填。", "Write it as the sheet had it."),
    ),
    "handin.bad_value": ErrorText(
        Text("{cell}“{value}”看不懂。", '{cell}: "{value}" is not understood.'), _FILL_IN
    ),
}

VALUES: dict[str, Text] = {
    "incoming_state.new": Text("新", "New"),
    "incoming_state.same": Text("已有", "Already there"),
    "incoming_state.differs": Text("不一致", "Differs"),
    "incoming_state.wrong": Text("要改", "To fix"),
    "incoming_state.skipped": Text("不登记", "Skipped"),
    "action.relay.confirm": Text("登记接龙", "logged a relay"),
    "action.handin.confirm": Text("收回传表", "collected hand-in sheets"),
    "cli.handins_written": Text("已生成 {count} 个回传表：{folder}", "{count} sheets: {folder}"),
    "cli.handin_file": Text("{file}：{what}{remedy}", "{file}: {what} {remedy}"),
    "cli.handin_row": Text(
        "{state}  {name}  {task}  {day}  {heads}  {file} {cell}  {words}",
        "{state}  {name}  {task}  {day}  {heads}  {file} {cell}  {words}",
    ),
    "cli.handin_differs": Text("{field}：{stored}→{new}", "{field}: {stored}→{new}"),
    "cli.handin_total": Text(
        "新 {new} 条，不一致 {differs} 条，已有 {same} 条，要改 {wrong} 条，不登记 {skipped} 条。",
        "{new} new, {differs} differ, {same} already there, {wrong} to fix, {skipped} skipped.",
    ),
    "cli.handin_dry": Text(
        "没有写入。加 --yes 登记新的；再加 --take 以回传表为准。",
        "Nothing was written. --yes logs what is new; with --take the sheets win.",
    ),
    "cli.relay_dry": Text(
        "没有写入。加 --confirm 登记新的；再加 --take 以接龙为准。",
        "Nothing was written. --confirm logs what is new; with --take the relay wins.",
    ),
    "cli.handin_done": Text(
        "已登记 {added} 条，更新 {changed} 条。", "Logged {added}, changed {changed}."
    ),
}
