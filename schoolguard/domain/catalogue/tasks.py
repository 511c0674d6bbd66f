"""Texts of tasks and of the standard plan."""

from schoolguard.domain.catalogue.text import ErrorText, Text

ERRORS: dict[str, ErrorText] = {}

VALUES: dict[str, Text] = {
    "state.not_for": Text("不涉及", "Not included"),
    "noun.task_class": Text("任务的班级", "class of a task"),
    "action.task.save": Text("修改任务", "changed a task"),
    "action.task.remove": Text("删除任务", "deleted a task"),
    "action.task.order": Text("调整任务次序", "reordered tasks"),
    "action.plan.add": Text("从标准方案添加", "added from the standard plan"),
    "task_kind.class_meeting": Text("主题班会", "Class meeting"),
    "task_kind.board": Text("班级黑板报", "Class blackboard"),
    "task_kind.contest": Text("手抄报、征文", "Poster or essay contest"),
    "task_kind.video": Text("观看视频", "Watching a video"),
    "task_kind.visit": Text("家访", "Home visits"),
    "task_kind.parents": Text("家长会", "Parents' meeting"),
    "task_kind.other": Text("其他", "Other"),
    "task_done.class_meeting": Text("已开", "Held"),
    "task_done.board": Text("已出", "Done"),
    "task_done.contest": Text("已交", "Handed in"),
    "task_done.video": Text("已看", "Seen"),
    "task_done.visit": Text("已访", "Visited"),
    "task_done.parents": Text("已开", "Held"),
    "task_done.other": Text("已完成", "Done"),
    "figure.tasks.board.done": Text("已出黑板报的班级", "Classes with a blackboard"),
    "figure.tasks.board.classes": Text("要出黑板报的班级", "Classes due to make a blackboard"),
    "figure.tasks.contest.done": Text("已交作品的班级", "Classes that handed in works"),
    "figure.tasks.contest.classes": Text("要交作品的班级", "Classes due to hand in works"),
    "figure.tasks.video.done": Text("已看视频的班级", "Classes that saw the video"),
    "figure.tasks.video.classes": Text("要看视频的班级", "Classes due to see the video"),
    "figure.tasks.visit.done": Text("已家访的班级", "Classes with home visits"),
    "figure.tasks.visit.classes": Text("要家访的班级", "Classes due to make home visits"),
    "figure.tasks.parents.done": Text("已开家长会的班级", "Classes that held a parents' meeting"),
    "figure.tasks.parents.classes": Text(
        "要开家长会的班级", "Classes due to hold a parents' meeting"
    ),
    "figure.tasks.other.done": Text("完成其他任务的班级", "Classes that completed the other task"),
    "figure.tasks.other.classes": Text("有其他任务的班级", "Classes with the other task"),
    "gap.task_missing": Text(
        "“{title}”已过期限，{names}没有记录", '"{title}" is overdue without a record: {names}'
    ),
    "gap.task_missing_many": Text(
        "“{title}”已过期限，{names}等{count}个班没有记录",
        '"{title}" is overdue; {count} classes have no record, including {names}',
    ),
    "cli.task": Text(
        "{title}  {kind}  {due}前  {done}/{classes}个班  {who}",
        "{title}  {kind}  by {due}  {done} of {classes} classes  {who}",
    ),
    "cli.task_teachers": Text("各班班主任", "the class teachers"),
    "cli.task_burden": Text(
        "注意：“{words}”不宜作为任务。减负要求不得以留痕、截图、排名等评价工作；来文没有要求的，请改掉。",
        'Note: "{words}" should not be a task. Schools may not be judged by paper'
        " trails, screenshots or rankings; change it unless the notice asks for "
        "it.",
    ),
}
