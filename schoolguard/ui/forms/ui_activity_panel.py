# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'activity_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from schoolguard.ui.widgets.date_edit import DateEdit
from schoolguard.ui.widgets.heads_edit import HeadsEdit
from schoolguard.ui.widgets.photos_edit import PhotosEdit
from schoolguard.ui.widgets.states import InlineError

class Ui_ActivityPanel(object):
    def setupUi(self, ActivityPanel: QWidget) -> None:
        if not ActivityPanel.objectName():
            ActivityPanel.setObjectName(u"ActivityPanel")
        ActivityPanel.resize(268, 560)
        self.panel_layout = QVBoxLayout(ActivityPanel)
        self.panel_layout.setSpacing(8)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(ActivityPanel)
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
        self.tag_row = QHBoxLayout()
        self.tag_row.setObjectName(u"tag_row")

        self.body_layout.addLayout(self.tag_row)

        self.told = QLabel(self.scroll_body)
        self.told.setObjectName(u"told")
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.told.setProperty(u"role", u"muted")

        self.body_layout.addWidget(self.told)

        self.records_part = QWidget(self.scroll_body)
        self.records_part.setObjectName(u"records_part")
        self.records_layout = QHBoxLayout(self.records_part)
        self.records_layout.setObjectName(u"records_layout")
        self.records_layout.setContentsMargins(0, 0, 0, 0)
        self.record = QComboBox(self.records_part)
        self.record.setObjectName(u"record")

        self.records_layout.addWidget(self.record)

        self.again = QPushButton(self.records_part)
        self.again.setObjectName(u"again")
        self.again.setProperty(u"link", True)

        self.records_layout.addWidget(self.again)

        self.records_layout.setStretch(0, 1)

        self.body_layout.addWidget(self.records_part)

        self.log_part = QWidget(self.scroll_body)
        self.log_part.setObjectName(u"log_part")
        self.log_layout = QVBoxLayout(self.log_part)
        self.log_layout.setSpacing(10)
        self.log_layout.setObjectName(u"log_layout")
        self.log_layout.setContentsMargins(0, 0, 0, 0)
        self.day_layout = QVBoxLayout()
        self.day_layout.setSpacing(4)
        self.day_layout.setObjectName(u"day_layout")
        self.day_label = QLabel(self.log_part)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setProperty(u"role", u"muted")

        self.day_layout.addWidget(self.day_label)

        self.day = DateEdit(self.log_part)
        self.day.setObjectName(u"day")

        self.day_layout.addWidget(self.day)


        self.log_layout.addLayout(self.day_layout)

        self.heads_layout = QHBoxLayout()
        self.heads_layout.setSpacing(8)
        self.heads_layout.setObjectName(u"heads_layout")
        self.planned_layout = QVBoxLayout()
        self.planned_layout.setSpacing(4)
        self.planned_layout.setObjectName(u"planned_layout")
        self.planned_label = QLabel(self.log_part)
        self.planned_label.setObjectName(u"planned_label")
        self.planned_label.setProperty(u"role", u"muted")

        self.planned_layout.addWidget(self.planned_label)

        self.planned = HeadsEdit(self.log_part)
        self.planned.setObjectName(u"planned")

        self.planned_layout.addWidget(self.planned)


        self.heads_layout.addLayout(self.planned_layout)

        self.present_layout = QVBoxLayout()
        self.present_layout.setSpacing(4)
        self.present_layout.setObjectName(u"present_layout")
        self.present_label = QLabel(self.log_part)
        self.present_label.setObjectName(u"present_label")
        self.present_label.setProperty(u"role", u"muted")

        self.present_layout.addWidget(self.present_label)

        self.present = HeadsEdit(self.log_part)
        self.present.setObjectName(u"present")

        self.present_layout.addWidget(self.present)


        self.heads_layout.addLayout(self.present_layout)

        self.heads_layout.setStretch(0, 1)
        self.heads_layout.setStretch(1, 1)

        self.log_layout.addLayout(self.heads_layout)

        self.what_layout = QVBoxLayout()
        self.what_layout.setSpacing(4)
        self.what_layout.setObjectName(u"what_layout")
        self.what_label = QLabel(self.log_part)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setProperty(u"role", u"muted")

        self.what_layout.addWidget(self.what_label)

        self.what = QPlainTextEdit(self.log_part)
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


        self.log_layout.addLayout(self.what_layout)

        self.place_layout = QVBoxLayout()
        self.place_layout.setSpacing(4)
        self.place_layout.setObjectName(u"place_layout")
        self.place_label = QLabel(self.log_part)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setProperty(u"role", u"muted")

        self.place_layout.addWidget(self.place_label)

        self.place = QLineEdit(self.log_part)
        self.place.setObjectName(u"place")

        self.place_layout.addWidget(self.place)


        self.log_layout.addLayout(self.place_layout)

        self.leader_layout = QVBoxLayout()
        self.leader_layout.setSpacing(4)
        self.leader_layout.setObjectName(u"leader_layout")
        self.leader_label = QLabel(self.log_part)
        self.leader_label.setObjectName(u"leader_label")
        self.leader_label.setProperty(u"role", u"muted")

        self.leader_layout.addWidget(self.leader_label)

        self.leader = QLineEdit(self.log_part)
        self.leader.setObjectName(u"leader")

        self.leader_layout.addWidget(self.leader)


        self.log_layout.addLayout(self.leader_layout)

        self.photos = PhotosEdit(self.log_part)
        self.photos.setObjectName(u"photos")

        self.log_layout.addWidget(self.photos)


        self.body_layout.addWidget(self.log_part)

        self.exempt_part = QWidget(self.scroll_body)
        self.exempt_part.setObjectName(u"exempt_part")
        self.exempt_layout = QVBoxLayout(self.exempt_part)
        self.exempt_layout.setSpacing(8)
        self.exempt_layout.setObjectName(u"exempt_layout")
        self.exempt_layout.setContentsMargins(0, 0, 0, 0)
        self.because_layout = QVBoxLayout()
        self.because_layout.setSpacing(4)
        self.because_layout.setObjectName(u"because_layout")
        self.because_label = QLabel(self.exempt_part)
        self.because_label.setObjectName(u"because_label")
        self.because_label.setProperty(u"role", u"muted")

        self.because_layout.addWidget(self.because_label)

        self.because = QLineEdit(self.exempt_part)
        self.because.setObjectName(u"because")

        self.because_layout.addWidget(self.because)


        self.exempt_layout.addLayout(self.because_layout)

        self.exempt_buttons = QHBoxLayout()
        self.exempt_buttons.setObjectName(u"exempt_buttons")
        self.exempt_do = QPushButton(self.exempt_part)
        self.exempt_do.setObjectName(u"exempt_do")
        self.exempt_do.setProperty(u"primary", True)

        self.exempt_buttons.addWidget(self.exempt_do)

        self.exempt_cancel = QPushButton(self.exempt_part)
        self.exempt_cancel.setObjectName(u"exempt_cancel")

        self.exempt_buttons.addWidget(self.exempt_cancel)

        self.exempt_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.exempt_buttons.addItem(self.exempt_spacer)


        self.exempt_layout.addLayout(self.exempt_buttons)


        self.body_layout.addWidget(self.exempt_part)

        self.body_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.body_layout.addItem(self.body_spacer)

        self.scroll.setWidget(self.scroll_body)

        self.panel_layout.addWidget(self.scroll)

        self.error = InlineError(ActivityPanel)
        self.error.setObjectName(u"error")

        self.panel_layout.addWidget(self.error)

        self.missing = QLabel(ActivityPanel)
        self.missing.setObjectName(u"missing")
        self.missing.setTextFormat(Qt.TextFormat.PlainText)
        self.missing.setWordWrap(True)
        self.missing.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.missing.setProperty(u"role", u"error")

        self.panel_layout.addWidget(self.missing)

        self.foot = QWidget(ActivityPanel)
        self.foot.setObjectName(u"foot")
        self.foot_layout = QHBoxLayout(self.foot)
        self.foot_layout.setSpacing(8)
        self.foot_layout.setObjectName(u"foot_layout")
        self.foot_layout.setContentsMargins(0, 0, 0, 0)
        self.save = QPushButton(self.foot)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"primary", True)

        self.foot_layout.addWidget(self.save)

        self.exempt = QPushButton(self.foot)
        self.exempt.setObjectName(u"exempt")

        self.foot_layout.addWidget(self.exempt)

        self.remove = QPushButton(self.foot)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"danger", True)

        self.foot_layout.addWidget(self.remove)

        self.foot_layout.setStretch(0, 2)
        self.foot_layout.setStretch(1, 1)
        self.foot_layout.setStretch(2, 1)

        self.panel_layout.addWidget(self.foot)

