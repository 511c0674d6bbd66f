"""What somebody typed is shown in a tip letter by letter: no markup is drawn or opened."""

import pytest
from PySide6.QtGui import Qt, QTextDocument
from pytestqt.qtbot import QtBot

from schoolguard.ui.widgets.card import ElidedLabel
from schoolguard.ui.widgets.tip import plain

TEXTS = ("三年级1班", '<img src="file:///x.png"> 班', "<b>粗", "3<5 班 & 其他", "第一行\n<i>二</i>")


def drawn(tip: str) -> str:
    """Return the letters that Qt draws for a tip."""
    document = QTextDocument()
    if Qt.mightBeRichText(tip):
        document.setHtml(tip)
    else:
        document.setPlainText(tip)
    return document.toPlainText().replace("\u2028", "\n").replace("\xa0", " ")


@pytest.mark.parametrize("text", TEXTS)
def test_a_tip_shows_what_was_typed(text: str) -> None:
    assert drawn(plain(text)) == text


def test_a_cut_label_tells_the_whole_letter_by_letter(qtbot: QtBot) -> None:
    label = ElidedLabel(text=TEXTS[1])
    qtbot.addWidget(label)
    label.resize(30, 20)
    label.show()
    assert drawn(label.toolTip()) == TEXTS[1]
    assert "<img" not in label.toolTip()
