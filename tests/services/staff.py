"""People with each role, for the tests of rights."""

from datetime import UTC, datetime

from schoolguard.domain.campaign import Campaign
from schoolguard.domain.people import Account, Role, SaveAccount
from schoolguard.domain.school import SchoolClass
from schoolguard.services import Services
from tests.opened import action, begin_campaign

PASSWORD = "平安伴成长，人人有责"
ADMINISTRATOR, LEADER, TEACHER, READER = Role


class Clock:
    """A clock that the test moves."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 16, 2, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


def add(on: Services, login: str, role: Role, **changes: object) -> Account:
    return on.people.save(
        SaveAccount(
            action_id=action(),
            login=login,
            name=login,
            role=role,
            password=PASSWORD,
            **changes,  # type: ignore[arg-type]
        )
    )


def with_staff(on: Services) -> tuple[Campaign, tuple[SchoolClass, ...]]:
    """Begin a month, with one of each role: own are grade 1, the first class, nothing."""
    campaign = begin_campaign(on)
    classes = on.classes.in_year(2026)
    add(on, "office", ADMINISTRATOR)
    add(on, "leader", LEADER, grades=(1,))
    add(on, "teacher", TEACHER, class_uids=(classes[0].uid,))
    add(on, "reader", READER)
    return campaign, classes
