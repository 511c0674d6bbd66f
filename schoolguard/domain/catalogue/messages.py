"""Texts of messages to parents, their channels, and what the linter finds."""

from schoolguard.domain.catalogue.text import ErrorText, Text

ERRORS: dict[str, ErrorText] = {
    "message.future": ErrorText(
        Text("日期 {day} 还没到，不能登记已发。", "The date {day} is in the future."),
        Text("请在发过以后再登记。", "Record it once it has been sent."),
    ),
    "message.suspicious": ErrorText(
        Text(
            "文本里有{count}处写法容易被当成诈骗，没有复制。",
            "Places that look like a scam: {count}. The text was not copied.",
        ),
        Text(
            "请按提示改好；确实要用的，选“仍要复制”。",
            'Change them as suggested, or choose "Copy anyway".',
        ),
    ),
    "message.empty": ErrorText(
        Text("这条消息还没有正文。", "This message has no text yet."),
        Text("请先写正文，或插入一段现成的。", "Write it first, or insert a ready-made text."),
    ),
    "message.no_class": ErrorText(
        Text("没有选班级。", "No class is chosen."),
        Text("请选至少一个班，或改为发给全校。", "Choose at least one, or send it to all classes."),
    ),
    "message.not_for": ErrorText(
        Text("有班级不在这条消息的发送范围内。", "A class is not among those the message is for."),
        Text("请刷新后再登记。", "Refresh, then record it."),
    ),
    "message.unknown": ErrorText(
        Text("没有题目是“{title}”的消息。", 'There is no message called "{title}".'),
        Text("用 messages 命令看看有哪些。", "The command messages lists them."),
    ),
    "message.no_starter": ErrorText(
        Text("没有这样的现成文本。", "There is no such ready-made text."),
        Text("可用的有：{known}", "There are: {known}"),
    ),
    "message.no_text": ErrorText(
        Text("读不了正文：{file}", "The text cannot be read: {file}"),
        Text("请检查文件，并存成 UTF-8 的文本文件。", "Check the file and save it as UTF-8 text."),
    ),
    "message.limit": ErrorText(
        Text("长度要在 {least} 到 {most} 之间。", "The length must be between {least} and {most}."),
        Text("不清楚的，留空就行。", "Leave it empty if unknown."),
    ),
}

