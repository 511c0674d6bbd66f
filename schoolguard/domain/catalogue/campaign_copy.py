"""Texts of several campaigns, and of copying one."""

from schoolguard.domain.catalogue.text import ErrorText, Text

ERRORS: dict[str, ErrorText] = {
    "campaign.copies_itself": ErrorText(
        Text(
            "新的宣传月要晚于照搬的那一次。",
            "The new campaign must start later than the one it copies.",
        ),
        Text("请检查开始日期。", "Check the start date."),
    ),
    "campaign.copy_or_change": ErrorText(
        Text(
            "照搬是新建一次宣传月，不能同时用 --campaign 指定一次。",
            "A copy is a new campaign; --campaign names an existing one.",
        ),
        Text("请去掉 --campaign。", "Leave out --campaign."),
    ),
}

VALUES: dict[str, Text] = {
    "action.campaign.copy": Text("照搬宣传月", "copied a campaign"),
    "action.campaign.remove": Text("删除宣传月", "deleted a campaign"),
    "copy.weeks": Text("日期后移 {weeks} 周，星期几不变。", "Dates move by {weeks} weeks."),
    "copy.comes": Text("带过来：{what}。", "Copied along: {what}."),
    "copy.count": Text("{noun} {count} 条", "{noun}: {count}"),
    "copy.comma": Text("，", ", "),
    "copy.nothing": Text("没有可带的", "nothing"),
    "copy.none_moved": Text("没有日期落在放假的日子。", "No date falls on a day off."),
    "copy.nothing_known": Text(
        "工作日历里没有国家的放假安排，日期请自己核对。",
        "The calendar has no public holidays; please check the dates yourself.",
    ),
    "copy.known_until": Text(
        "放假安排只知到{day}，以后的日期请自己核对。",
        "Public holidays are known until {day} only; please check later dates yourself.",
    ),
    "copy.moved": Text(
        "{what}“{title}”：{before}{why}，改到{after}",
        '{what} "{title}": {before} {why}, moved to {after}',
    ),
    "copy.day_off": Text("不上学（{because}）", "is not a school day ({because})"),
    "copy.outside": Text("不在宣传月内", "is outside the campaign"),
    "copy.untitled": Text("未定题目", "untitled"),
    "copy.day": Text("{month}月{day}日（{weekday}）", "{day}/{month} ({weekday})"),
}
