"""Every text below the window, Chinese and English side by side.

The window's own labels live in ``resources/i18n``; here stand errors, names of stored values
and audit lines, which the command line shows as well. Placeholders are named (``{sheet}``).
"""

from collections.abc import Mapping
from typing import Final

from schoolguard.domain.catalogue import (
    activities,
    calendar_days,
    campaign,
    campaign_copy,
    cli,
    evidence,
    handover,
    hygiene,
    incoming,
    keeping,
    layouts,
    leadership,
    leaflets,
    library,
    lists,
    messages,
    month_workbook,
    papers,
    people,
    printing,
    retention,
    roster,
    school,
    store,
    submissions,
    summary,
    talks,
    tasks,
    today,
    values,
)
from schoolguard.domain.catalogue.text import ErrorText, Text
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.languages import LANGS, Lang
from schoolguard.domain.words import SchoolStage, in_words_of

_MODULES: Final = (
    store,
    keeping,
    roster,
    campaign,
    leadership,
    talks,
    library,
    tasks,
    leaflets,
    messages,
    month_workbook,
    incoming,
    today,
    people,
    printing,
    papers,
    calendar_days,
    campaign_copy,
    summary,
    hygiene,
    cli,
    activities,
    evidence,
    school,
    submissions,
    layouts,
    retention,
    handover,
    lists,
)

ERRORS: Mapping[str, ErrorText] = {
    code: text for module in _MODULES for code, text in module.ERRORS.items()
}
VALUES: Mapping[str, Text] = {
    **values.VALUES,
    **{code: text for module in _MODULES for code, text in module.VALUES.items()},
}

__all__ = ["ERRORS", "LANGS", "VALUES", "ErrorText", "Lang", "Text", "render_error", "render_value"]


def render_error(error: SchoolError, lang: Lang) -> tuple[str, str]:
    """Return (what happened, what to do next) in ``lang``.

    A parameter that is itself a :class:`Text` is rendered in the same language.
    """
    entry = ERRORS[error.code]
    params = {
        name: value.get(lang) if isinstance(value, Text) else value
        for name, value in error.params.items()
    }
    return entry.what.get(lang).format_map(params), entry.remedy.get(lang).format_map(params)


def render_value(code: str, lang: Lang, **params: object) -> str:
    """Return the words for a stored code, as ``render_value("state.done", "en")``."""
    return VALUES[code].get(lang).format_map(params)


def render_for(stage: SchoolStage | None, code: str, lang: Lang, **params: object) -> str:
    """Return the words for a stored code as that kind of school says them.

    What stands in ``params`` may have been typed and stays as it is.
    """
    words = VALUES[code].get(lang)
    return (in_words_of(stage, words) if lang == "zh_CN" else words).format_map(params)
