# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'roster_import.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from schoolguard.ui.widgets.card import (Card, ElidedLabel)
from schoolguard.ui.widgets.states import InlineError
from schoolguard.ui.widgets.table import TableView

class Ui_RosterImport(object):
    def setupUi(self, RosterImport: QWidget) -> None:
        if not RosterImport.objectName():
            RosterImport.setObjectName(u"RosterImport")
        RosterImport.resize(1048, 600)
        self.import_layout = QVBoxLayout(RosterImport)
        self.import_layout.setSpacing(12)
        self.import_layout.setObjectName(u"import_layout")
        self.import_layout.setContentsMargins(0, 0, 0, 0)
        self.import_head = QHBoxLayout()
        self.import_head.setSpacing(12)
        self.import_head.setObjectName(u"import_head")
        self.import_head.setContentsMargins(0, 0, 0, 0)
        self.back = QToolButton(RosterImport)
        self.back.setObjectName(u"back")
        self.back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.back.setProperty(u"action", True)
        self.back.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.import_head.addWidget(self.back)

        self.heading = QLabel(RosterImport)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"card-title")

        self.import_head.addWidget(self.heading)

        self.file_name = ElidedLabel(RosterImport)
        self.file_name.setObjectName(u"file_name")
        self.file_name.setProperty(u"role", u"muted")

        self.import_head.addWidget(self.file_name)

        self.import_head.setStretch(2, 1)

        self.import_layout.addLayout(self.import_head)

        self.stack = QStackedWidget(RosterImport)
        self.stack.setObjectName(u"stack")
        self.choose = QWidget()
        self.choose.setObjectName(u"choose")
        self.choose_layout = QVBoxLayout(self.choose)
        self.choose_layout.setSpacing(8)
        self.choose_layout.setObjectName(u"choose_layout")
        self.choose_layout.setContentsMargins(0, 0, 0, 0)
        self.drop_card = Card(self.choose)
        self.drop_card.setObjectName(u"drop_card")
        self.drop_layout = QVBoxLayout(self.drop_card)
        self.drop_layout.setSpacing(12)
        self.drop_layout.setObjectName(u"drop_layout")
        self.drop_layout.setContentsMargins(24, 24, 24, 24)
        self.space_1 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.drop_layout.addItem(self.space_1)

        self.picture = QLabel(self.drop_card)
        self.picture.setObjectName(u"picture")
        self.picture.setTextFormat(Qt.TextFormat.PlainText)

        self.drop_layout.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)

        self.choose_title = QLabel(self.drop_card)
        self.choose_title.setObjectName(u"choose_title")
        self.choose_title.setTextFormat(Qt.TextFormat.PlainText)
        self.choose_title.setProperty(u"role", u"card-title")

        self.drop_layout.addWidget(self.choose_title, 0, Qt.AlignmentFlag.AlignHCenter)

        self.choose_text = QLabel(self.drop_card)
        self.choose_text.setObjectName(u"choose_text")
        self.choose_text.setTextFormat(Qt.TextFormat.PlainText)
        self.choose_text.setWordWrap(True)
        self.choose_text.setProperty(u"role", u"muted")
        self.choose_text.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.drop_layout.addWidget(self.choose_text)

        self.pick = QPushButton(self.drop_card)
        self.pick.setObjectName(u"pick")
        self.pick.setProperty(u"primary", True)

        self.drop_layout.addWidget(self.pick, 0, Qt.AlignmentFlag.AlignHCenter)

        self.choose_error_row = QHBoxLayout()
        self.choose_error_row.setSpacing(8)
        self.choose_error_row.setObjectName(u"choose_error_row")
        self.choose_error_row.setContentsMargins(0, 0, 0, 0)
        self.space_2 = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choose_error_row.addItem(self.space_2)

        self.choose_error = InlineError(self.drop_card)
        self.choose_error.setObjectName(u"choose_error")
        self.choose_error.setMinimumSize(QSize(420, 0))
        self.choose_error.setMaximumSize(QSize(640, 16777215))

        self.choose_error_row.addWidget(self.choose_error)

        self.space_3 = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choose_error_row.addItem(self.space_3)

        self.choose_error_row.setStretch(0, 1)
        self.choose_error_row.setStretch(1, 2)
        self.choose_error_row.setStretch(2, 1)

        self.drop_layout.addLayout(self.choose_error_row)

        self.space_4 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.drop_layout.addItem(self.space_4)

        self.drop_layout.setStretch(0, 2)
        self.drop_layout.setStretch(6, 3)

        self.choose_layout.addWidget(self.drop_card)

        self.stack.addWidget(self.choose)
        self.reading = QWidget()
        self.reading.setObjectName(u"reading")
        self.reading_layout = QVBoxLayout(self.reading)
        self.reading_layout.setSpacing(8)
        self.reading_layout.setObjectName(u"reading_layout")
        self.reading_layout.setContentsMargins(0, 0, 0, 0)
        self.reading_card = Card(self.reading)
        self.reading_card.setObjectName(u"reading_card")
        self.reading_card_layout = QVBoxLayout(self.reading_card)
        self.reading_card_layout.setSpacing(12)
        self.reading_card_layout.setObjectName(u"reading_card_layout")
        self.reading_card_layout.setContentsMargins(24, 24, 24, 24)
        self.space_5 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.reading_card_layout.addItem(self.space_5)

        self.reading_text = QLabel(self.reading_card)
        self.reading_text.setObjectName(u"reading_text")
        self.reading_text.setTextFormat(Qt.TextFormat.PlainText)
        self.reading_text.setProperty(u"role", u"card-title")
        self.reading_text.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.reading_card_layout.addWidget(self.reading_text)

        self.bar = QProgressBar(self.reading_card)
        self.bar.setObjectName(u"bar")
        self.bar.setTextVisible(False)
        self.bar.setMinimumSize(QSize(320, 0))

        self.reading_card_layout.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignHCenter)

        self.cancel = QPushButton(self.reading_card)
        self.cancel.setObjectName(u"cancel")

        self.reading_card_layout.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignHCenter)

        self.space_6 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.reading_card_layout.addItem(self.space_6)

        self.reading_card_layout.setStretch(0, 2)
        self.reading_card_layout.setStretch(4, 3)

        self.reading_layout.addWidget(self.reading_card)

        self.stack.addWidget(self.reading)
        self.preview = QWidget()
        self.preview.setObjectName(u"preview")
        self.preview_layout = QVBoxLayout(self.preview)
        self.preview_layout.setSpacing(12)
        self.preview_layout.setObjectName(u"preview_layout")
        self.preview_layout.setContentsMargins(0, 0, 0, 0)
        self.preview_columns = QHBoxLayout()
        self.preview_columns.setSpacing(16)
        self.preview_columns.setObjectName(u"preview_columns")
        self.preview_columns.setContentsMargins(0, 0, 0, 0)
        self.left = QWidget(self.preview)
        self.left.setObjectName(u"left")
        self.left_layout = QVBoxLayout(self.left)
        self.left_layout.setSpacing(12)
        self.left_layout.setObjectName(u"left_layout")
        self.left_layout.setContentsMargins(0, 0, 0, 0)
        self.columns_card = Card(self.left)
        self.columns_card.setObjectName(u"columns_card")
        self.columns_card_layout = QVBoxLayout(self.columns_card)
        self.columns_card_layout.setSpacing(8)
        self.columns_card_layout.setObjectName(u"columns_card_layout")
        self.columns_card_layout.setContentsMargins(16, 12, 8, 8)
        self.columns_head = QHBoxLayout()
        self.columns_head.setSpacing(8)
        self.columns_head.setObjectName(u"columns_head")
        self.columns_head.setContentsMargins(0, 0, 0, 0)
        self.columns_heading = QLabel(self.columns_card)
        self.columns_heading.setObjectName(u"columns_heading")
        self.columns_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.columns_heading.setProperty(u"role", u"card-title")

        self.columns_head.addWidget(self.columns_heading)

        self.space_7 = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.columns_head.addItem(self.space_7)

        self.file_note = ElidedLabel(self.columns_card)
        self.file_note.setObjectName(u"file_note")
        self.file_note.setProperty(u"role", u"note")

        self.columns_head.addWidget(self.file_note)


        self.columns_card_layout.addLayout(self.columns_head)

        self.columns_scroll = QScrollArea(self.columns_card)
        self.columns_scroll.setObjectName(u"columns_scroll")
        self.columns_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.columns_scroll.setWidgetResizable(True)
        self.columns_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll_body = QWidget()
        self.scroll_body.setObjectName(u"scroll_body")
        self.columns_scroll.setWidget(self.scroll_body)

        self.columns_card_layout.addWidget(self.columns_scroll)


        self.left_layout.addWidget(self.columns_card)

        self.head_card = Card(self.left)
        self.head_card.setObjectName(u"head_card")
        self.head_card_layout = QVBoxLayout(self.head_card)
        self.head_card_layout.setSpacing(8)
        self.head_card_layout.setObjectName(u"head_card_layout")
        self.head_card_layout.setContentsMargins(1, 12, 1, 1)
        self.head_head = QHBoxLayout()
        self.head_head.setSpacing(8)
        self.head_head.setObjectName(u"head_head")
        self.head_head.setContentsMargins(15, 0, 15, 0)
        self.head_heading = QLabel(self.head_card)
        self.head_heading.setObjectName(u"head_heading")
        self.head_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.head_heading.setProperty(u"role", u"card-title")

        self.head_head.addWidget(self.head_heading)

        self.space_8 = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_head.addItem(self.space_8)

        self.privacy_note = ElidedLabel(self.head_card)
        self.privacy_note.setObjectName(u"privacy_note")
        self.privacy_note.setProperty(u"role", u"note")

        self.head_head.addWidget(self.privacy_note)


        self.head_card_layout.addLayout(self.head_head)

        self.head = TableView(self.head_card)
        self.head.setObjectName(u"head")

        self.head_card_layout.addWidget(self.head)


        self.left_layout.addWidget(self.head_card)

        self.left_layout.setStretch(0, 5)
        self.left_layout.setStretch(1, 3)

        self.preview_columns.addWidget(self.left)

        self.right = QWidget(self.preview)
        self.right.setObjectName(u"right")
        self.right_layout = QVBoxLayout(self.right)
        self.right_layout.setSpacing(12)
        self.right_layout.setObjectName(u"right_layout")
        self.right_layout.setContentsMargins(0, 0, 0, 0)
        self.questions_card = Card(self.right)
        self.questions_card.setObjectName(u"questions_card")
        self.questions_card_layout = QVBoxLayout(self.questions_card)
        self.questions_card_layout.setSpacing(8)
        self.questions_card_layout.setObjectName(u"questions_card_layout")
        self.questions_card_layout.setContentsMargins(16, 12, 8, 8)
        self.questions_head = QHBoxLayout()
        self.questions_head.setSpacing(8)
        self.questions_head.setObjectName(u"questions_head")
        self.questions_head.setContentsMargins(0, 0, 0, 0)
        self.questions_heading = QLabel(self.questions_card)
        self.questions_heading.setObjectName(u"questions_heading")
        self.questions_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.questions_heading.setProperty(u"role", u"card-title")

        self.questions_head.addWidget(self.questions_heading)

        self.questions_note = QLabel(self.questions_card)
        self.questions_note.setObjectName(u"questions_note")
        self.questions_note.setTextFormat(Qt.TextFormat.PlainText)
        self.questions_note.setProperty(u"role", u"note")

        self.questions_head.addWidget(self.questions_note)

        self.space_9 = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.questions_head.addItem(self.space_9)

        self.stages_label = QLabel(self.questions_card)
        self.stages_label.setObjectName(u"stages_label")
        self.stages_label.setTextFormat(Qt.TextFormat.PlainText)
        self.stages_label.setProperty(u"role", u"muted")

        self.questions_head.addWidget(self.stages_label)

        self.stages = QComboBox(self.questions_card)
        self.stages.setObjectName(u"stages")

        self.questions_head.addWidget(self.stages)


        self.questions_card_layout.addLayout(self.questions_head)

        self.questions_scroll = QScrollArea(self.questions_card)
        self.questions_scroll.setObjectName(u"questions_scroll")
        self.questions_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.questions_scroll.setWidgetResizable(True)
        self.questions_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.questions_body = QWidget()
        self.questions_body.setObjectName(u"questions_body")
        self.questions_scroll.setWidget(self.questions_body)

        self.questions_card_layout.addWidget(self.questions_scroll)


        self.right_layout.addWidget(self.questions_card)

        self.issues_card = Card(self.right)
        self.issues_card.setObjectName(u"issues_card")
        self.issues_card_layout = QVBoxLayout(self.issues_card)
        self.issues_card_layout.setSpacing(8)
        self.issues_card_layout.setObjectName(u"issues_card_layout")
        self.issues_card_layout.setContentsMargins(1, 12, 1, 1)
        self.issues_head = QHBoxLayout()
        self.issues_head.setSpacing(8)
        self.issues_head.setObjectName(u"issues_head")
        self.issues_head.setContentsMargins(15, 0, 15, 0)
        self.issues_heading = QLabel(self.issues_card)
        self.issues_heading.setObjectName(u"issues_heading")
        self.issues_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.issues_heading.setProperty(u"role", u"card-title")

        self.issues_head.addWidget(self.issues_heading)

        self.space_10 = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.issues_head.addItem(self.space_10)

        self.leave_out = QCheckBox(self.issues_card)
        self.leave_out.setObjectName(u"leave_out")

        self.issues_head.addWidget(self.leave_out)


        self.issues_card_layout.addLayout(self.issues_head)

        self.issues = TableView(self.issues_card)
        self.issues.setObjectName(u"issues")

        self.issues_card_layout.addWidget(self.issues)

        self.remedy = QLabel(self.issues_card)
        self.remedy.setObjectName(u"remedy")
        self.remedy.setTextFormat(Qt.TextFormat.PlainText)
        self.remedy.setWordWrap(True)
        self.remedy.setProperty(u"role", u"note")
        self.remedy.setMargin(8)

        self.issues_card_layout.addWidget(self.remedy)


        self.right_layout.addWidget(self.issues_card)

        self.plan_card = Card(self.right)
        self.plan_card.setObjectName(u"plan_card")
        self.plan_card_layout = QVBoxLayout(self.plan_card)
        self.plan_card_layout.setSpacing(8)
        self.plan_card_layout.setObjectName(u"plan_card_layout")
        self.plan_card_layout.setContentsMargins(1, 12, 1, 1)
        self.plan_head = QHBoxLayout()
        self.plan_head.setSpacing(8)
        self.plan_head.setObjectName(u"plan_head")
        self.plan_head.setContentsMargins(15, 0, 15, 0)
        self.plan_heading = QLabel(self.plan_card)
        self.plan_heading.setObjectName(u"plan_heading")
        self.plan_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.plan_heading.setProperty(u"role", u"card-title")

        self.plan_head.addWidget(self.plan_heading)

        self.space_11 = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.plan_head.addItem(self.space_11)

        self.plan_total = QLabel(self.plan_card)
        self.plan_total.setObjectName(u"plan_total")
        self.plan_total.setTextFormat(Qt.TextFormat.PlainText)
        self.plan_total.setProperty(u"role", u"strong")

        self.plan_head.addWidget(self.plan_total)


        self.plan_card_layout.addLayout(self.plan_head)

        self.plan_words_box = QVBoxLayout()
        self.plan_words_box.setSpacing(8)
        self.plan_words_box.setObjectName(u"plan_words_box")
        self.plan_words_box.setContentsMargins(15, 0, 15, 0)
        self.plan_words = QLabel(self.plan_card)
        self.plan_words.setObjectName(u"plan_words")
        self.plan_words.setTextFormat(Qt.TextFormat.PlainText)
        self.plan_words.setWordWrap(True)
        self.plan_words.setProperty(u"role", u"muted")

        self.plan_words_box.addWidget(self.plan_words)


        self.plan_card_layout.addLayout(self.plan_words_box)

        self.found = TableView(self.plan_card)
        self.found.setObjectName(u"found")

        self.plan_card_layout.addWidget(self.found)


        self.right_layout.addWidget(self.plan_card)

        self.right_layout.setStretch(0, 4)
        self.right_layout.setStretch(1, 3)
        self.right_layout.setStretch(2, 3)

        self.preview_columns.addWidget(self.right)

        self.preview_columns.setStretch(0, 6)
        self.preview_columns.setStretch(1, 5)

        self.preview_layout.addLayout(self.preview_columns)

        self.error = InlineError(self.preview)
        self.error.setObjectName(u"error")

        self.preview_layout.addWidget(self.error)

        self.preview_foot = QHBoxLayout()
        self.preview_foot.setSpacing(12)
        self.preview_foot.setObjectName(u"preview_foot")
        self.preview_foot.setContentsMargins(0, 0, 0, 0)
        self.state = ElidedLabel(self.preview)
        self.state.setObjectName(u"state")
        self.state.setProperty(u"role", u"muted")

        self.preview_foot.addWidget(self.state)

        self.other_file = QPushButton(self.preview)
        self.other_file.setObjectName(u"other_file")

        self.preview_foot.addWidget(self.other_file)

        self.do_import = QPushButton(self.preview)
        self.do_import.setObjectName(u"do_import")
        self.do_import.setEnabled(False)
        self.do_import.setProperty(u"primary", True)

        self.preview_foot.addWidget(self.do_import)

        self.preview_foot.setStretch(0, 1)

        self.preview_layout.addLayout(self.preview_foot)

        self.preview_layout.setStretch(0, 1)
        self.stack.addWidget(self.preview)

        self.import_layout.addWidget(self.stack)

