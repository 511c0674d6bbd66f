"""Texts of leaflets, print runs and slips."""

from schoolguard.domain.catalogue.text import ErrorText, Text

ERRORS: dict[str, ErrorText] = {
    "leaflet.paper": ErrorText(
        Text("不认识这种纸张：{paper}", "Unknown paper size: {paper}"),
        Text(
            "请写 {known}，或写毫米数，如 210×297（{least} 到 {most} 毫米）。",
            "Write {known}, or a size in mm such as 210×297 ({least} to {most} mm).",
        ),
    ),
    "leaflet.no_text": ErrorText(
        Text("宣传单还没有正文。", "The leaflet has no text yet."),
        Text("请至少写一行正文。", "Write at least one line."),
    ),
    "leaflet.key_taken": ErrorText(
        Text("编号“{key}”已经用了。", 'The number "{key}" is already used.'),
        Text("请换一个编号，或留空由程序编。", "Choose another, or leave it empty."),
    ),
    "leaflet.back_clash": ErrorText(
        Text("同一编号的宣传单已经另有一张。", "Another leaflet now has this number."),
        Text("请先改那一张的编号，再撤销删除。", "Change its number first, then undo."),
    ),
    "leaflet.no_names": ErrorText(
        Text("学校没有选择保存学生姓名。", "The school has not chosen to keep pupils' names."),
        Text(
            "请印不写名字的宣传单；要写名字，先在设置里选择保存姓名并导入花名册。",
            "Print leaflets without names; for names, choose to keep them under "
            "Settings and import a roster.",
        ),
    ),
    "leaflet.no_heads": ErrorText(
        Text("这些班还没有人数：{names}", "No head-counts for these classes: {names}"),
        Text("请先在设置里填上人数，再准备印制。", "Enter their head-counts under Settings first."),
    ),
    "leaflet.no_classes": ErrorText(
        Text("没有可印的班级。", "There are no classes to print for."),
        Text("请先导入花名册或添加班级。", "Import a roster or add classes first."),
    ),
    "leaflet.copies": ErrorText(
        Text("机动份数要在 0 到 {most} 之间。", "Spare copies must be between 0 and {most}."),
        Text("请改成合适的份数。", "Enter a smaller number."),
    ),
    "leaflet.none": ErrorText(
        Text("还没有宣传单。", "There is no leaflet yet."),
        Text("请先在“宣传单”页添加一张。", "Add one on the Leaflets page first."),
    ),
    "leaflet.unknown": ErrorText(
        Text("没有编号为“{key}”的宣传单。", 'No leaflet has the number "{key}".'),
        Text("已有的编号：{known}", "Existing numbers: {known}"),
    ),
    "leaflet.class_unknown": ErrorText(
        Text("没有这个班：{name}", "There is no such class: {name}"),
        Text("请按“三年级1班”的写法写班名。", "Write class names as 三年级1班."),
    ),
    "leaflet.future": ErrorText(
        Text("日期 {day} 还没到，不能标记已发。", "The date {day} is in the future."),
        Text("请在发过以后再标记。", "Mark it once it has been handed out."),
    ),
    "leaflet.too_long": ErrorText(
        Text("文字太多，{paper} 放不下。", "The text is too long for {paper}."),
        Text(
            "请减去大约 {over}%，或换大一些的纸；也可以不带回执。",
            "Cut about {over}%, choose a larger sheet, or print it without the slip.",
        ),
    ),
    "leaflet.no_slip": ErrorText(
        Text("这张宣传单没有回执。", "This leaflet has no slip."),
        Text(
            "请先在宣传单里勾选“带回执”，或换一种纸。",
            "Tick the slip in the leaflet, or choose another paper size.",
        ),
    ),
    "slip.no_codes": ErrorText(
        Text("这个宣传月的回执编号已经用完。", "The slip numbers of this campaign are used up."),
        Text("请在下一个宣传月再发回执。", "Issue slips in the next campaign."),
    ),
    "slip.lost_back": ErrorText(
        Text("这份回执已经收回，不能补发。", "This slip has already been returned."),
        Text(
            "如果是读错了，先把它改成未交。",
            "If it was scanned by mistake, set it back to missing first.",
        ),
    ),
    "slip.no_file": ErrorText(
        Text("读不了回执编号：{file}", "The slip numbers cannot be read: {file}"),
        Text("请检查文件，一行一个编号。", "Check the file: one number per line, UTF-8."),
    ),
    "slip.no_photos": ErrorText(
        Text("这个文件夹里没有照片：{folder}", "There are no pictures in this folder: {folder}"),
        Text(
            "请选放着回执照片或扫描图片（JPG、PNG 等）的文件夹。",
            "Choose the folder that holds photos or scans of slips (JPG, PNG and the like).",
        ),
    ),
    "family.one": ErrorText(
        Text(
            "至少要选两名学生，才能关联成一家。",
            "Select at least two pupils to link them as a family.",
        ),
        Text("请再选一名。", "Select another."),
    ),
}

