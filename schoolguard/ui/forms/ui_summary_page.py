# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'summary_page.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QTabBar, QToolButton, QVBoxLayout, QWidget

from schoolguard.ui.widgets.card import (Card, ElidedLabel)
from schoolguard.ui.widgets.chart import ChartList
from schoolguard.ui.widgets.count_edit import CountEdit
from schoolguard.ui.widgets.gap_list import (GapList, OpenListView)
from schoolguard.ui.widgets.sheet import PaperView
from schoolguard.ui.widgets.states import (InlineError, Skeleton)
from schoolguard.ui.widgets.table import TableView

class Ui_SummaryPage(object):
    def setupUi(self, SummaryPage: QWidget) -> None:
        if not SummaryPage.objectName():
            SummaryPage.setObjectName(u"SummaryPage")
        SummaryPage.resize(1048, 632)
        self.page_layout = QVBoxLayout(SummaryPage)
        self.page_layout.setSpacing(12)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.trouble = InlineError(SummaryPage)
        self.trouble.setObjectName(u"trouble")

        self.page_layout.addWidget(self.trouble)

        self.states = QStackedWidget(SummaryPage)
        self.states.setObjectName(u"states")
        self.loading = Skeleton()
        self.loading.setObjectName(u"loading")
        self.states.addWidget(self.loading)
        self.empty = QWidget()
        self.empty.setObjectName(u"empty")
        self.empty_layout = QVBoxLayout(self.empty)
        self.empty_layout.setObjectName(u"empty_layout")
        self.empty_layout.setContentsMargins(0, 0, 0, 0)
        self.states.addWidget(self.empty)
        self.filled = QWidget()
        self.filled.setObjectName(u"filled")
        self.filled_layout = QHBoxLayout(self.filled)
        self.filled_layout.setSpacing(16)
        self.filled_layout.setObjectName(u"filled_layout")
        self.filled_layout.setContentsMargins(0, 0, 0, 0)
        self.paper_card = Card(self.filled)
        self.paper_card.setObjectName(u"paper_card")
        self.paper_card.setProperty(u"well", True)
        self.paper_layout = QVBoxLayout(self.paper_card)
        self.paper_layout.setSpacing(0)
        self.paper_layout.setObjectName(u"paper_layout")
        self.paper_layout.setContentsMargins(1, 1, 1, 1)
        self.view_layout = QHBoxLayout()
        self.view_layout.setSpacing(8)
        self.view_layout.setObjectName(u"view_layout")
        self.view_layout.setContentsMargins(12, 8, 12, 4)
        self.show_text = QPushButton(self.paper_card)
        self.show_text.setObjectName(u"show_text")
        self.show_text.setCheckable(True)
        self.show_text.setChecked(True)
        self.show_text.setAutoExclusive(True)
        self.show_text.setProperty(u"chip", True)

        self.view_layout.addWidget(self.show_text)

        self.show_paper = QPushButton(self.paper_card)
        self.show_paper.setObjectName(u"show_paper")
        self.show_paper.setCheckable(True)
        self.show_paper.setAutoExclusive(True)
        self.show_paper.setProperty(u"chip", True)

        self.view_layout.addWidget(self.show_paper)

        self.copy_text = QPushButton(self.paper_card)
        self.copy_text.setObjectName(u"copy_text")
        self.copy_text.setProperty(u"chip", True)

        self.view_layout.addWidget(self.copy_text)

        self.versions = QComboBox(self.paper_card)
        self.versions.setObjectName(u"versions")

        self.view_layout.addWidget(self.versions)

        self.about = CountEdit(self.paper_card)
        self.about.setObjectName(u"about")
        self.about.setMaximum(9999)
        self.about.setSingleStep(100)
        self.about.setKeyboardTracking(False)

        self.view_layout.addWidget(self.about)

        self.length = QLabel(self.paper_card)
        self.length.setObjectName(u"length")
        self.length.setTextFormat(Qt.TextFormat.PlainText)
        self.length.setProperty(u"role", u"muted")

        self.view_layout.addWidget(self.length)

        self.view_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.view_layout.addItem(self.view_spacer)

        self.view_note = ElidedLabel(self.paper_card)
        self.view_note.setObjectName(u"view_note")
        self.view_note.setProperty(u"role", u"note")

        self.view_layout.addWidget(self.view_note)


        self.paper_layout.addLayout(self.view_layout)

        self.views = QStackedWidget(self.paper_card)
        self.views.setObjectName(u"views")
        self.text = PaperView()
        self.text.setObjectName(u"text")
        self.views.addWidget(self.text)

        self.paper_layout.addWidget(self.views)

        self.work_bar = QFrame(self.paper_card)
        self.work_bar.setObjectName(u"work_bar")
        self.work_layout = QHBoxLayout(self.work_bar)
        self.work_layout.setSpacing(8)
        self.work_layout.setObjectName(u"work_layout")
        self.work_layout.setContentsMargins(16, 8, 12, 8)
        self.work_words = ElidedLabel(self.work_bar)
        self.work_words.setObjectName(u"work_words")

        self.work_layout.addWidget(self.work_words)

        self.work_amount = QProgressBar(self.work_bar)
        self.work_amount.setObjectName(u"work_amount")
        self.work_amount.setMaximumSize(QSize(160, 16777215))
        self.work_amount.setMaximum(0)
        self.work_amount.setTextVisible(False)

        self.work_layout.addWidget(self.work_amount)

        self.work_cancel = QPushButton(self.work_bar)
        self.work_cancel.setObjectName(u"work_cancel")
        self.work_cancel.setProperty(u"chip", True)

        self.work_layout.addWidget(self.work_cancel)

        self.open_file = QPushButton(self.work_bar)
        self.open_file.setObjectName(u"open_file")
        self.open_file.setProperty(u"chip", True)

        self.work_layout.addWidget(self.open_file)

        self.open_folder = QPushButton(self.work_bar)
        self.open_folder.setObjectName(u"open_folder")
        self.open_folder.setProperty(u"chip", True)

        self.work_layout.addWidget(self.open_folder)

        self.work_close = QToolButton(self.work_bar)
        self.work_close.setObjectName(u"work_close")
        self.work_close.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.work_close.setProperty(u"bare", True)

        self.work_layout.addWidget(self.work_close)

        self.work_layout.setStretch(0, 1)

        self.paper_layout.addWidget(self.work_bar)


        self.filled_layout.addWidget(self.paper_card)

        self.side = QWidget(self.filled)
        self.side.setObjectName(u"side")
        self.side_layout = QVBoxLayout(self.side)
        self.side_layout.setSpacing(8)
        self.side_layout.setObjectName(u"side_layout")
        self.side_layout.setContentsMargins(0, 0, 0, 0)
        self.side_tabs = QTabBar(self.side)
        self.side_tabs.setObjectName(u"side_tabs")

        self.side_layout.addWidget(self.side_tabs)

        self.side_stack = QStackedWidget(self.side)
        self.side_stack.setObjectName(u"side_stack")
        self.gaps_card = Card()
        self.gaps_card.setObjectName(u"gaps_card")
        self.gaps_layout = QVBoxLayout(self.gaps_card)
        self.gaps_layout.setSpacing(8)
        self.gaps_layout.setObjectName(u"gaps_layout")
        self.gaps_layout.setContentsMargins(16, 12, 16, 12)
        self.gaps_head = QHBoxLayout()
        self.gaps_head.setObjectName(u"gaps_head")
        self.gaps_note = QLabel(self.gaps_card)
        self.gaps_note.setObjectName(u"gaps_note")
        self.gaps_note.setProperty(u"role", u"note")

        self.gaps_head.addWidget(self.gaps_note)

        self.gaps_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.gaps_head.addItem(self.gaps_spacer)

        self.edit_asks = QPushButton(self.gaps_card)
        self.edit_asks.setObjectName(u"edit_asks")
        self.edit_asks.setProperty(u"chip", True)

        self.gaps_head.addWidget(self.edit_asks)


        self.gaps_layout.addLayout(self.gaps_head)

        self.gaps_none = QLabel(self.gaps_card)
        self.gaps_none.setObjectName(u"gaps_none")
        self.gaps_none.setProperty(u"role", u"muted")

        self.gaps_layout.addWidget(self.gaps_none)

        self.gaps = GapList(self.gaps_card)
        self.gaps.setObjectName(u"gaps")

        self.gaps_layout.addWidget(self.gaps)

        self.gaps_space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.gaps_layout.addItem(self.gaps_space)

        self.side_stack.addWidget(self.gaps_card)
        self.figure_card = Card()
        self.figure_card.setObjectName(u"figure_card")
        self.figure_layout = QVBoxLayout(self.figure_card)
        self.figure_layout.setSpacing(8)
        self.figure_layout.setObjectName(u"figure_layout")
        self.figure_layout.setContentsMargins(16, 12, 16, 12)
        self.figure_head = QHBoxLayout()
        self.figure_head.setObjectName(u"figure_head")
        self.figure_title = QLabel(self.figure_card)
        self.figure_title.setObjectName(u"figure_title")
        self.figure_title.setProperty(u"role", u"card-title")

        self.figure_head.addWidget(self.figure_title)

        self.figure_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.figure_head.addItem(self.figure_spacer)

        self.figure_note = QLabel(self.figure_card)
        self.figure_note.setObjectName(u"figure_note")
        self.figure_note.setProperty(u"role", u"note")

        self.figure_head.addWidget(self.figure_note)


        self.figure_layout.addLayout(self.figure_head)

        self.figure_words = QLabel(self.figure_card)
        self.figure_words.setObjectName(u"figure_words")
        self.figure_words.setWordWrap(True)
        self.figure_words.setProperty(u"role", u"muted")

        self.figure_layout.addWidget(self.figure_words)

        self.figure_rows = OpenListView(self.figure_card)
        self.figure_rows.setObjectName(u"figure_rows")

        self.figure_layout.addWidget(self.figure_rows)

        self.figure_line = QFrame(self.figure_card)
        self.figure_line.setObjectName(u"figure_line")
        self.figure_line.setProperty(u"hairline", True)

        self.figure_layout.addWidget(self.figure_line)

        self.figures_head = QHBoxLayout()
        self.figures_head.setObjectName(u"figures_head")
        self.figures_title = QLabel(self.figure_card)
        self.figures_title.setObjectName(u"figures_title")
        self.figures_title.setProperty(u"role", u"card-title")

        self.figures_head.addWidget(self.figures_title)

        self.figures_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.figures_head.addItem(self.figures_spacer)

        self.add_figure = QPushButton(self.figure_card)
        self.add_figure.setObjectName(u"add_figure")
        self.add_figure.setProperty(u"chip", True)

        self.figures_head.addWidget(self.add_figure)


        self.figure_layout.addLayout(self.figures_head)

        self.figures = TableView(self.figure_card)
        self.figures.setObjectName(u"figures")

        self.figure_layout.addWidget(self.figures)

        self.side_stack.addWidget(self.figure_card)
        self.charts_card = Card()
        self.charts_card.setObjectName(u"charts_card")
        self.charts_layout = QVBoxLayout(self.charts_card)
        self.charts_layout.setObjectName(u"charts_layout")
        self.charts_layout.setContentsMargins(1, 1, 1, 1)
        self.charts = ChartList(self.charts_card)
        self.charts.setObjectName(u"charts")

        self.charts_layout.addWidget(self.charts)

        self.side_stack.addWidget(self.charts_card)

        self.side_layout.addWidget(self.side_stack)


        self.filled_layout.addWidget(self.side)

        self.states.addWidget(self.filled)

        self.page_layout.addWidget(self.states)

