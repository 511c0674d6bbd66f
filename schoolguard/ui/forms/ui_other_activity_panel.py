# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'other_activity_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from schoolguard.ui.widgets.amount_edit import AmountEdit
from schoolguard.ui.widgets.date_edit import DateEdit
from schoolguard.ui.widgets.details_edit import DetailsEdit
from schoolguard.ui.widgets.heads_edit import HeadsEdit
from schoolguard.ui.widgets.photos_edit import PhotosEdit
from schoolguard.ui.widgets.states import InlineError

class Ui_OtherActivityPanel(object):
    def setupUi(self, OtherActivityPanel: QWidget) -> None:
        if not OtherActivityPanel.objectName():
            OtherActivityPanel.setObjectName(u"OtherActivityPanel")
        OtherActivityPanel.resize(380, 600)
        self.panel_layout = QVBoxLayout(OtherActivityPanel)
        self.panel_layout.setSpacing(8)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(OtherActivityPanel)
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
        self.kind_part = QWidget(self.scroll_body)
        self.kind_part.setObjectName(u"kind_part")
        self.kind_layout = QVBoxLayout(self.kind_part)
        self.kind_layout.setSpacing(4)
        self.kind_layout.setObjectName(u"kind_layout")
        self.kind_layout.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(self.kind_part)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_label.setProperty(u"role", u"muted")

        self.kind_layout.addWidget(self.kind_label)

        self.kind = QComboBox(self.kind_part)
        self.kind.setObjectName(u"kind")

        self.kind_layout.addWidget(self.kind)


        self.body_layout.addWidget(self.kind_part)

        self.title_text_part = QWidget(self.scroll_body)
        self.title_text_part.setObjectName(u"title_text_part")
        self.title_text_layout = QVBoxLayout(self.title_text_part)
        self.title_text_layout.setSpacing(4)
        self.title_text_layout.setObjectName(u"title_text_layout")
        self.title_text_layout.setContentsMargins(0, 0, 0, 0)
        self.title_text_label = QLabel(self.title_text_part)
        self.title_text_label.setObjectName(u"title_text_label")
        self.title_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_text_label.setProperty(u"role", u"muted")

        self.title_text_layout.addWidget(self.title_text_label)

        self.title_text = QLineEdit(self.title_text_part)
        self.title_text.setObjectName(u"title_text")

        self.title_text_layout.addWidget(self.title_text)


        self.body_layout.addWidget(self.title_text_part)

        self.day_row = QHBoxLayout()
        self.day_row.setSpacing(8)
        self.day_row.setObjectName(u"day_row")
        self.day_part = QWidget(self.scroll_body)
        self.day_part.setObjectName(u"day_part")
        self.day_layout = QVBoxLayout(self.day_part)
        self.day_layout.setSpacing(4)
        self.day_layout.setObjectName(u"day_layout")
        self.day_layout.setContentsMargins(0, 0, 0, 0)
        self.day_label = QLabel(self.day_part)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setTextFormat(Qt.TextFormat.PlainText)
        self.day_label.setProperty(u"role", u"muted")

        self.day_layout.addWidget(self.day_label)

        self.day = DateEdit(self.day_part)
        self.day.setObjectName(u"day")

        self.day_layout.addWidget(self.day)


        self.day_row.addWidget(self.day_part)

        self.until_part = QWidget(self.scroll_body)
        self.until_part.setObjectName(u"until_part")
        self.until_layout = QVBoxLayout(self.until_part)
        self.until_layout.setSpacing(4)
        self.until_layout.setObjectName(u"until_layout")
        self.until_layout.setContentsMargins(0, 0, 0, 0)
        self.has_until = QCheckBox(self.until_part)
        self.has_until.setObjectName(u"has_until")

        self.until_layout.addWidget(self.has_until)

        self.until = DateEdit(self.until_part)
        self.until.setObjectName(u"until")

        self.until_layout.addWidget(self.until)


        self.day_row.addWidget(self.until_part)

        self.day_row.setStretch(0, 1)
        self.day_row.setStretch(1, 1)

        self.body_layout.addLayout(self.day_row)

        self.time_row = QHBoxLayout()
        self.time_row.setSpacing(8)
        self.time_row.setObjectName(u"time_row")
        self.starts_part = QWidget(self.scroll_body)
        self.starts_part.setObjectName(u"starts_part")
        self.starts_layout = QVBoxLayout(self.starts_part)
        self.starts_layout.setSpacing(4)
        self.starts_layout.setObjectName(u"starts_layout")
        self.starts_layout.setContentsMargins(0, 0, 0, 0)
        self.starts_label = QLabel(self.starts_part)
        self.starts_label.setObjectName(u"starts_label")
        self.starts_label.setTextFormat(Qt.TextFormat.PlainText)
        self.starts_label.setProperty(u"role", u"muted")

        self.starts_layout.addWidget(self.starts_label)

        self.starts = QLineEdit(self.starts_part)
        self.starts.setObjectName(u"starts")

        self.starts_layout.addWidget(self.starts)


        self.time_row.addWidget(self.starts_part)

        self.ends_part = QWidget(self.scroll_body)
        self.ends_part.setObjectName(u"ends_part")
        self.ends_layout = QVBoxLayout(self.ends_part)
        self.ends_layout.setSpacing(4)
        self.ends_layout.setObjectName(u"ends_layout")
        self.ends_layout.setContentsMargins(0, 0, 0, 0)
        self.ends_label = QLabel(self.ends_part)
        self.ends_label.setObjectName(u"ends_label")
        self.ends_label.setTextFormat(Qt.TextFormat.PlainText)
        self.ends_label.setProperty(u"role", u"muted")

        self.ends_layout.addWidget(self.ends_label)

        self.ends = QLineEdit(self.ends_part)
        self.ends.setObjectName(u"ends")

        self.ends_layout.addWidget(self.ends)


        self.time_row.addWidget(self.ends_part)

        self.place_part = QWidget(self.scroll_body)
        self.place_part.setObjectName(u"place_part")
        self.place_layout = QVBoxLayout(self.place_part)
        self.place_layout.setSpacing(4)
        self.place_layout.setObjectName(u"place_layout")
        self.place_layout.setContentsMargins(0, 0, 0, 0)
        self.place_label = QLabel(self.place_part)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setTextFormat(Qt.TextFormat.PlainText)
        self.place_label.setProperty(u"role", u"muted")

        self.place_layout.addWidget(self.place_label)

        self.place = QLineEdit(self.place_part)
        self.place.setObjectName(u"place")

        self.place_layout.addWidget(self.place)


        self.time_row.addWidget(self.place_part)

        self.time_row.setStretch(0, 2)
        self.time_row.setStretch(1, 2)
        self.time_row.setStretch(2, 3)

        self.body_layout.addLayout(self.time_row)

        self.who_row = QHBoxLayout()
        self.who_row.setSpacing(8)
        self.who_row.setObjectName(u"who_row")
        self.unit_part = QWidget(self.scroll_body)
        self.unit_part.setObjectName(u"unit_part")
        self.unit_layout = QVBoxLayout(self.unit_part)
        self.unit_layout.setSpacing(4)
        self.unit_layout.setObjectName(u"unit_layout")
        self.unit_layout.setContentsMargins(0, 0, 0, 0)
        self.unit_label = QLabel(self.unit_part)
        self.unit_label.setObjectName(u"unit_label")
        self.unit_label.setTextFormat(Qt.TextFormat.PlainText)
        self.unit_label.setProperty(u"role", u"muted")

        self.unit_layout.addWidget(self.unit_label)

        self.unit = QLineEdit(self.unit_part)
        self.unit.setObjectName(u"unit")

        self.unit_layout.addWidget(self.unit)


        self.who_row.addWidget(self.unit_part)

        self.post_part = QWidget(self.scroll_body)
        self.post_part.setObjectName(u"post_part")
        self.post_layout = QVBoxLayout(self.post_part)
        self.post_layout.setSpacing(4)
        self.post_layout.setObjectName(u"post_layout")
        self.post_layout.setContentsMargins(0, 0, 0, 0)
        self.post_label = QLabel(self.post_part)
        self.post_label.setObjectName(u"post_label")
        self.post_label.setTextFormat(Qt.TextFormat.PlainText)
        self.post_label.setProperty(u"role", u"muted")

        self.post_layout.addWidget(self.post_label)

        self.post = QLineEdit(self.post_part)
        self.post.setObjectName(u"post")

        self.post_layout.addWidget(self.post)


        self.who_row.addWidget(self.post_part)

        self.leader_part = QWidget(self.scroll_body)
        self.leader_part.setObjectName(u"leader_part")
        self.leader_layout = QVBoxLayout(self.leader_part)
        self.leader_layout.setSpacing(4)
        self.leader_layout.setObjectName(u"leader_layout")
        self.leader_layout.setContentsMargins(0, 0, 0, 0)
        self.leader_label = QLabel(self.leader_part)
        self.leader_label.setObjectName(u"leader_label")
        self.leader_label.setTextFormat(Qt.TextFormat.PlainText)
        self.leader_label.setProperty(u"role", u"muted")

        self.leader_layout.addWidget(self.leader_label)

        self.leader = QLineEdit(self.leader_part)
        self.leader.setObjectName(u"leader")

        self.leader_layout.addWidget(self.leader)


        self.who_row.addWidget(self.leader_part)

        self.who_row.setStretch(0, 3)
        self.who_row.setStretch(1, 2)
        self.who_row.setStretch(2, 2)

        self.body_layout.addLayout(self.who_row)

        self.heads_row = QHBoxLayout()
        self.heads_row.setSpacing(8)
        self.heads_row.setObjectName(u"heads_row")
        self.planned_part = QWidget(self.scroll_body)
        self.planned_part.setObjectName(u"planned_part")
        self.planned_layout = QVBoxLayout(self.planned_part)
        self.planned_layout.setSpacing(4)
        self.planned_layout.setObjectName(u"planned_layout")
        self.planned_layout.setContentsMargins(0, 0, 0, 0)
        self.planned_label = QLabel(self.planned_part)
        self.planned_label.setObjectName(u"planned_label")
        self.planned_label.setTextFormat(Qt.TextFormat.PlainText)
        self.planned_label.setProperty(u"role", u"muted")

        self.planned_layout.addWidget(self.planned_label)

        self.planned = HeadsEdit(self.planned_part)
        self.planned.setObjectName(u"planned")

        self.planned_layout.addWidget(self.planned)


        self.heads_row.addWidget(self.planned_part)

        self.present_part = QWidget(self.scroll_body)
        self.present_part.setObjectName(u"present_part")
        self.present_layout = QVBoxLayout(self.present_part)
        self.present_layout.setSpacing(4)
        self.present_layout.setObjectName(u"present_layout")
        self.present_layout.setContentsMargins(0, 0, 0, 0)
        self.present_label = QLabel(self.present_part)
        self.present_label.setObjectName(u"present_label")
        self.present_label.setTextFormat(Qt.TextFormat.PlainText)
        self.present_label.setProperty(u"role", u"muted")

        self.present_layout.addWidget(self.present_label)

        self.present = AmountEdit(self.present_part)
        self.present.setObjectName(u"present")

        self.present_layout.addWidget(self.present)


        self.heads_row.addWidget(self.present_part)

        self.hours_part = QWidget(self.scroll_body)
        self.hours_part.setObjectName(u"hours_part")
        self.hours_layout = QVBoxLayout(self.hours_part)
        self.hours_layout.setSpacing(4)
        self.hours_layout.setObjectName(u"hours_layout")
        self.hours_layout.setContentsMargins(0, 0, 0, 0)
        self.hours_label = QLabel(self.hours_part)
        self.hours_label.setObjectName(u"hours_label")
        self.hours_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hours_label.setProperty(u"role", u"muted")

        self.hours_layout.addWidget(self.hours_label)

        self.hours = HeadsEdit(self.hours_part)
        self.hours.setObjectName(u"hours")

        self.hours_layout.addWidget(self.hours)


        self.heads_row.addWidget(self.hours_part)

        self.heads_row.setStretch(0, 1)
        self.heads_row.setStretch(1, 1)
        self.heads_row.setStretch(2, 1)

        self.body_layout.addLayout(self.heads_row)

        self.pieces_row = QHBoxLayout()
        self.pieces_row.setSpacing(8)
        self.pieces_row.setObjectName(u"pieces_row")
        self.pieces_part = QWidget(self.scroll_body)
        self.pieces_part.setObjectName(u"pieces_part")
        self.pieces_layout = QVBoxLayout(self.pieces_part)
        self.pieces_layout.setSpacing(4)
        self.pieces_layout.setObjectName(u"pieces_layout")
        self.pieces_layout.setContentsMargins(0, 0, 0, 0)
        self.pieces_label = QLabel(self.pieces_part)
        self.pieces_label.setObjectName(u"pieces_label")
        self.pieces_label.setTextFormat(Qt.TextFormat.PlainText)
        self.pieces_label.setProperty(u"role", u"muted")

        self.pieces_layout.addWidget(self.pieces_label)

        self.pieces = AmountEdit(self.pieces_part)
        self.pieces.setObjectName(u"pieces")

        self.pieces_layout.addWidget(self.pieces)


        self.pieces_row.addWidget(self.pieces_part)

        self.times_part = QWidget(self.scroll_body)
        self.times_part.setObjectName(u"times_part")
        self.times_layout = QVBoxLayout(self.times_part)
        self.times_layout.setSpacing(4)
        self.times_layout.setObjectName(u"times_layout")
        self.times_layout.setContentsMargins(0, 0, 0, 0)
        self.times_label = QLabel(self.times_part)
        self.times_label.setObjectName(u"times_label")
        self.times_label.setTextFormat(Qt.TextFormat.PlainText)
        self.times_label.setProperty(u"role", u"muted")

        self.times_layout.addWidget(self.times_label)

        self.times = AmountEdit(self.times_part)
        self.times.setObjectName(u"times")

        self.times_layout.addWidget(self.times)


        self.pieces_row.addWidget(self.times_part)

        self.pieces_row.setStretch(0, 1)
        self.pieces_row.setStretch(1, 1)

        self.body_layout.addLayout(self.pieces_row)

        self.what_part = QWidget(self.scroll_body)
        self.what_part.setObjectName(u"what_part")
        self.what_layout = QVBoxLayout(self.what_part)
        self.what_layout.setSpacing(4)
        self.what_layout.setObjectName(u"what_layout")
        self.what_layout.setContentsMargins(0, 0, 0, 0)
        self.what_label = QLabel(self.what_part)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setTextFormat(Qt.TextFormat.PlainText)
        self.what_label.setProperty(u"role", u"muted")

        self.what_layout.addWidget(self.what_label)

        self.what = QPlainTextEdit(self.what_part)
        self.what.setObjectName(u"what")
        self.what.setTabChangesFocus(True)
        self.what.setMinimumSize(QSize(0, 72))

        self.what_layout.addWidget(self.what)


        self.body_layout.addWidget(self.what_part)

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

        self.photos = PhotosEdit(self.scroll_body)
        self.photos.setObjectName(u"photos")

        self.body_layout.addWidget(self.photos)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.body_layout.addItem(self.space)

        self.scroll.setWidget(self.scroll_body)

        self.panel_layout.addWidget(self.scroll)

        self.error = InlineError(OtherActivityPanel)
        self.error.setObjectName(u"error")

        self.panel_layout.addWidget(self.error)

        self.missing = QLabel(OtherActivityPanel)
        self.missing.setObjectName(u"missing")
        self.missing.setTextFormat(Qt.TextFormat.PlainText)
        self.missing.setWordWrap(True)
        self.missing.setProperty(u"role", u"note")

        self.panel_layout.addWidget(self.missing)

        self.foot = QWidget(OtherActivityPanel)
        self.foot.setObjectName(u"foot")
        self.foot_layout = QHBoxLayout(self.foot)
        self.foot_layout.setSpacing(8)
        self.foot_layout.setObjectName(u"foot_layout")
        self.foot_layout.setContentsMargins(0, 0, 0, 0)
        self.save = QPushButton(self.foot)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"primary", True)

        self.foot_layout.addWidget(self.save)

        self.remove = QPushButton(self.foot)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"danger", True)

        self.foot_layout.addWidget(self.remove)

        self.foot_layout.setStretch(0, 2)
        self.foot_layout.setStretch(1, 1)

        self.panel_layout.addWidget(self.foot)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind)
        self.title_text_label.setBuddy(self.title_text)
        self.day_label.setBuddy(self.day)
        self.starts_label.setBuddy(self.starts)
        self.ends_label.setBuddy(self.ends)
        self.place_label.setBuddy(self.place)
        self.unit_label.setBuddy(self.unit)
        self.post_label.setBuddy(self.post)
        self.leader_label.setBuddy(self.leader)
        self.planned_label.setBuddy(self.planned)
        self.present_label.setBuddy(self.present)
        self.hours_label.setBuddy(self.hours)
        self.pieces_label.setBuddy(self.pieces)
        self.times_label.setBuddy(self.times)
        self.what_label.setBuddy(self.what)
        self.details_label.setBuddy(self.details)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(OtherActivityPanel)

        QMetaObject.connectSlotsByName(OtherActivityPanel)
    # setupUi

    def retranslateUi(self, OtherActivityPanel: QWidget) -> None:
        self.kind_label.setText(QCoreApplication.translate("OtherActivityPanel", u"\u7c7b\u578b", None))
        self.title_text_label.setText(QCoreApplication.translate("OtherActivityPanel", u"\u9898\u76ee", None))
        self.day_label.setText(QCoreApplication.translate("OtherActivityPanel", u"\u65e5\u671f", None))
        self.has_until.setText(QCoreApplication.translate("OtherActivityPanel", u"\u5230\uff08\u591a\u5929\u65f6\u52fe\u9009\uff09", None))
