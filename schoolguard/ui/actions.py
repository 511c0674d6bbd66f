"""What can be done on each page, as the search field finds it, and what does it there.

Pages are built on their first visit, so their actions stand here by their words; a test builds
every page and compares. Made when something is first typed.
"""

from collections.abc import Iterator, Mapping, Sequence
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from schoolguard import pinyin
from schoolguard.domain.people import SELF, Reach, reach
from schoolguard.domain.record import dataclass
from schoolguard.domain.search import HitKind, SearchHit
from schoolguard.ui.jobs import Jobs, ThreadJobs
from schoolguard.ui.page import Page

if TYPE_CHECKING:
    from schoolguard.ui.shell import Shell

_MOST: Final = 8
_TICK: Final = 40
"""Milliseconds between two looks whether a page has what it needs."""
_SETTLED: Final = 6
"""Looks without any work going on after which what is off stays off."""
_PATIENCE: Final = 250
"""Looks in all: ten seconds."""


@dataclass(frozen=True, slots=True)
class Known:
    """An action by its words: ``text`` is Chinese, translated in ``context``.

    Without ``button`` it is an action of the page's bar. ``part`` is the part of the settings
    that has it; with ``part`` alone, that is shown. ``value`` is what a choice is set to.
    ``right`` is the action of the audit trail that one must be allowed to do; empty for all.
    """

    page_id: str
    context: str
    text: str
    part: str = ""
    button: str = ""
    value: str = ""
    right: str = ""

    def words(self) -> str:
        """Return the words as the user reads them."""
        return QCoreApplication.translate(self.context, self.text)

    def shows_part(self) -> bool:
        """Whether it does no more than show a part of the settings."""
        return self.text in (_MINE, PARTS.get(self.part))


def _bar(
    page_id: str, context: str, *texts: str, part: str = "", right: str = ""
) -> Iterator[Known]:
    return (Known(page_id, context, text, part, right=right) for text in texts)


def _buttons(
    page_id: str, context: str, part: str = "", right: str = "", **texts: str
) -> Iterator[Known]:
    return (Known(page_id, context, text, part, name, right=right) for name, text in texts.items())


