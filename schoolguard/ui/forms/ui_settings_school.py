# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_school.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from schoolguard.ui.widgets.card import Card
from schoolguard.ui.widgets.date_edit import DateEdit
from schoolguard.ui.widgets.states import InlineError

class Ui_SettingsSchool(object):
    def setupUi(self, SettingsSchool: QWidget) -> None:
        if not SettingsSchool.objectName():
            SettingsSchool.setObjectName(u"SettingsSchool")
        SettingsSchool.resize(1048, 600)
        self.school_layout = QVBoxLayout(SettingsSchool)
        self.school_layout.setSpacing(8)
        self.school_layout.setObjectName(u"school_layout")
        self.school_layout.setContentsMargins(0, 0, 0, 0)
        self.school_card = Card(SettingsSchool)
        self.school_card.setObjectName(u"school_card")
        self.card_layout = QVBoxLayout(self.school_card)
        self.card_layout.setSpacing(0)
        self.card_layout.setObjectName(u"card_layout")
        self.card_layout.setContentsMargins(1, 1, 1, 1)
        self.scroll = QScrollArea(self.school_card)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll_body = QWidget()
        self.scroll_body.setObjectName(u"scroll_body")
        self.columns_layout = QHBoxLayout(self.scroll_body)
        self.columns_layout.setSpacing(40)
        self.columns_layout.setObjectName(u"columns_layout")
        self.columns_layout.setContentsMargins(20, 16, 20, 16)
        self.left_layout = QVBoxLayout()
        self.left_layout.setSpacing(8)
        self.left_layout.setObjectName(u"left_layout")
        self.left_layout.setContentsMargins(0, 0, 0, 0)
        self.school_heading = QLabel(self.scroll_body)
        self.school_heading.setObjectName(u"school_heading")
        self.school_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.school_heading.setProperty(u"role", u"card-title")

        self.left_layout.addWidget(self.school_heading)

        self.school_name_box = QVBoxLayout()
        self.school_name_box.setSpacing(4)
        self.school_name_box.setObjectName(u"school_name_box")
        self.school_name_box.setContentsMargins(0, 0, 0, 0)
        self.school_name_label = QLabel(self.scroll_body)
        self.school_name_label.setObjectName(u"school_name_label")
        self.school_name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.school_name_label.setProperty(u"role", u"muted")

        self.school_name_box.addWidget(self.school_name_label)

        self.school_name = QLineEdit(self.scroll_body)
        self.school_name.setObjectName(u"school_name")

        self.school_name_box.addWidget(self.school_name)

        self.school_name_error = QLabel(self.scroll_body)
        self.school_name_error.setObjectName(u"school_name_error")
        self.school_name_error.setTextFormat(Qt.TextFormat.PlainText)
        self.school_name_error.setWordWrap(True)
        self.school_name_error.setProperty(u"role", u"error")
        self.school_name_error.setVisible(False)

        self.school_name_box.addWidget(self.school_name_error)


        self.left_layout.addLayout(self.school_name_box)

        self.kind_row = QHBoxLayout()
        self.kind_row.setSpacing(8)
        self.kind_row.setObjectName(u"kind_row")
        self.kind_row.setContentsMargins(0, 0, 0, 0)
        self.stage_box = QVBoxLayout()
        self.stage_box.setSpacing(4)
        self.stage_box.setObjectName(u"stage_box")
        self.stage_box.setContentsMargins(0, 0, 0, 0)
        self.stage_label = QLabel(self.scroll_body)
        self.stage_label.setObjectName(u"stage_label")
        self.stage_label.setTextFormat(Qt.TextFormat.PlainText)
        self.stage_label.setProperty(u"role", u"muted")

        self.stage_box.addWidget(self.stage_label)

        self.stage = QComboBox(self.scroll_body)
        self.stage.setObjectName(u"stage")

        self.stage_box.addWidget(self.stage)


        self.kind_row.addLayout(self.stage_box)

        self.class_style_box = QVBoxLayout()
        self.class_style_box.setSpacing(4)
        self.class_style_box.setObjectName(u"class_style_box")
        self.class_style_box.setContentsMargins(0, 0, 0, 0)
        self.class_style_label = QLabel(self.scroll_body)
        self.class_style_label.setObjectName(u"class_style_label")
        self.class_style_label.setTextFormat(Qt.TextFormat.PlainText)
        self.class_style_label.setProperty(u"role", u"muted")

        self.class_style_box.addWidget(self.class_style_label)

        self.class_style = QComboBox(self.scroll_body)
        self.class_style.setObjectName(u"class_style")

        self.class_style_box.addWidget(self.class_style)


        self.kind_row.addLayout(self.class_style_box)

        self.kind_row.setStretch(0, 1)
        self.kind_row.setStretch(1, 1)

        self.left_layout.addLayout(self.kind_row)

        self.campus_row = QHBoxLayout()
        self.campus_row.setSpacing(12)
        self.campus_row.setObjectName(u"campus_row")
        self.campus_row.setContentsMargins(0, 0, 0, 0)
        self.campus_words = QLabel(self.scroll_body)
        self.campus_words.setObjectName(u"campus_words")
        self.campus_words.setTextFormat(Qt.TextFormat.PlainText)
        self.campus_words.setWordWrap(True)
        self.campus_words.setProperty(u"role", u"muted")

        self.campus_row.addWidget(self.campus_words)

        self.edit_campuses = QPushButton(self.scroll_body)
        self.edit_campuses.setObjectName(u"edit_campuses")

        self.campus_row.addWidget(self.edit_campuses)

        self.campus_row.setStretch(0, 1)

        self.left_layout.addLayout(self.campus_row)

        self.badge_row = QHBoxLayout()
        self.badge_row.setSpacing(12)
        self.badge_row.setObjectName(u"badge_row")
        self.badge_row.setContentsMargins(0, 0, 0, 0)
        self.badge_picture = QLabel(self.scroll_body)
        self.badge_picture.setObjectName(u"badge_picture")
        self.badge_picture.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.badge_row.addWidget(self.badge_picture)

        self.badge_words = QLabel(self.scroll_body)
        self.badge_words.setObjectName(u"badge_words")
        self.badge_words.setTextFormat(Qt.TextFormat.PlainText)
        self.badge_words.setWordWrap(True)
        self.badge_words.setProperty(u"role", u"muted")

        self.badge_row.addWidget(self.badge_words)

        self.drop_badge = QPushButton(self.scroll_body)
        self.drop_badge.setObjectName(u"drop_badge")

        self.badge_row.addWidget(self.drop_badge)

        self.choose_badge = QPushButton(self.scroll_body)
        self.choose_badge.setObjectName(u"choose_badge")

        self.badge_row.addWidget(self.choose_badge)

        self.badge_row.setStretch(1, 1)

        self.left_layout.addLayout(self.badge_row)

        self.names_box = QVBoxLayout()
        self.names_box.setSpacing(0)
        self.names_box.setObjectName(u"names_box")
        self.names_box.setContentsMargins(0, 0, 0, 0)
        self.keep_names = QCheckBox(self.scroll_body)
        self.keep_names.setObjectName(u"keep_names")

        self.names_box.addWidget(self.keep_names)

        self.keep_names_why = QLabel(self.scroll_body)
        self.keep_names_why.setObjectName(u"keep_names_why")
        self.keep_names_why.setTextFormat(Qt.TextFormat.PlainText)
        self.keep_names_why.setWordWrap(True)
        self.keep_names_why.setProperty(u"role", u"note")

        self.names_box.addWidget(self.keep_names_why)


        self.left_layout.addLayout(self.names_box)

        self.phones_box = QVBoxLayout()
        self.phones_box.setSpacing(0)
        self.phones_box.setObjectName(u"phones_box")
        self.phones_box.setContentsMargins(0, 0, 0, 0)
        self.keep_phones = QCheckBox(self.scroll_body)
        self.keep_phones.setObjectName(u"keep_phones")

        self.phones_box.addWidget(self.keep_phones)

        self.keep_phones_why = QLabel(self.scroll_body)
        self.keep_phones_why.setObjectName(u"keep_phones_why")
        self.keep_phones_why.setTextFormat(Qt.TextFormat.PlainText)
        self.keep_phones_why.setWordWrap(True)
        self.keep_phones_why.setProperty(u"role", u"note")

        self.phones_box.addWidget(self.keep_phones_why)


        self.left_layout.addLayout(self.phones_box)

        self.campaign_heading = QLabel(self.scroll_body)
        self.campaign_heading.setObjectName(u"campaign_heading")
        self.campaign_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.campaign_heading.setProperty(u"role", u"card-title")

        self.left_layout.addWidget(self.campaign_heading)

        self.names_row = QHBoxLayout()
        self.names_row.setSpacing(16)
        self.names_row.setObjectName(u"names_row")
        self.names_row.setContentsMargins(0, 0, 0, 0)
        self.title_box = QVBoxLayout()
        self.title_box.setSpacing(4)
        self.title_box.setObjectName(u"title_box")
        self.title_box.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(self.scroll_body)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setProperty(u"role", u"muted")

        self.title_box.addWidget(self.title_label)

        self.title = QLineEdit(self.scroll_body)
        self.title.setObjectName(u"title")

        self.title_box.addWidget(self.title)

        self.title_error = QLabel(self.scroll_body)
        self.title_error.setObjectName(u"title_error")
        self.title_error.setTextFormat(Qt.TextFormat.PlainText)
        self.title_error.setWordWrap(True)
        self.title_error.setProperty(u"role", u"error")
        self.title_error.setVisible(False)

        self.title_box.addWidget(self.title_error)

        self.space_1 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.title_box.addItem(self.space_1)


        self.names_row.addLayout(self.title_box)

        self.theme_box = QVBoxLayout()
        self.theme_box.setSpacing(4)
        self.theme_box.setObjectName(u"theme_box")
        self.theme_box.setContentsMargins(0, 0, 0, 0)
        self.theme_label = QLabel(self.scroll_body)
        self.theme_label.setObjectName(u"theme_label")
        self.theme_label.setTextFormat(Qt.TextFormat.PlainText)
        self.theme_label.setProperty(u"role", u"muted")

        self.theme_box.addWidget(self.theme_label)

        self.theme = QLineEdit(self.scroll_body)
        self.theme.setObjectName(u"theme")

        self.theme_box.addWidget(self.theme)

        self.theme_error = QLabel(self.scroll_body)
        self.theme_error.setObjectName(u"theme_error")
        self.theme_error.setTextFormat(Qt.TextFormat.PlainText)
        self.theme_error.setWordWrap(True)
        self.theme_error.setProperty(u"role", u"error")
        self.theme_error.setVisible(False)

        self.theme_box.addWidget(self.theme_error)

        self.space_2 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.theme_box.addItem(self.space_2)


        self.names_row.addLayout(self.theme_box)

        self.names_row.setStretch(0, 1)
        self.names_row.setStretch(1, 1)

        self.left_layout.addLayout(self.names_row)

        self.days_row = QHBoxLayout()
        self.days_row.setSpacing(16)
        self.days_row.setObjectName(u"days_row")
        self.days_row.setContentsMargins(0, 0, 0, 0)
        self.starts_on_box = QVBoxLayout()
        self.starts_on_box.setSpacing(4)
        self.starts_on_box.setObjectName(u"starts_on_box")
        self.starts_on_box.setContentsMargins(0, 0, 0, 0)
        self.starts_on_label = QLabel(self.scroll_body)
        self.starts_on_label.setObjectName(u"starts_on_label")
        self.starts_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.starts_on_label.setProperty(u"role", u"muted")

        self.starts_on_box.addWidget(self.starts_on_label)

        self.starts_on = DateEdit(self.scroll_body)
        self.starts_on.setObjectName(u"starts_on")

        self.starts_on_box.addWidget(self.starts_on)

        self.starts_on_error = QLabel(self.scroll_body)
        self.starts_on_error.setObjectName(u"starts_on_error")
        self.starts_on_error.setTextFormat(Qt.TextFormat.PlainText)
        self.starts_on_error.setWordWrap(True)
        self.starts_on_error.setProperty(u"role", u"error")
        self.starts_on_error.setVisible(False)

        self.starts_on_box.addWidget(self.starts_on_error)

        self.space_3 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.starts_on_box.addItem(self.space_3)


        self.days_row.addLayout(self.starts_on_box)

        self.ends_on_box = QVBoxLayout()
        self.ends_on_box.setSpacing(4)
        self.ends_on_box.setObjectName(u"ends_on_box")
        self.ends_on_box.setContentsMargins(0, 0, 0, 0)
        self.ends_on_label = QLabel(self.scroll_body)
        self.ends_on_label.setObjectName(u"ends_on_label")
        self.ends_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.ends_on_label.setProperty(u"role", u"muted")

        self.ends_on_box.addWidget(self.ends_on_label)

        self.ends_on = DateEdit(self.scroll_body)
        self.ends_on.setObjectName(u"ends_on")

        self.ends_on_box.addWidget(self.ends_on)

        self.ends_on_error = QLabel(self.scroll_body)
        self.ends_on_error.setObjectName(u"ends_on_error")
        self.ends_on_error.setTextFormat(Qt.TextFormat.PlainText)
        self.ends_on_error.setWordWrap(True)
        self.ends_on_error.setProperty(u"role", u"error")
        self.ends_on_error.setVisible(False)

        self.ends_on_box.addWidget(self.ends_on_error)

        self.space_4 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.ends_on_box.addItem(self.space_4)


        self.days_row.addLayout(self.ends_on_box)

        self.days_row.setStretch(0, 1)
        self.days_row.setStretch(1, 1)

        self.left_layout.addLayout(self.days_row)

        self.due_row = QHBoxLayout()
        self.due_row.setSpacing(16)
        self.due_row.setObjectName(u"due_row")
        self.due_row.setContentsMargins(0, 0, 0, 0)
        self.meeting_due_on_box = QVBoxLayout()
        self.meeting_due_on_box.setSpacing(4)
        self.meeting_due_on_box.setObjectName(u"meeting_due_on_box")
        self.meeting_due_on_box.setContentsMargins(0, 0, 0, 0)
        self.meeting_due_on_label = QLabel(self.scroll_body)
        self.meeting_due_on_label.setObjectName(u"meeting_due_on_label")
        self.meeting_due_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.meeting_due_on_label.setProperty(u"role", u"muted")

        self.meeting_due_on_box.addWidget(self.meeting_due_on_label)

        self.meeting_due_on = DateEdit(self.scroll_body)
        self.meeting_due_on.setObjectName(u"meeting_due_on")

        self.meeting_due_on_box.addWidget(self.meeting_due_on)

        self.meeting_due_on_error = QLabel(self.scroll_body)
        self.meeting_due_on_error.setObjectName(u"meeting_due_on_error")
        self.meeting_due_on_error.setTextFormat(Qt.TextFormat.PlainText)
        self.meeting_due_on_error.setWordWrap(True)
        self.meeting_due_on_error.setProperty(u"role", u"error")
        self.meeting_due_on_error.setVisible(False)

        self.meeting_due_on_box.addWidget(self.meeting_due_on_error)

        self.meeting_due_on_note = QLabel(self.scroll_body)
        self.meeting_due_on_note.setObjectName(u"meeting_due_on_note")
        self.meeting_due_on_note.setTextFormat(Qt.TextFormat.PlainText)
        self.meeting_due_on_note.setWordWrap(True)
        self.meeting_due_on_note.setProperty(u"role", u"note")
        self.meeting_due_on_note.setVisible(False)

        self.meeting_due_on_box.addWidget(self.meeting_due_on_note)

        self.space_due = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.meeting_due_on_box.addItem(self.space_due)


        self.due_row.addLayout(self.meeting_due_on_box)

        self.written_into_box = QVBoxLayout()
        self.written_into_box.setSpacing(4)
        self.written_into_box.setObjectName(u"written_into_box")
        self.written_into_box.setContentsMargins(0, 0, 0, 0)
        self.written_into_label = QLabel(self.scroll_body)
        self.written_into_label.setObjectName(u"written_into_label")
        self.written_into_label.setTextFormat(Qt.TextFormat.PlainText)
        self.written_into_label.setProperty(u"role", u"muted")

        self.written_into_box.addWidget(self.written_into_label)

        self.written_into = QLineEdit(self.scroll_body)
        self.written_into.setObjectName(u"written_into")

        self.written_into_box.addWidget(self.written_into)

        self.written_into_error = QLabel(self.scroll_body)
        self.written_into_error.setObjectName(u"written_into_error")
        self.written_into_error.setTextFormat(Qt.TextFormat.PlainText)
        self.written_into_error.setWordWrap(True)
        self.written_into_error.setProperty(u"role", u"error")
        self.written_into_error.setVisible(False)

        self.written_into_box.addWidget(self.written_into_error)

        self.space_plan = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.written_into_box.addItem(self.space_plan)


        self.due_row.addLayout(self.written_into_box)

        self.due_row.setStretch(0, 1)
        self.due_row.setStretch(1, 1)

        self.left_layout.addLayout(self.due_row)

        self.space_5 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.left_layout.addItem(self.space_5)


        self.columns_layout.addLayout(self.left_layout)

        self.right_layout = QVBoxLayout()
        self.right_layout.setSpacing(8)
        self.right_layout.setObjectName(u"right_layout")
        self.right_layout.setContentsMargins(0, 0, 0, 0)
        self.notice_heading = QLabel(self.scroll_body)
        self.notice_heading.setObjectName(u"notice_heading")
        self.notice_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.notice_heading.setProperty(u"role", u"card-title")

        self.right_layout.addWidget(self.notice_heading)

        self.notice_note = QLabel(self.scroll_body)
        self.notice_note.setObjectName(u"notice_note")
        self.notice_note.setTextFormat(Qt.TextFormat.PlainText)
        self.notice_note.setWordWrap(True)
        self.notice_note.setProperty(u"role", u"note")

        self.right_layout.addWidget(self.notice_note)

        self.issuer_row = QHBoxLayout()
        self.issuer_row.setSpacing(16)
        self.issuer_row.setObjectName(u"issuer_row")
        self.issuer_row.setContentsMargins(0, 0, 0, 0)
        self.notice_issuer_box = QVBoxLayout()
        self.notice_issuer_box.setSpacing(4)
        self.notice_issuer_box.setObjectName(u"notice_issuer_box")
        self.notice_issuer_box.setContentsMargins(0, 0, 0, 0)
        self.notice_issuer_label = QLabel(self.scroll_body)
        self.notice_issuer_label.setObjectName(u"notice_issuer_label")
        self.notice_issuer_label.setTextFormat(Qt.TextFormat.PlainText)
        self.notice_issuer_label.setProperty(u"role", u"muted")

        self.notice_issuer_box.addWidget(self.notice_issuer_label)

        self.notice_issuer = QLineEdit(self.scroll_body)
        self.notice_issuer.setObjectName(u"notice_issuer")

        self.notice_issuer_box.addWidget(self.notice_issuer)

        self.notice_issuer_error = QLabel(self.scroll_body)
        self.notice_issuer_error.setObjectName(u"notice_issuer_error")
        self.notice_issuer_error.setTextFormat(Qt.TextFormat.PlainText)
        self.notice_issuer_error.setWordWrap(True)
        self.notice_issuer_error.setProperty(u"role", u"error")
        self.notice_issuer_error.setVisible(False)

        self.notice_issuer_box.addWidget(self.notice_issuer_error)

        self.space_6 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.notice_issuer_box.addItem(self.space_6)


        self.issuer_row.addLayout(self.notice_issuer_box)

        self.notice_number_box = QVBoxLayout()
        self.notice_number_box.setSpacing(4)
        self.notice_number_box.setObjectName(u"notice_number_box")
        self.notice_number_box.setContentsMargins(0, 0, 0, 0)
        self.notice_number_label = QLabel(self.scroll_body)
        self.notice_number_label.setObjectName(u"notice_number_label")
        self.notice_number_label.setTextFormat(Qt.TextFormat.PlainText)
        self.notice_number_label.setProperty(u"role", u"muted")

        self.notice_number_box.addWidget(self.notice_number_label)

        self.notice_number = QLineEdit(self.scroll_body)
        self.notice_number.setObjectName(u"notice_number")

        self.notice_number_box.addWidget(self.notice_number)

        self.notice_number_error = QLabel(self.scroll_body)
        self.notice_number_error.setObjectName(u"notice_number_error")
        self.notice_number_error.setTextFormat(Qt.TextFormat.PlainText)
        self.notice_number_error.setWordWrap(True)
        self.notice_number_error.setProperty(u"role", u"error")
        self.notice_number_error.setVisible(False)

        self.notice_number_box.addWidget(self.notice_number_error)

        self.space_7 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.notice_number_box.addItem(self.space_7)


        self.issuer_row.addLayout(self.notice_number_box)

        self.issuer_row.setStretch(0, 1)
        self.issuer_row.setStretch(1, 1)

        self.right_layout.addLayout(self.issuer_row)

        self.notice_title_box = QVBoxLayout()
        self.notice_title_box.setSpacing(4)
        self.notice_title_box.setObjectName(u"notice_title_box")
        self.notice_title_box.setContentsMargins(0, 0, 0, 0)
        self.notice_title_label = QLabel(self.scroll_body)
        self.notice_title_label.setObjectName(u"notice_title_label")
        self.notice_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.notice_title_label.setProperty(u"role", u"muted")

        self.notice_title_box.addWidget(self.notice_title_label)

        self.notice_title = QLineEdit(self.scroll_body)
        self.notice_title.setObjectName(u"notice_title")

        self.notice_title_box.addWidget(self.notice_title)

        self.notice_title_error = QLabel(self.scroll_body)
        self.notice_title_error.setObjectName(u"notice_title_error")
        self.notice_title_error.setTextFormat(Qt.TextFormat.PlainText)
        self.notice_title_error.setWordWrap(True)
        self.notice_title_error.setProperty(u"role", u"error")
        self.notice_title_error.setVisible(False)

        self.notice_title_box.addWidget(self.notice_title_error)


        self.right_layout.addLayout(self.notice_title_box)

        self.notice_asks_box = QVBoxLayout()
        self.notice_asks_box.setSpacing(4)
        self.notice_asks_box.setObjectName(u"notice_asks_box")
        self.notice_asks_box.setContentsMargins(0, 0, 0, 0)
        self.notice_asks_label = QLabel(self.scroll_body)
        self.notice_asks_label.setObjectName(u"notice_asks_label")
        self.notice_asks_label.setTextFormat(Qt.TextFormat.PlainText)
        self.notice_asks_label.setProperty(u"role", u"muted")

        self.notice_asks_box.addWidget(self.notice_asks_label)

        self.notice_asks = QPlainTextEdit(self.scroll_body)
        self.notice_asks.setObjectName(u"notice_asks")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.notice_asks.sizePolicy().hasHeightForWidth())
        self.notice_asks.setSizePolicy(sizePolicy)
        self.notice_asks.setTabChangesFocus(True)
        self.notice_asks.setMinimumSize(QSize(0, 72))
        self.notice_asks.setMaximumSize(QSize(16777215, 96))

        self.notice_asks_box.addWidget(self.notice_asks)

        self.notice_asks_error = QLabel(self.scroll_body)
        self.notice_asks_error.setObjectName(u"notice_asks_error")
        self.notice_asks_error.setTextFormat(Qt.TextFormat.PlainText)
        self.notice_asks_error.setWordWrap(True)
        self.notice_asks_error.setProperty(u"role", u"error")
        self.notice_asks_error.setVisible(False)

        self.notice_asks_box.addWidget(self.notice_asks_error)


        self.right_layout.addLayout(self.notice_asks_box)

        self.due_row1 = QHBoxLayout()
        self.due_row1.setSpacing(16)
        self.due_row1.setObjectName(u"due_row1")
        self.due_row1.setContentsMargins(0, 0, 0, 0)
        self.has_report_due = QCheckBox(self.scroll_body)
        self.has_report_due.setObjectName(u"has_report_due")

        self.due_row1.addWidget(self.has_report_due)

        self.notice_report_due = DateEdit(self.scroll_body)
        self.notice_report_due.setObjectName(u"notice_report_due")
        self.notice_report_due.setEnabled(False)

        self.due_row1.addWidget(self.notice_report_due)

        self.due_row1.setStretch(0, 1)
        self.due_row1.setStretch(1, 1)

        self.right_layout.addLayout(self.due_row1)

        self.notice_report_due_note = QLabel(self.scroll_body)
        self.notice_report_due_note.setObjectName(u"notice_report_due_note")
        self.notice_report_due_note.setTextFormat(Qt.TextFormat.PlainText)
        self.notice_report_due_note.setWordWrap(True)
        self.notice_report_due_note.setProperty(u"role", u"note")
        self.notice_report_due_note.setVisible(False)

        self.right_layout.addWidget(self.notice_report_due_note)

        self.notice_contact_box = QVBoxLayout()
        self.notice_contact_box.setSpacing(4)
        self.notice_contact_box.setObjectName(u"notice_contact_box")
        self.notice_contact_box.setContentsMargins(0, 0, 0, 0)
        self.notice_contact_label = QLabel(self.scroll_body)
        self.notice_contact_label.setObjectName(u"notice_contact_label")
        self.notice_contact_label.setTextFormat(Qt.TextFormat.PlainText)
        self.notice_contact_label.setProperty(u"role", u"muted")

        self.notice_contact_box.addWidget(self.notice_contact_label)

        self.notice_contact = QLineEdit(self.scroll_body)
        self.notice_contact.setObjectName(u"notice_contact")

        self.notice_contact_box.addWidget(self.notice_contact)

        self.notice_contact_error = QLabel(self.scroll_body)
        self.notice_contact_error.setObjectName(u"notice_contact_error")
        self.notice_contact_error.setTextFormat(Qt.TextFormat.PlainText)
        self.notice_contact_error.setWordWrap(True)
        self.notice_contact_error.setProperty(u"role", u"error")
        self.notice_contact_error.setVisible(False)

        self.notice_contact_box.addWidget(self.notice_contact_error)


        self.right_layout.addLayout(self.notice_contact_box)

        self.space_8 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.right_layout.addItem(self.space_8)


        self.columns_layout.addLayout(self.right_layout)

        self.columns_layout.setStretch(0, 1)
        self.columns_layout.setStretch(1, 1)
        self.scroll.setWidget(self.scroll_body)

        self.card_layout.addWidget(self.scroll)

        self.hairline_1 = QFrame(self.school_card)
        self.hairline_1.setObjectName(u"hairline_1")
        self.hairline_1.setProperty(u"hairline", True)

        self.card_layout.addWidget(self.hairline_1)

        self.foot_layout = QVBoxLayout()
        self.foot_layout.setSpacing(8)
        self.foot_layout.setObjectName(u"foot_layout")
        self.foot_layout.setContentsMargins(20, 8, 20, 12)
        self.error = InlineError(self.school_card)
        self.error.setObjectName(u"error")

        self.foot_layout.addWidget(self.error)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(12)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.state = QLabel(self.school_card)
        self.state.setObjectName(u"state")
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setWordWrap(True)
        self.state.setProperty(u"role", u"muted")

        self.buttons_layout.addWidget(self.state)

        self.discard = QPushButton(self.school_card)
        self.discard.setObjectName(u"discard")

        self.buttons_layout.addWidget(self.discard)

        self.save = QPushButton(self.school_card)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"primary", True)

        self.buttons_layout.addWidget(self.save)

        self.buttons_layout.setStretch(0, 1)

        self.foot_layout.addLayout(self.buttons_layout)


        self.card_layout.addLayout(self.foot_layout)


        self.school_layout.addWidget(self.school_card)

