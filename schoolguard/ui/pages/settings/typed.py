"""What is typed in the section 学校与宣传月."""

from dataclasses import dataclass
from datetime import date

from schoolguard.domain.campaign import Notice


@dataclass(frozen=True, slots=True, kw_only=True)
class SchoolValues:
    """What is typed about the school."""

    name: str
    keep_names: bool
    keep_phones: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CampaignValues:
    """What is typed about the campaign."""

    title: str
    theme: str
    starts_on: date
    ends_on: date
    meeting_due_on: date
    written_into: str
    notice: Notice
