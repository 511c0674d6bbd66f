"""What tests begin with is the same whether it was entered or copied."""

import pytest

from schoolguard.services import Services
from schoolguard.store import audit
from tests.begun import _followed
from tests.opened import begin_campaign, import_classes, log_meeting, name_school, plain_classes


@pytest.mark.parametrize("turn", ["entered", "copied"])
def test_a_beginning_can_be_gone_on_from(on: Services, turn: str) -> None:
    name_school(on, names=True)
    of, *rest = import_classes(on, *plain_classes(2, heads=33))
    campaign = begin_campaign(on, title=f"宣传月{len(rest)}")
    assert on.campaigns.current() == campaign
    school = on.school.get()
    assert school is not None
    assert school.keep_names
    before = len(on.audit.newest(1_000))
    log_meeting(on, campaign, of)
    assert len(on.audit.newest(1_000)) > before
    with on.school.office.read() as reader:
        assert audit.first_broken(reader) is None


def test_after_another_write_nothing_is_copied(on: Services) -> None:
    of, *_ = import_classes(on, *plain_classes(2))
    campaign = begin_campaign(on)
    log_meeting(on, campaign, of)
    # A server is never copied.
    assert (id(on) in _followed) is on.school.office.store.place.endswith(".db")
    name_school(on)
    assert id(on) not in _followed
    assert len(on.activities.of_class(campaign.uid, of.uid)) == 1
