# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'leadership_page.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from schoolguard.ui.widgets.card import (Card, ElidedLabel)
from schoolguard.ui.widgets.ordered_table import OrderedTable

class Ui_LeadershipPage(object):
    def setupUi(self, LeadershipPage: QWidget) -> None:
        if not LeadershipPage.objectName():
            LeadershipPage.setObjectName(u"LeadershipPage")
        LeadershipPage.resize(1048, 632)
        self.page_layout = QVBoxLayout(LeadershipPage)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.card = Card(LeadershipPage)
        self.card.setObjectName(u"card")
        self.card_layout = QVBoxLayout(self.card)
        self.card_layout.setSpacing(10)
        self.card_layout.setObjectName(u"card_layout")
        self.card_layout.setContentsMargins(1, 12, 1, 1)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(12)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(12, -1, 12, -1)
        self.about = ElidedLabel(self.card)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"muted")

        self.head_layout.addWidget(self.about)

        self.order_note = QLabel(self.card)
        self.order_note.setObjectName(u"order_note")
        self.order_note.setTextFormat(Qt.TextFormat.PlainText)
        self.order_note.setProperty(u"role", u"note")

        self.head_layout.addWidget(self.order_note)

        self.head_layout.setStretch(0, 1)

        self.card_layout.addLayout(self.head_layout)

        self.table = OrderedTable(self.card)
        self.table.setObjectName(u"table")

        self.card_layout.addWidget(self.table)


        self.page_layout.addWidget(self.card)


        self.retranslateUi(LeadershipPage)

        QMetaObject.connectSlotsByName(LeadershipPage)
    # setupUi

    def retranslateUi(self, LeadershipPage: QWidget) -> None:
        self.order_note.setText(QCoreApplication.translate("LeadershipPage", u"\u62d6\u52a8\uff0c\u6216\u6309 Alt+\u2191 \u2193 \u8c03\u6574\u6b21\u5e8f", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("LeadershipPage", u"\u5c0f\u7ec4\u6210\u5458", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

