# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'incident_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from schoolguard.ui.widgets.amount_edit import AmountEdit
from schoolguard.ui.widgets.date_edit import DateEdit
from schoolguard.ui.widgets.details_edit import DetailsEdit
from schoolguard.ui.widgets.states import InlineError

class Ui_IncidentPanel(object):
    def setupUi(self, IncidentPanel: QWidget) -> None:
        if not IncidentPanel.objectName():
            IncidentPanel.setObjectName(u"IncidentPanel")
        IncidentPanel.resize(380, 600)
        self.panel_layout = QVBoxLayout(IncidentPanel)
        self.panel_layout.setSpacing(8)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(IncidentPanel)
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
        self.day_row = QHBoxLayout()
        self.day_row.setSpacing(8)
        self.day_row.setObjectName(u"day_row")
        self.day_part = QWidget(self.scroll_body)
        self.day_part.setObjectName(u"day_part")
        self.day_layout = QVBoxLayout(self.day_part)
        self.day_layout.setSpacing(4)
        self.day_layout.setObjectName(u"day_layout")
        self.day_layout.setContentsMargins(0, 0, 0, 0)
        self.day_label = QLabel(self.day_part)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setTextFormat(Qt.TextFormat.PlainText)
        self.day_label.setProperty(u"role", u"muted")

        self.day_layout.addWidget(self.day_label)

        self.day = DateEdit(self.day_part)
        self.day.setObjectName(u"day")

        self.day_layout.addWidget(self.day)


        self.day_row.addWidget(self.day_part)

        self.until_part = QWidget(self.scroll_body)
        self.until_part.setObjectName(u"until_part")
        self.until_layout = QVBoxLayout(self.until_part)
        self.until_layout.setSpacing(4)
        self.until_layout.setObjectName(u"until_layout")
        self.until_layout.setContentsMargins(0, 0, 0, 0)
        self.has_until = QCheckBox(self.until_part)
        self.has_until.setObjectName(u"has_until")

        self.until_layout.addWidget(self.has_until)

        self.until = DateEdit(self.until_part)
        self.until.setObjectName(u"until")

        self.until_layout.addWidget(self.until)


        self.day_row.addWidget(self.until_part)

        self.day_row.setStretch(0, 1)
        self.day_row.setStretch(1, 1)

        self.body_layout.addLayout(self.day_row)

        self.type_row = QHBoxLayout()
        self.type_row.setSpacing(8)
        self.type_row.setObjectName(u"type_row")
        self.type_part = QWidget(self.scroll_body)
        self.type_part.setObjectName(u"type_part")
        self.type_layout = QVBoxLayout(self.type_part)
        self.type_layout.setSpacing(4)
        self.type_layout.setObjectName(u"type_layout")
        self.type_layout.setContentsMargins(0, 0, 0, 0)
        self.type_label = QLabel(self.type_part)
        self.type_label.setObjectName(u"type_label")
        self.type_label.setTextFormat(Qt.TextFormat.PlainText)
        self.type_label.setProperty(u"role", u"muted")

        self.type_layout.addWidget(self.type_label)

        self.type = QLineEdit(self.type_part)
        self.type.setObjectName(u"type")

        self.type_layout.addWidget(self.type)


        self.type_row.addWidget(self.type_part)

        self.count_part = QWidget(self.scroll_body)
        self.count_part.setObjectName(u"count_part")
        self.count_layout = QVBoxLayout(self.count_part)
        self.count_layout.setSpacing(4)
        self.count_layout.setObjectName(u"count_layout")
        self.count_layout.setContentsMargins(0, 0, 0, 0)
        self.count_label = QLabel(self.count_part)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setTextFormat(Qt.TextFormat.PlainText)
        self.count_label.setProperty(u"role", u"muted")

        self.count_layout.addWidget(self.count_label)

        self.count = AmountEdit(self.count_part)
        self.count.setObjectName(u"count")

        self.count_layout.addWidget(self.count)


        self.type_row.addWidget(self.count_part)

        self.type_row.setStretch(0, 3)
        self.type_row.setStretch(1, 1)

        self.body_layout.addLayout(self.type_row)

        self.amount_row = QHBoxLayout()
        self.amount_row.setSpacing(8)
        self.amount_row.setObjectName(u"amount_row")
        self.amount_part = QWidget(self.scroll_body)
        self.amount_part.setObjectName(u"amount_part")
        self.amount_layout = QVBoxLayout(self.amount_part)
        self.amount_layout.setSpacing(4)
        self.amount_layout.setObjectName(u"amount_layout")
        self.amount_layout.setContentsMargins(0, 0, 0, 0)
        self.amount_label = QLabel(self.amount_part)
        self.amount_label.setObjectName(u"amount_label")
        self.amount_label.setTextFormat(Qt.TextFormat.PlainText)
        self.amount_label.setProperty(u"role", u"muted")

        self.amount_layout.addWidget(self.amount_label)

        self.amount = AmountEdit(self.amount_part)
        self.amount.setObjectName(u"amount")

        self.amount_layout.addWidget(self.amount)


        self.amount_row.addWidget(self.amount_part)

        self.outcome_part = QWidget(self.scroll_body)
        self.outcome_part.setObjectName(u"outcome_part")
        self.outcome_layout = QVBoxLayout(self.outcome_part)
        self.outcome_layout.setSpacing(4)
        self.outcome_layout.setObjectName(u"outcome_layout")
        self.outcome_layout.setContentsMargins(0, 0, 0, 0)
        self.outcome_label = QLabel(self.outcome_part)
        self.outcome_label.setObjectName(u"outcome_label")
        self.outcome_label.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome_label.setProperty(u"role", u"muted")

        self.outcome_layout.addWidget(self.outcome_label)

        self.outcome = QComboBox(self.outcome_part)
        self.outcome.setObjectName(u"outcome")

        self.outcome_layout.addWidget(self.outcome)


        self.amount_row.addWidget(self.outcome_part)

        self.amount_row.setStretch(0, 1)
        self.amount_row.setStretch(1, 1)

        self.body_layout.addLayout(self.amount_row)

        self.reported_part = QWidget(self.scroll_body)
        self.reported_part.setObjectName(u"reported_part")
        self.reported_layout = QVBoxLayout(self.reported_part)
        self.reported_layout.setSpacing(4)
        self.reported_layout.setObjectName(u"reported_layout")
        self.reported_layout.setContentsMargins(0, 0, 0, 0)
        self.reported_label = QLabel(self.reported_part)
        self.reported_label.setObjectName(u"reported_label")
        self.reported_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reported_label.setProperty(u"role", u"muted")

        self.reported_layout.addWidget(self.reported_label)

        self.reported = QLineEdit(self.reported_part)
        self.reported.setObjectName(u"reported")

        self.reported_layout.addWidget(self.reported)


        self.body_layout.addWidget(self.reported_part)

        self.account_part = QWidget(self.scroll_body)
        self.account_part.setObjectName(u"account_part")
        self.account_layout = QVBoxLayout(self.account_part)
        self.account_layout.setSpacing(4)
        self.account_layout.setObjectName(u"account_layout")
        self.account_layout.setContentsMargins(0, 0, 0, 0)
        self.account_label = QLabel(self.account_part)
        self.account_label.setObjectName(u"account_label")
        self.account_label.setTextFormat(Qt.TextFormat.PlainText)
        self.account_label.setProperty(u"role", u"muted")

        self.account_layout.addWidget(self.account_label)

        self.account = QPlainTextEdit(self.account_part)
        self.account.setObjectName(u"account")
        self.account.setTabChangesFocus(True)
        self.account.setMinimumSize(QSize(0, 72))

        self.account_layout.addWidget(self.account)


        self.body_layout.addWidget(self.account_part)

        self.details_part = QWidget(self.scroll_body)
        self.details_part.setObjectName(u"details_part")
        self.details_layout = QVBoxLayout(self.details_part)
        self.details_layout.setSpacing(4)
        self.details_layout.setObjectName(u"details_layout")
        self.details_layout.setContentsMargins(0, 0, 0, 0)
        self.details_label = QLabel(self.details_part)
        self.details_label.setObjectName(u"details_label")
        self.details_label.setTextFormat(Qt.TextFormat.PlainText)
        self.details_label.setProperty(u"role", u"muted")

        self.details_layout.addWidget(self.details_label)

        self.details = DetailsEdit(self.details_part)
        self.details.setObjectName(u"details")

        self.details_layout.addWidget(self.details)


        self.body_layout.addWidget(self.details_part)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.body_layout.addItem(self.space)

        self.scroll.setWidget(self.scroll_body)

        self.panel_layout.addWidget(self.scroll)

        self.error = InlineError(IncidentPanel)
        self.error.setObjectName(u"error")

        self.panel_layout.addWidget(self.error)

        self.missing = QLabel(IncidentPanel)
        self.missing.setObjectName(u"missing")
        self.missing.setTextFormat(Qt.TextFormat.PlainText)
        self.missing.setWordWrap(True)
        self.missing.setProperty(u"role", u"note")

        self.panel_layout.addWidget(self.missing)

        self.foot = QWidget(IncidentPanel)
        self.foot.setObjectName(u"foot")
        self.foot_layout = QHBoxLayout(self.foot)
        self.foot_layout.setSpacing(8)
        self.foot_layout.setObjectName(u"foot_layout")
        self.foot_layout.setContentsMargins(0, 0, 0, 0)
        self.save = QPushButton(self.foot)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"primary", True)

        self.foot_layout.addWidget(self.save)

        self.remove = QPushButton(self.foot)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"danger", True)

        self.foot_layout.addWidget(self.remove)

        self.foot_layout.setStretch(0, 2)
        self.foot_layout.setStretch(1, 1)

        self.panel_layout.addWidget(self.foot)

