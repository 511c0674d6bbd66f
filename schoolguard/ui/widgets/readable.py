"""The look at what was typed before anything is written: every day a day, every count a count."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from schoolguard.domain.errors import SchoolError
from schoolguard.ui.widgets.date_edit import DateEdit
from schoolguard.ui.widgets.heads_edit import HeadsEdit
from schoolguard.ui.widgets.states import InlineError


def all_readable(inside: QWidget, trouble: InlineError) -> bool:
    """Return whether what is shown ``inside`` can be read; else say so and put the keyboard there.

    What cannot be read is never left out in silence.
    """
    fields: list[DateEdit | HeadsEdit] = [
        *inside.findChildren(DateEdit),
        *inside.findChildren(HeadsEdit),
    ]
    for one in fields:
        if one.isVisibleTo(inside) and not one.is_readable():
            code = "field.bad_day" if isinstance(one, DateEdit) else "field.bad_number"
            trouble.show_error(SchoolError(code))
            one.setFocus(Qt.FocusReason.OtherFocusReason)
            return False
    return True
