"""Texts of finalised summaries, own words and numbers in them, and what the notice asks for."""

from schoolguard.domain.catalogue.text import ErrorText, Text

ERRORS: dict[str, ErrorText] = {
    "summary.many_photos": ErrorText(
        Text("附件照片最多{most}张。", "The annex may have at most {most} photos."),
        Text("请去掉几张，再保存。", "Remove some, then save again."),
    ),
    "summary.photo_consent": ErrorText(
        Text(
            "选中的照片里，有的不能用于材料。",
            "One of the selected photos may not be used in papers.",
        ),
        Text(
            "请到“佐证材料”里看它是否勾了“可用于材料”、是否征得同意，再来选。",
            "Check under Evidence whether it may be used in papers and has consent.",
        ),
    ),
    "summary.final": ErrorText(
        Text("第 {number} 版已经定稿。", "Version {number} has been finalised."),
        Text("要改，请先退回修改。", "Send it back first to change it."),
    ),
    "summary.returned": ErrorText(
        Text("第 {number} 版已经退回。", "Version {number} has already been sent back."),
        Text("请刷新后再看。", "Refresh and look again."),
    ),
    "summary.moved": ErrorText(
        Text("您看的时候，记录又变了。", "The records changed while you were reading."),
        Text("请再看一遍草稿，然后定稿。", "Look at the draft once more, then finalise it."),
    ),
    "summary.no_school": ErrorText(
        Text(
            "还没有填学校名，不能定稿。",
            "The school's name has not been entered, so nothing can be finalised.",
        ),
        Text("请先在“设置”里填学校。", "Enter it under Settings first."),
    ),
    "summary.altered": ErrorText(
        Text(
            "第 {number} 版的内容与定稿时不一样，可能被人改动过。",
            "Version {number} is no longer what was finalised; someone may have altered it.",
        ),
        Text("请用备份里的那一版核对。", "Compare it with the one in a backup."),
    ),
    "summary.not_final": ErrorText(
        Text("现在没有定稿，没有什么可以退回。", "There is no final version to send back."),
        Text("草稿可以直接改。", "The draft can be edited directly."),
    ),
    "summary.no_file": ErrorText(
        Text("读不了文字：{file}", "The text cannot be read: {file}"),
        Text("请检查文件，要用 UTF-8 文本。", "Check the file; it must be UTF-8 text."),
    ),
    "figure.unknown": ErrorText(
        Text("没有手填数字“{label}”。", "No figure entered by hand is called {label}."),
        Text("请用 summary list 看有哪些。", "See what there is with: summary list"),
    ),
    "figure.amount": ErrorText(
        Text("数值要是零或正数。", "The value must be zero or more."),
        Text("请只填数字，单位填在后面一格。", "Enter digits only; the unit has its own field."),
    ),
}

VALUES: dict[str, Text] = {
    "noun.summary_version": Text("定稿", "final summary"),
    "noun.summary_text": Text("总结文字", "added text in the summary"),
    "noun.hand_figure": Text("手填数字", "figure entered by hand"),
    "noun.notice_ask": Text("来文要求", "requirement of the notice"),
    "action.summary.finalise": Text("总结定稿", "finalised the summary"),
    "action.summary.return": Text("退回修改", "sent the summary back"),
    "noun.photo_choice": Text("附件照片", "photo annex"),
    "action.summary.photos": Text("选择附件照片", "chose the photo annex"),
    "action.summary.write": Text("修改总结文字", "edited text of the summary"),
    "action.figure.save": Text("手填数字", "entered a figure by hand"),
    "action.figure.remove": Text("删除手填数字", "deleted a figure entered by hand"),
    "action.asks.save": Text("修改来文要求", "changed the requirements of the notice"),
    "unit.own": Text("（自填单位）", "(own unit)"),
    "cli.finalised": Text(
        "已定稿：第 {number} 版，校验码 {digest}", "Version {number} finalised; checksum {digest}"
    ),
    "cli.given_back": Text(
        "第 {number} 版已退回修改，原版保留。",
        "Version {number} was sent back; the original is kept.",
    ),
    "cli.version_stands": Text("第 {number} 版  {day}  定稿", "Version {number}  {day}  final"),
    "cli.version_back": Text(
        "第 {number} 版  {day}  已退回：{because}", "Version {number}  {day}  sent back: {because}"
    ),
    "cli.own_words": Text("{place}：{text}", "{place}: {text}"),
    "cli.hand_figure": Text("{label} {value}（{source}）", "{label} {value} ({source})"),
    "place.lead": Text("开头", "Opening"),
    "place.leadership": Text("组织领导", "Leadership"),
    "place.media": Text("宣传氛围", "Venues and media"),
    "place.practice": Text("主要做法", "What was done"),
    "place.results": Text("活动成效", "Results"),
    "place.weakness": Text("存在不足", "Weaknesses"),
    "place.next": Text("下一步打算", "Next steps"),
    "mode.add": Text("接在后面", "After the text"),
    "mode.replace": Text("代替原文", "Instead of the text"),
    "measure.class_meetings": Text("主题班会", "Class meetings"),
    "measure.talks": Text("国旗下讲话", "Flag talks"),
    "measure.meetings": Text("会议", "Meetings"),
    "measure.lectures": Text("专题讲座", "Lectures"),
    "measure.trainings": Text("培训", "Trainings"),
    "measure.boards": Text("黑板报、展板", "Boards"),
    "measure.banners": Text("横幅、标语", "Banners"),
    "measure.led": Text("电子屏", "LED screens"),
    "measure.posters": Text("海报", "Posters"),
    "measure.pledges": Text("承诺书", "Pledges"),
    "measure.broadcasts": Text("广播", "Broadcasts"),
    "measure.videos": Text("视频", "Videos"),
    "measure.contests": Text("比赛、征集", "Contests"),
    "measure.partner_events": Text("联合活动", "Events with partners"),
    "measure.messages": Text("家长消息", "Messages to parents"),
    "measure.leaflets": Text("宣传单", "Leaflets"),
    "measure.slips": Text("回执", "Return slips"),
    "measure.leadership": Text("领导小组", "Leadership group"),
    "measure.photos": Text("照片", "Photos"),
    "measure.summary": Text("总结定稿", "Final summary"),
    "measure.by_hand": Text("自己勾", "Ticked by hand"),
    "gap.no_next": Text("下一步打算还没有写", '"Next steps" has not been written yet'),
    "ask.of": Text("{text}（{measure}：现有 {found}）", "{text} ({measure}: {found} so far)"),
}
