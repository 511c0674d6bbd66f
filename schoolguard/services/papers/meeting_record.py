"""班会记录表: a sheet a class, filled from its records, blank where a hand fills it."""

from collections.abc import Sequence
from typing import Final

from schoolguard.documents.tree import (
    Align,
    Block,
    Document,
    FormCell,
    FormRow,
    FormTable,
    Furniture,
    PageBreak,
    PageNumbers,
    SignOff,
    Title,
)
from schoolguard.domain.activity import Activity
from schoolguard.domain.amounts import number_text
from schoolguard.domain.campaign import MatrixRow
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.papers import PaperFormat, PaperGroup, PaperKind, PaperOptions
from schoolguard.domain.people import Reach
from schoolguard.services.papers.making import Making, full_day, school_name, wording, work_sheet
from schoolguard.services.summary.view import View
from schoolguard.services.wording import content
from schoolguard.store import activities

_SHARES: Final = (1.1, 2.4, 1.1, 2.4)
_ROW_MM: Final = 11.0
_CONTENT_MM: Final = 82.0
_SAID_MM: Final = 42.0
_AFTER_MM: Final = 34.0


def _build(view: View, _subject: str, options: PaperOptions) -> Document:
    rows = [row for row in view.rows if _wanted(row, options.class_uids)]
    if not rows:
        raise SchoolError("papers.no_classes")
    say, texts = wording(view), content("papers")["meeting_record"]
    labels = {key: say.words(word) for key, word in texts["labels"].items()}
    found: dict[str, list[Activity]] = {}
    for one in activities.in_campaign(view.reader, view.campaign.uid):
        found.setdefault(one.class_uid or "", []).append(one)
    blocks: list[Block] = []
    for row in rows:
        records: Sequence[Activity | None] = found.get(row.class_uid, (None,))
        for record in records:
            words = {"school": school_name(view), "class_name": row.class_name}
            blocks += [PageBreak()] if blocks else []
            blocks.append(Title(say.plain(texts["title"], words)))
            blocks.append(FormTable(_SHARES, _rows(row, record, labels)))
            blocks.append(SignOff(tuple(say.words(one) for one in texts["signed"])))
    name = rows[0].class_name if len(rows) == 1 else ""
    title = say.plain(texts["name"], {"school": school_name(view), "class_name": name})
    return Document(
        title,
        school_name(view),
        view.campaign.title,
        view.today,
        tuple(blocks),
        work_sheet(12.0),
        furniture=Furniture(numbers=PageNumbers.NONE),
    )


def _wanted(row: MatrixRow, class_uids: Sequence[str]) -> bool:
    return not class_uids or row.class_uid in class_uids


def _rows(row: MatrixRow, one: Activity | None, labels: dict[str, str]) -> tuple[FormRow, ...]:
    hours = "" if one is None else "—".join(filter(None, (one.starts_at, one.ends_at)))
    when = "" if one is None else f"{full_day(one.held_on)} {hours}".strip()
    planned = row.heads if one is None else one.planned_heads
    present = (
        ""
        if one is None or one.present_heads is None
        else number_text(one.present_heads, one.present_about, "人")
    )
    pairs = (
        (("class", row.class_name), ("teacher", row.class_teacher)),
        (("when", when), ("where", "" if one is None else one.place)),
        (("leader", "" if one is None else one.leader), ("recorder", "")),
        (("planned", "" if planned is None else f"{planned}人"), ("present", present)),
    )
    made = [
        FormRow(tuple(cell for key, text in pair for cell in _pair(labels[key], text)), _ROW_MM)
        for pair in pairs
    ]
    written = "" if one is None else one.content
    long = (
        ("topic", "" if one is None else one.title, _ROW_MM),
        ("content", written, _CONTENT_MM),
        ("said", "", _SAID_MM),
        ("after", "", _AFTER_MM),
    )
    for key, text, high in long:
        made.append(FormRow((FormCell(labels[key], label=True), FormCell(text, 3)), high))
    return tuple(made)


def _pair(label: str, text: str) -> tuple[FormCell, FormCell]:
    return FormCell(label, label=True), FormCell(text, align=Align.CENTRE)


PAPERS: Final = (
    Making(
        PaperKind(
            key="meeting_record",
            group=PaperGroup.ASSIGNMENTS,
            formats=(PaperFormat.PDF, PaperFormat.DOCX),
            options=("class_uids",),
            needs=Reach.OWN_CLASSES,
        ),
        _build,
    ),
)
