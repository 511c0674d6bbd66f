# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'class_edit.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout, QWidget

from schoolguard.ui.widgets.count_edit import CountEdit
from schoolguard.ui.widgets.date_edit import DateEdit
from schoolguard.ui.widgets.heads_edit import HeadsEdit
from schoolguard.ui.widgets.maybe_date import MaybeDate
from schoolguard.ui.widgets.states import InlineError

class Ui_ClassEdit(object):
    def setupUi(self, ClassEdit: QWidget) -> None:
        if not ClassEdit.objectName():
            ClassEdit.setObjectName(u"ClassEdit")
        ClassEdit.resize(300, 600)
        self.edit_layout = QVBoxLayout(ClassEdit)
        self.edit_layout.setSpacing(8)
        self.edit_layout.setObjectName(u"edit_layout")
        self.edit_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(ClassEdit)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setWidgetResizable(True)
        self.scroll_body = QWidget()
        self.scroll_body.setObjectName(u"scroll_body")
        self.body_layout = QVBoxLayout(self.scroll_body)
        self.body_layout.setSpacing(8)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(0, 0, 4, 0)
        self.name_row = QHBoxLayout()
        self.name_row.setSpacing(8)
        self.name_row.setObjectName(u"name_row")
        self.name_row.setContentsMargins(0, 0, 0, 0)
        self.grade_box = QVBoxLayout()
        self.grade_box.setSpacing(4)
        self.grade_box.setObjectName(u"grade_box")
        self.grade_box.setContentsMargins(0, 0, 0, 0)
        self.grade_label = QLabel(self.scroll_body)
        self.grade_label.setObjectName(u"grade_label")
        self.grade_label.setTextFormat(Qt.TextFormat.PlainText)
        self.grade_label.setProperty(u"role", u"muted")

        self.grade_box.addWidget(self.grade_label)

        self.grade = QComboBox(self.scroll_body)
        self.grade.setObjectName(u"grade")

        self.grade_box.addWidget(self.grade)


        self.name_row.addLayout(self.grade_box)

        self.number_box = QVBoxLayout()
        self.number_box.setSpacing(4)
        self.number_box.setObjectName(u"number_box")
        self.number_box.setContentsMargins(0, 0, 0, 0)
        self.number_label = QLabel(self.scroll_body)
        self.number_label.setObjectName(u"number_label")
        self.number_label.setTextFormat(Qt.TextFormat.PlainText)
        self.number_label.setProperty(u"role", u"muted")

        self.number_box.addWidget(self.number_label)

        self.number = CountEdit(self.scroll_body)
        self.number.setObjectName(u"number")
        self.number.setMinimum(1)
        self.number.setMaximum(99)

        self.number_box.addWidget(self.number)


        self.name_row.addLayout(self.number_box)

        self.name_row.setStretch(0, 1)
        self.name_row.setStretch(1, 1)

        self.body_layout.addLayout(self.name_row)

        self.more_grades_box = QVBoxLayout()
        self.more_grades_box.setSpacing(4)
        self.more_grades_box.setObjectName(u"more_grades_box")
        self.more_grades_box.setContentsMargins(0, 0, 0, 0)
        self.more_grades_label = QLabel(self.scroll_body)
        self.more_grades_label.setObjectName(u"more_grades_label")
        self.more_grades_label.setTextFormat(Qt.TextFormat.PlainText)
        self.more_grades_label.setProperty(u"role", u"muted")

        self.more_grades_box.addWidget(self.more_grades_label)

        self.more_grades = QComboBox(self.scroll_body)
        self.more_grades.setObjectName(u"more_grades")

        self.more_grades_box.addWidget(self.more_grades)


        self.body_layout.addLayout(self.more_grades_box)

        self.campus_box = QVBoxLayout()
        self.campus_box.setSpacing(4)
        self.campus_box.setObjectName(u"campus_box")
        self.campus_box.setContentsMargins(0, 0, 0, 0)
        self.campus_label = QLabel(self.scroll_body)
        self.campus_label.setObjectName(u"campus_label")
        self.campus_label.setTextFormat(Qt.TextFormat.PlainText)
        self.campus_label.setProperty(u"role", u"muted")

        self.campus_box.addWidget(self.campus_label)

        self.campus = QComboBox(self.scroll_body)
        self.campus.setObjectName(u"campus")

        self.campus_box.addWidget(self.campus)


        self.body_layout.addLayout(self.campus_box)

        self.class_teacher_box = QVBoxLayout()
        self.class_teacher_box.setSpacing(4)
        self.class_teacher_box.setObjectName(u"class_teacher_box")
        self.class_teacher_box.setContentsMargins(0, 0, 0, 0)
        self.class_teacher_label = QLabel(self.scroll_body)
        self.class_teacher_label.setObjectName(u"class_teacher_label")
        self.class_teacher_label.setTextFormat(Qt.TextFormat.PlainText)
        self.class_teacher_label.setProperty(u"role", u"muted")

        self.class_teacher_box.addWidget(self.class_teacher_label)

        self.class_teacher = QLineEdit(self.scroll_body)
        self.class_teacher.setObjectName(u"class_teacher")

        self.class_teacher_box.addWidget(self.class_teacher)


        self.body_layout.addLayout(self.class_teacher_box)

        self.deputy_teacher_box = QVBoxLayout()
        self.deputy_teacher_box.setSpacing(4)
        self.deputy_teacher_box.setObjectName(u"deputy_teacher_box")
        self.deputy_teacher_box.setContentsMargins(0, 0, 0, 0)
        self.deputy_teacher_label = QLabel(self.scroll_body)
        self.deputy_teacher_label.setObjectName(u"deputy_teacher_label")
        self.deputy_teacher_label.setTextFormat(Qt.TextFormat.PlainText)
        self.deputy_teacher_label.setProperty(u"role", u"muted")

        self.deputy_teacher_box.addWidget(self.deputy_teacher_label)

        self.deputy_teacher = QLineEdit(self.scroll_body)
        self.deputy_teacher.setObjectName(u"deputy_teacher")

        self.deputy_teacher_box.addWidget(self.deputy_teacher)


        self.body_layout.addLayout(self.deputy_teacher_box)

        self.heads_row = QHBoxLayout()
        self.heads_row.setSpacing(8)
        self.heads_row.setObjectName(u"heads_row")
        self.heads_row.setContentsMargins(0, 0, 0, 0)
        self.head_count_box = QVBoxLayout()
        self.head_count_box.setSpacing(4)
        self.head_count_box.setObjectName(u"head_count_box")
        self.head_count_box.setContentsMargins(0, 0, 0, 0)
        self.head_count_label = QLabel(self.scroll_body)
        self.head_count_label.setObjectName(u"head_count_label")
        self.head_count_label.setTextFormat(Qt.TextFormat.PlainText)
        self.head_count_label.setProperty(u"role", u"muted")

        self.head_count_box.addWidget(self.head_count_label)

        self.head_count = HeadsEdit(self.scroll_body)
        self.head_count.setObjectName(u"head_count")

        self.head_count_box.addWidget(self.head_count)


        self.heads_row.addLayout(self.head_count_box)

        self.head_count_on_box = QVBoxLayout()
        self.head_count_on_box.setSpacing(4)
        self.head_count_on_box.setObjectName(u"head_count_on_box")
        self.head_count_on_box.setContentsMargins(0, 0, 0, 0)
        self.head_count_on_label = QLabel(self.scroll_body)
        self.head_count_on_label.setObjectName(u"head_count_on_label")
        self.head_count_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.head_count_on_label.setProperty(u"role", u"muted")

        self.head_count_on_box.addWidget(self.head_count_on_label)

        self.head_count_on = DateEdit(self.scroll_body)
        self.head_count_on.setObjectName(u"head_count_on")

        self.head_count_on_box.addWidget(self.head_count_on)


        self.heads_row.addLayout(self.head_count_on_box)

        self.heads_row.setStretch(0, 1)
        self.heads_row.setStretch(1, 1)

        self.body_layout.addLayout(self.heads_row)

        self.heads_note = QLabel(self.scroll_body)
        self.heads_note.setObjectName(u"heads_note")
        self.heads_note.setTextFormat(Qt.TextFormat.PlainText)
        self.heads_note.setWordWrap(True)
        self.heads_note.setProperty(u"role", u"note")

        self.body_layout.addWidget(self.heads_note)

        self.more = QToolButton(self.scroll_body)
        self.more.setObjectName(u"more")
        self.more.setCheckable(True)
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.body_layout.addWidget(self.more)

        self.more_fields = QWidget(self.scroll_body)
        self.more_fields.setObjectName(u"more_fields")
        self.more_layout = QVBoxLayout(self.more_fields)
        self.more_layout.setSpacing(8)
        self.more_layout.setObjectName(u"more_layout")
        self.more_layout.setContentsMargins(0, 0, 0, 0)
        self.substitute_box = QVBoxLayout()
        self.substitute_box.setSpacing(4)
        self.substitute_box.setObjectName(u"substitute_box")
        self.substitute_box.setContentsMargins(0, 0, 0, 0)
        self.substitute_label = QLabel(self.more_fields)
        self.substitute_label.setObjectName(u"substitute_label")
        self.substitute_label.setTextFormat(Qt.TextFormat.PlainText)
        self.substitute_label.setProperty(u"role", u"muted")

        self.substitute_box.addWidget(self.substitute_label)

        self.substitute = QLineEdit(self.more_fields)
        self.substitute.setObjectName(u"substitute")

        self.substitute_box.addWidget(self.substitute)


        self.more_layout.addLayout(self.substitute_box)

        self.substitute_row = QHBoxLayout()
        self.substitute_row.setSpacing(8)
        self.substitute_row.setObjectName(u"substitute_row")
        self.substitute_row.setContentsMargins(0, 0, 0, 0)
        self.substitute_from_box = QVBoxLayout()
        self.substitute_from_box.setSpacing(4)
        self.substitute_from_box.setObjectName(u"substitute_from_box")
        self.substitute_from_box.setContentsMargins(0, 0, 0, 0)
        self.substitute_from_label = QLabel(self.more_fields)
        self.substitute_from_label.setObjectName(u"substitute_from_label")
        self.substitute_from_label.setTextFormat(Qt.TextFormat.PlainText)
        self.substitute_from_label.setProperty(u"role", u"muted")

        self.substitute_from_box.addWidget(self.substitute_from_label)

        self.substitute_from = MaybeDate(self.more_fields)
        self.substitute_from.setObjectName(u"substitute_from")

        self.substitute_from_box.addWidget(self.substitute_from)


        self.substitute_row.addLayout(self.substitute_from_box)

        self.substitute_to_box = QVBoxLayout()
        self.substitute_to_box.setSpacing(4)
        self.substitute_to_box.setObjectName(u"substitute_to_box")
        self.substitute_to_box.setContentsMargins(0, 0, 0, 0)
        self.substitute_to_label = QLabel(self.more_fields)
        self.substitute_to_label.setObjectName(u"substitute_to_label")
        self.substitute_to_label.setTextFormat(Qt.TextFormat.PlainText)
        self.substitute_to_label.setProperty(u"role", u"muted")

        self.substitute_to_box.addWidget(self.substitute_to_label)

        self.substitute_to = MaybeDate(self.more_fields)
        self.substitute_to.setObjectName(u"substitute_to")

        self.substitute_to_box.addWidget(self.substitute_to)


        self.substitute_row.addLayout(self.substitute_to_box)

        self.substitute_row.setStretch(0, 1)
        self.substitute_row.setStretch(1, 1)

        self.more_layout.addLayout(self.substitute_row)

        self.boarding_row = QHBoxLayout()
        self.boarding_row.setSpacing(8)
        self.boarding_row.setObjectName(u"boarding_row")
        self.boarding_row.setContentsMargins(0, 0, 0, 0)
        self.boarding_box = QVBoxLayout()
        self.boarding_box.setSpacing(4)
        self.boarding_box.setObjectName(u"boarding_box")
        self.boarding_box.setContentsMargins(0, 0, 0, 0)
        self.boarding_label = QLabel(self.more_fields)
        self.boarding_label.setObjectName(u"boarding_label")
        self.boarding_label.setTextFormat(Qt.TextFormat.PlainText)
        self.boarding_label.setProperty(u"role", u"muted")

        self.boarding_box.addWidget(self.boarding_label)

        self.boarding = QComboBox(self.more_fields)
        self.boarding.setObjectName(u"boarding")

        self.boarding_box.addWidget(self.boarding)


        self.boarding_row.addLayout(self.boarding_box)

        self.boarders_box = QVBoxLayout()
        self.boarders_box.setSpacing(4)
        self.boarders_box.setObjectName(u"boarders_box")
        self.boarders_box.setContentsMargins(0, 0, 0, 0)
        self.boarders_label = QLabel(self.more_fields)
        self.boarders_label.setObjectName(u"boarders_label")
        self.boarders_label.setTextFormat(Qt.TextFormat.PlainText)
        self.boarders_label.setProperty(u"role", u"muted")

        self.boarders_box.addWidget(self.boarders_label)

        self.boarders = HeadsEdit(self.more_fields)
        self.boarders.setObjectName(u"boarders")

        self.boarders_box.addWidget(self.boarders)


        self.boarding_row.addLayout(self.boarders_box)

        self.boarding_row.setStretch(0, 1)
        self.boarding_row.setStretch(1, 1)

        self.more_layout.addLayout(self.boarding_row)

        self.span_row = QHBoxLayout()
        self.span_row.setSpacing(8)
        self.span_row.setObjectName(u"span_row")
        self.span_row.setContentsMargins(0, 0, 0, 0)
        self.begins_on_box = QVBoxLayout()
        self.begins_on_box.setSpacing(4)
        self.begins_on_box.setObjectName(u"begins_on_box")
        self.begins_on_box.setContentsMargins(0, 0, 0, 0)
        self.begins_on_label = QLabel(self.more_fields)
        self.begins_on_label.setObjectName(u"begins_on_label")
        self.begins_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.begins_on_label.setProperty(u"role", u"muted")

        self.begins_on_box.addWidget(self.begins_on_label)

        self.begins_on = MaybeDate(self.more_fields)
        self.begins_on.setObjectName(u"begins_on")

        self.begins_on_box.addWidget(self.begins_on)


        self.span_row.addLayout(self.begins_on_box)

        self.ends_on_box = QVBoxLayout()
        self.ends_on_box.setSpacing(4)
        self.ends_on_box.setObjectName(u"ends_on_box")
        self.ends_on_box.setContentsMargins(0, 0, 0, 0)
        self.ends_on_label = QLabel(self.more_fields)
        self.ends_on_label.setObjectName(u"ends_on_label")
        self.ends_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.ends_on_label.setProperty(u"role", u"muted")

        self.ends_on_box.addWidget(self.ends_on_label)

        self.ends_on = MaybeDate(self.more_fields)
        self.ends_on.setObjectName(u"ends_on")

        self.ends_on_box.addWidget(self.ends_on)


        self.span_row.addLayout(self.ends_on_box)

        self.span_row.setStretch(0, 1)
        self.span_row.setStretch(1, 1)

        self.more_layout.addLayout(self.span_row)

        self.merged_into_box = QVBoxLayout()
        self.merged_into_box.setSpacing(4)
        self.merged_into_box.setObjectName(u"merged_into_box")
        self.merged_into_box.setContentsMargins(0, 0, 0, 0)
        self.merged_into_label = QLabel(self.more_fields)
        self.merged_into_label.setObjectName(u"merged_into_label")
        self.merged_into_label.setTextFormat(Qt.TextFormat.PlainText)
        self.merged_into_label.setProperty(u"role", u"muted")

        self.merged_into_box.addWidget(self.merged_into_label)

        self.merged_into = QComboBox(self.more_fields)
        self.merged_into.setObjectName(u"merged_into")

        self.merged_into_box.addWidget(self.merged_into)


        self.more_layout.addLayout(self.merged_into_box)

        self.span_note = QLabel(self.more_fields)
        self.span_note.setObjectName(u"span_note")
        self.span_note.setTextFormat(Qt.TextFormat.PlainText)
        self.span_note.setWordWrap(True)
        self.span_note.setProperty(u"role", u"note")

        self.more_layout.addWidget(self.span_note)


        self.body_layout.addWidget(self.more_fields)

        self.space_1 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.body_layout.addItem(self.space_1)

        self.scroll.setWidget(self.scroll_body)

        self.edit_layout.addWidget(self.scroll)

        self.error = InlineError(ClassEdit)
        self.error.setObjectName(u"error")

        self.edit_layout.addWidget(self.error)

        self.missing = QLabel(ClassEdit)
        self.missing.setObjectName(u"missing")
        self.missing.setTextFormat(Qt.TextFormat.PlainText)
        self.missing.setWordWrap(True)
        self.missing.setProperty(u"role", u"note")

        self.edit_layout.addWidget(self.missing)

        self.buttons_layout = QVBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.save = QPushButton(ClassEdit)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"primary", True)

        self.buttons_layout.addWidget(self.save)

        self.save_next = QPushButton(ClassEdit)
        self.save_next.setObjectName(u"save_next")

        self.buttons_layout.addWidget(self.save_next)


        self.edit_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.grade_label.setBuddy(self.grade)
        self.number_label.setBuddy(self.number)
        self.more_grades_label.setBuddy(self.more_grades)
        self.campus_label.setBuddy(self.campus)
        self.class_teacher_label.setBuddy(self.class_teacher)
        self.deputy_teacher_label.setBuddy(self.deputy_teacher)
        self.head_count_label.setBuddy(self.head_count)
        self.head_count_on_label.setBuddy(self.head_count_on)
        self.substitute_label.setBuddy(self.substitute)
        self.substitute_from_label.setBuddy(self.substitute_from)
        self.substitute_to_label.setBuddy(self.substitute_to)
        self.boarding_label.setBuddy(self.boarding)
        self.boarders_label.setBuddy(self.boarders)
        self.begins_on_label.setBuddy(self.begins_on)
        self.ends_on_label.setBuddy(self.ends_on)
        self.merged_into_label.setBuddy(self.merged_into)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ClassEdit)

        QMetaObject.connectSlotsByName(ClassEdit)
    # setupUi

    def retranslateUi(self, ClassEdit: QWidget) -> None:
        self.grade_label.setText(QCoreApplication.translate("ClassEdit", u"\u5e74\u7ea7", None))
        self.number_label.setText(QCoreApplication.translate("ClassEdit", u"\u73ed\u53f7", None))
        self.more_grades_label.setText(QCoreApplication.translate("ClassEdit", u"\u590d\u5f0f\u73ed\uff08\u9009\u586b\uff09", None))
        self.campus_label.setText(QCoreApplication.translate("ClassEdit", u"\u6821\u533a", None))
        self.class_teacher_label.setText(QCoreApplication.translate("ClassEdit", u"\u73ed\u4e3b\u4efb\uff08\u9009\u586b\uff09", None))
        self.deputy_teacher_label.setText(QCoreApplication.translate("ClassEdit", u"\u526f\u73ed\u4e3b\u4efb\uff08\u9009\u586b\uff09", None))
        self.head_count_label.setText(QCoreApplication.translate("ClassEdit", u"\u4eba\u6570", None))
        self.head_count_on_label.setText(QCoreApplication.translate("ClassEdit", u"\u54ea\u5929\u7684\u4eba\u6570", None))
        self.more.setText(QCoreApplication.translate("ClassEdit", u"\u4ee3\u73ed\u3001\u4f4f\u5bbf\u3001\u8d77\u6b62\u65e5\u671f\u3001\u5e76\u73ed", None))
        self.substitute_label.setText(QCoreApplication.translate("ClassEdit", u"\u4ee3\u73ed\uff08\u9009\u586b\uff09", None))
        self.substitute_from_label.setText(QCoreApplication.translate("ClassEdit", u"\u4ee3\u73ed\u4ece", None))
        self.substitute_to_label.setText(QCoreApplication.translate("ClassEdit", u"\u4ee3\u73ed\u5230", None))
        self.boarding_label.setText(QCoreApplication.translate("ClassEdit", u"\u4f4f\u5bbf\uff08\u9009\u586b\uff09", None))
        self.boarders_label.setText(QCoreApplication.translate("ClassEdit", u"\u4f4f\u6821\u4eba\u6570\uff08\u9009\u586b\uff09", None))
        self.begins_on_label.setText(QCoreApplication.translate("ClassEdit", u"\u5f00\u73ed\u65e5\u671f", None))
        self.ends_on_label.setText(QCoreApplication.translate("ClassEdit", u"\u64a4\u73ed\u65e5\u671f", None))
        self.merged_into_label.setText(QCoreApplication.translate("ClassEdit", u"\u5e76\u5165\u54ea\u4e2a\u73ed\uff08\u9009\u586b\uff09", None))
        self.save.setText(QCoreApplication.translate("ClassEdit", u"\u4fdd\u5b58 \u00b7 Ctrl S", None))
        self.save_next.setText(QCoreApplication.translate("ClassEdit", u"\u4fdd\u5b58\uff0c\u518d\u52a0\u4e0b\u4e00\u4e2a\u73ed", None))
        pass
    # retranslateUi

