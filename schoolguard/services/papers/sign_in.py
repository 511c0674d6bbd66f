"""签到表: for a meeting or another activity, rows to be filled by hand."""

from typing import Final

from schoolguard.documents.tree import (
    Column,
    Document,
    Fields,
    Furniture,
    PageNumbers,
    Space,
    Table,
    Title,
    WriteLine,
)
from schoolguard.domain.activity import Activity
from schoolguard.domain.papers import PaperFormat, PaperGroup, PaperKind, PaperOptions
from schoolguard.services.papers.arrangement import activity_words, leader_of
from schoolguard.services.papers.making import (
    Making,
    Subjects,
    full_day,
    school_name,
    wording,
    work_sheet,
)
from schoolguard.services.summary.view import View
from schoolguard.services.wording import content, days_text
from schoolguard.store import activities

_ROW_MM: Final = 8.0
_ON_ONE_PAGE: Final = 26
_SHARES: Final = (0.7, 1.7, 2.0, 1.3, 2.3)


def _build(view: View, subject: str, options: PaperOptions) -> Document:
    say, texts = wording(view), content("papers")["sign_in"]
    one = activities.by_uid(view.reader, subject) if subject else None
    words = {"school": school_name(view), "what": "" if one is None else activity_words(one)}
    title = say.plain(texts["title"], words)
    named = zip(texts["table"], _SHARES, strict=True)
    table = Table(
        tuple(Column(say.words(head), share=share) for head, share in named),
        tuple((str(number), "", "", "", "") for number in range(1, options.rows + 1)),
        row_mm=_ROW_MM,
    )
    return Document(
        title,
        school_name(view),
        view.campaign.title,
        view.today if one is None else one.held_on,
        (Title(title), *_about(one, texts), Space(), table),
        work_sheet(),
        furniture=Furniture(numbers=PageNumbers.OF_TOTAL),
    )


def _about(one: Activity | None, texts: dict[str, str]) -> tuple[Fields, ...]:
    """Return what the meeting is: filled in as far as it is recorded, else lines to write on."""
    return (
        Fields(
            (
                WriteLine(texts["when"], filled="" if one is None else _when(one)),
                WriteLine(texts["where"], filled="" if one is None else one.place),
            )
        ),
        Fields(
            (
                WriteLine(texts["leader"], filled="" if one is None else leader_of(one)),
                WriteLine(texts["heads"], filled="" if one is None else _heads(one)),
            )
        ),
    )


def _when(one: Activity) -> str:
    day = full_day(one.held_on) if one.ended_on is None else days_text(one.held_on, one.ended_on)
    hours = "—".join(filter(None, (one.starts_at, one.ends_at)))
    return f"{day} {hours}".strip()


def _heads(one: Activity) -> str:
    return "" if one.planned_heads is None else f"{one.planned_heads}人"


def _subjects(view: View) -> Subjects:
    return tuple(
        (one.uid, f"{days_text(one.held_on, one.ended_on)} {activity_words(one)}")
        for one in view.activities
    )


PAPERS: Final = (
    Making(
        PaperKind(
            key="sign_in",
            group=PaperGroup.ACTIVITIES,
            formats=(PaperFormat.PDF, PaperFormat.DOCX),
            subject="activity",
            subject_needed=False,
            options=("rows",),
            given=PaperOptions(rows=_ON_ONE_PAGE),
        ),
        _build,
        _subjects,
    ),
)
