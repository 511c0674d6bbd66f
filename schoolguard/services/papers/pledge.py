"""承诺书: only where the notice asks for it; a few promises that can be kept."""

import re
from typing import Final

from schoolguard.documents.profile import Profile
from schoolguard.documents.tree import (
    Block,
    Document,
    Face,
    Fields,
    Furniture,
    Heading,
    List,
    PageNumbers,
    Paragraph,
    Run,
    Space,
    Title,
    WriteLine,
)
from schoolguard.domain.asks import Measure
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.papers import PaperFormat, PaperGroup, PaperKind, PaperOptions
from schoolguard.services.papers.family import band_of, page
from schoolguard.services.papers.making import Making, school_name, wording
from schoolguard.services.summary.view import View
from schoolguard.services.wording import content
from schoolguard.store import asks

_POINTS: Final = 15.0
_PROMISE: Final = re.compile("承诺书")


def _build(view: View, _subject: str, options: PaperOptions) -> Document:
    if not (options.asked or _is_asked(view)):
        raise SchoolError("papers.pledge_not_asked")
    say, texts = wording(view), content("papers")["pledge"]
    own = texts["bands"][band_of(view, options).value]
    signed = WriteLine("签名：", share=1.4), WriteLine("日期：")
    blocks: list[Block] = [
        Title(say.words(texts["title"])),
        Fields((WriteLine("班级："), WriteLine("座号："))),
        Space(),
        Paragraph((Run(say.words(texts["opening"])),)),
        Space(),
        Heading(say.words(texts["pupil_heading"])),
        List(tuple(own["pupil"])),
        Fields(signed),
        Space(2),
        Heading(say.words(texts["parent_heading"])),
        List(tuple(own["parent"])),
        Fields(signed),
        Space(2),
        Paragraph((Run(say.words(texts["closing"])),)),
        Paragraph((Run(say.words(texts["note"]), Face.KAI),)),
    ]
    school, dated = school_name(view), options.dated or view.today
    profile: Profile = page(_POINTS, margin=26.0)
    none = Furniture(footer=school, numbers=PageNumbers.NONE)
    return Document(
        texts["title"], school, texts["subject"], dated, tuple(blocks), profile, furniture=none
    )


def _is_asked(view: View) -> bool:
    """Whether a request of the notice is for promises, or its words name them."""
    kept = asks.of_campaign(view.reader, view.campaign.id)
    named = any(one.measure is Measure.PLEDGES or _PROMISE.search(one.text) for one in kept)
    return named or bool(_PROMISE.search(view.campaign.notice.asks))


PAPERS: Final = (
    Making(
        PaperKind(
            key="pledge",
            group=PaperGroup.LEAFLETS,
            formats=(PaperFormat.PDF, PaperFormat.DOCX),
            options=("band", "asked"),
        ),
        _build,
    ),
)
