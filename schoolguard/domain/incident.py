"""Attempts at fraud that were met or stopped. No field takes a pupil's name."""

import re
import unicodedata
from datetime import date
from enum import StrEnum
from typing import Final

from schoolguard.domain.amounts import About
from schoolguard.domain.detail import DetailLine
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.fields import described
from schoolguard.domain.record import dataclass
from schoolguard.domain.rows import Command, Row

_PHONE: Final = re.compile(r"(?<!\d)(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)")
_LANDLINE: Final = re.compile(r"(?<!\d)0\d{2,3}[- ]?\d{7,8}(?!\d)")
_ID_NUMBER: Final = re.compile(r"(?<!\d)\d{6}[- ]?\d{8}[- ]?\d{3}[\dXx](?!\d)")


class Outcome(StrEnum):
    """How it ended."""

    STOPPED = "stopped"
    LOST = "lost"
    INVESTIGATING = "investigating"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident(Row):
    """One attempt, or several of a time told together. ``amount`` is in whole yuan."""

    campaign_uid: str = described("宣传月", "Campaign")
    happened_on: date = described("日期", "Date", sheet="日期", required=True)
    ended_on: date | None = described("到", "Until", sheet="结束日期", default=None)
    count: int = described("起数", "Cases", sheet="起数", default=1)
    count_about: About = described(
        "起数的约或余", "Cases: about", limit=10, sheet="起数约余", default=About.EXACT
    )
    fraud_type: str = described("诈骗类型", "Kind of fraud", limit=40, sheet="诈骗类型", default="")
    amount: int | None = described("涉及金额", "Amount", sheet="金额（元）", default=None)
    amount_about: About = described(
        "金额的约或余", "Amount: about", limit=10, sheet="金额约余", default=About.EXACT
    )
    reported_to: str = described("报给", "Reported to", limit=60, sheet="报给", default="")
    outcome: Outcome = described("结果", "Outcome", limit=20, sheet="结果", default=Outcome.OTHER)
    account: str = described("经过", "What happened", limit=1000, sheet="经过", default="")
    details: tuple[DetailLine, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveIncident(Command):
    """Record an incident (``uid`` None) or change one; ``details`` None leaves them as they are."""

    uid: str | None = None
    version: int = 0
    campaign_uid: str
    happened_on: date
    ended_on: date | None = None
    count: int = 1
    count_about: About = About.EXACT
    fraud_type: str = ""
    amount: int | None = None
    amount_about: About = About.EXACT
    reported_to: str = ""
    outcome: Outcome = Outcome.STOPPED
    account: str = ""
    details: tuple[DetailLine, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveIncidents(Command):
    """Put incidents into the bin; ``rows`` are (public id, version)."""

    rows: tuple[tuple[str, int], ...]


def check_anonymous(text: str) -> None:
    """Raise ``incident.id_number`` or ``incident.phone`` where such a number stands in a text.

    Any eighteen digits of that shape count, whether or not their check digit is right.
    """
    plain = unicodedata.normalize("NFKC", text)
    if _ID_NUMBER.search(plain):
        raise SchoolError("incident.id_number")
    if _PHONE.search(plain) or _LANDLINE.search(plain):
        raise SchoolError("incident.phone")
