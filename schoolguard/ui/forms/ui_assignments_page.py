# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'assignments_page.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from schoolguard.ui.widgets.card import Card
from schoolguard.ui.widgets.filter_combo import (CampusFilter, FilterCombo)
from schoolguard.ui.widgets.table import TableView

class Ui_AssignmentsPage(object):
    def setupUi(self, AssignmentsPage: QWidget) -> None:
        if not AssignmentsPage.objectName():
            AssignmentsPage.setObjectName(u"AssignmentsPage")
        AssignmentsPage.resize(1048, 632)
        self.page_layout = QVBoxLayout(AssignmentsPage)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.card = Card(AssignmentsPage)
        self.card.setObjectName(u"card")
        self.card_layout = QVBoxLayout(self.card)
        self.card_layout.setSpacing(10)
        self.card_layout.setObjectName(u"card_layout")
        self.card_layout.setContentsMargins(1, 10, 1, 1)
        self.filter_layout = QHBoxLayout()
        self.filter_layout.setSpacing(8)
        self.filter_layout.setObjectName(u"filter_layout")
        self.filter_layout.setContentsMargins(12, -1, 12, -1)
        self.campus = CampusFilter(self.card)
        self.campus.setObjectName(u"campus")

        self.filter_layout.addWidget(self.campus)

        self.grade = FilterCombo(self.card)
        self.grade.setObjectName(u"grade")

        self.filter_layout.addWidget(self.grade)

        self.only_open = QPushButton(self.card)
        self.only_open.setObjectName(u"only_open")
        self.only_open.setCheckable(True)

        self.filter_layout.addWidget(self.only_open)

        self.record = QPushButton(self.card)
        self.record.setObjectName(u"record")
#if QT_CONFIG(shortcut)
        self.record.setShortcut(u"Ctrl+P")
#endif // QT_CONFIG(shortcut)

        self.filter_layout.addWidget(self.record)

        self.lesson = QPushButton(self.card)
        self.lesson.setObjectName(u"lesson")

        self.filter_layout.addWidget(self.lesson)

        self.filter_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.filter_layout.addItem(self.filter_spacer)

        self.count = QLabel(self.card)
        self.count.setObjectName(u"count")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setProperty(u"role", u"muted")

        self.filter_layout.addWidget(self.count)


        self.card_layout.addLayout(self.filter_layout)

        self.table = TableView(self.card)
        self.table.setObjectName(u"table")

        self.card_layout.addWidget(self.table)


        self.page_layout.addWidget(self.card)


        self.retranslateUi(AssignmentsPage)

        QMetaObject.connectSlotsByName(AssignmentsPage)
    # setupUi

    def retranslateUi(self, AssignmentsPage: QWidget) -> None:
#if QT_CONFIG(accessibility)
        self.campus.setAccessibleName(QCoreApplication.translate("AssignmentsPage", u"\u770b\u54ea\u4e2a\u6821\u533a", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.grade.setAccessibleName(QCoreApplication.translate("AssignmentsPage", u"\u770b\u54ea\u4e2a\u5e74\u7ea7", None))
#endif // QT_CONFIG(accessibility)
        self.only_open.setText(QCoreApplication.translate("AssignmentsPage", u"\u53ea\u770b\u672a\u5b8c\u6210", None))
        self.record.setText(QCoreApplication.translate("AssignmentsPage", u"\u73ed\u4f1a\u8bb0\u5f55\u8868", None))
#if QT_CONFIG(tooltip)
        self.record.setToolTip(QCoreApplication.translate("AssignmentsPage", u"\u9009\u4e2d\u7684\u73ed\u5404\u4e00\u5f20\uff1b\u6309 Ctrl+A \u5168\u9009\uff0c\u5c31\u662f\u5168\u6821\u5404\u73ed", None))
#endif // QT_CONFIG(tooltip)
        self.lesson.setText(QCoreApplication.translate("AssignmentsPage", u"\u6559\u6848\u8bfe\u4ef6", None))
#if QT_CONFIG(tooltip)
        self.lesson.setToolTip(QCoreApplication.translate("AssignmentsPage", u"15\u5206\u949f\u73ed\u4f1a\u7684\u6559\u6848\u548c\u8bfe\u4ef6\uff0c\u6309\u5e74\u7ea7\u6bb5", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("AssignmentsPage", u"\u5404\u73ed\u4efb\u52a1", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

