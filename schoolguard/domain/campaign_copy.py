"""A campaign copied from an earlier one, its dates shifted by whole weeks."""

from calendar import monthrange
from datetime import date, timedelta

from schoolguard.domain.campaign import Campaign
from schoolguard.domain.catalogue import Lang, render_value
from schoolguard.domain.record import dataclass
from schoolguard.domain.rows import Command


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyCampaign(Command):
    """Begin a campaign that does again what an earlier one did.

    The title is the earlier one's where none is given, the length too. The notice, the theme and
    the plan it was written into are this month's own, so they are never copied.
    """

    from_uid: str
    starts_on: date
    ends_on: date | None = None
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """A date that could not stay where whole weeks put it.

    ``because`` is the calendar entry's name, empty for a weekend; ``outside`` says that the date
    lay outside the new campaign.
    """

    noun: str
    title: str
    shifted: date
    day: date
    because: str = ""
    outside: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyPlan:
    """What a copy does: ``counts`` are (noun, rows), ``weeks`` how far dates were shifted.

    ``known_until`` is the last day whose public holidays the calendar knows; None for none.
    """

    source: Campaign
    campaign: Campaign
    weeks: int
    counts: tuple[tuple[str, int], ...]
    moved: tuple[Moved, ...]
    known_until: date | None = None


def whole_weeks(before: date, after: date) -> int:
    """Return the whole weeks from ``before`` to ``after``, rounded to the nearest."""
    return round((after - before).days / 7)


def usual_end(source: Campaign, starts_on: date) -> date:
    """Return where a copy ends: a whole calendar month again, else as many days."""
    first, last = source.starts_on, source.ends_on
    month_end = monthrange(last.year, last.month)[1]
    months = (first.year, first.month) == (last.year, last.month)
    if months and first.day == 1 and last.day == month_end and starts_on.day == 1:
        return starts_on.replace(day=monthrange(starts_on.year, starts_on.month)[1])
    return starts_on + (last - first)


def plan_words(plan: CopyPlan, lang: Lang) -> tuple[str, ...]:
    """Return what a copy does, a line each: what comes along, then what had to move."""
    counted = [
        render_value("copy.count", lang, noun=render_value(f"noun.{noun}", lang), count=count)
        for noun, count in plan.counts
        if count
    ]
    nothing = render_value("copy.nothing", lang)
    comes = render_value("copy.comma", lang).join(counted) or nothing
    lines = [
        render_value("copy.weeks", lang, weeks=plan.weeks),
        render_value("copy.comes", lang, what=comes),
        *(_moved_words(one, lang) for one in plan.moved),
    ]
    known = plan.known_until
    if known is None:
        lines.append(render_value("copy.nothing_known", lang))
    elif known < plan.campaign.ends_on:
        lines.append(render_value("copy.known_until", lang, day=known.isoformat()))
    elif not plan.moved:
        lines.append(render_value("copy.none_moved", lang))
    return tuple(lines)


def day_words(day: date, lang: Lang) -> str:
    """Return a day with its weekday: 11月9日（周一）."""
    weekday = render_value(f"weekday.{day.isoweekday()}", lang)
    return render_value("copy.day", lang, month=day.month, day=day.day, weekday=weekday)


def shifted(day: date, weeks: int) -> date:
    """Return a day moved by whole weeks."""
    return day + timedelta(weeks=weeks)


def _moved_words(one: Moved, lang: Lang) -> str:
    code = "copy.outside" if one.outside else "copy.day_off"
    because = one.because or render_value("due.weekend", lang)
    return render_value(
        "copy.moved",
        lang,
        what=render_value(f"noun.{one.noun}", lang),
        title=one.title or render_value("copy.untitled", lang),
        before=day_words(one.shifted, lang),
        why=render_value(code, lang, because=because),
        after=day_words(one.day, lang),
    )
