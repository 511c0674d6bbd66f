# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_page.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from schoolguard.ui.widgets.side_tabs import SideTabs

class Ui_SettingsPage(object):
    def setupUi(self, SettingsPage: QWidget) -> None:
        if not SettingsPage.objectName():
            SettingsPage.setObjectName(u"SettingsPage")
        SettingsPage.resize(1048, 600)
        self.page_layout = QVBoxLayout(SettingsPage)
        self.page_layout.setSpacing(12)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.views = QStackedWidget(SettingsPage)
        self.views.setObjectName(u"views")
        self.sections = QWidget()
        self.sections.setObjectName(u"sections")
        self.sections_layout = QVBoxLayout(self.sections)
        self.sections_layout.setSpacing(8)
        self.sections_layout.setObjectName(u"sections_layout")
        self.sections_layout.setContentsMargins(0, 0, 0, 0)
        self.tabs = SideTabs(self.sections)
        self.tabs.setObjectName(u"tabs")

        self.sections_layout.addWidget(self.tabs)

        self.views.addWidget(self.sections)

        self.page_layout.addWidget(self.views)


        self.retranslateUi(SettingsPage)

        QMetaObject.connectSlotsByName(SettingsPage)
    # setupUi

    def retranslateUi(self, SettingsPage: QWidget) -> None:
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("SettingsPage", u"\u8bbe\u7f6e\u7684\u5404\u90e8\u5206", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

