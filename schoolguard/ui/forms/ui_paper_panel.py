# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'paper_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QProgressBar, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

from schoolguard.ui.widgets.count_edit import CountEdit
from schoolguard.ui.widgets.page_view import PageView
from schoolguard.ui.widgets.states import InlineError
class Ui_PaperPanel(object):
    def setupUi(self, PaperPanel: QWidget) -> None:
        if not PaperPanel.objectName():
            PaperPanel.setObjectName(u"PaperPanel")
        PaperPanel.resize(480, 640)
        self.panel_layout = QVBoxLayout(PaperPanel)
        self.panel_layout.setSpacing(8)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.trouble = InlineError(PaperPanel)
        self.trouble.setObjectName(u"trouble")

        self.panel_layout.addWidget(self.trouble)

        self.stack = QStackedWidget(PaperPanel)
        self.stack.setObjectName(u"stack")
        self.reading = QWidget()
        self.reading.setObjectName(u"reading")
        self.reading_layout = QVBoxLayout(self.reading)
        self.reading_layout.setSpacing(8)
        self.reading_layout.setObjectName(u"reading_layout")
        self.reading_layout.setContentsMargins(0, 0, 0, 0)
        self.options = QFormLayout()
        self.options.setObjectName(u"options")
        self.options.setHorizontalSpacing(12)
        self.options.setVerticalSpacing(8)

        self.reading_layout.addLayout(self.options)

        self.view = PageView(self.reading)
        self.view.setObjectName(u"view")

        self.reading_layout.addWidget(self.view)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.open_file = QPushButton(self.reading)
        self.open_file.setObjectName(u"open_file")

        self.buttons.addWidget(self.open_file)

        self.buttons_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttons_gap)

        self.save = QPushButton(self.reading)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)

        self.print = QPushButton(self.reading)
        self.print.setObjectName(u"print")
        self.print.setProperty(u"primary", True)

        self.buttons.addWidget(self.print)


        self.reading_layout.addLayout(self.buttons)

        self.stack.addWidget(self.reading)
        self.printing = QWidget()
        self.printing.setObjectName(u"printing")
        self.printing_layout = QVBoxLayout(self.printing)
        self.printing_layout.setSpacing(12)
        self.printing_layout.setObjectName(u"printing_layout")
        self.printing_layout.setContentsMargins(0, 0, 0, 0)
        self.print_fields = QFormLayout()
        self.print_fields.setObjectName(u"print_fields")
        self.print_fields.setHorizontalSpacing(12)
        self.print_fields.setVerticalSpacing(12)
        self.queue_label = QLabel(self.printing)
        self.queue_label.setObjectName(u"queue_label")
        self.queue_label.setTextFormat(Qt.TextFormat.PlainText)
        self.queue_label.setProperty(u"role", u"muted")

        self.print_fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.queue_label)

        self.queue = QComboBox(self.printing)
        self.queue.setObjectName(u"queue")

        self.print_fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.queue)

        self.paper_label = QLabel(self.printing)
        self.paper_label.setObjectName(u"paper_label")
        self.paper_label.setTextFormat(Qt.TextFormat.PlainText)
        self.paper_label.setProperty(u"role", u"muted")

        self.print_fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.paper_label)

        self.paper = QComboBox(self.printing)
        self.paper.setObjectName(u"paper")
        self.paper.setEditable(True)

        self.print_fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.paper)

        self.duplex_label = QLabel(self.printing)
        self.duplex_label.setObjectName(u"duplex_label")
        self.duplex_label.setTextFormat(Qt.TextFormat.PlainText)
        self.duplex_label.setProperty(u"role", u"muted")

        self.print_fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.duplex_label)

        self.duplex = QComboBox(self.printing)
        self.duplex.setObjectName(u"duplex")

        self.print_fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.duplex)

        self.copies_label = QLabel(self.printing)
        self.copies_label.setObjectName(u"copies_label")
        self.copies_label.setTextFormat(Qt.TextFormat.PlainText)
        self.copies_label.setProperty(u"role", u"muted")

        self.print_fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.copies_label)

        self.copies = CountEdit(self.printing)
        self.copies.setObjectName(u"copies")
        self.copies.setMinimum(1)

        self.print_fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.copies)

        self.range_label = QLabel(self.printing)
        self.range_label.setObjectName(u"range_label")
        self.range_label.setTextFormat(Qt.TextFormat.PlainText)
        self.range_label.setProperty(u"role", u"muted")

        self.print_fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.range_label)

        self.range = QLineEdit(self.printing)
        self.range.setObjectName(u"range")

        self.print_fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.range)

        self.by_part = QCheckBox(self.printing)
        self.by_part.setObjectName(u"by_part")

        self.print_fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.by_part)

        self.black = QCheckBox(self.printing)
        self.black.setObjectName(u"black")

        self.print_fields.setWidget(6, QFormLayout.ItemRole.FieldRole, self.black)


        self.printing_layout.addLayout(self.print_fields)

        self.print_words = QLabel(self.printing)
        self.print_words.setObjectName(u"print_words")
        self.print_words.setTextFormat(Qt.TextFormat.PlainText)
        self.print_words.setWordWrap(True)
        self.print_words.setProperty(u"role", u"note")

        self.printing_layout.addWidget(self.print_words)

        self.print_buttons = QHBoxLayout()
        self.print_buttons.setObjectName(u"print_buttons")
        self.back = QPushButton(self.printing)
        self.back.setObjectName(u"back")

        self.print_buttons.addWidget(self.back)

        self.print_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.print_buttons.addItem(self.print_gap)

        self.send = QPushButton(self.printing)
        self.send.setObjectName(u"send")
        self.send.setProperty(u"primary", True)

        self.print_buttons.addWidget(self.send)


        self.printing_layout.addLayout(self.print_buttons)

        self.print_end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.printing_layout.addItem(self.print_end)

        self.stack.addWidget(self.printing)

        self.panel_layout.addWidget(self.stack)

        self.work = QHBoxLayout()
        self.work.setObjectName(u"work")
        self.work_words = QLabel(PaperPanel)
        self.work_words.setObjectName(u"work_words")
        self.work_words.setTextFormat(Qt.TextFormat.PlainText)
        self.work_words.setProperty(u"role", u"muted")

        self.work.addWidget(self.work_words)

        self.amount = QProgressBar(PaperPanel)
        self.amount.setObjectName(u"amount")

        self.work.addWidget(self.amount)

        self.cancel = QPushButton(PaperPanel)
        self.cancel.setObjectName(u"cancel")

        self.work.addWidget(self.cancel)


        self.panel_layout.addLayout(self.work)

