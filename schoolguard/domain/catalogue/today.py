"""Texts of what stands today."""

from schoolguard.domain.catalogue.text import ErrorText, Text

ERRORS: dict[str, ErrorText] = {}

VALUES: dict[str, Text] = {
    "today.task": Text("{task}：还有 {count} 个班", "{task}: {count} classes to go"),
    "today.talk": Text("国旗下讲话稿未写完", "The flag talk is not finished"),
    "today.ask": Text("来文要求、尚缺：{text}", "Asked for, not there yet: {text}"),
    "today.report": Text("上报总结", "Hand in the summary"),
    "today.class_meetings.classes": Text("已开班会", "Class meetings"),
    "today.talks.held": Text("国旗下讲话", "Flag talks"),
}
