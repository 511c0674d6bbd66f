"""What a reader finds in a paper."""

from schoolguard.documents.layout import lay_out
from schoolguard.documents.tree import Document


def lines(document: Document) -> list[str]:
    """Return the lines of type of every page, page numbers aside."""
    return [line for page in lay_out(document) for line in page.lines[:-1]]


def text(document: Document) -> str:
    """Return the whole text without line ends and blanks."""
    return "".join("".join(lines(document)).split())
