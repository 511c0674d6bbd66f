# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'activities_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from schoolguard.ui.widgets.date_edit import DateEdit
from schoolguard.ui.widgets.states import InlineError

class Ui_ActivitiesPanel(object):
    def setupUi(self, ActivitiesPanel: QWidget) -> None:
        if not ActivitiesPanel.objectName():
            ActivitiesPanel.setObjectName(u"ActivitiesPanel")
        ActivitiesPanel.resize(268, 560)
        self.panel_layout = QVBoxLayout(ActivitiesPanel)
        self.panel_layout.setSpacing(8)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(ActivitiesPanel)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setWidgetResizable(True)
        self.scroll_body = QWidget()
        self.scroll_body.setObjectName(u"scroll_body")
        self.body_layout = QVBoxLayout(self.scroll_body)
        self.body_layout.setSpacing(10)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(0, 0, 0, 0)
        self.names = QLabel(self.scroll_body)
        self.names.setObjectName(u"names")
        self.names.setTextFormat(Qt.TextFormat.PlainText)
        self.names.setWordWrap(True)
        self.names.setProperty(u"role", u"note")

        self.body_layout.addWidget(self.names)

        self.day_layout = QVBoxLayout()
        self.day_layout.setSpacing(4)
        self.day_layout.setObjectName(u"day_layout")
        self.day_label = QLabel(self.scroll_body)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setProperty(u"role", u"muted")

        self.day_layout.addWidget(self.day_label)

        self.day = DateEdit(self.scroll_body)
        self.day.setObjectName(u"day")

        self.day_layout.addWidget(self.day)


        self.body_layout.addLayout(self.day_layout)

        self.all_present = QCheckBox(self.scroll_body)
        self.all_present.setObjectName(u"all_present")

        self.body_layout.addWidget(self.all_present)

        self.what_layout = QVBoxLayout()
        self.what_layout.setSpacing(4)
        self.what_layout.setObjectName(u"what_layout")
        self.what_label = QLabel(self.scroll_body)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setProperty(u"role", u"muted")

        self.what_layout.addWidget(self.what_label)

        self.what = QPlainTextEdit(self.scroll_body)
        self.what.setObjectName(u"what")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.what.sizePolicy().hasHeightForWidth())
        self.what.setSizePolicy(sizePolicy)
        self.what.setTabChangesFocus(True)
        self.what.setMinimumSize(QSize(0, 112))
        self.what.setMaximumSize(QSize(16777215, 112))

        self.what_layout.addWidget(self.what)


        self.body_layout.addLayout(self.what_layout)

        self.place_layout = QVBoxLayout()
        self.place_layout.setSpacing(4)
        self.place_layout.setObjectName(u"place_layout")
        self.place_label = QLabel(self.scroll_body)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setProperty(u"role", u"muted")

        self.place_layout.addWidget(self.place_label)

        self.place = QLineEdit(self.scroll_body)
        self.place.setObjectName(u"place")

        self.place_layout.addWidget(self.place)


        self.body_layout.addLayout(self.place_layout)

        self.told = QLabel(self.scroll_body)
        self.told.setObjectName(u"told")
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.told.setProperty(u"role", u"note")

        self.body_layout.addWidget(self.told)

        self.body_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.body_layout.addItem(self.body_spacer)

        self.scroll.setWidget(self.scroll_body)

        self.panel_layout.addWidget(self.scroll)

        self.error = InlineError(ActivitiesPanel)
        self.error.setObjectName(u"error")

        self.panel_layout.addWidget(self.error)

        self.missing = QLabel(ActivitiesPanel)
        self.missing.setObjectName(u"missing")
        self.missing.setTextFormat(Qt.TextFormat.PlainText)
        self.missing.setWordWrap(True)
        self.missing.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.missing.setProperty(u"role", u"error")

        self.panel_layout.addWidget(self.missing)

        self.foot = QWidget(ActivitiesPanel)
        self.foot.setObjectName(u"foot")
        self.foot_layout = QHBoxLayout(self.foot)
        self.foot_layout.setSpacing(8)
        self.foot_layout.setObjectName(u"foot_layout")
        self.foot_layout.setContentsMargins(0, 0, 0, 0)
        self.save = QPushButton(self.foot)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"primary", True)

        self.foot_layout.addWidget(self.save)


        self.panel_layout.addWidget(self.foot)

#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day)
        self.what_label.setBuddy(self.what)
        self.place_label.setBuddy(self.place)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ActivitiesPanel)

        QMetaObject.connectSlotsByName(ActivitiesPanel)
    # setupUi

    def retranslateUi(self, ActivitiesPanel: QWidget) -> None:
        self.day_label.setText(QCoreApplication.translate("ActivitiesPanel", u"\u65e5\u671f", None))
        self.all_present.setText(QCoreApplication.translate("ActivitiesPanel", u"\u5168\u90e8\u5230\u9f50\uff08\u5b9e\u5230\u7b49\u4e8e\u5e94\u5230\uff09", None))
        self.what_label.setText(QCoreApplication.translate("ActivitiesPanel", u"\u505a\u4e86\u4ec0\u4e48", None))
        self.what.setPlaceholderText(QCoreApplication.translate("ActivitiesPanel", u"\u9009\u586b", None))
        self.place_label.setText(QCoreApplication.translate("ActivitiesPanel", u"\u5730\u70b9", None))
        self.place.setPlaceholderText(QCoreApplication.translate("ActivitiesPanel", u"\u9009\u586b", None))
        self.told.setText(QCoreApplication.translate("ActivitiesPanel", u"\u5e94\u5230\u8bb0\u4e3a\u5404\u73ed\u4eba\u6570\uff0c\u4e3b\u6301\u4eba\u8bb0\u4e3a\u5404\u73ed\u73ed\u4e3b\u4efb\uff1b\u4e2a\u522b\u73ed\u4e0d\u4e00\u6837\u7684\uff0c\u5b58\u597d\u4ee5\u540e\u518d\u6539\u90a3\u4e2a\u73ed\u3002", None))
        self.save.setText(QCoreApplication.translate("ActivitiesPanel", u"\u4fdd\u5b58 \u00b7 Ctrl S", None))
        pass
    # retranslateUi

