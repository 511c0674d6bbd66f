"""Papers for families: what they say, in whose words, and where they are refused."""

from collections import Counter
from datetime import date
from pathlib import Path

import docx
import pytest

from schoolguard.documents.layout import lay_out
from schoolguard.documents.tree import Document
from schoolguard.domain.asks import Measure, SaveAsks, WantedAsk, read_asks
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.library import Band, EditEntry
from schoolguard.domain.message import CHECK_LINE
from schoolguard.domain.papers import PaperBand, PaperOptions
from schoolguard.services import Services
from tests.opened import action, begin_campaign, name_school
from tests.services.papers.readable import text

BANDS = list(PaperBand)


@pytest.fixture
def month(on: Services) -> str:
    name_school(on)
    return begin_campaign(on).uid


def _pages(document: Document) -> list[str]:
    return ["".join("".join(page.lines).split()) for page in lay_out(document)]


@pytest.mark.parametrize("band", BANDS)
def test_a_letter_is_one_page_with_its_slip(on: Services, month: str, band: PaperBand) -> None:
    options = PaperOptions(band=band, slip=True, dated=date(2026, 11, 20))
    letter = on.papers.document(month, "parent_letter", options=options)
    (page,) = _pages(letter)
    assert letter.profile.body.size >= 10
    assert CHECK_LINE in page
    assert "马上打110" in page
    assert "96110打来的电话，请您接听" in page
    assert "青禾小学2026年11月20日" in page
    assert page.index("沿虚线剪下") < page.index("回执《致家长的一封信》我已收到")
    assert "家长签名：" in page
    plain = on.papers.document(month, "parent_letter", options=PaperOptions(band=band))
    assert "沿虚线" not in text(plain)


def test_a_letter_tells_of_frauds_in_the_schools_own_words(on: Services, month: str) -> None:
    block = on.library.get("class-group-fee", Band.PARENTS)
    before = text(on.papers.document(month, "parent_letter"))
    assert block.body.how in before
    changed = block.body.__class__(how="本校改过的说法。", to_do=block.body.to_do)
    on.library.save(
        EditEntry(
            action_id=action(),
            key=block.key,
            band=block.band,
            title=block.title,
            body=changed,
            source=block.source,
        )
    )
    after = text(on.papers.document(month, "parent_letter"))
    assert "本校改过的说法。" in after
    assert block.body.how not in after


def test_a_letter_becomes_a_word_file_to_edit_on(on: Services, month: str, tmp_path: Path) -> None:
    place = on.papers.write(month, "parent_letter", tmp_path / "信.docx")
    words = [one.text for one in docx.Document(str(place)).paragraphs]
    cut = words.index("沿虚线剪下，交班主任")
    assert docx.Document(str(place)).paragraphs[cut]._p.xpath(".//w:top[@w:val='dashed']")
    assert words[cut + 1].startswith("回执")


@pytest.mark.parametrize("band", BANDS)
def test_a_quiz_has_a_side_each_and_the_answers_apart(
    on: Services, month: str, band: PaperBand
) -> None:
    made = on.papers.document(month, "family_quiz", options=PaperOptions(band=band))
    child, parent, answers = _pages(made)
    for number in range(1, 11):
        assert f"{number}." in child
        assert f"{number}." in parent
    assert "11." not in child + parent
    assert "反诈小测答案（给老师）" in answers
    assert "答案" not in parent.replace("孩子的答案", "")
    again = on.papers.document(month, "family_quiz", options=PaperOptions(band=band))
    assert made == again


def test_the_answers_are_those_of_the_questions(on: Services, month: str) -> None:
    """The options are turned round: each answer's letter must still stand at the right one."""
    made = on.papers.document(
        month, "family_quiz", options=PaperOptions(band=PaperBand.SENIOR_HIGH)
    )
    from schoolguard.documents.tree import Paragraph, Table

    lines = [
        "".join(run.text for run in one.runs) for one in made.blocks if isinstance(one, Paragraph)
    ]
    tables = [one for one in made.blocks if isinstance(one, Table)]
    shown = [line for line in lines if line.startswith("A. ")]
    letters = [row[1] for table in tables for row in table.rows]
    assert len(shown) == len(letters) == 20
    for table in tables:  # the id of the month decides the order, not how often each stands
        times = Counter(row[1] for row in table.rows)
        assert sorted(times) == ["A", "B", "C"]
        assert max(times.values()) - min(times.values()) <= 1
    right = {
        part[3:]
        for line, letter in zip(shown, letters, strict=True)
        for part in line.split("　")
        if part.startswith(letter)
    }
    wrong = {"马上转", "先转一半", "照他说的做", "删掉记录", "共享", "跟着付", "先垫上", "广告"}
    assert right & {"先打电话问老师", "接听", "立刻打110"}
    assert not right & wrong


def test_a_promise_is_made_only_where_the_notice_asks(on: Services, month: str) -> None:
    with pytest.raises(SchoolError, match=r"papers\.pledge_not_asked"):
        on.papers.document(month, "pledge")
    said = text(on.papers.document(month, "pledge", options=PaperOptions(asked=True)))
    assert "不公开，不用于评比" in said
    assert said.count("签名：") == 2
    (wanted,) = read_asks("家长和学生签订承诺书。")
    assert wanted.measure is Measure.PLEDGES
    on.asks.save(
        SaveAsks(
            action_id=action(),
            campaign_uid=month,
            asks=(WantedAsk("签承诺书", Measure.BY_HAND),),
        )
    )
    for band in BANDS:
        (page,) = _pages(on.papers.document(month, "pledge", options=PaperOptions(band=band)))
        assert "学生" in page