VALUES: dict[str, Text] = {
    "kind.message": Text("家长消息", "Message to parents"),
    "unit.messages": Text("条", "messages"),
    "noun.message": Text("家长消息", "message to parents"),
    "noun.message_text": Text("消息文本", "text of a message"),
    "noun.message_class": Text("消息的班级", "class of a message"),
    "noun.forwarding": Text("转发记录", "forwarding"),
    "noun.channel": Text("消息渠道", "channel"),
    "noun.messaging": Text("消息设置", "settings of messages"),
    "action.message.save": Text("修改家长消息", "changed a message"),
    "action.message.copy": Text("复制家长消息", "copied a message"),
    "action.message.post": Text("登记发到班主任群", "noted a message as posted"),
    "action.message.mark": Text("登记转发", "recorded forwardings"),
    "action.message.remove": Text("删除家长消息", "deleted a message"),
    "action.channel.save": Text("修改消息设置", "changed the channels"),
    "channel.wechat_paste": Text("班级微信群", "Class group in WeChat"),
    "channel.sms": Text("校讯通短信", "SMS"),
    "channel.wecom": Text("企业微信群", "WeCom group"),
    "channel.dingtalk": Text("钉钉群", "DingTalk group"),
    "channel.feishu": Text("飞书群", "Feishu group"),
    "message_state.done": Text("都已转发", "All forwarded"),
    "message_state.going_on": Text("转发中", "Being forwarded"),
    "message_state.late": Text("逾期未发", "Not sent in time"),
    "message_state.ahead": Text("未到时间", "Upcoming"),
    "forward_state.forwarded": Text("已转发", "Forwarded"),
    "forward_state.open": Text("未转发", "Not forwarded"),
    "forward_state.excepted": Text("不转发", "Will not forward"),
    "length.chars": Text("{used} 字", "{used} chars"),
    "length.sms": Text("{used} 字 {segments} 条", "{segments} SMS ({used})"),
    "length.bytes": Text("{used} 字节", "{used} bytes"),
    "length.over": Text("超出上限 {most}", "over the limit of {most}"),
    "length.wide": Text(
        "有 {wide} 个表情，各按 2 个字算，有的手机显示不出",
        "{wide} emoji count twice, and some phones do not show them",
    ),
    "figure.messages.planned": Text("家长消息", "Messages to parents"),
    "figure.messages.posted": Text("已发出的家长消息", "Messages sent"),
    "figure.messages.complete": Text("各班都已转发的消息", "Messages forwarded by all classes"),
    "figure.messages.forwarded_classes": Text("转发过消息的班级", "Classes that forwarded"),
    "gap.messages_open": Text(
        "家长消息还有{count}个班没有转发记录", "Classes without a record of forwarding: {count}"
    ),
    "gap.messages_unsent": Text(
        "{count}条家长消息日期已过，没有发出的记录",
        "Messages whose date has passed and that are not recorded as sent: {count}",
    ),
    "lint.clean": Text("自查未见可疑写法", "nothing suspicious found"),
    "lint.payment_code": Text("要扫码或收款码付钱", "asks for payment by a code"),
    "lint.payment_code.remedy": Text(
        "学校消息里不放付款码，写明学校公布的缴费渠道。",
        "Name the school's official way of paying instead.",
    ),
    "lint.account": Text("有账号或卡号", "contains an account or card number"),
    "lint.account.remedy": Text("删去号码，改为“按缴费通知单办理”。", "Remove the number."),
    "lint.link": Text("有网址或短链接", "contains a link"),
    "lint.link.remedy": Text(
        "删去网址，写明到哪个公众号或官网自己查。", "Say where to look it up instead."
    ),
    "lint.hurry_money": Text("催着付钱", "pressures people to pay"),
    "lint.hurry_money.remedy": Text(
        "去掉催促，或把收费另行书面通知。", "Remove the pressure, or announce fees on paper."
    ),
    "lint.secrets": Text("要验证码、密码或证件号", "asks for codes, passwords or ID numbers"),
    "lint.secrets.remedy": Text(
        "不在消息里收这些，改为到校当面登记。",
        "Do not collect these by message; register them in person.",
    ),
    "lint.install": Text("要家长下载安装", "asks people to install something"),
    "lint.install.remedy": Text(
        "改为“可到手机自带的应用商店自己搜索”，或删去。",
        "Remove it, or refer to the phone's own app store.",
    ),
    "lint.join_group": Text("要家长进群或加好友", "asks people to join a group or add a contact"),
    "lint.join_group.remedy": Text(
        "进群由班主任在家长会上当面办。", "Let class teachers do that face to face."
    ),
    "lint.reward": Text("转发有奖、集赞", "offers a reward for forwarding"),
    "lint.reward.remedy": Text("删去奖励。", "Remove the reward."),
    "lint.placeholder": Text("还有没填的空", "a blank is not filled in"),
    "lint.placeholder.remedy": Text("填上，或删去。", "Fill it in or take it out."),
    "lint.punctuation": Text("中文里用了半角标点", "half-width punctuation within Chinese"),
    "lint.punctuation.remedy": Text("改成全角标点。", "Use the full-width sign."),
    "lint.phone": Text("有陌生电话号码", "contains an unknown phone number"),
    "lint.phone.remedy": Text(
        "学校自己的号码，请写进“消息设置”；别的删去。",
        "Add the school's own numbers under Message settings; remove others.",
    ),
    "cli.message": Text(
        "{day}  {state}  {forwarded}/{due}  {title}", "{day}  {state}  {forwarded}/{due}  {title}"
    ),
    "cli.message_ticked": Text(
        "{title}：已转发 {forwarded}/{due} 个班", "{title}: forwarded by {forwarded}/{due} classes"
    ),
}
