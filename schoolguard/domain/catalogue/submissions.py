"""Texts of the hand-in folder and of the bureau's own sheets."""

from schoolguard.domain.catalogue.text import ErrorText, Text

ERRORS: dict[str, ErrorText] = {
    "bureau.wrong_kind": ErrorText(
        Text("{file} 不是 .xlsx 表格。", "{file} is not an .xlsx workbook."),
        Text(
            "请用 Excel 或 WPS 打开，另存为 .xlsx 再选。",
            "Open it in Excel or WPS and save it as .xlsx.",
        ),
    ),
    "bureau.damaged": ErrorText(
        Text("{file} 读不出来，可能已损坏。", "{file} cannot be read; it may be damaged."),
        Text(
            "请向上级重新要一份，或另存一次再选。",
            "Ask the bureau for it again, or save it once more.",
        ),
    ),
    "bureau.not_readable": ErrorText(
        Text("{file} 打不开。", "{file} cannot be opened."),
        Text("请看文件还在不在，是否正被别的程序占用。", "Check that it exists and is not in use."),
    ),
    "bureau.too_big": ErrorText(
        Text("{file} 超过 {most} MB。", "{file} is larger than {most} MB."),
        Text("请删去表里的图片再存一份。", "Remove the pictures from it and save it again."),
    ),
    "bureau.no_file": ErrorText(
        Text("还没有选上级的表格。", "No form from the bureau has been chosen."),
        Text("请先选文件。", "Choose it first."),
    ),
    "bureau.cell": ErrorText(
        Text("“{cell}”不是单元格。", '"{cell}" is not a cell.'),
        Text("请写成 C5 这样。", "Write it like C5."),
    ),
    "bureau.twice": ErrorText(
        Text("{sheet} 的 {cell} 填了两次。", "{cell} on {sheet} is filled in twice."),
        Text("请删去其中一行。", "Remove one of them."),
    ),
    "bureau.too_many": ErrorText(
        Text("要填的格超过 {most} 个。", "More than {most} cells are to be filled in."),
        Text("请只留要填数据的格。", "Keep only those that take figures."),
    ),
    "bureau.no_sheet": ErrorText(
        Text("表里没有“{sheet}”这张工作表。", 'The file has no sheet "{sheet}".'),
        Text("请重新对应一次。", "Please map it again."),
    ),
    "bureau.formula": ErrorText(
        Text(
            "{sheet} 的 {cell} 是公式，不能填。",
            "{cell} on {sheet} contains a formula and cannot be filled in.",
        ),
        Text("请把这一格从对应关系里删去。", "Remove this cell from the mapping."),
    ),
    "submission.not_final": ErrorText(
        Text("总结还没有定稿，不能整理报送件。", "The summary is not final yet."),
        Text("请先定稿。", "Finalise it first."),
    ),
    "submission.moved": ErrorText(
        Text(
            "定稿以后数据变了：{names}。",
            "Figures have changed since the summary was finalised: {names}.",
        ),
        Text(
            "请退回修改、重新定稿，文和表才一致。",
            "Send it back and finalise it again, so that text and form agree.",
        ),
    ),
    "submission.too_long": ErrorText(
        Text(
            "总结正文 {length} 字，超过上级要求的 {limit} 字。",
            "The text has {length} characters; the bureau's limit is {limit}.",
        ),
        Text("请退回修改，把正文缩短。", "Send it back and shorten the text."),
    ),
    "submission.photo_count": ErrorText(
        Text(
            "选了 {count} 张照片，要求 {least} 到 {most} 张。",
            "Photos selected: {count}; required: {least} to {most}.",
        ),
        Text(
            "请增减照片；没有照片要求时，把张数改为 0。",
            "Select more or fewer; set the numbers to 0 if none are required.",
        ),
    ),
    "submission.consent": ErrorText(
        Text(
            "有照片没有同意记录，不能报送。", "Photos without recorded consent cannot be submitted."
        ),
        Text(
            "请在“佐证材料”里补上同意，或换一张。",
            "Record the consent under Evidence, or choose another photo.",
        ),
    ),
    "submission.pattern": ErrorText(
        Text("命名里的“{part}”不认识。", "The file naming has an unknown part: {part}."),
        Text("可以用的有：{known}。", "Known parts: {known}."),
    ),
    "submission.no_name": ErrorText(
        Text("这样命名，文件没有名字。", "With this naming, files would have no name."),
        Text("请写上单位和事项。", "Enter the school and the subject."),
    ),
    "submission.photos": ErrorText(
        Text(
            "照片张数要从少到多，最多 {most} 张。",
            "The minimum number of photos must not exceed the maximum; at most {most}.",
        ),
        Text("请改正张数。", "Correct the numbers."),
    ),
    "submission.kilobytes": ErrorText(
        Text("每张照片至少留 {least} KB。", "Allow at least {least} KB per photo."),
        Text("请把数字改大。", "Enter a larger number."),
    ),
    "submission.longest": ErrorText(
        Text("正文字数上限要大于 0。", "The text length limit must be above 0."),
        Text("没有要求就空着。", "Leave it empty if there is no limit."),
    ),
    "submission.state": ErrorText(
        Text(
            "第 {number} 次报送现在不能这样标。",
            "Submission {number} cannot be marked like that now.",
        ),
        Text("请刷新后再看。", "Refresh and look again."),
    ),
    "submission.before": ErrorText(
        Text(
            "退回日期早于报送日期 {day}。", "The return date is before the submission date {day}."
        ),
        Text("请改日期。", "Correct the date."),
    ),
    "submission.future": ErrorText(
        Text("日期还没到。", "That date is in the future."),
        Text("请填今天或以前的日期。", "Enter today or an earlier day."),
    ),
}

