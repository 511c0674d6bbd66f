"""Texts of the school, campaigns, tasks, activities and the summary."""

from schoolguard.domain.catalogue.text import ErrorText, Text

ERRORS: dict[str, ErrorText] = {
    "campaign.none": ErrorText(
        Text("还没有建立宣传月。", "There is no campaign yet."),
        Text(
            "请先在“设置”里填学校、日期和来文。",
            "Fill in school, dates and notice under Settings first.",
        ),
    ),
    "campaign.unknown": ErrorText(
        Text("没有代号为 {key} 的宣传月。", "There is no campaign with the key {key}."),
        Text("现有：{known}", "There are: {known}"),
    ),
    "campaign.too_long": ErrorText(
        Text(
            "宣传月共 {days} 天，超过 {most} 天。",
            "The campaign is {days} days long; the limit is {most}.",
        ),
        Text("请检查开始和结束日期。", "Check the start and end dates."),
    ),
    "class.exists": ErrorText(
        Text("{name}已经有了。", "{name} already exists."),
        Text("请换一个班号，或改那个班。", "Use another number, or edit that class."),
    ),
    "class.bad_number": ErrorText(
        Text("班号要在 1 到 99 之间。", "Class numbers must be between 1 and 99."),
        Text("请检查班号。", "Check the number."),
    ),
    "class.back_clash": ErrorText(
        Text(
            "恢复不了{name}：已经有同名的班。",
            "{name} cannot be put back: a class of that name exists.",
        ),
        Text("请先改那个班的年级或班号。", "First change the grade or number of the other class."),
    ),
    "school.not_opted_in": ErrorText(
        Text(
            "学校没有选择保存姓名或电话。",
            "The school has not chosen to keep names or phone numbers.",
        ),
        Text(
            "请先在“设置”里打开，或只导入人数。",
            "Turn it on under Settings first, or import head-counts only.",
        ),
    ),
    "class.none_in_file": ErrorText(
        Text("“{file}”里没有可导入的班级。", '"{file}" contains no classes to import.'),
        Text("请检查花名册里是否有班级一列。", "Check that the roster has a column of classes."),
    ),
    "class.none": ErrorText(
        Text("还没有班级。", "There are no classes yet."),
        Text("请先导入花名册，或逐个添加班级。", "Import a roster, or add classes one by one."),
    ),
    "activity.future": ErrorText(
        Text("日期 {day} 还没到。", "The date {day} is in the future."),
        Text("请在开过以后再登记。", "Log it once it has taken place."),
    ),
    "activity.outside": ErrorText(
        Text(
            "日期 {day} 不在本学年内（{first}至{last}）。",
            "The date {day} is outside the school year ({first} to {last}).",
        ),
        Text("请检查日期。", "Check the date."),
    ),
    "activity.outside_month": ErrorText(
        Text(
            "日期不在宣传月 {first.month}月{first.day}日至{last.month}月{last.day}日 之内。",
            "The date is outside the campaign ({first.day}/{first.month} to "
            "{last.day}/{last.month}).",
        ),
        Text("确实是那天做的，照样可以登记。", "If it is right, you can log it anyway."),
    ),
    "activity.present_over_planned": ErrorText(
        Text(
            "实到 {present} 人，多于应到 {planned} 人。",
            "{present} present, but only {planned} expected.",
        ),
        Text("请检查两个人数。", "Check both numbers."),
    ),
}

VALUES: dict[str, Text] = {
    "figure.classes.total": Text("班级", "Classes"),
    "figure.pupils.total": Text("学生", "Pupils"),
    "figure.class_meetings.count": Text("主题班会", "Class meetings"),
    "figure.class_meetings.classes": Text("已开班会的班级", "Classes with a meeting"),
    "figure.class_meetings.missing": Text(
        "还没有班会记录的班级", "Classes without a meeting record"
    ),
    "figure.class_meetings.exempt": Text("免做的班级", "Exempt classes"),
    "figure.class_meetings.present": Text("到会学生", "Pupils present"),
    "figure.class_meetings.planned": Text("应到学生", "Pupils expected"),
    "figure.class_meetings.rate": Text("出勤率", "Attendance"),
    "gap.no_classes": Text("还没有班级", "No classes yet"),
    "gap.no_meeting": Text("{names}没有班会记录", "No class-meeting record: {names}"),
    "gap.no_meeting_many": Text(
        "{names}等{count}个班没有班会记录",
        "{count} classes without a class-meeting record, including {names}",
    ),
    "gap.no_heads": Text(
        "{count}条班会记录没有填实到人数", "Class-meeting records without a head-count: {count}"
    ),
    "gap.no_notice": Text("没有填来文", "No notice entered"),
}
