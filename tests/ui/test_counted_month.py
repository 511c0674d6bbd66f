"""What a standard month of 36 classes costs at the keyboard, counted in the whole window.

Driven without a screen, by events: the same ones a screen would bring, but in one process, so that
the days of the month can pass and the count takes half a minute and not ten.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from _pytest._io import TerminalWriter
from PySide6.QtCore import QSettings, QThreadPool
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMessageBox, QToolButton
from pytestqt.qtbot import QtBot

from schoolguard.app import open_services
from schoolguard.domain.submission import SubmissionState
from schoolguard.services import Services
from schoolguard.ui.application import Window, open_window
from schoolguard.ui.bridge import ChangeBridge
from schoolguard.ui.pages import PAGES
from schoolguard.ui.status import Status
from tests.exchange.corpus import messy_roster
from tests.exchange.handins import fill
from tests.ui.hand import Hand, Step

pytestmark = pytest.mark.acceptance

OFFICE, TEACHER = "办公室", "班主任"
MOST_OF_OFFICE, MOST_OF_TEACHER, MOST_OF_MESSAGE = 88, 5, 5
"""Actions; README says the same. They may be lowered, never raised."""


class Month:
    """The window, its school and the day it is."""

    def __init__(self, window: Window, days: "Days", home: Path) -> None:
        self.window, self.days, self.home = window, days, home
        self.hand = Hand(window.shell, window.jobs.findChildren(QThreadPool))
        self.services: Services

    def page(self) -> Any:
        found = self.window.shell.current_page()
        assert found is not None
        return found

    def panel(self) -> Any:
        found = self.window.shell.form.panel_host.panel()
        assert found is not None
        return found

    def go(self, page_id: str) -> Any:
        place = self.window.shell.page_ids().index(page_id)
        self.hand.key(f"Ctrl+{'1234567890-'[place]}")
        return self.page()

    def dawn(self, day: date) -> None:
        """Let another day come; the window has stood open overnight."""
        self.days.put(day)
        self.window.new_day.came.emit()
        self.hand.rest()

    def press(self, action: QAction) -> None:
        """Click the button of one of the page's actions."""
        bar = self.window.shell.form.action_bar
        buttons = bar.findChildren(QToolButton)
        self.hand.click(next(one for one in buttons if one.defaultAction() is action))

    def done(self, number: int) -> bool:
        """Whether every class has forwarded the n-th message."""
        found = self.services.messages.month(self.services.campaigns.current().uid).messages
        return found[number - 1].open == 0 and found[number - 1].forwarded == 36

    def handed_in(self) -> bool:
        """Whether the bureau has the summary."""
        uid = self.services.campaigns.current().uid
        found = self.services.submissions.in_campaign(uid)
        return found[-1].state is SubmissionState.HANDED_IN

    def figure(self, key: str) -> int:
        """What the summary would say of it."""
        figures = self.services.figures.all(self.services.campaigns.current().uid)
        return int(next(one.value or 0 for one in figures if one.key == key))


def _status(services: Services) -> Status:
    return Status("", "", "", "", "", None, standing=services.today.standing())


