# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'submission_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QListView, QProgressBar, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from schoolguard.ui.widgets.count_edit import CountEdit
from schoolguard.ui.widgets.date_edit import DateEdit
from schoolguard.ui.widgets.states import InlineError
from schoolguard.ui.widgets.table import TableView

class Ui_SubmissionPanel(object):
    def setupUi(self, SubmissionPanel: QWidget) -> None:
        if not SubmissionPanel.objectName():
            SubmissionPanel.setObjectName(u"SubmissionPanel")
        SubmissionPanel.resize(380, 600)
        self.panel_layout = QVBoxLayout(SubmissionPanel)
        self.panel_layout.setSpacing(8)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.about = QLabel(SubmissionPanel)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"note")

        self.panel_layout.addWidget(self.about)

        self.scroll = QScrollArea(SubmissionPanel)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setWidgetResizable(True)
        self.scroll_body = QWidget()
        self.scroll_body.setObjectName(u"scroll_body")
        self.body_layout = QVBoxLayout(self.scroll_body)
        self.body_layout.setSpacing(16)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(0, 0, 0, 0)
        self.records_part = QWidget(self.scroll_body)
        self.records_part.setObjectName(u"records_part")
        self.records_part_layout = QVBoxLayout(self.records_part)
        self.records_part_layout.setSpacing(8)
        self.records_part_layout.setObjectName(u"records_part_layout")
        self.records_part_layout.setContentsMargins(0, 0, 0, 0)
        self.records_label = QLabel(self.records_part)
        self.records_label.setObjectName(u"records_label")
        self.records_label.setTextFormat(Qt.TextFormat.PlainText)
        self.records_label.setWordWrap(True)
        self.records_label.setProperty(u"role", u"strong")

        self.records_part_layout.addWidget(self.records_label)

        self.records = TableView(self.records_part)
        self.records.setObjectName(u"records")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.records.sizePolicy().hasHeightForWidth())
        self.records.setSizePolicy(sizePolicy)
        self.records.setMaximumSize(QSize(16777215, 128))

        self.records_part_layout.addWidget(self.records)

        self.mark_part = QWidget(self.records_part)
        self.mark_part.setObjectName(u"mark_part")
        self.mark_part_layout = QVBoxLayout(self.mark_part)
        self.mark_part_layout.setSpacing(8)
        self.mark_part_layout.setObjectName(u"mark_part_layout")
        self.mark_part_layout.setContentsMargins(0, 0, 0, 0)
        self.mark_row = QHBoxLayout()
        self.mark_row.setSpacing(8)
        self.mark_row.setObjectName(u"mark_row")
        self.mark_row.setContentsMargins(0, 0, 0, 0)
        self.mark_day = DateEdit(self.mark_part)
        self.mark_day.setObjectName(u"mark_day")

        self.mark_row.addWidget(self.mark_day)

        self.mark_text = QLineEdit(self.mark_part)
        self.mark_text.setObjectName(u"mark_text")

        self.mark_row.addWidget(self.mark_text)


        self.mark_part_layout.addLayout(self.mark_row)

        self.mark = QPushButton(self.mark_part)
        self.mark.setObjectName(u"mark")
        self.mark.setProperty(u"chip", True)

        self.mark_part_layout.addWidget(self.mark)


        self.records_part_layout.addWidget(self.mark_part)


        self.body_layout.addWidget(self.records_part)

        self.photos_part = QWidget(self.scroll_body)
        self.photos_part.setObjectName(u"photos_part")
        self.photos_part_layout = QVBoxLayout(self.photos_part)
        self.photos_part_layout.setSpacing(8)
        self.photos_part_layout.setObjectName(u"photos_part_layout")
        self.photos_part_layout.setContentsMargins(0, 0, 0, 0)
        self.photos_label = QLabel(self.photos_part)
        self.photos_label.setObjectName(u"photos_label")
        self.photos_label.setTextFormat(Qt.TextFormat.PlainText)
        self.photos_label.setWordWrap(True)
        self.photos_label.setProperty(u"role", u"strong")

        self.photos_part_layout.addWidget(self.photos_label)

        self.photos_note = QLabel(self.photos_part)
        self.photos_note.setObjectName(u"photos_note")
        self.photos_note.setTextFormat(Qt.TextFormat.PlainText)
        self.photos_note.setWordWrap(True)
        self.photos_note.setProperty(u"role", u"note")

        self.photos_part_layout.addWidget(self.photos_note)

        self.photos = QListView(self.photos_part)
        self.photos.setObjectName(u"photos")
        sizePolicy.setHeightForWidth(self.photos.sizePolicy().hasHeightForWidth())
        self.photos.setSizePolicy(sizePolicy)
        self.photos.setUniformItemSizes(True)

        self.photos_part_layout.addWidget(self.photos)


        self.body_layout.addWidget(self.photos_part)

        self.sheets_part = QWidget(self.scroll_body)
        self.sheets_part.setObjectName(u"sheets_part")
        self.sheets_part_layout = QVBoxLayout(self.sheets_part)
        self.sheets_part_layout.setSpacing(8)
        self.sheets_part_layout.setObjectName(u"sheets_part_layout")
        self.sheets_part_layout.setContentsMargins(0, 0, 0, 0)
        self.sheets_label = QLabel(self.sheets_part)
        self.sheets_label.setObjectName(u"sheets_label")
        self.sheets_label.setTextFormat(Qt.TextFormat.PlainText)
        self.sheets_label.setWordWrap(True)
        self.sheets_label.setProperty(u"role", u"strong")

        self.sheets_part_layout.addWidget(self.sheets_label)

        self.sheets_note = QLabel(self.sheets_part)
        self.sheets_note.setObjectName(u"sheets_note")
        self.sheets_note.setTextFormat(Qt.TextFormat.PlainText)
        self.sheets_note.setWordWrap(True)
        self.sheets_note.setProperty(u"role", u"note")

        self.sheets_part_layout.addWidget(self.sheets_note)

        self.sheets = QListView(self.sheets_part)
        self.sheets.setObjectName(u"sheets")
        sizePolicy.setHeightForWidth(self.sheets.sizePolicy().hasHeightForWidth())
        self.sheets.setSizePolicy(sizePolicy)
        self.sheets.setUniformItemSizes(True)

        self.sheets_part_layout.addWidget(self.sheets)

        self.sheet_buttons = QHBoxLayout()
        self.sheet_buttons.setSpacing(8)
        self.sheet_buttons.setObjectName(u"sheet_buttons")
        self.sheet_buttons.setContentsMargins(0, 0, 0, 0)
        self.add_sheet = QPushButton(self.sheets_part)
        self.add_sheet.setObjectName(u"add_sheet")
        self.add_sheet.setProperty(u"chip", True)

        self.sheet_buttons.addWidget(self.add_sheet)

        self.edit_sheet = QPushButton(self.sheets_part)
        self.edit_sheet.setObjectName(u"edit_sheet")
        self.edit_sheet.setProperty(u"chip", True)

        self.sheet_buttons.addWidget(self.edit_sheet)

        self.drop_sheet = QPushButton(self.sheets_part)
        self.drop_sheet.setObjectName(u"drop_sheet")
        self.drop_sheet.setProperty(u"chip", True)

        self.sheet_buttons.addWidget(self.drop_sheet)


        self.sheets_part_layout.addLayout(self.sheet_buttons)


        self.body_layout.addWidget(self.sheets_part)

        self.rules_toggle = QPushButton(self.scroll_body)
        self.rules_toggle.setObjectName(u"rules_toggle")
        self.rules_toggle.setProperty(u"chip", True)

        self.body_layout.addWidget(self.rules_toggle)

        self.rules_part = QWidget(self.scroll_body)
        self.rules_part.setObjectName(u"rules_part")
        self.rules_part_layout = QVBoxLayout(self.rules_part)
        self.rules_part_layout.setSpacing(8)
        self.rules_part_layout.setObjectName(u"rules_part_layout")
        self.rules_part_layout.setContentsMargins(0, 0, 0, 0)
        self.unit_box = QVBoxLayout()
        self.unit_box.setSpacing(4)
        self.unit_box.setObjectName(u"unit_box")
        self.unit_box.setContentsMargins(0, 0, 0, 0)
        self.unit_label = QLabel(self.rules_part)
        self.unit_label.setObjectName(u"unit_label")
        self.unit_label.setTextFormat(Qt.TextFormat.PlainText)
        self.unit_label.setWordWrap(True)
        self.unit_label.setProperty(u"role", u"muted")

        self.unit_box.addWidget(self.unit_label)

        self.unit = QLineEdit(self.rules_part)
        self.unit.setObjectName(u"unit")

        self.unit_box.addWidget(self.unit)


        self.rules_part_layout.addLayout(self.unit_box)

        self.matter_box = QVBoxLayout()
        self.matter_box.setSpacing(4)
        self.matter_box.setObjectName(u"matter_box")
        self.matter_box.setContentsMargins(0, 0, 0, 0)
        self.matter_label = QLabel(self.rules_part)
        self.matter_label.setObjectName(u"matter_label")
        self.matter_label.setTextFormat(Qt.TextFormat.PlainText)
        self.matter_label.setWordWrap(True)
        self.matter_label.setProperty(u"role", u"muted")

        self.matter_box.addWidget(self.matter_label)

        self.matter = QLineEdit(self.rules_part)
        self.matter.setObjectName(u"matter")

        self.matter_box.addWidget(self.matter)


        self.rules_part_layout.addLayout(self.matter_box)

        self.pattern_box = QVBoxLayout()
        self.pattern_box.setSpacing(4)
        self.pattern_box.setObjectName(u"pattern_box")
        self.pattern_box.setContentsMargins(0, 0, 0, 0)
        self.pattern_label = QLabel(self.rules_part)
        self.pattern_label.setObjectName(u"pattern_label")
        self.pattern_label.setTextFormat(Qt.TextFormat.PlainText)
        self.pattern_label.setWordWrap(True)
        self.pattern_label.setProperty(u"role", u"muted")

        self.pattern_box.addWidget(self.pattern_label)

        self.pattern = QLineEdit(self.rules_part)
        self.pattern.setObjectName(u"pattern")

        self.pattern_box.addWidget(self.pattern)


        self.rules_part_layout.addLayout(self.pattern_box)

        self.longest_box = QVBoxLayout()
        self.longest_box.setSpacing(4)
        self.longest_box.setObjectName(u"longest_box")
        self.longest_box.setContentsMargins(0, 0, 0, 0)
        self.longest_label = QLabel(self.rules_part)
        self.longest_label.setObjectName(u"longest_label")
        self.longest_label.setTextFormat(Qt.TextFormat.PlainText)
        self.longest_label.setWordWrap(True)
        self.longest_label.setProperty(u"role", u"muted")

        self.longest_box.addWidget(self.longest_label)

        self.longest = CountEdit(self.rules_part)
        self.longest.setObjectName(u"longest")
        self.longest.setMinimum(0)
        self.longest.setMaximum(20000)

        self.longest_box.addWidget(self.longest)


        self.rules_part_layout.addLayout(self.longest_box)

        self.photo_row = QHBoxLayout()
        self.photo_row.setSpacing(8)
        self.photo_row.setObjectName(u"photo_row")
        self.photo_row.setContentsMargins(0, 0, 0, 0)
        self.least_box = QVBoxLayout()
        self.least_box.setSpacing(4)
        self.least_box.setObjectName(u"least_box")
        self.least_box.setContentsMargins(0, 0, 0, 0)
        self.least_label = QLabel(self.rules_part)
        self.least_label.setObjectName(u"least_label")
        self.least_label.setTextFormat(Qt.TextFormat.PlainText)
        self.least_label.setWordWrap(True)
        self.least_label.setProperty(u"role", u"muted")

        self.least_box.addWidget(self.least_label)

        self.least = CountEdit(self.rules_part)
        self.least.setObjectName(u"least")
        self.least.setMinimum(0)
        self.least.setMaximum(20)

        self.least_box.addWidget(self.least)


        self.photo_row.addLayout(self.least_box)

        self.most_box = QVBoxLayout()
        self.most_box.setSpacing(4)
        self.most_box.setObjectName(u"most_box")
        self.most_box.setContentsMargins(0, 0, 0, 0)
        self.most_label = QLabel(self.rules_part)
        self.most_label.setObjectName(u"most_label")
        self.most_label.setTextFormat(Qt.TextFormat.PlainText)
        self.most_label.setWordWrap(True)
        self.most_label.setProperty(u"role", u"muted")

        self.most_box.addWidget(self.most_label)

        self.most = CountEdit(self.rules_part)
        self.most.setObjectName(u"most")
        self.most.setMinimum(0)
        self.most.setMaximum(20)

        self.most_box.addWidget(self.most)


        self.photo_row.addLayout(self.most_box)

        self.kilobytes_box = QVBoxLayout()
        self.kilobytes_box.setSpacing(4)
        self.kilobytes_box.setObjectName(u"kilobytes_box")
        self.kilobytes_box.setContentsMargins(0, 0, 0, 0)
        self.kilobytes_label = QLabel(self.rules_part)
        self.kilobytes_label.setObjectName(u"kilobytes_label")
        self.kilobytes_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kilobytes_label.setWordWrap(True)
        self.kilobytes_label.setProperty(u"role", u"muted")

        self.kilobytes_box.addWidget(self.kilobytes_label)

        self.kilobytes = CountEdit(self.rules_part)
        self.kilobytes.setObjectName(u"kilobytes")
        self.kilobytes.setMinimum(40)
        self.kilobytes.setMaximum(400)

        self.kilobytes_box.addWidget(self.kilobytes)


        self.photo_row.addLayout(self.kilobytes_box)


        self.rules_part_layout.addLayout(self.photo_row)

        self.save_rules = QPushButton(self.rules_part)
        self.save_rules.setObjectName(u"save_rules")
        self.save_rules.setProperty(u"chip", True)

        self.rules_part_layout.addWidget(self.save_rules)


        self.body_layout.addWidget(self.rules_part)

        self.body_space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.body_layout.addItem(self.body_space)

        self.scroll.setWidget(self.scroll_body)

        self.panel_layout.addWidget(self.scroll)

        self.error = InlineError(SubmissionPanel)
        self.error.setObjectName(u"error")

        self.panel_layout.addWidget(self.error)

        self.result = QLabel(SubmissionPanel)
        self.result.setObjectName(u"result")
        self.result.setTextFormat(Qt.TextFormat.PlainText)
        self.result.setWordWrap(True)
        self.result.setProperty(u"role", u"note")

        self.panel_layout.addWidget(self.result)

        self.work_row = QHBoxLayout()
        self.work_row.setSpacing(8)
        self.work_row.setObjectName(u"work_row")
        self.work_row.setContentsMargins(0, 0, 0, 0)
        self.bar = QProgressBar(SubmissionPanel)
        self.bar.setObjectName(u"bar")
        self.bar.setTextVisible(False)

        self.work_row.addWidget(self.bar)

        self.cancel = QPushButton(SubmissionPanel)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setProperty(u"chip", True)

        self.work_row.addWidget(self.cancel)


        self.panel_layout.addLayout(self.work_row)

        self.missing = QLabel(SubmissionPanel)
        self.missing.setObjectName(u"missing")
        self.missing.setTextFormat(Qt.TextFormat.PlainText)
        self.missing.setWordWrap(True)
        self.missing.setProperty(u"role", u"note")

        self.panel_layout.addWidget(self.missing)

        self.buttons_row = QHBoxLayout()
        self.buttons_row.setSpacing(8)
        self.buttons_row.setObjectName(u"buttons_row")
        self.buttons_row.setContentsMargins(0, 0, 0, 0)
        self.prepare = QPushButton(SubmissionPanel)
        self.prepare.setObjectName(u"prepare")
        self.prepare.setProperty(u"primary", True)

        self.buttons_row.addWidget(self.prepare)

        self.elsewhere = QPushButton(SubmissionPanel)
        self.elsewhere.setObjectName(u"elsewhere")
        self.elsewhere.setProperty(u"chip", True)

        self.buttons_row.addWidget(self.elsewhere)

        self.open_folder = QPushButton(SubmissionPanel)
        self.open_folder.setObjectName(u"open_folder")
        self.open_folder.setProperty(u"chip", True)

        self.buttons_row.addWidget(self.open_folder)


        self.panel_layout.addLayout(self.buttons_row)

