"""Texts of activities of every kind, their details, and incidents."""

from schoolguard.domain.catalogue.text import ErrorText, Text

ERRORS: dict[str, ErrorText] = {
    "activity.class_needed": ErrorText(
        Text("主题班会要选班级。", "A class meeting needs a class."),
        Text("请选班级，或换一种类型。", "Choose the class, or another type."),
    ),
    "activity.other_task": ErrorText(
        Text(
            "这项任务不由这样的活动完成。",
            "This task cannot be completed by an activity like this.",
        ),
        Text(
            "请写明班级，并选同一类别的任务；或不选任务。",
            "Name the class and choose a task of the same type, or no task.",
        ),
    ),
    "activity.ends_before": ErrorText(
        Text(
            "结束日期 {last} 早于开始日期 {first}。",
            "It ends on {last}, before it begins on {first}.",
        ),
        Text("请检查两个日期。", "Check both days."),
    ),
    "activity.time": ErrorText(
        Text("看不懂时间“{time}”。", '"{time}" is not a time of day.'),
        Text("请写成 14:30。", "Write it as 14:30."),
    ),
    "activity.number": ErrorText(
        Text("{field}要在 0 到 {most} 之间。", "{field} must be between 0 and {most}."),
        Text("请检查数字。", "Check the number."),
    ),
    "detail.count": ErrorText(
        Text(
            "“{name}”的数量要在 0 到 {most} 之间。",
            'The count of "{name}" must be between 0 and {most}.',
        ),
        Text("请检查数量。", "Check the number."),
    ),
    "incident.id_number": ErrorText(
        Text("经过里有身份证号码。", "The description contains an ID number."),
        Text(
            "请删去号码，写“一名学生”“一位家长”就行。",
            'Remove it and write "a pupil" or "a parent" instead.',
        ),
    ),
    "incident.phone": ErrorText(
        Text("经过里有电话号码。", "The description contains a phone number."),
        Text(
            "请删去号码，报给谁写在“报给”里。",
            'Remove it; who was informed goes into "Reported to".',
        ),
    ),
    "incident.count": ErrorText(
        Text("起数要在 1 到 {most} 之间。", "Cases must be between 1 and {most}."),
        Text("请检查起数。", "Check the number."),
    ),
}

VALUES: dict[str, Text] = {
    "unit.hours": Text("课时", "class-hours"),
    "unit.boards": Text("块", "boards"),
    "unit.strips": Text("条", "pieces"),
    "unit.sheets": Text("张", "sheets"),
    "unit.films": Text("部", "films"),
    "unit.works": Text("件", "works"),
    "unit.copies": Text("份", "copies"),
    "unit.places": Text("处", "places"),
    "unit.units": Text("家", "partners"),
    "unit.cases": Text("起", "cases"),
    "unit.yuan": Text("元", "yuan"),
    "piece.board": Text("块", "boards"),
    "piece.banner": Text("条", "banners"),
    "piece.led": Text("条", "slogans"),
    "piece.poster": Text("张", "posters"),
    "piece.video": Text("部", "films"),
    "piece.contest": Text("件", "works"),
    "noun.detail": Text("明细", "detail"),
    "noun.incident": Text("线索劝阻", "incident"),
    "action.incident.save": Text("登记线索劝阻", "recorded an incident"),
    "action.incident.remove": Text("删除线索劝阻", "deleted an incident"),
    "detail.target": Text("对象", "Target group"),
    "detail.position": Text("阵地", "Place"),
    "detail.partner": Text("联合单位", "Partner"),
    "detail.medium": Text("媒体", "Medium"),
    "detail.material": Text("材料", "Material"),
    "detail_origin.made": Text("制作", "Made"),
    "detail_origin.forwarded": Text("转发", "Forwarded"),
    "about.exact": Text("整数", "Exact"),
    "about.about": Text("约", "About"),
    "about.over": Text("余", "Over"),
    "outcome.stopped": Text("已劝阻", "Stopped"),
    "outcome.lost": Text("已受损", "Money lost"),
    "outcome.investigating": Text("在查", "Under investigation"),
    "outcome.other": Text("其他", "Other"),
    "figure.meetings.count": Text("会议", "Meetings"),
    "figure.meetings.present": Text("到会", "Present at meetings"),
    "figure.lectures.count": Text("专题讲座", "Lectures"),
    "figure.lectures.present": Text("听讲座", "Present at lectures"),
    "figure.lectures.class_hours": Text("讲座课时", "Class-hours of lectures"),
    "figure.training.count": Text("培训", "Training"),
    "figure.training.present": Text("参加培训", "Present at training"),
    "figure.partner_events.count": Text("联合活动", "Events with partners"),
    "figure.partner_events.present": Text("参加联合活动", "Present at events with partners"),
    "figure.boards.count": Text("黑板报、展板", "Blackboards and displays"),
    "figure.banners.count": Text("横幅、标语", "Banners"),
    "figure.led.count": Text("电子屏标语", "LED slogans"),
    "figure.led.times": Text("电子屏播放", "LED plays"),
    "figure.posters.count": Text("海报", "Posters"),
    "figure.broadcasts.times": Text("广播", "Broadcasts"),
    "figure.videos.count": Text("视频", "Films"),
    "figure.videos.times": Text("视频播放", "Film plays"),
    "figure.contests.count": Text("比赛、征集", "Contests"),
    "figure.contests.works": Text("参赛作品", "Works entered"),
    "figure.visits.count": Text("走访", "Visits"),
    "figure.details.materials": Text("宣传材料", "Materials"),
    "figure.details.positions": Text("阵地", "Places"),
    "figure.details.partners": Text("联合单位", "Partners"),
    "figure.incidents.recorded": Text("线索劝阻", "Incidents"),
    "figure.incidents.stopped": Text("已劝阻", "Incidents stopped"),
    "figure.incidents.amount": Text("涉及金额", "Amount involved"),
    "figure.incidents.saved": Text("劝阻金额", "Amount saved"),
    "figure.incidents.lost": Text("受损金额", "Amount lost"),
    "gap.activities_outside": Text(
        "{count}条班会或其他活动的日期不在宣传月内",
        "Class meetings and activities dated outside the campaign: {count}",
    ),
    "gap.lecture_heads": Text(
        "{count}场讲座没有填到场人数", "Lectures that lack a head-count: {count}"
    ),
    "cli.activity": Text("{day}  {kind}  {title}  {many}", "{day}  {kind}  {title}  {many}"),
    "cli.incident": Text(
        "{day}  {type}  {count}  {amount}  {outcome}", "{day}  {type}  {count}  {amount}  {outcome}"
    ),
    "cli.none_recorded": Text("没有记录", "none recorded"),
}
