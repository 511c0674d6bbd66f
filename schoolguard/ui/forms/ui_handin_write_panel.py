# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'handin_write_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QRadioButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from schoolguard.ui.widgets.states import InlineError

class Ui_HandinWritePanel(object):
    def setupUi(self, HandinWritePanel: QWidget) -> None:
        if not HandinWritePanel.objectName():
            HandinWritePanel.setObjectName(u"HandinWritePanel")
        HandinWritePanel.resize(268, 480)
        self.panel_layout = QVBoxLayout(HandinWritePanel)
        self.panel_layout.setSpacing(10)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.told = QLabel(HandinWritePanel)
        self.told.setObjectName(u"told")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.told.sizePolicy().hasHeightForWidth())
        self.told.setSizePolicy(sizePolicy)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setProperty(u"role", u"note")
        self.told.setWordWrap(True)

        self.panel_layout.addWidget(self.told)

        self.per_class = QRadioButton(HandinWritePanel)
        self.per_class.setObjectName(u"per_class")
        self.per_class.setChecked(True)

        self.panel_layout.addWidget(self.per_class)

        self.per_grade = QRadioButton(HandinWritePanel)
        self.per_grade.setObjectName(u"per_grade")

        self.panel_layout.addWidget(self.per_grade)

        self.result = QLabel(HandinWritePanel)
        self.result.setObjectName(u"result")
        sizePolicy.setHeightForWidth(self.result.sizePolicy().hasHeightForWidth())
        self.result.setSizePolicy(sizePolicy)
        self.result.setTextFormat(Qt.TextFormat.PlainText)
        self.result.setProperty(u"role", u"strong")
        self.result.setWordWrap(True)
        self.result.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.panel_layout.addWidget(self.result)

        self.error = InlineError(HandinWritePanel)
        self.error.setObjectName(u"error")

        self.panel_layout.addWidget(self.error)

        self.open_folder = QPushButton(HandinWritePanel)
        self.open_folder.setObjectName(u"open_folder")

        self.panel_layout.addWidget(self.open_folder)

        self.panel_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.panel_layout.addItem(self.panel_spacer)

        self.pick = QPushButton(HandinWritePanel)
        self.pick.setObjectName(u"pick")
        self.pick.setProperty(u"primary", True)

        self.panel_layout.addWidget(self.pick)

        self.elsewhere = QPushButton(HandinWritePanel)
        self.elsewhere.setObjectName(u"elsewhere")

        self.panel_layout.addWidget(self.elsewhere)


        self.retranslateUi(HandinWritePanel)

        QMetaObject.connectSlotsByName(HandinWritePanel)
    # setupUi

    def retranslateUi(self, HandinWritePanel: QWidget) -> None:
        self.told.setText(QCoreApplication.translate("HandinWritePanel", u"\u6bcf\u73ed\u4e00\u884c\uff0c\u73ed\u7ea7\u3001\u4efb\u52a1\u3001\u5e94\u5230\u548c\u73ed\u4e3b\u4efb\u5df2\u586b\u597d\u3002\u8001\u5e08\u586b\u9ec4\u8272\u683c\uff0c\u53d1\u56de\u540e\u7528\u201c\u6536\u56de\u4f20\u8868\u201d\u4e00\u6b21\u6536\u8fdb\u6765\u3002", None))
        self.per_class.setText(QCoreApplication.translate("HandinWritePanel", u"\u6bcf\u73ed\u4e00\u4e2a\u6587\u4ef6", None))
        self.per_grade.setText(QCoreApplication.translate("HandinWritePanel", u"\u6bcf\u4e2a\u5e74\u7ea7\u4e00\u4e2a\u6587\u4ef6", None))
        self.open_folder.setText(QCoreApplication.translate("HandinWritePanel", u"\u6253\u5f00\u6587\u4ef6\u5939", None))
        self.pick.setText(QCoreApplication.translate("HandinWritePanel", u"\u751f\u6210\u5230\u201c\u6587\u6863\u201d", None))
        self.elsewhere.setText(QCoreApplication.translate("HandinWritePanel", u"\u6362\u4e2a\u6587\u4ef6\u5939\u2026", None))
        pass
    # retranslateUi

