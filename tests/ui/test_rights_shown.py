"""Ctrl+K and F1 offer each role what it may do, and nothing that would be refused."""

from types import SimpleNamespace

import pytest
from pytestqt.qtbot import QtBot

from schoolguard.domain.catalogue import render_value
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.people import OWN, Account, Role
from schoolguard.services.session import Session
from schoolguard.ui.actions import KNOWN, OF_WINDOW, Actions
from schoolguard.ui.dialogs.keys import own_keys, usual_keys
from schoolguard.ui.jobs import ImmediateJobs
from schoolguard.ui.page import Page, PageContext, PageSpec
from schoolguard.ui.pages import PAGES
from schoolguard.ui.shell import Shell
from tests.ui.fakes import NotePage

ROLES = (None, *Role)


def _account(role: Role | None) -> Account | None:
    if role is None:
        return None
    return Account(id=1, uid="u", version=1, login="li", name="李", role=role)


def _services(role: Role | None) -> SimpleNamespace:
    return SimpleNamespace(people=SimpleNamespace(me=lambda: _account(role)))


def _is_allowed(role: Role | None, right: str) -> bool:
    """Ask who refuses in the end: the services' own session."""
    session = Session(_account(role), guarded=role is not None)
    try:
        session.reach(right)
    except SchoolError:
        return False
    return True


@pytest.fixture
def shell(qtbot: QtBot) -> Shell:
    specs = tuple(PageSpec(one.page_id, one.title, one.icon, NotePage) for one in PAGES)
    made = Shell(specs, ImmediateJobs())
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("role", ROLES, ids=str)
def test_each_role_finds_what_it_may_do(shell: Shell, role: Role | None) -> None:
    shell.lists.services = _services(role)
    titles = {spec.page_id: spec.title for spec in PAGES}
    actions = Actions(shell, ImmediateJobs(), titles)
    wrong = []
    for place, known in enumerate(KNOWN):
        if known.page_id == OF_WINDOW:
            continue
        found = str(place) in {hit.target for hit in actions.find(known.words())}
        allowed = not known.right or _is_allowed(role, known.right)
        if known.right == "account.password":
            allowed = role is not None
        if found != allowed:
            wrong.append((known.text, known.part, found))
    assert wrong == []


def test_rights_are_those_of_the_audit_trail() -> None:
    rights = {known.right for known in KNOWN if known.right}
    assert OWN & rights >= {"activity.log", "relay.confirm", "handin.confirm", "slip.read"}
    for right in rights:
        assert render_value(f"action.{right}", "zh_CN")


class Tasks(NotePage):
    """Has two of the real page's actions, and one that is not there now."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.add_action("任务…", self.on_save, shortcut="Ctrl+T")
        self.add_action("登记", self.on_save, shortcut="Ctrl+N")
        self.add_action("复制提醒", self.on_save, shortcut="Ctrl+R").setVisible(False)


@pytest.mark.parametrize(
    ("role", "own", "missing"),
    [
        (None, {"Ctrl+S", "Ctrl+T", "Ctrl+N"}, {"Ctrl+L"}),
        (Role.ADMINISTRATOR, {"Ctrl+S", "Ctrl+T", "Ctrl+N"}, set()),
        (Role.CLASS_TEACHER, {"Ctrl+S", "Ctrl+N"}, set()),
        (Role.READER, {"Ctrl+S"}, {"Ctrl+S", "Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+R"}),
    ],
    ids=["alone", "administrator", "class_teacher", "reader"],
)
def test_the_list_of_keys_shows_what_works_now(
    qtbot: QtBot, shell: Shell, role: Role | None, own: set[str], missing: set[str]
) -> None:
    services = _services(role)
    context = PageContext(
        page_id="assignments",
        title="班级任务",
        jobs=ImmediateJobs(),
        notify=shell.notify,
        go=shell.go,
        lists=shell.lists,
    )
    page: Page = Tasks(context)
    qtbot.addWidget(page)
    assert {key for key, _ in own_keys(page, services)} == own  # 保存 is the test page's own
    everything = {key for key, _ in usual_keys()}
    shown = {key for key, _ in usual_keys(services, leaves=role is not None)}
    assert everything - shown == missing
