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
        Text("请向上级重新要一份，或另存一次再选。", "Ask for it again, or save it once more."),
    ),
    "bureau.not_readable": ErrorText(
        Text("{file} 打不开。", "{file} cannot be opened."),
        Text("请看文件还在不在，是否正被别的程序占用。", "See whether it is there and not in use."),
    ),
    "bureau.too_big": ErrorText(
        Text("{file} 超过 {most} MB。", "{file} is larger than {most} MB."),
        Text("请删去表里的图片再存一份。", "Take the pictures out and save it again."),
    ),
    "bureau.no_file": ErrorText(
        Text("还没有选上级的表格。", "No file of the bureau has been chosen."),
        Text("请先选文件。", "Choose it first."),
    ),
    "bureau.cell": ErrorText(
        Text("“{cell}”不是单元格。", "“{cell}” is not a cell."),
        Text("请写成 C5 这样。", "Write it like C5."),
    ),
    "bureau.twice": ErrorText(
        Text("{sheet} 的 {cell} 填了两次。", "{cell} on {sheet} is filled twice."),
        Text("请删去其中一行。", "Take one of them away."),
    ),
    "bureau.too_many": ErrorText(
        Text("要填的格超过 {most} 个。", "More than {most} cells are to be filled."),
        Text("请只留要填数据的格。", "Keep only those that take figures."),
    ),
    "bureau.no_sheet": ErrorText(
        Text("表里没有“{sheet}”这张工作表。", "The file has no sheet {sheet}."),
        Text("请重新对应一次。", "Map it once more."),
    ),
    "bureau.formula": ErrorText(
        Text("{sheet} 的 {cell} 是公式，不能填。", "{cell} on {sheet} holds a formula."),
        Text("请把这一格从对应关系里删去。", "Take this cell out of the map."),
    ),
    "submission.not_final": ErrorText(
        Text("总结还没有定稿，不能整理报送件。", "The summary is not final yet."),
        Text("请先定稿。", "Finalise it first."),
    ),
    "submission.moved": ErrorText(
        Text(
            "定稿以后数据变了：{names}。",
            "Figures changed after the summary became final: {names}.",
        ),
        Text(
            "请退回修改、重新定稿，文和表才一致。",
            "Give it back and finalise it again, so that text and sheet agree.",
        ),
    ),
    "submission.too_long": ErrorText(
        Text(
            "总结正文 {length} 字，超过上级要求的 {limit} 字。",
            "The text has {length} characters; the bureau wants {limit} at most.",
        ),
        Text("请退回修改，把正文缩短。", "Give it back and shorten it."),
    ),
    "submission.photo_count": ErrorText(
        Text(
            "选了 {count} 张照片，要求 {least} 到 {most} 张。",
            "{count} photos are chosen; {least} to {most} are wanted.",
        ),
        Text(
            "请增减照片；没有照片要求时，把张数改为 0。",
            "Choose more or fewer; set the numbers to 0 where none are wanted.",
        ),
    ),
    "submission.consent": ErrorText(
        Text("有照片没有同意记录，不能报送。", "A photo without consent cannot be handed in."),
        Text(
            "请在“佐证材料”里补上同意，或换一张。",
            "Note the consent under Evidence, or choose another.",
        ),
    ),
    "submission.pattern": ErrorText(
        Text("命名里的“{part}”不认识。", "The naming has an unknown part: {part}."),
        Text("可以用的有：{known}。", "Known parts: {known}."),
    ),
    "submission.no_name": ErrorText(
        Text("这样命名，文件没有名字。", "Files would have no name."),
        Text("请写上单位和事项。", "Name the school and the matter."),
    ),
    "submission.photos": ErrorText(
        Text("照片张数要从少到多，最多 {most} 张。", "From fewer to more photos, at most {most}."),
        Text("请改正张数。", "Correct the numbers."),
    ),
    "submission.kilobytes": ErrorText(
        Text("每张照片至少留 {least} KB。", "A photo needs {least} KB at least."),
        Text("请把数字改大。", "Allow more."),
    ),
    "submission.longest": ErrorText(
        Text("正文字数上限要大于 0。", "The limit of characters is more than 0."),
        Text("没有要求就空着。", "Leave it empty where there is none."),
    ),
    "submission.state": ErrorText(
        Text("第 {number} 次报送现在不能这样标。", "Hand-in {number} is not in that state."),
        Text("请刷新后再看。", "Load the page again."),
    ),
    "submission.before": ErrorText(
        Text("退回日期早于报送日期 {day}。", "It was returned before it was handed in ({day})."),
        Text("请改日期。", "Correct the date."),
    ),
    "submission.future": ErrorText(
        Text("日期还没到。", "That day is still to come."),
        Text("请填今天或以前的日期。", "Enter today or an earlier day."),
    ),
}

VALUES: dict[str, Text] = {
    "cli.submission": Text("第{number}次  {state}  {folder}", "{number}  {state}  {folder}"),
    "cli.submission_written": Text(
        "报送件已整理好，{count} 个文件：{folder}", "Written, {count} files: {folder}"
    ),
    "cli.bureau_sheet": Text("{name}：要填 {count} 格", "{name}: {count} cells to fill"),
    "cli.bureau_cell": Text(
        "  {sheet} {cell}  {label}  {text}", "  {sheet} {cell}  {label}  {text}"
    ),
    "cli.bureau_lost": Text(
        "填写后这些不会保留：{what}", "These will not be kept when it is filled: {what}"
    ),
    "noun.bureau_sheet": Text("上级统计表", "bureau's sheet"),
    "noun.submission_rules": Text("报送要求", "wishes of the bureau"),
    "noun.submission": Text("报送件", "hand-in"),
    "action.bureau.save": Text("保存上级统计表", "kept a bureau's sheet"),
    "action.bureau.remove": Text("删除上级统计表", "removed a bureau's sheet"),
    "action.submission.rules": Text("修改报送要求", "changed what the bureau wants"),
    "action.submission.prepare": Text("整理报送件", "prepared a hand-in"),
    "action.submission.hand_in": Text("标记已报送", "marked as handed in"),
    "action.submission.return": Text("标记上级退回", "marked as returned"),
    "action.submission.remove": Text("删除报送记录", "removed a hand-in"),
    "submission.prepared": Text("已整理", "prepared"),
    "submission.handed_in": Text("已报送", "handed in"),
    "submission.returned": Text("上级退回", "returned"),
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
