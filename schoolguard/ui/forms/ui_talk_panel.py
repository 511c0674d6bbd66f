# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'talk_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from schoolguard.ui.widgets.count_edit import CountEdit
from schoolguard.ui.widgets.date_edit import DateEdit
from schoolguard.ui.widgets.details_edit import DetailsEdit
from schoolguard.ui.widgets.heads_edit import HeadsEdit
from schoolguard.ui.widgets.states import InlineError
from schoolguard.ui.widgets.title_line import TitleLine

class Ui_TalkPanel(object):
    def setupUi(self, TalkPanel: QWidget) -> None:
        if not TalkPanel.objectName():
            TalkPanel.setObjectName(u"TalkPanel")
        TalkPanel.resize(360, 600)
        self.panel_layout = QVBoxLayout(TalkPanel)
        self.panel_layout.setSpacing(8)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(TalkPanel)
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
        self.body_layout.setContentsMargins(0, 0, 0, 0)
        self.tag_row = QHBoxLayout()
        self.tag_row.setObjectName(u"tag_row")

        self.body_layout.addLayout(self.tag_row)

        self.when_row = QHBoxLayout()
        self.when_row.setSpacing(8)
        self.when_row.setObjectName(u"when_row")
        self.planned_layout = QVBoxLayout()
        self.planned_layout.setSpacing(4)
        self.planned_layout.setObjectName(u"planned_layout")
        self.planned_label = QLabel(self.scroll_body)
        self.planned_label.setObjectName(u"planned_label")
        self.planned_label.setProperty(u"role", u"muted")

        self.planned_layout.addWidget(self.planned_label)

        self.planned = DateEdit(self.scroll_body)
        self.planned.setObjectName(u"planned")

        self.planned_layout.addWidget(self.planned)


        self.when_row.addLayout(self.planned_layout)

        self.way_layout = QVBoxLayout()
        self.way_layout.setSpacing(4)
        self.way_layout.setObjectName(u"way_layout")
        self.way_label = QLabel(self.scroll_body)
        self.way_label.setObjectName(u"way_label")
        self.way_label.setProperty(u"role", u"muted")

        self.way_layout.addWidget(self.way_label)

        self.way = QComboBox(self.scroll_body)
        self.way.setObjectName(u"way")

        self.way_layout.addWidget(self.way)


        self.when_row.addLayout(self.way_layout)

        self.when_row.setStretch(0, 3)
        self.when_row.setStretch(1, 2)

        self.body_layout.addLayout(self.when_row)

        self.title_text_layout = QVBoxLayout()
        self.title_text_layout.setSpacing(4)
        self.title_text_layout.setObjectName(u"title_text_layout")
        self.title_text_label = QLabel(self.scroll_body)
        self.title_text_label.setObjectName(u"title_text_label")
        self.title_text_label.setProperty(u"role", u"muted")

        self.title_text_layout.addWidget(self.title_text_label)

        self.title_text = TitleLine(self.scroll_body)
        self.title_text.setObjectName(u"title_text")

        self.title_text_layout.addWidget(self.title_text)


        self.body_layout.addLayout(self.title_text_layout)

        self.who_row = QHBoxLayout()
        self.who_row.setSpacing(8)
        self.who_row.setObjectName(u"who_row")
        self.kind_layout = QVBoxLayout()
        self.kind_layout.setSpacing(4)
        self.kind_layout.setObjectName(u"kind_layout")
        self.kind_label = QLabel(self.scroll_body)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"role", u"muted")

        self.kind_layout.addWidget(self.kind_label)

        self.kind = QComboBox(self.scroll_body)
        self.kind.setObjectName(u"kind")

        self.kind_layout.addWidget(self.kind)


        self.who_row.addLayout(self.kind_layout)

        self.post_layout = QVBoxLayout()
        self.post_layout.setSpacing(4)
        self.post_layout.setObjectName(u"post_layout")
        self.post_label = QLabel(self.scroll_body)
        self.post_label.setObjectName(u"post_label")
        self.post_label.setProperty(u"role", u"muted")

        self.post_layout.addWidget(self.post_label)

        self.post = QLineEdit(self.scroll_body)
        self.post.setObjectName(u"post")

        self.post_layout.addWidget(self.post)


        self.who_row.addLayout(self.post_layout)

        self.speaker_layout = QVBoxLayout()
        self.speaker_layout.setSpacing(4)
        self.speaker_layout.setObjectName(u"speaker_layout")
        self.speaker_label = QLabel(self.scroll_body)
        self.speaker_label.setObjectName(u"speaker_label")
        self.speaker_label.setProperty(u"role", u"muted")

        self.speaker_layout.addWidget(self.speaker_label)

        self.speaker = QLineEdit(self.scroll_body)
        self.speaker.setObjectName(u"speaker")

        self.speaker_layout.addWidget(self.speaker)


        self.who_row.addLayout(self.speaker_layout)

        self.who_row.setStretch(0, 2)
        self.who_row.setStretch(1, 3)
        self.who_row.setStretch(2, 3)

        self.body_layout.addLayout(self.who_row)

        self.script_layout = QVBoxLayout()
        self.script_layout.setSpacing(4)
        self.script_layout.setObjectName(u"script_layout")
        self.script_head = QHBoxLayout()
        self.script_head.setObjectName(u"script_head")
        self.script_label = QLabel(self.scroll_body)
        self.script_label.setObjectName(u"script_label")
        self.script_label.setProperty(u"role", u"muted")

        self.script_head.addWidget(self.script_label)

        self.count = QLabel(self.scroll_body)
        self.count.setObjectName(u"count")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setProperty(u"role", u"muted")

        self.script_head.addWidget(self.count)

        self.copy = QPushButton(self.scroll_body)
        self.copy.setObjectName(u"copy")
        self.copy.setProperty(u"link", True)

        self.script_head.addWidget(self.copy)

        self.script_head.setStretch(1, 1)

        self.script_layout.addLayout(self.script_head)

        self.script = QPlainTextEdit(self.scroll_body)
        self.script.setObjectName(u"script")
        self.script.setTabChangesFocus(True)
        self.script.setMinimumSize(QSize(0, 148))

        self.script_layout.addWidget(self.script)

        self.ready_row = QHBoxLayout()
        self.ready_row.setSpacing(8)
        self.ready_row.setObjectName(u"ready_row")
        self.ready = QCheckBox(self.scroll_body)
        self.ready.setObjectName(u"ready")

        self.ready_row.addWidget(self.ready)

        self.speed_label = QLabel(self.scroll_body)
        self.speed_label.setObjectName(u"speed_label")
        self.speed_label.setProperty(u"role", u"muted")

        self.ready_row.addWidget(self.speed_label)

        self.speed = CountEdit(self.scroll_body)
        self.speed.setObjectName(u"speed")

        self.ready_row.addWidget(self.speed)

        self.ready_row.setStretch(0, 1)

        self.script_layout.addLayout(self.ready_row)

        self.script_layout.setStretch(1, 1)

        self.body_layout.addLayout(self.script_layout)

        self.audience_row = QHBoxLayout()
        self.audience_row.setSpacing(8)
        self.audience_row.setObjectName(u"audience_row")
        self.audience_layout = QVBoxLayout()
        self.audience_layout.setSpacing(4)
        self.audience_layout.setObjectName(u"audience_layout")
        self.audience_label = QLabel(self.scroll_body)
        self.audience_label.setObjectName(u"audience_label")
        self.audience_label.setProperty(u"role", u"muted")

        self.audience_layout.addWidget(self.audience_label)

        self.audience = QLineEdit(self.scroll_body)
        self.audience.setObjectName(u"audience")

        self.audience_layout.addWidget(self.audience)


        self.audience_row.addLayout(self.audience_layout)

        self.present_layout = QVBoxLayout()
        self.present_layout.setSpacing(4)
        self.present_layout.setObjectName(u"present_layout")
        self.present_label = QLabel(self.scroll_body)
        self.present_label.setObjectName(u"present_label")
        self.present_label.setProperty(u"role", u"muted")

        self.present_layout.addWidget(self.present_label)

        self.present = HeadsEdit(self.scroll_body)
        self.present.setObjectName(u"present")

        self.present_layout.addWidget(self.present)


        self.audience_row.addLayout(self.present_layout)

        self.audience_row.setStretch(0, 1)
        self.audience_row.setStretch(1, 1)

        self.body_layout.addLayout(self.audience_row)

        self.details_part = QWidget(self.scroll_body)
        self.details_part.setObjectName(u"details_part")
        self.details_layout = QVBoxLayout(self.details_part)
        self.details_layout.setSpacing(4)
        self.details_layout.setObjectName(u"details_layout")
        self.details_layout.setContentsMargins(0, 0, 0, 0)
        self.details_label = QLabel(self.details_part)
        self.details_label.setObjectName(u"details_label")
        self.details_label.setTextFormat(Qt.TextFormat.PlainText)
        self.details_label.setProperty(u"role", u"muted")

        self.details_layout.addWidget(self.details_label)

        self.details = DetailsEdit(self.details_part)
        self.details.setObjectName(u"details")

        self.details_layout.addWidget(self.details)


        self.body_layout.addWidget(self.details_part)

        self.held_part = QWidget(self.scroll_body)
        self.held_part.setObjectName(u"held_part")
        self.held_layout = QVBoxLayout(self.held_part)
        self.held_layout.setSpacing(10)
        self.held_layout.setObjectName(u"held_layout")
        self.held_layout.setContentsMargins(0, 0, 0, 0)
        self.held_row = QHBoxLayout()
        self.held_row.setSpacing(8)
        self.held_row.setObjectName(u"held_row")
        self.held_layout1 = QVBoxLayout()
        self.held_layout1.setSpacing(4)
        self.held_layout1.setObjectName(u"held_layout1")
        self.held_label = QLabel(self.held_part)
        self.held_label.setObjectName(u"held_label")
        self.held_label.setProperty(u"role", u"muted")

        self.held_layout1.addWidget(self.held_label)

        self.held = DateEdit(self.held_part)
        self.held.setObjectName(u"held")

        self.held_layout1.addWidget(self.held)


        self.held_row.addLayout(self.held_layout1)

        self.unhold_layout = QVBoxLayout()
        self.unhold_layout.setObjectName(u"unhold_layout")
        self.unhold_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.unhold_layout.addItem(self.unhold_spacer)

        self.unhold = QPushButton(self.held_part)
        self.unhold.setObjectName(u"unhold")
        self.unhold.setProperty(u"link", True)

        self.unhold_layout.addWidget(self.unhold)


        self.held_row.addLayout(self.unhold_layout)

        self.held_row.setStretch(0, 1)

        self.held_layout.addLayout(self.held_row)

        self.because_part = QWidget(self.held_part)
        self.because_part.setObjectName(u"because_part")
        self.because_part_layout = QVBoxLayout(self.because_part)
        self.because_part_layout.setSpacing(4)
        self.because_part_layout.setObjectName(u"because_part_layout")
        self.because_part_layout.setContentsMargins(0, 0, 0, 0)
        self.because_label = QLabel(self.because_part)
        self.because_label.setObjectName(u"because_label")
        self.because_label.setProperty(u"role", u"muted")

        self.because_part_layout.addWidget(self.because_label)

        self.because = QLineEdit(self.because_part)
        self.because.setObjectName(u"because")

        self.because_part_layout.addWidget(self.because)


        self.held_layout.addWidget(self.because_part)


        self.body_layout.addWidget(self.held_part)

        self.body_layout.setStretch(4, 1)
        self.scroll.setWidget(self.scroll_body)

        self.panel_layout.addWidget(self.scroll)

        self.error = InlineError(TalkPanel)
        self.error.setObjectName(u"error")

        self.panel_layout.addWidget(self.error)

        self.missing = QLabel(TalkPanel)
        self.missing.setObjectName(u"missing")
        self.missing.setTextFormat(Qt.TextFormat.PlainText)
        self.missing.setWordWrap(True)
        self.missing.setProperty(u"role", u"note")

        self.panel_layout.addWidget(self.missing)

        self.foot = QWidget(TalkPanel)
        self.foot.setObjectName(u"foot")
        self.foot_layout = QHBoxLayout(self.foot)
        self.foot_layout.setSpacing(8)
        self.foot_layout.setObjectName(u"foot_layout")
        self.foot_layout.setContentsMargins(0, 0, 0, 0)
        self.save = QPushButton(self.foot)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"primary", True)

        self.foot_layout.addWidget(self.save)

        self.hold = QPushButton(self.foot)
        self.hold.setObjectName(u"hold")

        self.foot_layout.addWidget(self.hold)

        self.remove = QPushButton(self.foot)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"danger", True)

        self.foot_layout.addWidget(self.remove)

        self.foot_layout.setStretch(0, 2)
        self.foot_layout.setStretch(1, 1)
        self.foot_layout.setStretch(2, 1)

        self.panel_layout.addWidget(self.foot)