class Days:
    """A clock that is put on."""

    def __init__(self) -> None:
        self.put(date(2026, 11, 2))

    def put(self, day: date) -> None:
        self.now = datetime.combine(day, time(2, 0), UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def month(
    qtbot: QtBot,
    boxes: list[QMessageBox],
    settings: QSettings,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Month]:
    del boxes  # a question may be asked
    monkeypatch.setenv("HOME", str(tmp_path))  # where the documents are
    (tmp_path / "Documents").mkdir()
    days = Days()
    with open_services(tmp_path / "school", clock=days) as services:

        def build(bridge: ChangeBridge) -> Any:
            services.school.office.store.listen(bridge.post)
            return services, services.finder.find, partial(_status, services)

        window = open_window(PAGES, build, settings)
        qtbot.addWidget(window.shell)
        window.shell.showNormal()  # whatever the screen of this run has room for
        window.shell.resize(1280, 720)
        window.shell.activateWindow()
        made = Month(window, days, tmp_path)
        made.services = services
        with qtbot.waitSignal(window.ready, timeout=60_000):
            pass
        made.hand.rest()
        yield made
        window.close()


def test_a_standard_month_costs_the_office_and_a_teacher_no_more_than_this(
    month: Month, tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    set_up(month, messy_roster(tmp_path / "names.xlsx"))
    group(month)
    typed(month)
    sheets(month)
    relay(month)
    talks(month)
    messages(month)
    leaflet(month)
    summary(month)
    steps = month.hand.steps
    tell(steps, pytestconfig.get_terminal_writer())
    assert sum(one.actions for one in steps if one.who == OFFICE) <= MOST_OF_OFFICE
    assert all(one.actions <= MOST_OF_TEACHER for one in steps if one.who == TEACHER)
    assert all(one.actions <= MOST_OF_MESSAGE for one in steps if one.name.startswith("消息"))
    month.services.backups.check()


def tell(steps: list[Step], out: TerminalWriter) -> None:
    """Print what each step took; README has the same table."""
    out.line("\n| | | actions | seconds |\n| --- | --- | --- | --- |")
    for one in steps:
        out.line(f"| {one.who} | {one.name} | {one.actions} | {one.seconds:.0f} |")
    for who in (OFFICE, TEACHER):
        mine = [one for one in steps if one.who == who]
        actions, seconds = sum(one.actions for one in mine), sum(one.seconds for one in mine)
        out.line(f"| {who} | 合计 | {actions} | {seconds:.0f} |")


def set_up(month: Month, roster: Path) -> None:
    hand = month.hand
    with hand.step(OFFICE, "三个问题"):
        hand.fill("青禾小学")
        hand.fill("27", tab=2)  # until Friday; the report is due on Monday
        hand.key("Ctrl+S", ends=True)
        hand.until("begun", lambda: month.services.campaigns.everyone())
    with hand.step(OFFICE, "花名册"):
        hand.until("classes are asked for", lambda: month.page().start.waits_for_classes())
        hand.drop(month.page(), roster)
        hand.until("settings", lambda: month.page().page_id == "settings")
        page = month.page()
        hand.until("read", lambda: page.importing() and page.importing().form.do_import.hasFocus())
        hand.key("Return")
        hand.until("imported", lambda: month.figure("classes.total") == 36)
    with hand.step(OFFICE, "标准方案"):
        hand.click(month.window.shell.form.next)
        hand.until("offered", lambda: month.panel().boxes)
        hand.click(month.panel().boxes["talks"])
        hand.click(month.panel().boxes["messages"])
        hand.key("Ctrl+S")
        hand.until("planned", lambda: month.figure("talks.planned") == 4)
    with hand.step(OFFICE, "来文"):
        today = month.go("today")
        hand.until("it is missed", lambda: today.gaps.rowCount())
        codes = [one.code for one in today.lines_of(today.gaps)]
        hand.click(today.form.gaps, today.gaps.index(codes.index("gap.no_notice"), 0))
        hand.until("it is asked for", lambda: month.page().page_id == "settings")
        hand.until("the field is there", page.school.form.notice_issuer.hasFocus)
        hand.fill("区教育局")
        hand.fill("关于开展防范电信网络诈骗宣传月活动的通知", tab=1)
        hand.fill("青教2026第8号", tab=1)
        hand.key("Ctrl+S", ends=True)
        hand.until("kept", lambda: month.services.campaigns.current().notice.given)


MEMBERS = (
    ("何敏", "校长"),
    ("沈志远", "副校长"),
    ("林晓岚", "德育主任"),
    ("周文静", "一年级组长"),
    ("许国平", "二年级组长"),
    ("陈一鸣", "三年级组长"),
)


def group(month: Month) -> None:
    hand = month.hand
    with hand.step(OFFICE, "领导小组，六人"):
        hand.copied_elsewhere("\n".join("\t".join(one) for one in MEMBERS))
        hand.click(month.window.shell.form.next)
        hand.key("Ctrl+V")
        hand.key("Return")
        hand.until("there", lambda: month.figure("group.members") == len(MEMBERS))


def typed(month: Month) -> None:
    hand = month.hand
    month.dawn(date(2026, 11, 13))
    with hand.step(TEACHER, "一次班会"):
        page = month.go("assignments")
        hand.click(page.form.table, page.model.index(0, 3))
        hand.fill("43")
        hand.fill("看案例短片，分组演一演。", tab=1)
        hand.key("Ctrl+S", ends=True)
        hand.until("logged", lambda: month.figure("class_meetings.count") == 1)
    with hand.step(OFFICE, "班会：录入 11 个班"):
        for number in range(11):
            hand.fill(str(40 + number % 4))
            hand.key("Return", ends=True)
        hand.until("logged", lambda: month.figure("class_meetings.count") == 12)


def sheets(month: Month) -> None:
    hand, page = month.hand, month.page()
    with hand.step(OFFICE, "班会：回传表 12 个班"):
        month.press(page.imports.actions[0])
        hand.key("Return")
        folder = month.home / "Documents"
        hand.until("there", lambda: len(list(folder.glob("*/*.xlsx"))) == 36)
    back = month.home / "back"
    back.mkdir()
    for of in month.services.classes.in_year(2026)[12:24]:
        sheet = next(folder.glob(f"*/{of.name}*.xlsx"))
        fill(sheet, {"C": "2026-11-12", "G": 44}).rename(back / sheet.name)
    with hand.again():
        hand.drop(page.form.table, back)
        hand.until("read", lambda: page.imports.view.form.confirm.hasFocus())
        hand.key("Return")
        hand.until("logged", lambda: month.figure("class_meetings.count") == 24)


def relay(month: Month) -> None:
    hand, page = month.hand, month.page()
    names = [one.name for one in month.services.classes.in_year(2026)[24:]]
    lines = "\n".join(f"{place}. {name} 11月12日 已开 44人" for place, name in enumerate(names, 1))
    hand.copied_elsewhere(f"#接龙 主题班会\n{lines}")
    with hand.step(OFFICE, "班会：接龙 12 个班"):
        hand.key("Ctrl+V")
        hand.until("read", lambda: page.imports.view.form.confirm.hasFocus())
        hand.key("Return")
        hand.until("logged", lambda: month.figure("class_meetings.count") == 36)


TALKS = ("接好每个电话", "群里的二维码", "游戏充值的坑", "回家讲给爷爷奶奶听")


def talks(month: Month) -> None:
    hand = month.hand
    with hand.step(OFFICE, "讲话：四次的题目和稿子"):
        page = month.go("talks")
        for title in TALKS:
            hand.copied_elsewhere(f"{title}\n" + "同学们，早上好。" * 40)
            hand.key("Ctrl+V", ends=True)
        written = month.services.talks.month(month.services.campaigns.current().uid).talks
        assert [one.title for one in written] == list(TALKS)
        assert all(one.script for one in written)
    month.dawn(date(2026, 11, 23))
    with hand.step(OFFICE, "讲话：四次标记已讲"):
        hand.click(page.form.table, page.model.index(0, 0))
        hand.click(page.form.table, page.model.index(3, 0), shift=True)
        hand.key("Ctrl+Shift+Return")
        hand.until("held", lambda: month.figure("talks.held") == len(TALKS))


def messages(month: Month) -> None:
    hand = month.hand
    for number in range(1, 5):
        with hand.step(OFFICE, f"消息 {number}：到 36 个班"):
            page = month.go("messages")
            hand.key("Ctrl+Shift+C")
            hand.until("copied", page.forwarding.form.post.hasFocus)
            hand.key("Return")
            hand.until("posted", page.forwarding.form.all.hasFocus)
            hand.key("Return")
            hand.key("Return")
            hand.until("ticked", partial(_forwarded, month, number))


def _forwarded(month: Month, number: int) -> bool:
    return month.figure("messages.forwarded_classes") == 36 and month.done(number)


def leaflet(month: Month) -> None:
    hand = month.hand
    with hand.step(OFFICE, "宣传单：印、发"):
        month.go("leaflets")
        hand.key("Ctrl+P")
        panel = month.panel()
        hand.click(panel.export)
        hand.accept_proposed()
        papers = month.home / "Documents"
        hand.until("written", lambda: list(papers.glob("*.pdf")) and panel.export.isEnabled())
        hand.click(panel.hand)
        hand.until("handed out", lambda: month.figure("leaflets.classes") == 36)


def summary(month: Month) -> None:
    hand = month.hand
    month.dawn(date(2026, 11, 27))
    with hand.step(OFFICE, "总结：下一步、定稿、报送"):
        hand.click(month.window.shell.form.next)
        hand.until("own words are asked for", lambda: month.page().page_id == "summary")
        page = month.page()
        hand.until("they are asked for", lambda: month.panel().form.words.hasFocus())
        hand.fill("下月起每月第一个周一在班会上讲一个新骗局，由德育处备稿。")
        hand.key("Ctrl+S", ends=True)
        hand.until("drawn", page.final.final_action.isEnabled)
        month.press(page.final.final_action)
        hand.key("Return")
        hand.until("final", page.final.submit_action.isVisible)
        month.press(page.final.submit_action)
        panel = month.panel()
        hand.until("it is offered", panel.form.prepare.isEnabled)
        hand.click(panel.form.prepare)
        hand.until("written", panel.form.open_folder.isVisible)
        hand.click(panel.form.mark)
        hand.until("handed in", month.handed_in)