#if QT_CONFIG(shortcut)
        self.head_heading.setBuddy(self.head)
        self.stages_label.setBuddy(self.stages)
        self.issues_heading.setBuddy(self.issues)
        self.plan_heading.setBuddy(self.found)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RosterImport)

        self.stack.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(RosterImport)
    # setupUi

    def retranslateUi(self, RosterImport: QWidget) -> None:
        self.back.setText(QCoreApplication.translate("RosterImport", u"\u8fd4\u56de\u73ed\u7ea7", None))
        self.heading.setText(QCoreApplication.translate("RosterImport", u"\u5bfc\u5165\u82b1\u540d\u518c", None))
        self.choose_title.setText(QCoreApplication.translate("RosterImport", u"\u628a\u82b1\u540d\u518c\u62d6\u5230\u8fd9\u91cc", None))
        self.choose_text.setText(QCoreApplication.translate("RosterImport", u".xlsx \u6216 .csv \u90fd\u884c\uff0c\u4e0d\u7528\u6539\u683c\u5f0f\uff1a\u8868\u5934\u3001\u5408\u5e76\u5355\u5143\u683c\u3001\u51e0\u79cd\u73ed\u7ea7\u5199\u6cd5\u90fd\u8ba4\u5f97\u3002\n"
"\u8bfb\u5b8c\u5148\u5217\u7ed9\u60a8\u770b\uff0c\u70b9\u201c\u5bfc\u5165\u201d\u4e4b\u524d\u4ec0\u4e48\u90fd\u4e0d\u4f1a\u5b58\u3002", None))
        self.pick.setText(QCoreApplication.translate("RosterImport", u"\u9009\u62e9\u6587\u4ef6\u2026", None))
