"""Twelve seeded months: what can be held of their summaries, pages for the head and briefs."""

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

import pytest

from schoolguard.domain.final import FinaliseSummary, Mode, Place, SaveText
from schoolguard.domain.hygiene import untidy
from schoolguard.domain.summary import NewsBrief, OnePage, Sentence, SummaryDraft
from schoolguard.services import Services
from schoolguard.services.summary.brief import MOST
from schoolguard.services.summary.shorten import ORDER
from schoolguard.services.wording import content, figure_text
from tests.opened import action, begin_campaign, name_school, opened
from tests.services.month_texts import written
from tests.services.months import EVENING, NAMES, SEEDS, Month, enter

RUN = 8
"""So many characters that come again in neighbouring sentences are noticed."""


@dataclass(frozen=True)
class Papers:
    """A month's papers and what they were written from."""

    seed: int
    draft: SummaryDraft
    short: SummaryDraft
    page: OnePage
    brief: NewsBrief
    figures: dict[str, str]
    again: str


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an empty store, made by the migrations once for all months."""
    folder = tmp_path_factory.mktemp("empty")
    with opened(folder / "store.db", folder):
        pass
    return folder / "store.db"


@pytest.fixture(scope="module", params=SEEDS, ids=[f"seed{seed}" for seed in SEEDS])
def papers(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, empty: Path
) -> Papers:
    """Write the papers of a seed's month."""
    seed: int = request.param
    folder = tmp_path_factory.mktemp(f"month{seed}")
    shutil.copy(empty, folder / "store.db")
    with opened(folder / "store.db", folder, lambda: EVENING) as on:
        uid = enter(on, Month.of(seed)).uid
        return Papers(
            seed,
            on.summary.draft(uid),
            on.summary.draft(uid, about=400),
            on.summary.one_page(uid),
            on.summary.brief(uid),
            {one.key: figure_text(one) for one in on.figures.all(uid)},
            written(on.summary.draft(uid)),
        )


def _paragraphs(draft: SummaryDraft) -> Iterator[tuple[Sentence, ...]]:
    yield from draft.lead
    for section in draft.sections:
        yield from section.paragraphs


def _every(papers: Papers) -> Iterator[Sentence]:
    pages = (section.paragraphs for section in papers.page.sections)
    yield from chain(*_paragraphs(papers.draft), *chain(*pages), *papers.brief.paragraphs)


def _titles(text: str) -> bool:
    return any(
        re.sub("^（.）", "", text) == way.split("}}")[-1]
        for key, ways in content("summary")["sentences"].items()
        if key.endswith("_title")
        for way in ways
    )


def test_every_assertion_rests_on_records_and_every_figure_is_the_figure(papers: Papers) -> None:
    for said in _every(papers):
        figures = [span for span in said.spans if span.figure]
        for span in figures:
            assert span.figure is not None
            assert papers.figures[span.figure] == span.text
        nothing_held = "尚无班会记录" in said.text
        assert said.sources or figures or nothing_held or _titles(said.text), said.text


def test_nothing_is_left_to_fill_and_nothing_is_set_carelessly(papers: Papers) -> None:
    assert untidy(papers.draft) == ()
    for said in _every(papers):
        assert said.text.endswith(("。", "！", "？")), said.text
        assert not re.search(r"None|[{}\[\]]|\s|(?<!\d)0[个场次份条起人]", said.text), said.text


def test_no_phrase_comes_again_and_again(papers: Papers) -> None:
    quoted = re.compile(r"《[^》]*》|“[^”]*”|\d+")
    for paragraph in _paragraphs(papers.draft):
        plain = [quoted.sub("·", one.text) for one in paragraph]
        openings = [one[:6] for one in plain]
        assert len(set(openings)) == len(openings), openings
        for near in zip(plain, plain[1:], plain[2:], strict=False):
            text = "\n".join(near)
            runs = {text[at : at + RUN] for at in range(len(text) - RUN + 1)}
            again = [one for one in runs if text.count(one) > 2 and not set(one) & set("\n·")]
            assert not again, again


def test_no_pupil_is_named(papers: Papers) -> None:
    text = papers.again + "".join(one.text for one in _every(papers))
    assert not [name for name in NAMES if name in text]


def test_the_same_records_give_the_same_words(papers: Papers) -> None:
    assert papers.again == written(papers.draft)


def test_a_shorter_summary_only_leaves_out(papers: Papers) -> None:
    whole = list(chain(*_paragraphs(papers.draft)))
    left = list(chain(*_paragraphs(papers.short)))
    assert left == [one for one in whole if one in left]
    assert [one.key for one in papers.short.sections] == [one.key for one in papers.draft.sections]
    assert papers.short.characters < papers.draft.characters
    for paragraph in _paragraphs(papers.short):
        assert not _titles(paragraph[-1].text)
    for key in ("weakness", "next"):
        mine = [one for one in papers.draft.sections if one.key == key]
        assert mine == [one for one in papers.short.sections if one.key == key]


def test_the_brief_keeps_its_length_and_has_places_for_photos(papers: Papers) -> None:
    assert 60 < papers.brief.characters <= MOST
    assert len(papers.brief.photos) == 3
    assert "尚无" not in "".join(one.text for said in papers.brief.paragraphs for one in said)


def test_the_heads_page_says_what_is_to_decide(papers: Papers) -> None:
    keys = [one.key for one in papers.page.sections]
    assert keys[-1] == "to_decide"
    behind = [one for one in papers.page.sections if one.key == "not_done"]
    weak = [one for one in papers.draft.sections if one.key == "weakness"]
    assert bool(behind) == bool(weak)
    decide = "".join(said.text for one in papers.page.sections[-1].paragraphs for said in one)
    if behind:
        assert behind[0].paragraphs[0][0] == weak[0].paragraphs[0][0]
        assert f"未做到的{len(behind[0].paragraphs)}项" in decide
    assert "下一步打算" in decide
    assert "总结待审定" in decide


def test_what_may_fall_away_is_said_somewhere() -> None:
    assert set(ORDER) <= set(content("summary")["sentences"])


def test_own_words_are_looked_at_and_stay_in_a_short_summary(on: Services) -> None:
    campaign = begin_campaign(on)
    on.finals.save_text(
        SaveText(
            action_id=action(), campaign_uid=campaign.uid, place=Place.RESULTS, mode=Mode.ADD,
            text="学生知晓率达到xx%,家长反映很好。",
        )
    )  # fmt: skip
    assert [one.code for one in on.summary.untidy(campaign.uid)] == [
        "hygiene.placeholder",
        "hygiene.half_width",
    ]
    assert "家长反映很好" in written(on.summary.draft(campaign.uid, about=1))


def test_what_is_finalised_is_the_length_that_was_looked_at(on: Services) -> None:
    on_school = begin_campaign(on, theme="先核实，再转账", written_into="德育计划")
    name_school(on)
    short = on.finals.now(on_school.uid, about=1)
    assert short.draft.characters < on.finals.now(on_school.uid).draft.characters
    command = FinaliseSummary(
        action_id=action(), campaign_uid=on_school.uid, seen=short.seen, about=1
    )
    version = on.finals.finalise(command)
    assert on.finals.content(version.uid).draft == short.draft
