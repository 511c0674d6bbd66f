"""Texts of the work calendar."""

from schoolguard.domain.catalogue.text import ErrorText, Text

ERRORS: dict[str, ErrorText] = {
    "calendar.too_long": ErrorText(
        Text(
            "这一段共 {days} 天，超过 {most} 天。",
            "The period is {days} days long; the limit is {most}.",
        ),
        Text("请检查开始和结束日期。", "Check the start and end dates."),
    ),
    "calendar.follows": ErrorText(
        Text(
            "按周几上课只能是周一到周日。",
            "The timetable must be that of a day from Monday to Sunday.",
        ),
        Text("请在 1 到 7 之间选，或不填。", "Choose 1 to 7, or leave it empty."),
    ),
    "calendar.all_taken": ErrorText(
        Text("程序带的放假安排都已采用。", "All built-in holidays have already been added."),
        Text(
            "删掉过的可以逐条添加，或从回收站放回。",
            "Deleted ones can be added again one by one, or put back from the bin.",
        ),
    ),
    "calendar.none_on": ErrorText(
        Text("工作日历里没有从 {day} 开始的一条。", "No calendar entry starts on {day}."),
        Text("请照 calendar 列出的日期写。", 'Write the day as "calendar" lists it.'),
    ),
}

VALUES: dict[str, Text] = {
    "noun.calendar_day": Text("工作日历", "calendar entry"),
    "action.calendar.save": Text("修改工作日历", "changed the work calendar"),
    "action.calendar.remove": Text("删除工作日历的一条", "deleted a calendar entry"),
    "action.calendar.take_over": Text("采用放假安排", "added the public holidays"),
    "day_kind.holiday": Text("放假", "Holiday"),
    "day_kind.workday": Text("调休上课", "Make-up"),
    "day_kind.break": Text("学校假期", "School break"),
    "day_kind.exam": Text("考试", "Exam"),
    "day_kind.closure": Text("停课", "Closure"),
    "weekday.1": Text("周一", "Monday"),
    "weekday.2": Text("周二", "Tuesday"),
    "weekday.3": Text("周三", "Wednesday"),
    "weekday.4": Text("周四", "Thursday"),
    "weekday.5": Text("周五", "Friday"),
    "weekday.6": Text("周六", "Saturday"),
    "weekday.7": Text("周日", "Sunday"),
    "due.meeting": Text("主题班会最晚开到", "class meetings due"),
    "due.report": Text("上报截止", "report due"),
    "due.day_off": Text(
        "{what}：{day}不上学（{because}），前一个上学日是{before}",
        "{what}: {day} is not a school day ({because}); the school day before is {before}",
    ),
    "due.weekend": Text("周末", "weekend"),
    "cli.calendar_day": Text(
        "{first}  {last}  {kind}  {name}  {note}", "{first}  {last}  {kind}  {name}  {note}"
    ),
    "cli.calendar_known": Text("放假安排已知到 {day}", "Public holidays are known until {day}"),
    "cli.calendar_offered": Text(
        "还没有采用：{title}（calendar-day --take-over）",
        "Not taken over yet: {title} (calendar-day --take-over)",
    ),
    "cli.line": Text("{text}", "{text}"),
    "cli.removed": Text("已删除：{name}", "Removed: {name}"),
}
