"""What stands beside a page has the width it needs."""

from PySide6.QtWidgets import QSplitter, QWidget
from pytestqt.qtbot import QtBot

from schoolguard.ui.panel_host import PanelHost
from tests.ui.fakes import NotePanel


def test_a_wider_panel_is_not_cut_where_a_narrow_one_was(qtbot: QtBot) -> None:
    split = QSplitter()
    qtbot.addWidget(split)
    split.resize(1000, 400)
    split.addWidget(QWidget())
    host = PanelHost()
    split.addWidget(host)
    with qtbot.waitExposed(split):
        split.show()
    for page_id, width in (("narrow", 100), ("wide", 520)):
        panel = NotePanel(page_id)
        panel.setMinimumWidth(width)
        host.open(page_id, panel)
        host.show_for(page_id)
        split.setSizes([2000, 1])
        qtbot.wait(50)
        assert panel.mapTo(host, panel.rect().topRight()).x() < host.width()
