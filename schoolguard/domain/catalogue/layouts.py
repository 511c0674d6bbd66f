"""Texts of the layouts that papers are set by."""

from schoolguard.domain.catalogue.text import ErrorText, Text

ERRORS: dict[str, ErrorText] = {
    "layout.taken": ErrorText(
        Text("已经有叫“{name}”的页面格式。", 'A layout called "{name}" already exists.'),
        Text("请另起一个名称，再保存。", "Choose another name, then save again."),
    ),
    "layout.back_clash": ErrorText(
        Text(
            "“{name}”放不回来：同名的页面格式又有了一个。",
            '"{name}" cannot be put back: another layout has that name now.',
        ),
        Text("请先把现有的改名，再放回来。", "Rename the other one first."),
    ),
}

VALUES: dict[str, Text] = {
    "noun.paper_layout": Text("页面格式", "layout"),
    "action.layout.save": Text("修改页面格式", "changed a layout"),
    "action.layout.use": Text("换用页面格式", "chose the layout of papers"),
    "action.layout.remove": Text("删除页面格式", "deleted a layout"),
    "face.song": Text("宋体（代仿宋）", "Song"),
    "face.song_bold": Text("粗宋（代小标宋）", "Song bold"),
    "face.kai": Text("楷体", "Kai"),
    "face.hei": Text("黑体", "Hei"),
    "face.sans": Text("细黑", "Sans"),
}
