# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'member_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from schoolguard.ui.widgets.states import InlineError

class Ui_MemberPanel(object):
    def setupUi(self, MemberPanel: QWidget) -> None:
        if not MemberPanel.objectName():
            MemberPanel.setObjectName(u"MemberPanel")
        MemberPanel.resize(300, 500)
        self.panel_layout = QVBoxLayout(MemberPanel)
        self.panel_layout.setSpacing(12)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.name_box = QVBoxLayout()
        self.name_box.setSpacing(4)
        self.name_box.setObjectName(u"name_box")
        self.name_label = QLabel(MemberPanel)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_label.setProperty(u"role", u"muted")

        self.name_box.addWidget(self.name_label)

        self.name = QLineEdit(MemberPanel)
        self.name.setObjectName(u"name")

        self.name_box.addWidget(self.name)


        self.panel_layout.addLayout(self.name_box)

        self.post_box = QVBoxLayout()
        self.post_box.setSpacing(4)
        self.post_box.setObjectName(u"post_box")
        self.post_label = QLabel(MemberPanel)
        self.post_label.setObjectName(u"post_label")
        self.post_label.setTextFormat(Qt.TextFormat.PlainText)
        self.post_label.setProperty(u"role", u"muted")

        self.post_box.addWidget(self.post_label)

        self.post = QLineEdit(MemberPanel)
        self.post.setObjectName(u"post")

        self.post_box.addWidget(self.post)


        self.panel_layout.addLayout(self.post_box)

        self.role_box = QVBoxLayout()
        self.role_box.setSpacing(4)
        self.role_box.setObjectName(u"role_box")
        self.role_label = QLabel(MemberPanel)
        self.role_label.setObjectName(u"role_label")
        self.role_label.setTextFormat(Qt.TextFormat.PlainText)
        self.role_label.setProperty(u"role", u"muted")

        self.role_box.addWidget(self.role_label)

        self.role = QComboBox(MemberPanel)
        self.role.setObjectName(u"role")

        self.role_box.addWidget(self.role)


        self.panel_layout.addLayout(self.role_box)

        self.duty_box = QVBoxLayout()
        self.duty_box.setSpacing(4)
        self.duty_box.setObjectName(u"duty_box")
        self.duty_label = QLabel(MemberPanel)
        self.duty_label.setObjectName(u"duty_label")
        self.duty_label.setTextFormat(Qt.TextFormat.PlainText)
        self.duty_label.setProperty(u"role", u"muted")

        self.duty_box.addWidget(self.duty_label)

        self.duty = QPlainTextEdit(MemberPanel)
        self.duty.setObjectName(u"duty")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.duty.sizePolicy().hasHeightForWidth())
        self.duty.setSizePolicy(sizePolicy)
        self.duty.setTabChangesFocus(True)
        self.duty.setMaximumSize(QSize(16777215, 96))

        self.duty_box.addWidget(self.duty)


        self.panel_layout.addLayout(self.duty_box)

        self.error = InlineError(MemberPanel)
        self.error.setObjectName(u"error")

        self.panel_layout.addWidget(self.error)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.panel_layout.addItem(self.space)

        self.missing = QLabel(MemberPanel)
        self.missing.setObjectName(u"missing")
        self.missing.setTextFormat(Qt.TextFormat.PlainText)
        self.missing.setWordWrap(True)
        self.missing.setProperty(u"role", u"note")

        self.panel_layout.addWidget(self.missing)

        self.buttons_layout = QVBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.save = QPushButton(MemberPanel)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"primary", True)

        self.buttons_layout.addWidget(self.save)

        self.save_next = QPushButton(MemberPanel)
        self.save_next.setObjectName(u"save_next")

        self.buttons_layout.addWidget(self.save_next)

        self.remove = QPushButton(MemberPanel)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"danger", True)

        self.buttons_layout.addWidget(self.remove)


        self.panel_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.post_label.setBuddy(self.post)
        self.role_label.setBuddy(self.role)
        self.duty_label.setBuddy(self.duty)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MemberPanel)

        QMetaObject.connectSlotsByName(MemberPanel)
    # setupUi

    def retranslateUi(self, MemberPanel: QWidget) -> None:
        self.name_label.setText(QCoreApplication.translate("MemberPanel", u"\u59d3\u540d", None))
        self.post_label.setText(QCoreApplication.translate("MemberPanel", u"\u804c\u52a1", None))
        self.post.setPlaceholderText(QCoreApplication.translate("MemberPanel", u"\u9009\u586b\uff0c\u5982\uff1a\u6821\u957f", None))
        self.role_label.setText(QCoreApplication.translate("MemberPanel", u"\u89d2\u8272", None))
        self.duty_label.setText(QCoreApplication.translate("MemberPanel", u"\u5206\u5de5", None))
        self.duty.setPlaceholderText(QCoreApplication.translate("MemberPanel", u"\u9009\u586b\uff0c\u5982\uff1a\u7edf\u7b79\u5b89\u6392\uff0c\u8054\u7cfb\u6d3e\u51fa\u6240", None))
        self.save.setText(QCoreApplication.translate("MemberPanel", u"\u4fdd\u5b58 \u00b7 Ctrl S", None))
        self.save_next.setText(QCoreApplication.translate("MemberPanel", u"\u4fdd\u5b58\uff0c\u518d\u52a0\u4e00\u4f4d", None))
        self.remove.setText(QCoreApplication.translate("MemberPanel", u"\u5220\u9664", None))
        pass
    # retranslateUi

