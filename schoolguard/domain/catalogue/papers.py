"""Texts of making papers."""

from schoolguard.domain.catalogue.text import ErrorText, Text

ERRORS: dict[str, ErrorText] = {
    "papers.missing_glyphs": ErrorText(
        Text(
            "这些字符没有可用的字形，印不出来：{characters}",
            "No bundled font can print these characters: {characters}",
        ),
        Text(
            "请把它们改成别的写法（表情符号请删去），再生成一次。文件没有改动。",
            "Write them another way (delete emoji) and try again. No file was changed.",
        ),
    ),
    "papers.folder_missing": ErrorText(
        Text("找不到文件夹“{folder}”。", 'The folder "{folder}" was not found.'),
        Text("请另选一个文件夹再保存。", "Choose another folder and save again."),
    ),
    "papers.not_writable": ErrorText(
        Text("文件“{file}”写不进去。", 'The file "{file}" could not be written.'),
        Text(
            "如果它正被别的程序打开，请先关闭；或者换个名字、换个文件夹保存。",
            "If another program has it open, close it there, or save under another "
            "name or in another place.",
        ),
    ),
    "papers.disk_full": ErrorText(
        Text("磁盘已满，文件没有保存（{folder}）。", "The disk is full; nothing saved ({folder})."),
        Text(
            "请清理一些空间，或者换一个磁盘再保存。",
            "Free some space or choose another disk, then save again.",
        ),
    ),
    "papers.sheet_size": ErrorText(
        Text("纸张的边长不合适。", "This paper size cannot be printed."),
        Text(
            "请填写{least}到{most}毫米之间的宽和高。",
            "Choose a width and height between {least} and {most} mm.",
        ),
    ),
    "papers.type_size": ErrorText(
        Text("字号不合适。", "This font size cannot be used."),
        Text(
            "请填写{least}到{most}磅之间的字号。",
            "Choose a size between {least} and {most} points.",
        ),
    ),
    "papers.no_room": ErrorText(
        Text("页边距太大，放不下正文。", "The margins leave no room for the text."),
        Text(
            "请减小页边距、字号或每页行数，再保存。",
            "Reduce the margins, font size or lines per page, then save again.",
        ),
    ),
    "papers.picture_unreadable": ErrorText(
        Text("图片“{picture}”打不开。", 'The picture "{picture}" cannot be read.'),
        Text(
            "请换一张 JPEG 或 PNG 图片，或者把它从文件中去掉，再生成一次。文件没有改动。",
            "Use another JPEG or PNG, or leave it out, then try again. No file was changed.",
        ),
    ),
    "papers.format_unknown": ErrorText(
        Text("不能生成这种文件：{file}", "This type of file cannot be created: {file}"),
        Text(
            "请把文件名的结尾改成 .pdf、.docx、.xlsx 或 .pptx，再保存。",
            "End the file name in .pdf, .docx, .xlsx or .pptx, then save again.",
        ),
    ),
    "papers.no_table": ErrorText(
        Text("这份文件里没有表格，不能存成 Excel。", "This paper has no table to save as Excel."),
        Text("请改存为 PDF 或 Word 文件。", "Save it as PDF or Word instead."),
    ),
    "papers.unknown": ErrorText(
        Text("没有“{key}”这种文书。", 'There is no paper "{key}".'),
        Text("现有：{known}", "There are: {known}"),
    ),
    "papers.no_subject": ErrorText(
        Text("还没有选是哪一个的文书。", "It has not been chosen what the paper is about."),
        Text("可选：{known}", "Choose one of: {known}"),
    ),
    "papers.no_format": ErrorText(
        Text("“{file}”这种文件，这份文书存不了。", 'This paper cannot be saved as "{file}".'),
        Text("请用下面的扩展名之一：{known}", "Use one of these endings: {known}"),
    ),
    "papers.no_option": ErrorText(
        Text("这份文书没有“{name}”这一项。", 'This paper has no option "{name}".'),
        Text("它有：{known}", "It has: {known}"),
    ),
    "papers.bad_option": ErrorText(
        Text("“{name}”写成“{value}”看不懂。", '"{value}" is not valid for "{name}".'),
        Text(
            "是否写 yes 或 no，日期写 2026-11-09，数字用阿拉伯数字。",
            "Write yes or no, a day as 2026-11-09, a number in digits.",
        ),
    ),
    "papers.no_group": ErrorText(
        Text("领导小组里还没有人。", "Nobody is in the leadership group yet."),
        Text("请先在“领导小组”里添加成员。", "Add the members on the Leadership page first."),
    ),
    "papers.nothing_planned": ErrorText(
        Text("这个宣传月还没有安排工作。", "Nothing is planned for this campaign yet."),
        Text(
            "请先加上任务、国旗下讲话、家长消息或宣传单，“设置”里的标准方案一点就有。",
            "Add tasks, flag talks, messages or leaflets first; the standard plan "
            "adds them in one click.",
        ),
    ),
    "papers.nothing_done": ErrorText(
        Text("这个月还没有做过的事可写进台账。", "Nothing has been done yet for the ledger."),
        Text(
            "登记了活动、讲话、消息或宣传单以后，台账会自动写好。",
            "Once activities, talks, messages or leaflets are recorded, the ledger is"
            " written automatically.",
        ),
    ),
    "papers.no_evidence": ErrorText(
        Text("还没有佐证材料。", "There is no evidence yet."),
        Text(
            "目录只列已有的材料，不必为它补拍；有照片时在“佐证材料”里加上。",
            "The register lists what is there; add pictures on the Evidence page if you have any.",
        ),
    ),
    "papers.no_classes": ErrorText(
        Text("没有可写记录表的班级。", "There are no classes to make records for."),
        Text("请先在“设置”里加上班级。", "Add the classes in Settings first."),
    ),
    "papers.no_script": ErrorText(
        Text("这次讲话还没有稿子。", "This talk has no script yet."),
        Text("请先打开这次讲话，把稿子写好。", "Open the talk and write its script first."),
    ),
    "papers.pledge_not_asked": ErrorText(
        Text(
            "来文没有要求承诺书，所以不生成。",
            "The notice does not ask for pledges, so none are made.",
        ),
        Text(
            "来文确有要求的，请在来文要求里写上这一条，或者勾上“来文要求”。",
            'If it does, add it to the requirements or tick "The notice asks for it".',
        ),
    ),
    "papers.no_text_for_age": ErrorText(
        Text("“{title}”没有给{band}的内容。", '"{title}" has nothing for {band}.'),
        Text(
            "请换一个年级段，或者在“反诈知识”里给它写一条。",
            "Choose another age group, or write one in the Fraud library.",
        ),
    ),
}

