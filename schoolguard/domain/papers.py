"""Papers: what can be set from the records, for whom, in which formats and with which choices."""

from collections.abc import Callable, Mapping
from dataclasses import field, replace
from datetime import date
from enum import StrEnum
from typing import Any, Final

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.fields import described, specs
from schoolguard.domain.people import Reach
from schoolguard.domain.record import dataclass


class PaperGroup(StrEnum):
    """The page that offers a paper; the values are the pages' own names."""

    TODAY = "today"
    LEADERSHIP = "leadership"
    ASSIGNMENTS = "assignments"
    TALKS = "talks"
    MESSAGES = "messages"
    LEAFLETS = "leaflets"
    ACTIVITIES = "activities"
    EVIDENCE = "evidence"
    LIBRARY = "library"
    SUMMARY = "summary"


class PaperFormat(StrEnum):
    """What kinds of file there are; the values are the files' endings."""

    PDF = "pdf"
    DOCX = "docx"
    XLSX = "xlsx"
    PPTX = "pptx"
    PNG = "png"


class PaperBand(StrEnum):
    """The age that a paper is written for."""

    LOWER_PRIMARY = "lower_primary"
    UPPER_PRIMARY = "upper_primary"
    JUNIOR_HIGH = "junior_high"
    SENIOR_HIGH = "senior_high"


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperOptions:
    """Every choice that a paper may offer; a :class:`PaperKind` names those that are its own.

    ``class_uids`` empty means all classes; ``dated`` None the present day; ``points`` is the size
    of the body text; ``rows`` are rows to be filled by hand; ``photos``: small pictures as well;
    ``slip``: with a slip to send back; ``large``: on A3; ``asked``: the office says that the notice
    asks for it.
    """

    class_uids: tuple[str, ...] = described("班级", "Classes", default=())
    band: PaperBand | None = described("年级段", "Age", default=None)
    black: bool = described("黑白打印", "Black only", default=False)
    size: str = described("纸张", "Paper", limit=20, default="A4")
    dated: date | None = described("落款日期", "Dated", default=None)
    points: int = described("字号（磅）", "Size of type (pt)", default=22)
    rows: int = described("空白行", "Blank rows", default=40)
    slip: bool = described("带回执", "With a slip", default=False)
    large: bool = described("用A3纸", "On A3", default=False)
    asked: bool = described("来文要求", "The notice asks for it", default=False)
    photos: bool = described("附图片", "With pictures", default=False)


RANGES: Final[Mapping[str, tuple[int, int]]] = {"points": (9, 48), "rows": (0, 400)}
"""The least and the most of the choices that are numbers."""

OPTIONS: Final = tuple(specs(PaperOptions))


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperKind:
    """A paper that the program can set. Its name is ``paper.<key>`` of the catalogue.

    ``subject`` is the noun that it is about (:data:`schoolguard.domain.nouns.NOUNS`), None for
    the campaign as a whole; where it is not ``subject_needed`` the paper may do without.
    ``formats`` begin with the one that is proposed. ``options`` are
    names of :class:`PaperOptions`; ``given`` holds what differs there at first. ``needs`` says
    who may have it: NOTHING everybody who may look, OWN_CLASSES teachers for own classes (chosen
    by ``class_uids`` or the subject), EVERYTHING the office alone.
    """

    key: str
    group: PaperGroup
    formats: tuple[PaperFormat, ...] = (PaperFormat.PDF,)
    subject: str | None = None
    subject_needed: bool = True
    options: tuple[str, ...] = ()
    given: PaperOptions = field(default_factory=PaperOptions)
    needs: Reach = Reach.NOTHING

    def __post_init__(self) -> None:
        """Refuse choices that nobody has described."""
        unknown = set(self.options) - set(OPTIONS)
        if unknown:
            raise ValueError(f"{self.key}: no such options: {sorted(unknown)}")


def with_option(kind: PaperKind, options: PaperOptions, name: str, text: str) -> PaperOptions:
    """Return ``options`` with one choice as somebody wrote it; classes are their public ids.

    Raises ``papers.no_option``, ``papers.bad_option``.
    """
    if name not in kind.options:
        raise SchoolError("papers.no_option", name=name, known="、".join(kind.options) or "—")
    try:
        value = _READERS[name](text.strip())
    except (KeyError, ValueError) as error:
        raise SchoolError("papers.bad_option", name=name, value=text) from error
    least, most = RANGES.get(name, (0, 0))
    if name in RANGES and not (isinstance(value, int) and least <= value <= most):
        raise SchoolError("papers.bad_option", name=name, value=text)
    changed: dict[str, Any] = {name: value}
    return replace(options, **changed)


def _band(text: str) -> PaperBand | None:
    return PaperBand(text) if text else None


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _yes(text: str) -> bool:
    return _YES[text.lower()]


def _uids(text: str) -> tuple[str, ...]:
    return tuple(one.strip() for one in text.split(",") if one.strip())


_YES: Final = {"1": True, "yes": True, "true": True, "是": True} | {
    "0": False,
    "no": False,
    "false": False,
    "否": False,
}
_READERS: Final[Mapping[str, Callable[[str], object]]] = {
    "class_uids": _uids,
    "band": _band,
    "black": _yes,
    "size": str,
    "dated": _day,
    "points": int,
    "rows": int,
    "slip": _yes,
    "large": _yes,
    "asked": _yes,
    "photos": _yes,
}
