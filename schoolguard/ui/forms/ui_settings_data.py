# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_data.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from schoolguard.ui.widgets.card import (Card, ElidedLabel)
from schoolguard.ui.widgets.states import InlineError

class Ui_SettingsData(object):
    def setupUi(self, SettingsData: QWidget) -> None:
        if not SettingsData.objectName():
            SettingsData.setObjectName(u"SettingsData")
        SettingsData.resize(1048, 600)
        self.data_layout = QVBoxLayout(SettingsData)
        self.data_layout.setSpacing(8)
        self.data_layout.setObjectName(u"data_layout")
        self.data_layout.setContentsMargins(0, 0, 0, 0)
        self.cards_layout = QHBoxLayout()
        self.cards_layout.setSpacing(16)
        self.cards_layout.setObjectName(u"cards_layout")
        self.cards_layout.setContentsMargins(0, 0, 0, 0)
        self.data_card = Card(SettingsData)
        self.data_card.setObjectName(u"data_card")
        self.data_card_layout = QVBoxLayout(self.data_card)
        self.data_card_layout.setSpacing(12)
        self.data_card_layout.setObjectName(u"data_card_layout")
        self.data_card_layout.setContentsMargins(16, 16, 16, 16)
        self.data_heading = QLabel(self.data_card)
        self.data_heading.setObjectName(u"data_heading")
        self.data_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.data_heading.setProperty(u"role", u"card-title")

        self.data_card_layout.addWidget(self.data_heading)

        self.place_box = QVBoxLayout()
        self.place_box.setSpacing(2)
        self.place_box.setObjectName(u"place_box")
        self.place_box.setContentsMargins(0, 0, 0, 0)
        self.place_label = QLabel(self.data_card)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setTextFormat(Qt.TextFormat.PlainText)
        self.place_label.setProperty(u"role", u"muted")

        self.place_box.addWidget(self.place_label)

        self.place = QLabel(self.data_card)
        self.place.setObjectName(u"place")
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        self.place.setWordWrap(True)
        self.place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.place_box.addWidget(self.place)

        self.place_note = QLabel(self.data_card)
        self.place_note.setObjectName(u"place_note")
        self.place_note.setTextFormat(Qt.TextFormat.PlainText)
        self.place_note.setWordWrap(True)
        self.place_note.setProperty(u"role", u"note")
        self.place_note.setVisible(False)

        self.place_box.addWidget(self.place_note)

        self.move_box = QHBoxLayout()
        self.move_box.setSpacing(8)
        self.move_box.setObjectName(u"move_box")
        self.move_box.setContentsMargins(0, 0, 0, 0)
        self.move = QPushButton(self.data_card)
        self.move.setObjectName(u"move")
        self.move.setVisible(False)

        self.move_box.addWidget(self.move)

        self.move_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.move_box.addItem(self.move_space)


        self.place_box.addLayout(self.move_box)


        self.data_card_layout.addLayout(self.place_box)

        self.backup_box = QVBoxLayout()
        self.backup_box.setSpacing(2)
        self.backup_box.setObjectName(u"backup_box")
        self.backup_box.setContentsMargins(0, 0, 0, 0)
        self.latest_label = QLabel(self.data_card)
        self.latest_label.setObjectName(u"latest_label")
        self.latest_label.setTextFormat(Qt.TextFormat.PlainText)
        self.latest_label.setProperty(u"role", u"muted")

        self.backup_box.addWidget(self.latest_label)

        self.latest = ElidedLabel(self.data_card)
        self.latest.setObjectName(u"latest")
        self.latest.setTextFormat(Qt.TextFormat.PlainText)

        self.backup_box.addWidget(self.latest)


        self.data_card_layout.addLayout(self.backup_box)

        self.auto_box = QGridLayout()
        self.auto_box.setObjectName(u"auto_box")
        self.auto_box.setHorizontalSpacing(12)
        self.auto_box.setVerticalSpacing(8)
        self.auto_box.setContentsMargins(0, 0, 0, 0)
        self.every_label = QLabel(self.data_card)
        self.every_label.setObjectName(u"every_label")
        self.every_label.setTextFormat(Qt.TextFormat.PlainText)
        self.every_label.setProperty(u"role", u"muted")

        self.auto_box.addWidget(self.every_label, 0, 0, 1, 1)

        self.every = QComboBox(self.data_card)
        self.every.setObjectName(u"every")

        self.auto_box.addWidget(self.every, 0, 1, 1, 1)

        self.also_label = QLabel(self.data_card)
        self.also_label.setObjectName(u"also_label")
        self.also_label.setTextFormat(Qt.TextFormat.PlainText)
        self.also_label.setProperty(u"role", u"muted")

        self.auto_box.addWidget(self.also_label, 1, 0, 1, 1)

        self.also_box = QHBoxLayout()
        self.also_box.setSpacing(8)
        self.also_box.setObjectName(u"also_box")
        self.also_box.setContentsMargins(0, 0, 0, 0)
        self.also = ElidedLabel(self.data_card)
        self.also.setObjectName(u"also")

        self.also_box.addWidget(self.also)

        self.choose_also = QPushButton(self.data_card)
        self.choose_also.setObjectName(u"choose_also")

        self.also_box.addWidget(self.choose_also)

        self.no_also = QPushButton(self.data_card)
        self.no_also.setObjectName(u"no_also")

        self.also_box.addWidget(self.no_also)

        self.also_box.setStretch(0, 1)

        self.auto_box.addLayout(self.also_box, 1, 1, 1, 1)

        self.auto_box.setColumnStretch(1, 1)

        self.data_card_layout.addLayout(self.auto_box)

        self.backup_trouble = InlineError(self.data_card)
        self.backup_trouble.setObjectName(u"backup_trouble")

        self.data_card_layout.addWidget(self.backup_trouble)

        self.data_buttons = QWidget(self.data_card)
        self.data_buttons.setObjectName(u"data_buttons")
        self.backup = QPushButton(self.data_buttons)
        self.backup.setObjectName(u"backup")
        self.restore = QPushButton(self.data_buttons)
        self.restore.setObjectName(u"restore")
        self.check = QPushButton(self.data_buttons)
        self.check.setObjectName(u"check")
        self.workbook_out = QPushButton(self.data_buttons)
        self.workbook_out.setObjectName(u"workbook_out")
        self.workbook_in = QPushButton(self.data_buttons)
        self.workbook_in.setObjectName(u"workbook_in")
        self.open_folder = QPushButton(self.data_buttons)
        self.open_folder.setObjectName(u"open_folder")

        self.data_card_layout.addWidget(self.data_buttons)

        self.backup_why = QLabel(self.data_card)
        self.backup_why.setObjectName(u"backup_why")
        self.backup_why.setTextFormat(Qt.TextFormat.PlainText)
        self.backup_why.setWordWrap(True)
        self.backup_why.setProperty(u"role", u"note")

        self.data_card_layout.addWidget(self.backup_why)

        self.working = QWidget(self.data_card)
        self.working.setObjectName(u"working")
        self.working.setVisible(False)
        self.working_layout = QHBoxLayout(self.working)
        self.working_layout.setSpacing(12)
        self.working_layout.setObjectName(u"working_layout")
        self.working_layout.setContentsMargins(0, 0, 0, 0)
        self.working_text = QLabel(self.working)
        self.working_text.setObjectName(u"working_text")
        self.working_text.setTextFormat(Qt.TextFormat.PlainText)

        self.working_layout.addWidget(self.working_text)

        self.bar = QProgressBar(self.working)
        self.bar.setObjectName(u"bar")
        self.bar.setTextVisible(False)
        self.bar.setMaximum(0)

        self.working_layout.addWidget(self.bar)

        self.cancel = QPushButton(self.working)
        self.cancel.setObjectName(u"cancel")

        self.working_layout.addWidget(self.cancel)


        self.data_card_layout.addWidget(self.working)

        self.error = InlineError(self.data_card)
        self.error.setObjectName(u"error")

        self.data_card_layout.addWidget(self.error)

        self.found_text = QLabel(self.data_card)
        self.found_text.setObjectName(u"found_text")
        self.found_text.setTextFormat(Qt.TextFormat.PlainText)
        self.found_text.setWordWrap(True)
        self.found_text.setVisible(False)

        self.data_card_layout.addWidget(self.found_text)

        self.space_2 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.data_card_layout.addItem(self.space_2)


        self.cards_layout.addWidget(self.data_card)

        self.window_card = Card(SettingsData)
        self.window_card.setObjectName(u"window_card")
        self.window_layout = QVBoxLayout(self.window_card)
        self.window_layout.setSpacing(12)
        self.window_layout.setObjectName(u"window_layout")
        self.window_layout.setContentsMargins(16, 16, 16, 16)
        self.window_heading = QLabel(self.window_card)
        self.window_heading.setObjectName(u"window_heading")
        self.window_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.window_heading.setProperty(u"role", u"card-title")

        self.window_layout.addWidget(self.window_heading)

        self.window_note = QLabel(self.window_card)
        self.window_note.setObjectName(u"window_note")
        self.window_note.setTextFormat(Qt.TextFormat.PlainText)
        self.window_note.setWordWrap(True)
        self.window_note.setProperty(u"role", u"note")

        self.window_layout.addWidget(self.window_note)

        self.language_box = QVBoxLayout()
        self.language_box.setSpacing(4)
        self.language_box.setObjectName(u"language_box")
        self.language_box.setContentsMargins(0, 0, 0, 0)
        self.language_label = QLabel(self.window_card)
        self.language_label.setObjectName(u"language_label")
        self.language_label.setTextFormat(Qt.TextFormat.PlainText)
        self.language_label.setProperty(u"role", u"muted")

        self.language_box.addWidget(self.language_label)

        self.language = QComboBox(self.window_card)
        self.language.setObjectName(u"language")

        self.language_box.addWidget(self.language)

        self.language_note = QLabel(self.window_card)
        self.language_note.setObjectName(u"language_note")
        self.language_note.setTextFormat(Qt.TextFormat.PlainText)
        self.language_note.setWordWrap(True)
        self.language_note.setProperty(u"role", u"note")

        self.language_box.addWidget(self.language_note)


        self.window_layout.addLayout(self.language_box)

        self.theme_box = QVBoxLayout()
        self.theme_box.setSpacing(4)
        self.theme_box.setObjectName(u"theme_box")
        self.theme_box.setContentsMargins(0, 0, 0, 0)
        self.theme_label = QLabel(self.window_card)
        self.theme_label.setObjectName(u"theme_label")
        self.theme_label.setTextFormat(Qt.TextFormat.PlainText)
        self.theme_label.setProperty(u"role", u"muted")

        self.theme_box.addWidget(self.theme_label)

        self.theme = QComboBox(self.window_card)
        self.theme.setObjectName(u"theme")

        self.theme_box.addWidget(self.theme)


        self.window_layout.addLayout(self.theme_box)

        self.space_3 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.window_layout.addItem(self.space_3)


        self.cards_layout.addWidget(self.window_card)

        self.cards_layout.setStretch(0, 3)
        self.cards_layout.setStretch(1, 2)

        self.data_layout.addLayout(self.cards_layout)