#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day)
        self.planned_label.setBuddy(self.planned)
        self.present_label.setBuddy(self.present)
        self.what_label.setBuddy(self.what)
        self.place_label.setBuddy(self.place)
        self.leader_label.setBuddy(self.leader)
        self.because_label.setBuddy(self.because)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ActivityPanel)

        QMetaObject.connectSlotsByName(ActivityPanel)
    # setupUi

    def retranslateUi(self, ActivityPanel: QWidget) -> None:
#if QT_CONFIG(accessibility)
        self.record.setAccessibleName(QCoreApplication.translate("ActivityPanel", u"\u770b\u54ea\u4e00\u6b21", None))
#endif // QT_CONFIG(accessibility)
        self.again.setText(QCoreApplication.translate("ActivityPanel", u"\u518d\u8bb0\u4e00\u6b21", None))
        self.day_label.setText(QCoreApplication.translate("ActivityPanel", u"\u65e5\u671f", None))
        self.planned_label.setText(QCoreApplication.translate("ActivityPanel", u"\u5e94\u5230", None))
        self.planned.setPlaceholderText(QCoreApplication.translate("ActivityPanel", u"\u9009\u586b", None))
        self.present_label.setText(QCoreApplication.translate("ActivityPanel", u"\u5b9e\u5230", None))
        self.present.setPlaceholderText(QCoreApplication.translate("ActivityPanel", u"\u9009\u586b", None))
        self.what_label.setText(QCoreApplication.translate("ActivityPanel", u"\u505a\u4e86\u4ec0\u4e48", None))
        self.what.setPlaceholderText(QCoreApplication.translate("ActivityPanel", u"\u9009\u586b", None))
        self.place_label.setText(QCoreApplication.translate("ActivityPanel", u"\u5730\u70b9", None))
        self.place.setPlaceholderText(QCoreApplication.translate("ActivityPanel", u"\u9009\u586b", None))
        self.leader_label.setText(QCoreApplication.translate("ActivityPanel", u"\u4e3b\u6301\u4eba", None))
        self.leader.setPlaceholderText(QCoreApplication.translate("ActivityPanel", u"\u9009\u586b", None))
        self.because_label.setText(QCoreApplication.translate("ActivityPanel", u"\u4e3a\u4ec0\u4e48\u514d\u505a", None))
        self.because.setPlaceholderText(QCoreApplication.translate("ActivityPanel", u"\u5982\uff1a\u6bd5\u4e1a\u73ed\u5916\u51fa\uff0c\u5df2\u5e76\u5165\u56db\u5e74\u7ea71\u73ed", None))
        self.exempt_do.setText(QCoreApplication.translate("ActivityPanel", u"\u786e\u5b9a\u514d\u505a", None))
        self.exempt_cancel.setText(QCoreApplication.translate("ActivityPanel", u"\u53d6\u6d88", None))
        self.save.setText(QCoreApplication.translate("ActivityPanel", u"\u4fdd\u5b58 \u00b7 Ctrl S", None))
        self.exempt.setText(QCoreApplication.translate("ActivityPanel", u"\u672c\u73ed\u514d\u505a\u2026", None))
        self.remove.setText(QCoreApplication.translate("ActivityPanel", u"\u5220\u9664", None))
        pass
    # retranslateUi

