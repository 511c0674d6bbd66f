# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'evidence_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from schoolguard.ui.widgets.date_edit import DateEdit
from schoolguard.ui.widgets.pictures import PictureView
from schoolguard.ui.widgets.states import InlineError

class Ui_EvidencePanel(object):
    def setupUi(self, EvidencePanel: QWidget) -> None:
        if not EvidencePanel.objectName():
            EvidencePanel.setObjectName(u"EvidencePanel")
        EvidencePanel.resize(380, 600)
        self.panel_layout = QVBoxLayout(EvidencePanel)
        self.panel_layout.setSpacing(8)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(EvidencePanel)
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
        self.picture = PictureView(self.scroll_body)
        self.picture.setObjectName(u"picture")

        self.body_layout.addWidget(self.picture)

        self.files = QLabel(self.scroll_body)
        self.files.setObjectName(u"files")
        self.files.setTextFormat(Qt.TextFormat.PlainText)
        self.files.setWordWrap(True)
        self.files.setProperty(u"role", u"muted")

        self.body_layout.addWidget(self.files)

        self.caption_part = QWidget(self.scroll_body)
        self.caption_part.setObjectName(u"caption_part")
        self.caption_layout = QVBoxLayout(self.caption_part)
        self.caption_layout.setSpacing(4)
        self.caption_layout.setObjectName(u"caption_layout")
        self.caption_layout.setContentsMargins(0, 0, 0, 0)
        self.caption_label = QLabel(self.caption_part)
        self.caption_label.setObjectName(u"caption_label")
        self.caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.caption_label.setProperty(u"role", u"muted")

        self.caption_layout.addWidget(self.caption_label)

        self.caption = QLineEdit(self.caption_part)
        self.caption.setObjectName(u"caption")

        self.caption_layout.addWidget(self.caption)


        self.body_layout.addWidget(self.caption_part)

        self.record_part = QWidget(self.scroll_body)
        self.record_part.setObjectName(u"record_part")
        self.record_layout = QVBoxLayout(self.record_part)
        self.record_layout.setSpacing(4)
        self.record_layout.setObjectName(u"record_layout")
        self.record_layout.setContentsMargins(0, 0, 0, 0)
        self.record_label = QLabel(self.record_part)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setTextFormat(Qt.TextFormat.PlainText)
        self.record_label.setProperty(u"role", u"muted")

        self.record_layout.addWidget(self.record_label)

        self.record = QComboBox(self.record_part)
        self.record.setObjectName(u"record")
        self.record.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.record.setMinimumContentsLength(6)

        self.record_layout.addWidget(self.record)


        self.body_layout.addWidget(self.record_part)

        self.kind_row = QHBoxLayout()
        self.kind_row.setSpacing(8)
        self.kind_row.setObjectName(u"kind_row")
        self.kind_part = QWidget(self.scroll_body)
        self.kind_part.setObjectName(u"kind_part")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.kind_part.sizePolicy().hasHeightForWidth())
        self.kind_part.setSizePolicy(sizePolicy)
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
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind.setMinimumContentsLength(6)

        self.kind_layout.addWidget(self.kind)


        self.kind_row.addWidget(self.kind_part)

        self.day_part = QWidget(self.scroll_body)
        self.day_part.setObjectName(u"day_part")
        sizePolicy.setHeightForWidth(self.day_part.sizePolicy().hasHeightForWidth())
        self.day_part.setSizePolicy(sizePolicy)
        self.day_layout = QVBoxLayout(self.day_part)
        self.day_layout.setSpacing(4)
        self.day_layout.setObjectName(u"day_layout")
        self.day_layout.setContentsMargins(0, 0, 0, 0)
        self.has_day = QCheckBox(self.day_part)
        self.has_day.setObjectName(u"has_day")

        self.day_layout.addWidget(self.has_day)

        self.day = DateEdit(self.day_part)
        self.day.setObjectName(u"day")

        self.day_layout.addWidget(self.day)


        self.kind_row.addWidget(self.day_part)

        self.kind_row.setStretch(0, 1)
        self.kind_row.setStretch(1, 1)

        self.body_layout.addLayout(self.kind_row)

        self.recognisable = QCheckBox(self.scroll_body)
        self.recognisable.setObjectName(u"recognisable")

        self.body_layout.addWidget(self.recognisable)

        self.consent_part = QWidget(self.scroll_body)
        self.consent_part.setObjectName(u"consent_part")
        self.consent_layout = QVBoxLayout(self.consent_part)
        self.consent_layout.setSpacing(4)
        self.consent_layout.setObjectName(u"consent_layout")
        self.consent_layout.setContentsMargins(0, 0, 0, 0)
        self.consent_label = QLabel(self.consent_part)
        self.consent_label.setObjectName(u"consent_label")
        self.consent_label.setTextFormat(Qt.TextFormat.PlainText)
        self.consent_label.setProperty(u"role", u"muted")

        self.consent_layout.addWidget(self.consent_label)

        self.consent = QComboBox(self.consent_part)
        self.consent.setObjectName(u"consent")
        self.consent.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.consent.setMinimumContentsLength(6)

        self.consent_layout.addWidget(self.consent)


        self.body_layout.addWidget(self.consent_part)

        self.for_paper = QCheckBox(self.scroll_body)
        self.for_paper.setObjectName(u"for_paper")

        self.body_layout.addWidget(self.for_paper)

        self.hint = QLabel(self.scroll_body)
        self.hint.setObjectName(u"hint")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)
        self.hint.setProperty(u"role", u"muted")

        self.body_layout.addWidget(self.hint)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.body_layout.addItem(self.space)

        self.scroll.setWidget(self.scroll_body)

        self.panel_layout.addWidget(self.scroll)

        self.error = InlineError(EvidencePanel)
        self.error.setObjectName(u"error")

        self.panel_layout.addWidget(self.error)

        self.told = QLabel(EvidencePanel)
        self.told.setObjectName(u"told")
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.told.setProperty(u"role", u"note")

        self.panel_layout.addWidget(self.told)

        self.foot = QWidget(EvidencePanel)
        self.foot.setObjectName(u"foot")
        self.foot_layout = QHBoxLayout(self.foot)
        self.foot_layout.setSpacing(8)
        self.foot_layout.setObjectName(u"foot_layout")
        self.foot_layout.setContentsMargins(0, 0, 0, 0)
        self.save = QPushButton(self.foot)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"primary", True)

        self.foot_layout.addWidget(self.save)

        self.export_button = QPushButton(self.foot)
        self.export_button.setObjectName(u"export_button")

        self.foot_layout.addWidget(self.export_button)

        self.remove = QPushButton(self.foot)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"danger", True)

        self.foot_layout.addWidget(self.remove)

        self.foot_layout.setStretch(0, 2)
        self.foot_layout.setStretch(1, 1)
        self.foot_layout.setStretch(2, 1)

        self.panel_layout.addWidget(self.foot)