#if QT_CONFIG(shortcut)
        self.school_name_label.setBuddy(self.school_name)
        self.stage_label.setBuddy(self.stage)
        self.class_style_label.setBuddy(self.class_style)
        self.title_label.setBuddy(self.title)
        self.theme_label.setBuddy(self.theme)
        self.starts_on_label.setBuddy(self.starts_on)
        self.ends_on_label.setBuddy(self.ends_on)
        self.meeting_due_on_label.setBuddy(self.meeting_due_on)
        self.written_into_label.setBuddy(self.written_into)
        self.notice_issuer_label.setBuddy(self.notice_issuer)
        self.notice_number_label.setBuddy(self.notice_number)
        self.notice_title_label.setBuddy(self.notice_title)
        self.notice_asks_label.setBuddy(self.notice_asks)
        self.notice_contact_label.setBuddy(self.notice_contact)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SettingsSchool)

        QMetaObject.connectSlotsByName(SettingsSchool)
    # setupUi

    def retranslateUi(self, SettingsSchool: QWidget) -> None:
        self.school_heading.setText(QCoreApplication.translate("SettingsSchool", u"\u5b66\u6821", None))
        self.school_name_label.setText(QCoreApplication.translate("SettingsSchool", u"\u5b66\u6821\u540d\u79f0", None))
        self.stage_label.setText(QCoreApplication.translate("SettingsSchool", u"\u5b66\u6821\u7c7b\u522b", None))
        self.class_style_label.setText(QCoreApplication.translate("SettingsSchool", u"\u73ed\u7ea7\u5199\u6cd5", None))
        self.edit_campuses.setText(QCoreApplication.translate("SettingsSchool", u"\u6821\u533a\u4e0e\u6559\u5b66\u70b9\u2026", None))
