"""A page that shows what a layout looks like: title, levels, text, table, signature."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from schoolguard.documents.profile import Profile
from schoolguard.documents.tree import (
    Align,
    Block,
    Column,
    Document,
    Heading,
    Paragraph,
    Run,
    Signature,
    Space,
    Table,
    Title,
)


def specimen(words: Mapping[str, Any], school: str, day: date, profile: Profile) -> Document:
    """Return the page; ``words`` are those of ``content/specimen.toml``."""
    unit = school or words["school"]
    body = Paragraph((Run(words["body"]),))
    blocks: list[Block] = [Title(words["title"]), Paragraph((Run(words["opening"]),))]
    for level, heading in enumerate(words["headings"], 1):
        blocks += [Heading(heading, level), body]
    columns = (
        Column(words["head"][0]),
        *(Column(head, Align.NUMBER) for head in words["head"][1:]),
    )
    table = Table(columns, tuple(map(tuple, words["rows"])), caption=words["caption"])
    signed = Signature(unit, f"{day.year}年{day.month}月{day.day}日")
    blocks += [table, Space(2), signed]
    return Document(words["title"], unit, words["subject"], day, tuple(blocks), profile)
