# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'summary_photos_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QPushButton, QVBoxLayout, QWidget

from schoolguard.ui.widgets.states import InlineError

class Ui_SummaryPhotosPanel(object):
    def setupUi(self, SummaryPhotosPanel: QWidget) -> None:
        if not SummaryPhotosPanel.objectName():
            SummaryPhotosPanel.setObjectName(u"SummaryPhotosPanel")
        SummaryPhotosPanel.resize(300, 560)
        self.panel_layout = QVBoxLayout(SummaryPhotosPanel)
        self.panel_layout.setSpacing(12)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.about = QLabel(SummaryPhotosPanel)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"note")

        self.panel_layout.addWidget(self.about)

        self.photos = QListWidget(SummaryPhotosPanel)
        self.photos.setObjectName(u"photos")

        self.panel_layout.addWidget(self.photos)

        self.order_layout = QHBoxLayout()
        self.order_layout.setSpacing(8)
        self.order_layout.setObjectName(u"order_layout")
        self.up = QPushButton(SummaryPhotosPanel)
        self.up.setObjectName(u"up")
        self.up.setProperty(u"chip", True)

        self.order_layout.addWidget(self.up)

        self.down = QPushButton(SummaryPhotosPanel)
        self.down.setObjectName(u"down")
        self.down.setProperty(u"chip", True)

        self.order_layout.addWidget(self.down)

        self.by_default = QPushButton(SummaryPhotosPanel)
        self.by_default.setObjectName(u"by_default")
        self.by_default.setProperty(u"chip", True)

        self.order_layout.addWidget(self.by_default)


        self.panel_layout.addLayout(self.order_layout)

        self.counted = QLabel(SummaryPhotosPanel)
        self.counted.setObjectName(u"counted")
        self.counted.setTextFormat(Qt.TextFormat.PlainText)
        self.counted.setWordWrap(True)
        self.counted.setProperty(u"role", u"note")

        self.panel_layout.addWidget(self.counted)

        self.error = InlineError(SummaryPhotosPanel)
        self.error.setObjectName(u"error")

        self.panel_layout.addWidget(self.error)

        self.save = QPushButton(SummaryPhotosPanel)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"primary", True)

        self.panel_layout.addWidget(self.save)


        self.retranslateUi(SummaryPhotosPanel)

        QMetaObject.connectSlotsByName(SummaryPhotosPanel)
    # setupUi

    def retranslateUi(self, SummaryPhotosPanel: QWidget) -> None:
        self.about.setText(QCoreApplication.translate("SummaryPhotosPanel", u"\u52fe\u9009\u7684\u7167\u7247\u6392\u5728\u603b\u7ed3\u7684\u9644\u4ef6\u91cc\uff0c\u53ef\u4ee5\u62d6\u52a8\u6362\u5148\u540e\u3002\u8fd9\u91cc\u53ea\u6709\u52fe\u4e86\u201c\u53ef\u7528\u4e8e\u6750\u6599\u201d\u3001\u8ba4\u4e0d\u51fa\u4eba\u6216\u5df2\u5f81\u5f97\u540c\u610f\u7684\u7167\u7247\u3002", None))
#if QT_CONFIG(accessibility)
        self.photos.setAccessibleName(QCoreApplication.translate("SummaryPhotosPanel", u"\u9644\u4ef6\u7167\u7247", None))
#endif // QT_CONFIG(accessibility)
        self.up.setText(QCoreApplication.translate("SummaryPhotosPanel", u"\u4e0a\u79fb", None))
        self.down.setText(QCoreApplication.translate("SummaryPhotosPanel", u"\u4e0b\u79fb", None))
        self.by_default.setText(QCoreApplication.translate("SummaryPhotosPanel", u"\u7531\u7a0b\u5e8f\u6311\u9009", None))
        self.save.setText(QCoreApplication.translate("SummaryPhotosPanel", u"\u4fdd\u5b58 \u00b7 Ctrl S", None))
        pass
    # retranslateUi

