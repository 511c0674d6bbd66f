"""Forgotten the password: a new one by the recovery code, over the window like the login."""

from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.people import Account, UseRecoveryCode
from schoolguard.ui.dialogs.recovery import RecoveryDialog
from schoolguard.ui.jobs import Jobs
from schoolguard.ui.notify import Notify
from schoolguard.ui.tokens import SIZES
from schoolguard.ui.widgets.card import Card, label
from schoolguard.ui.widgets.mark import mark
from schoolguard.ui.widgets.passwords import NewPassword, labelled
from schoolguard.ui.widgets.states import InlineError

if TYPE_CHECKING:
    from schoolguard.services.people import People


class RecoveryCard(Card):
    """Login, code, new password; the next code is shown before the window opens."""

    entered = Signal(object)
    """Carries the :class:`Account` that is now logged in."""
    back = Signal()

    def __init__(self, people: "People", jobs: Jobs, notify: Notify, parent: QWidget) -> None:
        super().__init__(parent)
        self._people, self._jobs, self._notify = people, jobs, notify
        self._account: Account | None = None
        self.dialog: RecoveryDialog | None = None
        self.login, self.code = QLineEdit(self), QLineEdit(self)
        self.login.setMaxLength(40)
        self.code.setMaxLength(60)
        box = QVBoxLayout(self)
        box.setContentsMargins(*[2 * SIZES.gap] * 4)
        box.setSpacing(SIZES.grid)
        box.addWidget(label(self.tr("用恢复码设新密码"), "title"))
        note = label(self.tr("恢复码在当初设账号时打印或抄下的那张纸上。只有管理员能用。"), "note")
        note.setWordWrap(True)
        box.addWidget(note)
        form = QVBoxLayout()
        form.setSpacing(4)
        labelled(form, self.tr("管理员的登录名"), self.login)
        labelled(form, self.tr("恢复码"), self.code)
        self.password = NewPassword(form, self.tr("新密码"), self)
        box.addLayout(form)
        self.error, self.missing = InlineError(self), label("", "note")
        box.addWidget(self.error)
        box.addWidget(self.missing)
        self.use, self.leave = QPushButton(self.tr("设新密码并登录"), self), QPushButton(self)
        self.leave.setText(self.tr("返回登录"))
        mark(self.use, "primary")
        row = QHBoxLayout()
        row.addWidget(self.use)
        row.addWidget(self.leave)
        row.addStretch(1)
        box.addLayout(row)
        for line in (self.login, self.code):
            line.textChanged.connect(self._check)
            line.returnPressed.connect(self.recover)
        self.password.changed.connect(self._check)
        self.password.entered.connect(self.recover)
        self.use.clicked.connect(self.recover)
        self.leave.clicked.connect(self.back)
        self._check()

    def begin(self, login: str) -> None:
        """Take over what was typed as the login, and the keyboard."""
        self.login.setText(login)
        place = self.code if login else self.login
        place.setFocus(Qt.FocusReason.OtherFocusReason)

    def recover(self) -> None:
        """Use the code, off the window's thread."""
        if not self.use.isEnabled():
            return
        self.error.clear()
        self.setEnabled(False)
        command = UseRecoveryCode(
            action_id=str(uuid4()),
            login=self.login.text(),
            code=self.code.text(),
            password=self.password.text(),
        )
        work = partial(self._people.recover, command)
        self._jobs.write(work, ok=self._on_recovered, failed=self._on_failed)

    def _check(self) -> None:
        typed = self.login.text().strip() and self.code.text().strip()
        words = self.password.trouble() if typed else ""
        self.missing.setText(words)
        self.use.setEnabled(bool(typed) and not words)

    def _on_recovered(self, got: tuple[Account, str]) -> None:
        self._account, code = got
        self.dialog = RecoveryDialog(code, self._people.write_code, self._jobs, self)
        self.dialog.setEnabled(True)  # its parent rests
        self.dialog.finished.connect(self._on_kept)
        self.dialog.open()

    def _on_kept(self, _result: int) -> None:
        self.dialog = None
        self.entered.emit(self._account)

    def _on_failed(self, error: Exception) -> None:
        self.setEnabled(True)
        self.code.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(error, SchoolError):
            self.error.show_error(error)
        else:
            self._notify.trouble(error)
