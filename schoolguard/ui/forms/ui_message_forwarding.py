# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'message_forwarding.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from schoolguard.ui.widgets.card import ElidedLabel
from schoolguard.ui.widgets.class_grid import ClassGrid

class Ui_MessageForwarding(object):
    def setupUi(self, MessageForwarding: QWidget) -> None:
        if not MessageForwarding.objectName():
            MessageForwarding.setObjectName(u"MessageForwarding")
        MessageForwarding.resize(300, 600)
        self.body = QVBoxLayout(MessageForwarding)
        self.body.setSpacing(8)
        self.body.setObjectName(u"body")
        self.body.setContentsMargins(0, 0, 0, 0)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(MessageForwarding)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"card-title")

        self.head.addWidget(self.heading)

        self.count = QLabel(MessageForwarding)
        self.count.setObjectName(u"count")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setProperty(u"role", u"note")

        self.head.addWidget(self.count)

        self.head.setStretch(0, 1)

        self.body.addLayout(self.head)

        self.post_row = QHBoxLayout()
        self.post_row.setSpacing(8)
        self.post_row.setObjectName(u"post_row")
        self.post_row.setContentsMargins(0, 0, 0, 0)
        self.post = QPushButton(MessageForwarding)
        self.post.setObjectName(u"post")

        self.post_row.addWidget(self.post)

        self.posted = ElidedLabel(MessageForwarding)
        self.posted.setObjectName(u"posted")
        self.posted.setTextFormat(Qt.TextFormat.PlainText)
        self.posted.setProperty(u"role", u"note")

        self.post_row.addWidget(self.posted)

        self.post_row.setStretch(1, 1)

        self.body.addLayout(self.post_row)

        self.all_row = QHBoxLayout()
        self.all_row.setSpacing(8)
        self.all_row.setObjectName(u"all_row")
        self.all_row.setContentsMargins(0, 0, 0, 0)
        self.all = QPushButton(MessageForwarding)
        self.all.setObjectName(u"all")

        self.all_row.addWidget(self.all)


        self.body.addLayout(self.all_row)

        self.how = QLabel(MessageForwarding)
        self.how.setObjectName(u"how")
        self.how.setTextFormat(Qt.TextFormat.PlainText)
        self.how.setWordWrap(True)
        self.how.setProperty(u"role", u"note")

        self.body.addWidget(self.how)

        self.grid = ClassGrid(MessageForwarding)
        self.grid.setObjectName(u"grid")

        self.body.addWidget(self.grid)

        self.about = ElidedLabel(MessageForwarding)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setProperty(u"role", u"muted")

        self.body.addWidget(self.about)

        self.because = QLineEdit(MessageForwarding)
        self.because.setObjectName(u"because")

        self.body.addWidget(self.because)

        self.bulk_row = QHBoxLayout()
        self.bulk_row.setSpacing(8)
        self.bulk_row.setObjectName(u"bulk_row")
        self.bulk_row.setContentsMargins(0, 0, 0, 0)
        self.confirm = QPushButton(MessageForwarding)
        self.confirm.setObjectName(u"confirm")
        self.confirm.setProperty(u"primary", True)

        self.bulk_row.addWidget(self.confirm)

        self.cancel = QPushButton(MessageForwarding)
        self.cancel.setObjectName(u"cancel")

        self.bulk_row.addWidget(self.cancel)

        self.bulk_row.setStretch(0, 1)

        self.body.addLayout(self.bulk_row)

        self.one_row = QHBoxLayout()
        self.one_row.setSpacing(8)
        self.one_row.setObjectName(u"one_row")
        self.one_row.setContentsMargins(0, 0, 0, 0)
        self.mark = QPushButton(MessageForwarding)
        self.mark.setObjectName(u"mark")

        self.one_row.addWidget(self.mark)

        self.except_ = QPushButton(MessageForwarding)
        self.except_.setObjectName(u"except_")

        self.one_row.addWidget(self.except_)

        self.one_row.setStretch(0, 1)
        self.one_row.setStretch(1, 1)

        self.body.addLayout(self.one_row)

        self.body.setStretch(4, 1)

        self.retranslateUi(MessageForwarding)

        QMetaObject.connectSlotsByName(MessageForwarding)
    # setupUi

    def retranslateUi(self, MessageForwarding: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("MessageForwarding", u"\u5404\u73ed\u8f6c\u53d1", None))
        self.post.setText(QCoreApplication.translate("MessageForwarding", u"\u5df2\u53d1\u5230\u73ed\u4e3b\u4efb\u7fa4", None))
        self.all.setText(QCoreApplication.translate("MessageForwarding", u"\u5168\u90e8\u5df2\u8f6c\u53d1\uff0c\u9664\u2026", None))
        self.how.setText(QCoreApplication.translate("MessageForwarding", u"\u70b9\u4e00\u4e0b\u6ca1\u6709\u8f6c\u53d1\u7684\u73ed\uff0c\u5176\u4f59\u7684\u8bb0\u4e3a\u5df2\u8f6c\u53d1\u3002", None))
#if QT_CONFIG(accessibility)
        self.grid.setAccessibleName(QCoreApplication.translate("MessageForwarding", u"\u5404\u73ed\u8f6c\u53d1", None))
#endif // QT_CONFIG(accessibility)
        self.because.setPlaceholderText(QCoreApplication.translate("MessageForwarding", u"\u4e0d\u8f6c\u53d1\u7684\u539f\u56e0\uff08\u9009\u586b\uff09", None))
#if QT_CONFIG(accessibility)
        self.because.setAccessibleName(QCoreApplication.translate("MessageForwarding", u"\u4e0d\u8f6c\u53d1\u7684\u539f\u56e0", None))
#endif // QT_CONFIG(accessibility)
        self.confirm.setText(QCoreApplication.translate("MessageForwarding", u"\u8bb0\u4e0b", None))
        self.cancel.setText(QCoreApplication.translate("MessageForwarding", u"\u53d6\u6d88", None))
        self.mark.setText(QCoreApplication.translate("MessageForwarding", u"\u6807\u8bb0\u5df2\u53d1", None))
        self.except_.setText(QCoreApplication.translate("MessageForwarding", u"\u4e0d\u8f6c\u53d1", None))
        pass
    # retranslateUi

