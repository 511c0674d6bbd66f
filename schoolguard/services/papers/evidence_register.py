"""佐证材料目录: what the school keeps, what each piece proves, and whether it may be printed."""

from typing import Final

from schoolguard.documents.tree import (
    Align,
    Block,
    Column,
    Document,
    Furniture,
    Heading,
    Orientation,
    PageNumbers,
    PhotoSheet,
    Picture,
    Table,
    Title,
)
from schoolguard.domain.catalogue import VALUES
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.evidence import Evidence, may_be_printed
from schoolguard.domain.papers import PaperFormat, PaperGroup, PaperKind, PaperOptions
from schoolguard.services.papers.making import Making, full_day, school_name, wording, work_sheet
from schoolguard.services.summary.view import View
from schoolguard.services.wording import content, day_text
from schoolguard.store import evidence, proved

_ALIGNS: Final = (
    Align.CENTRE,
    Align.CENTRE,
    Align.CENTRE,
    Align.LEFT,
    Align.LEFT,
    Align.CENTRE,
    Align.CENTRE,
)
_ABREAST: Final = 4


def _build(view: View, _subject: str, options: PaperOptions) -> Document:
    records = proved.records(view.reader, view.campaign.uid)
    found = evidence.named(evidence.in_campaign(view.reader, view.campaign.uid), records)
    if not found:
        raise SchoolError("papers.no_evidence")
    found = tuple(sorted(found, key=lambda one: one.number))
    say, texts = wording(view), content("papers")["evidence_register"]
    dated = options.dated or view.today
    words = {"school": school_name(view), "campaign": view.campaign, "count": len(found)}
    title = say.plain(texts["title"], words)
    columns = tuple(
        Column(say.words(head), align) for head, align in zip(texts["table"], _ALIGNS, strict=True)
    )
    caption = say.plain(texts["caption"], words | {"day": full_day(dated)})
    table = Table(columns, tuple(_row(one, texts) for one in found), caption=caption)
    blocks: list[Block] = [Title(title), table]
    if options.photos:
        blocks += _photos(view, found, say.words(texts["photos"]))
    return Document(
        title.replace("\n", ""),
        school_name(view),
        view.campaign.title,
        dated,
        tuple(blocks),
        work_sheet(landscape=True),
        orientation=Orientation.LANDSCAPE,
        furniture=Furniture(numbers=PageNumbers.OF_TOTAL),
    )


def _row(one: Evidence, texts: dict[str, str]) -> tuple[str, ...]:
    asked = VALUES[f"consent.{one.consent.value}"].zh
    return (
        one.number,
        VALUES[f"evidence_kind.{one.kind.value}"].zh,
        "" if one.taken_on is None else day_text(one.taken_on),
        one.caption,
        one.owner_name or texts["gone"],
        asked if one.recognisable else texts["nobody"],
        texts["yes"] if one.for_paper else "",
    )


def _photos(view: View, found: tuple[Evidence, ...], heading: str) -> list[Block]:
    """Return small pictures of those that may be printed; the others stand in the list alone."""
    pictures = tuple(
        Picture(
            evidence.content(view.reader, one.uid),
            one.caption or one.number,
            f"{one.number}　{one.caption}".strip(),
        )
        for one in found
        if may_be_printed(recognisable=one.recognisable, consent=one.consent) and not one.is_gone
    )
    return [Heading(heading), PhotoSheet(pictures, _ABREAST)] if pictures else []


PAPERS: Final = (
    Making(
        PaperKind(
            key="evidence_register",
            group=PaperGroup.EVIDENCE,
            formats=(PaperFormat.PDF, PaperFormat.DOCX, PaperFormat.XLSX),
            options=("photos",),
        ),
        _build,
    ),
)
