"""Charts as data and geometry: figures are placed to scale, inside the frame, and said in words."""

import pytest

from schoolguard.domain.chart import Chart, ChartKind, Series, number, percentages
from schoolguard.domain.chart_plan import natural_height, plan_chart, ticks_to
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.layout import LayoutProfile, check_layout

NAMES = ("一年级", "二年级", "三年级")


def chart(kind: ChartKind, *values: float | None, names: tuple[str, ...] = NAMES) -> Chart:
    return Chart(kind, names, (Series("", values),), "场")


def test_figures_are_said_with_their_names() -> None:
    assert chart(ChartKind.BAR, 3, None, 4.5).said == "一年级3场，二年级无记录，三年级4.5场。"


@pytest.mark.parametrize(
    ("values", "shares"), [((1, 1, 1), (34, 33, 33)), ((0, 0), (0, 0)), ((1497, 3), (100, 0))]
)
def test_shares_add_up(values: tuple[float, ...], shares: tuple[int, ...]) -> None:
    assert percentages(values) == shares


def test_what_cannot_be_drawn_is_refused() -> None:
    for values in ((1.0, 2.0), (1.0, 2.0, -1.0), (1.0, 2.0, float("nan"))):
        with pytest.raises(ValueError, match="figure"):
            chart(ChartKind.BAR, *values)


def test_ticks_are_round_and_reach_the_top() -> None:
    assert ticks_to(7) == [0, 2, 4, 6, 8]
    assert ticks_to(1584)[-1] >= 1584
    assert ticks_to(0) == [0, 1]
    assert ticks_to(3) == [0, 1, 2, 3]


def test_bars_are_as_long_as_their_figures() -> None:
    plan = plan_chart(chart(ChartKind.BAR, 2, 4, 0), 400, 200, 10)
    assert [round(bar.height / plan.bars[0].height, 6) for bar in plan.bars] == [1, 2]
    assert {label.text for label in plan.labels} >= {"2", "4", "0", *NAMES, "单位：场"}


def test_bars_with_long_names_lie_down() -> None:
    names = tuple(f"冒充班主任在班级群里收取资料费第{at}种" for at in range(3))
    long = chart(ChartKind.BAR, 1, 2, 3, names=names)
    plan = plan_chart(long, 300, natural_height(long, 10, 300), 10)
    assert [round(bar.width / plan.bars[0].width, 6) for bar in plan.bars] == [1, 2, 3]


def test_a_line_is_broken_where_nothing_was_recorded() -> None:
    names = ("一", "二", "三", "四", "五")
    plan = plan_chart(chart(ChartKind.LINE, 1, 2, None, 3, 4, names=names), 300, 200, 10)
    assert [len(path.points) for path in plan.paths] == [2, 2]
    assert len(plan.dots) == 4


@pytest.mark.parametrize("kind", ChartKind)
@pytest.mark.parametrize("values", [(0, 0, 0), (None, None, None), (1e6, 1, 0.5), (7, 7, 7)])
def test_everything_stays_inside(kind: ChartKind, values: tuple[float | None, ...]) -> None:
    drawn = chart(kind, *values)
    high = natural_height(drawn, 10, 400)
    plan = plan_chart(drawn, 400, high, 10)
    for bar in plan.bars:
        assert -0.01 <= bar.x <= bar.x + bar.width <= 400.01
        assert -0.01 <= bar.y <= bar.y + bar.height <= high + 0.01
    for label in plan.labels:
        assert 0 <= label.x <= 400
        assert 0 <= label.y <= high


def test_figures_have_no_thousands_commas() -> None:
    assert [number(value) for value in (1584, 0.25, 12.0)] == ["1584", "0.2", "12"]


@pytest.mark.parametrize(
    ("layout", "code"),
    [
        (LayoutProfile(width_mm=20), "papers.sheet_size"),
        (LayoutProfile(body_size=3), "papers.type_size"),
        (LayoutProfile(left_mm=150), "papers.no_room"),
        (LayoutProfile(lines=60), "papers.no_room"),
    ],
)
def test_a_layout_that_cannot_be_set_is_refused(layout: LayoutProfile, code: str) -> None:
    check_layout(LayoutProfile())
    with pytest.raises(SchoolError) as caught:
        check_layout(layout)
    assert caught.value.code == code
