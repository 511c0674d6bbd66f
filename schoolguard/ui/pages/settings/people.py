"""The section 人员: nobody has to log in, or who may; the own password."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.people import (
    Account,
    ChangePassword,
    MakeRecoveryCode,
    Role,
    SaveAccount,
)
from schoolguard.domain.school import SchoolClass
from schoolguard.ui.dialogs.recovery import RecoveryDialog
from schoolguard.ui.list_tools import ListTools
from schoolguard.ui.models.accounts import LOGIN, NAME, OWN, ROLE, AccountsModel
from schoolguard.ui.notify import Question
from schoolguard.ui.page import Page, subject
from schoolguard.ui.panels.account import AccountPanel
from schoolguard.ui.panels.record import new_action
from schoolguard.ui.tokens import SIZES
from schoolguard.ui.widgets.card import Card, TitledCard, label
from schoolguard.ui.widgets.mark import mark
from schoolguard.ui.widgets.passwords import NewPassword, labelled, password_line
from schoolguard.ui.widgets.states import InlineError
from schoolguard.ui.widgets.table import TableView

if TYPE_CHECKING:
    from schoolguard.services import Services

Seen = tuple[Account | None, tuple[Account, ...], tuple[SchoolClass, ...]]
_SIDE = 340
_LEAST = 300
"""Px that the list wants beside the own password."""


class PeopleSection(QWidget):
    """The first administrator's form, or the list; beside it the own password."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._services: Services | None = None
        self._classes: tuple[SchoolClass, ...] = ()
        self._action_id = new_action()
        self._here = False
        self._office = False
        self.add = page.add_action(
            self.tr("添加人员"), self.add_account, primary=True, shortcut="Ctrl+N"
        )
        self.alone = self._build_alone()
        self.everyone = self._build_everyone()
        self.mine = self._build_mine()
        self._beside = QWidget(self)
        side = QVBoxLayout(self._beside)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(SIZES.gap)
        side.addWidget(self.mine)
        side.addWidget(self._build_honest())
        side.addStretch(1)
        self._box = box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SIZES.gap)
        box.addWidget(self.alone, 1)
        box.addWidget(self.everyone, 1)
        box.addWidget(self._beside)
        box.addStretch(0)  # has the room where neither of the two is shown
        for part in (self.alone, self.everyone, self.mine):
            part.hide()
        self.set_here(here=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt calls this: with little room the own password goes below the list."""
        super().resizeEvent(event)
        wide = self.width() >= _SIDE + _LEAST
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._box.setDirection(across if wide else down)
        self._beside.setMinimumWidth(_SIDE if wide else 0)
        self._beside.setMaximumWidth(_SIDE if wide else self.width())

    def attach(self, services: "Services") -> None:
        """Keep the services and load."""
        self._services = services
        self._load()

    def changed(self, topics: frozenset[str]) -> None:
        """Load again where accounts or classes were changed."""
        if topics & {"people", "classes"}:
            self._load()

    def set_here(self, *, here: bool) -> None:
        """Show the action while the section is in front."""
        self._here = here
        listed = here and self._office and not self.everyone.isHidden()
        self.add.setVisible(listed)
        self.add.setEnabled(listed)

    def focus(self) -> None:
        """Put the keyboard where one begins."""
        if not self.alone.isHidden():
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self.everyone.isHidden():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.old.setFocus(Qt.FocusReason.OtherFocusReason)

    def dirty(self) -> bool:
        """Whether something is typed that was not saved."""
        lines = (self.name, self.login, self.password.first, self.old, self.new.first)
        return any(line.text() for line in lines)

    def add_account(self) -> None:
        """Open an empty account."""
        self._open(None)

    def begin(self) -> None:
        """Add the first administrator, who then is the one here."""
        if self._services is None or not self.start.isEnabled():
            return
        command = SaveAccount(
            action_id=self._action_id,
            login=self.login.text(),
            name=self.name.text(),
            role=Role.ADMINISTRATOR,
            password=self.password.text(),
        )
        self.alone_error.clear()
        self.alone.setEnabled(False)
        work = partial(self._services.people.save, command)
        self._page.context.jobs.write(work, ok=self._on_begun, failed=self._on_not_begun)

    def change_password(self) -> None:
        """Change the own password."""
        if self._services is None or not self.change.isEnabled():
            return
        command = ChangePassword(action_id=new_action(), old=self.old.text(), new=self.new.text())
        self.mine_error.clear()
        self.mine.setEnabled(False)
        work = partial(self._services.people.change_password, command)
        self._page.context.jobs.write(work, ok=self._on_changed, failed=self._on_not_changed)

    # Building

    def _build_alone(self) -> TitledCard:
        card = TitledCard(self.tr("只有我用这台电脑"), parent=self)
        for words in (
            self.tr("现在打开就能用，不用登录，修改记录里都写“办公室”。一个人用，这样就好。"),
            self.tr(
                "几个人用，就给每人一个账号：班主任只登记自己班，年级组长只登记本年级，"
                "修改记录里写着是谁。先给自己添加管理员："
            ),
        ):
            line = label(words)
            line.setWordWrap(True)
            card.body.addWidget(line)
        self.name, self.login = QLineEdit(card), QLineEdit(card)
        form = QVBoxLayout()
        form.setSpacing(4)
        labelled(form, self.tr("姓名"), self.name)
        labelled(form, self.tr("登录名"), self.login)
        self.password = NewPassword(form, self.tr("密码"), card)
        card.body.addLayout(form)
        self.alone_error, self.alone_missing = InlineError(card), label("", "note")
        self.start = QPushButton(self.tr("添加管理员，开始用账号"), card)
        mark(self.start, "primary")
        for widget in (self.alone_error, self.alone_missing):
            card.body.addWidget(widget)
        card.body.addWidget(self.start, 0, Qt.AlignmentFlag.AlignLeft)
        card.body.addStretch(1)
        for line_edit in (self.name, self.login):
            line_edit.setMaxLength(40)
            line_edit.textChanged.connect(self._check_alone)
            line_edit.returnPressed.connect(self.begin)
        self.password.changed.connect(self._check_alone)
        self.password.entered.connect(self.begin)
        self.start.clicked.connect(self.begin)
        self._check_alone()
        return card

    def _build_everyone(self) -> QWidget:
        self.model = AccountsModel(self)
        card = Card(self)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        self.table = TableView(card)
        inside.addWidget(self.table)
        self.table.setAccessibleName(self.tr("人员"))
        self.table.setModel(self.model)
        for column, width in ((NAME, 120), (LOGIN, 120), (ROLE, 100)):
            self.table.setColumnWidth(column, width)
        head = self.table.horizontalHeader()
        head.setStretchLastSection(False)  # it keeps the room of before beside another stretch
        head.setSectionResizeMode(OWN, QHeaderView.ResizeMode.Stretch)
        self.table.opened.connect(self._on_opened)
        self.tools = ListTools(self.table, self._page.context, "accounts", self.tr("人员"))
        self.tools.columns.give_way(LOGIN, OWN, least=120)
        return card

    def _build_mine(self) -> TitledCard:
        card = TitledCard(self.tr("我的密码"), parent=self)
        form = QVBoxLayout()
        form.setSpacing(4)
        self.old = password_line(card)
        labelled(form, self.tr("现在的密码"), self.old)
        self.new = NewPassword(form, self.tr("新密码"), card)
        card.body.addLayout(form)
        self.mine_error, self.mine_missing = InlineError(card), label("", "note")
        self.change = QPushButton(self.tr("改密码"), card)
        for widget in (self.mine_error, self.mine_missing):
            card.body.addWidget(widget)
        card.body.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeft)
        self.old.textChanged.connect(self._check_mine)
        self.old.returnPressed.connect(self.change_password)
        self.new.changed.connect(self._check_mine)
        self.new.entered.connect(self.change_password)
        self.change.clicked.connect(self.change_password)
        self._check_mine()
        return card

    def _build_honest(self) -> TitledCard:
        card = TitledCard(self.tr("账号有什么用"), parent=self)
        words = label(
            self.tr(
                "账号把各人的事分开，免得改错别人的记录，也看得出是谁改的。"
                "它挡不住能拷走数据文件的人：文件和备份都没有加密，离开时请锁上电脑。"
            )
        )
        words.setWordWrap(True)
        card.body.addWidget(words)
        self.new_code = QPushButton(self.tr("恢复码…"), card)
        self.new_code.clicked.connect(self.ask_code)
        card.body.addWidget(self.new_code, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    # What is missing

    def _check_alone(self) -> None:
        named = self.name.text().strip() and self.login.text().strip()
        words = self.password.trouble() if named else self.tr("填上姓名和登录名。")
        self.alone_missing.setText(words)
        self.start.setEnabled(not words)

    def _check_mine(self) -> None:
        words = self.new.trouble() if self.old.text() else ""
        self.mine_missing.setText(words)
        self.mine_missing.setVisible(bool(words))
        self.change.setEnabled(bool(self.old.text()) and not words)

    # Loading

    def _load(self) -> None:
        if self._services is not None:
            work = partial(_look, self._services)
            self._page.context.jobs.read(work, ok=self._on_seen, failed=self._on_failed)

    def _on_seen(self, seen: Seen) -> None:
        me, accounts, self._classes = seen
        self._office = me is None or me.role is Role.ADMINISTRATOR
        current = self.table.currentIndex()
        uid = self.model.row(current.row()).uid if current.isValid() else ""
        self.model.set_accounts(accounts, self._classes)
        begun = me is not None and not self.alone.isHidden()
        self.alone.setVisible(me is None)
        self.everyone.setVisible(me is not None and self._office)
        self.mine.setVisible(me is not None)
        self.new_code.setVisible(me is not None and self._office)
        place = self.model.find(uid)
        if accounts:
            self.table.choose(place or 0)
        self.set_here(here=self._here)
        if begun and self._here:
            self.focus()

    def reopen(self, form: str, about: str) -> bool:
        """Open an account of which a draft is waiting; passwords are never in it."""
        row = self.model.find(about)
        if form != AccountPanel.__name__ or (row is None and about != subject(None)):
            return False
        self._open(None if row is None else self.model.row(row))
        return True

    def _on_opened(self, index: QModelIndex) -> None:
        self._open(self.model.row(index.row()))

    def _open(self, account: Account | None) -> None:
        if self._services is not None:
            self.table.setFocus()  # where the keyboard returns to when the panel closes
            context = self._page.context
            panel = AccountPanel(context, self._services, self._classes, account)
            self._page.open_panel.emit(panel)

    # What comes back

    def _on_begun(self, me: Account) -> None:
        self._action_id = new_action()
        self.alone.setEnabled(True)
        for line in (self.name, self.login):
            line.clear()
        self.password.clear()
        words = self.tr("已添加 {name}。下次打开要登录。")
        self._page.context.notify.done(words.format(name=me.name))
        self.make_code()

    def make_code(self) -> None:
        """Make a recovery code and show it, this once."""
        if self._services is not None:
            command = MakeRecoveryCode(action_id=new_action())
            work = partial(self._services.people.make_code, command)
            jobs, notify = self._page.context.jobs, self._page.context.notify
            jobs.write(work, ok=self._on_code, failed=notify.trouble)

    def _on_code(self, code: str) -> None:
        if self._services is not None:
            write, jobs = self._services.people.write_code, self._page.context.jobs
            self.code = RecoveryDialog(code, write, jobs, self)
            self.code.open()

    def ask_code(self) -> None:
        """Ask before the code that is kept somewhere is made worthless."""
        question = Question(
            self.tr("换一个新的恢复码？"),
            self.tr("原来那张纸上的恢复码就不能用了。"),
            self.tr("换新的"),
        )
        self._page.context.notify.decide(question, self.make_code)

    def _on_not_begun(self, error: Exception) -> None:
        self.alone.setEnabled(True)
        self.login.setFocus(Qt.FocusReason.OtherFocusReason)
        self._say(self.alone_error, error)

    def _on_changed(self, _nothing: None) -> None:
        self.mine.setEnabled(True)
        self.old.setFocus(Qt.FocusReason.OtherFocusReason)
        self.old.clear()
        self.new.clear()
        self._page.context.notify.done(self.tr("密码已改。"))

    def _on_not_changed(self, error: Exception) -> None:
        self.mine.setEnabled(True)
        self.old.setFocus(Qt.FocusReason.OtherFocusReason)
        self._say(self.mine_error, error)

    def _say(self, place: InlineError, error: Exception) -> None:
        if isinstance(error, SchoolError):
            place.show_error(error)
        else:
            self._page.context.notify.trouble(error)

    def _on_failed(self, error: Exception) -> None:
        self._page.context.notify.trouble(error)


def _look(services: "Services") -> Seen:
    me = services.people.me()
    office = me is not None and me.role is Role.ADMINISTRATOR
    classes = services.classes.in_year(services.classes.this_year())
    return me, services.people.everyone() if office else (), classes