#if QT_CONFIG(shortcut)
        self.queue_label.setBuddy(self.queue)
        self.paper_label.setBuddy(self.paper)
        self.duplex_label.setBuddy(self.duplex)
        self.copies_label.setBuddy(self.copies)
        self.range_label.setBuddy(self.range)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PaperPanel)

        QMetaObject.connectSlotsByName(PaperPanel)
    # setupUi

    def retranslateUi(self, PaperPanel: QWidget) -> None:
        self.open_file.setText(QCoreApplication.translate("PaperPanel", u"\u7528\u9ed8\u8ba4\u7a0b\u5e8f\u6253\u5f00", None))
        self.save.setText(QCoreApplication.translate("PaperPanel", u"\u5b58\u4e3a\u2026", None))
        self.print.setText(QCoreApplication.translate("PaperPanel", u"\u6253\u5370\u2026", None))
        self.queue_label.setText(QCoreApplication.translate("PaperPanel", u"\u6253\u5370\u673a", None))
        self.paper_label.setText(QCoreApplication.translate("PaperPanel", u"\u7eb8\u5f20", None))
        self.duplex_label.setText(QCoreApplication.translate("PaperPanel", u"\u5355\u53cc\u9762", None))
        self.copies_label.setText(QCoreApplication.translate("PaperPanel", u"\u4efd\u6570", None))
        self.range_label.setText(QCoreApplication.translate("PaperPanel", u"\u9875\u7801", None))
        self.range.setPlaceholderText(QCoreApplication.translate("PaperPanel", u"\u7a7a\u7740\u5c31\u662f\u5168\u90e8\uff1b\u8865\u5370\u5361\u7eb8\u7684\uff0c\u5982\uff1a12-15", None))
        self.by_part.setText(QCoreApplication.translate("PaperPanel", u"\u6309\u73ed\u5206\u6279\u6253\u5370\uff0c\u65b9\u4fbf\u5206\u53d1", None))
        self.black.setText(QCoreApplication.translate("PaperPanel", u"\u9ed1\u767d\u6253\u5370", None))
        self.back.setText(QCoreApplication.translate("PaperPanel", u"\u8fd4\u56de", None))
        self.send.setText(QCoreApplication.translate("PaperPanel", u"\u5f00\u59cb\u6253\u5370", None))
#if QT_CONFIG(accessibility)
        self.amount.setAccessibleName(QCoreApplication.translate("PaperPanel", u"\u8fdb\u5ea6", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.amount.setToolTip(QCoreApplication.translate("PaperPanel", u"\u8fdb\u5ea6", None))
#endif // QT_CONFIG(tooltip)
        self.cancel.setText(QCoreApplication.translate("PaperPanel", u"\u53d6\u6d88", None))
        pass
    # retranslateUi

