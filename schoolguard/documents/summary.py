"""The month-end summary as a paper."""

from pathlib import Path

from schoolguard.documents.pdf import IsCancelled, Progress, write_pdf
from schoolguard.documents.profile import GB_T_9704, Profile
from schoolguard.documents.tree import (
    Align,
    Block,
    Column,
    Document,
    Heading,
    PageBreak,
    Paragraph,
    Run,
    Signature,
    SignOff,
    Space,
    Table,
    Title,
)
from schoolguard.domain.summary import Section, Sentence, SummaryDraft, SummaryTable

_SUBJECT = "反诈宣传月总结"
_SIGN_OFF = ("审核：", "校长签字：", "（盖章）")
_DIGITS = "〇一二三四五六七八九"
_SHORT = 8  # characters; a column of longer texts stands flush left
_ANNEX_WORD = 3.0  # ems of 附件：


def render_summary(
    draft: SummaryDraft,
    path: Path,
    *,
    profile: Profile = GB_T_9704,
    progress: Progress | None = None,
    cancelled: IsCancelled | None = None,
) -> None:
    """Write ``draft`` as a PDF; see :func:`schoolguard.documents.pdf.write_pdf` for its manners."""
    write_pdf(summary_document(draft, profile), path, progress=progress, cancelled=cancelled)


def summary_document(draft: SummaryDraft, profile: Profile = GB_T_9704) -> Document:
    """Return ``draft`` as a document tree: body, 附件说明, 落款, sign-off row, annexes."""
    blocks: list[Block] = [Title(draft.title), *map(_paragraph, draft.lead)]
    for number, section in enumerate(draft.sections, 1):
        blocks += _section(number, section)
    blocks += _annex_list(draft.annexes)
    day = draft.signed_on
    blocks += [
        Space(2),
        Signature(draft.school, f"{day.year}年{day.month}月{day.day}日"),
        Space(),
        SignOff(_SIGN_OFF),
    ]
    for number, annex in enumerate(draft.annexes, 1):
        table = _table(annex, caption="")
        blocks += [PageBreak(), Title(annex.caption, label=f"附件{number}"), table]
    return Document(draft.title, draft.school, _SUBJECT, day, tuple(blocks), profile)


def chinese_number(number: int) -> str:
    """Return 1 to 99 in Chinese figures, as headings count: 一, 十, 二十一."""
    tens, ones = divmod(number, 10)
    if not tens:
        return _DIGITS[ones]
    return ("" if tens == 1 else _DIGITS[tens]) + "十" + (_DIGITS[ones] if ones else "")


def _section(number: int, section: Section) -> list[Block]:
    blocks: list[Block] = [Heading(f"{chinese_number(number)}、{section.heading}")]
    blocks += map(_paragraph, section.paragraphs)
    blocks += [_table(table, caption=table.caption) for table in section.tables]
    return blocks


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


def _annex_list(annexes: tuple[SummaryTable, ...]) -> list[Block]:
    """附件说明: one blank line below the body, the numbers below each other."""
    blocks: list[Block] = []
    for number, annex in enumerate(annexes, 1):
        word = "附件：" if number == 1 else ""
        label = f"{number}."
        first = 2.0 if number == 1 else 2.0 + _ANNEX_WORD
        blocks.append(
            Paragraph(
                (Run(f"{word}{label}"), Run(annex.caption)),
                first=first,
                rest=2.0 + _ANNEX_WORD + 0.45 * len(label),
                keep=True,
            )
        )
    return [Space(), *blocks] if blocks else []
