# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_classes.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

from schoolguard.ui.widgets.card import Card
from schoolguard.ui.widgets.filter_combo import CampusFilter
from schoolguard.ui.widgets.table import TableView

class Ui_SettingsClasses(object):
    def setupUi(self, SettingsClasses: QWidget) -> None:
        if not SettingsClasses.objectName():
            SettingsClasses.setObjectName(u"SettingsClasses")
        SettingsClasses.resize(1048, 600)
        self.classes_layout = QVBoxLayout(SettingsClasses)
        self.classes_layout.setSpacing(8)
        self.classes_layout.setObjectName(u"classes_layout")
        self.classes_layout.setContentsMargins(0, 0, 0, 0)
        self.classes_card = Card(SettingsClasses)
        self.classes_card.setObjectName(u"classes_card")
        self.card_layout = QVBoxLayout(self.classes_card)
        self.card_layout.setSpacing(8)
        self.card_layout.setObjectName(u"card_layout")
        self.card_layout.setContentsMargins(1, 1, 1, 1)
        self.stack = QStackedWidget(self.classes_card)
        self.stack.setObjectName(u"stack")
        self.list_page = QWidget()
        self.list_page.setObjectName(u"list_page")
        self.list_layout = QVBoxLayout(self.list_page)
        self.list_layout.setSpacing(8)
        self.list_layout.setObjectName(u"list_layout")
        self.list_layout.setContentsMargins(0, 0, 0, 0)
        self.filter_layout = QHBoxLayout()
        self.filter_layout.setObjectName(u"filter_layout")
        self.filter_layout.setContentsMargins(12, 8, 12, 0)
        self.campus = CampusFilter(self.list_page)
        self.campus.setObjectName(u"campus")

        self.filter_layout.addWidget(self.campus)

        self.filter_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.filter_layout.addItem(self.filter_spacer)

        self.filter_layout.setStretch(1, 1)

        self.list_layout.addLayout(self.filter_layout)

        self.classes = TableView(self.list_page)
        self.classes.setObjectName(u"classes")

        self.list_layout.addWidget(self.classes)

        self.stack.addWidget(self.list_page)

        self.card_layout.addWidget(self.stack)


        self.classes_layout.addWidget(self.classes_card)


        self.retranslateUi(SettingsClasses)

        QMetaObject.connectSlotsByName(SettingsClasses)
    # setupUi

    def retranslateUi(self, SettingsClasses: QWidget) -> None:
#if QT_CONFIG(accessibility)
        self.campus.setAccessibleName(QCoreApplication.translate("SettingsClasses", u"\u770b\u54ea\u4e2a\u6821\u533a", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.classes.setAccessibleName(QCoreApplication.translate("SettingsClasses", u"\u73ed\u7ea7", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

