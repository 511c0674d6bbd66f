# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'restore_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from schoolguard.ui.widgets.states import InlineError
from schoolguard.ui.widgets.table import TableView

class Ui_RestorePanel(object):
    def setupUi(self, RestorePanel: QWidget) -> None:
        if not RestorePanel.objectName():
            RestorePanel.setObjectName(u"RestorePanel")
        RestorePanel.resize(360, 600)
        self.panel_layout = QVBoxLayout(RestorePanel)
        self.panel_layout.setSpacing(8)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.words = QLabel(RestorePanel)
        self.words.setObjectName(u"words")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setProperty(u"role", u"muted")

        self.panel_layout.addWidget(self.words)

        self.copies = TableView(RestorePanel)
        self.copies.setObjectName(u"copies")

        self.panel_layout.addWidget(self.copies)

        self.content = QLabel(RestorePanel)
        self.content.setObjectName(u"content")
        self.content.setTextFormat(Qt.TextFormat.PlainText)
        self.content.setWordWrap(True)
        self.content.setProperty(u"role", u"note")

        self.panel_layout.addWidget(self.content)

        self.error = InlineError(RestorePanel)
        self.error.setObjectName(u"error")

        self.panel_layout.addWidget(self.error)

        self.other = QPushButton(RestorePanel)
        self.other.setObjectName(u"other")

        self.panel_layout.addWidget(self.other)

        self.restore = QPushButton(RestorePanel)
        self.restore.setObjectName(u"restore")
        self.restore.setProperty(u"primary", True)

        self.panel_layout.addWidget(self.restore)


        self.retranslateUi(RestorePanel)

        QMetaObject.connectSlotsByName(RestorePanel)
    # setupUi

    def retranslateUi(self, RestorePanel: QWidget) -> None:
#if QT_CONFIG(accessibility)
        self.copies.setAccessibleName(QCoreApplication.translate("RestorePanel", u"\u627e\u5230\u7684\u5907\u4efd", None))
#endif // QT_CONFIG(accessibility)
        self.other.setText(QCoreApplication.translate("RestorePanel", u"\u53e6\u9009\u5907\u4efd\u6587\u4ef6\u2026", None))
        self.restore.setText(QCoreApplication.translate("RestorePanel", u"\u7528\u9009\u4e2d\u7684\u5907\u4efd\u6062\u590d\u2026", None))
        pass
    # retranslateUi

