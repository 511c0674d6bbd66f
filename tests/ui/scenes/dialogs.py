"""What stands over the window: the keys, what is found, decisions, trouble, the login."""

from typing import Final

from schoolguard.domain.errors import SchoolError
from schoolguard.ui.notify import Question, WindowNotify
from schoolguard.ui.page import Page
from tests.ui.scenes import settings
from tests.ui.scenes.stage import Scene, Stage


def _keys(stage: Stage) -> None:
    stage.on("assignments", Page)
    stage.shell.show_keys()


def _help(stage: Stage) -> None:
    stage.on("assignments", Page)
    stage.shell.show_help()


def _search(stage: Stage) -> None:
    stage.on("today", Page)
    field = stage.shell.form.search
    field.focus()
    field.setText("三年级")
    field.textEdited.emit("三年级")


def _decision(stage: Stage) -> None:
    question = Question("还没有保存", "三年级3班填了一半，不保存就没有了。", "不保存", danger=True)
    stage.shell.notify.decide(question, stage.rest)


def _trouble(stage: Stage) -> None:
    stage.shell.notify.trouble(SchoolError("file.cannot_write", file="月末总结.pdf"))


def _bug(stage: Stage) -> None:
    stage.shell.notify.bug(ValueError("a fault of the program"))


def _toast(stage: Stage) -> None:
    stage.on("assignments", Page)
    notify = stage.shell.notify
    assert isinstance(notify, WindowNotify)
    notify.toast.say("已登记三年级3班的主题班会。", step=True)


def _login(stage: Stage) -> None:
    stage.on("today", Page)
    stage.shell.ask_to_leave()


SCENES: Final = (
    Scene("dialog-search", _search),
    Scene("dialog-keys", _keys),
    Scene("dialog-help", _help),
    Scene("dialog-decision", _decision),
    Scene("dialog-trouble", _trouble),
    Scene("dialog-bug", _bug),
    Scene("dialog-toast", _toast),
    *settings.ACCOUNTS,
    Scene("login", _login),
)
