# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'message_editor.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QListView, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from schoolguard.ui.widgets.card import ElidedLabel
from schoolguard.ui.widgets.class_choice import ClassChoice
from schoolguard.ui.widgets.date_edit import DateEdit
from schoolguard.ui.widgets.states import InlineError

class Ui_MessageEditor(object):
    def setupUi(self, MessageEditor: QWidget) -> None:
        if not MessageEditor.objectName():
            MessageEditor.setObjectName(u"MessageEditor")
        MessageEditor.resize(500, 600)
        self.body = QVBoxLayout(MessageEditor)
        self.body.setSpacing(8)
        self.body.setObjectName(u"body")
        self.body.setContentsMargins(0, 0, 0, 0)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.heading = ElidedLabel(MessageEditor)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"card-title")

        self.head.addWidget(self.heading)

        self.saved_note = QLabel(MessageEditor)
        self.saved_note.setObjectName(u"saved_note")
        self.saved_note.setTextFormat(Qt.TextFormat.PlainText)
        self.saved_note.setProperty(u"role", u"note")

        self.head.addWidget(self.saved_note)

        self.head.setStretch(0, 1)

        self.body.addLayout(self.head)

        self.error = InlineError(MessageEditor)
        self.error.setObjectName(u"error")

        self.body.addWidget(self.error)

        self.title_row = QHBoxLayout()
        self.title_row.setSpacing(8)
        self.title_row.setObjectName(u"title_row")
        self.title_row.setContentsMargins(0, 0, 0, 0)
        self.title_text = QLineEdit(MessageEditor)
        self.title_text.setObjectName(u"title_text")

        self.title_row.addWidget(self.title_text)

        self.planned = DateEdit(MessageEditor)
        self.planned.setObjectName(u"planned")

        self.title_row.addWidget(self.planned)

        self.title_row.setStretch(0, 1)

        self.body.addLayout(self.title_row)

        self.choice_row = QHBoxLayout()
        self.choice_row.setSpacing(8)
        self.choice_row.setObjectName(u"choice_row")
        self.choice_row.setContentsMargins(0, 0, 0, 0)
        self.classes = ClassChoice(MessageEditor)
        self.classes.setObjectName(u"classes")

        self.choice_row.addWidget(self.classes)

        self.insert = QPushButton(MessageEditor)
        self.insert.setObjectName(u"insert")

        self.choice_row.addWidget(self.insert)

        self.choice_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choice_row.addItem(self.choice_space)

        self.remove = QPushButton(MessageEditor)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"link", True)

        self.choice_row.addWidget(self.remove)


        self.body.addLayout(self.choice_row)

        self.tabs = QHBoxLayout()
        self.tabs.setSpacing(6)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setContentsMargins(0, 0, 0, 0)

        self.body.addLayout(self.tabs)

        self.text = QPlainTextEdit(MessageEditor)
        self.text.setObjectName(u"text")
        self.text.setTabChangesFocus(True)

        self.body.addWidget(self.text)

        self.own_row = QHBoxLayout()
        self.own_row.setSpacing(8)
        self.own_row.setObjectName(u"own_row")
        self.own_row.setContentsMargins(0, 0, 0, 0)
        self.added = QLabel(MessageEditor)
        self.added.setObjectName(u"added")
        self.added.setTextFormat(Qt.TextFormat.PlainText)
        self.added.setWordWrap(True)
        self.added.setProperty(u"role", u"note")

        self.own_row.addWidget(self.added)

        self.use_base = QPushButton(MessageEditor)
        self.use_base.setObjectName(u"use_base")
        self.use_base.setProperty(u"link", True)

        self.own_row.addWidget(self.use_base)

        self.own_row.setStretch(0, 1)

        self.body.addLayout(self.own_row)

        self.findings = QListView(MessageEditor)
        self.findings.setObjectName(u"findings")
        self.findings.setProperty(u"framed", True)

        self.body.addWidget(self.findings)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.meter = QLabel(MessageEditor)
        self.meter.setObjectName(u"meter")
        self.meter.setTextFormat(Qt.TextFormat.PlainText)

        self.foot.addWidget(self.meter)

        self.foot_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.foot_space)

        self.save = QPushButton(MessageEditor)
        self.save.setObjectName(u"save")

        self.foot.addWidget(self.save)

        self.copy = QPushButton(MessageEditor)
        self.copy.setObjectName(u"copy")
        self.copy.setProperty(u"primary", True)

        self.foot.addWidget(self.copy)


        self.body.addLayout(self.foot)

        self.body.setStretch(5, 1)

        self.retranslateUi(MessageEditor)

        QMetaObject.connectSlotsByName(MessageEditor)
    # setupUi

    def retranslateUi(self, MessageEditor: QWidget) -> None:
        self.title_text.setPlaceholderText(QCoreApplication.translate("MessageEditor", u"\u9898\u76ee", None))
#if QT_CONFIG(accessibility)
        self.title_text.setAccessibleName(QCoreApplication.translate("MessageEditor", u"\u9898\u76ee", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.planned.setAccessibleName(QCoreApplication.translate("MessageEditor", u"\u8ba1\u5212\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.insert.setText(QCoreApplication.translate("MessageEditor", u"\u63d2\u5165\u73b0\u6210\u6587\u672c", None))
#if QT_CONFIG(tooltip)
        self.insert.setToolTip(QCoreApplication.translate("MessageEditor", u"\u9009\u4e00\u6bb5\u5199\u597d\u7684\uff0c\u653e\u8fdb\u6b63\u6587", None))
#endif // QT_CONFIG(tooltip)
        self.remove.setText(QCoreApplication.translate("MessageEditor", u"\u5220\u9664", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("MessageEditor", u"\u6587\u672c", None))
#endif // QT_CONFIG(accessibility)
        self.use_base.setText(QCoreApplication.translate("MessageEditor", u"\u6539\u56de\u901a\u7528\u6b63\u6587", None))
#if QT_CONFIG(accessibility)
        self.findings.setAccessibleName(QCoreApplication.translate("MessageEditor", u"\u81ea\u67e5\u63d0\u793a", None))
#endif // QT_CONFIG(accessibility)
        self.save.setText(QCoreApplication.translate("MessageEditor", u"\u4fdd\u5b58", None))
#if QT_CONFIG(tooltip)
        self.save.setToolTip(QCoreApplication.translate("MessageEditor", u"Ctrl+S", None))
#endif // QT_CONFIG(tooltip)
        self.copy.setText(QCoreApplication.translate("MessageEditor", u"\u590d\u5236\u5168\u6587", None))
#if QT_CONFIG(tooltip)
        self.copy.setToolTip(QCoreApplication.translate("MessageEditor", u"Ctrl+Shift+C", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

