# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'asks_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTableView, QVBoxLayout, QWidget

from schoolguard.ui.widgets.states import InlineError

class Ui_AsksPanel(object):
    def setupUi(self, AsksPanel: QWidget) -> None:
        if not AsksPanel.objectName():
            AsksPanel.setObjectName(u"AsksPanel")
        AsksPanel.resize(300, 560)
        self.panel_layout = QVBoxLayout(AsksPanel)
        self.panel_layout.setSpacing(12)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.about = QLabel(AsksPanel)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"note")

        self.panel_layout.addWidget(self.about)

        self.table = QTableView(AsksPanel)
        self.table.setObjectName(u"table")

        self.panel_layout.addWidget(self.table)

        self.rows_layout = QHBoxLayout()
        self.rows_layout.setSpacing(8)
        self.rows_layout.setObjectName(u"rows_layout")
        self.add_row = QPushButton(AsksPanel)
        self.add_row.setObjectName(u"add_row")
        self.add_row.setProperty(u"chip", True)

        self.rows_layout.addWidget(self.add_row)

        self.drop_row = QPushButton(AsksPanel)
        self.drop_row.setObjectName(u"drop_row")
        self.drop_row.setProperty(u"chip", True)

        self.rows_layout.addWidget(self.drop_row)

        self.from_notice = QPushButton(AsksPanel)
        self.from_notice.setObjectName(u"from_notice")
        self.from_notice.setProperty(u"chip", True)

        self.rows_layout.addWidget(self.from_notice)


        self.panel_layout.addLayout(self.rows_layout)

        self.error = InlineError(AsksPanel)
        self.error.setObjectName(u"error")

        self.panel_layout.addWidget(self.error)

        self.missing = QLabel(AsksPanel)
        self.missing.setObjectName(u"missing")
        self.missing.setTextFormat(Qt.TextFormat.PlainText)
        self.missing.setWordWrap(True)
        self.missing.setProperty(u"role", u"note")

        self.panel_layout.addWidget(self.missing)

        self.buttons_layout = QVBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.save = QPushButton(AsksPanel)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"primary", True)

        self.buttons_layout.addWidget(self.save)


        self.panel_layout.addLayout(self.buttons_layout)


        self.retranslateUi(AsksPanel)

        QMetaObject.connectSlotsByName(AsksPanel)
    # setupUi

    def retranslateUi(self, AsksPanel: QWidget) -> None:
        self.about.setText(QCoreApplication.translate("AsksPanel", u"\u6765\u6587\u8981\u6c42\u4ec0\u4e48\uff0c\u4e00\u884c\u5199\u4e00\u6761\u3002\u80fd\u4ece\u8bb0\u5f55\u91cc\u6570\u51fa\u6765\u7684\uff0c\u81ea\u52a8\u5bf9\u4e0a\uff1b\u6570\u4e0d\u51fa\u6765\u7684\uff0c\u5907\u597d\u4ee5\u540e\u6253\u52fe\u3002", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("AsksPanel", u"\u6765\u6587\u8981\u6c42", None))
#endif // QT_CONFIG(accessibility)
        self.add_row.setText(QCoreApplication.translate("AsksPanel", u"\u52a0\u4e00\u6761", None))
        self.drop_row.setText(QCoreApplication.translate("AsksPanel", u"\u53bb\u6389\u8fd9\u6761", None))
        self.from_notice.setText(QCoreApplication.translate("AsksPanel", u"\u6309\u6765\u6587\u91cd\u5217", None))
        self.save.setText(QCoreApplication.translate("AsksPanel", u"\u4fdd\u5b58 \u00b7 Ctrl S", None))
        pass
    # retranslateUi