#if QT_CONFIG(accessibility)
        self.bar.setAccessibleName(QCoreApplication.translate("RosterImport", u"\u8bfb\u53d6\u8fdb\u5ea6", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("RosterImport", u"\u53d6\u6d88", None))
        self.columns_heading.setText(QCoreApplication.translate("RosterImport", u"\u6bcf\u4e00\u5217\u662f\u4ec0\u4e48", None))
        self.head_heading.setText(QCoreApplication.translate("RosterImport", u"\u6587\u4ef6\u7684\u5934\u51e0\u884c", None))
#if QT_CONFIG(accessibility)
        self.head.setAccessibleName(QCoreApplication.translate("RosterImport", u"\u6587\u4ef6\u7684\u5934\u51e0\u884c", None))
#endif // QT_CONFIG(accessibility)
        self.questions_heading.setText(QCoreApplication.translate("RosterImport", u"\u8bf7\u786e\u8ba4\u73ed\u7ea7", None))
        self.stages_label.setText(QCoreApplication.translate("RosterImport", u"\u672c\u6821\u662f", None))
        self.issues_heading.setText(QCoreApplication.translate("RosterImport", u"\u8981\u6539\u7684\u5730\u65b9", None))
        self.leave_out.setText(QCoreApplication.translate("RosterImport", u"\u4e0d\u5bfc\u5165\u6709\u95ee\u9898\u7684\u884c", None))
#if QT_CONFIG(accessibility)
        self.issues.setAccessibleName(QCoreApplication.translate("RosterImport", u"\u8981\u6539\u7684\u5730\u65b9", None))
#endif // QT_CONFIG(accessibility)
        self.plan_heading.setText(QCoreApplication.translate("RosterImport", u"\u5c06\u8981\u5bfc\u5165", None))
#if QT_CONFIG(accessibility)
        self.found.setAccessibleName(QCoreApplication.translate("RosterImport", u"\u5c06\u8981\u5bfc\u5165\u7684\u73ed\u7ea7", None))
#endif // QT_CONFIG(accessibility)
        self.other_file.setText(QCoreApplication.translate("RosterImport", u"\u6362\u4e00\u4e2a\u6587\u4ef6", None))
        self.do_import.setText(QCoreApplication.translate("RosterImport", u"\u5bfc\u5165", None))
        pass
    # retranslateUi

