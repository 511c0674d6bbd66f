"""The shape of a catalogue entry."""

from schoolguard.domain.record import dataclass


@dataclass(frozen=True, slots=True)
class Text:
    """One text in both languages; a text without its translation cannot be written."""

    zh: str
    en: str

    def get(self, lang: str) -> str:
        """Return the text in ``lang`` (``zh_CN`` or ``en``)."""
        return self.en if lang == "en" else self.zh


@dataclass(frozen=True, slots=True)
class ErrorText:
    """What happened and what the user does next."""

    what: Text
    remedy: Text