#if QT_CONFIG(accessibility)
        self.badge_picture.setAccessibleName(QCoreApplication.translate("SettingsSchool", u"\u6821\u5fbd", None))
#endif // QT_CONFIG(accessibility)
        self.drop_badge.setText(QCoreApplication.translate("SettingsSchool", u"\u53bb\u6389\u6821\u5fbd", None))
        self.choose_badge.setText(QCoreApplication.translate("SettingsSchool", u"\u9009\u6821\u5fbd\u2026", None))
        self.keep_names.setText(QCoreApplication.translate("SettingsSchool", u"\u4fdd\u5b58\u5b66\u751f\u59d3\u540d", None))
        self.keep_names_why.setText(QCoreApplication.translate("SettingsSchool", u"\u53ea\u7528\u4e8e\u6309\u59d3\u540d\u67e5\u627e\u3001\u53d1\u653e\u5177\u540d\u56de\u6267\uff1b\u4e0d\u52fe\u9009\u53ea\u8ba1\u4eba\u6570\u3002", None))
        self.keep_phones.setText(QCoreApplication.translate("SettingsSchool", u"\u4fdd\u5b58\u5bb6\u957f\u7535\u8bdd", None))
        self.keep_phones_why.setText(QCoreApplication.translate("SettingsSchool", u"\u53ea\u7528\u4e8e\u56de\u6267\u6ca1\u4ea4\u56de\u65f6\u8054\u7cfb\u5bb6\u957f\uff1b\u987b\u540c\u65f6\u4fdd\u5b58\u59d3\u540d\u3002", None))
        self.campaign_heading.setText(QCoreApplication.translate("SettingsSchool", u"\u5ba3\u4f20\u6708", None))
        self.title_label.setText(QCoreApplication.translate("SettingsSchool", u"\u540d\u79f0", None))
        self.theme_label.setText(QCoreApplication.translate("SettingsSchool", u"\u4e3b\u9898\uff08\u9009\u586b\uff09", None))
        self.starts_on_label.setText(QCoreApplication.translate("SettingsSchool", u"\u5f00\u59cb", None))
        self.ends_on_label.setText(QCoreApplication.translate("SettingsSchool", u"\u7ed3\u675f", None))
        self.meeting_due_on_label.setText(QCoreApplication.translate("SettingsSchool", u"\u4e3b\u9898\u73ed\u4f1a\u6700\u665a\u5f00\u5230", None))
        self.written_into_label.setText(QCoreApplication.translate("SettingsSchool", u"\u5217\u5165\u7684\u8ba1\u5212\uff08\u9009\u586b\uff09", None))
        self.written_into.setPlaceholderText(QCoreApplication.translate("SettingsSchool", u"\u5982\uff1a2026\u5e74\u5b66\u6821\u5de5\u4f5c\u8ba1\u5212", None))
        self.notice_heading.setText(QCoreApplication.translate("SettingsSchool", u"\u6765\u6587", None))
        self.notice_note.setText(QCoreApplication.translate("SettingsSchool", u"\u6ca1\u6709\u6765\u6587\u53ef\u4ee5\u4e0d\u586b\uff1b\u586b\u4e86\uff0c\u603b\u7ed3\u91cc\u4f1a\u5199\u660e\u4f9d\u636e\u3002", None))
        self.notice_issuer_label.setText(QCoreApplication.translate("SettingsSchool", u"\u53d1\u6587\u5355\u4f4d", None))
        self.notice_number_label.setText(QCoreApplication.translate("SettingsSchool", u"\u6587\u53f7", None))
        self.notice_title_label.setText(QCoreApplication.translate("SettingsSchool", u"\u6807\u9898", None))
        self.notice_asks_label.setText(QCoreApplication.translate("SettingsSchool", u"\u8981\u6c42", None))
        self.has_report_due.setText(QCoreApplication.translate("SettingsSchool", u"\u6709\u4e0a\u62a5\u622a\u6b62\u65e5\u671f", None))
#if QT_CONFIG(accessibility)
        self.notice_report_due.setAccessibleName(QCoreApplication.translate("SettingsSchool", u"\u4e0a\u62a5\u622a\u6b62", None))
#endif // QT_CONFIG(accessibility)
        self.notice_contact_label.setText(QCoreApplication.translate("SettingsSchool", u"\u4e0a\u62a5\u79d1\u5ba4\u53ca\u8054\u7cfb\u4eba", None))
        self.discard.setText(QCoreApplication.translate("SettingsSchool", u"\u653e\u5f03\u4fee\u6539", None))
        self.save.setText(QCoreApplication.translate("SettingsSchool", u"\u4fdd\u5b58 \u00b7 Ctrl S", None))
        pass
    # retranslateUi

