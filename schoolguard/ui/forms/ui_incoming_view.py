# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'incoming_view.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPlainTextEdit, QProgressBar, QPushButton, QRadioButton, QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout, QWidget

from schoolguard.ui.widgets.card import (Card, ElidedLabel)
from schoolguard.ui.widgets.date_edit import DateEdit
from schoolguard.ui.widgets.states import InlineError
from schoolguard.ui.widgets.table import TableView

class Ui_IncomingView(object):
    def setupUi(self, IncomingView: QWidget) -> None:
        if not IncomingView.objectName():
            IncomingView.setObjectName(u"IncomingView")
        IncomingView.resize(1048, 632)
        self.view_layout = QVBoxLayout(IncomingView)
        self.view_layout.setSpacing(10)
        self.view_layout.setObjectName(u"view_layout")
        self.view_layout.setContentsMargins(0, 0, 0, 0)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(12)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        self.back = QToolButton(IncomingView)
        self.back.setObjectName(u"back")
        self.back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.back.setProperty(u"action", True)
        self.back.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.head_layout.addWidget(self.back)

        self.heading = QLabel(IncomingView)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"card-title")

        self.head_layout.addWidget(self.heading)

        self.note = ElidedLabel(IncomingView)
        self.note.setObjectName(u"note")
        self.note.setProperty(u"role", u"muted")

        self.head_layout.addWidget(self.note)

        self.head_layout.setStretch(2, 1)

        self.view_layout.addLayout(self.head_layout)

        self.paste_card = Card(IncomingView)
        self.paste_card.setObjectName(u"paste_card")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.paste_card.sizePolicy().hasHeightForWidth())
        self.paste_card.setSizePolicy(sizePolicy)
        self.paste_layout = QVBoxLayout(self.paste_card)
        self.paste_layout.setSpacing(8)
        self.paste_layout.setObjectName(u"paste_layout")
        self.paste_layout.setContentsMargins(12, 12, 12, 12)
        self.paste = QPlainTextEdit(self.paste_card)
        self.paste.setObjectName(u"paste")
        self.paste.setTabChangesFocus(True)
        self.paste.setMinimumSize(QSize(0, 72))
        self.paste.setMaximumSize(QSize(16777215, 112))

        self.paste_layout.addWidget(self.paste)

        self.paste_row = QHBoxLayout()
        self.paste_row.setSpacing(8)
        self.paste_row.setObjectName(u"paste_row")
        self.paste_row.setContentsMargins(0, 0, 0, 0)
        self.task_label = QLabel(self.paste_card)
        self.task_label.setObjectName(u"task_label")
        self.task_label.setTextFormat(Qt.TextFormat.PlainText)
        self.task_label.setProperty(u"role", u"muted")

        self.paste_row.addWidget(self.task_label)

        self.task = QComboBox(self.paste_card)
        self.task.setObjectName(u"task")

        self.paste_row.addWidget(self.task)

        self.day_label = QLabel(self.paste_card)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setTextFormat(Qt.TextFormat.PlainText)
        self.day_label.setProperty(u"role", u"muted")

        self.paste_row.addWidget(self.day_label)

        self.day = DateEdit(self.paste_card)
        self.day.setObjectName(u"day")

        self.paste_row.addWidget(self.day)

        self.paste_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.paste_row.addItem(self.paste_spacer)


        self.paste_layout.addLayout(self.paste_row)


        self.view_layout.addWidget(self.paste_card)

        self.troubles_card = Card(IncomingView)
        self.troubles_card.setObjectName(u"troubles_card")
        sizePolicy.setHeightForWidth(self.troubles_card.sizePolicy().hasHeightForWidth())
        self.troubles_card.setSizePolicy(sizePolicy)
        self.troubles_layout = QVBoxLayout(self.troubles_card)
        self.troubles_layout.setSpacing(6)
        self.troubles_layout.setObjectName(u"troubles_layout")
        self.troubles_layout.setContentsMargins(12, 10, 12, 8)
        self.troubles_heading = QLabel(self.troubles_card)
        self.troubles_heading.setObjectName(u"troubles_heading")
        self.troubles_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.troubles_heading.setProperty(u"role", u"card-title")

        self.troubles_layout.addWidget(self.troubles_heading)

        self.troubles = TableView(self.troubles_card)
        self.troubles.setObjectName(u"troubles")
        self.troubles.setMaximumSize(QSize(16777215, 124))

        self.troubles_layout.addWidget(self.troubles)


        self.view_layout.addWidget(self.troubles_card)

        self.table_card = Card(IncomingView)
        self.table_card.setObjectName(u"table_card")
        self.table_layout = QVBoxLayout(self.table_card)
        self.table_layout.setSpacing(4)
        self.table_layout.setObjectName(u"table_layout")
        self.table_layout.setContentsMargins(1, 1, 1, 1)
        self.table = TableView(self.table_card)
        self.table.setObjectName(u"table")

        self.table_layout.addWidget(self.table)

        self.detail = QWidget(self.table_card)
        self.detail.setObjectName(u"detail")
        self.detail_layout = QVBoxLayout(self.detail)
        self.detail_layout.setSpacing(4)
        self.detail_layout.setObjectName(u"detail_layout")
        self.detail_layout.setContentsMargins(12, 4, 12, 8)
        self.line = QLabel(self.detail)
        self.line.setObjectName(u"line")
        self.line.setTextFormat(Qt.TextFormat.PlainText)
        self.line.setProperty(u"role", u"muted")
        self.line.setWordWrap(True)
        self.line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.detail_layout.addWidget(self.line)

        self.words = QLabel(self.detail)
        self.words.setObjectName(u"words")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setProperty(u"role", u"note")
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.detail_layout.addWidget(self.words)

        self.choices = QWidget(self.detail)
        self.choices.setObjectName(u"choices")
        self.choices_layout = QHBoxLayout(self.choices)
        self.choices_layout.setSpacing(16)
        self.choices_layout.setObjectName(u"choices_layout")
        self.choices_layout.setContentsMargins(0, 0, 0, 0)
        self.keep = QRadioButton(self.choices)
        self.keep.setObjectName(u"keep")

        self.choices_layout.addWidget(self.keep)

        self.take = QRadioButton(self.choices)
        self.take.setObjectName(u"take")

        self.choices_layout.addWidget(self.take)

        self.add = QRadioButton(self.choices)
        self.add.setObjectName(u"add")

        self.choices_layout.addWidget(self.add)

        self.choices_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choices_layout.addItem(self.choices_spacer)


        self.detail_layout.addWidget(self.choices)


        self.table_layout.addWidget(self.detail)

        self.table_layout.setStretch(0, 1)

        self.view_layout.addWidget(self.table_card)

        self.error = InlineError(IncomingView)
        self.error.setObjectName(u"error")

        self.view_layout.addWidget(self.error)

        self.foot_layout = QHBoxLayout()
        self.foot_layout.setSpacing(8)
        self.foot_layout.setObjectName(u"foot_layout")
        self.foot_layout.setContentsMargins(0, 0, 0, 0)
        self.state = QLabel(IncomingView)
        self.state.setObjectName(u"state")
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setProperty(u"role", u"muted")
        self.state.setWordWrap(True)

        self.foot_layout.addWidget(self.state)

        self.bar = QProgressBar(IncomingView)
        self.bar.setObjectName(u"bar")
        self.bar.setTextVisible(False)
        self.bar.setMaximumSize(QSize(220, 8))

        self.foot_layout.addWidget(self.bar)

        self.cancel = QPushButton(IncomingView)
        self.cancel.setObjectName(u"cancel")

        self.foot_layout.addWidget(self.cancel)

        self.more = QPushButton(IncomingView)
        self.more.setObjectName(u"more")

        self.foot_layout.addWidget(self.more)

        self.confirm = QPushButton(IncomingView)
        self.confirm.setObjectName(u"confirm")
        self.confirm.setProperty(u"primary", True)

        self.foot_layout.addWidget(self.confirm)

        self.foot_layout.setStretch(0, 1)

        self.view_layout.addLayout(self.foot_layout)

        self.view_layout.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.task_label.setBuddy(self.task)
        self.day_label.setBuddy(self.day)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(IncomingView)

        QMetaObject.connectSlotsByName(IncomingView)
    # setupUi

    def retranslateUi(self, IncomingView: QWidget) -> None:
        self.back.setText(QCoreApplication.translate("IncomingView", u"\u8fd4\u56de\u73ed\u7ea7\u4efb\u52a1", None))
