"""A relay pasted from the staff group: what it would log, and logged where that is confirmed."""

import argparse
from typing import TYPE_CHECKING

from schoolguard.cli.handins import records_of, say_rows
from schoolguard.cli.month import find_task
from schoolguard.cli.words import new_action, read_text, say, say_json
from schoolguard.domain.campaign import TaskKind
from schoolguard.domain.incoming import Incoming, TakeIncoming, judge

if TYPE_CHECKING:
    from schoolguard.services import Services


def relay(services: "Services", arguments: argparse.Namespace) -> int:
    """Say what a relay would log; log what is new of it with ``--confirm``."""
    campaign = services.campaigns.current(arguments.campaign)
    text = read_text(arguments.file, "relay.no_file")
    day = arguments.on or services.activities.today()
    kind = TaskKind(arguments.kind)
    task = find_task(services, campaign, arguments.task)
    rows = services.relays.propose(campaign.uid, text, day, kind, task)
    added = changed = 0
    if arguments.confirm and (records := records_of(rows, take=arguments.take)):
        command = TakeIncoming(action_id=new_action(), campaign_uid=campaign.uid, records=records)
        taken = services.relays.confirm(command)
        added, changed = len(taken.added), len(taken.changed)
    if arguments.json:
        say_json({"rows": list(map(_json, rows)), "added": added, "changed": changed})
        return 0
    say_rows(rows, arguments.lang)
    if arguments.confirm:
        say("cli.handin_done", arguments.lang, added=added, changed=changed)
    else:
        say("cli.relay_dry", arguments.lang)
    return 0


def _json(one: Incoming) -> dict[str, object]:
    judged = judge(one)
    errors = [*([judged.error] if judged.error else []), *one.doubts]
    return {
        "line": int(one.place_in),
        "text": one.text,
        "state": judged.state.value,
        "class": one.class_name,
        "held_on": one.held_on,
        "planned": one.planned_heads,
        "present": one.present_heads,
        "differs": judged.differing,
        "notes": [error.code for error in errors],
    }
