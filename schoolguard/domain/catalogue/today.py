"""Texts of what stands today."""

from schoolguard.domain.catalogue.text import ErrorText, Text

ERRORS: dict[str, ErrorText] = {}

VALUES: dict[str, Text] = {
    "today.task": Text("{task}：还有 {count} 个班", "{task}: classes left: {count}"),
    "today.task_named": Text("{task}：还差{names}", "{task}, still missing: {names}"),
    "today.talk": Text("国旗下讲话稿未写完", "Flag talk script not finished"),
    "today.ask": Text("来文要求、尚缺：{text}", "Required, still missing: {text}"),
    "today.report": Text("上报总结", "Submit the summary"),
    "today.class_meetings.classes": Text("已开班会", "Class meetings"),
    "today.talks.held": Text("国旗下讲话", "Flag talks"),
    "next.school": Text("回答三个问题，马上开始", "Answer three questions to start"),
    "next.classes": Text("导入花名册，列出班级", "Import the roster to list the classes"),
    "next.plan": Text("从标准方案挑本月要做的事", "Choose the tasks from the standard plan"),
    "next.group": Text("写上领导小组", "Enter the leadership group"),
}