PARTS: Final[Mapping[str, str]] = {
    "classes": "班级",
    "school": "学校与宣传月",
    "months": "历次宣传月",
    "calendar": "工作日历",
    "layouts": "页面格式",
    "people": "人员",
    "data": "数据与界面",
    "privacy": "隐私与移交",
    "pupils": "名单",
    "audit": "修改记录",
    "bin": "回收站",
}
"""The parts of the settings by their attribute, with the words on their tabs."""
OF_WINDOW: Final = ""
"""The page of what the window itself does."""
_OFFICE: Final = "school.save"
"""The right that stands for what only the office sees, as most parts of the settings."""
_MINE: Final = "我的密码"
"""What the part of the people is to those who see only themselves there."""
KNOWN: Final[tuple[Known, ...]] = (
    *_bar("today", "TodayPage", "写总结", "活动方案", "活动通知", "月历"),
    *_bar("leadership", "LeadershipPage", "复制名单", "成立通知", "分工图"),
    *_bar("leadership", "LeadershipPage", "小组信息", right="group.save"),
    *_bar("leadership", "LeadershipPage", "粘贴名单", "添加成员", right="member.save"),
    *_bar("assignments", "AssignmentsPage", "任务…", right="task.save"),
    *_bar("assignments", "AssignmentsPage", "登记", right="activity.log"),
    *_bar("assignments", "MatrixReminder", "复制提醒"),
    *_bar("assignments", "AssignmentsImport", "发回传表"),
    *_bar("assignments", "AssignmentsImport", "收回传表", right="handin.confirm"),
    *_bar("assignments", "AssignmentsImport", "粘贴接龙", right="relay.confirm"),
    *_buttons("assignments", "AssignmentsPage", record="班会记录表", lesson="教案课件"),
    *_bar("talks", "TalksPage", "本月的升旗日", right="talk.plan"),
    *_bar("talks", "TalksPage", "打印讲话稿"),
    *_bar("talks", "TalksPage", "标记已讲", right="talk.hold"),
    *_bar("talks", "TalksPage", "添加", right="talk.save"),
    *_bar("messages", "MessagesPage", "消息设置", right="channel.save"),
    *_bar("messages", "MessagesPage", "新消息", right="message.save"),
    *_bar("leaflets", "LeafletsPage", "收回执", right="slip.read"),
    *_bar("leaflets", "LeafletsPage", "印制和发放", right="leaflet.hand_out"),
    *_bar("leaflets", "LeafletsPage", "信和小测"),
    *_bar("leaflets", "LeafletsPage", "添加", right="leaflet.save"),
    *_bar("activities", "ActivitiesPage", "记一条线索", right="incident.save"),
    *_bar("activities", "ActivitiesPage", "记一次活动", right="activity.log"),
    *_bar("activities", "ActivitiesPage", "签到表", "台账"),
    *_bar("evidence", "EvidencePage", "粘贴图片", "加图片", right="evidence.add"),
    *_bar("evidence", "EvidencePage", "材料目录"),
    *_bar("library", "LibraryPage", "海报和班会"),
    *_bar("library", "LibraryPage", "自己写一条", right="library.save"),
    *_bar("summary", "SummaryFinal", "写几句…", right="summary.write"),
    *_bar("summary", "SummaryFinal", "照片…", right="summary.photos"),
    *_bar("summary", "SummaryFinal", "导出", "打印"),
    *_bar("summary", "SummaryFinal", "报送…", right="submission.prepare"),
    *_bar("summary", "SummaryFinal", "退回修改", right="summary.return"),
    *_bar("summary", "SummaryFinal", "定稿", right="summary.finalise"),
    *_buttons("summary", "SummaryPage", copy_text="复制全文"),
    *_buttons("summary", "SummaryPage", right="asks.save", edit_asks="来文要求…"),
    *_buttons("summary", "SummaryPage", right="figure.save", add_figure="手填一个数字…"),
    *_bar("settings", "SettingsPage", "删除", part="classes", right="class.remove"),
    *_bar("settings", "SettingsPage", "升入新学年…", part="classes", right="year.go_on"),
    *_bar("settings", "SettingsPage", "添加班级", part="classes", right="class.save"),
    *_bar("settings", "SettingsPage", "导入花名册", part="classes", right="roster.import"),
    *_bar("settings", "CampaignsSection", "删除", part="months", right="campaign.remove"),
    *_bar("settings", "CampaignsSection", "照搬选中的", part="months", right="campaign.copy"),
    *_bar("settings", "CampaignsSection", "新建", part="months", right="campaign.save"),
    *_bar("settings", "CampaignsSection", "打开选中的", part="months", right=_OFFICE),
    *_bar("settings", "CalendarSection", "删除", part="calendar", right="calendar.remove"),
    *_bar("settings", "CalendarSection", "添加日期", part="calendar", right="calendar.save"),
    *_bar("settings", "PeopleSection", "添加人员", part="people", right="account.save"),
    *_bar("settings", "BinSection", "彻底删除…", "放回去", part="bin", right="bin.empty"),
    *_buttons("settings", "SettingsSchool", "school", "campus.save", edit_campuses="校区与教学点…"),
    *_buttons("settings", "SettingsSchool", "school", "badge.keep", choose_badge="选校徽…"),
    *_buttons(
        "settings", "SettingsCalendar", "calendar", "calendar.take_over", take_over="采用放假安排"
    ),
    *_buttons(
        "settings",
        "SettingsData",
        "data",
        _OFFICE,
        backup="备份…",
        restore="恢复…",
        check="检查数据",
        open_folder="打开文件夹",
        workbook_out="导出工作簿…",
        workbook_in="导入工作簿…",
    ),
    *_buttons(
        "settings",
        "SettingsPrivacy",
        "privacy",
        _OFFICE,
        look="看看会删什么",
        pack="生成移交包…",
        verify="核对移交包…",
    ),
    *(
        Known("settings", "Actions", text, "data", "theme", value)
        for value, text in (
            ("dark", str(QT_TRANSLATE_NOOP("Actions", "切换到深色"))),
            ("light", str(QT_TRANSLATE_NOOP("Actions", "切换到浅色"))),
            ("system", str(QT_TRANSLATE_NOOP("Actions", "深浅跟随系统"))),
        )
    ),
    *(
        Known("settings", "SettingsPage", words, part, right="" if part == "data" else _OFFICE)
        for part, words in PARTS.items()
    ),
    Known("settings", "SettingsPage", _MINE, "people", right="account.password"),
    Known(OF_WINDOW, "KeysDialog", "看这张按键表", value="show_keys"),
    Known(OF_WINDOW, "KeysDialog", "退出登录，换人用", value="ask_to_leave"),
)


def may(services: object, right: str) -> bool:
    """Say whether who is here may do ``right`` at all; without accounts everybody may."""
    people = getattr(services, "people", None)
    me = None if people is None else people.me()
    if me is None:
        return right not in SELF  # there is no account that it could be about
    return not right or right in SELF or reach(me.role, right) is not Reach.NOTHING


def may_press(services: object, page_id: str, words: str) -> bool:
    """Say whether who is here may do the action of a page's bar with these words."""
    rights = [one.right for one in KNOWN if one.page_id == page_id and one.words() == words]
    return not rights or any(may(services, right) for right in rights)