#if QT_CONFIG(shortcut)
        self.place_label.setBuddy(self.place)
        self.latest_label.setBuddy(self.latest)
        self.every_label.setBuddy(self.every)
        self.also_label.setBuddy(self.also)
        self.language_label.setBuddy(self.language)
        self.theme_label.setBuddy(self.theme)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SettingsData)

        QMetaObject.connectSlotsByName(SettingsData)
    # setupUi

    def retranslateUi(self, SettingsData: QWidget) -> None:
        self.data_heading.setText(QCoreApplication.translate("SettingsData", u"\u6570\u636e\u4e0e\u5907\u4efd", None))
        self.place_label.setText(QCoreApplication.translate("SettingsData", u"\u6570\u636e\u5b58\u5728", None))
        self.move.setText(QCoreApplication.translate("SettingsData", u"\u642c\u5230\u672c\u673a\u6587\u4ef6\u5939\u2026", None))
        self.latest_label.setText(QCoreApplication.translate("SettingsData", u"\u4e0a\u6b21\u5907\u4efd", None))
        self.every_label.setText(QCoreApplication.translate("SettingsData", u"\u81ea\u52a8\u5907\u4efd", None))
        self.also_label.setText(QCoreApplication.translate("SettingsData", u"\u53e6\u5b58\u4e00\u4efd\u5230", None))
        self.choose_also.setText(QCoreApplication.translate("SettingsData", u"\u9009\u6587\u4ef6\u5939\u2026", None))
        self.no_also.setText(QCoreApplication.translate("SettingsData", u"\u4e0d\u53e6\u5b58", None))
        self.backup.setText(QCoreApplication.translate("SettingsData", u"\u5907\u4efd\u2026", None))
        self.restore.setText(QCoreApplication.translate("SettingsData", u"\u6062\u590d\u2026", None))
        self.check.setText(QCoreApplication.translate("SettingsData", u"\u68c0\u67e5\u6570\u636e", None))
        self.workbook_out.setText(QCoreApplication.translate("SettingsData", u"\u5bfc\u51fa\u5de5\u4f5c\u7c3f\u2026", None))
        self.workbook_in.setText(QCoreApplication.translate("SettingsData", u"\u5bfc\u5165\u5de5\u4f5c\u7c3f\u2026", None))
        self.open_folder.setText(QCoreApplication.translate("SettingsData", u"\u6253\u5f00\u6587\u4ef6\u5939", None))
        self.backup_why.setText(QCoreApplication.translate("SettingsData", u"\u6bcf\u4efd\u5907\u4efd\u662f\u4e00\u4e2a\u6587\u4ef6\uff0c\u5b58\u7740\u5168\u90e8\u6570\u636e\u3002\u7a0b\u5e8f\u4f1a\u81ea\u52a8\u5907\u4efd\uff0c\u65e7\u7684\u6309\u5929\u3001\u6309\u5468\u3001\u6309\u6708\u5404\u7559\u51e0\u4efd\uff1b\u518d\u53e6\u5b58\u4e00\u4efd\u5230 U \u76d8\u6216\u522b\u7684\u7535\u8111\u66f4\u7a33\u59a5\u3002", None))
        self.cancel.setText(QCoreApplication.translate("SettingsData", u"\u53d6\u6d88", None))
        self.window_heading.setText(QCoreApplication.translate("SettingsData", u"\u754c\u9762", None))
        self.window_note.setText(QCoreApplication.translate("SettingsData", u"\u53ea\u5bf9\u60a8\u81ea\u5df1\u3001\u5728\u8fd9\u53f0\u7535\u8111\u4e0a\u6709\u6548\u3002", None))
        self.language_label.setText(QCoreApplication.translate("SettingsData", u"\u8bed\u8a00", None))
        self.theme_label.setText(QCoreApplication.translate("SettingsData", u"\u5916\u89c2", None))
        pass
    # retranslateUi