#if QT_CONFIG(accessibility)
        self.paste.setAccessibleName(QCoreApplication.translate("IncomingView", u"\u7c98\u8d34\u63a5\u9f99", None))
#endif // QT_CONFIG(accessibility)
        self.paste.setPlaceholderText(QCoreApplication.translate("IncomingView", u"\u628a\u73ed\u4e3b\u4efb\u7fa4\u91cc\u7684\u63a5\u9f99\u7c98\u8d34\u5230\u8fd9\u91cc\uff0c\u4e00\u884c\u4e00\u4e2a\u73ed\u4e5f\u884c\uff0c\u51e0\u4e2a\u73ed\u5199\u5728\u4e00\u884c\u4e5f\u884c\u3002", None))
        self.task_label.setText(QCoreApplication.translate("IncomingView", u"\u767b\u8bb0\u4e3a", None))
#if QT_CONFIG(accessibility)
        self.task.setAccessibleName(QCoreApplication.translate("IncomingView", u"\u767b\u8bb0\u4e3a\u54ea\u9879\u4efb\u52a1", None))
#endif // QT_CONFIG(accessibility)
        self.day_label.setText(QCoreApplication.translate("IncomingView", u"\u6ca1\u5199\u65e5\u671f\u7684\uff0c\u7b97\u4f5c", None))
#if QT_CONFIG(accessibility)
        self.troubles.setAccessibleName(QCoreApplication.translate("IncomingView", u"\u8bfb\u4e0d\u4e86\u7684\u6587\u4ef6", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("IncomingView", u"\u8981\u767b\u8bb0\u7684\u8bb0\u5f55", None))
#endif // QT_CONFIG(accessibility)
        self.keep.setText(QCoreApplication.translate("IncomingView", u"\u4fdd\u7559\u5df2\u767b\u8bb0\u7684", None))
        self.take.setText(QCoreApplication.translate("IncomingView", u"\u6539\u6210\u65b0\u62a5\u7684", None))
        self.add.setText(QCoreApplication.translate("IncomingView", u"\u53e6\u8bb0\u4e00\u6b21", None))
#if QT_CONFIG(accessibility)
        self.bar.setAccessibleName(QCoreApplication.translate("IncomingView", u"\u8fdb\u5ea6", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("IncomingView", u"\u505c\u4e0b", None))
        self.more.setText(QCoreApplication.translate("IncomingView", u"\u518d\u9009\u6587\u4ef6\u2026", None))
        self.confirm.setText(QCoreApplication.translate("IncomingView", u"\u767b\u8bb0", None))
        pass
    # retranslateUi