#if QT_CONFIG(shortcut)
        self.figures_title.setBuddy(self.figures)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.show_text, self.show_paper)
        QWidget.setTabOrder(self.show_paper, self.copy_text)
        QWidget.setTabOrder(self.copy_text, self.about)
        QWidget.setTabOrder(self.about, self.versions)
        QWidget.setTabOrder(self.versions, self.work_cancel)
        QWidget.setTabOrder(self.work_cancel, self.open_file)
        QWidget.setTabOrder(self.open_file, self.open_folder)
        QWidget.setTabOrder(self.open_folder, self.work_close)
        QWidget.setTabOrder(self.work_close, self.side_tabs)
        QWidget.setTabOrder(self.side_tabs, self.edit_asks)
        QWidget.setTabOrder(self.edit_asks, self.gaps)
        QWidget.setTabOrder(self.gaps, self.figure_rows)
        QWidget.setTabOrder(self.figure_rows, self.add_figure)
        QWidget.setTabOrder(self.add_figure, self.figures)
        QWidget.setTabOrder(self.figures, self.charts)

        self.retranslateUi(SummaryPage)

        QMetaObject.connectSlotsByName(SummaryPage)
    # setupUi

    def retranslateUi(self, SummaryPage: QWidget) -> None:
        self.show_text.setText(QCoreApplication.translate("SummaryPage", u"\u6b63\u6587", None))
