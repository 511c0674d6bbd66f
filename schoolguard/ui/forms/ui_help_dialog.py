# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'help_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from schoolguard.ui.widgets.help_text import HelpText

class Ui_HelpDialog(object):
    def setupUi(self, HelpDialog: QDialog) -> None:
        if not HelpDialog.objectName():
            HelpDialog.setObjectName(u"HelpDialog")
        HelpDialog.resize(600, 600)
        self.help_layout = QVBoxLayout(HelpDialog)
        self.help_layout.setSpacing(12)
        self.help_layout.setObjectName(u"help_layout")
        self.help_layout.setContentsMargins(16, 16, 16, 16)
        self.topics = QComboBox(HelpDialog)
        self.topics.setObjectName(u"topics")
        self.topics.setMaxVisibleItems(24)

        self.help_layout.addWidget(self.topics)

        self.text = HelpText(HelpDialog)
        self.text.setObjectName(u"text")

        self.help_layout.addWidget(self.text)

        self.foot_layout = QHBoxLayout()
        self.foot_layout.setSpacing(8)
        self.foot_layout.setObjectName(u"foot_layout")
        self.keys = QPushButton(HelpDialog)
        self.keys.setObjectName(u"keys")
        self.keys.setAutoDefault(False)

        self.foot_layout.addWidget(self.keys)

        self.buttons = QDialogButtonBox(HelpDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)

        self.foot_layout.addWidget(self.buttons)


        self.help_layout.addLayout(self.foot_layout)

        QWidget.setTabOrder(self.text, self.topics)
        QWidget.setTabOrder(self.topics, self.keys)

        self.retranslateUi(HelpDialog)
        self.buttons.rejected.connect(HelpDialog.reject)

        QMetaObject.connectSlotsByName(HelpDialog)
    # setupUi

    def retranslateUi(self, HelpDialog: QDialog) -> None:
        HelpDialog.setWindowTitle(QCoreApplication.translate("HelpDialog", u"\u4f7f\u7528\u8bf4\u660e", None))
#if QT_CONFIG(accessibility)
        self.topics.setAccessibleName(QCoreApplication.translate("HelpDialog", u"\u770b\u54ea\u4e00\u9875\u7684\u8bf4\u660e", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("HelpDialog", u"\u8bf4\u660e", None))
#endif // QT_CONFIG(accessibility)
        self.keys.setText(QCoreApplication.translate("HelpDialog", u"\u5168\u90e8\u6309\u952e \u00b7 F1", None))
    # retranslateUi

