# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'first_start.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QRadioButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from schoolguard.ui.widgets.card import Card
from schoolguard.ui.widgets.date_edit import DateEdit
from schoolguard.ui.widgets.states import InlineError

class Ui_FirstStart(object):
    def setupUi(self, FirstStart: QWidget) -> None:
        if not FirstStart.objectName():
            FirstStart.setObjectName(u"FirstStart")
        FirstStart.resize(1048, 632)
        self.outer = QVBoxLayout(FirstStart)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.above)

        self.across = QHBoxLayout()
        self.across.setObjectName(u"across")
        self.left = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across.addItem(self.left)

        self.card = Card(FirstStart)
        self.card.setObjectName(u"card")
        self.card.setMinimumSize(QSize(560, 0))
        self.card.setMaximumSize(QSize(640, 16777215))
        self.card_layout = QVBoxLayout(self.card)
        self.card_layout.setSpacing(16)
        self.card_layout.setObjectName(u"card_layout")
        self.card_layout.setContentsMargins(32, 24, 32, 24)
        self.heading = QLabel(self.card)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"title")

        self.card_layout.addWidget(self.heading)

        self.school_layout = QVBoxLayout()
        self.school_layout.setSpacing(4)
        self.school_layout.setObjectName(u"school_layout")
        self.school_label = QLabel(self.card)
        self.school_label.setObjectName(u"school_label")
        self.school_label.setProperty(u"role", u"card-title")

        self.school_layout.addWidget(self.school_label)

        self.school_name = QLineEdit(self.card)
        self.school_name.setObjectName(u"school_name")

        self.school_layout.addWidget(self.school_name)


        self.card_layout.addLayout(self.school_layout)

        self.month_layout = QVBoxLayout()
        self.month_layout.setSpacing(4)
        self.month_layout.setObjectName(u"month_layout")
        self.month_label = QLabel(self.card)
        self.month_label.setObjectName(u"month_label")
        self.month_label.setProperty(u"role", u"card-title")

        self.month_layout.addWidget(self.month_label)

        self.days_layout = QHBoxLayout()
        self.days_layout.setSpacing(8)
        self.days_layout.setObjectName(u"days_layout")
        self.starts_on = DateEdit(self.card)
        self.starts_on.setObjectName(u"starts_on")

        self.days_layout.addWidget(self.starts_on)

        self.to_label = QLabel(self.card)
        self.to_label.setObjectName(u"to_label")
        self.to_label.setProperty(u"role", u"muted")

        self.days_layout.addWidget(self.to_label)

        self.ends_on = DateEdit(self.card)
        self.ends_on.setObjectName(u"ends_on")

        self.days_layout.addWidget(self.ends_on)

        self.days_layout.setStretch(0, 1)
        self.days_layout.setStretch(2, 1)

        self.month_layout.addLayout(self.days_layout)


        self.card_layout.addLayout(self.month_layout)

        self.who_layout = QVBoxLayout()
        self.who_layout.setSpacing(4)
        self.who_layout.setObjectName(u"who_layout")
        self.who_label = QLabel(self.card)
        self.who_label.setObjectName(u"who_label")
        self.who_label.setProperty(u"role", u"card-title")

        self.who_layout.addWidget(self.who_label)

        self.alone = QRadioButton(self.card)
        self.alone.setObjectName(u"alone")
        self.alone.setChecked(True)

        self.who_layout.addWidget(self.alone)

        self.several = QRadioButton(self.card)
        self.several.setObjectName(u"several")

        self.who_layout.addWidget(self.several)


        self.card_layout.addLayout(self.who_layout)

        self.error = InlineError(self.card)
        self.error.setObjectName(u"error")

        self.card_layout.addWidget(self.error)

        self.missing = QLabel(self.card)
        self.missing.setObjectName(u"missing")
        self.missing.setTextFormat(Qt.TextFormat.PlainText)
        self.missing.setWordWrap(True)
        self.missing.setProperty(u"role", u"note")

        self.card_layout.addWidget(self.missing)

        self.foot_layout = QHBoxLayout()
        self.foot_layout.setSpacing(8)
        self.foot_layout.setObjectName(u"foot_layout")
        self.sample = QPushButton(self.card)
        self.sample.setObjectName(u"sample")
        self.sample.setProperty(u"link", True)

        self.foot_layout.addWidget(self.sample)

        self.foot_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot_layout.addItem(self.foot_space)

        self.begin = QPushButton(self.card)
        self.begin.setObjectName(u"begin")
        self.begin.setMinimumSize(QSize(120, 0))
        self.begin.setProperty(u"primary", True)

        self.foot_layout.addWidget(self.begin)

        self.foot_layout.setStretch(1, 1)

        self.card_layout.addLayout(self.foot_layout)


        self.across.addWidget(self.card)

        self.right = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across.addItem(self.right)

        self.across.setStretch(0, 1)
        self.across.setStretch(2, 1)

        self.outer.addLayout(self.across)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.below)

        self.outer.setStretch(0, 2)
        self.outer.setStretch(2, 3)
