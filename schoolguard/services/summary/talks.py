"""What the summary says of flag talks: as much as their records bear out, and no pupil's name."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from schoolguard.domain.catalogue import VALUES
from schoolguard.domain.figures import Figure
from schoolguard.domain.summary import RowRef, Sentence
from schoolguard.domain.talk import SpeakerKind, Talk, TalkWay
from schoolguard.services.summary.details import clauses
from schoolguard.services.wording import Wording, day_text

_NAMED: Final = 4
"""As many titles or speakers are named; more are counted or left out."""
_BY: Final = {TalkWay.BROADCAST: "通过校园广播", TalkWay.ONLINE: "在线上"}


def talk_sentences(
    say: Wording, figures: Mapping[str, Figure], talks: Sequence[Talk], today: date
) -> list[Sentence]:
    """Return the sentences on a campaign's talks; none where no talk is planned."""
    if not talks:
        return []
    held = sorted((one for one in talks if one.held_on), key=lambda one: one.takes_place_on)
    words = {
        "planned": figures["talks.planned"].value,
        "held": figures["talks.held"].value,
        "today": day_text(today),
    }
    if not held:
        return [say.sentence("talks_none", words, _refs(talks))]
    if len(talks) == 1:
        said = [_only(say, held[0])]
    else:
        key = "talks_all" if len(held) == len(talks) else "talks_some"
        said = [say.sentence(key, words), *_titles(say, held), *_ways(say, held)]
        said += _speakers(say, held)
    said += [*_moved(say, held), *_audience(say, figures, held)]
    return [*said, *_details(say, held)]


def _details(say: Wording, held: Sequence[Talk]) -> list[Sentence]:
    lines = [line for one in held for line in one.details]
    told = "，".join(clauses(lines))
    known = [one for one in held if one.details]
    return [say.sentence("talks_details", {"told": told}, _refs(known))] if told else []


def _only(say: Wording, talk: Talk) -> Sentence:
    words = {
        "day": day_text(talk.takes_place_on),
        "way": talk.way.value,
        "title": talk.title,
        "speaker": _speaker(talk),
    }
    return say.sentence("talks_only", words, _refs([talk]))


def _titles(say: Wording, held: Sequence[Talk]) -> list[Sentence]:
    titled = [one for one in held if one.title]
    if not titled or len(titled) > _NAMED:
        return []
    told = "，".join(f"{day_text(one.takes_place_on)}讲《{one.title}》" for one in titled)
    return [say.sentence("talks_titles", {"told": told}, _refs(titled))]


def _ways(say: Wording, held: Sequence[Talk]) -> list[Sentence]:
    counts = {way: sum(one.way is way for one in held) for way in TalkWay}
    ways = [way for way in TalkWay if counts[way]]
    if len(ways) == 1:
        same: dict[str, object] = {"way": ways[0].value, "held": len(held)}
        return [say.sentence("talks_one_way", same, _refs(held))]
    others = [one for one in held if one.way is not TalkWay.CEREMONY]
    told = "、".join(f"{counts[way]}次{_BY[way]}" for way in ways if way in _BY)
    words = {"told": told, "ceremony": counts[TalkWay.CEREMONY] > 0}
    return [say.sentence("talks_ways", words, _refs(others))]


def _speakers(say: Wording, held: Sequence[Talk]) -> list[Sentence]:
    known = [one for one in held if _speaker(one)]
    names = list(dict.fromkeys(_speaker(one) for one in known))
    if not known:
        return []
    if len(names) <= _NAMED:
        words = {"names": "、".join(names), "part": len(known) < len(held)}
        return [say.sentence("talks_speakers", words, _refs(known))]
    of_kind = [one for one in known if one.speaker_kind is not None]
    told = "、".join(
        f"{_kind(kind)}{count}次"
        for kind in SpeakerKind
        if (count := sum(one.speaker_kind is kind for one in of_kind))
    )
    return [say.sentence("talks_kinds", {"told": told}, _refs(of_kind))] if told else []


def _moved(say: Wording, held: Sequence[Talk]) -> list[Sentence]:
    moved = [one for one in held if one.moved]
    told = "；".join(_move(one) for one in moved)
    return [say.sentence("talks_moved", {"told": told}, _refs(moved))] if moved else []


def _move(talk: Talk) -> str:
    because = talk.moved_because.strip("，。； ")
    why = f"因{because.removeprefix('因为').removeprefix('因')}，" if because else ""
    return f"{why}原定{day_text(talk.planned_on)}的讲话改在{day_text(talk.takes_place_on)}进行"


def _audience(say: Wording, figures: Mapping[str, Figure], held: Sequence[Talk]) -> list[Sentence]:
    present = figures["talks.present"]
    audiences = list(dict.fromkeys(one.audience for one in held))
    if "" in audiences or len(audiences) > _NAMED:
        audiences = []  # what is known of some is not said of all
    words: dict[str, object] = {
        "audiences": "、".join(audiences),
        "several": len(audiences) > 1,
        "part": present.sources < len(held),
        "known": present.sources,
        "present": present.value,
    }
    sources = _refs(held) if audiences else []
    if present.sources:
        return [say.sentence("talks_heads", words, sources)]
    return [say.sentence("talks_audience", words, sources)] if audiences else []


def _speaker(talk: Talk) -> str:
    """Return who spoke: post and name; of a pupil the post only; "" where nothing is known."""
    if talk.speaker_kind is SpeakerKind.PUPIL:
        return talk.speaker_post or _kind(SpeakerKind.PUPIL)
    known = f"{talk.speaker_post}{talk.speaker}"
    return known or ("" if talk.speaker_kind is None else _kind(talk.speaker_kind))


def _kind(kind: SpeakerKind) -> str:
    words = {
        SpeakerKind.PUPIL: "学生代表",
        SpeakerKind.TEACHER: "教师",
        SpeakerKind.GUEST: "校外人员",
    }
    return words.get(kind) or VALUES[f"speaker.{kind.value}"].zh


def _refs(talks: Sequence[Talk]) -> list[RowRef]:
    return [RowRef("flag_talk", one.uid) for one in talks]