VALUES: dict[str, Text] = {
    "unit.kinds": Text("种", "kinds"),
    "unit.copies": Text("份", "copies"),
    "unit.families": Text("个家庭", "families"),
    "kind.leaflet": Text("发宣传单", "Leaflet home"),
    "kind.slips": Text("收回执", "Return slips"),
    "noun.leaflet": Text("宣传单", "leaflet"),
    "noun.leaflet_class": Text("宣传单发放", "leaflets handed out"),
    "noun.print_run": Text("印制", "print run"),
    "noun.print_run_class": Text("印制份数", "copies for a class"),
    "noun.slip": Text("回执", "return slip"),
    "noun.family": Text("家庭", "family"),
    "noun.sibling": Text("兄弟姐妹", "siblings"),
    "noun.family_pupil": Text("家庭关联", "link of siblings"),
    "action.leaflet.save": Text("修改宣传单", "changed a leaflet"),
    "action.leaflet.remove": Text("删除宣传单", "deleted a leaflet"),
    "action.leaflet.prepare": Text("准备印制", "prepared a print run"),
    "action.leaflet.settle": Text("标记印制", "marked a print run"),
    "action.leaflet.unprint": Text("删除印制", "deleted a print run"),
    "action.leaflet.hand_out": Text("标记已发", "marked as handed out"),
    "action.slip.read": Text("读入回执", "read slips"),
    "action.slip.reissue": Text("补发回执", "reissued a slip"),
    "action.slip.excuse": Text("免交回执", "excused from a slip"),
    "action.slip.set_back": Text("改为未交", "set slips back to missing"),
    "action.family.link": Text("关联兄弟姐妹", "linked siblings"),
    "action.family.unlink": Text("取消关联", "unlinked siblings"),
    "leaflet_band.parents": Text("家长", "Parents"),
    "leaflet_band.lower": Text("小学低段", "Lower primary"),
    "leaflet_band.upper": Text("小学高段", "Upper primary"),
    "leaflet_band.junior": Text("初中", "Junior high"),
    "leaflet_band.elderly": Text("老人", "Grandparents"),
    "block_shape.card": Text("卡片", "Card"),
    "block_shape.flags": Text("提防", "Red flags"),
    "block_shape.ticks": Text("打勾", "Tick list"),
    "block_shape.steps": Text("步骤", "Steps"),
    "block_shape.talk": Text("对话", "Dialogue"),
    "block_shape.phrase": Text("大字", "Large type"),
    "block_shape.pictures": Text("图卡", "Picture cards"),
    "block_shape.quiz": Text("判断", "True or false"),
    "block_shape.pairs": Text("连线", "Matching"),
    "block_shape.maze": Text("迷宫", "Maze"),
    "block_shape.fill": Text("填写", "Fill in"),
    "library_part.how": Text("说法", "How it works"),
    "library_part.red_flags": Text("信号", "Red flags"),
    "library_part.to_do": Text("做法", "What to do"),
    "library_part.say": Text("一句话", "What to say"),
    "accent.black": Text("黑（速印机）", "Black (duplicator)"),
    "accent.blue": Text("蓝", "Blue"),
    "accent.red": Text("红", "Red"),
    "accent.green": Text("绿", "Green"),
    "accent.orange": Text("橙", "Orange"),
    "leaflet_state.draft": Text("草稿", "Draft"),
    "leaflet_state.prepared": Text("待印", "To be printed"),
    "leaflet_state.made": Text("待发", "To hand out"),
    "leaflet_state.handed_partly": Text("部分已发", "Partly out"),
    "leaflet_state.handed": Text("已发", "Handed out"),
    "run_state.prepared": Text("已准备", "Prepared"),
    "run_state.exported": Text("已存文件", "File saved"),
    "run_state.printed": Text("已印好", "Printed"),
    "slip_state.out": Text("未交", "Missing"),
    "slip_state.back_unsigned": Text("已交未签名", "Back, unsigned"),
    "slip_state.back_signed": Text("已交已签名", "Back, signed"),
    "slip_state.lost_reissued": Text("遗失已补", "Lost, reissued"),
    "slip_state.excused": Text("免交", "Excused"),
    "figure.leaflets.kinds": Text("宣传单", "Leaflets"),
    "figure.leaflets.copies": Text("宣传单份数", "Copies of leaflets"),
    "figure.leaflets.classes": Text("已发宣传单的班", "Classes with leaflets handed out"),
    "figure.slips.out": Text("应交回执", "Slips due"),
    "figure.slips.back": Text("收回回执", "Slips returned"),
    "figure.slips.signed": Text("家长已签名的回执", "Slips signed"),
    "figure.slips.rate": Text("回执收回率", "Slips returned"),
    "figure.slips.families": Text("已交回执的多子女家庭", "Linked families with a slip returned"),
    "gap.leaflet_unhanded": Text(
        "{titles}已准备印制，还有{count}个班没有标记已发",
        "{titles}: printed, but not marked as handed out (classes: {count})",
    ),
    "gap.slips_missing": Text("还有{count}份回执没有收回", "Slips not returned: {count}"),
    "cli.leaflets": Text(
        "已写出：{file}（{title}，{pages} 页，{copies} 份）",
        "Written: {file} ({title}, pages: {pages}, copies: {copies})",
    ),
    "cli.slips": Text(
        "收下 {accepted}，重复 {repeated}，不认识 {unknown}，还缺 {missing}",
        "accepted {accepted}, repeated {repeated}, unknown {unknown}, missing {missing}",
    ),
    "cli.slip_photos": Text(
        "{pictures} 张照片，读出 {codes} 个编号，{without} 张没有读到",
        "pictures: {pictures}, codes: {codes}, without one: {without}",
    ),
    "cli.slip_without": Text("没有读到：{file}", "no code found: {file}"),
    "cli.slips_unknown": Text(
        "收下 0，不认识 {unknown}。没有一个编号是本校回执的，还缺多少看不出来。",
        "accepted 0, unknown {unknown}. No code belongs to a slip of this school, so nothing can "
        "be said of what is missing.",
    ),
    "cli.slip_unknown": Text("不认识：{slip}", "unknown: {slip}"),
    "cli.slip_repeated": Text("重复：{slip}", "repeated: {slip}"),
    "cli.slip_missing": Text("还缺：{name} {count} 份", "missing: {name} {count}"),
}
