"""One account: who, what role, which classes are the own ones, a new password."""

from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from schoolguard.domain.fields import specs
from schoolguard.domain.grades import grade_name
from schoolguard.domain.people import Account, RemoveAccount, Role, SaveAccount
from schoolguard.domain.school import SchoolClass
from schoolguard.ui.models.accounts import role_name
from schoolguard.ui.notify import Question
from schoolguard.ui.page import PageContext
from schoolguard.ui.panels.record import RecordPanel
from schoolguard.ui.widgets.card import label
from schoolguard.ui.widgets.mark import mark
from schoolguard.ui.widgets.passwords import NewPassword, labelled
from schoolguard.ui.widgets.states import InlineError

if TYPE_CHECKING:
    from schoolguard.services import Services


class AccountPanel(RecordPanel):
    """Adds an account, or changes the one given; empty passwords leave it as it is."""

    draft_of = ("_account",)

    def __init__(
        self,
        context: PageContext,
        services: "Services",
        classes: tuple[SchoolClass, ...],
        account: Account | None = None,
    ) -> None:
        super().__init__("", context)
        self._services = services
        self._account = account
        self.set_title(self.tr("添加人员") if account is None else account.name)
        self._build(classes)
        self._fill()
        self._listen()
        self._as_shown = self._command()
        self._check()

    def first_field(self) -> QWidget:
        """Return the name."""
        return self.name

    def save_button(self) -> QPushButton:
        """See :class:`RecordPanel`."""
        return self.save_it

    def error_line(self) -> InlineError:
        """See :class:`RecordPanel`."""
        return self.error

    def is_dirty(self) -> bool:
        """See :class:`RecordPanel`."""
        return self._command() != self._as_shown or bool(self.password.again.text())

    def write(self) -> None:
        """Save and close."""
        self.run(partial(self._services.people.save, self._command()), self._on_saved)

    # Building

    def _build(self, classes: tuple[SchoolClass, ...]) -> None:
        described = specs(Account)
        self.name, self.login, self.role = QLineEdit(self), QLineEdit(self), QComboBox(self)
        self.name.setMaxLength(described["name"].limit or 0)
        self.login.setMaxLength(described["login"].limit or 0)
        for role in Role:
            self.role.addItem(role_name(role), role)
        body = QWidget(self)
        body.setObjectName("scroll_body")  # the sheet lets the panel show through
        form = QVBoxLayout(body)
        form.setContentsMargins(0, 0, 8, 0)
        form.setSpacing(4)
        labelled(form, self.tr("姓名"), self.name)
        labelled(form, self.tr("登录名"), self.login)
        labelled(form, self.tr("身份"), self.role)
        self.about = label("", "note")
        self.about.setWordWrap(True)
        form.addWidget(self.about)
        self._build_own(form, classes)
        words = self.tr("密码") if self._account is None else self.tr("新密码（不改就空着）")
        self.password = NewPassword(form, words, self)
        form.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(body)
        self.error, self.missing = InlineError(self), label("", "note")
        self.missing.setWordWrap(True)
        self.save_it = QPushButton(self.tr("保存 · Ctrl S"), self)
        mark(self.save_it, "primary")
        self.remove = QPushButton(self.tr("删除"), self)
        mark(self.remove, "danger")
        self.remove.setVisible(self._account is not None)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(scroll, 1)
        for widget in (self.error, self.missing, self.save_it, self.remove):
            box.addWidget(widget)

    def _build_own(self, form: QVBoxLayout, classes: tuple[SchoolClass, ...]) -> None:
        self.grades: dict[int, QCheckBox] = {}
        self.classes: dict[str, QCheckBox] = {}
        self.grade_box, self.class_box = QWidget(self), QWidget(self)
        by_grade, by_class = QGridLayout(self.grade_box), QVBoxLayout(self.class_box)
        for place in (by_grade, by_class):
            place.setContentsMargins(0, 4, 0, 4)
            place.setSpacing(4)
        for row, (grade, several) in enumerate(groupby(classes, key=lambda one: one.grade)):
            self.grades[grade] = QCheckBox(grade_name(grade), self.grade_box)
            by_grade.addWidget(self.grades[grade], row // 2, row % 2)
            by_class.addWidget(label(grade_name(grade), "muted"))
            grid = QGridLayout()
            grid.setSpacing(4)
            by_class.addLayout(grid)
            for place_in, one in enumerate(several):
                box = QCheckBox(self.tr("{number}班").format(number=one.number), self.class_box)
                box.setAccessibleName(one.name)
                self.classes[one.uid] = box
                grid.addWidget(box, place_in // 3, place_in % 3)
        form.addWidget(self.grade_box)
        form.addWidget(self.class_box)

    def _fill(self) -> None:
        one = self._account
        role = Role.CLASS_TEACHER if one is None else one.role
        self.role.setCurrentIndex(list(Role).index(role))
        if one is None:
            return
        self.name.setText(one.name)
        self.login.setText(one.login)
        for grade, box in self.grades.items():
            box.setChecked(grade in one.grades)
        for uid, box in self.classes.items():
            box.setChecked(uid in one.class_uids)

    def _listen(self) -> None:
        for line in (self.name, self.login):
            line.textChanged.connect(self._check)
            line.returnPressed.connect(self.save)
        self.role.currentIndexChanged.connect(self._check)
        for box in (*self.grades.values(), *self.classes.values()):
            box.toggled.connect(self._check)
        self.password.changed.connect(self._check)
        self.password.entered.connect(self.save)
        self.save_it.clicked.connect(self.save)
        self.remove.clicked.connect(self._ask_remove)

    # Saving

    def _command(self) -> SaveAccount:
        one, role = self._account, Role(self.role.currentData())
        grades = [grade for grade, box in self.grades.items() if box.isChecked()]
        uids = [uid for uid, box in self.classes.items() if box.isChecked()]
        return SaveAccount(
            action_id=self._action_id,
            uid=None if one is None else one.uid,
            version=0 if one is None else one.version,
            login=self.login.text(),
            name=self.name.text(),
            role=role,
            grades=tuple(grades) if role is Role.GRADE_LEADER else (),
            class_uids=tuple(uids) if role is Role.CLASS_TEACHER else (),
            password=self.password.text(),
        )

    def _check(self) -> None:
        """Say what the role may do, and what keeps the account from being saved."""
        role = Role(self.role.currentData())
        self.grade_box.setVisible(role is Role.GRADE_LEADER)
        self.class_box.setVisible(role is Role.CLASS_TEACHER)
        self.about.setText(self._about(role))
        words = ""
        typed = bool(self.password.text() or self.password.again.text())
        if not self.name.text().strip() or not self.login.text().strip():
            words = self.tr("填上姓名和登录名。")
        elif self._account is None or typed:
            words = self.password.trouble()
        self.missing.setText(words)
        self.missing.setVisible(bool(words))
        self.save_it.setEnabled(not words)

    def _about(self, role: Role) -> str:
        return {
            Role.ADMINISTRATOR: self.tr("能看、能改全部内容，也管账号。"),
            Role.GRADE_LEADER: self.tr("能看全部内容，只登记勾选的年级。"),
            Role.CLASS_TEACHER: self.tr("能看全部内容，只登记勾选的班级。"),
            Role.READER: self.tr("只能看，不能改。"),
        }[role]

    def _on_saved(self, now: Account) -> None:
        words = self.tr("已添加 {name}") if self._account is None else self.tr("已修改 {name}")
        self._context.notify.done(words.format(name=now.name))
        self.finished.emit()

    def _ask_remove(self) -> None:
        one = self._account
        if one is None or self._busy:
            return
        question = Question(
            self.tr("删除 {name} 的账号？").format(name=one.name),
            self.tr("不能撤销，要用得重新添加。做过的记录都还在。"),
            self.tr("删除"),
            danger=True,
        )
        self._context.notify.decide(question, self._remove)

    def _remove(self) -> None:
        one = self._account
        if one is not None:
            command = RemoveAccount(action_id=self._action_id, uid=one.uid, version=one.version)
            self.run(partial(self._services.people.remove, command), self._on_removed)

    def _on_removed(self, _nothing: None) -> None:
        name = "" if self._account is None else self._account.name
        self._context.notify.done(self.tr("已删除 {name}").format(name=name))
        self.finished.emit()
