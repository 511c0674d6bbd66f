"""Where a pupil's name stands in the texts of other records, as a person reads it."""

from PySide6.QtCore import QCoreApplication

from schoolguard.domain.catalogue import VALUES, Text
from schoolguard.domain.pupil_data import Mention
from schoolguard.ui import days, language


def mention_line(one: Mention) -> str:
    """Return one line: which record, its day, which field, and the words around the name."""
    lang = language.current()
    noun = VALUES.get(f"noun.{one.noun}", Text(one.noun, one.noun)).get(lang)
    day = "" if one.day is None else days.short_day(one.day)
    words = QCoreApplication.translate("Mentions", "提到：{noun} {day} {field}“{words}”").format(
        noun=noun, day=day, field=one.field.get(lang), words=one.words
    )
    frozen = QCoreApplication.translate("Mentions", "（已定稿，改不了）")
    return words + frozen if one.frozen else words
