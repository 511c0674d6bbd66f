# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'hand_figure_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from schoolguard.ui.widgets.date_edit import DateEdit
from schoolguard.ui.widgets.states import InlineError

class Ui_HandFigurePanel(object):
    def setupUi(self, HandFigurePanel: QWidget) -> None:
        if not HandFigurePanel.objectName():
            HandFigurePanel.setObjectName(u"HandFigurePanel")
        HandFigurePanel.resize(300, 560)
        self.panel_layout = QVBoxLayout(HandFigurePanel)
        self.panel_layout.setSpacing(12)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.about = QLabel(HandFigurePanel)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"note")

        self.panel_layout.addWidget(self.about)

        self.label_box = QVBoxLayout()
        self.label_box.setSpacing(4)
        self.label_box.setObjectName(u"label_box")
        self.label_label = QLabel(HandFigurePanel)
        self.label_label.setObjectName(u"label_label")
        self.label_label.setTextFormat(Qt.TextFormat.PlainText)
        self.label_label.setProperty(u"role", u"muted")

        self.label_box.addWidget(self.label_label)

        self.label = QLineEdit(HandFigurePanel)
        self.label.setObjectName(u"label")

        self.label_box.addWidget(self.label)


        self.panel_layout.addLayout(self.label_box)

        self.amount_box = QVBoxLayout()
        self.amount_box.setSpacing(4)
        self.amount_box.setObjectName(u"amount_box")
        self.amount_label = QLabel(HandFigurePanel)
        self.amount_label.setObjectName(u"amount_label")
        self.amount_label.setTextFormat(Qt.TextFormat.PlainText)
        self.amount_label.setProperty(u"role", u"muted")

        self.amount_box.addWidget(self.amount_label)

        self.amount_row = QHBoxLayout()
        self.amount_row.setSpacing(8)
        self.amount_row.setObjectName(u"amount_row")
        self.amount = QLineEdit(HandFigurePanel)
        self.amount.setObjectName(u"amount")

        self.amount_row.addWidget(self.amount)

        self.unit = QLineEdit(HandFigurePanel)
        self.unit.setObjectName(u"unit")

        self.amount_row.addWidget(self.unit)


        self.amount_box.addLayout(self.amount_row)


        self.panel_layout.addLayout(self.amount_box)

        self.source_box = QVBoxLayout()
        self.source_box.setSpacing(4)
        self.source_box.setObjectName(u"source_box")
        self.source_label = QLabel(HandFigurePanel)
        self.source_label.setObjectName(u"source_label")
        self.source_label.setTextFormat(Qt.TextFormat.PlainText)
        self.source_label.setProperty(u"role", u"muted")

        self.source_box.addWidget(self.source_label)

        self.source = QLineEdit(HandFigurePanel)
        self.source.setObjectName(u"source")

        self.source_box.addWidget(self.source)


        self.panel_layout.addLayout(self.source_box)

        self.as_of_box = QVBoxLayout()
        self.as_of_box.setSpacing(4)
        self.as_of_box.setObjectName(u"as_of_box")
        self.as_of_label = QLabel(HandFigurePanel)
        self.as_of_label.setObjectName(u"as_of_label")
        self.as_of_label.setTextFormat(Qt.TextFormat.PlainText)
        self.as_of_label.setProperty(u"role", u"muted")

        self.as_of_box.addWidget(self.as_of_label)

        self.as_of_row = QHBoxLayout()
        self.as_of_row.setSpacing(8)
        self.as_of_row.setObjectName(u"as_of_row")
        self.has_as_of = QCheckBox(HandFigurePanel)
        self.has_as_of.setObjectName(u"has_as_of")

        self.as_of_row.addWidget(self.has_as_of)

        self.as_of = DateEdit(HandFigurePanel)
        self.as_of.setObjectName(u"as_of")

        self.as_of_row.addWidget(self.as_of)


        self.as_of_box.addLayout(self.as_of_row)


        self.panel_layout.addLayout(self.as_of_box)

        self.error = InlineError(HandFigurePanel)
        self.error.setObjectName(u"error")

        self.panel_layout.addWidget(self.error)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.panel_layout.addItem(self.space)

        self.missing = QLabel(HandFigurePanel)
        self.missing.setObjectName(u"missing")
        self.missing.setTextFormat(Qt.TextFormat.PlainText)
        self.missing.setWordWrap(True)
        self.missing.setProperty(u"role", u"note")

        self.panel_layout.addWidget(self.missing)

        self.buttons_layout = QVBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.save = QPushButton(HandFigurePanel)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"primary", True)

        self.buttons_layout.addWidget(self.save)

        self.remove = QPushButton(HandFigurePanel)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"danger", True)

        self.buttons_layout.addWidget(self.remove)


        self.panel_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.label_label.setBuddy(self.label)
        self.amount_label.setBuddy(self.amount)
        self.source_label.setBuddy(self.source)
        self.as_of_label.setBuddy(self.has_as_of)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(HandFigurePanel)

        QMetaObject.connectSlotsByName(HandFigurePanel)
    # setupUi

    def retranslateUi(self, HandFigurePanel: QWidget) -> None:
        self.about.setText(QCoreApplication.translate("HandFigurePanel", u"\u8bb0\u5f55\u91cc\u6570\u4e0d\u51fa\u7684\u6570\u5b57\u624d\u5728\u8fd9\u91cc\u586b\uff0c\u603b\u7ed3\u91cc\u4f1a\u5199\u660e\u6765\u6e90\u3002", None))
        self.label_label.setText(QCoreApplication.translate("HandFigurePanel", u"\u6570\u5b57\u53eb\u4ec0\u4e48", None))
        self.label.setPlaceholderText(QCoreApplication.translate("HandFigurePanel", u"\u5982\uff1a\u8f96\u533a\u5b66\u751f\u53d1\u6848", None))
        self.amount_label.setText(QCoreApplication.translate("HandFigurePanel", u"\u6570\u503c\u548c\u5355\u4f4d", None))
        self.amount.setPlaceholderText(QCoreApplication.translate("HandFigurePanel", u"\u5982\uff1a0", None))
        self.unit.setPlaceholderText(QCoreApplication.translate("HandFigurePanel", u"\u5982\uff1a\u8d77", None))
#if QT_CONFIG(accessibility)
        self.unit.setAccessibleName(QCoreApplication.translate("HandFigurePanel", u"\u5355\u4f4d", None))
#endif // QT_CONFIG(accessibility)
        self.source_label.setText(QCoreApplication.translate("HandFigurePanel", u"\u6765\u6e90", None))
        self.source.setPlaceholderText(QCoreApplication.translate("HandFigurePanel", u"\u5982\uff1a\u6d3e\u51fa\u624011\u6708\u901a\u62a5", None))
        self.as_of_label.setText(QCoreApplication.translate("HandFigurePanel", u"\u622a\u81f3\uff08\u9009\u586b\uff09", None))
#if QT_CONFIG(accessibility)
        self.has_as_of.setAccessibleName(QCoreApplication.translate("HandFigurePanel", u"\u5199\u4e0a\u622a\u81f3\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.as_of.setAccessibleName(QCoreApplication.translate("HandFigurePanel", u"\u622a\u81f3", None))
#endif // QT_CONFIG(accessibility)
        self.save.setText(QCoreApplication.translate("HandFigurePanel", u"\u4fdd\u5b58 \u00b7 Ctrl S", None))
        self.remove.setText(QCoreApplication.translate("HandFigurePanel", u"\u5220\u9664", None))
        pass
    # retranslateUi

