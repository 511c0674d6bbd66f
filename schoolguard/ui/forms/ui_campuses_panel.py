# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'campuses_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableWidget, QVBoxLayout, QWidget

from schoolguard.ui.widgets.states import InlineError

class Ui_CampusesPanel(object):
    def setupUi(self, CampusesPanel: QWidget) -> None:
        if not CampusesPanel.objectName():
            CampusesPanel.setObjectName(u"CampusesPanel")
        CampusesPanel.resize(360, 600)
        self.panel_layout = QVBoxLayout(CampusesPanel)
        self.panel_layout.setSpacing(8)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.note = QLabel(CampusesPanel)
        self.note.setObjectName(u"note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setProperty(u"role", u"note")

        self.panel_layout.addWidget(self.note)

        self.campuses = QTableWidget(CampusesPanel)
        self.campuses.setObjectName(u"campuses")

        self.panel_layout.addWidget(self.campuses)

        self.row_buttons = QHBoxLayout()
        self.row_buttons.setSpacing(8)
        self.row_buttons.setObjectName(u"row_buttons")
        self.row_buttons.setContentsMargins(0, 0, 0, 0)
        self.add = QPushButton(CampusesPanel)
        self.add.setObjectName(u"add")

        self.row_buttons.addWidget(self.add)

        self.up = QPushButton(CampusesPanel)
        self.up.setObjectName(u"up")

        self.row_buttons.addWidget(self.up)

        self.down = QPushButton(CampusesPanel)
        self.down.setObjectName(u"down")

        self.row_buttons.addWidget(self.down)

        self.remove = QPushButton(CampusesPanel)
        self.remove.setObjectName(u"remove")

        self.row_buttons.addWidget(self.remove)

        self.space_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_buttons.addItem(self.space_1)

        self.row_buttons.setStretch(4, 1)

        self.panel_layout.addLayout(self.row_buttons)

        self.error = InlineError(CampusesPanel)
        self.error.setObjectName(u"error")

        self.panel_layout.addWidget(self.error)

        self.save = QPushButton(CampusesPanel)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"primary", True)

        self.panel_layout.addWidget(self.save)


        self.retranslateUi(CampusesPanel)

        QMetaObject.connectSlotsByName(CampusesPanel)
    # setupUi

    def retranslateUi(self, CampusesPanel: QWidget) -> None:
        self.note.setText(QCoreApplication.translate("CampusesPanel", u"\u53ea\u6709\u4e00\u5904\u6821\u56ed\u7684\u5b66\u6821\u4e0d\u7528\u586b\u3002\u51e0\u4e2a\u6821\u533a\u6709\u540c\u540d\u7684\u73ed\u65f6\uff0c\u73ed\u7ea7\u540d\u524d\u52a0\u4e0a\u7b80\u79f0\uff0c\u5982\u201c\u57ce\u4e1c\u4e00\u5e74\u7ea71\u73ed\u201d\u3002", None))
#if QT_CONFIG(accessibility)
        self.campuses.setAccessibleName(QCoreApplication.translate("CampusesPanel", u"\u6821\u533a", None))
#endif // QT_CONFIG(accessibility)
        self.add.setText(QCoreApplication.translate("CampusesPanel", u"\u6dfb\u52a0", None))
        self.up.setText(QCoreApplication.translate("CampusesPanel", u"\u4e0a\u79fb", None))
        self.down.setText(QCoreApplication.translate("CampusesPanel", u"\u4e0b\u79fb", None))
        self.remove.setText(QCoreApplication.translate("CampusesPanel", u"\u5220\u9664", None))
        self.save.setText(QCoreApplication.translate("CampusesPanel", u"\u4fdd\u5b58 \u00b7 Ctrl S", None))
        pass
    # retranslateUi

