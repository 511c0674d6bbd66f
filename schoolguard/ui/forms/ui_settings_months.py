# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_months.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from schoolguard.ui.widgets.card import Card
from schoolguard.ui.widgets.table import TableView

class Ui_SettingsMonths(object):
    def setupUi(self, SettingsMonths: QWidget) -> None:
        if not SettingsMonths.objectName():
            SettingsMonths.setObjectName(u"SettingsMonths")
        SettingsMonths.resize(1048, 600)
        self.months_layout = QVBoxLayout(SettingsMonths)
        self.months_layout.setSpacing(8)
        self.months_layout.setObjectName(u"months_layout")
        self.months_layout.setContentsMargins(0, 0, 0, 0)
        self.about = QLabel(SettingsMonths)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"note")

        self.months_layout.addWidget(self.about)

        self.months_card = Card(SettingsMonths)
        self.months_card.setObjectName(u"months_card")
        self.card_layout = QVBoxLayout(self.months_card)
        self.card_layout.setSpacing(0)
        self.card_layout.setObjectName(u"card_layout")
        self.card_layout.setContentsMargins(1, 1, 1, 1)
        self.stack = QStackedWidget(self.months_card)
        self.stack.setObjectName(u"stack")
        self.list_page = QWidget()
        self.list_page.setObjectName(u"list_page")
        self.list_layout = QVBoxLayout(self.list_page)
        self.list_layout.setSpacing(0)
        self.list_layout.setObjectName(u"list_layout")
        self.list_layout.setContentsMargins(0, 0, 0, 0)
        self.table = TableView(self.list_page)
        self.table.setObjectName(u"table")

        self.list_layout.addWidget(self.table)

        self.stack.addWidget(self.list_page)

        self.card_layout.addWidget(self.stack)


        self.months_layout.addWidget(self.months_card)


        self.retranslateUi(SettingsMonths)

        QMetaObject.connectSlotsByName(SettingsMonths)
    # setupUi

    def retranslateUi(self, SettingsMonths: QWidget) -> None:
        self.about.setText(QCoreApplication.translate("SettingsMonths", u"\u5404\u9875\u663e\u793a\u7684\u662f\u6807\u7740\u201c\u5f53\u524d\u201d\u7684\u8fd9\u4e00\u6b21\uff1b\u8981\u6362\u4e00\u6b21\uff0c\u9009\u4e2d\u540e\u6309 Enter\u3002", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("SettingsMonths", u"\u5386\u6b21\u5ba3\u4f20\u6708", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

