"""Texts of the command line."""

from schoolguard.domain.catalogue.text import ErrorText, Text

ERRORS: dict[str, ErrorText] = {
    "cli.bad_class": ErrorText(
        Text("没有“{name}”这个班。", 'There is no class "{name}".'),
        Text("请照班级列表写，如“三年级3班”。", "Write it as the class list does, as 三年级3班."),
    ),
    "cli.bad_option": ErrorText(
        Text("看不懂“{value}”。", '"{value}" is not understood.'),
        Text("写法：{form}", "Write it as {form}"),
    ),
    "cli.unknown": ErrorText(
        Text("没有“{value}”。", 'There is no "{value}".'),
        Text("现有：{known}", "There are: {known}"),
    ),
    "cli.bad_task": ErrorText(
        Text("没有唯一一项叫“{title}”的任务。", 'There is no task, or more than one, "{title}".'),
        Text("任务名称用 tasks 列出。", "The command tasks lists their titles."),
    ),
    "cli.no_screen": ErrorText(
        Text("这里没有可用的屏幕，打不开窗口。", "There is no screen to open the window on."),
        Text(
            "请在桌面上运行，或用命令：schoolguard --help",
            "Run it on a desktop, or use a command: schoolguard --help",
        ),
    ),
}

VALUES: dict[str, Text] = {
    "cli.bug": Text(
        "程序出错了，这一步没有完成，数据没有改动。请把日志发给维护人员：{log}",
        "Something went wrong; this step was not completed and no data was "
        "changed. Please send the log to whoever maintains the program: {log}",
    ),
    "cli.cancelled": Text("已取消，没有改动。", "Cancelled; nothing was changed."),
    "cli.in_file": Text("{file}：", "{file}:"),
    "cli.issue": Text(
        "{sheet} {cell}“{value}”：{what}{remedy}", '{sheet} {cell} "{value}": {what} {remedy}'
    ),
    "cli.issues_more": Text("……另有 {count} 处。", "... and {count} more."),
    "cli.blocked": Text(
        "{file} 有 {count} 处要改，没有写入任何内容：",
        "Things to fix in {file}: {count}. Nothing was written:",
    ),
    "cli.how_to_skip": Text(
        "改好后再导入；或加 --leave-out-wrong-rows 不导入这些行。",
        "Fix them and import again, or add --leave-out-wrong-rows.",
    ),
    "cli.question": Text(
        "{sheet} {cell}“{value}”是哪个班？请加：{options}",
        '{sheet} {cell}: which class is "{value}"? Add: {options}',
    ),
    "cli.or": Text(" 或 ", " or "),
    "cli.plan": Text(
        "{file}：{rows} 行，{classes} 个班，{heads} 人。新增 {new} 个班，更新 {changed} 个班，"
        "不变 {same} 个班；学生新增 {pupils_new}、更新 {pupils_changed}、移出 {pupils_gone}。",
        "{file}: {rows} rows, {classes} classes, {heads} pupils. Classes: {new} new, {changed} "
        "changed, {same} unchanged; pupils: {pupils_new} new, {pupils_changed} changed, "
        "{pupils_gone} gone.",
    ),
    "cli.dry": Text("只是试读，没有写入。", "A dry run: nothing was written."),
    "cli.imported": Text("已导入。", "Imported."),
    "cli.warning": Text("提醒：{text}", "Note: {text}"),
    "cli.figure": Text(
        "{label}：{value}{unit}（{sources} 条记录）", "{label}: {value} {unit} ({sources} records)"
    ),
    "cli.no_value": Text("无记录", "no record"),
    "cli.summary_length": Text("正文{count}字", "{count} characters of text"),
    "cli.written": Text("已生成：{file}", "Written: {file}"),
    "cli.backed_up": Text("已备份：{file}（{size} KB）", "Backed up: {file} ({size} KB)"),
    "cli.restored": Text(
        "已恢复 {rows} 条记录。原来的数据留在：{keep}",
        "Restored {rows} records. The data from before is kept at {keep}",
    ),
    "cli.sound": Text(
        "数据完好，修改记录 {lines} 条，校验码 {anchor}",
        "The data is sound; change log lines: {lines}, checksum {anchor}",
    ),
    "cli.damage": Text("发现损坏：{text}", "Damage found: {text}"),
    "cli.broken_line": Text(
        "修改记录第 {line} 条对不上，可能被改过。",
        "Line {line} of the change log does not fit; it may have been altered.",
    ),
    "trail.final": Text(
        "修改记录同定稿“{name}”留下的校验码对不上：从第 {lines} 条往前被改过或删掉过。",
        "The change log does not match the checksum of the final version "
        '"{name}": up to line {lines} it was altered or cut off.',
    ),
    "trail.backup": Text(
        "修改记录同备份“{name}”留下的校验码对不上：从第 {lines} 条往前被改过或删掉过。",
        'The change log does not match the checksum of the backup "{name}": up to'
        " line {lines} it was altered or cut off.",
    ),
    "trail.paper": Text(
        "修改记录同纸上的校验码“{name}”对不上：从第 {lines} 条往前被改过或删掉过，"
        "或恢复过更早的备份。",
        'The change log does not match the printed checksum "{name}": up to line '
        "{lines} it was altered or cut off, or an earlier backup was restored.",
    ),
    "trail.compared": Text(
        "同 {count} 处留存的校验码对过。", "Compared with kept checksums: {count}."
    ),
    "cli.saved": Text("已保存：{name}", "Saved: {name}"),
    "cli.audit": Text(
        "{at}  {actor}  {action}  {noun}  {uid}  {fields}",
        "{at}  {actor}  {action}  {noun}  {uid}  {fields}",
    ),
}
