# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'calendar_day_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from schoolguard.ui.widgets.date_edit import DateEdit
from schoolguard.ui.widgets.states import InlineError

class Ui_CalendarDayPanel(object):
    def setupUi(self, CalendarDayPanel: QWidget) -> None:
        if not CalendarDayPanel.objectName():
            CalendarDayPanel.setObjectName(u"CalendarDayPanel")
        CalendarDayPanel.resize(300, 560)
        self.panel_layout = QVBoxLayout(CalendarDayPanel)
        self.panel_layout.setSpacing(12)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.kind_box = QVBoxLayout()
        self.kind_box.setSpacing(4)
        self.kind_box.setObjectName(u"kind_box")
        self.kind_label = QLabel(CalendarDayPanel)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_label.setProperty(u"role", u"muted")

        self.kind_box.addWidget(self.kind_label)

        self.kind = QComboBox(CalendarDayPanel)
        self.kind.setObjectName(u"kind")

        self.kind_box.addWidget(self.kind)


        self.panel_layout.addLayout(self.kind_box)

        self.starts_on_box = QVBoxLayout()
        self.starts_on_box.setSpacing(4)
        self.starts_on_box.setObjectName(u"starts_on_box")
        self.starts_on_label = QLabel(CalendarDayPanel)
        self.starts_on_label.setObjectName(u"starts_on_label")
        self.starts_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.starts_on_label.setProperty(u"role", u"muted")

        self.starts_on_box.addWidget(self.starts_on_label)

        self.starts_on = DateEdit(CalendarDayPanel)
        self.starts_on.setObjectName(u"starts_on")

        self.starts_on_box.addWidget(self.starts_on)


        self.panel_layout.addLayout(self.starts_on_box)

        self.ends_on_box = QVBoxLayout()
        self.ends_on_box.setSpacing(4)
        self.ends_on_box.setObjectName(u"ends_on_box")
        self.ends_on_label = QLabel(CalendarDayPanel)
        self.ends_on_label.setObjectName(u"ends_on_label")
        self.ends_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.ends_on_label.setProperty(u"role", u"muted")

        self.ends_on_box.addWidget(self.ends_on_label)

        self.ends_on = DateEdit(CalendarDayPanel)
        self.ends_on.setObjectName(u"ends_on")

        self.ends_on_box.addWidget(self.ends_on)


        self.panel_layout.addLayout(self.ends_on_box)

        self.name_box = QVBoxLayout()
        self.name_box.setSpacing(4)
        self.name_box.setObjectName(u"name_box")
        self.name_label = QLabel(CalendarDayPanel)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_label.setProperty(u"role", u"muted")

        self.name_box.addWidget(self.name_label)

        self.name = QLineEdit(CalendarDayPanel)
        self.name.setObjectName(u"name")

        self.name_box.addWidget(self.name)


        self.panel_layout.addLayout(self.name_box)

        self.follows_box = QVBoxLayout()
        self.follows_box.setSpacing(4)
        self.follows_box.setObjectName(u"follows_box")
        self.follows_label = QLabel(CalendarDayPanel)
        self.follows_label.setObjectName(u"follows_label")
        self.follows_label.setTextFormat(Qt.TextFormat.PlainText)
        self.follows_label.setProperty(u"role", u"muted")

        self.follows_box.addWidget(self.follows_label)

        self.follows = QComboBox(CalendarDayPanel)
        self.follows.setObjectName(u"follows")

        self.follows_box.addWidget(self.follows)


        self.panel_layout.addLayout(self.follows_box)

        self.note_box = QVBoxLayout()
        self.note_box.setSpacing(4)
        self.note_box.setObjectName(u"note_box")
        self.note_label = QLabel(CalendarDayPanel)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_label.setProperty(u"role", u"muted")

        self.note_box.addWidget(self.note_label)

        self.note = QLineEdit(CalendarDayPanel)
        self.note.setObjectName(u"note")

        self.note_box.addWidget(self.note)


        self.panel_layout.addLayout(self.note_box)

        self.says = QLabel(CalendarDayPanel)
        self.says.setObjectName(u"says")
        self.says.setTextFormat(Qt.TextFormat.PlainText)
        self.says.setWordWrap(True)
        self.says.setProperty(u"role", u"note")

        self.panel_layout.addWidget(self.says)

        self.error = InlineError(CalendarDayPanel)
        self.error.setObjectName(u"error")

        self.panel_layout.addWidget(self.error)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.panel_layout.addItem(self.space)

        self.missing = QLabel(CalendarDayPanel)
        self.missing.setObjectName(u"missing")
        self.missing.setTextFormat(Qt.TextFormat.PlainText)
        self.missing.setWordWrap(True)
        self.missing.setProperty(u"role", u"note")

        self.panel_layout.addWidget(self.missing)

        self.buttons_layout = QVBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.save = QPushButton(CalendarDayPanel)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"primary", True)

        self.buttons_layout.addWidget(self.save)

        self.remove = QPushButton(CalendarDayPanel)
        self.remove.setObjectName(u"remove")

        self.buttons_layout.addWidget(self.remove)


        self.panel_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind)
        self.starts_on_label.setBuddy(self.starts_on)
        self.ends_on_label.setBuddy(self.ends_on)
        self.name_label.setBuddy(self.name)
        self.follows_label.setBuddy(self.follows)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CalendarDayPanel)

        QMetaObject.connectSlotsByName(CalendarDayPanel)
    # setupUi

    def retranslateUi(self, CalendarDayPanel: QWidget) -> None:
        self.kind_label.setText(QCoreApplication.translate("CalendarDayPanel", u"\u7c7b\u522b", None))
        self.starts_on_label.setText(QCoreApplication.translate("CalendarDayPanel", u"\u4ece", None))
        self.ends_on_label.setText(QCoreApplication.translate("CalendarDayPanel", u"\u5230\uff08\u4e00\u5929\u7684\uff0c\u548c\u4e0a\u9762\u4e00\u6837\uff09", None))
        self.name_label.setText(QCoreApplication.translate("CalendarDayPanel", u"\u540d\u79f0", None))
        self.name.setPlaceholderText(QCoreApplication.translate("CalendarDayPanel", u"\u5982\uff1a\u79cb\u5047\u3001\u671f\u4e2d\u8003\u8bd5", None))
        self.follows_label.setText(QCoreApplication.translate("CalendarDayPanel", u"\u6309\u5468\u51e0\u4e0a\u8bfe\uff08\u9009\u586b\uff09", None))
        self.note_label.setText(QCoreApplication.translate("CalendarDayPanel", u"\u5907\u6ce8\uff08\u9009\u586b\uff09", None))
        self.save.setText(QCoreApplication.translate("CalendarDayPanel", u"\u4fdd\u5b58 \u00b7 Ctrl S", None))
        self.remove.setText(QCoreApplication.translate("CalendarDayPanel", u"\u5220\u9664", None))
        pass
    # retranslateUi

