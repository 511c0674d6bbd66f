"""The commands of the month: what they read and write."""

import argparse
from typing import TYPE_CHECKING

from schoolguard.cli.calendar_days import copy_campaign, say_days_off
from schoolguard.cli.words import complain_lines, new_action, say, say_json, stage_of
from schoolguard.domain.activity import ActivityKind, LogActivity
from schoolguard.domain.amounts import About, number_text
from schoolguard.domain.campaign import Campaign, Notice, SaveCampaign
from schoolguard.domain.catalogue import VALUES, Lang, Text, render_for, render_value
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.school import SaveSchool, SchoolClass, school_year_of

if TYPE_CHECKING:
    from schoolguard.services import Services


def figures(services: "Services", arguments: argparse.Namespace) -> int:
    """Say every figure of the campaign."""
    campaign = services.campaigns.current(arguments.campaign)
    found = services.figures.all(campaign.uid)
    if arguments.json:
        say_json(
            [
                {
                    "key": one.key,
                    "value": None if one.value is None else float(one.value),
                    "unit": one.unit.value,
                    **({} if one.about is About.EXACT else {"about": one.about.value}),
                    "rows": one.sources,
                }
                for one in found
            ]
        )
        return 0
    lang: Lang = arguments.lang
    stage = stage_of(services)
    for one in found:
        known = one.value is not None
        say(
            "cli.figure",
            lang,
            label=one.label or render_for(stage, f"figure.{one.key}", lang),
            value=number_text(one.value, one.about, lang=lang)
            if one.value is not None
            else render_value("cli.no_value", lang),
            unit=render_value(f"unit.{one.unit.value}", lang) if known else "",
            sources=one.sources,
        )
    return 0


def check(services: "Services", arguments: argparse.Namespace) -> int:
    """Look through the store."""
    report = services.backups.check(*arguments.anchor)
    lang: Lang = arguments.lang
    if report.sound:
        say("cli.sound", lang, lines=report.audit_lines, anchor=report.anchor[:16])
        say("trail.compared", lang, count=report.trail.compared)
        return 0
    lines = [render_value("cli.damage", lang, text=text) for text in report.damage]
    if report.broken_line is not None:
        lines.append(render_value("cli.broken_line", lang, line=report.broken_line))
    lines += [
        render_value(f"trail.{one.kind.value}", lang, name=one.name, lines=one.lines)
        for one in report.trail.amiss
    ]
    complain_lines(lines)
    return 2


def school(services: "Services", arguments: argparse.Namespace) -> int:
    """Name the school."""
    found = services.school.get()
    saved = services.school.save(
        SaveSchool(
            action_id=new_action(),
            version=0 if found is None else found.version,
            name=arguments.name,
            keep_names=arguments.keep_names,
            keep_phones=arguments.keep_phones,
        )
    )
    say("cli.saved", arguments.lang, name=saved.name)
    return 0


def campaign(services: "Services", arguments: argparse.Namespace) -> int:
    """Begin or change a campaign, or copy an earlier one."""
    if arguments.copy_from is not None:
        return copy_campaign(services, arguments)
    found = None
    if arguments.campaign is not None:
        found = services.campaigns.current(arguments.campaign)
    saved = services.campaigns.save(
        SaveCampaign(
            action_id=new_action(),
            uid=None if found is None else found.uid,
            version=0 if found is None else found.version,
            title=arguments.title or "防范电信网络诈骗宣传月",
            theme=arguments.theme,
            starts_on=arguments.starts_on,
            ends_on=arguments.ends_on,
            meeting_due_on=arguments.meetings_by or arguments.ends_on,
            written_into=arguments.written_into,
            notice=Notice(
                issuer=arguments.notice_issuer,
                title=arguments.notice_title,
                number=arguments.notice_number,
                asks=arguments.notice_asks,
                report_due=arguments.report_due,
                contact=arguments.notice_contact,
            ),
        )
    )
    say("cli.saved", arguments.lang, name=f"{saved.key} {saved.title}")
    say_days_off(services, saved.uid, arguments.lang)
    return 0


def log(services: "Services", arguments: argparse.Namespace) -> int:
    """Log a class meeting."""
    campaign = services.campaigns.current(arguments.campaign)
    of_class = find_class(services, campaign, arguments.class_name)
    saved = services.activities.log(
        LogActivity(
            action_id=new_action(),
            kind=ActivityKind.CLASS_MEETING,
            campaign_uid=campaign.uid,
            class_uid=of_class.uid,
            task_uid=find_task(services, campaign, arguments.task),
            held_on=arguments.held_on or services.activities.today(),
            place=arguments.place,
            leader=arguments.leader or of_class.class_teacher,
            planned_heads=of_class.heads if arguments.planned is None else arguments.planned,
            present_heads=arguments.present,
            content=arguments.content,
        )
    )
    kind = render_for(stage_of(services), f"kind.{saved.kind.value}", arguments.lang)
    say("cli.saved", arguments.lang, name=f"{saved.class_name} {kind} {saved.held_on}")
    return 0


def audit(services: "Services", arguments: argparse.Namespace) -> int:
    """Say the newest lines of the audit trail."""
    lines = services.audit.newest(arguments.newest)
    if arguments.json:
        say_json([{name: getattr(line, name) for name in line.__slots__} for line in lines])
        return 0
    lang: Lang = arguments.lang
    for line in lines:
        say(
            "cli.audit",
            lang,
            at=line.at.isoformat(timespec="seconds"),
            actor=line.actor,
            action=_word(f"action.{line.action}", lang),
            noun=_word(f"noun.{line.noun}", lang),
            uid=line.row_uid,
            fields=",".join(line.fields),
        )
    return 0


def find_class(services: "Services", campaign: Campaign, written: str) -> SchoolClass:
    """Return the class of a campaign's year that a name means; raises ``cli.bad_class``."""
    found = services.classes.named(written, school_year_of(campaign.starts_on))
    if len(found) != 1:
        raise SchoolError("cli.bad_class", name=written)
    return found[0]


def find_task(services: "Services", campaign: Campaign, title: str) -> str | None:
    """Return the public id of the task of a title, None for ""; raises ``cli.bad_task``."""
    if not title:
        return None
    found = [one.uid for one in services.campaigns.tasks(campaign) if one.title == title]
    if len(found) != 1:
        raise SchoolError("cli.bad_task", title=title)
    return found[0]


def _word(code: str, lang: Lang) -> str:
    return VALUES.get(code, Text(code, code)).get(lang)
