"""What is left unfinished or set carelessly in a draft, found before anybody signs it.

Places left to fill, half-width punctuation, doubled marks, empty or open brackets, sums that do
not add up. The program's own sentences are looked at like the office's.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from schoolguard.domain.record import dataclass
from schoolguard.domain.summary import SummaryDraft, SummaryTable

_HAN: Final = "\u3400-\u9fff\U00020000-\U0003ffff"
_SET: Final = f"{_HAN}《》“”（）【】、，。；：！？"
_AROUND: Final = 6
"""Characters shown on either side of what was found."""

_FORMS: Final = (
    (
        "placeholder",
        re.compile(
            r"20[xX×＊*○]{2}|[×○＿_]{2,}|(?<![A-Za-z])[xX]{2,}(?![A-Za-z])|某某"
            rf"|(?<![A-Za-z])[xX×](?!光)(?=[{_HAN}])|(?<=[{_HAN}])[xX×](?![A-Za-z\d光])"
            r"|待填|待补|此处填写"
        ),
    ),
    (
        "half_width",
        re.compile(
            rf"(?<=[{_SET}])\([^()]*\)|\([^()]*\)(?=[{_SET}])"
            rf"|(?<=[{_SET}])[,;:?!()\"'.]|[,;:?!()\"'](?=[{_SET}])"
        ),
    ),
    ("wide_digits", re.compile(r"[０-９Ａ-Ｚａ-ｚ]+")),
    ("doubled", re.compile(r"[，、；：。][，、；：。！？]+|！{2,}|？{2,}|[！？][，、；：。]+")),
    ("empty", re.compile(r"[（(]\s*[）)]|《\s*》|“\s*”|【\s*】|「\s*」")),
)
"""How each kind looks; the first that takes a piece of text keeps it."""
_PAIRS: Final = {"）": "（", "》": "《", "”": "“", "】": "【", "」": "「"}
_NUMBER: Final = re.compile(r"\d+(?:\.\d+)?")


@dataclass(frozen=True, slots=True)
class Untidy:
    """Something to mend: ``code`` names its words in the catalogue.

    ``where`` is the heading or caption it stands under ("" for the opening), ``found`` the piece
    with a few characters around it.
    """

    code: str
    where: str
    found: str


def untidy(draft: SummaryDraft) -> tuple[Untidy, ...]:
    """Return what is untidy in a draft, in reading order, the office's own words included."""
    found: list[Untidy] = []
    for where, text in _texts(draft):
        found += (Untidy(code, where, piece) for code, piece in untidy_text(text))
    for table in _tables(draft):
        found += (Untidy("hygiene.total", table.caption, piece) for piece in _wrong_totals(table))
    return tuple(dict.fromkeys(found))


def untidy_text(text: str) -> Iterator[tuple[str, str]]:
    """Yield the code of each untidy piece of a text, and the piece with what is around it."""
    taken: list[tuple[int, int]] = []
    for name, form in _FORMS:
        for match in form.finditer(text):
            begin, end = match.span()
            if any(begin < other_end and other < end for other, other_end in taken):
                continue
            taken.append((begin, end))
            yield f"hygiene.{name}", _piece(text, begin, end)
    yield from (("hygiene.unpaired", _piece(text, at, at + 1)) for at in _unpaired(text))


def _piece(text: str, begin: int, end: int) -> str:
    return text[max(0, begin - _AROUND) : end + _AROUND].strip()


def _unpaired(text: str) -> list[int]:
    """Return where brackets and quotation marks stand that have no partner."""
    waiting: list[int] = []
    alone: list[int] = []
    for at, char in enumerate(text):
        if char in _PAIRS.values():
            waiting.append(at)
        elif char in _PAIRS:
            if waiting and text[waiting[-1]] == _PAIRS[char]:
                waiting.pop()
            else:
                alone.append(at)
    return sorted(alone + waiting)


def _texts(draft: SummaryDraft) -> Iterator[tuple[str, str]]:
    yield draft.title, draft.title
    for said in draft.lead:
        yield "", "".join(one.text for one in said)
    for section in draft.sections:
        yield section.heading, section.heading
        for said in section.paragraphs:
            yield section.heading, "".join(one.text for one in said)
    for table in _tables(draft):
        for row in (table.head, *table.rows, table.total or ()):
            yield from ((table.caption, cell) for cell in row)


def _tables(draft: SummaryDraft) -> Iterator[SummaryTable]:
    for section in draft.sections:
        yield from section.tables
    yield from draft.annexes


def _wrong_totals(table: SummaryTable) -> Iterator[str]:
    """Yield each total that is not the sum of its column; words such as 约 are left out of it."""
    if table.total is None:
        return
    for at, head in enumerate(table.head):
        total = table.total[at]
        numbers = [row[at] for row in table.rows if _NUMBER.fullmatch(row[at])]
        others = [row[at] for row in table.rows if row[at] not in ("", "—", *numbers)]
        if not table.numeric[at] or others or not _NUMBER.fullmatch(total):
            continue
        if "率" not in head and sum(map(Decimal, numbers)) != Decimal(total):
            yield f"{head} {total}"