VALUES: dict[str, Text] = {
    "paper.campaign_plan": Text("活动方案", "Campaign plan"),
    "paper.campaign_notice": Text("活动通知", "Campaign notice"),
    "paper.duty_chart": Text("职责分工图", "Duty chart"),
    "paper.month_calendar": Text("月历", "Month calendar"),
    "paper.meeting_record": Text("班会记录表", "Class-meeting record"),
    "paper.sign_in": Text("签到表", "Sign-in sheet"),
    "paper.evidence_register": Text("佐证材料目录", "Evidence register"),
    "paper.ledger": Text("工作台账", "Ledger"),
    "paper.appointment": Text("领导小组成立通知", "Appointment notice"),
    "paper.one_page": Text("校长一页纸", "One page for the principal"),
    "paper.news_brief": Text("简讯", "News brief"),
    "paper.talk_script": Text("讲话稿（大字）", "Flag talk script (large type)"),
    "paper.parent_letter": Text("致家长的一封信", "Letter to parents"),
    "paper.family_quiz": Text("双面小测", "Two-sided quiz"),
    "paper.pledge": Text("承诺书", "Pledge"),
    "paper.poster": Text("海报", "Poster"),
    "paper.slogan": Text("标语条", "Slogan sheets"),
    "paper.lesson_plan": Text("班会教案", "Class-meeting lesson plan"),
    "paper.lesson_slides": Text("班会课件", "Class-meeting slides"),
    "paper_band.lower_primary": Text("小学低年级", "Lower primary"),
    "paper_band.upper_primary": Text("小学高年级", "Upper primary"),
    "paper_band.junior_high": Text("初中", "Junior high"),
    "paper_band.senior_high": Text("高中", "Senior high"),
    "paper_option.dated": Text("写明日期", "Show the date"),
    "paper_format.pdf": Text("PDF", "PDF"),
    "paper_format.docx": Text("Word", "Word"),
    "paper_format.xlsx": Text("Excel", "Excel"),
    "paper_format.pptx": Text("PPT", "PowerPoint"),
    "paper_format.png": Text("图片", "picture"),
    "cli.paper": Text("{key}  {name}  {formats}  {options}", "{key}  {name}  {formats}  {options}"),
    "cli.paper_subject": Text("    {name}  {uid}", "    {name}  {uid}"),
}
