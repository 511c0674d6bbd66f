"""The sample school's words in the fraud library."""

from dataclasses import replace

from schoolguard.domain.library import Band, Body, EditEntry, EntryKind, Source
from schoolguard.services.sample.entering import Entering


def enter(into: Entering) -> None:
    """Edit a shipped text, and write an entry of the school's own."""
    for said in into.month["library"]:
        if "key" in said:
            into.services.library.save(_edited(into, said))
            continue
        into.services.library.save(
            EditEntry(
                action_id=into.action(),
                kind=EntryKind(said["kind"]),
                title=said["title"],
                body=Body(say=said["say"]),
                source=Source(name=said["source"], checked_on=said["checked_on"]),
            )
        )


def _edited(into: Entering, said: dict[str, str]) -> EditEntry:
    block = into.services.library.get(said["key"], Band(said["band"]))
    return EditEntry(
        action_id=into.action(),
        key=block.key,
        band=block.band,
        title=block.title,
        body=replace(block.body, how=said["how"]),
        source=block.source,
        tags=block.tags,
    )
