# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'channels_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from schoolguard.ui.widgets.heads_edit import HeadsEdit
from schoolguard.ui.widgets.states import InlineError

class Ui_ChannelsPanel(object):
    def setupUi(self, ChannelsPanel: QWidget) -> None:
        if not ChannelsPanel.objectName():
            ChannelsPanel.setObjectName(u"ChannelsPanel")
        ChannelsPanel.resize(300, 600)
        self.panel_layout = QVBoxLayout(ChannelsPanel)
        self.panel_layout.setSpacing(8)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.channel = QComboBox(ChannelsPanel)
        self.channel.setObjectName(u"channel")

        self.panel_layout.addWidget(self.channel)

        self.used = QCheckBox(ChannelsPanel)
        self.used.setObjectName(u"used")

        self.panel_layout.addWidget(self.used)

        self.l_name = QLabel(ChannelsPanel)
        self.l_name.setObjectName(u"l_name")
        self.l_name.setTextFormat(Qt.TextFormat.PlainText)
        self.l_name.setProperty(u"role", u"note")

        self.panel_layout.addWidget(self.l_name)

        self.name = QLineEdit(ChannelsPanel)
        self.name.setObjectName(u"name")

        self.panel_layout.addWidget(self.name)

        self.l_signature = QLabel(ChannelsPanel)
        self.l_signature.setObjectName(u"l_signature")
        self.l_signature.setTextFormat(Qt.TextFormat.PlainText)
        self.l_signature.setProperty(u"role", u"note")

        self.panel_layout.addWidget(self.l_signature)

        self.signature = QLineEdit(ChannelsPanel)
        self.signature.setObjectName(u"signature")

        self.panel_layout.addWidget(self.signature)

        self.with_line = QCheckBox(ChannelsPanel)
        self.with_line.setObjectName(u"with_line")

        self.panel_layout.addWidget(self.with_line)

        self.l_most = QLabel(ChannelsPanel)
        self.l_most.setObjectName(u"l_most")
        self.l_most.setTextFormat(Qt.TextFormat.PlainText)
        self.l_most.setProperty(u"role", u"note")

        self.panel_layout.addWidget(self.l_most)

        self.most = HeadsEdit(ChannelsPanel)
        self.most.setObjectName(u"most")

        self.panel_layout.addWidget(self.most)

        self.l_segment = QLabel(ChannelsPanel)
        self.l_segment.setObjectName(u"l_segment")
        self.l_segment.setTextFormat(Qt.TextFormat.PlainText)
        self.l_segment.setProperty(u"role", u"note")

        self.panel_layout.addWidget(self.l_segment)

        self.segment = HeadsEdit(ChannelsPanel)
        self.segment.setObjectName(u"segment")

        self.panel_layout.addWidget(self.segment)

        self.line = QFrame(ChannelsPanel)
        self.line.setObjectName(u"line")
        self.line.setProperty(u"hairline", True)

        self.panel_layout.addWidget(self.line)

        self.l_check_line = QLabel(ChannelsPanel)
        self.l_check_line.setObjectName(u"l_check_line")
        self.l_check_line.setTextFormat(Qt.TextFormat.PlainText)
        self.l_check_line.setProperty(u"role", u"note")

        self.panel_layout.addWidget(self.l_check_line)

        self.check_line = QLineEdit(ChannelsPanel)
        self.check_line.setObjectName(u"check_line")

        self.panel_layout.addWidget(self.check_line)

        self.l_own_phones = QLabel(ChannelsPanel)
        self.l_own_phones.setObjectName(u"l_own_phones")
        self.l_own_phones.setTextFormat(Qt.TextFormat.PlainText)
        self.l_own_phones.setProperty(u"role", u"note")

        self.panel_layout.addWidget(self.l_own_phones)

        self.own_phones = QLineEdit(ChannelsPanel)
        self.own_phones.setObjectName(u"own_phones")

        self.panel_layout.addWidget(self.own_phones)

        self.hint = QLabel(ChannelsPanel)
        self.hint.setObjectName(u"hint")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)
        self.hint.setProperty(u"role", u"note")

        self.panel_layout.addWidget(self.hint)

        self.error = InlineError(ChannelsPanel)
        self.error.setObjectName(u"error")

        self.panel_layout.addWidget(self.error)

        self.space = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.panel_layout.addItem(self.space)

        self.save = QPushButton(ChannelsPanel)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"primary", True)

        self.panel_layout.addWidget(self.save)


        self.retranslateUi(ChannelsPanel)

        QMetaObject.connectSlotsByName(ChannelsPanel)
    # setupUi

    def retranslateUi(self, ChannelsPanel: QWidget) -> None:
