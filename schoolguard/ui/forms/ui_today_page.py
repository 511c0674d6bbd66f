# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'today_page.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

from schoolguard.ui.widgets.card import Card
from schoolguard.ui.widgets.gap_list import GapList
from schoolguard.ui.widgets.states import (InlineError, Skeleton)
from schoolguard.ui.widgets.table import TableView

class Ui_TodayPage(object):
    def setupUi(self, TodayPage: QWidget) -> None:
        if not TodayPage.objectName():
            TodayPage.setObjectName(u"TodayPage")
        TodayPage.resize(1048, 632)
        self.page_layout = QVBoxLayout(TodayPage)
        self.page_layout.setSpacing(12)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.trouble = InlineError(TodayPage)
        self.trouble.setObjectName(u"trouble")

        self.page_layout.addWidget(self.trouble)

        self.states = QStackedWidget(TodayPage)
        self.states.setObjectName(u"states")
        self.loading = Skeleton()
        self.loading.setObjectName(u"loading")
        self.states.addWidget(self.loading)
        self.empty = QWidget()
        self.empty.setObjectName(u"empty")
        self.empty_layout = QVBoxLayout(self.empty)
        self.empty_layout.setObjectName(u"empty_layout")
        self.empty_layout.setContentsMargins(0, 0, 0, 0)
        self.states.addWidget(self.empty)
        self.filled = QWidget()
        self.filled.setObjectName(u"filled")
        self.filled_layout = QVBoxLayout(self.filled)
        self.filled_layout.setSpacing(16)
        self.filled_layout.setObjectName(u"filled_layout")
        self.filled_layout.setContentsMargins(0, 0, 0, 0)
        self.cards_layout = QHBoxLayout()
        self.cards_layout.setSpacing(16)
        self.cards_layout.setObjectName(u"cards_layout")

        self.filled_layout.addLayout(self.cards_layout)

        self.lower_layout = QHBoxLayout()
        self.lower_layout.setSpacing(16)
        self.lower_layout.setObjectName(u"lower_layout")
        self.dues_card = Card(self.filled)
        self.dues_card.setObjectName(u"dues_card")
        self.dues_layout = QVBoxLayout(self.dues_card)
        self.dues_layout.setSpacing(4)
        self.dues_layout.setObjectName(u"dues_layout")
        self.dues_layout.setContentsMargins(16, 14, 12, 10)
        self.dues_head = QHBoxLayout()
        self.dues_head.setObjectName(u"dues_head")
        self.dues_title = QLabel(self.dues_card)
        self.dues_title.setObjectName(u"dues_title")
        self.dues_title.setProperty(u"role", u"card-title")

        self.dues_head.addWidget(self.dues_title)

        self.dues_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.dues_head.addItem(self.dues_spacer)

        self.dues_note = QLabel(self.dues_card)
        self.dues_note.setObjectName(u"dues_note")
        self.dues_note.setProperty(u"role", u"note")

        self.dues_head.addWidget(self.dues_note)


        self.dues_layout.addLayout(self.dues_head)

        self.dues_none = QLabel(self.dues_card)
        self.dues_none.setObjectName(u"dues_none")
        self.dues_none.setProperty(u"role", u"muted")

        self.dues_layout.addWidget(self.dues_none)

        self.dues = GapList(self.dues_card)
        self.dues.setObjectName(u"dues")

        self.dues_layout.addWidget(self.dues)

        self.dues_space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dues_layout.addItem(self.dues_space)

        self.dues_layout.setStretch(2, 1)

        self.lower_layout.addWidget(self.dues_card)

        self.right_layout = QVBoxLayout()
        self.right_layout.setSpacing(16)
        self.right_layout.setObjectName(u"right_layout")
        self.heat_card = Card(self.filled)
        self.heat_card.setObjectName(u"heat_card")
        self.heat_layout = QVBoxLayout(self.heat_card)
        self.heat_layout.setSpacing(8)
        self.heat_layout.setObjectName(u"heat_layout")
        self.heat_layout.setContentsMargins(16, 14, 16, 12)
        self.heat_head = QHBoxLayout()
        self.heat_head.setObjectName(u"heat_head")
        self.heat_title = QLabel(self.heat_card)
        self.heat_title.setObjectName(u"heat_title")
        self.heat_title.setProperty(u"role", u"card-title")

        self.heat_head.addWidget(self.heat_title)

        self.heat_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.heat_head.addItem(self.heat_spacer)

        self.heat_note = QLabel(self.heat_card)
        self.heat_note.setObjectName(u"heat_note")
        self.heat_note.setProperty(u"role", u"note")

        self.heat_head.addWidget(self.heat_note)


        self.heat_layout.addLayout(self.heat_head)

        self.heat = TableView(self.heat_card)
        self.heat.setObjectName(u"heat")

        self.heat_layout.addWidget(self.heat)

        self.legend_layout = QHBoxLayout()
        self.legend_layout.setSpacing(8)
        self.legend_layout.setObjectName(u"legend_layout")

        self.heat_layout.addLayout(self.legend_layout)

        self.heat_layout.setStretch(1, 1)

        self.right_layout.addWidget(self.heat_card)

        self.gaps_layout = QHBoxLayout()
        self.gaps_layout.setSpacing(16)
        self.gaps_layout.setObjectName(u"gaps_layout")
        self.gaps_card = Card(self.filled)
        self.gaps_card.setObjectName(u"gaps_card")
        self.gaps_layout1 = QVBoxLayout(self.gaps_card)
        self.gaps_layout1.setSpacing(4)
        self.gaps_layout1.setObjectName(u"gaps_layout1")
        self.gaps_layout1.setContentsMargins(16, 10, 12, 8)
        self.gaps_head = QHBoxLayout()
        self.gaps_head.setObjectName(u"gaps_head")
        self.gaps_title = QLabel(self.gaps_card)
        self.gaps_title.setObjectName(u"gaps_title")
        self.gaps_title.setProperty(u"role", u"card-title")

        self.gaps_head.addWidget(self.gaps_title)

        self.gaps_note = QLabel(self.gaps_card)
        self.gaps_note.setObjectName(u"gaps_note")
        self.gaps_note.setProperty(u"role", u"note")

        self.gaps_head.addWidget(self.gaps_note)

        self.gaps_head.setStretch(0, 1)

        self.gaps_layout1.addLayout(self.gaps_head)

        self.gaps_none = QLabel(self.gaps_card)
        self.gaps_none.setObjectName(u"gaps_none")
        self.gaps_none.setWordWrap(True)
        self.gaps_none.setProperty(u"role", u"muted")

        self.gaps_layout1.addWidget(self.gaps_none)

        self.gaps = GapList(self.gaps_card)
        self.gaps.setObjectName(u"gaps")

        self.gaps_layout1.addWidget(self.gaps)

        self.gaps_space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.gaps_layout1.addItem(self.gaps_space)

        self.gaps_layout1.setStretch(2, 1)

        self.gaps_layout.addWidget(self.gaps_card)

        self.asked_card = Card(self.filled)
        self.asked_card.setObjectName(u"asked_card")
        self.asked_layout = QVBoxLayout(self.asked_card)
        self.asked_layout.setSpacing(4)
        self.asked_layout.setObjectName(u"asked_layout")
        self.asked_layout.setContentsMargins(16, 10, 12, 8)
        self.asked_head = QHBoxLayout()
        self.asked_head.setObjectName(u"asked_head")
        self.asked_title = QLabel(self.asked_card)
        self.asked_title.setObjectName(u"asked_title")
        self.asked_title.setProperty(u"role", u"card-title")

        self.asked_head.addWidget(self.asked_title)

        self.asked_note = QLabel(self.asked_card)
        self.asked_note.setObjectName(u"asked_note")
        self.asked_note.setProperty(u"role", u"note")

        self.asked_head.addWidget(self.asked_note)

        self.asked_head.setStretch(0, 1)

        self.asked_layout.addLayout(self.asked_head)

        self.asked_none = QLabel(self.asked_card)
        self.asked_none.setObjectName(u"asked_none")
        self.asked_none.setWordWrap(True)
        self.asked_none.setProperty(u"role", u"muted")

        self.asked_layout.addWidget(self.asked_none)

        self.asked = GapList(self.asked_card)
        self.asked.setObjectName(u"asked")

        self.asked_layout.addWidget(self.asked)

        self.asked_space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.asked_layout.addItem(self.asked_space)

        self.asked_layout.setStretch(2, 1)

        self.gaps_layout.addWidget(self.asked_card)

        self.gaps_layout.setStretch(0, 1)
        self.gaps_layout.setStretch(1, 1)

        self.right_layout.addLayout(self.gaps_layout)

        self.right_layout.setStretch(0, 1000)
        self.right_layout.setStretch(1, 1)

        self.lower_layout.addLayout(self.right_layout)

        self.lower_layout.setStretch(0, 2)
        self.lower_layout.setStretch(1, 3)

        self.filled_layout.addLayout(self.lower_layout)

        self.states.addWidget(self.filled)

        self.page_layout.addWidget(self.states)

