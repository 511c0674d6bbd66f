"""校长一页纸 and 简讯: the month on one page for the head, and as news with photos."""

from typing import Final

from schoolguard.documents.fonts import Face
from schoolguard.documents.profile import MM, Profile, TextStyle
from schoolguard.documents.tree import (
    Align,
    Block,
    Document,
    FormCell,
    FormRow,
    FormTable,
    Heading,
    Paragraph,
    PhotoSheet,
    Picture,
    Run,
    Signature,
    SignOff,
    Space,
    Title,
)
from schoolguard.domain.papers import PaperFormat, PaperGroup, PaperKind, PaperOptions
from schoolguard.domain.summary import NewsBrief, OnePage, Section, Sentence
from schoolguard.services.papers.making import Making, full_day
from schoolguard.services.summary.brief import brief, one_page
from schoolguard.services.summary.view import View
from schoolguard.store import evidence

_NUMBERS: Final = "一二三"
_PHOTO_MM: Final = 42.0
"""The height left for a photo that is still to be pasted in."""
_SIZES: Final = (14.0, 12.0, 10.5)
"""Sizes of type in points: the head's page takes the largest in which it is one page."""
_PITCH: Final = 1.7
_MARGIN_MM: Final = 24.0
_BESIDE: Final = 10
"""Lines that title, signature and sign-off take on the head's page."""


def _build_page(view: View, _subject: str, options: PaperOptions) -> Document:
    page = one_page(view)
    blocks: list[Block] = [Title(page.title)]
    for number, section in zip(_NUMBERS, page.sections, strict=False):
        blocks += [Heading(f"{number}、{section.heading}"), *_items(section)]
    dated = options.dated or page.dated
    blocks += [
        Space(),
        Signature(page.school, full_day(dated)),
        Space(),
        SignOff(("校长意见：", "签字：")),
    ]
    profile = _profile(page)
    return Document(page.title, page.school, "校长一页纸", dated, tuple(blocks), profile)


def _profile(page: OnePage) -> Profile:
    """Return the layout with the largest type in which the page is one page."""
    texts = [one.text for part in page.sections for said in part.paragraphs for one in said]
    for size in _SIZES:
        profile = _set_in(size)
        room = int(profile.block_width / size) - 5  # indent and number
        lines = sum(-(-len(text) // room) for text in texts)
        if lines + len(page.sections) + _BESIDE <= profile.lines:
            break
    return profile


def _set_in(size: float) -> Profile:
    height = (297.0 - 2 * _MARGIN_MM) * MM
    body = TextStyle(Face.SONG, size, 2.0)
    return Profile(
        top_mm=_MARGIN_MM,
        bottom_mm=_MARGIN_MM,
        left_mm=_MARGIN_MM,
        right_mm=_MARGIN_MM,
        lines=int(height / (size * _PITCH)),
        duplex=False,
        body=body,
        title=TextStyle(Face.SONG_BOLD, 20.0),
        title_pitch=30.0,
        levels=(TextStyle(Face.HEI, size, 2.0), *(body,) * 3),
        label=TextStyle(Face.HEI, size),
    )


def _items(section: Section) -> list[Block]:
    items = [one for paragraph in section.paragraphs for one in paragraph]
    return [
        Paragraph((Run(f"{at}. "), *_runs(one)) if len(items) > 1 else tuple(_runs(one)))
        for at, one in enumerate(items, 1)
    ]


def _build_brief(view: View, _subject: str, options: PaperOptions) -> Document:
    news = brief(view)
    dated = options.dated or news.dated
    blocks: list[Block] = [Title(news.title)]
    blocks += [
        Paragraph(tuple(run for one in paragraph for run in _runs(one)))
        for paragraph in news.paragraphs
    ]
    blocks += [Space(), *_photos(view, news), Space(), Signature(news.school, full_day(dated))]
    # Text and photos on one page: photos alone on a second look like an annex.
    mixed = 0 < sum(bool(one.evidence_uid) for one in news.photos) < len(news.photos)
    profile = _set_in(_SIZES[1] if mixed else _SIZES[0])
    return Document(news.title, news.school, "简讯", dated, tuple(blocks), profile)


def _photos(view: View, news: NewsBrief) -> list[Block]:
    """Return the photos there are, and a frame for each that is still to come."""
    used = [one for one in news.photos if one.evidence_uid]
    pictures = tuple(
        Picture(evidence.content(view.reader, one.evidence_uid), one.caption, one.caption)
        for one in used
    )
    blocks: list[Block] = []
    if pictures:
        blocks.append(PhotoSheet(pictures, columns=len(news.photos)))
    places = len(news.photos) - len(used)
    if places:
        frames = tuple(
            FormCell(f"（照片{len(used) + at + 1}）", align=Align.CENTRE) for at in range(places)
        )
        blocks.append(FormTable((1.0,) * places, (FormRow(frames, _PHOTO_MM),)))
    return blocks


def _runs(said: Sentence) -> list[Run]:
    return [Run(span.text) for span in said.spans]


def _kind(key: str) -> PaperKind:
    return PaperKind(
        key=key,
        group=PaperGroup.SUMMARY,
        formats=(PaperFormat.PDF, PaperFormat.DOCX),
        options=("dated",),
    )


PAPERS: Final = (
    Making(_kind("one_page"), _build_page),
    Making(_kind("news_brief"), _build_brief),
)
