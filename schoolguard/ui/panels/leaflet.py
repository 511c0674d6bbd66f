"""One leaflet: its text, its sheet, whether it has a slip. The page beside it draws it."""

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from schoolguard.domain.catalogue import render_value
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.fields import specs
from schoolguard.domain.leaflet import (
    PAPERS,
    Leaflet,
    LeafletBand,
    LeafletMonth,
    RemoveLeaflets,
    SaveLeaflet,
    paper_of,
)
from schoolguard.ui import language
from schoolguard.ui.page import PageContext
from schoolguard.ui.panels.leaflet_blocks import BlockEditor
from schoolguard.ui.panels.record import RecordPanel, Saved, mark_wrong
from schoolguard.ui.widgets.card import label
from schoolguard.ui.widgets.mark import mark
from schoolguard.ui.widgets.states import InlineError

if TYPE_CHECKING:
    from schoolguard.services import Services

_WIDTH: Final = 360


class LeafletPanel(RecordPanel):
    """A leaflet that is there (``leaflet``), or a new one (None) begun from a shipped one."""

    draft_of = ("_leaflet",)
    draft_first = ("master",)

    drafted = Signal(object)
    """Carries the :class:`SaveLeaflet` as it is typed."""

    def __init__(
        self,
        context: PageContext,
        services: "Services",
        month: LeafletMonth,
        leaflet: Leaflet | None,
    ) -> None:
        super().__init__("", context)
        self._services = services
        self._month = month
        self._leaflet = leaflet
        self.setMinimumWidth(_WIDTH)
        self._build()
        self._show()
        self.blocks.show_body(self.body.toPlainText())
        self._as_shown = self.command()
        self._listen()
        self._check()

    # What the host and the base ask

    def first_field(self) -> QWidget:
        """Return the choice of a master for a new leaflet, else its text."""
        return self.master if self._leaflet is None else self.blocks.lines

    def save_button(self) -> QPushButton:
        """See :class:`RecordPanel`."""
        return self.save_it

    def error_line(self) -> InlineError:
        """See :class:`RecordPanel`."""
        return self.error

    def is_dirty(self) -> bool:
        """See :class:`RecordPanel`."""
        return self.command() != self._as_shown

    def write(self) -> None:
        """Begin or change the leaflet."""
        self.run(partial(self._services.leaflets.save, self.command()), self._on_written)

    def command(self) -> SaveLeaflet:
        """Return what is typed."""
        one = self._leaflet
        return SaveLeaflet(
            action_id=self._action_id,
            uid=None if one is None else one.uid,
            version=0 if one is None else one.version,
            campaign_uid=self._month.campaign.uid,
            key="" if one is None else one.key,
            title=self.title_text.text(),
            band=LeafletBand(self.band.currentData()),  # Qt gives back plain text
            body=self.body.toPlainText(),
            contact=self.contact.text(),
            paper=self.paper.currentText(),
            with_slip=self.with_slip.isChecked(),
            slip_words=self.slip_words.text(),
            before_home=self.before_home.isChecked(),
            studied_together=self.studied.isChecked(),
        )

    # Filling the form

    def _build(self) -> None:
        described, lang = specs(Leaflet), language.current()
        self.master, self.band, self.paper = QComboBox(), QComboBox(), QComboBox()
        self.title_text, self.contact, self.slip_words = QLineEdit(), QLineEdit(), QLineEdit()
        self.body = QPlainTextEdit()
        self.body.setTabChangesFocus(True)
        self.with_slip = QCheckBox(self.tr("带回执，撕下交回，扫码登记"))
        self.before_home = QCheckBox(self.tr("学生离校前最后一天发"))
        self.studied = QCheckBox(self.tr("家长和孩子一起学过（写入总结）"))
        self.error = InlineError()
        self.save_it, self.remove = QPushButton(self.tr("保存")), QPushButton(self.tr("删除"))
        mark(self.save_it, "primary")
        mark(self.remove, "danger")
        self.master.setObjectName("master")
        for one in self._month.masters:
            self.master.addItem(one.title, one.key)
        for band in LeafletBand:
            self.band.addItem(render_value(f"leaflet_band.{band.value}", lang), band)
        self.paper.setEditable(True)
        self.paper.addItems([one.name for one in PAPERS])
        self.paper.setToolTip(self.tr("也可以写毫米数，如 210×297"))
        self.contact.setPlaceholderText(self.tr("选填，如学校已公布的电话"))
        self.slip_words.setPlaceholderText(self.tr("留空则用通用的一句"))
        for line, name in (
            (self.title_text, "title"),
            (self.contact, "contact"),
            (self.slip_words, "slip_words"),
        ):
            line.setMaxLength(described[name].limit or 0)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        self._from = self._row(box, (self.tr("从自带的开始"), self.master))
        self._row(box, (self.tr("标题"), self.title_text))
        self._row(box, (self.tr("给谁看"), self.band), (self.tr("纸张"), self.paper))
        self.blocks = BlockEditor(self._month)
        self.blocks.addTab(self._more_tab(), self.tr("回执和发放"))
        self.blocks.addTab(self.body, self.tr("全文"))
        self.body.setAccessibleName(self.tr("全文"))
        box.addWidget(self.blocks, 1)
        box.addWidget(self.error)
        buttons = QHBoxLayout()
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        buttons.addWidget(self.save_it)
        box.addLayout(buttons)

    def _more_tab(self) -> QWidget:
        """Return what is said of the whole sheet: whom to ask, its slip, what was done with it."""
        tab = QWidget()
        box = QVBoxLayout(tab)
        self._row(box, (self.tr("联系方式"), self.contact))
        box.addWidget(self.with_slip)
        box.addWidget(self.slip_words)
        self.slip_words.setAccessibleName(self.tr("回执文字"))
        box.addWidget(self.before_home)
        box.addWidget(self.studied)
        box.addStretch(1)
        return tab

    def _row(self, box: QVBoxLayout, *fields: tuple[str, QWidget]) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        for words, field in fields:
            name = label(words, "muted")
            name.setBuddy(field)
            field.setAccessibleName(words)
            cell = QVBoxLayout()
            cell.setSpacing(2)
            cell.addWidget(name)
            cell.addWidget(field, 1)
            row.addLayout(cell, 1)
        box.addWidget(holder)
        return holder

    def _show(self) -> None:
        one = self._leaflet
        self._from.setVisible(one is None)
        self.remove.setVisible(one is not None)
        self.set_title(self.tr("添加宣传单") if one is None else one.title)
        if one is None:
            self._take_master()
            return
        self.title_text.setText(one.title)
        self.band.setCurrentIndex(self.band.findData(one.band))
        self.body.setPlainText(one.body)
        self.contact.setText(one.contact)
        self.paper.setEditText(one.paper)
        self.with_slip.setChecked(one.with_slip)
        self.slip_words.setText(one.slip_words)
        self.before_home.setChecked(one.before_home)
        self.studied.setChecked(one.studied_together)

    def _take_master(self) -> None:
        """Fill in the shipped text that is chosen."""
        if 0 <= self.master.currentIndex() < len(self._month.masters):
            one = self._month.masters[self.master.currentIndex()]
            self.title_text.setText(one.title)
            self.band.setCurrentIndex(self.band.findData(one.band))
            self.body.setPlainText(one.body)
            self.paper.setEditText(one.paper)

    def _listen(self) -> None:
        self.master.currentIndexChanged.connect(self._take_master)
        for line in (self.title_text, self.contact, self.slip_words):
            line.textChanged.connect(self._check)
            line.returnPressed.connect(self.save)
        self.body.textChanged.connect(self._on_body)
        self.blocks.edited.connect(self._on_blocks)
        self.band.currentIndexChanged.connect(self._check)
        self.paper.editTextChanged.connect(self._check)
        for tick in (self.with_slip, self.before_home, self.studied):
            tick.toggled.connect(self._check)
        self.save_it.clicked.connect(self.save)
        self.remove.clicked.connect(self._remove)

    def _on_body(self) -> None:
        self.blocks.show_body(self.body.toPlainText())
        self._check()

    def _on_blocks(self, body: str) -> None:
        self.body.setPlainText(body)

    def _check(self) -> None:
        command = self.command()
        self.slip_words.setVisible(command.with_slip)
        paper_wrong = False
        try:
            paper_of(command.paper)
        except SchoolError:
            paper_wrong = True
        limit = specs(Leaflet)["body"].limit or 0
        body_wrong = len(command.body) > limit
        mark_wrong(self.paper, wrong=paper_wrong)
        mark_wrong(self.body, wrong=body_wrong)
        whole = bool(command.title.strip() and command.body.strip())
        self.save_it.setEnabled(whole and not paper_wrong and not body_wrong)
        if not paper_wrong:
            self.drafted.emit(command)

    # Writing

    def _on_written(self, now: Leaflet) -> None:
        if self._leaflet is None:
            text = self.tr("已添加《{title}》").format(title=now.title)
            self.end(Saved(now.uid, text, onward=False))
            return
        text = self.tr("已修改《{title}》").format(title=now.title)
        self.end(Saved(now.uid, text, onward=False))

    def _remove(self) -> None:
        if self._leaflet is not None:
            row = (self._leaflet.uid, self._leaflet.version)
            command = RemoveLeaflets(action_id=self._action_id, rows=(row,))
            self.run(partial(self._services.leaflets.remove, command), self._on_removed)

    def _on_removed(self, _deletion_id: str) -> None:
        if self._leaflet is not None:
            text = self.tr("已删除《{title}》").format(title=self._leaflet.title)
            self.end(Saved(self._leaflet.uid, text, onward=False))
