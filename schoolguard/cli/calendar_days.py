"""The commands of the work calendar, and of copying a campaign along it."""

import argparse
from typing import TYPE_CHECKING, TypeVar

from schoolguard.cli.words import new_action, say, say_json
from schoolguard.domain.calendar_days import (
    CalendarDay,
    DayKind,
    RemoveCalendarDays,
    SaveCalendarDay,
    TakeOverHolidays,
)
from schoolguard.domain.campaign_copy import CopyCampaign, day_words, plan_words
from schoolguard.domain.catalogue import VALUES, Lang, render_value
from schoolguard.domain.errors import SchoolError

if TYPE_CHECKING:
    from schoolguard.services import Services

T = TypeVar("T")


def calendar(services: "Services", arguments: argparse.Namespace) -> int:
    """Say every entry by date, until when holidays are known, and what is due on days off."""
    view = services.calendar.view()
    if arguments.json:
        say_json(
            [
                {
                    "starts_on": one.starts_on,
                    "ends_on": one.ends_on,
                    "kind": one.kind.value,
                    "follows": one.follows,
                    "name": one.name,
                    "note": one.note,
                    "origin": one.origin,
                }
                for one in view.calendar.days
            ]
        )
        return 0
    lang: Lang = arguments.lang
    for one in view.calendar.days:
        say(
            "cli.calendar_day",
            lang,
            first=one.starts_on,
            last=one.ends_on,
            kind=render_value(f"day_kind.{one.kind.value}", lang),
            name=one.name,
            note=one.note,
        )
    if view.known_until is not None:
        say("cli.calendar_known", lang, day=view.known_until)
    for notice in view.offered:
        say("cli.calendar_offered", lang, title=notice.title)
    if services.campaigns.everyone():
        say_days_off(services, services.campaigns.current(arguments.campaign).uid, lang)
    return 0


def calendar_day(services: "Services", arguments: argparse.Namespace) -> int:
    """Add an entry, change or remove the one that starts on a day, or take the notices over."""
    if arguments.take_over:
        view = services.calendar.take_over(TakeOverHolidays(action_id=new_action()))
        say("cli.calendar_known", arguments.lang, day=view.known_until)
        return 0
    on_top = [one for one in services.calendar.calendar().days if one.starts_on == arguments.day]
    found = on_top[-1] if on_top else None
    if arguments.remove:
        if found is None:
            raise SchoolError("calendar.none_on", day=arguments.day)
        rows = ((found.uid, found.version),)
        services.calendar.remove(RemoveCalendarDays(action_id=new_action(), rows=rows))
        say("cli.removed", arguments.lang, name=f"{found.starts_on} {found.name}")
        return 0
    saved = services.calendar.save(_command(found, arguments))
    say("cli.saved", arguments.lang, name=f"{saved.starts_on} {saved.name}")
    return 0


def copy_campaign(services: "Services", arguments: argparse.Namespace) -> int:
    """Begin a campaign from an earlier one, or with --preview only say what would come along."""
    if arguments.campaign is not None:
        raise SchoolError("campaign.copy_or_change")
    command = CopyCampaign(
        action_id=new_action(),
        from_uid=services.campaigns.current(arguments.copy_from).uid,
        starts_on=arguments.starts_on,
        ends_on=arguments.ends_on,
        title=arguments.title,
    )
    lang: Lang = arguments.lang
    dry = arguments.preview
    work = services.campaigns.preview_copy if dry else services.campaigns.copy
    plan = work(command)
    for line in plan_words(plan, lang):
        say("cli.line", lang, text=line)
    if dry:
        say("cli.dry", lang)
    else:
        say("cli.saved", lang, name=f"{plan.campaign.key} {plan.campaign.title}")
    return 0


def say_days_off(services: "Services", campaign_uid: str, lang: Lang) -> None:
    """Point out the campaign's due dates that fall on days off."""
    for one in services.calendar.due_on_days_off(campaign_uid):
        before = "—" if one.before is None else day_words(one.before, lang)
        say(
            "due.day_off",
            lang,
            what=VALUES[one.what].get(lang) if one.what in VALUES else one.what,
            day=day_words(one.day, lang),
            because=one.because or render_value("due.weekend", lang),
            before=before,
        )


def _command(found: CalendarDay | None, arguments: argparse.Namespace) -> SaveCalendarDay:
    """Return the entry as it stands, with what was given put in."""
    kind = DayKind.CLOSURE if found is None else found.kind
    ends_on = arguments.day if found is None else found.ends_on
    return SaveCalendarDay(
        action_id=new_action(),
        uid=None if found is None else found.uid,
        version=0 if found is None else found.version,
        starts_on=arguments.day,
        ends_on=arguments.until or ends_on,
        kind=kind if arguments.kind is None else DayKind(arguments.kind),
        name=_given(arguments.name, "" if found is None else found.name),
        note=_given(arguments.note, "" if found is None else found.note),
        follows=_given(arguments.follows, None if found is None else found.follows),
    )


def _given(asked: T | None, kept: T) -> T:
    return kept if asked is None else asked
