"""The month-end summary as a paper."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import count
from pathlib import Path

from schoolguard.documents.pdf import IsCancelled, Progress, write_pdf
from schoolguard.documents.profile import GB_T_9704, MM, Profile
from schoolguard.documents.tree import (
    Align,
    Block,
    ChartFigure,
    Column,
    Document,
    Heading,
    PageBreak,
    Paragraph,
    PhotoSheet,
    Picture,
    Run,
    Signature,
    SignOff,
    Space,
    Table,
    Title,
)
from schoolguard.domain.chart import ChartKind
from schoolguard.domain.summary import (
    Section,
    Sentence,
    SummaryDraft,
    SummaryPhoto,
    SummaryTable,
)

_SUBJECT = "反诈宣传月总结"
_SIGN_OFF = ("审核：", "校长签字：", "（盖章）")
_DIGITS = "〇一二三四五六七八九"
_SHORT = 8  # characters; a column of longer texts stands flush left
_ANNEX_WORD = 3.0  # ems of 附件：
_PHOTOS = "活动照片"
_CHART_MM = 54.0  # as high as upright bars stand beside text
_ON_A_PAGE = 6
_PHOTO_ROWS = {1: 1, 2: 1, 3: 2, 4: 2}  # of so many photos; more take three rows
_HEAD_LINES = 4.5  # body lines that label and title of an annex take
_BELOW_PHOTO = 44.0  # points of a row that two lines of caption and the gaps take


def render_summary(
    draft: SummaryDraft,
    path: Path,
    *,
    profile: Profile = GB_T_9704,
    pictures: Mapping[str, bytes] | None = None,
    progress: Progress | None = None,
    cancelled: IsCancelled | None = None,
) -> None:
    """Write ``draft`` as a PDF; see :func:`schoolguard.documents.pdf.write_pdf` for its manners."""
    document = summary_document(draft, profile, pictures)
    write_pdf(document, path, progress=progress, cancelled=cancelled)


def summary_document(
    draft: SummaryDraft, profile: Profile = GB_T_9704, pictures: Mapping[str, bytes] | None = None
) -> Document:
    """Return ``draft`` as a document tree: body, 附件说明, 落款, sign-off row, annexes.

    ``pictures`` are the photos' bytes by the public id of their evidence; one that is not there
    leaves its place with a word.
    """
    blocks: list[Block] = [Title(draft.title), *map(_paragraph, draft.lead)]
    figures = count(1)
    for number, section in enumerate(draft.sections, 1):
        blocks += _section(number, section, figures)
    names = [one.caption for one in draft.annexes] + ([_PHOTOS] if draft.photos else [])
    blocks += _annex_list(names)
    day = draft.signed_on
    blocks += [
        Space(2),
        Signature(draft.school, f"{day.year}年{day.month}月{day.day}日"),
        Space(),
        SignOff(_SIGN_OFF),
    ]
    for number, annex in enumerate(draft.annexes, 1):
        table = _table(annex, caption="")
        blocks += [PageBreak(), _annex_title(annex.caption, number, len(names)), table]
    if draft.photos:
        title = _annex_title(_PHOTOS, len(names), len(names))
        blocks += [PageBreak(), title, *_photos(draft.photos, profile, pictures or {})]
    return Document(draft.title, draft.school, _SUBJECT, day, tuple(blocks), profile)


def chinese_number(number: int) -> str:
    """Return 1 to 99 in Chinese figures, as headings count: 一, 十, 二十一."""
    tens, ones = divmod(number, 10)
    if not tens:
        return _DIGITS[ones]
    return ("" if tens == 1 else _DIGITS[tens]) + "十" + (_DIGITS[ones] if ones else "")


def _section(number: int, section: Section, figures: Iterator[int]) -> list[Block]:
    blocks: list[Block] = [Heading(f"{chinese_number(number)}、{section.heading}")]
    blocks += map(_paragraph, section.paragraphs)
    blocks += [_table(table, caption=table.caption) for table in section.tables]
    for chart in section.charts:
        caption = f"图{next(figures)}　{chart.caption}"
        drawn = replace(chart, caption=caption, words=chart.described)
        low = chart.kind in (ChartKind.BAR, ChartKind.STACKED)
        blocks.append(ChartFigure(drawn, _CHART_MM if low else None))
    return blocks


def _annex_title(name: str, number: int, total: int) -> Title:
    """Return an annex's title; a single annex has no number."""
    return Title(name, label=f"附件{number}" if total > 1 else "附件")


def _photos(
    photos: Sequence[SummaryPhoto], profile: Profile, pictures: Mapping[str, bytes]
) -> list[Block]:
    """Set numbered photos two by two or two by three on a page; name those taken back below."""
    there = [(number, one) for number, one in enumerate(photos, 1) if one.evidence_uid in pictures]
    blocks: list[Block] = []
    for start in range(0, len(there), _ON_A_PAGE):
        few = there[start : start + _ON_A_PAGE]
        rows = _PHOTO_ROWS.get(len(few), 3)
        room = profile.block_height - _HEAD_LINES * profile.pitch
        sheet = PhotoSheet(
            tuple(
                Picture(pictures[one.evidence_uid], alt, alt)
                for number, one in few
                for alt in (_photo_words(number, one),)
            ),
            row_mm=max(room / rows - _BELOW_PHOTO, profile.pitch) / MM,
        )
        blocks += [*([PageBreak()] if start else []), sheet]
    gone = [str(n) for n, one in enumerate(photos, 1) if one.evidence_uid not in pictures]
    if gone:
        blocks.append(Paragraph((Run(f"照片{'、'.join(gone)}已撤下。"),)))
    return blocks


def _photo_words(number: int, one: SummaryPhoto) -> str:
    day = "" if one.taken_on is None else f"{one.taken_on.month}月{one.taken_on.day}日"
    return "　".join(filter(None, (f"照片{number}", day, one.caption)))


def _paragraph(sentences: tuple[Sentence, ...]) -> Paragraph:
    return Paragraph(tuple(Run(span.text) for said in sentences for span in said.spans))


def _table(table: SummaryTable, *, caption: str) -> Table:
    rows = [*table.rows, *([table.total] if table.total is not None else [])]
    columns = []
    for at, head in enumerate(table.head):
        long = any(len(row[at]) > _SHORT for row in rows)
        words = Align.LEFT if long else Align.CENTRE
        columns.append(Column(head, Align.NUMBER if table.numeric[at] else words))
    return Table(tuple(columns), table.rows, table.total, caption)


def _annex_list(names: Sequence[str]) -> list[Block]:
    """附件说明: one blank line below the body, the numbers below each other.

    A single annex has no number.
    """
    blocks: list[Block] = []
    for number, name in enumerate(names, 1):
        word = "附件：" if number == 1 else ""
        label = f"{number}." if len(names) > 1 else ""
        first = 2.0 if number == 1 else 2.0 + _ANNEX_WORD
        blocks.append(
            Paragraph(
                (Run(f"{word}{label}"), Run(name)),
                first=first,
                rest=2.0 + _ANNEX_WORD + 0.45 * len(label),
                keep=True,
            )
        )
    return [Space(), *blocks] if blocks else []
