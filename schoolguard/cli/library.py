"""The command of the fraud library: list it, or print one entry."""

import argparse
from typing import TYPE_CHECKING

from schoolguard.cli.words import say, say_json
from schoolguard.domain.catalogue import Lang, render_value
from schoolguard.domain.library import Band, EntryKind, LibraryBlock, LibraryEntry, as_text

if TYPE_CHECKING:
    from schoolguard.services import Services


def library(services: "Services", arguments: argparse.Namespace) -> int:
    """List the entries, or print what one says to ``--band`` (to each of its bands without)."""
    band = None if arguments.band is None else Band(arguments.band)
    if arguments.key is not None:
        entry = services.library.entry(arguments.key)
        blocks = entry.blocks if band is None else (services.library.get(entry.key, band),)
        if arguments.json:
            say_json([_as_json(block) for block in blocks])
        else:
            _print(blocks, arguments.lang)
        return 0
    kind = None if arguments.kind is None else EntryKind(arguments.kind)
    found = services.library.everything(band, kind)
    if arguments.json:
        say_json(
            [
                {
                    "key": one.key,
                    "kind": one.kind.value,
                    "title": one.title,
                    "bands": [each.value for each in one.bands],
                    "edited": one.edited,
                    "own": one.own,
                }
                for one in found
            ]
        )
        return 0
    for one in found:
        _line(one, arguments.lang)
    return 0


def _line(one: LibraryEntry, lang: Lang) -> None:
    say(
        "cli.entry",
        lang,
        key=one.key,
        kind=render_value(f"entry_kind.{one.kind.value}", lang),
        title=one.title,
        bands="、".join(render_value(f"band.{band.value}", lang) for band in one.bands),
    )


def _print(blocks: tuple[LibraryBlock, ...], lang: Lang) -> None:
    for block in blocks:
        if len(blocks) > 1:
            say("cli.entry_band", lang, band=render_value(f"band.{block.band.value}", lang))
        say("cli.entry_text", lang, text=as_text(block))
        source = " ".join(filter(None, (block.source.name, block.source.address)))
        say("cli.entry_source", lang, source=source, day=block.source.checked_on)


def _as_json(block: LibraryBlock) -> dict[str, object]:
    return {
        "key": block.key,
        "band": block.band.value,
        "title": block.title,
        "how": block.body.how,
        "red_flags": list(block.body.red_flags),
        "to_do": list(block.body.to_do),
        "say": block.body.say,
        "source": block.source.name,
        "address": block.source.address,
        "checked_on": block.source.checked_on,
        "edited": block.edit is not None,
        "outdated": block.outdated,
    }
