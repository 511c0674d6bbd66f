"""What a class meeting and the walls need: plan, slides, posters, slogans."""

import re

import pytest

from schoolguard.documents.boards import Deck, Poster, Posters, SlideKind, Strip
from schoolguard.documents.layout import lay_out
from schoolguard.documents.leaflet_art import pictures
from schoolguard.documents.tree import Table, texts
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.library import Band, EntryKind
from schoolguard.domain.papers import PaperBand, PaperOptions
from schoolguard.services import Services
from tests.opened import begin_campaign, name_school
from tests.services.papers.readable import text

BANDS = list(PaperBand)
FRIGHTENING = re.compile("坐牢|死|血|绑架|自杀|失踪|杀")


@pytest.fixture
def month(on: Services) -> str:
    name_school(on)
    return begin_campaign(on).uid


@pytest.mark.parametrize("band", BANDS)
def test_a_plan_takes_fifteen_minutes_and_two_pages(
    on: Services, month: str, band: PaperBand
) -> None:
    plan = on.papers.document(month, "lesson_plan", options=PaperOptions(band=band))
    course = next(one for one in plan.blocks if isinstance(one, Table) and one.total)
    assert sum(int(row[1]) for row in course.rows) == 15
    assert course.total is not None
    assert course.total[1] == "15"
    assert len(list(lay_out(plan))) <= 2
    said = text(plan)
    for step in on.library.get("steps-doubt", Band(band.value)).body.to_do[:3]:
        assert step in said
    assert "110" in said
    assert "不在班里点名" in said


@pytest.mark.parametrize("band", BANDS)
def test_slides_are_few_and_short(on: Services, month: str, band: PaperBand) -> None:
    deck = on.papers.made(month, "lesson_slides", options=PaperOptions(band=band))
    assert isinstance(deck, Deck)
    assert 8 <= len(deck.slides) <= 12
    assert deck.slides[0].kind is SlideKind.COVER
    assert deck.slides[-1].kind is SlideKind.CLOSING
    known = set(pictures().values())
    for slide in deck.slides:
        assert slide.notes
        assert slide.lines
        assert len(slide.lines) <= 4
        assert not slide.picture or slide.picture in known
    said = "".join(texts(deck))
    assert "110" in said
    assert "96110" in said
    if band is PaperBand.LOWER_PRIMARY:
        assert not FRIGHTENING.search(said)


def test_a_poster_says_what_the_library_says(on: Services, month: str) -> None:
    block = on.library.get("game-trade", Band.UPPER_PRIMARY)
    made = on.papers.made(
        month,
        "poster",
        "game-trade",
        PaperOptions(band=PaperBand.UPPER_PRIMARY, large=True),
    )
    assert isinstance(made, Posters)
    (sheet,) = made.sheets
    assert isinstance(sheet, Poster)
    assert (made.width_mm, made.height_mm) == (297, 420)
    assert sheet.words == block.body.say
    assert sheet.steps == block.body.to_do[:3]
    assert sheet.foot == ("拿不准　拨96110", "钱已付　打110")
    with pytest.raises(SchoolError, match=r"papers\.no_text_for_age"):
        on.papers.made(month, "poster", "brushing", PaperOptions(band=PaperBand.LOWER_PRIMARY))


def test_every_subject_of_a_poster_can_be_set(on: Services, month: str) -> None:
    known = set(pictures().values())
    subjects = on.papers.subjects(month, "poster")
    assert len(subjects) > 20
    for uid, name in subjects:
        made = on.papers.made(month, "poster", uid)
        assert isinstance(made, Posters)
        (sheet,) = made.sheets
        assert isinstance(sheet, Poster), name
        assert sheet.picture in known
        assert sheet.steps


def test_slogans_are_a_sheet_each(on: Services, month: str) -> None:
    options = PaperOptions(band=PaperBand.JUNIOR_HIGH)
    made = on.papers.made(month, "slogan", options=options)
    assert isinstance(made, Posters)
    wanted = on.library.everything(Band.JUNIOR_HIGH, EntryKind.SLOGAN)
    assert [one.words for one in made.sheets] == [one.title for one in wanted]
    assert made.width_mm > made.height_mm
    one = on.papers.made(month, "slogan", wanted[3].key)
    assert isinstance(one, Posters)
    assert one.sheets == (Strip(wanted[3].title, ("拿不准拨96110　钱已付打110",)),)
    assert dict(on.papers.subjects(month, "slogan"))["every"] == "这个年级段的全部标语"
