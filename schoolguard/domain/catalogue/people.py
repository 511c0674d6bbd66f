"""Texts of accounts and rights."""

from schoolguard.domain.catalogue.text import ErrorText, Text

ERRORS: dict[str, ErrorText] = {
    "rights.denied": ErrorText(
        Text("您的身份不能做这件事。", "Your role does not allow this."),
        Text("请由办公室的管理员来做。", "Ask the administrator in the office to do it."),
    ),
    "rights.other_class": ErrorText(
        Text("这不是您的班级。", "This is not one of your classes."),
        Text("只能登记自己班（年级）的情况。", "You can log only for your own classes."),
    ),
    "rights.login": ErrorText(
        Text("还没有登录。", "Nobody is logged in."),
        Text(
            "请先登录；命令行加上 --as 登录名。",
            "Log in first; on the command line add --as LOGIN.",
        ),
    ),
    "login.wrong": ErrorText(
        Text("登录名或密码不对。", "Login name or password is wrong."),
        Text(
            "请再输一遍；忘了就请管理员重设。", "Try again, or ask the administrator to reset it."
        ),
    ),
    "login.wait": ErrorText(
        Text("输错太多次，暂停登录。", "Too many failed attempts; login is paused."),
        Text("请过 {minutes} 分钟再试。", "Try again in {minutes} minutes."),
    ),
    "account.short": ErrorText(
        Text("密码至少要 {least} 个字。", "A password needs at least {least} characters."),
        Text("可以用一句好记的话。", "A short sentence is easy to remember."),
    ),
    "account.taken": ErrorText(
        Text("登录名“{login}”已经有人用。", 'The login name "{login}" is taken.'),
        Text("请换一个。", "Select another."),
    ),
    "account.last": ErrorText(
        Text("这是最后一位管理员。", "This is the last administrator."),
        Text(
            "请先让别人也做管理员；不想再登录，就把账号全部删掉。",
            "Make someone else an administrator first; to do without logging in, "
            "delete all accounts.",
        ),
    ),
    "account.none": ErrorText(
        Text("还没有账号，用不着恢复码。", "There are no accounts, so no recovery code is needed."),
        Text("请先加一位管理员。", "Add an administrator first."),
    ),
    "recovery.wrong": ErrorText(
        Text("登录名或恢复码不对。", "Login name or recovery code is wrong."),
        Text(
            "登录名要是管理员的；恢复码在设账号时打印或抄下的那张纸上。",
            "The login name must be an administrator's; the code is on the sheet "
            "printed or written down when accounts were set up.",
        ),
    ),
    "account.first": ErrorText(
        Text("第一个账号要是管理员。", "The first account must be an administrator."),
        Text("请先加管理员，再加其他人。", "Add an administrator first, then the others."),
    ),
}

VALUES: dict[str, Text] = {
    "noun.account": Text("账号", "account"),
    "noun.account_class": Text("账号的班级", "class of an account"),
    "role.administrator": Text("管理员", "Admin"),
    "role.grade_leader": Text("年级组长", "Grade leader"),
    "role.class_teacher": Text("班主任", "Class teacher"),
    "role.reader": Text("只看", "Read-only"),
    "action.account.save": Text("修改账号", "changed an account"),
    "action.account.remove": Text("删除账号", "deleted an account"),
    "action.account.password": Text("修改密码", "changed a password"),
    "recovery.code": Text(
        "恢复码：{words}\n只显示这一次，请抄在纸上收好。管理员忘了密码，在登录窗口凭它设新密码。",
        "Recovery code: {words}\nShown this once: write it down. With it an administrator who "
        "forgot the password sets a new one at the login.",
    ),
    "noun.recovery": Text("恢复码", "recovery code"),
    "action.account.code": Text("生成恢复码", "made a recovery code"),
    "action.account.recover": Text("用恢复码登录", "logged in with the recovery code"),
    "action.account.login": Text("登录", "logged in"),
}
