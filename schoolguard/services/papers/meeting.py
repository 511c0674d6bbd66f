"""主题班会: a lesson plan of fifteen minutes, and the slides that go with it, by age."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from schoolguard.documents.boards import Deck, Slide, SlideKind
from schoolguard.documents.profile import Profile
from schoolguard.documents.tree import (
    Align,
    Block,
    Boxed,
    Column,
    Document,
    Face,
    FormCell,
    FormRow,
    FormTable,
    Furniture,
    Heading,
    List,
    Marker,
    PageNumbers,
    Paragraph,
    Run,
    Table,
    Title,
)
from schoolguard.domain.leaflet_body import Accent
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
from schoolguard.services.wording import Wording, content

_SIZES: Final = half_points(12.5, 10.5)
_PAGES: Final = 2
_FLAGS: Final = 4
_STEPS: Final = 3
_ACCENTS: Final = {
    PaperBand.LOWER_PRIMARY: Accent.ORANGE,
    PaperBand.UPPER_PRIMARY: Accent.GREEN,
}


@dataclass(frozen=True, slots=True)
class _Lesson:
    """What plan and slides are made of: ``own`` is the age's content, ``texts`` what all share."""

    band: PaperBand
    texts: Mapping[str, Any]
    own: Mapping[str, Any]
    known: Known
    say: Wording

    @property
    def words(self) -> Mapping[str, str]:
        """The labels of the plan, in the words of this kind of school."""
        return {name: self.say.words(text) for name, text in self.texts["words"].items()}

    def steps(self, key: str) -> tuple[str, ...]:
        """Return what the library tells this age to do."""
        return self.known.block(key, Band(self.band.value)).body.to_do[:_STEPS]

    @property
    def flags(self) -> tuple[str, ...]:
        """What the library tells this age to stop at."""
        block = self.known.block("flags-pupils", Band(self.band.value))
        return block.body.red_flags[:_FLAGS]

    @property
    def phrase(self) -> str:
        """The line that the library has this age say aloud."""
        return self.known.block("steps-doubt", Band(self.band.value)).body.say

    @property
    def dialogue(self) -> tuple[str, ...]:
        """The lines of the scene."""
        return tuple(f"{who}：{said}" for who, said in self.own["lines"])

    @property
    def hotlines(self) -> tuple[str, ...]:
        """The numbers that this age is to know."""
        lines: Sequence[str] = self.texts["hotlines"][self.band.value]
        return tuple(lines)


def _lesson(view: View, options: PaperOptions) -> _Lesson:
    texts, band = content("papers")["meeting"], band_of(view, options)
    return _Lesson(band, texts, texts["bands"][band.value], library(view), wording(view))


# The plan


def _plan(view: View, _subject: str, options: PaperOptions) -> Document:
    lesson = _lesson(view, options)
    words, own = lesson.words, lesson.own
    school, dated = school_name(view), options.dated or view.today
    title = lesson.say.words(lesson.texts["plan_title"])
    blocks: list[Block] = [
        Title(title),
        _head(lesson),
        Heading(words["aims"]),
        List(tuple(map(lesson.say.words, own["aims"]))),
        Heading(words["steps"]),
        _course(lesson),
        Heading(f"{words['story']}：{own['story_title']}"),
        Boxed(tuple(Paragraph((Run(part, Face.KAI),)) for part in own["story"])),
        Heading(words["talk"]),
        List(tuple(own["questions"])),
        Heading(words["play"]),
        Paragraph((Run(lesson.say.words(own["scene"])),)),
        Boxed(tuple(Paragraph((Run(one),), first=0) for one in lesson.dialogue)),
        Heading(words["judge"]),
        _judged(lesson),
        Heading(words["home"]),
        Paragraph((Run(f"{lesson.phrase}　", Face.HEI), Run(f"{words['task']}：{own['task']}"))),
        Heading(words["hotline"]),
        Paragraph((Run("　".join(lesson.hotlines)),)),
        Heading(words["after"]),
        List(tuple(map(lesson.say.words, lesson.texts["after"]["lines"])), Marker.BULLET),
    ]

    def make(profile: Profile) -> Document:
        around = Furniture(footer=school, numbers=PageNumbers.OF_TOTAL)
        subject = lesson.say.words(lesson.texts["subject"])
        return Document(title, school, subject, dated, tuple(blocks), profile, furniture=around)

    return fitted(make, _SIZES, _PAGES)


