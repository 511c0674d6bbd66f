# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'activities_page.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QSizePolicy, QSpacerItem, QTabBar, QVBoxLayout, QWidget

from schoolguard.ui.widgets.card import Card
from schoolguard.ui.widgets.table import TableView

class Ui_ActivitiesPage(object):
    def setupUi(self, ActivitiesPage: QWidget) -> None:
        if not ActivitiesPage.objectName():
            ActivitiesPage.setObjectName(u"ActivitiesPage")
        ActivitiesPage.resize(1048, 632)
        self.page_layout = QVBoxLayout(ActivitiesPage)
        self.page_layout.setSpacing(8)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.tabs = QTabBar(ActivitiesPage)
        self.tabs.setObjectName(u"tabs")

        self.head.addWidget(self.tabs)

        self.head_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.head_space)

        self.with_tasks = QPushButton(ActivitiesPage)
        self.with_tasks.setObjectName(u"with_tasks")
        self.with_tasks.setCheckable(True)
        self.with_tasks.setProperty(u"chip", True)

        self.head.addWidget(self.with_tasks)

        self.kinds = QComboBox(ActivitiesPage)
        self.kinds.setObjectName(u"kinds")
        self.kinds.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.head.addWidget(self.kinds)

        self.head.setStretch(1, 1)

        self.page_layout.addLayout(self.head)

        self.card = Card(ActivitiesPage)
        self.card.setObjectName(u"card")
        self.card_layout = QVBoxLayout(self.card)
        self.card_layout.setSpacing(0)
        self.card_layout.setObjectName(u"card_layout")
        self.card_layout.setContentsMargins(1, 1, 1, 1)
        self.activities = TableView(self.card)
        self.activities.setObjectName(u"activities")

        self.card_layout.addWidget(self.activities)

        self.incidents = TableView(self.card)
        self.incidents.setObjectName(u"incidents")

        self.card_layout.addWidget(self.incidents)


        self.page_layout.addWidget(self.card)


        self.retranslateUi(ActivitiesPage)

        QMetaObject.connectSlotsByName(ActivitiesPage)
    # setupUi

    def retranslateUi(self, ActivitiesPage: QWidget) -> None:
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("ActivitiesPage", u"\u6d3b\u52a8\u6216\u7ebf\u7d22\u529d\u963b", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.with_tasks.setToolTip(QCoreApplication.translate("ActivitiesPage", u"\u5404\u73ed\u5b8c\u6210\u4efb\u52a1\u7684\u8bb0\u5f55\uff0c\u5e73\u65f6\u5728\u201c\u73ed\u7ea7\u4efb\u52a1\u201d\u91cc\u770b", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.kinds.setAccessibleName(QCoreApplication.translate("ActivitiesPage", u"\u6309\u7c7b\u578b\u7b5b\u9009", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.activities.setAccessibleName(QCoreApplication.translate("ActivitiesPage", u"\u5176\u4ed6\u6d3b\u52a8", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.incidents.setAccessibleName(QCoreApplication.translate("ActivitiesPage", u"\u7ebf\u7d22\u529d\u963b", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