#if QT_CONFIG(shortcut)
        self.planned_label.setBuddy(self.planned)
        self.way_label.setBuddy(self.way)
        self.title_text_label.setBuddy(self.title_text)
        self.kind_label.setBuddy(self.kind)
        self.post_label.setBuddy(self.post)
        self.speaker_label.setBuddy(self.speaker)
        self.script_label.setBuddy(self.script)
        self.speed_label.setBuddy(self.speed)
        self.audience_label.setBuddy(self.audience)
        self.present_label.setBuddy(self.present)
        self.details_label.setBuddy(self.details)
        self.held_label.setBuddy(self.held)
        self.because_label.setBuddy(self.because)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(TalkPanel)

        QMetaObject.connectSlotsByName(TalkPanel)
    # setupUi

    def retranslateUi(self, TalkPanel: QWidget) -> None:
        self.planned_label.setText(QCoreApplication.translate("TalkPanel", u"\u8ba1\u5212\u65e5\u671f", None))
        self.way_label.setText(QCoreApplication.translate("TalkPanel", u"\u5f62\u5f0f", None))
        self.title_text_label.setText(QCoreApplication.translate("TalkPanel", u"\u9898\u76ee", None))
        self.title_text.setPlaceholderText(QCoreApplication.translate("TalkPanel", u"\u9009\u586b", None))
        self.kind_label.setText(QCoreApplication.translate("TalkPanel", u"\u4e3b\u8bb2\u4eba", None))
        self.post_label.setText(QCoreApplication.translate("TalkPanel", u"\u804c\u52a1", None))
        self.post.setPlaceholderText(QCoreApplication.translate("TalkPanel", u"\u9009\u586b", None))
        self.speaker_label.setText(QCoreApplication.translate("TalkPanel", u"\u59d3\u540d", None))
        self.speaker.setPlaceholderText(QCoreApplication.translate("TalkPanel", u"\u9009\u586b", None))
        self.script_label.setText(QCoreApplication.translate("TalkPanel", u"\u8bb2\u7a3f", None))
        self.copy.setText(QCoreApplication.translate("TalkPanel", u"\u590d\u5236\u7a3f\u5b50", None))
        self.script.setPlaceholderText(QCoreApplication.translate("TalkPanel", u"\u7a3f\u5b50\u5199\u5728\u8fd9\u91cc\uff0c\u9009\u586b", None))
        self.ready.setText(QCoreApplication.translate("TalkPanel", u"\u7a3f\u5df2\u5199\u5b8c", None))
        self.speed_label.setText(QCoreApplication.translate("TalkPanel", u"\u6bcf\u5206\u949f\u5b57\u6570", None))
        self.audience_label.setText(QCoreApplication.translate("TalkPanel", u"\u542c\u8bb2\u8303\u56f4", None))
        self.audience.setPlaceholderText(QCoreApplication.translate("TalkPanel", u"\u5982\uff1a\u5168\u6821", None))
        self.present_label.setText(QCoreApplication.translate("TalkPanel", u"\u5230\u573a\u4eba\u6570", None))
        self.present.setPlaceholderText(QCoreApplication.translate("TalkPanel", u"\u9009\u586b", None))
        self.details_label.setText(QCoreApplication.translate("TalkPanel", u"\u660e\u7ec6\uff1a\u5bf9\u8c61\u3001\u9635\u5730\u3001\u8054\u5408\u5355\u4f4d\u3001\u5a92\u4f53\u3001\u6750\u6599", None))
        self.held_label.setText(QCoreApplication.translate("TalkPanel", u"\u8bb2\u7684\u65e5\u671f", None))
        self.unhold.setText(QCoreApplication.translate("TalkPanel", u"\u6539\u56de\u672a\u8bb2", None))
        self.because_label.setText(QCoreApplication.translate("TalkPanel", u"\u4e3a\u4ec0\u4e48\u6539\u671f", None))
        self.because.setPlaceholderText(QCoreApplication.translate("TalkPanel", u"\u9009\u586b\uff0c\u5982\uff1a\u4e0b\u96e8", None))
        self.save.setText(QCoreApplication.translate("TalkPanel", u"\u4fdd\u5b58 \u00b7 Ctrl S", None))
        self.hold.setText(QCoreApplication.translate("TalkPanel", u"\u6807\u8bb0\u5df2\u8bb2", None))
        self.remove.setText(QCoreApplication.translate("TalkPanel", u"\u5220\u9664", None))
        pass
    # retranslateUi