#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day)
        self.type_label.setBuddy(self.type)
        self.count_label.setBuddy(self.count)
        self.amount_label.setBuddy(self.amount)
        self.outcome_label.setBuddy(self.outcome)
        self.reported_label.setBuddy(self.reported)
        self.account_label.setBuddy(self.account)
        self.details_label.setBuddy(self.details)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(IncidentPanel)

        QMetaObject.connectSlotsByName(IncidentPanel)
    # setupUi

    def retranslateUi(self, IncidentPanel: QWidget) -> None:
        self.day_label.setText(QCoreApplication.translate("IncidentPanel", u"\u65e5\u671f", None))
        self.has_until.setText(QCoreApplication.translate("IncidentPanel", u"\u5230\uff08\u591a\u5929\u65f6\u52fe\u9009\uff09", None))
#if QT_CONFIG(accessibility)
        self.until.setAccessibleName(QCoreApplication.translate("IncidentPanel", u"\u7ed3\u675f\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.type_label.setText(QCoreApplication.translate("IncidentPanel", u"\u8bc8\u9a97\u7c7b\u578b", None))
        self.type.setPlaceholderText(QCoreApplication.translate("IncidentPanel", u"\u5982\uff1a\u5192\u5145\u5ba2\u670d\u9000\u6b3e", None))
        self.count_label.setText(QCoreApplication.translate("IncidentPanel", u"\u8d77\u6570", None))
        self.count.setPlaceholderText(QCoreApplication.translate("IncidentPanel", u"\u5982\uff1a1", None))
        self.amount_label.setText(QCoreApplication.translate("IncidentPanel", u"\u6d89\u53ca\u91d1\u989d\uff08\u5143\uff09", None))
        self.amount.setPlaceholderText(QCoreApplication.translate("IncidentPanel", u"\u5982\uff1a8000\u300180\u4f59\u4e07", None))
        self.outcome_label.setText(QCoreApplication.translate("IncidentPanel", u"\u7ed3\u679c", None))
        self.reported_label.setText(QCoreApplication.translate("IncidentPanel", u"\u62a5\u7ed9", None))
        self.reported.setPlaceholderText(QCoreApplication.translate("IncidentPanel", u"\u5982\uff1a\u6821\u65b9\u3001\u6d3e\u51fa\u6240\u300196110", None))
        self.account_label.setText(QCoreApplication.translate("IncidentPanel", u"\u7ecf\u8fc7\uff08\u4e0d\u5199\u59d3\u540d\u3001\u7535\u8bdd\u3001\u8eab\u4efd\u8bc1\u53f7\uff09", None))
        self.account.setPlaceholderText(QCoreApplication.translate("IncidentPanel", u"\u5982\uff1a\u4e00\u540d\u5bb6\u957f\u63a5\u5230\u5192\u5145\u5ba2\u670d\u7684\u7535\u8bdd\uff0c\u8981\u6c42\u8f6c\u8d26\uff0c\u73ed\u4e3b\u4efb\u53ca\u65f6\u529d\u963b\u3002", None))
        self.details_label.setText(QCoreApplication.translate("IncidentPanel", u"\u660e\u7ec6\uff1a\u5bf9\u8c61\u3001\u9635\u5730\u3001\u8054\u5408\u5355\u4f4d\u3001\u5a92\u4f53\u3001\u6750\u6599", None))
        self.save.setText(QCoreApplication.translate("IncidentPanel", u"\u4fdd\u5b58 \u00b7 Ctrl S", None))
        self.remove.setText(QCoreApplication.translate("IncidentPanel", u"\u5220\u9664", None))
        pass
    # retranslateUi

