"""Texts of the fraud library."""

from schoolguard.domain.catalogue.text import ErrorText, Text

ERRORS: dict[str, ErrorText] = {
    "library.unknown": ErrorText(
        Text("反诈知识里没有“{key}”。", 'The fraud library has no entry "{key}".'),
        Text("请在列表里重新选一条。", "Choose one from the list."),
    ),
    "library.no_band": ErrorText(
        Text("“{title}”没有写给{band}的内容。", '"{title}" has no text for {band}.'),
        Text("请换一个对象，或自己写一条。", "Choose another audience, or write your own entry."),
    ),
    "library.empty": ErrorText(
        Text("还没有写内容。", "There is no text yet."),
        Text(
            "“怎么回事”、“可疑之处”、“怎么办”、“说出口的一句”至少写一项。",
            'Fill in at least one of "How it works", "Red flags", "What to do" and "What to say".',
        ),
    ),
    "library.lines": ErrorText(
        Text("“{field}”最多{most}行。", '"{field}" may have at most {most} lines.'),
        Text(
            "请合并或删去几行，印在宣传单上才放得下。",
            "Merge or delete some so that it fits on a leaflet.",
        ),
    ),
    "library.line": ErrorText(
        Text("“{field}”有一行超过{most}个字。", 'A line of "{field}" has over {most} characters.'),
        Text("请把这一行写短，或分成两行。", "Shorten it, or split it in two."),
    ),
    "library.checked_ahead": ErrorText(
        Text("核对日期 {day} 还没到。", "The date {day} is in the future."),
        Text("请填实际核对的日子。", "Enter the day it was checked."),
    ),
    "library.back_clash": ErrorText(
        Text("“{title}”已有新的本校改写。", '"{title}" has a newer edit.'),
        Text("请先恢复原文，再撤销。", "Restore the original first, then undo."),
    ),
}

VALUES: dict[str, Text] = {
    "noun.library_edit": Text("反诈知识", "fraud library"),
    "action.library.save": Text("改写反诈知识", "edited the fraud library"),
    "action.library.restore": Text("恢复反诈知识原文", "restored an original text of the library"),
    "band.lower_primary": Text("小学低段", "Lower primary"),
    "band.upper_primary": Text("小学高段", "Upper primary"),
    "band.junior_high": Text("初中", "Junior high"),
    "band.senior_high": Text("高中", "Senior high"),
    "band.parents": Text("家长", "Parents"),
    "band.grandparents": Text("老人", "Grandparents"),
    "band.staff": Text("教职工", "Staff"),
    "entry_kind.fraud": Text("诈骗类型", "Fraud type"),
    "entry_kind.red_flags": Text("可疑信号", "Red flags"),
    "entry_kind.to_do": Text("怎么办", "What to do"),
    "entry_kind.phrase": Text("口诀", "Phrases"),
    "entry_kind.slogan": Text("标语", "Slogans"),
    "entry_kind.law": Text("法律", "Law"),
    "entry_kind.tool": Text("热线和工具", "Hotlines and tools"),
    "cli.entry": Text("{key}  {kind}  {title}  {bands}", "{key}  {kind}  {title}  {bands}"),
    "cli.entry_band": Text("【{band}】", "[{band}]"),
    "cli.entry_text": Text("{text}", "{text}"),
    "cli.entry_source": Text("来源：{source}  核对于 {day}", "Source: {source}  checked on {day}"),
}
