"""Who is there? Stands over the window before anything of the school is shown."""

from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.people import Account
from schoolguard.ui import icons
from schoolguard.ui.jobs import Jobs
from schoolguard.ui.notify import Notify
from schoolguard.ui.recovery import RecoveryCard
from schoolguard.ui.tokens import SIZES
from schoolguard.ui.widgets.card import Card, label
from schoolguard.ui.widgets.mark import mark
from schoolguard.ui.widgets.states import InlineError

if TYPE_CHECKING:
    from schoolguard.services.people import People

_WIDTH = 360


class LoginView(QWidget):
    """Covers its window; Enter logs in, and what is wrong is said in place."""

    entered = Signal(object)
    """Carries the :class:`Account` that is now logged in."""

    def __init__(self, window: QWidget, people: "People", jobs: Jobs, notify: Notify) -> None:
        super().__init__(window)
        self._people = people
        self._jobs = jobs
        self._notify = notify
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("login_view")
        self.setAutoFillBackground(True)
        self.login = QLineEdit(self)
        self.login.setMaxLength(40)
        self.password = QLineEdit(self)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setMaxLength(200)
        self.enter = QPushButton(self.tr("登录"), self)
        mark(self.enter, "primary")
        self.error = InlineError(self)
        self.forgot = QPushButton(self.tr("忘了密码？用恢复码"), self)
        mark(self.forgot, "link")
        self.recovery = RecoveryCard(people, jobs, notify, self)
        self._lay_out()
        self.forgot.clicked.connect(self._on_forgot)
        self.recovery.back.connect(self._on_back)
        self.recovery.entered.connect(self._on_entered)
        for line in (self.login, self.password):
            line.textChanged.connect(self._check)
        self.login.returnPressed.connect(self._on_login_enter)
        self.password.returnPressed.connect(self.log_in)
        self.enter.clicked.connect(self.log_in)
        self._check()
        window.installEventFilter(self)
        self.setGeometry(window.rect())

    def begin(self) -> None:
        """Come to the front with the keyboard in the first field."""
        self.show()
        self.raise_()
        self.login.setFocus(Qt.FocusReason.OtherFocusReason)

    def log_in(self) -> None:
        """Check login and password, off the window's thread."""
        if not self.enter.isEnabled():
            return
        self.error.clear()
        self._set_busy(on=True)
        typed = (self.login.text(), self.password.text(), str(uuid4()))
        work = partial(self._people.login, *typed)
        self._jobs.write(work, ok=self._on_entered, failed=self._on_failed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt calls this: cover the window whatever its size."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def _lay_out(self) -> None:
        card = Card(self)
        card.setFixedWidth(_WIDTH)
        picture = QLabel(card)
        picture.setPixmap(icons.logo().pixmap(40, 40))
        box = QVBoxLayout(card)
        box.setContentsMargins(*[2 * SIZES.gap] * 4)
        box.setSpacing(SIZES.grid)
        box.addWidget(picture)
        box.addWidget(label(self.tr("校园反诈月"), "title"))
        box.addSpacing(SIZES.grid)
        for words, line in ((self.tr("登录名"), self.login), (self.tr("密码"), self.password)):
            name = label(words, "muted")
            name.setBuddy(line)
            line.setAccessibleName(words)
            box.addWidget(name)
            box.addWidget(line)
        box.addWidget(self.error)
        box.addSpacing(SIZES.grid)
        box.addWidget(self.enter)
        box.addWidget(label(self.tr("忘了密码，请管理员重设。"), "note"))
        box.addWidget(self.forgot, 0, Qt.AlignmentFlag.AlignLeft)
        self.recovery.setFixedWidth(_WIDTH)
        self.recovery.hide()
        self.card = card
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        for one in (card, self.recovery):
            outer.addWidget(one, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(3)

    def show_recovery(self, *, on: bool = True) -> None:
        """Ask for the recovery code in place of the password, or go back."""
        self.card.setVisible(not on)
        self.recovery.setVisible(on)
        if on:
            self.recovery.begin(self.login.text().strip())
        else:
            self.login.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_back(self) -> None:
        self.show_recovery(on=False)

    def _on_forgot(self) -> None:
        self.show_recovery()

    def _check(self) -> None:
        self.enter.setEnabled(bool(self.login.text().strip() and self.password.text()))

    def _on_login_enter(self) -> None:
        if self.password.text():
            self.log_in()
        else:
            self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_busy(self, *, on: bool) -> None:
        for widget in (self.login, self.password, self.enter):
            widget.setEnabled(not on)

    def _on_entered(self, account: Account) -> None:
        self.password.clear()
        self.hide()
        self.entered.emit(account)

    def _on_failed(self, error: Exception) -> None:
        self._set_busy(on=False)
        self.password.selectAll()
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(error, SchoolError):
            self.error.show_error(error)
        else:
            self._notify.trouble(error)
