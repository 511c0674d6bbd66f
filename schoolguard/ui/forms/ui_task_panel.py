# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'task_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QListView, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from schoolguard.ui.widgets.date_edit import DateEdit
from schoolguard.ui.widgets.states import InlineError

class Ui_TaskPanel(object):
    def setupUi(self, TaskPanel: QWidget) -> None:
        if not TaskPanel.objectName():
            TaskPanel.setObjectName(u"TaskPanel")
        TaskPanel.resize(300, 560)
        self.panel_layout = QVBoxLayout(TaskPanel)
        self.panel_layout.setSpacing(8)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.kind_box = QVBoxLayout()
        self.kind_box.setSpacing(4)
        self.kind_box.setObjectName(u"kind_box")
        self.kind_label = QLabel(TaskPanel)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_label.setProperty(u"role", u"muted")

        self.kind_box.addWidget(self.kind_label)

        self.kind = QComboBox(TaskPanel)
        self.kind.setObjectName(u"kind")

        self.kind_box.addWidget(self.kind)


        self.panel_layout.addLayout(self.kind_box)

        self.title_box = QVBoxLayout()
        self.title_box.setSpacing(4)
        self.title_box.setObjectName(u"title_box")
        self.title_label = QLabel(TaskPanel)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setProperty(u"role", u"muted")

        self.title_box.addWidget(self.title_label)

        self.title_text = QLineEdit(TaskPanel)
        self.title_text.setObjectName(u"title_text")

        self.title_box.addWidget(self.title_text)


        self.panel_layout.addLayout(self.title_box)

        self.burden = QLabel(TaskPanel)
        self.burden.setObjectName(u"burden")
        self.burden.setTextFormat(Qt.TextFormat.PlainText)
        self.burden.setWordWrap(True)
        self.burden.setProperty(u"role", u"note")

        self.panel_layout.addWidget(self.burden)

        self.due_box = QVBoxLayout()
        self.due_box.setSpacing(4)
        self.due_box.setObjectName(u"due_box")
        self.due_label = QLabel(TaskPanel)
        self.due_label.setObjectName(u"due_label")
        self.due_label.setTextFormat(Qt.TextFormat.PlainText)
        self.due_label.setProperty(u"role", u"muted")

        self.due_box.addWidget(self.due_label)

        self.due = DateEdit(TaskPanel)
        self.due.setObjectName(u"due")

        self.due_box.addWidget(self.due)


        self.panel_layout.addLayout(self.due_box)

        self.responsible_box = QVBoxLayout()
        self.responsible_box.setSpacing(4)
        self.responsible_box.setObjectName(u"responsible_box")
        self.responsible_label = QLabel(TaskPanel)
        self.responsible_label.setObjectName(u"responsible_label")
        self.responsible_label.setTextFormat(Qt.TextFormat.PlainText)
        self.responsible_label.setProperty(u"role", u"muted")

        self.responsible_box.addWidget(self.responsible_label)

        self.responsible = QLineEdit(TaskPanel)
        self.responsible.setObjectName(u"responsible")

        self.responsible_box.addWidget(self.responsible)


        self.panel_layout.addLayout(self.responsible_box)

        self.for_box = QVBoxLayout()
        self.for_box.setSpacing(4)
        self.for_box.setObjectName(u"for_box")
        self.for_label = QLabel(TaskPanel)
        self.for_label.setObjectName(u"for_label")
        self.for_label.setTextFormat(Qt.TextFormat.PlainText)
        self.for_label.setProperty(u"role", u"muted")

        self.for_box.addWidget(self.for_label)

        self.for_whom = QComboBox(TaskPanel)
        self.for_whom.setObjectName(u"for_whom")

        self.for_box.addWidget(self.for_whom)


        self.panel_layout.addLayout(self.for_box)

        self.classes = QListView(TaskPanel)
        self.classes.setObjectName(u"classes")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.classes.sizePolicy().hasHeightForWidth())
        self.classes.setSizePolicy(sizePolicy)
        self.classes.setMinimumSize(QSize(0, 96))

        self.panel_layout.addWidget(self.classes)

        self.error = InlineError(TaskPanel)
        self.error.setObjectName(u"error")

        self.panel_layout.addWidget(self.error)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.panel_layout.addItem(self.space)

        self.missing = QLabel(TaskPanel)
        self.missing.setObjectName(u"missing")
        self.missing.setTextFormat(Qt.TextFormat.PlainText)
        self.missing.setWordWrap(True)
        self.missing.setProperty(u"role", u"note")

        self.panel_layout.addWidget(self.missing)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.save = QPushButton(TaskPanel)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"primary", True)

        self.buttons_layout.addWidget(self.save)

        self.remove = QPushButton(TaskPanel)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"danger", True)

        self.buttons_layout.addWidget(self.remove)


        self.panel_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind)
        self.title_label.setBuddy(self.title_text)
        self.due_label.setBuddy(self.due)
        self.responsible_label.setBuddy(self.responsible)
        self.for_label.setBuddy(self.for_whom)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(TaskPanel)

        QMetaObject.connectSlotsByName(TaskPanel)
    # setupUi

    def retranslateUi(self, TaskPanel: QWidget) -> None:
        self.kind_label.setText(QCoreApplication.translate("TaskPanel", u"\u7c7b\u522b", None))
        self.title_label.setText(QCoreApplication.translate("TaskPanel", u"\u4efb\u52a1", None))
        self.due_label.setText(QCoreApplication.translate("TaskPanel", u"\u622a\u6b62\u65e5\u671f", None))
        self.responsible_label.setText(QCoreApplication.translate("TaskPanel", u"\u8d1f\u8d23\u4eba", None))
        self.responsible.setPlaceholderText(QCoreApplication.translate("TaskPanel", u"\u9009\u586b\uff0c\u4e0d\u586b\u7531\u5404\u73ed\u73ed\u4e3b\u4efb\u8d1f\u8d23", None))
        self.for_label.setText(QCoreApplication.translate("TaskPanel", u"\u54ea\u4e9b\u73ed\u505a", None))
#if QT_CONFIG(accessibility)
        self.classes.setAccessibleName(QCoreApplication.translate("TaskPanel", u"\u9009\u5b9a\u7684\u73ed\u7ea7", None))
#endif // QT_CONFIG(accessibility)
        self.save.setText(QCoreApplication.translate("TaskPanel", u"\u4fdd\u5b58 \u00b7 Ctrl S", None))
        self.remove.setText(QCoreApplication.translate("TaskPanel", u"\u5220\u9664", None))
        pass
    # retranslateUi

