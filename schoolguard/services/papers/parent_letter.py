"""致家长的一封信: what is going round, what to do at home, how to check that it is us."""

from collections.abc import Mapping
from typing import Any, Final

from schoolguard.documents.profile import Profile
from schoolguard.documents.tree import (
    Block,
    CutLine,
    Document,
    Face,
    Fields,
    Furniture,
    Heading,
    List,
    PageNumbers,
    Paragraph,
    Run,
    Signature,
    TickBoxes,
    Title,
    WriteLine,
)
from schoolguard.domain.library import Band
from schoolguard.domain.message import CHECK_LINE
from schoolguard.domain.papers import PaperFormat, PaperGroup, PaperKind, PaperOptions
from schoolguard.services.papers.family import (
    Known,
    band_of,
    fitted,
    half_points,
    library,
)
from schoolguard.services.papers.making import Making, full_day, school_name, wording
from schoolguard.services.summary.view import View
from schoolguard.services.wording import content
from schoolguard.store import channels

_SIZES: Final = half_points(13.5, 9.5)


def _build(view: View, _subject: str, options: PaperOptions) -> Document:
    say, texts = wording(view), content("papers")["letter"]
    band = band_of(view, options)
    own = texts["bands"][band.value]
    messaging = channels.setup(view.reader).messaging
    words = {
        "campaign": view.campaign.title,
        "about": say.words(own["about"]),
        "line": messaging.check_line or CHECK_LINE,
        "phones": "、".join(messaging.own_phones.split()),
    }

    def text(name: str) -> str:
        return say.plain(texts[name], words).strip()

    school, dated = school_name(view), options.dated or view.today
    blocks: list[Block] = [
        Title(text("title")),
        Paragraph((Run(text("greeting"), Face.HEI),), first=0),
        Paragraph((Run(text("opening")),)),
        Heading(text("kinds")),
        *_kinds(library(view), own["entries"]),
        Heading(text("home")),
        List(tuple(map(say.words, own["home"]))),
        Heading(text("trouble")),
        List(tuple(text(name) for name in ("lost", "doubt", "truth"))),
        Heading(text("check_heading")),
        Paragraph((Run(text("check")),)),
        Paragraph((Run(text("closing")),)),
        Signature(school, full_day(dated)),
    ]
    if options.slip:
        blocks += _slip(texts["slip"])

    def make(profile: Profile) -> Document:
        none = Furniture(numbers=PageNumbers.NONE)
        return Document(
            text("title"), school, text("subject"), dated, tuple(blocks), profile, furniture=none
        )

    return fitted(make, _SIZES)


def _kinds(known: Known, keys: list[str]) -> list[Block]:
    """Tell each kind in the library's own words to parents."""
    made: list[Block] = []
    for key in keys:
        block = known.block(key, Band.PARENTS)
        runs = (Run(f"{block.title}。", Face.HEI), Run(block.body.how))
        made.append(Paragraph(runs))
    return made


def _slip(texts: Mapping[str, Any]) -> list[Block]:
    return [
        CutLine(texts["cut"]),
        Paragraph((Run(f"{texts['title']}　　", Face.HEI), Run(texts["text"])), first=0, keep=True),
        TickBoxes(tuple(texts["boxes"])),
        Fields((WriteLine("班级："), WriteLine("孩子姓名或座号：", share=1.4))),
        Fields((WriteLine("家长签名：", share=1.4), WriteLine("日期："))),
        WriteLine(texts["question"]),
    ]


PAPERS: Final = (
    Making(
        PaperKind(
            key="parent_letter",
            group=PaperGroup.LEAFLETS,
            formats=(PaperFormat.PDF, PaperFormat.DOCX),
            options=("band", "slip", "dated"),
            given=PaperOptions(slip=True),
        ),
        _build,
    ),
)
