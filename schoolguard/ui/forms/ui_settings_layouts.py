# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_layouts.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from schoolguard.ui.widgets.card import Card
from schoolguard.ui.widgets.count_edit import CountEdit
from schoolguard.ui.widgets.states import InlineError

class Ui_SettingsLayouts(object):
    def setupUi(self, SettingsLayouts: QWidget) -> None:
        if not SettingsLayouts.objectName():
            SettingsLayouts.setObjectName(u"SettingsLayouts")
        SettingsLayouts.resize(1048, 600)
        self.layouts_layout = QHBoxLayout(SettingsLayouts)
        self.layouts_layout.setSpacing(16)
        self.layouts_layout.setObjectName(u"layouts_layout")
        self.layouts_layout.setContentsMargins(0, 0, 0, 0)
        self.settings_card = Card(SettingsLayouts)
        self.settings_card.setObjectName(u"settings_card")
        self.card_layout = QVBoxLayout(self.settings_card)
        self.card_layout.setSpacing(8)
        self.card_layout.setObjectName(u"card_layout")
        self.card_layout.setContentsMargins(1, 1, 1, 12)
        self.scroll = QScrollArea(self.settings_card)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll_body = QWidget()
        self.scroll_body.setObjectName(u"scroll_body")
        self.fields_layout = QVBoxLayout(self.scroll_body)
        self.fields_layout.setSpacing(8)
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setContentsMargins(20, 14, 20, 8)
        self.row_1 = QHBoxLayout()
        self.row_1.setSpacing(12)
        self.row_1.setObjectName(u"row_1")
        self.row_1.setContentsMargins(0, 0, 0, 0)
        self.layout_box = QVBoxLayout()
        self.layout_box.setSpacing(4)
        self.layout_box.setObjectName(u"layout_box")
        self.layout_box.setContentsMargins(0, 0, 0, 0)
        self.layout_label = QLabel(self.scroll_body)
        self.layout_label.setObjectName(u"layout_label")
        self.layout_label.setTextFormat(Qt.TextFormat.PlainText)
        self.layout_label.setProperty(u"role", u"muted")

        self.layout_box.addWidget(self.layout_label)

        self.layout = QComboBox(self.scroll_body)
        self.layout.setObjectName(u"layout")

        self.layout_box.addWidget(self.layout)


        self.row_1.addLayout(self.layout_box)

        self.layout_name_box = QVBoxLayout()
        self.layout_name_box.setSpacing(4)
        self.layout_name_box.setObjectName(u"layout_name_box")
        self.layout_name_box.setContentsMargins(0, 0, 0, 0)
        self.layout_name_label = QLabel(self.scroll_body)
        self.layout_name_label.setObjectName(u"layout_name_label")
        self.layout_name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.layout_name_label.setProperty(u"role", u"muted")

        self.layout_name_box.addWidget(self.layout_name_label)

        self.layout_name = QLineEdit(self.scroll_body)
        self.layout_name.setObjectName(u"layout_name")

        self.layout_name_box.addWidget(self.layout_name)


        self.row_1.addLayout(self.layout_name_box)

        self.row_1.setStretch(0, 1)
        self.row_1.setStretch(1, 1)

        self.fields_layout.addLayout(self.row_1)

        self.state = QLabel(self.scroll_body)
        self.state.setObjectName(u"state")
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setWordWrap(True)
        self.state.setProperty(u"role", u"note")

        self.fields_layout.addWidget(self.state)

        self.sheet_heading = QLabel(self.scroll_body)
        self.sheet_heading.setObjectName(u"sheet_heading")
        self.sheet_heading.setProperty(u"role", u"card-title")

        self.fields_layout.addWidget(self.sheet_heading)

        self.row_2 = QHBoxLayout()
        self.row_2.setSpacing(12)
        self.row_2.setObjectName(u"row_2")
        self.row_2.setContentsMargins(0, 0, 0, 0)
        self.sheet_box = QVBoxLayout()
        self.sheet_box.setSpacing(4)
        self.sheet_box.setObjectName(u"sheet_box")
        self.sheet_box.setContentsMargins(0, 0, 0, 0)
        self.sheet_label = QLabel(self.scroll_body)
        self.sheet_label.setObjectName(u"sheet_label")
        self.sheet_label.setTextFormat(Qt.TextFormat.PlainText)
        self.sheet_label.setProperty(u"role", u"muted")

        self.sheet_box.addWidget(self.sheet_label)

        self.sheet = QComboBox(self.scroll_body)
        self.sheet.setObjectName(u"sheet")

        self.sheet_box.addWidget(self.sheet)


        self.row_2.addLayout(self.sheet_box)

        self.width_mm_box = QVBoxLayout()
        self.width_mm_box.setSpacing(4)
        self.width_mm_box.setObjectName(u"width_mm_box")
        self.width_mm_box.setContentsMargins(0, 0, 0, 0)
        self.width_mm_label = QLabel(self.scroll_body)
        self.width_mm_label.setObjectName(u"width_mm_label")
        self.width_mm_label.setTextFormat(Qt.TextFormat.PlainText)
        self.width_mm_label.setProperty(u"role", u"muted")

        self.width_mm_box.addWidget(self.width_mm_label)

        self.width_mm = QDoubleSpinBox(self.scroll_body)
        self.width_mm.setObjectName(u"width_mm")
        self.width_mm.setMinimum(0.000000000000000)
        self.width_mm.setMaximum(999.000000000000000)
        self.width_mm.setSingleStep(0.500000000000000)
        self.width_mm.setDecimals(1)
        self.width_mm.setSuffix(u" mm")

        self.width_mm_box.addWidget(self.width_mm)


        self.row_2.addLayout(self.width_mm_box)

        self.height_mm_box = QVBoxLayout()
        self.height_mm_box.setSpacing(4)
        self.height_mm_box.setObjectName(u"height_mm_box")
        self.height_mm_box.setContentsMargins(0, 0, 0, 0)
        self.height_mm_label = QLabel(self.scroll_body)
        self.height_mm_label.setObjectName(u"height_mm_label")
        self.height_mm_label.setTextFormat(Qt.TextFormat.PlainText)
        self.height_mm_label.setProperty(u"role", u"muted")

        self.height_mm_box.addWidget(self.height_mm_label)

        self.height_mm = QDoubleSpinBox(self.scroll_body)
        self.height_mm.setObjectName(u"height_mm")
        self.height_mm.setMinimum(0.000000000000000)
        self.height_mm.setMaximum(999.000000000000000)
        self.height_mm.setSingleStep(0.500000000000000)
        self.height_mm.setDecimals(1)
        self.height_mm.setSuffix(u" mm")

        self.height_mm_box.addWidget(self.height_mm)


        self.row_2.addLayout(self.height_mm_box)

        self.row_2.setStretch(0, 4)
        self.row_2.setStretch(1, 3)
        self.row_2.setStretch(2, 3)

        self.fields_layout.addLayout(self.row_2)

        self.row_3 = QHBoxLayout()
        self.row_3.setSpacing(12)
        self.row_3.setObjectName(u"row_3")
        self.row_3.setContentsMargins(0, 0, 0, 0)
        self.top_mm_box = QVBoxLayout()
        self.top_mm_box.setSpacing(4)
        self.top_mm_box.setObjectName(u"top_mm_box")
        self.top_mm_box.setContentsMargins(0, 0, 0, 0)
        self.top_mm_label = QLabel(self.scroll_body)
        self.top_mm_label.setObjectName(u"top_mm_label")
        self.top_mm_label.setTextFormat(Qt.TextFormat.PlainText)
        self.top_mm_label.setProperty(u"role", u"muted")

        self.top_mm_box.addWidget(self.top_mm_label)

        self.top_mm = QDoubleSpinBox(self.scroll_body)
        self.top_mm.setObjectName(u"top_mm")
        self.top_mm.setMinimum(0.000000000000000)
        self.top_mm.setMaximum(200.000000000000000)
        self.top_mm.setSingleStep(0.500000000000000)
        self.top_mm.setDecimals(1)
        self.top_mm.setSuffix(u" mm")

        self.top_mm_box.addWidget(self.top_mm)


        self.row_3.addLayout(self.top_mm_box)

        self.bottom_mm_box = QVBoxLayout()
        self.bottom_mm_box.setSpacing(4)
        self.bottom_mm_box.setObjectName(u"bottom_mm_box")
        self.bottom_mm_box.setContentsMargins(0, 0, 0, 0)
        self.bottom_mm_label = QLabel(self.scroll_body)
        self.bottom_mm_label.setObjectName(u"bottom_mm_label")
        self.bottom_mm_label.setTextFormat(Qt.TextFormat.PlainText)
        self.bottom_mm_label.setProperty(u"role", u"muted")

        self.bottom_mm_box.addWidget(self.bottom_mm_label)

        self.bottom_mm = QDoubleSpinBox(self.scroll_body)
        self.bottom_mm.setObjectName(u"bottom_mm")
        self.bottom_mm.setMinimum(0.000000000000000)
        self.bottom_mm.setMaximum(200.000000000000000)
        self.bottom_mm.setSingleStep(0.500000000000000)
        self.bottom_mm.setDecimals(1)
        self.bottom_mm.setSuffix(u" mm")

        self.bottom_mm_box.addWidget(self.bottom_mm)


        self.row_3.addLayout(self.bottom_mm_box)

        self.left_mm_box = QVBoxLayout()
        self.left_mm_box.setSpacing(4)
        self.left_mm_box.setObjectName(u"left_mm_box")
        self.left_mm_box.setContentsMargins(0, 0, 0, 0)
        self.left_mm_label = QLabel(self.scroll_body)
        self.left_mm_label.setObjectName(u"left_mm_label")
        self.left_mm_label.setTextFormat(Qt.TextFormat.PlainText)
        self.left_mm_label.setProperty(u"role", u"muted")

        self.left_mm_box.addWidget(self.left_mm_label)

        self.left_mm = QDoubleSpinBox(self.scroll_body)
        self.left_mm.setObjectName(u"left_mm")
        self.left_mm.setMinimum(0.000000000000000)
        self.left_mm.setMaximum(200.000000000000000)
        self.left_mm.setSingleStep(0.500000000000000)
        self.left_mm.setDecimals(1)
        self.left_mm.setSuffix(u" mm")

        self.left_mm_box.addWidget(self.left_mm)


        self.row_3.addLayout(self.left_mm_box)

        self.right_mm_box = QVBoxLayout()
        self.right_mm_box.setSpacing(4)
        self.right_mm_box.setObjectName(u"right_mm_box")
        self.right_mm_box.setContentsMargins(0, 0, 0, 0)
        self.right_mm_label = QLabel(self.scroll_body)
        self.right_mm_label.setObjectName(u"right_mm_label")
        self.right_mm_label.setTextFormat(Qt.TextFormat.PlainText)
        self.right_mm_label.setProperty(u"role", u"muted")

        self.right_mm_box.addWidget(self.right_mm_label)

        self.right_mm = QDoubleSpinBox(self.scroll_body)
        self.right_mm.setObjectName(u"right_mm")
        self.right_mm.setMinimum(0.000000000000000)
        self.right_mm.setMaximum(200.000000000000000)
        self.right_mm.setSingleStep(0.500000000000000)
        self.right_mm.setDecimals(1)
        self.right_mm.setSuffix(u" mm")

        self.right_mm_box.addWidget(self.right_mm)


        self.row_3.addLayout(self.right_mm_box)

        self.row_3.setStretch(0, 1)
        self.row_3.setStretch(1, 1)
        self.row_3.setStretch(2, 1)
        self.row_3.setStretch(3, 1)

        self.fields_layout.addLayout(self.row_3)

        self.row_4 = QHBoxLayout()
        self.row_4.setSpacing(12)
        self.row_4.setObjectName(u"row_4")
        self.row_4.setContentsMargins(0, 0, 0, 0)
        self.lines_box = QVBoxLayout()
        self.lines_box.setSpacing(4)
        self.lines_box.setObjectName(u"lines_box")
        self.lines_box.setContentsMargins(0, 0, 0, 0)
        self.lines_label = QLabel(self.scroll_body)
        self.lines_label.setObjectName(u"lines_label")
        self.lines_label.setTextFormat(Qt.TextFormat.PlainText)
        self.lines_label.setProperty(u"role", u"muted")

        self.lines_box.addWidget(self.lines_label)

        self.lines = CountEdit(self.scroll_body)
        self.lines.setObjectName(u"lines")
        self.lines.setMinimum(1)
        self.lines.setMaximum(99)

        self.lines_box.addWidget(self.lines)


        self.row_4.addLayout(self.lines_box)

        self.duplex = QCheckBox(self.scroll_body)
        self.duplex.setObjectName(u"duplex")

        self.row_4.addWidget(self.duplex)

        self.row_4.setStretch(0, 1)
        self.row_4.setStretch(1, 1)

        self.fields_layout.addLayout(self.row_4)

        self.type_heading = QLabel(self.scroll_body)
        self.type_heading.setObjectName(u"type_heading")
        self.type_heading.setProperty(u"role", u"card-title")

        self.fields_layout.addWidget(self.type_heading)

        self.row_5 = QHBoxLayout()
        self.row_5.setSpacing(12)
        self.row_5.setObjectName(u"row_5")
        self.row_5.setContentsMargins(0, 0, 0, 0)
        self.title_face_box = QVBoxLayout()
        self.title_face_box.setSpacing(4)
        self.title_face_box.setObjectName(u"title_face_box")
        self.title_face_box.setContentsMargins(0, 0, 0, 0)
        self.title_face_label = QLabel(self.scroll_body)
        self.title_face_label.setObjectName(u"title_face_label")
        self.title_face_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_face_label.setProperty(u"role", u"muted")

        self.title_face_box.addWidget(self.title_face_label)

        self.title_face = QComboBox(self.scroll_body)
        self.title_face.setObjectName(u"title_face")

        self.title_face_box.addWidget(self.title_face)


        self.row_5.addLayout(self.title_face_box)

        self.title_size_box = QVBoxLayout()
        self.title_size_box.setSpacing(4)
        self.title_size_box.setObjectName(u"title_size_box")
        self.title_size_box.setContentsMargins(0, 0, 0, 0)
        self.title_size_label = QLabel(self.scroll_body)
        self.title_size_label.setObjectName(u"title_size_label")
        self.title_size_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_size_label.setProperty(u"role", u"muted")

        self.title_size_box.addWidget(self.title_size_label)

        self.title_size = QDoubleSpinBox(self.scroll_body)
        self.title_size.setObjectName(u"title_size")
        self.title_size.setMinimum(1.000000000000000)
        self.title_size.setMaximum(99.000000000000000)
        self.title_size.setSingleStep(0.500000000000000)
        self.title_size.setDecimals(2)
        self.title_size.setSuffix(u" pt")

        self.title_size_box.addWidget(self.title_size)


        self.row_5.addLayout(self.title_size_box)

        self.row_5.setStretch(0, 1)
        self.row_5.setStretch(1, 1)

        self.fields_layout.addLayout(self.row_5)

        self.row_6 = QHBoxLayout()
        self.row_6.setSpacing(12)
        self.row_6.setObjectName(u"row_6")
        self.row_6.setContentsMargins(0, 0, 0, 0)
        self.body_face_box = QVBoxLayout()
        self.body_face_box.setSpacing(4)
        self.body_face_box.setObjectName(u"body_face_box")
        self.body_face_box.setContentsMargins(0, 0, 0, 0)
        self.body_face_label = QLabel(self.scroll_body)
        self.body_face_label.setObjectName(u"body_face_label")
        self.body_face_label.setTextFormat(Qt.TextFormat.PlainText)
        self.body_face_label.setProperty(u"role", u"muted")

        self.body_face_box.addWidget(self.body_face_label)

        self.body_face = QComboBox(self.scroll_body)
        self.body_face.setObjectName(u"body_face")

        self.body_face_box.addWidget(self.body_face)


        self.row_6.addLayout(self.body_face_box)

        self.body_size_box = QVBoxLayout()
        self.body_size_box.setSpacing(4)
        self.body_size_box.setObjectName(u"body_size_box")
        self.body_size_box.setContentsMargins(0, 0, 0, 0)
        self.body_size_label = QLabel(self.scroll_body)
        self.body_size_label.setObjectName(u"body_size_label")
        self.body_size_label.setTextFormat(Qt.TextFormat.PlainText)
        self.body_size_label.setProperty(u"role", u"muted")

        self.body_size_box.addWidget(self.body_size_label)

        self.body_size = QDoubleSpinBox(self.scroll_body)
        self.body_size.setObjectName(u"body_size")
        self.body_size.setMinimum(1.000000000000000)
        self.body_size.setMaximum(99.000000000000000)
        self.body_size.setSingleStep(0.250000000000000)
        self.body_size.setDecimals(2)
        self.body_size.setSuffix(u" pt")

        self.body_size_box.addWidget(self.body_size)


        self.row_6.addLayout(self.body_size_box)

        self.row_6.setStretch(0, 1)
        self.row_6.setStretch(1, 1)

        self.fields_layout.addLayout(self.row_6)

        self.row_7 = QHBoxLayout()
        self.row_7.setSpacing(12)
        self.row_7.setObjectName(u"row_7")
        self.row_7.setContentsMargins(0, 0, 0, 0)
        self.level_1_box = QVBoxLayout()
        self.level_1_box.setSpacing(4)
        self.level_1_box.setObjectName(u"level_1_box")
        self.level_1_box.setContentsMargins(0, 0, 0, 0)
        self.level_1_label = QLabel(self.scroll_body)
        self.level_1_label.setObjectName(u"level_1_label")
        self.level_1_label.setTextFormat(Qt.TextFormat.PlainText)
        self.level_1_label.setProperty(u"role", u"muted")

        self.level_1_box.addWidget(self.level_1_label)

        self.level_1 = QComboBox(self.scroll_body)
        self.level_1.setObjectName(u"level_1")

        self.level_1_box.addWidget(self.level_1)


        self.row_7.addLayout(self.level_1_box)

        self.level_2_box = QVBoxLayout()
        self.level_2_box.setSpacing(4)
        self.level_2_box.setObjectName(u"level_2_box")
        self.level_2_box.setContentsMargins(0, 0, 0, 0)
        self.level_2_label = QLabel(self.scroll_body)
        self.level_2_label.setObjectName(u"level_2_label")
        self.level_2_label.setTextFormat(Qt.TextFormat.PlainText)
        self.level_2_label.setProperty(u"role", u"muted")

        self.level_2_box.addWidget(self.level_2_label)

        self.level_2 = QComboBox(self.scroll_body)
        self.level_2.setObjectName(u"level_2")

        self.level_2_box.addWidget(self.level_2)


        self.row_7.addLayout(self.level_2_box)

        self.row_7.setStretch(0, 1)
        self.row_7.setStretch(1, 1)

        self.fields_layout.addLayout(self.row_7)

        self.row_8 = QHBoxLayout()
        self.row_8.setSpacing(12)
        self.row_8.setObjectName(u"row_8")
        self.row_8.setContentsMargins(0, 0, 0, 0)
        self.level_3_box = QVBoxLayout()
        self.level_3_box.setSpacing(4)
        self.level_3_box.setObjectName(u"level_3_box")
        self.level_3_box.setContentsMargins(0, 0, 0, 0)
        self.level_3_label = QLabel(self.scroll_body)
        self.level_3_label.setObjectName(u"level_3_label")
        self.level_3_label.setTextFormat(Qt.TextFormat.PlainText)
        self.level_3_label.setProperty(u"role", u"muted")

        self.level_3_box.addWidget(self.level_3_label)

        self.level_3 = QComboBox(self.scroll_body)
        self.level_3.setObjectName(u"level_3")

        self.level_3_box.addWidget(self.level_3)


        self.row_8.addLayout(self.level_3_box)

        self.level_4_box = QVBoxLayout()
        self.level_4_box.setSpacing(4)
        self.level_4_box.setObjectName(u"level_4_box")
        self.level_4_box.setContentsMargins(0, 0, 0, 0)
        self.level_4_label = QLabel(self.scroll_body)
        self.level_4_label.setObjectName(u"level_4_label")
        self.level_4_label.setTextFormat(Qt.TextFormat.PlainText)
        self.level_4_label.setProperty(u"role", u"muted")

        self.level_4_box.addWidget(self.level_4_label)

        self.level_4 = QComboBox(self.scroll_body)
        self.level_4.setObjectName(u"level_4")

        self.level_4_box.addWidget(self.level_4)


        self.row_8.addLayout(self.level_4_box)

        self.row_8.setStretch(0, 1)
        self.row_8.setStretch(1, 1)

        self.fields_layout.addLayout(self.row_8)

        self.row_9 = QHBoxLayout()
        self.row_9.setSpacing(12)
        self.row_9.setObjectName(u"row_9")
        self.row_9.setContentsMargins(0, 0, 0, 0)
        self.table_size_box = QVBoxLayout()
        self.table_size_box.setSpacing(4)
        self.table_size_box.setObjectName(u"table_size_box")
        self.table_size_box.setContentsMargins(0, 0, 0, 0)
        self.table_size_label = QLabel(self.scroll_body)
        self.table_size_label.setObjectName(u"table_size_label")
        self.table_size_label.setTextFormat(Qt.TextFormat.PlainText)
        self.table_size_label.setProperty(u"role", u"muted")

        self.table_size_box.addWidget(self.table_size_label)

        self.table_size = QDoubleSpinBox(self.scroll_body)
        self.table_size.setObjectName(u"table_size")
        self.table_size.setMinimum(1.000000000000000)
        self.table_size.setMaximum(99.000000000000000)
        self.table_size.setSingleStep(0.500000000000000)
        self.table_size.setDecimals(2)
        self.table_size.setSuffix(u" pt")

        self.table_size_box.addWidget(self.table_size)


        self.row_9.addLayout(self.table_size_box)

        self.page_number_size_box = QVBoxLayout()
        self.page_number_size_box.setSpacing(4)
        self.page_number_size_box.setObjectName(u"page_number_size_box")
        self.page_number_size_box.setContentsMargins(0, 0, 0, 0)
        self.page_number_size_label = QLabel(self.scroll_body)
        self.page_number_size_label.setObjectName(u"page_number_size_label")
        self.page_number_size_label.setTextFormat(Qt.TextFormat.PlainText)
        self.page_number_size_label.setProperty(u"role", u"muted")

        self.page_number_size_box.addWidget(self.page_number_size_label)

        self.page_number_size = QDoubleSpinBox(self.scroll_body)
        self.page_number_size.setObjectName(u"page_number_size")
        self.page_number_size.setMinimum(1.000000000000000)
        self.page_number_size.setMaximum(99.000000000000000)
        self.page_number_size.setSingleStep(0.500000000000000)
        self.page_number_size.setDecimals(2)
        self.page_number_size.setSuffix(u" pt")

        self.page_number_size_box.addWidget(self.page_number_size)


        self.row_9.addLayout(self.page_number_size_box)

        self.row_9.setStretch(0, 1)
        self.row_9.setStretch(1, 1)

        self.fields_layout.addLayout(self.row_9)

        self.faces_note = QLabel(self.scroll_body)
        self.faces_note.setObjectName(u"faces_note")
        self.faces_note.setTextFormat(Qt.TextFormat.PlainText)
        self.faces_note.setWordWrap(True)
        self.faces_note.setProperty(u"role", u"note")

        self.fields_layout.addWidget(self.faces_note)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.fields_layout.addItem(self.space)

        self.scroll.setWidget(self.scroll_body)

        self.card_layout.addWidget(self.scroll)

        self.foot_layout = QVBoxLayout()
        self.foot_layout.setSpacing(8)
        self.foot_layout.setObjectName(u"foot_layout")
        self.foot_layout.setContentsMargins(20, 0, 20, 0)
        self.error = InlineError(self.settings_card)
        self.error.setObjectName(u"error")

        self.foot_layout.addWidget(self.error)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.remove = QPushButton(self.settings_card)
        self.remove.setObjectName(u"remove")

        self.buttons_layout.addWidget(self.remove)

        self.buttons_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_space)

        self.use = QPushButton(self.settings_card)
        self.use.setObjectName(u"use")

        self.buttons_layout.addWidget(self.use)

        self.save = QPushButton(self.settings_card)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"primary", True)

        self.buttons_layout.addWidget(self.save)


        self.foot_layout.addLayout(self.buttons_layout)


        self.card_layout.addLayout(self.foot_layout)


        self.layouts_layout.addWidget(self.settings_card)

        self.specimen = QWidget(SettingsLayouts)
        self.specimen.setObjectName(u"specimen")
        self.specimen_layout = QVBoxLayout(self.specimen)
        self.specimen_layout.setObjectName(u"specimen_layout")
        self.specimen_layout.setContentsMargins(0, 0, 0, 0)

        self.layouts_layout.addWidget(self.specimen)

        self.layouts_layout.setStretch(0, 5)
        self.layouts_layout.setStretch(1, 4)
