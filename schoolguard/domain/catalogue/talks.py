"""Texts of flag talks."""

from schoolguard.domain.catalogue.text import ErrorText, Text

ERRORS: dict[str, ErrorText] = {
    "talk.future": ErrorText(
        Text("日期 {day} 还没到，不能标记已讲。", "The date {day} is in the future."),
        Text("请在讲过以后再标记。", "Mark it once it has been given."),
    ),
    "talk.speed": ErrorText(
        Text(
            "每分钟字数要在 {least} 到 {most} 之间。",
            "Characters per minute must be between {least} and {most}.",
        ),
        Text("一般按每分钟 200 字。", "200 is usual."),
    ),
    "talk.pupil_name": ErrorText(
        Text("学校没有选择保存学生姓名。", "The school has not chosen to keep pupils' names."),
        Text(
            "请只写职务，如“五年级学生代表”，把姓名删去。",
            "Write only the position and remove the name.",
        ),
    ),
    "talk.no_script": ErrorText(
        Text("读不了稿子：{file}", "The script cannot be read: {file}"),
        Text("请检查文件，并存成 UTF-8 的文本文件。", "Check the file and save it as UTF-8 text."),
    ),
    "talk.several": ErrorText(
        Text("{day} 有 {count} 次讲话。", "There are {count} talks on {day}."),
        Text("请在窗口里改。", "Change it in the window."),
    ),
}

VALUES: dict[str, Text] = {
    "unit.times": Text("次", "times"),
    "noun.flag_talk": Text("国旗下讲话", "flag talk"),
    "action.talk.save": Text("修改国旗下讲话", "changed a flag talk"),
    "action.talk.hold": Text("标记已讲", "marked a flag talk as given"),
    "action.talk.plan": Text("列出国旗下讲话", "planned flag talks"),
    "action.talk.remove": Text("删除国旗下讲话", "deleted a flag talk"),
    "way.ceremony": Text("升旗仪式", "Flag-raising"),
    "way.broadcast": Text("校园广播", "School broadcast"),
    "way.online": Text("线上", "Online"),
    "speaker.teacher": Text("老师", "Teacher"),
    "speaker.leader": Text("校领导", "School leader"),
    "speaker.pupil": Text("学生", "Pupil"),
    "speaker.guest": Text("校外", "Guest"),
    "talk_state.held": Text("已讲", "Given"),
    "talk_state.today": Text("今天", "Today"),
    "talk_state.late": Text("逾期", "Late"),
    "talk_state.unwritten": Text("稿未写完", "Unfinished"),
    "talk_state.ahead": Text("未到", "Upcoming"),
    "figure.talks.planned": Text("国旗下讲话", "Flag talks"),
    "figure.talks.held": Text("已讲的国旗下讲话", "Flag talks given"),
    "figure.talks.present": Text("听讲", "Audience of flag talks"),
    "gap.talks_unmarked": Text(
        "{count}次国旗下讲话日期已过，没有标记已讲",
        "Flag talks past their date and not marked as given: {count}",
    ),
    "cli.talk": Text(
        "{day}  {state}  {way}  {title}  {minutes}", "{day}  {state}  {way}  {title}  {minutes}"
    ),
    "cli.minutes": Text("约{minutes}分{seconds}秒", "about {minutes} min {seconds} s"),
}
