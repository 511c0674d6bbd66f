# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'campaign_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from schoolguard.ui.widgets.date_edit import DateEdit
from schoolguard.ui.widgets.states import InlineError

class Ui_CampaignPanel(object):
    def setupUi(self, CampaignPanel: QWidget) -> None:
        if not CampaignPanel.objectName():
            CampaignPanel.setObjectName(u"CampaignPanel")
        CampaignPanel.resize(300, 560)
        self.panel_layout = QVBoxLayout(CampaignPanel)
        self.panel_layout.setSpacing(12)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.source_box = QVBoxLayout()
        self.source_box.setSpacing(4)
        self.source_box.setObjectName(u"source_box")
        self.source_label = QLabel(CampaignPanel)
        self.source_label.setObjectName(u"source_label")
        self.source_label.setTextFormat(Qt.TextFormat.PlainText)
        self.source_label.setProperty(u"role", u"muted")

        self.source_box.addWidget(self.source_label)

        self.source = QComboBox(CampaignPanel)
        self.source.setObjectName(u"source")

        self.source_box.addWidget(self.source)


        self.panel_layout.addLayout(self.source_box)

        self.title_text_box = QVBoxLayout()
        self.title_text_box.setSpacing(4)
        self.title_text_box.setObjectName(u"title_text_box")
        self.title_text_label = QLabel(CampaignPanel)
        self.title_text_label.setObjectName(u"title_text_label")
        self.title_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_text_label.setProperty(u"role", u"muted")

        self.title_text_box.addWidget(self.title_text_label)

        self.title_text = QLineEdit(CampaignPanel)
        self.title_text.setObjectName(u"title_text")

        self.title_text_box.addWidget(self.title_text)


        self.panel_layout.addLayout(self.title_text_box)

        self.starts_on_box = QVBoxLayout()
        self.starts_on_box.setSpacing(4)
        self.starts_on_box.setObjectName(u"starts_on_box")
        self.starts_on_label = QLabel(CampaignPanel)
        self.starts_on_label.setObjectName(u"starts_on_label")
        self.starts_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.starts_on_label.setProperty(u"role", u"muted")

        self.starts_on_box.addWidget(self.starts_on_label)

        self.starts_on = DateEdit(CampaignPanel)
        self.starts_on.setObjectName(u"starts_on")

        self.starts_on_box.addWidget(self.starts_on)


        self.panel_layout.addLayout(self.starts_on_box)

        self.ends_on_box = QVBoxLayout()
        self.ends_on_box.setSpacing(4)
        self.ends_on_box.setObjectName(u"ends_on_box")
        self.ends_on_label = QLabel(CampaignPanel)
        self.ends_on_label.setObjectName(u"ends_on_label")
        self.ends_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.ends_on_label.setProperty(u"role", u"muted")

        self.ends_on_box.addWidget(self.ends_on_label)

        self.ends_on = DateEdit(CampaignPanel)
        self.ends_on.setObjectName(u"ends_on")

        self.ends_on_box.addWidget(self.ends_on)


        self.panel_layout.addLayout(self.ends_on_box)

        self.plan = QLabel(CampaignPanel)
        self.plan.setObjectName(u"plan")
        self.plan.setTextFormat(Qt.TextFormat.PlainText)
        self.plan.setWordWrap(True)
        self.plan.setProperty(u"role", u"note")

        self.panel_layout.addWidget(self.plan)

        self.error = InlineError(CampaignPanel)
        self.error.setObjectName(u"error")

        self.panel_layout.addWidget(self.error)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.panel_layout.addItem(self.space)

        self.missing = QLabel(CampaignPanel)
        self.missing.setObjectName(u"missing")
        self.missing.setTextFormat(Qt.TextFormat.PlainText)
        self.missing.setWordWrap(True)
        self.missing.setProperty(u"role", u"note")

        self.panel_layout.addWidget(self.missing)

        self.buttons_layout = QVBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.save = QPushButton(CampaignPanel)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"primary", True)

        self.buttons_layout.addWidget(self.save)


        self.panel_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.source_label.setBuddy(self.source)
        self.title_text_label.setBuddy(self.title_text)
        self.starts_on_label.setBuddy(self.starts_on)
        self.ends_on_label.setBuddy(self.ends_on)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CampaignPanel)

        QMetaObject.connectSlotsByName(CampaignPanel)
    # setupUi

    def retranslateUi(self, CampaignPanel: QWidget) -> None:
        self.source_label.setText(QCoreApplication.translate("CampaignPanel", u"\u505a\u6cd5", None))
        self.title_text_label.setText(QCoreApplication.translate("CampaignPanel", u"\u540d\u79f0", None))
        self.starts_on_label.setText(QCoreApplication.translate("CampaignPanel", u"\u5f00\u59cb", None))
        self.ends_on_label.setText(QCoreApplication.translate("CampaignPanel", u"\u7ed3\u675f", None))
        self.save.setText(QCoreApplication.translate("CampaignPanel", u"\u65b0\u5efa \u00b7 Ctrl S", None))
        pass
    # retranslateUi