#if QT_CONFIG(accessibility)
        self.until.setAccessibleName(QCoreApplication.translate("OtherActivityPanel", u"\u7ed3\u675f\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.starts_label.setText(QCoreApplication.translate("OtherActivityPanel", u"\u5f00\u59cb\u65f6\u95f4", None))
        self.starts.setPlaceholderText(QCoreApplication.translate("OtherActivityPanel", u"\u5982\uff1a14:30", None))
        self.ends_label.setText(QCoreApplication.translate("OtherActivityPanel", u"\u7ed3\u675f\u65f6\u95f4", None))
        self.ends.setPlaceholderText(QCoreApplication.translate("OtherActivityPanel", u"\u5982\uff1a15:10", None))
        self.place_label.setText(QCoreApplication.translate("OtherActivityPanel", u"\u5730\u70b9", None))
        self.place.setPlaceholderText(QCoreApplication.translate("OtherActivityPanel", u"\u9009\u586b", None))
        self.unit_label.setText(QCoreApplication.translate("OtherActivityPanel", u"\u5355\u4f4d", None))
        self.unit.setPlaceholderText(QCoreApplication.translate("OtherActivityPanel", u"\u9009\u586b", None))
        self.post_label.setText(QCoreApplication.translate("OtherActivityPanel", u"\u804c\u52a1", None))
        self.post.setPlaceholderText(QCoreApplication.translate("OtherActivityPanel", u"\u9009\u586b", None))
        self.leader_label.setText(QCoreApplication.translate("OtherActivityPanel", u"\u59d3\u540d", None))
        self.leader.setPlaceholderText(QCoreApplication.translate("OtherActivityPanel", u"\u9009\u586b", None))
        self.planned_label.setText(QCoreApplication.translate("OtherActivityPanel", u"\u5e94\u5230", None))
        self.planned.setPlaceholderText(QCoreApplication.translate("OtherActivityPanel", u"\u9009\u586b", None))
        self.present_label.setText(QCoreApplication.translate("OtherActivityPanel", u"\u5b9e\u5230", None))
        self.present.setPlaceholderText(QCoreApplication.translate("OtherActivityPanel", u"\u5982\uff1a\u7ea6300", None))
        self.hours_label.setText(QCoreApplication.translate("OtherActivityPanel", u"\u8bfe\u65f6", None))
        self.hours.setPlaceholderText(QCoreApplication.translate("OtherActivityPanel", u"\u9009\u586b", None))
        self.pieces_label.setText(QCoreApplication.translate("OtherActivityPanel", u"\u6570\u91cf", None))
        self.pieces.setPlaceholderText(QCoreApplication.translate("OtherActivityPanel", u"\u5982\uff1a12", None))
        self.times_label.setText(QCoreApplication.translate("OtherActivityPanel", u"\u64ad\u653e\u6b21\u6570", None))
        self.times.setPlaceholderText(QCoreApplication.translate("OtherActivityPanel", u"\u5982\uff1a200\u4f59", None))
        self.what_label.setText(QCoreApplication.translate("OtherActivityPanel", u"\u505a\u4e86\u4ec0\u4e48", None))
        self.what.setPlaceholderText(QCoreApplication.translate("OtherActivityPanel", u"\u9009\u586b", None))
        self.details_label.setText(QCoreApplication.translate("OtherActivityPanel", u"\u660e\u7ec6\uff1a\u5bf9\u8c61\u3001\u9635\u5730\u3001\u8054\u5408\u5355\u4f4d\u3001\u5a92\u4f53\u3001\u6750\u6599", None))
        self.save.setText(QCoreApplication.translate("OtherActivityPanel", u"\u4fdd\u5b58 \u00b7 Ctrl S", None))
        self.remove.setText(QCoreApplication.translate("OtherActivityPanel", u"\u5220\u9664", None))
        pass
    # retranslateUi

