# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recovery_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

class Ui_RecoveryDialog(object):
    def setupUi(self, RecoveryDialog: QDialog) -> None:
        if not RecoveryDialog.objectName():
            RecoveryDialog.setObjectName(u"RecoveryDialog")
        RecoveryDialog.resize(460, 260)
        self.recovery_layout = QVBoxLayout(RecoveryDialog)
        self.recovery_layout.setSpacing(12)
        self.recovery_layout.setObjectName(u"recovery_layout")
        self.recovery_layout.setContentsMargins(24, 24, 24, 24)
        self.why = QLabel(RecoveryDialog)
        self.why.setObjectName(u"why")
        self.why.setTextFormat(Qt.TextFormat.PlainText)
        self.why.setWordWrap(True)

        self.recovery_layout.addWidget(self.why)

        self.code = QLineEdit(RecoveryDialog)
        self.code.setObjectName(u"code")
        self.code.setReadOnly(True)
        self.code.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.recovery_layout.addWidget(self.code)

        self.found = QLabel(RecoveryDialog)
        self.found.setObjectName(u"found")
        self.found.setTextFormat(Qt.TextFormat.PlainText)
        self.found.setWordWrap(True)
        self.found.setProperty(u"role", u"note")

        self.recovery_layout.addWidget(self.found)

        self.buttons_box = QHBoxLayout()
        self.buttons_box.setSpacing(8)
        self.buttons_box.setObjectName(u"buttons_box")
        self.copy = QPushButton(RecoveryDialog)
        self.copy.setObjectName(u"copy")
        self.copy.setAutoDefault(False)

        self.buttons_box.addWidget(self.copy)

        self.save = QPushButton(RecoveryDialog)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)

        self.buttons_box.addWidget(self.save)

        self.buttons_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_box.addItem(self.buttons_space)

        self.kept = QPushButton(RecoveryDialog)
        self.kept.setObjectName(u"kept")

        self.buttons_box.addWidget(self.kept)

        self.buttons_box.setStretch(2, 1)

        self.recovery_layout.addLayout(self.buttons_box)


        self.retranslateUi(RecoveryDialog)

        self.kept.setDefault(True)


        QMetaObject.connectSlotsByName(RecoveryDialog)
    # setupUi

    def retranslateUi(self, RecoveryDialog: QDialog) -> None:
        RecoveryDialog.setWindowTitle(QCoreApplication.translate("RecoveryDialog", u"\u6062\u590d\u7801", None))
        self.why.setText(QCoreApplication.translate("RecoveryDialog", u"\u7ba1\u7406\u5458\u5fd8\u4e86\u5bc6\u7801\uff0c\u5c31\u5728\u767b\u5f55\u7a97\u53e3\u51ed\u8fd9\u4e2a\u6062\u590d\u7801\u8bbe\u65b0\u5bc6\u7801\u3002\u5b83\u53ea\u663e\u793a\u8fd9\u4e00\u6b21\uff0c\u7a0b\u5e8f\u91cc\u4e0d\u5b58\u539f\u6587\uff1b\u7528\u8fc7\u4e00\u6b21\u5c31\u6362\u65b0\u7684\u3002\u8bf7\u6284\u4e0b\u6216\u6253\u5370\uff0c\u540c\u516c\u7ae0\u653e\u5728\u4e00\u8d77\u3002", None))
#if QT_CONFIG(accessibility)
        self.code.setAccessibleName(QCoreApplication.translate("RecoveryDialog", u"\u6062\u590d\u7801", None))
#endif // QT_CONFIG(accessibility)
        self.copy.setText(QCoreApplication.translate("RecoveryDialog", u"\u590d\u5236", None))
        self.save.setText(QCoreApplication.translate("RecoveryDialog", u"\u5b58\u6210 PDF \u6253\u5370\u2026", None))
        self.kept.setText(QCoreApplication.translate("RecoveryDialog", u"\u6211\u5df2\u6536\u597d", None))
    # retranslateUi

