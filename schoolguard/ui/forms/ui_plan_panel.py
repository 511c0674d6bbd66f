# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plan_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from schoolguard.ui.widgets.states import InlineError

class Ui_PlanPanel(object):
    def setupUi(self, PlanPanel: QWidget) -> None:
        if not PlanPanel.objectName():
            PlanPanel.setObjectName(u"PlanPanel")
        PlanPanel.resize(300, 560)
        self.panel_layout = QVBoxLayout(PlanPanel)
        self.panel_layout.setSpacing(8)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(PlanPanel)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setWidgetResizable(True)
        self.scroll_body = QWidget()
        self.scroll_body.setObjectName(u"scroll_body")
        self.body_layout = QVBoxLayout(self.scroll_body)
        self.body_layout.setSpacing(8)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(0, 0, 0, 0)
        self.standard_layout = QVBoxLayout()
        self.standard_layout.setSpacing(8)
        self.standard_layout.setObjectName(u"standard_layout")
        self.standard_heading = QLabel(self.scroll_body)
        self.standard_heading.setObjectName(u"standard_heading")
        self.standard_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.standard_heading.setProperty(u"role", u"strong")

        self.standard_layout.addWidget(self.standard_heading)


        self.body_layout.addLayout(self.standard_layout)

        self.extra_layout = QVBoxLayout()
        self.extra_layout.setSpacing(8)
        self.extra_layout.setObjectName(u"extra_layout")
        self.extra_heading = QLabel(self.scroll_body)
        self.extra_heading.setObjectName(u"extra_heading")
        self.extra_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.extra_heading.setProperty(u"role", u"strong")

        self.extra_layout.addWidget(self.extra_heading)


        self.body_layout.addLayout(self.extra_layout)

        self.body_space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.body_layout.addItem(self.body_space)

        self.scroll.setWidget(self.scroll_body)

        self.panel_layout.addWidget(self.scroll)

        self.error = InlineError(PlanPanel)
        self.error.setObjectName(u"error")

        self.panel_layout.addWidget(self.error)

        self.missing = QLabel(PlanPanel)
        self.missing.setObjectName(u"missing")
        self.missing.setTextFormat(Qt.TextFormat.PlainText)
        self.missing.setWordWrap(True)
        self.missing.setProperty(u"role", u"note")

        self.panel_layout.addWidget(self.missing)

        self.buttons_layout = QVBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.save = QPushButton(PlanPanel)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"primary", True)

        self.buttons_layout.addWidget(self.save)


        self.panel_layout.addLayout(self.buttons_layout)


        self.retranslateUi(PlanPanel)

        QMetaObject.connectSlotsByName(PlanPanel)
    # setupUi

    def retranslateUi(self, PlanPanel: QWidget) -> None:
        self.standard_heading.setText(QCoreApplication.translate("PlanPanel", u"\u6bcf\u6708\u90fd\u505a", None))
        self.extra_heading.setText(QCoreApplication.translate("PlanPanel", u"\u53e6\u5916\u53ef\u9009", None))
        self.save.setText(QCoreApplication.translate("PlanPanel", u"\u6dfb\u52a0 \u00b7 Ctrl S", None))
        pass
    # retranslateUi

