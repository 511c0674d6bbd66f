"""Texts of reading rosters."""

from schoolguard.domain.catalogue.text import ErrorText, Text

_SAVE_AS_XLSX = Text(
    "请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”，再导入。",
    "Open it in Excel or WPS, save it as an Excel workbook (.xlsx), then import that.",
)
_OPEN_AND_SAVE = Text(
    "请用 Excel 或 WPS 打开看看，另存一份 .xlsx 再导入；打不开就请对方重发。",
    "Open it in Excel or WPS and save a new .xlsx; if it does not open, ask for the file again.",
)
_COPY_TO_NEW = Text(
    "请把花名册复制到一个新的表格里，只留花名册，存为 .xlsx 再导入。",
    "Copy the roster alone into a new workbook, save it as .xlsx, then import that.",
)

ERRORS: dict[str, ErrorText] = {
    # The file as a whole
    "roster.not_found": ErrorText(
        Text("找不到文件“{file}”。", 'The file "{file}" was not found.'),
        Text("请检查文件是否被移走或改名，再选一次。", "Check whether it was moved or renamed."),
    ),
    "roster.not_allowed": ErrorText(
        Text(
            "“{file}”打不开：正被占用，或没有权限。",
            '"{file}" is in use, or you have no permission.',
        ),
        Text(
            "请先在 Excel 或 WPS 里关掉它，或复制到桌面再导入。",
            "Close it in Excel or WPS, or copy it to the desktop, then import again.",
        ),
    ),
    "roster.not_readable": ErrorText(
        Text("读不了“{file}”。", '"{file}" cannot be read.'),
        Text(
            "如果它在 U 盘或网盘上，请先复制到本机再导入。",
            "If it is on a USB stick or network drive, copy it to this computer first.",
        ),
    ),
    "roster.too_big": ErrorText(
        Text("文件超过 {limit} MB。", "The file is larger than {limit} MB."),
        _COPY_TO_NEW,
    ),
    "roster.empty": ErrorText(
        Text("这个文件是空的。", "The file is empty."),
        Text("请检查是否选错了文件。", "Check whether it is the right file."),
    ),
    "roster.old_xls": ErrorText(
        Text("这是旧版 .xls 表格。", "This is an old .xls workbook."), _SAVE_AS_XLSX
    ),
    "roster.encrypted": ErrorText(
        Text("这个文件加了密码。", "The file is password-protected."),
        Text(
            "请用 Excel 或 WPS 打开，取消密码后另存，再导入。",
            "Open it in Excel or WPS, remove the password, save it, then import.",
        ),
    ),
    "roster.wrong_kind": ErrorText(
        Text("读不了这种文件：{kind}。", "This kind of file cannot be read: {kind}."),
        Text(
            "请选 .xlsx 或 .csv 花名册，或另存为 .xlsx。",
            "Choose a .xlsx or .csv roster, or save it as .xlsx.",
        ),
    ),
    "roster.renamed": ErrorText(
        Text(
            "这不是 Excel 文件，可能只是改了名字。",
            "This is not an Excel file; perhaps it was only renamed.",
        ),
        Text(
            "是文字表格就改回 .csv；不是就请用 Excel 或 WPS 另存为 .xlsx。",
            "Rename a text table to .csv; otherwise save it as .xlsx in Excel or WPS.",
        ),
    ),
    "roster.web_page": ErrorText(
        Text(
            "这个文件其实是网页，只是用了表格的名字。",
            "The file is really a web page with a spreadsheet's name.",
        ),
        _SAVE_AS_XLSX,
    ),
    "roster.damaged": ErrorText(
        Text("文件已损坏或不完整。", "The file is damaged or incomplete."), _OPEN_AND_SAVE
    ),
    "roster.unsafe": ErrorText(
        Text(
            "文件解开后大得不正常，没有打开。",
            "The file would unpack to an unreasonable size and was not opened.",
        ),
        _COPY_TO_NEW,
    ),
    "roster.too_many_rows": ErrorText(
        Text("“{sheet}”超过 {limit} 行。", '"{sheet}" has more than {limit} rows.'),
        Text("请按年级分成几个文件导入。", "Split it into one file per grade."),
    ),
    "roster.far_cell": ErrorText(
        Text(
            "“{sheet}”的 {cell} 单元格有内容，离花名册太远。",
            'On "{sheet}", cell {cell} has content far away from the roster.',
        ),
        Text(
            "请在 Excel 里按 Ctrl+End 找到它，删掉多余的行列后保存；最多读 64 列。",
            "Find it in Excel with Ctrl+End, delete the extra rows and columns, and save; "
            "up to 64 columns are read.",
        ),
    ),
    "roster.too_heavy": ErrorText(
        Text(
            "读这个文件用时或内存过多，已停下。",
            "Reading this file took too much time or memory and was stopped.",
        ),
        _COPY_TO_NEW,
    ),
    "roster.reader_died": ErrorText(
        Text("文件内容异常，读到一半停了。", "The file is malformed; reading it broke off."),
        _COPY_TO_NEW,
    ),
    "roster.nul": ErrorText(
        Text(
            "文件里有不是文字的内容（{cell} 附近）。",
            "The file contains something that is not text (near {cell}).",
        ),
        Text(
            "请用 Excel 或 WPS 打开，另存为 .xlsx 或“CSV UTF-8”，再导入。",
            "Open it in Excel or WPS, save it as .xlsx or as CSV UTF-8, then import that.",
        ),
    ),
    "roster.encoding": ErrorText(
        Text("认不出文件的文字编码。", "The text encoding is not recognised."),
        Text(
            "请用 Excel 或 WPS 打开，另存为 .xlsx 或“CSV UTF-8”，再导入。",
            "Open it in Excel or WPS, save it as .xlsx or as CSV UTF-8, then import that.",
        ),
    ),
    "roster.quotes": ErrorText(
        Text(
            "“{sheet}”从 {cell} 起引号不成对。",
            'In "{sheet}", the quotes from {cell} do not match.',
        ),
        Text(
            "请删掉多余的英文引号，或用 Excel 存为 .xlsx 再导入。",
            "Delete the stray quotation mark, or save it as .xlsx from Excel.",
        ),
    ),
    "roster.cell_too_long": ErrorText(
        Text(
            "“{sheet}”的 {cell} 这一行有过长的内容。",
            'In "{sheet}", the row of {cell} is too long.',
        ),
        Text("请检查这一行的引号和内容。", "Look at the quotes and the text of this row."),
    ),
    "roster.no_header": ErrorText(
        Text(
            "没认出表头（如“班级”“姓名”）。",
            "No headings (such as 班级, 姓名) were recognised.",
        ),
        Text(
            "请在花名册上方加一行列名，或在这里说明每一列是什么。",
            "Add a row of headings above the roster, or say here what each column is.",
        ),
    ),
    "roster.no_rows": ErrorText(
        Text("“{sheet}”只有表头，没有内容。", '"{sheet}" has headings but no content.'),
        Text("请填好花名册再导入。", "Fill in the roster, then import it."),
    ),
    "roster.nothing_to_count": ErrorText(
        Text(
            "没有姓名、学号，也没有人数。",
            "There is no column of names, student numbers or head-counts.",
        ),
        Text(
            "请补上“姓名”列或“人数”列，或在这里指定是哪一列。",
            "Add a column 姓名 or 人数, or say here which one it is.",
        ),
    ),
    "roster.side_by_side": ErrorText(
        Text(
            "花名册左右并排：这里又是一列姓名。",
            "The roster has lists side by side: names begin again here.",
        ),
        Text("请把右边的名单移到左边名单的下面。", "Move the right-hand list below the left one."),
    ),
    # A class
    "roster.class_missing": ErrorText(
        Text("这一行没有班级（共 {number} 行）。", "This row has no class (rows: {number})."),
        Text("请填上班级，如“三年级2班”。", "Fill in the class, as 三年级2班."),
    ),
    "roster.class_unreadable": ErrorText(
        Text(
            "认不出这个班级（共 {number} 行）。", "This class is not recognised (rows: {number})."
        ),
        Text(
            "请改成“三年级2班”“三（2）班”或“302”这样的写法。",
            "Write it as 三年级2班, 三（2）班 or 302.",
        ),
    ),
    "roster.class_without_grade": ErrorText(
        Text(
            "只有班号，不知道是哪个年级（共 {number} 行）。",
            "A class number without a grade (rows: {number}).",
        ),
        Text("请补上“年级”列，或写成“三年级2班”。", "Add a column 年级, or write 三年级2班."),
    ),
    "roster.class_contradicts": ErrorText(
        Text(
            "年级和班级对不上（共 {number} 行）。",
            "Grade and class do not match (rows: {number}).",
        ),
        Text("请核对这两列，改成一致。", "Check the two columns and make them match."),
    ),
    "roster.class_outside": ErrorText(
        Text(
            "本校没有这个年级（共 {number} 行）。", "The school has no such grade (rows: {number})."
        ),
        Text(
            "请核对班级；如果确有这个年级，请先在设置里改学校的年级范围。",
            "Check the class; if the school has this grade, change its grades in the settings.",
        ),
    ),
    "roster.class_became_date": ErrorText(
        Text(
            "班级被表格变成了日期（共 {number} 行），如“1-1”变成“1月1日”。",
            "The spreadsheet turned the class into a date (rows: {number}), e.g. 1-1 "
            "into 1 January.",
        ),
        Text(
            "请把这一列设为“文本”格式，再重新填写，如“一年级1班”。",
            "Format the column as text and enter the classes again, as 一年级1班.",
        ),
    ),
    "roster.double_class": ErrorText(
        Text("这个班在 {other} 已经有了。", "This class is already in {other}."),
        Text("请删去一行，或改正班级。", "Delete one of the rows, or correct the class."),
    ),
    "roster.head_count": ErrorText(
        Text("人数不是数字。", "The head-count is not a number."),
        Text("请只填整数，如 45。", "Enter a whole number such as 45."),
    ),
    "roster.head_count_missing": ErrorText(
        Text("这个班没有人数。", "This class has no head-count."),
        Text("请填上人数。", "Fill in the head-count."),
    ),
    # A pupil
    "roster.name_missing": ErrorText(
        Text("这一行没有姓名。", "This row has no name."),
        Text("请填上姓名，或删去这一行。", "Fill in the name, or delete the row."),
    ),
    "roster.name_strange": ErrorText(
        Text("这不像姓名。", "This does not look like a name."),
        Text(
            "请改成姓名；如果是公式，请粘贴为数值。", "Put the name here; paste formulas as values."
        ),
    ),
    "roster.line_break": ErrorText(
        Text("姓名里有换行。", "The name contains a line break."),
        Text("请删去换行；如果是两名学生，请分成两行。", "Remove it; give two pupils a row each."),
    ),
    "roster.id_in_name": ErrorText(
        Text("姓名列里是身份证号。", "There is an ID number in the name column."),
        Text("请删去身份证号，只留姓名。", "Delete the ID number and keep only the name."),
    ),
    "roster.digits_lost": ErrorText(
        Text("号码的末几位已经丢失。", "The last digits of the number are lost."),
        Text(
            "请把这一列设为“文本”格式，再从原来的表重新粘贴。",
            "Format the column as text and paste the numbers again from where they came.",
        ),
    ),
    "roster.formula": ErrorText(
        Text("这里是公式，没有算出的值。", "This is a formula without a result."),
        Text(
            "请在 Excel 里打开并保存一次，或复制后“选择性粘贴—数值”。",
            "Open and save it once in Excel, or copy it and paste it as values.",
        ),
    ),
    "roster.cell_error": ErrorText(
        Text("这里的公式出错。", "The formula here gives an error."),
        Text("请改成正确的内容。", "Put the right content here."),
    ),
    "roster.double_number": ErrorText(
        Text("学号与 {other} 相同。", "The student number is the same as in {other}."),
        Text(
            "请核对这两行，删去重复的一行或改正学号。", "Compare both rows; delete or correct one."
        ),
    ),
    "roster.double_pupil": ErrorText(
        Text("与 {other} 同班、同名、同座号。", "Same class, name and seat number as in {other}."),
        Text("请核对这两行，删去重复的一行。", "Compare both rows and delete the double one."),
    ),
    "roster.more": ErrorText(
        Text("还有 {number} 处，没有一一列出。", "{number} more are not listed."),
        Text("请先改好上面的，再导入一次。", "Mend those above, then import again."),
    ),
    # Worth knowing
    "roster.same_name": ErrorText(
        Text("与 {other} 同班同名。", "Same class and name as in {other}."),
        Text(
            "如果是重复，请删去一行；确是两人就不用改。",
            "Delete one if it is double; two pupils may stay.",
        ),
    ),
    "roster.gender": ErrorText(
        Text("性别认不出，已留空。", "The gender is not understood and stays blank."),
        Text("需要时请改成“男”或“女”。", "Write 男 or 女 if it is needed."),
    ),
    "roster.private_character": ErrorText(
        Text(
            "姓名里有自造字，换一台电脑可能看不到。",
            "The name has a private character that other computers may not show.",
        ),
        Text("请用输入法打出这个字，再替换。", "Type the character with an input method instead."),
    ),
    "roster.id_column": ErrorText(
        Text(
            "{column} 列是身份证号，没有读取。", "Column {column} holds ID-card numbers: not read."
        ),
        Text(
            "不用处理；以后发花名册可先删去这一列。", "Nothing to do; better delete it beforehand."
        ),
    ),
    "roster.id_dropped": ErrorText(
        Text(
            "{column} 列有 {number} 处身份证号，没有保存。",
            "Column {column} holds {number} ID-card numbers: not kept.",
        ),
        Text("不用处理；以后请用校内学号。", "Nothing to do; use the school's own numbers."),
    ),
    "roster.sheet_left_out": ErrorText(
        Text("这张表没认出表头，没有读取。", "No header was recognised on this sheet: left out."),
        Text("如果它也是花名册，请给它加上表头。", "If it is a roster too, give it a header row."),
    ),
    "roster.counts_differ": ErrorText(
        Text(
            "表上写 {said} 人，名单有 {listed} 人，按名单计。",
            "The sheet says {said}, the list has {listed}; the list counts.",
        ),
        Text("请核对名单是否齐全。", "See whether the list is complete."),
    ),
}

_FIELDS: dict[str, Text] = {
    "grade": Text("年级", "grade"),
    "class": Text("班级", "class"),
    "class_number": Text("班号", "class number"),
    "class_teacher": Text("班主任", "class teacher"),
    "deputy_teacher": Text("副班主任", "deputy teacher"),
    "campus": Text("校区", "campus"),
    "boarding": Text("住校", "boarding"),
    "head_count": Text("人数", "head-count"),
    "seat_no": Text("座号", "seat number"),
    "student_no": Text("学号", "student number"),
    "name": Text("姓名", "name"),
    "gender": Text("性别", "gender"),
    "guardian": Text("家长", "guardian"),
    "phone": Text("联系电话", "phone"),
    "id_card": Text("身份证号（不读）", "ID-card number (not read)"),
    "ignored": Text("不读", "not read"),
}

VALUES: dict[str, Text] = {
    **{f"roster.field.{code}": text for code, text in _FIELDS.items()},
    "gender.male": Text("男", "Male"),
    "gender.female": Text("女", "Female"),
}
