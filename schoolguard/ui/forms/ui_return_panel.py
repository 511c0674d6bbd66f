# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'return_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from schoolguard.ui.widgets.states import InlineError

class Ui_ReturnPanel(object):
    def setupUi(self, ReturnPanel: QWidget) -> None:
        if not ReturnPanel.objectName():
            ReturnPanel.setObjectName(u"ReturnPanel")
        ReturnPanel.resize(300, 560)
        self.panel_layout = QVBoxLayout(ReturnPanel)
        self.panel_layout.setSpacing(12)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.about = QLabel(ReturnPanel)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"note")

        self.panel_layout.addWidget(self.about)

        self.because_box = QVBoxLayout()
        self.because_box.setSpacing(4)
        self.because_box.setObjectName(u"because_box")
        self.because_label = QLabel(ReturnPanel)
        self.because_label.setObjectName(u"because_label")
        self.because_label.setTextFormat(Qt.TextFormat.PlainText)
        self.because_label.setProperty(u"role", u"muted")

        self.because_box.addWidget(self.because_label)

        self.because = QPlainTextEdit(ReturnPanel)
        self.because.setObjectName(u"because")
        self.because.setTabChangesFocus(True)

        self.because_box.addWidget(self.because)


        self.panel_layout.addLayout(self.because_box)

        self.error = InlineError(ReturnPanel)
        self.error.setObjectName(u"error")

        self.panel_layout.addWidget(self.error)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.panel_layout.addItem(self.space)

        self.missing = QLabel(ReturnPanel)
        self.missing.setObjectName(u"missing")
        self.missing.setTextFormat(Qt.TextFormat.PlainText)
        self.missing.setWordWrap(True)
        self.missing.setProperty(u"role", u"note")

        self.panel_layout.addWidget(self.missing)

        self.buttons_layout = QVBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.save = QPushButton(ReturnPanel)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"primary", True)

        self.buttons_layout.addWidget(self.save)


        self.panel_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.because_label.setBuddy(self.because)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ReturnPanel)

        QMetaObject.connectSlotsByName(ReturnPanel)
    # setupUi

    def retranslateUi(self, ReturnPanel: QWidget) -> None:
        self.about.setText(QCoreApplication.translate("ReturnPanel", u"\u9000\u56de\u4ee5\u540e\uff0c\u603b\u7ed3\u53c8\u968f\u8bb0\u5f55\u53d8\uff1b\u6539\u597d\u518d\u5b9a\u7a3f\uff0c\u5c31\u662f\u4e0b\u4e00\u7248\u3002\u8fd9\u4e00\u7248\u7559\u7740\uff0c\u968f\u65f6\u80fd\u770b\u3001\u80fd\u5bfc\u51fa\u3002", None))
        self.because_label.setText(QCoreApplication.translate("ReturnPanel", u"\u4e3a\u4ec0\u4e48\u9000\u56de", None))
        self.because.setPlaceholderText(QCoreApplication.translate("ReturnPanel", u"\u9009\u586b\uff0c\u5982\uff1a\u6821\u957f\u8981\u6c42\u8865\u5199\u8bb2\u5ea7", None))
        self.save.setText(QCoreApplication.translate("ReturnPanel", u"\u9000\u56de\u4fee\u6539", None))
        pass
    # retranslateUi

