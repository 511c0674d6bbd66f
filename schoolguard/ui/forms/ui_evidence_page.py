# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'evidence_page.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QListView, QVBoxLayout, QWidget

from schoolguard.ui.widgets.card import Card

class Ui_EvidencePage(object):
    def setupUi(self, EvidencePage: QWidget) -> None:
        if not EvidencePage.objectName():
            EvidencePage.setObjectName(u"EvidencePage")
        EvidencePage.resize(1048, 632)
        self.page_layout = QVBoxLayout(EvidencePage)
        self.page_layout.setSpacing(8)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.told = QLabel(EvidencePage)
        self.told.setObjectName(u"told")
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setProperty(u"role", u"muted")

        self.head.addWidget(self.told)

        self.kinds = QComboBox(EvidencePage)
        self.kinds.setObjectName(u"kinds")
        self.kinds.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.head.addWidget(self.kinds)

        self.head.setStretch(0, 1)

        self.page_layout.addLayout(self.head)

        self.card = Card(EvidencePage)
        self.card.setObjectName(u"card")
        self.card_layout = QVBoxLayout(self.card)
        self.card_layout.setSpacing(0)
        self.card_layout.setObjectName(u"card_layout")
        self.card_layout.setContentsMargins(8, 8, 1, 1)
        self.grid = QListView(self.card)
        self.grid.setObjectName(u"grid")

        self.card_layout.addWidget(self.grid)


        self.page_layout.addWidget(self.card)


        self.retranslateUi(EvidencePage)

        QMetaObject.connectSlotsByName(EvidencePage)
    # setupUi

    def retranslateUi(self, EvidencePage: QWidget) -> None:
        self.told.setText(QCoreApplication.translate("EvidencePage", u"\u628a\u56fe\u7247\u62d6\u5230\u8fd9\u91cc\uff0c\u6216\u6309 Ctrl V \u7c98\u8d34\u3002\u5b58\u4e0b\u65f6\u53bb\u6389\u62cd\u6444\u5730\u70b9\u7b49\u4fe1\u606f\u3002", None))
#if QT_CONFIG(accessibility)
        self.kinds.setAccessibleName(QCoreApplication.translate("EvidencePage", u"\u6309\u79cd\u7c7b\u7b5b\u9009", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.grid.setAccessibleName(QCoreApplication.translate("EvidencePage", u"\u4f50\u8bc1\u6750\u6599", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

