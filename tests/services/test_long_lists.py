"""Long lists through the services: what is in them, in which order, and for whom."""

from pathlib import Path

import pytest

from schoolguard.domain.errors import Cancelled, SchoolError
from schoolguard.domain.listing import Asked, ListSheet, LongList
from schoolguard.domain.slip import ListedSlip
from schoolguard.services import Services
from tests.opened import YEAR, action, begin_campaign, log_meeting
from tests.services.leaflets import printed, read, save_leaflet, two_classes_of_three
from tests.services.staff import PASSWORD, with_staff


def _all(source: LongList[ListedSlip], asked: Asked) -> list[str]:
    rows = source.rows(source.keys(asked), asked.scope)
    return [f"{one.class_name[-2]}{one.seat}{one.name[-1:]}" for one in rows if one is not None]


def test_the_slips_of_a_leaflet_are_searched_sorted_and_filtered(on: Services) -> None:
    two_classes_of_three(on)
    leaflet = save_leaflet(on, begin_campaign(on), with_slip=True)
    codes = [one.code for one in printed(on, leaflet).copies]
    read(on, codes[4])
    slips, scope = on.every_slip, leaflet.uid
    assert _all(slips, Asked(scope=scope)) == ["11甲", "12乙", "13丙", "21丁", "22戊", "23己"]
    assert _all(slips, Asked(scope=scope, order="class", falling=True))[0] == "23己"
    assert _all(slips, Asked(scope=scope, search="已交")) == ["22戊"]
    assert _all(slips, Asked(scope=scope, search="xsd")) == ["21丁"]
    assert _all(slips, Asked(scope=scope, search=codes[2])) == ["13丙"]
    assert _all(slips, Asked(scope=scope, only=(("seat", "3"), ("state", "out")))) == [
        "13丙",
        "23己",
    ]
    assert _all(slips, Asked(scope="another")) == []
    begun = slips.begin(Asked(scope=scope, search="戊"), 4)
    assert (len(begun.rows), begun.count, begun.total) == (1, 1, 6)
    for order in ("seat", "name", "code", "state", "state_on", "because"):
        assert sorted(slips.keys(Asked(scope=scope, order=order))) == sorted(
            slips.keys(Asked(scope=scope))
        )


def test_names_are_listed_for_who_may_know_them(on: Services) -> None:
    two_classes_of_three(on)
    leaflet = save_leaflet(on, begin_campaign(on), with_slip=True)
    printed(on, leaflet)
    with_staff(on)
    this_year = Asked(scope=str(YEAR))
    everyone = on.pupils.keys(this_year)
    assert len(everyone) == 6
    seen = {}
    for login in ("leader", "teacher", "reader"):
        on.people.logout()
        on.people.login(login, PASSWORD, action())
        seen[login] = len(on.pupils.keys(this_year))
        known = [one for one in on.pupils.rows(everyone) if one is not None]
        assert len(known) == seen[login], "a key that is not one's own gives no name"
        named = [one for one in _all(on.every_slip, Asked(scope=leaflet.uid)) if len(one) == 3]
        assert len(named) == seen[login]
        with pytest.raises(SchoolError, match="rights"):
            on.audit.keys(Asked())
    assert seen == {"leader": 6, "teacher": 3, "reader": 0}
    on.people.logout()
    with pytest.raises(SchoolError, match="rights"):
        on.pupils.keys(this_year)


def test_a_list_is_printed_up_to_a_length_and_exported_beyond(on: Services, tmp_path: Path) -> None:
    two_classes_of_three(on)
    sheet = ListSheet("名单", ("姓名",), lambda: iter([("张三",)] * 2001), 2001)
    with pytest.raises(SchoolError, match=r"lists\.too_long"):
        on.lists.preview(sheet)
    on.lists.write(sheet, tmp_path / "a.xlsx")
    assert (tmp_path / "a.xlsx").stat().st_size > 5_000
    short = ListSheet("名单", ("姓名", "备注"), lambda: iter([("张三", "=1+1")]), 1, "筛选：一班")
    assert on.lists.preview(short).startswith(b"%PDF")


def test_a_list_that_is_stopped_leaves_no_file(on: Services, tmp_path: Path) -> None:
    file = tmp_path / "out" / "a.xlsx"
    file.parent.mkdir()
    file.write_bytes(b"before")
    sheet = ListSheet("名单", ("姓名",), lambda: iter([("张三",)] * 2000), 2000)
    asked: list[int] = []
    with pytest.raises(Cancelled):
        on.lists.write(
            sheet,
            file,
            progress=lambda done, _total: asked.append(done),
            cancelled=lambda: len(asked) > 1,
        )
    assert asked == [500, 1000]
    assert list(file.parent.iterdir()) == [file]
    assert file.read_bytes() == b"before"


def test_the_trail_is_found_by_who_and_what_as_it_reads(on: Services) -> None:
    two_classes_of_three(on)
    every = set(on.audit.keys(Asked()))
    for typed in ("办公室", "bgs", "office"):
        assert set(on.audit.keys(Asked(search=typed))) == every, typed
    for typed in ("导入花名册", "drhmc", "roster"):
        assert 0 < len(on.audit.keys(Asked(search=typed))) <= len(every), typed
    assert len(on.audit.keys(Asked(search="没有这样的人"))) == 0


def test_every_activity_is_found_by_what_it_is_and_in_any_order(on: Services) -> None:
    classes = two_classes_of_three(on)
    month = begin_campaign(on)
    for one in classes:
        log_meeting(on, month, one, leader="单雄信", place="多功能厅")
    every = on.every_activity
    for typed in ("sxx", "danxiong", "dgnt", "雄信", "功能厅"):
        assert len(every.keys(Asked(search=typed))) == 2, typed
    assert len(every.keys(Asked())) == 2
    for typed in ("2026", "主题班会", "ztbh", "一年级1 主题"):
        assert len(every.keys(Asked(search=typed))) in (1, 2), typed
    assert len(every.keys(Asked(search="一年级1班"))) == 1
    assert len(every.keys(Asked(search="1999"))) == 0
    for order in ("day", "campaign", "kind", "class", "title", "place", "leader", "heads"):
        keys = every.keys(Asked(order=order, falling=True))
        assert sorted(keys) == sorted(every.keys(Asked())), order
    (first, _) = every.rows(every.keys(Asked(order="class")))
    assert first is not None
    only = (("class", first.class_name), ("day", first.held_on.isoformat()), ("kind", first.kind))
    assert list(every.keys(Asked(only=only))) == [first.id]