def target(page: Page, known: Known) -> QAction | QWidget | None:
    """Return what is pressed on a page for an action, None where the page has no such thing."""
    if known.button:
        part = getattr(page, known.part) if known.part else page
        return part.findChild(QWidget, known.button) if isinstance(part, QWidget) else None
    if known.shows_part():
        part = getattr(page, known.part)
        return part if isinstance(part, QWidget) else None
    named = [one for one in page.actions() if one.text() == known.words()]
    return next((one for one in named if one.isVisible()), named[0] if named else None)


class Actions(QObject):
    """Finds actions by their words and does them, on their page."""

    def __init__(self, shell: "Shell", jobs: Jobs, titles: Mapping[str, str]) -> None:
        super().__init__(shell)
        self._shell = shell
        self._jobs = jobs
        self._titles = titles
        self._doing: Known | None = None
        self._looks = self._quiet = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._look)

    def find(self, typed: str) -> Sequence[SearchHit]:
        """Return what answers what was typed: first the best, and of those the page's in front."""
        page = self._shell.current_page()
        front = "" if page is None else page.page_id
        found: list[tuple[tuple[int, bool, int], SearchHit]] = []
        for place, known in enumerate(KNOWN):
            where = self._where(known)
            rank = None if where is None else _rank(known.words(), where, typed)
            if where is None or rank is None or self._is_hidden(known, page):
                continue
            if not may(self._shell.lists.services, known.right):
                continue
            if page is not None and known.page_id == front and _is_off(page, known):
                where = self.tr("现在用不了")
            hit = SearchHit(HitKind.ACTION, known.words(), where, str(place))
            found.append(((rank, known.page_id != front, place), hit))
        return [hit for _, hit in sorted(found, key=itemgetter(0))[:_MOST]]

    def do(self, hit: SearchHit) -> None:
        """Show the action's page and do it there, as soon as the page has loaded."""
        known = KNOWN[int(hit.target)]
        if known.page_id == OF_WINDOW:
            getattr(self._shell, known.value)()
            return
        part = SearchHit(HitKind.ACTION, hit.title, "", known.page_id, within=known.part)
        self._shell.go(known.page_id, part if known.part else None)
        self._doing, self._looks, self._quiet = known, 0, 0
        self._timer.start()
        self._look()

    def _where(self, known: Known) -> str | None:
        """Return the words for an action's page; None where the window has no such page."""
        if known.page_id == OF_WINDOW:
            return self.tr("窗口")
        title = self._titles.get(known.page_id)
        words = PARTS.get(known.part)
        if title is None or words is None or known.shows_part():
            return title
        return f"{title} · {QCoreApplication.translate('SettingsPage', words)}"

    def _is_hidden(self, known: Known, page: Page | None) -> bool:
        """Whether the page in front does not offer it, or nobody could leave."""
        if known.value == "ask_to_leave":
            return not self._shell.form.foot_leave.isVisible()
        if page is None or known.page_id != page.page_id or known.part:
            return False
        there = target(page, known)
        return there is None or not there.isVisible()

    def _look(self) -> None:
        page, known = self._shell.current_page(), self._doing
        self._looks += 1
        if known is None or page is None or page.page_id != known.page_id:
            if known is None or self._looks > _PATIENCE or page is not None:
                self._timer.stop()
            return
        busy = isinstance(self._jobs, ThreadJobs) and self._jobs.is_busy()
        busy = busy or not page.isVisible()  # its skeleton stands there
        if busy and self._looks <= _PATIENCE:
            self._quiet = 0
            return
        self._quiet += 1
        if _press(page, known):
            self._timer.stop()
        elif self._quiet > _SETTLED:
            self._timer.stop()
            words = self.tr("“{what}”现在用不了。一般要先选中一行；有的只有管理员能做。")
            self._shell.notify.done(words.format(what=known.words()))


def _rank(words: str, where: str, typed: str) -> int | None:
    """Return how well an action answers; the page's name may stand before the action's."""
    rank = pinyin.rank(words, typed)
    if rank is None and pinyin.matches(where + words, typed) and not pinyin.matches(where, typed):
        return 5
    return rank


def _is_off(page: Page, known: Known) -> bool:
    there = target(page, known)
    return there is not None and not known.part and not there.isEnabled()


def _press(page: Page, known: Known) -> bool:
    """Do it if it is on offer; say whether it was."""
    there = target(page, known)
    if there is None or not there.isVisible() or not there.isEnabled():
        return False
    if isinstance(there, QAction):
        there.trigger()
    elif isinstance(there, QComboBox):
        there.setCurrentIndex(there.findData(known.value))
        there.activated.emit(there.currentIndex())
    elif isinstance(there, QPushButton):
        there.setFocus()
        if there.menu() is None:
            there.click()
        else:
            QTimer.singleShot(0, there.showMenu)  # the menu takes the thread until it closes
    return True
