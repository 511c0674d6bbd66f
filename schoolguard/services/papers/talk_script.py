"""国旗下讲话稿: the script in type that is read at arm's length, in the wind."""

from dataclasses import replace
from typing import Final

from schoolguard.documents.fonts import Face
from schoolguard.documents.profile import MM, Profile, TextStyle
from schoolguard.documents.tree import Block, Document, Paragraph, Run, Space, Title
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.papers import PaperFormat, PaperGroup, PaperKind, PaperOptions
from schoolguard.domain.talk import SpeakerKind, Talk, reading_seconds
from schoolguard.services.papers.making import Making, Subjects, school_name, wording
from schoolguard.services.summary.view import View
from schoolguard.services.wording import content, day_text
from schoolguard.store import talks

_LEADING: Final = 1.75  # of the type's size, from line to line
_MARGIN_MM: Final = 22.0


def _build(view: View, subject: str, options: PaperOptions) -> Document:
    talk = talks.by_uid(view.reader, subject)
    if not talk.script.strip():
        raise SchoolError("papers.no_script")
    say, texts = wording(view), content("papers")["talk_script"]
    day = day_text(talk.takes_place_on)
    words = {"day": day, "speaker": speaker_of(talk), "minutes": _minutes(talk)}
    heading = say.plain(texts["heading"], words)
    about = [texts["speaker"]] if words["speaker"] else []
    about.append(texts["length"])
    line = "　　".join(say.plain(one, words) for one in about)
    blocks: list[Block] = [
        Title(talk.title or heading),
        Paragraph((Run(f"{heading}\n{line}" if talk.title else line, Face.KAI),), first=0),
        Space(),
    ]
    parts = [part.strip() for part in talk.script.splitlines() if part.strip()]
    if parts[0].endswith(("：", ":")):  # whom it speaks to stands at the margin
        blocks.append(Paragraph((Run(parts.pop(0)),), first=0))
    blocks += [Paragraph((Run(part),)) for part in parts]
    return Document(
        talk.title or heading,
        school_name(view),
        heading,
        talk.takes_place_on,
        tuple(blocks),
        _profile(options.points),
    )


def _profile(points: int) -> Profile:
    """Return an A4 page on one side of the sheet, so that no line shines through when read."""
    plain = Profile(
        top_mm=_MARGIN_MM,
        bottom_mm=_MARGIN_MM + 5,
        left_mm=_MARGIN_MM,
        right_mm=_MARGIN_MM,
        duplex=False,
    )
    lines = int(plain.block_height / (_LEADING * points))
    return replace(
        plain,
        lines=lines,
        body=TextStyle(Face.SONG, points, 2.0),
        title=TextStyle(Face.HEI, points * 1.2),
        title_pitch=points * 1.9,
        page_number=TextStyle(Face.SONG, max(14.0, points * 0.75)),
        page_number_gap_mm=_MARGIN_MM / 2 - 14 / MM / 2,
    )


def speaker_of(talk: Talk) -> str:
    """Return who speaks; a pupil is not named."""
    if talk.speaker_kind is SpeakerKind.PUPIL:
        return talk.speaker_post or "学生代表"
    return f"{talk.speaker_post}{talk.speaker}"


def _minutes(talk: Talk) -> str:
    minutes, seconds = divmod(reading_seconds(talk.script, talk.reading_speed), 60)
    if not minutes:
        return f"{seconds}秒"
    return f"{minutes}分{seconds}秒" if seconds else f"{minutes}分钟"


def _subjects(view: View) -> Subjects:
    found = talks.in_campaign(view.reader, view.campaign.uid)
    return tuple(
        (one.uid, f"{day_text(one.takes_place_on)} {one.title}".strip())
        for one in found
        if one.script.strip()
    )


PAPERS: Final = (
    Making(
        PaperKind(
            key="talk_script",
            group=PaperGroup.TALKS,
            formats=(PaperFormat.PDF, PaperFormat.DOCX),
            subject="flag_talk",
            options=("points",),
        ),
        _build,
        _subjects,
    ),
)
