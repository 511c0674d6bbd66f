"""双面小测: the child answers one side, a parent the other; the answers are the teacher's."""

import hashlib
from collections.abc import Mapping, Sequence
from typing import Any, Final

from schoolguard.documents.profile import Profile
from schoolguard.documents.tree import (
    Align,
    Block,
    Column,
    Document,
    Face,
    Fields,
    Furniture,
    Heading,
    PageBreak,
    PageNumbers,
    Paragraph,
    Run,
    Table,
    TickBoxes,
    Title,
    WriteLine,
)
from schoolguard.domain.library import Band
from schoolguard.domain.papers import PaperBand, PaperFormat, PaperGroup, PaperKind, PaperOptions
from schoolguard.domain.record import dataclass
from schoolguard.services.papers.family import (
    Known,
    band_of,
    band_words,
    fitted,
    half_points,
    library,
)
from schoolguard.services.papers.making import Making, school_name, wording
from schoolguard.services.summary.view import View
from schoolguard.services.wording import content

_COUNT: Final = 10
_LETTERS: Final = "ABCD"
_SIZES: Final = half_points(16.0, 10.0)
_PAGES: Final = 3


@dataclass(frozen=True, slots=True)
class _Question:
    """A question as it is printed; ``answer`` is a letter, 对 or 不对."""

    ask: str
    options: tuple[str, ...]
    answer: str
    entry: str


def _build(view: View, _subject: str, options: PaperOptions) -> Document:
    say, texts = wording(view), content("papers")["quiz"]
    band = band_of(view, options)
    child = _chosen(texts, "child", band, view.campaign.uid)
    parent = _chosen(texts, "parent", band, view.campaign.uid)
    known = library(view)
    own = Band(band.value)
    intro = texts["child_choice" if child[0].options else "child_true_false"]
    school, dated = school_name(view), options.dated or view.today
    blocks: list[Block] = [
        *_side(texts, texts["child_title"], (texts["child_intro"], intro), child, texts["foot"]),
        PageBreak(),
        *_side(
            texts,
            texts["parent_title"],
            (texts["parent_intro"], texts["parent_choice"]),
            parent,
            texts["parent_foot"],
        ),
        PageBreak(),
        Title(say.words(texts["answers_title"])),
        Heading(f"{texts['child_answers']}（{band_words(band)}）"),
        _answers(texts, known, child, own),
        Heading(texts["parent_answers"]),
        _answers(texts, known, parent, Band.PARENTS),
        Paragraph((Run(say.words(texts["answers_note"]), Face.KAI),)),
    ]

    def make(profile: Profile) -> Document:
        none = Furniture(footer=school, numbers=PageNumbers.NONE)
        return Document(
            texts["title"], school, texts["subject"], dated, tuple(blocks), profile, furniture=none
        )

    return fitted(make, _SIZES, _PAGES)


def _chosen(
    texts: Mapping[str, Any], side: str, band: PaperBand, seed: str
) -> tuple[_Question, ...]:
    """Return ten questions, the same ones each time for a month, in the content's order.

    Their right answers are dealt out over the letters evenly, in an order of the month's own:
    turned by chance alone, a month may leave a letter out.
    """
    fit = [one for one in texts["questions"] if one["side"] == side and band.value in one["bands"]]
    ranked = sorted(fit, key=lambda one: _mark(seed, one["ask"]))[:_COUNT]
    dealt = sorted(ranked, key=lambda one: _mark(f"{seed} letters", one["ask"]))
    place = {one["ask"]: number for number, one in enumerate(dealt)}
    return tuple(_question(texts, one, place[one["ask"]]) for one in fit if one in ranked)


def _mark(seed: str, text: str) -> int:
    return int.from_bytes(hashlib.sha256(f"{seed} {text}".encode()).digest()[:4])


def _question(texts: Mapping[str, Any], one: Mapping[str, Any], place: int) -> _Question:
    """Turn the options round until the right one stands at ``place``, counted round and round."""
    given = one.get("options", ())
    if not given:
        right = texts["true"] if one["answer"] else texts["false"]
        return _Question(one["ask"], (), right, one["entry"])
    answer = place % len(given)
    turn = _LETTERS.index(one["answer"]) - answer
    turned = (*given[turn:], *given[:turn])
    return _Question(one["ask"], turned, _LETTERS[answer], one["entry"])


def _side(
    texts: Mapping[str, Any],
    title: str,
    intro: Sequence[str],
    questions: Sequence[_Question],
    foot: str,
) -> list[Block]:
    pupil = texts["pupil"]
    blocks: list[Block] = [
        Title(title),
        Fields((WriteLine(pupil["name"]), WriteLine(pupil["seat"]))),
        Paragraph((Run("".join(intro), Face.KAI),), first=0),
    ]
    for number, one in enumerate(questions, 1):
        ask = f"{number}. {one.ask}" + ("（　　）" if one.options else "")
        blocks.append(Paragraph((Run(ask),), first=0, rest=1.4, keep=True))
        if one.options:
            shown = "　".join(
                f"{letter}. {text}" for letter, text in zip(_LETTERS, one.options, strict=False)
            )
            blocks.append(Paragraph((Run(shown),), first=1.4, rest=1.4))
        else:
            blocks.append(TickBoxes((texts["true"], texts["false"]), label="　"))
    return [*blocks, Paragraph((Run(foot, Face.KAI),), first=0)]


def _answers(
    texts: Mapping[str, Any], known: Known, questions: Sequence[_Question], band: Band
) -> Table:
    """Return the answers with the library's entry behind each, and a line to say aloud."""
    columns = (
        Column(texts["number"], share=1),
        Column(texts["answer"], share=1),
        Column(texts["basis"], Align.LEFT, share=4),
        Column(texts["say"], Align.LEFT, share=5),
    )
    rows = []
    for number, one in enumerate(questions, 1):
        block = known.block(one.entry, band, *Band)
        rows.append((str(number), one.answer, block.title, block.body.say))
    return Table(columns, tuple(rows))


PAPERS: Final = (
    Making(
        PaperKind(
            key="family_quiz",
            group=PaperGroup.LEAFLETS,
            formats=(PaperFormat.PDF, PaperFormat.DOCX),
            options=("band",),
        ),
        _build,
    ),
)
