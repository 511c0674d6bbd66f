# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'members_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from schoolguard.ui.widgets.states import InlineError
from schoolguard.ui.widgets.table import TableView

class Ui_MembersPanel(object):
    def setupUi(self, MembersPanel: QWidget) -> None:
        if not MembersPanel.objectName():
            MembersPanel.setObjectName(u"MembersPanel")
        MembersPanel.resize(432, 600)
        self.panel_layout = QVBoxLayout(MembersPanel)
        self.panel_layout.setSpacing(12)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.pasted_box = QVBoxLayout()
        self.pasted_box.setSpacing(4)
        self.pasted_box.setObjectName(u"pasted_box")
        self.pasted_label = QLabel(MembersPanel)
        self.pasted_label.setObjectName(u"pasted_label")
        self.pasted_label.setTextFormat(Qt.TextFormat.PlainText)
        self.pasted_label.setProperty(u"role", u"muted")

        self.pasted_box.addWidget(self.pasted_label)

        self.pasted = QPlainTextEdit(MembersPanel)
        self.pasted.setObjectName(u"pasted")
        self.pasted.setTabChangesFocus(True)

        self.pasted_box.addWidget(self.pasted)

        self.pasted_box.setStretch(1, 1)

        self.panel_layout.addLayout(self.pasted_box)

        self.people_box = QVBoxLayout()
        self.people_box.setSpacing(4)
        self.people_box.setObjectName(u"people_box")
        self.people_label = QLabel(MembersPanel)
        self.people_label.setObjectName(u"people_label")
        self.people_label.setTextFormat(Qt.TextFormat.PlainText)
        self.people_label.setProperty(u"role", u"muted")

        self.people_box.addWidget(self.people_label)

        self.people = TableView(MembersPanel)
        self.people.setObjectName(u"people")

        self.people_box.addWidget(self.people)

        self.people_box.setStretch(1, 1)

        self.panel_layout.addLayout(self.people_box)

        self.note = QLabel(MembersPanel)
        self.note.setObjectName(u"note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setProperty(u"role", u"note")

        self.panel_layout.addWidget(self.note)

        self.error = InlineError(MembersPanel)
        self.error.setObjectName(u"error")

        self.panel_layout.addWidget(self.error)

        self.save = QPushButton(MembersPanel)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"primary", True)

        self.panel_layout.addWidget(self.save)

#if QT_CONFIG(shortcut)
        self.pasted_label.setBuddy(self.pasted)
        self.people_label.setBuddy(self.people)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MembersPanel)

        QMetaObject.connectSlotsByName(MembersPanel)
    # setupUi

    def retranslateUi(self, MembersPanel: QWidget) -> None:
        self.pasted_label.setText(QCoreApplication.translate("MembersPanel", u"\u540d\u5355\uff0c\u4e00\u884c\u4e00\u4eba", None))
        self.pasted.setPlaceholderText(QCoreApplication.translate("MembersPanel", u"\u4ece Excel \u6216\u901a\u77e5\u91cc\u590d\u5236\uff0c\u7c98\u8d34\u5230\u8fd9\u91cc\u3002\u5982\uff1a\n"
"\u7ec4\u957f \u5f20\u4e09 \u6821\u957f\n"
"\u526f\u7ec4\u957f\uff1a\u674e\u56db\uff08\u526f\u6821\u957f\uff09\u3001\u738b\u4e94", None))
        self.people_label.setText(QCoreApplication.translate("MembersPanel", u"\u8ba4\u51fa\u6765\u7684\u4eba", None))
#if QT_CONFIG(accessibility)
        self.people.setAccessibleName(QCoreApplication.translate("MembersPanel", u"\u8ba4\u51fa\u6765\u7684\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.save.setText(QCoreApplication.translate("MembersPanel", u"\u6dfb\u52a0 \u00b7 Ctrl S", None))
        pass
    # retranslateUi

