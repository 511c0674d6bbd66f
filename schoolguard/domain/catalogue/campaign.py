"""Texts of campaigns, tasks, activities and the summary."""

from schoolguard.domain.catalogue.text import ErrorText, Text

ERRORS: dict[str, ErrorText] = {}

VALUES: dict[str, Text] = {}
