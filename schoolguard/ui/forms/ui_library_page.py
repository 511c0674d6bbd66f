# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'library_page.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from schoolguard.ui.widgets.card import Card
from schoolguard.ui.widgets.chips import Chips
from schoolguard.ui.widgets.table import TableView

class Ui_LibraryPage(object):
    def setupUi(self, LibraryPage: QWidget) -> None:
        if not LibraryPage.objectName():
            LibraryPage.setObjectName(u"LibraryPage")
        LibraryPage.resize(1048, 632)
        self.page_layout = QHBoxLayout(LibraryPage)
        self.page_layout.setSpacing(16)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.list_card = Card(LibraryPage)
        self.list_card.setObjectName(u"list_card")
        self.list_card.setMinimumSize(QSize(280, 0))
        self.list_card.setMaximumSize(QSize(420, 16777215))
        self.list_layout = QVBoxLayout(self.list_card)
        self.list_layout.setSpacing(0)
        self.list_layout.setObjectName(u"list_layout")
        self.list_layout.setContentsMargins(1, 1, 1, 1)
        self.filter_layout = QVBoxLayout()
        self.filter_layout.setSpacing(8)
        self.filter_layout.setObjectName(u"filter_layout")
        self.filter_layout.setContentsMargins(12, 12, 12, 12)
        self.search = QLineEdit(self.list_card)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)

        self.filter_layout.addWidget(self.search)

        self.choice_layout = QHBoxLayout()
        self.choice_layout.setSpacing(8)
        self.choice_layout.setObjectName(u"choice_layout")
        self.kind = QComboBox(self.list_card)
        self.kind.setObjectName(u"kind")

        self.choice_layout.addWidget(self.kind)

        self.band = QComboBox(self.list_card)
        self.band.setObjectName(u"band")

        self.choice_layout.addWidget(self.band)


        self.filter_layout.addLayout(self.choice_layout)


        self.list_layout.addLayout(self.filter_layout)

        self.table = TableView(self.list_card)
        self.table.setObjectName(u"table")

        self.list_layout.addWidget(self.table)

        self.nothing = QLabel(self.list_card)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter|Qt.AlignmentFlag.AlignTop)
        self.nothing.setWordWrap(True)
        self.nothing.setMargin(24)
        self.nothing.setProperty(u"role", u"muted")

        self.list_layout.addWidget(self.nothing)


        self.page_layout.addWidget(self.list_card)

        self.reading_card = Card(LibraryPage)
        self.reading_card.setObjectName(u"reading_card")
        self.reading_layout = QVBoxLayout(self.reading_card)
        self.reading_layout.setSpacing(10)
        self.reading_layout.setObjectName(u"reading_layout")
        self.reading_layout.setContentsMargins(24, 18, 24, 16)
        self.title_layout = QHBoxLayout()
        self.title_layout.setSpacing(8)
        self.title_layout.setObjectName(u"title_layout")
        self.heading = QLabel(self.reading_card)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.heading.setProperty(u"role", u"title")

        self.title_layout.addWidget(self.heading)

        self.title_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.title_layout.addItem(self.title_space)


        self.reading_layout.addLayout(self.title_layout)

        self.bands = Chips(self.reading_card)
        self.bands.setObjectName(u"bands")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.bands.sizePolicy().hasHeightForWidth())
        self.bands.setSizePolicy(sizePolicy)

        self.reading_layout.addWidget(self.bands)

        self.state_part = QWidget(self.reading_card)
        self.state_part.setObjectName(u"state_part")
        self.state_layout = QHBoxLayout(self.state_part)
        self.state_layout.setSpacing(8)
        self.state_layout.setObjectName(u"state_layout")
        self.state_layout.setContentsMargins(0, 0, 0, 0)
        self.state = QLabel(self.state_part)
        self.state.setObjectName(u"state")
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setWordWrap(True)
        self.state.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.state.setProperty(u"role", u"muted")

        self.state_layout.addWidget(self.state)

        self.original = QPushButton(self.state_part)
        self.original.setObjectName(u"original")
        self.original.setCheckable(True)
        self.original.setProperty(u"chip", True)

        self.state_layout.addWidget(self.original)

        self.restore = QPushButton(self.state_part)
        self.restore.setObjectName(u"restore")
        self.restore.setProperty(u"chip", True)

        self.state_layout.addWidget(self.restore)

        self.state_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.state_layout.addItem(self.state_space)


        self.reading_layout.addWidget(self.state_part)

        self.scroll = QScrollArea(self.reading_card)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setWidgetResizable(True)
        self.scroll_body = QWidget()
        self.scroll_body.setObjectName(u"scroll_body")
        self.text_layout = QVBoxLayout(self.scroll_body)
        self.text_layout.setSpacing(6)
        self.text_layout.setObjectName(u"text_layout")
        self.text_layout.setContentsMargins(0, 6, 8, 6)
        self.scroll.setWidget(self.scroll_body)

        self.reading_layout.addWidget(self.scroll)

        self.source = QLabel(self.reading_card)
        self.source.setObjectName(u"source")
        self.source.setTextFormat(Qt.TextFormat.PlainText)
        self.source.setWordWrap(True)
        self.source.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.source.setProperty(u"role", u"note")

        self.reading_layout.addWidget(self.source)

        self.used = QLabel(self.reading_card)
        self.used.setObjectName(u"used")
        self.used.setTextFormat(Qt.TextFormat.PlainText)
        self.used.setWordWrap(True)
        self.used.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.used.setProperty(u"role", u"note")

        self.reading_layout.addWidget(self.used)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.edit = QPushButton(self.reading_card)
        self.edit.setObjectName(u"edit")

        self.buttons_layout.addWidget(self.edit)

        self.button_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.button_space)

        self.copy = QPushButton(self.reading_card)
        self.copy.setObjectName(u"copy")

        self.buttons_layout.addWidget(self.copy)

        self.use = QPushButton(self.reading_card)
        self.use.setObjectName(u"use")

        self.buttons_layout.addWidget(self.use)


        self.reading_layout.addLayout(self.buttons_layout)


        self.page_layout.addWidget(self.reading_card)

        self.page_layout.setStretch(0, 2)
        self.page_layout.setStretch(1, 5)

        self.retranslateUi(LibraryPage)

        QMetaObject.connectSlotsByName(LibraryPage)
    # setupUi

    def retranslateUi(self, LibraryPage: QWidget) -> None:
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("LibraryPage", u"\u5728\u53cd\u8bc8\u77e5\u8bc6\u91cc\u67e5\u627e", None))
#endif // QT_CONFIG(accessibility)
        self.search.setPlaceholderText(QCoreApplication.translate("LibraryPage", u"\u67e5\u627e\uff1a\u9000\u6b3e\u3001\u4e8c\u7ef4\u7801\uff0c\u6216\u62fc\u97f3\u9996\u5b57\u6bcd", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("LibraryPage", u"\u7c7b\u522b", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.band.setAccessibleName(QCoreApplication.translate("LibraryPage", u"\u5199\u7ed9\u8c01", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("LibraryPage", u"\u53cd\u8bc8\u77e5\u8bc6", None))
#endif // QT_CONFIG(accessibility)
        self.nothing.setText(QCoreApplication.translate("LibraryPage", u"\u6ca1\u6709\u627e\u5230\u3002\u6362\u4e2a\u8bcd\uff0c\u6216\u628a\u7c7b\u522b\u3001\u5bf9\u8c61\u6539\u6210\u201c\u5168\u90e8\u201d\u3002", None))
#if QT_CONFIG(accessibility)
        self.bands.setAccessibleName(QCoreApplication.translate("LibraryPage", u"\u5199\u7ed9\u8c01", None))
#endif // QT_CONFIG(accessibility)
        self.original.setText(QCoreApplication.translate("LibraryPage", u"\u770b\u539f\u6587", None))
        self.restore.setText(QCoreApplication.translate("LibraryPage", u"\u6062\u590d\u539f\u6587", None))
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("LibraryPage", u"\u6b63\u6587", None))
#endif // QT_CONFIG(accessibility)
        self.edit.setText(QCoreApplication.translate("LibraryPage", u"\u7f16\u8f91", None))
        self.copy.setText(QCoreApplication.translate("LibraryPage", u"\u590d\u5236", None))
        self.use.setText(QCoreApplication.translate("LibraryPage", u"\u653e\u8fdb\u2026", None))
        pass
    # retranslateUi

