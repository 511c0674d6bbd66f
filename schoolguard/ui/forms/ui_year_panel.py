# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'year_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from schoolguard.ui.widgets.states import InlineError
from schoolguard.ui.widgets.table import TableView

class Ui_YearPanel(object):
    def setupUi(self, YearPanel: QWidget) -> None:
        if not YearPanel.objectName():
            YearPanel.setObjectName(u"YearPanel")
        YearPanel.resize(360, 600)
        self.panel_layout = QVBoxLayout(YearPanel)
        self.panel_layout.setSpacing(8)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.words = QLabel(YearPanel)
        self.words.setObjectName(u"words")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setProperty(u"role", u"muted")

        self.panel_layout.addWidget(self.words)

        self.classes = TableView(YearPanel)
        self.classes.setObjectName(u"classes")

        self.panel_layout.addWidget(self.classes)

        self.after = QLabel(YearPanel)
        self.after.setObjectName(u"after")
        self.after.setTextFormat(Qt.TextFormat.PlainText)
        self.after.setWordWrap(True)
        self.after.setProperty(u"role", u"note")

        self.panel_layout.addWidget(self.after)

        self.error = InlineError(YearPanel)
        self.error.setObjectName(u"error")

        self.panel_layout.addWidget(self.error)

        self.save = QPushButton(YearPanel)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"primary", True)

        self.panel_layout.addWidget(self.save)


        self.retranslateUi(YearPanel)

        QMetaObject.connectSlotsByName(YearPanel)
    # setupUi

    def retranslateUi(self, YearPanel: QWidget) -> None:
#if QT_CONFIG(accessibility)
        self.classes.setAccessibleName(QCoreApplication.translate("YearPanel", u"\u5347\u5165\u65b0\u5b66\u5e74\u7684\u73ed\u7ea7", None))
#endif // QT_CONFIG(accessibility)
        self.save.setText(QCoreApplication.translate("YearPanel", u"\u5efa\u7acb\u65b0\u5b66\u5e74\u7684\u73ed\u7ea7", None))
        pass
    # retranslateUi

