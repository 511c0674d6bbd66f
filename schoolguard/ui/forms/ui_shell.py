# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'shell.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from schoolguard.ui.action_bar import (ActionBar, BarButton)
from schoolguard.ui.panel_host import PanelHost
from schoolguard.ui.rail import RailPages
from schoolguard.ui.widgets.card import ElidedLabel
from schoolguard.ui.widgets.next_line import NextLine
from schoolguard.ui.widgets.search_field import SearchField

class Ui_Shell(object):
    def setupUi(self, Shell: QWidget) -> None:
        if not Shell.objectName():
            Shell.setObjectName(u"Shell")
        Shell.resize(1280, 720)
        Shell.setMinimumSize(QSize(960, 600))
        self.shell_layout = QHBoxLayout(Shell)
        self.shell_layout.setSpacing(0)
        self.shell_layout.setObjectName(u"shell_layout")
        self.shell_layout.setContentsMargins(0, 0, 0, 0)
        self.rail = QFrame(Shell)
        self.rail.setObjectName(u"rail")
        self.rail_layout = QVBoxLayout(self.rail)
        self.rail_layout.setSpacing(16)
        self.rail_layout.setObjectName(u"rail_layout")
        self.rail_layout.setContentsMargins(0, 16, 0, 20)
        self.brand_layout = QHBoxLayout()
        self.brand_layout.setSpacing(8)
        self.brand_layout.setObjectName(u"brand_layout")
        self.brand_layout.setContentsMargins(14, -1, 8, -1)
        self.logo = QLabel(self.rail)
        self.logo.setObjectName(u"logo")
        self.logo.setMinimumSize(QSize(32, 36))
        self.logo.setMaximumSize(QSize(32, 36))

        self.brand_layout.addWidget(self.logo)

        self.brand_words = QVBoxLayout()
        self.brand_words.setSpacing(0)
        self.brand_words.setObjectName(u"brand_words")
        self.program_name = ElidedLabel(self.rail)
        self.program_name.setObjectName(u"program_name")
        self.program_name.setProperty(u"role", u"brand")

        self.brand_words.addWidget(self.program_name)

        self.school_month = ElidedLabel(self.rail)
        self.school_month.setObjectName(u"school_month")
        self.school_month.setProperty(u"role", u"note")

        self.brand_words.addWidget(self.school_month)

        self.month_below = ElidedLabel(self.rail)
        self.month_below.setObjectName(u"month_below")
        self.month_below.setProperty(u"role", u"note")
        self.month_below.setVisible(False)

        self.brand_words.addWidget(self.month_below)


        self.brand_layout.addLayout(self.brand_words)


        self.rail_layout.addLayout(self.brand_layout)

        self.rail_scroll = QScrollArea(self.rail)
        self.rail_scroll.setObjectName(u"rail_scroll")
        self.rail_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rail_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.rail_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rail_scroll.setWidgetResizable(True)
        self.rail_pages = RailPages()
        self.rail_pages.setObjectName(u"rail_pages")
        self.rail_scroll.setWidget(self.rail_pages)

        self.rail_layout.addWidget(self.rail_scroll)

        self.next_layout = QVBoxLayout()
        self.next_layout.setSpacing(0)
        self.next_layout.setObjectName(u"next_layout")
        self.next_layout.setContentsMargins(9, 0, 9, 8)
        self.next = NextLine(self.rail)
        self.next.setObjectName(u"next")

        self.next_layout.addWidget(self.next)


        self.rail_layout.addLayout(self.next_layout)

        self.foot_layout = QVBoxLayout()
        self.foot_layout.setSpacing(0)
        self.foot_layout.setObjectName(u"foot_layout")
        self.foot_layout.setContentsMargins(20, -1, 8, -1)
        self.foot_who_layout = QHBoxLayout()
        self.foot_who_layout.setSpacing(4)
        self.foot_who_layout.setObjectName(u"foot_who_layout")
        self.foot_who = ElidedLabel(self.rail)
        self.foot_who.setObjectName(u"foot_who")
        self.foot_who.setProperty(u"role", u"note")

        self.foot_who_layout.addWidget(self.foot_who)

        self.foot_leave = QPushButton(self.rail)
        self.foot_leave.setObjectName(u"foot_leave")
        self.foot_leave.setProperty(u"link", True)

        self.foot_who_layout.addWidget(self.foot_leave)

        self.foot_who_layout.setStretch(0, 1)

        self.foot_layout.addLayout(self.foot_who_layout)

        self.foot_place = ElidedLabel(self.rail)
        self.foot_place.setObjectName(u"foot_place")
        self.foot_place.setProperty(u"role", u"note")

        self.foot_layout.addWidget(self.foot_place)


        self.rail_layout.addLayout(self.foot_layout)


        self.shell_layout.addWidget(self.rail)

        self.main_layout = QVBoxLayout()
        self.main_layout.setSpacing(0)
        self.main_layout.setObjectName(u"main_layout")
        self.top_bar = QFrame(Shell)
        self.top_bar.setObjectName(u"top_bar")
        self.top_bar.setMinimumSize(QSize(0, 56))
        self.top_layout = QHBoxLayout(self.top_bar)
        self.top_layout.setSpacing(12)
        self.top_layout.setObjectName(u"top_layout")
        self.top_layout.setContentsMargins(24, 0, 24, 0)
        self.title = QLabel(self.top_bar)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"title")

        self.top_layout.addWidget(self.title)

        self.subtitle = ElidedLabel(self.top_bar)
        self.subtitle.setObjectName(u"subtitle")
        self.subtitle.setProperty(u"role", u"muted")

        self.top_layout.addWidget(self.subtitle)

        self.search = SearchField(self.top_bar)
        self.search.setObjectName(u"search")
        self.search.setMinimumSize(QSize(200, 0))
        self.search.setMaximumSize(QSize(200, 16777215))

        self.top_layout.addWidget(self.search)

        self.action_bar = ActionBar(self.top_bar)
        self.action_bar.setObjectName(u"action_bar")

        self.top_layout.addWidget(self.action_bar)

        self.help = BarButton(self.top_bar)
        self.help.setObjectName(u"help")
        self.help.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.help.setText(u"?")
        self.help.setProperty(u"bare", True)

        self.top_layout.addWidget(self.help)

        self.top_layout.setStretch(1, 1)

        self.main_layout.addWidget(self.top_bar)

        self.content_layout = QVBoxLayout()
        self.content_layout.setObjectName(u"content_layout")
        self.content_layout.setContentsMargins(24, 16, 24, 16)
        self.content = QSplitter(Shell)
        self.content.setObjectName(u"content")
        self.content.setOrientation(Qt.Orientation.Horizontal)
        self.content.setHandleWidth(16)
        self.content.setChildrenCollapsible(False)
        self.pages = QStackedWidget(self.content)
        self.pages.setObjectName(u"pages")
        self.content.addWidget(self.pages)
        self.panel_host = PanelHost(self.content)
        self.panel_host.setObjectName(u"panel_host")
        self.content.addWidget(self.panel_host)

        self.content_layout.addWidget(self.content)


        self.main_layout.addLayout(self.content_layout)

        self.main_layout.setStretch(1, 1)

        self.shell_layout.addLayout(self.main_layout)


        self.retranslateUi(Shell)

        QMetaObject.connectSlotsByName(Shell)
    # setupUi

    def retranslateUi(self, Shell: QWidget) -> None:
        Shell.setWindowTitle(QCoreApplication.translate("Shell", u"\u6821\u56ed\u53cd\u8bc8\u6708", None))
        self.program_name.setText(QCoreApplication.translate("Shell", u"\u6821\u56ed\u53cd\u8bc8\u6708", None))
        self.foot_leave.setText(QCoreApplication.translate("Shell", u"\u9000\u51fa\u767b\u5f55", None))
#if QT_CONFIG(tooltip)
        self.help.setToolTip(QCoreApplication.translate("Shell", u"\u8fd9\u4e00\u9875\u600e\u4e48\u7528\uff08Shift+F1\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.help.setAccessibleName(QCoreApplication.translate("Shell", u"\u8fd9\u4e00\u9875\u600e\u4e48\u7528", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

