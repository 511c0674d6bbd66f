# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'bureau_sheet_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QTableView, QVBoxLayout, QWidget

from schoolguard.ui.widgets.states import InlineError

class Ui_BureauSheetPanel(object):
    def setupUi(self, BureauSheetPanel: QWidget) -> None:
        if not BureauSheetPanel.objectName():
            BureauSheetPanel.setObjectName(u"BureauSheetPanel")
        BureauSheetPanel.resize(380, 600)
        self.panel_layout = QVBoxLayout(BureauSheetPanel)
        self.panel_layout.setSpacing(8)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.about = QLabel(BureauSheetPanel)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"note")

        self.panel_layout.addWidget(self.about)

        self.name_box = QVBoxLayout()
        self.name_box.setSpacing(4)
        self.name_box.setObjectName(u"name_box")
        self.name_box.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(BureauSheetPanel)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_label.setWordWrap(True)
        self.name_label.setProperty(u"role", u"muted")

        self.name_box.addWidget(self.name_label)

        self.name = QLineEdit(BureauSheetPanel)
        self.name.setObjectName(u"name")

        self.name_box.addWidget(self.name)


        self.panel_layout.addLayout(self.name_box)

        self.lost = QLabel(BureauSheetPanel)
        self.lost.setObjectName(u"lost")
        self.lost.setTextFormat(Qt.TextFormat.PlainText)
        self.lost.setWordWrap(True)
        self.lost.setProperty(u"role", u"note")

        self.panel_layout.addWidget(self.lost)

        self.cells_label = QLabel(BureauSheetPanel)
        self.cells_label.setObjectName(u"cells_label")
        self.cells_label.setTextFormat(Qt.TextFormat.PlainText)
        self.cells_label.setWordWrap(True)
        self.cells_label.setProperty(u"role", u"muted")

        self.panel_layout.addWidget(self.cells_label)

        self.cells = QTableView(BureauSheetPanel)
        self.cells.setObjectName(u"cells")

        self.panel_layout.addWidget(self.cells)

        self.rows_layout = QHBoxLayout()
        self.rows_layout.setSpacing(8)
        self.rows_layout.setObjectName(u"rows_layout")
        self.rows_layout.setContentsMargins(0, 0, 0, 0)
        self.add_row = QPushButton(BureauSheetPanel)
        self.add_row.setObjectName(u"add_row")
        self.add_row.setProperty(u"chip", True)

        self.rows_layout.addWidget(self.add_row)

        self.drop_row = QPushButton(BureauSheetPanel)
        self.drop_row.setObjectName(u"drop_row")
        self.drop_row.setProperty(u"chip", True)

        self.rows_layout.addWidget(self.drop_row)


        self.panel_layout.addLayout(self.rows_layout)

        self.error = InlineError(BureauSheetPanel)
        self.error.setObjectName(u"error")

        self.panel_layout.addWidget(self.error)

        self.missing = QLabel(BureauSheetPanel)
        self.missing.setObjectName(u"missing")
        self.missing.setTextFormat(Qt.TextFormat.PlainText)
        self.missing.setWordWrap(True)
        self.missing.setProperty(u"role", u"note")

        self.panel_layout.addWidget(self.missing)

        self.save = QPushButton(BureauSheetPanel)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"primary", True)

        self.panel_layout.addWidget(self.save)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.cells_label.setBuddy(self.cells)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(BureauSheetPanel)

        QMetaObject.connectSlotsByName(BureauSheetPanel)
    # setupUi

    def retranslateUi(self, BureauSheetPanel: QWidget) -> None:
        self.about.setText(QCoreApplication.translate("BureauSheetPanel", u"\u4e0a\u7ea7\u7684\u8868\u683c\u91cc\uff0c\u54ea\u4e00\u683c\u586b\u54ea\u4e2a\u6570\u636e\u3002\u5bf9\u5e94\u4e00\u6b21\uff0c\u4ee5\u540e\u6bcf\u5e74\u81ea\u52a8\u586b\u5199\u3002", None))
        self.name_label.setText(QCoreApplication.translate("BureauSheetPanel", u"\u540d\u79f0", None))
        self.cells_label.setText(QCoreApplication.translate("BureauSheetPanel", u"\u8981\u586b\u7684\u683c", None))
#if QT_CONFIG(accessibility)
        self.cells.setAccessibleName(QCoreApplication.translate("BureauSheetPanel", u"\u8981\u586b\u7684\u683c", None))
#endif // QT_CONFIG(accessibility)
        self.add_row.setText(QCoreApplication.translate("BureauSheetPanel", u"\u52a0\u4e00\u683c", None))
        self.drop_row.setText(QCoreApplication.translate("BureauSheetPanel", u"\u53bb\u6389\u8fd9\u683c", None))
        self.save.setText(QCoreApplication.translate("BureauSheetPanel", u"\u4fdd\u5b58 \u00b7 Ctrl S", None))
        pass
    # retranslateUi