#if QT_CONFIG(shortcut)
        self.layout_label.setBuddy(self.layout)
        self.layout_name_label.setBuddy(self.layout_name)
        self.sheet_label.setBuddy(self.sheet)
        self.width_mm_label.setBuddy(self.width_mm)
        self.height_mm_label.setBuddy(self.height_mm)
        self.top_mm_label.setBuddy(self.top_mm)
        self.bottom_mm_label.setBuddy(self.bottom_mm)
        self.left_mm_label.setBuddy(self.left_mm)
        self.right_mm_label.setBuddy(self.right_mm)
        self.lines_label.setBuddy(self.lines)
        self.title_face_label.setBuddy(self.title_face)
        self.title_size_label.setBuddy(self.title_size)
        self.body_face_label.setBuddy(self.body_face)
        self.body_size_label.setBuddy(self.body_size)
        self.level_1_label.setBuddy(self.level_1)
        self.level_2_label.setBuddy(self.level_2)
        self.level_3_label.setBuddy(self.level_3)
        self.level_4_label.setBuddy(self.level_4)
        self.table_size_label.setBuddy(self.table_size)
        self.page_number_size_label.setBuddy(self.page_number_size)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SettingsLayouts)

        QMetaObject.connectSlotsByName(SettingsLayouts)
    # setupUi

    def retranslateUi(self, SettingsLayouts: QWidget) -> None:
        self.layout_label.setText(QCoreApplication.translate("SettingsLayouts", u"\u683c\u5f0f", None))
        self.layout_name_label.setText(QCoreApplication.translate("SettingsLayouts", u"\u540d\u79f0", None))
        self.sheet_heading.setText(QCoreApplication.translate("SettingsLayouts", u"\u7eb8\u5f20\u548c\u9875\u8fb9\u8ddd", None))
        self.sheet_label.setText(QCoreApplication.translate("SettingsLayouts", u"\u7eb8\u5f20", None))
        self.width_mm_label.setText(QCoreApplication.translate("SettingsLayouts", u"\u5bbd", None))
        self.height_mm_label.setText(QCoreApplication.translate("SettingsLayouts", u"\u9ad8", None))
        self.top_mm_label.setText(QCoreApplication.translate("SettingsLayouts", u"\u4e0a", None))
        self.bottom_mm_label.setText(QCoreApplication.translate("SettingsLayouts", u"\u4e0b", None))
        self.left_mm_label.setText(QCoreApplication.translate("SettingsLayouts", u"\u5de6\uff08\u8ba2\u53e3\uff09", None))
        self.right_mm_label.setText(QCoreApplication.translate("SettingsLayouts", u"\u53f3", None))
        self.lines_label.setText(QCoreApplication.translate("SettingsLayouts", u"\u6bcf\u9875\u884c\u6570", None))
        self.duplex.setText(QCoreApplication.translate("SettingsLayouts", u"\u53cc\u9762\u6253\u5370\uff0c\u5076\u6570\u9875\u5de6\u53f3\u5bf9\u8c03", None))
        self.type_heading.setText(QCoreApplication.translate("SettingsLayouts", u"\u5b57\u4f53\u548c\u5b57\u53f7", None))
        self.title_face_label.setText(QCoreApplication.translate("SettingsLayouts", u"\u6807\u9898\u5b57\u4f53", None))
        self.title_size_label.setText(QCoreApplication.translate("SettingsLayouts", u"\u6807\u9898\u5b57\u53f7", None))
        self.body_face_label.setText(QCoreApplication.translate("SettingsLayouts", u"\u6b63\u6587\u5b57\u4f53", None))
        self.body_size_label.setText(QCoreApplication.translate("SettingsLayouts", u"\u6b63\u6587\u5b57\u53f7", None))
        self.level_1_label.setText(QCoreApplication.translate("SettingsLayouts", u"\u4e00\u3001", None))
        self.level_2_label.setText(QCoreApplication.translate("SettingsLayouts", u"\uff08\u4e00\uff09", None))
        self.level_3_label.setText(QCoreApplication.translate("SettingsLayouts", u"1.", None))
        self.level_4_label.setText(QCoreApplication.translate("SettingsLayouts", u"\uff081\uff09", None))
        self.table_size_label.setText(QCoreApplication.translate("SettingsLayouts", u"\u8868\u683c\u5b57\u53f7", None))
        self.page_number_size_label.setText(QCoreApplication.translate("SettingsLayouts", u"\u9875\u7801\u5b57\u53f7", None))
        self.faces_note.setText(QCoreApplication.translate("SettingsLayouts", u"\u4eff\u5b8b_GB2312 \u548c\u65b9\u6b63\u5c0f\u6807\u5b8b\u4e0d\u80fd\u968f\u7a0b\u5e8f\u9644\u5e26\uff1a\u6b63\u6587\u7528\u601d\u6e90\u5b8b\u4f53\u4ee3\u66ff\uff0c\u6807\u9898\u7528\u7c97\u4f53\u4ee3\u66ff\uff0c\u5404\u53f0\u7535\u8111\u4e0a\u90fd\u4e00\u6837\u3002", None))
        self.remove.setText(QCoreApplication.translate("SettingsLayouts", u"\u5220\u9664", None))
        self.use.setText(QCoreApplication.translate("SettingsLayouts", u"\u7528\u8fd9\u4e2a\u683c\u5f0f", None))
        self.save.setText(QCoreApplication.translate("SettingsLayouts", u"\u4fdd\u5b58", None))
        pass
    # retranslateUi

