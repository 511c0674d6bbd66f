"""The head's page and the news brief as papers."""

from pathlib import Path

import pytest

from schoolguard.documents.layout import lay_out
from schoolguard.domain.asks import Measure, SaveAsks, WantedAsk
from schoolguard.domain.papers import PaperGroup
from schoolguard.services import Services
from tests.opened import (
    action,
    begin_campaign,
    import_classes,
    log_meeting,
    name_school,
    plain_classes,
)
from tests.services.papers.readable import text

KEYS = ("one_page", "news_brief")


@pytest.fixture
def month(on: Services) -> str:
    """Give a month with a class meeting of two classes out of three."""
    name_school(on)
    classes = import_classes(on, *plain_classes(3))
    campaign = begin_campaign(on)
    for one in classes[:2]:
        log_meeting(on, campaign, one)
    return campaign.uid


def test_they_stand_on_the_summarys_page(on: Services) -> None:
    assert set(KEYS) <= {one.key for one in on.papers.kinds(PaperGroup.SUMMARY)}


def test_the_heads_page_says_done_not_done_and_to_decide(on: Services, month: str) -> None:
    said = text(on.papers.document(month, "one_page"))
    for words in ("已做", "2个班", "未做到", "一年级3班", "请校长定", "校长意见"):
        assert words in said.replace(" ", "")


def test_the_heads_page_is_one_page_however_much_is_open(on: Services, month: str) -> None:
    wanted = tuple(WantedAsk(f"第{at}项，{'材料齐全，' * 8}", Measure.BY_HAND) for at in range(12))
    on.asks.save(SaveAsks(action_id=action(), campaign_uid=month, asks=wanted))
    assert "另有7项尚缺" in text(on.papers.document(month, "one_page"))
    assert len(list(lay_out(on.papers.document(month, "one_page")))) == 1


def test_the_brief_has_three_places_for_photos(on: Services, month: str) -> None:
    said = text(on.papers.document(month, "news_brief"))
    assert [f"（照片{at}）" in said for at in (1, 2, 3, 4)] == [True, True, True, False]
    assert "青禾小学开展防范电信网络诈骗宣传月活动" in said


@pytest.mark.parametrize("key", KEYS)
def test_both_are_written_in_word_as_well(
    on: Services, month: str, key: str, tmp_path: Path
) -> None:
    path = on.papers.write(month, key, tmp_path / f"{key}.docx")
    assert path.stat().st_size > 5000
