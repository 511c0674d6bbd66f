# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_calendar.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from schoolguard.ui.widgets.card import Card
from schoolguard.ui.widgets.table import TableView

class Ui_SettingsCalendar(object):
    def setupUi(self, SettingsCalendar: QWidget) -> None:
        if not SettingsCalendar.objectName():
            SettingsCalendar.setObjectName(u"SettingsCalendar")
        SettingsCalendar.resize(1048, 600)
        self.calendar_layout = QVBoxLayout(SettingsCalendar)
        self.calendar_layout.setSpacing(8)
        self.calendar_layout.setObjectName(u"calendar_layout")
        self.calendar_layout.setContentsMargins(0, 0, 0, 0)
        self.known_row = QHBoxLayout()
        self.known_row.setSpacing(12)
        self.known_row.setObjectName(u"known_row")
        self.known_row.setContentsMargins(0, 0, 0, 0)
        self.known = QLabel(SettingsCalendar)
        self.known.setObjectName(u"known")
        self.known.setTextFormat(Qt.TextFormat.PlainText)
        self.known.setWordWrap(True)
        self.known.setProperty(u"role", u"muted")

        self.known_row.addWidget(self.known)

        self.take_over = QPushButton(SettingsCalendar)
        self.take_over.setObjectName(u"take_over")

        self.known_row.addWidget(self.take_over)

        self.known_row.setStretch(0, 1)

        self.calendar_layout.addLayout(self.known_row)

        self.due = QLabel(SettingsCalendar)
        self.due.setObjectName(u"due")
        self.due.setTextFormat(Qt.TextFormat.PlainText)
        self.due.setWordWrap(True)
        self.due.setProperty(u"role", u"note")

        self.calendar_layout.addWidget(self.due)

        self.calendar_card = Card(SettingsCalendar)
        self.calendar_card.setObjectName(u"calendar_card")
        self.card_layout = QVBoxLayout(self.calendar_card)
        self.card_layout.setSpacing(0)
        self.card_layout.setObjectName(u"card_layout")
        self.card_layout.setContentsMargins(1, 1, 1, 1)
        self.stack = QStackedWidget(self.calendar_card)
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


        self.calendar_layout.addWidget(self.calendar_card)


        self.retranslateUi(SettingsCalendar)

        QMetaObject.connectSlotsByName(SettingsCalendar)
    # setupUi

    def retranslateUi(self, SettingsCalendar: QWidget) -> None:
        self.take_over.setText(QCoreApplication.translate("SettingsCalendar", u"\u91c7\u7528\u653e\u5047\u5b89\u6392", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("SettingsCalendar", u"\u5de5\u4f5c\u65e5\u5386", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

