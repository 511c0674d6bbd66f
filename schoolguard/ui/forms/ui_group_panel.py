# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'group_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from schoolguard.ui.widgets.states import InlineError

class Ui_GroupPanel(object):
    def setupUi(self, GroupPanel: QWidget) -> None:
        if not GroupPanel.objectName():
            GroupPanel.setObjectName(u"GroupPanel")
        GroupPanel.resize(300, 500)
        self.panel_layout = QVBoxLayout(GroupPanel)
        self.panel_layout.setSpacing(12)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.kind_box = QVBoxLayout()
        self.kind_box.setSpacing(4)
        self.kind_box.setObjectName(u"kind_box")
        self.kind_label = QLabel(GroupPanel)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_label.setProperty(u"role", u"muted")

        self.kind_box.addWidget(self.kind_label)

        self.kind = QComboBox(GroupPanel)
        self.kind.setObjectName(u"kind")

        self.kind_box.addWidget(self.kind)


        self.panel_layout.addLayout(self.kind_box)

        self.origin_box = QVBoxLayout()
        self.origin_box.setSpacing(4)
        self.origin_box.setObjectName(u"origin_box")
        self.origin_label = QLabel(GroupPanel)
        self.origin_label.setObjectName(u"origin_label")
        self.origin_label.setTextFormat(Qt.TextFormat.PlainText)
        self.origin_label.setProperty(u"role", u"muted")

        self.origin_box.addWidget(self.origin_label)

        self.origin = QComboBox(GroupPanel)
        self.origin.setObjectName(u"origin")

        self.origin_box.addWidget(self.origin)


        self.panel_layout.addLayout(self.origin_box)

        self.name_box = QVBoxLayout()
        self.name_box.setSpacing(4)
        self.name_box.setObjectName(u"name_box")
        self.name_label = QLabel(GroupPanel)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_label.setProperty(u"role", u"muted")

        self.name_box.addWidget(self.name_label)

        self.name = QLineEdit(GroupPanel)
        self.name.setObjectName(u"name")

        self.name_box.addWidget(self.name)


        self.panel_layout.addLayout(self.name_box)

        self.name_note = QLabel(GroupPanel)
        self.name_note.setObjectName(u"name_note")
        self.name_note.setTextFormat(Qt.TextFormat.PlainText)
        self.name_note.setWordWrap(True)
        self.name_note.setProperty(u"role", u"note")

        self.panel_layout.addWidget(self.name_note)

        self.office_box = QVBoxLayout()
        self.office_box.setSpacing(4)
        self.office_box.setObjectName(u"office_box")
        self.office_label = QLabel(GroupPanel)
        self.office_label.setObjectName(u"office_label")
        self.office_label.setTextFormat(Qt.TextFormat.PlainText)
        self.office_label.setProperty(u"role", u"muted")

        self.office_box.addWidget(self.office_label)

        self.office = QLineEdit(GroupPanel)
        self.office.setObjectName(u"office")

        self.office_box.addWidget(self.office)


        self.panel_layout.addLayout(self.office_box)

        self.error = InlineError(GroupPanel)
        self.error.setObjectName(u"error")

        self.panel_layout.addWidget(self.error)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.panel_layout.addItem(self.space)

        self.missing = QLabel(GroupPanel)
        self.missing.setObjectName(u"missing")
        self.missing.setTextFormat(Qt.TextFormat.PlainText)
        self.missing.setWordWrap(True)
        self.missing.setProperty(u"role", u"note")

        self.panel_layout.addWidget(self.missing)

        self.buttons_layout = QVBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.save = QPushButton(GroupPanel)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"primary", True)

        self.buttons_layout.addWidget(self.save)


        self.panel_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind)
        self.origin_label.setBuddy(self.origin)
        self.name_label.setBuddy(self.name)
        self.office_label.setBuddy(self.office)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(GroupPanel)

        QMetaObject.connectSlotsByName(GroupPanel)
    # setupUi

    def retranslateUi(self, GroupPanel: QWidget) -> None:
        self.kind_label.setText(QCoreApplication.translate("GroupPanel", u"\u5c0f\u7ec4\u7c7b\u522b", None))
        self.origin_label.setText(QCoreApplication.translate("GroupPanel", u"\u6765\u5386", None))
        self.name_label.setText(QCoreApplication.translate("GroupPanel", u"\u5c0f\u7ec4\u540d\u79f0\uff08\u9009\u586b\uff09", None))
        self.name_note.setText(QCoreApplication.translate("GroupPanel", u"\u6cbf\u7528\u5b66\u6821\u5df2\u6709\u7684\u5c0f\u7ec4\u65f6\uff0c\u5199\u5b83\u7684\u5168\u79f0\uff1b\u4e0d\u5199\uff0c\u5c31\u7528\u5ba3\u4f20\u6708\u7684\u540d\u79f0\u3002", None))
        self.office_label.setText(QCoreApplication.translate("GroupPanel", u"\u529e\u516c\u5ba4\u8bbe\u5728", None))
        self.office.setPlaceholderText(QCoreApplication.translate("GroupPanel", u"\u9009\u586b\uff0c\u5982\uff1a\u5fb7\u80b2\u5904", None))
        self.save.setText(QCoreApplication.translate("GroupPanel", u"\u4fdd\u5b58 \u00b7 Ctrl S", None))
        pass
    # retranslateUi

