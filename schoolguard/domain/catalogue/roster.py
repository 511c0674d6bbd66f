"""Texts of reading rosters."""

from schoolguard.domain.catalogue.text import ErrorText, Text

ERRORS: dict[str, ErrorText] = {}

VALUES: dict[str, Text] = {}
