"""Hand-in sheets on the command line: write them, read what came back."""

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING

from schoolguard.cli.words import complain, new_action, say
from schoolguard.domain.activity import Activity
from schoolguard.domain.catalogue import Lang, render_error, render_value
from schoolguard.domain.fields import specs
from schoolguard.domain.handin import HandinRead
from schoolguard.domain.incoming import (
    Choice,
    Incoming,
    IncomingRecord,
    IncomingState,
    TakeIncoming,
    first_choice,
    judge,
    record_of,
)

if TYPE_CHECKING:
    from schoolguard.services import Services


def handin(services: "Services", arguments: argparse.Namespace) -> int:
    """Write sheets, or read those that came back."""
    campaign = services.campaigns.current(arguments.campaign)
    if arguments.what == "write":
        files = services.handins.write(campaign.uid, arguments.out, arguments.per)
        say("cli.handins_written", arguments.lang, count=len(files), folder=arguments.out)
        return 0
    read = services.handins.read(campaign.uid, arguments.files)
    _say_read(read, arguments.lang)
    code = 2 if read.troubles else 0
    if not arguments.yes:
        say("cli.handin_dry", arguments.lang)
        return code
    added = changed = 0
    if records := records_of(read.rows, take=arguments.take):
        command = TakeIncoming(action_id=new_action(), campaign_uid=campaign.uid, records=records)
        taken = services.handins.confirm(command)
        added, changed = len(taken.added), len(taken.changed)
    say("cli.handin_done", arguments.lang, added=added, changed=changed)
    return code


def records_of(rows: Sequence[Incoming], *, take: bool) -> tuple[IncomingRecord, ...]:
    """Return what is logged: what is new, and with ``take`` what differs as well."""
    found = []
    for one in rows:
        choice = first_choice(one)
        if take and judge(one).state is IncomingState.DIFFERS:
            choice = Choice.TAKE
        if (record := record_of(one, choice)) is not None:
            found.append(record)
    return tuple(found)


def _say_read(read: HandinRead, lang: Lang) -> None:
    say_rows(read.rows, lang)
    for trouble in read.troubles:
        what, remedy = render_error(trouble.error, lang)
        complain("cli.handin_file", lang, file=trouble.file, what=what, remedy=remedy)


def say_rows(rows: Sequence[Incoming], lang: Lang) -> None:
    """Say what each proposed record is beside what is stored, and how many are of each kind."""
    counts = dict.fromkeys(IncomingState, 0)
    for one in rows:
        judged = judge(one)
        counts[judged.state] += 1
        errors = [*([judged.error] if judged.error else []), *one.doubts]
        words = [render_error(error, lang)[0] for error in errors]
        if judged.match is not None:
            words += [_differing(name, judged.match, one, lang) for name in judged.differing]
        say(
            "cli.handin_row",
            lang,
            state=render_value(f"incoming_state.{judged.state.value}", lang),
            name=one.class_name,
            task=one.task_title,
            day=one.held_on or "—",
            heads=f"{_shown(one.present_heads)}/{_shown(one.planned_heads)}",
            file=one.source,
            cell=one.place_in,
            words=" ".join(words),
        )
    say("cli.handin_total", lang, **{state.value: count for state, count in counts.items()})


def _differing(name: str, stored: Activity, one: Incoming, lang: Lang) -> str:
    field = specs(Activity)[name].label.get(lang)
    pair = {"stored": _shown(getattr(stored, name)), "new": _shown(getattr(one, name))}
    return render_value("cli.handin_differs", lang, field=field, **pair)


def _shown(value: object) -> object:
    return "—" if value in (None, "") else value