def _head(lesson: _Lesson) -> FormTable:
    words = lesson.words

    def pair(label: str, text: str) -> tuple[FormCell, FormCell]:
        return FormCell(label, label=True), FormCell(text, align=Align.LEFT)

    topic = (
        FormCell(words["topic"], label=True),
        FormCell(lesson.own["topic"], span=3, align=Align.LEFT),
    )
    ready = (
        FormCell(words["ready"], label=True),
        FormCell(lesson.own["ready"], span=3, align=Align.LEFT),
    )
    middle = (
        *pair(words["for"], band_words(lesson.band)),
        *pair(words["time"], lesson.texts["duration"]),
    )
    return FormTable((1, 3, 1, 3), (FormRow(topic), FormRow(middle), FormRow(ready)))


def _course(lesson: _Lesson) -> Table:
    words = lesson.words
    columns = (
        Column(words["stage"], share=2.2),
        Column(words["minutes"], share=1.2),
        Column(words["teacher"], Align.LEFT, share=6),
        Column(words["pupils"], Align.LEFT, share=4),
    )
    filled = {
        "hook": lesson.own["hook"],
        "steps": "；".join(lesson.steps("steps-doubt")),
        "phrase": lesson.phrase,
        "story": lesson.own["story_title"],
    }
    rows = tuple(
        (
            one["name"],
            str(one["minutes"]),
            lesson.say.plain(one["teacher"], filled),
            lesson.say.plain(one["pupils"], filled),
        )
        for one in lesson.texts["course"]
    )
    total = sum(one["minutes"] for one in lesson.texts["course"])
    return Table(columns, rows, total=(words["total"], str(total), "", ""))


def _judged(lesson: _Lesson) -> Table:
    words = lesson.words
    columns = (
        Column(words["judge"], Align.LEFT, share=5),
        Column(words["answers"], Align.LEFT, share=4),
    )
    rows = tuple(
        (said, f"{_verdict(lesson, right=right)}，{why}。")
        for said, right, why in lesson.own["judge"]
    )
    return Table(columns, rows)


def _verdict(lesson: _Lesson, *, right: bool) -> str:
    return str(lesson.texts["slides"]["true" if right else "false"])


# The slides


def _slides(view: View, _subject: str, options: PaperOptions) -> Deck:
    lesson = _lesson(view, options)
    own, words = lesson.own, {k: lesson.say.words(v) for k, v in lesson.texts["slides"].items()}
    notes, art = lesson.texts["notes"], own["pictures"]
    school, dated = school_name(view), options.dated or view.today
    subject = lesson.say.words(lesson.texts["subject"])
    told, done = own["story_slides"]
    story = "\n".join(own["story"])

    def slide(kind: SlideKind, title: str, lines: Sequence[str], picture: str, said: str) -> Slide:
        return Slide(kind, title, tuple(lines), art.get(picture, ""), lesson.say.words(said))

    plain, steps, closing = SlideKind.WORDS, SlideKind.STEPS, SlideKind.CLOSING
    judged = [said for said, _, _ in own["judge"]]
    right = "\n".join(
        f"{said}{_verdict(lesson, right=yes)}，{why}。" for said, yes, why in own["judge"]
    )
    slides = (
        slide(SlideKind.COVER, own["topic"], (subject, school), "cover", own["hook"]),
        slide(plain, words["what"], own["what"], "what", notes["what"]),
        slide(plain, f"{words['story']}：{own['story_title']}", told, "story", story),
        slide(plain, own["story_end"], done, "story_end", "\n".join(own["questions"])),
        slide(plain, words["flags"], lesson.flags, "flags", notes["flags"]),
        slide(steps, words["steps"], lesson.steps("steps-doubt"), "steps", notes["steps"]),
        slide(plain, words["play"], lesson.dialogue, "", own["scene"]),
        slide(steps, words["judge"], judged, "", right),
        slide(steps, words["lost"], lesson.steps("steps-lost"), "lost", notes["lost"]),
        slide(plain, words["hotline"], lesson.hotlines, "hotline", notes["hotline"]),
        slide(closing, words["home"], (lesson.phrase,), "", f"{notes['home']}{own['task']}"),
    )
    accent = _ACCENTS.get(lesson.band, Accent.BLUE)
    return Deck(own["topic"], school, subject, dated, slides, accent)


PAPERS: Final = (
    Making(
        PaperKind(
            key="lesson_plan",
            group=PaperGroup.ASSIGNMENTS,
            formats=(PaperFormat.PDF, PaperFormat.DOCX),
            options=("band",),
        ),
        _plan,
    ),
    Making(
        PaperKind(
            key="lesson_slides",
            group=PaperGroup.ASSIGNMENTS,
            formats=(PaperFormat.PDF, PaperFormat.PPTX),
            options=("band",),
        ),
        _slides,
    ),
)