#if QT_CONFIG(tooltip)
        self.show_text.setToolTip(QCoreApplication.translate("SummaryPage", u"\u53ef\u4ee5\u70b9\u6570\u5b57\u7684\u8349\u7a3f", None))
#endif // QT_CONFIG(tooltip)
        self.show_paper.setText(QCoreApplication.translate("SummaryPage", u"\u6253\u5370\u9884\u89c8", None))
#if QT_CONFIG(tooltip)
        self.show_paper.setToolTip(QCoreApplication.translate("SummaryPage", u"\u5370\u51fa\u6765\u7684\u6837\u5b50", None))
#endif // QT_CONFIG(tooltip)
        self.copy_text.setText(QCoreApplication.translate("SummaryPage", u"\u590d\u5236\u5168\u6587", None))
#if QT_CONFIG(accessibility)
        self.versions.setAccessibleName(QCoreApplication.translate("SummaryPage", u"\u7248\u672c", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.about.setAccessibleName(QCoreApplication.translate("SummaryPage", u"\u603b\u7ed3\u5199\u7ea6\u591a\u5c11\u5b57", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.about.setToolTip(QCoreApplication.translate("SummaryPage", u"\u5927\u7ea6\u5199\u591a\u5c11\u5b57\uff1a\u5b57\u6570\u8d8a\u5c11\uff0c\u7ec6\u8282\u8d8a\u5c11\uff1b0 \u8868\u793a\u4e0d\u9650", None))
#endif // QT_CONFIG(tooltip)
        self.about.setSpecialValueText(QCoreApplication.translate("SummaryPage", u"\u5b57\u6570\u4e0d\u9650", None))
        self.about.setPrefix(QCoreApplication.translate("SummaryPage", u"\u7ea6 ", None))
        self.about.setSuffix(QCoreApplication.translate("SummaryPage", u" \u5b57", None))
#if QT_CONFIG(accessibility)
        self.work_amount.setAccessibleName(QCoreApplication.translate("SummaryPage", u"\u8fdb\u5ea6", None))
#endif // QT_CONFIG(accessibility)
        self.work_cancel.setText(QCoreApplication.translate("SummaryPage", u"\u53d6\u6d88", None))
        self.open_file.setText(QCoreApplication.translate("SummaryPage", u"\u6253\u5f00", None))
        self.open_folder.setText(QCoreApplication.translate("SummaryPage", u"\u6253\u5f00\u6587\u4ef6\u5939", None))
#if QT_CONFIG(tooltip)
        self.work_close.setToolTip(QCoreApplication.translate("SummaryPage", u"\u6536\u8d77", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.work_close.setAccessibleName(QCoreApplication.translate("SummaryPage", u"\u6536\u8d77", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.side_tabs.setAccessibleName(QCoreApplication.translate("SummaryPage", u"\u7f3a\u9879\u6216\u6570\u5b57", None))
#endif // QT_CONFIG(accessibility)
        self.edit_asks.setText(QCoreApplication.translate("SummaryPage", u"\u6765\u6587\u8981\u6c42\u2026", None))
        self.gaps_none.setText(QCoreApplication.translate("SummaryPage", u"\u6ca1\u6709\u7f3a\u7684\u4e86\u3002", None))
#if QT_CONFIG(accessibility)
        self.gaps.setAccessibleName(QCoreApplication.translate("SummaryPage", u"\u8fd8\u7f3a\u4ec0\u4e48", None))
#endif // QT_CONFIG(accessibility)
        self.figure_title.setText(QCoreApplication.translate("SummaryPage", u"\u9009\u4e2d\u7684\u6570\u5b57", None))
#if QT_CONFIG(accessibility)
        self.figure_rows.setAccessibleName(QCoreApplication.translate("SummaryPage", u"\u8fd9\u4e2a\u6570\u5b57\u7684\u8bb0\u5f55", None))
#endif // QT_CONFIG(accessibility)
        self.figures_title.setText(QCoreApplication.translate("SummaryPage", u"\u5168\u90e8\u6570\u5b57", None))
        self.add_figure.setText(QCoreApplication.translate("SummaryPage", u"\u624b\u586b\u4e00\u4e2a\u6570\u5b57\u2026", None))
#if QT_CONFIG(accessibility)
        self.figures.setAccessibleName(QCoreApplication.translate("SummaryPage", u"\u5168\u90e8\u6570\u5b57", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.charts.setAccessibleName(QCoreApplication.translate("SummaryPage", u"\u603b\u7ed3\u91cc\u7684\u56fe", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

