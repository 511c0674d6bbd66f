"""The commands of tasks: list them, add one."""

import argparse
from typing import TYPE_CHECKING

from schoolguard.cli.month import find_class
from schoolguard.cli.words import complain, new_action, say, say_json, stage_of
from schoolguard.domain.campaign import Campaign, TaskKind, TaskState
from schoolguard.domain.catalogue import Lang, render_for
from schoolguard.domain.task import SaveTask, burdens

if TYPE_CHECKING:
    from schoolguard.services import Services

_ASIDE = (TaskState.EXEMPT, TaskState.NOT_FOR)


def tasks(services: "Services", arguments: argparse.Namespace) -> int:
    """Say every task of the campaign, in order."""
    seen = services.tasks.of(services.campaigns.current(arguments.campaign).uid)
    lang: Lang = arguments.lang
    lines = []
    for place, one in enumerate(seen.tasks):
        states = [row.cells[place].state for row in seen.rows]
        lines.append(
            {
                "title": one.title,
                "kind": one.kind.value,
                "due_on": one.due_on,
                "responsible": one.responsible,
                "classes": sum(state not in _ASIDE for state in states),
                "done": states.count(TaskState.DONE),
            }
        )
    if arguments.json:
        say_json(lines)
        return 0
    stage = stage_of(services)
    for line in lines:
        say(
            "cli.task",
            lang,
            title=line["title"],
            kind=render_for(stage, f"task_kind.{line['kind']}", lang),
            due=line["due_on"],
            done=line["done"],
            classes=line["classes"],
            who=line["responsible"] or render_for(stage, "cli.task_teachers", lang),
        )
    return 0


def add(services: "Services", arguments: argparse.Namespace) -> int:
    """Add a task; warn where its title asks for what no task should."""
    campaign = services.campaigns.current(arguments.campaign)
    saved = services.tasks.save(
        SaveTask(
            action_id=new_action(),
            campaign_uid=campaign.uid,
            kind=TaskKind(arguments.kind),
            title=arguments.title,
            due_on=arguments.due,
            responsible=arguments.responsible,
            class_uids=_classes(services, campaign, arguments.classes),
        )
    )
    found = burdens(saved.title)
    if found:
        complain("cli.task_burden", arguments.lang, words="、".join(found))
    say("cli.saved", arguments.lang, name=saved.title)
    return 0


def _classes(services: "Services", campaign: Campaign, given: str | None) -> tuple[str, ...]:
    if given is None:
        return ()
    names = given.replace("，", ",").replace("、", ",").split(",")
    found = (find_class(services, campaign, name.strip()) for name in names)
    return tuple(dict.fromkeys(one.uid for one in found))
