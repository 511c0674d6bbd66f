"""A word below a day that lies outside the campaign: it is told, never refused."""

from functools import partial

from PySide6.QtWidgets import QBoxLayout, QLabel

from schoolguard.domain.campaign import Campaign, Matrix
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


def limit_days(day: DateEdit, matrix: Matrix) -> None:
    """Let only days of the campaign's school year be chosen, none after today."""
    first = matrix.campaign.starts_on
    begins = first.replace(year=first.year if first.month >= 8 else first.year - 1, month=8, day=1)
    if begins <= matrix.today:
        day.set_range(begins, matrix.today)


def _tell(line: QLabel, day: DateEdit, campaign: Campaign, _chosen: object = None) -> None:
    doubt = campaign.doubt_about(day.day())
    line.setText("" if doubt is None else render_error(doubt, language.current())[0])
    line.setHidden(doubt is None)
