"""Texts of trouble with the store, with fields, and with the data folder."""

from schoolguard.domain.catalogue.text import ErrorText, Text

ERRORS: dict[str, ErrorText] = {
    "undo.nothing": ErrorText(
        Text("没有可以撤销的了。", "There is nothing left to undo."),
        Text(
            "能撤销的是这次打开以后做的；更早删除的，到“设置 > 回收站”里放回。",
            "Only what was done since the program was opened can be undone; older "
            "deletions are in Settings › Bin.",
        ),
    ),
    "undo.nothing_again": ErrorText(
        Text("没有可以重做的了。", "There is nothing left to redo."),
        Text(
            "撤销以后又做了别的，就不能重做了。",
            "After another change, undone steps cannot be redone.",
        ),
    ),
    "undo.clash": ErrorText(
        Text(
            "撤销不了：这条记录后来又被改过，或者位置被占了。",
            "This cannot be undone: the record has changed since, or its place is taken.",
        ),
        Text("请打开记录看看，直接改成要的样子。", "Open the record and edit it directly."),
    ),
    "store.stale": ErrorText(
        Text("这条记录刚被改过。", "This record has just been changed."),
        Text("请重新打开看看新内容，再改一次。", "Open it again to see the changes, then edit."),
    ),
    "store.not_found": ErrorText(
        Text("这条记录已经不在了。", "This record no longer exists."),
        Text("请刷新后再试。", "Refresh and try again."),
    ),
    "store.in_use": ErrorText(
        Text("这份数据正在另一个窗口里打开。", "This data is open in another window."),
        Text("请先关掉那个窗口，再做这一步。", "Close that window first, then try again."),
    ),
    "store.busy": ErrorText(
        Text("数据正被占用，没有存上。", "The data is in use; nothing was saved."),
        Text("请稍等几秒再试一次。", "Wait a few seconds and try again."),
    ),
    "store.disk_full": ErrorText(
        Text("磁盘满了，没有存上。", "The disk is full; nothing was saved."),
        Text("请清出一些空间再试，已填的内容还在。", "Free some space and try again."),
    ),
    "store.read_only": ErrorText(
        Text("数据文件夹不能写入：{folder}", "The data folder cannot be written to: {folder}"),
        Text(
            "请换一个能写入的文件夹，或请管理员开放权限。",
            "Choose another folder, or ask for permission to write.",
        ),
    ),
    "store.damaged": ErrorText(
        Text("数据文件已损坏：{file}", "The data file is damaged: {file}"),
        Text(
            "请不要删除它。关掉程序再打开一次，会换上最近的完好备份，坏的文件另外留着。",
            "Do not delete it. Close the program and open it again: the latest good "
            "backup takes its place, and the damaged file is kept.",
        ),
    ),
    "store.damaged_alone": ErrorText(
        Text(
            "数据文件已损坏，这里也没有完好的备份：{file}",
            "The data file is damaged, and there is no good backup here: {file}",
        ),
        Text(
            "文件没有动，请不要删除。U 盘或别的电脑上有备份的话，可以另选；也可以从空白开始。",
            "The file is untouched; do not delete it. Choose a backup from a USB "
            "stick or another computer, or start afresh.",
        ),
    ),
    "store.disk_error": ErrorText(
        Text("读写磁盘时出错：{file}", "The disk could not be read or written: {file}"),
        Text(
            "没有存上，已填的内容还在。请看看 U 盘或网络是否断开，再试一次。",
            "Nothing was saved; what you typed is still there. Check whether a USB "
            "stick or the network was disconnected, then try again.",
        ),
    ),
    "store.in_use_by": ErrorText(
        Text(
            "这份数据正由“{user}”打开着（电脑：{host}）。",
            'This data is open for "{user}" on the computer {host}.',
        ),
        Text(
            "请那边先关掉校园反诈月，再打开。同一份数据一次只能在一处打开。",
            "Close it there first, then open it here: the same data can be open in one place only.",
        ),
    ),
    "store.moved": ErrorText(
        Text("这里的数据已搬到：{place}", "The data in this folder was moved to: {place}"),
        Text(
            "请在搬走数据的那台电脑（{host}）上打开；要在这台电脑用，请用备份恢复。",
            "Open it on the computer it was moved on ({host}); to use it here, restore a backup.",
        ),
    ),
    "store.empty": ErrorText(
        Text("数据文件是空的（0 字节）：{file}", "The data file is empty (0 bytes): {file}"),
        Text(
            "可能没有拷贝完，或同步软件没有下载完。文件没有动，可以用备份恢复，或从空白开始。",
            "It may not have been fully copied or synchronised. The file is "
            "untouched; restore a backup, or start afresh.",
        ),
    ),
    "store.missing": ErrorText(
        Text("找不到数据文件：{file}", "The data file was not found: {file}"),
        Text(
            "文件夹里还有备份，可以用备份恢复，或从空白开始。",
            "There are still backups in the folder; restore one, or start afresh.",
        ),
    ),
    "store.newer": ErrorText(
        Text("这份数据由更新版本的程序写成。", "This data was written by a newer version."),
        Text(
            "请先升级本程序再打开，数据没有改动。",
            "Update this program first; the data is untouched.",
        ),
    ),
    "store.foreign": ErrorText(
        Text("{file} 不是本程序的数据文件。", "{file} is not a data file of this program."),
        Text("请检查选的文件或文件夹。", "Check the file or folder that you chose."),
    ),
    "store.no_server": ErrorText(
        Text("连不上数据库服务器。", "The database server cannot be reached."),
        Text(
            "请检查网络和服务器是否开着，再试一次。",
            "Check the network and the server, then try again.",
        ),
    ),
    "store.no_postgres": ErrorText(
        Text("没有安装 PostgreSQL 的连接组件。", "The PostgreSQL driver is not installed."),
        Text(
            "请安装 schoolguard[postgres] 后再试。",
            "Install schoolguard[postgres], then try again.",
        ),
    ),
    "backup.damaged": ErrorText(
        Text(
            "备份文件已损坏，没有恢复：{file}",
            "The backup is damaged; nothing was restored: {file}",
        ),
        Text(
            "请换一份备份。现有数据没有改动。", "Use another backup. The current data is untouched."
        ),
    ),
    "backup.not_one": ErrorText(
        Text("{file} 不是备份文件。", "{file} is not a backup."),
        Text("请选用本程序做的备份（.sgbak）。", "Choose a backup made by this program (.sgbak)."),
    ),
    "audit.bad_anchor": ErrorText(
        Text("记录校验码写得不对。", "This is not a checksum of the change log."),
        Text(
            "请照定稿末页抄，如 120-9f86d081884c7d65。",
            "Copy it from the last page of a final version, e.g. 120-9f86d081884c7d65.",
        ),
    ),
    "backup.no_folder": ErrorText(
        Text(
            "找不到另存备份的文件夹：{folder}", "The second backup folder was not found: {folder}"
        ),
        Text(
            "请插好 U 盘或连上那台电脑；本机的备份不受影响。"
            "不再用了，就在“设置 › 数据与界面”里取消。",
            "Plug in the USB stick or connect to that computer; backups on this "
            "computer continue. If you no longer use it, remove it under Settings › "
            "Data and display.",
        ),
    ),
    "file.disk_full": ErrorText(
        Text("磁盘满了，没有写成：{file}", "The disk is full; not written: {file}"),
        Text("请清出一些空间，或换一个磁盘。", "Free some space, or choose another disk."),
    ),
    "file.cannot_write": ErrorText(
        Text("写不了文件：{file}", "The file cannot be written: {file}"),
        Text(
            "请看看它是否正被别的程序打开，或换个位置保存。",
            "Check whether another program has it open, or save it elsewhere.",
        ),
    ),
    "file.is_store": ErrorText(
        Text("这是正在使用的数据文件：{file}", "This is the data file in use: {file}"),
        Text(
            "它不能当备份打开，也不能盖掉。要备份请点“备份…”，另取一个文件名。",
            "It cannot be opened as a backup or overwritten. To back it up, press "
            '"Back up..." and choose another name.',
        ),
    ),
    "file.not_found": ErrorText(
        Text("找不到文件：{file}", "The file was not found: {file}"),
        Text("请检查文件名和位置。", "Check its name and location."),
    ),
    "field.required": ErrorText(
        Text("“{field}”还没有填。", '"{field}" is empty.'),
        Text("请填上再保存。", "Fill it in, then save."),
    ),
    "field.too_long": ErrorText(
        Text(
            "“{field}”写了 {length} 个字，最多 {limit} 个。",
            '"{field}" has {length} characters; the limit is {limit}.',
        ),
        Text("请写短一些。", "Shorten it."),
    ),
    "field.heads": ErrorText(
        Text("“{field}”要在 0 到 {most} 之间。", '"{field}" must be between 0 and {most}.'),
        Text("请检查人数。", "Check the number."),
    ),
    "field.id_card": ErrorText(
        Text("“{field}”里有身份证号。", '"{field}" contains an ID number.'),
        Text(
            "本程序不保存身份证号，请删去这个号码，其他内容不用动。",
            "This program never stores ID numbers; remove it, the rest can stay.",
        ),
    ),
    "field.bad_day": ErrorText(
        Text("填的日期不能用。", "The date entered cannot be used."),
        Text(
            "请写成 2026-11-12 这样，或从日历里选；灰色的日子不能选。",
            "Write it like 2026-11-12, or choose it from the calendar; grey days cannot be chosen.",
        ),
    ),
    "field.bad_number": ErrorText(
        Text("这里要填数字。", "A number is wanted here."),
        Text("如 42；不知道就空着。", "As 42; leave it empty where it is not known."),
    ),
    "field.dates": ErrorText(
        Text("结束日期早于开始日期。", "The end date is before the start date."),
        Text("请检查这两个日期。", "Check the two dates."),
    ),
}

VALUES: dict[str, Text] = {
    "noun.draft": Text("没填完的", "draft"),
    "action.bin.empty": Text("清空回收站", "emptied the bin"),
    "action.undo.back": Text("撤销", "undid a step"),
    "action.undo.again": Text("重做", "redid a step"),
    "field.text": Text("填的文字", "typed text"),
    "field.file_name": Text("文件名", "file name"),
}
