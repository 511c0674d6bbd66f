"""Names of stored values."""

from schoolguard.domain.catalogue.text import Text

VALUES: dict[str, Text] = {}
