# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'messages_page.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QVBoxLayout, QWidget

from schoolguard.ui.panels.message_editor import MessageEditor
from schoolguard.ui.panels.message_forwarding import MessageForwarding
from schoolguard.ui.widgets.card import Card

class Ui_MessagesPage(object):
    def setupUi(self, MessagesPage: QWidget) -> None:
        if not MessagesPage.objectName():
            MessagesPage.setObjectName(u"MessagesPage")
        MessagesPage.resize(1048, 632)
        self.page_layout = QVBoxLayout(MessagesPage)
        self.page_layout.setSpacing(8)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.columns = QWidget(MessagesPage)
        self.columns.setObjectName(u"columns")
        self.columns_layout = QHBoxLayout(self.columns)
        self.columns_layout.setSpacing(12)
        self.columns_layout.setObjectName(u"columns_layout")
        self.columns_layout.setContentsMargins(0, 0, 0, 0)
        self.list_card = Card(self.columns)
        self.list_card.setObjectName(u"list_card")
        self.list_card.setMinimumSize(QSize(200, 0))
        self.list_layout = QVBoxLayout(self.list_card)
        self.list_layout.setSpacing(8)
        self.list_layout.setObjectName(u"list_layout")
        self.list_layout.setContentsMargins(1, 12, 1, 8)
        self.list_head = QHBoxLayout()
        self.list_head.setSpacing(8)
        self.list_head.setObjectName(u"list_head")
        self.list_head.setContentsMargins(15, 0, 15, 0)
        self.list_title = QLabel(self.list_card)
        self.list_title.setObjectName(u"list_title")
        self.list_title.setTextFormat(Qt.TextFormat.PlainText)
        self.list_title.setProperty(u"role", u"card-title")

        self.list_head.addWidget(self.list_title)

        self.list_count = QLabel(self.list_card)
        self.list_count.setObjectName(u"list_count")
        self.list_count.setTextFormat(Qt.TextFormat.PlainText)
        self.list_count.setProperty(u"role", u"note")

        self.list_head.addWidget(self.list_count)

        self.list_head.setStretch(0, 1)

        self.list_layout.addLayout(self.list_head)

        self.list = QListView(self.list_card)
        self.list.setObjectName(u"list")

        self.list_layout.addWidget(self.list)


        self.columns_layout.addWidget(self.list_card)

        self.editor_card = Card(self.columns)
        self.editor_card.setObjectName(u"editor_card")
        self.editor_layout = QVBoxLayout(self.editor_card)
        self.editor_layout.setSpacing(0)
        self.editor_layout.setObjectName(u"editor_layout")
        self.editor_layout.setContentsMargins(16, 12, 16, 14)
        self.editor = MessageEditor(self.editor_card)
        self.editor.setObjectName(u"editor")

        self.editor_layout.addWidget(self.editor)


        self.columns_layout.addWidget(self.editor_card)

        self.forwarding_card = Card(self.columns)
        self.forwarding_card.setObjectName(u"forwarding_card")
        self.forwarding_layout = QVBoxLayout(self.forwarding_card)
        self.forwarding_layout.setSpacing(0)
        self.forwarding_layout.setObjectName(u"forwarding_layout")
        self.forwarding_layout.setContentsMargins(12, 12, 12, 14)
        self.forwarding = MessageForwarding(self.forwarding_card)
        self.forwarding.setObjectName(u"forwarding")

        self.forwarding_layout.addWidget(self.forwarding)


        self.columns_layout.addWidget(self.forwarding_card)

        self.columns_layout.setStretch(0, 25)
        self.columns_layout.setStretch(1, 45)
        self.columns_layout.setStretch(2, 30)

        self.page_layout.addWidget(self.columns)


        self.retranslateUi(MessagesPage)

        QMetaObject.connectSlotsByName(MessagesPage)
    # setupUi

    def retranslateUi(self, MessagesPage: QWidget) -> None:
        self.list_title.setText(QCoreApplication.translate("MessagesPage", u"\u672c\u6708\u6d88\u606f", None))
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("MessagesPage", u"\u672c\u6708\u6d88\u606f", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

