"""A word below a day that lies outside the campaign: it is told, never refused."""

from functools import partial

from PySide6.QtWidgets import QBoxLayout, QLabel

from schoolguard.domain.campaign import Campaign
from schoolguard.domain.catalogue import render_error
from schoolguard.ui import language
from schoolguard.ui.widgets.card import label
from schoolguard.ui.widgets.date_edit import DateEdit


def tell_outside(day: DateEdit, below: QBoxLayout, campaign: Campaign) -> QLabel:
    """Keep a line at the end of ``below`` that says so while ``day`` is outside; return it."""
    line = label("", "error", day.parentWidget())
    line.setObjectName("outside")
    line.setWordWrap(True)
    below.addWidget(line)
    day.dateChanged.connect(partial(_tell, line, day, campaign))
    _tell(line, day, campaign)
    return line


def _tell(line: QLabel, day: DateEdit, campaign: Campaign, _chosen: object = None) -> None:
    doubt = campaign.doubt_about(day.day())
    line.setText("" if doubt is None else render_error(doubt, language.current())[0])
    line.setHidden(doubt is None)