VALUES: dict[str, Text] = {
    "cli.submission": Text("第{number}次  {state}  {folder}", "{number}  {state}  {folder}"),
    "cli.submission_written": Text(
        "报送件已整理好，{count} 个文件：{folder}",
        "Submission folder created, files: {count}: {folder}",
    ),
    "cli.bureau_sheet": Text("{name}：要填 {count} 格", "{name}: cells to fill in: {count}"),
    "cli.bureau_cell": Text(
        "  {sheet} {cell}  {label}  {text}", "  {sheet} {cell}  {label}  {text}"
    ),
    "cli.bureau_lost": Text(
        "填写后这些不会保留：{what}", "These will be lost when the form is filled in: {what}"
    ),
    "noun.bureau_sheet": Text("上级统计表", "bureau's form"),
    "noun.submission_rules": Text("报送要求", "bureau's requirements"),
    "noun.submission": Text("报送件", "submission"),
    "action.bureau.save": Text("保存上级统计表", "saved the bureau's form"),
    "action.bureau.remove": Text("删除上级统计表", "deleted the bureau's form"),
    "action.submission.rules": Text("修改报送要求", "changed the bureau's requirements"),
    "action.submission.prepare": Text("整理报送件", "prepared a submission"),
    "action.submission.hand_in": Text("标记已报送", "marked as sent"),
    "action.submission.return": Text("标记上级退回", "marked as returned"),
    "action.submission.remove": Text("删除报送记录", "deleted a submission"),
    "submission.prepared": Text("已整理", "Prepared"),
    "submission.handed_in": Text("已报送", "Sent"),
    "submission.returned": Text("上级退回", "Returned"),
    "bureau.school": Text("学校名称", "School"),
    "bureau.campaign": Text("宣传月名称", "Campaign"),
    "bureau.period": Text("活动时间", "Period"),
    "bureau.notice": Text("来文号", "Notice"),
    "bureau.contact": Text("上报科室及联系人", "Office and contact"),
    "bureau.date": Text("填报日期", "Date"),
    "lost.chart": Text("图表", "charts"),
    "lost.drawing": Text("图片和图形", "pictures and shapes"),
    "lost.macro": Text("宏", "macros"),
    "lost.pivot": Text("数据透视表", "pivot tables"),
    "lost.link": Text("外部链接", "links to other files"),
}