#if QT_CONFIG(shortcut)
        self.dues_title.setBuddy(self.dues)
        self.heat_title.setBuddy(self.heat)
        self.gaps_title.setBuddy(self.gaps)
        self.asked_title.setBuddy(self.asked)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(TodayPage)

        QMetaObject.connectSlotsByName(TodayPage)
    # setupUi

    def retranslateUi(self, TodayPage: QWidget) -> None:
        self.dues_title.setText(QCoreApplication.translate("TodayPage", u"\u8981\u529e\u7684\u4e8b", None))
        self.dues_none.setText(QCoreApplication.translate("TodayPage", u"\u4eca\u5929\u6ca1\u6709\u8981\u529e\u7684\u4e8b\u3002", None))
#if QT_CONFIG(accessibility)
        self.dues.setAccessibleName(QCoreApplication.translate("TodayPage", u"\u8981\u529e\u7684\u4e8b", None))
#endif // QT_CONFIG(accessibility)
        self.heat_title.setText(QCoreApplication.translate("TodayPage", u"\u5404\u5e74\u7ea7\u8fdb\u5ea6", None))
        self.heat_note.setText(QCoreApplication.translate("TodayPage", u"\u70b9\u683c\u5b50\u770b\u73ed\u7ea7", None))
#if QT_CONFIG(accessibility)
        self.heat.setAccessibleName(QCoreApplication.translate("TodayPage", u"\u5404\u5e74\u7ea7\u8fdb\u5ea6", None))
#endif // QT_CONFIG(accessibility)
        self.gaps_title.setText(QCoreApplication.translate("TodayPage", u"\u8bb0\u5f55\u4e0d\u5168", None))
        self.gaps_none.setText(QCoreApplication.translate("TodayPage", u"\u8bb0\u5f55\u6ca1\u6709\u7f3a\u7684\u3002", None))
#if QT_CONFIG(accessibility)
        self.gaps.setAccessibleName(QCoreApplication.translate("TodayPage", u"\u8bb0\u5f55\u4e0d\u5168", None))
#endif // QT_CONFIG(accessibility)
        self.asked_title.setText(QCoreApplication.translate("TodayPage", u"\u6765\u6587\u8981\u6c42\u3001\u5c1a\u7f3a", None))
        self.asked_none.setText(QCoreApplication.translate("TodayPage", u"\u6ca1\u6709\u5c1a\u7f3a\u7684\u3002", None))
#if QT_CONFIG(accessibility)
        self.asked.setAccessibleName(QCoreApplication.translate("TodayPage", u"\u6765\u6587\u8981\u6c42\u3001\u5c1a\u7f3a", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

