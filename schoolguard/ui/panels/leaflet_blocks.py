"""The blocks of a leaflet, one beside the other: order, shape, picture, own lines or the library's.

The text stays the one record: this widget reads it, changes it, and hands it back whole.
"""

from dataclasses import replace
from functools import cache
from typing import Final

from PySide6.QtCore import QModelIndex, QStringListModel, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from schoolguard.domain.catalogue import render_value
from schoolguard.domain.leaflet import LeafletMonth
from schoolguard.domain.leaflet_body import (
    Accent,
    BlockShape,
    LeafletBlock,
    LeafletDesign,
    LibraryLines,
    LibraryPart,
    blocks_of,
    body_of,
    design_of,
)
from schoolguard.paths import resource
from schoolguard.ui import language
from schoolguard.ui.widgets.card import label
from schoolguard.ui.widgets.mark import mark

_LIST_HEIGHT: Final = 110


class BlockEditor(QTabWidget):
    """Edits a leaflet's text by its blocks and its design."""

    edited = Signal(str)
    """Carries the whole text after a change made here."""

    def __init__(self, month: LeafletMonth) -> None:
        super().__init__()
        self._month = month
        self._blocks: list[LeafletBlock] = []
        self._filling = False
        self._build()

    def show_body(self, body: str) -> None:
        """Show a text that was changed elsewhere; the chosen block stays chosen."""
        if body == self._body():
            return
        at = self._at()
        self._blocks = list(blocks_of(body))
        design = design_of(body)
        self._filling = True
        self.picture.setCurrentIndex(max(self.picture.findText(design.picture), 0))
        self.accent.setCurrentIndex(self.accent.findData(design.accent))
        self.school.setText(design.school)
        self.badge.setText(design.badge)
        self._filling = False
        self._show_list(min(max(at, 0), len(self._blocks) - 1))

    def draft(self) -> None:
        """Return nothing for a draft: the text, which the panel keeps, is the one record."""

    def take_draft(self, value: None) -> None:
        """See :meth:`draft`."""

    # Building

    def _build(self) -> None:
        self.addTab(self._blocks_tab(), self.tr("内容"))
        self.addTab(self._design_tab(), self.tr("版面"))
        for line in (self.heading, self.school, self.badge):
            line.textChanged.connect(self._take)
        self.lines.textChanged.connect(self._take)
        for choice in (self.shape, self.art, self.picture, self.accent):
            choice.currentIndexChanged.connect(self._take)
        self.up.clicked.connect(self._up)
        self.down.clicked.connect(self._down)
        self.add.clicked.connect(self._add)
        self.drop.clicked.connect(self._drop)
        self.take.clicked.connect(self._take_from_library)
        self.blocks.selectionModel().currentChanged.connect(self._on_chosen)

    def _blocks_tab(self) -> QWidget:
        self._model = QStringListModel(self)
        self.blocks = QListView()
        mark(self.blocks, "framed")
        self.blocks.setModel(self._model)
        self.blocks.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.blocks.setMaximumHeight(_LIST_HEIGHT)
        self.blocks.setAccessibleName(self.tr("版块"))
        self.up, self.down = QPushButton(self.tr("上移")), QPushButton(self.tr("下移"))
        self.add, self.drop = QPushButton(self.tr("添加版块")), QPushButton(self.tr("删除版块"))
        self.heading, self.lines = QLineEdit(), QPlainTextEdit()
        self.heading.setPlaceholderText(self.tr("小标题"))
        self.heading.setAccessibleName(self.tr("小标题"))
        self.lines.setPlaceholderText(self.tr("一行一条；图卡、连线、判断写成“左＝右”"))
        self.lines.setAccessibleName(self.tr("这个版块的文字"))
        self.lines.setTabChangesFocus(True)
        self.shape, self.art, self.entry, self.part = (QComboBox() for _ in range(4))
        for shape in BlockShape:
            self.shape.addItem(_named("block_shape", shape), shape)
        self._offer_pictures(self.art)
        for one in self._month.library:
            self.entry.addItem(one.title, one.key)
        for part in LibraryPart:
            self.part.addItem(_named("library_part", part), part)
        for choice, words in (
            (self.shape, self.tr("样式")),
            (self.art, self.tr("图")),
            (self.entry, self.tr("反诈知识")),
            (self.part, self.tr("引用哪一部分")),
        ):
            choice.setAccessibleName(words)
            choice.setToolTip(words)
            choice.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            choice.setMinimumContentsLength(4)
        self.take = QPushButton(self.tr("引用"))
        self.take.setToolTip(self.tr("学校改了反诈知识里的这一条，宣传单跟着改"))
        tab = QWidget()
        box = QVBoxLayout(tab)
        box.setContentsMargins(6, 6, 6, 6)
        box.setSpacing(4)
        box.addWidget(self.blocks)
        for row in (
            (self.up, self.down, self.add, self.drop),
            (self.heading,),
            (self.shape, self.art),
        ):
            box.addLayout(_row(*row))
        box.addWidget(self.lines, 1)
        box.addLayout(_row(self.entry, self.part, self.take))
        return tab

    def _design_tab(self) -> QWidget:
        self.picture, self.accent = QComboBox(), QComboBox()
        self.school, self.badge = QLineEdit(), QLineEdit()
        self._offer_pictures(self.picture)
        for accent in Accent:
            self.accent.addItem(_named("accent", accent), accent)
        self.school.setPlaceholderText(self._month.school or self.tr("学校名称"))
        self.school.setMaxLength(60)
        self.badge.setPlaceholderText(self.tr("选填，校名中的一到四个字"))
        self.badge.setMaxLength(4)
        tab = QWidget()
        grid = QGridLayout(tab)
        for row, (words, field) in enumerate(
            (
                (self.tr("题图"), self.picture),
                (self.tr("颜色（速印机用黑）"), self.accent),
                (self.tr("落款校名"), self.school),
                (self.tr("校徽字"), self.badge),
            )
        ):
            name = label(words, "muted")
            name.setBuddy(field)
            field.setAccessibleName(words)
            grid.addWidget(name, row, 0)
            grid.addWidget(field, row, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        return tab

    def _offer_pictures(self, choice: QComboBox) -> None:
        choice.addItem(self.tr("不用图"), "")
        for title, file in self._month.pictures:
            choice.addItem(_picture(file), title, title)

    # Showing

    def _at(self) -> int:
        return self.blocks.currentIndex().row()

    def _show_list(self, at: int) -> None:
        shapes = {shape: _named("block_shape", shape) for shape in BlockShape}
        words = [
            f"{block.heading or (block.lines or ('',))[0][:12]} · {shapes[block.shape]}"
            for block in self._blocks
        ]
        self._filling = True
        self._model.setStringList(words)
        self.blocks.setCurrentIndex(self._model.index(at))
        self._filling = False
        self._on_chosen()

    def _on_chosen(self, *_: QModelIndex) -> None:
        if self._filling:
            return
        at, there = self._at(), bool(self._blocks)
        block = self._blocks[at] if there else LeafletBlock("", ())
        self._filling = True
        self.heading.setText(block.heading)
        self.lines.setPlainText("\n".join(block.lines))
        self.shape.setCurrentIndex(self.shape.findData(block.shape))
        first = block.pictures[0] if block.pictures else ""
        self.art.setCurrentIndex(max(self.art.findText(first), 0))
        self._filling = False
        for widget in (self.heading, self.lines, self.shape, self.art, self.take, self.drop):
            widget.setEnabled(there)
        self.up.setEnabled(at > 0)
        self.down.setEnabled(0 <= at < len(self._blocks) - 1)

    # Taking what is typed

    def _body(self) -> str:
        design = LeafletDesign(
            picture=self.picture.currentData() or "",
            accent=Accent(self.accent.currentData()),
            school=self.school.text().strip(),
            badge=self.badge.text().strip(),
        )
        return body_of(design, self._blocks)

    def _take(self) -> None:
        if self._filling:
            return
        at = self._at()
        if 0 <= at < len(self._blocks):
            block = self._blocks[at]
            first = self.art.currentData() or ""
            shown = block.pictures[0] if block.pictures else ""
            rest = block.pictures[1:]
            self._blocks[at] = replace(
                block,
                heading=self.heading.text().strip(),
                lines=tuple(filter(None, map(str.strip, self.lines.toPlainText().splitlines()))),
                shape=BlockShape(self.shape.currentData()),
                pictures=block.pictures if first == shown else tuple(filter(None, (first, *rest))),
            )
        self.edited.emit(self._body())

    def _changed(self, at: int) -> None:
        self._show_list(at)
        self.edited.emit(self._body())

    def _up(self) -> None:
        self._swap(-1)

    def _down(self) -> None:
        self._swap(1)

    def _swap(self, step: int) -> None:
        at, to = self._at(), self._at() + step
        if 0 <= at < len(self._blocks) and 0 <= to < len(self._blocks):
            self._blocks[at], self._blocks[to] = self._blocks[to], self._blocks[at]
            self._changed(to)

    def _add(self) -> None:
        at = self._at() + 1
        self._blocks.insert(at, LeafletBlock(self.tr("新版块"), ()))
        self._changed(at)
        self.heading.selectAll()
        self.heading.setFocus()

    def _drop(self) -> None:
        at = self._at()
        if 0 <= at < len(self._blocks):
            del self._blocks[at]
            self._changed(min(at, len(self._blocks) - 1))

    def _take_from_library(self) -> None:
        if self.entry.currentIndex() >= 0:
            part = LibraryPart(self.part.currentData())
            self.lines.appendPlainText(str(LibraryLines(self.entry.currentData(), part)))


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget, 1)
    return row


@cache
def _picture(file: str) -> QIcon:
    """Return a picture's icon; two fields of each editor offer all of them."""
    return QIcon(str(resource("art", f"{file}.svg")))


def _named(kind: str, value: BlockShape | LibraryPart | Accent) -> str:
    return render_value(f"{kind}.{value.value}", language.current())
