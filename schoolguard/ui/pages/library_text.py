"""What the library's reading pane says of a text."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from schoolguard.domain.library import LibraryBlock
from schoolguard.ui.tokens import SIZES
from schoolguard.ui.widgets.card import label


def write_text(body: QWidget, box: QBoxLayout, block: LibraryBlock) -> None:
    """Write a text into ``box``, which lies on ``body``, a label a paragraph."""
    while (item := box.takeAt(0)) is not None:
        gone = item.widget()
        if gone is not None:
            gone.setParent(None)
            gone.deleteLater()
    for text, role in _paragraphs(block):
        line = label(text, role, body)
        line.setWordWrap(True)
        line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if role == "strong":
            box.addSpacing(SIZES.grid)
        box.addWidget(line)
    box.addStretch(1)


def source_words(block: LibraryBlock, today: date) -> str:
    """Return where a text comes from, when it was checked, and whether that is long ago."""
    source = block.source
    name = source.name or QCoreApplication.translate("LibraryPage", "未写")
    words = [QCoreApplication.translate("LibraryPage", "来源：{name}").format(name=name)]
    if source.edition:
        words.append(source.edition)
    checked = QCoreApplication.translate("LibraryPage", "核对于 {day}")
    words.append(checked.format(day=source.checked_on.isoformat()))
    if source.is_due(today):
        words.append(QCoreApplication.translate("LibraryPage", "该复核了"))
    first = " · ".join(words)
    return f"{first}\n{source.address}" if source.address else first


def _paragraphs(block: LibraryBlock) -> list[tuple[str, str]]:
    body = block.body
    lines: list[tuple[str, str]] = [(body.how, "")] if body.how else []
    for heading, points in (
        (QCoreApplication.translate("LibraryPage", "可疑之处"), body.red_flags),
        (QCoreApplication.translate("LibraryPage", "怎么办"), body.to_do),
    ):
        if points:
            lines.append((heading, "strong"))
            lines += [(f"· {point}", "") for point in points]
    if body.say:
        heading = QCoreApplication.translate("LibraryPage", "说出口的一句")
        lines += [(heading, "strong"), (body.say, "card-title")]
    return lines
