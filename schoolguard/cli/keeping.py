"""The commands of backups."""

import argparse
from typing import TYPE_CHECKING

from schoolguard.cli.words import say, say_json
from schoolguard.domain.catalogue import Lang, render_value

if TYPE_CHECKING:
    from schoolguard.services import Services


def backup(services: "Services", arguments: argparse.Namespace) -> int:
    """Copy the store: to a file, else as the window does by itself."""
    lang: Lang = arguments.lang
    if arguments.file is not None:
        size = services.backups.write(arguments.file)
        say("cli.backed_up", lang, file=arguments.file, size=size // 1024)
        return 0
    made = services.backups.automatic()
    if made is None:
        say("cli.nothing_new", lang)
    else:
        say("cli.backed_up", lang, file=made, size=made.stat().st_size // 1024)
    return 0


def backups(services: "Services", arguments: argparse.Namespace) -> int:
    """Say which copies there are and what they hold, the newest data first."""
    found = services.backups.copies()
    if arguments.json:
        say_json(
            [
                {
                    "file": str(kept.path),
                    "kind": kept.kind.value,
                    "made_at": content.made_at.isoformat(),
                    "program": content.program,
                    "schema": content.schema,
                    "size": kept.size,
                    "rows": dict(content.rows),
                }
                for kept, content in found
            ]
        )
        return 0
    lang: Lang = arguments.lang
    for kept, content in found:
        say(
            "cli.copy",
            lang,
            at=f"{content.made_at:%Y-%m-%d %H:%M}",
            kind=render_value(f"backup.{kept.kind.value}", lang),
            classes=content.classes,
            activities=content.activities,
            records=content.records,
            file=kept.path,
        )
    return 0


def restore(services: "Services", arguments: argparse.Namespace) -> int:
    """Put a copy in place of the store."""
    keep = services.backups.path_for_present()
    rows = services.backups.restore(arguments.file, keep=keep)
    say("cli.restored", arguments.lang, rows=rows, keep=keep)
    return 0
