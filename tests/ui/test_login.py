"""Who is there: the view before the school, what it says, and changing who is there."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from schoolguard.domain.people import MakeRecoveryCode
from schoolguard.services import Services
from schoolguard.ui.application import Built, Window
from schoolguard.ui.bridge import ChangeBridge
from schoolguard.ui.login import LoginView
from schoolguard.ui.status import Status
from tests.opened import action, begin_campaign, import_classes, name_school, opened, plain_classes
from tests.services.staff import PASSWORD, with_staff
from tests.ui.fakes import SPECS, NotePage

KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    with opened(tmp_path / "schoolguard.db", tmp_path) as made:
        name_school(made)
        import_classes(made, *plain_classes(12))
        yield made


def _status(services: Services) -> Status:
    me = services.people.me()
    return Status(
        school="青禾小学",
        month="11月",
        who="办公室" if me is None else me.name,
        place="本机数据",
        place_detail="",
        backup=None,
        logged_in=me is not None,
    )


@pytest.fixture
def open_it(
    qtbot: QtBot, services: Services, settings: QSettings
) -> Iterator[Callable[[], Window]]:
    made: list[Window] = []

    def build(bridge: ChangeBridge) -> Built:
        services.school.office.store.listen(bridge.post)
        return services, None, partial(_status, services)

    def show() -> Window:
        window = Window(SPECS, build, settings)
        qtbot.addWidget(window.shell)
        made.append(window)
        window.shell.show()
        window.shell.activateWindow()
        return window

    yield show
    for window in made:
        window.close()


def _view(qtbot: QtBot, window: Window) -> LoginView:
    qtbot.waitUntil(lambda: bool(window.shell.findChildren(LoginView)), timeout=10_000)
    (view,) = window.shell.findChildren(LoginView)
    qtbot.waitUntil(view.isVisible)
    return view


def _page(window: Window) -> NotePage | None:
    page = window.shell.current_page()
    assert page is None or isinstance(page, NotePage)
    return page


def _enter(qtbot: QtBot, window: Window, login: str) -> None:
    view = _view(qtbot, window)
    view.password.clear()
    view.login.setText(login)
    QTest.keyClick(view.login, KEY.Key_Return)  # goes on to the password
    view.password.setText(PASSWORD)
    with qtbot.waitSignal(window.ready, timeout=10_000):
        QTest.keyClick(view.password, KEY.Key_Return)


def test_without_accounts_nobody_is_asked(
    qtbot: QtBot, services: Services, open_it: Callable[[], Window]
) -> None:
    begin_campaign(services)
    window = open_it()
    qtbot.waitUntil(lambda: window.shell.form.foot_who.text() == "办公室", timeout=10_000)
    assert not window.shell.findChildren(LoginView)
    assert not window.shell.form.foot_leave.isVisible()


def test_nothing_of_the_school_is_shown_before_somebody_is_known(
    qtbot: QtBot, services: Services, open_it: Callable[[], Window]
) -> None:
    with_staff(services)
    services.people.logout()
    window = open_it()
    view = _view(qtbot, window)
    assert view.geometry() == window.shell.rect()
    page = _page(window)
    assert page is None or page.heard == []
    assert window.shell.form.school_month.text() == ""
    assert not window.shell.form.search.isEnabled()
    view.login.setText("teacher")
    view.password.setText("not this one")
    QTest.keyClick(view.password, KEY.Key_Return)
    qtbot.waitUntil(view.error.isVisible, timeout=10_000)
    assert view.error.what.text() == "登录名或密码不对。"
    assert view.login.text() == "teacher"
    _enter(qtbot, window, "teacher")
    qtbot.waitUntil(lambda: window.shell.form.foot_who.text() == "teacher", timeout=10_000)
    page = _page(window)
    assert page is not None
    assert page.heard[0] == ("attach", services)
    assert window.shell.form.search.isEnabled()


def test_after_five_wrong_passwords_the_wait_is_said(
    qtbot: QtBot, services: Services, open_it: Callable[[], Window]
) -> None:
    with_staff(services)
    services.people.logout()
    view = _view(qtbot, open_it())
    for said in ("登录名或密码不对。",) * 5 + ("输错太多次，暂停登录。",):
        view.login.setText("reader")
        view.password.setText("not this one")
        view.error.clear()
        QTest.mouseClick(view.enter, LEFT)
        qtbot.waitUntil(view.error.isVisible, timeout=10_000)
        assert view.error.what.text() == said
    assert "1 分钟" in view.error.remedy.text()


@pytest.mark.parametrize("by_keys", [True, False])
def test_somebody_else_gets_pages_of_their_own(
    qtbot: QtBot, services: Services, open_it: Callable[[], Window], by_keys: bool
) -> None:
    with_staff(services)
    services.people.logout()
    window = open_it()
    _enter(qtbot, window, "office")
    shell = window.shell
    qtbot.waitUntil(shell.form.foot_leave.isVisible, timeout=10_000)
    before = _page(window)
    if by_keys:
        QTest.keyClick(shell, KEY.Key_L, Qt.KeyboardModifier.ControlModifier)
    else:
        QTest.mouseClick(shell.form.foot_leave, LEFT)
    _view(qtbot, window)
    assert services.people.me() is None
    assert shell.current_page() is None
    _enter(qtbot, window, "reader")
    qtbot.waitUntil(lambda: shell.form.foot_who.text() == "reader", timeout=10_000)
    assert _page(window) is not before


def test_who_forgot_the_password_gets_in_by_the_recovery_code(
    qtbot: QtBot, services: Services, open_it: Callable[[], Window]
) -> None:
    with_staff(services)
    code = services.people.make_code(MakeRecoveryCode(action_id=action()))
    services.people.logout()
    window = open_it()
    view = _view(qtbot, window)
    view.login.setText("office")
    QTest.mouseClick(view.forgot, LEFT)
    card = view.recovery
    assert card.isVisible()
    assert not view.card.isVisible()
    assert not card.use.isEnabled()
    card.code.setText("00000-00000-00000-00000")
    for line in (card.password.first, card.password.again):
        line.setText("新的一句密码好记")
    QTest.mouseClick(card.use, LEFT)
    qtbot.waitUntil(card.error.isVisible, timeout=10_000)
    assert card.code.text()  # what was typed stays
    card.code.setText(code)
    QTest.mouseClick(card.use, LEFT)
    qtbot.waitUntil(lambda: card.dialog is not None, timeout=10_000)
    dialog = card.dialog
    assert dialog is not None
    assert dialog.form.code.text() != code
    with qtbot.waitSignal(window.ready, timeout=10_000):
        QTest.mouseClick(dialog.form.kept, LEFT)
    me = services.people.me()
    assert me is not None
    assert me.login == "office"
