# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'class_edit.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from schoolguard.ui.widgets.count_edit import CountEdit
from schoolguard.ui.widgets.heads_edit import HeadsEdit
from schoolguard.ui.widgets.states import InlineError

class Ui_ClassEdit(object):
    def setupUi(self, ClassEdit: QWidget) -> None:
        if not ClassEdit.objectName():
            ClassEdit.setObjectName(u"ClassEdit")
        ClassEdit.resize(300, 500)
        self.edit_layout = QVBoxLayout(ClassEdit)
        self.edit_layout.setSpacing(8)
        self.edit_layout.setObjectName(u"edit_layout")
        self.edit_layout.setContentsMargins(0, 0, 0, 0)
        self.name_row = QHBoxLayout()
        self.name_row.setSpacing(8)
        self.name_row.setObjectName(u"name_row")
        self.name_row.setContentsMargins(0, 0, 0, 0)
        self.grade_box = QVBoxLayout()
        self.grade_box.setSpacing(4)
        self.grade_box.setObjectName(u"grade_box")
        self.grade_box.setContentsMargins(0, 0, 0, 0)
        self.grade_label = QLabel(ClassEdit)
        self.grade_label.setObjectName(u"grade_label")
        self.grade_label.setTextFormat(Qt.TextFormat.PlainText)
        self.grade_label.setProperty(u"role", u"muted")

        self.grade_box.addWidget(self.grade_label)

        self.grade = QComboBox(ClassEdit)
        self.grade.setObjectName(u"grade")

        self.grade_box.addWidget(self.grade)

        self.grade_error = QLabel(ClassEdit)
        self.grade_error.setObjectName(u"grade_error")
        self.grade_error.setTextFormat(Qt.TextFormat.PlainText)
        self.grade_error.setWordWrap(True)
        self.grade_error.setProperty(u"role", u"error")
        self.grade_error.setVisible(False)

        self.grade_box.addWidget(self.grade_error)


        self.name_row.addLayout(self.grade_box)

        self.number_box = QVBoxLayout()
        self.number_box.setSpacing(4)
        self.number_box.setObjectName(u"number_box")
        self.number_box.setContentsMargins(0, 0, 0, 0)
        self.number_label = QLabel(ClassEdit)
        self.number_label.setObjectName(u"number_label")
        self.number_label.setTextFormat(Qt.TextFormat.PlainText)
        self.number_label.setProperty(u"role", u"muted")

        self.number_box.addWidget(self.number_label)

        self.number = CountEdit(ClassEdit)
        self.number.setObjectName(u"number")
        self.number.setMinimum(1)
        self.number.setMaximum(99)

        self.number_box.addWidget(self.number)

        self.number_error = QLabel(ClassEdit)
        self.number_error.setObjectName(u"number_error")
        self.number_error.setTextFormat(Qt.TextFormat.PlainText)
        self.number_error.setWordWrap(True)
        self.number_error.setProperty(u"role", u"error")
        self.number_error.setVisible(False)

        self.number_box.addWidget(self.number_error)


        self.name_row.addLayout(self.number_box)

        self.name_row.setStretch(0, 1)
        self.name_row.setStretch(1, 1)

        self.edit_layout.addLayout(self.name_row)

        self.class_teacher_box = QVBoxLayout()
        self.class_teacher_box.setSpacing(4)
        self.class_teacher_box.setObjectName(u"class_teacher_box")
        self.class_teacher_box.setContentsMargins(0, 0, 0, 0)
        self.class_teacher_label = QLabel(ClassEdit)
        self.class_teacher_label.setObjectName(u"class_teacher_label")
        self.class_teacher_label.setTextFormat(Qt.TextFormat.PlainText)
        self.class_teacher_label.setProperty(u"role", u"muted")

        self.class_teacher_box.addWidget(self.class_teacher_label)

        self.class_teacher = QLineEdit(ClassEdit)
        self.class_teacher.setObjectName(u"class_teacher")

        self.class_teacher_box.addWidget(self.class_teacher)

        self.class_teacher_error = QLabel(ClassEdit)
        self.class_teacher_error.setObjectName(u"class_teacher_error")
        self.class_teacher_error.setTextFormat(Qt.TextFormat.PlainText)
        self.class_teacher_error.setWordWrap(True)
        self.class_teacher_error.setProperty(u"role", u"error")
        self.class_teacher_error.setVisible(False)

        self.class_teacher_box.addWidget(self.class_teacher_error)


        self.edit_layout.addLayout(self.class_teacher_box)

        self.head_count_box = QVBoxLayout()
        self.head_count_box.setSpacing(4)
        self.head_count_box.setObjectName(u"head_count_box")
        self.head_count_box.setContentsMargins(0, 0, 0, 0)
        self.head_count_label = QLabel(ClassEdit)
        self.head_count_label.setObjectName(u"head_count_label")
        self.head_count_label.setTextFormat(Qt.TextFormat.PlainText)
        self.head_count_label.setProperty(u"role", u"muted")

        self.head_count_box.addWidget(self.head_count_label)

        self.head_count = HeadsEdit(ClassEdit)
        self.head_count.setObjectName(u"head_count")

        self.head_count_box.addWidget(self.head_count)

        self.head_count_error = QLabel(ClassEdit)
        self.head_count_error.setObjectName(u"head_count_error")
        self.head_count_error.setTextFormat(Qt.TextFormat.PlainText)
        self.head_count_error.setWordWrap(True)
        self.head_count_error.setProperty(u"role", u"error")
        self.head_count_error.setVisible(False)

        self.head_count_box.addWidget(self.head_count_error)


        self.edit_layout.addLayout(self.head_count_box)

        self.heads_note = QLabel(ClassEdit)
        self.heads_note.setObjectName(u"heads_note")
        self.heads_note.setTextFormat(Qt.TextFormat.PlainText)
        self.heads_note.setWordWrap(True)
        self.heads_note.setProperty(u"role", u"note")

        self.edit_layout.addWidget(self.heads_note)

        self.error = InlineError(ClassEdit)
        self.error.setObjectName(u"error")

        self.edit_layout.addWidget(self.error)

        self.space_1 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.edit_layout.addItem(self.space_1)

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
        self.class_teacher_label.setBuddy(self.class_teacher)
        self.head_count_label.setBuddy(self.head_count)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ClassEdit)

        QMetaObject.connectSlotsByName(ClassEdit)
    # setupUi

    def retranslateUi(self, ClassEdit: QWidget) -> None:
        self.grade_label.setText(QCoreApplication.translate("ClassEdit", u"\u5e74\u7ea7", None))
        self.number_label.setText(QCoreApplication.translate("ClassEdit", u"\u73ed\u53f7", None))
        self.class_teacher_label.setText(QCoreApplication.translate("ClassEdit", u"\u73ed\u4e3b\u4efb\uff08\u9009\u586b\uff09", None))
        self.head_count_label.setText(QCoreApplication.translate("ClassEdit", u"\u4eba\u6570", None))
        self.save.setText(QCoreApplication.translate("ClassEdit", u"\u4fdd\u5b58 \u00b7 Ctrl S", None))
        self.save_next.setText(QCoreApplication.translate("ClassEdit", u"\u4fdd\u5b58\uff0c\u518d\u52a0\u4e0b\u4e00\u4e2a\u73ed", None))
        pass
    # retranslateUi