#if QT_CONFIG(shortcut)
        self.caption_label.setBuddy(self.caption)
        self.record_label.setBuddy(self.record)
        self.kind_label.setBuddy(self.kind)
        self.consent_label.setBuddy(self.consent)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(EvidencePanel)

        QMetaObject.connectSlotsByName(EvidencePanel)
    # setupUi

    def retranslateUi(self, EvidencePanel: QWidget) -> None:
        self.caption_label.setText(QCoreApplication.translate("EvidencePanel", u"\u8bf4\u660e", None))
        self.caption.setPlaceholderText(QCoreApplication.translate("EvidencePanel", u"\u9009\u586b\uff0c\u5982\uff1a\u8bb2\u5ea7\u5f00\u59cb\u524d\u7684\u62a5\u544a\u5385", None))
        self.record_label.setText(QCoreApplication.translate("EvidencePanel", u"\u8bc1\u660e\u54ea\u6761\u8bb0\u5f55", None))
        self.kind_label.setText(QCoreApplication.translate("EvidencePanel", u"\u79cd\u7c7b", None))
        self.has_day.setText(QCoreApplication.translate("EvidencePanel", u"\u62cd\u6444\u65e5\u671f", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("EvidencePanel", u"\u62cd\u6444\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.recognisable.setText(QCoreApplication.translate("EvidencePanel", u"\u56fe\u4e2d\u80fd\u8ba4\u51fa\u4eba", None))
        self.consent_label.setText(QCoreApplication.translate("EvidencePanel", u"\u672c\u4eba\uff08\u5b66\u751f\u4e3a\u5bb6\u957f\uff09\u662f\u5426\u540c\u610f\u4f7f\u7528", None))
        self.for_paper.setText(QCoreApplication.translate("EvidencePanel", u"\u53ef\u4ee5\u7528\u5728\u6750\u6599\u91cc", None))
        self.hint.setText(QCoreApplication.translate("EvidencePanel", u"\u80fd\u8ba4\u51fa\u4eba\u3001\u53c8\u6ca1\u6709\u53d6\u5f97\u540c\u610f\u7684\uff0c\u53ea\u4f5c\u5185\u90e8\u7559\u5b58\u3002", None))
        self.save.setText(QCoreApplication.translate("EvidencePanel", u"\u4fdd\u5b58 \u00b7 Ctrl S", None))
        self.export_button.setText(QCoreApplication.translate("EvidencePanel", u"\u53e6\u5b58\u2026", None))
        self.remove.setText(QCoreApplication.translate("EvidencePanel", u"\u5220\u9664", None))
        pass
    # retranslateUi