#if QT_CONFIG(shortcut)
        self.school_label.setBuddy(self.school_name)
        self.month_label.setBuddy(self.starts_on)
        self.to_label.setBuddy(self.ends_on)
        self.who_label.setBuddy(self.alone)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FirstStart)

        QMetaObject.connectSlotsByName(FirstStart)
    # setupUi

    def retranslateUi(self, FirstStart: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("FirstStart", u"\u4e09\u4e2a\u95ee\u9898\uff0c\u9a6c\u4e0a\u5f00\u59cb", None))
        self.school_label.setText(QCoreApplication.translate("FirstStart", u"1\u3000\u5b66\u6821\u53eb\u4ec0\u4e48\uff1f", None))
        self.school_name.setPlaceholderText(QCoreApplication.translate("FirstStart", u"\u5199\u5168\u79f0\uff0c\u603b\u7ed3\u548c\u6587\u4e66\u4e0a\u5c31\u8fd9\u6837\u5370", None))
#if QT_CONFIG(accessibility)
        self.school_name.setAccessibleName(QCoreApplication.translate("FirstStart", u"\u5b66\u6821\u540d\u79f0", None))
#endif // QT_CONFIG(accessibility)
        self.month_label.setText(QCoreApplication.translate("FirstStart", u"2\u3000\u5ba3\u4f20\u6708\u4ece\u54ea\u5929\u5230\u54ea\u5929\uff1f", None))
#if QT_CONFIG(accessibility)
        self.starts_on.setAccessibleName(QCoreApplication.translate("FirstStart", u"\u5f00\u59cb\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.to_label.setText(QCoreApplication.translate("FirstStart", u"\u5230", None))
#if QT_CONFIG(accessibility)
        self.ends_on.setAccessibleName(QCoreApplication.translate("FirstStart", u"\u7ed3\u675f\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.who_label.setText(QCoreApplication.translate("FirstStart", u"3\u3000\u8c01\u7528\u8fd9\u53f0\u7535\u8111\uff1f", None))
        self.alone.setText(QCoreApplication.translate("FirstStart", u"\u529e\u516c\u5ba4\u81ea\u5df1\u7528\uff0c\u6253\u5f00\u5c31\u80fd\u8bb0\uff0c\u4e0d\u7528\u767b\u5f55", None))
        self.several.setText(QCoreApplication.translate("FirstStart", u"\u73ed\u4e3b\u4efb\u4e5f\u6765\u767b\u8bb0\uff0c\u5404\u7528\u5404\u7684\u8d26\u53f7\u548c\u5bc6\u7801", None))
        self.sample.setText(QCoreApplication.translate("FirstStart", u"\u5148\u770b\u6837\u4f8b\u5b66\u6821", None))
        self.begin.setText(QCoreApplication.translate("FirstStart", u"\u5f00\u59cb", None))
        pass
    # retranslateUi