#if QT_CONFIG(accessibility)
        self.channel.setAccessibleName(QCoreApplication.translate("ChannelsPanel", u"\u6e20\u9053", None))
#endif // QT_CONFIG(accessibility)
        self.used.setText(QCoreApplication.translate("ChannelsPanel", u"\u672c\u6821\u4f7f\u7528", None))
        self.l_name.setText(QCoreApplication.translate("ChannelsPanel", u"\u540d\u79f0", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("ChannelsPanel", u"\u540d\u79f0", None))
#endif // QT_CONFIG(accessibility)
        self.l_signature.setText(QCoreApplication.translate("ChannelsPanel", u"\u7b7e\u540d", None))
        self.signature.setPlaceholderText(QCoreApplication.translate("ChannelsPanel", u"\u5982\uff1a\u9752\u79be\u5c0f\u5b66", None))
#if QT_CONFIG(accessibility)
        self.signature.setAccessibleName(QCoreApplication.translate("ChannelsPanel", u"\u7b7e\u540d", None))
#endif // QT_CONFIG(accessibility)
        self.with_line.setText(QCoreApplication.translate("ChannelsPanel", u"\u672b\u5c3e\u52a0\u6838\u5b9e\u63d0\u793a", None))
        self.l_most.setText(QCoreApplication.translate("ChannelsPanel", u"\u957f\u5ea6\u4e0a\u9650\uff08\u4e0d\u6e05\u695a\u7684\u7559\u7a7a\uff09", None))
#if QT_CONFIG(accessibility)
        self.most.setAccessibleName(QCoreApplication.translate("ChannelsPanel", u"\u957f\u5ea6\u4e0a\u9650", None))
#endif // QT_CONFIG(accessibility)
        self.l_segment.setText(QCoreApplication.translate("ChannelsPanel", u"\u77ed\u4fe1\u5355\u6761\u5b57\u6570\uff08\u4e00\u822c 70\uff09", None))
#if QT_CONFIG(accessibility)
        self.segment.setAccessibleName(QCoreApplication.translate("ChannelsPanel", u"\u77ed\u4fe1\u5355\u6761\u5b57\u6570", None))
#endif // QT_CONFIG(accessibility)
        self.l_check_line.setText(QCoreApplication.translate("ChannelsPanel", u"\u6838\u5b9e\u63d0\u793a\uff08\u6bcf\u6761\u6d88\u606f\u672b\u5c3e\uff09", None))
#if QT_CONFIG(accessibility)
        self.check_line.setAccessibleName(QCoreApplication.translate("ChannelsPanel", u"\u6838\u5b9e\u63d0\u793a", None))
#endif // QT_CONFIG(accessibility)
        self.l_own_phones.setText(QCoreApplication.translate("ChannelsPanel", u"\u5b66\u6821\u7684\u7535\u8bdd\uff0c\u7528\u7a7a\u683c\u9694\u5f00", None))
        self.own_phones.setPlaceholderText(QCoreApplication.translate("ChannelsPanel", u"\u5982\uff1a0571-88880000", None))
#if QT_CONFIG(accessibility)
        self.own_phones.setAccessibleName(QCoreApplication.translate("ChannelsPanel", u"\u5b66\u6821\u7684\u7535\u8bdd", None))
#endif // QT_CONFIG(accessibility)
        self.hint.setText(QCoreApplication.translate("ChannelsPanel", u"\u5199\u5728\u8fd9\u91cc\u7684\u53f7\u7801\uff0c\u81ea\u67e5\u65f6\u4e0d\u7b97\u964c\u751f\u53f7\u7801\u3002", None))
        self.save.setText(QCoreApplication.translate("ChannelsPanel", u"\u4fdd\u5b58", None))
        pass
    # retranslateUi

