# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_privacy.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QListView, QPlainTextEdit, QProgressBar, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from schoolguard.ui.widgets.card import Card
from schoolguard.ui.widgets.count_edit import CountEdit
from schoolguard.ui.widgets.states import InlineError

class Ui_SettingsPrivacy(object):
    def setupUi(self, SettingsPrivacy: QWidget) -> None:
        if not SettingsPrivacy.objectName():
            SettingsPrivacy.setObjectName(u"SettingsPrivacy")
        SettingsPrivacy.resize(1048, 600)
        self.privacy_layout = QHBoxLayout(SettingsPrivacy)
        self.privacy_layout.setSpacing(16)
        self.privacy_layout.setObjectName(u"privacy_layout")
        self.privacy_layout.setContentsMargins(0, 0, 0, 0)
        self.left_layout = QVBoxLayout()
        self.left_layout.setSpacing(16)
        self.left_layout.setObjectName(u"left_layout")
        self.retention_card = Card(SettingsPrivacy)
        self.retention_card.setObjectName(u"retention_card")
        self.retention_layout = QVBoxLayout(self.retention_card)
        self.retention_layout.setSpacing(8)
        self.retention_layout.setObjectName(u"retention_layout")
        self.retention_layout.setContentsMargins(16, 16, 16, 16)
        self.retention_heading = QLabel(self.retention_card)
        self.retention_heading.setObjectName(u"retention_heading")
        self.retention_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.retention_heading.setProperty(u"role", u"card-title")

        self.retention_layout.addWidget(self.retention_heading)

        self.retention_note = QLabel(self.retention_card)
        self.retention_note.setObjectName(u"retention_note")
        self.retention_note.setTextFormat(Qt.TextFormat.PlainText)
        self.retention_note.setWordWrap(True)
        self.retention_note.setProperty(u"role", u"muted")

        self.retention_layout.addWidget(self.retention_note)

        self.days_box = QHBoxLayout()
        self.days_box.setSpacing(8)
        self.days_box.setObjectName(u"days_box")
        self.days_label = QLabel(self.retention_card)
        self.days_label.setObjectName(u"days_label")
        self.days_label.setTextFormat(Qt.TextFormat.PlainText)

        self.days_box.addWidget(self.days_label)

        self.days = CountEdit(self.retention_card)
        self.days.setObjectName(u"days")
        self.days.setMinimum(1)
        self.days.setMaximum(3650)
        self.days.setValue(180)

        self.days_box.addWidget(self.days)

        self.days_unit = QLabel(self.retention_card)
        self.days_unit.setObjectName(u"days_unit")
        self.days_unit.setTextFormat(Qt.TextFormat.PlainText)

        self.days_box.addWidget(self.days_unit)

        self.save_days = QPushButton(self.retention_card)
        self.save_days.setObjectName(u"save_days")

        self.days_box.addWidget(self.save_days)

        self.days_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.days_box.addItem(self.days_space)

        self.days_box.setStretch(4, 1)

        self.retention_layout.addLayout(self.days_box)

        self.state = QLabel(self.retention_card)
        self.state.setObjectName(u"state")
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setWordWrap(True)
        self.state.setProperty(u"role", u"strong")

        self.retention_layout.addWidget(self.state)

        self.preview = QPlainTextEdit(self.retention_card)
        self.preview.setObjectName(u"preview")
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setMinimumSize(QSize(0, 72))

        self.retention_layout.addWidget(self.preview)

        self.blot_all = QCheckBox(self.retention_card)
        self.blot_all.setObjectName(u"blot_all")
        self.blot_all.setChecked(True)

        self.retention_layout.addWidget(self.blot_all)

        self.purge_box = QHBoxLayout()
        self.purge_box.setSpacing(8)
        self.purge_box.setObjectName(u"purge_box")
        self.look = QPushButton(self.retention_card)
        self.look.setObjectName(u"look")

        self.purge_box.addWidget(self.look)

        self.purge = QPushButton(self.retention_card)
        self.purge.setObjectName(u"purge")
        self.purge.setEnabled(False)

        self.purge_box.addWidget(self.purge)

        self.purge_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.purge_box.addItem(self.purge_space)

        self.purge_box.setStretch(2, 1)

        self.retention_layout.addLayout(self.purge_box)

        self.retention_error = InlineError(self.retention_card)
        self.retention_error.setObjectName(u"retention_error")

        self.retention_layout.addWidget(self.retention_error)

        self.retention_end = QSpacerItem(8, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.retention_layout.addItem(self.retention_end)

        self.retention_space = QSpacerItem(8, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.retention_layout.addItem(self.retention_space)

        self.retention_layout.setStretch(4, 1)

        self.left_layout.addWidget(self.retention_card)

        self.handover_card = Card(SettingsPrivacy)
        self.handover_card.setObjectName(u"handover_card")
        self.handover_layout = QVBoxLayout(self.handover_card)
        self.handover_layout.setSpacing(8)
        self.handover_layout.setObjectName(u"handover_layout")
        self.handover_layout.setContentsMargins(16, 16, 16, 16)
        self.handover_heading = QLabel(self.handover_card)
        self.handover_heading.setObjectName(u"handover_heading")
        self.handover_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.handover_heading.setProperty(u"role", u"card-title")

        self.handover_layout.addWidget(self.handover_heading)

        self.handover_note = QLabel(self.handover_card)
        self.handover_note.setObjectName(u"handover_note")
        self.handover_note.setTextFormat(Qt.TextFormat.PlainText)
        self.handover_note.setWordWrap(True)
        self.handover_note.setProperty(u"role", u"muted")

        self.handover_layout.addWidget(self.handover_note)

        self.every_photo = QCheckBox(self.handover_card)
        self.every_photo.setObjectName(u"every_photo")

        self.handover_layout.addWidget(self.every_photo)

        self.handover_box = QHBoxLayout()
        self.handover_box.setSpacing(8)
        self.handover_box.setObjectName(u"handover_box")
        self.pack = QPushButton(self.handover_card)
        self.pack.setObjectName(u"pack")

        self.handover_box.addWidget(self.pack)

        self.verify = QPushButton(self.handover_card)
        self.verify.setObjectName(u"verify")

        self.handover_box.addWidget(self.verify)

        self.handover_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.handover_box.addItem(self.handover_space)

        self.handover_box.setStretch(2, 1)

        self.handover_layout.addLayout(self.handover_box)

        self.handover_found = QLabel(self.handover_card)
        self.handover_found.setObjectName(u"handover_found")
        self.handover_found.setTextFormat(Qt.TextFormat.PlainText)
        self.handover_found.setWordWrap(True)
        self.handover_found.setVisible(False)

        self.handover_layout.addWidget(self.handover_found)

        self.handover_error = InlineError(self.handover_card)
        self.handover_error.setObjectName(u"handover_error")

        self.handover_layout.addWidget(self.handover_error)


        self.left_layout.addWidget(self.handover_card)

        self.left_layout.setStretch(0, 1)

        self.privacy_layout.addLayout(self.left_layout)

        self.right_layout = QVBoxLayout()
        self.right_layout.setSpacing(16)
        self.right_layout.setObjectName(u"right_layout")
        self.pupil_card = Card(SettingsPrivacy)
        self.pupil_card.setObjectName(u"pupil_card")
        self.pupil_layout = QVBoxLayout(self.pupil_card)
        self.pupil_layout.setSpacing(8)
        self.pupil_layout.setObjectName(u"pupil_layout")
        self.pupil_layout.setContentsMargins(16, 16, 16, 16)
        self.pupil_heading = QLabel(self.pupil_card)
        self.pupil_heading.setObjectName(u"pupil_heading")
        self.pupil_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.pupil_heading.setProperty(u"role", u"card-title")

        self.pupil_layout.addWidget(self.pupil_heading)

        self.pupil_note = QLabel(self.pupil_card)
        self.pupil_note.setObjectName(u"pupil_note")
        self.pupil_note.setTextFormat(Qt.TextFormat.PlainText)
        self.pupil_note.setWordWrap(True)
        self.pupil_note.setProperty(u"role", u"muted")

        self.pupil_layout.addWidget(self.pupil_note)

        self.typed = QLineEdit(self.pupil_card)
        self.typed.setObjectName(u"typed")
        self.typed.setMaxLength(60)

        self.pupil_layout.addWidget(self.typed)

        self.hits = QListView(self.pupil_card)
        self.hits.setObjectName(u"hits")
        self.hits.setMinimumSize(QSize(0, 64))

        self.pupil_layout.addWidget(self.hits)

        self.facts = QPlainTextEdit(self.pupil_card)
        self.facts.setObjectName(u"facts")
        self.facts.setReadOnly(True)
        self.facts.setTabChangesFocus(True)
        self.facts.setMinimumSize(QSize(0, 120))

        self.pupil_layout.addWidget(self.facts)

        self.blot = QCheckBox(self.pupil_card)
        self.blot.setObjectName(u"blot")
        self.blot.setChecked(True)

        self.pupil_layout.addWidget(self.blot)

        self.pupil_box = QHBoxLayout()
        self.pupil_box.setSpacing(8)
        self.pupil_box.setObjectName(u"pupil_box")
        self.save_facts = QPushButton(self.pupil_card)
        self.save_facts.setObjectName(u"save_facts")
        self.save_facts.setEnabled(False)

        self.pupil_box.addWidget(self.save_facts)

        self.erase = QPushButton(self.pupil_card)
        self.erase.setObjectName(u"erase")
        self.erase.setEnabled(False)

        self.pupil_box.addWidget(self.erase)

        self.pupil_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pupil_box.addItem(self.pupil_space)

        self.pupil_box.setStretch(2, 1)

        self.pupil_layout.addLayout(self.pupil_box)

        self.pupil_error = InlineError(self.pupil_card)
        self.pupil_error.setObjectName(u"pupil_error")

        self.pupil_layout.addWidget(self.pupil_error)

        self.pupil_end = QSpacerItem(8, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pupil_layout.addItem(self.pupil_end)

        self.pupil_space_below = QSpacerItem(8, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pupil_layout.addItem(self.pupil_space_below)

        self.pupil_layout.setStretch(3, 1)
        self.pupil_layout.setStretch(4, 2)

        self.right_layout.addWidget(self.pupil_card)

        self.working = QWidget(SettingsPrivacy)
        self.working.setObjectName(u"working")
        self.working.setVisible(False)
        self.working_layout = QHBoxLayout(self.working)
        self.working_layout.setSpacing(8)
        self.working_layout.setObjectName(u"working_layout")
        self.working_layout.setContentsMargins(0, 0, 0, 0)
        self.working_text = QLabel(self.working)
        self.working_text.setObjectName(u"working_text")
        self.working_text.setTextFormat(Qt.TextFormat.PlainText)

        self.working_layout.addWidget(self.working_text)

        self.bar = QProgressBar(self.working)
        self.bar.setObjectName(u"bar")
        self.bar.setTextVisible(False)

        self.working_layout.addWidget(self.bar)

        self.cancel = QPushButton(self.working)
        self.cancel.setObjectName(u"cancel")

        self.working_layout.addWidget(self.cancel)

        self.working_layout.setStretch(1, 1)

        self.right_layout.addWidget(self.working)

        self.right_layout.setStretch(0, 1)

        self.privacy_layout.addLayout(self.right_layout)

        self.privacy_layout.setStretch(0, 1)
        self.privacy_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.days_label.setBuddy(self.days)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SettingsPrivacy)

        QMetaObject.connectSlotsByName(SettingsPrivacy)
    # setupUi

    def retranslateUi(self, SettingsPrivacy: QWidget) -> None:
        self.retention_heading.setText(QCoreApplication.translate("SettingsPrivacy", u"\u5230\u671f\u5220\u9664\u5b66\u751f\u4fe1\u606f", None))
        self.retention_note.setText(QCoreApplication.translate("SettingsPrivacy", u"\u5b66\u751f\u59d3\u540d\u3001\u5bb6\u957f\u7535\u8bdd\u548c\u7167\u7247\u53ea\u4e3a\u8fd9\u6b21\u5ba3\u4f20\u6708\u670d\u52a1\u3002\u5230\u671f\u540e\u8fde\u540c\u5907\u4efd\u4e00\u8d77\u5220\u9664\uff1b\u4eba\u6570\u3001\u5404\u9879\u6570\u636e\u548c\u5df2\u5b9a\u7a3f\u7684\u603b\u7ed3\u4e0d\u53d8\u3002", None))
        self.days_label.setText(QCoreApplication.translate("SettingsPrivacy", u"\u7ed3\u675f\u540e\u4fdd\u7559", None))
#if QT_CONFIG(accessibility)
        self.days.setAccessibleName(QCoreApplication.translate("SettingsPrivacy", u"\u4fdd\u7559\u5929\u6570", None))
#endif // QT_CONFIG(accessibility)
        self.days_unit.setText(QCoreApplication.translate("SettingsPrivacy", u"\u5929", None))
        self.save_days.setText(QCoreApplication.translate("SettingsPrivacy", u"\u4fdd\u5b58", None))
#if QT_CONFIG(accessibility)
        self.preview.setAccessibleName(QCoreApplication.translate("SettingsPrivacy", u"\u4f1a\u5220\u9664\u7684\u5185\u5bb9", None))
#endif // QT_CONFIG(accessibility)
        self.blot_all.setText(QCoreApplication.translate("SettingsPrivacy", u"\u8bb0\u5f55\u91cc\u5199\u5230\u7684\u5b66\u751f\u59d3\u540d\u6539\u6210\u201c\u67d0\u540c\u5b66\u201d", None))
        self.look.setText(QCoreApplication.translate("SettingsPrivacy", u"\u770b\u770b\u4f1a\u5220\u4ec0\u4e48", None))
        self.purge.setText(QCoreApplication.translate("SettingsPrivacy", u"\u5220\u9664\u5230\u671f\u7684\u2026", None))
        self.handover_heading.setText(QCoreApplication.translate("SettingsPrivacy", u"\u79fb\u4ea4\u5305", None))
        self.handover_note.setText(QCoreApplication.translate("SettingsPrivacy", u"\u628a\u672c\u6708\u7684\u6750\u6599\u3001\u5de5\u4f5c\u7c3f\u3001\u7167\u7247\u548c\u76ee\u5f55\u6253\u6210\u4e00\u4e2a\u538b\u7f29\u5305\uff0c\u4ea4\u7ed9\u63a5\u624b\u7684\u8001\u5e08\uff1b\u4e0d\u88c5\u672c\u7a0b\u5e8f\u4e5f\u80fd\u770b\u3001\u80fd\u6838\u5bf9\u3002", None))
        self.every_photo.setText(QCoreApplication.translate("SettingsPrivacy", u"\u8fde\u540c\u672a\u5f81\u5f97\u540c\u610f\u7684\u7167\u7247\uff08\u53ea\u4f9b\u5b58\u6863\uff09", None))
        self.pack.setText(QCoreApplication.translate("SettingsPrivacy", u"\u751f\u6210\u79fb\u4ea4\u5305\u2026", None))
        self.verify.setText(QCoreApplication.translate("SettingsPrivacy", u"\u6838\u5bf9\u79fb\u4ea4\u5305\u2026", None))
        self.pupil_heading.setText(QCoreApplication.translate("SettingsPrivacy", u"\u4e00\u540d\u5b66\u751f\u7684\u4fe1\u606f", None))
        self.pupil_note.setText(QCoreApplication.translate("SettingsPrivacy", u"\u5bb6\u957f\u8981\u770b\u6216\u8981\u6c42\u5220\u9664\u65f6\u7528\uff1a\u67e5\u51fa\u7a0b\u5e8f\u91cc\u4e0e\u8fd9\u540d\u5b66\u751f\u6709\u5173\u7684\u5168\u90e8\u5185\u5bb9\uff0c\u5b58\u6210\u6587\u4ef6\u4ea4\u7ed9\u5bb6\u957f\uff0c\u6216\u5168\u90e8\u5220\u9664\u3002", None))
#if QT_CONFIG(accessibility)
        self.typed.setAccessibleName(QCoreApplication.translate("SettingsPrivacy", u"\u5b66\u751f\u59d3\u540d\u6216\u5b66\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.typed.setPlaceholderText(QCoreApplication.translate("SettingsPrivacy", u"\u59d3\u540d\u6216\u5b66\u53f7", None))
#if QT_CONFIG(accessibility)
        self.hits.setAccessibleName(QCoreApplication.translate("SettingsPrivacy", u"\u627e\u5230\u7684\u5b66\u751f", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.facts.setAccessibleName(QCoreApplication.translate("SettingsPrivacy", u"\u8fd9\u540d\u5b66\u751f\u7684\u5168\u90e8\u4fe1\u606f", None))
#endif // QT_CONFIG(accessibility)
        self.blot.setText(QCoreApplication.translate("SettingsPrivacy", u"\u522b\u5904\u5199\u5230\u7684\u59d3\u540d\u6539\u6210\u201c\u67d0\u540c\u5b66\u201d", None))
        self.save_facts.setText(QCoreApplication.translate("SettingsPrivacy", u"\u5b58\u6210\u6587\u4ef6\u2026", None))
        self.erase.setText(QCoreApplication.translate("SettingsPrivacy", u"\u5168\u90e8\u5220\u9664\u2026", None))
        self.cancel.setText(QCoreApplication.translate("SettingsPrivacy", u"\u53d6\u6d88", None))
        pass
    # retranslateUi

