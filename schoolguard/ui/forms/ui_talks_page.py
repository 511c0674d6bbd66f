# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'talks_page.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from schoolguard.ui.widgets.card import Card
from schoolguard.ui.widgets.table import TableView

class Ui_TalksPage(object):
    def setupUi(self, TalksPage: QWidget) -> None:
        if not TalksPage.objectName():
            TalksPage.setObjectName(u"TalksPage")
        TalksPage.resize(1048, 632)
        self.page_layout = QVBoxLayout(TalksPage)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.card = Card(TalksPage)
        self.card.setObjectName(u"card")
        self.card_layout = QVBoxLayout(self.card)
        self.card_layout.setSpacing(0)
        self.card_layout.setObjectName(u"card_layout")
        self.card_layout.setContentsMargins(1, 1, 1, 1)
        self.table = TableView(self.card)
        self.table.setObjectName(u"table")

        self.card_layout.addWidget(self.table)


        self.page_layout.addWidget(self.card)


        self.retranslateUi(TalksPage)

        QMetaObject.connectSlotsByName(TalksPage)
    # setupUi

    def retranslateUi(self, TalksPage: QWidget) -> None:
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("TalksPage", u"\u56fd\u65d7\u4e0b\u8bb2\u8bdd", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

