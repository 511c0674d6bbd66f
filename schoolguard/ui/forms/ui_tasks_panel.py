# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'tasks_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from schoolguard.ui.widgets.ordered_table import OrderedTable

class Ui_TasksPanel(object):
    def setupUi(self, TasksPanel: QWidget) -> None:
        if not TasksPanel.objectName():
            TasksPanel.setObjectName(u"TasksPanel")
        TasksPanel.resize(300, 560)
        self.panel_layout = QVBoxLayout(TasksPanel)
        self.panel_layout.setSpacing(8)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.told = QLabel(TasksPanel)
        self.told.setObjectName(u"told")
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.told.setProperty(u"role", u"note")

        self.panel_layout.addWidget(self.told)

        self.table = OrderedTable(TasksPanel)
        self.table.setObjectName(u"table")

        self.panel_layout.addWidget(self.table)

        self.empty = QLabel(TasksPanel)
        self.empty.setObjectName(u"empty")
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)
        self.empty.setProperty(u"role", u"muted")

        self.panel_layout.addWidget(self.empty)

        self.buttons_layout = QVBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.add = QPushButton(TasksPanel)
        self.add.setObjectName(u"add")
        self.add.setProperty(u"primary", True)

        self.buttons_layout.addWidget(self.add)

        self.plan = QPushButton(TasksPanel)
        self.plan.setObjectName(u"plan")

        self.buttons_layout.addWidget(self.plan)


        self.panel_layout.addLayout(self.buttons_layout)


        self.retranslateUi(TasksPanel)

        QMetaObject.connectSlotsByName(TasksPanel)
    # setupUi

    def retranslateUi(self, TasksPanel: QWidget) -> None:
        self.told.setText(QCoreApplication.translate("TasksPanel", u"\u6309 Enter \u6253\u5f00\uff0cDelete \u5220\u9664\uff0cAlt+\u2191 \u2193 \u8c03\u6574\u6b21\u5e8f\u3002", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("TasksPanel", u"\u4efb\u52a1", None))
#endif // QT_CONFIG(accessibility)
        self.empty.setText(QCoreApplication.translate("TasksPanel", u"\u8fd8\u6ca1\u6709\u4efb\u52a1\u3002\u53ef\u4ee5\u4ece\u6807\u51c6\u65b9\u6848\u91cc\u6311\uff0c\u4e5f\u53ef\u4ee5\u81ea\u5df1\u6dfb\u52a0\u3002", None))
        self.add.setText(QCoreApplication.translate("TasksPanel", u"\u6dfb\u52a0\u4efb\u52a1", None))
        self.plan.setText(QCoreApplication.translate("TasksPanel", u"\u4ece\u6807\u51c6\u65b9\u6848\u6dfb\u52a0\u2026", None))
        pass
    # retranslateUi

