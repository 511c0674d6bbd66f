# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'summary_words_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from schoolguard.ui.widgets.date_edit import DateEdit
from schoolguard.ui.widgets.states import InlineError

class Ui_SummaryWordsPanel(object):
    def setupUi(self, SummaryWordsPanel: QWidget) -> None:
        if not SummaryWordsPanel.objectName():
            SummaryWordsPanel.setObjectName(u"SummaryWordsPanel")
        SummaryWordsPanel.resize(300, 560)
        self.panel_layout = QVBoxLayout(SummaryWordsPanel)
        self.panel_layout.setSpacing(12)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.place_box = QVBoxLayout()
        self.place_box.setSpacing(4)
        self.place_box.setObjectName(u"place_box")
        self.place_label = QLabel(SummaryWordsPanel)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setTextFormat(Qt.TextFormat.PlainText)
        self.place_label.setProperty(u"role", u"muted")

        self.place_box.addWidget(self.place_label)

        self.place = QComboBox(SummaryWordsPanel)
        self.place.setObjectName(u"place")

        self.place_box.addWidget(self.place)


        self.panel_layout.addLayout(self.place_box)

        self.said_title = QLabel(SummaryWordsPanel)
        self.said_title.setObjectName(u"said_title")
        self.said_title.setTextFormat(Qt.TextFormat.PlainText)
        self.said_title.setWordWrap(True)
        self.said_title.setProperty(u"role", u"muted")

        self.panel_layout.addWidget(self.said_title)

        self.said = QLabel(SummaryWordsPanel)
        self.said.setObjectName(u"said")
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.setProperty(u"role", u"note")

        self.panel_layout.addWidget(self.said)

        self.mode_box = QVBoxLayout()
        self.mode_box.setSpacing(4)
        self.mode_box.setObjectName(u"mode_box")
        self.mode_label = QLabel(SummaryWordsPanel)
        self.mode_label.setObjectName(u"mode_label")
        self.mode_label.setTextFormat(Qt.TextFormat.PlainText)
        self.mode_label.setProperty(u"role", u"muted")

        self.mode_box.addWidget(self.mode_label)

        self.mode = QComboBox(SummaryWordsPanel)
        self.mode.setObjectName(u"mode")

        self.mode_box.addWidget(self.mode)


        self.panel_layout.addLayout(self.mode_box)

        self.words_box = QVBoxLayout()
        self.words_box.setSpacing(4)
        self.words_box.setObjectName(u"words_box")
        self.words_label = QLabel(SummaryWordsPanel)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.words_label.setProperty(u"role", u"muted")

        self.words_box.addWidget(self.words_label)

        self.words = QPlainTextEdit(SummaryWordsPanel)
        self.words.setObjectName(u"words")
        self.words.setTabChangesFocus(True)

        self.words_box.addWidget(self.words)


        self.panel_layout.addLayout(self.words_box)

        self.due_box = QVBoxLayout()
        self.due_box.setSpacing(4)
        self.due_box.setObjectName(u"due_box")
        self.due_label = QLabel(SummaryWordsPanel)
        self.due_label.setObjectName(u"due_label")
        self.due_label.setTextFormat(Qt.TextFormat.PlainText)
        self.due_label.setProperty(u"role", u"muted")

        self.due_box.addWidget(self.due_label)

        self.due_row = QHBoxLayout()
        self.due_row.setSpacing(8)
        self.due_row.setObjectName(u"due_row")
        self.has_due = QCheckBox(SummaryWordsPanel)
        self.has_due.setObjectName(u"has_due")

        self.due_row.addWidget(self.has_due)

        self.due = DateEdit(SummaryWordsPanel)
        self.due.setObjectName(u"due")

        self.due_row.addWidget(self.due)

        self.due_row.setStretch(1, 1)

        self.due_box.addLayout(self.due_row)


        self.panel_layout.addLayout(self.due_box)

        self.person_box = QVBoxLayout()
        self.person_box.setSpacing(4)
        self.person_box.setObjectName(u"person_box")
        self.person_label = QLabel(SummaryWordsPanel)
        self.person_label.setObjectName(u"person_label")
        self.person_label.setTextFormat(Qt.TextFormat.PlainText)
        self.person_label.setProperty(u"role", u"muted")

        self.person_box.addWidget(self.person_label)

        self.person = QLineEdit(SummaryWordsPanel)
        self.person.setObjectName(u"person")

        self.person_box.addWidget(self.person)


        self.panel_layout.addLayout(self.person_box)

        self.error = InlineError(SummaryWordsPanel)
        self.error.setObjectName(u"error")

        self.panel_layout.addWidget(self.error)

        self.missing = QLabel(SummaryWordsPanel)
        self.missing.setObjectName(u"missing")
        self.missing.setTextFormat(Qt.TextFormat.PlainText)
        self.missing.setWordWrap(True)
        self.missing.setProperty(u"role", u"note")

        self.panel_layout.addWidget(self.missing)

        self.buttons_layout = QVBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.save = QPushButton(SummaryWordsPanel)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"primary", True)

        self.buttons_layout.addWidget(self.save)

        self.remove = QPushButton(SummaryWordsPanel)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"danger", True)

        self.buttons_layout.addWidget(self.remove)


        self.panel_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.place_label.setBuddy(self.place)
        self.mode_label.setBuddy(self.mode)
        self.words_label.setBuddy(self.words)
        self.due_label.setBuddy(self.has_due)
        self.person_label.setBuddy(self.person)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SummaryWordsPanel)

        QMetaObject.connectSlotsByName(SummaryWordsPanel)
    # setupUi

    def retranslateUi(self, SummaryWordsPanel: QWidget) -> None:
        self.place_label.setText(QCoreApplication.translate("SummaryWordsPanel", u"\u5199\u5728\u54ea\u4e00\u90e8\u5206", None))
        self.said_title.setText(QCoreApplication.translate("SummaryWordsPanel", u"\u8bb0\u5f55\u5199\u51fa\u7684", None))
        self.mode_label.setText(QCoreApplication.translate("SummaryWordsPanel", u"\u600e\u4e48\u653e", None))
        self.words_label.setText(QCoreApplication.translate("SummaryWordsPanel", u"\u81ea\u5df1\u5199\u7684\u8bdd", None))
        self.words.setPlaceholderText(QCoreApplication.translate("SummaryWordsPanel", u"\u4e00\u884c\u4e00\u6bb5", None))
        self.due_label.setText(QCoreApplication.translate("SummaryWordsPanel", u"\u4ec0\u4e48\u65f6\u5019\u505a\u5b8c\uff08\u9009\u586b\uff09", None))
#if QT_CONFIG(accessibility)
        self.has_due.setAccessibleName(QCoreApplication.translate("SummaryWordsPanel", u"\u5199\u4e0a\u65f6\u95f4", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.due.setAccessibleName(QCoreApplication.translate("SummaryWordsPanel", u"\u4ec0\u4e48\u65f6\u5019\u505a\u5b8c", None))
#endif // QT_CONFIG(accessibility)
        self.person_label.setText(QCoreApplication.translate("SummaryWordsPanel", u"\u8c01\u8d1f\u8d23\uff08\u9009\u586b\uff09", None))
        self.person.setPlaceholderText(QCoreApplication.translate("SummaryWordsPanel", u"\u5982\uff1a\u5fb7\u80b2\u5904", None))
        self.save.setText(QCoreApplication.translate("SummaryWordsPanel", u"\u4fdd\u5b58 \u00b7 Ctrl S", None))
        self.remove.setText(QCoreApplication.translate("SummaryWordsPanel", u"\u5220\u9664", None))
        pass
    # retranslateUi

