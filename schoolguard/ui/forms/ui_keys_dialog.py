# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'keys_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QPushButton, QVBoxLayout

from schoolguard.ui.widgets.table import TableView

class Ui_KeysDialog(object):
    def setupUi(self, KeysDialog: QDialog) -> None:
        if not KeysDialog.objectName():
            KeysDialog.setObjectName(u"KeysDialog")
        KeysDialog.resize(560, 520)
        self.keys_layout = QVBoxLayout(KeysDialog)
        self.keys_layout.setObjectName(u"keys_layout")
        self.keys_layout.setContentsMargins(16, 16, 16, 16)
        self.keys = TableView(KeysDialog)
        self.keys.setObjectName(u"keys")
        self.keys.setProperty(u"framed", True)

        self.keys_layout.addWidget(self.keys)

        self.foot_layout = QHBoxLayout()
        self.foot_layout.setSpacing(8)
        self.foot_layout.setObjectName(u"foot_layout")
        self.help = QPushButton(KeysDialog)
        self.help.setObjectName(u"help")
#if QT_CONFIG(tooltip)
        self.help.setToolTip(u"Shift+F1")
#endif // QT_CONFIG(tooltip)
        self.help.setAutoDefault(False)

        self.foot_layout.addWidget(self.help)

        self.print = QPushButton(KeysDialog)
        self.print.setObjectName(u"print")
        self.print.setAutoDefault(False)

        self.foot_layout.addWidget(self.print)

        self.buttons = QDialogButtonBox(KeysDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)

        self.foot_layout.addWidget(self.buttons)


        self.keys_layout.addLayout(self.foot_layout)


        self.retranslateUi(KeysDialog)
        self.buttons.rejected.connect(KeysDialog.reject)

        QMetaObject.connectSlotsByName(KeysDialog)
    # setupUi

    def retranslateUi(self, KeysDialog: QDialog) -> None:
        KeysDialog.setWindowTitle(QCoreApplication.translate("KeysDialog", u"\u6309\u952e", None))
#if QT_CONFIG(accessibility)
        self.keys.setAccessibleName(QCoreApplication.translate("KeysDialog", u"\u6309\u952e", None))
#endif // QT_CONFIG(accessibility)
        self.help.setText(QCoreApplication.translate("KeysDialog", u"\u8fd9\u4e00\u9875\u600e\u4e48\u7528", None))
        self.print.setText(QCoreApplication.translate("KeysDialog", u"\u6253\u5370\u2026", None))
    # retranslateUi

