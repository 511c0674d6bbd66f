# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'entry_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from schoolguard.ui.widgets.date_edit import DateEdit
from schoolguard.ui.widgets.states import InlineError

class Ui_EntryPanel(object):
    def setupUi(self, EntryPanel: QWidget) -> None:
        if not EntryPanel.objectName():
            EntryPanel.setObjectName(u"EntryPanel")
        EntryPanel.resize(360, 600)
        self.panel_layout = QVBoxLayout(EntryPanel)
        self.panel_layout.setSpacing(8)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(EntryPanel)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setWidgetResizable(True)
        self.scroll_body = QWidget()
        self.scroll_body.setObjectName(u"scroll_body")
        self.body_layout = QVBoxLayout(self.scroll_body)
        self.body_layout.setSpacing(10)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(0, 0, 6, 0)
        self.about = QLabel(self.scroll_body)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"note")

        self.body_layout.addWidget(self.about)

        self.own_part = QWidget(self.scroll_body)
        self.own_part.setObjectName(u"own_part")
        self.own_layout = QHBoxLayout(self.own_part)
        self.own_layout.setSpacing(8)
        self.own_layout.setObjectName(u"own_layout")
        self.own_layout.setContentsMargins(0, 0, 0, 0)
        self.kind_box = QVBoxLayout()
        self.kind_box.setSpacing(4)
        self.kind_box.setObjectName(u"kind_box")
        self.kind_label = QLabel(self.own_part)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_label.setProperty(u"role", u"muted")

        self.kind_box.addWidget(self.kind_label)

        self.kind = QComboBox(self.own_part)
        self.kind.setObjectName(u"kind")

        self.kind_box.addWidget(self.kind)


        self.own_layout.addLayout(self.kind_box)

        self.band_box = QVBoxLayout()
        self.band_box.setSpacing(4)
        self.band_box.setObjectName(u"band_box")
        self.band_label = QLabel(self.own_part)
        self.band_label.setObjectName(u"band_label")
        self.band_label.setTextFormat(Qt.TextFormat.PlainText)
        self.band_label.setProperty(u"role", u"muted")

        self.band_box.addWidget(self.band_label)

        self.band = QComboBox(self.own_part)
        self.band.setObjectName(u"band")

        self.band_box.addWidget(self.band)


        self.own_layout.addLayout(self.band_box)


        self.body_layout.addWidget(self.own_part)

        self.title_text_box = QVBoxLayout()
        self.title_text_box.setSpacing(4)
        self.title_text_box.setObjectName(u"title_text_box")
        self.title_text_label = QLabel(self.scroll_body)
        self.title_text_label.setObjectName(u"title_text_label")
        self.title_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_text_label.setProperty(u"role", u"muted")

        self.title_text_box.addWidget(self.title_text_label)

        self.title_text = QLineEdit(self.scroll_body)
        self.title_text.setObjectName(u"title_text")

        self.title_text_box.addWidget(self.title_text)


        self.body_layout.addLayout(self.title_text_box)

        self.how_box = QVBoxLayout()
        self.how_box.setSpacing(4)
        self.how_box.setObjectName(u"how_box")
        self.how_label = QLabel(self.scroll_body)
        self.how_label.setObjectName(u"how_label")
        self.how_label.setTextFormat(Qt.TextFormat.PlainText)
        self.how_label.setProperty(u"role", u"muted")

        self.how_box.addWidget(self.how_label)

        self.how = QPlainTextEdit(self.scroll_body)
        self.how.setObjectName(u"how")
        self.how.setTabChangesFocus(True)
        self.how.setMinimumSize(QSize(0, 96))
        self.how.setMaximumSize(QSize(16777215, 112))

        self.how_box.addWidget(self.how)


        self.body_layout.addLayout(self.how_box)

        self.flags_box = QVBoxLayout()
        self.flags_box.setSpacing(4)
        self.flags_box.setObjectName(u"flags_box")
        self.flags_label = QLabel(self.scroll_body)
        self.flags_label.setObjectName(u"flags_label")
        self.flags_label.setTextFormat(Qt.TextFormat.PlainText)
        self.flags_label.setProperty(u"role", u"muted")

        self.flags_box.addWidget(self.flags_label)

        self.flags = QPlainTextEdit(self.scroll_body)
        self.flags.setObjectName(u"flags")
        self.flags.setTabChangesFocus(True)
        self.flags.setMinimumSize(QSize(0, 96))
        self.flags.setMaximumSize(QSize(16777215, 112))

        self.flags_box.addWidget(self.flags)


        self.body_layout.addLayout(self.flags_box)

        self.steps_box = QVBoxLayout()
        self.steps_box.setSpacing(4)
        self.steps_box.setObjectName(u"steps_box")
        self.steps_label = QLabel(self.scroll_body)
        self.steps_label.setObjectName(u"steps_label")
        self.steps_label.setTextFormat(Qt.TextFormat.PlainText)
        self.steps_label.setProperty(u"role", u"muted")

        self.steps_box.addWidget(self.steps_label)

        self.steps = QPlainTextEdit(self.scroll_body)
        self.steps.setObjectName(u"steps")
        self.steps.setTabChangesFocus(True)
        self.steps.setMinimumSize(QSize(0, 96))
        self.steps.setMaximumSize(QSize(16777215, 112))

        self.steps_box.addWidget(self.steps)


        self.body_layout.addLayout(self.steps_box)

        self.say_box = QVBoxLayout()
        self.say_box.setSpacing(4)
        self.say_box.setObjectName(u"say_box")
        self.say_label = QLabel(self.scroll_body)
        self.say_label.setObjectName(u"say_label")
        self.say_label.setTextFormat(Qt.TextFormat.PlainText)
        self.say_label.setProperty(u"role", u"muted")

        self.say_box.addWidget(self.say_label)

        self.say = QLineEdit(self.scroll_body)
        self.say.setObjectName(u"say")

        self.say_box.addWidget(self.say)


        self.body_layout.addLayout(self.say_box)

        self.tags_box = QVBoxLayout()
        self.tags_box.setSpacing(4)
        self.tags_box.setObjectName(u"tags_box")
        self.tags_label = QLabel(self.scroll_body)
        self.tags_label.setObjectName(u"tags_label")
        self.tags_label.setTextFormat(Qt.TextFormat.PlainText)
        self.tags_label.setProperty(u"role", u"muted")

        self.tags_box.addWidget(self.tags_label)

        self.tags = QLineEdit(self.scroll_body)
        self.tags.setObjectName(u"tags")

        self.tags_box.addWidget(self.tags)


        self.body_layout.addLayout(self.tags_box)

        self.source_box = QVBoxLayout()
        self.source_box.setSpacing(4)
        self.source_box.setObjectName(u"source_box")
        self.source_label = QLabel(self.scroll_body)
        self.source_label.setObjectName(u"source_label")
        self.source_label.setTextFormat(Qt.TextFormat.PlainText)
        self.source_label.setProperty(u"role", u"muted")

        self.source_box.addWidget(self.source_label)

        self.source = QLineEdit(self.scroll_body)
        self.source.setObjectName(u"source")

        self.source_box.addWidget(self.source)


        self.body_layout.addLayout(self.source_box)

        self.address_box = QVBoxLayout()
        self.address_box.setSpacing(4)
        self.address_box.setObjectName(u"address_box")
        self.address_label = QLabel(self.scroll_body)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setTextFormat(Qt.TextFormat.PlainText)
        self.address_label.setProperty(u"role", u"muted")

        self.address_box.addWidget(self.address_label)

        self.address = QLineEdit(self.scroll_body)
        self.address.setObjectName(u"address")

        self.address_box.addWidget(self.address)


        self.body_layout.addLayout(self.address_box)

        self.checked_box = QVBoxLayout()
        self.checked_box.setSpacing(4)
        self.checked_box.setObjectName(u"checked_box")
        self.checked_label = QLabel(self.scroll_body)
        self.checked_label.setObjectName(u"checked_label")
        self.checked_label.setTextFormat(Qt.TextFormat.PlainText)
        self.checked_label.setProperty(u"role", u"muted")

        self.checked_box.addWidget(self.checked_label)

        self.checked = DateEdit(self.scroll_body)
        self.checked.setObjectName(u"checked")

        self.checked_box.addWidget(self.checked)


        self.body_layout.addLayout(self.checked_box)

        self.scroll.setWidget(self.scroll_body)

        self.panel_layout.addWidget(self.scroll)

        self.error = InlineError(EntryPanel)
        self.error.setObjectName(u"error")

        self.panel_layout.addWidget(self.error)

        self.missing = QLabel(EntryPanel)
        self.missing.setObjectName(u"missing")
        self.missing.setTextFormat(Qt.TextFormat.PlainText)
        self.missing.setWordWrap(True)
        self.missing.setProperty(u"role", u"note")

        self.panel_layout.addWidget(self.missing)

        self.save = QPushButton(EntryPanel)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"primary", True)

        self.panel_layout.addWidget(self.save)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind)
        self.band_label.setBuddy(self.band)
        self.title_text_label.setBuddy(self.title_text)
        self.how_label.setBuddy(self.how)
        self.flags_label.setBuddy(self.flags)
        self.steps_label.setBuddy(self.steps)
        self.say_label.setBuddy(self.say)
        self.tags_label.setBuddy(self.tags)
        self.source_label.setBuddy(self.source)
        self.address_label.setBuddy(self.address)
        self.checked_label.setBuddy(self.checked)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(EntryPanel)

        QMetaObject.connectSlotsByName(EntryPanel)
    # setupUi

    def retranslateUi(self, EntryPanel: QWidget) -> None:
        self.kind_label.setText(QCoreApplication.translate("EntryPanel", u"\u7c7b\u522b", None))
        self.band_label.setText(QCoreApplication.translate("EntryPanel", u"\u5199\u7ed9\u8c01", None))
        self.title_text_label.setText(QCoreApplication.translate("EntryPanel", u"\u6807\u9898", None))
        self.how_label.setText(QCoreApplication.translate("EntryPanel", u"\u600e\u4e48\u56de\u4e8b", None))
        self.how.setPlaceholderText(QCoreApplication.translate("EntryPanel", u"\u4e24\u5230\u56db\u53e5\uff0c\u8bf4\u6e05\u9a97\u5b50\u600e\u4e48\u505a", None))
        self.flags_label.setText(QCoreApplication.translate("EntryPanel", u"\u53ef\u7591\u4e4b\u5904\uff0c\u4e00\u884c\u4e00\u6761", None))
        self.steps_label.setText(QCoreApplication.translate("EntryPanel", u"\u600e\u4e48\u529e\uff0c\u4e00\u884c\u4e00\u6761", None))
        self.say_label.setText(QCoreApplication.translate("EntryPanel", u"\u8bf4\u51fa\u53e3\u7684\u4e00\u53e5", None))
        self.tags_label.setText(QCoreApplication.translate("EntryPanel", u"\u6807\u7b7e\uff0c\u7528\u7a7a\u683c\u9694\u5f00", None))
        self.tags.setPlaceholderText(QCoreApplication.translate("EntryPanel", u"\u9009\u586b", None))
        self.source_label.setText(QCoreApplication.translate("EntryPanel", u"\u6765\u6e90", None))
        self.source.setPlaceholderText(QCoreApplication.translate("EntryPanel", u"\u8c01\u53d1\u5e03\u7684", None))
        self.address_label.setText(QCoreApplication.translate("EntryPanel", u"\u7f51\u5740", None))
        self.address.setPlaceholderText(QCoreApplication.translate("EntryPanel", u"\u9009\u586b\uff0c\u53ea\u5199\u5b98\u65b9\u7f51\u5740", None))
        self.checked_label.setText(QCoreApplication.translate("EntryPanel", u"\u6838\u5bf9\u65e5\u671f", None))
        self.save.setText(QCoreApplication.translate("EntryPanel", u"\u4fdd\u5b58 \u00b7 Ctrl S", None))
        pass
    # retranslateUi

