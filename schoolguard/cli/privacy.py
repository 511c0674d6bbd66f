"""The commands of keeping little: what goes when, one pupil's data, the recovery code."""

import argparse
from typing import TYPE_CHECKING

from schoolguard.cli.words import complain, new_action, say
from schoolguard.domain.catalogue import Lang, render_value
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.people import MakeRecoveryCode
from schoolguard.domain.pupil_data import ErasePupil
from schoolguard.domain.retention import Losses, Purge, SetKeepDays

if TYPE_CHECKING:
    from schoolguard.services import Services


def purge(services: "Services", arguments: argparse.Namespace) -> int:
    """Say what is due, or delete it."""
    lang: Lang = arguments.lang
    keeper = services.retention
    if arguments.days is not None:
        school = services.school.get()
        if school is None:
            raise SchoolError("store.not_found")
        command = SetKeepDays(action_id=new_action(), version=school.version, days=arguments.days)
        keeper.set_days(command)
    if keeper.unfinished() and keeper.office.writable:
        keeper.settle()
    found = keeper.preview()
    if found.losses.nothing:
        day = found.due.on
        say("purge.never" if day is None else "purge.next", lang, day=day)
        return 0
    say("purge.due", lang, losses=losses_text(found.losses, lang))
    for one in found.losses.classes if arguments.classes else ():
        say("purge.class", lang, name=one.name, pupils=one.pupils, phones=one.phones)
    if found.mentions:
        say("purge.mentions", lang, n=len(found.mentions))
        for mention in found.mentions:
            noun = render_value(f"noun.{mention.noun}", lang)
            say(
                "purge.mention", lang, noun=noun, field=mention.field.get(lang), words=mention.words
            )
    copies = found.copies
    say("purge.copies", lang, rewritten=len(copies.rewritten), dropped=len(copies.dropped))
    if not arguments.yes:
        say("purge.how", lang)
        return 0
    done = keeper.purge(
        Purge(
            action_id=new_action(),
            school_years=found.due.school_years,
            campaign_uids=found.due.campaign_uids,
            mentions=not arguments.leave_words,
        )
    )
    say("purge.done", lang, losses=losses_text(done.losses, lang))
    if done.waiting:
        complain("purge.waiting", lang)
    return 0


def pupil(services: "Services", arguments: argparse.Namespace) -> int:
    """Find a pupil, write all that is known, or delete it."""
    lang: Lang = arguments.lang
    desk = services.pupil_data
    if arguments.work == "find":
        hits = desk.find(arguments.name)
        for one in hits:
            say(
                "pupil.hit",
                lang,
                uid=one.uid,
                class_name=one.class_name,
                seat=one.seat_no,
                name=one.name,
            )
        if not hits:
            say("pupil.none", lang)
        return 0
    if arguments.work == "show":
        desk.write(arguments.uid, arguments.out)
        say("cli.written", lang, file=arguments.out)
        return 0
    data = desk.show(arguments.uid)
    refs = () if arguments.leave_words else tuple(one.ref for one in data.mentions)
    done = desk.erase(ErasePupil(action_id=new_action(), uid=arguments.uid, ref_uids=refs))
    say("pupil.erased", lang)
    if done.waiting:
        complain("purge.waiting", lang)
    return 0


def recovery(services: "Services", arguments: argparse.Namespace) -> int:
    """Make a recovery code and say it, this once."""
    code = services.people.make_code(MakeRecoveryCode(action_id=new_action()))
    say("recovery.code", arguments.lang, words=code)
    return 0


def losses_text(losses: Losses, lang: Lang) -> str:
    """Return what goes as one sentence."""
    counts = {name: getattr(losses, name) for name in Losses.__slots__ if name != "classes"}
    return render_value("purge.losses", lang, **counts)
