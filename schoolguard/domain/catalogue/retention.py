"""Texts of keeping little: what goes when, and what is known of one pupil."""

from schoolguard.domain.catalogue.text import ErrorText, Text

ERRORS: dict[str, ErrorText] = {
    "purge.days": ErrorText(
        Text("天数要在 {least} 到 {most} 之间。", "Days must be between {least} and {most}."),
        Text("一般写 180。", "180 is usual."),
    ),
    "evidence.gone": ErrorText(
        Text("这张照片已按期删除。", "This picture was deleted when its time was up."),
        Text("编号和它证明的记录还在。", "Its number and the record it shows are still there."),
    ),
}

VALUES: dict[str, Text] = {
    "action.purge.days": Text("修改保留天数", "changed how long data is kept"),
    "action.purge.run": Text("按期删除学生信息", "deleted pupil data that was due"),
    "action.purge.repeat": Text("恢复后再次删除", "deleted again after a restore"),
    "action.pupil.erase": Text("删除一名学生的信息", "deleted the data of one pupil"),
    "purge.losses": Text(
        "学生 {pupils} 人（其中有家长姓名或电话的 {phones} 人）、照片 {photos} 张、"
        "照片说明 {captions} 条、学生主讲人姓名 {speakers} 处、免交原因 {reasons} 条、"
        "没写完的草稿 {drafts} 份。",
        "{pupils} pupils ({phones} with a guardian's name or phone), {photos} photos, "
        "{captions} captions, {speakers} names of pupils who spoke, {reasons} reasons why a slip "
        "was excused, {drafts} drafts.",
    ),
    "purge.class": Text(
        "　{name}：{pupils} 人，有家长信息 {phones} 人",
        "  {name}: {pupils} pupils, {phones} phones",
    ),
    "purge.mentions": Text(
        "记录里有 {n} 处写到学生姓名（同名的老师不算；已定稿的总结不改）：",
        "{n} texts name a pupil (a teacher of the same name does not count; final summaries "
        "stay as they are):",
    ),
    "purge.mention": Text("　{noun} {field}“{words}”", "  {noun}, {field}: {words}"),
    "purge.copies": Text(
        "备份：改写 {rewritten} 份，删去 {dropped} 份打不开的或旧版的。"
        "存到别处的备份（如 U 盘）程序管不到，请自行处理。",
        "Backups: {rewritten} rewritten without it; {dropped} unreadable or older"
        " ones deleted. Copies elsewhere (such as USB sticks) are out of the "
        "program's reach; please deal with them yourself.",
    ),
    "purge.next": Text("下次到期：{day}", "Next due: {day}"),
    "purge.never": Text("没有存学生信息，也没有照片。", "No pupil data and no photos are stored."),
    "purge.due": Text("到期要删除的：{losses}", "Due to be deleted: {losses}"),
    "purge.done": Text("已删除。{losses}", "Deleted. {losses}"),
    "purge.waiting": Text(
        "有人正在看数据，残留的痕迹在关闭程序时清掉。",
        "The data is being read; the last traces are removed when the program is closed.",
    ),
    "purge.how": Text("加 --yes 才真的删除。", "Add --yes to delete it."),
    "pupil.erased": Text("已删除这名学生的信息。", "All data about this pupil was deleted."),
    "pupil.hit": Text(
        "{uid}  {class_name} {seat}号 {name}", "{uid}  {class_name} no. {seat} {name}"
    ),
    "pupil.none": Text("没有找到。", "Nobody found."),
}
