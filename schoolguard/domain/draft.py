"""What was typed into a form and not saved: kept, so that neither a crash nor closing loses it."""

from datetime import datetime, timedelta
from typing import Final

from schoolguard.domain.fields import Privacy, described
from schoolguard.domain.record import dataclass
from schoolguard.domain.rows import Command, Row

KEPT_FOR: Final = timedelta(days=30)
"""How long a draft, a removed record and a change's former state are kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft(Row):
    """A half-filled form of one person.

    ``page`` and ``form`` say where it is opened, ``subject`` what it is about (public ids, as the
    form words it; empty where the page has one such form). ``typed`` is JSON: a value a field.
    """

    actor: str = described("操作人", "Who", limit=40, privacy=Privacy.STAFF)
    page: str = described("页面", "Page", limit=40, privacy=Privacy.SYSTEM)
    form: str = described("表单", "Form", limit=60, privacy=Privacy.SYSTEM)
    subject: str = described("对象", "Subject", limit=4000, privacy=Privacy.SYSTEM)
    title: str = described("标题", "Title", limit=120, privacy=Privacy.PUPIL)
    typed: str = described("填写内容", "Typed", privacy=Privacy.PUPIL)
    kept_at: datetime = described("保存时间", "Kept at", privacy=Privacy.SYSTEM)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepDraft(Command):
    """Keep what is typed under ``uid``, which the form made; in place of what it kept before."""

    uid: str
    page: str
    form: str
    subject: str
    title: str
    typed: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DropDraft(Command):
    """Forget a draft: it was saved, or is not wanted. One that is gone already is no trouble."""

    uid: str
