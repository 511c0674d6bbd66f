"""The papers of a month as text: ``python -m tests.services.month_texts`` writes all twelve."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from schoolguard.domain.summary import Sentence, SummaryDraft
from schoolguard.services import Services
from tests.opened import opened
from tests.services.months import EVENING, SEEDS, Month, enter


def written(draft: SummaryDraft) -> str:
    """Return a draft as text, its tables by lines."""
    lines = [draft.title, *map(_line, draft.lead)]
    for number, section in enumerate(draft.sections, 1):
        lines.append(f"{number}、{section.heading}")
        lines += map(_line, section.paragraphs)
        for table in section.tables:
            lines.append(f"〔{table.caption}〕{'|'.join(table.head)}")
            lines += ["  " + "|".join(row) for row in table.rows]
            lines += ["  " + "|".join(table.total)] if table.total else []
    lines += [f"附件〔{table.caption}〕{len(table.rows)}行" for table in draft.annexes]
    return "\n".join(lines)


def _line(said: tuple[Sentence, ...]) -> str:
    return "　　" + "".join(one.text for one in said)


def papers_of(on: Services, uid: str) -> str:
    """Return a month's summary, the head's page and the brief as text."""
    page, news = on.summary.one_page(uid), on.summary.brief(uid)
    lines = [written(on.summary.draft(uid)), f"-- {page.title}"]
    for part in page.sections:
        lines += [part.heading, *map(_line, part.paragraphs)]
    lines += [f"-- {news.title}（{news.characters}字）", *map(_line, news.paragraphs)]
    return "\n".join(lines)


def main() -> None:
    """Write out the papers of the months whose seeds are named, else of all."""
    for seed in map(int, sys.argv[1:]) if sys.argv[1:] else SEEDS:
        month = Month.of(seed)
        with (
            TemporaryDirectory() as folder,
            opened(Path(folder, "store.db"), Path(folder), lambda: EVENING) as on,
        ):
            text = papers_of(on, enter(on, month).uid)
        sys.stdout.write(f"== {seed} {month.levels}\n{text}\n")


if __name__ == "__main__":
    main()
