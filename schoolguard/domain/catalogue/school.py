"""Texts of campuses, classes and school years."""

from schoolguard.domain.catalogue.text import ErrorText, Text

ERRORS: dict[str, ErrorText] = {
    "campus.twice": ErrorText(
        Text("校区“{name}”写了两次。", 'The campus "{name}" appears twice.'),
        Text("请改掉一个；简称也不能相同。", "Change one of them; short names must differ too."),
    ),
    "campus.in_use": ErrorText(
        Text("{name}还有 {count} 个班。", "{name} still has {count} classes."),
        Text("请先把这些班改到别的校区。", "Move these classes to another campus first."),
    ),
    "class.bad_grades": ErrorText(
        Text("这几个年级不能编成一个班。", "These grades cannot form one class."),
        Text(
            "请从低到高选同一学段的年级。",
            "Choose grades of the same school stage, lowest first.",
        ),
    ),
    "class.span": ErrorText(
        Text("结束日期早于开始日期。", "The end date is before the start date."),
        Text("请检查两个日期。", "Check both dates."),
    ),
    "class.record_later": ErrorText(
        Text(
            "{name}在 {day} 还有记录，不能在这天以前撤班。",
            "{name} has a record on {day}, so it cannot close before then.",
        ),
        Text("请把撤班日期改到那天以后。", "Choose a later closing date."),
    ),
    "class.merged_into": ErrorText(
        Text("不能这样并班。", "The class cannot be merged like this."),
        Text(
            "请选本学年的另一个班，并填撤班日期。",
            "Choose another class of this school year, and enter the closing date.",
        ),
    ),
    "class.counted_later": ErrorText(
        Text("人数日期 {day} 还没到。", "The head-count date {day} is in the future."),
        Text("请填数人数的那一天。", "Enter the day the pupils were counted."),
    ),
    "class.boarders": ErrorText(
        Text(
            "住校 {boarders} 人，多于全班 {heads} 人。",
            "{boarders} boarders are more than the {heads} pupils of the class.",
        ),
        Text("请检查两个人数。", "Check both numbers."),
    ),
    "class.which_campus": ErrorText(
        Text("{name}在几个校区都有。", "{name} exists on several campuses."),
        Text("请在花名册里加一列“校区”。", "Add a column 校区 to the roster."),
    ),
    "year.nothing": ErrorText(
        Text("没有班级可以升入下一学年。", "No classes can move up to the next school year."),
        Text(
            "新学年的班级已经在了，或者本学年没有班级。",
            "Next year's classes already exist, or this year has none.",
        ),
    ),
}

VALUES: dict[str, Text] = {
    "noun.campus": Text("校区", "campus"),
    "noun.badge": Text("校徽", "badge"),
    "action.badge.keep": Text("修改校徽", "changed the badge"),
    "noun.head_count": Text("班级人数", "head-count"),
    "action.campus.save": Text("修改校区", "changed campuses"),
    "action.year.go_on": Text("升入新学年", "moved up to the new school year"),
    "stage.kindergarten": Text("幼儿园", "Kindergarten"),
    "stage.primary": Text("小学", "Primary school"),
    "stage.junior": Text("初中", "Junior high school"),
    "stage.nine_year": Text("九年一贯制学校", "Nine-year school"),
    "stage.senior": Text("高中", "Senior high school"),
    "stage.secondary": Text("完全中学", "Junior and senior high school"),
    "stage.twelve_year": Text("十二年一贯制学校", "Twelve-year school"),
    "stage.vocational": Text("中等职业学校", "Vocational school"),
    "boarding.day": Text("走读", "Day pupils"),
    "boarding.boarders": Text("住校", "Boarders"),
    "boarding.mixed": Text("走读和住校都有", "Both"),
    "cli.new_campus": Text("新建校区：{name}", "new campus: {name}"),
    "cli.shrunk": Text(
        "{name}只剩{after}人（原有{before}人），请核对",
        "{name} would have {after} pupils instead of {before}",
    ),
    "cli.jump": Text("{grade}没有{numbers}班，请核对", "{grade} has no class {numbers}"),
    "gap.no_head_count": Text("{names}没有填人数", "No head-count: {names}"),
    "gap.no_head_count_many": Text(
        "{names}等{count}个班没有填人数", "{count} classes without a head-count, including {names}"
    ),
}
