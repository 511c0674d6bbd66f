"""Texts of the leading group."""

from schoolguard.domain.catalogue.text import ErrorText, Text

ERRORS: dict[str, ErrorText] = {
    "group.exists": ErrorText(
        Text("这个宣传月已经有小组了。", "This campaign already has a group."),
        Text("请在现有的小组里修改。", "Edit the existing group."),
    ),
    "group.none_earlier": ErrorText(
        Text("那个宣传月没有可沿用的小组。", "That campaign has no group to reuse."),
        Text("请直接添加成员。", "Add the members instead."),
    ),
    "group.nobody": ErrorText(
        Text("这些人都已经在小组里了。", "All of them are in the group already."),
        Text("请核对名单，或在列表里修改。", "Check the list, or change them in the group."),
    ),
    "group.back_clash": ErrorText(
        Text("恢复不了：已经有了新的小组。", "It cannot be put back: there is a new group."),
        Text("请在现有的小组里修改。", "Edit the existing group."),
    ),
}

VALUES: dict[str, Text] = {
    "group_kind.leading_group": Text("领导小组", "Leadership group"),
    "group_kind.task_force": Text("工作专班", "Task force"),
    "group_kind.headquarters": Text("指挥部", "Headquarters"),
    "origin.new": Text("新成立", "Newly formed"),
    "origin.existing": Text("沿用原有小组", "Existing group"),
    "role.head": Text("组长", "Head"),
    "role.head.headquarters": Text("总指挥", "Chief"),
    "role.deputy": Text("副组长", "Deputy head"),
    "role.deputy.headquarters": Text("副总指挥", "Deputy chief"),
    "role.member": Text("成员", "Member"),
    "role.contact": Text("联络员", "Contact"),
    "role.director": Text("办公室主任", "Office director"),
    "figure.group.members": Text("领导小组", "Leadership group"),
    "noun.leading_group": Text("领导小组", "leadership group"),
    "noun.group_member": Text("小组成员", "group member"),
    "action.group.save": Text("修改领导小组", "changed the leadership group"),
    "action.group.take_over": Text("沿用上次的小组", "reused an earlier group"),
    "action.group.remove": Text("删除领导小组", "deleted the leadership group"),
    "action.member.save": Text("修改小组成员", "changed a group member"),
    "action.member.remove": Text("删除小组成员", "deleted group members"),
    "action.member.order": Text("调整小组次序", "reordered the group"),
}