#if QT_CONFIG(shortcut)
        self.records_label.setBuddy(self.records)
        self.photos_label.setBuddy(self.photos)
        self.sheets_label.setBuddy(self.sheets)
        self.unit_label.setBuddy(self.unit)
        self.matter_label.setBuddy(self.matter)
        self.pattern_label.setBuddy(self.pattern)
        self.longest_label.setBuddy(self.longest)
        self.least_label.setBuddy(self.least)
        self.most_label.setBuddy(self.most)
        self.kilobytes_label.setBuddy(self.kilobytes)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SubmissionPanel)

        QMetaObject.connectSlotsByName(SubmissionPanel)
    # setupUi

    def retranslateUi(self, SubmissionPanel: QWidget) -> None:
        self.about.setText(QCoreApplication.translate("SubmissionPanel", u"\u628a\u5b9a\u7a3f\u7684\u603b\u7ed3\u6574\u7406\u6210\u4e00\u4e2a\u6587\u4ef6\u5939\uff1aWord\u3001\u76d6\u7ae0\u7528\u7684 PDF\u3001\u7edf\u8ba1\u8868\u3001\u7167\u7247\uff0c\u540d\u5b57\u548c\u5927\u5c0f\u7167\u4e0a\u7ea7\u7684\u8981\u6c42\u3002", None))
        self.records_label.setText(QCoreApplication.translate("SubmissionPanel", u"\u62a5\u9001\u8bb0\u5f55", None))
