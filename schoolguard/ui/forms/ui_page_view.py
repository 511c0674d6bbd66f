# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'page_view.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QListView, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from schoolguard.ui.widgets.count_edit import CountEdit
from schoolguard.ui.widgets.filter_combo import ElidedCombo

class Ui_PageView(object):
    def setupUi(self, PageView: QWidget) -> None:
        if not PageView.objectName():
            PageView.setObjectName(u"PageView")
        self.page_view_layout = QVBoxLayout(PageView)
        self.page_view_layout.setSpacing(8)
        self.page_view_layout.setObjectName(u"page_view_layout")
        self.page_view_layout.setContentsMargins(0, 0, 0, 0)
        self.tools = QHBoxLayout()
        self.tools.setObjectName(u"tools")
        self.page = CountEdit(PageView)
        self.page.setObjectName(u"page")
        self.page.setMinimum(1)

        self.tools.addWidget(self.page)

        self.pages = QLabel(PageView)
        self.pages.setObjectName(u"pages")
        self.pages.setTextFormat(Qt.TextFormat.PlainText)
        self.pages.setProperty(u"role", u"muted")

        self.tools.addWidget(self.pages)

        self.parts = ElidedCombo(PageView)
        self.parts.setObjectName(u"parts")
        self.parts.setMinimumContentsLength(6)
        self.parts.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.tools.addWidget(self.parts)

        self.tools_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tools.addItem(self.tools_gap)

        self.smaller = QPushButton(PageView)
        self.smaller.setObjectName(u"smaller")
        self.smaller.setText(u"\uff0d")
        self.smaller.setProperty(u"bare", True)

        self.tools.addWidget(self.smaller)

        self.fit = QPushButton(PageView)
        self.fit.setObjectName(u"fit")
        self.fit.setText(u"100%")
        self.fit.setProperty(u"bare", True)

        self.tools.addWidget(self.fit)

        self.larger = QPushButton(PageView)
        self.larger.setObjectName(u"larger")
        self.larger.setText(u"\uff0b")
        self.larger.setProperty(u"bare", True)

        self.tools.addWidget(self.larger)

        self.tools.setStretch(2, 1)

        self.page_view_layout.addLayout(self.tools)

        self.sheet_layout = QHBoxLayout()
        self.sheet_layout.setSpacing(8)
        self.sheet_layout.setObjectName(u"sheet_layout")
        self.strip = QListView(PageView)
        self.strip.setObjectName(u"strip")

        self.sheet_layout.addWidget(self.strip)

        self.sheet = QWidget(PageView)
        self.sheet.setObjectName(u"sheet")
        self.sheet_box = QVBoxLayout(self.sheet)
        self.sheet_box.setObjectName(u"sheet_box")
        self.sheet_box.setContentsMargins(0, 0, 0, 0)

        self.sheet_layout.addWidget(self.sheet)

        self.sheet_layout.setStretch(1, 1)

        self.page_view_layout.addLayout(self.sheet_layout)

        self.page_view_layout.setStretch(1, 1)

        self.retranslateUi(PageView)

        QMetaObject.connectSlotsByName(PageView)
    # setupUi

    def retranslateUi(self, PageView: QWidget) -> None:
#if QT_CONFIG(accessibility)
        self.page.setAccessibleName(QCoreApplication.translate("PageView", u"\u9875\u7801", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.page.setToolTip(QCoreApplication.translate("PageView", u"\u9875\u7801", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.parts.setAccessibleName(QCoreApplication.translate("PageView", u"\u8df3\u5230", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.parts.setToolTip(QCoreApplication.translate("PageView", u"\u8df3\u5230", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.smaller.setAccessibleName(QCoreApplication.translate("PageView", u"\u7f29\u5c0f", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.smaller.setToolTip(QCoreApplication.translate("PageView", u"\u7f29\u5c0f", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.fit.setAccessibleName(QCoreApplication.translate("PageView", u"\u9002\u5408\u9875\u5bbd", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.fit.setToolTip(QCoreApplication.translate("PageView", u"\u9002\u5408\u9875\u5bbd", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.larger.setAccessibleName(QCoreApplication.translate("PageView", u"\u653e\u5927", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.larger.setToolTip(QCoreApplication.translate("PageView", u"\u653e\u5927", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.strip.setAccessibleName(QCoreApplication.translate("PageView", u"\u9875\u9762\u7f29\u7565\u56fe", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.strip.setToolTip(QCoreApplication.translate("PageView", u"\u9875\u9762\u7f29\u7565\u56fe", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

