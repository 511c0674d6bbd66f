"""The hand-in folder (报送件): the files of a finalised summary as the bureau wants them.

Whether it was handed in, returned, and handed in again is kept with it.
"""

import re
from collections.abc import Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.fields import Privacy, described
from schoolguard.domain.record import dataclass
from schoolguard.domain.rows import Command, Row

PATTERN: Final = "{单位}-{事项}"
"""How the folder and its files are named unless the bureau wants it otherwise."""
_PARTS: Final = ("单位", "事项", "日期")
_PART: Final = re.compile(r"\{([^{}]*)\}")
_NOT_IN_NAMES: Final = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_RESERVED: Final = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")
LEAST_KILOBYTES: Final = 40
MOST_PHOTOS: Final = 20


class SubmissionState(StrEnum):
    """Where a hand-in stands."""

    PREPARED = "prepared"
    HANDED_IN = "handed_in"
    RETURNED = "returned"


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmissionRules(Row):
    """What the bureau wants of a hand-in; kept for the school, for years.

    ``longest`` is the most characters of the summary's body, None where there is no limit;
    ``photo_kilobytes`` the most that one picture may take.
    """

    unit: str = described("单位简称", "Short name of the school", limit=40, default="")
    matter: str = described("事项", "Matter", limit=60, default="防范电信网络诈骗宣传月总结")
    pattern: str = described("命名", "Naming", limit=80, default=PATTERN, required=True)
    longest: int | None = described("正文字数上限", "Most characters of the text", default=None)
    least_photos: int = described("照片最少", "Photos, at least", default=0)
    most_photos: int = described("照片最多", "Photos, at most", default=5)
    photo_kilobytes: int = described("每张照片最大（KB）", "KB of a photo, at most", default=400)


@dataclass(frozen=True, slots=True)
class SubmittedFile:
    """One file of a hand-in: its name, size in bytes and SHA-256."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission(Row):
    """One hand-in: what was written when, and what became of it."""

    campaign_uid: str = described("宣传月", "Campaign")
    summary_uid: str = described("定稿", "Final summary")
    number: int = described("第几次", "Number")
    folder: str = described("文件夹", "Folder", limit=120)
    as_of: date = described("数据截止", "Figures as of")
    prepared_at: datetime = described("整理时间", "Prepared at")
    files: tuple[SubmittedFile, ...] = described("文件", "Files", default=())
    handed_in_on: date | None = described("报送日期", "Handed in on", default=None)
    handed_in_to: str = described(
        "报给", "Handed in to", limit=60, privacy=Privacy.STAFF, default=""
    )
    returned_on: date | None = described("退回日期", "Returned on", default=None)
    returned_because: str = described("退回原因", "Returned because", limit=200, default="")

    @property
    def state(self) -> SubmissionState:
        """Derived from its days."""
        if self.returned_on is not None:
            return SubmissionState.RETURNED
        return SubmissionState.PREPARED if self.handed_in_on is None else SubmissionState.HANDED_IN


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveRules(Command):
    """Set what the bureau wants."""

    version: int
    unit: str
    matter: str
    pattern: str = PATTERN
    longest: int | None = None
    least_photos: int = 0
    most_photos: int = 5
    photo_kilobytes: int = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class PrepareSubmission(Command):
    """Write the folder of the summary that stands: these photos, these bureau's sheets."""

    campaign_uid: str
    photo_uids: tuple[str, ...] = ()
    sheet_uids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkHandedIn(Command):
    """Note that a folder went to the bureau."""

    uid: str
    version: int
    on: date
    to: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkReturned(Command):
    """Note that the bureau gave it back."""

    uid: str
    version: int
    on: date
    because: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveSubmission(Command):
    """Put the note of a hand-in into the bin; the folder on the disk stays."""

    uid: str
    version: int


def file_stem(rules: SubmissionRules, school: str, day: date, matter: str = "") -> str:
    """Return a name as the bureau wants it, fit for every system's files.

    Raises ``submission.pattern`` for a part that we do not know.
    """
    words = {
        "单位": rules.unit or school,
        "事项": matter or rules.matter,
        "日期": f"{day:%Y%m%d}",
    }
    for part in _PART.findall(rules.pattern):
        if part not in words:
            raise SchoolError("submission.pattern", part=part, known="、".join(_PARTS))
    name = _PART.sub(lambda part: words[part[1]], rules.pattern)
    name = _NOT_IN_NAMES.sub("_", name)[:80].strip(" ._")
    if not name or _RESERVED.fullmatch(name):
        raise SchoolError("submission.no_name")
    return name


def check_rules(values: SubmissionRules | SaveRules) -> None:
    """Raise ``submission.photos`` or ``submission.kilobytes`` for limits that cannot be met."""
    if not 0 <= values.least_photos <= values.most_photos <= MOST_PHOTOS:
        raise SchoolError("submission.photos", most=MOST_PHOTOS)
    if values.photo_kilobytes < LEAST_KILOBYTES:
        raise SchoolError("submission.kilobytes", least=LEAST_KILOBYTES)
    if values.longest is not None and values.longest < 1:
        raise SchoolError("submission.longest")


def check_photos(rules: SubmissionRules, chosen: Sequence[str]) -> None:
    """Raise ``submission.photo_count`` where the bureau wants more or fewer."""
    if not rules.least_photos <= len(chosen) <= rules.most_photos:
        raise SchoolError(
            "submission.photo_count",
            count=len(chosen),
            least=rules.least_photos,
            most=rules.most_photos,
        )