#if QT_CONFIG(accessibility)
        self.records.setAccessibleName(QCoreApplication.translate("SubmissionPanel", u"\u62a5\u9001\u8bb0\u5f55", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.mark_day.setAccessibleName(QCoreApplication.translate("SubmissionPanel", u"\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.mark.setText(QCoreApplication.translate("SubmissionPanel", u"\u6807\u8bb0\u5df2\u62a5\u9001", None))
        self.photos_label.setText(QCoreApplication.translate("SubmissionPanel", u"\u7167\u7247", None))
#if QT_CONFIG(accessibility)
        self.photos.setAccessibleName(QCoreApplication.translate("SubmissionPanel", u"\u7167\u7247", None))
#endif // QT_CONFIG(accessibility)
        self.sheets_label.setText(QCoreApplication.translate("SubmissionPanel", u"\u4e0a\u7ea7\u7edf\u8ba1\u8868", None))
        self.sheets_note.setText(QCoreApplication.translate("SubmissionPanel", u"\u6ca1\u6709\u4e0a\u7ea7\u7684\u8868\uff0c\u5c31\u7528\u672c\u7a0b\u5e8f\u7684\u7edf\u8ba1\u8868\u3002", None))
#if QT_CONFIG(accessibility)
        self.sheets.setAccessibleName(QCoreApplication.translate("SubmissionPanel", u"\u4e0a\u7ea7\u7edf\u8ba1\u8868", None))
#endif // QT_CONFIG(accessibility)
        self.add_sheet.setText(QCoreApplication.translate("SubmissionPanel", u"\u6dfb\u52a0\u2026", None))
        self.edit_sheet.setText(QCoreApplication.translate("SubmissionPanel", u"\u4fee\u6539\u5bf9\u5e94\u2026", None))
        self.drop_sheet.setText(QCoreApplication.translate("SubmissionPanel", u"\u5220\u9664", None))
        self.rules_toggle.setText(QCoreApplication.translate("SubmissionPanel", u"\u4e0a\u7ea7\u8981\u6c42", None))
        self.unit_label.setText(QCoreApplication.translate("SubmissionPanel", u"\u5355\u4f4d\u7b80\u79f0", None))
        self.matter_label.setText(QCoreApplication.translate("SubmissionPanel", u"\u4e8b\u9879", None))
        self.pattern_label.setText(QCoreApplication.translate("SubmissionPanel", u"\u547d\u540d", None))
        self.longest_label.setText(QCoreApplication.translate("SubmissionPanel", u"\u6b63\u6587\u6700\u591a\u591a\u5c11\u5b57", None))
        self.longest.setSpecialValueText(QCoreApplication.translate("SubmissionPanel", u"\u4e0d\u9650", None))
        self.least_label.setText(QCoreApplication.translate("SubmissionPanel", u"\u7167\u7247\u6700\u5c11", None))
        self.most_label.setText(QCoreApplication.translate("SubmissionPanel", u"\u6700\u591a", None))
        self.kilobytes_label.setText(QCoreApplication.translate("SubmissionPanel", u"\u6bcf\u5f20\u6700\u5927 KB", None))
        self.save_rules.setText(QCoreApplication.translate("SubmissionPanel", u"\u4fdd\u5b58\u8981\u6c42", None))
#if QT_CONFIG(accessibility)
        self.bar.setAccessibleName(QCoreApplication.translate("SubmissionPanel", u"\u6574\u7406\u8fdb\u5ea6", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("SubmissionPanel", u"\u53d6\u6d88", None))
        self.prepare.setText(QCoreApplication.translate("SubmissionPanel", u"\u6574\u7406\u5230\u201c\u6587\u6863\u201d", None))
        self.elsewhere.setText(QCoreApplication.translate("SubmissionPanel", u"\u6362\u4e2a\u6587\u4ef6\u5939\u2026", None))
        self.open_folder.setText(QCoreApplication.translate("SubmissionPanel", u"\u6253\u5f00\u6587\u4ef6\u5939", None))
        pass
    # retranslateUi

